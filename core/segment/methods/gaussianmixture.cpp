#include "core/segment/methods/gaussianmixture.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/methods/mixturestarts.h"
#include "core/segment/methods/optionchecks.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace core::segment {
namespace {

/// Starts are compared on all rows up to this many, above on a sample of at least so many.
constexpr std::size_t smallTable = 5000;
/// Rows of the sample per parameter of the model.
constexpr std::size_t rowsPerParameter = 10;
/// Work spent on the search, in products of two values: about 0.4 s on one thread.
constexpr double searchWork = 2e9;
/// Ends on the sample that are tried on all rows when the better ones turn out degenerate there.
constexpr std::size_t mostFinished = 3;
/// Rows whose probabilities are computed at once.
constexpr std::size_t stripRows = 256;

void check(const data::Matrix& points, const MixtureOptions& options)
{
    checkSegmentOptions(points.rows(), points.columns(), options.k, options.starts,
                        options.maxIterations);
    if (!(options.tolerance >= 0))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The tolerance must be 0 or more."), "tolerance");
    if (!(options.regularisation > 0) || !(options.smallestEigenvalue >= 0))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "What is added to the covariances must be more than 0."),
                    "regularisation");
}

int parameterCount(MixtureCovariance kind, int k, std::size_t columns)
{
    const auto d = static_cast<int>(columns);
    const int means = k * d + k - 1;
    switch (kind) {
    case MixtureCovariance::Full:
        return means + k * d * (d + 1) / 2;
    case MixtureCovariance::Tied:
        return means + d * (d + 1) / 2;
    case MixtureCovariance::Diagonal:
        return means + k * d;
    case MixtureCovariance::Spherical:
        return means + k;
    }
    return means;
}

/// Starts, and how many of their ends are improved, as the size of the table allows.
struct Effort {
    int starts = 5;
    std::size_t improved = 0;
};

Effort effortFor(std::size_t rows, const MixtureOptions& options, std::size_t columns)
{
    const auto d = static_cast<double>(columns);
    const double perRow = hasMatrices(options.covariance) ? d * d + 10 : 2 * d + 10;
    const double rounds = searchWork / (static_cast<double>(rows) * options.k * perRow);
    Effort effort;
    effort.starts = options.starts > 0 ? options.starts
                                       : static_cast<int>(std::clamp(rounds / 200, 5.0, 100.0));
    effort.improved = static_cast<std::size_t>(std::clamp(rounds / 2000, 0.0, 10.0));
    return effort;
}

/// Rows the starts are compared on.
std::size_t sampleRows(std::size_t rows, int parameters)
{
    return std::min(rows,
                    std::max(smallTable, rowsPerParameter * static_cast<std::size_t>(parameters)));
}

void refuseWhatDoesNotFit(const data::Matrix& points, std::size_t k)
{
    const std::size_t columns = points.columns();
    // The rows once more in blocks, the probabilities, the covariances and their sums.
    const std::size_t need =
        sizeof(double) * (points.rows() * (columns + k) + 70 * k * columns * columns);
    const std::size_t spare = spareMemory();
    if (spare > 0 && need > spare)
        throw Error(
            ErrorCode::OutOfMemory,
            filled(translate("Errors", "A Gaussian mixture of {1} groups and {2} columns needs "
                                       "more memory than there is."),
                   {std::to_string(k), std::to_string(columns)}),
            "k", {},
            translate("Errors", "Choose fewer features, fewer segments or another method."));
}

data::Matrix randomRows(const data::Matrix& points, std::size_t count, Random random)
{
    auto order = randomPermutation(points.rows(), random);
    order.resize(count);
    std::sort(order.begin(), order.end());
    data::Matrix result(count, points.columns());
    for (std::size_t row = 0; row < count; ++row)
        std::ranges::copy(points.row(order[row]), result.row(row).begin());
    return result;
}

/// Whether the rows as one group are degenerate: then some group of any mixture is.
bool isSingular(const RowBlocks& blocks, MixtureCovariance kind, double ridge, double floor,
                const std::stop_token& stop)
{
    MixtureEm em(blocks, 1, kind, ridge, false, stop);
    em.startFromLabels(std::vector<std::int32_t>(blocks.rows()));
    return smallestEigenvalue(em.state(), kind, blocks.dims()) < floor;
}

