// Reading single columns of a table again from their text.
#include "core/data/columnreading.h"
#include "core/data/csvreader.h"

#include <algorithm>

namespace core::data {
namespace {

ColumnRole roleFor(ColumnType type, const Column& old, ColumnRole role)
{
    if (type == ColumnType::Identifier)
        return ColumnRole::Identifier;
    if (type == ColumnType::Text)
        return ColumnRole::Ignored;
    if (role == ColumnRole::Identifier ||
        (role == ColumnRole::Ignored && old.type == ColumnType::Text))
        return ColumnRole::Feature;
    return role;
}

} // namespace

RetypeResult withColumnType(const DataTable& table, std::size_t column, ColumnType type)
{
    return withColumnRead(table, column, {type, {}, {}, {}});
}

RetypeResult withColumnRead(const DataTable& table, std::size_t column, const ColumnChoice& choice)
{
    const Column& old = table.column(column);
    const SourceText* const source = table.source().get();
    CellTexts cells;
    cells.text.reserve(table.rowCount(), 0);
    cells.missing.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string text = table.cellText(row, column);
        const auto& tokens = choice.missingTokens;
        const bool isToken = std::find(tokens.begin(), tokens.end(), trimmed(text)) != tokens.end();
        const bool isMissing =
            source != nullptr ? source->isMissingText(text, column) : old.isMissing(row);
        cells.append(text, isToken || isMissing);
    }
    const NumberStyle style = source != nullptr ? source->numberStyle() : NumberStyle();
    const CellReading reading{choice.numberStyle.value_or(style), choice.dateOrder, choice.type};
    ReadColumn read = readColumn(old.name, std::move(cells), reading);
    RetypeResult result{table, read.unreadable, {}};
    for (OddRow& odd : read.oddRows)
        result.oddCells.push_back({source != nullptr ? source->line(odd.row) : odd.row + 1,
                                   old.name, std::move(odd.text), std::move(odd.reason)});
    const ColumnRole role = roleFor(read.column.type, old, table.role(column));
    result.table = table.withColumn(column, std::make_shared<const Column>(std::move(read.column)));
    if (role != table.role(column))
        result.table = result.table.withRole(column, role);
    return result;
}

} // namespace core::data
