#include "core/explore/pairrows.h"

#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/explore/pairgroups.h"

#include <algorithm>

namespace core::explore {
namespace {

constexpr std::size_t rowsBetweenPolls = 65536;

/// Whether each level of a column is wanted.
std::vector<char> wantedLevels(const data::Column& column, const std::vector<std::size_t>& levels)
{
    std::vector<char> wanted(column.levels.size(), levels.empty() ? 1 : 0);
    for (const std::size_t level : levels)
        if (level < wanted.size())
            wanted[level] = 1;
    return wanted;
}

/// Takes out the rows whose cell is missing or not in the part.
void narrow(std::vector<std::uint32_t>& rows, const data::Column& column,
            const std::vector<std::size_t>& levels, const NumberRange& values,
            const std::stop_token& stop)
{
    std::size_t seen = 0;
    const auto poll = [&] {
        if (seen++ % rowsBetweenPolls == 0)
            throwIfStopped(stop);
    };
    if (column.hasLevels()) {
        const std::vector<char> wanted = wantedLevels(column, levels);
        std::erase_if(rows, [&](std::uint32_t row) {
            poll();
            return column.isMissing(row) || !wanted[static_cast<std::size_t>(column.codes[row])];
        });
        return;
    }
    std::erase_if(rows, [&](std::uint32_t row) {
        poll();
        return column.isMissing(row) || (values.from && column.numbers[row] < *values.from) ||
               (values.to && column.numbers[row] > *values.to);
    });
}

void requirePicture(const data::Column& column)
{
    if (!column.isNumeric() && !column.hasLevels())
        throw Error(
            ErrorCode::WrongColumnType,
            filled(translate("Errors",
                             "\"{1}\" holds identifiers or free text, which have no levels."),
                   {column.name}),
            column.name, {}, translate("Errors", "Choose a column of numbers or levels."));
}

} // namespace

std::vector<std::uint32_t> pairRows(const data::DataTable& original, std::size_t a, std::size_t b,
                                    const PairPart& part, std::stop_token stop)
{
    requirePicture(original.column(a));
    requirePicture(original.column(b));
    const data::DataTable table = withGroups(original, a, b);
    std::vector<std::uint32_t> rows(table.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<std::uint32_t>(row);
    narrow(rows, table.column(a), part.levelsA, part.valuesA, stop);
    narrow(rows, table.column(b), part.levelsB, part.valuesB, stop);
    rows.shrink_to_fit();
    return rows;
}

} // namespace core::explore
