#include "ui/widgets/segmentcardlist.h"

#include "ui/style/theme.h"
#include "ui/widgets/segmentcard.h"
#include "ui/widgets/segmentcardeditor.h"

#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int cardSpacing = 8;
constexpr int scrollMargin = 24; ///< dragging this near to an edge scrolls

/// A line in the accent colour where the card would drop.
class DropLine : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), themeOf(this).accent);
    }
};

QString notClusteredReason(core::segment::SegmentMethod method)
{
    using core::segment::SegmentMethod;
    switch (method) {
    case SegmentMethod::Dbscan:
        return SegmentCardList::tr("Too few customers within reach (eps) to belong to a dense "
                                   "group. A larger eps takes more of them in.");
    case SegmentMethod::Hdbscan:
        return SegmentCardList::tr("In no group that stays together over a range of densities. A "
                                   "smaller least size takes more of them in.");
    default:
        return SegmentCardList::tr("The method put these customers in no segment.");
    }
}

} // namespace

SegmentCardList::SegmentCardList(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_layout(new QVBoxLayout(m_content)),
      m_dropLine(new DropLine(m_content))
{
    setObjectName(QStringLiteral("segmentCards"));
    setAccessibleName(tr("Segments"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(cardSpacing);
    m_layout->addStretch(0);
    m_dropLine->hide();
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

SegmentCard* SegmentCardList::createCard(const core::segment::SegmentCard& card)
{
    auto* shown = new SegmentCard(card, m_content);
    connect(shown, &SegmentCard::clicked, this, &SegmentCardList::segmentClicked);
    connect(shown, &SegmentCard::renamed, this, &SegmentCardList::renamed);
    connect(shown, &SegmentCard::menuRequested, this, &SegmentCardList::showMenu);
    connect(shown, &SegmentCard::editorRequested, this, &SegmentCardList::openEditor);
    connect(shown, &SegmentCard::neighbourRequested, this, &SegmentCardList::focusNeighbour);
    connect(shown, &SegmentCard::moveRequested, this, [this](int segment, int by) {
        const int place = segment + by;
        if (place >= 0 && place < int(m_cards.size()))
            emit moveRequested(segment, place);
    });
    connect(shown, &SegmentCard::dragged, this, &SegmentCardList::drag);
    connect(shown, &SegmentCard::dragEnded, this, &SegmentCardList::endDrag);
    return shown;
}

void SegmentCardList::setSegmentation(const core::segment::SegmentationPointer& segmentation)
{
    m_segmentation = segmentation;
    std::vector<SegmentCard*> before = std::exchange(m_cards, {});
    if (segmentation) {
        for (const auto& card : segmentation->profile.cards) {
            const auto same = std::ranges::find_if(
                before, [&](const SegmentCard* shown) { return shown->card().mark == card.mark; });
            if (same == before.end()) {
                m_cards.push_back(createCard(card));
            } else {
                (*same)->setCard(card);
                m_cards.push_back(*same);
                before.erase(same);
            }
        }
    }
    for (SegmentCard* gone : before) {
        gone->hide();
        gone->deleteLater();
        m_layout->removeWidget(gone);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_layout->indexOf(m_cards[i]) != int(i)) {
            m_layout->removeWidget(m_cards[i]);
            m_layout->insertWidget(int(i), m_cards[i], 1);
        }
        m_cards[i]->show();
        if (i > 0)
            setTabOrder(m_cards[i - 1], m_cards[i]);
    }
    showNotClustered();
    if (!m_segmentation || m_stabilities.size() != m_cards.size())
        m_stabilities.clear();
    setStabilities(m_stabilities);
    setSelectedSegment(m_selected < int(m_cards.size()) ? m_selected : -1);
}

void SegmentCardList::showNotClustered()
{
    if (!m_segmentation || m_segmentation->notClustered == 0) {
        delete std::exchange(m_notClustered, nullptr);
        return;
    }
    core::segment::SegmentCard card;
    card.id = card.mark = -1;
    card.name = tr("Not clustered").toStdString();
    card.sentence = notClusteredReason(m_segmentation->request.method).toStdString();
    card.size = m_segmentation->notClustered;
    card.share =
        double(card.size) / double(std::max<std::size_t>(m_segmentation->labels.size(), 1));
    if (m_notClustered) {
        m_notClustered->setCard(card);
    } else {
        m_notClustered = new SegmentCard(card, m_content);
        connect(m_notClustered, &SegmentCard::clicked, this, &SegmentCardList::customersRequested);
        connect(m_notClustered, &SegmentCard::neighbourRequested, this,
                [this](int, int by) { focusNeighbour(int(m_cards.size()), by); });
    }
    m_layout->removeWidget(m_notClustered);
    m_layout->insertWidget(int(m_cards.size()), m_notClustered, 1);
    m_notClustered->show();
}

void SegmentCardList::setStabilities(const std::vector<double>& stabilities)
{
    m_stabilities = stabilities;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setStability(i < stabilities.size() ? std::optional(stabilities[i])
                                                        : std::nullopt);
}

void SegmentCardList::setSelectedSegment(int segment)
{
    m_selected = segment;
    for (SegmentCard* card : m_cards) {
        card->setSelected(card->segment() == segment);
        if (card->isSelected())
            ensureWidgetVisible(card, 0, cardSpacing);
    }
}

SegmentCard* SegmentCardList::cardOf(int segment) const
{
    return segment >= 0 && segment < int(m_cards.size()) ? m_cards[std::size_t(segment)] : nullptr;
}

SegmentCardEditor* SegmentCardList::editor() const
{
    return m_editor;
}

QMenu* SegmentCardList::menu() const
{
    return m_menu;
}

void SegmentCardList::openEditor(int segment)
{
    SegmentCard* card = cardOf(segment);
    if (!card || !m_segmentation)
        return;
    ensureWidgetVisible(card, 0, cardSpacing);
    m_editor = new SegmentCardEditor(
        card->card(), core::segment::suggestActions(m_segmentation->profile, std::size_t(segment)),
        this);
    connect(m_editor, &SegmentCardEditor::noteChanged, this, &SegmentCardList::noteChanged);
    connect(m_editor, &SegmentCardEditor::actionsChanged, this, &SegmentCardList::actionsChanged);
    m_editor->showBeside(card);
}

/// `segment` one past the last stands for the card of what is not clustered.
void SegmentCardList::focusNeighbour(int segment, int by)
{
    const int place = segment + by;
    SegmentCard* next = place == int(m_cards.size()) ? m_notClustered : cardOf(place);
    if (!next)
        return;
    next->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(next, 0, cardSpacing);
}

/// The place the card would have when dropped here.
int SegmentCardList::placeAt(const QPoint& globalPosition, int segment) const
{
    const int y = m_content->mapFromGlobal(globalPosition).y();
    return int(std::ranges::count_if(m_cards, [&](const SegmentCard* card) {
        return card->segment() != segment && card->geometry().center().y() < y;
    }));
}

void SegmentCardList::drag(int segment, const QPoint& globalPosition)
{
    const int inView = viewport()->mapFromGlobal(globalPosition).y();
    QScrollBar* bar = verticalScrollBar();
    if (inView < scrollMargin)
        bar->setValue(bar->value() - bar->singleStep());
    else if (inView > viewport()->height() - scrollMargin)
        bar->setValue(bar->value() + bar->singleStep());
    m_dropPlace = placeAt(globalPosition, segment);
    // Above the card now there, or below it when the card comes from above.
    const SegmentCard* there = m_cards[std::size_t(m_dropPlace)];
    const int y = m_dropPlace > segment ? there->geometry().bottom() + cardSpacing / 2
                                        : there->geometry().top() - cardSpacing / 2 - 1;
    m_dropLine->setGeometry(0, std::clamp(y, 0, m_content->height() - 3), m_content->width(), 3);
    m_dropLine->setVisible(m_dropPlace != segment);
    m_dropLine->raise();
}

void SegmentCardList::endDrag(int segment)
{
    m_dropLine->hide();
    const int place = std::exchange(m_dropPlace, -1);
    if (place >= 0 && place != segment)
        emit moveRequested(segment, place);
}

} // namespace ui
