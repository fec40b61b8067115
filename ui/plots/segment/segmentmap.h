#pragma once

#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/mappicture.h"

#include <QPixmap>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Every customer as a mark in the colour and shape of the segment, with outlines, centres and
/// direct labels that never cover each other. Wheel zooms, drag pans, double click fits, a click
/// chooses a segment, the pointer reads off a customer.
class SegmentMap : public PlotWidget {
    Q_OBJECT
public:
    explicit SegmentMap(QWidget* parent = nullptr);
    ~SegmentMap() override;

    /// Chooses suitable axes. Null: empty.
    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void setAxes(const MapAxes& axes);
    MapAxes axes() const { return m_picture.axes; }
    void setCentresShown(bool shown);
    void setOutlinesShown(bool shown);
    void setLabelsShown(bool shown);
    /// −1: none.
    void setSelectedSegment(int segment);
    int selectedSegment() const { return m_picture.selected; }

    /// For a widget of the present size: where labels stand, and each segment's outline.
    std::vector<QRectF> labelRects() const;
    std::vector<QPolygonF> outlines() const;
    /// Where a customer's mark stands.
    QPointF markPosition(std::size_t row) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_picture.segmentation != nullptr; }
    QSize figureSize() const override { return {960, 640}; }
    void fitView() override;
    QSize sizeHint() const override { return {600, 460}; }

signals:
    /// −1: beside all segments.
    void segmentClicked(int segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void redraw();
    void paintReadOut(QPainter& painter);

    MapPicture m_picture;
    QPixmap m_cache; ///< the picture without the read-out
    const Theme* m_cacheTheme = nullptr;
    std::optional<std::size_t> m_hoverRow;
    std::optional<QPointF> m_pressedAt;
    QPointF m_draggedTo;
    bool m_dragging = false;
};

} // namespace ui
