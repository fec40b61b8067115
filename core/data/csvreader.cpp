#include "core/data/csvreader.h"

#include "core/base/parallel.h"
#include "core/base/words.h"
#include "core/data/columnnames.h"
#include "core/data/columnroles.h"
#include "core/data/csvblocks.h"
#include "core/data/datetext.h"
#include "core/data/filebytes.h"
#include "core/data/levels.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace core::data {
namespace {

constexpr std::size_t guessRows = 1000;
constexpr std::size_t mostFaults = 200;
constexpr std::size_t mostColumns = 100000;

/// Everything one import carries from step to step.
struct Import {
    std::string name;
    const CsvOptions& options;
    const std::stop_token& stop;
    const ProgressCallback& progress;
    TextBuffer buffer;
    ImportReceipt receipt;
    std::vector<std::string> names;
    std::size_t dataBegin = 0;
    std::size_t dataLine = 1;

    void warn(std::string code, std::string text)
    {
        receipt.warnings.push_back({std::move(code), {}, std::move(text)});
    }
};

std::string quotedName(const std::string& name)
{
    std::string text(1, '"');
    return text.append(name).append(1, '"');
}

void refuseForeignFormats(std::string_view bytes, const std::string& name)
{
    const auto refuse = [&](const char* what, const char* remedy) {
        throw Error(ErrorCode::MalformedInput, quotedName(name) + " is " + what + ", not text.",
                    name, {}, remedy);
    };
    if (bytes.starts_with("PK\x03\x04"))
        refuse("a workbook or zip archive", "Save the sheet as CSV and open that file.");
    if (bytes.starts_with("\x1F\x8B"))
        refuse("compressed", "Unpack it and open the file inside.");
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        refuse("an old Excel workbook", "Save the sheet as CSV and open that file.");
    if (bytes.starts_with("%PDF-") || bytes.starts_with("\x89PNG") ||
        bytes.starts_with("SQLite format 3"))
        refuse("of another kind", "Open a file of delimited text.");
    if (bytes.starts_with("PAR1"))
        refuse("a Parquet file", "Export it as CSV and open that file.");
}

/// Finds the encoding; text that is UTF-8 already stays where it is.
void decode(Import& import)
{
    const std::string_view bytes = import.buffer.text;
    refuseForeignFormats(bytes, import.name);
    const EncodingFound found = detectEncoding(bytes, import.options.dialect.encoding);
    import.receipt.dialect.encoding = found.encoding;
    import.receipt.dialect.byteOrderMark = found.markBytes > 0;
    const std::string_view content = bytes.substr(found.markBytes);
    const bool plain = found.encoding == TextEncoding::Ascii ||
                       (found.encoding == TextEncoding::Utf8 && isUtf8(content));
    if (plain && (found.encoding != TextEncoding::Ascii || isUtf8(content))) {
        import.buffer.text = content;
        return;
    }
    DecodedText decoded = decodeText(content, found.encoding);
    if (decoded.invalid > 0)
        import.warn("invalid-characters",
                    groupedCount(decoded.invalid) + " byte sequences are not valid " +
                        std::string(toWord(found.encoding)) + " and were replaced.");
    if (found.encoding == TextEncoding::Windows1252 && !import.options.dialect.encoding)
        import.warn("not-utf8", "The text is not UTF-8; it was read as Windows-1252.");
    const auto text = std::make_shared<const std::string>(std::move(decoded.text));
    import.buffer = {text, *text};
}

/// The fields of the first records, without decoding types.
std::vector<std::vector<std::string>> firstRecords(const Import& import, std::size_t begin,
                                                   std::size_t most)
{
    const CsvDialect& dialect = import.receipt.dialect;
    const std::string_view text = import.buffer.text;
    std::vector<std::vector<std::string>> records;
    std::vector<FieldSpan> fields;
    std::size_t faults = 0;
    for (std::size_t at = begin;
         at < text.size() && records.size() < most && faults < mostFaults;) {
        const RecordEnd end = splitRecord(text, at, dialect, fields);
        faults += end.fault == RecordFault::None ? 0 : 1;
        at = end.next;
        if (end.blank || end.fault != RecordFault::None)
            continue;
        std::vector<std::string> record;
        for (const FieldSpan& field : fields)
            record.push_back(fieldText(text, field, dialect));
        records.push_back(std::move(record));
    }
    return records;
}

std::size_t usualWidth(const std::vector<std::vector<std::string>>& records)
{
    std::map<std::size_t, std::size_t> count;
    for (const auto& record : records)
        ++count[record.size()];
    const auto most =
        std::max_element(count.begin(), count.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? 0 : most->first;
}

/// Reads the header and settles how many columns there are.
void readHeader(Import& import)
{
    const std::string_view text = import.buffer.text;
    const CsvDialect& dialect = import.receipt.dialect;
    std::size_t at = 0;
    std::size_t line = 1;
    for (std::size_t i = 0; i < dialect.preambleLines && at < text.size(); ++i, ++line)
        at = nextLine(text, at);
    std::vector<FieldSpan> fields;
    RecordEnd end;
    std::size_t start = at;
    for (; at < text.size(); at = end.next, line += end.lines) {
        start = at;
        end = splitRecord(text, at, dialect, fields, nullptr, mostColumns);
        if (!end.blank)
            break;
    }
    if (at >= text.size())
        throw Error(ErrorCode::EmptyFile, quotedName(import.name) + " holds no table.", import.name,
                    {}, "Choose a file with a header and rows.");
    if (!dialect.hasHeader) {
        import.dataBegin = start;
        import.dataLine = line;
        const std::size_t width =
            std::max<std::size_t>(1, usualWidth(firstRecords(import, start, guessRows)));
        for (std::size_t i = 0; i < width; ++i)
            import.names.push_back("column " + std::to_string(i + 1));
        if (!import.options.dialect.hasHeader)
            import.warn("no-header",
                        "The first line looks like data, so the columns are numbered.");
        return;
    }
    for (const FieldSpan& field : fields)
        import.names.push_back(fieldText(text, field, dialect));
    if (end.fault != RecordFault::None) {
        throw Error(ErrorCode::MalformedInput,
                    "The header of " + quotedName(import.name) +
                        " opens a quote that is not closed properly.",
                    import.name, line, "Mend the line, or choose another quote.");
    }
    import.dataBegin = end.next;
    import.dataLine = line + end.lines;
    const auto sample = firstRecords(import, import.dataBegin, guessRows);
    const std::size_t width = usualWidth(sample);
    if (width == import.names.size() + 1) {
        const bool trailing = std::all_of(sample.begin(), sample.end(), [&](const auto& record) {
            return record.size() != width || record.back().empty();
        });
        import.names.insert(trailing ? import.names.end() : import.names.begin(), std::string());
        import.warn("header-too-short",
                    trailing ? "Rows end with one delimiter more than the header."
                             : "Rows have one field more than the header; the first is taken for "
                               "row names.");
    }
    import.names = uniqueNames(std::move(import.names), import.receipt.warnings);
}

void checkColumnChoices(const Import& import)
{
    for (const auto& [name, choice] : import.options.columns) {
        if (std::find(import.names.begin(), import.names.end(), name) == import.names.end())
            throw Error(ErrorCode::UnknownColumn,
                        "There is no column named " + quotedName(name) +
                            (choice.type ? " to give the type " + std::string(toWord(*choice.type))
                                         : std::string()) +
                            ".",
                        name, {}, "Check the spelling of the column.");
    }
}

ColumnGuess guessFrom(const std::vector<std::vector<std::string>>& records, std::size_t column,
                      std::size_t width, const CsvSource& source)
{
    LevelDictionary levels;
    std::size_t filled = 0;
    bool numbers = true;
    for (const auto& record : records) {
        if (record.size() != width || source.isMissingText(record[column], column))
            continue;
        ++filled;
        const std::string& cell = record[column];
        numbers = numbers && parseNumber(cell, source.numberStyle()).kind == NumberKind::Plain;
        levels.code(cell);
    }
    if (filled == 0)
        return ColumnGuess::Texts;
    if (numbers)
        return ColumnGuess::Numbers;
    return levels.size() * 2 <= filled || filled < 20 ? ColumnGuess::Levels : ColumnGuess::Texts;
}

std::vector<ColumnGuess> guessColumns(const Import& import, const CsvSource& source)
{
    const auto records = firstRecords(import, import.dataBegin, guessRows);
    std::vector<ColumnGuess> guesses;
    for (std::size_t i = 0; i < import.names.size(); ++i) {
        const bool needsText =
            isIdName(import.names[i]) || import.options.columns.contains(import.names[i]);
        guesses.push_back(needsText ? ColumnGuess::Texts
                                    : guessFrom(records, i, import.names.size(), source));
    }
    return guesses;
}

/// Levels that readColumn would also have made of the texts: groups, and no numbers or dates.
bool levelsHold(const GuessedColumn& guessed)
{
    const Column& column = guessed.column;
    const std::size_t filled = column.size() - column.missingCount;
    if (filled == 0 || !areGroups(column.levels.size(), filled, guessed.longest))
        return false;
    return std::none_of(column.levels.begin(), column.levels.end(), [](const std::string& level) {
        return level.find_first_of("0123456789") != level.npos &&
               (level.find_first_not_of("0123456789.,+-eE '\t/:TZ") == level.npos);
    });
}

bool guessHolds(const std::string& name, ColumnGuess guess, const GuessedColumn& guessed)
{
    if (guessed.failed || guess == ColumnGuess::Texts)
        return false;
    const Column& column = guessed.column;
    if (guess == ColumnGuess::Numbers)
        return !mayBeIdentifier(name, column.numbers, column.missing, column.missingCount);
    return levelsHold(guessed);
}

CellReading readingOf(const CsvOptions& options, const std::string& name, const CsvSource& source)
{
    CellReading reading{source.numberStyle(), options.dateOrder, {}};
    const auto chosen = options.columns.find(name);
    if (chosen == options.columns.end())
        return reading;
    reading.type = chosen->second.type;
    reading.numberStyle = chosen->second.numberStyle.value_or(reading.numberStyle);
    if (chosen->second.dateOrder)
        reading.dateOrder = chosen->second.dateOrder;
    return reading;
}

/// Types and values of all columns: by the guess where it held, else from the texts.
std::vector<DataTable::ColumnPointer> readColumns(Import& import, const CsvSource& source,
                                                  std::span<const ColumnGuess> guesses,
                                                  std::vector<GuessedColumn>& guessed)
{
    std::vector<std::size_t> fromText;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        if (!guessHolds(import.names[i], guesses[i], guessed[i]))
            fromText.push_back(i);
    }
    std::vector<CellTexts> texts = source.collect(fromText, import.stop);
    std::vector<ReadColumn> results(guesses.size());
    parallelBlocks(guesses.size(), 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(import.stop);
        const std::string& name = import.names[i];
        const auto found = std::find(fromText.begin(), fromText.end(), i);
        if (found == fromText.end()) {
            Column column = std::move(guessed[i].column);
            column.name = name;
            results[i] = guesses[i] == ColumnGuess::Numbers ? finishNumeric(std::move(column))
                                                            : finishLevels(std::move(column));
            return;
        }
        CellTexts cells = std::move(texts[static_cast<std::size_t>(found - fromText.begin())]);
        results[i] = readColumn(name, std::move(cells), readingOf(import.options, name, source));
    });
    std::vector<DataTable::ColumnPointer> columns;
    for (ReadColumn& result : results) {
        for (OddRow& odd : result.oddRows)
            import.receipt.oddCells.push_back({source.line(odd.row), result.column.name,
                                               std::move(odd.text), std::move(odd.reason)});
        if (result.unreadable > 0)
            result.warnings.push_back({"unreadable-cells", result.column.name,
                                       groupedCount(result.unreadable) + " cells of " +
                                           quotedName(result.column.name) +
                                           " do not fit the chosen type and are missing."});
        auto& all = import.receipt.warnings;
        all.insert(all.end(), result.warnings.begin(), result.warnings.end());
        import.receipt.emptyCells += result.column.missingCount - result.unreadable;
        columns.push_back(std::make_shared<const Column>(std::move(result.column)));
    }
    return columns;
}

