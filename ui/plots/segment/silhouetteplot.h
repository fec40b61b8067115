#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <vector>

namespace ui {

/// The silhouette of every customer as a thin bar, sorted within the segment, with each segment's
/// mean and a line at the mean of all.
class SilhouettePlot : public PlotWidget {
    Q_OBJECT
public:
    explicit SilhouettePlot(QWidget* parent = nullptr);

    void setSegmentation(core::segment::SegmentationPointer segmentation);
    void setSelectedSegment(int segment);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per customer: row, segment, silhouette.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override { return {720, 520}; }

signals:
    void segmentClicked(int segment);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Band {
        std::vector<double> values; ///< descending; every n-th customer of a large segment
        double mean = 0;
        std::size_t size = 0;
        std::size_t below = 0; ///< customers nearer to another segment: silhouette below 0
    };
    std::vector<QRectF> bandRects(const QRectF& area) const;
    QRectF areaIn(const QSizeF& size) const;
    void paintBand(QPainter& painter, const QRectF& rect, double zero, double unit,
                   std::size_t index, const Theme& theme) const;

    core::segment::SegmentationPointer m_segmentation;
    std::vector<Band> m_bands;
    double m_lowest = 0;
    int m_selected = -1;
};

} // namespace ui
