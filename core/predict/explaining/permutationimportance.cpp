#include "core/predict/explaining/permutationimportance.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"

#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

namespace core::predict {
namespace {

ScoreFall fallOf(std::vector<double> repeats)
{
    ScoreFall fall;
    const auto count = static_cast<double>(repeats.size());
    for (const double value : repeats)
        fall.mean += value / count;
    double squares = 0;
    for (const double value : repeats)
        squares += (value - fall.mean) * (value - fall.mean);
    fall.sd = repeats.size() > 1 ? std::sqrt(squares / (count - 1))
                                 : std::numeric_limits<double>::quiet_NaN();
    fall.repeats = std::move(repeats);
    return fall;
}

/// `sign` 1 for scores that are good when high.
ScoreFall fallOf(double RowScores::*score, double sign, const RowScores& before,
                 std::span<const RowScores> after)
{
    std::vector<double> repeats;
    for (const RowScores& scores : after)
        repeats.push_back(sign * (before.*score - scores.*score));
    return fallOf(std::move(repeats));
}

void check(std::span<const std::uint32_t> rows, const ImportanceOptions& options)
{
    if (rows.size() < 2)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "Two rows or more are needed to exchange values."));
    if (options.repeats < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The option \"repeats\" must be at least 1."), "repeats",
                    {}, translate("Errors", "Choose a number of repeats from 1."));
}

} // namespace

Importance permutationImportance(const ExplainedModel& model, std::span<const std::uint32_t> rows,
                                 std::span<const std::int32_t> trueClasses,
                                 const ImportanceOptions& options, const std::stop_token& stop,
                                 const ProgressCallback& progress)
{
    checkModel(model);
    check(rows, options);
    const data::Matrix inputs =
        prepare::applyRecipe(*model.recipe, *model.table, rows, stop).values;
    const ShuffledScores judge(model, inputs, trueClasses, stop);

    const auto repeats = static_cast<std::size_t>(options.repeats);
    std::vector<std::vector<std::uint32_t>> permutations;
    Random random(options.seed);
    for (std::size_t repeat = 0; repeat < repeats; ++repeat)
        permutations.push_back(randomPermutation(rows.size(), random));

    const auto columns = originalColumns(*model.recipe);
    std::vector<RowScores> scores(columns.size() * repeats);
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    if (progress)
        progress(0, CORE_TRANSLATE_NOOP("Progress", "Shuffling columns"));
    parallelBlocks(scores.size(), 1, [&](std::size_t pass, std::size_t) {
        scores[pass] =
            judge.shuffled(columns[pass / repeats].prepared, permutations[pass % repeats], stop);
        const std::size_t all = ++done;
        if (progress && std::this_thread::get_id() == caller)
            progress(static_cast<double>(all) / static_cast<double>(scores.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Shuffling columns"));
    });

    Importance result{rows.size(), judge.scores(), {}, mixingWarnings(*model.recipe)};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto own = std::span(scores).subspan(i * repeats, repeats);
        result.columns.push_back({columns[i], fallOf(&RowScores::accuracy, 1, judge.scores(), own),
                                  fallOf(&RowScores::macroF1, 1, judge.scores(), own),
                                  fallOf(&RowScores::logLoss, -1, judge.scores(), own)});
    }
    return result;
}

} // namespace core::predict