/// Groups in falling order of weight, as matrices, in the units of the points.
MixtureModel modelOf(const MixtureState& state, MixtureCovariance kind,
                     std::span<const double> columnMeans)
{
    const std::size_t k = state.weights.size();
    const std::size_t dims = columnMeans.size();
    std::vector<std::size_t> order(k);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::size_t c) { return state.weights[c]; });
    MixtureModel model{kind, {}, data::Matrix(k, dims), {}};
    for (std::size_t place = 0; place < k; ++place) {
        const std::size_t c = order[place];
        model.weights.push_back(state.weights[c]);
        for (std::size_t j = 0; j < dims; ++j)
            model.means(place, j) = state.means[c * dims + j] + columnMeans[j];
        auto& covariance = model.covariances.emplace_back(dims, dims);
        if (hasMatrices(kind)) {
            const std::size_t number = kind == MixtureCovariance::Tied ? 0 : c;
            std::copy_n(state.covariances.data() + number * dims * dims, dims * dims,
                        covariance.values().begin());
        } else {
            for (std::size_t j = 0; j < dims; ++j)
                covariance(j, j) = state.covariances[c * dims + j];
        }
    }
    return model;
}

MixtureState stateOf(const MixtureModel& model)
{
    const std::size_t dims = model.means.columns();
    const auto means = model.means.values();
    MixtureState state{model.weights, {means.begin(), means.end()}, {}};
    for (const data::Matrix& covariance : model.covariances) {
        const auto values = covariance.values();
        if (hasMatrices(model.covariance))
            state.covariances.insert(state.covariances.end(), values.begin(), values.end());
        else
            for (std::size_t j = 0; j < dims; ++j)
                state.covariances.push_back(covariance(j, j));
        if (model.covariance == MixtureCovariance::Tied)
            break;
    }
    return state;
}

/// As memberships(), and the log-likelihood of all rows.
data::Matrix membershipsOf(const MixtureModel& model, const data::Matrix& points,
                           const std::stop_token& stop, double& logLikelihood)
{
    const std::size_t k = model.weights.size();
    const std::size_t dims = points.columns();
    const MixtureState state = stateOf(model);
    MixtureDensities densities(model.covariance, dims);
    densities.prepare(state, std::numeric_limits<double>::min());
    data::Matrix result(points.rows(), k);
    std::vector<double> likelihoods((points.rows() + stripRows - 1) / stripRows);
    parallelBlocks(likelihoods.size(), 16, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        std::vector<double> columns(dims * stripRows);
        std::vector<double> shares(k * stripRows);
        for (std::size_t s = begin; s < end; ++s) {
            const std::size_t first = s * stripRows;
            const std::size_t rows = std::min(stripRows, points.rows() - first);
            for (std::size_t r = 0; r < rows; ++r)
                for (std::size_t j = 0; j < dims; ++j)
                    columns[j * stripRows + r] = points(first + r, j);
            likelihoods[s] = densities.shares({columns.data(), stripRows, stripRows, dims},
                                              state.means, rows, stripRows, shares.data());
            for (std::size_t r = 0; r < rows; ++r)
                for (std::size_t c = 0; c < k; ++c)
                    result(first + r, c) = shares[c * stripRows + r];
        }
    });
    logLikelihood = std::accumulate(likelihoods.begin(), likelihoods.end(), 0.0);
    return result;
}

/// The rows, and those the starts are compared on.
struct Rows {
    const RowBlocks& all;
    const RowBlocks& compared;
};

/// The best end that is not degenerate on all rows, if there is one.
std::optional<MixtureStart> bestSound(const Rows& rows, const MixtureOptions& options, double ridge,
                                      double floor, const std::stop_token& stop,
                                      const std::function<void(double)>& tell, int& degenerate)
{
    if (isSingular(rows.compared, options.covariance, ridge, floor, stop))
        return {};
    const Effort effort = effortFor(rows.compared.rows(), options, rows.all.dims());
    const MixtureStarts few(rows.compared, options, ridge, floor, stop, tell);
    auto ends = few.soundEnds(few.shortRuns(effort.starts), degenerate);
    if (ends.empty())
        return {};
    if (effort.improved > 0)
        ends = few.improved(std::move(ends), effort.improved);
    if (&rows.compared == &rows.all)
        return ends.front();
    const MixtureStarts all(rows.all, options, ridge, floor, stop, tell);
    for (std::size_t i = 0; i < std::min(ends.size(), mostFinished); ++i) {
        MixtureState state = ends[i].state;
        const std::size_t dims = rows.all.dims();
        for (std::size_t m = 0; m < state.means.size(); ++m)
            state.means[m] += rows.compared.means()[m % dims] - rows.all.means()[m % dims];
        auto end = all.finish(std::move(state));
        if (!end.degenerate)
            return end;
        ++degenerate;
    }
    return {};
}

