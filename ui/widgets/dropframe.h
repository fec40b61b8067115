#pragma once

#include <QWidget>

namespace ui {

/// An accent frame over the whole window while a file is dragged over it.
class DropFrame : public QWidget {
    Q_OBJECT
public:
    /// Covers `window` and follows its size; hidden until shown.
    explicit DropFrame(QWidget* window);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
