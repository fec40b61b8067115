#include "core/base/progress.h"
#include "core/explore/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace core::explore {
namespace {

constexpr std::size_t itemsPerPoll = std::size_t{1} << 16;

/// What ties take away, summed over the sizes t of the groups of equal values; named as in
/// Kendall's formulas for the variance.
struct Ties {
    long double pairs = 0;   ///< t (t − 1) / 2
    long double triples = 0; ///< t (t − 1) (t − 2)
    long double spread = 0;  ///< t (t − 1) (2 t + 5)

    void add(std::size_t size)
    {
        const auto t = static_cast<long double>(size);
        pairs += t * (t - 1) / 2;
        triples += t * (t - 1) * (t - 2);
        spread += t * (t - 1) * (2 * t + 5);
    }
};

/// Starts of the groups in a counting sort of the codes of the rows that are left.
std::vector<std::uint32_t> startsOf(const std::vector<std::uint32_t>& counts)
{
    std::vector<std::uint32_t> starts(counts.size());
    std::uint32_t start = 0;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        starts[code] = start;
        start += counts[code];
    }
    return starts;
}

/// Codes of both columns on the pairwise complete rows, ascending by x and within x by y.
struct SortedPairs {
    std::vector<std::int32_t> x;
    std::vector<std::int32_t> y;
    std::vector<std::uint32_t> countsX;
    std::vector<std::uint32_t> countsY;
};

SortedPairs sortedPairs(const RankedColumn& x, const RankedColumn& y, const std::stop_token& stop)
{
    SortedPairs pairs;
    pairs.countsX.assign(x.distinct, 0);
    pairs.countsY.assign(y.distinct, 0);
    std::size_t n = 0;
    const auto forComplete = [&](auto body) {
        for (std::size_t row = 0; row < x.codes.size(); ++row) {
            if (row % itemsPerPoll == 0)
                throwIfStopped(stop);
            if ((x.codes[row] | y.codes[row]) >= 0)
                body(static_cast<std::size_t>(x.codes[row]),
                     static_cast<std::size_t>(y.codes[row]));
        }
    };
    forComplete([&](std::size_t codeX, std::size_t codeY) {
        ++pairs.countsX[codeX];
        ++pairs.countsY[codeY];
        ++n;
    });
    // Two stable counting sorts: by y, then by x.
    struct Item {
        std::int32_t x;
        std::int32_t y;
    };
    std::vector<Item> byY(n);
    std::vector<std::uint32_t> next = startsOf(pairs.countsY);
    forComplete([&](std::size_t codeX, std::size_t codeY) {
        byY[next[codeY]++] = {static_cast<std::int32_t>(codeX), static_cast<std::int32_t>(codeY)};
    });
    next = startsOf(pairs.countsX);
    pairs.x.resize(n);
    pairs.y.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        if (i % itemsPerPoll == 0)
            throwIfStopped(stop);
        const std::uint32_t place = next[static_cast<std::size_t>(byY[i].x)]++;
        pairs.x[place] = byY[i].x;
        pairs.y[place] = byY[i].y;
    }
    return pairs;
}

/// Pairs of entries that stand in the wrong order: the exchanges of a merge sort (Knight 1966).
/// Sorts `values`.
long double inversions(std::vector<std::int32_t>& values, const std::stop_token& stop)
{
    constexpr std::size_t run = 16;
    const std::size_t n = values.size();
    std::uint64_t count = 0;
    for (std::size_t begin = 0; begin < n; begin += run) {
        const std::size_t end = std::min(n, begin + run);
        for (std::size_t i = begin + 1; i < end; ++i) {
            const std::int32_t value = values[i];
            std::size_t k = i;
            for (; k > begin && values[k - 1] > value; --k)
                values[k] = values[k - 1];
            values[k] = value;
            count += i - k;
        }
    }
    std::vector<std::int32_t> merged(n);
    for (std::size_t width = run; width < n; width *= 2) {
        for (std::size_t begin = 0; begin < n; begin += 2 * width) {
            if (begin % itemsPerPoll == 0)
                throwIfStopped(stop);
            const std::size_t middle = std::min(n, begin + width);
            const std::size_t end = std::min(n, begin + 2 * width);
            std::size_t left = begin;
            std::size_t right = middle;
            std::size_t out = begin;
            while (left < middle && right < end) {
                // Without a branch: random data would be predicted wrongly every other time.
                const bool takesRight = values[right] < values[left];
                merged[out++] = values[takesRight ? right : left];
                count += takesRight ? middle - left : 0;
                right += takesRight;
                left += !takesRight;
            }
            out = static_cast<std::size_t>(
                std::copy(values.begin() + static_cast<std::ptrdiff_t>(left),
                          values.begin() + static_cast<std::ptrdiff_t>(middle),
                          merged.begin() + static_cast<std::ptrdiff_t>(out)) -
                merged.begin());
            std::copy(values.begin() + static_cast<std::ptrdiff_t>(right),
                      values.begin() + static_cast<std::ptrdiff_t>(end),
                      merged.begin() + static_cast<std::ptrdiff_t>(out));
        }
        values.swap(merged);
    }
    return static_cast<long double>(count);
}

Ties tiesOf(const std::vector<std::uint32_t>& counts)
{
    Ties ties;
    for (const std::uint32_t count : counts) {
        if (count > 1)
            ties.add(count);
    }
    return ties;
}

/// Pairs of rows that are equal in both columns.
long double jointTies(const SortedPairs& pairs)
{
    Ties ties;
    for (std::size_t i = 0; i < pairs.x.size();) {
        std::size_t end = i + 1;
        while (end < pairs.x.size() && pairs.x[end] == pairs.x[i] && pairs.y[end] == pairs.y[i])
            ++end;
        ties.add(end - i);
        i = end;
    }
    return ties.pairs;
}

} // namespace

PairFigures kendallOf(const RankedColumn& x, const RankedColumn& y, std::stop_token stop)
{
    SortedPairs pairs = sortedPairs(x, y, stop);
    PairFigures figures;
    figures.n = pairs.x.size();
    const auto n = static_cast<long double>(figures.n);
    const Ties tiesX = tiesOf(pairs.countsX);
    const Ties tiesY = tiesOf(pairs.countsY);
    const long double all = n * (n - 1) / 2;
    if (!(all > tiesX.pairs && all > tiesY.pairs))
        return figures;
    const long double joint = jointTies(pairs);
    // Concordant less discordant pairs of rows.
    const long double surplus =
        all - tiesX.pairs - tiesY.pairs + joint - 2 * inversions(pairs.y, stop);
    figures.value = std::clamp(
        static_cast<double>(surplus / std::sqrt(all - tiesX.pairs) / std::sqrt(all - tiesY.pairs)),
        -1.0, 1.0);
    const long double m = n * (n - 1);
    long double variance =
        (m * (2 * n + 5) - tiesX.spread - tiesY.spread) / 18 + 2 * tiesX.pairs * tiesY.pairs / m;
    if (n > 2)
        variance += tiesX.triples * tiesY.triples / (9 * m * (n - 2));
    figures.p = std::erfc(static_cast<double>(std::abs(surplus) / std::sqrt(2 * variance)));
    return figures;
}

} // namespace core::explore
