#include "ui/pages/segment/segmentview.h"

#include "ui/pages/segment/mapcard.h"
#include "ui/plots/livecurve.h"
#include "ui/plots/segment/comparisonbars.h"
#include "ui/plots/segment/profileheatmap.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/plots/segment/silhouetteplot.h"
#include "ui/tables/segmentnamedelegate.h"
#include "ui/tables/summarytablemodel.h"
#include "ui/widgets/plotcard.h"
#include "ui/widgets/segmentcard.h"
#include "ui/widgets/tabcard.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace ui {

namespace {

enum DetailPage { LossPage, SilhouettePage, ComparisonPage };

/// Below this width the cards stand under each other.
constexpr int twoColumns = 700;

} // namespace

SegmentView::SegmentView(QWidget* parent) : QScrollArea(parent)
{
    createMapCard();
    createCardsArea();
    createProfileCard();
    createDetailCard();

    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::cardGap);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(metrics::cardGap);
    m_top->addWidget(m_mapCard, 58);
    m_top->addWidget(m_cardsArea, 42);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom->setSpacing(metrics::cardGap);
    m_bottom->addWidget(m_profileCard, 51);
    m_bottom->addWidget(m_detailCard, 49);
    m_layout->addLayout(m_top, 58);
    m_layout->addLayout(m_bottom, 42);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    showPages();
}

void SegmentView::createMapCard()
{
    m_mapCard = new MapCard;
    m_map = m_mapCard->map();
    connect(m_mapCard, &PlotCard::failed, this, &SegmentView::failed);
    connect(m_map, &SegmentMap::segmentClicked, this, &SegmentView::toggleSegment);
}

void SegmentView::createCardsArea()
{
    auto* cards = new QWidget;
    m_cardsLayout = new QVBoxLayout(cards);
    m_cardsLayout->setContentsMargins(0, 0, 0, 0);
    m_cardsLayout->setSpacing(8);
    m_cardsArea = new QScrollArea;
    m_cardsArea->setWidget(cards);
    m_cardsArea->setWidgetResizable(true);
    m_cardsArea->setFrameShape(QFrame::NoFrame);
    m_cardsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardsArea->setFocusPolicy(Qt::NoFocus);
    m_cardsArea->setAccessibleName(tr("Segments"));
    m_cardsArea->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
}

void SegmentView::createProfileCard()
{
    m_profileCard = new TabCard;
    m_profileCard->setObjectName(QStringLiteral("profileCard"));
    connect(m_profileCard, &TabCard::failed, this, &SegmentView::failed);
    m_profile = new ProfileHeatmap;
    m_profile->setObjectName(QStringLiteral("profileHeatmap"));
    connect(m_profile, &ProfileHeatmap::segmentClicked, this, &SegmentView::toggleSegment);
    m_profileCard->addPlot(tr("Profile"), m_profile);

    m_summary = new SummaryTableModel(this);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("summaryTable"));
    table->setModel(m_summary);
    table->setItemDelegateForColumn(0,
                                    new SegmentNameDelegate(SummaryTableModel::SegmentRole, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(30);
    table->horizontalHeader()->setMinimumHeight(44);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_summary, &QAbstractItemModel::modelReset, table, [table] {
        table->resizeColumnsToContents();
        for (int c = 0; c < table->model()->columnCount(); ++c)
            table->setColumnWidth(c, std::clamp(table->columnWidth(c) + 8, 72, 260));
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    selectSegment(now.data(SummaryTableModel::SegmentRole).toInt());
            });
    m_profileCard->addTable(tr("Summary Table"), table, [this] { return m_summary->exactTable(); });
}

void SegmentView::createDetailCard()
{
    m_detailCard = new TabCard;
    m_detailCard->setObjectName(QStringLiteral("detailCard"));
    connect(m_detailCard, &TabCard::failed, this, &SegmentView::failed);
    m_loss = new LiveCurve;
    m_loss->setObjectName(QStringLiteral("liveLoss"));
    m_loss->setAxis(tr("reconstruction error"), tr("mean squared"));
    m_loss->setEmptyText(tr("The curve starts with the first epoch."));
    auto* logScale = new QCheckBox(tr("Log scale"));
    logScale->setObjectName(QStringLiteral("logScaleBox"));
    connect(logScale, &QCheckBox::toggled, m_loss, &LiveCurve::setLogScale);
    m_detailCard->addPlot(tr("Live Loss"), m_loss, logScale);
    m_silhouette = new SilhouettePlot;
    m_silhouette->setObjectName(QStringLiteral("silhouettePlot"));
    connect(m_silhouette, &SilhouettePlot::segmentClicked, this, &SegmentView::toggleSegment);
    m_detailCard->addPlot(tr("Silhouette"), m_silhouette);
    m_comparison = new ComparisonBars;
    m_comparison->setObjectName(QStringLiteral("comparisonBars"));
    m_detailCard->addPlot(tr("Comparison"), m_comparison);
}

