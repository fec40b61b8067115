#include "ui/widgets/chiprow.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int chipHeight = 20;
constexpr double padding = 7;
constexpr double longestChip = 200;
constexpr double gap = 6;

QFont chipFont()
{
    return interfaceFont(12);
}

} // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setTexts(const QStringList& texts, const QString& between)
{
    m_texts = texts;
    m_between = between;
    setAccessibleName(
        texts.join(between.isEmpty() ? QStringLiteral(", ") : QStringLiteral(" %1 ").arg(between)));
    updateGeometry();
    update();
}

double ChipRow::chipWidth(const QString& text) const
{
    return std::ceil(std::min(longestChip, textWidth(chipFont(), text))) + 2 * padding;
}

QString ChipRow::moreText(int shown) const
{
    return QStringLiteral("+%1").arg(countText(m_texts.size() - shown));
}

int ChipRow::shownCount(int width) const
{
    const double betweenWidth =
        m_between.isEmpty() ? gap : 2 * gap + textWidth(chipFont(), m_between);
    double x = 0;
    for (int i = 0; i < m_texts.size(); ++i) {
        const double right = x + chipWidth(m_texts[i]);
        const bool isLast = i == m_texts.size() - 1;
        const double rest = isLast ? 0 : gap + chipWidth(moreText(i + 1));
        if (right + rest > width && i > 0)
            return i;
        x = right + betweenWidth;
    }
    return int(m_texts.size());
}

QSize ChipRow::sizeHint() const
{
    return {200, m_texts.isEmpty() ? 0 : chipHeight};
}

QSize ChipRow::minimumSizeHint() const
{
    return {60, m_texts.isEmpty() ? 0 : chipHeight};
}

void ChipRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QFont font = chipFont();
    const int shown = shownCount(width());
    double x = 0;
    const auto chip = [&](const QString& text, bool framed) {
        const double wide = std::min(chipWidth(text), width() - x - 1);
        const QRectF box(x + 0.5, 0.5, wide - 1, chipHeight - 1);
        painter.setPen(framed ? QPen(theme.border, 1) : Qt::NoPen);
        painter.setBrush(framed ? theme.header : theme.hover);
        painter.drawRoundedRect(box, 3, 3);
        drawLabel(painter, box.adjusted(padding - 1, 0, -padding + 1, 0), Qt::AlignCenter, font,
                  theme.muted, text);
        x += wide;
    };
    for (int i = 0; i < shown; ++i) {
        if (i > 0 && !m_between.isEmpty()) {
            const double wide = textWidth(font, m_between);
            drawLabel(painter, QRectF(x + gap, 0, wide + 1, chipHeight), Qt::AlignCenter, font,
                      theme.muted, m_between);
            x += 2 * gap + wide;
        } else if (i > 0) {
            x += gap;
        }
        chip(m_texts[i], true);
    }
    if (shown < m_texts.size()) {
        x += gap;
        chip(moreText(shown), false);
    }
}

bool ChipRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const int shown = shownCount(width());
    constexpr int mostListed = 40;
    QStringList names = m_texts;
    if (shown == names.size() && std::all_of(names.begin(), names.end(), [](const QString& name) {
            return textWidth(chipFont(), name) <= longestChip;
        })) {
        QToolTip::hideText();
        return true;
    }
    if (names.size() > mostListed)
        names = names.mid(0, mostListed)
                << tr("and %1 more").arg(countText(m_texts.size() - mostListed));
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       names.join(m_between.isEmpty() ? QStringLiteral(", ")
                                                      : QStringLiteral(" %1 ").arg(m_between)),
                       this);
    return true;
}

} // namespace ui
