#include "ui/widgets/dropframe.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

DropFrame::DropFrame(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("dropFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    hide();
}

bool DropFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.accent;
    veil.setAlphaF(0.06F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 4));
    painter.drawRect(rect().adjusted(2, 2, -2, -2));

    const QString words = tr("Drop to open");
    painter.setFont(interfaceFont(14, QFont::DemiBold));
    QRectF box = painter.fontMetrics().boundingRect(words).adjusted(-20, -10, 20, 10);
    box.moveCenter(QPointF(width() / 2.0, height() - 64));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(theme.onAccent);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace ui
