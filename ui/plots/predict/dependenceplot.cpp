#include "ui/plots/predict/dependenceplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

DependencePlot::DependencePlot(QWidget* parent) : ChartPlot(parent)
{
    setAccessibleName(tr("Dependence on a Column"));
    setEmptyText(tr("Choose a column to see what the model says for each of its values."));
}

void DependencePlot::setDependence(const QString& column, Kind kind, std::vector<Point> points,
                                   std::vector<Line> lines)
{
    m_column = column;
    m_kind = kind;
    m_points = std::move(points);
    m_lines.clear();
    for (Line& line : lines)
        m_lines.push_back({std::move(line), false});
    resetView();
    QStringList words;
    for (const auto& [line, hidden] : m_lines) {
        if (line.mean.empty())
            continue;
        const auto [least, most] = std::minmax_element(line.mean.begin(), line.mean.end());
        const auto at = [&](auto place) {
            return textOf(static_cast<std::size_t>(place - line.mean.begin()));
        };
        words << tr("%1: from %2 at %3 to %4 at %5")
                     .arg(line.name, percentText(*least), at(least), percentText(*most), at(most));
    }
    setSummary(words.join(QStringLiteral("; ")));
    emit figureChanged();
}

void DependencePlot::clear()
{
    setDependence({}, Kind::Number, {}, {});
}

bool DependencePlot::isHidden(int line) const
{
    return m_lines.at(static_cast<std::size_t>(line)).hidden;
}

void DependencePlot::setHidden(int line, bool hidden)
{
    Shown& shown = m_lines.at(static_cast<std::size_t>(line));
    if (shown.hidden == hidden)
        return;
    shown.hidden = hidden;
    emit hiddenChanged(shown.line.classIndex, hidden);
    emit figureChanged();
}

void DependencePlot::clickEntry(int entry)
{
    if (static_cast<std::size_t>(entry) < m_lines.size())
        setHidden(entry, !isHidden(entry));
}

std::size_t DependencePlot::joined() const
{
    return isCategory() ? 0 : m_points.size() - (hasMissing() ? 1 : 0);
}

/// Categories by place; a missing number stands beyond the last.
double DependencePlot::xOf(std::size_t point) const
{
    if (isCategory())
        return static_cast<double>(point);
    if (!m_points[point].missing || point == 0)
        return m_points[point].value;
    const double first = m_points.front().value;
    const double last = m_points[point - 1].value;
    return last + 0.09 * (last > first ? last - first : 1);
}

QString DependencePlot::textOf(std::size_t point) const
{
    if (m_points[point].missing)
        return tr("missing");
    return m_points[point].text.isEmpty() ? readoutText(m_points[point].value)
                                          : m_points[point].text;
}

const DependencePlot::Line* DependencePlot::single() const
{
    const Line* found = nullptr;
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &line;
    }
    return found;
}

Chart DependencePlot::wholeChart() const
{
    Chart chart;
    chart.y.percent = true;
    chart.y.title = tr("mean predicted probability");
    if (!hasFigure())
        return chart;
    double high = 0;
    for (const auto& [line, hidden] : m_lines)
        for (const double value : line.mean)
            high = std::max(high, value);
    if (const Line* one = single())
        for (const auto& customer : one->customers)
            for (const double value : customer)
                high = std::max(high, value);
    chart.y.upper = high > 0 ? std::min(1.0, high) : 1;
    chart.y.roundOutwards(5);
    if (isCategory()) {
        chart.x.lower = -0.5;
        chart.x.upper = static_cast<double>(m_points.size()) - 0.5;
        return chart;
    }
    chart.x.title = m_column;
    chart.x.days = m_kind == Kind::Date;
    const double first = xOf(0);
    const double last = xOf(m_points.size() - 1);
    const double margin = last > first ? 0.02 * (last - first) : 0.5;
    chart.x.lower = first - margin;
    chart.x.upper = last + (hasMissing() ? 2.2 * margin : margin);
    return chart;
}

std::vector<LegendEntry> DependencePlot::legendEntries(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    for (const auto& [line, hidden] : m_lines) {
        LegendEntry entry{line.name};
        entry.pen =
            isCategory() ? QPen(Qt::NoPen) : QPen(segmentStyle(theme, line.classIndex).edge, 2);
        entry.mark = line.classIndex;
        entry.strong = true;
        entry.clickable = m_lines.size() > 1;
        entry.hidden = hidden;
        entries.push_back(entry);
    }
    const Line* one = single();
    if (one != nullptr && !one->customers.empty()) {
        LegendEntry customers{tr("single customers")};
        QColor colour = segmentStyle(theme, one->classIndex).edge;
        colour.setAlphaF(0.5F);
        customers.pen = QPen(colour, 1);
        entries.push_back(customers);
    }
    return entries;
}

std::optional<ChartReading> DependencePlot::readingAt(const Chart& chart, QPointF pointer,
                                                      const Theme& theme) const
{
    std::size_t nearest = m_points.size();
    double away = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double distance = std::abs(chart.toScreen(xOf(i), 0).x() - pointer.x());
        if (distance < away) {
            away = distance;
            nearest = i;
        }
    }
    if (nearest == m_points.size())
        return {};
    ChartReading reading;
    reading.box.title = tr("%1: %2").arg(m_column, textOf(nearest));
    double closest = std::numeric_limits<double>::infinity();
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        const double value = line.mean[nearest];
        reading.box.lines.emplace_back(line.name, percentText(value));
        const QPointF place = chart.toScreen(xOf(nearest), value);
        if (std::abs(place.y() - pointer.y()) < closest) {
            closest = std::abs(place.y() - pointer.y());
            reading.point = place;
            reading.colour = segmentStyle(theme, line.classIndex).edge;
        }
    }
    reading.box.lines.emplace_back(isCategory() || m_points[nearest].missing ? tr("customers")
                                                                             : tr("customers near"),
                                   countText(m_points[nearest].rows));
    if (!std::isfinite(closest) || !chart.area.adjusted(-1, -1, 1, 1).contains(reading.point))
        return {};
    return reading;
}

std::vector<QPointF> DependencePlot::keyPlaces(const Chart& chart) const
{
    std::vector<QPointF> places;
    const auto current = static_cast<std::size_t>(std::max(0, currentEntry()));
    for (const auto& [line, hidden] : m_lines) {
        const bool wanted = current < m_lines.size() && !m_lines[current].hidden
                                ? &line == &m_lines[current].line
                                : !hidden;
        if (!wanted)
            continue;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const QPointF place = chart.toScreen(xOf(i), line.mean[i]);
            if (chart.area.adjusted(-1, -1, 1, 1).contains(place))
                places.push_back(place);
        }
        break;
    }
    return places;
}

QVector<QStringList> DependencePlot::figureTable() const
{
    QStringList header{m_column.isEmpty() ? QStringLiteral("value") : m_column,
                       QStringLiteral("customers")};
    for (const auto& [line, hidden] : m_lines)
        header << line.name;
    QVector<QStringList> table{header};
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        QStringList row{point.missing           ? QString()
                        : !point.text.isEmpty() ? point.text
                        : isCategory()          ? QString()
                                                : exactText(point.value),
                        QString::number(point.rows)};
        for (const auto& [line, hidden] : m_lines)
            row << exactText(line.mean[i]);
        table.push_back(row);
    }
    return table;
}

} // namespace ui
