#pragma once

#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace ui {

struct CurvePoint {
    int epoch = 0;         ///< counted from 1
    double train = 0;      ///< NaN: not known
    double validation = 0; ///< NaN: not known
};

struct EndLabel {
    QString name;
    QString value;
    QPointF point; ///< end of the line
    QRectF rect;
};

/// What LiveCurve shows: the points, how they are looked at, and the drawing of them.
struct CurvePicture {
    std::vector<CurvePoint> points;
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
    const CurvePoint* pointAt(int epoch) const;
    const CurvePoint* pointUnder(const Chart& chart, QPointF position) const;
    ReadOut readOutOf(const CurvePoint& point) const;
    QRectF readOutRect(const Chart& chart, const CurvePoint& point) const;

    /// Train solid, validation dashed, the reference dotted from edge to edge.
    std::vector<ChartLine> lines(const Chart& chart, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Theme& theme) const;
    void paintReferenceLabel(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintBest(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintCrosshair(QPainter& painter, const Chart& chart, const Theme& theme) const;
};

} // namespace ui
