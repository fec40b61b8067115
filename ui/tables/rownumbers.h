#pragma once

#include <QHeaderView>

namespace ui {

/// The gutter with the row numbers of the file.
class RowNumbers : public QHeaderView {
    Q_OBJECT
public:
    explicit RowNumbers(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace ui
