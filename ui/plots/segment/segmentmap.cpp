#include "ui/plots/segment/segmentmap.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The view counts as at rest after so many milliseconds without zooming.
constexpr int restAfter = 180;

bool sameView(const MapRasterRequest& a, const MapRasterRequest& b)
{
    const auto same = [](const ChartAxis& one, const ChartAxis& other) {
        return one.lower == other.lower && one.upper == other.upper;
    };
    return a.points == b.points && a.selected == b.selected && same(a.x, b.x) && same(a.y, b.y) &&
           a.pixels == b.pixels && a.scale == b.scale && a.colours == b.colours;
}

} // namespace

SegmentMap::SegmentMap(QWidget* parent) : PlotWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_settle.setSingleShot(true);
    m_settle.setInterval(restAfter);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_moving = false;
        redraw();
    });
}

SegmentMap::~SegmentMap() = default;

void SegmentMap::redraw()
{
    m_cache = {};
    emit figureChanged();
}

void SegmentMap::settleSoon()
{
    m_moving = true;
    m_settle.start();
}

void SegmentMap::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    const bool sameTable = m_segmentation && segmentation &&
                           m_segmentation->basis->table == segmentation->basis->table;
    m_segmentation = std::move(segmentation);
    m_picture.selected = -1;
    m_hoverRow.reset();
    if (!sameTable)
        setSelectedRows({});
    if (m_segmentation)
        m_axes = suitableMapAxes(*m_segmentation);
    load();
}

void SegmentMap::setAxes(const MapAxes& axes)
{
    if (m_axes == axes)
        return;
    m_axes = axes;
    load();
}

void SegmentMap::setNeighbourMap(core::segment::NeighbourMapPointer map)
{
    if (m_neighbours == map)
        return;
    m_neighbours = std::move(map);
    if (m_axes.kind != MapAxes::Kind::Neighbours)
        return;
    if (m_loading)
        m_loadAgain = true; // the newest when the one under way is shown
    else
        load();
}

void SegmentMap::setOutlines(MapOutlines outlines)
{
    if (m_outlines == outlines)
        return;
    m_outlines = outlines;
    load();
}

/// Reads the coordinates: at once where they are few, else on the worker while the picture before
/// stays.
void SegmentMap::load()
{
    m_loadAgain = false;
    if (!m_segmentation) {
        m_loading = false;
        adopt(nullptr);
        return;
    }
    if (!m_worker || m_segmentation->labels.size() <= MapPoints::manyRows) {
        m_loading = false;
        adopt(readMapPoints(m_segmentation, m_axes, m_neighbours, m_outlines));
        return;
    }
    m_loading = true;
    m_rasterUnderWay = false; // dropped by this
    m_worker([this, segmentation = m_segmentation, axes = m_axes, neighbours = m_neighbours,
              outlines = m_outlines](const std::stop_token& stop) -> std::function<void()> {
        auto points = readMapPoints(segmentation, axes, neighbours, outlines, stop);
        return [this, points] {
            m_loading = false;
            adopt(points);
            if (m_loadAgain)
                load();
        };
    });
}

void SegmentMap::adopt(MapPointsPointer points)
{
    const bool unfolding = points && m_picture.points &&
                           points->segmentation == m_picture.points->segmentation &&
                           points->axes == m_picture.points->axes;
    const bool sameAxes = unfolding && points->neighbours == m_picture.points->neighbours;
    m_picture.points = std::move(points);
    // Another outline leaves the view; other coordinates do not fit it any more.
    if (!sameAxes)
        m_picture.view.reset();
    m_hoverRow.reset();
    if (m_picture.selectedFlags && m_picture.points &&
        m_picture.selectedFlags->size() != m_picture.points->rows())
        setSelectedRows(m_picture.selectedRows);
    if (m_axes.kind == MapAxes::Kind::Neighbours)
        setEmptyText(tr("The neighbour map is being made. Customers who are alike will stand "
                        "together."));
    // Names must not jump about while a map unfolds.
    if (unfolding && m_picture.isNeighbourMap() && m_picture.points->neighbours &&
        !m_picture.points->neighbours->finished)
        settleSoon();
    describe();
    redraw();
}

void SegmentMap::describe()
{
    if (!hasFigure()) {
        setSummary({});
        return;
    }
    QStringList parts;
    for (const auto& card : m_picture.segmentation().profile.cards)
        parts << tr("%1: %2 customers")
                     .arg(QString::fromStdString(card.name), countText(qint64(card.size)));
    const QString what =
        m_picture.isNeighbourMap()
            ? tr("Map on which customers who are alike stand together")
            : tr("Map of %1 against %2").arg(m_picture.points->titleY, m_picture.points->titleX);
    setSummary(QStringLiteral("%1. %2.").arg(what, parts.join(QStringLiteral("; "))));
}

