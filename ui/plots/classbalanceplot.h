#pragma once

#include "core/explore/classbalance.h"
#include "ui/plots/plotwidget.h"

namespace ui {

/// Rows of each class of the target: mark, name, bar in the colour of the class, count and share.
class ClassBalancePlot : public PlotWidget {
    Q_OBJECT
public:
    explicit ClassBalancePlot(QWidget* parent = nullptr);

    void setBalance(const core::explore::ClassBalance& balance);
    int fullHeight() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_balance.classes.empty(); }
    QSize figureSize() const override { return {560, fullHeight()}; }
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {360, fullHeight()}; }
    QSize minimumSizeHint() const override { return {240, 80}; }

private:
    int rowsFitting(double height) const;

    core::explore::ClassBalance m_balance;
};

} // namespace ui
