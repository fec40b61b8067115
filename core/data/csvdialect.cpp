#include "core/data/csvdialect.h"

#include "core/data/csvrecords.h"
#include "core/data/datetext.h"
#include "core/data/numbertext.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace core::data {
namespace {

constexpr std::size_t sampleBytes = 1 << 18;
constexpr std::size_t sampleRecords = 2000;
constexpr std::size_t scoredRecords = 400;
constexpr std::size_t mostFaults = 200;
constexpr std::size_t mostPreambleLines = 40;
constexpr std::array<char, 6> delimiters = {',', ';', '\t', '|', '^', '~'};

using Record = std::vector<std::string>;

struct SampleRecords {
    std::vector<Record> records;        ///< blank lines are left out
    std::vector<std::size_t> firstLine; ///< line of each record, from 0
    LineEndCounts lineEnds;
};

/// The first records; one that the end of a longer text cuts off is left out.
SampleRecords splitSample(std::string_view text, bool whole, const CsvDialect& dialect,
                          std::size_t most)
{
    SampleRecords sample;
    std::vector<FieldSpan> fields;
    std::size_t line = 0;
    std::size_t faults = 0;
    for (std::size_t at = 0;
         at < text.size() && sample.records.size() < most && faults < mostFaults;) {
        const RecordEnd end = splitRecord(text, at, dialect, fields, &sample.lineEnds);
        faults += end.fault == RecordFault::None ? 0 : 1;
        if (end.next >= text.size() && !whole && !sample.records.empty())
            break;
        if (!end.blank && end.fault == RecordFault::None) {
            Record record;
            record.reserve(fields.size());
            for (const FieldSpan& field : fields)
                record.push_back(fieldText(text, field, dialect));
            sample.records.push_back(std::move(record));
            sample.firstLine.push_back(line);
        }
        line += end.lines;
        at = end.next;
    }
    return sample;
}

std::size_t usualWidth(const std::vector<Record>& records)
{
    std::map<std::size_t, std::size_t> count;
    for (const Record& record : records)
        ++count[record.size()];
    std::size_t width = 1;
    std::size_t most = 0;
    for (const auto& [fields, seen] : count) {
        if (seen >= most) {
            width = fields;
            most = seen;
        }
    }
    return width;
}

/// A cell that makes sense by itself: no other delimiter in it, save the marks of a number, and
/// no quotes left round it.
bool isCleanCell(std::string_view cell, char delimiter)
{
    const std::string_view inner = trimmed(cell);
    if (inner.size() >= 2 && inner.front() == inner.back() &&
        (inner.front() == '\'' || inner.front() == '"'))
        return false;
    for (const char other : {',', ';', '\t', '|'}) {
        if (other == delimiter || cell.find(other) == cell.npos)
            continue;
        const bool number =
            other == ',' && (parseNumber(cell, {',', '.'}).kind != NumberKind::None ||
                             parseNumber(cell, {'.', ','}).kind != NumberKind::None);
        // Prose has commas with a blank behind them.
        const bool prose = other == ',' && cell.find(", ") != cell.npos;
        if (!number && !prose)
            return false;
    }
    return true;
}

/// How well a delimiter and quote explain the sample, in [0, 1]: the share of records of the
/// usual width times the share of cells that make sense. 0 for one column.
double dialectScore(std::string_view text, bool whole, const CsvDialect& dialect)
{
    const SampleRecords sample = splitSample(text, whole, dialect, scoredRecords);
    const std::size_t width = usualWidth(sample.records);
    if (width < 2)
        return 0;
    std::size_t usual = 0;
    std::size_t cells = 0;
    std::size_t clean = 0;
    for (const Record& record : sample.records) {
        if (record.size() != width)
            continue;
        ++usual;
        for (const std::string& cell : record) {
            ++cells;
            clean += isCleanCell(cell, dialect.delimiter) ? 1 : 0;
        }
    }
    const double consistency =
        static_cast<double>(usual) / static_cast<double>(sample.records.size());
    const double sense = static_cast<double>(clean) / static_cast<double>(cells);
    return consistency * (0.1 + 0.9 * sense * sense);
}

void chooseDelimiter(CsvDialect& dialect, std::string_view text, bool whole,
                     const CsvDialectChoice& choice)
{
    std::vector<char> candidates(delimiters.begin(), delimiters.end());
    if (choice.delimiter)
        candidates = {*choice.delimiter};
    std::vector<char> quotes = {'"'};
    if (choice.quote)
        quotes = {*choice.quote};
    else if (text.find('\'') != text.npos)
        quotes.push_back('\'');
    double best = 0.25; // below this the text is no table of several columns
    for (const char quote : quotes) {
        for (const char delimiter : candidates) {
            CsvDialect trial = dialect;
            trial.delimiter = delimiter;
            trial.quote = quote;
            const double score = dialectScore(text, whole, trial);
            if (score > best + 1e-9) {
                best = score;
                dialect.delimiter = delimiter;
                dialect.quote = quote;
            }
        }
    }
}

/// What the cells say about the marks in their numbers.
struct MarkEvidence {
    std::size_t commaDecimals = 0; ///< "0,435"
    std::size_t pointDecimals = 0; ///< "0.435"
    std::size_t commaGroups = 0;   ///< "1,234,567" or "1,234.5"
    std::size_t pointGroups = 0;   ///< "1.234.567" or "1.234,5"
    std::size_t openComma = 0;     ///< "1,234" may be either
    std::size_t blankGroups = 0;   ///< "1 234 567"
    std::size_t apostropheGroups = 0;
};

void weighCell(MarkEvidence& evidence, std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty() || cell.find_first_not_of("0123456789.,+- '") != cell.npos)
        return;
    const auto commas = std::count(cell.begin(), cell.end(), ',');
    const auto points = std::count(cell.begin(), cell.end(), '.');
    const auto reads = [&](char decimal, char thousands) {
        return parseNumber(cell, {decimal, thousands}).kind != NumberKind::None;
    };
    if (cell.find(' ') != cell.npos) {
        evidence.blankGroups += reads('.', ' ') || reads(',', ' ') ? 1 : 0;
    } else if (cell.find('\'') != cell.npos) {
        evidence.apostropheGroups += reads('.', '\'') || reads(',', '\'') ? 1 : 0;
    } else if (commas > 0 && points > 0) {
        evidence.commaGroups += reads('.', ',') ? 1 : 0;
        evidence.pointGroups += reads(',', '.') ? 1 : 0;
    } else if (commas > 1) {
        evidence.commaGroups += reads('.', ',') ? 1 : 0;
    } else if (points > 1) {
        evidence.pointGroups += reads(',', '.') ? 1 : 0;
    } else if (commas == 1 && reads(',', '\0')) {
        const bool couldBeGroup = reads('.', ',') && trimmed(cell).find("0,") != 0;
        ++(couldBeGroup ? evidence.openComma : evidence.commaDecimals);
    } else if (points == 1 && reads('.', '\0')) {
        ++evidence.pointDecimals;
    }
}

