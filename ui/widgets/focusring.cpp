#include "ui/widgets/focusring.h"

#include "ui/plots/plotwidget.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>

namespace ui {

namespace {

bool needsRing(const QWidget* widget)
{
    return qobject_cast<const PlotWidget*>(widget) ||
           qobject_cast<const QAbstractScrollArea*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QLabel*>(widget);
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window), m_home(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && needsRing(widget) && isByKeyboard(static_cast<QFocusEvent*>(event)->reason()))
            follow(widget);
    } else if (!m_followed || watched != m_followed) {
        return false;
    } else if (type == QEvent::FocusOut || type == QEvent::MouseButtonPress) {
        leave();
    } else if (type == QEvent::Resize) {
        setGeometry(m_followed->rect());
    } else if (type == QEvent::Destroy || type == QEvent::Hide) {
        leave();
    }
    return false;
}

void FocusRing::follow(QWidget* widget)
{
    m_followed = widget;
    setParent(widget);
    setGeometry(widget->rect());
    show();
    raise();
}

void FocusRing::leave()
{
    m_followed = nullptr;
    hide();
    setParent(m_home);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui
