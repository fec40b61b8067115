#include "core/prepare/nearestneighbours.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/prepare/neighbourscan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::prepare {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
// Sixteen columns of so many donors stay in the first-level cache.
constexpr std::size_t scanBlock = 256;
constexpr std::size_t testBlock = 32;
static_assert(scanBlock % testBlock == 0);
// Rows filled between two looks at the stop token, and between two progress reports.
constexpr std::size_t rowBlock = 16;
constexpr std::size_t reportBlock = 1024;

/// The rows that may give values: all, or a random sample in row order.
std::vector<std::uint32_t> donorRows(std::size_t rows, const NeighbourOptions& options)
{
    std::vector<std::uint32_t> chosen;
    if (rows <= options.mostDonors) {
        chosen.resize(rows);
        std::iota(chosen.begin(), chosen.end(), 0U);
        return chosen;
    }
    Random random(options.seed);
    chosen = randomPermutation(rows, random);
    chosen.resize(options.mostDonors);
    std::ranges::sort(chosen);
    return chosen;
}

struct MeanAndScale {
    double mean = 0, scale = 1;
};

/// Mean and population sd of those that are not NaN; the sd of a constant column is taken as 1.
MeanAndScale meanAndScale(const std::vector<double>& values)
{
    double n = 0, sum = 0, squares = 0;
    for (const double value : values) {
        if (!std::isnan(value)) {
            sum += value;
            ++n;
        }
    }
    if (n == 0)
        return {};
    const double mean = sum / n;
    for (const double value : values) {
        if (!std::isnan(value))
            squares += (value - mean) * (value - mean);
    }
    const double sd = std::sqrt(squares / n);
    const bool isConstant = sd <= 1e-14 * std::abs(mean);
    return {mean, isConstant ? 1 : sd};
}

/// The level that counts most; of equals the one most frequent among all donors, then the lowest.
std::size_t strongestLevel(const std::vector<std::uint32_t>& votes,
                           const std::vector<std::uint32_t>& among)
{
    std::size_t best = 0;
    for (std::size_t level = 1; level < votes.size(); ++level) {
        if (std::pair(votes[level], among[level]) > std::pair(votes[best], among[best]))
            best = level;
    }
    return best;
}

/// The nearest donors so far, nearest first, of equals the earlier. Distances that differ by
/// rounding only are equal.
class NearestList {
public:
    explicit NearestList(std::size_t most) : m_most(most) {}

    /// Only donors nearer than this can still join.
    double limit() const
    {
        return m_list.size() < m_most ? std::numeric_limits<double>::infinity()
                                      : m_list.back().distance * (1 - rounding);
    }

    void offer(double distance, std::size_t donor)
    {
        if (m_list.size() == m_most) {
            if (!(distance < limit()))
                return;
            m_list.pop_back();
        }
        const auto place =
            std::ranges::upper_bound(m_list, distance * (1 + rounding), {}, &Neighbour::distance);
        m_list.insert(place, {distance, donor});
    }

    struct Neighbour {
        double distance;
        std::size_t donor;
    };
    const std::vector<Neighbour>& list() const { return m_list; }

private:
    static constexpr double rounding = 1e-12;
    std::size_t m_most;
    std::vector<Neighbour> m_list;
};

} // namespace

/// The donors that have the column to fill: its values, and the others as they are compared.
struct NearestNeighbours::Donors {
    struct Compared {
        std::vector<double> values;
        bool hasGaps = false;
    };
    std::size_t count = 0;
    std::vector<double> target;
    std::vector<Compared> columns; ///< as m_columns; empty at the target
};

/// The row to fill: what it has, as it is compared.
struct NearestNeighbours::Row {
    struct Cell {
        std::size_t column;
        double value;
    };
    std::vector<Cell> cells;
};

NearestNeighbours::NearestNeighbours(std::span<const NeighbourColumn> columns,
                                     const NeighbourOptions& options)
    : m_neighbours(static_cast<std::size_t>(std::max(options.neighbours, 1)))
{
    if (columns.empty())
        return;
    const std::vector<std::uint32_t> rows = donorRows(columns.front().values.size(), options);
    m_donorCount = rows.size();
    for (const NeighbourColumn& source : columns) {
        Column column;
        column.isNominal = source.isNominal;
        column.values.reserve(rows.size());
        for (const std::uint32_t row : rows) {
            const double value = source.values[row];
            const bool isThere = std::isfinite(value) && !(source.isNominal && value < 0);
            column.values.push_back(isThere ? value : none);
        }
        if (column.isNominal) {
            for (const double value : column.values) {
                if (std::isnan(value))
                    continue;
                const auto level = static_cast<std::size_t>(value);
                if (level >= column.levelCounts.size())
                    column.levelCounts.resize(level + 1);
                ++column.levelCounts[level];
            }
            column.fallback =
                static_cast<double>(strongestLevel(column.levelCounts, column.levelCounts));
        } else {
            const auto [mean, scale] = meanAndScale(column.values);
            column.mean = column.fallback = mean;
            column.scale = scale;
        }
        m_columns.push_back(std::move(column));
    }
}

