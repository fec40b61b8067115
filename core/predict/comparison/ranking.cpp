#include "core/predict/comparison/ranking.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <numeric>

namespace core::predict {
namespace {

std::string summaryOf(const CrossValidation& validation, const Ranking& ranking)
{
    std::vector<std::string> level;
    std::vector<std::string> beaten;
    for (const RankedModel& ranked : ranking.models) {
        const std::string& name = validation.models[ranked.model].name;
        const bool isBeaten = ranked.againstBest.verdict == ComparisonVerdict::FirstIsBetter;
        (isBeaten ? beaten : level).push_back(name);
    }
    if (ranking.models.size() == 1)
        return filled(translate("Comparison", "{1} stands alone."), {level.front()});
    if (level.size() == 1)
        return withCapital(filled(translate("Comparison", "{1} beats {2}."),
                                  {level.front(), enumeration(beaten)}));
    if (beaten.empty())
        return withCapital(
            filled(translate("Comparison", "{1} cannot be told apart."), {enumeration(level)}));
    return withCapital(filled(translate("Comparison", "{1} cannot be told apart; {2} beats {3}."),
                              {enumeration(level), level.front(), enumeration(beaten)}));
}

} // namespace

std::string enumeration(const std::vector<std::string>& names)
{
    return joinedList(names);
}

ModelComparison compareModels(const CrossValidation& validation, std::size_t first,
                              std::size_t second, Score score)
{
    return compareOnFolds(validation.models[first].scores(score),
                          validation.models[second].scores(score), validation.testToTrain,
                          comparedScore(score));
}

Ranking rankModels(const CrossValidation& validation, Score score)
{
    Ranking ranking;
    ranking.score = score;
    std::vector<std::size_t> order(validation.models.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return isBetter(score, validation.models[a].mean(score), validation.models[b].mean(score));
    });
    for (const std::size_t model : order) {
        const CrossValidatedModel& own = validation.models[model];
        const std::vector<double> scores = own.scores(score);
        const std::vector<double> none(scores.size());
        RankedModel ranked;
        ranked.model = model;
        ranked.mean = own.mean(score);
        ranked.sd = own.sd(score);
        ranked.interval =
            compareOnFolds(scores, none, validation.testToTrain, comparedScore(score)).interval;
        ranked.againstBest = compareModels(validation, order.front(), model, score);
        ranking.models.push_back(std::move(ranked));
    }
    ranking.summary = summaryOf(validation, ranking);
    return ranking;
}

} // namespace core::predict
