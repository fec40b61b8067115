#pragma once

#include "ui/plots/chartcanvas.h"
#include "ui/plots/distributionpicture.h"
#include "ui/plots/plotwidget.h"

#include <vector>

namespace ui {

/// How one column is spread: histogram, density, bars or boxes, by group. Up to four groups lie
/// over each other, more stand side by side; each has the colour and shape of its segment or class.
class DistributionPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit DistributionPlot(QWidget* parent = nullptr);

    void setDistribution(core::explore::DistributionPointer distribution,
                         const DistributionLook& look);
    void setLook(const DistributionLook& look);
    const DistributionLook& look() const { return m_look; }
    core::explore::DistributionPointer distribution() const { return m_distribution; }
    /// What is not seen, and what was left out: "212 customers above 12,000 are not shown".
    QString note() const;
    /// Whether a few values lie so far out that they are not shown at first.
    bool hasLongTail() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_distribution && !m_distribution->isEmpty(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    /// As high as there is to see: two bars need less than twelve groups side by side.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

    QString readOut(const QPointF& position) const;

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    core::explore::DistributionPointer m_distribution;
    DistributionLook m_look;
    mutable ChartCanvas m_canvas;
    mutable std::vector<Hit> m_hits; ///< for m_hitSize
    mutable QSizeF m_hitSize;
};

} // namespace ui
