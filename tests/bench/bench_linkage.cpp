// Times of Ward, average and complete linkage beside a textbook loop, alternately in one run; with
// their memory.
#include "core/base/random.h"
#include "core/base/words.h"
#include "core/segment/methods/agglomerative.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using namespace core;
using segment::Linkage;

using bench::median;
using bench::secondsOf;

namespace {

/// Highest memory of this process since the last call.
double peakBytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0;
    while (status >> word)
        if (word == "VmHWM:")
            status >> kilobytes;
    std::ofstream("/proc/self/clear_refs") << "5";
    return kilobytes * 1024;
}

/// Five overlapping round groups along the diagonal, or one cloud without any structure.
data::Matrix points(std::size_t rows, std::size_t columns, bool hasGroups)
{
    Random random(1);
    data::Matrix result(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = hasGroups ? static_cast<double>(random.below(5)) : 0.0;
        for (std::size_t j = 0; j < columns; ++j)
            result(row, j) = 2 * group + random.normal();
    }
    return result;
}

/// Nearest-neighbour chain on the means as in a textbook, one row after the other: O(rows) memory.
double textbookWard(const data::Matrix& points)
{
    const std::size_t n = points.rows();
    data::Matrix means = points;
    std::vector<double> sizes(n, 1);
    std::vector<std::size_t> active(n);
    std::iota(active.begin(), active.end(), std::size_t{0});
    std::vector<std::size_t> chain;
    double highest = 0;
    while (active.size() > 1) {
        if (chain.empty())
            chain.push_back(active.front());
        for (;;) {
            const std::size_t x = chain.back();
            const std::size_t before = chain.size() > 1 ? chain[chain.size() - 2] : n;
            std::size_t nearest = before;
            double least = std::numeric_limits<double>::infinity();
            const auto cost = [&](std::size_t other) {
                double squared = 0;
                for (std::size_t j = 0; j < points.columns(); ++j)
                    squared += (means(x, j) - means(other, j)) * (means(x, j) - means(other, j));
                return 2 * sizes[x] * sizes[other] / (sizes[x] + sizes[other]) * squared;
            };
            if (before < n)
                least = cost(before);
            for (const std::size_t other : active) {
                if (other == x)
                    continue;
                if (const double c = cost(other); c < least) {
                    least = c;
                    nearest = other;
                }
            }
            if (nearest == before) {
                highest = std::max(highest, std::sqrt(least));
                break;
            }
            chain.push_back(nearest);
        }
        const std::size_t a = chain.back();
        const std::size_t b = chain[chain.size() - 2];
        chain.resize(chain.size() - 2);
        for (std::size_t j = 0; j < points.columns(); ++j)
            means(a, j) = (sizes[a] * means(a, j) + sizes[b] * means(b, j)) / (sizes[a] + sizes[b]);
        sizes[a] += sizes[b];
        active.erase(std::find(active.begin(), active.end(), b));
    }
    return highest;
}

void benchWard(std::size_t rows, std::size_t columns, bool hasGroups, int repeats,
               bool withTextbook)
{
    const data::Matrix data = points(rows, columns, hasGroups);
    std::vector<double> ours;
    std::vector<double> textbook;
    double height = 0;
    double textbookHeight = 0;
    peakBytes();
    const double before = peakBytes();
    double memory = 0;
    for (int i = 0; i < repeats; ++i) {
        ours.push_back(secondsOf([&] { height = segment::agglomerate(data).height(); }));
        memory = std::max(memory, peakBytes() - before);
        if (withTextbook)
            textbook.push_back(secondsOf([&] { textbookHeight = textbookWard(data); }));
    }
    std::printf("Ward %8zu x %2zu %-8s %8.3f s, %s", rows, columns, hasGroups ? "groups" : "cloud",
                median(ours), byteText(memory).c_str());
    if (withTextbook)
        std::printf("; textbook %.3f s, ratio %.1f, heights apart by %.1e", median(textbook),
                    median(textbook) / median(ours), std::abs(height / textbookHeight - 1));
    std::printf("\n");
}

void benchPairs(std::size_t rows, Linkage linkage)
{
    const data::Matrix data = points(rows, 8, true);
    segment::AgglomerativeOptions options;
    options.linkage = linkage;
    peakBytes();
    const double before = peakBytes();
    const double seconds = secondsOf([&] { segment::agglomerate(data, options); });
    std::printf("%-8s %6zu x  8        %8.3f s, %s\n",
                linkage == Linkage::Average ? "average" : "complete", rows, seconds,
                byteText(peakBytes() - before).c_str());
}

void benchCuts(std::size_t rows)
{
    const segment::Dendrogram tree = segment::agglomerate(points(rows, 8, true));
    std::vector<double> cuts;
    std::vector<double> tops;
    for (int k = 2; k < 40; ++k) {
        cuts.push_back(secondsOf([&] { (void)tree.cutInto(k); }));
        tops.push_back(secondsOf([&] { (void)tree.top(k); }));
    }
    std::printf("cut again %zu rows: %.2f ms; top for drawing: %.2f ms\n", rows, median(cuts) * 1e3,
                median(tops) * 1e3);
}

} // namespace

/// With an argument: rows for one run of Ward alone.
int main(int argc, char** argv)
{
    if (argc > 1) {
        benchWard(static_cast<std::size_t>(std::atoll(argv[1])), 8, true, 1, false);
        return 0;
    }
    benchWard(200, 3, true, 21, true);
    benchWard(10'000, 8, true, 5, true);
    benchWard(10'000, 8, false, 5, true);
    benchWard(20'000, 8, true, 3, true);
    benchWard(20'000, 8, false, 3, true);
    benchWard(9'000, 17, true, 3, true);
    benchPairs(10'000, Linkage::Average);
    benchPairs(10'000, Linkage::Complete);
    benchPairs(20'000, Linkage::Average);
    benchCuts(20'000);
    return 0;
}
