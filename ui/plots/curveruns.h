#pragma once

#include "ui/plots/chart.h"

#include <QColor>
#include <QPen>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cmath>
#include <vector>

namespace ui {

struct CurvePoint {
    int epoch = 0;         ///< counted from 1
    double train = 0;      ///< NaN: not known
    double validation = 0; ///< NaN: not known

    /// What runs are compared by.
    double judged() const { return std::isfinite(validation) ? validation : train; }
};

/// A finished run shown behind the live one by its validation figure (or that of the training
/// rows, where nothing was validated).
struct CurveRun {
    QString name;
    int mark = -1; ///< its colour: of that segment mark, −1: the accent
    std::vector<CurvePoint> points;
    int bestEpoch = 0; ///< 0: none
};

/// "512-512 · best 9" beside the end of a run's line.
struct RunLabel {
    QString text;
    QColor ink;
    QRectF rect;
};

/// The point of an epoch among points in their order; null where there is none.
const CurvePoint* curvePointAt(const std::vector<CurvePoint>& points, int epoch);
QColor runColor(const Theme& theme, const CurveRun& run);
/// Exponential moving average that forgets `kept` of what was before at each value, without its
/// pull towards the first values (Kingma and Ba 2015, bias correction). What is not finite stays so
/// and counts for nothing.
std::vector<double> smoothedCurve(const std::vector<double>& values, double kept = 0.6);
/// A label for each run near the end of its line, where it meets neither another label, nor one of
/// `taken`, and as few lines as can be. `lines`: the runs on the screen.
std::vector<RunLabel> placeRunLabels(const std::vector<CurveRun>& runs,
                                     const std::vector<QPolygonF>& lines,
                                     const std::vector<QRectF>& taken, const QRectF& area,
                                     const Theme& theme);

} // namespace ui
