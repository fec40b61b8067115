#include "ui/plots/livecurve.h"

#include "core/data/column.h"
#include "ui/plots/livecurveparts.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <cmath>
#include <set>

namespace ui {

namespace {
constexpr int redrawInterval = 40; // milliseconds: at most 25 pictures a second
}

LiveCurve::LiveCurve(QWidget* parent) : PlotWidget(parent), d(std::make_unique<Private>())
{
    setMouseTracking(true);
    d->timer.setSingleShot(true);
    d->timer.setInterval(redrawInterval);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, &LiveCurve::figureChanged);
}

LiveCurve::~LiveCurve() = default;

void LiveCurve::scheduleRedraw()
{
    if (!d->timer.isActive())
        d->timer.start();
}

void LiveCurve::setAxis(const QString& title, const QString& unit, bool asPercent)
{
    d->title = title;
    d->unit = unit;
    d->percent = asPercent;
    scheduleRedraw();
}

void LiveCurve::setTotalEpochs(int total)
{
    d->totalEpochs = total;
    d->running = total > 0;
    scheduleRedraw();
}

void LiveCurve::setRunning(bool running)
{
    d->running = running;
    scheduleRedraw();
}

void LiveCurve::clear()
{
    d->points.clear();
    d->bestEpoch = 0;
    d->zoomed = false;
    scheduleRedraw();
}

void LiveCurve::append(int epoch, double train, double validation)
{
    if (!d->points.empty() && epoch <= d->points.back().epoch)
        return;
    d->points.push_back({epoch, train, validation});
    scheduleRedraw();
}

void LiveCurve::setHistory(const std::vector<Point>& points)
{
    d->points = points;
    d->running = false;
    d->zoomed = false;
    describe();
    scheduleRedraw();
}

void LiveCurve::describe()
{
    QStringList words;
    if (!d->points.empty()) {
        const Point& last = d->points.back();
        words << tr("%1 over %2 epochs; last: train %3, validation %4.")
                     .arg(d->title, countText(last.epoch), d->valueText(last.train),
                          d->valueText(last.validation));
    }
    for (const Run& run : d->runs) {
        if (run.points.empty())
            continue;
        QString sentence = tr("%1: %2 epochs, last %3")
                               .arg(run.name, countText(run.points.back().epoch),
                                    d->valueText(run.points.back().judged()));
        if (const Point* best = curvePointAt(run.points, run.bestEpoch))
            sentence += tr(", best %1 at epoch %2")
                            .arg(d->valueText(best->judged()), countText(best->epoch));
        words << sentence + QLatin1Char('.');
    }
    if (!words.isEmpty())
        setSummary(words.join(QLatin1Char(' ')));
}

void LiveCurve::setRuns(std::vector<Run> runs)
{
    d->runs = std::move(runs);
    d->zoomed = false;
    setFocusPolicy(Qt::StrongFocus);
    describe();
    scheduleRedraw();
}

void LiveCurve::addRun(Run run)
{
    std::vector<Run> runs = std::move(d->runs);
    runs.push_back(std::move(run));
    setRuns(std::move(runs));
}

std::size_t LiveCurve::runCount() const
{
    return d->runs.size();
}

void LiveCurve::setSmooth(bool on)
{
    d->smooth = on;
    scheduleRedraw();
}

bool LiveCurve::isSmooth() const
{
    return d->smooth;
}

void LiveCurve::setBestEpoch(int epoch)
{
    if (d->bestEpoch == epoch)
        return;
    d->bestEpoch = epoch;
    scheduleRedraw();
}

void LiveCurve::setReferenceLine(const QString& label, double value)
{
    d->referenceLabel = label;
    d->referenceValue = value;
    scheduleRedraw();
}

void LiveCurve::setLogScale(bool on)
{
    d->logScale = on;
    d->zoomed = false;
    scheduleRedraw();
}

bool LiveCurve::isLogScale() const
{
    return d->logScale;
}

std::size_t LiveCurve::pointCount() const
{
    return d->points.size();
}

int LiveCurve::bestEpoch() const
{
    return d->bestEpoch;
}