void SegmentMap::setCentresShown(bool shown)
{
    if (m_picture.centres == shown)
        return;
    m_picture.centres = shown;
    redraw();
}

void SegmentMap::setLabelsShown(bool shown)
{
    if (m_picture.labels == shown)
        return;
    m_picture.labels = shown;
    redraw();
}

void SegmentMap::setLoadingsShown(bool shown)
{
    if (m_picture.loadings == shown)
        return;
    m_picture.loadings = shown;
    redraw();
}

void SegmentMap::setSelectedSegment(int segment)
{
    if (m_picture.selected == segment)
        return;
    m_picture.selected = segment;
    redraw();
}

void SegmentMap::setSelectedRows(Rows rows)
{
    m_picture.selectedRows = std::move(rows);
    m_picture.selectedFlags.reset();
    const std::size_t count = m_segmentation ? m_segmentation->labels.size() : 0;
    if (m_picture.selectedRows && count > 0) {
        auto flags = std::make_shared<std::vector<std::uint8_t>>(count, 0);
        for (const std::uint32_t row : *m_picture.selectedRows) {
            if (row < count)
                (*flags)[row] = 1;
        }
        m_picture.selectedFlags = std::move(flags);
    }
    redraw();
}

std::vector<QRectF> SegmentMap::labelRects() const
{
    std::vector<QRectF> rects;
    if (!hasFigure())
        return rects;
    for (const MapLabel& label : m_picture.placedLabels(m_picture.chartFor(size()))) {
        if (!label.rect.isNull())
            rects.push_back(label.rect);
    }
    return rects;
}

std::vector<QRectF> SegmentMap::arrowRects() const
{
    std::vector<QRectF> rects;
    if (hasFigure())
        for (const MapArrow& arrow : m_picture.arrows(m_picture.chartFor(size())))
            rects.push_back(arrow.rect);
    return rects;
}

std::vector<QPolygonF> SegmentMap::outlines() const
{
    std::vector<QPolygonF> polygons;
    if (!hasFigure())
        return polygons;
    const Chart chart = m_picture.chartFor(size());
    for (int segment = 0; segment < m_picture.points->segmentCount(); ++segment)
        polygons.push_back(m_picture.outlineOnScreen(chart, segment));
    return polygons;
}

QPointF SegmentMap::markPosition(std::size_t row) const
{
    return m_picture.markPosition(m_picture.chartFor(size()), row);
}

QStringList SegmentMap::readOutAt(QPointF position) const
{
    QStringList lines;
    if (!hasFigure())
        return lines;
    if (const auto row = m_picture.rowAt(m_picture.chartFor(size()), position)) {
        const ReadOut box = m_picture.readOutOf(*row);
        lines << box.title;
        for (const auto& [name, value] : box.lines)
            lines << QStringLiteral("%1: %2").arg(name, value);
    }
    return lines;
}

void SegmentMap::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    m_picture.paint(painter, size, theme);
}

QVector<QStringList> SegmentMap::figureTable() const
{
    if (!hasFigure())
        return {{QStringLiteral("row"), QStringLiteral("segment"), QStringLiteral("segment name")}};
    const MapPoints& points = *m_picture.points;
    const bool neighbours = m_picture.isNeighbourMap();
    QVector<QStringList> table{{QStringLiteral("row"), QStringLiteral("segment"),
                                QStringLiteral("segment name"),
                                neighbours ? QStringLiteral("map x") : points.titleX,
                                neighbours ? QStringLiteral("map y") : points.titleY}};
    const auto text = [](double value) {
        return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value))
                                    : QString();
    };
    const auto& segmentation = m_picture.segmentation();
    const std::size_t rows = std::min(points.rows(), mostTableRows);
    const auto& data = *segmentation.basis->table;
    for (std::size_t row = 0; row < rows; ++row) {
        const int segment = segmentation.labels[row];
        double x = points.x(row), y = points.y(row);
        if (points.axes.kind == MapAxes::Kind::Columns) { // as they stand in the table
            x = data.column(points.axes.columnX).numbers[row];
            y = data.column(points.axes.columnY).numbers[row];
        }
        table.push_back(
            {QString::number(row + 1), segment < 0 ? QString() : QString::number(segment + 1),
             segment < 0 ? QString()
                         : QString::fromStdString(
                               segmentation.profile.cards[static_cast<std::size_t>(segment)].name),
             text(x), text(y)});
    }
    if (rows < points.rows())
        table.push_back(
            {QStringLiteral("%1 more rows: export the customers with their segments to get all")
                 .arg(points.rows() - rows),
             {},
             {},
             {},
             {}});
    return table;
}

