#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "core/base/words.h"
#include "core/explore/association.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cli {
namespace {

using core::explore::AssociationMatrix;
using core::explore::Measure;
using core::explore::MeasureChoice;

/// Wider tables of figures do not fit on a line: the strongest pairs stand for them.
constexpr std::size_t mostColumnsShown = 10;

struct Options {
    ImportOptions import;
    MeasureChoice measure = MeasureChoice::Automatic;
    std::string target;
    std::string columns;
    std::string plots;
    std::size_t top = 10;
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

/// A target that is asked for joins the columns; one that was found need not be among them.
std::optional<std::size_t> targetOf(const core::data::DataTable& table, const Options& options,
                                    std::vector<std::size_t>& columns)
{
    const auto isChosen = [&](std::size_t column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    if (options.target.empty()) {
        const auto found = table.target();
        return found && isChosen(*found) ? found : std::nullopt;
    }
    const std::size_t target = table.require(options.target);
    if (!options.columns.empty() && !isChosen(target))
        columns.push_back(target);
    return target;
}

Json matricesJson(const AssociationMatrix& result)
{
    Json measures = Json::array();
    for (std::size_t a = 0; a < result.size(); ++a) {
        Json row = Json::array();
        for (std::size_t b = 0; b < result.size(); ++b)
            row.push_back(core::explore::toWord(result.measureAt(a, b)));
        measures.push_back(row);
    }
    return {{"columns", result.names},           {"measure", measures},
            {"value", matrixJson(result.value)}, {"n", matrixJson(result.n)},
            {"p", matrixJson(result.p)},         {"p_adjusted", matrixJson(result.pAdjusted)}};
}

std::string valueText(double value, Measure measure)
{
    if (measure == Measure::None)
        return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f ", value);
    return text + std::string(core::explore::symbol(measure));
}

std::string chanceText(double p)
{
    if (std::isnan(p))
        return "–";
    if (p < 1e-300)
        return "< 1e-300";
    char text[32];
    std::snprintf(text, sizeof text, "%.2g", p);
    return text;
}

void sayMatrix(const Context& context, const AssociationMatrix& result)
{
    std::vector<std::vector<std::string>> rows{{""}};
    rows[0].insert(rows[0].end(), result.names.begin(), result.names.end());
    for (std::size_t a = 0; a < result.size(); ++a) {
        rows.push_back({result.names[a]});
        for (std::size_t b = 0; b < result.size(); ++b)
            rows.back().push_back(valueText(result.value(a, b), result.measureAt(a, b)));
    }
    context.say(textTable(rows));
}

void sayStrongest(const Context& context, const AssociationMatrix& result, std::size_t top)
{
    struct Pair {
        std::size_t a;
        std::size_t b;
    };
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < result.size(); ++a) {
        for (std::size_t b = a + 1; b < result.size(); ++b) {
            if (result.measureAt(a, b) != Measure::None)
                pairs.push_back({a, b});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [&](const Pair& x, const Pair& y) {
        return std::abs(result.value(x.a, x.b)) > std::abs(result.value(y.a, y.b));
    });
    const std::size_t shown = std::min(top, pairs.size());
    if (shown == 0)
        return;
    std::vector<std::vector<std::string>> rows{{"", "value", "n", "p", "p adjusted"}};
    for (std::size_t i = 0; i < shown; ++i) {
        const auto [a, b] = pairs[i];
        rows.push_back({result.names[a] + " × " + result.names[b],
                        valueText(result.value(a, b), result.measureAt(a, b)),
                        core::groupedCount(static_cast<std::size_t>(result.n(a, b))),
                        chanceText(result.p(a, b)), chanceText(result.pAdjusted(a, b))});
    }
    context.say("Strongest of " + core::countOf(pairs.size(), "pair", "pairs") +
                "; p adjusted for all of them (Benjamini–Hochberg):");
    context.say(textTable(rows));
}

void associate(const Context& context, const Options& options)
{
    const auto [table, receipt] = options.import.read(context);
    auto columns = options.columns.empty() ? core::explore::associableColumns(*table)
                                           : columnsNamed(*table, options.columns);
    const auto target = targetOf(*table, options, columns);
    const auto result = core::explore::associate(*table, columns, options.measure, context.stop(),
                                                 context.progress());
    std::vector<core::explore::RankedFeature> ranking;
    if (target)
        ranking = core::explore::rankAgainst(result, *target);
    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = table.get(),
                               .associations = &result,
                               .source = options.import.file,
                               .folder = options.plots});

    if (context.json) {
        Json object = matricesJson(result);
        object["target_ranking"] = rankingJson(ranking);
        if (!figures.empty())
            object["figures"] = figures;
        context.print(object);
        return;
    }
    if (result.size() <= mostColumnsShown)
        sayMatrix(context, result);
    sayStrongest(context, result, options.top);
    if (!ranking.empty())
        context.say("Against " + table->column(*target).name + ":");
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
        {"auto", MeasureChoice::Automatic},     {"pearson", MeasureChoice::Pearson},
        {"spearman", MeasureChoice::Spearman},  {"kendall", MeasureChoice::Kendall},
        {"cramers-v", MeasureChoice::CramersV}, {"eta", MeasureChoice::Eta},
    };
    command
        ->add_option("--measure", options->measure,
                     "auto (by pair type), pearson, spearman, kendall (τ-b, the slowest), "
                     "cramers-v or eta")
        ->transform(CLI::CheckedTransformer(words))
        ->default_str("auto");
    command
        ->add_option("--columns", options->columns,
                     "Only these columns, also identifiers and ignored ones; default: all that "
                     "can go with another")
        ->type_name("A,B,C");
    command->add_option("--target", options->target, "Rank the other columns against this one")
        ->type_name("COL");
    command->add_option("--top", options->top, "Strongest pairs listed in the text")
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--plots", options->plots, "Folder for the heatmap as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli associate customers.csv --target Segment --json");
    command->callback([&context, options] { associate(context, *options); });
}

} // namespace cli
