#include "ui/tables/rangehistogram.h"

#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

RangeHistogram::RangeHistogram(QWidget* parent) : QWidget(parent)
{
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Distribution"));
    setToolTip(tr("Drag over the bars to choose a range"));
}

void RangeHistogram::setHistogram(const core::explore::Histogram& histogram)
{
    m_histogram = histogram;
    update();
}

void RangeHistogram::setRange(std::optional<double> from, std::optional<double> to, bool inverted)
{
    m_from = from;
    m_to = to;
    m_isInverted = inverted;
    update();
}

double RangeHistogram::xOf(double value) const
{
    const double low = m_histogram.edges.front();
    return (value - low) / (m_histogram.edges.back() - low) * width();
}

std::size_t RangeHistogram::barAt(double x) const
{
    const auto bars = double(m_histogram.counts.size());
    return std::size_t(std::clamp(std::floor(x / width() * bars), 0.0, bars - 1));
}

void RangeHistogram::paintEvent(QPaintEvent*)
{
    if (m_histogram.counts.empty() || m_histogram.edges.size() != m_histogram.counts.size() + 1)
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double from = m_from.value_or(-infinity);
    const double to = m_to.value_or(infinity);
    const bool hasRange = m_from || m_to;
    const double base = height() - 1;
    const auto tallest =
        double(*std::max_element(m_histogram.counts.begin(), m_histogram.counts.end()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_histogram.counts.size(); ++i) {
        if (m_histogram.counts[i] == 0)
            continue;
        const double left = xOf(m_histogram.edges[i]);
        const double right = xOf(m_histogram.edges[i + 1]);
        const double space = right - left >= 4 ? 1 : 0;
        const double barHeight =
            std::max(1.0, double(m_histogram.counts[i]) / std::max(1.0, tallest) * (base - 4));
        // A bar is meant when its middle is: its edges belong to its neighbours as well.
        const double middle = (m_histogram.edges[i] + m_histogram.edges[i + 1]) / 2;
        const bool isMeant = (middle >= from && middle <= to) != m_isInverted;
        painter.setBrush(hasRange && isMeant ? theme.accent : theme.neutral);
        painter.drawRect(
            QRectF(left + space / 2, base - barHeight, right - left - space, barHeight));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.axis);
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    for (const std::optional<double>& end : {m_from, m_to}) {
        if (!end || *end < m_histogram.edges.front() || *end > m_histogram.edges.back())
            continue;
        const double x = std::clamp(xOf(*end), 0.5, width() - 0.5);
        painter.setPen(QPen(theme.accentText, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, base));
    }
}

void RangeHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_histogram.counts.empty())
        return;
    m_anchor = barAt(event->position().x());
    pick(event->position().x());
}

void RangeHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) && !m_histogram.counts.empty())
        pick(event->position().x());
}

void RangeHistogram::pick(double x)
{
    const std::size_t bar = barAt(x);
    double from = m_histogram.edges[std::min(bar, m_anchor)];
    double to = m_histogram.edges[std::max(bar, m_anchor) + 1];
    // Bars of single whole numbers reach half a number to either side.
    const bool isWhole =
        from != std::floor(from) && m_histogram.edges[1] - m_histogram.edges[0] == 1;
    if (isWhole) {
        from = std::ceil(from);
        to = std::floor(to);
    }
    emit rangePicked(from, to);
}

} // namespace ui
