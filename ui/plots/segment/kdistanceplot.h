#pragma once

#include "core/segment/methods/kdistances.h"
#include "ui/plots/plotwidget.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Help for choosing eps: how far customers are from their neighbours, sorted, with the eps in use,
/// the suggested one, and the share of customers that would stay without a segment. A click, a drag
/// or the arrow keys choose another eps.
class KDistancePlot : public PlotWidget {
    Q_OBJECT
public:
    explicit KDistancePlot(QWidget* parent = nullptr);

    void setDistances(std::shared_ptr<const core::segment::KDistances> distances);
    /// The eps in use; 0: none yet, the suggested one is shown.
    void setEps(double eps);
    /// The eps shown: the one being dragged, the one in use, or the suggested one.
    double eps() const;

    /// Where on the widget an eps lies, for tests and pointers.
    QPointF pointOfEps(double eps) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    /// One row per measured customer: place, distance, distance at which it joins a segment.
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override { return {720, 420}; }
    QSize sizeHint() const override { return {420, 260}; }

signals:
    void epsChosen(double eps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The plane the curves are drawn in.
    struct Plane {
        QRectF area;
        double top = 1; ///< distance at the upper edge
        double x(double share) const { return area.left() + share * area.width(); }
        double y(double distance) const;
        double distanceAt(double screenY) const;
    };
    Plane planeIn(const QSizeF& size) const;
    double upperEdge() const;
    double rounded(double eps) const;
    double epsAt(QPointF position) const;
    QString epsText(double eps) const;
    QString neighbourText() const;
    QString noiseText(double eps) const;
    void choose(double eps);
    void describe();

    QPolygonF curve(const std::vector<double>& values, const Plane& plane) const;
    void paintAxes(QPainter& painter, const Plane& plane, const QSizeF& size,
                   const Theme& theme) const;
    void paintNoise(QPainter& painter, const Plane& plane, const Theme& theme) const;
    void paintLevels(QPainter& painter, const Plane& plane, const Theme& theme) const;
    void paintPointer(QPainter& painter, const Plane& plane, const Theme& theme) const;

    std::shared_ptr<const core::segment::KDistances> m_distances;
    double m_eps = 0;
    double m_upper = 1;
    std::optional<double> m_dragged;
    std::optional<QPointF> m_pointer;
};

} // namespace ui
