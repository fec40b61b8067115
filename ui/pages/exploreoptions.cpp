#include "ui/pages/exploreoptions.h"

#include "ui/pages/associationoptions.h"
#include "ui/pages/targetranking.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>

namespace ui {

using core::explore::BandOrder;
using core::explore::MeasureChoice;

ExploreOptionsPanel::ExploreOptionsPanel(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Update View"))),
      m_associations(new AssociationOptions(*m_panel, this)), m_rows(new QComboBox),
      m_columns(new QComboBox)
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
    m_columns->setObjectName(QStringLiteral("columnsBox"));
    m_columns->addItem(tr("File order"), static_cast<int>(MissingColumnOrder::FileOrder));
    m_columns->addItem(tr("Most missing first"),
                       static_cast<int>(MissingColumnOrder::MostMissingFirst));
    OptionGroup* group = m_panel->addGroup(tr("Missing values"));
    m_missingGroup = group;
    group->addRow(tr("Rows"), m_rows,
                  tr("File order shows where in the file cells are missing, for example from one "
                     "date on. Most missing first shows how many rows share their gaps."));
    group->addRow(tr("Columns"), m_columns,
                  tr("File order, or the columns with most missing cells first."));
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExploreOptionsPanel::rowOrderChanged);
    connect(m_columns, &QComboBox::currentIndexChanged, this,
            &ExploreOptionsPanel::columnOrderChanged);
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

MissingColumnOrder ExploreOptionsPanel::columnOrder() const
{
    return static_cast<MissingColumnOrder>(m_columns->currentData().toInt());
}

void ExploreOptionsPanel::showMissingOptions(bool visible)
{
    m_missingGroup->setVisible(visible);
}

void ExploreOptionsPanel::showRanking(const ExploreResult* result)
{
    m_ranking->showResult(result);
}

} // namespace ui