void chooseMarks(CsvDialect& dialect, const std::vector<Record>& records,
                 const CsvDialectChoice& choice)
{
    MarkEvidence found;
    for (const Record& record : records) {
        for (const std::string& cell : record)
            weighCell(found, cell);
    }
    const std::size_t comma = found.commaDecimals + found.pointGroups;
    const std::size_t point = found.pointDecimals + found.commaGroups;
    // "1,234" alone: a group in a comma-separated file, where it had to be quoted; else a decimal.
    const bool openIsDecimal = found.openComma > 0 && point == 0 && dialect.delimiter != ',';
    dialect.decimalMark = comma > point || (comma == 0 && openIsDecimal) ? ',' : '.';
    if (choice.decimalMark)
        dialect.decimalMark = *choice.decimalMark;

    if (dialect.decimalMark == ',' && found.pointGroups > 0)
        dialect.thousandsMark = '.';
    else if (dialect.decimalMark == '.' && found.commaGroups + found.openComma > 0)
        dialect.thousandsMark = ',';
    else if (found.blankGroups > 0)
        dialect.thousandsMark = ' ';
    else if (found.apostropheGroups > 0)
        dialect.thousandsMark = '\'';
    if (choice.thousandsMark)
        dialect.thousandsMark = *choice.thousandsMark;
    if (dialect.thousandsMark == dialect.decimalMark)
        dialect.thousandsMark = '\0';
}

/// Lines before the first record of the table: titles and notes, much narrower than the rest.
std::size_t preambleRecords(const std::vector<Record>& records, std::size_t width)
{
    if (width < 2)
        return 0;
    std::size_t count = 0;
    while (count < records.size() && count < mostPreambleLines) {
        const Record& record = records[count];
        const auto filled = static_cast<std::size_t>(std::count_if(
            record.begin(), record.end(), [](const auto& cell) { return !cell.empty(); }));
        const bool narrow = record.size() <= std::max<std::size_t>(1, width / 2);
        const bool padded = record.size() == width && width > 2 && filled <= 1;
        if (!narrow && !padded)
            return count;
        ++count;
    }
    return 0;
}

