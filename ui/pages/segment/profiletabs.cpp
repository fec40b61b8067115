#include "ui/pages/segment/profiletabs.h"

#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/smallmultiples.h"
#include "ui/plots/segment/snakeplot.h"
#include "ui/tables/segmentnamedelegate.h"
#include "ui/tables/summarytablemodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace ui {

namespace {

/// Columns looked at in one piece of work: as many as take no longer than a moment.
std::size_t columnsAtOnce(std::size_t rows)
{
    return std::clamp<std::size_t>(400'000 / std::max<std::size_t>(1, rows), 1, 64);
}

/// The same customers in the same segments: only names, colours or notes are others.
bool isSameSplit(const core::segment::SegmentationPointer& a,
                 const core::segment::SegmentationPointer& b)
{
    return a && b && a->basis == b->basis && a->k == b->k && a->labels == b->labels;
}

} // namespace

ProfileTabs::ProfileTabs(QWidget* parent)
    : TabCard(parent), m_profile(new ProfileHeatmap), m_summary(new SummaryTableModel(this)),
      m_separationPlot(new SeparationPlot), m_snake(new SnakePlot),
      m_distributions(new SmallMultiples)
{
    setObjectName(QStringLiteral("profileCard"));
    m_profile->setObjectName(QStringLiteral("profileHeatmap"));
    m_separationPlot->setObjectName(QStringLiteral("separationPlot"));
    m_snake->setObjectName(QStringLiteral("snakePlot"));
    m_distributions->setObjectName(QStringLiteral("smallMultiples"));
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_separationPlot, m_snake, m_distributions})
        plot->setEmptyText(tr("Computing…"));
    createSummary();
    createSnakeTool();
    addPlot(tr("Profile"), m_profile);
    addTable(tr("Summary"), m_table, [this] { return m_summary->exactTable(); });
    addPlot(tr("What Differs"), m_separationPlot);
    addPlot(tr("Snake"), m_snake, m_snakeTool);
    addPlot(tr("Distributions"), m_distributions);

    connect(m_profile, &ProfileHeatmap::segmentClicked, this, &ProfileTabs::segmentClicked);
    connect(m_snake, &SnakePlot::segmentClicked, this, &ProfileTabs::segmentClicked);
    connect(m_distributions, &SmallMultiples::segmentClicked, this, &ProfileTabs::segmentClicked);
    connect(m_separationPlot, &SeparationPlot::columnClicked, this, &ProfileTabs::showColumn);
    connect(m_snake, &SnakePlot::columnClicked, this, &ProfileTabs::showColumn);
    connect(this, &TabCard::currentPageChanged, this, &ProfileTabs::startDistributions);
}

void ProfileTabs::createSummary()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("summaryTable"));
    auto* sorted = new SummaryOrder(m_table);
    sorted->setSourceModel(m_summary);
    m_table->setModel(sorted);
    m_table->setItemDelegateForColumn(
        0, new SegmentNameDelegate(SummaryTableModel::MarkRole, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setMinimumHeight(44);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_summary, &QAbstractItemModel::modelReset, m_table, [table = m_table] {
        table->resizeColumnsToContents();
        for (int c = 0; c < table->model()->columnCount(); ++c)
            table->setColumnWidth(c, std::clamp(table->columnWidth(c) + 8, 72, 260));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    emit segmentChosen(now.data(SummaryTableModel::SegmentRole).toInt());
            });
}

void ProfileTabs::createSnakeTool()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("snakeOptionsButton"));
    button->setText(tr("Options"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Order of the features and spread of the customers"));
    auto* menu = new QMenu(button);
    QAction* order = menu->addAction(tr("Order by What Separates"));
    order->setObjectName(QStringLiteral("orderBySeparation"));
    order->setCheckable(true);
    connect(order, &QAction::toggled, m_snake, [this](bool on) {
        m_snake->setOrder(on ? SnakePlot::Order::Separation : SnakePlot::Order::AsGiven);
    });
    QAction* band = menu->addAction(tr("Spread of the Selected Segment"));
    band->setObjectName(QStringLiteral("spreadOfSegment"));
    band->setCheckable(true);
    connect(band, &QAction::toggled, m_snake, &SnakePlot::setBandShown);
    button->setMenu(menu);
    m_snakeTool = button;
}

void ProfileTabs::setSegmentation(const core::segment::SegmentationPointer& segmentation,
                                  const QString& caption)
{
    const bool same = isSameSplit(m_segmentation, segmentation);
    m_segmentation = segmentation;
    if (!same) {
        m_separationJob.stop();
        m_distributionJob.stop();
        m_separation.reset();
        m_wanted.clear();
        if (segmentation)
            for (const auto& column : segmentation->profile.columns)
                m_wanted.push_back(column.column);
    }
    m_profile->setSegmentation(segmentation);
    m_summary->setSegmentation(segmentation);
    m_separationPlot->setSeparation(m_separation ? segmentation : nullptr, m_separation);
    m_snake->setSegmentation(segmentation, m_separation);
    m_distributions->setSegmentation(segmentation);
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_profile, m_separationPlot, m_snake, m_distributions})
        plot->setCaption(caption);
    if (segmentation && !m_separation)
        startSeparation();
    startDistributions();
}

void ProfileTabs::setSelectedSegment(int segment)
{
    m_profile->setSelectedSegment(segment);
    m_separationPlot->setSelectedSegment(segment);
    m_snake->setSelectedSegment(segment);
    m_distributions->setSelectedSegment(segment);
}

void ProfileTabs::startSeparation()
{
    m_separationJob.start([this, segmentation =
                                     m_segmentation](Job&, const core::TrainingControl& control) {
        auto found = std::make_shared<core::segment::Separation>(core::segment::separateSegments(
            *segmentation->basis->table, segmentation->basis->features, segmentation->labels,
            segmentation->k, control.discard));
        return [this, found] {
            m_separation = found;
            m_separationPlot->setSeparation(m_segmentation, m_separation);
            m_snake->setSegmentation(m_segmentation, m_separation);
        };
    });
}

/// Some columns at a time, so that the first pictures stand at once.
void ProfileTabs::startDistributions()
{
    if (!m_segmentation || m_wanted.empty() || currentPage() != DistributionsTab ||
        m_distributionJob.isRunning())
        return;
    const std::size_t count =
        std::min(m_wanted.size(), columnsAtOnce(m_segmentation->labels.size()));
    std::vector<std::size_t> columns(m_wanted.begin(), m_wanted.begin() + std::ptrdiff_t(count));
    m_distributionJob.start(
        [this, segmentation = m_segmentation, columns](Job&, const core::TrainingControl& control) {
            const auto grouping = segmentGrouping(*segmentation);
            std::vector<core::explore::DistributionPointer> found;
            for (const std::size_t column : columns)
                found.push_back(
                    std::make_shared<const core::explore::Distribution>(core::explore::distribution(
                        *segmentation->basis->table, column, &grouping, control.discard)));
            return [this, found] {
                m_wanted.erase(m_wanted.begin(), m_wanted.begin() + std::ptrdiff_t(found.size()));
                for (const auto& distribution : found)
                    m_distributions->addDistribution(distribution);
                startDistributions();
            };
        });
}

void ProfileTabs::showColumn(std::size_t column)
{
    m_separationPlot->setChosenColumn(int(column));
    setCurrentPage(DistributionsTab);
    m_distributions->showColumn(column);
}

} // namespace ui
