// Times of Gaussian mixtures, mini-batch k-means and k-prototypes beside textbook loops or the full
// method, alternately in one run.
#include "core/base/random.h"
#include "core/segment/methods/gaussianmixture.h"
#include "core/segment/methods/kprototypes.h"
#include "core/segment/methods/minibatchkmeans.h"
#include "tests/bench/groups.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numbers>
#include <vector>

using namespace core;
using namespace core::segment;

using bench::groups;
using bench::median;
using bench::secondsOf;

namespace {

/// One round of expectation and maximisation as in a textbook, row by row, with the inverses of
/// the covariances; returns the log-likelihood.
double textbookRound(const data::Matrix& points, const MixtureModel& model)
{
    const std::size_t d = points.columns();
    const std::size_t k = model.weights.size();
    // Triangles L with LL' the covariance (Cholesky).
    std::vector<data::Matrix> triangles;
    std::vector<double> constants;
    for (std::size_t c = 0; c < k; ++c) {
        data::Matrix l(d, d);
        double logDeterminant = 0;
        for (std::size_t i = 0; i < d; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double value = model.covariances[c](i, j);
                for (std::size_t m = 0; m < j; ++m)
                    value -= l(i, m) * l(j, m);
                l(i, j) = i == j ? std::sqrt(value) : value / l(j, j);
            }
            logDeterminant += 2 * std::log(l(i, i));
        }
        triangles.push_back(std::move(l));
        constants.push_back(std::log(model.weights[c]) - logDeterminant / 2 -
                            static_cast<double>(d) / 2 * std::log(2 * std::numbers::pi));
    }
    std::vector<data::Matrix> products(k, data::Matrix(d, d));
    data::Matrix sums(k, d);
    std::vector<double> y(d), z(d), shares(k);
    double total = 0;
    for (std::size_t row = 0; row < points.rows(); ++row) {
        double largest = -1e300;
        for (std::size_t c = 0; c < k; ++c) {
            double squared = 0;
            for (std::size_t i = 0; i < d; ++i) {
                double value = points(row, i) - model.means(c, i);
                for (std::size_t j = 0; j < i; ++j)
                    value -= triangles[c](i, j) * z[j];
                z[i] = value / triangles[c](i, i);
                squared += z[i] * z[i];
            }
            shares[c] = constants[c] - squared / 2;
            largest = std::max(largest, shares[c]);
        }
        double sum = 0;
        for (double& share : shares)
            sum += share = std::exp(share - largest);
        total += largest + std::log(sum);
        for (std::size_t c = 0; c < k; ++c)
            for (std::size_t i = 0; i < d; ++i) {
                y[i] = points(row, i) - model.means(c, i);
                sums(c, i) += shares[c] / sum * y[i];
                for (std::size_t j = 0; j <= i; ++j)
                    products[c](i, j) += shares[c] / sum * y[i] * y[j];
            }
    }
    // The moments are read, so that no compiler leaves them out.
    return std::isfinite(sums(0, 0) + products[0](0, 0)) ? total : 0;
}

void benchMixture(const char* name, const data::Matrix& points)
{
    MixtureOptions options;
    MixtureResult result;
    std::vector<double> ours, round;
    double textbook = 0;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(secondsOf([&] { result = gaussianMixture(points, options); }));
        round.push_back(secondsOf([&] { textbook = textbookRound(points, result.model); }));
    }
    std::printf("%-30s %9.1f ms   one textbook round %8.1f ms   = %5.1f rounds   best start took "
                "%d   difference %.1e\n",
                name, 1e3 * median(ours), 1e3 * median(round), median(ours) / median(round),
                result.iterations, std::fabs(textbook / result.figures.logLikelihood - 1));
}

void benchMiniBatch(const char* name, const data::Matrix& points)
{
    MiniBatchOptions few;
    KMeansOptions full;
    std::vector<double> ours, theirs;
    double ratio = 0;
    for (int i = 0; i < 3; ++i) {
        KMeansResult a, b;
        ours.push_back(secondsOf([&] { a = miniBatchKMeans(points, few); }));
        theirs.push_back(secondsOf([&] { b = kMeans(points, full); }));
        ratio = a.inertia / b.inertia;
    }
    std::printf("%-30s %9.1f ms   full k-means %9.1f ms   ratio %5.1f   inertia %.5f of it\n", name,
                1e3 * median(ours), 1e3 * median(theirs), median(theirs) / median(ours), ratio);
}

/// The rounds of one start, row by row.
double textbookPrototypes(const MixedRows& rows, const KPrototypesModel& model)
{
    double cost = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        double least = 1e300;
        for (std::size_t c = 0; c < model.modes.size(); ++c) {
            double own = 0;
            for (std::size_t j = 0; j < rows.numbers.columns(); ++j)
                own += std::pow(rows.numbers(row, j) - model.centres(c, j), 2);
            for (std::size_t j = 0; j < rows.levels.size(); ++j)
                own += rows.levels[j][row] == model.modes[c][j] ? 0 : model.gamma;
            least = std::min(least, own);
        }
        cost += least;
    }
    return cost;
}

void benchPrototypes(const char* name, std::size_t count)
{
    Random random(2);
    MixedRows rows{groups(count, 4, 1.5), {}};
    for (int j = 0; j < 5; ++j) {
        auto& codes = rows.levels.emplace_back();
        for (std::size_t row = 0; row < count; ++row)
            codes.push_back(static_cast<std::int32_t>(random.below(6)));
    }
    KPrototypesOptions options;
    KPrototypesResult result;
    std::vector<double> ours, pass;
    double cost = 0;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(secondsOf([&] { result = kPrototypes(rows, options); }));
        pass.push_back(secondsOf([&] { cost = textbookPrototypes(rows, result.model); }));
    }
    std::printf("%-30s %9.1f ms   one textbook pass %8.1f ms   = %6.1f passes   difference %.1e\n",
                name, 1e3 * median(ours), 1e3 * median(pass), median(ours) / median(pass),
                std::fabs(cost / result.cost - 1));
}

} // namespace

int main()
{
    benchMixture("mixture, full, 1,000 x 4", groups(1000, 4, 1.5));
    benchMixture("mixture, full, 100,000 x 8", groups(100'000, 8, 1.5));
    benchMiniBatch("mini-batch, 100,000 x 8", groups(100'000, 8, 1.5));
    benchMiniBatch("mini-batch, 1,000,000 x 8", groups(1'000'000, 8, 1.5));
    benchPrototypes("k-prototypes, 10,000 x (4 + 5)", 10'000);
    benchPrototypes("k-prototypes, 200,000 x (4 + 5)", 200'000);
}
