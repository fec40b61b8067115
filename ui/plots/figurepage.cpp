#include "ui/plots/figurepage.h"

#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/textrecorder.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double cssDotsPerInch = 96;
constexpr double titleGap = 16;
constexpr double captionGap = 12;
constexpr int captionPixels = 11;

/// The page in CSS pixels and inches; no height: it follows from the figure.
struct Sheet {
    double width = 0;
    double height = 0;
    double inches = 0;
    double pixelsAtOne = 0; ///< width of a PNG of sharpness 1
    double usualSharpness = 2;
    double margin = 24;
    int titlePixels = 16;
};

Sheet sheetOf(FigureSheet sheet)
{
    switch (sheet) {
    case FigureSheet::Slide:
        return {960, 540, 40.0 / 3, 1920, 1, 24, 20};
    case FigureSheet::Square:
        return {540, 540, 7.5, 1080, 1, 24, 18};
    case FigureSheet::Column:
        return {605, 0, 16 / 2.54, 945, 2, 4, 15};
    case FigureSheet::Own:
        break;
    }
    return {};
}

QFont titleFont(int pixels)
{
    return interfaceFont(pixels, QFont::DemiBold);
}

double wrappedHeight(const QFont& font, double width, const QString& text)
{
    return drawWrapped(nullptr, QRectF(0, 0, width, 0), font, {}, text);
}

PaintedTexts textsAt(PlotWidget& plot, const QSizeF& size)
{
    TextRecorder recorder(size.toSize());
    QPainter painter(&recorder);
    plot.paintFigure(painter, size, lightTheme());
    painter.end();
    return recorder.painted();
}

} // namespace

double figureReduction(PlotWidget& plot, const QSizeF& room)
{
    if (!plot.hasFigure() || room.isEmpty())
        return 1;
    const QSizeF smallest = plot.smallestFigure();
    const double least =
        std::max({1.0, smallest.width() / room.width(), smallest.height() / room.height()});
    double best = least;
    int fewest = -1;
    // A quarter more is worth a try for every text that is whole then; beyond twice the size texts
    // would be too small to read.
    for (const double factor : {1.0, 1.12, 1.25, 1.4, 1.6, 1.8, 2.0}) {
        const PaintedTexts texts = textsAt(plot, room * (least * factor));
        const int cut = texts.elidedCount() + (texts.clipped().isEmpty() ? 0 : 1);
        if (fewest < 0 || cut < fewest) {
            best = least * factor;
            fewest = cut;
        }
        if (cut == 0)
            break;
    }
    return best;
}

FigureLayout layoutFigurePage(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    const Sheet sheet = sheetOf(look.sheet);
    QSizeF own = plot.figureSize();
    // Without a sheet to fit there is room for whole names.
    if (look.sheet == FigureSheet::Own)
        own *= figureReduction(plot, own);
    const bool hasTitle = look.hasTitle && !title.isEmpty();
    const bool hasCaption = look.hasCaption && !plot.caption().isEmpty();
    const double width = sheet.width > 0 ? sheet.width - 2 * sheet.margin : own.width();
    const double titleHeight =
        hasTitle ? wrappedHeight(titleFont(sheet.titlePixels), width, title) : 0;
    const double captionHeight =
        hasCaption ? wrappedHeight(interfaceFont(captionPixels), width, plot.caption()) : 0;
    const double beside = 2 * sheet.margin + (hasTitle ? titleHeight + titleGap : 0) +
                          (hasCaption ? captionHeight + captionGap : 0);

    QSizeF room(width, own.height());
    FigureLayout layout;
    layout.titlePixels = sheet.titlePixels;
    if (sheet.height > 0) {
        room.setHeight(sheet.height - beside);
    } else if (sheet.width > 0) {
        // In a column the figure keeps its shape.
        room.setHeight(width * own.height() / own.width());
    }
    if (look.sheet != FigureSheet::Own)
        layout.reduction = figureReduction(plot, room);

    double y = sheet.margin;
    if (hasTitle) {
        layout.title = QRectF(sheet.margin, y, width, titleHeight);
        y = layout.title.bottom() + titleGap;
    }
    layout.figure = QRectF(QPointF(sheet.margin, y), room);
    y = layout.figure.bottom();
    if (hasCaption) {
        layout.caption = QRectF(sheet.margin, y + captionGap, width, captionHeight);
        y = layout.caption.bottom();
    }
    layout.page = QSize(static_cast<int>(std::ceil(width + 2 * sheet.margin)),
                        static_cast<int>(std::ceil(y + sheet.margin)));
    if (sheet.height > 0)
        layout.page.setHeight(static_cast<int>(sheet.height));
    return layout;
}

FigurePageSize figurePageSize(const FigureLayout& layout, const FigureLook& look)
{
    const Sheet sheet = sheetOf(look.sheet);
    const double sharpness = look.sharpness > 0 ? look.sharpness : sheet.usualSharpness;
    FigurePageSize size;
    size.css = layout.page;
    size.inches = sheet.inches > 0 ? sheet.inches : layout.page.width() / cssDotsPerInch;
    const double width =
        (sheet.pixelsAtOne > 0 ? sheet.pixelsAtOne : layout.page.width()) * sharpness;
    size.pixels =
        QSize(static_cast<int>(std::lround(width)),
              static_cast<int>(std::lround(width * layout.page.height() / layout.page.width())));
    return size;
}

FigurePageSize figurePageSize(PlotWidget& plot, const QString& title, const FigureLook& look)
{
    return figurePageSize(layoutFigurePage(plot, title, look), look);
}

void paintFigurePage(QPainter& painter, PlotWidget& plot, const QString& title,
                     const FigureLook& look, const FigureLayout& layout)
{
    const Theme& theme = look.isDark ? darkTheme() : lightTheme();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(layout.page)), theme.surface);
    if (!layout.title.isEmpty())
        drawWrapped(&painter, layout.title, titleFont(layout.titlePixels), theme.text, title);
    painter.save();
    painter.translate(layout.figure.topLeft());
    if (plot.hasFigure()) {
        painter.scale(1 / layout.reduction, 1 / layout.reduction);
        plot.paintFigure(painter, layout.figure.size() * layout.reduction, theme);
    } else {
        drawWrapped(&painter, QRectF(QPointF(0, 0), layout.figure.size()), interfaceFont(13),
                    theme.muted, plot.emptyText());
    }
    painter.restore();
    if (!layout.caption.isEmpty())
        drawWrapped(&painter, layout.caption, interfaceFont(captionPixels), theme.muted,
                    plot.caption());
}

} // namespace ui
