#include "core/predict/models/xgboost.h"

#include "core/base/optionerror.h"
#include "core/base/translation.h"
#include "core/predict/models/booster.h"
#include "core/predict/models/likelihoodsum.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

namespace core::predict {
namespace {

std::string numberText(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

void checkOptions(const TreeOptions& options)
{
    const auto check = [](bool holds, const char* name, const char* bounds) {
        if (!holds)
            refuseOption(name, translate("Rules", bounds));
    };
    const auto isShare = [](double value) { return value > 0 && value <= 1; };
    check(options.rounds >= 1, CORE_TRANSLATE_NOOP("Options", "rounds"),
          CORE_TRANSLATE_NOOP("Rules", "at least 1"));
    check(options.depth >= 1 && options.depth <= 30, CORE_TRANSLATE_NOOP("Options", "depth"),
          CORE_TRANSLATE_NOOP("Rules", "from 1 to 30"));
    check(isShare(options.learningRate), CORE_TRANSLATE_NOOP("Options", "learning rate"),
          CORE_TRANSLATE_NOOP("Rules", "above 0 and at most 1"));
    check(isShare(options.rowSample), CORE_TRANSLATE_NOOP("Options", "row sample"),
          CORE_TRANSLATE_NOOP("Rules", "above 0 and at most 1"));
    check(isShare(options.columnSample), CORE_TRANSLATE_NOOP("Options", "column sample"),
          CORE_TRANSLATE_NOOP("Rules", "above 0 and at most 1"));
    check(options.lambda >= 0 && std::isfinite(options.lambda),
          CORE_TRANSLATE_NOOP("Options", "lambda"), CORE_TRANSLATE_NOOP("Rules", "at least 0"));
    check(options.leastLeafWeight >= 0 && std::isfinite(options.leastLeafWeight),
          CORE_TRANSLATE_NOOP("Options", "leaf weight"),
          CORE_TRANSLATE_NOOP("Rules", "at least 0"));
    check(options.patience >= 0, CORE_TRANSLATE_NOOP("Options", "patience"),
          CORE_TRANSLATE_NOOP("Rules", "at least 0"));
}

struct Fit {
    double loss = std::numeric_limits<double>::quiet_NaN();
    double accuracy = std::numeric_limits<double>::quiet_NaN();
};

/// One part of the rows with what its log loss is made of.
class Part {
public:
    Part(const data::Matrix& inputs, std::span<const std::int32_t> classes, const ModelTask& task)
        : m_inputCount(inputs.columns()), m_classes(classes), m_classWeights(classWeights(task)),
          m_labels(classes.begin(), classes.end()), m_weights(weights()), m_shares(task.classCount),
          m_rows(inputs, m_labels, m_weights)
    {
    }

    /// How the first `rounds` rounds, all that the booster has, fit the rows.
    Fit measure(Booster& booster, TreeModel model, int rounds)
    {
        const auto outputs = booster.predict(m_rows);
        const std::size_t width = outputs.size() / m_classes.size();
        std::vector<LikelihoodSum> sums(m_shares.size());
        std::size_t right = 0;
        for (std::size_t row = 0; row < m_classes.size(); ++row) {
            toShares(model, outputs.subspan(row * width, width), rounds, m_shares);
            const auto code = static_cast<std::size_t>(m_classes[row]);
            // One row that was thought impossible is not infinitely wrong.
            sums[code].add(std::max(m_shares[code], std::numeric_limits<double>::epsilon()));
            const auto likeliest = std::ranges::max_element(m_shares) - m_shares.begin();
            right += static_cast<std::size_t>(likeliest) == code;
        }
        double loss = 0;
        double weight = 0;
        for (std::size_t code = 0; code < sums.size(); ++code) {
            loss -= m_classWeights[code] * sums[code].logarithm();
            weight += m_classWeights[code] * static_cast<double>(sums[code].count());
        }
        return {loss / weight, static_cast<double>(right) / static_cast<double>(m_classes.size())};
    }

    const BoosterRows& rows() const { return m_rows; }
    std::size_t inputCount() const { return m_inputCount; }
    std::size_t classCount() const { return m_shares.size(); }
    std::span<const std::int32_t> classes() const { return m_classes; }
    float weight(std::size_t row) const { return m_weights[row]; }

private:
    static std::vector<double> classWeights(const ModelTask& task)
    {
        return task.classWeights.empty() ? std::vector<double>(task.classCount, 1)
                                         : task.classWeights;
    }

    std::vector<float> weights() const
    {
        std::vector<float> result;
        for (const std::int32_t code : m_classes)
            result.push_back(static_cast<float>(m_classWeights[static_cast<std::size_t>(code)]));
        return result;
    }

    std::size_t m_inputCount;
    std::span<const std::int32_t> m_classes;
    std::vector<double> m_classWeights;
    std::vector<float> m_labels;
    std::vector<float> m_weights; ///< of the rows
    std::vector<double> m_shares;
    BoosterRows m_rows;
};

class Training {
public:
    Training(const ModelTask& task, const TreeOptions& options)
        : m_options(options), m_seed((task.seed ^ (task.seed >> 32)) & 0x3fffffff),
          m_outputs(task.classCount == 2 ? 1 : task.classCount),
          m_train(task.trainInputs, task.trainClasses, task),
          m_booster(parameters(), m_train.rows())
    {
        if (task.validationInputs.rows() > 0)
            m_validation.emplace(task.validationInputs, task.validationClasses, task);
        if (options.model == TreeModel::Forest)
            setDerivatives();
    }

    TreeResult run(const TrainingControl& control, const RoundCallback& onRound)
    {
        TreeResult result;
        const bool isForest = m_options.model == TreeModel::Forest;
        double lowest = std::numeric_limits<double>::infinity();
        int kept = 0;
        for (int round = 1; round <= m_options.rounds; ++round) {
            throwIfStopped(control.discard);
            if (round > 1 && control.keepBest.stop_requested()) {
                result.endReason = network::EndReason::StoppedByUser;
                break;
            }
            grow(round - 1);
            RoundReport report = measure(round);
            const bool best = isForest || !m_validation || report.validationLoss < lowest;
            if (best) {
                kept = round;
                lowest = report.validationLoss;
            }
            report.bestRound = result.bestRound = isForest ? 0 : kept;
            result.history.push_back(report);
            if (onRound)
                onRound(report);
            if (m_options.patience > 0 && round - kept >= m_options.patience) {
                result.endReason = network::EndReason::EarlyStopped;
                break;
            }
        }
        throwIfStopped(control.discard);
        result.model = std::make_shared<TreePredictor>(numbers(kept));
        result.fitSeconds = seconds();
        return result;
    }

private:
    Booster::Parameters parameters() const
    {
        const bool isForest = m_options.model == TreeModel::Forest;
        Booster::Parameters result{
            {"tree_method", "hist"},
            {"max_depth", std::to_string(m_options.depth)},
            {"eta", numberText(isForest ? 1 : m_options.learningRate)},
            {"subsample", numberText(m_options.rowSample)},
            {isForest ? "colsample_bynode" : "colsample_bytree",
             numberText(m_options.columnSample)},
            {"lambda", numberText(isForest ? 0 : m_options.lambda)},
            {"min_child_weight", numberText(m_options.leastLeafWeight)},
            {"seed", std::to_string(m_seed)},
            {"seed_per_iteration", "1"},
        };
        if (m_outputs > 1) {
            result.emplace_back("objective", "multi:softprob");
            result.emplace_back("num_class", std::to_string(m_outputs));
        } else {
            result.emplace_back("objective", isForest ? "reg:squarederror" : "binary:logistic");
        }
        result.emplace_back("base_score", isForest ? "0" : "0.5");
        return result;
    }

    TreeNumbers numbers(int rounds) const
    {
        const bool isForest = m_options.model == TreeModel::Forest;
        TreeNumbers numbers{m_options.model, m_train.inputCount(), m_train.classCount(), 0,
                            m_booster.trees()};
        numbers.trees.resize(m_outputs * static_cast<std::size_t>(rounds));
        // XGBoost's usual start: a probability of one half, or scores of one half.
        numbers.start = isForest || m_outputs == 1 ? 0 : 0.5F;
        return numbers;
    }

    /// Of ½ · weight · (tree − [row is of the class])² at 0: each leaf becomes the share of the
    /// class among its rows, whatever the trees before say.
    void setDerivatives()
    {
        const auto classes = m_train.classes();
        m_gradients.assign(classes.size() * m_outputs, 0);
        m_curvatures.resize(m_gradients.size());
        for (std::size_t row = 0; row < classes.size(); ++row)
            for (std::size_t k = 0; k < m_outputs; ++k) {
                const std::size_t code = m_outputs == 1 ? 1 : k;
                const bool isOwn = static_cast<std::size_t>(classes[row]) == code;
                m_gradients[row * m_outputs + k] = isOwn ? -m_train.weight(row) : 0;
                m_curvatures[row * m_outputs + k] = m_train.weight(row);
            }
    }

    void grow(int round)
    {
        if (m_options.model == TreeModel::Forest)
            m_booster.boost(m_seed + static_cast<std::size_t>(round), m_train.rows(), m_gradients,
                            m_curvatures);
        else
            m_booster.boost(round, m_train.rows());
    }

    RoundReport measure(int round)
    {
        RoundReport report;
        report.round = round;
        const Fit train = m_train.measure(m_booster, m_options.model, round);
        const Fit validation =
            m_validation ? m_validation->measure(m_booster, m_options.model, round) : Fit{};
        report.trainLoss = train.loss;
        report.trainAccuracy = train.accuracy;
        report.validationLoss = validation.loss;
        report.validationAccuracy = validation.accuracy;
        report.seconds = seconds();
        return report;
    }

    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    TreeOptions m_options;
    std::size_t m_seed; ///< XGBoost's has 32 bits
    std::size_t m_outputs;
    Part m_train;
    std::optional<Part> m_validation;
    Booster m_booster;
    std::vector<float> m_gradients, m_curvatures; ///< of a forest
};

} // namespace

TreeOptions forestOptions(std::size_t columns)
{
    TreeOptions options;
    options.model = TreeModel::Forest;
    options.rounds = 200;
    options.depth = 10;
    options.rowSample = 0.632;
    options.columnSample = 1 / std::sqrt(static_cast<double>(std::max<std::size_t>(columns, 1)));
    options.leastLeafWeight = 2;
    return options;
}

TreeResult trainTrees(const ModelTask& task, const TreeOptions& options,
                      const TrainingControl& control, const RoundCallback& onRound)
{
    checkTask(task);
    checkOptions(options);
    return Training(task, options).run(control, onRound);
}

} // namespace core::predict
