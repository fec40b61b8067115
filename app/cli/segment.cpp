#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "app/cli/recipeoptions.h"
#include "app/cli/segmentoptions.h"
#include "core/base/words.h"
#include "core/report/segmentexport.h"
#include "core/report/segmentworkbook.h"
#include "core/segment/savedsegments.h"
#include "core/store/atomicfile.h"
#include "core/store/segmentmodelfile.h"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

using core::segment::Segmentation;

struct Options {
    ImportOptions import;
    SegmentOptions segments;
    std::string k = "5";
    std::string model; ///< saved segments to use
    std::string summary;
    std::string customers;
    std::string workbook;
    std::string folder;
    std::string columns;
    std::string save;
    std::string plots;
    bool labels = false;
};

Json profileJson(const Segmentation& segmentation, std::size_t segment)
{
    Json profile = Json::object();
    for (const auto& column : segmentation.profile.columns) {
        const auto& cell = column.segments[segment];
        profile[column.name] = {{"mean", cell.mean},
                                {"median", cell.median},
                                {"mode", cell.mode},
                                {"mode_share", cell.modeShare},
                                {"difference", cell.difference}};
    }
    return profile;
}

/// What one method knows and others do not.
void addMethodFigures(Json& object, const Segmentation& result)
{
    const auto& found = *result.clustering;
    if (found.mixture) {
        const auto& figures = found.mixture->figures;
        object["mixture"] = {{"covariance", toWord(found.mixture->model.covariance)},
                             {"log_likelihood", figures.logLikelihood},
                             {"bic", figures.bic},
                             {"aic", figures.aic},
                             {"parameters", figures.parameters},
                             {"weights", found.mixture->model.weights},
                             {"regularised", found.mixture->regularised}};
    }
    if (found.density)
        object["density"] = {{"eps", found.density->eps},
                             {"min_points", found.density->minPoints},
                             {"core", found.dbscan->coreRows},
                             {"suggested_eps", found.kDistances->suggestedEps}};
    if (found.hierarchy)
        object["density"] = {{"min_points", found.hierarchy->minPoints},
                             {"min_cluster_size", found.hierarchy->minClusterSize}};
    if (found.dendrogram) {
        Json heights = Json::array();
        const auto& merges = found.dendrogram->merges();
        const std::size_t shown = std::min<std::size_t>(merges.size(), 10);
        for (std::size_t i = merges.size() - shown; i < merges.size(); ++i)
            heights.push_back(merges[i].height);
        object["last_heights"] = heights;
    }
    if (!result.basis->refinement.empty()) {
        const auto& last = result.basis->refinement.back();
        object["refinement"] = {{"epochs", result.basis->refinement.size()},
                                {"divergence", last.divergence},
                                {"reconstruction", last.reconstruction},
                                {"changed_share", last.changedShare},
                                {"collapsed", result.basis->refinementCollapsed}};
    }
}

