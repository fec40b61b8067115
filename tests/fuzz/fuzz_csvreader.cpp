// Any bytes are read or refused with core::Error, and what was read is written and read back with
// the same cells.
#include "core/data/csvreader.h"
#include "core/data/csvwriter.h"

#include <cstdlib>
#include <sstream>

using namespace core::data;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkColumn(const Column& column, std::size_t rows)
{
    require(column.size() == rows);
    require(!column.isNumeric() || column.numbers.size() == rows);
    require(!column.hasLevels() || column.codes.size() == rows);
    const bool isText = column.type == ColumnType::Text || column.type == ColumnType::Identifier;
    require(!isText || column.text.size() == rows);
    std::size_t missing = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        missing += column.isMissing(row) ? 1 : 0;
        if (column.hasLevels())
            require(column.isMissing(row) ? column.codes[row] == -1
                                          : std::size_t(column.codes[row]) < column.levels.size());
        if (column.isNumeric())
            require(column.isMissing(row) == (column.numbers[row] != column.numbers[row]));
        require(!column.isMissing(row) || valueText(column, row).empty());
    }
    require(missing == column.missingCount);
}

void checkWrittenTable(const DataTable& table)
{
    std::ostringstream out;
    writeCsv(out, table);
    CsvOptions options;
    options.dialect.delimiter = ',';
    options.dialect.quote = '"';
    options.dialect.encoding = TextEncoding::Utf8;
    options.dialect.hasHeader = true;
    options.dialect.preambleLines = 0;
    const CsvResult again = readCsvText(out.str(), "again", options);
    require(again.receipt.rejected.empty());
    require(again.table->rowCount() == table.rowCount());
    require(again.table->columnCount() == table.columnCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            require(again.table->cellText(row, column) == table.cellText(row, column));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 1 << 16)
        return 0;
    try {
        const std::string text(reinterpret_cast<const char*>(data), size);
        const CsvResult result = readCsvText(text, "fuzz");
        const DataTable& table = *result.table;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            checkColumn(table.column(i), table.rowCount());
        if (table.columnCount() > 0 && size > 0) {
            const std::size_t column = data[0] % table.columnCount();
            const auto type = static_cast<ColumnType>(data[size - 1] % 7);
            const RetypeResult retyped = withColumnType(table, column, type);
            checkColumn(retyped.table.column(column), table.rowCount());
        }
        checkWrittenTable(table);
    } catch (const core::Error&) {
    }
    return 0;
}
