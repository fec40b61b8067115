#pragma once

#include "core/predict/metrics.h"
#include "ui/plots/plotwidget.h"

#include <QPoint>

#include <optional>

namespace ui {

/// True classes in rows, predicted ones in columns; share of the true class large, count small,
/// totals in the margins, right answers with a corner mark.
class ConfusionPlot : public PlotWidget {
    Q_OBJECT
public:
    enum class Show { ShareOfRow, Count };

    explicit ConfusionPlot(QWidget* parent = nullptr);

    void setEvaluation(const core::predict::Evaluation& evaluation);
    void clear();
    void setShown(Show show);
    /// Row and column of the framed cell.
    std::optional<QPoint> selectedCell() const { return m_selected; }
    void selectCell(std::optional<QPoint> cell);
    /// "78 customers of D were taken for A: 17.2 % of all D."
    QString cellSentence(QPoint cell) const;
    /// Where a cell is drawn in the widget.
    QRectF cellRect(int trueClass, int predictedClass) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_evaluation.has_value(); }
    QSize figureSize() const override { return {560, 480}; }
    QSize minimumSizeHint() const override { return {260, 220}; }

signals:
    void cellSelected(int trueClass, int predictedClass);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Geometry;
    Geometry geometry(const QSizeF& size) const;
    std::optional<QPoint> cellAt(QPointF position) const;
    double share(int row, int column) const;
    void paintMargins(QPainter& painter, const Geometry& g, const Theme& theme) const;
    void paintCell(QPainter& painter, const Geometry& g, const Theme& theme, int row,
                   int column) const;
    void paintLegend(QPainter& painter, const Geometry& g, const Theme& theme) const;

    std::optional<core::predict::Evaluation> m_evaluation;
    std::optional<QPoint> m_selected;
    Show m_show = Show::ShareOfRow;
};

} // namespace ui
