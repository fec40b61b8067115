#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/explore/ascending.h"
#include "core/explore/bitcounts.h"
#include "core/explore/measures.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

__extension__ using Whole = __int128;

/// A table of joint counts of this size stays in the nearest cache.
constexpr std::size_t mostJointCells = 1 << 13;
constexpr std::size_t rowsPerTile = 1024;
constexpr std::size_t rowsPerPoll = 1 << 18;
/// Products of ranks of this many rows, summed over a tile, stay below 2⁶⁴.
constexpr std::size_t mostRowsForWords = std::size_t{1} << 25;

long double cubeOf(std::size_t count)
{
    const auto t = static_cast<long double>(count);
    return t * t * t - t;
}

using Tile = std::array<std::uint32_t, rowsPerTile>;

/// What one column contributes to a pair: a whole number per row, 0 where missing, that grows with
/// the row's rank among the rows where the other column is present too.
class PairRanks {
public:
    PairRanks(const RankedColumn& column, const RankedColumn& other)
        : m_column(column), m_count(column.present), m_tieCubes(column.tieCubes)
    {
        if (!column.counts.empty())
            makeTable(other);
        else
            makePlaces(other);
    }

    std::size_t count() const { return m_count; }
    /// Twice the mean of the numbers over the rows that count, and how often a rank goes into them.
    std::size_t twiceMean() const { return m_unit * (m_count + 1) + 2 * m_offset; }
    std::size_t unit() const { return m_unit; }
    /// Squares of the ranks about their mean, summed.
    long double squares() const { return (cubeOf(m_count) - m_tieCubes) / 12; }

    void fill(Tile& tile, std::size_t begin, std::size_t end) const
    {
        if (!m_table.empty())
            fillFromTable(tile, begin, end);
        else if (!m_blocks.empty())
            countsBitsFast() ? fillMovedFast(tile, begin, end) : fillMoved(tile, begin, end);
        else
            fillFromPlaces(tile, begin, end);
    }

private:
    /// 64 sorted places: which of them drop out, and how many did before.
    struct Block {
        std::uint64_t dropped = 0;
        std::uint64_t before = 0;
    };

    void makeTable(const RankedColumn& other)
    {
        std::vector<std::uint32_t> counts = m_column.counts;
        for (const std::uint32_t row : other.missingRows) {
            if (m_column.codes[row] >= 0) {
                --counts[static_cast<std::size_t>(m_column.codes[row])];
                --m_count;
            }
        }
        // Twice the average of the ranks below + 1 … below + count.
        m_unit = 2;
        m_tieCubes = 0;
        m_table.assign(counts.size() + 1, 0);
        std::uint32_t below = 0;
        for (std::size_t code = 0; code < counts.size(); ++code) {
            m_table[code + 1] = 2 * below + counts[code] + 1;
            below += counts[code];
            m_tieCubes += counts[code] > 1 ? cubeOf(counts[code]) : 0;
        }
    }

    void makePlaces(const RankedColumn& other)
    {
        const bool hasTies = !m_column.first.empty();
        if (hasTies) {
            // First place plus place past the last: twice the average place plus one.
            m_unit = 2;
            m_offset = 1;
        }
        std::vector<std::uint32_t> droppedHere;
        for (const std::uint32_t row : other.missingRows) {
            if (m_column.codes[row] < 0)
                continue;
            if (m_blocks.empty()) {
                m_blocks.resize(m_column.present / 64 + 1);
                droppedHere.resize(hasTies ? m_column.present + 1 : 0);
            }
            std::size_t place = static_cast<std::size_t>(m_column.codes[row]) + 1;
            if (hasTies) {
                // Which of the equal rows drop out does not matter: the first places do.
                place = m_column.first[row];
                const std::size_t left = m_column.after[row] - place - droppedHere[place];
                m_tieCubes -= cubeOf(left) - cubeOf(left - 1);
                place += droppedHere[place]++;
            }
            m_blocks[place / 64].dropped |= std::uint64_t{1} << (place % 64);
            --m_count;
        }
        std::uint64_t before = 0;
        for (Block& block : m_blocks) {
            block.before = before;
            before += static_cast<std::uint64_t>(std::popcount(block.dropped));
        }
        // The place past the last one may start a block of its own.
        if (!m_blocks.empty())
            m_blocks.push_back({0, before});
    }