void SegmentMap::fitView()
{
    m_picture.view.reset();
    settleSoon();
    redraw();
}

/// Labels where they stood at rest, moved with their segments.
std::vector<MapLabel> SegmentMap::movedLabels(const Chart& chart) const
{
    std::vector<MapLabel> moved;
    for (MapLabel label : m_placed) {
        if (label.rect.isNull() || label.segment >= m_picture.points->segmentCount())
            continue;
        const QPointF centre =
            m_picture.points->centrePoints[static_cast<std::size_t>(label.segment)];
        const QPointF by = chart.toScreen(centre.x(), centre.y()) - label.centre;
        label.centre += by;
        label.rect.translate(by);
        const bool free = chart.area.contains(label.rect) &&
                          std::none_of(moved.begin(), moved.end(), [&](const MapLabel& other) {
                              return other.rect.intersects(label.rect);
                          });
        if (free)
            moved.push_back(std::move(label));
    }
    return moved;
}

/// Asks for the marks of the view as an image, one at a time; the newest view follows when the
/// one under way has come.
void SegmentMap::requestRaster(const Chart& chart, const Theme& theme, double ratio)
{
    MapRasterRequest wanted = m_picture.rasterRequest(chart, theme, ratio);
    if ((m_raster && sameView(wanted, m_rasterOf)) || m_rasterUnderWay || m_loading)
        return;
    m_rasterUnderWay = true;
    m_worker([this, wanted](const std::stop_token& stop) -> std::function<void()> {
        QImage image = rasteriseMap(wanted, stop);
        return [this, wanted, image] {
            m_rasterUnderWay = false;
            if (wanted.points != m_picture.points) {
                redraw();
                return;
            }
            m_raster = MapRaster{image, wanted.x, wanted.y};
            m_rasterOf = wanted;
            redraw();
        };
    });
}

void SegmentMap::refreshCache()
{
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_cache.size() == wanted && m_cache.devicePixelRatio() == ratio && m_cacheTheme == &theme)
        return;
    m_cache = QPixmap(wanted);
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Qt::transparent);
    m_cacheTheme = &theme;
    const Chart chart = m_picture.chartFor(size());
    MapLayers layers;
    if (m_picture.labels) {
        layers.labels =
            m_moving && !m_placed.empty() ? movedLabels(chart) : m_picture.placedLabels(chart);
        if (!m_moving || m_placed.empty())
            m_placed = layers.labels;
    }
    std::optional<MapRaster> now;
    if (m_picture.points->many()) {
        if (m_worker) {
            requestRaster(chart, theme, ratio);
            if (m_raster && m_rasterOf.points == m_picture.points)
                layers.raster = &*m_raster;
        } else {
            now = MapRaster{rasteriseMap(m_picture.rasterRequest(chart, theme, ratio)), chart.x,
                            chart.y};
            layers.raster = &*now;
        }
    }
    QPainter painter(&m_cache);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_picture.paint(painter, size(), theme, &layers);
}

void SegmentMap::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    refreshCache();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    paintReadOut(painter);
    paintDrawing(painter);
    if (m_focusByKey) {
        painter.setPen(QPen(themeOf(this).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void SegmentMap::paintReadOut(QPainter& painter)
{
    if (!m_hoverRow || m_dragging)
        return;
    const Theme& theme = themeOf(this);
    const QPointF at = markPosition(*m_hoverRow);
    const SegmentStyle style =
        m_picture.styleOf(theme, m_picture.segmentation().labels[*m_hoverRow]);
    drawMarker(painter, style.marker, at, 6, style.fill, theme.text, 1.5);
    const ReadOut box = m_picture.readOutOf(*m_hoverRow);
    const QSizeF needed = box.size();
    double left = at.x() + 14;
    if (left + needed.width() > width())
        left = std::max(0.0, at.x() - 14 - needed.width());
    const double top =
        std::clamp(at.y() - needed.height() / 2, 0.0, std::max(0.0, height() - needed.height()));
    box.paint(painter, QPointF(left, top), theme);
}

void SegmentMap::paintDrawing(QPainter& painter)
{
    const QPolygonF line = m_keyFrame ? QPolygonF(*m_keyFrame) : m_drawing;
    if (line.size() < 2)
        return;
    const Theme& theme = themeOf(this);
    QColor soft = theme.accent;
    soft.setAlphaF(0.10F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(soft);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(line);
    painter.restore();
}

} // namespace ui
