#pragma once

#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/mappicture.h"

#include <QPixmap>
#include <QPolygonF>
#include <QRectF>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What dragging on the map does. Shift makes it a rectangle and Alt a lasso, whatever is chosen.
enum class MapTool { Pan, Rectangle, Lasso };

/// Every customer as a mark in the colour and shape of the segment, with outlines, centres and
/// direct labels that never cover each other. Wheel zooms, drag pans or selects, double click
/// fits, a click chooses a segment, the pointer reads off a customer.
class SegmentMap : public PlotWidget {
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// Long work and what to do with its result; the work polls often and throws core::Cancelled.
    using Work = std::function<std::function<void()>(const std::stop_token&)>;
    /// Runs the work on another thread and the result on this one. Only the newest matters: the
    /// one before is dropped.
    using Worker = std::function<void(Work)>;

    explicit SegmentMap(QWidget* parent = nullptr);
    ~SegmentMap() override;

    /// Without a worker everything is done at once.
    void setWorker(Worker worker) { m_worker = std::move(worker); }

    /// Chooses suitable axes where the present ones do not fit. Null: empty.
    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void setAxes(const MapAxes& axes);
    MapAxes axes() const { return m_axes; }
    /// The places for axes of kind Neighbours; also a map that is still being arranged. Null: there
    /// is none yet.
    void setNeighbourMap(core::segment::NeighbourMapPointer map);
    void setCentresShown(bool shown);
    void setOutlines(MapOutlines outlines);
    void setOutlinesShown(bool shown)
    {
        setOutlines(shown ? MapOutlines::Hulls : MapOutlines::Off);
    }
    void setLabelsShown(bool shown);
    /// Arrows of the columns; seen on components only.
    void setLoadingsShown(bool shown);
    /// −1: none.
    void setSelectedSegment(int segment);
    int selectedSegment() const { return m_picture.selected; }
    /// Ascending; null: none are selected. The others fade.
    void setSelectedRows(Rows rows);
    Rows selectedRows() const { return m_picture.selectedRows; }
    void setTool(MapTool tool);
    MapTool tool() const { return m_tool; }

    /// For a widget of the present size: where labels stand, and each segment's outline.
    std::vector<QRectF> labelRects() const;
    std::vector<QRectF> arrowRects() const;
    std::vector<QPolygonF> outlines() const;
    /// Where a customer's mark stands.
    QPointF markPosition(std::size_t row) const;
    /// What the pointer reads off at a place; empty where nobody is.
    QStringList readOutAt(QPointF position) const;
    /// Whether all that was asked for is drawn.
    bool isSettled() const { return !m_loading && !m_rasterUnderWay && !m_moving; }

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// At most `mostTableRows` customers; a last line says how many more there are.
    QVector<QStringList> figureTable() const override;
    static constexpr std::size_t mostTableRows = 20'000;
    bool hasFigure() const override { return m_picture.points && !m_picture.points->order.empty(); }
    QSize figureSize() const override { return {960, 640}; }
    void fitView() override;
    QSize sizeHint() const override { return {600, 460}; }

signals:
    /// −1: beside all segments.
    void segmentClicked(int segment);
    /// Customers were framed or encircled; may be none of them.
    void rowsChosen(const ui::SegmentMap::Rows& rows);
    /// The selection is to be given up.
    void clearRequested();
    void toolChanged(ui::MapTool tool);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void load();
    void adopt(MapPointsPointer points);
    void describe();
    void redraw();
    void settleSoon();
    void refreshCache();
    void requestRaster(const Chart& chart, const Theme& theme, double ratio);
    std::vector<MapLabel> movedLabels(const Chart& chart) const;
    void paintReadOut(QPainter& painter);
    void paintDrawing(QPainter& painter);
    void pan(const Chart& chart, QPointF by);
    void zoom(const Chart& chart, QPointF about, double factor);
    void chooseInside(const QPolygonF& line, bool add);
    bool moveKeyFrame(int key, bool resize);
    void showCursor();

    Worker m_worker;
    core::segment::SegmentationPointer m_segmentation;
    core::segment::NeighbourMapPointer m_neighbours;
    MapAxes m_axes;
    MapOutlines m_outlines = MapOutlines::Hulls;
    MapPicture m_picture;
    bool m_loading = false;
    bool m_loadAgain = false;

    QPixmap m_cache; ///< the picture without read-out and drawing
    const Theme* m_cacheTheme = nullptr;
    std::optional<MapRaster> m_raster;
    MapRasterRequest m_rasterOf; ///< what m_raster shows
    bool m_rasterUnderWay = false;
    std::vector<MapLabel> m_placed; ///< where labels stood at rest
    bool m_moving = false;          ///< labels go along until it ends
    QTimer m_settle;

    MapTool m_tool = MapTool::Pan;
    MapTool m_drag = MapTool::Pan; ///< of the drag under way
    std::optional<std::size_t> m_hoverRow;
    std::optional<QPointF> m_pressedAt;
    QPointF m_draggedTo;
    bool m_dragging = false;
    QPolygonF m_drawing;              ///< rectangle or lasso under way
    std::optional<QRectF> m_keyFrame; ///< rectangle moved by the keys
    bool m_focusByKey = false;
};

} // namespace ui
