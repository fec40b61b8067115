#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/csv/dialectparts.h"
#include "core/data/levels.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::data {
namespace {

constexpr std::size_t scoredRecords = 400;
constexpr std::size_t scoredOfPart = 20;
constexpr std::array<char, 7> delimiters = {',', ';', '\t', '|', '^', '~', ':'};
/// Below this the text is no table of several columns.
constexpr double leastScore = 0.25;
/// A runner-up with this share of the best score puts it in doubt.
constexpr double closeShare = 0.8;

struct Candidate {
    CsvDialect dialect;
    double score = 0;
    std::size_t width = 1;
    std::size_t faults = 0;
};

bool isNumber(std::string_view cell)
{
    return parseNumber(cell, {',', '.'}).kind != NumberKind::None ||
           parseNumber(cell, {'.', ','}).kind != NumberKind::None;
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
        // Prose has commas with a blank behind them.
        const bool prose = other == ',' && cell.find(", ") != cell.npos;
        const bool number =
            other == ',' &&
            (isNumber(cell) || parseMeasure(cell, {',', '.'}).number.kind != NumberKind::None);
        if (!number && !prose)
            return false;
    }
    return true;
}

bool hasDigits(std::string_view text)
{
    return text.find_first_of("0123456789") != text.npos;
}

/// "2024-01-31 14" and "35" were one time of day.
bool isCutTime(std::string_view before, std::string_view behind)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t digits = 0;
    while (digits < before.size() && digit(before[before.size() - 1 - digits]))
        ++digits;
    const bool hour = digits == 2 || digits == 1;
    const char left = digits < before.size() ? before[before.size() - 1 - digits] : ' ';
    return hour && (left == ' ' || left == 'T') && behind.size() >= 2 && digit(behind[0]) &&
           digit(behind[1]) && (behind.size() == 2 || !digit(behind[2]));
}

/// Whether a colon cuts what belongs together: times, addresses, "Name: Anna".
bool colonCutsCells(const std::vector<SampleRecord>& records, std::size_t width)
{
    if (records.empty() || records.front().cells.size() != width)
        return true;
    const auto& first = records.front().cells;
    const bool wordsAbove = std::none_of(first.begin(), first.end(), hasDigits);
    std::size_t cut = 0;
    for (const SampleRecord& record : records) {
        for (std::size_t i = 1; i < record.cells.size(); ++i) {
            const std::string& cell = record.cells[i];
            if (cell.starts_with("//") || cell.starts_with(' ') || cell.starts_with('\\') ||
                (!wordsAbove && isCutTime(record.cells[i - 1], cell))) {
                ++cut;
                break;
            }
        }
    }
    return cut * 5 > records.size();
}

/// Words of prose have blanks between them as well: a table has numbers, and names for all or all
/// but the first of its columns.
bool blanksMakeTable(const std::vector<SampleRecord>& records, std::size_t width, bool single)
{
    const std::size_t first = records.front().cells.size();
    if (first != width && first + 1 != width)
        return false;
    std::size_t usual = first == width ? 0 : 1; // names for all columns but the first
    std::vector<std::size_t> numbers(width);
    for (const SampleRecord& record : records) {
        if (record.cells.size() != width)
            continue;
        ++usual;
        for (std::size_t i = 0; i < width; ++i)
            numbers[i] += isNumber(record.cells[i]) ? 1 : 0;
    }
    const bool anyNumbers = std::any_of(numbers.begin(), numbers.end(), [&](std::size_t count) {
        // The header is no number.
        return usual > 1 && count * 10 >= (usual - 1) * 8;
    });
    return usual * 10 >= records.size() * 9 && (!single || anyNumbers);
}

