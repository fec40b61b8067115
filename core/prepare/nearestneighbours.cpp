#include "core/prepare/nearestneighbours.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/prepare/neighbourscan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::prepare {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
// Donors that a batch of rows looks at in turn stay in the first-level cache.
constexpr std::size_t cacheBytes = 32'768;
// Rows filled between two looks at the stop token, and between two progress reports.
constexpr std::size_t rowBlock = 32;
constexpr std::size_t reportBlock = 2048;

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
    // Amounts whose squares no number can hold.
    if (!std::isfinite(sd))
        return {std::isfinite(mean) ? mean : 0, std::numeric_limits<double>::max()};
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

double meanOf(const NearestList& nearest, const std::vector<double>& targets)
{
    double sum = 0;
    for (const auto& neighbour : nearest.list())
        sum += targets[neighbour.donor];
    return sum / static_cast<double>(nearest.list().size());
}

double voteOf(const NearestList& nearest, const std::vector<double>& targets,
              const std::vector<std::uint32_t>& levelCounts)
{
    std::vector<std::uint32_t> votes(levelCounts.size());
    for (const auto& neighbour : nearest.list())
        ++votes[static_cast<std::size_t>(targets[neighbour.donor])];
    return static_cast<double>(strongestLevel(votes, levelCounts));
}

} // namespace

/// The donors that have the column to fill.
struct NearestNeighbours::Donors {
    std::size_t target = 0;
    std::vector<double> targets; ///< their values of it
    DonorGroups compared;        ///< their other columns; missing at the target
    std::vector<bool> hasGaps;

    ScannedRow scanned(std::span<const Column> fitted, std::span<const NeighbourColumn> columns,
                       std::size_t row) const
    {
        ScannedRow cells;
        for (std::size_t index = 0; index < columns.size(); ++index) {
            const double value = columns[index].values[row];
            if (index == target || !std::isfinite(value))
                continue;
            auto& kind = fitted[index].isNominal
                             ? (hasGaps[index] ? cells.gappyLevels : cells.levels)
                             : (hasGaps[index] ? cells.gappyNumbers : cells.numbers);
            kind.push_back({index, fitted[index].compared(value)});
        }
        return cells;
    }

    /// Offers `nearest` those of the groups from `first` to before `end` that can join it.
    void scan(std::size_t first, std::size_t end, const ScannedRow& row, NearestList& nearest) const
    {
        GroupDistances distances;
        for (std::size_t group = first; group < end; ++group) {
            group = nextNearGroup(compared, group, end, row, nearest.limit(), distances);
            if (group == end)
                return;
            // The last group may have lanes without a donor.
            const std::size_t lanes = std::min(donorLanes, targets.size() - group * donorLanes);
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                if (distances.sums[lane] < nearest.limit() * distances.shared[lane])
                    nearest.offer(distances.sums[lane] / distances.shared[lane],
                                  group * donorLanes + lane);
            }
        }
    }
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
    donors.target = target;
    std::vector<std::size_t> having;
    for (std::size_t donor = 0; donor < m_donorCount; ++donor) {
        const double value = m_columns[target].values[donor];
        if (!std::isnan(value)) {
            having.push_back(donor);
            donors.targets.push_back(value);
        }
    }
    DonorGroups& compared = donors.compared;
    compared.columns = m_columns.size();
    compared.groups = (having.size() + donorLanes - 1) / donorLanes;
    DonorValues nobody;
    std::ranges::fill(nobody.lanes, none);
    compared.values.assign(compared.groups * compared.columns, nobody);
    donors.hasGaps.resize(m_columns.size());
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (index == target)
            continue;
        for (std::size_t i = 0; i < having.size(); ++i) {
            const double value = m_columns[index].compared(m_columns[index].values[having[i]]);
            compared.values[i / donorLanes * compared.columns + index].lanes[i % donorLanes] =
                value;
            if (std::isnan(value))
                donors.hasGaps[index] = true;
        }
    }
    return donors;
}

void NearestNeighbours::fillRows(std::span<const NeighbourColumn> columns, const Donors& donors,
                                 std::span<const std::size_t> rows, double* filled) const
{
    std::vector<ScannedRow> cells;
    for (const std::size_t row : rows)
        cells.push_back(donors.scanned(m_columns, columns, row));
    std::vector<NearestList> nearest(rows.size(), NearestList(m_neighbours));
    const std::size_t groupBytes = sizeof(DonorValues) * donors.compared.columns;
    const std::size_t step = std::max<std::size_t>(cacheBytes / groupBytes, 1);
    for (std::size_t first = 0; first < donors.compared.groups; first += step) {
        const std::size_t end = std::min(donors.compared.groups, first + step);
        for (std::size_t row = 0; row < rows.size(); ++row)
            donors.scan(first, end, cells[row], nearest[row]);
    }
    const Column& target = m_columns[donors.target];
    for (std::size_t row = 0; row < rows.size(); ++row)
        filled[row] = nearest[row].list().empty() ? target.fallback
                      : target.isNominal ? voteOf(nearest[row], donors.targets, target.levelCounts)
                                         : meanOf(nearest[row], donors.targets);
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
    for (std::size_t first = 0; first < rows.size(); first += reportBlock) {
        const std::size_t count = std::min(reportBlock, rows.size() - first);
        parallelBlocks(count, rowBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            fillRows(columns, donors, std::span(rows).subspan(first + begin, end - begin),
                     &filled[first + begin]);
        });
        if (progress)
            progress(static_cast<double>(first + count) / static_cast<double>(rows.size()),
                     CORE_TRANSLATE_NOOP("Progress", "Finding similar rows"));
    }
    return filled;
}

NearestNeighbours NearestNeighbours::restored(Learnt learnt)
{
    const auto require = [](bool holds) {
        if (!holds)
            throw Error(
                ErrorCode::MalformedInput,
                translate("Errors",
                          "The rows that missing cells are filled from do not fit together."));
    };
    require(learnt.neighbours >= 1 && learnt.neighbours <= 1'000'000);
    for (const Column& column : learnt.columns) {
        require(column.values.size() == learnt.donorCount);
        require(std::isfinite(column.mean) && std::isfinite(column.scale) && column.scale > 0);
        require(std::isfinite(column.fallback));
        const auto levels = static_cast<double>(column.levelCounts.size());
        for (const double value : column.values) {
            require(!std::isinf(value));
            require(!column.isNominal || std::isnan(value) ||
                    (value == std::floor(value) && value >= 0 && value < levels));
        }
    }
    NearestNeighbours result;
    result.m_columns = std::move(learnt.columns);
    result.m_donorCount = learnt.donorCount;
    result.m_neighbours = learnt.neighbours;
    return result;
}

} // namespace core::prepare
