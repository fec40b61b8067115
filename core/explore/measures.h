#pragma once

#include "core/data/column.h"
#include "core/explore/jointcounts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

/// The association measures of one pair of columns, on the rows where both cells are present.
namespace core::explore {

/// value is NaN where the measure is not defined on these rows.
struct PairFigures {
    double value;
    double p;
    std::size_t n = 0;

    PairFigures();
    bool isDefined() const { return value == value; }
};

/// Correlation and its two-sided t test. n is the number of pairs.
PairFigures correlationFigures(double correlation, std::size_t n);

/// Product moment of two columns of values; both passes skip rows with a NaN in either.
PairFigures pearsonOf(std::span<const double> x, std::span<const double> y);

/// A column for rank correlation: `codes` number the distinct values in ascending order, −1 where
/// missing.
struct RankedColumn {
    RankedColumn() = default;
    RankedColumn(RankedColumn&&) = default;
    RankedColumn& operator=(RankedColumn&&) = default;

    std::vector<std::int32_t> ownCodes;
    std::span<const std::int32_t> codes;
    std::size_t distinct = 0;
    std::size_t present = 0;
    std::vector<std::uint32_t> missingRows;

    /// Rows of each value, and the codes for counting pairs of them; only with few values.
    std::vector<std::uint32_t> counts;
    LevelCodes levels;
    /// Places of the first equal value and past the last one when all present values are sorted,
    /// from 1; 0 where missing. Only with many values some of which are equal.
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> after;
    long double tieCubes = 0; ///< t³ − t summed over the groups of equal values

    bool hasMissing() const { return !missingRows.empty(); }
};
RankedColumn rankedColumn(const data::Column& column, std::stop_token stop = {});

/// Pearson of the average ranks on the rows where both are present. The sums are whole numbers, so
/// nothing is lost. Where rows of one column drop out because the other is missing, ranks move up
/// by the number of dropped rows below, which a set of bits over the sorted places counts.
PairFigures spearmanOf(const RankedColumn& x, const RankedColumn& y, std::stop_token stop = {});

/// Kendall's τ-b (ties corrected) on the rows where both are present, in O(n log n) (Knight 1966).
/// p by the normal approximation with the correction of the variance for ties, as
/// scipy.stats.kendalltau(method="asymptotic").
PairFigures kendallOf(const RankedColumn& x, const RankedColumn& y, std::stop_token stop = {});

/// Bias-corrected Cramér's V (Bergsma 2013) with the p of χ² without continuity correction. Only
/// levels that occur on the pairwise complete rows count.
PairFigures cramersVOf(const LevelCodes& a, const LevelCodes& b, std::stop_token stop = {});
PairFigures cramersVOf(std::span<const std::int32_t> a, std::size_t levelsA,
                       std::span<const std::int32_t> b, std::size_t levelsB,
                       std::stop_token stop = {});

/// Correlation ratio and its F test from the sums of squares between and within `groups` groups of
/// n values together.
PairFigures etaFigures(double between, double within, std::size_t groups, std::size_t n);

/// Correlation ratio with the p of the F test of one-way analysis of variance. `values` holds NaN
/// and `groups` −1 where missing.
PairFigures etaOf(std::span<const double> values, std::span<const std::int32_t> groups,
                  std::size_t levels, std::stop_token stop = {});

/// Chance of a χ² at least as large as that of the two rows of counts, without continuity
/// correction, when both come from the same shares; columns without a count are left out. NaN
/// where fewer than two columns, or one row alone, have any.
double independenceChance(std::span<const double> first, std::span<const double> second);

/// The chances of many tests adjusted for their number (Benjamini and Hochberg 1995), in their
/// order. Those that are NaN stay so and do not count.
std::vector<double> adjustedChances(std::span<const double> chances);

} // namespace core::explore
