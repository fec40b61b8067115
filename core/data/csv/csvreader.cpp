#include "core/data/csv/csvreader.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/columnroles.h"
#include "core/data/csv/csvblocks.h"
#include "core/data/csv/csvguess.h"
#include "core/data/csv/csvheader.h"
#include "core/data/csv/csvscan.h"
#include "core/data/csv/rowsample.h"
#include "core/data/filebytes.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <numeric>

namespace core::data {
namespace {

/// Rejected rows of this share make the whole reading doubtful.
constexpr std::size_t doubtfulRejectedPercent = 1;
/// Memory an import takes at its peak, in multiples of the file: text, columns, and what is in
/// between. Measured on mixed tables: 3.3.
constexpr double memoryPerByte = 3.5;

/// Everything one import carries from step to step.
struct Import {
    std::string name;
    const CsvOptions& options;
    const std::stop_token& stop;
    const ProgressCallback& progress;
    TextBuffer buffer;
    ImportReceipt receipt = {};
    CsvHeader header = {};
    std::string_view trailer = {};
    std::vector<std::uint64_t> fileLines = {};
    std::size_t nuls = 0;

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
    const auto refuse = [&](const std::string& sentence, const std::string& remedy) {
        throw Error(ErrorCode::MalformedInput, filled(sentence, {quotedName(name)}), name, {},
                    remedy);
    };
    if (bytes.starts_with("PK\x03\x04"))
        refuse(translate("Errors", "{1} is a workbook or zip archive, not text."),
               translate("Errors", "Save the sheet as CSV and open that file."));
    if (bytes.starts_with("\x1F\x8B"))
        refuse(translate("Errors", "{1} is compressed, not text."),
               translate("Errors", "Unpack it and open the file inside."));
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        refuse(translate("Errors", "{1} is an old Excel workbook, not text."),
               translate("Errors", "Save the sheet as CSV and open that file."));
    if (bytes.starts_with("%PDF-") || bytes.starts_with("\x89PNG") ||
        bytes.starts_with("SQLite format 3"))
        refuse(translate("Errors", "{1} is of another kind, not text."),
               translate("Errors", "Open a file of delimited text."));
    if (bytes.starts_with("PAR1"))
        refuse(translate("Errors", "{1} is a Parquet file, not text."),
               translate("Errors", "Export it as CSV and open that file."));
}

/// Pictures, programs and the like have control characters all over; text has next to none. NULs
/// alone may be padding behind a table.
void refuseBinary(const Import& import)
{
    constexpr std::size_t sampledBytes = 1 << 16;
    constexpr std::size_t mostPercent = 3;
    const std::string_view sample = import.buffer.text.substr(0, sampledBytes);
    std::size_t controls = 0;
    std::size_t nuls = 0;
    for (const char c : sample) {
        nuls += c == '\0' ? 1 : 0;
        controls += (c > '\0' && c < '\t') || (c > '\r' && c < ' ') ? 1 : 0;
    }
    const bool isPadding = nuls > 0 && nuls == sample.size();
    if (controls * 100 <= sample.size() * mostPercent && !isPadding)
        return;
    throw Error(
        ErrorCode::MalformedInput,
        filled(translate("Errors", "{1} is not text: it is full of control characters."),
               {quotedName(import.name)}),
        import.name, {},
        translate("Errors", "Open a table of text, or choose the encoding it is written in."));
}

/// Finds the encoding; text that is UTF-8 already stays where it is.
void decode(Import& import)
{
    const std::string_view bytes = import.buffer.text;
    refuseForeignFormats(bytes, import.name);
    const auto chosen = import.options.dialect.encoding;
    const ByteFacts facts = byteFactsOf(bytes);
    const bool ascii = facts.isAscii;
    // ASCII bytes are ASCII throughout, or UTF-16, which its first bytes tell.
    EncodingFound found = detectEncoding(ascii ? bytes.substr(0, 4096) : bytes, chosen);
    found.isSound =
        found.isSound ||
        (ascii && (found.encoding == TextEncoding::Ascii || found.encoding == TextEncoding::Utf8));
    import.receipt.dialect.encoding = found.encoding;
    import.receipt.dialect.byteOrderMark = found.markBytes > 0;
    if (!chosen)
        import.receipt.reasons.push_back(encodingReason(bytes, found));
    throwIfStopped(import.stop);
    const std::string_view content = bytes.substr(found.markBytes);
    if (found.isSound) {
        import.buffer.text = content;
        import.nuls = facts.nuls;
    } else {
        DecodedText decoded = decodeText(content, found.encoding, import.stop);
        if (decoded.invalid > 0)
            import.warn(
                "invalid-characters",
                filled(translate("Warnings",
                                 "{1} byte sequences are not valid {2} and were replaced."),
                       {groupedCount(decoded.invalid), std::string(toWord(found.encoding))}));
        if (found.encoding == TextEncoding::Windows1252 && !chosen)
            import.warn(
                "not-utf8",
                translate("Warnings", "The text is not UTF-8; it was read as Windows-1252."));
        const auto text = std::make_shared<const std::string>(std::move(decoded.text));
        import.buffer = {text, *text};
        import.nuls = byteFactsOf(*text).nuls;
    }
    if (!chosen)
        refuseBinary(import);
    if (ascii || !looksTwiceEncoded(import.buffer.text))
        return;
    if (import.options.repairsTwiceEncoded) {
        const auto text =
            std::make_shared<const std::string>(repairTwiceEncoded(import.buffer.text));
        import.buffer = {text, *text};
    } else {
        import.warn("twice-encoded",
                    translate("Warnings",
                              "Some letters stand as two odd ones, such as \"Ã¤\" for \"ä\": the "
                              "text was saved in the wrong encoding once. It can be repaired."));
    }
}

void checkColumnChoices(const Import& import)
{
    const auto& names = import.header.names;
    for (const auto& [name, choice] : import.options.columns) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw Error(
                ErrorCode::UnknownColumn,
                choice.type
                    ? filled(
                          translate("Errors", "There is no column named {1} to give the type {2}."),
                          {quotedName(name), spokenType(*choice.type)})
                    : filled(translate("Errors", "There is no column named {1}."),
                             {quotedName(name)}),
                name, {}, translate("Errors", "Check the spelling of the column."));
    }
}

/// The last lines of the text, which are no rows, put aside.
void cutTrailer(Import& import)
{
    std::string_view& text = import.buffer.text;
    const std::string_view all = text;
    for (std::size_t i = 0; i < import.receipt.dialect.trailerLines && !text.empty(); ++i) {
        std::string_view shorter = text;
        if (shorter.back() == '\n')
            shorter.remove_suffix(1);
        if (!shorter.empty() && shorter.back() == '\r')
            shorter.remove_suffix(1);
        const std::size_t before = shorter.find_last_of("\r\n");
        text = before == shorter.npos ? std::string_view() : text.substr(0, before + 1);
    }
    import.trailer = all.substr(text.size());
}

void noteSkippedLines(std::vector<RejectedRow>& skipped, std::string_view lines, std::size_t line,
                      const std::string& reason)
{
    for (std::size_t at = 0; at < lines.size(); ++line) {
        const std::size_t next = nextLine(lines, at);
        std::string_view text = lines.substr(at, next - at);
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.remove_suffix(1);
        skipped.push_back({line, reason, std::string(firstBytes(text, mostKeptBytes))});
        at = next;
    }
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
    for (const std::string& name : import.header.names) {
        const auto chosen = import.options.columns.find(name);
        tokens.ofColumn.push_back(chosen == import.options.columns.end()
                                      ? std::vector<std::string>()
                                      : chosen->second.missingTokens);
    }
    return tokens;
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

ReadColumn finish(Column column, ColumnGuess guess)
{
    if (guess == ColumnGuess::Numbers)
        return finishNumeric(std::move(column));
    if (guess == ColumnGuess::Dates)
        return finishDates(std::move(column), DateOrder::YearMonthDay);
    return finishLevels(std::move(column));
}

/// Types and values of all columns: by the guess where it held, else from the texts.
std::vector<ReadColumn> readColumns(const Import& import, const CsvSource& source,
                                    std::span<const ColumnGuess> guesses,
                                    std::vector<GuessedColumn>& guessed)
{
    const std::vector<std::string>& names = import.header.names;
    std::vector<bool> holds(guesses.size());
    std::vector<std::size_t> fromText;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        holds[i] = guessHolds(names[i], guesses[i], guessed[i]);
        if (!holds[i] && guesses[i] != ColumnGuess::Texts)
            fromText.push_back(i);
    }
    const std::vector<CellTexts> collected = source.collect(fromText, import.stop);
    for (std::size_t i = 0; i < fromText.size(); ++i)
        guessed[fromText[i]].texts = collected[i];
    // Text takes longest, so it comes first.
    std::vector<std::size_t> order(guesses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !holds[i]; });
    std::vector<ReadColumn> results(guesses.size());
    parallelBlocks(order.size(), 1, [&](std::size_t position, std::size_t) {
        throwIfStopped(import.stop);
        const std::size_t i = order[position];
        if (holds[i]) {
            guessed[i].column.name = names[i];
            results[i] = finish(std::move(guessed[i].column), guesses[i]);
        } else {
            results[i] = readColumn(names[i], std::move(guessed[i].texts),
                                    readingOf(import.options, names[i], source));
        }
        warnAboutValues(results[i].column, results[i].warnings);
    });
    return results;
}

