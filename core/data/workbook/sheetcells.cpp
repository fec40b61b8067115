#include "core/data/workbook/sheetcells.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/csv/csvwriter.h"

#include <algorithm>
#include <cstring>

namespace core::data {
namespace {

constexpr std::size_t bytesPerBlock = std::size_t{1} << 20;
constexpr std::size_t megabyte = std::size_t{1} << 20;
constexpr std::size_t mostRows = 1'048'576;
constexpr std::size_t mostColumns = 16'384;
constexpr std::size_t longestCell = std::size_t{1} << 26;
constexpr std::size_t rowsLookedAt = 100;
constexpr std::uint8_t rowMark = 0xFF;
constexpr std::uint32_t leftOut = 0xFFFF'FFFF;

/// Stands before the text of each cell; a row has its number in place of the length.
struct Head {
    std::uint32_t length;
    std::uint16_t column;
    std::uint8_t kind;
};

} // namespace

struct SheetCells::Cell {
    bool beginsRow = false;
    std::size_t row = 0;
    std::size_t column = 0;
    CellKind kind = CellKind::Text;
    std::string_view text;
};

/// Goes through the cells of one block.
class SheetCells::Reader {
public:
    explicit Reader(std::string_view block) : m_rest(block) {}

    bool next(Cell& cell)
    {
        if (m_rest.empty())
            return false;
        Head head;
        std::memcpy(&head, m_rest.data(), sizeof head);
        m_rest.remove_prefix(sizeof head);
        cell.beginsRow = head.kind == rowMark;
        if (cell.beginsRow) {
            cell.row = head.length;
            return true;
        }
        cell.column = head.column;
        cell.kind = static_cast<CellKind>(head.kind);
        cell.text = m_rest.substr(0, head.length);
        m_rest.remove_prefix(head.length);
        return true;
    }

private:
    std::string_view m_rest;
};

void SheetCells::failTooLarge(std::size_t bytes) const
{
    throw Error(
        ErrorCode::TooLarge,
        filled(translate("Errors",
                         "The sheet of \"{1}\" takes at least {2} MiB; there is room for {3} MiB."),
               {m_name, groupedCount(bytes / megabyte + 1), groupedCount(m_mostBytes / megabyte)}),
        m_name, {}, translate("Errors", "Close other programs, or save the part you need as CSV."));
}

void SheetCells::failDisordered() const
{
    throw Error(
        ErrorCode::MalformedInput,
        filled(
            translate("Errors",
                      "\"{1}\" is damaged: the cells of its sheet are out of order near row {2}."),
            {m_name, groupedCount(m_row + 1)}),
        m_name, m_row + 1, translate("Errors", "Save it anew in the program it is from."));
}

void SheetCells::beginRow(std::size_t row)
{
    throwIfStopped(m_stop);
    if (row >= mostRows || (m_hasRow && row <= m_row))
        failDisordered();
    m_row = row;
    m_hasRow = true;
    m_nextColumn = 0;
}

void SheetCells::countCell(std::size_t column)
{
    if (column >= m_cellsOfColumn.size())
        m_cellsOfColumn.resize(column + 1);
    ++m_cellsOfColumn[column];
    if (m_rows <= rowsLookedAt)
        ++m_firstRows.back().second;
}

void SheetCells::add(std::size_t column, CellKind kind, std::string_view text)
{
    if (text.empty())
        return;
    if (column >= mostColumns || column < m_nextColumn || text.size() > longestCell)
        failDisordered();
    if (m_nextColumn == 0) {
        ++m_rows;
        if (m_rows <= rowsLookedAt)
            m_firstRows.emplace_back(m_row, 0);
        if (m_blocks.empty() || m_blocks.back().size() >= bytesPerBlock)
            m_blocks.emplace_back();
        const Head head{static_cast<std::uint32_t>(m_row), 0, rowMark};
        m_blocks.back().append(reinterpret_cast<const char*>(&head), sizeof head);
    }
    m_nextColumn = column + 1;
    const Head head{static_cast<std::uint32_t>(text.size()), static_cast<std::uint16_t>(column),
                    static_cast<std::uint8_t>(kind)};
    m_blocks.back().append(reinterpret_cast<const char*>(&head), sizeof head);
    m_blocks.back().append(text);
    m_bytes += sizeof head + text.size();
    if (m_bytes > m_mostBytes)
        failTooLarge(m_bytes);
    countCell(column);
}

std::size_t SheetText::sheetRow(std::size_t line) const
{
    const auto after = std::upper_bound(
        lineShifts.begin(), lineShifts.end(), line,
        [](std::size_t wanted, const auto& shift) { return wanted < shift.first; });
    return after == lineShifts.begin() ? line : line - std::prev(after)->second;
}

/// Where the table starts and which column of the sheet goes where.
struct SheetCells::Layout {
    std::size_t firstRow = 0;
    std::vector<std::uint32_t> place; ///< of each column of the sheet, or leftOut
    std::vector<char> decimalMark;    ///< of each column of the text
};

/// The first row with more than half as many cells as the fullest of the first rows.
std::size_t SheetCells::firstTableRow() const
{
    std::size_t most = 0;
    for (const auto& row : m_firstRows)
        most = std::max(most, row.second);
    for (const auto& [row, cells] : m_firstRows)
        if (cells * 2 > most && (cells > 1 || most == 1))
            return row;
    return 0;
}

SheetCells::Layout SheetCells::layoutFor(const SheetWriting& writing) const
{
    Layout layout;
    layout.firstRow = writing.preambleRows.value_or(firstTableRow());
    std::vector<std::uint32_t> used = m_cellsOfColumn;
    std::vector<std::string> header(used.size());
    bool done = false;
    std::optional<std::size_t> headerRow;
    for (std::size_t i = 0; i < m_blocks.size() && !done; ++i) {
        Reader reader(m_blocks[i]);
        std::size_t row = 0;
        for (Cell cell; !done && reader.next(cell);) {
            if (cell.beginsRow) {
                row = cell.row;
                done = headerRow && row > *headerRow;
                if (row >= layout.firstRow && !headerRow)
                    headerRow = row;
            } else if (headerRow) {
                header[cell.column] = cell.text;
            } else {
                --used[cell.column];
            }
        }
    }
    layout.place.assign(used.size(), leftOut);
    for (std::size_t column = 0; column < used.size(); ++column) {
        if (used[column] == 0)
            continue;
        layout.place[column] = static_cast<std::uint32_t>(layout.decimalMark.size());
        const auto mark =
            std::find_if(writing.decimalMarks.begin(), writing.decimalMarks.end(),
                         [&](const auto& choice) { return choice.first == header[column]; });
        layout.decimalMark.push_back(mark == writing.decimalMarks.end() ? writing.decimalMark
                                                                        : mark->second);
    }
    return layout;
}

/// Writes rows one behind the other.
struct SheetCells::Writer {
    const Layout& layout;
    SheetText& out;
    std::size_t row = 0;   ///< that is being written
    std::size_t place = 0; ///< of the next field
    std::size_t extraLines = 0;
    bool open = false;
    bool hadCells = false;
    bool inHeader = false;
    bool hadHeader = false;
    std::string changed = {};

