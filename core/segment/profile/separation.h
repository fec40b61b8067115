#pragma once

#include "core/data/datatable.h"
#include "core/explore/measures.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::segment {

/// One segment against the customers of all other segments, in one column.
struct SegmentContrast {
    /// Numbers, dates and ordinals (by rank): Cohen's d, the difference of the means in pooled
    /// standard deviations (n − 2). Nominal columns: Cohen's h of `level`. Both read alike: 0.2 is
    /// small, 0.5 medium, 0.8 large (Cohen 1988). NaN where not defined, ±infinity where both
    /// sides are constant but not equal.
    double effect = 0;
    /// Columns of levels: the level whose share differs most from the rest by Cohen's h, of
    /// equal ones the one more frequent in the segment. Empty for numbers.
    std::string level;
    double share = 0;     ///< of `level` in the segment
    double restShare = 0; ///< of `level` in the rest
    double lift = 0;      ///< share over the share in all segments together
    std::size_t n = 0;    ///< rows of the segment where the column is present
};

enum class SeparationTest { None, F, KruskalWallis, ChiSquared };
std::string_view toWord(SeparationTest test); ///< "", "F", "Kruskal-Wallis", "chi-squared"

/// How much the segments differ in one column, on the clustered rows where it is present.
struct ColumnSeparation {
    std::size_t column = 0;
    std::string name;
    data::ColumnType type = data::ColumnType::Numeric;
    bool usedToSegment = false;
    /// 0 … 1. Numbers, dates and ordinals by rank: the correlation ratio η; nominal columns:
    /// Cramér's V, bias-corrected. For a column of two levels η and V (uncorrected) are the same
    /// number, so that one list can rank both. NaN where fewer than two segments have a value or
    /// the values do not vary.
    double strength;
    /// η²: the share of the variance that lies between the segments; NaN for nominal columns.
    double etaSquared;
    SeparationTest test = SeparationTest::None; ///< F for numbers, Kruskal–Wallis for ordinals
    double p;                                   ///< NaN without test
    /// Benjamini and Hochberg (1995). The columns used to segment and the others are adjusted each
    /// among themselves: the former are small by construction and would flatter the latter.
    double pAdjusted;
    std::size_t n = 0;
    std::vector<SegmentContrast> segments; ///< one per segment

    ColumnSeparation();
    bool isDefined() const { return strength == strength; }
};

/// The profiled columns, those in which the segments differ most first; equal ones in the order
/// of the profile (the features, then the others).
struct Separation {
    std::vector<ColumnSeparation> columns;

    /// Places in `columns` of the columns in which a segment differs most from the rest, by
    /// |effect|; columns without an effect are left out.
    std::vector<std::size_t> strongest(std::size_t segment, std::size_t most) const;
};

/// Ranks every column that is not an identifier or free text by how much the segments differ in
/// it. `labels` has one entry per table row; rows of −1 take no part.
///
/// The segments were made to differ in the columns used to segment: a test of those says nothing
/// (the same data chose the groups and test them), however small its p. Only the tests of columns
/// that were not used, and are no copies of used ones, are evidence. The strengths describe and
/// are honest for both.
///
/// Throws core::Error (Internal when sizes or labels do not fit) and Cancelled.
Separation separateSegments(const data::DataTable& table, std::span<const std::size_t> features,
                            std::span<const std::int32_t> labels, int segmentCount,
                            std::stop_token stop = {});

} // namespace core::segment
