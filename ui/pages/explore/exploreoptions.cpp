#include "ui/pages/explore/exploreoptions.h"

#include "ui/pages/explore/associationoptions.h"
#include "ui/pages/explore/targetranking.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using core::explore::BandOrder;
using core::explore::MeasureChoice;

ExploreOptionsPanel::ExploreOptionsPanel(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Update View"))),
      m_associations(new AssociationOptions(*m_panel, this)), m_rows(new ChoiceBox),
      m_sort(new ChoiceBox), m_columns(new ChoiceBox),
      m_complete(new QCheckBox(tr("Complete columns")))
{
    createMissingGroup();
    m_ranking = new TargetRanking(*m_panel, this);
    connect(m_associations, &AssociationOptions::measureChanged, this,
            &ExploreOptionsPanel::measureChanged);
    connect(m_associations, &AssociationOptions::viewChanged, this,
            &ExploreOptionsPanel::associationViewChanged);
    connect(m_ranking, &TargetRanking::featureChosen, this, &ExploreOptionsPanel::featureChosen);
}

ExploreOptionsPanel::~ExploreOptionsPanel() = default;

void ExploreOptionsPanel::createMissingGroup()
{
    m_rows->setObjectName(QStringLiteral("rowsBox"));
    m_rows->addItem(tr("File order"), static_cast<int>(BandOrder::FileOrder));
    m_rows->addItem(tr("Most missing first"), static_cast<int>(BandOrder::MostMissingFirst));
    m_rows->addItem(tr("By column"), static_cast<int>(BandOrder::ByColumn));
    m_rows->addItem(tr("By pattern"), static_cast<int>(BandOrder::ByPattern));
    m_sort->setObjectName(QStringLiteral("sortColumnBox"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->setObjectName(QStringLiteral("columnsBox"));
    m_columns->addItem(tr("File order"), static_cast<int>(MissingColumnOrder::FileOrder));
    m_columns->addItem(tr("Most missing first"),
                       static_cast<int>(MissingColumnOrder::MostMissingFirst));
    m_columns->addItem(tr("Alike side by side"), static_cast<int>(MissingColumnOrder::Alike));
    m_complete->setObjectName(QStringLiteral("completeColumnsBox"));
    m_complete->setChecked(true);
    m_complete->setToolTip(tr("Shows columns without a missing cell too"));
    OptionGroup* group = m_panel->addGroup(tr("Missing values"));
    m_missingGroup = group;
    group->setHelpTopic(QStringLiteral("explore#missing-matrix"));
    group->addRow(tr("Rows"), m_rows,
                  tr("File order shows where in the file cells are missing, for example from one "
                     "date on. <b>Most missing first</b> shows how many rows share their gaps. "
                     "<b>By column</b> puts the rows that miss one column first, so that you see "
                     "what they miss besides. <b>By pattern</b> puts rows that miss the same "
                     "columns together, the most frequent pattern first.<br><br>A click on a name "
                     "above the matrix sorts by that column."));
    group->addRow(tr("Sorted by"), m_sort, tr("The column whose gaps come first."));
    group->addRow(tr("Columns"), m_columns,
                  tr("File order, the columns with most missing cells first, or columns that miss "
                     "the same rows side by side (the order of the tree)."));
    group->addWidget(m_complete);
    updateSortRow();
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] {
        updateSortRow();
        emit rowOrderChanged();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        if (rowOrder() == BandOrder::ByColumn)
            emit rowOrderChanged();
    });
    connect(m_columns, &QComboBox::currentIndexChanged, this,
            &ExploreOptionsPanel::columnOrderChanged);
    connect(m_complete, &QCheckBox::toggled, this, &ExploreOptionsPanel::columnOrderChanged);
}

void ExploreOptionsPanel::updateSortRow()
{
    m_missingGroup->setRowVisible(m_sort, rowOrder() == BandOrder::ByColumn);
}

MeasureChoice ExploreOptionsPanel::measure() const
{
    return m_associations->measure();
}

void ExploreOptionsPanel::setMeasure(MeasureChoice measure)
{
    m_associations->setMeasure(measure);
}

bool ExploreOptionsPanel::bySimilarity() const
{
    return m_associations->bySimilarity();
}

bool ExploreOptionsPanel::numbersShown() const
{
    return m_associations->numbersShown();
}

bool ExploreOptionsPanel::absoluteValues() const
{
    return m_associations->absoluteValues();
}

double ExploreOptionsPanel::threshold() const
{
    return m_associations->threshold();
}

BandOrder ExploreOptionsPanel::rowOrder() const
{
    return static_cast<BandOrder>(m_rows->currentData().toInt());
}

std::optional<std::size_t> ExploreOptionsPanel::sortColumn() const
{
    if (rowOrder() != BandOrder::ByColumn || m_sort->currentIndex() < 0)
        return {};
    return static_cast<std::size_t>(m_sort->currentData().toULongLong());
}

void ExploreOptionsPanel::sortByColumn(std::size_t column)
{
    const int index = m_sort->findData(static_cast<qulonglong>(column));
    if (index < 0)
        return;
    {
        // One change, told once.
        const QSignalBlocker quiet(this);
        m_sort->setCurrentIndex(index);
        m_rows->setCurrentIndex(m_rows->findData(static_cast<int>(BandOrder::ByColumn)));
    }
    emit rowOrderChanged();
}

MissingColumnOrder ExploreOptionsPanel::columnOrder() const
{
    return static_cast<MissingColumnOrder>(m_columns->currentData().toInt());
}

bool ExploreOptionsPanel::completeColumnsShown() const
{
    return m_complete->isChecked();
}

void ExploreOptionsPanel::showGroups(bool associations, bool missing, bool ranking)
{
    m_associations->group()->setVisible(associations);
    m_missingGroup->setVisible(missing);
    m_ranking->group()->setVisible(ranking);
}

void ExploreOptionsPanel::setMissing(const core::explore::Missingness& missingness)
{
    const QString kept = m_sort->currentText();
    const QSignalBlocker quiet(m_sort);
    m_sort->clear();
    for (std::size_t i = 0; i < missingness.columns.size(); ++i)
        if (missingness.columns[i].missing > 0)
            m_sort->addItem(QString::fromStdString(missingness.columns[i].name),
                            static_cast<qulonglong>(i));
    m_sort->setCurrentIndex(std::max(0, m_sort->findText(kept)));
}

void ExploreOptionsPanel::showRanking(const ExploreResult* result)
{
    m_ranking->showResult(result);
}

} // namespace ui
