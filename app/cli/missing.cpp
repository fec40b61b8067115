#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "core/base/words.h"
#include "core/explore/missingness.h"

namespace cli {
namespace {

struct Options {
    ImportOptions import;
    std::string plots;
};

void missing(const Context& context, const Options& options)
{
    const auto [table, receipt] = options.import.read(context);
    const auto result = core::explore::missingness(*table, context.stop(), context.progress());
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
        Json object{{"columns", columns},
                    {"rows_complete", result.rowsComplete},
                    {"co_occurrence", matrixJson(result.coOccurrence)}};
        if (!figures.empty())
            object["figures"] = figures;
        context.print(object);
        return;
    }
    std::vector<std::vector<std::string>> rows{{"column", "missing", "share"}};
    for (const auto& column : result.columns)
        rows.push_back(
            {column.name, std::to_string(column.missing), core::percentText(column.share)});
    context.say(textTable(rows));
    context.say(std::to_string(result.rowsComplete) + " of " + std::to_string(result.rows) +
                " rows are complete");
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
    command->add_option("--plots", options->plots, "Folder for the missing-value matrix as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli missing customers.csv --json");
    command->callback([&context, options] { missing(context, *options); });
}

} // namespace cli
