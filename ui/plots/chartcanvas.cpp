#include "ui/plots/chartcanvas.h"

#include "ui/plots/painterrelay.h"
#include "ui/plots/plottext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <qcustomplot.h>

#include <cmath>

namespace ui {

namespace {

/// Room around the axes, so that no tick text counts as cut off by the edge.
constexpr int outerMargin = 200;

/// QCustomPlot draws for itself only; this one draws into a painter that is handed in.
class HiddenPlot : public QCustomPlot {
public:
    using QCustomPlot::draw;
};

/// A graph whose marks and line ends may reach a little over the axes.
class Series : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    QRect clipRect() const override { return QCPGraph::clipRect().adjusted(0, 0, 3, 1); }
};

} // namespace

struct ChartCanvas::Private {
    HiddenPlot plot;
    std::vector<Series*> series; ///< owned by `plot`

    Private();
    void placeAxis(QCPAxis& axis, const ChartAxis& values, double lower, double upper) const;
    void place(const Chart& chart);
    void colour(const Theme& theme);
    void setTicks(const Chart& chart);
    Series& take(std::size_t index);
    /// The frame alone, or the series alone.
    void paint(QPainter& painter, bool frame);
};

ChartCanvas::Private::Private()
{
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins({outerMargin, outerMargin, outerMargin, outerMargin});
    plot.axisRect()->setMinimumSize(1, 1);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLength(0, static_cast<int>(Chart::tickLength));
        axis->setTickLabelPadding(static_cast<int>(Chart::tickGap));
        axis->setSubTicks(false);
        axis->setNumberFormat(QStringLiteral("g")); // texts are shown as they are given
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setLayer(QStringLiteral("grid"));
    }
}

void ChartCanvas::Private::placeAxis(QCPAxis& axis, const ChartAxis& values, double lower,
                                     double upper) const
{
    axis.setScaleType(values.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(lower, upper);
}

/// QCustomPlot's axes begin and end on whole pixels, the chart's may not: the ranges are those of
/// the pixels, so that both put a value at the same place.
void ChartCanvas::Private::place(const Chart& chart)
{
    const QRect pixels(QPoint(qRound(chart.area.left()), qRound(chart.area.top())),
                       QPoint(qRound(chart.area.right()), qRound(chart.area.bottom())));
    plot.setViewport(pixels.adjusted(-outerMargin, -outerMargin, outerMargin, outerMargin));
    placeAxis(*plot.xAxis, chart.x, chart.xAt(pixels.left()),
              chart.xAt(pixels.left() + pixels.width()));
    placeAxis(*plot.yAxis, chart.y, chart.yAt(pixels.bottom()),
              chart.yAt(pixels.bottom() - pixels.height()));
}

void ChartCanvas::Private::colour(const Theme& theme)
{
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(theme.axis, 1));
        axis->setTickPen(QPen(theme.axis, 1));
        axis->setTickLabelFont(interfaceFont(12));
        axis->setTickLabelColor(theme.muted);
        axis->grid()->setPen(QPen(theme.grid, 1));
    }
}

/// Hairlines are put on whole pixels, where they are sharp.
void ChartCanvas::Private::setTicks(const Chart& chart)
{
    const auto fill = [](QCPAxis& axis, const std::vector<double>& values,
                         const std::vector<QString>& texts, const auto& snapped) {
        const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        for (std::size_t i = 0; i < values.size(); ++i)
            ticker->addTick(snapped(values[i]), texts[i]);
        axis.setTicker(ticker);
    };
    const auto ticksX = chart.ticksX();
    const auto ticksY = chart.ticksY();
    fill(*plot.xAxis, ticksX, chart.x.tickTexts(ticksX), [&](double value) {
        return chart.xAt(std::round(chart.toScreen(value, chart.y.lower).x()));
    });
    fill(*plot.yAxis, ticksY, chart.y.tickTexts(ticksY), [&](double value) {
        return chart.yAt(std::round(chart.toScreen(chart.x.lower, value).y()));
    });
}

Series& ChartCanvas::Private::take(std::size_t index)
{
    while (series.size() <= index)
        series.push_back(new Series(plot.xAxis, plot.yAxis));
    return *series[index];
}

void ChartCanvas::Private::paint(QPainter& painter, bool frame)
{
    plot.layer(QStringLiteral("grid"))->setVisible(frame);
    for (Series* each : series)
        each->setVisible(!frame);
    PainterRelay relay(painter, plot.viewport().size());
    QCPPainter plotPainter(&relay);
    // Vectorized: coordinates are neither rounded nor moved by half a pixel.
    plotPainter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching |
                         QCPPainter::pmNonCosmetic);
    plot.draw(&plotPainter);
}

ChartCanvas::ChartCanvas() = default;

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::paintFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    if (!d)
        d = std::make_unique<Private>();
    d->place(chart);
    d->colour(theme);
    d->setTicks(chart);
    d->paint(painter, true);
    chart.paintTitles(painter, theme);
}

void ChartCanvas::paintSeries(QPainter& painter, const Chart& chart,
                              const std::vector<ChartPoints>& points,
                              const std::vector<ChartLine>& lines)
{
    if (!d)
        d = std::make_unique<Private>();
    d->place(chart);
    std::size_t used = 0;
    for (const ChartPoints& cloud : points) {
        Series& series = d->take(used++);
        series.setData(QVector<double>(cloud.x.begin(), cloud.x.end()),
                       QVector<double>(cloud.y.begin(), cloud.y.end()));
        series.setLineStyle(QCPGraph::lsNone);
        series.setPen(Qt::NoPen);
        series.setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen),
                                               cloud.fill, 2 * cloud.radius));
        // Translucent marks add up: none may be left out as hidden.
        series.setAdaptiveSampling(cloud.fill.alpha() == 255);
    }
    for (const ChartLine& line : lines) {
        Series& series = d->take(used++);
        series.setData(QVector<double>(line.x.begin(), line.x.end()),
                       QVector<double>(line.y.begin(), line.y.end()), true);
        series.setLineStyle(QCPGraph::lsLine);
        series.setScatterStyle(QCPScatterStyle::ssNone);
        series.setPen(line.pen);
        series.setAdaptiveSampling(true);
    }
    for (std::size_t i = used; i < d->series.size(); ++i)
        d->series[i]->data()->clear();
    d->paint(painter, false);
}

} // namespace ui
