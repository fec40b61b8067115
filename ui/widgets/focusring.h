#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// While it lives, a frame round what the keyboard has come to, where that shows nothing of it by
/// itself: plots, lists, sliders and texts with links. What the mouse was used for needs none.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    explicit FocusRing(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* widget);
    void leave();

    QWidget* m_home;
    QPointer<QWidget> m_followed;
};

} // namespace ui