void SegmentView::setSegmentation(const core::segment::SegmentationPointer& segmentation,
                                  const QString& caption)
{
    m_segmentation = segmentation;
    m_selected = -1;
    m_mapCard->setSegmentation(segmentation);
    m_profile->setSegmentation(segmentation);
    m_summary->setSegmentation(segmentation);
    m_silhouette->setSegmentation(segmentation);
    m_comparison->setSegmentation(segmentation);
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_map, m_profile, m_loss, m_silhouette, m_comparison})
        plot->setCaption(caption);
    showCards();
    showHistory();
    showPages();
    verticalScrollBar()->setValue(0);
}

void SegmentView::showHistory()
{
    std::vector<LiveCurve::Point> points;
    if (m_segmentation) {
        for (const auto& report : m_segmentation->basis->history)
            points.push_back({report.epoch, report.trainLoss, report.validationLoss});
    }
    m_loss->setHistory(points);
    m_loss->setBestEpoch(m_segmentation ? m_segmentation->basis->bestEpoch : 0);
}

/// During the very first training only the live curve has something to show.
void SegmentView::showPages()
{
    const bool filled = m_segmentation != nullptr;
    m_mapCard->setVisible(filled);
    m_cardsArea->setVisible(filled);
    m_profileCard->setVisible(filled);
    m_layout->setStretch(0, filled ? 58 : 0);
    m_layout->setSpacing(filled ? metrics::cardGap : 0);
    const bool loss = m_training || m_loss->pointCount() > 0;
    const int before = m_detailCard->currentPage();
    m_detailCard->setPageVisible(LossPage, loss);
    m_detailCard->setPageVisible(SilhouettePage, filled);
    m_detailCard->setPageVisible(ComparisonPage, filled && m_comparison->hasFigure());
    if (m_training || (before == LossPage && loss))
        m_detailCard->setCurrentPage(LossPage);
    else if (!m_detailCard->isPageVisible(before))
        m_detailCard->setCurrentPage(SilhouettePage);
}

void SegmentView::showCards()
{
    m_cards.clear();
    while (QLayoutItem* item = m_cardsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_segmentation)
        return;
    for (const auto& card : m_segmentation->profile.cards) {
        auto* shown = new SegmentCard(card);
        m_cardsLayout->addWidget(shown, 1);
        m_cards.push_back(shown);
        connect(shown, &SegmentCard::clicked, this, &SegmentView::toggleSegment);
    }
    m_cardsLayout->addStretch(0);
    arrange();
}

void SegmentView::beginRun(int epochs)
{
    m_training = epochs > 0;
    if (m_training) {
        m_loss->clear();
        m_loss->setTotalEpochs(epochs);
    }
    showPages();
}

void SegmentView::addEpoch(const core::network::EpochReport& report)
{
    m_loss->append(report.epoch, report.trainLoss, report.validationLoss);
    m_loss->setBestEpoch(report.bestEpoch);
}

void SegmentView::endRun()
{
    m_training = false;
    showHistory();
    showPages();
}

void SegmentView::toggleSegment(int segment)
{
    selectSegment(segment == m_selected ? -1 : segment);
}

void SegmentView::selectSegment(int segment)
{
    if (m_selected == segment)
        return;
    m_selected = segment;
    m_map->setSelectedSegment(segment);
    m_profile->setSelectedSegment(segment);
    m_silhouette->setSelectedSegment(segment);
    for (SegmentCard* card : m_cards) {
        card->setSelected(card->segment() == segment);
        if (card->isSelected())
            m_cardsArea->ensureWidgetVisible(card, 0, 8);
    }
}

void SegmentView::arrange()
{
    const bool wide = width() >= twoColumns;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_top->setDirection(direction);
    m_bottom->setDirection(direction);
    m_mapCard->setMinimumHeight(wide ? 350 : 380);
    m_profileCard->setMinimumHeight(300);
    m_detailCard->setMinimumHeight(300);
    const int cards = static_cast<int>(m_cards.size());
    m_cardsArea->setMinimumHeight(wide ? 0 : std::min(cards, 6) * 84);
}

void SegmentView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace ui
