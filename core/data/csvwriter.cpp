#include "core/data/csvwriter.h"

#include "core/base/progress.h"

#include <ostream>

namespace core::data {
namespace {

constexpr std::size_t flushBytes = 1 << 18;

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

void writeCsv(std::ostream& out, const DataTable& table, std::stop_token stop)
{
    std::vector<std::string> fields(table.columnCount());
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i] = table.column(i).name;
    std::string buffer;
    appendCsvRow(buffer, fields);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.source()) {
            table.source()->cells(row, fields);
        } else {
            for (std::size_t i = 0; i < fields.size(); ++i)
                fields[i] = valueText(table.column(i), row);
        }
        appendCsvRow(buffer, fields);
        if (buffer.size() >= flushBytes) {
            throwIfStopped(stop);
            out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            buffer.clear();
        }
    }
    out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
}

} // namespace core::data
