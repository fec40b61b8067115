#include "core/data/csv/csvdress.h"

#include "core/data/csv/csvwriter.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace core::data {
namespace {

bool isNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// A figure is none, signed or not.
bool isFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos &&
           !isNumber(text);
}

/// Takes the next cell off a row that our own writer has written, with what ends it.
char takeCell(std::string_view& rest, std::string& cell)
{
    cell.clear();
    std::size_t at = 0;
    if (rest.starts_with('"')) {
        for (at = 1; at < rest.size(); ++at) {
            if (rest[at] == '"' && ++at < rest.size() && rest[at] != '"')
                break;
            if (at < rest.size())
                cell.push_back(rest[at]);
        }
    } else {
        at = std::min(rest.find_first_of(",\n"), rest.size());
        cell = rest.substr(0, at);
    }
    const char end = at < rest.size() ? rest[at] : '\n';
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return end;
}

} // namespace

std::string dressedCsv(std::string_view plain, const CsvDress& dress)
{
    if (dress == CsvDress())
        return std::string(plain);
    std::string out = dress.byteOrderMark ? "\xEF\xBB\xBF" : "";
    std::vector<std::string> row;
    std::string cell;
    while (!plain.empty()) {
        const char end = takeCell(plain, cell);
        if (dress.guardFormulas && isFormula(cell))
            cell.insert(cell.begin(), '\'');
        row.push_back(cell);
        if (end == ',' && !plain.empty())
            continue;
        if (end == ',')
            row.emplace_back(); // the text ends behind a comma
        appendCsvRow(out, row, dress.delimiter);
        row.clear();
    }
    return out;
}

} // namespace core::data
