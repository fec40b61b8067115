#pragma once

#include "core/segment/validity/advice.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/advicebox.h"

#include <QList>
#include <QRectF>

#include <optional>
#include <vector>

class QPen;

namespace ui {

/// Several numbers of segments side by side: small charts of what speaks for each, filled as the
/// figures come in, with the number shown marked in all of them and the advice in words below. A
/// click or Enter on a number chooses it.
class KSweepPlot : public PlotWidget {
    Q_OBJECT
public:
    enum class Chart { Silhouette, Inertia, Stability, Gap, CalinskiHarabasz, DaviesBouldin };
    Q_ENUM(Chart)

    explicit KSweepPlot(QWidget* parent = nullptr);

    /// In ascending k; figures that are still to come are NaN. No advice: the sweep is running.
    void setRows(std::vector<core::segment::KSweepRow> rows,
                 std::optional<core::segment::KSweepAdvice> advice);
    /// The number of the segments shown; 0: none of them.
    void setShownCount(int k);
    int shownCount() const { return m_shown; }
    /// In the order they are drawn; at least one.
    void setCharts(const QList<Chart>& charts);
    const QList<Chart>& charts() const { return m_charts; }
    static QString chartName(Chart chart);

    /// Where a number stands in a chart.
    QPointF pointOf(Chart chart, int k) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per number of segments, all figures.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_rows.empty(); }
    QSize figureSize() const override { return {900, 380}; }
    QSize sizeHint() const override { return {480, 280}; }

signals:
    void kChosen(int k);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Axes {
        QRectF box; ///< of the chart with its title
        QRectF area;
        double low = 0, high = 1;
        double x(int k, int first, int last) const;
        double y(double value) const;
    };
    struct Grid {
        int lines, perLine;
    };
    Grid gridOf(double width) const;
    void keepReadable();
    std::vector<QRectF> boxes(const QSizeF& size) const;
    Axes axesOf(Chart chart, const QRectF& box) const;
    double adviceHeight(const QSizeF& size) const;
    QRectF adviceBox(const QSizeF& size) const;
    void paintChart(QPainter& painter, Chart chart, const QRectF& box, const Theme& theme) const;
    void paintLegend(QPainter& painter, const Axes& axes, const QString& title, const QPen& dashed,
                     const Theme& theme) const;
    void paintTicks(QPainter& painter, const Axes& axes, const Theme& theme) const;
    int countAt(QPointF position) const;
    QString readOut(int k) const;

    std::vector<core::segment::KSweepRow> m_rows;
    AdviceBox m_advice;
    QList<Chart> m_charts{Chart::Silhouette, Chart::Inertia, Chart::Stability};
    int m_shown = 0;
    int m_hovered = 0;
    int m_cursor = 0; ///< of the keyboard
};

} // namespace ui
