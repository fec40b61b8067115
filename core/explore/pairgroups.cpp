#include "core/explore/pairgroups.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace core::explore {
namespace {

constexpr std::size_t mostGroups = 10;

/// The distinct present values, ascending; none when there are more than `most`.
std::vector<double> fewValues(const data::Column& column, std::size_t most)
{
    std::vector<double> values;
    if (!column.isNumeric())
        return values;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const auto at = std::lower_bound(values.begin(), values.end(), column.numbers[row]);
        if (at != values.end() && *at == column.numbers[row])
            continue;
        if (values.size() == most)
            return {};
        values.insert(at, column.numbers[row]);
    }
    return values;
}

/// A column of few numbers as ordered levels.
data::DataTable::ColumnPointer asLevels(const data::Column& column,
                                        const std::vector<double>& values)
{
    auto levels = std::make_shared<data::Column>();
    levels->name = column.name;
    levels->type = data::ColumnType::Ordinal;
    levels->missing = column.missing;
    levels->missingCount = column.missingCount;
    data::Column one;
    one.type = column.type;
    one.missing = {0};
    for (const double value : values) {
        one.numbers = {value};
        levels->levels.push_back(data::valueText(one, 0));
    }
    levels->codes.assign(column.size(), -1);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            levels->codes[row] = static_cast<std::int32_t>(
                std::lower_bound(values.begin(), values.end(), column.numbers[row]) -
                values.begin());
    return levels;
}

} // namespace

data::DataTable withGroups(const data::DataTable& table, std::size_t a, std::size_t b)
{
    const bool bothNumbers = table.column(a).isNumeric() && table.column(b).isNumeric();
    const std::size_t most = bothNumbers ? mostGroups : 2;
    data::DataTable result = table;
    for (const std::size_t index : {a, b}) {
        const auto values = fewValues(table.column(index), most);
        if (!values.empty())
            result = result.withColumn(index, asLevels(table.column(index), values));
    }
    return result;
}

} // namespace core::explore
