#pragma once

#include "core/data/datatable.h"

#include <QHeaderView>

#include <functional>

namespace ui {

/// Header of the preview: name, and below it the type, which opens the list of types.
class TypeHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TypeHeader(QWidget* parent = nullptr);

    void setTable(core::data::TablePointer table);
    /// Width at which neither name nor type is cut off.
    int neededWidth(int column) const;
    /// The list of types below the column's header.
    void showTypes(int column);

signals:
    void typeChosen(int column, core::data::ColumnType type);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sizeHint() const override;
    bool event(QEvent* event) override;

private:
    core::data::TablePointer m_table;
    int m_hovered = -1;
};

/// Types a column can be given, with the one it has ticked; opens at a place on the screen.
void showTypeMenu(QWidget* parent, const QPoint& at, core::data::ColumnType current,
                  std::function<void(core::data::ColumnType)> choose);

} // namespace ui
