#include "ui/plots/predict/reliabilityplot.h"

#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::predict::Reliability;
using core::predict::ReliabilityBin;

namespace {

QString points(double share)
{
    return numberText(share * 100, 1);
}

bool hasEqualBins(const Reliability& series)
{
    const double first = series.bins.front().high - series.bins.front().low;
    return std::all_of(series.bins.begin(), series.bins.end(), [&](const ReliabilityBin& bin) {
        return std::abs(bin.high - bin.low - first) < 1e-9;
    });
}

} // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent) : ChartPlot(parent)
{
    setAccessibleName(tr("Reliability"));
    setEmptyText(tr("Train a model to see whether its probabilities can be taken at their word."));
}

void ReliabilityPlot::setReliability(const Reliability& before, const QString& words)
{
    m_before = before;
    m_after.reset();
    m_words = words;
    resetView();
    refresh();
}

void ReliabilityPlot::setScaled(const Reliability& after, const core::predict::TemperatureFit& fit)
{
    m_after = after;
    m_fit = fit;
    refresh();
}

void ReliabilityPlot::clear()
{
    m_before = {};
    m_after.reset();
    resetView();
    refresh();
}

void ReliabilityPlot::refresh()
{
    setSummary(sentence());
    emit figureChanged();
}

void ReliabilityPlot::clickEntry(int)
{
    m_beforeHidden = !m_beforeHidden;
    emit figureChanged();
}

QString ReliabilityPlot::sentence() const
{
    if (!hasFigure())
        return {};
    if (!m_after)
        return tr("Probabilities are off by %1 percentage points on average (expected calibration "
                  "error).")
            .arg(points(m_before.expectedError));
    return tr("Probabilities are off by %1 percentage points on average (expected calibration "
              "error), by %2 after scaling.")
               .arg(points(m_before.expectedError), points(m_after->expectedError)) +
           QLatin1Char(' ') + QString::fromStdString(core::predict::temperatureWords(m_fit));
}

Chart ReliabilityPlot::wholeChart() const
{
    Chart chart;
    chart.x.percent = true;
    chart.x.title = tr("predicted probability");
    chart.y.percent = true;
    chart.y.title = tr("share of %1, observed").arg(m_words);
    return chart;
}

std::vector<LegendEntry> ReliabilityPlot::legendEntries(const Theme& theme) const
{
    LegendEntry before{m_after ? tr("before") : tr("this model")};
    before.pen = m_after ? referencePen(theme) : QPen(theme.accent, 2);
    before.strong = !m_after;
    std::vector<LegendEntry> entries;
    if (m_after) {
        before.clickable = true;
        before.hidden = m_beforeHidden;
        entries.push_back(before);
        LegendEntry after{tr("scaled")};
        after.pen = QPen(theme.accent, 2);
        after.strong = true;
        entries.push_back(after);
    } else {
        entries.push_back(before);
    }
    LegendEntry ideal{tr("as predicted")};
    ideal.pen = QPen(theme.neutral, 1);
    entries.push_back(ideal);
    return entries;
}

void ReliabilityPlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    canvas().paintSeries(painter, chart, {}, {{{0, 1}, {0, 1}, QPen(theme.neutral, 1)}});
    painter.save();
    painter.setClipRect(chart.area.adjusted(-6, -6, 6, 6));
    if (m_after && !m_beforeHidden)
        paintSeries(painter, chart, theme, m_before, false);
    paintSeries(painter, chart, theme, main(), true);
    painter.restore();
}

void ReliabilityPlot::paintSeries(QPainter& painter, const Chart& chart, const Theme& theme,
                                  const Reliability& series, bool emphasised) const
{
    const QColor colour = emphasised ? theme.accent : theme.neutral;
    QPolygonF line;
    for (const ReliabilityBin& bin : series.bins)
        line << chart.toScreen(bin.meanPrediction, bin.observed);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(emphasised ? QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                              : referencePen(theme));
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < series.bins.size(); ++i) {
        const ReliabilityBin& bin = series.bins[i];
        const QPointF at = line[static_cast<int>(i)];
        if (emphasised) {
            const double low = chart.toScreen(0, bin.interval.low).y();
            const double high = chart.toScreen(0, bin.interval.high).y();
            painter.setPen(QPen(colour, 2));
            painter.drawLine(QPointF(at.x(), low), QPointF(at.x(), high));
            for (const double end : {low, high})
                painter.drawLine(QPointF(at.x() - 4, end), QPointF(at.x() + 4, end));
        }
        painter.setPen(QPen(theme.surface, 1));
        painter.setBrush(colour);
        painter.drawEllipse(at, emphasised ? 4.2 : 3.2, emphasised ? 4.2 : 3.2);
    }
}

