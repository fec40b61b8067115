#include "ui/pages/segment/segmentview.h"

#include "core/segment/segmentmatching.h"
#include "ui/pages/segment/detailtabs.h"
#include "ui/pages/segment/mapcard.h"
#include "ui/pages/segment/profiletabs.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmentcardlist.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Below this width the cards stand under each other.
constexpr int twoColumns = 700;
constexpr int cardHeight = 84;

} // namespace

SegmentView::SegmentView(Segments& segments, QWidget* parent)
    : QScrollArea(parent), m_segments(segments), m_mapCard(new MapCard), m_map(m_mapCard->map()),
      m_cards(new SegmentCardList), m_profile(new ProfileTabs), m_details(new DetailTabs(segments))
{
    createCards(segments);
    connect(m_map, &SegmentMap::segmentClicked, this, &SegmentView::toggleSegment);
    connect(m_profile, &ProfileTabs::segmentClicked, this, &SegmentView::toggleSegment);
    connect(m_profile, &ProfileTabs::segmentChosen, this, [this](int segment) {
        if (segment != m_selected)
            toggleSegment(segment);
    });
    connect(m_details, &DetailTabs::segmentClicked, this, &SegmentView::toggleSegment);
    connect(m_mapCard, &PlotCard::failed, this, &SegmentView::failed);
    connect(m_profile, &TabCard::failed, this, &SegmentView::failed);
    connect(m_details, &TabCard::failed, this, &SegmentView::failed);
    connect(&segments.sweep(), &SegmentSweep::rowsChanged, this, &SegmentView::showStabilities);

    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::cardGap);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(metrics::cardGap);
    m_top->addWidget(m_mapCard, 58);
    m_top->addWidget(m_cards, 42);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom->setSpacing(metrics::cardGap);
    m_bottom->addWidget(m_profile, 51);
    m_bottom->addWidget(m_details, 49);
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

void SegmentView::createCards(Segments& segments)
{
    connect(m_cards, &SegmentCardList::segmentClicked, this, &SegmentView::toggleSegment);
    connect(m_cards, &SegmentCardList::renamed, &segments, &Segments::rename);
    connect(m_cards, &SegmentCardList::noteChanged, &segments, &Segments::setNote);
    connect(m_cards, &SegmentCardList::actionsChanged, &segments, &Segments::setActions);
    connect(m_cards, &SegmentCardList::colourChosen, &segments, &Segments::recolour);
    connect(m_cards, &SegmentCardList::moveRequested, &segments, &Segments::move);
    connect(m_cards, &SegmentCardList::mergeRequested, &segments,
            [&segments](int segment, int other) {
                segments.merge({segment, other});
            });
    connect(m_cards, &SegmentCardList::splitRequested, &segments,
            [&segments](int segment) { segments.split(segment); });
}

void SegmentView::showStabilities()
{
    std::vector<double> stabilities;
    const auto* row = m_segmentation && m_segments.sweep().suits(*m_segmentation)
                          ? m_segments.sweep().row(m_segmentation->request.k)
                          : nullptr;
    if (row && row->clustering && !row->segmentStability.empty())
        for (const auto label : core::segment::sameSegments(
                 m_segmentation->labels, m_segmentation->k, row->clustering->labels))
            stabilities.push_back(
                label < 0 ? std::nan("") : row->segmentStability[static_cast<std::size_t>(label)]);
    m_cards->setStabilities(stabilities);
}

void SegmentView::setSegmentation(const core::segment::SegmentationPointer& segmentation,
                                  const QString& caption)
{
    // The same segment may stand at another place now.
    int mark = -1;
    if (m_segmentation && m_selected >= 0)
        mark = m_segmentation->profile.cards[static_cast<std::size_t>(m_selected)].mark;
    const bool another =
        !m_segmentation || !segmentation || m_segmentation->clustering != segmentation->clustering;
    m_segmentation = segmentation;
    m_selected = -1;
    if (segmentation && mark >= 0) {
        const auto& cards = segmentation->profile.cards;
        const auto found = std::ranges::find(cards, mark, &core::segment::SegmentCard::mark);
        m_selected = found == cards.end() ? -1 : found->id;
    }
    m_mapCard->setSegmentation(segmentation);
    m_map->setCaption(caption);
    m_cards->setSegmentation(segmentation);
    m_profile->setSegmentation(segmentation, caption);
    m_details->setSegmentation(segmentation, caption);
    applySelection();
    showStabilities();
    showPages();
    arrange();
    if (another)
        verticalScrollBar()->setValue(0);
}

/// During the very first training only the live curve has something to show.
void SegmentView::showPages()
{
    const bool filled = m_segmentation != nullptr;
    m_mapCard->setVisible(filled);
    m_cards->setVisible(filled);
    m_profile->setVisible(filled);
    m_layout->setStretch(0, filled ? 58 : 0);
    m_layout->setSpacing(filled ? metrics::cardGap : 0);
}

void SegmentView::beginRun(int epochs, int refinementEpochs)
{
    m_details->beginRun(epochs, refinementEpochs);
    showPages();
}

void SegmentView::endRun()
{
    m_details->endRun();
    showPages();
}

void SegmentView::toggleSegment(int segment)
{
    selectSegment(segment == m_selected ? -1 : segment);
    emit segmentSelected(m_selected);
}

void SegmentView::selectSegment(int segment)
{
    if (m_selected == segment)
        return;
    m_selected = segment;
    applySelection();
}

void SegmentView::applySelection()
{
    m_map->setSelectedSegment(m_selected);
    m_cards->setSelectedSegment(m_selected);
    m_profile->setSelectedSegment(m_selected);
    m_details->setSelectedSegment(m_selected);
}

void SegmentView::arrange()
{
    const bool wide = width() >= twoColumns;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_top->setDirection(direction);
    m_bottom->setDirection(direction);
    m_mapCard->setMinimumHeight(wide ? 350 : 380);
    m_profile->setMinimumHeight(DetailTabs::lowest);
    const int cards = m_segmentation ? m_segmentation->k : 0;
    m_cards->setMinimumHeight(wide ? 0 : std::min(cards, 6) * cardHeight);
}

void SegmentView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace ui
