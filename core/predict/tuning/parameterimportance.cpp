#include "core/predict/tuning/parameterimportance.h"

#include "core/base/translation.h"
#include "core/predict/tuning/regressionforest.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace core::predict {
namespace {

constexpr std::size_t treeCount = 64;

/// Losses above the fence stand at the fence (Tukey 1977).
void drawInOutliers(std::vector<double>& losses)
{
    std::vector<double> sorted = losses;
    const double low = prepare::steps::quantile(sorted, 0.25);
    const double high = prepare::steps::quantile(sorted, 0.75);
    for (double& loss : losses)
        loss = std::min(loss, high + 1.5 * (high - low));
}

/// One more dimension, where the numbers of epochs differ.
std::optional<Dimension> epochDimension(std::span<const int> epochs)
{
    if (epochs.empty())
        return std::nullopt;
    const auto [least, most] = std::ranges::minmax(epochs);
    if (least == most)
        return std::nullopt;
    return Dimension{.name = "Epochs",
                     .kind = DimensionKind::Whole,
                     .low = static_cast<double>(least),
                     .high = static_cast<double>(most),
                     .logarithmic = true,
                     .choices = {}};
}

data::Matrix positionsOf(const SamplingSpace& space, std::span<const SearchPoint> points)
{
    data::Matrix positions(points.size(), space.size());
    for (std::size_t row = 0; row < points.size(); ++row)
        for (std::size_t i = 0; i < space.size(); ++i) {
            const double value = points[row][i];
            positions(row, i) = std::isnan(value) ? 0.5 : unitPosition(space[i], value);
        }
    return positions;
}

/// Shares of the first `count` dimensions in each tree's variance without that of the others alone.
void addShares(ParameterImportance& result, std::span<const RegressionTree> forest,
               std::size_t count, std::size_t dimensions)
{
    std::vector<std::vector<double>> shares(count);
    for (const RegressionTree& tree : forest) {
        const TreeVariance variance = treeVariance(tree, dimensions);
        double whole = variance.total;
        for (std::size_t i = count; i < dimensions; ++i)
            whole -= variance.main[i];
        if (!(whole > 1e-9 * variance.total))
            continue;
        for (std::size_t i = 0; i < count; ++i)
            shares[i].push_back(variance.main[i] / whole);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto trees = static_cast<double>(std::max<std::size_t>(shares[i].size(), 1));
        double sum = 0;
        double squares = 0;
        for (const double share : shares[i])
            sum += share;
        for (const double share : shares[i])
            squares += (share - sum / trees) * (share - sum / trees);
        result.parameters[i].share = sum / trees;
        result.parameters[i].spread = std::sqrt(squares / std::max(1.0, trees - 1));
    }
}

} // namespace

ParameterImportance importanceOf(const SamplingSpace& space, std::span<const SearchPoint> points,
                                 std::span<const double> figures, std::span<const int> epochs,
                                 std::uint64_t seed, std::stop_token stop)
{
    ParameterImportance result{.parameters = {}, .reason = {}, .trials = points.size()};
    if (space.empty()) {
        result.reason = translate("Tuning", "No parameter was searched.");
        return result;
    }
    if (points.size() < fewestTrialsForImportance) {
        result.reason =
            filled(translate("Tuning", "It takes {1} finished trials to tell which parameter "
                                       "mattered; there are {2}."),
                   {std::to_string(fewestTrialsForImportance), std::to_string(points.size())});
        return result;
    }
    if (std::ranges::min(figures) == std::ranges::max(figures)) {
        result.reason = translate("Tuning", "All trials came out the same.");
        return result;
    }
    SamplingSpace inputs = space;
    std::vector<SearchPoint> rows(points.begin(), points.end());
    if (const auto dimension = epochDimension(epochs)) {
        inputs.push_back(*dimension);
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row].push_back(epochs[row]);
    }
    const auto forest = growForest(positionsOf(inputs, rows), figures, treeCount, seed, stop);
    for (const Dimension& dimension : space)
        result.parameters.push_back({.name = dimension.name});
    addShares(result, forest, space.size(), inputs.size());
    return result;
}

ParameterImportance parameterImportance(const SearchSpace& space, std::span<const Trial> trials,
                                        network::Watched watched, std::uint64_t seed,
                                        std::stop_token stop)
{
    std::vector<SearchPoint> points;
    std::vector<double> losses;
    std::vector<int> epochs;
    for (const Trial& trial : trials) {
        const TrialFigure figure = figureOf(trial, watched);
        if (!isComplete(trial) || figure == failedFigure)
            continue;
        points.push_back(pointOf(space, trial.settings));
        losses.push_back(figure.first);
        epochs.push_back(trial.epochs);
    }
    if (!losses.empty())
        drawInOutliers(losses);
    ParameterImportance result =
        importanceOf(samplingSpace(space), points, losses, epochs, seed, stop);
    std::ranges::stable_sort(result.parameters, std::greater{}, &ParameterShare::share);
    return result;
}

} // namespace core::predict
