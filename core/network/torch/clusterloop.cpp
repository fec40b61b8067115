#include "core/network/torch/clusterloop.h"

#include "core/base/random.h"
#include "core/network/torch/softassignment.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <set>

namespace core::network {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t encodedAtOnce = 16384;
/// How long clusters must hardly change to count as settled. In small tables an epoch has few
/// steps; the steps are the interval between two updates in the paper.
constexpr int calmEpochs = 3;
constexpr std::size_t calmSteps = 140;
/// Codes whose total variance falls below this share of what it was have shrunk to a point.
constexpr double smallestSpread = 1e-4;

/// Encoder and centres at the end of an epoch, and what they make of the rows.
struct State {
    std::shared_ptr<const Network> network;
    data::Matrix centres;
    data::Matrix memberships;
    std::vector<std::int32_t> labels;
    double spread = 0; ///< total variance of the codes
    int clusterCount = 0;

    bool finite() const { return network != nullptr; }
};

double totalVariance(const data::Matrix& codes)
{
    double sum = 0;
    const auto rows = static_cast<double>(codes.rows());
    for (std::size_t i = 0; i < codes.columns(); ++i) {
        double mean = 0;
        for (std::size_t row = 0; row < codes.rows(); ++row)
            mean += codes(row, i) / rows;
        for (std::size_t row = 0; row < codes.rows(); ++row)
            sum += (codes(row, i) - mean) * (codes(row, i) - mean) / rows;
    }
    return sum;
}

template <typename Values>
bool allFinite(const Values& values)
{
    return std::all_of(values.begin(), values.end(),
                       [](auto value) { return std::isfinite(value); });
}

class Refinement {
public:
    Refinement(ClusterTrainee& trainee, const ClusterSetup& setup, const NetworkShape& shape,
               const ClusterTask& task, const TrainingControl& control)
        : m_trainee(trainee), m_setup(setup), m_shape(shape), m_task(task), m_control(control),
          m_random(Random(task.options.seed).fork(3)), m_order(task.inputs.rows()),
          m_start(Clock::now())
    {
        std::iota(m_order.begin(), m_order.end(), 0U);
    }

    ClusterResult run(const ClusterCallback& onEpoch)
    {
        m_state = currentState();
        if (!m_state.finite())
            throw Error(ErrorCode::Internal, "The codes to be clustered are not finite.");
        m_startSpread = m_state.spread;
        m_startClusters = m_state.clusterCount;
        int calm = 0;
        std::size_t stepsBeforeCalm = 0;
        for (int epoch = 1; epoch <= m_task.options.epochs && !m_stopped; ++epoch) {
            if ((epoch - 1) % m_task.targetEpochs == 0)
                m_target = targetOf(m_state.memberships);
            const ClusterScore score = trainEpoch();
            if (m_stopped) // an epoch cut short does not count
                break;
            const ClusterReport report = close(epoch, score);
            // What is no longer a number is not reported.
            if (onEpoch && !m_result.history.empty() && m_result.history.back().epoch == epoch)
                onEpoch(report);
            throwIfStopped(m_control.discard);
            if (m_result.collapsed)
                break;
            m_stopped = m_control.keepBest.stop_requested();
            calm = report.changedShare < m_task.tolerance ? calm + 1 : 0;
            if (calm == 0)
                stepsBeforeCalm = m_result.steps;
            if (calm >= calmEpochs && m_result.steps - stepsBeforeCalm >= calmSteps &&
                epoch < m_task.options.epochs && !m_stopped) {
                m_result.endReason = EndReason::EarlyStopped;
                break;
            }
        }
        if (m_stopped)
            m_result.endReason = EndReason::StoppedByUser;
        m_result.network = std::move(m_state.network);
        m_result.centres = std::move(m_state.centres);
        m_result.memberships = std::move(m_state.memberships);
        m_result.labels = std::move(m_state.labels);
        m_result.fitSeconds = seconds();
        return std::move(m_result);
    }

private:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

