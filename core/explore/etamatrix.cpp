#include "core/explore/etamatrix.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/explore/frames.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerTile = 256;
/// Values summed together; a row of them is a few cache lines.
constexpr std::size_t mostValues = 64;
/// Levels of the columns of groups that are looked at together: their sums stay in the caches.
constexpr std::size_t mostLevels = 2048;
constexpr std::size_t mostRowBlocks = 16;
constexpr std::size_t leastBlockRows = 4096;

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
};

/// Sums over a block of rows for a few columns of values × a few columns of groups. Level 0 stands
/// for rows without a group; `width` entries, one per value, for each level of each column.
struct EtaSums {
    std::vector<double> sums;             ///< of the values
    std::vector<std::uint32_t> missing;   ///< rows whose value is missing
    std::vector<std::uint32_t> rows;      ///< one entry per level: all rows
    std::vector<double> ungroupedSquares; ///< groups × width: of the values without a group
    std::vector<double> squares;          ///< one entry per value: over all rows

    EtaSums(std::size_t levels, std::size_t groups, std::size_t width)
        : sums(levels * width, 0), missing(levels * width, 0), rows(levels, 0),
          ungroupedSquares(groups * width, 0), squares(width, 0)
    {
    }

    void add(const EtaSums& other)
    {
        const auto addAll = [](auto& to, const auto& from) {
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += from[i];
        };
        addAll(sums, other.sums);
        addAll(missing, other.missing);
        addAll(rows, other.rows);
        addAll(ungroupedSquares, other.ungroupedSquares);
        addAll(squares, other.squares);
    }
};

class EtaBatch {
public:
    EtaBatch(const std::vector<std::span<const double>>& values, const std::vector<Frame>& frames,
             const std::vector<LevelGroups>& groups, Range valueRange, Range groupRange)
        : m_values(values), m_frames(frames), m_groups(groups), m_valueRange(valueRange),
          m_groupRange(groupRange), m_width((valueRange.size() + 7) / 8 * 8)
    {
        for (std::size_t group = groupRange.begin; group < groupRange.end; ++group) {
            m_firstLevel.push_back(m_levels);
            m_levels += groups[group].levels + 1;
        }
    }

    EtaSums empty() const { return {m_levels, m_groupRange.size(), m_width}; }

    void addRows(EtaSums& sums, std::size_t begin, std::size_t end,
                 const std::stop_token& stop) const
    {
        std::vector<double> tile(rowsPerTile * m_width, 0);
        std::vector<Gap> gaps;
        for (std::size_t first = begin; first < end; first += rowsPerTile) {
            throwIfStopped(stop);
            const std::size_t rows = std::min(rowsPerTile, end - first);
            fillTile(tile, gaps, sums, first, rows);
            for (std::size_t i = 0; i < m_groupRange.size(); ++i)
                addGroups(sums, i, tile, gaps, first, rows);
        }
    }

    /// None where the sums do not suffice.
    std::optional<PairFigures> figures(const EtaSums& sums, std::size_t group,
                                       std::size_t value) const
    {
        const std::size_t column = value - m_valueRange.begin;
        const std::size_t index = group - m_groupRange.begin;
        double count = 0;
        double total = 0;
        double ofGroups = 0;
        std::size_t occurring = 0;
        for (std::size_t level = 1; level <= m_groups[group].levels; ++level) {
            const std::size_t entry = m_firstLevel[index] + level;
            const double rows = sums.rows[entry] - sums.missing[entry * m_width + column];
            if (rows > 0) {
                const double sum = sums.sums[entry * m_width + column];
                count += rows;
                total += sum;
                ofGroups += sum * sum / rows;
                ++occurring;
            }
        }
        const double squares =
            sums.squares[column] - sums.ungroupedSquares[index * m_width + column];
        const double ofMean = total * total / count;
        const double between = ofGroups - ofMean;
        const double within = squares - ofGroups;
        const bool isSound = m_frames[value].isUsable && occurring >= 2 &&
                             squares > leastVarianceShare * sums.squares[column] &&
                             within > leastVarianceShare * squares &&
                             between > leastVarianceShare * ofMean;
        if (!isSound)
            return std::nullopt;
        return etaFigures(between, within, occurring, static_cast<std::size_t>(count));
    }

private:
    struct Gap {
        std::uint32_t row; ///< in the tile
        std::uint32_t column;
    };

