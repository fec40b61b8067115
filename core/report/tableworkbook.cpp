#include "core/report/tableworkbook.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/report/workbookwriter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>

namespace core::report {
namespace {

constexpr double leastWidth = 8;
constexpr double mostWidth = 48;
constexpr std::size_t longestSheetName = 31;

/// The number a cell holds; nothing for texts and for figures with zeros in front.
std::optional<double> numberIn(const std::string& cell)
{
    const std::string_view digits =
        cell.starts_with('-') ? std::string_view(cell).substr(1) : std::string_view(cell);
    if (digits.empty() || digits.front() < '0' || digits.front() > '9' ||
        (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9'))
        return {};
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return {};
    // Longer figures are identifiers, which a spreadsheet would round.
    return digits.size() > 15 && digits.find('.') == digits.npos && digits.find('e') == digits.npos
               ? std::nullopt
               : std::optional(value);
}

std::size_t letters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Without what names of sheets must not hold, short enough, and not used before.
std::string sheetName(std::string name, std::set<std::string>& used)
{
    std::ranges::replace_if(
        name,
        [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; },
        ' ');
    if (name.empty())
        name = "Table";
    const auto shortened = [](std::string text, std::size_t most) {
        while (letters(text) > most) {
            while ((static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
                text.pop_back();
            text.pop_back();
        }
        return text;
    };
    std::string unique = shortened(name, longestSheetName);
    for (int i = 2; !used.insert(unique).second; ++i) {
        const std::string number = " " + std::to_string(i);
        unique = shortened(name, longestSheetName - number.size()) + number;
    }
    return unique;
}

void writeSheet(WorkbookWriter& out, const SheetTable& table)
{
    if (table.rows.size() > WorkbookWriter::mostRows)
        throw Error(
            ErrorCode::TooLarge,
            translate("Errors", "The table has more rows than a sheet of a workbook can hold."),
            table.name, {}, translate("Errors", "Save it as CSV."));
    std::vector<double> widths;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        widths.resize(std::max(widths.size(), row.size()), leastWidth);
        for (std::size_t c = 0; c < row.size(); ++c) {
            widths[c] =
                std::max(widths[c], std::min(mostWidth, static_cast<double>(letters(row[c])) + 2));
            if (r == 0)
                out.text(r, c, row[c], {.bold = true, .lineBelow = true});
            else if (const auto number = numberIn(row[c]))
                out.number(r, c, *number);
            else if (!row[c].empty())
                out.text(r, c, row[c]);
        }
    }
    for (std::size_t c = 0; c < widths.size(); ++c)
        out.setWidth(c, c, widths[c]);
    out.freeze(1, 0);
    if (table.rows.size() > 1 && !widths.empty())
        out.addFilter(table.rows.size() - 1, widths.size() - 1);
}

} // namespace

void writeTableWorkbook(const std::vector<SheetTable>& tables, const std::filesystem::path& path)
{
    WorkbookWriter out(path, false);
    std::set<std::string> used;
    for (const SheetTable& table : tables) {
        out.addSheet(sheetName(table.name, used));
        writeSheet(out, table);
    }
    out.close();
}

} // namespace core::report