double ReliabilityPlot::footHeight(double width) const
{
    const double words =
        drawWrapped(nullptr, QRectF(0, 0, width, 0), interfaceFont(12), {}, sentence());
    return CountBars::height + 8 + words + 4;
}

void ReliabilityPlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                                const Theme& theme)
{
    countBars().paint(painter, chart, rect.top(), theme);
    drawWrapped(&painter, rect.adjusted(0, CountBars::height + 8, 0, 0), interfaceFont(12),
                theme.text, sentence());
}

/// Predictions in each bin. Bins of unequal width hold about equal numbers: there the area tells.
CountBars ReliabilityPlot::countBars() const
{
    const auto barsOf = [](const Reliability& series) {
        std::vector<CountBars::Bar> bars;
        for (const ReliabilityBin& bin : series.bins)
            bars.push_back({bin.low, bin.high, static_cast<double>(bin.count)});
        return bars;
    };
    CountBars bars{barsOf(main())};
    if (m_after && !m_beforeHidden)
        bars.outlined = barsOf(m_before);
    bars.byHeight = hasEqualBins(main());
    return bars;
}

std::optional<ChartReading> ReliabilityPlot::readingAt(const Chart& chart, QPointF pointer,
                                                       const Theme& theme) const
{
    const ReliabilityBin* read = nullptr;
    double nearest = 60;
    for (const ReliabilityBin& bin : main().bins) {
        const double away = std::abs(chart.toScreen(bin.meanPrediction, 0).x() - pointer.x());
        if (away < nearest) {
            nearest = away;
            read = &bin;
        }
    }
    if (read == nullptr)
        return {};
    ChartReading reading;
    reading.point = chart.toScreen(read->meanPrediction, read->observed);
    if (!chart.area.adjusted(-1, -1, 1, 1).contains(reading.point))
        return {};
    reading.colour = theme.accent;
    reading.box.title = tr("%1 customers").arg(countText(static_cast<qint64>(read->count)));
    reading.box.lines = {
        {tr("predicted"), percentText(read->meanPrediction)},
        {tr("observed"), percentText(read->observed)},
        {tr("95 % interval"),
         tr("%1 to %2").arg(points(read->interval.low), percentText(read->interval.high))}};
    return reading;
}

std::vector<QPointF> ReliabilityPlot::keyPlaces(const Chart& chart) const
{
    std::vector<QPointF> places;
    for (const ReliabilityBin& bin : main().bins) {
        const QPointF at = chart.toScreen(bin.meanPrediction, bin.observed);
        if (chart.area.adjusted(-1, -1, 1, 1).contains(at))
            places.push_back(at);
    }
    return places;
}

QVector<QStringList> ReliabilityPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("probabilities"), QStringLiteral("from"),
                                QStringLiteral("to"), QStringLiteral("customers"),
                                QStringLiteral("mean prediction"), QStringLiteral("observed"),
                                QStringLiteral("low"), QStringLiteral("high")}};
    const auto add = [&](const Reliability& series, const QString& name) {
        for (const ReliabilityBin& bin : series.bins)
            table.push_back({name, exactText(bin.low), exactText(bin.high),
                             QString::number(bin.count), exactText(bin.meanPrediction),
                             exactText(bin.observed), exactText(bin.interval.low),
                             exactText(bin.interval.high)});
    };
    add(m_before, QStringLiteral("as predicted by the model"));
    if (m_after)
        add(*m_after, QStringLiteral("scaled"));
    return table;
}

} // namespace ui
