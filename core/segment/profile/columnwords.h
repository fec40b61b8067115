#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::segment {

/// How a column is spoken of in names and sentences of segments.
struct ColumnWords {
    std::string name;              ///< "income" for "Annual Income (k$)"
    std::string unit;              ///< "k$", "years" for ages; may be empty
    std::string low, middle, high; ///< "low income", "mid income", "high income"
    std::string veryLow, veryHigh, lowerMiddle, upperMiddle;
    /// Comparisons in sentences: "younger than average", else empty.
    std::string lessThanAverage, moreThanAverage;
    bool isAge = false;
};

/// Words of the columns; their short names differ from each other.
std::vector<ColumnWords> columnWords(std::span<const std::string> columnNames);

/// "56 %", one decimal below 1 and above 99 %.
std::string percentText(double share);

std::string withCapital(std::string text);
std::string lowerCase(std::string_view text);

} // namespace core::segment
