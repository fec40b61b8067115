#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Cells of a table of figures: a hairline under each row, a background the model asks for, an icon
/// beside the figure. The style's own cells are narrower and hide such a background.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int padding = 8;
    static constexpr int iconRoom = 22;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ui
