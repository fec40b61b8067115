#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "core/base/words.h"
#include "core/explore/missingness.h"
#include "core/explore/nullitytree.h"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

using core::data::DataTable;
using core::explore::MissingByClass;
using core::explore::Missingness;
using core::explore::MissingPattern;
using core::explore::NullityTree;

struct Options {
    ImportOptions import;
    std::string target;
    std::string plots;
    std::size_t patterns = 20;
};

double shareOf(double part, std::size_t whole)
{
    return whole == 0 ? 0 : part / static_cast<double>(whole);
}

Json patternsJson(const DataTable& table, const Missingness& result, std::size_t most)
{
    Json patterns = Json::array();
    for (std::size_t i = 0; i < std::min(most, result.patterns.size()); ++i) {
        const MissingPattern& pattern = result.patterns[i];
        Json names = Json::array();
        for (const std::size_t column : pattern.columns)
            names.push_back(table.column(column).name);
        patterns.push_back({{"missing", names},
                            {"rows", pattern.rows},
                            {"share", shareOf(static_cast<double>(pattern.rows), result.rows)}});
    }
    return patterns;
}

Json byTargetJson(const DataTable& table, std::size_t target, const MissingByClass& byClass)
{
    Json columns = Json::array();
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).missingCount == 0 || column == target)
            continue;
        Json missing = Json::array();
        Json shares = Json::array();
        for (std::size_t i = 0; i < byClass.classes.size(); ++i) {
            missing.push_back(static_cast<std::size_t>(byClass.missing(column, i)));
            shares.push_back(shareOf(byClass.missing(column, i), byClass.rows[i]));
        }
        columns.push_back({{"name", table.column(column).name},
                           {"missing", missing},
                           {"share", shares},
                           {"p", byClass.p[column]}});
    }
    return {{"target", table.column(target).name},
            {"classes", byClass.classes},
            {"rows", byClass.rows},
            {"columns", columns}};
}

/// Leaves by name; merges numbered as SciPy's linkage, leaves first.
Json treeJson(const DataTable& table, const NullityTree& tree)
{
    Json leaves = Json::array();
    for (const std::size_t column : tree.columns)
        leaves.push_back(table.column(column).name);
    Json merges = Json::array();
    for (const auto& merge : tree.merges)
        merges.push_back({{"left", merge.left},
                          {"right", merge.right},
                          {"height", merge.height},
                          {"size", merge.size}});
    Json order = Json::array();
    for (const std::size_t leaf : tree.order)
        order.push_back(table.column(tree.columns[leaf]).name);
    return {{"leaves", leaves}, {"merges", merges}, {"order", order}};
}

void sayColumns(const Context& context, const Missingness& result)
{
    std::vector<std::vector<std::string>> rows{{"column", "missing", "share"}};
    for (const auto& column : result.columns)
        rows.push_back(
            {column.name, core::groupedCount(column.missing), core::percentText(column.share)});
    context.say(textTable(rows));
    context.say(core::groupedCount(result.rowsComplete) + " of " +
                core::countOf(result.rows, "row", "rows") + " are complete.");
}

void sayPatterns(const Context& context, const DataTable& table, const Missingness& result,
                 std::size_t most)
{
    if (result.cellsMissing == 0 || most == 0)
        return;
    std::vector<std::vector<std::string>> rows{{"missing together", "rows", "share"}};
    for (std::size_t i = 0; i < std::min(most, result.patterns.size()); ++i) {
        std::string names;
        for (const std::size_t column : result.patterns[i].columns)
            names += (names.empty() ? "" : ", ") + table.column(column).name;
        rows.push_back({names.empty() ? "nothing" : names,
                        core::groupedCount(result.patterns[i].rows),
                        core::percentText(
                            shareOf(static_cast<double>(result.patterns[i].rows), result.rows))});
    }
    context.say("");
    context.say(textTable(rows));
    if (most < result.patterns.size())
        context.say("and " +
                    core::countOf(result.patterns.size() - most, "more pattern", "more patterns") +
                    " (--patterns)");
}

void sayByTarget(const Context& context, const DataTable& table, std::size_t target,
                 const MissingByClass& byClass)
{
    std::vector<std::vector<std::string>> rows{{"missing by " + table.column(target).name}};
    rows[0].insert(rows[0].end(), byClass.classes.begin(), byClass.classes.end());
    rows[0].emplace_back("p");
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).missingCount == 0 || column == target)
            continue;
        rows.push_back({table.column(column).name});
        for (std::size_t i = 0; i < byClass.classes.size(); ++i)
            rows.back().push_back(
                core::percentText(shareOf(byClass.missing(column, i), byClass.rows[i])));
        char text[32];
        std::snprintf(text, sizeof text, "%.2g", byClass.p[column]);
        rows.back().push_back(std::isnan(byClass.p[column]) ? "–" : text);
    }
    if (rows.size() == 1)
        return;
    context.say("");
    context.say(textTable(rows));
    context.say("p: chance of differences between the classes this large if they had nothing to "
                "do with what is missing (χ²).");
}

std::optional<std::size_t> targetOf(const DataTable& table, const Options& options)
{
    if (options.target.empty()) {
        const auto target = table.target();
        return target && table.column(*target).hasLevels() ? target : std::nullopt;
    }
    const std::size_t target = table.require(options.target);
    if (!table.column(target).hasLevels())
        throw core::Error(core::ErrorCode::WrongColumnType,
                          "Column " + options.target + " has no classes to compare.",
                          options.target, {},
                          "Read it as a category: --type " + options.target + "=category.");
    return target;
}

void missing(const Context& context, const Options& options)
{
    const auto [table, receipt] = options.import.read(context);
    const auto target = targetOf(*table, options);
    const auto result = core::explore::missingness(*table, context.stop(), context.progress());
    const auto byClass = core::explore::missingByClass(*table, target, context.stop());
    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = table.get(),
                               .missingness = &result,
                               .source = options.import.file,
                               .folder = options.plots});
    if (context.json) {
        Json columns = Json::array();
        for (const auto& column : result.columns)
            columns.push_back(
                {{"name", column.name}, {"missing", column.missing}, {"share", column.share}});
        Json object{
            {"columns", columns},
            {"rows", result.rows},
            {"rows_complete", result.rowsComplete},
            {"co_occurrence", matrixJson(result.coOccurrence)},
            {"pattern_count", result.patterns.size()},
            {"patterns", patternsJson(*table, result, options.patterns)},
            {"by_target", target ? byTargetJson(*table, *target, byClass) : Json()},
            {"tree", treeJson(*table, core::explore::nullityTree(*table, {}, context.stop()))}};
        if (!figures.empty())
            object["figures"] = figures;
        context.print(object);
        return;
    }
    sayColumns(context, result);
    sayPatterns(context, *table, result, options.patterns);
    if (target)
        sayByTarget(context, *table, *target, byClass);
    for (const auto& path : figures)
        context.say("wrote " + path);
}

} // namespace

void addMissing(CLI::App& program, Context& context)
{
    auto* command =
        program.add_subcommand("missing", "Counts missing cells and how they go together");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    command
        ->add_option("--target", options->target,
                     "Compare what is missing between the classes of this column; default: the "
                     "target found")
        ->type_name("COL");
    command
        ->add_option("--patterns", options->patterns,
                     "Sets of columns that are missing together, most frequent first")
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--plots", options->plots, "Folder for the missing-value matrix as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli missing customers.csv --target Segment --json");
    command->callback([&context, options] { missing(context, *options); });
}

} // namespace cli
