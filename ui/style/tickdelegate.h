#pragma once

#include <QPointF>
#include <QStyledItemDelegate>

namespace ui {

/// Lines with a box that a click anywhere in the line, or the space bar, ticks.
class TickDelegate : public QStyledItemDelegate {
public:
    explicit TickDelegate(int rowHeight, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    static constexpr int boxSize = 14;
    /// The box of the line, its left edge so far from the line's.
    static void paintBox(QPainter& painter, const QStyleOptionViewItem& option, bool isChecked,
                         double left);

private:
    int m_rowHeight;
};

} // namespace ui
