#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace ui {

struct Theme;

/// Draws a cell of the customer table: missing ones hatched, target ones with the class marker,
/// the chosen column tinted.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr);

    /// The column the inspector shows; −1: none.
    void setCurrentColumn(int column) { m_currentColumn = column; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_currentColumn = -1;
};

} // namespace ui
