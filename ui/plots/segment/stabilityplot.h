#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/advice.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <vector>

namespace ui {

/// Whether each segment comes back when customers are resampled: its Jaccard similarity over the
/// resamples as mean and spread, with Hennig's thresholds named in words.
class StabilityPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit StabilityPlot(QWidget* parent = nullptr);

    /// The row of a sweep with as many segments; null, or a row of other segments: nothing is
    /// shown. Segments changed by hand since have no line.
    void setStability(core::segment::SegmentationPointer segmentation,
                      const core::segment::KSweepRow* row);
    void setSelectedSegment(int segment);
    /// "highly stable", "stable", "doubtful", "does not return".
    static QString inWords(double jaccard);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per segment: mean, spread, word.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_lines.empty(); }
    QSize figureSize() const override { return {720, 420}; }

signals:
    void segmentClicked(int segment);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Line {
        int segment = 0;
        int mark = 0;
        QString name;
        double mean = 0, low = 0, lower = 0, upper = 0, high = 0; ///< 5, 25, 75 and 95 %
    };
    QRectF areaIn(const QSizeF& size) const;
    double lowest() const;
    void paintThresholds(QPainter& painter, const QRectF& area, const Theme& theme) const;
    void paintLine(QPainter& painter, const Line& line, const QRectF& area, double middle,
                   double room, const Theme& theme) const;

    std::vector<Line> m_lines;
    int m_resamples = 0;
    int m_selected = -1;
};

} // namespace ui
