#include "core/data/csv/dialectparts.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/columnevidence.h"
#include "core/data/datetext.h"
#include "core/data/levels.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>

namespace core::data {
namespace {

constexpr std::size_t headRecords = 2000;
constexpr std::size_t partRecords = 100;
constexpr std::size_t mostPreambleRecords = 40;
constexpr std::size_t mostTrailerLines = 20;
constexpr std::size_t mostDateColumns = 200;

std::size_t filledCells(const std::vector<std::string>& cells)
{
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const auto& cell) { return !isBlankText(cell); }));
}

bool isValue(std::string_view cell, NumberStyle style)
{
    return parseMeasure(cell, style).number.kind != NumberKind::None || splitDate(cell) ||
           parseTimeOfDay(cell);
}

/// Whether the record stands above the table rather than in it.
bool isAboveTable(const std::vector<SampleRecord>& records, std::size_t at, std::size_t width)
{
    const SampleRecord& record = records[at];
    if (record.fault || at + 1 >= records.size())
        return record.fault;
    const std::size_t size = record.cells.size();
    const std::size_t filled = filledCells(record.cells);
    const SampleRecord& next = records[at + 1];
    if (size == width) {
        // Spreadsheets fill a title up with delimiters.
        return width > 2 &&
               (filled <= 1 || (filled * 3 <= width && filledCells(next.cells) * 5 >= width * 4));
    }
    if (size == 1 || size + 1 < width)
        return true;
    const auto isHeader = [&](const SampleRecord& other) {
        return !other.fault && other.cells.size() == width &&
               std::none_of(other.cells.begin(), other.cells.end(),
                            [](const auto& cell) { return isValue(cell, {}); });
    };
    return size > width && isHeader(next);
}

std::string preambleWords(std::size_t texts, std::size_t blanks)
{
    if (blanks == 0)
        return texts == 1 ? translate("Reading", "title at the top")
                          : filled(translate("Reading", "{1} lines of text at the top"),
                                   {groupedCount(texts)});
    const std::string empty = groupedCount(blanks);
    if (texts == 0)
        return blanks == 1 ? translate("Reading", "empty line at the top")
                           : filled(translate("Reading", "{1} empty lines at the top"), {empty});
    if (texts == 1)
        return blanks == 1
                   ? translate("Reading", "title and empty line at the top")
                   : filled(translate("Reading", "title and {1} empty lines at the top"), {empty});
    return filled(blanks == 1
                      ? translate("Reading", "{1} lines of text and empty line at the top")
                      : translate("Reading", "{1} lines of text and {2} empty lines at the top"),
                  {groupedCount(texts), empty});
}

bool isTotalWord(std::string_view cell)
{
    const std::string word = lowerCase(trimmed(cell));
    for (const std::string_view total :
         {"total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "gesamtsumme",
          "insgesamt", "zwischensumme", "somme", "soma", "suma", "total general", "total geral"}) {
        if (word == total ||
            (word.starts_with(total) && word.size() == total.size() + 1 && word.back() == ':'))
            return true;
    }
    return false;
}

/// A sentence about the table: words with blanks between, or "Source:", in one cell.
bool isNote(const std::vector<std::string>& cells)
{
    if (filledCells(cells) != 1)
        return false;
    const auto filled = std::find_if(cells.begin(), cells.end(),
                                     [](const auto& cell) { return !isBlankText(cell); });
    const std::string_view text = trimmed(*filled);
    const bool letters = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return letters && (text.find(' ') != text.npos || text.back() == ':' || isTotalWord(text) ||
                       text.find(':') != text.npos);
}

/// The last line of the text and what comes before it.
std::string_view takeLastLine(std::string_view& text)
{
    std::string_view rest = text;
    if (rest.ends_with('\n'))
        rest.remove_suffix(1);
    if (rest.ends_with('\r'))
        rest.remove_suffix(1);
    const std::size_t before = rest.find_last_of("\r\n");
    const std::size_t begin = before == rest.npos ? 0 : before + 1;
    text = text.substr(0, begin);
    return rest.substr(begin);
}

} // namespace

