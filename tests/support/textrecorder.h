#pragma once

#include "ui/plots/plotwidget.h"
#include "ui/plots/textrecorder.h"
#include "ui/style/theme.h"

#include <QPainter>

using ui::PaintedText;
using ui::PaintedTexts;
using ui::TextRecorder;

/// The texts of a plot painted at a size.
inline PaintedTexts record(ui::PlotWidget& plot, const QSize& size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, ui::lightTheme());
    painter.end();
    return recorder.painted();
}
