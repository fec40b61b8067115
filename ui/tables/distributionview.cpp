#include "ui/tables/distributionview.h"

#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int numbersHeight = 150;
constexpr int levelHeight = 22;
constexpr std::size_t mostLevels = 12;
constexpr int topSpace = 22;
constexpr int bottomSpace = 36;

QFont axisFont()
{
    return interfaceFont(11);
}

} // namespace

double niceStep(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

DistributionView::DistributionView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Distribution"));
}

void DistributionView::setHistogram(const QString& name, const core::explore::Histogram& histogram,
                                    bool isTarget, bool isDate, bool isYear)
{
    m_name = name;
    m_text.clear();
    m_bars.clear();
    m_edges = histogram.edges;
    m_isTarget = isTarget;
    m_isDate = isDate;
    m_isYear = isYear;
    m_total = 0;
    m_hiddenLevels = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        m_bars.push_back(
            {i < histogram.labels.size() ? QString::fromStdString(histogram.labels[i]) : QString(),
             histogram.counts[i], int(i)});
        m_total += histogram.counts[i];
    }
    if (m_edges.empty() && m_bars.size() > mostLevels) {
        // The most frequent levels, and one line that says how many are left out.
        std::stable_sort(m_bars.begin(), m_bars.end(),
                         [](const Bar& a, const Bar& b) { return a.count > b.count; });
        m_hiddenLevels = m_bars.size() - (mostLevels - 1);
        m_bars.resize(mostLevels - 1);
    }
    QString description;
    for (const Bar& bar : m_bars)
        if (!bar.label.isEmpty())
            description += tr("%1: %2. ").arg(bar.label, countText(bar.count));
    setAccessibleDescription(description.isEmpty() ? tr("Histogram of %1").arg(name) : description);
    updateGeometry();
    update();
}

void DistributionView::setText(const QString& text)
{
    m_text = text;
    m_bars.clear();
    m_edges.clear();
    m_hiddenLevels = 0;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize DistributionView::sizeHint() const
{
    if (m_bars.empty())
        return {240, 28};
    if (!m_edges.empty())
        return {240, numbersHeight};
    return {240, levelHeight * int(m_bars.size() + (m_hiddenLevels > 0 ? 1 : 0)) + 4};
}

void DistributionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(axisFont());
    if (m_bars.empty()) {
        painter.setPen(themeOf(this).muted);
        painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, m_text);
    } else if (!m_edges.empty()) {
        paintNumbers(painter);
    } else {
        paintLevels(painter);
    }
}

double DistributionView::countTop() const
{
    std::size_t tallest = 1;
    for (const Bar& bar : m_bars)
        tallest = std::max(tallest, bar.count);
    return double(tallest);
}

QRectF DistributionView::plotArea() const
{
    const double step = std::max(1.0, niceStep(countTop() / 3));
    const double labels =
        QFontMetrics(axisFont())
            .horizontalAdvance(countText(std::size_t(std::floor(countTop() / step) * step)));
    return QRectF(labels + 8, topSpace, width() - labels - 10, height() - topSpace - bottomSpace);
}

QString DistributionView::edgeText(double value) const
{
    if (m_isDate)
        return QLocale::c().toString(QDate(1970, 1, 1).addDays(qint64(value)),
                                     QStringLiteral("yyyy-MM"));
    if (m_isYear)
        return QString::number(value, 'f', 0);
    if (std::abs(value) >= 1e6)
        return QLocale().toString(value / 1e6, 'g', 4) + tr(" M");
    return figureText(value);
}

