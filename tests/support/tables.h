#pragma once

#include "core/data/datatable.h"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Small tables written out in a test, without a file or a reader.
namespace tables {

using core::data::Column;
using core::data::ColumnRole;
using core::data::ColumnType;
using core::data::DataTable;

/// A missing cell of a column of numbers; a missing cell of any other column is an empty text.
inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();

inline Column numbers(std::string name, std::vector<double> values,
                      ColumnType type = ColumnType::Numeric)
{
    Column column;
    column.name = std::move(name);
    column.type = type;
    column.numbers = std::move(values);
    column.missing.resize(column.numbers.size());
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        column.missing[row] = column.numbers[row] != column.numbers[row];
        column.missingCount += column.missing[row];
    }
    return column;
}

/// Days since 1970-01-01.
inline Column dates(std::string name, std::vector<double> days)
{
    return numbers(std::move(name), std::move(days), ColumnType::Date);
}

inline Column withLevels(std::string name, ColumnType type, std::vector<std::string> levels,
                         const std::vector<std::string>& cells)
{
    Column column;
    column.name = std::move(name);
    column.type = type;
    column.levels = std::move(levels);
    for (const std::string& cell : cells) {
        const auto found = std::find(column.levels.begin(), column.levels.end(), cell);
        const bool isMissing = cell.empty() || found == column.levels.end();
        column.codes.push_back(
            isMissing ? -1 : static_cast<std::int32_t>(found - column.levels.begin()));
        column.missing.push_back(isMissing);
        column.missingCount += isMissing;
    }
    return column;
}

/// Levels are the different cells in alphabetical order.
inline Column category(std::string name, const std::vector<std::string>& cells,
                       ColumnType type = ColumnType::Category)
{
    std::vector<std::string> levels;
    for (const std::string& cell : cells) {
        if (!cell.empty())
            levels.push_back(cell);
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return withLevels(std::move(name), type, std::move(levels), cells);
}

inline Column boolean(std::string name, const std::vector<std::string>& cells)
{
    return category(std::move(name), cells, ColumnType::Boolean);
}

/// `levels` from low to high.
inline Column ordinal(std::string name, std::vector<std::string> levels,
                      const std::vector<std::string>& cells)
{
    return withLevels(std::move(name), ColumnType::Ordinal, std::move(levels), cells);
}

inline Column texts(std::string name, const std::vector<std::string>& cells,
                    ColumnType type = ColumnType::Text)
{
    Column column;
    column.name = std::move(name);
    column.type = type;
    for (const std::string& cell : cells) {
        column.text.append(cell);
        column.missing.push_back(cell.empty());
        column.missingCount += cell.empty();
    }
    return column;
}

inline Column identifier(std::string name, const std::vector<std::string>& cells)
{
    return texts(std::move(name), cells, ColumnType::Identifier);
}

inline ColumnRole usualRole(ColumnType type)
{
    switch (type) {
    case ColumnType::Identifier:
        return ColumnRole::Identifier;
    case ColumnType::Text:
        return ColumnRole::Ignored;
    default:
        return ColumnRole::Feature;
    }
}

/// Features, but for identifiers and free text; `target` names the column to be the target.
inline DataTable table(std::vector<Column> columns, const std::string& target = {})
{
    std::vector<DataTable::ColumnPointer> pointers;
    std::vector<ColumnRole> roles;
    for (Column& column : columns) {
        const bool isTarget = !target.empty() && column.name == target;
        roles.push_back(isTarget ? ColumnRole::Target : usualRole(column.type));
        pointers.push_back(std::make_shared<const Column>(std::move(column)));
    }
    return DataTable(std::move(pointers), std::move(roles));
}

} // namespace tables
