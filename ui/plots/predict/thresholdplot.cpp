#include "ui/plots/predict/thresholdplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/plots/predict/amounts.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using core::predict::ThresholdFigures;
using core::predict::Thresholds;

namespace {

constexpr int steps = 1000;
enum Curve : std::size_t { Precision, Recall, F1, Profit };

std::size_t picked(const ThresholdFigures& figures)
{
    return figures.truePositives + figures.falsePositives;
}

QString thresholdText(double threshold)
{
    const bool fine = std::abs(threshold * 100 - std::round(threshold * 100)) > 1e-6;
    return numberText(threshold, fine ? 3 : 2);
}

} // namespace

ThresholdPlot::ThresholdPlot(QWidget* parent) : ChartPlot(parent)
{
    setAccessibleName(tr("Threshold"));
    setEmptyText(tr("Train a model for two classes to see what each threshold would do."));
}

void ThresholdPlot::setThresholds(std::shared_ptr<const Thresholds> thresholds,
                                  const QString& className, qint64 rows)
{
    m_thresholds = std::move(thresholds);
    m_className = className;
    m_rows = rows;
    m_choices.clear();
    resetView();
    refresh();
}

void ThresholdPlot::setEconomics(std::optional<core::predict::ContactEconomics> economics)
{
    if (economics)
        core::predict::checkEconomics(*economics);
    m_economics = economics;
    refresh();
}

void ThresholdPlot::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    emit figureChanged();
}

void ThresholdPlot::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    if (m_thresholds)
        setSummary(sentence());
    update();
}

void ThresholdPlot::moveLine(double value)
{
    const double wanted = std::clamp(isDragging() ? roundedForLine(value) : value, 0.0, 1.0);
    const double rounded = std::round(wanted * 1e6) / 1e6;
    if (rounded == m_threshold)
        return;
    setThreshold(rounded);
    emit thresholdChanged(rounded);
}

double ThresholdPlot::lineHome() const
{
    return m_choices.empty() ? 0.5 : m_choices.front().threshold;
}

ThresholdFigures ThresholdPlot::figures() const
{
    return m_thresholds ? m_thresholds->at(m_threshold, m_economics) : ThresholdFigures();
}

/// Of those picked none can be right where nobody is.
double ThresholdPlot::valueOf(std::size_t series, const ThresholdFigures& figures) const
{
    switch (series) {
    case Precision:
        return picked(figures) > 0 ? figures.precision : std::numeric_limits<double>::quiet_NaN();
    case Recall:
        return figures.recall;
    case F1:
        return figures.f1;
    default:
        return m_highestProfit > 0 ? figures.profit / m_highestProfit
                                   : std::numeric_limits<double>::quiet_NaN();
    }
}

void ThresholdPlot::refresh()
{
    std::vector<bool> hidden;
    for (const Series& series : m_series)
        hidden.push_back(series.hidden);
    m_series.clear();
    m_at.clear();
    if (!m_thresholds) {
        emit figureChanged();
        return;
    }
    m_highestProfit =
        m_economics ? m_thresholds->choose(core::predict::ThresholdGoal::Profit, 0, m_economics)
                          .figures.profit
                    : 0;
    m_series = {{tr("precision"), {}}, {tr("recall"), {}}, {tr("F1"), {}}};
    if (m_highestProfit > 0)
        m_series.push_back({tr("profit"), {}});
    for (int step = 0; step <= steps; ++step) {
        m_at.push_back(double(step) / steps);
        const ThresholdFigures at = m_thresholds->at(m_at.back(), m_economics);
        for (std::size_t i = 0; i < m_series.size(); ++i)
            m_series[i].values.push_back(valueOf(i, at));
    }
    for (std::size_t i = 0; i < std::min(hidden.size(), m_series.size()); ++i)
        m_series[i].hidden = hidden[i];
    setSummary(sentence());
    emit figureChanged();
}

/// A curve is hidden or shown, a choice is taken.
void ThresholdPlot::clickEntry(int entry)
{
    const auto index = static_cast<std::size_t>(entry);
    if (index >= m_series.size()) {
        moveLine(m_choices.at(index - m_series.size()).threshold);
        return;
    }
    m_series[index].hidden = !m_series[index].hidden;
    emit figureChanged();
}

QString ThresholdPlot::sentence() const
{
    return m_thresholds ? sentenceAt(m_threshold) : QString();
}

QString ThresholdPlot::sentenceAt(double threshold) const
{
    const ThresholdFigures now = m_thresholds->at(threshold, m_economics);
    const QString at = thresholdText(threshold);
    if (picked(now) == 0)
        return tr("At %1: nobody is picked.").arg(at);
    const QString found =
        tr("At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.")
            .arg(at, percentText(now.recall), m_className,
                 countText(static_cast<qint64>(picked(now))), percentText(now.precision));
    if (!m_economics)
        return found;
    return found + QLatin1Char(' ') +
           (m_highestProfit > 0
                ? tr("Profit %1, of %2 at most.")
                      .arg(signedMoney(now.profit), signedMoney(m_highestProfit))
                : tr("Profit %1; no threshold earns anything.").arg(signedMoney(now.profit)));
}

