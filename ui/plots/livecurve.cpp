#include "ui/plots/livecurve.h"

#include "core/data/column.h"
#include "ui/plots/chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int redrawInterval = 40; // milliseconds: at most 25 pictures a second
constexpr double labelGap = 8;
constexpr double labelHeight = 30;

double quantile(std::vector<double> values, double share)
{
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

struct EndLabel {
    QString name;
    QString value;
    QPointF point; ///< end of the line
    QRectF rect;
};

} // namespace

struct LiveCurve::Private {
    std::vector<Point> points;
    QString title;
    QString unit;
    bool percent = false;
    bool logScale = false;
    bool running = false;
    int totalEpochs = 0;
    int bestEpoch = 0;
    QString referenceLabel;
    double referenceValue = 0;
    QTimer timer;

    bool zoomed = false;
    ChartAxis viewX;
    ChartAxis viewY;
    std::optional<QPointF> pointer;
    std::optional<QPointF> dragFrom;

    bool hasReference() const { return !referenceLabel.isEmpty(); }
    bool drawable(double value) const { return std::isfinite(value) && (!logScale || value > 0); }
    bool hasValidation() const
    {
        return std::any_of(points.begin(), points.end(),
                           [](const Point& point) { return std::isfinite(point.validation); });
    }
    int lastEpoch() const { return points.empty() ? 0 : points.back().epoch; }
    int axisEnd() const
    {
        const int end = running ? std::max(totalEpochs, lastEpoch()) : lastEpoch();
        return std::max(end, 2);
    }
    QString valueText(double value) const;
    ChartAxis fittedY() const;
    Chart chartFor(const QSizeF& size) const;
    std::vector<EndLabel> endLabels(const Chart& chart) const;
    QSizeF labelSize() const;
    const Point* pointAt(int epoch) const;
    const Point* pointUnder(const Chart& chart, QPointF position) const;
    ReadOut readOutOf(const Point& point) const;
    QRectF readOutRect(const Chart& chart, const Point& point) const;

