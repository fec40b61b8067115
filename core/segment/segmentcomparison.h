#pragma once

#include "core/segment/segmentation.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core::segment {

/// One side's group of customers: a segment, or those that are not clustered (id −1, mark −1).
struct ComparedSegment {
    std::int32_t id = 0;
    int mark = 0;
    std::string name;
    std::size_t size = 0; ///< among the customers compared
};

/// Two segmentations of the same customers, `before` and `after`.
struct SegmentComparison {
    /// In the order of their cards, "not clustered" last and only where it has customers.
    std::vector<ComparedSegment> before, after;
    std::vector<std::size_t> counts; ///< before.size() × after.size()
    /// For each of `before` the place in `after` that is best the same customers, −1: none. Pairs
    /// by the share of common customers (Jaccard).
    std::vector<int> match;
    std::size_t compared = 0;   ///< customers in both
    std::size_t onlyBefore = 0; ///< customers of the one table that the other has not
    std::size_t onlyAfter = 0;
    std::string identifier; ///< the column customers were found again by; empty: the same rows
    std::size_t stayed = 0; ///< customers of matched segments
    /// Over the customers compared, "not clustered" a group like any other.
    double adjustedRand = 0;
    double mutualInformation = 0; ///< normalised, see normalizedMutualInformation
    /// For each row of the table of `after` the place in `before`, −1: not compared.
    std::vector<std::int32_t> beforeOfRow;
    /// The same of `after`.
    std::vector<std::int32_t> afterOfRow;

    std::size_t count(std::size_t from, std::size_t to) const
    {
        return counts[from * after.size() + to];
    }
    /// Rows of the table of `after` that are in `from` before and in `to` after.
    std::vector<std::uint32_t> rows(std::size_t from, std::size_t to) const;
};

/// Rows are the same customers when both segmentations are of one table or of tables with the
/// same identifiers in the same rows; else customers are found again by an identifier column that
/// both tables have, in which only values that occur once count. Throws core::Error
/// (InvalidOption) when there is no such column or no common customer, and Cancelled.
SegmentComparison compareSegmentations(const Segmentation& before, const Segmentation& after,
                                       std::stop_token stop = {});

/// In words, the most important first: how many stay, which segment loses most and to whom, what
/// was divided, what is new. At most `most` sentences.
std::vector<std::string> comparisonSentences(const SegmentComparison& comparison,
                                             std::size_t most = 3);

} // namespace core::segment
