#include "core/predict/comparison/foldmodel.h"

#include "core/base/random.h"

#include <algorithm>
#include <iterator>

namespace core::predict {

data::Split withoutValidation(const data::Split& split)
{
    data::Split joined;
    std::ranges::merge(split.train, split.validation, std::back_inserter(joined.train));
    joined.test = split.test;
    return joined;
}

std::uint64_t foldSeed(std::uint64_t seed, std::size_t place)
{
    return Random(seed).fork(place).next();
}

FoldModel::FoldModel(const data::DataTable& table, const std::vector<std::string>& classes,
                     std::optional<std::size_t> groupColumn, const ClassifierOptions& options,
                     const PreparedParts& parts, std::uint64_t seed, const std::stop_token& stop)
    : m_classes(classes), m_stop(stop)
{
    const std::vector<std::int32_t> folds = memberFolds(table, options, groupColumn, parts, seed);
    const LearningTask task = learningTask(parts, options, folds, seed);
    const Learned learned = learn(task, options, {.discard = stop, .keepBest = {}});
    m_fitSeconds = learned.fitSeconds;
    std::vector<std::int32_t> judged;
    for (const std::uint32_t row : learned.judged)
        judged.push_back(parts.validation.classes[row]);
    m_decision = decide(options, learned, judged, stop);
}

Evaluation FoldModel::evaluation(const PreparedPart& part) const
{
    const data::Matrix probabilities = m_decision.model->probabilities(part.inputs, m_stop);
    return evaluate(part.classes, probabilities,
                    decidedClasses(probabilities, m_decision.threshold), m_classes);
}

} // namespace core::predict
