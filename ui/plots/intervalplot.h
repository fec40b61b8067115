#pragma once

#include "core/predict/metrics.h"
#include "ui/plots/plotwidget.h"

#include <vector>

namespace ui {

/// Shares with their 95 % intervals under each other on one scale, a dashed line through the last
/// (the baseline).
class IntervalPlot : public PlotWidget {
    Q_OBJECT
public:
    struct Line {
        QString name;
        QString note;
        double share = 0;
        core::predict::Interval interval;
        bool emphasised = false;
    };

    explicit IntervalPlot(QWidget* parent = nullptr);

    void setLines(std::vector<Line> lines, const QString& axisTitle);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_lines.empty(); }
    QSize figureSize() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {300, 160}; }

private:
    std::vector<Line> m_lines;
    QString m_axisTitle;
};

} // namespace ui
