#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QGridLayout;

namespace ui {

/// Cards beside each other that scroll; under each other where it is narrow. Hidden cards take no
/// room, and the last card of a row takes what is left of it.
class CardGrid : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int wholeRow = 12;

    struct Card {
        QWidget* widget;
        int share = wholeRow / 2; ///< of the width of a row
        int leastHeight = 220;
        bool grows = true; ///< shares the height that is left; otherwise as high as it wants
    };

    explicit CardGrid(QWidget* parent = nullptr);

    /// In their order, from row to row.
    void setCards(std::vector<Card> cards);
    /// After cards were hidden or shown.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<Card> m_cards;
    QGridLayout* m_layout;
    std::optional<bool> m_narrow;
};

} // namespace ui
