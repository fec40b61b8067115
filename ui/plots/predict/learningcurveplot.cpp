#include "ui/plots/predict/learningcurveplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double spread(double sd)
{
    return std::isfinite(sd) ? sd : 0;
}

} // namespace

LearningCurvePlot::LearningCurvePlot(QWidget* parent) : ChartPlot(parent)
{
    setAccessibleName(tr("Learning Curve"));
    setEmptyText(tr("Trains on ever more customers, to see whether more of them would help."));
}

void LearningCurvePlot::setPoints(std::vector<Point> points, const QString& score, bool percent)
{
    m_points = std::move(points);
    m_score = score;
    m_percent = percent;
    resetView();
    describe();
    emit figureChanged();
}

void LearningCurvePlot::setLogRows(bool on)
{
    m_logRows = on;
    resetView();
    emit figureChanged();
}

void LearningCurvePlot::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    describe();
    emit figureChanged();
}

void LearningCurvePlot::describe()
{
    if (m_points.empty())
        return;
    const Point& last = m_points.back();
    const QString words = tr("%1 with %2 training rows: %3 on training rows, %4 on rows held out.")
                              .arg(m_score, countText(std::llround(last.rows)),
                                   valueText(last.trainMean), valueText(last.heldOutMean));
    setSummary(m_sentence.isEmpty() ? words : words + QLatin1Char(' ') + m_sentence);
}

void LearningCurvePlot::clickEntry(int entry)
{
    bool& hidden = entry == 0 ? m_trainHidden : m_heldOutHidden;
    hidden = !hidden;
    emit figureChanged();
}

std::vector<LearningCurvePlot::Side> LearningCurvePlot::sides() const
{
    return {{&Point::trainMean, &Point::trainSd, m_trainHidden, false},
            {&Point::heldOutMean, &Point::heldOutSd, m_heldOutHidden, true}};
}

QString LearningCurvePlot::valueText(double value) const
{
    return m_percent ? percentText(value) : numberText(value, 3);
}

QString LearningCurvePlot::valueText(double mean, double sd) const
{
    if (!std::isfinite(sd))
        return valueText(mean);
    const QString around = m_percent ? numberText(sd * 100, 1) : numberText(sd, 3);
    return tr("%1 ± %2").arg(valueText(mean), around);
}

/// Both lines set the scale, hidden or not, so that it stays.
Chart LearningCurvePlot::wholeChart() const
{
    Chart chart;
    chart.x.title = tr("training rows");
    chart.y.title = m_score;
    chart.y.percent = m_percent;
    if (m_points.empty())
        return chart;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Point& point : m_points) {
        for (const Side& side : sides()) {
            const double mean = point.*side.mean;
            const double sd = spread(point.*side.sd);
            if (!std::isfinite(mean))
                continue;
            low = std::min(low, mean - sd);
            high = std::max(high, mean + sd);
        }
    }
    if (!(low <= high)) {
        low = 0;
        high = 1;
    }
    const double margin = high > low ? 0.04 * (high - low) : 0.05;
    chart.y.lower = low - margin;
    chart.y.upper = high + margin;
    chart.y.roundOutwards(5);
    if (m_percent) {
        chart.y.lower = std::max(0.0, chart.y.lower);
        chart.y.upper = std::min(1.0, chart.y.upper);
    }
    const double first = m_points.front().rows;
    const double last = m_points.back().rows;
    chart.x.logarithmic = m_logRows && first > 0;
    chart.x.lower = chart.x.logarithmic ? first * 0.94 : 0;
    chart.x.upper = last > 0 ? last * (chart.x.logarithmic ? 1.06 : 1.03) : 1;
    return chart;
}

QPen LearningCurvePlot::penOf(const Side& side, const Theme& theme) const
{
    QPen pen(side.heldOut ? theme.accent : theme.muted, 2);
    pen.setCapStyle(Qt::FlatCap);
    // As in the curves of a training run: what is not learnt from is dashed.
    if (side.heldOut)
        pen.setDashPattern({3, 2});
    return pen;
}

std::vector<LegendEntry> LearningCurvePlot::legendEntries(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    for (const Side& side : sides()) {
        LegendEntry entry{side.heldOut ? tr("held out") : tr("train")};
        if (!m_points.empty())
            entry.value = valueText(m_points.back().*side.mean);
        entry.pen = penOf(side, theme);
        entry.strong = side.heldOut;
        entry.clickable = true;
        entry.hidden = side.hidden;
        entries.push_back(entry);
    }
    return entries;
}