/// Notes what the columns have to say and gives them away.
std::vector<DataTable::ColumnPointer> takeColumns(Import& import, const CsvSource& source,
                                                  std::vector<ReadColumn> results)
{
    std::vector<DataTable::ColumnPointer> columns;
    for (ReadColumn& result : results) {
        const std::string& name = result.column.name;
        for (OddRow& odd : result.oddRows)
            import.receipt.oddCells.push_back(
                {source.line(odd.row), name, std::move(odd.text), std::move(odd.reason)});
        if (result.unreadable > 0)
            result.warnings.push_back(
                {"unreadable-cells", name,
                 filled(translate("Warnings",
                                  "{1} cells of {2} do not fit the chosen type and are missing."),
                        {groupedCount(result.unreadable), quotedName(name)})});
        for (Warning& warning : result.warnings) {
            if (warning.code == "ambiguous-date")
                import.receipt.reasons.push_back({DialectPart::Dates, warning.text, true});
            import.receipt.warnings.push_back(std::move(warning));
        }
        import.receipt.emptyCells += result.column.missingCount - result.unreadable;
        columns.push_back(std::make_shared<const Column>(std::move(result.column)));
    }
    return columns;
}

void warnAboutFile(Import& import, const CsvRows& rows)
{
    if (import.nuls > 0)
        import.warn(
            "nul-bytes",
            filled(translate("Warnings", "The file holds {1} NUL bytes; it may be damaged."),
                   {groupedCount(import.nuls)}));
    if (rows.lineEnds.kind() == LineEnd::Mixed)
        import.warn(
            "mixed-line-ends",
            translate("Warnings", "The file mixes kinds of line ends; all were understood."));
    if (rows.blankLines > 0)
        import.warn("blank-lines", filled(translate("Warnings", "{1} blank lines were skipped."),
                                          {groupedCount(rows.blankLines)}));
    if (rows.rejected.count > 0)
        import.warn(
            "rejected-rows",
            filled(
                translate(
                    "Warnings",
                    "{1} rows do not fit the table and were left out; the first is on line {2}."),
                {groupedCount(rows.rejected.count),
                 groupedCount(rows.rejected.rows.front().line)}));
    if (rows.index.rowCount() == 0)
        import.warn("no-rows", translate("Warnings", "The file has a header but no rows."));
    const std::size_t all = rows.index.rowCount() + rows.rejected.count;
    if (rows.rejected.count * 100 > all * doubtfulRejectedPercent)
        import.receipt.reasons.push_back(
            {DialectPart::Delimiter,
             filled(translate("Reading", "{1} of {2} rows do not fit the header"),
                    {groupedCount(rows.rejected.count), groupedCount(all)}),
             true});
}

