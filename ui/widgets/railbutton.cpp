#include "ui/widgets/railbutton.h"

#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int widestRail = 220; ///< of languages with long words
constexpr int wordsLeft = 48;   ///< behind the icon
constexpr int wordsRight = 40;  ///< for the mark

QString markWords(StepRail::Mark mark)
{
    switch (mark) {
    case StepRail::Mark::None:
        return RailButton::tr("needs a table");
    case StepRail::Mark::Ready:
        return RailButton::tr("ready");
    case StepRail::Mark::Running:
        return RailButton::tr("running");
    case StepRail::Mark::Done:
        return RailButton::tr("done");
    case StepRail::Mark::OutOfDate:
        return RailButton::tr("out of date");
    }
    return {};
}

} // namespace

RailButton::RailButton(const QString& icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    setAccessibleDescription(markWords(m_mark));
    m_turn.setInterval(60);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (!mayMove(*this))
            return; // the arc stands still
        m_angle = (m_angle + 24) % 360;
        update();
    });
}

void RailButton::setMark(StepRail::Mark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleDescription(markWords(mark));
    if (mark == StepRail::Mark::Running)
        m_turn.start();
    else
        m_turn.stop();
    update();
}

QSize RailButton::sizeHint() const
{
    // The step that is open has the wider letters.
    const QFontMetrics letters(interfaceFont(13, QFont::DemiBold));
    const int words = wordsLeft + letters.horizontalAdvance(text()) + 1 + wordsRight;
    return {std::clamp(words, metrics::railWidth - 1, widestRail - 1), 40};
}

void RailButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    m_byKeyboard = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row(0, 0, width() - 8, height());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(row.adjusted(-6, 0, 0, 0), 4, 4);
    }
    if (isChecked())
        painter.fillRect(QRectF(0, 0, 3, height()), theme.accent);
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(3.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QColor ink = isChecked() ? theme.accent : theme.muted;
    painter.drawPixmap(16, (height() - 20) / 2, iconPixmap(m_icon, ink, 20, devicePixelRatioF()));
    painter.setFont(interfaceFont(13, isChecked() ? QFont::DemiBold : QFont::Medium));
    const bool available = m_mark != StepRail::Mark::None;
    painter.setPen(isChecked() || available ? theme.text : theme.muted);
    const QRect room(wordsLeft, 0, width() - wordsLeft - wordsRight, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    paintMark(painter, QPointF(width() - 29, height() / 2.0));
}

void RailButton::paintMark(QPainter& painter, QPointF centre)
{
    const Theme& theme = themeOf(this);
    const auto drawIcon = [&](const QString& name, const QColor& color) {
        painter.drawPixmap((centre - QPointF(8, 8)).toPoint(),
                           iconPixmap(name, color, 16, devicePixelRatioF()));
    };
    painter.setBrush(Qt::NoBrush);
    switch (m_mark) {
    case StepRail::Mark::None:
        return;
    case StepRail::Mark::Ready:
        painter.setPen(QPen(theme.axis, 1.5));
        painter.drawEllipse(centre, 3.5, 3.5);
        return;
    case StepRail::Mark::Running: {
        QPen pen(theme.accent, 2);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawArc(QRectF(centre.x() - 5.5, centre.y() - 5.5, 11, 11), (90 - m_angle) * 16,
                        -270 * 16);
        return;
    }
    case StepRail::Mark::Done:
        drawIcon(QStringLiteral("check"), theme.ok);
        return;
    case StepRail::Mark::OutOfDate:
        drawIcon(QStringLiteral("out-of-date"), theme.warning);
        return;
    }
}

} // namespace ui
