#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"
#include "core/explore/association.h"
#include "core/explore/measures.h"
#include "core/explore/pairview.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::explore {

/// Which group each row belongs to, for looking at other columns by group.
struct Grouping {
    static constexpr std::size_t mostGroups = 12;

    std::string name;                ///< of the column, or "Segments"
    std::vector<std::string> groups; ///< in level order
    /// One a row: the index into `groups`, −1 for a row in none.
    std::shared_ptr<const std::vector<std::int32_t>> codes;
    std::optional<std::size_t> column; ///< that the groups are the levels of
    bool lastIsRest = false;           ///< the last group is what belongs to no other
};
using GroupingPointer = std::shared_ptr<const Grouping>;

/// Whether the levels, or the few values, of a column can be groups; `distinct` as summarize()
/// counts them.
bool canGroup(const data::Column& column, std::size_t distinct);
/// By the levels of a column, or the values of one of few numbers in ascending order. Throws
/// core::Error (WrongColumnType) when the column has none or more than Grouping::mostGroups.
Grouping groupingBy(const data::DataTable& table, std::size_t column, std::stop_token stop = {});
/// By labels found elsewhere, one a row; rows of −1 become a last group named `rest`.
Grouping groupingBy(std::string name, std::vector<std::string> groups,
                    std::shared_ptr<const std::vector<std::int32_t>> labels,
                    const std::string& rest);

/// One group of a distribution: its rows where the column is present. sd divides by n − 1. NaN
/// where not defined.
struct DistributionGroup {
    std::string name;
    std::size_t count = 0;
    std::size_t missing = 0; ///< rows of the group where the column is missing
    double mean, sd;
    std::vector<std::size_t> counts; ///< one a bin or level
    std::vector<double> density;     ///< at Distribution::grid, per unit; empty: not defined
    double bandwidth = 0;
    GroupBox box; ///< of numbers

    DistributionGroup();
    double shareOf(std::size_t bin) const
    {
        return count > 0 ? static_cast<double>(counts[bin]) / static_cast<double>(count) : 0;
    }
};

/// How the values of one column are spread, in all rows and group by group. All groups have the
/// same bins.
struct Distribution {
    enum class Kind { Numbers, Levels };
    Kind kind = Kind::Numbers;
    std::size_t column = 0;
    std::string name, unit;
    data::ColumnType type = data::ColumnType::Numeric;
    std::size_t rows = 0; ///< of the table
    /// Rows with a value that belong to no group; they are in none of the figures.
    std::size_t ungrouped = 0;

    std::vector<double> edges;       ///< of numbers: one more than bins
    bool oneBinPerValue = false;     ///< whole numbers, each with a bin of its own
    std::vector<std::string> levels; ///< of levels, in their order
    /// Where the bulk of the numbers lies: whole bins. Beyond are at most one in a hundred.
    double viewLow = 0, viewHigh = 0;
    std::size_t belowView = 0, aboveView = 0;
    std::vector<double> grid; ///< places of the densities, ascending

    std::vector<DistributionGroup> groups; ///< empty without grouping
    DistributionGroup all;
    double low = 0, high = 0; ///< smallest and greatest number
    /// η of numbers, Cramér's V of levels, with p of the F or χ² test; None without groups.
    Measure measure = Measure::None;
    PairFigures difference;

    std::size_t binCount() const { return all.counts.size(); }
    /// Width of the bins, which are equal.
    double binWidth() const { return edges.size() > 1 ? edges[1] - edges[0] : 0; }
    bool isEmpty() const { return all.count == 0; }
    GroupedBoxes boxes() const;
};
using DistributionPointer = std::shared_ptr<const Distribution>;

/// Whether a column has a distribution: numbers, dates and levels have.
bool hasDistribution(const data::Column& column);

/// Bins follow Freedman and Diaconis (1981), but are at least as many as Sturges asks for and at
/// most 60 over the bulk of the values; whole numbers of small range get a bin each. Densities are
/// Gaussian with Scott's bandwidth, sd · n^(−1/5), as scipy.stats.gaussian_kde has it: exact for
/// groups of up to 1,000 values; for larger ones the values are first shared out linearly to points
/// at most a sixteenth of a bandwidth apart, which moves the density by less than 0.05 % of its
/// highest value there. Throws core::Error (WrongColumnType) for text and identifiers, Cancelled.
Distribution distribution(const data::DataTable& table, std::size_t column,
                          const Grouping* grouping = nullptr, std::stop_token stop = {});

/// Kruskal and Wallis's test (1952) with the correction for ties: whether the values of one group
/// tend to be larger than those of another.
struct RankTest {
    double statistic, p; ///< NaN where not defined
    std::size_t n = 0;
    std::size_t groups = 0; ///< that have values
};
RankTest kruskalWallis(const data::Column& column, const Grouping& grouping,
                       std::stop_token stop = {});
/// The same from counted values: the rows of each value, ascending, group after group.
RankTest kruskalWallis(std::span<const std::size_t> counts, std::size_t groups);

/// Density of the values at each point of an ascending grid, see distribution().
std::vector<double> gaussianDensity(std::span<const double> values, double bandwidth,
                                    std::span<const double> grid, std::stop_token stop = {});
/// sd · n^(−1/5); 0 where the values do not vary.
double scottBandwidth(double sd, std::size_t count);

} // namespace core::explore
