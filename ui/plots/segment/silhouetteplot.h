#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

/// The silhouette of every customer as a thin bar, sorted within the segment, with each segment's
/// mean and a line at the mean of all. A click selects a segment, a drag the customers of a
/// stretch of bars; customers selected elsewhere are marked.
class SilhouettePlot : public PlotWidget {
    Q_OBJECT
public:
    explicit SilhouettePlot(QWidget* parent = nullptr);

    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void setSelectedSegment(int segment);
    /// Ascending rows of the table; null: none.
    void setSelectedRows(std::shared_ptr<const std::vector<std::uint32_t>> rows);
    /// The customers whose bars lie between two heights, ascending.
    std::vector<std::uint32_t> rowsBetween(double top, double bottom) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per customer: row, segment, silhouette.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override { return {720, 520}; }

signals:
    void segmentClicked(int segment);
    /// Dragged over; ascending rows of the table.
    void rowsChosen(const std::vector<std::uint32_t>& rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Bar {
        double value = 0;
        std::uint32_t row = 0;
    };
    struct Band {
        std::vector<Bar> bars; ///< descending
        double mean = 0;
    };
    std::vector<QRectF> bandRects(const QRectF& area) const;
    QRectF areaIn(const QSizeF& size) const;
    void paintSelected(QPainter& painter, const QRectF& rect, double zero, double unit,
                       const Band& band, const Theme& theme) const;
    QString meanText() const;
    void paintBand(QPainter& painter, const QRectF& rect, double zero, double unit,
                   std::size_t index, const Theme& theme) const;

    core::segment::SegmentationPointer m_segmentation;
    std::vector<Band> m_bands;
    double m_lowest = 0;
    int m_selected = -1;
    std::shared_ptr<const std::vector<std::uint32_t>> m_selectedRows;
    QPointF m_pressed;
    double m_dragged = 0; ///< how far the pointer is from where it was pressed
    bool m_dragging = false;
};

} // namespace ui