/// How well the dialect explains the sample, in [0, 1]: the share of records of the usual width
/// times the share of cells that make sense. 0 for one column.
Candidate scoreOf(const TextSample& sample, const CsvDialect& dialect)
{
    const std::vector<SampleRecord> records = sample.records(dialect, scoredRecords, scoredOfPart);
    Candidate candidate{dialect, 0, usualWidth(records), 0};
    const std::size_t width = candidate.width;
    if (width < 2)
        return candidate;
    double total = 0;
    std::size_t usual = 0;
    std::size_t cells = 0;
    std::size_t clean = 0;
    bool above = true;
    for (const SampleRecord& record : records) {
        const bool isUsual = !record.fault && record.cells.size() == width;
        above = above && record.cells.size() == 1;
        const bool comment = !isUsual && !record.fault && record.cells.front().starts_with('#');
        candidate.faults += record.fault ? 1 : 0;
        if (!comment)
            total += above ? 0.5 : 1;
        if (!isUsual)
            continue;
        ++usual;
        cells += record.cells.size();
        for (const std::string& cell : record.cells)
            clean += isCleanCell(cell, dialect.delimiter) ? 1 : 0;
        clean -= std::min(clean, record.sloppyCells);
    }
    const double consistency = static_cast<double>(usual) / total;
    const double sense = static_cast<double>(clean) / static_cast<double>(cells);
    candidate.score = consistency * (0.1 + 0.9 * sense * sense);
    const bool single = dialect.leastBlanks < 2;
    if (dialect.delimiter == ':')
        candidate.score *= colonCutsCells(records, width) ? 0 : 0.8;
    else if (dialect.delimiter == ' ')
        candidate.score *= !blanksMakeTable(records, width, single) ? 0 : single ? 0.75 : 0.8;
    return candidate;
}

/// Every reading worth a trial.
std::vector<CsvDialect> trials(const TextSample& sample, const CsvDialect& start,
                               const CsvDialectChoice& choice)
{
    std::vector<CsvDialect> bySeparator;
    const auto add = [&](char delimiter, std::uint8_t leastBlanks) {
        CsvDialect trial = start;
        trial.delimiter = delimiter;
        trial.leastBlanks = leastBlanks;
        bySeparator.push_back(trial);
    };
    const auto addBlanks = [&] {
        if (choice.leastBlanks) {
            add(' ', *choice.leastBlanks);
        } else if (sample.contains(' ')) {
            add(' ', 1);
            if (sample.contains("  "))
                add(' ', 2);
        }
    };
    if (choice.delimiter && *choice.delimiter != ' ') {
        add(*choice.delimiter, 1);
    } else if (choice.delimiter) {
        addBlanks();
    } else {
        for (const char delimiter : delimiters) {
            if (sample.contains(delimiter))
                add(delimiter, 1);
        }
        addBlanks();
    }
    std::vector<char> quotes = {'"'};
    if (choice.quote)
        quotes = {*choice.quote};
    else if (sample.contains('\''))
        quotes.push_back('\'');
    std::vector<CsvDialect> all;
    for (const char quote : quotes) {
        for (CsvDialect trial : bySeparator) {
            trial.quote = quote;
            all.push_back(trial);
            const bool backslashes =
                sample.contains(std::string{'\\', quote}) || sample.contains("\\\n") ||
                (trial.delimiter != ' ' && sample.contains(std::string{'\\', trial.delimiter}));
            if (!choice.escape && backslashes) {
                trial.escape = QuoteEscape::Backslash;
                all.push_back(trial);
            }
        }
    }
    return all;
}

std::string fieldCount(std::size_t width)
{
    return filled(width == 1 ? translate("Reading", "{1} field")
                             : translate("Reading", "{1} fields"),
                  {groupedCount(width)});
}

std::string delimiterWord(const CsvDialect& dialect)
{
    switch (dialect.delimiter) {
    case '\t':
        return translate("Reading", "tab");
    case ' ':
        return dialect.leastBlanks > 1 ? translate("Reading", "several blanks")
                                       : translate("Reading", "blanks");
    default:
        return std::string("“") + dialect.delimiter + "”";
    }
}