void warnAboutFile(Import& import, const CsvRows& rows)
{
    const std::string_view text = import.buffer.text;
    const auto nuls = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\0'));
    if (nuls > 0)
        import.warn("nul-bytes",
                    "The file holds " + groupedCount(nuls) + " NUL bytes; it may be damaged.");
    if (rows.lineEnds.kind() == LineEnd::Mixed)
        import.warn("mixed-line-ends", "The file mixes kinds of line ends; all were understood.");
    if (rows.blankLines > 0)
        import.warn("blank-lines", groupedCount(rows.blankLines) + " blank lines were skipped.");
    if (!rows.rejected.empty())
        import.warn("rejected-rows", groupedCount(rows.rejected.size()) +
                                         " rows do not fit the table and were left out; the first "
                                         "is on line " +
                                         groupedCount(rows.rejected.front().line) + ".");
    if (rows.starts.empty())
        import.warn("no-rows", "The file has a header but no rows.");
}

/// In a table of one column a blank line is a missing cell, but not at the end of the file.
std::string_view withoutFinalBlankLines(std::string_view text)
{
    const std::size_t last = text.find_last_not_of("\r\n");
    return last == text.npos ? std::string_view() : text.substr(0, nextLine(text, last));
}

MissingTokens missingTokens(const Import& import)
{
    MissingTokens tokens{import.options.missingTokens, {}};
    tokens.ofColumn.resize(import.names.size());
    for (std::size_t i = 0; i < import.names.size(); ++i) {
        const auto chosen = import.options.columns.find(import.names[i]);
        if (chosen != import.options.columns.end())
            tokens.ofColumn[i] = chosen->second.missingTokens;
    }
    return tokens;
}