    void fillFromTable(Tile& tile, std::size_t begin, std::size_t end) const
    {
        if (!m_column.levels.bytes.empty()) {
            for (std::size_t row = begin; row < end; ++row)
                tile[row - begin] = m_table[m_column.levels.bytes[row]];
            return;
        }
        for (std::size_t row = begin; row < end; ++row)
            tile[row - begin] = m_table[static_cast<std::size_t>(m_column.codes[row] + 1)];
    }

    void fillFromPlaces(Tile& tile, std::size_t begin, std::size_t end) const
    {
        if (m_unit == 1) {
            for (std::size_t row = begin; row < end; ++row)
                tile[row - begin] = static_cast<std::uint32_t>(m_column.codes[row] + 1);
            return;
        }
        for (std::size_t row = begin; row < end; ++row)
            tile[row - begin] = m_column.first[row] + m_column.after[row];
    }

    /// The place less the places below it that drop out.
    [[gnu::always_inline]] static std::uint32_t moved(const Block* blocks, std::uint32_t place)
    {
        const Block& block = blocks[place / 64];
        const std::uint64_t below = block.dropped & ((std::uint64_t{1} << (place % 64)) - 1);
        return place - static_cast<std::uint32_t>(block.before) -
               static_cast<std::uint32_t>(std::popcount(below));
    }

    [[gnu::always_inline]] void fillMoved(Tile& tile, std::size_t begin, std::size_t end) const
    {
        const Block* blocks = m_blocks.data();
        if (m_unit == 1) {
            const std::int32_t* codes = m_column.codes.data();
            for (std::size_t row = begin; row < end; ++row)
                tile[row - begin] = moved(blocks, static_cast<std::uint32_t>(codes[row] + 1));
            return;
        }
        const std::uint32_t* first = m_column.first.data();
        const std::uint32_t* after = m_column.after.data();
        for (std::size_t row = begin; row < end; ++row)
            tile[row - begin] = moved(blocks, first[row]) + moved(blocks, after[row]);
    }

    TESSERA_FAST_BIT_COUNTS void fillMovedFast(Tile& tile, std::size_t begin, std::size_t end) const
    {
        fillMoved(tile, begin, end);
    }

    const RankedColumn& m_column;
    std::size_t m_count;
    long double m_tieCubes;
    std::size_t m_unit = 1;
    std::size_t m_offset = 0;
    std::vector<std::uint32_t> m_table;
    std::vector<Block> m_blocks;
};

PairFigures figuresOf(long double products, long double squaresX, long double squaresY,
                      std::size_t n)
{
    if (!(squaresX > 0) || !(squaresY > 0)) {
        PairFigures none;
        none.n = n;
        return none;
    }
    return correlationFigures(
        static_cast<double>(products / std::sqrt(squaresX) / std::sqrt(squaresY)), n);
}

PairFigures fromJointCounts(const RankedColumn& x, const RankedColumn& y,
                            const std::stop_token& stop)
{
    const std::vector<std::uint32_t> joint = jointCounts(x.levels, y.levels, stop);
    std::vector<std::uint32_t> countsX(x.distinct, 0);
    std::vector<std::uint32_t> countsY(y.distinct, 0);
    std::size_t n = 0;
    for (std::size_t i = 0; i < x.distinct; ++i) {
        for (std::size_t j = 0; j < y.distinct; ++j) {
            countsX[i] += joint[i * y.distinct + j];
            countsY[j] += joint[i * y.distinct + j];
        }
        n += countsX[i];
    }
    // Twice the distance of the average rank from the middle rank.
    const auto ranksOf = [n](const std::vector<std::uint32_t>& counts, long double& squares) {
        std::vector<std::int64_t> ranks;
        squares = cubeOf(n);
        std::int64_t below = 0;
        for (const std::uint32_t count : counts) {
            ranks.push_back(2 * below + count - static_cast<std::int64_t>(n));
            below += count;
            squares -= cubeOf(count);
        }
        squares /= 12;
        return ranks;
    };
    long double squaresX = 0;
    long double squaresY = 0;
    const std::vector<std::int64_t> ranksX = ranksOf(countsX, squaresX);
    const std::vector<std::int64_t> ranksY = ranksOf(countsY, squaresY);
    Whole products = 0;
    for (std::size_t i = 0; i < x.distinct; ++i) {
        Whole line = 0;
        for (std::size_t j = 0; j < y.distinct; ++j)
            line += Whole{joint[i * y.distinct + j]} * ranksY[j];
        products += line * ranksX[i];
    }
    return figuresOf(static_cast<long double>(products) / 4, squaresX, squaresY, n);
}

