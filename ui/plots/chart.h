#pragma once

#include "ui/style/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace ui {

/// One axis of a chart: its visible range and how its numbers are written.
struct ChartAxis {
    double lower = 0;
    double upper = 1;
    bool logarithmic = false; ///< only for ranges above 0
    bool percent = false;     ///< 0.25 is written "25 %"
    bool days = false;        ///< days since 1970-01-01, written as dates
    bool years = false;       ///< whole years, written without thousands separators
    QString title;

    /// 0 at `lower`, 1 at `upper`.
    double share(double value) const;
    double valueAt(double share) const;
    /// Round numbers within the range, about `wanted` of them.
    std::vector<double> ticks(int wanted) const;
    /// Ticks carry just the decimals that tell them apart, with thousands separators.
    std::vector<QString> tickTexts(const std::vector<double>& ticks) const;
    /// Widens the range to the next round numbers.
    void roundOutwards(int wanted);
    /// The range scaled about `centre` (a value); factor < 1 zooms in.
    void zoom(double centre, double factor);
    /// Moves the range by a share of its length.
    void pan(double share);
};

/// Axes, titles and area of an x–y chart; ChartCanvas draws it. The value-axis title lies flat
/// above the axis.
struct Chart {
    static constexpr double tickLength = 4;
    static constexpr double tickGap = 5; ///< between a tick and its text

    ChartAxis x;
    ChartAxis y;
    QRectF area;

    /// Finds `area` inside a figure of `size`; `right` is kept free beside it.
    void layOut(const QSizeF& size, double right = 12);
    QPointF toScreen(double valueX, double valueY) const;
    double xAt(double screenX) const;
    double yAt(double screenY) const;
    /// Ticks as many as there is room for.
    std::vector<double> ticksX() const;
    std::vector<double> ticksY() const;
    void paintTitles(QPainter& painter, const Theme& theme) const;
};

/// A small white box beside the pointer: first line semibold, then name and value pairs.
struct ReadOut {
    QString title;
    std::vector<std::pair<QString, QString>> lines;

    QSizeF size() const;
    void paint(QPainter& painter, QPointF topLeft, const Theme& theme) const;
};

} // namespace ui
