#pragma once

#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/plots/curveruns.h"

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace ui {

struct EndLabel {
    QString name;
    QString value;
    QPointF point; ///< end of the line
    QRectF rect;
};

/// What LiveCurve shows: the points, how they are looked at, and the drawing of them.
struct CurvePicture {
    std::vector<CurvePoint> points; ///< of the live run
    std::vector<CurveRun> runs;     ///< behind it
    bool smooth = false;            ///< the lines are running means, as they are stands behind them
    QString title;
    QString unit;
    bool percent = false;
    bool logScale = false;
    bool running = false;
    int totalEpochs = 0;
    int bestEpoch = 0;
    QString referenceLabel;
    double referenceValue = 0;

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
                           [](const CurvePoint& point) { return std::isfinite(point.validation); });
    }
    int lastEpoch() const { return points.empty() ? 0 : points.back().epoch; }
    /// Early stopping mostly ends long before the last epoch: as far as is near, doubled and
    /// doubled again as the training gets there.
    int horizon() const
    {
        int near = 100;
        while (near < totalEpochs && near < lastEpoch() + lastEpoch() / 5)
            near *= 2;
        return std::min(near, totalEpochs);
    }
    int axisEnd() const
    {
        int end = running ? std::max(horizon(), lastEpoch()) : lastEpoch();
        for (const CurveRun& run : runs)
            end = std::max(end, run.points.empty() ? 0 : run.points.back().epoch);
        return std::max(end, 2);
    }
    QString valueText(double value) const;
    ChartAxis fittedY() const;
    Chart chartFor(const QSizeF& size) const;
    std::vector<EndLabel> endLabels(const Chart& chart) const;
    QSizeF labelSize() const;
    const CurvePoint* pointAt(int epoch) const { return curvePointAt(points, epoch); }
    /// The epoch a place on the screen is read off at, of any run.
    std::optional<int> epochUnder(const Chart& chart, QPointF position) const;
    /// All runs that got that far.
    ReadOut readOutOf(int epoch) const;
    QRectF readOutRect(const Chart& chart, int epoch) const;

    /// The reference dotted from edge to edge, the other runs dashed; train solid, validation
    /// dashed.
    std::vector<ChartLine> lines(const Chart& chart, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Theme& theme) const;
    void paintReferenceLabel(QPainter& painter, const Chart& chart, const Theme& theme) const;
    std::vector<RunLabel> runLabels(const Chart& chart, const Theme& theme) const;
    /// The best epochs and the names of the other runs.
    void paintRuns(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintBest(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintCrosshair(QPainter& painter, const Chart& chart, const Theme& theme) const;

    Q_DECLARE_TR_FUNCTIONS(ui::CurvePicture)
};

} // namespace ui
