#include "ui/widgets/shortcutbutton.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {
constexpr int hintGap = 10;
constexpr int iconGap = 8;
constexpr int iconEdge = 16;
} // namespace

ShortcutButton::ShortcutButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setAccessibleName(text);
}

void ShortcutButton::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void ShortcutButton::setThemedIcon(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QFont ShortcutButton::textFont() const
{
    return interfaceFont(13, property("primary").toBool() ? QFont::DemiBold : QFont::Normal);
}

QFont ShortcutButton::hintFont() const
{
    return interfaceFont(11);
}

int ShortcutButton::contentWidth() const
{
    int width = QFontMetrics(textFont()).horizontalAdvance(text());
    if (!m_hint.isEmpty())
        width += hintGap + QFontMetrics(hintFont()).horizontalAdvance(m_hint);
    if (!m_icon.isEmpty())
        width += iconEdge + iconGap;
    return width;
}

QSize ShortcutButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {contentWidth() + 34, plain.height()};
}

void ShortcutButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const Theme& theme = themeOf(this);
    QColor color = theme.text;
    if (!isEnabled())
        color = theme.muted;
    else if (property("primary").toBool())
        color = theme.onAccent;
    else if (property("danger").toBool())
        color = theme.danger;

    int x = (width() - contentWidth()) / 2;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(x, (height() - iconEdge) / 2,
                           iconPixmap(m_icon, color, iconEdge, devicePixelRatioF()));
        x += iconEdge + iconGap;
    }
    const QFontMetrics textMetrics(textFont());
    const int baseline = (height() - textMetrics.height()) / 2 + textMetrics.ascent();
    painter.setPen(color);
    painter.setFont(textFont());
    painter.drawText(x, baseline, text());
    x += textMetrics.horizontalAdvance(text()) + hintGap;
    if (!m_hint.isEmpty()) {
        if (isEnabled() && !property("primary").toBool())
            painter.setPen(theme.muted);
        painter.setFont(hintFont());
        painter.drawText(x, baseline, m_hint);
    }
}

} // namespace ui