Json segmentationJson(const Segmentation& result, bool withLabels)
{
    Json features = Json::array();
    for (const std::size_t column : result.basis->features)
        features.push_back(result.basis->table->column(column).name);
    Json sizes = Json::array();
    Json segments = Json::array();
    for (std::size_t i = 0; i < result.profile.cards.size(); ++i) {
        const auto& card = result.profile.cards[i];
        sizes.push_back(card.size);
        segments.push_back({{"id", card.id},
                            {"name", card.name},
                            {"size", card.size},
                            {"share", card.share},
                            {"sentence", card.sentence},
                            {"note", card.note},
                            {"actions", card.actions},
                            {"mark", card.mark},
                            {"profile", profileJson(result, i)}});
    }
    const auto optional = [](const std::optional<double>& value) {
        return value ? Json(*value) : Json(nullptr);
    };
    Json object{
        {"method", core::segment::toWord(result.request.method)},
        {"k", result.k},
        {"n", result.labels.size()},
        {"not_clustered", result.notClustered},
        {"features", features},
        {"silhouette",
         {{"prepared", result.silhouettePrepared},
          {"latent", optional(result.silhouetteLatent)},
          {"exact", result.silhouetteExact},
          {"sample", result.silhouetteExact ? Json(nullptr) : Json(result.silhouetteSample)}}},
        {"seed_agreement", optional(result.seedAgreement)},
        {"silhouette_error", result.silhouetteError},
        {"inertia", result.inertia},
        {"davies_bouldin", result.daviesBouldin},
        {"calinski_harabasz", result.calinskiHarabasz},
        {"sizes", sizes},
    };
    if (withLabels)
        object["labels"] = result.labels;
    object["segments"] = segments;
    Json comparisons = Json::array();
    for (const auto& figure : result.comparisons)
        comparisons.push_back({{"name", figure.name},
                               {"silhouette_prepared", figure.silhouettePrepared},
                               {"agreement", figure.agreement}});
    object["comparisons"] = comparisons;
    addMethodFigures(object, result);
    object["history"] = toJson(result.basis->history, false);
    object["best_epoch"] =
        result.basis->history.empty() ? Json(nullptr) : Json(result.basis->bestEpoch);
    object["seed"] = result.request.seed;
    object["recipe"] = recipeJson(result.basis->recipe);
    object["warnings"] = toJson(result.warnings);
    object["seconds"] = result.seconds;
    object["fit_seconds"] = result.fitSeconds;
    return object;
}

void sayResult(const Context& context, const Segmentation& result)
{
    context.say(std::to_string(result.k) + " segments · " + std::to_string(result.labels.size()) +
                " customers · silhouette " + shortNumber(result.silhouettePrepared) +
                (result.silhouetteLatent
                     ? " (" + shortNumber(*result.silhouetteLatent) + " in the latent space)"
                     : ""));
    for (const auto& card : result.profile.cards)
        context.say("  " + std::to_string(card.id + 1) + "  " + card.name + ": " +
                    std::to_string(card.size) + " customers, " + core::percentText(card.share) +
                    ". " + card.sentence);
    for (const auto& figure : result.comparisons)
        context.say("  beside it: " + figure.name + ", silhouette " +
                    shortNumber(figure.silhouettePrepared) + ", agreement " +
                    shortNumber(figure.agreement));
    sayRecipe(context, result.basis->recipe);
}

/// As asked for; where that is auto and the method takes a number, what a sweep advises.
int countFor(const Context& context, const Options& options,
             const core::segment::SegmentRequest& request)
{
    if (const auto asked = segmentCount(options.k))
        return *asked;
    if (!core::segment::takesSegmentCount(request.method))
        return request.k;
    const auto sweep =
        sweepOf(context, request,
                std::make_shared<const core::segment::SegmentBasis>(
                    core::segment::makeBasis(request, context.control(), {}, context.progress())));
    context.clearProgress();
    context.say(sweep.advice.wholeText());
    return advisedCount(sweep);
}

Segmentation findOrUse(const Context& context, const Options& options,
                       const core::data::TablePointer& table)
{
    if (!options.model.empty())
        return core::segment::segmentsOfModel(
            std::make_shared<const core::segment::SegmentModel>(
                core::store::readSegmentModel(options.model, context.stop())),
            table, context.stop(), context.progress());
    auto request = options.segments.request(context, table);
    request.k = countFor(context, options, request);
    return core::segment::segmentCustomers(request, context.control(),
                                           context.epochProgress(request.autoencoder.epochs),
                                           context.progress());
}

