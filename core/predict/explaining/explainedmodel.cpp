#include "core/predict/explaining/explainedmodel.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/translation.h"

#include <algorithm>

namespace core::predict {
namespace {

bool fillsFromOthers(const prepare::FittedStep& step)
{
    if (const auto* numbers = std::get_if<prepare::FilledNumbers>(&step.values))
        return numbers->method == prepare::NumberFill::NearestNeighbours ||
               numbers->method == prepare::NumberFill::Iterative;
    const auto* levels = std::get_if<prepare::FilledLevels>(&step.values);
    return levels && levels->method == prepare::LevelFill::NearestNeighbours;
}

} // namespace

ExplainedModel explainedModel(const ClassifierPointer& classifier)
{
    return {classifier->model,
            {classifier, &classifier->recipe},
            classifier->classes,
            classifier->table,
            classifier->threshold};
}

std::vector<OriginalColumn> originalColumns(const prepare::Recipe& recipe)
{
    std::vector<OriginalColumn> all(recipe.sources.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = {recipe.sources[i].name, i, recipe.sources[i].type, {}};
    const auto origins = recipe.origins();
    for (std::size_t input = 0; input < origins.size(); ++input)
        all[origins[input]].prepared.push_back(input);
    std::erase_if(all, [](const OriginalColumn& column) { return column.prepared.empty(); });
    return all;
}

OriginalColumn originalColumn(const prepare::Recipe& recipe, std::size_t source)
{
    for (OriginalColumn& column : originalColumns(recipe))
        if (column.source == source)
            return std::move(column);
    const std::string name = source < recipe.sources.size() ? recipe.sources[source].name : "";
    throw Error(
        ErrorCode::InvalidOption,
        filled(translate("Errors", "The model does not look at the column \"{1}\"."), {name}), name,
        {}, translate("Errors", "Choose a column that the model uses."));
}

Warnings mixingWarnings(const prepare::Recipe& recipe)
{
    Warnings warnings;
    for (const prepare::FittedStep& step : recipe.steps) {
        if (!fillsFromOthers(step))
            continue;
        for (const prepare::ColumnEffect& effect : step.effects)
            if (effect.cells > 0)
                warnings.push_back(
                    {"filled-from-other-columns", effect.column,
                     filled(translate("Warnings",
                                      "Empty cells of \"{1}\" were filled from other columns. What "
                                      "stands there now counts for \"{2}\"."),
                            {effect.column, effect.column})});
    }
    return warnings;
}

void checkModel(const ExplainedModel& model)
{
    if (!model.predictor || !model.recipe || !model.table ||
        model.predictor->inputCount() != model.recipe->width() ||
        model.predictor->classCount() != model.classes.size() ||
        (model.threshold && model.classes.size() != 2))
        throw Error(ErrorCode::Internal, "The model and its preparation do not fit each other.");
}

std::vector<std::uint32_t> drawnRows(std::span<const std::uint32_t> rows, std::size_t most,
                                     std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::uint32_t> drawn = randomPermutation(rows.size(), random);
    drawn.resize(std::min(drawn.size(), most));
    for (std::uint32_t& row : drawn)
        row = rows[row];
    return drawn;
}

} // namespace core::predict
