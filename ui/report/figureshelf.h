#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace ui {

class PlotWidget;

/// The figures of a report with what was found out about them, kept while their results stay: a
/// note that is typed must not draw them anew. Of the window's thread.
class FigureShelf {
public:
    using Make = std::function<std::shared_ptr<PlotWidget>()>;

    /// The figure of this name, made when it is asked for first.
    std::shared_ptr<PlotWidget> figure(const QString& name, const Make& make);
    /// figureReduction() for a room.
    double reduction(PlotWidget& plot, const QSizeF& room);
    /// As it was drawn last; null: not yet in this size and sharpness.
    QImage drawn(const PlotWidget& plot, const QSizeF& size, double scale) const;
    void draw(PlotWidget& plot, const QSizeF& size, double reduction, double scale);
    void clear() { m_figures.clear(); }

private:
    struct Figure {
        std::shared_ptr<PlotWidget> plot;
        std::map<std::pair<double, double>, double> reductions; ///< by width and height of the room
        QSizeF size;
        double scale = 0;
        QImage image;
    };
    Figure* of(const PlotWidget& plot);
    const Figure* of(const PlotWidget& plot) const;

    std::map<QString, Figure> m_figures;
};

} // namespace ui