void checkRows(const Import& import, const CsvRows& rows)
{
    if (rows.index.rowCount() >= std::numeric_limits<std::uint32_t>::max())
        throw Error(ErrorCode::TooLarge,
                    filled(translate("Errors", "{1} has more than 4 billion rows."),
                           {quotedName(import.name)}),
                    import.name);
    if (rows.index.rowCount() == 0 && rows.rejected.count > 0)
        throw Error(
            ErrorCode::MalformedInput,
            filled(translate("Errors", "No row of {1} fits the header: line {2} {3}."),
                   {quotedName(import.name), std::to_string(rows.rejected.rows.front().line),
                    rows.rejected.rows.front().reason}),
            import.name, rows.rejected.rows.front().line,
            translate("Errors", "Check the delimiter and the quote."));
}

/// The lines of the file in place of those of the text that was made from it.
void restoreLines(std::vector<RejectedRow>& rows, const std::vector<std::uint64_t>& fileLines)
{
    for (RejectedRow& row : rows) {
        if (row.line >= 1 && row.line <= fileLines.size())
            row.line = fileLines[row.line - 1];
    }
}

/// Comments, repeated headers and the trailer behind what was skipped before the table.
void takeSkippedLines(Import& import, CsvRows& rows)
{
    auto& skipped = import.receipt.skipped;
    skipped.insert(skipped.end(), std::make_move_iterator(rows.skipped.rows.begin()),
                   std::make_move_iterator(rows.skipped.rows.end()));
    const std::size_t onlyCounted = rows.skipped.count - rows.skipped.rows.size();
    noteSkippedLines(skipped, import.trailer, rows.endLine,
                     translate("Reading", "stands behind the table"));
    restoreLines(skipped, import.fileLines);
    import.receipt.skippedCount = skipped.size() + onlyCounted;
}

