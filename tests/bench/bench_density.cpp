// Times of DBSCAN, neighbour distances and HDBSCAN beside plain loops over all pairs, alternately
// in one run.
#include "core/base/random.h"
#include "core/segment/methods/dbscan.h"
#include "core/segment/methods/hdbscan.h"
#include "core/segment/methods/kdistances.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <vector>

using namespace core;

using bench::median;
using bench::secondsOf;

namespace {

/// Ten round groups of sd 1 in a cube of side 20.
data::Matrix groups(std::size_t rows, std::size_t columns)
{
    Random random(1);
    data::Matrix middles(10, columns);
    for (double& value : middles.values())
        value = 20 * random.uniform() - 10;
    data::Matrix points(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t group = random.below(10);
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = middles(group, j) + random.normal();
    }
    return points;
}

double squaredDistance(const data::Matrix& points, std::size_t a, std::size_t b)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns(); ++j)
        sum += (points(a, j) - points(b, j)) * (points(a, j) - points(b, j));
    return sum;
}

/// The neighbour counts of every `stride`-th row against all rows: the first of the two passes over
/// all pairs a plain DBSCAN needs, in seconds for all rows.
double secondsOfPlainCounts(const data::Matrix& points, double eps, std::size_t stride)
{
    std::size_t total = 0;
    const double seconds = secondsOf([&] {
        for (std::size_t a = 0; a < points.rows(); a += stride)
            for (std::size_t b = 0; b < points.rows(); ++b)
                total += squaredDistance(points, a, b) <= eps * eps;
    });
    return total == 0 ? 0 : seconds * static_cast<double>(stride);
}

void benchDbscan(const char* name, const data::Matrix& points, double eps, int minPoints,
                 std::size_t stride)
{
    std::vector<double> ours;
    std::vector<double> plain;
    segment::DbscanResult result;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(secondsOf([&] { result = segment::dbscan(points, {eps, minPoints}); }));
        plain.push_back(secondsOfPlainCounts(points, eps, stride));
    }
    std::printf("%-34s %8.3f s   plain counts %8.2f s   ratio %7.1f   %d clusters, %zu noise\n",
                name, median(ours), median(plain), median(plain) / median(ours), result.clusters,
                result.noise);
}

void benchDistances(const char* name, const data::Matrix& points, int minPoints)
{
    segment::KDistanceOptions options;
    options.minPoints = minPoints;
    std::vector<double> ours;
    segment::KDistances result;
    for (int i = 0; i < 3; ++i)
        ours.push_back(secondsOf([&] { result = segment::kDistances(points, options); }));
    std::printf("%-34s %8.3f s   %zu rows measured, eps %.3f\n", name, median(ours),
                result.distances.size(), result.suggestedEps);
}

/// Prim's spanning tree on all pairs, without the core distances: less than a plain HDBSCAN does.
double secondsOfPlainTree(const data::Matrix& points)
{
    std::vector<double> nearest(points.rows(), std::numeric_limits<double>::infinity());
    std::vector<char> inside(points.rows());
    double length = 0;
    const double seconds = secondsOf([&] {
        std::size_t at = 0;
        for (std::size_t step = 1; step < points.rows(); ++step) {
            inside[at] = 1;
            std::size_t next = points.rows();
            for (std::size_t i = 0; i < points.rows(); ++i) {
                if (inside[i])
                    continue;
                nearest[i] = std::min(nearest[i], squaredDistance(points, at, i));
                if (next == points.rows() || nearest[i] < nearest[next])
                    next = i;
            }
            length += std::sqrt(nearest[next]);
            at = next;
        }
    });
    return length > 0 ? seconds : 0;
}

void benchHdbscan(const char* name, const data::Matrix& points, bool withPlain)
{
    std::vector<double> ours;
    segment::HdbscanResult result;
    for (int i = 0; i < 3; ++i)
        ours.push_back(secondsOf([&] { result = segment::hdbscan(points, {100, 10}); }));
    std::printf("%-34s %8.3f s", name, median(ours));
    if (withPlain) {
        const double plain = secondsOfPlainTree(points);
        std::printf("   plain tree %8.2f s   ratio %7.1f", plain, plain / median(ours));
    }
    std::printf("   %zu clusters, %zu noise\n", result.clusters.size(), result.noise);
}

} // namespace

int main()
{
    const auto three = groups(100000, 3);
    const auto eight = groups(100000, 8);
    benchDbscan("DBSCAN 100,000 x 3, eps 0.3", three, 0.3, 10, 50);
    benchDbscan("DBSCAN 100,000 x 8, eps 1.5", eight, 1.5, 16, 50);
    benchDistances("distances 100,000 x 3", three, 6);
    benchDistances("distances 100,000 x 8", eight, 16);
    benchHdbscan("HDBSCAN 20,000 x 8", groups(20000, 8), true);
    benchHdbscan("HDBSCAN 100,000 x 3", three, false);
    benchHdbscan("HDBSCAN 100,000 x 8", eight, false);
    return 0;
}
