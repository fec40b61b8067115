#pragma once

#include <QImage>
#include <QString>

namespace ui {

class PlotWidget;

/// Draws the figure with title and caption at its own size, light theme by default.
QImage figureImage(PlotWidget& plot, const QString& title, double scale = 2, bool dark = false);
/// PNG (2×, DPI stored), SVG or PDF by the path's ending (text stays text, fonts embedded); written
/// atomically. Throws core::Error (FileNotWritable, InvalidOption for another ending).
void saveFigure(PlotWidget& plot, const QString& title, const QString& path);
/// The figure's numbers as CSV, written atomically. Throws core::Error.
void saveFigureTable(const PlotWidget& plot, const QString& path);
/// Image, and the numbers as tab-separated text, to the clipboard.
void copyFigure(PlotWidget& plot, const QString& title);
void copyFigureTable(const PlotWidget& plot);

} // namespace ui