void findDialect(Import& import)
{
    CsvDialect& dialect = import.receipt.dialect;
    const CsvDialect encoded = dialect;
    DialectFound found = detectDialectOfText(import.buffer.text, import.options.dialect);
    dialect = found.dialect;
    dialect.encoding = encoded.encoding;
    dialect.byteOrderMark = encoded.byteOrderMark;
    auto& reasons = import.receipt.reasons;
    reasons.insert(reasons.end(), std::make_move_iterator(found.reasons.begin()),
                   std::make_move_iterator(found.reasons.end()));
}

/// Comments between `begin` and the header or first row.
void noteCommentsAboveHeader(Import& import, std::size_t begin)
{
    const char mark = import.receipt.dialect.commentMark;
    const std::string_view text = import.buffer.text;
    const std::size_t end = import.header.text.empty()
                                ? import.header.dataBegin
                                : static_cast<std::size_t>(import.header.text.data() - text.data());
    std::size_t line = import.receipt.dialect.preambleLines + 1;
    for (std::size_t at = begin; mark != '\0' && at < end; ++line) {
        const std::size_t next = nextLine(text, at);
        if (text[at] == mark)
            noteSkippedLines(import.receipt.skipped, text.substr(at, next - at), line,
                             translate("Reading", "is a comment"));
        at = next;
    }
}

void findHeader(Import& import)
{
    const CsvDialect& dialect = import.receipt.dialect;
    cutTrailer(import);
    import.header = readHeader(import.buffer.text, dialect,
                               import.options.dialect.hasHeader.has_value(), import.name);
    auto& warnings = import.receipt.warnings;
    warnings.insert(warnings.end(), import.header.warnings.begin(), import.header.warnings.end());
    checkColumnChoices(import);
    std::size_t preamble = 0;
    for (std::size_t i = 0; i < dialect.preambleLines; ++i)
        preamble = nextLine(import.buffer.text, preamble);
    auto& skipped = import.receipt.skipped;
    noteSkippedLines(skipped, import.buffer.text.substr(0, preamble), 1,
                     translate("Reading", "stands before the table"));
    noteCommentsAboveHeader(import, preamble);
    if (import.header.names.size() == 1)
        import.buffer.text = withoutFinalBlankLines(import.buffer.text);
}

