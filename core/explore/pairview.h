#pragma once

#include "core/data/datatable.h"
#include "core/explore/association.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::explore {

/// One group of a box plot. Quantiles by linear interpolation (type 7); the whiskers reach the
/// farthest values within 1.5 interquartile ranges of the box (Tukey 1977).
struct GroupBox {
    std::string level;
    std::size_t count = 0;
    double mean, lowWhisker, q1, median, q3, highWhisker; ///< NaN in an empty group
    std::size_t outsideCount = 0;                         ///< values beyond the whiskers
    /// Distinct values beyond the whiskers, ascending; thinned evenly past 100, ends kept.
    std::vector<double> outside;
};

/// A number by the levels of another column, groups in level order; rows with both present.
struct GroupedBoxes {
    std::vector<GroupBox> groups;
    GroupBox all;
    double low = 0, high = 0; ///< smallest and greatest value
};
/// Throws core::Error (WrongColumnType) unless `numbers` is numeric and `groups` has levels.
GroupedBoxes groupedBoxes(const data::DataTable& table, std::size_t numbers, std::size_t groups,
                          std::stop_token stop = {});

/// A part of the points next to each other along x: the medians of both.
struct SmoothPoint {
    double x, y;
};

/// Rows in which both numbers are present, in file order, with the least-squares line
/// y = intercept + slope · x (NaN where x does not vary).
struct PointPairs {
    std::vector<double> x, y;
    double slope, intercept;
    /// Medians of up to 20 equally large parts along x, each of 30 points or more; equal values of
    /// x stay together. Says how y moves with x where that is no straight line. Empty when fewer
    /// than 4 parts come about. Past a million points every second, third … is taken.
    std::vector<SmoothPoint> smooth;
};
PointPairs pointPairs(const data::DataTable& table, std::size_t x, std::size_t y,
                      std::stop_token stop = {});

/// A cell of a cross-table whose row differs most from all rows: `share` of the row stands in the
/// column, against `overallShare` of all.
struct StandOut {
    std::size_t row = 0, column = 0;
    double share = 0, overallShare = 0;
};
/// The cells furthest above the overall share, each in a row and a column of its own, most first.
/// Rows of fewer than 30 customers and differences below 5 points say too little and are left out.
std::vector<StandOut> standOuts(const CrossTable& table, std::size_t wanted = 2);

/// What two columns look like together: counts for levels × levels, boxes for numbers × levels,
/// points for numbers × numbers.
struct PairView {
    enum class Kind { CrossTable, Boxes, Points };
    Kind kind = Kind::CrossTable;
    std::size_t a = 0, b = 0; ///< table columns: rows and columns, groups and numbers, or x and y
    std::string nameA, nameB;
    bool orderedA = false, orderedB = false; ///< levels have an order of their own
    bool targetA = false, targetB = false;
    bool datesA = false, datesB = false; ///< numbers are days since 1970-01-01
    CrossTable counts;
    std::vector<StandOut> standOut;
    GroupedBoxes boxes;
    PointPairs points;
};
/// Orders the two columns so that the target, else the column of fewer levels, stands in the
/// cross-table's columns. Numbers of two distinct values, and of up to ten beside another number,
/// stand as groups. nullopt where a column is text or an identifier. Throws Cancelled.
std::optional<PairView> pairView(const data::DataTable& table, std::size_t a, std::size_t b,
                                 std::stop_token stop = {});

} // namespace core::explore
