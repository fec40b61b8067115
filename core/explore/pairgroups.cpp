#include "core/explore/pairgroups.h"

#include "core/explore/valuegroups.h"

#include <memory>
#include <utility>

namespace core::explore {
namespace {

constexpr std::size_t mostGroups = 10;

/// A column of few numbers as ordered levels.
data::DataTable::ColumnPointer asLevels(const data::Column& column, ValueGroups groups)
{
    auto levels = std::make_shared<data::Column>();
    levels->name = column.name;
    levels->type = data::ColumnType::Ordinal;
    levels->missing = column.missing;
    levels->missingCount = column.missingCount;
    levels->levels = std::move(groups.names);
    levels->codes = std::move(groups.codes);
    return levels;
}

} // namespace

data::DataTable withGroups(const data::DataTable& table, std::size_t a, std::size_t b)
{
    const bool bothNumbers = table.column(a).isNumeric() && table.column(b).isNumeric();
    const std::size_t most = bothNumbers ? mostGroups : 2;
    data::DataTable result = table;
    for (const std::size_t index : {a, b}) {
        auto groups = valueGroups(table.column(index), most);
        if (groups && !groups->names.empty())
            result = result.withColumn(index, asLevels(table.column(index), std::move(*groups)));
    }
    return result;
}

} // namespace core::explore