CsvResult importText(Import& import)
{
    const auto started = std::chrono::steady_clock::now();
    import.receipt.path = import.name;
    if (import.receipt.bytes == 0)
        import.receipt.bytes = import.buffer.text.size();
    if (import.buffer.text.empty())
        throw Error(ErrorCode::EmptyFile,
                    filled(translate("Errors", "{1} is empty."), {quotedName(import.name)}),
                    import.name, {}, translate("Errors", "Choose a file with a header and rows."));
    decode(import);
    throwIfStopped(import.stop);
    findDialect(import);
    findHeader(import);

    CsvDialect& dialect = import.receipt.dialect;
    const CsvHeader& header = import.header;
    const auto source = std::make_shared<CsvSource>(import.buffer, dialect, missingTokens(import));
    std::vector<bool> hasChoice;
    for (const std::string& name : header.names)
        hasChoice.push_back(import.options.columns.contains(name));
    const std::vector<ColumnGuess> guesses =
        guessColumns(import.buffer.text, header, *source, hasChoice);
    const CsvBody body{import.buffer.text, header.dataBegin, header.dataLine,
                       header.names.size() > 1 ? header.text : std::string_view()};
    CsvRows rows = readRows(body, dialect, *source, guesses, import.stop, import.progress);
    takeSkippedLines(import, rows);
    restoreLines(rows.rejected.rows, import.fileLines);
    checkRows(import, rows);
    warnAboutFile(import, rows);
    if (rows.lineEnds.lf + rows.lineEnds.crLf + rows.lineEnds.cr > 0)
        dialect.lineEnd = rows.lineEnds.kind();
    source->setRows(std::move(rows.index), std::move(import.fileLines));
    if (import.progress)
        import.progress(0.8, CORE_TRANSLATE_NOOP("Progress", "Finding types"));
    auto columns =
        takeColumns(import, *source, readColumns(import, *source, guesses, rows.columns));
    auto roles = proposeRoles(columns, import.receipt.warnings);

    import.receipt.rejected = std::move(rows.rejected.rows);
    import.receipt.rejectedCount = rows.rejected.count;
    import.receipt.rowsRead = source->rowCount();
    import.receipt.columns = columns.size();
    const auto took = std::chrono::steady_clock::now() - started;
    import.receipt.seconds += std::chrono::duration<double>(took).count();
    if (import.progress)
        import.progress(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
    auto table = std::make_shared<const DataTable>(std::move(columns), std::move(roles), source);
    return {std::move(table), std::move(import.receipt)};
}

/// Refuses what would take more memory than there is: `perByte` bytes for each of the text.
void refuseTooLarge(const std::string& name, std::size_t bytes, double perByte,
                    const CsvOptions& options)
{
    const std::size_t limit = options.memoryLimit > 0 ? options.memoryLimit : spareMemory();
    const double needed = perByte * static_cast<double>(bytes);
    if (limit == 0 || needed <= static_cast<double>(limit))
        return;
    throw Error(
        ErrorCode::TooLarge,
        filled(translate(
                   "Errors",
                   "{1} has {2} of text; opening it takes about {3} of memory, and {4} are free."),
               {quotedName(name), byteText(static_cast<double>(bytes)), byteText(needed),
                byteText(static_cast<double>(limit))}),
        name, {},
        translate("Errors", "Open a random sample of its rows, or close other programs first."));
}

} // namespace

CsvResult readCsv(const std::filesystem::path& path, const CsvOptions& options,
                  std::stop_token stop, const ProgressCallback& progress)
{
    if (options.sampleRows) {
        SampledRows sample = sampleRows(path, options, stop, progress);
        CsvOptions ofSample = options;
        ofSample.sampleRows.reset();
        ofSample.dialect = sample.dialect;
        return readCsvText(std::move(sample.text), std::move(sample.origin), ofSample,
                           std::move(stop), {});
    }
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(path, unknown);
    if (!unknown)
        refuseTooLarge(path.string(), bytes, memoryPerByte, options);
    const auto started = std::chrono::steady_clock::now();
    Import import{path.string(), options, stop, progress, readFile(path, stop)};
    const auto took = std::chrono::steady_clock::now() - started;
    import.receipt.seconds = std::chrono::duration<double>(took).count();
    return importText(import);
}

CsvResult readCsvText(std::string text, const std::string& name, const CsvOptions& options,
                      std::stop_token stop, const ProgressCallback& progress)
{
    return readCsvText(std::move(text), TextOrigin{name, 0, {}, 0}, options, std::move(stop),
                       progress);
}

CsvResult readCsvText(std::string text, TextOrigin origin, const CsvOptions& options,
                      std::stop_token stop, const ProgressCallback& progress)
{
    // The text itself has its place already.
    refuseTooLarge(origin.name, text.size(), memoryPerByte - 1, options);
    const auto kept = std::make_shared<const std::string>(std::move(text));
    Import import{origin.name, options, stop, progress, {kept, *kept}};
    import.receipt.bytes = origin.bytes;
    import.receipt.sampledFrom = origin.sampledFrom;
    import.fileLines = std::move(origin.lines);
    return importText(import);
}

} // namespace core::data
