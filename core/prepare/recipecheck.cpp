#include "core/prepare/recipecheck.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace core::prepare {
namespace {

[[noreturn]] void refuse(const char* reason)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "The preparation cannot be used: {1}."),
                       {translate("Damage", reason)}));
}

void require(bool holds, const char* reason)
{
    if (!holds)
        refuse(reason);
}

bool isLevel(std::int32_t code, std::size_t levels)
{
    return code >= 0 && static_cast<std::size_t>(code) < levels;
}

bool areFinite(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(),
                       [](double value) { return std::isfinite(value); });
}

// Each step against the columns as those before it leave them.

template <typename Column>
const WorkColumn& columnAt(const Column& fitted, const WorkTable& work)
{
    require(fitted.at < work.columns.size(),
            CORE_TRANSLATE_NOOP("Damage", "a step is for a column that is not there"));
    return work.columns[fitted.at];
}

template <typename Columns>
void requireNumbers(const Columns& columns, const WorkTable& work)
{
    for (const auto& fitted : columns)
        require(columnAt(fitted, work).isNumber(),
                CORE_TRANSLATE_NOOP("Damage", "a step for numbers meets words"));
}

void requireLevels(const std::vector<std::size_t>& at, const WorkTable& work)
{
    for (std::size_t i = 0; i < at.size(); ++i) {
        require(at[i] < work.columns.size(),
                CORE_TRANSLATE_NOOP("Damage", "a step is for a column that is not there"));
        require(i == 0 || at[i - 1] < at[i],
                CORE_TRANSLATE_NOOP("Damage", "the columns of a step are out of order"));
        require(work.columns[at[i]].kind == WorkColumn::Kind::Levels,
                CORE_TRANSLATE_NOOP("Damage", "a step for categories meets numbers"));
    }
}

/// Donors have the columns of the table, and only levels that these have.
void checkDonors(const NearestNeighbours& neighbours, const WorkTable& work)
{
    const NearestNeighbours::Learnt learnt = neighbours.learnt();
    require(learnt.columns.size() == work.columns.size(),
            CORE_TRANSLATE_NOOP("Damage", "the rows to fill from have other columns"));
    for (std::size_t i = 0; i < learnt.columns.size(); ++i) {
        const WorkColumn& column = work.columns[i];
        const NearestNeighbours::Column& donors = learnt.columns[i];
        if (column.kind != WorkColumn::Kind::Levels)
            continue;
        require(donors.isNominal == !column.isOrdered,
                CORE_TRANSLATE_NOOP("Damage", "the rows to fill from are of another kind"));
        const auto levels = static_cast<double>(column.levels.size());
        const auto isPlace = [&](double value) {
            return std::isnan(value) || (value >= 0 && value <= levels - 1);
        };
        require(
            std::all_of(donors.values.begin(), donors.values.end(), isPlace) &&
                isPlace(donors.fallback),
            CORE_TRANSLATE_NOOP("Damage", "the rows to fill from have levels that are not there"));
    }
}

void checkRegressions(const FilledNumbers& step, const WorkTable& work)
{
    std::size_t numbers = 0;
    std::size_t width = 0;
    for (const WorkColumn& column : work.columns) {
        numbers += column.isNumber() ? 1 : 0;
        width += column.kind == WorkColumn::Kind::Levels ? column.levels.size() : 1;
    }
    require(step.means.size() == numbers && step.scales.size() == numbers,
            CORE_TRANSLATE_NOOP("Damage", "the regressions that fill numbers have other columns"));
    require(areFinite(step.means) && areFinite(step.scales) &&
                std::count(step.scales.begin(), step.scales.end(), 0.0) == 0,
            CORE_TRANSLATE_NOOP("Damage", "a scale is out of range"));
    require(step.iterative.learnt().means.size() == width,
            CORE_TRANSLATE_NOOP("Damage", "the regressions that fill numbers have other columns"));
}

void check(const FilledNumbers& step, const WorkTable& work)
{
    requireNumbers(step.columns, work);
    for (const auto& column : step.columns)
        require(std::isfinite(column.value) && column.low <= column.high,
                CORE_TRANSLATE_NOOP("Damage", "the value for empty cells is out of range"));
    if (step.method == NumberFill::NearestNeighbours)
        checkDonors(step.neighbours, work);
    if (step.method == NumberFill::Iterative)
        checkRegressions(step, work);
}

void check(const FilledLevels& step, const WorkTable& work)
{
    for (const auto& fitted : step.columns) {
        const WorkColumn& column = columnAt(fitted, work);
        require(column.kind == WorkColumn::Kind::Levels,
                CORE_TRANSLATE_NOOP("Damage", "a step for categories meets numbers"));
        require(isLevel(fitted.level, column.levels.size() + (fitted.isOwnLevel ? 1 : 0)),
                CORE_TRANSLATE_NOOP("Damage", "the level for empty cells is not there"));
    }
    if (step.method == LevelFill::NearestNeighbours)
        checkDonors(step.neighbours, work);
}

