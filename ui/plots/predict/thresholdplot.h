#pragma once

#include "core/predict/evaluation/thresholds.h"
#include "ui/plots/predict/chartplot.h"

#include <memory>
#include <vector>

namespace ui {

/// What any threshold would do for two classes: precision, recall and F1 over the threshold, profit
/// when asked for, a line to drag and its sentence below.
class ThresholdPlot : public ChartPlot {
    Q_OBJECT
public:
    /// Where a choice on validation rows lies: "best F1".
    struct Choice {
        QString name;
        double threshold = 0;
    };

    explicit ThresholdPlot(QWidget* parent = nullptr);

    /// `className` of the second class, as it stands in sentences ("“yes”", "the subscribers"),
    /// `rows` those judged. Null: nothing to show. Forgets the choices.
    void setThresholds(std::shared_ptr<const core::predict::Thresholds> thresholds,
                       const QString& className, qint64 rows);
    /// Shows the profit as a share of the highest there is. Throws core::Error for amounts below 0.
    void setEconomics(std::optional<core::predict::ContactEconomics> economics);
    void setChoices(std::vector<Choice> choices);
    void setThreshold(double threshold);
    double threshold() const { return m_threshold; }
    core::predict::ThresholdFigures figures() const;
    /// "At 0.31: 62.0 % of the subscribers are found; of the 484 customers picked, 41.1 % are
    /// right."
    QString sentence() const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_thresholds != nullptr; }

signals:
    /// By mouse or keyboard.
    void thresholdChanged(double threshold);

protected:
    Chart wholeChart() const override;
    std::vector<LegendEntry> legendEntries(const Theme& theme) const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    void clickEntry(int entry) override;
    std::optional<double> lineValue() const override { return m_threshold; }
    void moveLine(double value) override;
    double lineStep(bool fine) const override { return fine ? 0.001 : 0.01; }
    double lineHome() const override;

private:
    struct Series {
        QString name;
        std::vector<double> values; ///< at `m_at`
        bool hidden = false;
    };
    void refresh();
    QString sentenceAt(double threshold) const;
    QPen penOf(std::size_t series, const Theme& theme) const;
    double valueOf(std::size_t series, const core::predict::ThresholdFigures& figures) const;
    void paintChoices(QPainter& painter, const Chart& chart, const Theme& theme) const;

    std::shared_ptr<const core::predict::Thresholds> m_thresholds;
    std::optional<core::predict::ContactEconomics> m_economics;
    QString m_className;
    qint64 m_rows = 0;
    std::vector<Choice> m_choices;
    double m_threshold = 0.5;
    std::vector<double> m_at;
    std::vector<Series> m_series;
    double m_highestProfit = 0;
};

} // namespace ui