void tellQuote(const TextSample& sample, const CsvDialectChoice& choice, DialectFound& found)
{
    const CsvDialect& dialect = found.dialect;
    if (choice.quote || dialect.quote == '\0' || !sample.contains(dialect.quote))
        return;
    const bool backslash = dialect.escape == QuoteEscape::Backslash;
    std::vector<FieldSpan> fields;
    std::size_t quoted = 0;
    std::size_t all = 0;
    const std::string_view text = sample.parts().front();
    for (std::size_t at = 0; at < text.size() && all < 10000;) {
        const RecordEnd end = splitRecord(text, at, dialect, fields);
        for (const FieldSpan& field : fields)
            quoted += field.quoted ? 1 : 0;
        all += fields.size();
        at = end.next;
    }
    if (quoted > 0)
        found.reasons.push_back(
            {DialectPart::Quote,
             filled(
                 translate("Reading", "round {1} of the first {2} fields{3}{4}"),
                 {groupedCount(quoted), groupedCount(all),
                  (backslash ? translate("Reading", "; backslashes keep quotes inside") : ""),
                  (dialect.hasBlanksRoundQuotes ? translate("Reading", ", with blanks round them")
                                                : "")}),
             false});
}

} // namespace

bool takeDelimiterLine(std::string_view& text, const CsvDialectChoice& choice, DialectFound& found)
{
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    if (choice.preambleLines || line.size() != 5 || lowerCase(line.substr(0, 4)) != "sep=")
        return false;
    if (!choice.delimiter)
        found.dialect.delimiter = line.back();
    found.dialect.preambleLines = 1;
    text.remove_prefix(nextLine(text, 0));
    return true;
}

LineEnd lineEndOf(const TextSample& sample)
{
    LineEndCounts counts;
    const std::string_view text = sample.parts().front().substr(0, 1 << 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++(i > 0 && text[i - 1] == '\r' ? counts.crLf : counts.lf);
        } else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] != '\n') {
            ++counts.cr;
        }
    }
    return counts.kind();
}

void chooseSeparators(const TextSample& sample, const CsvDialectChoice& choice, bool isNamed,
                      DialectFound& found)
{
    CsvDialect& dialect = found.dialect;
    CsvDialectChoice known = choice;
    if (isNamed)
        known.delimiter = dialect.delimiter;
    Candidate best;
    std::vector<Candidate> candidates;
    for (const CsvDialect& trial : trials(sample, dialect, known)) {
        candidates.push_back(scoreOf(sample, trial));
        if (candidates.back().score > best.score + 1e-9)
            best = candidates.back();
    }
    if (best.score > 0 && best.dialect.quote != '\0' && best.dialect.delimiter != ' ' &&
        sample.contains(std::string{best.dialect.delimiter, ' ', best.dialect.quote})) {
        CsvDialect spaced = best.dialect;
        spaced.hasBlanksRoundQuotes = true;
        if (const Candidate trial = scoreOf(sample, spaced); trial.score > best.score + 1e-9)
            best = trial;
    }
    if (!choice.quote && best.score > 0 && best.faults > 1) {
        CsvDialect unquoted = best.dialect;
        unquoted.quote = '\0';
        // A little better is not enough: one damaged line must not give up all quotes.
        if (const Candidate trial = scoreOf(sample, unquoted); trial.score > best.score + 0.02)
            best = trial;
    }
    if (best.score > leastScore || (known.delimiter && best.score > 0)) {
        dialect.delimiter = best.dialect.delimiter;
        dialect.leastBlanks = best.dialect.leastBlanks;
        dialect.quote = best.dialect.quote;
        dialect.escape = best.dialect.escape;
        dialect.hasBlanksRoundQuotes = best.dialect.hasBlanksRoundQuotes;
    }
    tellQuote(sample, choice, found);
    if (known.delimiter)
        return;
    const Candidate* second = nullptr;
    for (const Candidate& candidate : candidates) {
        if (candidate.dialect.delimiter != dialect.delimiter && candidate.score > 0.15 &&
            (second == nullptr || candidate.score > second->score))
            second = &candidate;
    }
    const bool oneColumn = best.score <= leastScore;
    if (second != nullptr && (oneColumn || second->score >= closeShare * best.score))
        found.reasons.push_back(
            {DialectPart::Delimiter,
             filled(translate("Reading", "{1} would give {2}"),
                    {delimiterWord(second->dialect), fieldCount(second->width)}),
             true});
}

