#include "ui/plots/livecurve.h"

#include "core/data/column.h"
#include "ui/plots/chartcanvas.h"
#include "ui/plots/curvepicture.h"
#include "ui/plots/plottext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {
constexpr int redrawInterval = 40; // milliseconds: at most 25 pictures a second
}

struct LiveCurve::Private : CurvePicture {
    QTimer timer;
    ChartCanvas canvas;
};

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
    if (!points.empty()) {
        const Point& last = points.back();
        setSummary(tr("%1 over %2 epochs; last: train %3, validation %4.")
                       .arg(d->title, countText(last.epoch), d->valueText(last.train),
                            d->valueText(last.validation)));
    }
    scheduleRedraw();
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

std::optional<QRectF> LiveCurve::readOutRect() const
{
    if (!d->pointer)
        return {};
    const Chart chart = d->chartFor(size());
    const Point* point = d->pointUnder(chart, *d->pointer);
    if (point == nullptr)
        return {};
    return d->readOutRect(chart, *point);
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
    QVector<QStringList> table{{tr("epoch"), tr("train"), tr("validation")}};
    for (const Point& point : d->points)
        table.push_back({QString::number(point.epoch), text(point.train), text(point.validation)});
    return table;
}

bool LiveCurve::hasFigure() const
{
    return !d->points.empty() || d->running;
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
    d->paintCrosshair(painter, d->chartFor(size()), themeOf(this));
}

void LiveCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (d->dragFrom) {
        const Chart chart = d->chartFor(size());
        const QPointF moved = event->position() - *d->dragFrom;
        if (!d->zoomed && moved.manhattanLength() < 4)
            return;
        d->viewX = chart.x;
        d->viewY = chart.y;
        d->viewX.pan(-moved.x() / chart.area.width());
        d->viewY.pan(moved.y() / chart.area.height());
        d->zoomed = true;
        d->dragFrom = event->position();
    }
    d->pointer = event->position();
    update();
}

void LiveCurve::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    d->dragFrom = event->position();
}

void LiveCurve::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        PlotWidget::mouseReleaseEvent(event);
    d->dragFrom.reset();
    update();
}

void LiveCurve::mouseDoubleClickEvent(QMouseEvent*)
{
    d->dragFrom.reset();
    fitView();
}

void LiveCurve::wheelEvent(QWheelEvent* event)
{
    const Chart chart = d->chartFor(size());
    if (!hasFigure() || !chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    const double factor = std::pow(0.999, event->angleDelta().y());
    d->viewX = chart.x;
    d->viewY = chart.y;
    d->viewX.zoom(chart.xAt(event->position().x()), factor);
    d->viewY.zoom(chart.yAt(event->position().y()), factor);
    d->zoomed = true;
    event->accept();
    update();
}

void LiveCurve::leaveEvent(QEvent* event)
{
    d->pointer.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void LiveCurve::hideEvent(QHideEvent* event)
{
    d->pointer.reset();
    d->dragFrom.reset();
    PlotWidget::hideEvent(event);
}

} // namespace ui
