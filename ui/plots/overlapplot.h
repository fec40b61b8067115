#pragma once

#include "core/explore/overlap.h"
#include "ui/plots/plotwidget.h"

namespace ui {

/// Heights of what paintOverlapBar paints: the bar, and the bar with the words below it.
struct OverlapBarSize {
    static constexpr double bar = 18;
    static constexpr double all = 42;
};
/// The share that is known in grey, the new rest in accent, with words for both below.
void paintOverlapBar(QPainter& painter, const QRectF& rect, double known, const QString& knownText,
                     const QString& newText, const Theme& theme);

/// One bar: how many rows of a second table are known from the first, and how many are new. By the
/// identifier, or else by all features that both have.
class OverlapPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit OverlapPlot(QWidget* parent = nullptr);

    void setOverlap(const core::explore::TableOverlap& overlap);
    void clear();

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_overlap.secondRows > 0; }
    QSize figureSize() const override { return {640, 70}; }
    QSize sizeHint() const override { return {360, 58}; }
    QSize minimumSizeHint() const override { return {240, 54}; }

private:
    std::size_t known() const;
    QString knownText() const;
    QString newText() const;

    core::explore::TableOverlap m_overlap;
};

} // namespace ui
