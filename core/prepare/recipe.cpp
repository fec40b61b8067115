#include "core/prepare/recipe.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace core::prepare {
namespace {

constexpr std::size_t rowsPerBlock = 8192;
/// Blocks that are slow in themselves use all processors inside; they are cut for memory only.
constexpr std::size_t rowsPerSlowBlock = 65536;

std::vector<PreparedColumn> preparedColumns(const WorkTable& work)
{
    std::vector<PreparedColumn> prepared(work.columns.size());
    parallelBlocks(work.columns.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[i];
        if (column.kind == WorkColumn::Kind::Levels)
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "\"{1}\" still holds words after the last step."),
                       {column.name}),
                column.name, {},
                translate("Errors", "Add the step that splits categories into yes/no inputs."));
        prepared[i] = {column.name, column.source, 0};
        if (column.mayBeMissing)
            prepared[i].fallback = steps::lowerMiddle(steps::presentValues(column));
    });
    return prepared;
}

void write(const WorkTable& work, const std::vector<PreparedColumn>& prepared, data::Matrix& values,
           std::size_t firstRow)
{
    for (std::size_t j = 0; j < prepared.size(); ++j) {
        const WorkColumn& column = work.columns[j];
        double* cell = &values(firstRow, 0) + j;
        if (column.kind == WorkColumn::Kind::Flag) {
            for (std::size_t row = 0; row < work.rows; ++row, cell += prepared.size())
                *cell = column.flags[row];
            continue;
        }
        for (std::size_t row = 0; row < work.rows; ++row, cell += prepared.size()) {
            const double value = column.numbers[row];
            *cell = std::isnan(value) ? prepared[j].fallback : value;
        }
    }
}

void takeSteps(const Recipe& recipe, WorkTable& work, const std::stop_token& stop)
{
    for (const FittedStep& step : recipe.steps)
        applyStep(step, work, stop);
}

} // namespace

Recipe fitRecipe(const data::DataTable& table, const FitRequest& request, const RecipePlan& plan,
                 std::stop_token stop, const ProgressCallback& progress)
{
    if (request.columns.empty())
        throw Error(ErrorCode::InvalidOption, translate("Errors", "No feature is chosen."),
                    "features", {}, translate("Errors", "Choose at least one column."));
    if (request.rows.empty())
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to fit the preparation on."));
    Recipe recipe;
    recipe.plan = plan;
    recipe.rowsFitted = request.rows.size();
    recipe.sources = sourceColumns(table, request.columns, request.rows);
    throwIfStopped(stop);
    WorkTable work = SourceReader(recipe.sources, table).read(request.rows);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto tell = [&](double fraction, std::string_view stage) {
            if (progress)
                progress((static_cast<double>(i) + fraction) /
                             static_cast<double>(plan.steps.size()),
                         stage);
        };
        const FitSurroundings surroundings{.table = table,
                                           .rows = request.rows,
                                           .target = request.target,
                                           .sources = recipe.sources,
                                           .orderUsedLater = usesOrderFrom(plan, i + 1),
                                           .stop = stop,
                                           .progress = tell};
        // Titles are translated in their own context; they end with a zero: literals.
        tell(0, translate("Recipe", stepTitle(plan.steps[i].kind()).data()));
        recipe.steps.push_back(fitStep(plan.steps[i], work, surroundings));
    }
    recipe.prepared = preparedColumns(work);
    std::vector<bool> isKept(recipe.sources.size(), false);
    for (const PreparedColumn& column : recipe.prepared)
        isKept[column.source] = true;
    for (std::size_t i = 0; i < isKept.size(); ++i)
        recipe.cellsFilled += isKept[i] ? recipe.sources[i].missing : 0;
    return recipe;
}

Prepared applyRecipe(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows, std::stop_token stop,
                     const ProgressCallback& progress)
{
    const SourceReader reader(recipe.sources, table);
    Prepared prepared;
    prepared.values = data::Matrix(rows.size(), recipe.width());
    std::atomic<std::size_t> done = 0;
    const auto prepareBlock = [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        WorkTable work = reader.read(rows.subspan(begin, end - begin));
        takeSteps(recipe, work, stop);
        write(work, recipe.prepared, prepared.values, begin);
        done += end - begin;
    };
    if (std::any_of(recipe.steps.begin(), recipe.steps.end(), isSlowToApply)) {
        for (std::size_t begin = 0; begin < rows.size(); begin += rowsPerSlowBlock) {
            prepareBlock(begin, std::min(begin + rowsPerSlowBlock, rows.size()));
            if (progress)
                progress(static_cast<double>(done) / static_cast<double>(rows.size()),
                         CORE_TRANSLATE_NOOP("Progress", "Preparing"));
        }
    } else {
        parallelBlocks(rows.size(), rowsPerBlock, prepareBlock);
    }
    prepared.unseenLevels = reader.unseenLevels(rows);
    return prepared;
}

data::Matrix preparedRows(const Recipe& recipe, WorkTable work, const std::stop_token& stop)
{
    data::Matrix values(work.rows, recipe.width());
    if (work.rows == 0)
        return values;
    takeSteps(recipe, work, stop);
    write(work, recipe.prepared, values, 0);
    return values;
}

WorkTable applySteps(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows, std::size_t stepCount,
                     std::stop_token stop)
{
    WorkTable work = SourceReader(recipe.sources, table).read(rows);
    for (std::size_t i = 0; i < std::min(stepCount, recipe.steps.size()); ++i)
        applyStep(recipe.steps[i], work, stop);
    return work;
}

std::vector<std::string> Recipe::preparedNames() const
{
    std::vector<std::string> names;
    for (const PreparedColumn& column : prepared)
        names.push_back(column.name);
    return names;
}

std::vector<std::size_t> Recipe::origins() const
{
    std::vector<std::size_t> result;
    for (const PreparedColumn& column : prepared)
        result.push_back(column.source);
    return result;
}

std::vector<LevelInputs> Recipe::levelInputs() const
{
    WorkTable work = withoutRows(sources);
    for (const FittedStep& step : steps)
        applyStep(step, work);
    std::vector<LevelInputs> inputs;
    for (std::size_t i = 0; i < work.columns.size(); ++i) {
        const WorkColumn& column = work.columns[i];
        if (!column.isLevel)
            continue;
        const bool goesOn = !inputs.empty() && inputs.back().source == column.source;
        if (!goesOn)
            inputs.push_back({i, 0, column.source});
        ++inputs.back().count;
    }
    return inputs;
}

std::vector<std::size_t> usableFeatures(const data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (const std::size_t column : table.features()) {
        const data::Column& cells = table.column(column);
        if ((cells.isNumeric() || cells.hasLevels()) && cells.missingCount < cells.size())
            columns.push_back(column);
    }
    return columns;
}

} // namespace core::prepare