/// For each column, does the first record look like a name above the others or like one of them?
bool firstRecordIsHeader(const std::vector<Record>& records, std::size_t width, NumberStyle style)
{
    const Record& first = records.front();
    const auto isValue = [&](const std::string& cell) {
        return parseNumber(cell, style).kind != NumberKind::None ||
               parseDate(cell, DateOrder::YearMonthDay) || parseDate(cell, DateOrder::DayMonthYear);
    };
    int votes = 0;
    bool valueInFirst = false;
    for (std::size_t column = 0; column < std::min(width, first.size()); ++column) {
        std::size_t filled = 0;
        std::size_t values = 0;
        std::size_t same = 0;
        for (std::size_t row = 1; row < records.size(); ++row) {
            if (column >= records[row].size() || trimmed(records[row][column]).empty())
                continue;
            ++filled;
            values += isValue(records[row][column]) ? 1 : 0;
            same += records[row][column] == first[column] ? 1 : 0;
        }
        const bool blank = trimmed(first[column]).empty();
        const bool value = !blank && isValue(first[column]);
        valueInFirst = valueInFirst || value;
        if (blank || filled == 0)
            continue;
        if (values * 10 >= filled * 9)
            votes += value ? -1 : 1;
        else if (value || same > 0)
            votes -= 1;
    }
    return votes > 0 || (votes == 0 && !valueInFirst);
}

} // namespace

std::string_view toWord(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii:
        return "ASCII";
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf32Le:
        return "UTF-32LE";
    case TextEncoding::Utf32Be:
        return "UTF-32BE";
    case TextEncoding::Latin1:
        return "Latin-1";
    case TextEncoding::Dos437:
        return "DOS 437";
    case TextEncoding::Dos850:
        return "DOS 850";
    case TextEncoding::Windows1252:
        break;
    }
    return "Windows-1252";
}

std::string_view toWord(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "LF";
    case LineEnd::CrLf:
        return "CRLF";
    case LineEnd::Cr:
        return "CR";
    case LineEnd::Mixed:
        break;
    }
    return "mixed";
}

std::optional<TextEncoding> textEncodingFromWord(std::string_view word)
{
    std::string plain;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            plain.push_back(static_cast<char>(c - 'A' + 'a'));
        else if (c != '-' && c != '_' && c != ' ')
            plain.push_back(c);
    }
    if (plain == "ascii" || plain == "usascii")
        return TextEncoding::Ascii;
    if (plain == "utf8" || plain == "utf8sig")
        return TextEncoding::Utf8;
    if (plain == "utf16le" || plain == "utf16")
        return TextEncoding::Utf16Le;
    if (plain == "utf16be")
        return TextEncoding::Utf16Be;
    if (plain == "utf32le" || plain == "utf32")
        return TextEncoding::Utf32Le;
    if (plain == "utf32be")
        return TextEncoding::Utf32Be;
    if (plain == "windows1252" || plain == "cp1252" || plain == "ansi")
        return TextEncoding::Windows1252;
    if (plain == "latin1" || plain == "iso88591")
        return TextEncoding::Latin1;
    if (plain == "dos437" || plain == "cp437" || plain == "ibm437")
        return TextEncoding::Dos437;
    if (plain == "dos850" || plain == "cp850" || plain == "ibm850")
        return TextEncoding::Dos850;
    return {};
}

DialectFound detectDialectOfText(std::string_view text, const CsvDialectChoice& choice)
{
    CsvDialect dialect;
    dialect.delimiter = choice.delimiter.value_or(',');
    dialect.quote = choice.quote.value_or('"');
    dialect.preambleLines = choice.preambleLines.value_or(0);
    for (std::size_t i = 0, at = 0; i < dialect.preambleLines && at < text.size(); ++i) {
        at = nextLine(text, at);
        if (i + 1 == dialect.preambleLines)
            text.remove_prefix(at);
    }
    const bool whole = text.size() <= sampleBytes;
    const std::string_view sampleText = text.substr(0, sampleBytes);

    if (!choice.delimiter || !choice.quote)
        chooseDelimiter(dialect, sampleText, whole, choice);
    SampleRecords sample = splitSample(sampleText, whole, dialect, sampleRecords);
    dialect.lineEnd = sample.lineEnds.kind();
    if (!choice.preambleLines) {
        const std::size_t skipped = preambleRecords(sample.records, usualWidth(sample.records));
        const auto count = static_cast<std::ptrdiff_t>(skipped);
        dialect.preambleLines = skipped == 0 ? 0 : sample.firstLine[skipped];
        sample.records.erase(sample.records.begin(), sample.records.begin() + count);
    }
    chooseMarks(dialect, sample.records, choice);
    dialect.hasHeader = choice.hasHeader.value_or(
        sample.records.empty() ||
        firstRecordIsHeader(sample.records, usualWidth(sample.records),
                            {dialect.decimalMark, dialect.thousandsMark}));
    return {dialect, {}};
}

CsvDialect detectDialect(std::string_view bytes, const CsvDialectChoice& choice)
{
    const EncodingFound found = detectEncoding(bytes, choice.encoding);
    // Twice the sample, so that the decoded text still shows that more follows; even for UTF-16.
    const std::string_view content = bytes.substr(found.markBytes);
    const DecodedText decoded = decodeText(content.substr(0, 4 * sampleBytes), found.encoding);
    CsvDialect dialect = detectDialectOfText(decoded.text, choice).dialect;
    dialect.encoding = found.encoding;
    dialect.byteOrderMark = found.markBytes > 0;
    return dialect;
}

} // namespace core::data
