#include "core/data/csv/csvsource.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t rowsPerBlock = 16384;

} // namespace

CsvSource::CsvSource(TextBuffer buffer, CsvDialect dialect, MissingTokens missingTokens)
    : m_buffer(std::move(buffer)), m_dialect(dialect), m_missingTokens(std::move(missingTokens))
{
}

void CsvSource::setRows(RowIndex index, std::vector<std::uint64_t> fileLines)
{
    m_index = std::move(index);
    m_fileLines = std::move(fileLines);
}

std::size_t CsvSource::line(std::size_t row) const
{
    const std::size_t line = m_index.line(row);
    return line <= m_fileLines.size() ? m_fileLines[line - 1] : line;
}

std::string CsvSource::cell(std::size_t row, std::size_t column) const
{
    std::vector<FieldSpan> fields;
    splitRecord(m_buffer.text, m_index.start(row), m_dialect, fields, nullptr,
                std::string_view::npos);
    if (column >= fields.size())
        return {};
    return fieldText(m_buffer.text, fields[column], m_dialect);
}

void CsvSource::cells(std::size_t row, std::span<std::string> out) const
{
    std::vector<FieldSpan> fields;
    fields.reserve(out.size());
    splitRecord(m_buffer.text, m_index.start(row), m_dialect, fields, nullptr,
                std::string_view::npos);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i >= fields.size())
            out[i].clear();
        else if (fields[i].escaped != 0)
            out[i] = fieldText(m_buffer.text, fields[i], m_dialect);
        else
            out[i].assign(m_buffer.text.substr(fields[i].begin, fields[i].length));
    }
}

bool CsvSource::isMissingText(std::string_view text, std::size_t column) const
{
    return isBlankText(text) || isAmong(m_missingTokens.everywhere, text) ||
           (column < m_missingTokens.ofColumn.size() &&
            isAmong(m_missingTokens.ofColumn[column], text));
}

NumberStyle CsvSource::numberStyle() const
{
    return {m_dialect.decimalMark, m_dialect.thousandsMark};
}

void CsvSource::forEachRow(
    std::size_t begin, std::size_t end,
    const std::function<void(std::size_t row, std::span<const FieldSpan> fields)>& body) const
{
    std::vector<FieldSpan> fields;
    for (std::size_t row = begin; row < end; ++row) {
        splitRecord(m_buffer.text, m_index.start(row), m_dialect, fields, nullptr,
                    std::string_view::npos);
        body(row, fields);
    }
}

std::vector<CellTexts> CsvSource::collect(std::span<const std::size_t> columns,
                                          const std::stop_token& stop) const
{
    if (columns.empty())
        return {};
    const std::size_t blocks = (rowCount() + rowsPerBlock - 1) / rowsPerBlock;
    std::vector<std::vector<CellTexts>> parts(blocks);
    parallelBlocks(rowCount(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        std::vector<CellTexts>& part = parts[begin / rowsPerBlock];
        part.resize(columns.size());
        forEachRow(begin, end, [&](std::size_t, std::span<const FieldSpan> fields) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                withText(fields[columns[i]], [&](std::string_view text) {
                    part[i].append(text, isMissingText(text, columns[i]));
                });
            }
        });
    });
    std::vector<CellTexts> result(columns.size());
    parallelBlocks(columns.size(), 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(stop);
        std::size_t bytes = 0;
        for (const auto& part : parts)
            bytes += part[i].text.byteCount();
        result[i].text.reserve(rowCount(), bytes);
        result[i].missing.reserve(rowCount());
        for (auto& part : parts) {
            result[i].append(part[i]);
            part[i] = CellTexts();
        }
    });
    return result;
}

TextArena CsvSource::columnTexts(std::size_t column, std::size_t rows,
                                 const std::stop_token& stop) const
{
    std::vector<TextArena> parts((rows + rowsPerBlock - 1) / rowsPerBlock);
    parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        TextArena& part = parts[begin / rowsPerBlock];
        forEachRow(begin, end, [&](std::size_t, std::span<const FieldSpan> fields) {
            withText(fields[column], [&](std::string_view text) { part.append(text); });
        });
    });
    TextArena texts;
    for (const TextArena& part : parts)
        texts.append(part);
    return texts;
}

} // namespace core::data
