#pragma once

#include "ui/style/theme.h"

#include <QPen>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ui {

/// One line of a legend: a piece of the curve, its name, a figure and what else is known of it.
struct LegendEntry {
    QString name;
    QString value = {};  ///< behind the name: "0.86"
    QString widest = {}; ///< what the value may become: room is kept for it
    QString note = {};   ///< under it where there is room: "0.84–0.88"
    QPen pen = {};
    int mark = -1; ///< of the class whose mark stands on the curve
    bool strong = false;
    bool clickable = false;
    bool choice = false; ///< the green mark of something chosen instead of a line
    bool hidden = false;
    bool block = false; ///< a filled square in the pen's colour instead of a line
};

/// Where a legend stands: in a column at the right of a chart, or in rows above where the figure
/// is narrow. It covers nothing in either case.
struct ChartLegend {
    std::vector<LegendEntry> entries;
    std::vector<QRectF> rects; ///< of the entries that are shown
    double right = 0;          ///< room taken at the right
    double top = 0;            ///< room taken above
    double valueAt = 0;        ///< in a column: where figures begin, from the left of an entry
    bool notes = false;        ///< shown

    void layOut(const QSizeF& size);
    /// Entry at a point, −1: none.
    int entryAt(QPointF position) const;
    /// `current`: the entry of the keyboard, −1: none.
    void paint(QPainter& painter, const Theme& theme, int current) const;

private:
    void layOutColumn(const QSizeF& size, double width);
    void layOutRows(const QSizeF& size);
    void paintEntry(QPainter& painter, const Theme& theme, std::size_t index) const;
};

} // namespace ui