    bool inTable() const { return row >= layout.firstRow; }

    void endRow()
    {
        if (!open)
            return;
        if (inTable())
            out.text.append(layout.decimalMark.size() - std::max<std::size_t>(place, 1), ',');
        out.text.push_back('\n');
        // The next row starts on this line.
        const std::size_t nextLine = row + 2 + extraLines;
        const std::size_t known = out.lineShifts.empty() ? 0 : out.lineShifts.back().second;
        if (extraLines != known)
            out.lineShifts.emplace_back(nextLine, extraLines);
        open = false;
        ++row;
    }

    void beginRow(std::size_t next)
    {
        endRow();
        out.text.append(next - row, '\n');
        row = next;
        if (hadCells && !hadHeader && inTable()) {
            out.rowsBefore = layout.firstRow;
            out.linesBefore = layout.firstRow + extraLines;
        }
        hadCells = true;
        place = 0;
        open = true;
        inHeader = inTable() && !hadHeader;
        hadHeader = hadHeader || inHeader;
    }

    void moveTo(std::size_t target)
    {
        // The first field has no comma before it.
        const std::size_t commas = place == 0 ? target : target - place + 1;
        out.text.append(commas, ',');
        place = target + 1;
    }

    void field(std::string_view text)
    {
        const std::string_view breaks("\r\n", 2);
        if (text.find_first_of(breaks) != text.npos) {
            changed.clear();
            for (std::size_t i = 0; i < text.size(); ++i) {
                if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                    continue;
                changed.push_back(text[i] == '\r' ? '\n' : text[i]);
            }
            extraLines +=
                static_cast<std::size_t>(std::count(changed.begin(), changed.end(), '\n'));
            text = changed;
        }
        appendCsvField(out.text, text);
    }

    void number(std::string_view text, char mark)
    {
        const std::size_t at = out.text.size();
        out.text.append(text);
        const std::size_t point = mark == '.' ? text.npos : text.find('.');
        if (point == text.npos)
            return;
        if (mark != ',') {
            out.text[at + point] = mark;
            return;
        }
        // The comma also divides the fields.
        out.text.resize(at);
        out.text.append(1, '"').append(text).append(1, '"');
        out.text[at + 1 + point] = mark;
    }

    void cell(const Cell& cell)
    {
        const std::size_t target = inTable() ? layout.place[cell.column] : place;
        moveTo(target);
        if (cell.kind == CellKind::Number)
            number(cell.text, inTable() ? layout.decimalMark[target] : '.');
        else
            field(cell.text);
        out.hasNumbers = out.hasNumbers || cell.kind == CellKind::Number;
        out.faults += cell.kind == CellKind::Fault;
        if (inTable() && !inHeader && cell.kind != CellKind::Text)
            out.allTexts[target] = false;
    }
};

SheetText SheetCells::takeText(const SheetWriting& writing)
{
    SheetText out;
    const Layout layout = layoutFor(writing);
    const std::size_t width = layout.decimalMark.size();
    // Every field has its comma, so a sheet with few cells far apart can be long.
    const std::size_t expected =
        m_bytes - std::min(m_bytes, m_rows * sizeof(Head)) + m_rows * (width + 1) + m_row;
    if (expected > m_mostBytes)
        failTooLarge(expected);
    for (std::size_t column = 0; column < layout.place.size(); ++column)
        if (layout.place[column] != leftOut)
            out.columns.push_back(static_cast<std::uint32_t>(column));
    out.allTexts.assign(width, true);
    Writer writer{layout, out};
    for (std::string& block : m_blocks) {
        Reader reader(block);
        for (Cell cell; reader.next(cell);) {
            if (cell.beginsRow) {
                throwIfStopped(m_stop);
                writer.beginRow(cell.row);
            } else {
                writer.cell(cell);
            }
        }
        std::string().swap(block);
    }
    writer.endRow();
    m_blocks.clear();
    return out;
}

} // namespace core::data