    ClusterScore trainEpoch()
    {
        m_random.shuffle(std::span(m_order));
        ClusterScore score;
        const auto batch = static_cast<std::size_t>(m_task.options.batchSize);
        for (std::size_t begin = 0; begin < m_order.size(); begin += batch) {
            throwIfStopped(m_control.discard);
            if (m_control.keepBest.stop_requested()) {
                m_stopped = true;
                break;
            }
            const std::size_t count = std::min(batch, m_order.size() - begin);
            score.add(m_trainee.trainStep(std::span(m_order).subspan(begin, count), m_target));
            ++m_result.steps;
        }
        return score;
    }

    /// Without a network when a number is no longer finite.
    State currentState() const
    {
        State state;
        Weights weights = m_trainee.weights();
        const std::vector<float> centres = m_trainee.centres();
        if (!allFinite(weights.parameters) || !allFinite(centres))
            return state;
        state.centres = data::Matrix(m_setup.clusters(), m_setup.chain.latentWidth());
        std::copy(centres.begin(), centres.end(), state.centres.values().begin());
        auto network =
            restore({m_shape, std::move(weights.parameters), std::move(weights.buffers)});
        const data::Matrix codes = encoded(*network);
        state.spread = totalVariance(codes);
        if (!std::isfinite(state.spread))
            return state;
        state.memberships = softAssignment(codes, state.centres);
        state.labels = largestShare(state.memberships);
        state.clusterCount =
            static_cast<int>(std::set(state.labels.begin(), state.labels.end()).size());
        state.network = std::move(network);
        return state;
    }

    data::Matrix encoded(const Network& network) const
    {
        const data::Matrix& inputs = m_task.inputs;
        data::Matrix codes(inputs.rows(), m_setup.chain.latentWidth());
        for (std::size_t begin = 0; begin < inputs.rows(); begin += encodedAtOnce) {
            throwIfStopped(m_control.discard);
            const std::size_t count = std::min(encodedAtOnce, inputs.rows() - begin);
            data::Matrix part(count, inputs.columns());
            std::ranges::copy(
                inputs.values().subspan(begin * inputs.columns(), count * inputs.columns()),
                part.values().begin());
            std::ranges::copy(network.encode(part).values(),
                              codes.values().begin() +
                                  static_cast<std::ptrdiff_t>(begin * codes.columns()));
        }
        return codes;
    }

    ClusterReport close(int epoch, const ClusterScore& score)
    {
        State next = currentState();
        const auto rows = static_cast<double>(score.rows);
        ClusterReport report{.epoch = epoch,
                             .divergence = score.divergence / rows,
                             .reconstruction = score.reconstruction / rows};
        m_result.collapsed = !next.finite() || !std::isfinite(report.divergence) ||
                             !std::isfinite(report.reconstruction) ||
                             next.clusterCount < m_startClusters ||
                             next.spread < smallestSpread * m_startSpread;
        if (next.finite()) {
            std::size_t changed = 0;
            for (std::size_t row = 0; row < next.labels.size(); ++row)
                changed += next.labels[row] != m_state.labels[row];
            report.changedShare =
                static_cast<double>(changed) / static_cast<double>(next.labels.size());
            report.clusterCount = next.clusterCount;
        }
        report.seconds = seconds();
        if (!m_result.collapsed) {
            m_state = std::move(next);
            m_result.epoch = epoch;
        }
        if (std::isfinite(report.divergence) && std::isfinite(report.reconstruction))
            m_result.history.push_back(report);
        return report;
    }

    ClusterTrainee& m_trainee;
    const ClusterSetup& m_setup;
    const NetworkShape& m_shape;
    const ClusterTask& m_task;
    const TrainingControl& m_control;
    Random m_random;
    std::vector<std::uint32_t> m_order;
    Clock::time_point m_start;
    State m_state;
    double m_startSpread = 0;
    int m_startClusters = 0;
    std::vector<float> m_target;
    ClusterResult m_result;
    bool m_stopped = false;
};

} // namespace

ClusterResult runRefinement(ClusterTrainee& trainee, const ClusterSetup& setup,
                            const NetworkShape& shape, const ClusterTask& task,
                            const TrainingControl& control, const ClusterCallback& onEpoch)
{
    return Refinement(trainee, setup, shape, task, control).run(onEpoch);
}

} // namespace core::network