std::vector<QRectF> LiveCurve::endLabelRects() const
{
    std::vector<QRectF> rects;
    for (const EndLabel& label : d->endLabels(d->chartFor(size())))
        rects.push_back(label.rect);
    return rects;
}

QRectF LiveCurve::bestLineRect() const
{
    if (d->bestEpoch <= 0)
        return {};
    const Chart chart = d->chartFor(size());
    const double at = chart.toScreen(d->bestEpoch, chart.y.lower).x();
    return {at - 1, chart.area.top(), 2, chart.area.height()};
}

std::vector<QRectF> LiveCurve::runLabelRects() const
{
    std::vector<QRectF> rects;
    for (const RunLabel& label : d->runLabels(d->chartFor(size()), themeOf(this)))
        rects.push_back(label.rect);
    return rects;
}

std::optional<int> LiveCurve::readEpoch() const
{
    if (!d->pointer)
        return {};
    return d->epochUnder(d->chartFor(size()), *d->pointer);
}

std::optional<QRectF> LiveCurve::readOutRect() const
{
    const auto epoch = readEpoch();
    if (!epoch)
        return {};
    return d->readOutRect(d->chartFor(size()), *epoch);
}

void LiveCurve::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Chart chart = d->chartFor(size);
    if (d->running) {
        const double now = chart.toScreen(d->lastEpoch(), chart.y.lower).x();
        const QRectF toCome(
            QPointF(std::clamp(now, chart.area.left(), chart.area.right()), chart.area.top()),
            chart.area.bottomRight());
        painter.fillRect(toCome, theme.window);
    }
    d->canvas.paintFrame(painter, chart, theme);
    d->paintLegend(painter, size, theme);
    d->paintReferenceLabel(painter, chart, theme);
    d->canvas.paintSeries(painter, chart, {}, d->lines(chart, theme));
    d->paintRuns(painter, chart, theme);
    d->paintBest(painter, chart, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont nameFont = interfaceFont(12, QFont::DemiBold);
    const double ascent = QFontMetricsF(nameFont).ascent();
    for (const EndLabel& label : d->endLabels(chart)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(label.point, 3, 3);
        const QPointF baseline = label.rect.topLeft() + QPointF(0, ascent);
        drawHaloLabel(painter, baseline, Qt::AlignLeft, nameFont, theme.text, theme.surface,
                      label.name);
        drawHaloLabel(painter, baseline + QPointF(0, 15), Qt::AlignLeft, interfaceFont(12),
                      theme.muted, theme.surface, label.value);
    }
    painter.restore();
}

QVector<QStringList> LiveCurve::figureTable() const
{
    const auto text = [](double value) {
        return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value))
                                    : QString();
    };
    QStringList header{QStringLiteral("epoch")};
    const bool live = !d->points.empty() || d->runs.empty();
    if (live)
        header << QStringLiteral("train") << QStringLiteral("validation");
    std::set<int> epochs;
    for (const Point& point : d->points)
        epochs.insert(point.epoch);
    for (const Run& run : d->runs) {
        header << QStringLiteral("%1: train").arg(run.name)
               << QStringLiteral("%1: validation").arg(run.name);
        for (const Point& point : run.points)
            epochs.insert(point.epoch);
    }
    QVector<QStringList> table{header};
    for (const int epoch : epochs) {
        QStringList row{QString::number(epoch)};
        const auto add = [&](const std::vector<Point>& points) {
            const Point* point = curvePointAt(points, epoch);
            row << (point ? text(point->train) : QString())
                << (point ? text(point->validation) : QString());
        };
        if (live)
            add(d->points);
        for (const Run& run : d->runs)
            add(run.points);
        table.push_back(row);
    }
    return table;
}

bool LiveCurve::hasFigure() const
{
    return !d->points.empty() || d->running || !d->runs.empty();
}

void LiveCurve::fitView()
{
    d->zoomed = false;
    update();
}

void LiveCurve::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!hasFigure())
        return;
    QPainter painter(this);
    const Chart chart = d->chartFor(size());
    d->paintCrosshair(painter, chart, themeOf(this));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(this).accent, 1.5));
    painter.drawRoundedRect(chart.area.adjusted(-1, -1, 1, 1), 3, 3);
}

} // namespace ui