    void paintLines(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Theme& theme) const;
    void paintReference(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintBest(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintCrosshair(QPainter& painter, const Chart& chart, const Theme& theme) const;
};

QString LiveCurve::Private::valueText(double value) const
{
    const QLocale locale;
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (percent)
        return locale.toString(value * 100, 'f', 1) + QStringLiteral(" %");
    const double size = std::abs(value);
    if (size >= 100)
        return locale.toString(value, 'f', size >= 1000 ? 0 : 1);
    if (size >= 0.1 || size == 0)
        return locale.toString(value, 'f', 3);
    return locale.toString(value, 'g', 3);
}

/// Takes in everything but a start that dwarfs the rest: the first epochs may leave the picture.
ChartAxis LiveCurve::Private::fittedY() const
{
    std::vector<double> values;
    for (const Point& point : points) {
        for (const double value : {point.train, point.validation}) {
            if (drawable(value))
                values.push_back(value);
        }
    }
    if (hasReference() && drawable(referenceValue))
        values.push_back(referenceValue);
    ChartAxis axis;
    axis.percent = percent;
    axis.logarithmic = logScale;
    axis.title = unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit);
    if (values.empty()) {
        axis.lower = logScale ? 0.1 : 0;
        return axis;
    }
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    axis.lower = *low;
    axis.upper = *high;
    if (logScale) {
        axis.lower /= 1.15;
        axis.upper *= 1.15;
        return axis;
    }
    if (values.size() >= 20) {
        const double bulkLow = quantile(values, 0.04);
        const double bulkHigh = quantile(values, 0.94);
        const double bulk = std::max(bulkHigh - bulkLow, 1e-9 * std::abs(bulkHigh));
        axis.upper = std::min(axis.upper, bulkHigh + 1.6 * bulk);
        axis.lower = std::max(axis.lower, bulkLow - 1.6 * bulk);
        if (hasReference()) {
            axis.upper = std::max(axis.upper, referenceValue);
            axis.lower = std::min(axis.lower, referenceValue);
        }
    }
    double length = axis.upper - axis.lower;
    if (length <= 1e-9 * std::max(std::abs(axis.upper), 1e-9))
        length = std::max(std::abs(axis.upper), 1e-3) * 0.2;
    axis.lower -= 0.04 * length;
    axis.upper += 0.08 * length;
    if (*low >= 0)
        axis.lower = std::max(axis.lower, 0.0);
    axis.roundOutwards(5);
    if (percent)
        axis.upper = std::min(axis.upper, 1.0);
    return axis;
}

QSizeF LiveCurve::Private::labelSize() const
{
    const QFontMetricsF bold(interfaceFont(12, QFont::DemiBold));
    const QFontMetricsF plain(interfaceFont(12));
    double width = bold.horizontalAdvance(LiveCurve::tr("train"));
    if (hasValidation())
        width = std::max(width, bold.horizontalAdvance(LiveCurve::tr("validation")));
    if (!points.empty()) {
        width = std::max(width, plain.horizontalAdvance(valueText(points.back().train)));
        width = std::max(width, plain.horizontalAdvance(valueText(points.back().validation)));
    }
    return {std::ceil(width) + 2, labelHeight};
}

Chart LiveCurve::Private::chartFor(const QSizeF& size) const
{
    Chart chart;
    chart.x.lower = 0;
    chart.x.upper = axisEnd();
    chart.y = fittedY();
    if (zoomed) {
        const QString axisTitle = chart.y.title;
        chart.x = viewX;
        chart.y = viewY;
        chart.y.title = axisTitle;
    }
    chart.x.title = LiveCurve::tr("epoch");
    chart.layOut(size);
    // The labels stand right of the line ends; the axis gives way only when they would not fit.
    const double end = std::clamp(chart.x.share(lastEpoch()), 0.05, 1.0);
    const double room = size.width() - chart.area.left() - labelGap - labelSize().width();
    if (!points.empty() && chart.area.width() * end > room)
        chart.area.setWidth(std::max(20.0, room / end));
    return chart;
}

std::vector<EndLabel> LiveCurve::Private::endLabels(const Chart& chart) const
{
    std::vector<EndLabel> labels;
    if (points.empty())
        return labels;
    const Point& last = points.back();
    const double at = chart.toScreen(last.epoch, chart.y.lower).x();
    if (at < chart.area.left() - 1 || at > chart.area.right() + 1)
        return labels;
    const QSizeF size = labelSize();
    const auto add = [&](const QString& name, double value) {
        if (!drawable(value))
            return;
        const QPointF point = chart.toScreen(last.epoch, value);
        if (point.y() < chart.area.top() - 1 || point.y() > chart.area.bottom() + 1)
            return;
        const QRectF rect(QPointF(at + labelGap, point.y() - 11), size);
        labels.push_back({name, valueText(value), point, rect});
    };
    add(LiveCurve::tr("train"), last.train);
    add(LiveCurve::tr("validation"), last.validation);
    const double lowest = chart.area.bottom() - 2;
    const double highest = chart.area.top() - 4;
    if (labels.size() == 2) {
        const bool firstAbove = labels[0].point.y() <= labels[1].point.y();
        QRectF& upper = labels[firstAbove ? 0 : 1].rect;
        QRectF& lower = labels[firstAbove ? 1 : 0].rect;
        const double overlap = upper.bottom() + 2 - lower.top();
        if (overlap > 0) {
            upper.translate(0, -overlap / 2);
            lower.translate(0, overlap / 2);
        }
        if (lower.bottom() > lowest) {
            lower.moveBottom(lowest);
            upper.moveBottom(std::min(upper.bottom(), lower.top() - 2));
        }
        if (upper.top() < highest) {
            upper.moveTop(highest);
            lower.moveTop(std::max(lower.top(), upper.bottom() + 2));
        }
    } else if (labels.size() == 1) {
        QRectF& rect = labels[0].rect;
        rect.moveTop(std::clamp(rect.top(), highest, std::max(highest, lowest - rect.height())));
    }
    return labels;
}

const LiveCurve::Point* LiveCurve::Private::pointAt(int epoch) const
{
    const auto found =
        std::lower_bound(points.begin(), points.end(), epoch,
                         [](const Point& point, int wanted) { return point.epoch < wanted; });
    return found != points.end() && found->epoch == epoch ? &*found : nullptr;
}

const LiveCurve::Point* LiveCurve::Private::pointUnder(const Chart& chart, QPointF position) const
{
    if (points.empty() || !chart.area.adjusted(-2, -2, 6, 2).contains(position))
        return nullptr;
    const int epoch = static_cast<int>(std::lround(chart.xAt(position.x())));
    const int nearest = std::clamp(epoch, points.front().epoch, points.back().epoch);
    const Point* point = pointAt(nearest);
    if (point == nullptr)
        return nullptr;
    const double at = chart.toScreen(point->epoch, chart.y.lower).x();
    return std::abs(at - position.x()) <= 30 ? point : nullptr;
}

ReadOut LiveCurve::Private::readOutOf(const Point& point) const
{
    ReadOut box;
    box.title = LiveCurve::tr("epoch %1").arg(QLocale().toString(point.epoch));
    box.lines.emplace_back(LiveCurve::tr("train"), valueText(point.train));
    if (std::isfinite(point.validation))
        box.lines.emplace_back(LiveCurve::tr("validation"), valueText(point.validation));
    return box;
}

/// Beside the cross-hair, right of it where there is room, never on the best-epoch line.
QRectF LiveCurve::Private::readOutRect(const Chart& chart, const Point& point) const
{
    const QSizeF size = readOutOf(point).size();
    const double at = chart.toScreen(point.epoch, chart.y.lower).x();
    const double best =
        bestEpoch > 0 ? chart.toScreen(bestEpoch, chart.y.lower).x() : chart.area.left() - 100;
    const double left = chart.area.left() + 4;
    const double right = chart.area.right() - 4;
    const double top = std::min(chart.area.top() + 26, chart.area.bottom() - size.height());
    const auto free = [&](double x) {
        const bool inside = x >= left && x + size.width() <= right;
        return inside && (best < x - 4 || best > x + size.width() + 4);
    };
    double chosen = at + 12;
    for (const double candidate :
         {at + 12, at - 12 - size.width(), best + 12, best - 12 - size.width()}) {
        if (free(candidate)) {
            chosen = candidate;
            break;
        }
    }
    // A picture too narrow for both: over the axis labels rather than on the line.
    if (!free(chosen))
        chosen = best - left > right - best ? best - 12 - size.width() : best + 12;
    return {QPointF(chosen, top), size};
}

void LiveCurve::Private::paintLines(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const auto build = [&](double Point::*member) {
        std::vector<QPolygonF> runs(1);
        // Beyond two points a pixel, lowest and highest of each pixel column tell the same story.
        const double perPixel = static_cast<double>(points.size()) / chart.area.width();
        const std::size_t stride = perPixel > 2 ? static_cast<std::size_t>(perPixel) : 1;
        for (std::size_t begin = 0; begin < points.size(); begin += stride) {
            const std::size_t end = std::min(begin + stride, points.size());
            std::size_t low = begin;
            std::size_t high = begin;
            bool any = false;
            for (std::size_t i = begin; i < end; ++i) {
                const double value = points[i].*member;
                if (!drawable(value))
                    continue;
                if (!any || value < points[low].*member)
                    low = i;
                if (!any || value > points[high].*member)
                    high = i;
                any = true;
            }
            if (!any) {
                if (!runs.back().isEmpty())
                    runs.emplace_back();
                continue;
            }
            runs.back() << chart.toScreen(points[std::min(low, high)].epoch,
                                          points[std::min(low, high)].*member);
            if (low != high)
                runs.back() << chart.toScreen(points[std::max(low, high)].epoch,
                                              points[std::max(low, high)].*member);
        }
        return runs;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(chart.area.adjusted(0, -1, 4, 1));
    painter.setBrush(Qt::NoBrush);
    QPen pen(theme.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    for (const QPolygonF& run : build(&Point::train))
        painter.drawPolyline(run);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({6 / 1.8, 4 / 1.8});
    painter.setPen(pen);
    for (const QPolygonF& run : build(&Point::validation))
        painter.drawPolyline(run);
    painter.restore();
}

void LiveCurve::Private::paintLegend(QPainter& painter, const QSizeF& size,
                                     const Theme& theme) const
{
    painter.save();
    const QFont font = interfaceFont(12);
    const QFontMetricsF text(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    double right = size.width() - 2;
    const double middle = text.height() / 2;
    const auto entry = [&](const QString& name, bool dashed) {
        const double width = text.horizontalAdvance(name);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(right - width, text.ascent()), name);
        QPen pen(theme.accent, 1.8, Qt::SolidLine, Qt::FlatCap);
        if (dashed)
            pen.setDashPattern({6 / 1.8, 4 / 1.8});
        painter.setPen(pen);
        painter.drawLine(QPointF(right - width - 30, middle + 1),
                         QPointF(right - width - 8, middle + 1));
        right -= width + 46;
    };
    if (hasValidation())
        entry(LiveCurve::tr("validation"), true);
    entry(LiveCurve::tr("train"), false);
    painter.restore();
}

void LiveCurve::Private::paintReference(QPainter& painter, const Chart& chart,
                                        const Theme& theme) const
{
    if (!hasReference() || !drawable(referenceValue))
        return;
    const double at = chart.toScreen(chart.x.lower, referenceValue).y();
    if (at < chart.area.top() || at > chart.area.bottom())
        return;
    painter.save();
    painter.setPen(QPen(theme.muted, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(chart.area.left(), at), QPointF(chart.area.right(), at));
    drawHaloText(painter, QPointF(chart.area.left() + 8, at - 6), referenceLabel, interfaceFont(12),
                 theme.muted, theme.surface);
    painter.restore();
}

void LiveCurve::Private::paintBest(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (bestEpoch <= 0)
        return;
    const double at = chart.toScreen(bestEpoch, chart.y.lower).x();
    if (at < chart.area.left() - 1 || at > chart.area.right() + 1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ok, 1.2));
    painter.drawLine(QPointF(at, chart.area.top()), QPointF(at, chart.area.bottom()));
    if (const Point* point = pointAt(bestEpoch)) {
        const double value = drawable(point->validation) ? point->validation : point->train;
        const QPointF centre = chart.toScreen(bestEpoch, value);
        if (drawable(value) && chart.area.adjusted(-1, -1, 1, 1).contains(centre)) {
            painter.setPen(QPen(theme.ok, 2));
            painter.setBrush(theme.surface);
            painter.drawEllipse(centre, 4.5, 4.5);
        }
    }
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const QFontMetricsF text(font);
    const QString label = LiveCurve::tr("best: epoch %1").arg(QLocale().toString(bestEpoch));
    const double width = text.horizontalAdvance(label);
    const bool roomLeft = at - 6 - width >= chart.area.left() + 2;
    drawHaloText(painter,
                 QPointF(roomLeft ? at - 6 - width : at + 6, chart.area.top() + 2 + text.ascent()),
                 label, font, theme.ok, theme.surface);
    painter.restore();
}

void LiveCurve::Private::paintCrosshair(QPainter& painter, const Chart& chart,
                                        const Theme& theme) const
{
    if (!pointer || dragFrom)
        return;
    const Point* point = pointUnder(chart, *pointer);
    if (point == nullptr)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double at = chart.toScreen(point->epoch, chart.y.lower).x();
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(at, chart.area.top()), QPointF(at, chart.area.bottom()));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.surface);
    for (const double value : {point->train, point->validation}) {
        if (!drawable(value))
            continue;
        const QPointF centre = chart.toScreen(point->epoch, value);
        if (chart.area.contains(centre))
            painter.drawEllipse(centre, 4, 4);
    }
    readOutOf(*point).paint(painter, readOutRect(chart, *point).topLeft(), theme);
    painter.restore();
}

LiveCurve::LiveCurve(QWidget* parent) : PlotWidget(parent), d(std::make_unique<Private>())
{
    setMouseTracking(true);
    d->timer.setSingleShot(true);
    d->timer.setInterval(redrawInterval);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        update();
        emit figureChanged();
    });
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
                       .arg(d->title, QLocale().toString(last.epoch), d->valueText(last.train),
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
    chart.paintFrame(painter, theme);
    d->paintLegend(painter, size, theme);
    d->paintReference(painter, chart, theme);
    d->paintLines(painter, chart, theme);
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
        drawHaloText(painter, baseline, label.name, nameFont, theme.text, theme.surface);
        drawHaloText(painter, baseline + QPointF(0, 15), label.value, interfaceFont(12),
                     theme.muted, theme.surface);
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
