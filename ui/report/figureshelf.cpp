#include "ui/report/figureshelf.h"

#include "ui/plots/figurepage.h"
#include "ui/plots/plotwidget.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

std::shared_ptr<PlotWidget> FigureShelf::figure(const QString& name, const Make& make)
{
    Figure& figure = m_figures[name];
    if (!figure.plot)
        figure.plot = make();
    return figure.plot;
}

FigureShelf::Figure* FigureShelf::of(const PlotWidget& plot)
{
    for (auto& [name, figure] : m_figures)
        if (figure.plot.get() == &plot)
            return &figure;
    return nullptr;
}

const FigureShelf::Figure* FigureShelf::of(const PlotWidget& plot) const
{
    return const_cast<FigureShelf*>(this)->of(plot);
}

double FigureShelf::reduction(PlotWidget& plot, const QSizeF& room)
{
    Figure* figure = of(plot);
    if (!figure)
        return figureReduction(plot, room);
    const auto [found, isNew] = figure->reductions.try_emplace({room.width(), room.height()}, 1.0);
    if (isNew)
        found->second = figureReduction(plot, room);
    return found->second;
}

QImage FigureShelf::drawn(const PlotWidget& plot, const QSizeF& size, double scale) const
{
    const Figure* figure = of(plot);
    return figure && figure->size == size && figure->scale == scale ? figure->image : QImage();
}

void FigureShelf::draw(PlotWidget& plot, const QSizeF& size, double reduction, double scale)
{
    Figure* figure = of(plot);
    if (!figure)
        return;
    figure->size = size;
    figure->scale = scale;
    figure->image = QImage((size * scale).toSize(), QImage::Format_RGB32);
    figure->image.fill(Qt::white);
    QPainter painter(&figure->image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale / reduction, scale / reduction);
    plot.paintFigure(painter, size * reduction, lightTheme());
}

} // namespace ui
