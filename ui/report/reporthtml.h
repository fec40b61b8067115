#pragma once

#include "ui/report/reportlayout.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace ui {

/// A figure as a drawing of its own, without title and caption, for the inside of a page.
QByteArray figureDrawing(PlotWidget& plot, const QSizeF& size, double reduction);

/// A report as one HTML file that needs no other: drawings with selectable texts, the letters of
/// the interface font, tables as tables. Figures are drawn one by one, a step each.
class ReportHtml {
public:
    explicit ReportHtml(std::shared_ptr<const ReportLayout> layout);

    int stepCount() const { return static_cast<int>(m_figures.size()); }
    int stepsDone() const { return static_cast<int>(m_done); }
    /// Draws the next figure; false: all are done. Needs a QApplication.
    bool step();
    /// Once all is drawn.
    QByteArray html() const;

private:
    struct Figure {
        std::size_t block;
        const ReportItem* item;
        QByteArray drawing;
    };
    QString body() const;

    std::shared_ptr<const ReportLayout> m_layout;
    std::vector<Figure> m_figures;
    std::size_t m_done = 0;
};

} // namespace ui
