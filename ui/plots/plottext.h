#pragma once

#include <QFont>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace ui {

/// Whole number with thousands separators of the interface language: "8,068".
QString countText(qint64 count);
/// Fixed decimals, thousands separators and a real minus sign: "−0.28", "1,234.50".
QString numberText(double value, int decimals);
/// As few significant digits as say the value in a read-out: "37", "0.153", "1,234.5".
QString readoutText(double value);
/// Share in [0, 1] as "12.3 %".
QString percentText(double share, int decimals = 1);
/// "p < 0.001" or "p = 0.034"; empty for NaN.
QString significanceText(double p);

/// Ticks at 1, 2 or 5 times a power of ten that lie inside [low, high].
struct AxisTicks {
    std::vector<double> values;
    double step = 1;
    int decimals = 0;
};
AxisTicks niceTicks(double low, double high, int wanted);
QString tickText(double value, const AxisTicks& ticks);

double textWidth(const QFont& font, const QString& text);
QString elidedText(const QFont& font, const QString& text, double width);
/// A name on as few lines as it needs, at most `most`: broken at blanks, behind underscores and
/// before the capitals of JoinedWords. The last is elided to the width.
QStringList onLines(const QString& name, const QFont& font, double width, int most = 2);

/// Text in one line inside a rectangle, elided at the right when it does not fit.
void drawLabel(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QFont& font,
               const QColor& ink, const QString& text);
/// The same anchored at a point, with a halo so that it reads on top of marks and lines.
void drawHaloLabel(QPainter& painter, QPointF anchor, Qt::Alignment alignment, const QFont& font,
                   const QColor& ink, const QColor& halo, const QString& text,
                   double haloWidth = 4);
/// Words wrapped to the rectangle's width, at its left or right; returns the height they take.
/// Draws nothing when the painter is null.
double drawWrapped(QPainter* painter, const QRectF& rect, const QFont& font, const QColor& ink,
                   const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

/// How the names over (or under) equally wide columns are written so that none touch: flat when
/// all fit, else leaning, elided to `maxLength`. Where columns are narrower than a leaning line,
/// the names lean steeper and get smaller; at last only every `stride`-th is written.
struct ColumnLabels {
    bool slanted = false;
    double angle = 45; ///< of leaning names, in degrees; 90 stands upright
    int pixelSize = 0; ///< 0: that of the font
    int stride = 1;
    double maxLength = 0; ///< along the text
    double height = 0;    ///< room above the columns
    double overhang = 0;  ///< room needed right of the last column
    QStringList texts;    ///< as drawn; empty where skipped
};
/// `maxHeight` bounds the room above the columns. Where names must be skipped, those of higher
/// `priority` are kept; empty: from the left.
ColumnLabels layoutColumnLabels(const QStringList& names, const QFont& font, double columnWidth,
                                double maxHeight, const std::vector<double>& priority = {});
/// The column whose name stands at a point `across` from the left of the first column and `above`
/// the columns; may lie outside of them.
int columnOfLabelAt(const ColumnLabels& labels, double across, double above, double columnWidth);
/// `left` and `bottom` are the corner of the first column; each label stands over its column.
void drawColumnLabels(QPainter& painter, const ColumnLabels& labels, const QFont& font, double left,
                      double bottom, double columnWidth, const QColor& ink, int bold = -1,
                      const QColor& boldInk = {});

} // namespace ui
