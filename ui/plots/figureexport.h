#pragma once

#include "ui/plots/figurepage.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <string>

namespace ui {

class PlotWidget;

/// The page of the figure, light by default, as many pixels as the sheet asks for.
QImage figureImage(PlotWidget& plot, const QString& title, const FigureLook& look = {});
/// The drawing, with the letters of its font inside. Throws core::Error (Internal).
QByteArray figureSvg(PlotWidget& plot, const QString& title, const FigureLook& look = {});
/// Draws the figure; what it returns makes the file of it, on any thread. As figureBytes.
std::function<QByteArray()> figureMaker(PlotWidget& plot, const QString& title,
                                        const QString& format, const FigureLook& look = {});
/// The file's content; `format` is "png" (DPI stored), "svg" or "pdf" (text stays text, fonts
/// embedded). Throws core::Error (InvalidOption).
QByteArray figureBytes(PlotWidget& plot, const QString& title, const QString& format,
                       const FigureLook& look = {});
/// By the path's ending; written atomically. Throws core::Error (FileNotWritable, InvalidOption for
/// another ending).
void saveFigure(PlotWidget& plot, const QString& title, const QString& path,
                const FigureLook& look = {});
/// To the clipboard: the picture as an image and as a drawing.
void copyFigure(PlotWidget& plot, const QString& title, const FigureLook& look = {});
/// A table, header row first, as CSV with commas.
std::string tableCsv(const QVector<QStringList>& table);
/// To the clipboard: tab-separated text, and a table for documents. Header row first.
void copyTable(const QVector<QStringList>& table);

} // namespace ui