std::vector<SampleRecord> sampleRecords(const TextSample& sample, const CsvDialect& dialect,
                                        bool* isAll)
{
    return sample.records(dialect, sample.isWhole() ? std::string_view::npos : headRecords,
                          partRecords, isAll);
}

void findPreamble(std::vector<SampleRecord>& records, std::size_t width,
                  const CsvDialectChoice& choice, bool isNamed, DialectFound& found)
{
    if (choice.preambleLines)
        return;
    // A header marked like a comment may have been found below comments.
    const std::size_t above = isNamed ? 0 : found.dialect.preambleLines;
    std::size_t count = 0;
    while (count < records.size() && records[count].line < above)
        ++count;
    if (count == 0 && width > 1) {
        while (count < records.size() && count < mostPreambleRecords &&
               isAboveTable(records, count, width))
            ++count;
        if (count >= mostPreambleRecords || count >= records.size())
            count = 0;
    }
    if (count == 0)
        return;
    const std::size_t lines = records[count].line;
    const std::size_t texts = count;
    records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(count));
    found.dialect.preambleLines = lines + (isNamed ? 1 : 0);
    found.reasons.push_back(
        {DialectPart::Preamble, preambleWords(texts, lines - std::min(lines, texts)), true});
}

void findTrailer(std::string_view text, std::vector<SampleRecord>& records, std::size_t width,
                 const CsvDialectChoice& choice, DialectFound& found)
{
    if (choice.trailerLines || width < 2 || records.size() < 4)
        return;
    const CsvDialect& dialect = found.dialect;
    const bool totalsAbove =
        std::count_if(records.begin(), records.end(), [](const SampleRecord& record) {
            return !record.cells.empty() && isTotalWord(record.cells.front());
        }) > 1;
    std::vector<FieldSpan> fields;
    std::string_view rest = text.substr(text.size() - std::min<std::size_t>(text.size(), 1 << 16));
    std::size_t lines = 0;
    std::size_t blanks = 0; ///< above the topmost note so far
    std::size_t notes = 0;
    bool total = false;
    for (std::size_t passed = 1; passed <= mostTrailerLines && !rest.empty(); ++passed) {
        const std::string_view line = takeLastLine(rest);
        ++blanks;
        if (isBlankText(line))
            continue;
        --blanks;
        // Half a quoted cell may be the end of a row of several lines.
        if (dialect.quote != '\0' && std::count(line.begin(), line.end(), dialect.quote) % 2 != 0)
            break;
        if (dialect.commentMark != '\0' && line.front() == dialect.commentMark)
            continue;
        splitRecord(line, 0, dialect, fields);
        std::vector<std::string> cells;
        for (const FieldSpan& field : fields)
            cells.push_back(fieldText(line, field, dialect));
        if (cells.empty())
            break;
        const std::size_t filled = filledCells(cells);
        const bool isTotal = isTotalWord(cells.front()) && !totalsAbove && filled < width;
        const bool wide = cells.size() == width && width < 3;
        if (!isTotal && (wide || !isNote(cells)))
            break;
        total = total || isTotal;
        lines = passed;
        blanks = 0;
        ++notes;
    }
    if (notes == 0)
        return;
    found.dialect.trailerLines = lines + blanks;
    records.resize(records.size() - std::min(records.size(), notes));
    found.reasons.push_back(
        {DialectPart::Trailer,
         total && notes == 1 ? translate("Reading", "a line of totals below the last row")
         : notes == 1
             ? translate("Reading", "a note below the last row")
             : filled(translate("Reading", "{1} notes below the last row"), {groupedCount(notes)}),
         total});
}

