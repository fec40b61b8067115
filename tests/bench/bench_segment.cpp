// Times of k-means, silhouettes and sweeps over the number of segments beside textbook loops,
// alternately in one run.
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/segment/clustering.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/validity/ksweep.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"
#include "tests/bench/groups.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

using namespace core;

using bench::groups;
using bench::median;
using bench::secondsOf;

namespace {

double squaredDistance(const data::Matrix& a, std::size_t i, const data::Matrix& b, std::size_t j)
{
    double sum = 0;
    for (std::size_t c = 0; c < a.columns(); ++c)
        sum += (a(i, c) - b(j, c)) * (a(i, c) - b(j, c));
    return sum;
}

/// Lloyd as in a textbook from the given centres; returns the rounds.
int textbookRounds(const data::Matrix& points, data::Matrix centres, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        data::Matrix sums(centres.rows(), centres.columns());
        std::vector<double> counts(centres.rows());
        for (std::size_t row = 0; row < points.rows(); ++row) {
            std::size_t best = 0;
            double least = std::numeric_limits<double>::infinity();
            for (std::size_t c = 0; c < centres.rows(); ++c) {
                const double squared = squaredDistance(points, row, centres, c);
                if (squared < least) {
                    least = squared;
                    best = c;
                }
            }
            ++counts[best];
            for (std::size_t j = 0; j < points.columns(); ++j)
                sums(best, j) += points(row, j);
        }
        for (std::size_t c = 0; c < centres.rows(); ++c)
            for (std::size_t j = 0; j < points.columns(); ++j)
                centres(c, j) = sums(c, j) / std::max(counts[c], 1.0);
    }
    return rounds;
}

double textbookSilhouette(const data::Matrix& points, const std::vector<std::int32_t>& labels,
                          std::size_t k)
{
    std::vector<double> sizes(k);
    for (const auto label : labels)
        ++sizes[static_cast<std::size_t>(label)];
    double total = 0;
    std::vector<double> sums(k);
    for (std::size_t row = 0; row < points.rows(); ++row) {
        std::fill(sums.begin(), sums.end(), 0);
        for (std::size_t other = 0; other < points.rows(); ++other)
            sums[static_cast<std::size_t>(labels[other])] +=
                std::sqrt(squaredDistance(points, row, points, other));
        const auto own = static_cast<std::size_t>(labels[row]);
        const double a = sums[own] / (sizes[own] - 1);
        double b = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < k; ++c)
            if (c != own)
                b = std::min(b, sums[c] / sizes[c]);
        total += (b - a) / std::max(a, b);
    }
    return total / static_cast<double>(points.rows());
}

void benchKMeans(const char* name, const data::Matrix& points, int starts, int repeats)
{
    segment::KMeansOptions options;
    options.k = 5;
    options.starts = starts;
    data::Matrix centres(5, points.columns());
    for (std::size_t c = 0; c < 5; ++c)
        std::copy_n(points.row(c * points.rows() / 5).begin(), points.columns(),
                    centres.row(c).begin());
    constexpr int textbook = 10;
    std::vector<double> ours;
    std::vector<double> rounds;
    segment::KMeansResult result;
    for (int i = 0; i < repeats; ++i) {
        ours.push_back(secondsOf([&] { result = segment::kMeans(points, options); }));
        rounds.push_back(secondsOf([&] { textbookRounds(points, centres, textbook); }) / textbook);
    }
    std::printf("%-28s %9.2f ms   one textbook round %8.2f ms   = %5.1f rounds   best start took "
                "%d\n",
                name, 1e3 * median(ours), 1e3 * median(rounds), median(ours) / median(rounds),
                result.iterations);
}

void benchSilhouette(const char* name, const data::Matrix& points, int repeats)
{
    segment::KMeansOptions options;
    options.starts = 1;
    const auto labels = segment::kMeans(points, options).labels;
    std::vector<double> ours;
    std::vector<double> textbook;
    double fast = 0;
    double slow = 0;
    for (int i = 0; i < repeats; ++i) {
        ours.push_back(secondsOf(
            [&] { fast = segment::meanSilhouette(segment::silhouettes(points, labels), labels); }));
        if (i == 0 || points.rows() <= 10000)
            textbook.push_back(secondsOf([&] { slow = textbookSilhouette(points, labels, 5); }));
    }
    std::printf("%-28s %9.2f ms   textbook %9.2f ms   ratio %5.1f   difference %.1e\n", name,
                1e3 * median(ours), 1e3 * median(textbook), median(textbook) / median(ours),
                std::fabs(fast - slow));
}