void addWarnings(MixtureResult& result)
{
    if (result.regularised)
        result.warnings.push_back(
            {"covariance-regularised", "",
             translate("Warnings",
                       "Some features hardly vary, or follow from others, inside every group that "
                       "was tried, so the likelihood has no limit. The groups were kept from "
                       "collapsing; their probabilities are rough.")});
    if (!result.converged)
        result.warnings.push_back(
            {"not-converged", "",
             filled(translate("Warnings", "The mixture still moved after {1} rounds."),
                    {std::to_string(result.iterations)})});
}

} // namespace

std::string_view toWord(MixtureCovariance covariance)
{
    switch (covariance) {
    case MixtureCovariance::Full:
        return "full";
    case MixtureCovariance::Diagonal:
        return "diagonal";
    case MixtureCovariance::Tied:
        return "tied";
    case MixtureCovariance::Spherical:
        return "spherical";
    }
    return "full";
}

MixtureResult gaussianMixture(const data::Matrix& points, const MixtureOptions& options,
                              std::stop_token stop, const ProgressCallback& progress)
{
    check(points, options);
    refuseWhatDoesNotFit(points, static_cast<std::size_t>(options.k));
    throwIfStopped(stop);
    double told = 0;
    const auto tell = [&](double done) {
        if (progress && done >= told + 0.01) {
            told = done;
            progress(std::min(done, 1.0), CORE_TRANSLATE_NOOP("Progress", "Finding segments"));
        }
    };
    MixtureResult result;
    const RowBlocks all(points);
    result.figures.parameters = parameterCount(options.covariance, options.k, points.columns());
    const std::size_t compared = sampleRows(points.rows(), result.figures.parameters);
    const bool sampled = compared < points.rows();
    const RowBlocks sample(sampled ? randomRows(points, compared, Random(options.seed))
                                   : data::Matrix());
    const Rows rows{all, sampled ? sample : all};

    const double scale = all.meanVariance() > 0 ? all.meanVariance() : 1;
    const double floor = options.smallestEigenvalue * scale;
    auto best = bestSound(rows, options, options.regularisation * scale, floor, stop, tell,
                          result.degenerateStarts);
    if (!best) {
        result.regularised = true;
        best = bestSound(rows, options, floor, 0, stop, tell, result.degenerateStarts);
    }
    result.iterations = best->iterations;
    result.converged = best->converged;
    result.model = modelOf(best->state, options.covariance, all.means());
    result.memberships = membershipsOf(result.model, points, stop, result.figures.logLikelihood);
    result.labels = mostProbable(result.memberships);
    const double p = result.figures.parameters;
    const double l = result.figures.logLikelihood;
    result.figures.bic = -2 * l + p * std::log(static_cast<double>(points.rows()));
    result.figures.aic = -2 * l + 2 * p;
    addWarnings(result);
    return result;
}

data::Matrix memberships(const MixtureModel& model, const data::Matrix& points,
                         const std::stop_token& stop)
{
    if (points.columns() != model.means.columns())
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors",
                             "The rows have {1} columns, the segments were found among {2}."),
                   {std::to_string(points.columns()), std::to_string(model.means.columns())}),
            "features");
    double logLikelihood = 0;
    return membershipsOf(model, points, stop, logLikelihood);
}

MixtureFactors factorsOf(const MixtureModel& model)
{
    const std::size_t dims = model.means.columns();
    MixtureDensities densities(model.covariance, dims);
    densities.prepare(stateOf(model), std::numeric_limits<double>::min());
    MixtureFactors result;
    for (std::size_t c = 0; c < model.weights.size(); ++c) {
        result.constants.push_back(densities.constant(c));
        data::Matrix& factor = result.factors.emplace_back(dims, dims);
        for (std::size_t i = 0; i < dims; ++i)
            for (std::size_t j = 0; j <= i; ++j)
                factor(i, j) = densities.factor(c, i, j);
    }
    return result;
}

std::vector<std::int32_t> mostProbable(const data::Matrix& memberships)
{
    std::vector<std::int32_t> labels(memberships.rows());
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = static_cast<std::int32_t>(std::ranges::max_element(memberships.row(row)) -
                                                memberships.row(row).begin());
    return labels;
}

} // namespace core::segment
