#include "core/network/torch/trainingloop.h"

#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/network/chain/learningrate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace core::network {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void refuseDivergence()
{
    throw Error(
        ErrorCode::InvalidOption,
        translate("Errors", "The training diverged: the loss is no longer a finite number."),
        "learning rate", {}, translate("Errors", "Lower the learning rate."));
}

/// The course of one training; one object per call of runTraining.
class Course {
public:
    Course(Trainee& trainee, const TraineeSetup& setup, const TrainingControl& control)
        : m_trainee(trainee), m_setup(setup), m_control(control),
          m_random(Random(setup.options.seed).fork(2)), m_order(setup.train.inputs.rows),
          m_rate(setup.options, stepsPerEpoch()), m_start(Clock::now())
    {
        std::iota(m_order.begin(), m_order.end(), 0U);
    }

    LoopResult run(const EpochCallback& onEpoch)
    {
        const TrainingOptions& options = m_setup.options;
        m_result.endReason = EndReason::Finished;
        if (m_setup.continues)
            judgeStart();
        for (int epoch = 1; epoch <= options.epochs; ++epoch) {
            m_random.shuffle(std::span(m_order));
            const Score score = trainEpoch();
            // An epoch cut short counts only when it is all there is.
            if (m_stopped && !m_result.history.empty())
                break;
            close(epoch, score);
            if (onEpoch)
                onEpoch(m_result.history.back());
            throwIfStopped(m_control.discard);
            if (m_stopped || m_control.keepBest.stop_requested()) {
                m_stopped = true;
                break;
            }
            if (options.patience > 0 && epoch - m_result.bestEpoch >= options.patience &&
                epoch < options.epochs) {
                m_result.endReason = EndReason::EarlyStopped;
                break;
            }
        }
        if (m_stopped)
            m_result.endReason = EndReason::StoppedByUser;
        m_result.fitSeconds = seconds();
        return std::move(m_result);
    }

private:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

    std::size_t batchEnd(std::size_t begin) const
    {
        const std::size_t rows = m_order.size();
        const std::size_t end =
            std::min(rows, begin + static_cast<std::size_t>(m_setup.options.batchSize));
        const bool loneRowFollows = end + 1 == rows && m_setup.chain.hasBatchNormalization();
        return loneRowFollows ? rows : end;
    }

    std::size_t stepsPerEpoch() const
    {
        std::size_t steps = 0;
        for (std::size_t begin = 0; begin < m_order.size(); begin = batchEnd(begin))
            ++steps;
        return steps;
    }

    Score trainEpoch()
    {
        Score score;
        for (std::size_t begin = 0; begin < m_order.size();) {
            throwIfStopped(m_control.discard);
            const std::size_t end = batchEnd(begin);
            const auto rows = std::span(m_order).subspan(begin, end - begin);
            const Score batch =
                m_trainee.trainStep(rows, m_result.steps, m_rate.at(m_result.steps));
            if (!std::isfinite(batch.loss))
                refuseDivergence();
            score.add(batch);
            ++m_result.steps;
            begin = end;
            if (m_control.keepBest.stop_requested()) {
                m_stopped = true;
                break;
            }
        }
        return score;
    }

    void judgeStart()
    {
        EpochReport report{.trainLoss = none, .trainAccuracy = none};
        judge(report);
        m_result.start = report;
    }

    void close(int epoch, const Score& train)
    {
        EpochReport report{.epoch = epoch, .trainLoss = train.meanLoss()};
        report.trainAccuracy = classifies() ? train.accuracy() : none;
        judge(report);
        m_rate.endEpoch(epoch - m_result.bestEpoch);
        m_result.history.push_back(report);
    }

    bool classifies() const { return m_setup.chain.loss == Loss::CrossEntropy; }

    /// Adds the validation figures, and keeps the weights if they are the best.
    void judge(EpochReport& report)
    {
        const bool validates = m_setup.validation.inputs.rows > 0;
        report.validationLoss = none;
        report.validationAccuracy = none;
        if (validates) {
            const Score score = m_trainee.validate(m_control.discard);
            report.validationLoss = score.meanLoss();
            report.validationAccuracy = classifies() ? score.accuracy() : none;
        }
        const double loss = validates ? report.validationLoss : report.trainLoss;
        if (!std::isfinite(loss))
            refuseDivergence();
        // Of epochs with the same accuracy the one with the lower loss.
        const bool watchesAccuracy = m_setup.options.watched == Watched::Accuracy;
        const std::pair watched(watchesAccuracy ? -report.validationAccuracy : 0, loss);
        if (watched < m_lowest) {
            m_lowest = watched;
            m_result.bestEpoch = report.epoch;
            m_result.weights = m_trainee.weights();
        }
        report.bestEpoch = m_result.bestEpoch;
        report.seconds = seconds();
    }

    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Trainee& m_trainee;
    const TraineeSetup& m_setup;
    const TrainingControl& m_control;
    Random m_random;
    std::vector<std::uint32_t> m_order;
    LearningRate m_rate;
    Clock::time_point m_start;
    LoopResult m_result;
    std::pair<double, double> m_lowest{std::numeric_limits<double>::infinity(), 0};
    bool m_stopped = false;
};

} // namespace

FloatRows toFloats(const data::Matrix& matrix)
{
    FloatRows result{std::vector<float>(matrix.values().size()), matrix.rows(), matrix.columns()};
    std::transform(matrix.values().begin(), matrix.values().end(), result.values.begin(),
                   [](double value) { return static_cast<float>(value); });
    return result;
}

std::size_t largestBatch(const Chain& chain, std::size_t trainRows, const TrainingOptions& options)
{
    const auto batch = static_cast<std::size_t>(options.batchSize);
    return std::min(trainRows, chain.hasBatchNormalization() ? batch + 1 : batch);
}

LoopResult runTraining(Trainee& trainee, const TraineeSetup& setup, const TrainingControl& control,
                       const EpochCallback& onEpoch)
{
    return Course(trainee, setup, control).run(onEpoch);
}

} // namespace core::network