Chart ThresholdPlot::wholeChart() const
{
    Chart chart;
    chart.x.title = tr("threshold: picked from this probability on");
    chart.y.percent = true;
    chart.y.title = m_rows > 0 ? tr("share, on %1 customers").arg(countText(m_rows)) : tr("share");
    return chart;
}

QPen ThresholdPlot::penOf(std::size_t series, const Theme& theme) const
{
    const QColor colours[] = {segmentStyle(theme, 0).edge, segmentStyle(theme, 3).edge, theme.text,
                              theme.ok};
    QPen pen(colours[series], 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (series == Recall)
        pen.setDashPattern({4, 2});
    else if (series == Profit)
        pen.setDashPattern({5, 1.5, 1, 1.5});
    return pen;
}

std::vector<LegendEntry> ThresholdPlot::legendEntries(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    const ThresholdFigures now = figures();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        LegendEntry entry{m_series[i].name};
        entry.value = i == Profit ? signedMoney(now.profit) : percentText(valueOf(i, now));
        if (std::isnan(valueOf(i, now)))
            entry.value = QStringLiteral("–");
        entry.widest = i == Profit ? signedMoney(m_highestProfit) : percentText(1);
        entry.pen = penOf(i, theme);
        entry.clickable = true;
        entry.hidden = m_series[i].hidden;
        entry.strong = true;
        entries.push_back(entry);
    }
    for (const Choice& choice : m_choices) {
        LegendEntry entry{choice.name, thresholdText(choice.threshold)};
        entry.choice = true;
        entry.clickable = true;
        entries.push_back(entry);
    }
    return entries;
}

void ThresholdPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    std::vector<ChartLine> lines;
    for (std::size_t i = 0; i < m_series.size(); ++i)
        if (!m_series[i].hidden)
            lines.push_back({m_at, m_series[i].values, penOf(i, theme)});
    canvas().paintSeries(painter, chart, {}, lines);
    paintChoices(painter, chart, theme);
    paintLine(painter, chart, theme);
    const ThresholdFigures now = figures();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const QPointF at = chart.toScreen(m_threshold, valueOf(i, now));
        if (!m_series[i].hidden && std::isfinite(valueOf(i, now)) &&
            chart.area.adjusted(-1, -1, 1, 1).contains(at))
            paintRing(painter, at, penOf(i, theme).color(), theme);
    }
}

/// Green marks at the foot of the chart; the legend names them.
void ThresholdPlot::paintChoices(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    for (const Choice& choice : m_choices) {
        const double x = chart.toScreen(choice.threshold, chart.y.lower).x();
        if (x >= chart.area.left() - 1 && x <= chart.area.right() + 1)
            drawMarker(painter, Marker::TriangleUp, {x, chart.area.bottom() - 5}, 5, theme.ok,
                       theme.surface);
    }
}

double ThresholdPlot::footHeight(double width) const
{
    if (!m_thresholds)
        return 0;
    // The longest sentence, or nearly, so that nothing moves while the line does.
    return 6 + drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {},
                           sentenceAt(0) + QStringLiteral(" 0000"));
}

void ThresholdPlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart&,
                              const Theme& theme)
{
    drawWrapped(&painter, rect.adjusted(0, 4, 0, 0), interfaceFont(12), theme.text, sentence());
}

std::optional<ChartReading> ThresholdPlot::readingAt(const Chart& chart, QPointF pointer,
                                                     const Theme& theme) const
{
    const double threshold = std::clamp(roundedForLine(chart.xAt(pointer.x())), 0.0, 1.0);
    const ThresholdFigures at = m_thresholds->at(threshold, m_economics);
    ChartReading reading;
    reading.box.title = tr("threshold %1").arg(thresholdText(threshold));
    reading.box.lines = {{tr("picked"), countText(static_cast<qint64>(picked(at)))}};
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const double value = valueOf(i, at);
        reading.box.lines.emplace_back(m_series[i].name, !std::isfinite(value) ? QStringLiteral("–")
                                                         : i == Profit ? signedMoney(at.profit)
                                                                       : percentText(value));
        const QPointF place = chart.toScreen(threshold, value);
        const double away = std::abs(place.y() - pointer.y());
        if (m_series[i].hidden || !(away < nearest))
            continue;
        nearest = away;
        reading.point = place;
        reading.colour = penOf(i, theme).color();
    }
    if (!std::isfinite(nearest) || !chart.area.adjusted(-1, -1, 1, 1).contains(reading.point))
        return {};
    return reading;
}

QVector<QStringList> ThresholdPlot::figureTable() const
{
    QStringList header{QStringLiteral("threshold"), QStringLiteral("picked"),
                       QStringLiteral("precision"), QStringLiteral("recall"),
                       QStringLiteral("F1"),        QStringLiteral("accuracy")};
    if (m_economics)
        header << QStringLiteral("profit");
    QVector<QStringList> table{header};
    if (!m_thresholds)
        return table;
    for (const double threshold : m_at) {
        const ThresholdFigures at = m_thresholds->at(threshold, m_economics);
        QStringList row{exactText(threshold),
                        QString::number(picked(at)),
                        exactText(valueOf(Precision, at)),
                        exactText(at.recall),
                        exactText(at.f1),
                        exactText(at.accuracy)};
        if (m_economics)
            row << exactText(at.profit);
        table.push_back(row);
    }
    return table;
}

} // namespace ui
