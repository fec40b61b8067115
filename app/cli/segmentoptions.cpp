#include "app/cli/segmentoptions.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace cli {
namespace {

using core::segment::MixtureCovariance;

constexpr std::array covariances{MixtureCovariance::Full, MixtureCovariance::Diagonal,
                                 MixtureCovariance::Tied, MixtureCovariance::Spherical};

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

std::vector<std::string> methodWords()
{
    std::vector<std::string> words;
    for (const auto method : core::segment::allMethods())
        words.emplace_back(core::segment::toWord(method));
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return text;
}

} // namespace

void SegmentOptions::addTo(CLI::App& command)
{
    command.add_option("--method", m_method, joined(methodWords()))
        ->check(CLI::IsMember(methodWords()))
        ->type_name("METHOD")
        ->capture_default_str();
    command
        .add_option("--features", m_features,
                    "Columns to segment by, comma-separated; default: all features")
        ->type_name("A,B,C");
    command
        .add_option("--starts", m_request.starts,
                    "Starts of k-means and Gaussian mixture; 0: enough for the size of the table")
        ->capture_default_str()
        ->check(CLI::Range(0, 100000));
    std::vector<std::string> words;
    for (const auto covariance : covariances)
        words.emplace_back(core::segment::toWord(covariance));
    command
        .add_option("--covariance", m_covariance,
                    "Shape of the groups of a Gaussian mixture: " + joined(words))
        ->check(CLI::IsMember(words))
        ->type_name("SHAPE")
        ->default_str(words.front());
    command
        .add_option("--eps", m_request.eps,
                    "DBSCAN: how near neighbours are, in prepared units; 0: suggested")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--min-points", m_request.minPoints,
                    "DBSCAN, HDBSCAN: neighbours that make a customer part of the core; 0: "
                    "suits the number of features")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--min-cluster-size", m_request.minClusterSize,
                    "HDBSCAN: fewer customers are no segment; 0: suits the number of rows")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--category-weight", m_request.categoryWeight,
                    "k-prototypes: what a category that differs counts; 0: Huang's")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    m_recipe.addTo(command, RecipeOptions::For::Segments);
    addNetworkOptions(command);
}

void SegmentOptions::addNetworkOptions(CLI::App& command)
{
    const std::string group = "Autoencoder";
    auto& network = m_request.autoencoder;
    const auto add = [&](const char* name, auto& value, const char* help) {
        return command.add_option(name, value, help)->capture_default_str()->group(group);
    };
    add("--hidden", m_hidden, "Widths of the hidden layers before the latent one, e.g. 16,8")
        ->default_str("8");
    add("--latent", network.latentWidth, "Width of the latent layer")->check(CLI::Range(1, 1024));
    add("--activation", m_activation, "relu, tanh, elu, gelu, selu, leaky-relu, sigmoid or linear")
        ->default_str("relu");
    add("--epochs", network.epochs, "Passes over the training rows")->check(CLI::Range(1, 1000000));
    add("--batch", network.batchSize, "Rows in one step")->check(CLI::Range(1, 1000000));
    add("--lr", network.learningRate, "Learning rate of Adam")->check(CLI::PositiveNumber);
    add("--weight-decay", network.weightDecay, "Pull of the weights towards 0")
        ->check(CLI::NonNegativeNumber);
    add("--dropout", network.dropout, "Share of the hidden layers' outputs left out while training")
        ->check(CLI::Range(0.0, 0.95));
    add("--noise", network.noise, "Standard deviation of noise added to the inputs while training")
        ->check(CLI::NonNegativeNumber);
    add("--masking", network.masking, "Share of the inputs set to 0 while training")
        ->check(CLI::Range(0.0, 0.95));
    add("--validation", network.validationShare, "Share of rows watched, not trained on")
        ->check(CLI::Range(0.0, 0.9));
    auto& refinement = m_request.refinement;
    command
        .add_flag("--refine", refinement.on,
                  "After the training, let network and segments refine each other (IDEC)")
        ->group(group);
    add("--refine-weight", refinement.weight, "Weight of the segments beside the reconstruction")
        ->check(CLI::PositiveNumber);
    add("--refine-epochs", refinement.epochs, "Epochs of the refinement at most")
        ->check(CLI::Range(1, 100000));
    add("--patience", network.patience, "End after this many epochs without a gain; 0: never")
        ->check(CLI::NonNegativeNumber);
}

core::segment::SegmentRequest SegmentOptions::request(const Context& context,
                                                      core::data::TablePointer table) const
{
    core::segment::SegmentRequest request = m_request;
    request.method = *core::segment::methodFromWord(m_method);
    request.recipe = m_recipe.plan(request.recipe);
    request.seed = context.seed;
    if (!m_features.empty())
        request.features = columnsNamed(*table, m_features);
    request.table = std::move(table);
    if (!m_hidden.empty())
        request.autoencoder.encoder = widths(m_hidden);
    for (const auto covariance : covariances)
        if (core::segment::toWord(covariance) == m_covariance)
            request.covariance = covariance;
    if (!m_activation.empty()) {
        const auto activation = core::network::activationFromWord(m_activation);
        if (!activation)
            throw core::Error(core::ErrorCode::InvalidOption,
                              "Activation '" + m_activation + "' is not known.", "--activation");
        request.autoencoder.activation = *activation;
    }
    return request;
}

std::optional<int> segmentCount(const std::string& word)
{
    if (word == "auto")
        return {};
    char* end = nullptr;
    const long number = std::strtol(word.c_str(), &end, 10);
    if (*end != '\0' || number < 2 || number > 1000)
        throw core::Error(core::ErrorCode::InvalidOption,
                          "--k takes a number from 2 to 1000 or auto, not '" + word + "'.", "--k");
    return static_cast<int>(number);
}

core::segment::KSweep sweepOf(const Context& context, const core::segment::SegmentRequest& request,
                              core::segment::SegmentBasisPointer basis)
{
    core::segment::KSweepOptions range;
    range.last = std::min<int>(range.last, static_cast<int>(request.table->rowCount()) - 1);
    return core::segment::sweepSegments(std::move(basis), request, range, {}, context.stop(),
                                        context.progress());
}

int advisedCount(const core::segment::KSweep& sweep)
{
    return sweep.advice.k.value_or(sweep.advice.highestSilhouette.value_or(sweep.options.first));
}

} // namespace cli