void findHeader(const std::vector<SampleRecord>& records, std::size_t width,
                const CsvDialectChoice& choice, DialectFound& found)
{
    CsvDialect& dialect = found.dialect;
    dialect.hasHeader = choice.hasHeader.value_or(true);
    if (choice.hasHeader || records.empty() || records.front().fault)
        return;
    const NumberStyle style{dialect.decimalMark, dialect.thousandsMark};
    const auto& first = records.front().cells;
    const std::size_t looked = std::min<std::size_t>(records.size(), 1000);
    int votes = 0;
    std::size_t namesAboveValues = 0;
    std::size_t repeats = 0;
    bool valueInFirst = false;
    for (std::size_t column = 0; column < std::min(width, first.size()); ++column) {
        std::size_t filled = 0;
        std::size_t values = 0;
        std::size_t same = 0;
        for (std::size_t row = 1; row < looked; ++row) {
            const auto& cells = records[row].cells;
            // Parts of a file that were put together each bring the header along.
            const bool isHeaderAgain = width > 1 && cells == first;
            if (isHeaderAgain || column >= cells.size() || isBlankText(cells[column]))
                continue;
            ++filled;
            values += isValue(cells[column], style) ? 1 : 0;
            same += cells[column] == first[column] ? 1 : 0;
        }
        const bool blank = isBlankText(first[column]);
        const bool value = !blank && isValue(first[column], style);
        valueInFirst = valueInFirst || value;
        if (blank || filled == 0)
            continue;
        if (values * 10 >= filled * 9) {
            votes += value ? -1 : 1;
            namesAboveValues += value ? 0 : 1;
        } else if (value || same > 0) {
            --votes;
            repeats += same > 0 ? 1 : 0;
        }
    }
    dialect.hasHeader = votes > 0 || (votes == 0 && !valueInFirst);
    const std::string columns = core::filled(width == 1 ? translate("Reading", "{1} column")
                                                        : translate("Reading", "{1} columns"),
                                             {groupedCount(width)});
    if (dialect.hasHeader && namesAboveValues > 0)
        found.reasons.push_back(
            {DialectPart::Header,
             filled(translate("Reading", "names stand above values in {1} of {2}"),
                    {groupedCount(namesAboveValues), columns}),
             votes == 0 || (votes == 1 && valueInFirst)});
    else if (dialect.hasHeader)
        found.reasons.push_back({DialectPart::Header,
                                 translate("Reading", "no cell of the first line occurs again"),
                                 false});
    else
        found.reasons.push_back(
            {DialectPart::Header,
             repeats > 0 && !valueInFirst
                 ? translate("Reading", "texts of the first line occur again below")
                 : translate("Reading", "the first line holds values like the others"),
             votes > -2 || records.size() < 4});
}

void tellDates(const std::vector<SampleRecord>& records, std::size_t width, DialectFound& found)
{
    const std::size_t begin = found.dialect.hasHeader ? 1 : 0;
    std::string text;
    bool isProved = false;
    for (std::size_t column = 0; column < std::min(width, mostDateColumns); ++column) {
        CellTexts cells;
        int first = 0;
        int second = 0;
        for (std::size_t row = begin; row < records.size(); ++row) {
            const auto& fields = records[row].cells;
            if (fields.size() != width || isBlankText(fields[column]))
                continue;
            const auto parts = splitDate(fields[column]);
            if (!parts && cells.size() == 0)
                break;
            cells.append(fields[column], false);
            if (parts && !parts->yearFirst) {
                first = std::max(first, parts->first);
                second = std::max(second, parts->second);
            }
        }
        const DateEvidence evidence = weighDates(cells, cells.size() / 10);
        const auto order = evidence.order();
        if (!order || evidence.none > cells.size() / 10)
            continue;
        if (evidence.named == evidence.dates)
            text = translate("Reading", "the months have names");
        else if (*order == DateOrder::YearMonthDay)
            text = translate("Reading", "written year-month-day");
        else if (*order == DateOrder::DayMonthYear && first <= 12)
            text = translate("Reading", "written with points, so the day stands first");
        else
            isProved = true;
        if (!isProved)
            continue;
        // What the numbers prove says most.
        text = filled(
            translate("Reading", "days go up to {1}, months to {2}"),
            {std::to_string(std::max(first, second)), std::to_string(std::min(first, second))});
        break;
    }
    if (!text.empty())
        found.reasons.push_back({DialectPart::Dates, text, false});
}

} // namespace core::data
