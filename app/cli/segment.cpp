#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "app/cli/recipeoptions.h"
#include "core/base/words.h"
#include "core/report/segmentexport.h"
#include "core/segment/segmentation.h"
#include "core/store/atomicfile.h"

#include <map>

namespace cli {
namespace {

using core::segment::Segmentation;
using core::segment::SegmentMethod;

struct Options {
    ImportOptions import;
    core::segment::SegmentRequest request;
    RecipeOptions recipe;
    std::string features;
    std::string hidden;
    std::string activation;
    std::string summary;
    std::string customers;
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
    object["history"] = toJson(result.basis->history, false);
    object["best_epoch"] = result.basis->history.empty() ? Json(nullptr) : Json(result.basis->bestEpoch);
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

std::vector<int> widths(const std::string& list)
{
    std::vector<int> result;
    for (const auto& word : splitColumnList(list)) {
        char* end = nullptr;
        const long width = std::strtol(word.c_str(), &end, 10);
        if (*end != '\0' || width < 1 || width > 65536)
            throw core::Error(core::ErrorCode::InvalidOption,
                              "--hidden takes layer widths such as 16,8, not '" + list + "'.",
                              "--hidden");
        result.push_back(static_cast<int>(width));
    }
    return result;
}

void segment(const Context& context, Options options)
{
    auto& request = options.request;
    request.recipe = options.recipe.plan(request.recipe);
    keepSource(options.import.file, options.summary);
    keepSource(options.import.file, options.customers);
    const auto [table, receipt] = options.import.read(context);
    request.table = table;
    request.seed = context.seed;
    if (!options.features.empty())
        request.features = columnsNamed(*table, options.features);
    if (!options.hidden.empty())
        request.autoencoder.encoder = widths(options.hidden);
    if (!options.activation.empty()) {
        const auto activation = core::network::activationFromWord(options.activation);
        if (!activation)
            throw core::Error(core::ErrorCode::InvalidOption,
                              "Activation '" + options.activation + "' is not known.",
                              "--activation");
        request.autoencoder.activation = *activation;
    }
    core::Warnings warnings = planWarnings(request.recipe, *table, request.features, {});
    const auto segmentation = std::make_shared<const Segmentation>(core::segment::segmentCustomers(
        request, context.control(), context.epochProgress(request.autoencoder.epochs),
        context.progress()));
    const Segmentation& result = *segmentation;
    context.clearProgress();
    warnings.insert(warnings.end(), result.warnings.begin(), result.warnings.end());

    std::vector<std::string> written;
    if (!options.summary.empty()) {
        core::store::writeFileAtomically(options.summary, core::report::clusterSummaryCsv(result));
        written.push_back(options.summary);
    }
    if (!options.customers.empty()) {
        core::store::writeFileAtomically(options.customers,
                                         core::report::customersCsv(result, context.stop()));
        written.push_back(options.customers);
    }
    if (!options.plots.empty()) {
        const auto figures = drawFigures({.table = table.get(),
                                          .segmentation = segmentation,
                                          .source = options.import.file,
                                          .folder = options.plots});
        written.insert(written.end(), figures.begin(), figures.end());
    }
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

void addNetworkOptions(CLI::App& command, Options& options)
{
    const std::string group = "Autoencoder";
    auto& network = options.request.autoencoder;
    const auto add = [&](const char* name, auto& value, const char* help) {
        return command.add_option(name, value, help)->capture_default_str()->group(group);
    };
    add("--hidden", options.hidden, "Widths of the hidden layers before the latent one, e.g. 16,8")
        ->default_str("8");
    add("--latent", network.latentWidth, "Width of the latent layer")->check(CLI::Range(1, 1024));
    add("--activation", options.activation,
        "relu, tanh, elu, gelu, selu, leaky-relu, sigmoid or linear")
        ->default_str("relu");
    add("--epochs", network.epochs, "Passes over the training rows")->check(CLI::Range(1, 1000000));
    add("--batch", network.batchSize, "Rows in one step")->check(CLI::Range(1, 1000000));
    add("--lr", network.learningRate, "Learning rate of Adam")->check(CLI::PositiveNumber);
    add("--weight-decay", network.weightDecay, "Pull of the weights towards 0")
        ->check(CLI::NonNegativeNumber);
    add("--validation", network.validationShare, "Share of rows watched, not trained on")
        ->check(CLI::Range(0.0, 0.9));
    add("--patience", network.patience, "End after this many epochs without a gain; 0: never")
        ->check(CLI::NonNegativeNumber);
}

} // namespace

void addSegment(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand("segment", "Finds customer segments");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    static const std::map<std::string, SegmentMethod> methods{
        {"autoencoder-kmeans", SegmentMethod::AutoencoderKMeans},
        {"kmeans", SegmentMethod::KMeans},
    };
    command->add_option("--method", options->request.method, "autoencoder-kmeans or kmeans")
        ->transform(CLI::CheckedTransformer(methods))
        ->default_str("autoencoder-kmeans");
    command
        ->add_option("--features", options->features,
                     "Columns to segment by, comma-separated; default: all features")
        ->type_name("A,B,C");
    command->add_option("--k", options->request.k, "Number of segments")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000));
    command
        ->add_option("--starts", options->request.starts,
                     "k-means starts; 0: enough for the size of the table")
        ->capture_default_str()
        ->check(CLI::Range(0, 100000));
    options->recipe.addTo(*command, RecipeOptions::For::Segments);
    addNetworkOptions(*command, *options);
    command->add_option("--summary", options->summary, "Cluster summary to write")
        ->type_name("OUT.csv");
    command
        ->add_option("--customers", options->customers,
                     "The table with each customer's segment to write")
        ->type_name("OUT.csv");
    command->add_option("--plots", options->plots, "Folder for the pictures as PNG")
        ->type_name("DIR");
    command->add_flag("--labels", options->labels, "List the segment of every row (with --json)");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli segment mall.csv --k 5 --features \"Age,Annual Income "
                    "(k$)\" --summary s.csv --plots pictures --json");
    command->callback([&context, options] { segment(context, *options); });
}

} // namespace cli
