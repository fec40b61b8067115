#include "ui/widgets/cardgrid.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {
namespace {

/// Below this width two cards beside each other can no longer be read.
constexpr int twoColumns = 820;
constexpr int leastNarrowHeight = 300;
/// The first row that grows is what is looked at first.
constexpr int firstStretch = 5;
constexpr int laterStretch = 4;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_layout = new QGridLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::cardGap);
    for (int column = 0; column < wholeRow; ++column)
        m_layout->setColumnStretch(column, 1);
    setWidget(content);
}

void CardGrid::setCards(std::vector<Card> cards)
{
    m_cards = std::move(cards);
    arrange();
}

void CardGrid::arrange()
{
    const bool narrow = m_narrow.value_or(false);
    std::vector<const Card*> shown;
    for (const Card& card : m_cards) {
        m_layout->removeWidget(card.widget);
        if (!card.widget->isHidden() || card.widget->parentWidget() == nullptr)
            shown.push_back(&card);
        card.widget->setMinimumHeight(narrow && card.grows
                                          ? std::max(leastNarrowHeight, card.leastHeight)
                                          : card.leastHeight);
    }
    for (int row = 0; row <= static_cast<int>(m_cards.size()); ++row)
        m_layout->setRowStretch(row, 0);
    int row = 0;
    int used = 0;
    int stretch = firstStretch;
    bool grows = false;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const int share = narrow ? wholeRow : shown[i]->share;
        const bool last =
            narrow || i + 1 == shown.size() || used + share + shown[i + 1]->share > wholeRow;
        m_layout->addWidget(shown[i]->widget, row, used, 1, last ? wholeRow - used : share);
        grows = grows || shown[i]->grows;
        used += share;
        if (!last)
            continue;
        if (grows) {
            m_layout->setRowStretch(row, narrow ? laterStretch : stretch);
            stretch = laterStretch;
        }
        ++row;
        used = 0;
        grows = false;
    }
    // Where no card grows, the room is below them.
    if (stretch == firstStretch)
        m_layout->setRowStretch(row, 1);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = width() < twoColumns;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    arrange();
}

} // namespace ui
