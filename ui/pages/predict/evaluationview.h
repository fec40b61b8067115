#pragma once

#include "core/predict/evaluation/calibration.h"
#include "core/predict/evaluation/curves.h"
#include "core/predict/evaluation/thresholds.h"
#include "ui/pages/predict/shownpart.h"
#include "ui/widgets/cardgrid.h"
#include "ui/workspace/latestjob.h"

class QLabel;

namespace ui {

class CurvePlot;
class PlotCard;
class ReliabilityPlot;
class ThresholdPlot;

/// What a model's probabilities are worth on one part of the customers: ROC and precision–recall
/// curves, whether they can be taken at their word, and for two classes what any threshold would
/// do. Computed off the window's thread, from when the view is first shown for a part.
class EvaluationView : public CardGrid {
    Q_OBJECT
public:
    explicit EvaluationView(QWidget* parent = nullptr);

    void setPart(const ShownPart& part);
    PlotCard* rocCard() const { return m_rocCard; }
    std::vector<PlotCard*> plotCards() const;

signals:
    /// Something could not be saved; the text says where and what to do.
    void failed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Everything the cards show of one part.
    struct Figures {
        std::vector<core::predict::ClassCurves> curves;
        std::vector<core::predict::Interval> areas; ///< of the ROC curves
        core::predict::Reliability before;
        std::optional<core::predict::Reliability> after; ///< where a temperature was fitted
        std::shared_ptr<const core::predict::Thresholds> thresholds; ///< of two classes
        std::optional<double> bestF1, bestYouden; ///< chosen on the validation rows
    };
    static Figures figuresOf(const ShownPart& part, const std::stop_token& stop);
    static core::predict::RankedScores ranked(const std::vector<std::int32_t>& classes,
                                              const core::data::Matrix& probabilities,
                                              const std::stop_token& stop);
    void clear(const QString& text);
    void compute();
    void show(const Figures& figures);
    void showThreshold();

    ShownPart m_part;
    bool m_wanted = false;
    CurvePlot* m_roc;
    CurvePlot* m_precisionRecall;
    ReliabilityPlot* m_reliability;
    ThresholdPlot* m_threshold;
    PlotCard* m_rocCard;
    PlotCard* m_precisionRecallCard;
    PlotCard* m_reliabilityCard;
    PlotCard* m_thresholdCard;
    QLabel* m_thresholdText;
    LatestJob m_job;
};

} // namespace ui
