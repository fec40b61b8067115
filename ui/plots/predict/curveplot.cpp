#include "ui/plots/predict/curveplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using core::predict::Curve;
using core::predict::CurvePoint;

namespace {

constexpr double nearEnough = 40; ///< pixels from the pointer to a curve

QFont markFont()
{
    return interfaceFont(12, QFont::DemiBold);
}

QString areaText(double area)
{
    return numberText(area, 3);
}

/// Where the line passes a share of the way from its left to its right.
QPointF placeAlong(const Curve& curve, double x, const Chart& chart)
{
    const auto right = std::lower_bound(curve.begin(), curve.end(), x,
                                        [](const CurvePoint& p, double at) { return p.x < at; });
    if (right == curve.end())
        return chart.toScreen(curve.back().x, curve.back().y);
    if (right == curve.begin())
        return chart.toScreen(right->x, right->y);
    const auto left = right - 1;
    const double share = right->x > left->x ? (x - left->x) / (right->x - left->x) : 1;
    return chart.toScreen(x, left->y + share * (right->y - left->y));
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

CurvePlot::CurvePlot(Kind kind, QWidget* parent) : ChartPlot(parent), m_kind(kind)
{
    setAccessibleName(kind == Kind::Roc ? tr("ROC Curves") : tr("Precision and Recall"));
    setEmptyText(tr("Train a model to see how well it tells the classes apart."));
}

void CurvePlot::setLines(std::vector<Line> lines)
{
    m_lines.clear();
    for (Line& line : lines)
        if (!line.curve.empty())
            m_lines.push_back({std::move(line), false});
    m_threshold.reset();
    resetView();
    describe();
    emit figureChanged();
}

void CurvePlot::setCurves(const std::vector<core::predict::ClassCurves>& curves,
                          const QStringList& names,
                          const std::vector<core::predict::Interval>& intervals)
{
    std::vector<Line> lines;
    const bool roc = m_kind == Kind::Roc;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto& each = curves[i];
        Line line;
        line.name = names.value(static_cast<int>(each.own));
        line.classIndex = static_cast<int>(each.own);
        line.curve = roc ? each.roc : each.precisionRecall;
        line.area = roc ? each.rocAuc : each.prAuc;
        if (i < intervals.size())
            line.interval = intervals[i];
        const auto rows = static_cast<double>(each.positives + each.negatives);
        line.positives = rows > 0 ? static_cast<double>(each.positives) / rows : 0;
        lines.push_back(std::move(line));
    }
    setLines(std::move(lines));
}

void CurvePlot::describe()
{
    QStringList words;
    for (const auto& [line, hidden] : m_lines)
        words << (line.interval
                      ? tr("%1: area %2, 95 % interval %3 to %4")
                            .arg(line.name, areaText(line.area), areaText(line.interval->low),
                                 areaText(line.interval->high))
                      : tr("%1: area %2").arg(line.name, areaText(line.area)));
    setSummary(words.join(QStringLiteral("; ")));
}

void CurvePlot::setThreshold(std::optional<core::predict::ThresholdFigures> figures)
{
    m_threshold = std::move(figures);
    emit figureChanged();
}

bool CurvePlot::isHidden(int line) const
{
    return m_lines.at(static_cast<std::size_t>(line)).hidden;
}

void CurvePlot::setHidden(int line, bool hidden)
{
    Shown& shown = m_lines.at(static_cast<std::size_t>(line));
    if (shown.hidden == hidden)
        return;
    shown.hidden = hidden;
    emit hiddenChanged(shown.line.classIndex, hidden);
    emit figureChanged();
}

void CurvePlot::clickEntry(int entry)
{
    if (entry < static_cast<int>(m_lines.size()) && m_lines.size() > 1)
        setHidden(entry, !isHidden(entry));
}

Chart CurvePlot::wholeChart() const
{
    Chart chart;
    chart.x.percent = true;
    chart.y.percent = true;
    if (m_kind == Kind::Roc) {
        chart.x.title = tr("of the others, taken along (false positives)");
        chart.y.title = tr("of the class, found (recall)");
    } else {
        chart.x.title = tr("of the class, found (recall)");
        chart.y.title = tr("right among those picked (precision)");
    }
    return chart;
}

std::vector<LegendEntry> CurvePlot::legendEntries(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    for (const auto& [line, hidden] : m_lines) {
        const SegmentStyle style = segmentStyle(theme, line.classIndex);
        LegendEntry entry{line.name, areaText(line.area)};
        if (line.interval)
            entry.note = QStringLiteral("%1–%2").arg(areaText(line.interval->low),
                                                     areaText(line.interval->high));
        entry.pen = QPen(style.edge, 2);
        entry.mark = line.classIndex;
        entry.strong = true;
        entry.clickable = m_lines.size() > 1;
        entry.hidden = hidden;
        entries.push_back(entry);
    }
    LegendEntry reference{tr("by chance")};
    reference.pen = referencePen(theme);
    entries.push_back(reference);
    return entries;
}

void CurvePlot::paintReferences(QPainter& painter, const Chart& chart, const Theme& theme)
{
    std::vector<ChartLine> references;
    if (m_kind == Kind::Roc) {
        references.push_back({{0, 1}, {0, 1}, referencePen(theme)});
    } else {
        // A model that knows nothing is right as often as the class occurs. Dashes take turns, so
        // that lines of equal height can all be seen.
        const auto count = static_cast<double>(m_lines.size());
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i].line;
            if (m_lines[i].hidden)
                continue;
            QPen pen = referencePen(theme);
            if (m_lines.size() > 1) {
                pen.setColor(segmentStyle(theme, line.classIndex).edge);
                pen.setDashPattern({3, 4 * count - 3});
                pen.setDashOffset(4 * static_cast<double>(i));
            }
            references.push_back({{0, 1}, {line.positives, line.positives}, pen});
        }
    }
    canvas().paintSeries(painter, chart, {}, references);
}

void CurvePlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    paintReferences(painter, chart, theme);
    std::vector<ChartLine> curves;
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        ChartLine curve;
        for (const CurvePoint& point : line.curve) {
            curve.x.push_back(point.x);
            curve.y.push_back(point.y);
        }
        curve.pen = QPen(segmentStyle(theme, line.classIndex).edge, 2, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin);
        curves.push_back(std::move(curve));
    }
    canvas().paintSeries(painter, chart, {}, curves);
    if (m_lines.size() > 1)
        paintMarks(painter, chart, theme);
    paintThreshold(painter, chart, theme);
}

/// The mark of each class on its curve, where it is farthest from the other curves and from the
/// marks that stand already; its name beside it where that meets no other curve.
void CurvePlot::paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    constexpr int places = 24;
    std::vector<QPointF> marks;
    std::vector<QRectF> names;
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        QPointF best;
        double farthest = -1;
        for (int i = 1; i < places; ++i) {
            const double x = chart.x.valueAt(double(i) / places);
            const QPointF at = placeAlong(line.curve, x, chart);
            if (!chart.area.adjusted(8, 8, -8, -8).contains(at))
                continue;
            double room = 60;
            for (const auto& [other, otherHidden] : m_lines)
                if (!otherHidden && &other != &line)
                    room = std::min(room, std::abs(placeAlong(other.curve, x, chart).y() - at.y()));
            for (const QPointF& mark : marks)
                room = std::min(room, distance(mark, at) / 2 - 20);
            if (room > farthest) {
                farthest = room;
                best = at;
            }
        }
        if (farthest < 0)
            continue;
        marks.push_back(best);
        const SegmentStyle style = segmentStyle(theme, line.classIndex);
        drawMarker(painter, style.marker, best, 4.5, style.fill, style.edge);
        const QRectF name = placeForName(chart, line, best, names);
        if (name.isEmpty())
            continue;
        names.push_back(name);
        drawHaloLabel(painter, name.topLeft(), Qt::AlignLeft | Qt::AlignTop, markFont(), style.ink,
                      theme.surface, line.name);
    }
}

/// Empty where the name would stand on a curve or on another name.
QRectF CurvePlot::placeForName(const Chart& chart, const Line& own, QPointF mark,
                               const std::vector<QRectF>& names) const
{
    const QSizeF size(textWidth(markFont(), own.name), QFontMetricsF(markFont()).height());
    const QPointF corners[] = {{-8 - size.width(), -size.height() - 2},
                               {8, 2},
                               {8, -size.height() - 2},
                               {-8 - size.width(), 2}};
    for (const QPointF& corner : corners) {
        const QRectF box(mark + corner, size);
        bool free = chart.area.adjusted(2, 2, -2, -2).contains(box);
        for (const QRectF& other : names)
            free = free && !other.adjusted(-4, -2, 4, 2).intersects(box);
        const QRectF ink = box.adjusted(0, 4, 0, -4);
        for (const auto& [line, hidden] : m_lines) {
            // Well away from other curves: it must be plain whose name it is.
            const QRectF kept =
                line.classIndex == own.classIndex ? ink : ink.adjusted(-9, -9, 9, 9);
            for (double x = kept.left(); !hidden && free && x <= kept.right(); x += 3)
                free = !kept.contains(placeAlong(line.curve, chart.xAt(x), chart));
        }
        if (free)
            return box;
    }
    return {};
}