void tellDelimiter(const std::vector<SampleRecord>& records, bool isAll, std::size_t width,
                   const CsvDialectChoice& choice, bool isNamed, DialectFound& found)
{
    if (choice.delimiter)
        return;
    std::size_t usual = 0;
    for (const SampleRecord& record : records)
        usual += !record.fault && record.cells.size() == width ? 1 : 0;
    const std::string text =
        isNamed ? translate("Reading", "named in the first line")
        : width == 1
            ? translate("Reading", "one field in every line")
            : filled(isAll ? translate("Reading", "{1} in {2} of {3} lines")
                           : translate("Reading", "{1} in {2} of {3} lines looked at"),
                     {fieldCount(width), groupedCount(usual), groupedCount(records.size())});
    const auto other =
        std::find_if(found.reasons.begin(), found.reasons.end(), [](const DialectReason& reason) {
            return reason.part == DialectPart::Delimiter;
        });
    if (other == found.reasons.end())
        found.reasons.insert(found.reasons.begin(), {DialectPart::Delimiter, text, false});
    else
        other->text = text + "; " + other->text;
}

void chooseCommentMark(const TextSample& sample, const CsvDialectChoice& choice,
                       DialectFound& found)
{
    CsvDialect& dialect = found.dialect;
    const auto begins = [&](char mark) {
        return sample.text().starts_with(mark) || sample.contains(std::string{'\n', mark}) ||
               sample.contains(std::string{'\r', mark});
    };
    if (choice.commentMark || (!begins('#') && !begins('%')))
        return;
    const std::vector<SampleRecord> records = sampleRecords(sample, dialect);
    const std::size_t width = usualWidth(records);
    for (const char mark : {'#', '%'}) {
        std::size_t marked = 0;
        std::size_t usual = 0;
        std::size_t prose = 0;
        constexpr std::size_t none = std::string_view::npos;
        std::size_t markedHeader = none; ///< its line
        bool rowsSeen = false;
        for (const SampleRecord& record : records) {
            if (record.fault || !record.cells.front().starts_with(mark)) {
                rowsSeen = true;
                continue;
            }
            ++marked;
            prose += record.cells.front().starts_with(std::string{mark, ' '}) ? 1 : 0;
            const bool isUsual = record.cells.size() == width;
            usual += isUsual ? 1 : 0;
            if (isUsual && !rowsSeen)
                markedHeader = record.line;
            else if (isUsual || rowsSeen)
                markedHeader = none;
        }
        const bool few = marked * 2 <= records.size();
        if (marked == 0 || !few || (width == 1 ? prose * 2 <= marked : usual * 2 > marked))
            continue;
        // "#id,name" right above the rows names the columns.
        if (width > 1 && usual == 1 && markedHeader != none) {
            if (!choice.preambleLines)
                dialect.preambleLines = markedHeader;
            continue;
        }
        dialect.commentMark = mark;
        found.reasons.push_back(
            {DialectPart::Comments,
             filled(marked == 1 ? translate("Reading", "1 line begins with “{2}”")
                                : translate("Reading", "{1} lines begin with “{2}”"),
                    {groupedCount(marked), std::string_view(&mark, 1)}),
             false});
        return;
    }
}

} // namespace core::data