    void fillTile(std::vector<double>& tile, std::vector<Gap>& gaps, EtaSums& sums,
                  std::size_t first, std::size_t rows) const
    {
        gaps.clear();
        for (std::size_t column = 0; column < m_valueRange.size(); ++column) {
            const std::size_t value = m_valueRange.begin + column;
            const Frame frame = m_frames[value];
            const double* cells = m_values[value].data() + first;
            double squares = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                const double scaled = frame(cells[row]);
                tile[row * m_width + column] = scaled;
                squares += scaled * scaled;
            }
            sums.squares[column] += squares;
            for (std::size_t row = 0; row < rows && frame.missing > 0; ++row) {
                if (std::isnan(cells[row]))
                    gaps.push_back(
                        {static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)});
            }
        }
    }

    void addGroups(EtaSums& sums, std::size_t index, const std::vector<double>& tile,
                   const std::vector<Gap>& gaps, std::size_t first, std::size_t rows) const
    {
        const std::int32_t* codes = m_groups[m_groupRange.begin + index].codes.data() + first;
        double* groupSums = &sums.sums[m_firstLevel[index] * m_width];
        std::uint32_t* groupRows = &sums.rows[m_firstLevel[index]];
        for (std::size_t row = 0; row < rows; ++row) {
            const auto level = static_cast<std::size_t>(codes[row] + 1);
            ++groupRows[level];
            double* to = groupSums + level * m_width;
            const double* from = &tile[row * m_width];
            for (std::size_t i = 0; i < m_width; i += 8) {
                for (std::size_t lane = 0; lane < 8; ++lane)
                    to[i + lane] += from[i + lane];
            }
            if (level == 0) {
                double* squares = &sums.ungroupedSquares[index * m_width];
                for (std::size_t i = 0; i < m_width; ++i)
                    squares[i] += from[i] * from[i];
            }
        }
        std::uint32_t* missing = &sums.missing[m_firstLevel[index] * m_width];
        for (const Gap& gap : gaps)
            ++missing[static_cast<std::size_t>(codes[gap.row] + 1) * m_width + gap.column];
    }

    const std::vector<std::span<const double>>& m_values;
    const std::vector<Frame>& m_frames;
    const std::vector<LevelGroups>& m_groups;
    Range m_valueRange;
    Range m_groupRange;
    std::size_t m_width;
    std::size_t m_levels = 0;
    std::vector<std::size_t> m_firstLevel;
};

/// Columns of groups that fit together; one with very many levels stands alone.
std::vector<Range> groupRanges(const std::vector<LevelGroups>& groups)
{
    std::vector<Range> ranges;
    std::size_t levels = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        levels += groups[group].levels + 1;
        if (ranges.empty() || levels > mostLevels) {
            ranges.push_back({group, group});
            levels = groups[group].levels + 1;
        }
        ranges.back().end = group + 1;
    }
    return ranges;
}

} // namespace

std::vector<PairFigures> etaMatrix(const std::vector<std::span<const double>>& values,
                                   const std::vector<LevelGroups>& groups, SharedProgress& progress,
                                   const std::stop_token& stop)
{
    std::vector<PairFigures> result(groups.size() * values.size());
    if (result.empty() || values.front().empty())
        return result;
    const std::size_t rows = values.front().size();
    std::vector<Frame> frames(values.size());
    parallelBlocks(values.size(), 1, [&](std::size_t value, std::size_t) {
        throwIfStopped(stop);
        frames[value] = frameOf(values[value]);
    });
    const std::size_t blockRows =
        std::max(leastBlockRows, (rows + mostRowBlocks - 1) / mostRowBlocks);
    for (const Range& groupRange : groupRanges(groups)) {
        const bool isTooLarge = groups[groupRange.begin].levels >= mostLevels;
        for (std::size_t begin = 0; begin < values.size(); begin += mostValues) {
            const Range valueRange{begin, std::min(values.size(), begin + mostValues)};
            const EtaBatch batch(values, frames, groups, valueRange, groupRange);
            const std::size_t pairs = groupRange.size() * valueRange.size();
            std::vector<EtaSums> sums;
            if (!isTooLarge) {
                const std::size_t blocks = (rows + blockRows - 1) / blockRows;
                // Partial sums per block of rows, added in order: the same on any number of
                // threads.
                sums.assign(blocks, batch.empty());
                parallelBlocks(rows, blockRows, [&](std::size_t first, std::size_t end) {
                    batch.addRows(sums[first / blockRows], first, end, stop);
                    const std::size_t block = first / blockRows;
                    progress.partsDone(pairs * (block + 1) / blocks - pairs * block / blocks);
                });
                for (std::size_t block = 1; block < sums.size(); ++block)
                    sums[0].add(sums[block]);
            }
            parallelBlocks(pairs, 1, [&](std::size_t pair, std::size_t) {
                throwIfStopped(stop);
                const std::size_t group = groupRange.begin + pair / valueRange.size();
                const std::size_t value = valueRange.begin + pair % valueRange.size();
                std::optional<PairFigures> figures;
                if (!isTooLarge)
                    figures = batch.figures(sums[0], group, value);
                result[group * values.size() + value] =
                    figures ? *figures
                            : etaOf(values[value], groups[group].codes, groups[group].levels, stop);
                if (isTooLarge)
                    progress.partsDone(1);
            });
        }
    }
    return result;
}

} // namespace core::explore
