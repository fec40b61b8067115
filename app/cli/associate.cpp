#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "core/explore/association.h"

#include <map>

namespace cli {
namespace {

using core::explore::MeasureChoice;

struct Options {
    ImportOptions import;
    MeasureChoice measure = MeasureChoice::Automatic;
    std::string target;
    std::string plots;
};

Json rankingJson(const std::vector<core::explore::RankedFeature>& ranking)
{
    Json list = Json::array();
    for (const auto& feature : ranking)
        list.push_back({{"column", feature.name},
                        {"measure", core::explore::toWord(feature.measure)},
                        {"value", feature.value}});
    return list;
}

void associate(const Context& context, const Options& options)
{
    const auto [table, receipt] = options.import.read(context);
    const auto columns = core::explore::associableColumns(*table);
    const auto result = core::explore::associate(*table, columns, options.measure, context.stop(),
                                                 context.progress());
    std::vector<core::explore::RankedFeature> ranking;
    const auto target =
        options.target.empty() ? table->target() : std::optional(table->require(options.target));
    if (target)
        ranking = core::explore::rankAgainst(result, *target);
    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = table.get(),
                               .associations = &result,
                               .source = options.import.file,
                               .folder = options.plots});

    if (context.json) {
        Json measures = Json::array();
        for (std::size_t a = 0; a < result.size(); ++a) {
            Json row = Json::array();
            for (std::size_t b = 0; b < result.size(); ++b)
                row.push_back(core::explore::toWord(result.measureAt(a, b)));
            measures.push_back(row);
        }
        Json object{{"columns", result.names},           {"measure", measures},
                    {"value", matrixJson(result.value)}, {"n", matrixJson(result.n)},
                    {"p", matrixJson(result.p)},         {"target_ranking", rankingJson(ranking)}};
        if (!figures.empty())
            object["figures"] = figures;
        context.print(object);
        return;
    }
    std::vector<std::vector<std::string>> rows{{""}};
    rows[0].insert(rows[0].end(), result.names.begin(), result.names.end());
    for (std::size_t a = 0; a < result.size(); ++a) {
        rows.push_back({result.names[a]});
        for (std::size_t b = 0; b < result.size(); ++b) {
            char text[48];
            std::snprintf(text, sizeof text, "%.2f %s", result.value(a, b),
                          std::string(core::explore::symbol(result.measureAt(a, b))).c_str());
            rows.back().push_back(result.measureAt(a, b) == core::explore::Measure::None ? "–"
                                                                                         : text);
        }
    }
    context.say(textTable(rows));
    if (target)
        context.say("\nAgainst " + table->column(*target).name + ":");
    for (const auto& feature : ranking)
        context.say("  " + feature.name + "  " + shortNumber(feature.value) + " " +
                    std::string(core::explore::symbol(feature.measure)));
    for (const auto& path : figures)
        context.say("wrote " + path);
}

} // namespace

void addAssociate(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand("associate", "Measures what goes with what");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    static const std::map<std::string, MeasureChoice> words{
        {"auto", MeasureChoice::Automatic},    {"pearson", MeasureChoice::Pearson},
        {"spearman", MeasureChoice::Spearman}, {"cramers-v", MeasureChoice::CramersV},
        {"eta", MeasureChoice::Eta},
    };
    command
        ->add_option("--measure", options->measure,
                     "auto (by pair type), pearson, spearman, cramers-v or eta")
        ->transform(CLI::CheckedTransformer(words))
        ->default_str("auto");
    command->add_option("--target", options->target, "Rank the other columns against this one")
        ->type_name("COL");
    command->add_option("--plots", options->plots, "Folder for the heatmap as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli associate customers.csv --target Segment --json");
    command->callback([&context, options] { associate(context, *options); });
}

} // namespace cli
