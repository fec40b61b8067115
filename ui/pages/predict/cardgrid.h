#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QGridLayout;

namespace ui {

/// Cards two by two that scroll; under each other where it is narrow. A last one alone takes both
/// columns; hidden cards take no room.
class CardGrid : public QScrollArea {
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// In their order; `leftShare` of twelve is the width of the left card in lower rows.
    void setCards(std::vector<QWidget*> cards, int leftShare = 6, int leastHeight = 220);
    /// After cards were hidden or shown.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QWidget*> m_cards;
    int m_leftShare = 6;
    int m_leastHeight = 220;
    QGridLayout* m_layout;
    std::optional<bool> m_narrow;
};

} // namespace ui