void check(const GroupedLevels& step, const WorkTable& work)
{
    for (const auto& fitted : step.columns) {
        const WorkColumn& column = columnAt(fitted, work);
        require(column.kind == WorkColumn::Kind::Levels,
                CORE_TRANSLATE_NOOP("Damage", "a step for categories meets numbers"));
        const auto isNew = [&](std::int32_t code) { return isLevel(code, fitted.levels.size()); };
        require(fitted.codes.size() == column.levels.size() &&
                    std::all_of(fitted.codes.begin(), fitted.codes.end(), isNew) &&
                    isNew(fitted.other),
                CORE_TRANSLATE_NOOP("Damage", "the groups of rare levels do not fit their column"));
    }
}

void check(const OrderUsed& step, const WorkTable& work)
{
    requireLevels(step.at, work);
}

void check(const LevelsSplit& step, const WorkTable& work)
{
    requireLevels(step.at, work);
}

void check(const TransformedNumbers& step, const WorkTable& work)
{
    requireNumbers(step.columns, work);
    for (const auto& column : step.columns)
        require(std::isfinite(column.lambda) && column.low <= column.high,
                CORE_TRANSLATE_NOOP("Damage", "a transformation is out of range"));
}

void check(const ClippedNumbers& step, const WorkTable& work)
{
    requireNumbers(step.columns, work);
    for (const auto& column : step.columns)
        require(column.low <= column.high,
                CORE_TRANSLATE_NOOP("Damage", "a limit of outliers is out of range"));
}

void check(const ScaledNumbers& step, const WorkTable& work)
{
    requireNumbers(step.columns, work);
    for (const auto& column : step.columns)
        require(std::isfinite(column.center) && std::isfinite(column.scale) && column.scale != 0,
                CORE_TRANSLATE_NOOP("Damage", "a scale is out of range"));
}

void check(const NumbersSplit& step, const WorkTable& work)
{
    requireNumbers(step.columns, work);
    for (const auto& column : step.columns)
        require(areFinite(column.edges) && std::isfinite(column.middle) &&
                    std::ranges::adjacent_find(column.edges, std::greater_equal{}) ==
                        column.edges.end(),
                CORE_TRANSLATE_NOOP("Damage", "the pieces of a number are out of order"));
}

void check(const ChosenFeatures& step, const WorkTable& work)
{
    for (std::size_t i = 0; i < step.leftOut.size(); ++i)
        require(step.leftOut[i] < work.columns.size() &&
                    (i == 0 || step.leftOut[i - 1] < step.leftOut[i]),
                CORE_TRANSLATE_NOOP("Damage", "a feature that is left out is not there"));
}

void checkSources(const std::vector<SourceColumn>& sources)
{
    std::set<std::string> names;
    for (const SourceColumn& source : sources) {
        require(names.insert(source.name).second,
                CORE_TRANSLATE_NOOP("Damage", "a column is listed twice"));
        require(source.type != data::ColumnType::Text &&
                    source.type != data::ColumnType::Identifier,
                CORE_TRANSLATE_NOOP("Damage", "a column of free text is a feature"));
    }
}

} // namespace

void checkRecipe(const Recipe& recipe)
{
    require(!recipe.sources.empty() && !recipe.prepared.empty(),
            CORE_TRANSLATE_NOOP("Damage", "it has no columns"));
    require(recipe.steps.size() == recipe.plan.steps.size(),
            CORE_TRANSLATE_NOOP("Damage", "it has steps that are not planned"));
    checkSources(recipe.sources);
    // No rows, so that a step changes the columns and nothing else.
    WorkTable work = withoutRows(recipe.sources);
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        const FittedStep& step = recipe.steps[i];
        require(step.plan == recipe.plan.steps[i] &&
                    step.values.index() == step.plan.options.index(),
                CORE_TRANSLATE_NOOP("Damage", "a step is not the one that was planned"));
        std::visit([&](const auto& values) { check(values, work); }, step.values);
        applyStep(step, work);
    }
    require(work.columns.size() == recipe.prepared.size(),
            CORE_TRANSLATE_NOOP("Damage", "its columns are not those it promises"));
    for (std::size_t i = 0; i < recipe.prepared.size(); ++i) {
        const PreparedColumn& prepared = recipe.prepared[i];
        const WorkColumn& column = work.columns[i];
        require(prepared.name == column.name && prepared.source == column.source &&
                    column.kind != WorkColumn::Kind::Levels,
                CORE_TRANSLATE_NOOP("Damage", "its columns are not those it promises"));
        require(std::isfinite(prepared.fallback),
                CORE_TRANSLATE_NOOP("Damage", "a middle value is out of range"));
    }
}

} // namespace core::prepare