void benchSampledSilhouette(const char* name, const data::Matrix& points)
{
    segment::KMeansOptions options;
    options.starts = 1;
    const auto labels = segment::kMeans(points, options).labels;
    segment::SilhouetteEstimate found;
    const double seconds = secondsOf([&] { found = segment::estimateSilhouette(points, labels); });
    std::printf("%-28s %9.2f ms   mean %.4f ± %.4f, %zu rows\n", name, 1e3 * seconds, found.mean,
                found.error, found.sample);
}

/// All k with its silhouette; the textbook: as many rounds and starts as scikit-learn takes (10
/// of about 20 rounds) and a silhouette for each k.
void benchSweep(const char* name, const data::Matrix& points, int repeats)
{
    auto basis = std::make_shared<segment::SegmentBasis>();
    basis->prepared = points;
    segment::SegmentRequest request;
    request.method = segment::SegmentMethod::KMeans;
    segment::KSweepOptions options;
    options.resamples = options.references = 0;
    std::vector<double> ours;
    std::vector<double> textbook;
    for (int i = 0; i < repeats; ++i) {
        segment::KSweep sweep;
        ours.push_back(secondsOf([&] { sweep = segment::sweepSegments(basis, request, options); }));
        if (i == 0)
            textbook.push_back(secondsOf([&] {
                for (int k = 2; k <= 10; ++k) {
                    const auto count = static_cast<std::size_t>(k);
                    data::Matrix centres(count, points.columns());
                    for (std::size_t c = 0; c < count; ++c)
                        std::copy_n(points.row(c * points.rows() / count).begin(), points.columns(),
                                    centres.row(c).begin());
                    textbookRounds(points, centres, 10 * 20);
                    textbookSilhouette(points, sweep.row(k)->clustering->labels, count);
                }
            }));
    }
    std::printf("%-28s %9.2f ms   textbook %9.2f ms   ratio %5.1f\n", name, 1e3 * median(ours),
                1e3 * median(textbook), median(textbook) / median(ours));
}

void benchWholeSweep(const char* name, const data::Matrix& points)
{
    auto basis = std::make_shared<segment::SegmentBasis>();
    basis->prepared = points;
    segment::SegmentRequest request;
    request.method = segment::SegmentMethod::KMeans;
    const segment::KSweep sweep = segment::sweepSegments(basis, request, {});
    std::printf("%-28s %9.2f ms   of it figures of validity %.2f ms\n", name, 1e3 * sweep.seconds,
                1e3 * sweep.validitySeconds);
}

} // namespace

int main()
{
    std::printf("%zu threads; medians\n", threadCount());
    benchKMeans("k-means 200 x 3, 10 starts", groups(200, 3, 2), 10, 51);
    benchKMeans("k-means 200 x 3, automatic", groups(200, 3, 2), 0, 21);
    benchKMeans("k-means 100k x 8, 10 starts", groups(100'000, 8, 1), 10, 5);
    benchKMeans("k-means 1M x 8, 1 start", groups(1'000'000, 8, 1), 1, 3);
    benchSilhouette("silhouette 10k x 8", groups(10'000, 8, 1), 5);
    benchSilhouette("silhouette 30k x 8", groups(30'000, 8, 1), 3);
    benchSilhouette("silhouette 10k x 50", groups(10'000, 50, 0.5), 5);
    benchSampledSilhouette("silhouette 100k x 8", groups(100'000, 8, 1));
    benchSampledSilhouette("silhouette 1M x 8", groups(1'000'000, 8, 1));
    benchSweep("k = 2 … 10, 200 x 3", groups(200, 3, 2), 21);
    benchSweep("k = 2 … 10, 10k x 8", groups(10'000, 8, 1), 3);
    benchWholeSweep("with stability, 200 x 3", groups(200, 3, 2));
    benchWholeSweep("with stability, 10k x 8", groups(10'000, 8, 1));
    return 0;
}
