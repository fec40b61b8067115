#pragma once

#include "core/predict/metrics.h"
#include "ui/plots/plotwidget.h"

#include <optional>

namespace ui {

/// Precision, recall and F1 of each class with short F1 bars in the class colours, the averages,
/// and the labels given: outline true, filled predicted.
class ClassReportPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit ClassReportPlot(const QString& classTitle, QWidget* parent = nullptr);

    void setEvaluation(const core::predict::Evaluation& evaluation);
    void clear();

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_evaluation.has_value(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize minimumSizeHint() const override { return {300, 220}; }

private:
    double paintTable(QPainter& painter, const QSizeF& size, const Theme& theme,
                      double rowHeight) const;
    void paintLabelsGiven(QPainter& painter, const QRectF& area, const Theme& theme,
                          double rowHeight) const;

    QString m_classTitle;
    std::optional<core::predict::Evaluation> m_evaluation;
};

} // namespace ui
