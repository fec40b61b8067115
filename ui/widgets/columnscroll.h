#pragma once

#include <QScrollArea>

namespace ui {

/// Scrolls up and down only, and is as wide as what it holds must be: words that are longer in
/// another language widen the column rather than vanish at its edge.
class ColumnScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnScroll(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