void DistributionView::paintNumbers(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF area = plotArea();
    const double top = countTop();
    const double step = std::max(1.0, niceStep(top / 3));
    const QFontMetrics metrics(axisFont());

    // The value axis is titled flat above it.
    painter.setPen(theme.muted);
    painter.drawText(QPointF(0, metrics.ascent() + 1), tr("customers"));
    for (double count = 0; count <= top; count += step) {
        const double y = std::round(area.bottom() - count / top * area.height()) + 0.5;
        painter.setPen(theme.grid);
        if (count > 0)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - 8, area.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         countText(std::size_t(count)));
    }

    const double low = m_edges.front();
    const double span = m_edges.back() - low;
    const auto xOf = [&](double value) {
        return area.left() + (value - low) / span * area.width();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (std::size_t i = 0; i < m_bars.size() && i + 1 < m_edges.size(); ++i) {
        const double left = xOf(m_edges[i]);
        const double right = xOf(m_edges[i + 1]);
        const double space = right - left >= 4 ? 1 : 0;
        const double barHeight =
            m_bars[i].count == 0 ? 0 : std::max(1.0, double(m_bars[i].count) / top * area.height());
        painter.drawRect(
            QRectF(left + space / 2, area.bottom() - barHeight, right - left - space, barHeight));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.axis);
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5),
                     QPointF(area.right(), area.bottom() + 0.5));

    // As many ticks as fit beside each other.
    const double widest = std::max(metrics.horizontalAdvance(edgeText(std::ceil(low))),
                                   metrics.horizontalAdvance(edgeText(std::floor(m_edges.back()))));
    const double most = std::max(2.0, std::floor(area.width() / (widest + 14)));
    double tick = niceStep(span / most);
    const bool isWhole =
        m_edges.front() != std::floor(m_edges.front()) && m_edges[1] - m_edges[0] == 1;
    if (isWhole || m_isYear || m_isDate)
        tick = std::max(1.0, tick);
    for (double value = std::ceil(low / tick - 1e-9) * tick; value <= m_edges.back() + tick * 1e-9;
         value += tick) {
        if (std::abs(value) < tick * 1e-9)
            value = 0;
        const double x = xOf(value);
        painter.setPen(theme.axis);
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x, area.bottom() + 4));
        const QString text = edgeText(value);
        const double half = metrics.horizontalAdvance(text) / 2.0;
        const double centre = std::clamp(x, half, std::max(half, double(width()) - half));
        painter.setPen(theme.muted);
        painter.drawText(QPointF(centre - half, area.bottom() + 5 + metrics.ascent()), text);
    }
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), height() - 16, area.width(), 16),
                     Qt::AlignHCenter | Qt::AlignBottom,
                     metrics.elidedText(m_name, Qt::ElideMiddle, int(area.width())));
}

void DistributionView::paintLevels(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(interfaceFont(12));
    const QFontMetrics metrics(painter.font());
    int labelWidth = 0;
    int countWidth = 0;
    for (const Bar& bar : m_bars) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.label));
        countWidth = std::max(countWidth, metrics.horizontalAdvance(countText(bar.count)));
    }
    const int marker = m_isTarget ? 18 : 0;
    // Text widths are whole pixels, the text is not.
    labelWidth = std::min(labelWidth + 2, width() * 45 / 100);
    const double barLeft = marker + labelWidth + 10;
    const double barWidth = std::max(10.0, width() - barLeft - countWidth - 8);
    const double top = countTop();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF line(0, double(i) * levelHeight, width(), levelHeight);
        const SegmentStyle style = segmentStyle(theme, m_bars[i].level);
        if (m_isTarget) {
            painter.setRenderHint(QPainter::Antialiasing);
            drawMarker(painter, style.marker, QPointF(6, line.center().y()), 4.5, style.fill,
                       style.edge);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        painter.setPen(theme.text);
        painter.drawText(QRectF(marker, line.top(), labelWidth, levelHeight), Qt::AlignVCenter,
                         metrics.elidedText(m_bars[i].label, Qt::ElideMiddle, labelWidth));
        painter.fillRect(QRectF(barLeft, line.center().y() - 5,
                                std::max(1.0, double(m_bars[i].count) / top * barWidth), 10),
                         m_isTarget ? style.fill : theme.accent);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, countText(m_bars[i].count));
    }
    if (m_hiddenLevels > 0) {
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, double(m_bars.size()) * levelHeight, width(), levelHeight),
                         Qt::AlignVCenter, tr("and %n more", nullptr, int(m_hiddenLevels)));
    }
}

bool DistributionView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    std::size_t bar = m_bars.size();
    if (m_edges.empty()) {
        bar = std::size_t(std::max(0, help->pos().y() / levelHeight));
    } else {
        const QRectF area = plotArea();
        const double share = (help->pos().x() - area.left()) / area.width();
        const double value = m_edges.front() + share * (m_edges.back() - m_edges.front());
        for (std::size_t i = 0; i < m_bars.size() && i + 1 < m_edges.size(); ++i)
            if (value >= m_edges[i] && value < m_edges[i + 1])
                bar = i;
    }
    if (bar < m_bars.size()) {
        const bool isWhole = !m_edges.empty() && m_edges[bar + 1] - m_edges[bar] == 1 &&
                             m_edges[bar] != std::floor(m_edges[bar]);
        const QString place =
            m_edges.empty() ? m_bars[bar].label
            : isWhole
                ? edgeText(m_edges[bar] + 0.5)
                : tr("%1 to under %2").arg(edgeText(m_edges[bar]), edgeText(m_edges[bar + 1]));
        text = tr("%1: %2 customers (%3)")
                   .arg(place, countText(m_bars[bar].count),
                        percentText(m_total ? double(m_bars[bar].count) / double(m_total) : 0));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace ui