CsvResult importText(Import& import)
{
    const auto started = std::chrono::steady_clock::now();
    import.receipt.path = import.name;
    import.receipt.bytes = import.buffer.text.size();
    if (import.buffer.text.empty())
        throw Error(ErrorCode::EmptyFile, quotedName(import.name) + " is empty.", import.name, {},
                    "Choose a file with a header and rows.");
    decode(import);
    throwIfStopped(import.stop);
    const CsvDialect encoded = import.receipt.dialect;
    CsvDialect& dialect = import.receipt.dialect;
    DialectFound found = detectDialectOfText(import.buffer.text, import.options.dialect);
    dialect = found.dialect;
    import.receipt.reasons = std::move(found.reasons);
    dialect.encoding = encoded.encoding;
    dialect.byteOrderMark = encoded.byteOrderMark;
    readHeader(import);
    if (import.names.size() > mostColumns)
        throw Error(ErrorCode::TooLarge,
                    quotedName(import.name) + " has more than 100,000 columns.", import.name);
    checkColumnChoices(import);
    if (import.names.size() == 1)
        import.buffer.text = withoutFinalBlankLines(import.buffer.text);

    const auto source = std::make_shared<CsvSource>(import.buffer, dialect, missingTokens(import));
    const std::vector<ColumnGuess> guesses = guessColumns(import, *source);
    CsvRows rows = readRows(import.buffer.text, import.dataBegin, import.dataLine, dialect, *source,
                            guesses, import.stop, import.progress);
    if (rows.starts.size() >= std::numeric_limits<std::uint32_t>::max())
        throw Error(ErrorCode::TooLarge, quotedName(import.name) + " has more than 4 billion rows.",
                    import.name);
    if (rows.starts.empty() && !rows.rejected.empty())
        throw Error(ErrorCode::MalformedInput,
                    "No row of " + quotedName(import.name) + " fits the header: line " +
                        std::to_string(rows.rejected.front().line) + " " +
                        rows.rejected.front().reason + ".",
                    import.name, rows.rejected.front().line, "Check the delimiter and the quote.");
    warnAboutFile(import, rows);
    if (rows.lineEnds.lf + rows.lineEnds.crLf + rows.lineEnds.cr > 0)
        dialect.lineEnd = rows.lineEnds.kind();
    source->setRows(std::move(rows.starts), std::move(rows.lines));
    if (import.progress)
        import.progress(0.8, "Finding types");
    auto columns = readColumns(import, *source, guesses, rows.columns);
    for (const auto& column : columns)
        warnAboutValues(*column, import.receipt.warnings);
    auto roles = proposeRoles(columns, import.receipt.warnings);

    import.receipt.rejected = std::move(rows.rejected);
    import.receipt.rowsRead = source->rowCount();
    import.receipt.columns = columns.size();
    const auto took = std::chrono::steady_clock::now() - started;
    import.receipt.seconds += std::chrono::duration<double>(took).count();
    if (import.progress)
        import.progress(1, "Done");
    auto table = std::make_shared<const DataTable>(std::move(columns), std::move(roles), source);
    return {std::move(table), std::move(import.receipt)};
}

} // namespace