void CurvePlot::paintThreshold(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (!m_threshold || m_lines.front().hidden)
        return;
    const QPointF at = m_kind == Kind::Roc
                           ? chart.toScreen(1 - m_threshold->specificity, m_threshold->recall)
                           : chart.toScreen(m_threshold->recall, m_threshold->precision);
    if (!chart.area.adjusted(-1, -1, 1, 1).contains(at))
        return;
    paintRing(painter, at, theme.accent, theme);
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const QString text = tr("threshold %1").arg(numberText(m_threshold->threshold, 2));
    const bool left = at.x() + 12 + textWidth(font, text) > chart.area.right();
    const bool above = at.y() + 26 > chart.area.bottom();
    drawHaloLabel(painter, at + QPointF(left ? -9 : 9, above ? -5 : 5),
                  (left ? Qt::AlignRight : Qt::AlignLeft) |
                      (above ? Qt::AlignBottom : Qt::AlignTop),
                  font, theme.accentText, theme.surface, text);
}

std::optional<ChartReading> CurvePlot::readingAt(const Chart& chart, QPointF pointer,
                                                 const Theme& theme) const
{
    double nearest = nearEnough;
    const Line* read = nullptr;
    const CurvePoint* at = nullptr;
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        for (const CurvePoint& point : line.curve) {
            const QPointF place = chart.toScreen(point.x, point.y);
            const double away = distance(place, pointer);
            if (away < nearest && chart.area.adjusted(-1, -1, 1, 1).contains(place)) {
                nearest = away;
                read = &line;
                at = &point;
            }
        }
    }
    if (read == nullptr)
        return {};
    ChartReading reading;
    reading.point = chart.toScreen(at->x, at->y);
    reading.colour = segmentStyle(theme, read->classIndex).edge;
    reading.box.title = m_lines.size() > 1 ? tr("%1 against the rest").arg(read->name) : read->name;
    reading.box.lines = {{tr("threshold"), std::isfinite(at->threshold)
                                               ? numberText(at->threshold, 3)
                                               : tr("above all")}};
    if (m_kind == Kind::Roc) {
        reading.box.lines.emplace_back(tr("of the class, found"), percentText(at->y));
        reading.box.lines.emplace_back(tr("of the others, taken along"), percentText(at->x));
    } else {
        reading.box.lines.emplace_back(tr("of the class, found"), percentText(at->x));
        reading.box.lines.emplace_back(tr("right among those picked"), percentText(at->y));
    }
    return reading;
}

/// Along the class chosen in the legend, else the first that is shown.
std::vector<QPointF> CurvePlot::keyPlaces(const Chart& chart) const
{
    const Line* line = nullptr;
    const auto current = static_cast<std::size_t>(std::max(0, currentEntry()));
    if (current < m_lines.size() && !m_lines[current].hidden)
        line = &m_lines[current].line;
    for (const Shown& each : m_lines)
        if (line == nullptr && !each.hidden)
            line = &each.line;
    std::vector<QPointF> places;
    if (line == nullptr)
        return places;
    constexpr double apart = 4;
    for (const CurvePoint& point : line->curve) {
        const QPointF place = chart.toScreen(point.x, point.y);
        if (chart.area.contains(place) &&
            (places.empty() || distance(places.back(), place) >= apart))
            places.push_back(place);
    }
    return places;
}

QVector<QStringList> CurvePlot::figureTable() const
{
    const bool roc = m_kind == Kind::Roc;
    QVector<QStringList> table{
        {QStringLiteral("class"), QStringLiteral("threshold"),
         roc ? QStringLiteral("false positive rate") : QStringLiteral("recall"),
         roc ? QStringLiteral("true positive rate") : QStringLiteral("precision")}};
    for (const auto& [line, hidden] : m_lines)
        for (const CurvePoint& point : line.curve)
            table.push_back(
                {line.name, std::isfinite(point.threshold) ? exactText(point.threshold) : QString(),
                 exactText(point.x), exactText(point.y)});
    return table;
}

} // namespace ui
