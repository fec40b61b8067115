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
    std::string subject;           ///< what is low or high: "income"
    std::string low, middle, high; ///< "low income", "mid income", "high income"
    std::string veryLow, veryHigh, lowerMiddle, upperMiddle;
    /// Comparisons in sentences: "{1} younger than average", {1} by how much; else empty.
    std::string lessThanAverage, moreThanAverage;
    bool isAge = false;
    bool isYear = false;    ///< years of birth: written without thousands separators
    bool isCounted = false; ///< said with "few" and "many"
};

/// Words of the columns; their names differ from each other, and so do their short ones, which
/// stand in `low` to `upperMiddle` ("high spending" for "Spending Score (1-100)").
std::vector<ColumnWords> columnWords(std::span<const std::string> columnNames);

/// "high purchases" in place of "many purchases": for columns that hold amounts.
void sayAmount(ColumnWords& words);

/// The words of a column's name in lower case: {"num", "web", "visits"} of "NumWebVisits".
std::vector<std::string> nameTokens(std::string_view columnName);

/// Columns of whole numbers that only name groups: "Channel", "Region", "store_id".
bool isNamedLikeCode(std::string_view columnName);

/// "56 %", one decimal below 1 and above 99 %.
std::string percentText(double share);

std::string lowerCase(std::string_view text);

} // namespace core::segment
