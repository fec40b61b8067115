#include "ui/plots/intervalplot.h"

#include "ui/plots/chart.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double noteLine = 16;

} // namespace

IntervalPlot::IntervalPlot(QWidget* parent) : PlotWidget(parent) {}

void IntervalPlot::setLines(std::vector<Line> lines, const QString& axisTitle)
{
    m_lines = std::move(lines);
    m_axisTitle = axisTitle;
    QStringList words;
    for (const auto& line : m_lines)
        words << QStringLiteral("%1: %2").arg(line.name, percentText(line.share));
    setSummary(words.join(QStringLiteral("; ")));
    update();
    emit figureChanged();
}

void IntervalPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont bold = interfaceFont(12, QFont::DemiBold);
    const QFont plain = interfaceFont(12);
    double names = 0;
    double low = 1;
    double high = 0;
    for (const auto& line : m_lines) {
        names = std::max({names, textWidth(bold, line.name), textWidth(plain, line.note)});
        low = std::min(low, line.interval.low);
        high = std::max(high, line.interval.high);
    }
    names = std::min(names + 20, size.width() * 0.42);
    ChartAxis axis;
    axis.percent = true;
    axis.lower = std::max(0.0, low - 0.04);
    axis.upper = std::min(1.0, high + 0.04);
    axis.roundOutwards(5);
    const QRectF area(names, 6, size.width() - names - 26, size.height() - 52);
    const auto x = [&](double value) { return area.left() + axis.share(value) * area.width(); };

    const auto ticks = axis.ticks(area.width() < 260 ? 4 : 6);
    const auto texts = axis.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x(ticks[i]), area.top()), QPointF(x(ticks[i]), area.bottom()));
        drawLabel(painter, {x(ticks[i]) - 40, area.bottom() + 5, 80, 16}, Qt::AlignCenter, plain,
                  theme.muted, texts[i]);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    drawLabel(painter, {area.left() - 60, area.bottom() + 24, area.width() + 80, 18},
              Qt::AlignCenter, plain, theme.muted, m_axisTitle);
    QPen dashed(theme.neutral, 1.5);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    const double baseline = x(m_lines.back().share);
    painter.drawLine(QPointF(baseline, area.top()), QPointF(baseline, area.bottom()));

    const double slot = area.height() / static_cast<double>(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const double y = area.top() + slot * (static_cast<double>(i) + 0.5) + 4;
        const QColor color = line.emphasised ? theme.accent : theme.neutral;
        painter.setPen(QPen(color, 2));
        const double from = x(line.interval.low);
        const double to = x(line.interval.high);
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawLine(QPointF(from, y - 5), QPointF(from, y + 5));
        painter.drawLine(QPointF(to, y - 5), QPointF(to, y + 5));
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(x(line.share), y), 4.5, 4.5);
        drawHaloLabel(painter, {x(line.share), y - 8}, Qt::AlignHCenter | Qt::AlignBottom, bold,
                      theme.text, theme.surface, percentText(line.share));
        drawLabel(painter, {0, y - 18, names - 14, 18}, Qt::AlignLeft | Qt::AlignVCenter,
                  line.emphasised ? bold : plain, theme.text, line.name);
        double top = y;
        for (const QString& note : onLines(line.note, plain, names - 14)) {
            drawLabel(painter, {0, top, names - 14, 18}, Qt::AlignLeft | Qt::AlignVCenter, plain,
                      theme.muted, note);
            top += noteLine;
        }
    }
}

QVector<QStringList> IntervalPlot::figureTable() const
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    QVector<QStringList> rows{{QStringLiteral("name"), QStringLiteral("share"),
                               QStringLiteral("low"), QStringLiteral("high")}};
    for (const auto& line : m_lines)
        rows << QStringList{line.name, number(line.share), number(line.interval.low),
                            number(line.interval.high)};
    return rows;
}

} // namespace ui