CsvResult readCsv(const std::filesystem::path& path, const CsvOptions& options,
                  std::stop_token stop, const ProgressCallback& progress)
{
    const auto started = std::chrono::steady_clock::now();
    Import import{path.string(), options, stop, progress, readFile(path, stop), {}, {}, 0, 1};
    const auto took = std::chrono::steady_clock::now() - started;
    import.receipt.seconds = std::chrono::duration<double>(took).count();
    return importText(import);
}

CsvResult readCsvText(std::string text, const std::string& name, const CsvOptions& options,
                      std::stop_token stop, const ProgressCallback& progress)
{
    const auto kept = std::make_shared<const std::string>(std::move(text));
    Import import{name, options, stop, progress, {kept, *kept}, {}, {}, 0, 1};
    return importText(import);
}

RetypeResult withColumnType(const DataTable& table, std::size_t column, ColumnType type)
{
    return withColumnRead(table, column, {type, {}, {}, {}});
}

RetypeResult withColumnRead(const DataTable& table, std::size_t column, const ColumnChoice& choice)
{
    const Column& old = table.column(column);
    CellTexts cells;
    cells.text.reserve(table.rowCount(), 0);
    cells.missing.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string text = table.cellText(row, column);
        const bool token = std::find(choice.missingTokens.begin(), choice.missingTokens.end(),
                                     trimmed(text)) != choice.missingTokens.end();
        const bool missing = token || (table.source() ? table.source()->isMissingText(text, column)
                                                      : old.isMissing(row));
        cells.append(text, missing);
    }
    const NumberStyle style = table.source() ? table.source()->numberStyle() : NumberStyle();
    const CellReading reading{choice.numberStyle.value_or(style), choice.dateOrder, choice.type};
    ReadColumn read = readColumn(old.name, std::move(cells), reading);
    const std::size_t unreadable = read.unreadable;
    std::vector<OddCell> oddCells;
    for (OddRow& odd : read.oddRows)
        oddCells.push_back({table.source() ? table.source()->line(odd.row) : odd.row + 1, old.name,
                            std::move(odd.text), std::move(odd.reason)});
    const ColumnType type = read.column.type;
    DataTable result =
        table.withColumn(column, std::make_shared<const Column>(std::move(read.column)));
    const ColumnRole role = table.role(column);
    if (type == ColumnType::Identifier)
        result = result.withRole(column, ColumnRole::Identifier);
    else if (type == ColumnType::Text)
        result = result.withRole(column, ColumnRole::Ignored);
    else if (role == ColumnRole::Identifier ||
             (role == ColumnRole::Ignored && old.type == ColumnType::Text))
        result = result.withRole(column, ColumnRole::Feature);
    return {std::move(result), unreadable, std::move(oddCells)};
}

} // namespace core::data
