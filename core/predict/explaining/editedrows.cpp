#include "core/predict/explaining/editedrows.h"

#include <limits>

namespace core::predict {
namespace {

/// These rows of a column. Only levels that occur stay: the fewer, the sooner one row is read.
data::DataTable::ColumnPointer picked(const data::Column& column,
                                      std::span<const std::uint32_t> rows)
{
    auto result = std::make_shared<data::Column>();
    result->name = column.name;
    result->type = column.type;
    std::vector<std::int32_t> codes(column.levels.size(), -1);
    for (const std::uint32_t row : rows) {
        result->missing.push_back(column.missing[row]);
        result->missingCount += column.missing[row];
        if (column.isNumeric()) {
            result->numbers.push_back(column.numbers[row]);
        } else if (!column.hasLevels()) {
            result->text.append(column.text[row]);
        } else if (column.isMissing(row)) {
            result->codes.push_back(-1);
        } else {
            std::int32_t& code = codes[static_cast<std::size_t>(column.codes[row])];
            if (code < 0) {
                code = static_cast<std::int32_t>(result->levels.size());
                result->levels.push_back(
                    column.levels[static_cast<std::size_t>(column.codes[row])]);
            }
            result->codes.push_back(code);
        }
    }
    return result;
}

data::DataTable::ColumnPointer repeated(const prepare::SourceColumn& source, const CellValue& value,
                                        std::size_t rows)
{
    auto result = std::make_shared<data::Column>();
    result->name = source.name;
    result->type = source.type;
    result->missing.assign(rows, value.isMissing ? 1 : 0);
    result->missingCount = value.isMissing ? rows : 0;
    if (result->isNumeric()) {
        result->numbers.assign(rows, value.isMissing ? std::numeric_limits<double>::quiet_NaN()
                                                     : value.number);
        return result;
    }
    result->codes.assign(rows, value.isMissing ? -1 : 0);
    if (!value.isMissing)
        result->levels.push_back(value.level);
    return result;
}

} // namespace

EditedRows::EditedRows(const prepare::Recipe& recipe, const data::DataTable& table,
                       std::span<const std::uint32_t> rows)
    : m_recipe(recipe), m_rows(data::allRows(rows.size()))
{
    for (const prepare::SourceColumn& source : recipe.sources)
        m_before.push_back(picked(table.column(table.require(source.name)), rows));
    m_columns = m_before;
}

void EditedRows::replace(std::size_t source, const CellValue& value)
{
    m_columns[source] = repeated(m_recipe.sources[source], value, m_rows.size());
}

void EditedRows::restore(std::size_t source)
{
    m_columns[source] = m_before[source];
}

data::Matrix EditedRows::prepared(const std::stop_token& stop) const
{
    const data::DataTable table(
        m_columns, std::vector<data::ColumnRole>(m_columns.size(), data::ColumnRole::Feature));
    return prepare::applyRecipe(m_recipe, table, m_rows, stop).values;
}

} // namespace core::predict
