#include "ui/workspace/recipepreview.h"

#include "core/base/error.h"
#include "core/data/split.h"
#include "core/predict/target.h"

#include <algorithm>
#include <span>

namespace ui {

namespace {

constexpr std::size_t headLength = 200;

std::optional<std::size_t> targetOf(const PreviewRequest& request)
{
    if (request.use == PlanUse::Segment)
        return {};
    return request.basis.target ? request.basis.target : request.table->target();
}

NewFileCheck checkNewFile(const core::prepare::Recipe& recipe, const core::data::DataTable& table,
                          const std::stop_token& stop)
{
    NewFileCheck check;
    const auto rows = core::data::allRows(table.rowCount());
    try {
        check.missing = core::prepare::missingBeforeAfter(recipe, table, rows, stop);
        for (const auto& unseen :
             core::prepare::SourceReader(recipe.sources, table).unseenLevels(rows)) {
            if (check.unseenCells == 0)
                check.firstUnseen = unseen.column + " “" + unseen.level + "”";
            check.unseenCells += unseen.count;
        }
    } catch (const core::Error&) {
        check.error = errorText(std::current_exception());
    }
    return check;
}

} // namespace

bool PreviewRequest::operator==(const PreviewRequest& other) const
{
    return use == other.use && table == other.table && plan == other.plan && basis == other.basis &&
           newFile == other.newFile && (use == PlanUse::Segment || seed == other.seed);
}

std::vector<std::size_t> recipeColumns(const PreviewRequest& request)
{
    if (!request.basis.features.empty())
        return request.basis.features;
    std::vector<std::size_t> columns = core::prepare::usableFeatures(*request.table);
    if (const auto target = targetOf(request))
        std::erase(columns, *target);
    return columns;
}

std::vector<std::uint32_t> recipeRows(const PreviewRequest& request)
{
    const core::data::DataTable& table = *request.table;
    const auto target = targetOf(request);
    if (!target)
        return core::data::allRows(table.rowCount());
    const auto classes = core::predict::targetClasses(table, *target);
    return core::predict::splitRows(table, classes, request.basis.split, request.seed).split.train;
}

core::prepare::ExpectedInputs fittedInputs(const PreviewRequest& request,
                                           const std::stop_token& stop)
{
    const auto columns = recipeColumns(request);
    const auto rows = recipeRows(request);
    const auto recipe = core::prepare::fitRecipe(*request.table, {columns, rows, targetOf(request)},
                                                 request.plan, stop);
    core::prepare::ExpectedInputs inputs{recipe.width(), recipe.levelInputs(), false};
    // A recipe has no source for a feature that was left out.
    for (auto& levels : inputs.levels) {
        const auto column = request.table->require(recipe.sources[levels.source].name);
        levels.source =
            static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
    }
    return inputs;
}

RecipePreview previewRecipe(const PreviewRequest& request, std::stop_token stop,
                            const core::ProgressCallback& progress)
{
    RecipePreview preview;
    preview.request = request;
    preview.columns = recipeColumns(request);
    preview.rows = recipeRows(request);
    const core::data::DataTable& table = *request.table;
    const auto report = [&](double from, double to) -> core::ProgressCallback {
        if (!progress)
            return {};
        return [&progress, from, to](double fraction, std::string_view stage) {
            progress(from + (to - from) * fraction, stage);
        };
    };
    preview.recipe =
        core::prepare::fitRecipe(table, {preview.columns, preview.rows, targetOf(request)},
                                 request.plan, stop, report(0, 0.6));
    preview.candidates = core::prepare::fillCandidates(table, preview.columns, preview.rows);
    if (progress)
        progress(0.65, QT_TRANSLATE_NOOP("Progress", "Counting"));
    preview.missing = core::prepare::missingBeforeAfter(preview.recipe, table, preview.rows, stop);
    preview.headRows.assign(preview.rows.begin(),
                            preview.rows.begin() + static_cast<std::ptrdiff_t>(
                                                       std::min(headLength, preview.rows.size())));
    preview.head = core::prepare::applyRecipe(preview.recipe, table, preview.headRows, stop).values;
    if (progress)
        progress(0.8, QT_TRANSLATE_NOOP("Progress", "Counting"));
    if (request.newFile)
        preview.newFile = checkNewFile(preview.recipe, *request.newFile->read.table, stop);
    return preview;
}

} // namespace ui
