// Reading single columns of a table again from their text.
#include "core/data/columnreading.h"
#include "core/data/csv/csvreader.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t anyColumn = static_cast<std::size_t>(-1);

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

TextArena valueTexts(const Column& column)
{
    TextArena texts;
    for (std::size_t row = 0; row < column.size(); ++row)
        texts.append(valueText(column, row));
    return texts;
}

} // namespace

RetypeResult withColumnType(const DataTable& table, std::size_t column, ColumnType type)
{
    return withColumnRead(table, column, {type, {}, {}, {}});
}

RetypeResult withColumnRead(const DataTable& table, std::size_t column, const ColumnChoice& choice,
                            std::stop_token stop)
{
    const Column& old = table.column(column);
    const SourceText* const source = table.source().get();
    const std::size_t rows = table.rowCount();
    const TextArena texts =
        source != nullptr ? source->columnTexts(column, rows, stop) : valueTexts(old);
    const auto& tokens = choice.missingTokens;
    CellTexts cells;
    cells.text.reserve(rows, texts.byteCount());
    cells.missing.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string_view text = texts[row];
        const bool isToken = std::find(tokens.begin(), tokens.end(), trimmed(text)) != tokens.end();
        // Tokens that were chosen for the column before give way to those of `choice`.
        const bool isMissing =
            source != nullptr ? source->isMissingText(text, anyColumn) : old.isMissing(row);
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