Whole sumOfProducts(const PairRanks& x, const PairRanks& y, std::size_t rows,
                    const std::stop_token& stop)
{
    Tile tileX;
    Tile tileY;
    Whole sum = 0;
    for (std::size_t begin = 0; begin < rows; begin += rowsPerTile) {
        if (begin % rowsPerPoll == 0)
            throwIfStopped(stop);
        const std::size_t end = std::min(rows, begin + rowsPerTile);
        x.fill(tileX, begin, end);
        y.fill(tileY, begin, end);
        if (rows > mostRowsForWords) {
            for (std::size_t i = 0; i < end - begin; ++i)
                sum += Whole{tileX[i]} * tileY[i];
            continue;
        }
        std::uint64_t part = 0;
        for (std::size_t i = 0; i < end - begin; ++i)
            part += std::uint64_t{tileX[i]} * tileY[i];
        sum += part;
    }
    return sum;
}

} // namespace

RankedColumn rankedColumn(const data::Column& column, std::stop_token stop)
{
    if (column.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) / 2)
        throw Error(ErrorCode::TooLarge,
                    translate("Errors", "Ranks are limited to 1,073,741,823 rows."));
    RankedColumn ranked;
    if (column.hasLevels()) {
        ranked.codes = column.codes;
        ranked.distinct = column.levels.size();
    } else {
        DenseCodes dense = denseCodes(column, stop);
        ranked.ownCodes = std::move(dense.codes);
        ranked.codes = ranked.ownCodes;
        ranked.distinct = dense.distinct;
    }
    ranked.present = column.size() - column.missingCount;
    ranked.missingRows.reserve(column.missingCount);
    for (std::size_t row = 0; row < column.size() && column.missingCount > 0; ++row) {
        if (ranked.codes[row] < 0)
            ranked.missingRows.push_back(static_cast<std::uint32_t>(row));
    }
    const bool hasFew = ranked.distinct <= fewValues || column.hasLevels();
    if (!hasFew && ranked.distinct == ranked.present)
        return ranked;
    std::vector<std::uint32_t> counts(ranked.distinct, 0);
    for (const std::int32_t code : ranked.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
    }
    for (const std::uint32_t count : counts)
        ranked.tieCubes += count > 1 ? cubeOf(count) : 0;
    if (hasFew) {
        ranked.counts = std::move(counts);
        ranked.levels = levelCodes(ranked.codes, ranked.distinct);
        return ranked;
    }
    std::vector<std::uint32_t> starts(ranked.distinct + 1, 1);
    for (std::size_t code = 0; code < ranked.distinct; ++code)
        starts[code + 1] = starts[code] + counts[code];
    ranked.first.resize(column.size());
    ranked.after.resize(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        const std::int32_t code = ranked.codes[row];
        ranked.first[row] = code < 0 ? 0 : starts[static_cast<std::size_t>(code)];
        ranked.after[row] = code < 0 ? 0 : starts[static_cast<std::size_t>(code) + 1];
    }
    return ranked;
}

PairFigures spearmanOf(const RankedColumn& x, const RankedColumn& y, std::stop_token stop)
{
    if (!x.counts.empty() && !y.counts.empty() &&
        (x.distinct + 1) * (y.distinct + 1) <= mostJointCells)
        return fromJointCounts(x, y, stop);
    const PairRanks ranksX(x, y);
    const PairRanks ranksY(y, x);
    const std::size_t n = ranksX.count();
    const Whole sum = sumOfProducts(ranksX, ranksY, x.codes.size(), stop);
    const Whole centred = 4 * sum - static_cast<Whole>(n) * static_cast<Whole>(ranksX.twiceMean()) *
                                        static_cast<Whole>(ranksY.twiceMean());
    const auto units = static_cast<long double>(4 * ranksX.unit() * ranksY.unit());
    return figuresOf(static_cast<long double>(centred) / units, ranksX.squares(), ranksY.squares(),
                     n);
}

} // namespace core::explore
