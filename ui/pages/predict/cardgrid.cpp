#include "ui/pages/predict/cardgrid.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace ui {
namespace {

constexpr int columns = 12;
/// Below this width two cards beside each other can no longer be read.
constexpr int twoColumns = 820;
constexpr int leastNarrowHeight = 300;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_layout = new QGridLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::cardGap);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
    setWidget(content);
}

void CardGrid::setCards(std::vector<QWidget*> cards, int leftShare, int leastHeight)
{
    m_cards = std::move(cards);
    m_leftShare = leftShare;
    m_leastHeight = leastHeight;
    arrange();
}

void CardGrid::arrange()
{
    const bool narrow = m_narrow.value_or(false);
    std::vector<QWidget*> shown;
    for (QWidget* card : m_cards) {
        m_layout->removeWidget(card);
        if (!card->isHidden() || card->parentWidget() == nullptr)
            shown.push_back(card);
        card->setMinimumHeight(narrow ? std::max(leastNarrowHeight, m_leastHeight) : m_leastHeight);
    }
    for (int row = 0; row < static_cast<int>(m_cards.size()); ++row)
        m_layout->setRowStretch(row, 0);
    const int cards = static_cast<int>(shown.size());
    for (int i = 0; i < cards; ++i) {
        QWidget* card = shown[static_cast<std::size_t>(i)];
        const int row = narrow ? i : i / 2;
        const int left = row == 0 ? columns / 2 : m_leftShare;
        const bool alone = narrow || (i % 2 == 0 && i + 1 == cards);
        if (alone)
            m_layout->addWidget(card, row, 0, 1, columns);
        else if (i % 2 == 0)
            m_layout->addWidget(card, row, 0, 1, left);
        else
            m_layout->addWidget(card, row, left, 1, columns - left);
        m_layout->setRowStretch(row, narrow || row > 0 ? 4 : 5);
    }
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