std::vector<std::string> writeFiles(const Context& context, const Options& options,
                                    const std::shared_ptr<const Segmentation>& segmentation)
{
    const Segmentation& result = *segmentation;
    std::vector<std::string> written;
    core::report::CustomerColumns columns;
    if (!options.columns.empty())
        columns.columns = columnsNamed(*result.basis->table, options.columns);
    if (!options.summary.empty()) {
        core::store::writeFileAtomically(options.summary, core::report::clusterSummaryCsv(result));
        written.push_back(options.summary);
    }
    if (!options.customers.empty()) {
        core::report::writeCustomersCsv(result, columns, options.customers, options.import.file,
                                        context.stop());
        written.push_back(options.customers);
    }
    if (!options.workbook.empty()) {
        core::report::WorkbookOptions book;
        book.source = options.import.file;
        core::report::writeSegmentWorkbook(result, book, options.workbook, context.stop());
        written.push_back(options.workbook);
    }
    if (!options.folder.empty())
        for (const auto& file : core::report::writeSegmentFiles(
                 result, columns, {}, options.folder, options.import.file, context.stop()))
            written.push_back(file.path.string());
    if (!options.save.empty()) {
        auto model = core::segment::modelOf(result, context.stop());
        core::prepare::describeFile(model.origin,
                                    std::filesystem::path(options.import.file).filename().string(),
                                    options.import.csvOptions());
        core::store::writeSegmentModel(options.save, model);
        written.push_back(options.save);
    }
    if (!options.plots.empty()) {
        const auto figures = drawFigures({.table = result.basis->table.get(),
                                          .segmentation = segmentation,
                                          .source = options.import.file,
                                          .folder = options.plots});
        written.insert(written.end(), figures.begin(), figures.end());
    }
    return written;
}

void segment(const Context& context, const Options& options)
{
    for (const auto& path : {options.summary, options.customers, options.workbook, options.save})
        keepSource(options.import.file, path);
    const auto [table, receipt] = options.import.read(context);
    const auto segmentation =
        std::make_shared<const Segmentation>(findOrUse(context, options, table));
    const Segmentation& result = *segmentation;
    context.clearProgress();
    core::Warnings warnings;
    if (options.model.empty())
        warnings = planWarnings(result.request.recipe, *table, result.request.features, {});
    warnings.insert(warnings.end(), result.warnings.begin(), result.warnings.end());
    const auto written = writeFiles(context, options, segmentation);
    if (context.json) {
        Json object = segmentationJson(result, options.labels);
        object["warnings"] = toJson(warnings);
        object["written"] = written;
        context.print(object);
        return;
    }
    sayResult(context, result);
    context.note(warnings);
    for (const auto& path : written)
        context.say("wrote " + path);
}

} // namespace

void addSegment(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand("segment", "Finds customer segments");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    options->segments.addTo(*command);
    command->add_option("--k", options->k, "Number of segments, or auto: what a sweep advises")
        ->capture_default_str()
        ->type_name("N|auto");
    command
        ->add_option("--use", options->model,
                     "Give the customers the segments of a saved model; nothing is searched for")
        ->type_name("MODEL")
        ->check(CLI::ExistingFile);
    command->add_option("--summary", options->summary, "Cluster summary to write")
        ->type_name("OUT.csv");
    command
        ->add_option("--customers", options->customers,
                     "The table with each customer's segment to write")
        ->type_name("OUT.csv");
    command->add_option("--workbook", options->workbook, "The same as an Excel workbook to write")
        ->type_name("OUT.xlsx");
    command
        ->add_option("--per-segment", options->folder,
                     "Folder for one table of customers a segment")
        ->type_name("DIR");
    command
        ->add_option("--columns", options->columns,
                     "Columns of the customers to write, comma-separated; default: all")
        ->type_name("A,B,C");
    command->add_option("--save", options->save, "Model of the segments to write")
        ->type_name("MODEL");
    command->add_option("--plots", options->plots, "Folder for the pictures as PNG")
        ->type_name("DIR");
    command->add_flag("--labels", options->labels, "List the segment of every row (with --json)");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli segment mall.csv --k 5 --features \"Age,Annual Income "
                    "(k$)\" --summary s.csv --plots pictures --json");
    command->callback([&context, options] { segment(context, *options); });
}

} // namespace cli
