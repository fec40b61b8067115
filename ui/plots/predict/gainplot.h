#pragma once

#include "core/predict/evaluation/cumulativegain.h"
#include "ui/plots/predict/chartplot.h"

#include <memory>

namespace ui {

/// Whom a budget reaches when the likeliest customers are contacted first: share of the class
/// reached, lift over chance, or profit, with a budget line to drag and its sentence.
class GainPlot : public ChartPlot {
    Q_OBJECT
public:
    enum class Mode { Gain, Lift, Profit };
    Q_ENUM(Mode)

    explicit GainPlot(QWidget* parent = nullptr);

    /// `className` as it stands in sentences ("segment D", "“yes”"); `classIndex` gives the
    /// colour. Null: nothing to show.
    void setGain(std::shared_ptr<const core::predict::CumulativeGain> gain,
                 const QString& className, int classIndex);
    /// Needed for Mode::Profit, which falls back to Gain without. Throws core::Error for amounts
    /// below 0.
    void setEconomics(std::optional<core::predict::ContactEconomics> economics);
    void setMode(Mode mode);
    Mode mode() const;
    static QString modeName(Mode mode);

    /// Share of customers contacted, in [0, 1].
    void setBudget(double share);
    double budget() const { return m_budget; }
    core::predict::ContactFigures figures() const;
    /// "30 % contacted (484) reach 71.6 % of segment D: 2.4 times chance."
    QString sentence() const;

    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_gain != nullptr; }

signals:
    /// By mouse or keyboard.
    void budgetChanged(double share);

protected:
    Chart wholeChart() const override;
    std::vector<LegendEntry> legendEntries(const Theme& theme) const override;
    void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) override;
    double footHeight(double width) const override;
    void paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                   const Theme& theme) override;
    std::optional<ChartReading> readingAt(const Chart& chart, QPointF pointer,
                                          const Theme& theme) const override;
    std::optional<double> lineValue() const override { return m_budget; }
    void moveLine(double value) override;
    double lineStep(bool fine) const override { return fine ? 0.001 : 0.01; }
    double lineHome() const override;

private:
    struct Curves {
        ChartLine best;
        ChartLine model;
        ChartLine chance;
    };
    void refresh();
    ChartNote note() const;
    double valueOf(const core::predict::ContactFigures& figures) const;
    void paintHighest(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const;
    static Curves gainCurves(const core::predict::CumulativeGain& gain);
    static Curves liftCurves(const core::predict::CumulativeGain& gain);
    static Curves profitCurves(const core::predict::CumulativeGain& gain,
                               const core::predict::ContactEconomics& economics);

    std::shared_ptr<const core::predict::CumulativeGain> m_gain;
    std::optional<core::predict::ContactEconomics> m_economics;
    QString m_className;
    int m_classIndex = 0;
    Mode m_mode = Mode::Gain;
    double m_budget = 0.3;
    core::predict::ContactFigures m_best; ///< of the economics
    Curves m_curves;                      ///< of the mode shown
};

} // namespace ui