NearestNeighbours::Donors NearestNeighbours::donorsOf(std::size_t target) const
{
    Donors donors;
    std::vector<std::size_t> having;
    for (std::size_t donor = 0; donor < m_donorCount; ++donor) {
        const double value = m_columns[target].values[donor];
        if (!std::isnan(value)) {
            having.push_back(donor);
            donors.target.push_back(value);
        }
    }
    donors.count = having.size();
    donors.columns.resize(m_columns.size());
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (index == target)
            continue;
        Donors::Compared& compared = donors.columns[index];
        compared.values.reserve(having.size());
        for (const std::size_t donor : having) {
            const double value = m_columns[index].compared(m_columns[index].values[donor]);
            compared.values.push_back(value);
            compared.hasGaps |= std::isnan(value);
        }
    }
    return donors;
}

double NearestNeighbours::valueFrom(const Donors& donors, const Row& row,
                                    const Column& target) const
{
    const auto hasNoGaps = [&](const Row::Cell& cell) {
        return !donors.columns[cell.column].hasGaps;
    };
    const auto alwaysShared = static_cast<double>(std::ranges::count_if(row.cells, hasNoGaps));
    NearestList nearest(m_neighbours);
    alignas(64) std::array<double, scanBlock> sums;
    alignas(64) std::array<double, scanBlock> shared;
    for (std::size_t first = 0; first < donors.count; first += scanBlock) {
        const std::size_t count = std::min(scanBlock, donors.count - first);
        sums.fill(0);
        shared.fill(alwaysShared);
        for (const auto& [column, value] : row.cells) {
            const double* values = donors.columns[column].values.data() + first;
            const bool isNominal = m_columns[column].isNominal;
            if (donors.columns[column].hasGaps)
                (isNominal ? addDifferencesWherePresent : addSquaresWherePresent)(
                    values, value, count, sums.data(), shared.data());
            else
                (isNominal ? addDifferences : addSquares)(values, value, count, sums.data());
        }
        for (std::size_t test = 0; test < count; test += testBlock) {
            const std::size_t end = std::min(count, test + testBlock);
            if (!anyBelow(&sums[test], &shared[test], end - test, nearest.limit()))
                continue;
            for (std::size_t i = test; i < end; ++i) {
                if (sums[i] < nearest.limit() * shared[i])
                    nearest.offer(sums[i] / shared[i], first + i);
            }
        }
    }
    if (nearest.list().empty())
        return target.fallback;
    if (target.isNominal) {
        std::vector<std::uint32_t> votes(target.levelCounts.size());
        for (const auto& neighbour : nearest.list())
            ++votes[static_cast<std::size_t>(donors.target[neighbour.donor])];
        return static_cast<double>(strongestLevel(votes, target.levelCounts));
    }
    double sum = 0;
    for (const auto& neighbour : nearest.list())
        sum += donors.target[neighbour.donor];
    return sum / static_cast<double>(nearest.list().size());
}

std::vector<double> NearestNeighbours::fill(std::span<const NeighbourColumn> columns,
                                            std::size_t target, std::stop_token stop,
                                            const ProgressCallback& progress) const
{
    if (columns.size() != m_columns.size() || target >= columns.size())
        throw Error(ErrorCode::Internal,
                    "The columns to fill from are not those that the neighbours were found in.");
    throwIfStopped(stop);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < columns[target].values.size(); ++row) {
        if (std::isnan(columns[target].values[row]))
            rows.push_back(row);
    }
    std::vector<double> filled(rows.size());
    if (rows.empty())
        return filled;
    const Donors donors = donorsOf(target);
    const auto fillRow = [&](std::size_t index) {
        Row row;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const double value = columns[column].values[rows[index]];
            if (column != target && std::isfinite(value))
                row.cells.push_back({column, m_columns[column].compared(value)});
        }
        filled[index] = valueFrom(donors, row, m_columns[target]);
    };
    for (std::size_t first = 0; first < rows.size(); first += reportBlock) {
        const std::size_t count = std::min(reportBlock, rows.size() - first);
        parallelBlocks(count, rowBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            for (std::size_t index = begin; index < end; ++index)
                fillRow(first + index);
        });
        if (progress)
            progress(static_cast<double>(first + count) / static_cast<double>(rows.size()),
                     "Finding similar rows");
    }
    return filled;
}

} // namespace core::prepare
