#pragma once

#include "core/segment/profile/columnwords.h"
#include "core/segment/profile/segmentwords.h"

#include <string>

namespace core::segment {

// In standard deviations. Half a deviation is worth a name, a quarter a word in the sentence.
inline constexpr double nameWorthy = 0.5;
inline constexpr double sentenceWorthy = 0.25;

/// Levels rather than amounts: what numbers of 0 and 1 and codes say, too.
bool isNominal(const DescribedColumn& column);

/// How far the segment stands from all customers in this column, in standard deviations.
double strength(const DescribedColumn& column, std::size_t segment);

/// "high income", "older", "mostly healthcare"; `fine` tells "high" from "very high".
std::string nameWord(const DescribedColumn& column, const ColumnWords& words, std::size_t segment,
                     bool fine);

/// "income 26 k$ above average (86.5)", "85 % ever married (59 % of all)". After the first mention
/// "average" is not said again.
std::string differencePhrase(const DescribedColumn& column, const ColumnWords& words,
                             std::size_t segment, bool& averageSaid);

} // namespace core::segment
