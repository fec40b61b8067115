#pragma once

#include "core/data/csv/csvdress.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QPainter;

namespace ui {

class PlotWidget;

/// Size of the exported page in CSS pixels: the figure with title above, caption below, margins.
QSize figurePageSize(const PlotWidget& plot, const QString& title);
/// Draws that page; the same drawing goes to every format. Needs a QApplication, no window.
void paintFigurePage(QPainter& painter, PlotWidget& plot, const QString& title, bool dark = false);

/// Draws the figure with title and caption at its own size, light theme by default.
QImage figureImage(PlotWidget& plot, const QString& title, double scale = 2, bool dark = false);
/// The file's content; `format` is "png", "svg" or "pdf". Throws core::Error (InvalidOption).
QByteArray figureBytes(PlotWidget& plot, const QString& title, const QString& format);
/// PNG (2×, DPI stored), SVG or PDF by the path's ending (text stays text, fonts embedded); written
/// atomically. Throws core::Error (FileNotWritable, InvalidOption for another ending).
void saveFigure(PlotWidget& plot, const QString& title, const QString& path);
/// The figure's numbers as CSV, written atomically. Throws core::Error.
void saveFigureTable(const PlotWidget& plot, const QString& path,
                     const core::data::CsvDress& dress = {});
/// Image, and the numbers as tab-separated text, to the clipboard.
void copyFigure(PlotWidget& plot, const QString& title);
void copyFigureTable(const PlotWidget& plot);

} // namespace ui
