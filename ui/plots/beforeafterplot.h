#pragma once

#include "core/prepare/beforeafter.h"
#include "ui/plots/plotwidget.h"

#include <QRectF>

#include <optional>

namespace ui {

/// One column before a step of the recipe and after it, side by side. What was empty before and is
/// filled now stands in the accent colour on top of its bar.
class BeforeAfterPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit BeforeAfterPlot(QWidget* parent = nullptr);

    /// `unit`: title of the value axis; may be empty.
    void setEffect(const core::prepare::BeforeAfter& effect, const QString& unit);
    void clear();

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_effect.has_value(); }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {360, preferredHeight()}; }
    QSize minimumSizeHint() const override { return {240, 150}; }
    /// At which no bar is too thin to be read.
    int preferredHeight() const;

protected:
    bool event(QEvent* event) override;

private:
    enum class Side { Before, After };
    const core::prepare::ColumnBars& bars(Side side) const;
    bool sharesLevels() const;
    QString headText(Side side, double room) const;
    QString valueText(double value) const;
    QString binText(const core::prepare::ColumnBars& bars, std::size_t bar) const;
    double countTop(Side side) const;
    QRectF panel(Side side, const QSizeF& size) const;
    void paintHistogram(QPainter& painter, Side side, const QRectF& area, const Theme& theme) const;
    void paintValueAxis(QPainter& painter, const core::prepare::ColumnBars& bars,
                        const QRectF& area, const Theme& theme) const;
    void paintLevels(QPainter& painter, Side side, const QRectF& area, bool withLabels,
                     const Theme& theme) const;

    std::optional<core::prepare::BeforeAfter> m_effect;
    QString m_unit;
};

} // namespace ui
