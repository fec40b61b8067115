#pragma once

#include "core/data/datatable.h"

#include <algorithm>
#include <span>
#include <vector>

namespace core::segment {

/// Whether a column says something of customers by its values: all but identifiers and free text.
inline bool isProfiled(data::ColumnType type)
{
    return type != data::ColumnType::Identifier && type != data::ColumnType::Text;
}

struct ProfiledColumn {
    std::size_t column = 0;
    bool usedToSegment = false;
};

/// The features in the order given, then the other columns that can be described.
inline std::vector<ProfiledColumn> profiledColumns(const data::DataTable& table,
                                                   std::span<const std::size_t> features)
{
    std::vector<ProfiledColumn> columns;
    for (const std::size_t column : features)
        if (isProfiled(table.column(column).type))
            columns.push_back({column, true});
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        if (isProfiled(table.column(column).type) &&
            std::ranges::find(features, column) == features.end())
            columns.push_back({column, false});
    return columns;
}

} // namespace core::segment
