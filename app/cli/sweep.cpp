#include "app/cli/context.h"
#include "app/cli/segmentoptions.h"
#include "core/base/words.h"
#include "core/segment/validity/ksweep.h"

#include <cmath>
#include <cstdlib>

namespace cli {
namespace {

using core::segment::KSweep;
using core::segment::KSweepRow;

struct Options {
    ImportOptions import;
    SegmentOptions segments;
    std::string range = "2..10";
    core::segment::KSweepOptions sweep;
};

/// "2..10".
void readRange(const std::string& text, core::segment::KSweepOptions& options)
{
    const std::size_t dots = text.find("..");
    const auto number = [](const std::string& word, int& value) {
        char* end = nullptr;
        const long read = std::strtol(word.c_str(), &end, 10);
        if (word.empty() || *end != '\0' || read < 0 || read > 100000)
            return false;
        value = static_cast<int>(read);
        return true;
    };
    if (dots == std::string::npos || !number(text.substr(0, dots), options.first) ||
        !number(text.substr(dots + 2), options.last))
        throw core::Error(core::ErrorCode::InvalidOption,
                          "--k takes two numbers such as 2..10, not '" + text + "'.", "--k");
}

Json optionalJson(const std::optional<int>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json rowJson(const KSweepRow& row)
{
    // NaN becomes null.
    Json object{{"k", row.k},
                {"inertia", row.inertia},
                {"silhouette", row.silhouette},
                {"silhouette_error", row.silhouetteError},
                {"davies_bouldin", row.daviesBouldin},
                {"calinski_harabasz", row.calinskiHarabasz},
                {"gap", row.gap},
                {"gap_error", row.gapError},
                {"stability", row.stability},
                {"worst_stability", row.worstStability},
                {"segment_stability", row.segmentStability},
                {"stability_rand_index", row.randIndex}};
    object["null"] = row.null ? Json{{"silhouette", row.null->silhouette},
                                     {"uniform", row.null->uniformSilhouette},
                                     {"uniform_sd", row.null->uniformSd},
                                     {"one_group", row.null->oneGroupSilhouette},
                                     {"one_group_sd", row.null->oneGroupSd},
                                     {"stands_out", row.null->standsOut()}}
                              : Json(nullptr);
    return object;
}

Json sweepJson(const KSweep& sweep)
{
    Json features = Json::array();
    for (const std::size_t column : sweep.basis->features)
        features.push_back(sweep.basis->table->column(column).name);
    Json rows = Json::array();
    for (const KSweepRow& row : sweep.rows)
        rows.push_back(rowJson(row));
    const auto& advice = sweep.advice;
    return {
        {"method", core::segment::toWord(sweep.request.method)},
        {"n", sweep.basis->prepared.rows()},
        {"features", features},
        {"rows", rows},
        {"advice",
         {{"k", optionalJson(advice.k)},
          {"text", advice.wholeText()},
          {"headline", advice.headline},
          {"no_structure", advice.noStructure},
          {"supported", advice.supported},
          {"highest_silhouette", optionalJson(advice.highestSilhouette)},
          {"knee", optionalJson(advice.knee)},
          {"gap", optionalJson(advice.gapChoice)}}},
        {"silhouette_exact", sweep.silhouetteExact},
        {"silhouette_sample", sweep.silhouetteExact ? Json(nullptr) : Json(sweep.silhouetteSample)},
        {"resamples", sweep.options.resamples},
        {"resampled_rows", sweep.resampledRows},
        {"references", sweep.options.references},
        {"compared_rows", sweep.null ? Json(sweep.null->rows) : Json(nullptr)},
        {"gap_of_one", sweep.null ? Json(sweep.null->gapOfOne) : Json(nullptr)},
        {"seed", sweep.request.seed},
        {"recipe", recipeJson(sweep.basis->recipe)}};
}

void sayResult(const Context& context, const KSweep& sweep)
{
    const auto figure = [](double value) {
        return std::isfinite(value) ? shortNumber(value) : std::string("–");
    };
    std::vector<std::vector<std::string>> table{{"segments", "silhouette", "inertia",
                                                 "Davies–Bouldin", "Calinski–Harabasz", "gap",
                                                 "stability", "worst"}};
    for (const KSweepRow& row : sweep.rows)
        table.push_back({std::to_string(row.k), figure(row.silhouette), figure(row.inertia),
                         figure(row.daviesBouldin), figure(row.calinskiHarabasz), figure(row.gap),
                         figure(row.stability), figure(row.worstStability)});
    context.say(textTable(table));
    context.say(sweep.advice.wholeText());
    sayRecipe(context, sweep.basis->recipe);
}

void sweep(const Context& context, Options& options)
{
    readRange(options.range, options.sweep);
    const auto [table, receipt] = options.import.read(context);
    const auto request = options.segments.request(context, table);
    if (!core::segment::takesSegmentCount(request.method)) // before any training
        core::segment::sweepSegments(std::make_shared<core::segment::SegmentBasis>(), request,
                                     options.sweep);
    const core::Warnings warnings = planWarnings(request.recipe, *table, request.features, {});
    const auto basis = std::make_shared<const core::segment::SegmentBasis>(core::segment::makeBasis(
        request, context.control(), context.epochProgress(request.autoencoder.epochs)));
    const KSweep result = core::segment::sweepSegments(basis, request, options.sweep, {},
                                                       context.stop(), context.progress());
    context.clearProgress();
    if (context.json) {
        Json object = sweepJson(result);
        object["warnings"] = toJson(warnings);
        object["fit_seconds"] = basis->fitSeconds;
        object["validity_seconds"] = result.validitySeconds;
        object["seconds"] = basis->fitSeconds + result.seconds;
        context.print(object);
        return;
    }
    sayResult(context, result);
    context.note(warnings);
}

} // namespace

void addSweep(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "sweep", "Tries several numbers of segments and says which is supported");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    options->segments.addTo(*command);
    command->add_option("--k", options->range, "Numbers of segments to try")
        ->type_name("FROM..TO")
        ->capture_default_str();
    command
        ->add_option("--resamples", options->sweep.resamples,
                     "Resamples of the customers, for stability; 0: none")
        ->capture_default_str()
        ->check(CLI::Range(0, 10000));
    command
        ->add_option("--references", options->sweep.references,
                     "Tables without segments to compare with; 0: none")
        ->capture_default_str()
        ->check(CLI::Range(0, 10000));
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli sweep mall.csv --method kmeans --k 2..10 --resamples 60 "
                    "--json");
    command->callback([&context, options] { sweep(context, *options); });
}

} // namespace cli
