#include "ui/pages/exploreoptions.h"

#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/widgets/optionspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace ui {

using core::explore::BandOrder;
using core::explore::MeasureChoice;

namespace {

constexpr int rankingRowHeight = 27;
constexpr int rankingWidth = 270;
constexpr std::size_t mostRanked = 40;

} // namespace

ExploreOptionsPanel::ExploreOptionsPanel(QObject* parent)
    : QObject(parent), m_panel(new OptionsPanel(tr("Options"), tr("Update View"))),
      m_measure(new QComboBox), m_order(new QComboBox), m_numbers(new QCheckBox(tr("Numbers"))),
      m_absolute(new QCheckBox(tr("Absolute values"))), m_rows(new QComboBox),
      m_columns(new QComboBox), m_ranking(new BarList(BarList::Color::Accent)),
      m_rankingNote(new QLabel)
{
    createAssociationGroup();
    createMissingGroup();
    createRankingGroup();
}

ExploreOptionsPanel::~ExploreOptionsPanel() = default;

void ExploreOptionsPanel::createAssociationGroup()
{
    m_measure->setObjectName(QStringLiteral("measureBox"));
    const auto add = [this](const QString& text, MeasureChoice choice) {
        m_measure->addItem(text, static_cast<int>(choice));
    };
    add(tr("Automatic"), MeasureChoice::Automatic);
    add(tr("Pearson"), MeasureChoice::Pearson);
    add(tr("Spearman"), MeasureChoice::Spearman);
    add(tr("Cramér’s V"), MeasureChoice::CramersV);
    add(tr("Correlation ratio"), MeasureChoice::Eta);
    m_order->setObjectName(QStringLiteral("orderBox"));
    m_order->addItem(tr("By similarity"), true);
    m_order->addItem(tr("File order"), false);
    m_numbers->setObjectName(QStringLiteral("numbersBox"));
    m_numbers->setChecked(true);
    m_absolute->setObjectName(QStringLiteral("absoluteValuesBox"));

    OptionGroup* group = m_panel->addGroup(tr("Associations"));
    group->addRow(
        tr("Measure"), m_measure,
        tr("How closely two columns go together. <b>Automatic</b> takes what suits each pair: "
           "Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V "
           "corrected for bias between categories (0 to 1), and the correlation ratio η between "
           "a number and categories (0 to 1).<br><br>Choose <b>Pearson</b> to see straight-line "
           "relations only. Pairs the measure does not suit stay empty. Each pair uses the rows "
           "in which both cells are present."));
    group->addRow(tr("Order"), m_order,
                  tr("By similarity puts columns that go together beside each other (average "
                     "linkage on 1 − |association|); file order keeps them as they stand in the "
                     "file."));
    auto* boxes = new QWidget;
    auto* row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(m_numbers);
    row->addWidget(m_absolute);
    row->addStretch();
    m_numbers->setAccessibleName(tr("Numbers in the cells"));
    m_absolute->setAccessibleName(tr("Absolute values"));
    m_absolute->setToolTip(tr("Colours strength only and leaves the sign out"));
    group->addWidget(boxes);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &ExploreOptionsPanel::measureChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            &ExploreOptionsPanel::associationViewChanged);
    for (QCheckBox* box : {m_numbers, m_absolute})
        connect(box, &QCheckBox::toggled, this, &ExploreOptionsPanel::associationViewChanged);
}

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

void ExploreOptionsPanel::createRankingGroup()
{
    m_ranking->setObjectName(QStringLiteral("rankingPlot"));
    m_ranking->setAccessibleName(tr("Features against target"));
    m_ranking->setRowHeight(rankingRowHeight);
    m_ranking->setTableHeader(QStringLiteral("feature"), QStringLiteral("association"),
                              QStringLiteral("measure"));
    m_rankingNote->setWordWrap(true);
    m_rankingNote->setProperty("muted", true);
    m_rankingNote->setContentsMargins(0, 6, 0, 4);
    OptionGroup* group = m_panel->addGroup(tr("Features against target"));
    group->addWidget(m_ranking);
    group->addWidget(m_rankingNote);
    showRanking(nullptr);
}

MeasureChoice ExploreOptionsPanel::measure() const
{
    return static_cast<MeasureChoice>(m_measure->currentData().toInt());
}

void ExploreOptionsPanel::setMeasure(MeasureChoice measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

bool ExploreOptionsPanel::bySimilarity() const
{
    return m_order->currentData().toBool();
}

bool ExploreOptionsPanel::numbersShown() const
{
    return m_numbers->isChecked();
}

bool ExploreOptionsPanel::absoluteValues() const
{
    return m_absolute->isChecked();
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
    const auto target = result ? result->table->target() : std::nullopt;
    std::vector<BarItem> items;
    if (target) {
        for (const auto& feature : core::explore::rankAgainst(result->associations, *target)) {
            if (std::isnan(feature.value) || items.size() == mostRanked)
                continue;
            items.push_back({QString::fromStdString(feature.name), feature.value,
                             associationText(feature.value),
                             QString::fromUtf8(core::explore::symbol(feature.measure)), false});
        }
    }
    const bool ranked = !items.empty();
    m_ranking->setVisible(ranked);
    if (ranked && target) {
        const QString name = QString::fromStdString(result->table->column(*target).name);
        m_rankingNote->setText(
            tr("Association with %1, one feature at a time. 1 would be perfect.").arg(name));
        m_ranking->setSummary(tr("%1 goes most closely with %2 (%3).")
                                  .arg(items.front().label, name, items.front().valueText));
    } else if (target) {
        m_rankingNote->setText(tr("No feature can be measured against the target this way."));
    } else {
        m_rankingNote->setText(
            tr("Give one column the role Target on the Data page to rank the others against it."));
    }
    m_ranking->setItems(std::move(items));
    m_ranking->setFixedHeight(m_ranking->heightFor(rankingWidth));
}

} // namespace ui
