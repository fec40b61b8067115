#include "core/explore/valuegroups.h"

#include "core/base/progress.h"

#include <algorithm>

namespace core::explore {
namespace {

/// The distinct present values, ascending; nothing when there are more than `most`.
std::optional<std::vector<double>> distinctValues(const data::Column& column, std::size_t most,
                                                  const std::stop_token& stop)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % 65536 == 0)
            throwIfStopped(stop);
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

} // namespace

std::optional<ValueGroups> valueGroups(const data::Column& column, std::size_t most,
                                       const std::stop_token& stop)
{
    if (!column.isNumeric())
        return {};
    const auto values = distinctValues(column, most, stop);
    if (!values)
        return {};
    ValueGroups groups;
    data::Column one;
    one.type = column.type;
    one.missing = {0};
    for (const double value : *values) {
        one.numbers = {value};
        groups.names.push_back(data::valueText(one, 0));
    }
    groups.codes.assign(column.size(), -1);
    for (std::size_t row = 0; row < column.size(); ++row)
        if (!column.isMissing(row))
            groups.codes[row] = static_cast<std::int32_t>(
                std::lower_bound(values->begin(), values->end(), column.numbers[row]) -
                values->begin());
    return groups;
}

} // namespace core::explore
