#pragma once

#include "core/data/csv/csvreader.h"
#include "core/data/csv/csvwriter.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// What the fuzz targets share: the claims that hold for every table that was read.
namespace fuzzing {

using namespace core::data;

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

inline void checkColumn(const Column& column, std::size_t rows)
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

inline void checkTable(const DataTable& table)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        checkColumn(table.column(i), table.rowCount());
    for (std::size_t row = 1; row < table.rowCount(); ++row)
        require(table.source()->line(row) > table.source()->line(row - 1));
}

/// The table is written and read back with the same cells.
inline void checkWrittenTable(const DataTable& table)
{
    std::ostringstream out;
    writeCsv(out, table);
    CsvOptions options;
    options.dialect.delimiter = ',';
    options.dialect.quote = '"';
    options.dialect.escape = QuoteEscape::Doubled;
    options.dialect.commentMark = '\0';
    options.dialect.encoding = TextEncoding::Utf8;
    options.dialect.hasHeader = true;
    options.dialect.preambleLines = 0;
    options.dialect.trailerLines = 0;
    const CsvResult again = readCsvText(out.str(), "again", options);
    require(again.receipt.rejected.empty());
    require(again.table->rowCount() == table.rowCount());
    require(again.table->columnCount() == table.columnCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            require(again.table->cellText(row, column) == table.cellText(row, column));
    }
}

/// The command line asked for seeds ("--seeds=FOLDER"): writes them and ends the program.
inline void writeSeeds(int argc, char** argv, const std::vector<std::string>& seeds)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (!argument.starts_with("--seeds="))
            continue;
        const std::string folder(argument.substr(argument.find('=') + 1));
        for (std::size_t number = 0; number < seeds.size(); ++number) {
            const std::string path = folder + "/seed" + std::to_string(number);
            std::ofstream file(path, std::ios::binary);
            if (!file.write(seeds[number].data(),
                            static_cast<std::streamsize>(seeds[number].size()))) {
                std::cerr << "cannot write " << path << '\n';
                std::exit(1);
            }
        }
        std::exit(0);
    }
}

} // namespace fuzzing
