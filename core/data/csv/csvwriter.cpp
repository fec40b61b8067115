#include "core/data/csv/csvwriter.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <ostream>
#include <vector>

namespace core::data {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

void finishRow(std::string& out, std::size_t rowStart)
{
    // A blank line would be no row at all when it is read back.
    if (out.size() == rowStart)
        out += "\"\"";
    out.push_back('\n');
}

} // namespace

void appendCsvField(std::string& line, std::string_view text, char delimiter)
{
    const char special[] = {delimiter, '"', '\r', '\n'};
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const bool quoted =
        text.find_first_of(std::string_view(special, sizeof special)) != text.npos ||
        (!text.empty() && (isBlank(text.front()) || isBlank(text.back())));
    if (!quoted) {
        line.append(text);
        return;
    }
    line.push_back('"');
    for (const char c : text) {
        if (c == '"')
            line.push_back('"');
        line.push_back(c);
    }
    line.push_back('"');
}

void appendCsvRow(std::string& out, std::span<const std::string> fields, char delimiter)
{
    const std::size_t rowStart = out.size();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out.push_back(delimiter);
        appendCsvField(out, fields[i], delimiter);
    }
    finishRow(out, rowStart);
}

namespace {

/// Rows [begin, end) as text.
std::string rowsAsCsv(const DataTable& table, std::size_t begin, std::size_t end)
{
    std::vector<std::string> fields(table.columnCount());
    std::string text;
    for (std::size_t row = begin; row < end; ++row) {
        if (table.source()) {
            table.source()->cells(row, fields);
        } else {
            for (std::size_t i = 0; i < fields.size(); ++i)
                fields[i] = valueText(table.column(i), row);
        }
        appendCsvRow(text, fields);
    }
    return text;
}

} // namespace

void writeCsv(std::ostream& out, const DataTable& table, std::stop_token stop)
{
    std::vector<std::string> names(table.columnCount());
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = table.column(i).name;
    std::string header;
    appendCsvRow(header, names);
    out.write(header.data(), static_cast<std::streamsize>(header.size()));
    // One round of blocks at a time, so that memory does not grow with the table.
    const std::size_t rowsPerRound = rowsPerBlock * 4 * threadCount();
    for (std::size_t first = 0; first < table.rowCount(); first += rowsPerRound) {
        throwIfStopped(stop);
        const std::size_t rows = std::min(rowsPerRound, table.rowCount() - first);
        std::vector<std::string> blocks((rows + rowsPerBlock - 1) / rowsPerBlock);
        parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            blocks[begin / rowsPerBlock] = rowsAsCsv(table, first + begin, first + end);
        });
        for (const std::string& block : blocks)
            out.write(block.data(), static_cast<std::streamsize>(block.size()));
    }
}

} // namespace core::data
