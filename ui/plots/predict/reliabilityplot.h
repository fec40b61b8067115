#pragma once

#include "core/predict/evaluation/calibration.h"
#include "core/predict/evaluation/temperature.h"
#include "ui/plots/predict/chartplot.h"
#include "ui/plots/predict/countbars.h"

#include <optional>

namespace ui {

/// Whether probabilities can be taken at their word: how often a prediction came true over how
/// sure it was, with 95 % intervals, how many predictions there are of each kind, and the same
/// after temperature scaling.
class ReliabilityPlot : public ChartPlot {
    Q_OBJECT
public:
    explicit ReliabilityPlot(QWidget* parent = nullptr);

    /// `words`: what came true, for the value axis ("“yes”", "right answers").
    void setReliability(const core::predict::Reliability& before, const QString& words);
    /// The same rows after scaling, and the fit whose sentence stands below.
    void setScaled(const core::predict::Reliability& after,
                   const core::predict::TemperatureFit& fit);
    void clear();
    /// "Predictions are off by 4.1 percentage points on average, 1.8 after scaling. A temperature
    /// …"
    QString sentence() const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return !m_before.bins.empty(); }
    QSize minimumSizeHint() const override { return {280, 300}; }

protected:
    Chart wholeChart() const override;
    std::vector<LegendEntry> legendEntries(const Theme& theme) const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::vector<QPointF> keyPlaces(const Chart& chart) const override;
    void clickEntry(int entry) override;

private:
    /// The reliability that is emphasised: after scaling where there is one.
    const core::predict::Reliability& main() const { return m_after ? *m_after : m_before; }
    void paintSeries(QPainter& painter, const Chart& chart, const Theme& theme,
                     const core::predict::Reliability& series, bool emphasised) const;
    CountBars countBars() const;
    void refresh();

    core::predict::Reliability m_before;
    std::optional<core::predict::Reliability> m_after;
    core::predict::TemperatureFit m_fit;
    QString m_words;
    bool m_beforeHidden = false;
};

} // namespace ui
