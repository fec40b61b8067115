#pragma once

#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

class QPainter;

namespace ui {

class PlotWidget;

/// What an exported figure is drawn on.
enum class FigureSheet {
    Own,    ///< as large as the figure wants to be
    Slide,  ///< 16:9, all over
    Column, ///< the text column of an A4 or Letter document, 16 cm
    Square, ///< as high as a slide
};

/// How a figure leaves the program.
struct FigureLook {
    FigureSheet sheet = FigureSheet::Own;
    double sharpness = 0; ///< 1, 2, …; 0: what suits the sheet
    bool isDark = false;
    bool hasTitle = true;
    bool hasCaption = true;

    bool operator==(const FigureLook&) const = default;
};

/// Size of a finished page. One CSS pixel is the unit that texts and lines are designed in.
struct FigurePageSize {
    QSize css;
    double inches = 0; ///< width at which the page is meant to be placed
    QSize pixels;      ///< of a PNG
    double dotsPerInch() const { return pixels.width() / inches; }
};

/// Where everything stands on the page.
struct FigureLayout {
    QSize page; ///< CSS pixels
    QRectF title, figure, caption;
    /// The figure is laid out on a sheet so much larger, and drawn that much smaller.
    double reduction = 1;
    int titlePixels = 16;
};

/// The figure with title above, caption below and margins. On a given sheet, the figure is laid
/// out larger and scaled down where its texts would be cut or its rows left out otherwise.
FigureLayout layoutFigurePage(PlotWidget& plot, const QString& title, const FigureLook& look = {});
FigurePageSize figurePageSize(const FigureLayout& layout, const FigureLook& look);
FigurePageSize figurePageSize(PlotWidget& plot, const QString& title, const FigureLook& look = {});
/// Draws the page; the same drawing goes to every format. Needs a QApplication, no window.
void paintFigurePage(QPainter& painter, PlotWidget& plot, const QString& title,
                     const FigureLook& look, const FigureLayout& layout);

/// How much larger than `room` the figure must be laid out for nothing to be cut, at least 1.
double figureReduction(PlotWidget& plot, const QSizeF& room);

} // namespace ui
