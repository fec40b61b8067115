#pragma once

#include "core/explore/association.h"
#include "core/explore/pairview.h"
#include "ui/plots/chart.h"
#include "ui/plots/pairpicture.h"
#include "ui/plots/plotwidget.h"

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The figures of the heatmap's cell that a pair was chosen by.
struct PairFacts {
    core::explore::Measure measure = core::explore::Measure::None;
    double value = 0;
    double n = 0;
    double p = 0;
};

/// Two columns together: cross-table, box plot or points, with the measure and a sentence in words
/// at the side. Points zoom by the wheel, pan by dragging and fit by a double click.
class PairPlot : public PlotWidget {
    Q_OBJECT
public:
    using PairPointer = std::shared_ptr<const core::explore::PairView>;

    explicit PairPlot(QWidget* parent = nullptr);

    void setPair(PairPointer pair, const PairFacts& facts);
    void clear();
    PairPointer pair() const { return m_pair; }
    /// "Profession × Segmentation".
    QString pairTitle() const;
    /// What the figures in it are: "% of each row".
    QString pairCaption() const;
    /// "73 % of Healthcare customers are D, against 28 % of all."; <b> for the figures.
    QString sentence() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_pair != nullptr; }
    QSize figureSize() const override;
    void fitView() override;
    QSize minimumSizeHint() const override { return {320, 200}; }

    QString readOut(const QPointF& position) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool hasPoints() const;
    void paint(QPainter& painter, const QSizeF& size, const Theme& theme, Chart& chart,
               std::vector<Hit>* hits) const;
    void paintVerdict(QPainter& painter, const QRectF& area, const Theme& theme) const;
    QString colorNote() const;
    QString pointReadOut(const QPointF& position) const;

    PairPointer m_pair;
    PairFacts m_facts;
    Chart m_chart;                ///< axes in view, of points
    mutable ChartCanvas m_canvas; ///< drawing changes nothing one can see of it
    std::vector<Hit> m_hits;
    std::optional<QPointF> m_dragged;
};

} // namespace ui
