#include "ui/tables/classbars.h"

#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {
constexpr int lineHeight = 26;
constexpr int markerWidth = 20;
} // namespace

ClassBars::ClassBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QString description;
    for (const Bar& bar : m_bars)
        description += tr("%1: %2. ").arg(bar.label, percentText(bar.share));
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize ClassBars::sizeHint() const
{
    return {240, lineHeight * int(m_bars.size())};
}

void ClassBars::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(interfaceFont(12));
    const QFontMetrics metrics(painter.font());
    int labelWidth = 0;
    int shareWidth = 0;
    double largest = 0;
    for (const Bar& bar : m_bars) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.label));
        shareWidth = std::max(shareWidth, metrics.horizontalAdvance(percentText(bar.share)));
        largest = std::max(largest, bar.share);
    }
    // Text widths are whole pixels, the text is not.
    labelWidth = std::min(labelWidth + 2, width() * 40 / 100);
    const double left = markerWidth + labelWidth + 12;
    const double space = std::max(10.0, width() - left - shareWidth - 12);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF line(0, double(i) * lineHeight, width(), lineHeight);
        const SegmentStyle style = segmentStyle(theme, int(i));
        painter.setRenderHint(QPainter::Antialiasing);
        drawMarker(painter, style.marker, QPointF(6, line.center().y()), 4.5, style.fill,
                   style.edge);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.text);
        painter.drawText(QRectF(markerWidth, line.top(), labelWidth, lineHeight), Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideMiddle, labelWidth));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, percentText(bar.share));
        if (largest > 0)
            painter.fillRect(QRectF(left, line.center().y() - 5, bar.share / largest * space, 10),
                             style.fill);
    }
}

bool ClassBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto line = std::size_t(std::max(0, help->pos().y() / lineHeight));
    QToolTip::showText(help->globalPos(), line < m_bars.size() ? m_bars[line].toolTip : QString(),
                       this);
    return true;
}

} // namespace ui