/// A logarithmic axis of rows rarely spans many powers of ten: 1, 2 and 5 times each are written
/// as far as there is room.
void LearningCurvePlot::paintFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    std::vector<double> ticks;
    for (double power = 1; chart.x.logarithmic && power <= chart.x.upper; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * power >= chart.x.lower && factor * power <= chart.x.upper)
                ticks.push_back(factor * power);
    if (ticks.size() < 3) {
        canvas().paintFrame(painter, chart, theme);
        return;
    }
    paintBareFrame(painter, chart, theme);
    const QFont font = interfaceFont(12);
    double free = 0;
    for (const double tick : ticks) {
        const double x = std::round(chart.toScreen(tick, chart.y.lower).x()) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, chart.area.top()), QPointF(x, chart.area.bottom() - 1));
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(x, chart.area.bottom()),
                         QPointF(x, chart.area.bottom() + Chart::tickLength));
        const QString text = countText(std::llround(tick));
        const double half = textWidth(font, text) / 2 + 1;
        if (x - half < free)
            continue;
        drawLabel(painter,
                  QRectF(x - half, chart.area.bottom() + Chart::tickLength + Chart::tickGap - 1,
                         2 * half, 16),
                  Qt::AlignCenter, font, theme.muted, text);
        free = x + half + 10;
    }
    chart.paintTitles(painter, theme);
}

void LearningCurvePlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    painter.save();
    painter.setClipRect(chart.area);
    for (const Side& side : sides()) {
        if (side.hidden)
            continue;
        QPolygonF upper;
        QPolygonF lower;
        for (const Point& point : m_points) {
            const double mean = point.*side.mean;
            if (!std::isfinite(mean))
                continue;
            const double sd = spread(point.*side.sd);
            upper << chart.toScreen(point.rows, mean + sd);
            lower.prepend(chart.toScreen(point.rows, mean - sd));
        }
        QColor fill = penOf(side, theme).color();
        fill.setAlphaF(theme.dark ? 0.2F : 0.13F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(upper + lower);
    }
    painter.restore();
    std::vector<ChartLine> lines;
    for (const Side& side : sides()) {
        if (side.hidden)
            continue;
        ChartLine line;
        for (const Point& point : m_points) {
            line.x.push_back(point.rows);
            line.y.push_back(point.*side.mean);
        }
        line.pen = penOf(side, theme);
        lines.push_back(std::move(line));
    }
    canvas().paintSeries(painter, chart, {}, lines);
    for (const Side& side : sides()) {
        for (const Point& point : m_points) {
            const QPointF at = chart.toScreen(point.rows, point.*side.mean);
            if (side.hidden || !chart.area.adjusted(-2, -2, 2, 2).contains(at))
                continue;
            painter.setPen(QPen(theme.surface, 1));
            painter.setBrush(penOf(side, theme).color());
            painter.drawEllipse(at, 4.2, 4.2);
        }
    }
}

double LearningCurvePlot::footHeight(double width) const
{
    if (m_sentence.isEmpty())
        return 0;
    return 6 + drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {}, m_sentence);
}

void LearningCurvePlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart&,
                                  const Theme& theme)
{
    if (!rect.isEmpty())
        drawWrapped(&painter, rect.adjusted(0, 4, 0, 0), interfaceFont(12), theme.text, m_sentence);
}

std::optional<ChartReading> LearningCurvePlot::readingAt(const Chart& chart, QPointF pointer,
                                                         const Theme& theme) const
{
    const auto away = [&](const Point& point) {
        return std::abs(chart.toScreen(point.rows, chart.y.lower).x() - pointer.x());
    };
    const auto nearest =
        std::min_element(m_points.begin(), m_points.end(),
                         [&](const Point& a, const Point& b) { return away(a) < away(b); });
    ChartReading reading;
    reading.box.title = tr("%1 training rows").arg(countText(std::llround(nearest->rows)));
    double closest = std::numeric_limits<double>::infinity();
    for (const Side& side : sides()) {
        reading.box.lines.emplace_back(side.heldOut ? tr("held out") : tr("train"),
                                       valueText((*nearest).*side.mean, (*nearest).*side.sd));
        const QPointF place = chart.toScreen(nearest->rows, (*nearest).*side.mean);
        if (side.hidden || !(std::abs(place.y() - pointer.y()) < closest))
            continue;
        closest = std::abs(place.y() - pointer.y());
        reading.point = place;
        reading.colour = penOf(side, theme).color();
    }
    if (!std::isfinite(closest) || !chart.area.adjusted(-2, -2, 2, 2).contains(reading.point))
        return {};
    return reading;
}

std::vector<QPointF> LearningCurvePlot::keyPlaces(const Chart& chart) const
{
    std::vector<QPointF> places;
    for (const Point& point : m_points) {
        const QPointF place =
            chart.toScreen(point.rows, m_heldOutHidden ? point.trainMean : point.heldOutMean);
        if (chart.area.adjusted(-1, -1, 1, 1).contains(place))
            places.push_back(place);
    }
    return places;
}

QVector<QStringList> LearningCurvePlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("training rows"), QStringLiteral("train"),
                                QStringLiteral("train sd"), QStringLiteral("held out"),
                                QStringLiteral("held out sd")}};
    for (const Point& point : m_points)
        table.push_back({exactText(point.rows), exactText(point.trainMean),
                         exactText(point.trainSd), exactText(point.heldOutMean),
                         exactText(point.heldOutSd)});
    return table;
}

} // namespace ui
