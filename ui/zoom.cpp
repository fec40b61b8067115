#include "ui/zoom.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

// Qt has no public way to scale a running program. This one is what QT_SCALE_FACTOR sets.
#include <private/qhighdpiscaling_p.h>

namespace ui {

namespace {

int zoomNow = zoom::actualSize;

/// What the person who started the program asked for, which the zoom multiplies.
double startFactor()
{
    bool isNumber = false;
    const double factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isNumber);
    return isNumber && factor > 0 ? factor : 1;
}

/// Makes the protected call on any widget.
struct WindowOf : QWidget {
    static void release(QWidget& widget) { (widget.*&WindowOf::destroy)(true, true); }
};

struct OpenWindow {
    QPointer<QWidget> widget;
    bool isVisible = false;
    QRect geometry; ///< when it is neither maximised nor full screen
    Qt::WindowStates states;
};

int depthOf(const QWidget* widget)
{
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

/// Of all widgets that something is drawn on, dialogs behind their windows.
std::vector<OpenWindow> openWindows()
{
    std::vector<OpenWindow> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!widget->windowHandle())
            continue;
        const bool isPlain = widget->windowState() == Qt::WindowNoState;
        windows.push_back({widget, widget->isVisible(),
                           isPlain ? widget->geometry() : widget->normalGeometry(),
                           widget->windowState()});
    }
    std::stable_sort(windows.begin(), windows.end(), [](const auto& a, const auto& b) {
        return depthOf(a.widget) < depthOf(b.widget);
    });
    return windows;
}

/// As large on the screen as before, if that is as large as it must be, and on the screen.
QRect scaledGeometry(const QWidget& widget, const QRect& before, double factor)
{
    const QSizeF size = QSizeF(before.size()) * factor;
    const QRect room =
        widget.screen() ? widget.screen()->availableGeometry() : QRect(QPoint(), size.toSize());
    QRect now(QPoint(int(std::lround(before.x() * factor)), int(std::lround(before.y() * factor))),
              size.toSize().expandedTo(widget.minimumSize()).boundedTo(room.size()));
    now.moveRight(std::min(now.right(), room.right()));
    now.moveBottom(std::min(now.bottom(), room.bottom()));
    now.moveLeft(std::max(now.left(), room.left()));
    now.moveTop(std::max(now.top(), room.top()));
    return now;
}

} // namespace

const QList<int>& zoom::steps()
{
    static const QList<int> all{80, 90, 100, 110, 125, 150, 175, 200};
    return all;
}

int zoom::nearest(int percent)
{
    return *std::min_element(steps().begin(), steps().end(), [percent](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
}

int zoom::larger(int percent)
{
    const auto next = std::upper_bound(steps().begin(), steps().end(), percent);
    return next == steps().end() ? steps().last() : *next;
}

int zoom::smaller(int percent)
{
    const auto at = std::lower_bound(steps().begin(), steps().end(), percent);
    return at == steps().begin() ? steps().first() : *std::prev(at);
}

int zoom::forSystemFont(double points)
{
    // Desktops come with 9 to 11 points; 12 is still no wish for large letters.
    constexpr double usual = 11;
    constexpr double largest = 12;
    return points > largest ? nearest(int(std::lround(100 * points / usual))) : actualSize;
}

int zoom::ofSystem()
{
    return forSystemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF());
}

int currentZoom()
{
    return zoomNow;
}

void applyZoom(int percent, const std::function<void()>& meanwhile)
{
    percent = zoom::nearest(percent);
    if (percent == zoomNow)
        return;
    const double factor = double(zoomNow) / percent;
    zoomNow = percent;
    std::vector<OpenWindow> windows = openWindows();
    // When zooming twice at once, the window may not have become active again yet.
    static QPointer<QWidget> activated;
    const QPointer<QWidget> active =
        QApplication::activeWindow() ? QApplication::activeWindow() : activated.data();
    const QPointer<QWidget> focus = active ? active->focusWidget() : nullptr;
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // no window is there for a moment
    for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
        if (window->isVisible)
            window->widget->hide();
        WindowOf::release(*window->widget);
    }
    QHighDpiScaling::setGlobalFactor(startFactor() * percent / 100);
    // Icons and what plots keep are made for a sharpness: they are made anew as for other colours.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    if (meanwhile)
        meanwhile();
    for (const OpenWindow& window : windows) {
        if (!window.widget || !window.isVisible)
            continue;
        window.widget->setGeometry(scaledGeometry(*window.widget, window.geometry, factor));
        window.widget->setWindowState(window.states);
        window.widget->show();
    }
    if (active)
        active->activateWindow();
    activated = active;
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace ui
