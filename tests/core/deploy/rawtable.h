#pragma once

#include "core/data/datatable.h"

#include <charconv>
#include <cmath>
#include <string>
#include <vector>

/// A table as a warehouse would hold it, and what a statement makes of it.
namespace deploying {

using core::data::Column;
using core::data::ColumnType;
using core::data::DataTable;

/// Every cell as text, empty where missing; dates as ISO.
inline std::string cellText(const Column& column, std::size_t row)
{
    return column.isMissing(row) ? std::string() : core::data::valueText(column, row);
}

/// A name in SQL, a text in CSV.
inline std::string inQuotes(const std::string& name)
{
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

/// Rows of a result, in order of their IDs: NULL as an empty text.
using Rows = std::vector<std::vector<std::string>>;

inline double number(const std::string& text)
{
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
    return end == text.data() + text.size() && !text.empty() ? value : std::nan("");
}

} // namespace deploying
