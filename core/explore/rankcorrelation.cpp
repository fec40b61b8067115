#include "core/base/progress.h"
#include "core/explore/ascending.h"
#include "core/explore/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerPoll = 1 << 18;
/// A table of joint counts of this size stays in the nearest cache.
constexpr std::size_t mostJointCells = 1 << 13;

/// Twice the distance of each distinct value's average rank from the middle rank: whole numbers,
/// kept small because every row looks one up.
struct CentredRanks {
    std::vector<std::int32_t> twice;
    long double squares = 0; ///< of `twice`, over all rows
};

CentredRanks centredRanks(std::span<const std::uint32_t> counts, std::size_t n)
{
    if (n > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw Error(ErrorCode::TooLarge, "Ranks are limited to 2,147,483,647 rows.");
    CentredRanks ranks;
    ranks.twice.resize(counts.size());
    const auto rows = static_cast<std::int64_t>(n);
    std::int64_t below = 0;
    std::int64_t singles = 0;
    long double cubes = 0;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        const std::int64_t count = counts[code];
        // Average of the ranks below + 1 … below + count, less (n + 1) / 2, doubled.
        ranks.twice[code] = static_cast<std::int32_t>(2 * below + count - rows);
        below += count;
        if (count > 1)
            cubes += static_cast<long double>(count) * static_cast<long double>(count * count);
        else
            singles += count;
    }
    // Squares of n ranks, less those that ties take away: (n³ − Σ t³) / 3 in doubled units.
    const auto all = static_cast<long double>(n);
    ranks.squares = (all * all * all - cubes - static_cast<long double>(singles)) / 3;
    return ranks;
}

PairFigures figuresOf(const CentredRanks& x, const CentredRanks& y, long double products,
                      std::size_t n)
{
    if (!(x.squares > 0) || !(y.squares > 0)) {
        PairFigures none;
        none.n = n;
        return none;
    }
    return correlationFigures(
        static_cast<double>(products / std::sqrt(x.squares) / std::sqrt(y.squares)), n);
}

PairFigures fromJointCounts(const RankedColumn& x, const RankedColumn& y,
                            const std::stop_token& stop)
{
    const std::size_t width = y.distinct + 1;
    std::vector<std::uint32_t> joint((x.distinct + 1) * width, 0);
    for (std::size_t begin = 0; begin < x.codes.size(); begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t end = std::min(x.codes.size(), begin + rowsPerPoll);
        for (std::size_t row = begin; row < end; ++row)
            ++joint[static_cast<std::size_t>(x.codes[row] + 1) * width +
                    static_cast<std::size_t>(y.codes[row] + 1)];
    }
    std::vector<std::uint32_t> countsX(x.distinct, 0);
    std::vector<std::uint32_t> countsY(y.distinct, 0);
    std::size_t n = 0;
    for (std::size_t i = 0; i < x.distinct; ++i) {
        for (std::size_t j = 0; j < y.distinct; ++j) {
            const std::uint32_t count = joint[(i + 1) * width + j + 1];
            countsX[i] += count;
            countsY[j] += count;
            n += count;
        }
    }
    const CentredRanks ranksX = centredRanks(countsX, n);
    const CentredRanks ranksY = centredRanks(countsY, n);
    long double products = 0;
    for (std::size_t i = 0; i < x.distinct; ++i) {
        long double line = 0;
        for (std::size_t j = 0; j < y.distinct; ++j)
            line += static_cast<long double>(joint[(i + 1) * width + j + 1]) * ranksY.twice[j];
        products += line * ranksX.twice[i];
    }
    return figuresOf(ranksX, ranksY, products, n);
}

/// Counts of each distinct value on the rows where both are present.
void countPairwise(const RankedColumn& x, const RankedColumn& y,
                   std::vector<std::uint32_t>& countsX, std::vector<std::uint32_t>& countsY,
                   const std::stop_token& stop)
{
    countsX = x.counts;
    countsY = y.counts;
    for (std::size_t begin = 0; begin < x.codes.size(); begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t end = std::min(x.codes.size(), begin + rowsPerPoll);
        for (std::size_t row = begin; row < end; ++row) {
            // Only rows missing on one side change the counts of the other.
            const bool missingX = x.codes[row] < 0;
            const bool missingY = y.codes[row] < 0;
            if (missingX != missingY) {
                if (missingX)
                    --countsY[static_cast<std::size_t>(y.codes[row])];
                else
                    --countsX[static_cast<std::size_t>(x.codes[row])];
            }
        }
    }
}

} // namespace

RankedColumn rankedColumn(const data::Column& column, std::stop_token stop)
{
    RankedColumn ranked;
    ranked.hasMissing = column.missingCount > 0;
    if (column.hasLevels()) {
        ranked.codes = column.codes;
        ranked.distinct = column.levels.size();
    } else {
        DenseCodes dense = denseCodes(column, stop);
        ranked.ownCodes = std::move(dense.codes);
        ranked.codes = ranked.ownCodes;
        ranked.distinct = dense.distinct;
    }
    ranked.counts.assign(ranked.distinct, 0);
    for (const std::int32_t code : ranked.codes) {
        if (code >= 0)
            ++ranked.counts[static_cast<std::size_t>(code)];
    }
    return ranked;
}

PairFigures spearmanOf(const RankedColumn& x, const RankedColumn& y, std::stop_token stop)
{
    if ((x.distinct + 1) * (y.distinct + 1) <= mostJointCells)
        return fromJointCounts(x, y, stop);
    std::vector<std::uint32_t> countsX;
    std::vector<std::uint32_t> countsY;
    if (x.hasMissing || y.hasMissing) {
        countPairwise(x, y, countsX, countsY, stop);
    } else {
        countsX = x.counts;
        countsY = y.counts;
    }
    std::size_t n = 0;
    for (const std::uint32_t count : countsX)
        n += count;
    const CentredRanks ranksX = centredRanks(countsX, n);
    const CentredRanks ranksY = centredRanks(countsY, n);
    long double products = 0;
    constexpr std::size_t block = 1024;
    for (std::size_t begin = 0; begin < x.codes.size(); begin += block) {
        if (begin % rowsPerPoll == 0)
            throwIfStopped(stop);
        const std::size_t end = std::min(x.codes.size(), begin + block);
        double part = 0;
        for (std::size_t row = begin; row < end; ++row) {
            const std::int32_t codeX = x.codes[row];
            const std::int32_t codeY = y.codes[row];
            if ((codeX | codeY) >= 0)
                part += static_cast<double>(ranksX.twice[static_cast<std::size_t>(codeX)]) *
                        static_cast<double>(ranksY.twice[static_cast<std::size_t>(codeY)]);
        }
        products += part;
    }
    return figuresOf(ranksX, ranksY, products, n);
}

} // namespace core::explore
