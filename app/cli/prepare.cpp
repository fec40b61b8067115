#include "app/cli/recipeoptions.h"
#include "core/base/words.h"
#include "core/data/csv/csvwriter.h"
#include "core/store/atomicfile.h"

#include <map>
#include <numeric>

namespace cli {
namespace {

using namespace core::prepare;

struct Options {
    ImportOptions import;
    RecipeOptions recipe;
    std::string features, target, out, applyTo;
};

using UnseenLevels = std::map<std::string, std::map<std::string, std::size_t>>;

std::vector<std::uint32_t> rowRange(std::size_t begin, std::size_t end)
{
    std::vector<std::uint32_t> rows(end - begin);
    std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
    return rows;
}

/// The prepared rows as CSV, one column an input, every number in full.
std::string preparedCsv(const Context& context, const Recipe& recipe,
                        const core::data::DataTable& table, UnseenLevels& unseen)
{
    std::string text;
    core::data::appendCsvRow(text, recipe.preparedNames());
    constexpr std::size_t rowsAtOnce = 65'536;
    for (std::size_t begin = 0; begin < table.rowCount(); begin += rowsAtOnce) {
        const auto rows = rowRange(begin, std::min(table.rowCount(), begin + rowsAtOnce));
        const Prepared prepared = applyRecipe(recipe, table, rows, context.stop());
        for (const auto& level : prepared.unseenLevels)
            unseen[level.column][level.level] += level.count;
        for (std::size_t row = 0; row < prepared.values.rows(); ++row) {
            for (std::size_t column = 0; column < prepared.values.columns(); ++column) {
                if (column > 0)
                    text += ',';
                text += core::data::numberText(prepared.values(row, column));
            }
            text += '\n';
        }
        if (const auto progress = context.progress())
            progress(static_cast<double>(begin + rows.size()) /
                         static_cast<double>(table.rowCount()),
                     "Preparing");
    }
    return text;
}

FitRequest fitRequest(const core::data::DataTable& table, const Options& options)
{
    FitRequest request;
    if (!options.target.empty())
        request.target = table.require(options.target);
    request.columns =
        options.features.empty() ? usableFeatures(table) : columnsNamed(table, options.features);
    if (options.features.empty())
        std::erase_if(request.columns,
                      [&](std::size_t column) { return column == request.target; });
    else if (request.target &&
             std::ranges::find(request.columns, *request.target) != request.columns.end())
        throw core::Error(core::ErrorCode::InvalidOption,
                          "'" + options.target + "' is the target and among the features.",
                          options.target, {}, "Take it out of --features.");
    return request;
}

void prepare(const Context& context, const Options& options)
{
    keepSource(options.import.file, options.out);
    keepSource(options.applyTo, options.out);
    const RecipePlan plan = options.recipe.plan(defaultPlan());
    const auto [table, receipt] = options.import.read(context);
    FitRequest request = fitRequest(*table, options);
    const auto rows = rowRange(0, table->rowCount());
    request.rows = rows;
    const core::Warnings warnings = planWarnings(plan, *table, request.columns, request.target);
    const Recipe recipe = fitRecipe(*table, request, plan, context.stop(), context.progress());

    core::data::TablePointer applied = table;
    if (!options.applyTo.empty())
        applied = options.import.readOther(context, options.applyTo).table;
    UnseenLevels unseen;
    core::store::writeFileAtomically(options.out, preparedCsv(context, recipe, *applied, unseen));
    context.clearProgress();

    const std::string source = options.applyTo.empty() ? options.import.file : options.applyTo;
    context.note(warnings);
    context.note("Learnt from all " + core::groupedCount(table->rowCount()) + " rows of " +
                 options.import.file +
                 ", for looking at; `train` learns it from the training rows only.");
    for (const auto& [column, levels] : unseen) {
        for (const auto& [level, count] : levels)
            context.note("warning: " + column + ": \"" + level + "\" was not seen while fitting (" +
                         core::countOf(count, "row", "rows") + ")");
    }
    if (context.json) {
        context.print({{"file", source},
                       {"rows", applied->rowCount()},
                       {"columns", recipe.width()},
                       {"out", options.out},
                       {"fitted_on", {{"file", options.import.file}, {"rows", "all"}}},
                       {"cells_filled", recipe.cellsFilled},
                       {"recipe", recipeJson(recipe)},
                       {"unseen_levels", unseen},
                       {"warnings", toJson(warnings)}});
        return;
    }
    sayRecipe(context, recipe);
    context.say(options.out + ": " + core::countOf(applied->rowCount(), "row", "rows") + ", " +
                core::countOf(recipe.width(), "column", "columns"));
}

} // namespace

void addPrepare(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "prepare", "Writes the table as a model would see it, prepared by what all rows teach");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    command->add_option("-o,--out", options->out, "CSV file to write")
        ->required()
        ->type_name("OUT.csv");
    command
        ->add_option("--apply-to", options->applyTo,
                     "Prepare this file with what FILE taught, instead of FILE itself")
        ->type_name("NEW.csv");
    command
        ->add_option("--features", options->features,
                     "Columns to prepare, comma-separated; default: all features")
        ->type_name("A,B,C");
    command
        ->add_option("--target", options->target,
                     "Column that is no feature; --choose-features looks at it")
        ->type_name("COL");
    options->recipe.addTo(*command, RecipeOptions::For::Preparation);
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli prepare customers.csv --impute knn=5 --transform "
                    "yeo-johnson -o prepared.csv");
    command->callback([&context, options] { prepare(context, *options); });
}

} // namespace cli
