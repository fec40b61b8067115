#include "core/report/preparedexport.h"

#include "core/data/csv/csvwriter.h"

#include <algorithm>
#include <vector>

namespace core::report {
namespace {

/// Rows prepared at a time: the inputs of a large table need not stand in memory as a whole.
constexpr std::size_t rowsAtOnce = 20'000;

} // namespace

std::string preparedCsv(const prepare::Recipe& recipe, const data::DataTable& table,
                        std::optional<std::size_t> target, std::stop_token stop)
{
    std::vector<std::size_t> identifiers;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        if (table.role(column) == data::ColumnRole::Identifier)
            identifiers.push_back(column);
    std::vector<std::string> fields;
    for (const std::size_t column : identifiers)
        fields.push_back(table.column(column).name);
    for (const std::string& name : recipe.preparedNames())
        fields.push_back(name);
    if (target)
        fields.push_back(table.column(*target).name);
    std::string text;
    data::appendCsvRow(text, fields);
    const auto rows = data::allRows(table.rowCount());
    for (std::size_t begin = 0; begin < rows.size(); begin += rowsAtOnce) {
        const auto block =
            std::span(rows).subspan(begin, std::min(rowsAtOnce, rows.size() - begin));
        const data::Matrix values = prepare::applyRecipe(recipe, table, block, stop).values;
        for (std::size_t i = 0; i < block.size(); ++i) {
            fields.clear();
            for (const std::size_t column : identifiers)
                fields.push_back(table.cellText(block[i], column));
            for (const double value : values.row(i))
                fields.push_back(data::numberText(value));
            if (target)
                fields.push_back(table.cellText(block[i], *target));
            data::appendCsvRow(text, fields);
        }
    }
    return text;
}

} // namespace core::report
