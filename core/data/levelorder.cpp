#include "core/data/levelorder.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <vector>

namespace core::data {
namespace {

/// The new code of each old one.
std::vector<std::int32_t> newCodes(const Column& column, std::span<const std::string> levels)
{
    std::vector<std::int32_t> codes;
    for (const std::string& level : column.levels) {
        const auto found = std::find(levels.begin(), levels.end(), level);
        const bool isOnce =
            found != levels.end() && std::find(found + 1, levels.end(), level) == levels.end();
        if (levels.size() != column.levels.size() || !isOnce)
            throw Error(
                ErrorCode::InvalidOption,
                filled(
                    translate(
                        "Errors",
                        "The order of \"{1}\" must name each of its levels once; \"{2}\" is not."),
                    {column.name, level}),
                column.name);
        codes.push_back(static_cast<std::int32_t>(found - levels.begin()));
    }
    return codes;
}

} // namespace

DataTable withLevelOrder(const DataTable& table, std::size_t column,
                         std::span<const std::string> levels)
{
    const Column& old = table.column(column);
    if (!old.hasLevels())
        throw Error(
            ErrorCode::WrongColumnType,
            filled(translate("Errors", "\"{1}\" has no levels to put in order."), {old.name}),
            old.name, {},
            translate("Errors", "Only categories, ordered and yes/no columns have levels."));
    const std::vector<std::int32_t> codes = newCodes(old, levels);
    auto ordered = std::make_shared<Column>(old);
    ordered->type = ColumnType::Ordinal;
    ordered->rule = translate("Reading", "Order chosen by the analyst.");
    ordered->levels.assign(levels.begin(), levels.end());
    for (std::int32_t& code : ordered->codes)
        if (code >= 0)
            code = codes[static_cast<std::size_t>(code)];
    return table.withColumn(column, std::move(ordered));
}

} // namespace core::data
