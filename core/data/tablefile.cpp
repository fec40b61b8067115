#include "core/data/tablefile.h"

#include "core/base/memory.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/filebytes.h"
#include "core/data/workbook/gzipfile.h"
#include "core/data/workbook/workbook.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <limits>
#include <new>

namespace core::data {
namespace {

/// The share of the work that is done when a file is unpacked.
constexpr double unpackShare = 0.4;

/// A file's text as the reader of delimited text takes it.
struct Unpacked {
    std::string text;
    CsvOptions options;
    std::string sheet;
    std::vector<std::string> sheets;
    std::optional<SheetText> layout; ///< of a sheet; its text has moved to `text`
    Warnings warnings;
};

enum class FileKind { Text, Gzip, Workbook };

FileKind kindOf(std::string_view bytes)
{
    if (isGzip(bytes))
        return FileKind::Gzip;
    return isZip(bytes) ? FileKind::Workbook : FileKind::Text;
}

void refuseOtherKinds(std::string_view bytes, const std::string& name)
{
    const auto refuse = [&](const std::string& sentence, const std::string& remedy) {
        throw Error(ErrorCode::MalformedInput, filled(sentence, {name}), name, {}, remedy);
    };
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
        using namespace std::string_view_literals;
        constexpr auto protectedPart = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
        if (bytes.find(protectedPart) != bytes.npos)
            refuse(translate("Errors", "\"{1}\" is protected with a password."),
                   translate("Errors", "Save it without a password and open that file."));
        refuse(translate("Errors", "\"{1}\" is an old Excel workbook (.xls)."),
               translate("Errors", "Save it as .xlsx or CSV and open that file."));
    }
    if (bytes.starts_with("BZh") && bytes.substr(4, 6) == "1AY&SY")
        refuse(translate("Errors", "\"{1}\" is compressed with bzip2."),
               translate("Errors", "Unpack it, or compress it with gzip."));
    if (bytes.starts_with("\xFD"
                          "7zXZ"))
        refuse(translate("Errors", "\"{1}\" is compressed with xz."),
               translate("Errors", "Unpack it, or compress it with gzip."));
    if (bytes.starts_with("\x28\xB5\x2F\xFD"))
        refuse(translate("Errors", "\"{1}\" is compressed with zstd."),
               translate("Errors", "Unpack it, or compress it with gzip."));
    std::string_view content = bytes;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    content.remove_prefix(std::min(content.find_first_not_of(" \t\r\n"), content.size()));
    if (content.starts_with("<!DOCTYPE html") || content.starts_with("<html"))
        refuse(translate("Errors", "\"{1}\" is a web page, whatever its name says."),
               translate("Errors", "Save the table as .xlsx or CSV."));
    if (content.starts_with("<?xml"))
        refuse(translate("Errors", "\"{1}\" is an XML file."),
               translate("Errors", "Save the table as .xlsx or CSV and open that file."));
}

std::size_t roomFor(const CsvOptions& options)
{
    const std::size_t room = options.memoryLimit > 0 ? options.memoryLimit : spareMemory();
    return room > 0 ? room : std::numeric_limits<std::size_t>::max();
}

/// Choices about a sheet: its text has a fixed dialect, and its numbers are written with the
/// marks that the reader will look for.
SheetWriting writingOf(const CsvOptions& options)
{
    SheetWriting writing;
    writing.preambleRows = options.dialect.preambleLines;
    writing.decimalMark = options.dialect.decimalMark.value_or('.');
    for (const auto& [name, choice] : options.columns)
        if (choice.numberStyle)
            writing.decimalMarks.emplace_back(name, choice.numberStyle->decimalMark);
    return writing;
}

CsvOptions sheetOptions(const CsvOptions& options, const SheetText& sheet)
{
    CsvOptions fixed = options;
    fixed.dialect.delimiter = ',';
    fixed.dialect.leastBlanks.reset();
    fixed.dialect.quote = '"';
    fixed.dialect.escape = QuoteEscape::Doubled;
    fixed.dialect.commentMark = '\0';
    fixed.dialect.encoding = TextEncoding::Utf8;
    // The cells tell more of where the table starts than their text does.
    if (sheet.rowsBefore > 0)
        fixed.dialect.preambleLines = sheet.linesBefore;
    if (sheet.hasNumbers && !fixed.dialect.decimalMark)
        fixed.dialect.decimalMark = '.';
    return fixed;
}

void warnAboutSheet(const Sheet& sheet, const SheetText& text, bool chosen, Warnings& warnings)
{
    const auto warn = [&](const char* code, std::string words) {
        warnings.push_back({code, {}, std::move(words)});
    };
    if (sheet.sheets.size() > 1 && !chosen) {
        std::vector<std::string> others;
        std::copy_if(sheet.sheets.begin(), sheet.sheets.end(), std::back_inserter(others),
                     [&](const std::string& name) { return name != sheet.name; });
        warn("other-sheets",
             filled(translate("Warnings",
                              "Only the sheet \"{1}\" was read; the workbook has {2} more: {3}."),
                    {sheet.name, groupedCount(others.size()), listOfNames(others)}));
    }
    const SheetNotes& notes = sheet.notes;
    if (notes.hiddenRows > 0)
        warn("hidden-rows",
             filled(translate("Warnings", "{1} rows are hidden in the sheet; they were read too."),
                    {groupedCount(notes.hiddenRows)}));
    if (notes.mergedRanges > 0)
        warn("merged-cells",
             filled(translate("Warnings", "{1} groups of cells are merged; each counts as its "
                                          "first cell, the others are empty."),
                    {groupedCount(notes.mergedRanges)}));
    if (notes.formulasWithoutValue > 0)
        warn(
            "formulas-without-value",
            filled(translate("Warnings", "{1} formulas were saved without their results and are "
                                         "missing; open and save the workbook in its own program."),
                   {groupedCount(notes.formulasWithoutValue)}));
    if (text.faults > 0)
        warn("fault-cells",
             filled(translate("Warnings",
                              "{1} cells hold errors such as #N/A, which were read as text."),
                    {groupedCount(text.faults)}));
}

Unpacked unpackSheet(std::string_view bytes, const std::string& name, const CsvOptions& options,
                     const std::stop_token& stop, const ProgressCallback& progress)
try {
    Sheet sheet = readSheet(bytes, name, options.sheet, roomFor(options), stop, progress);
    if (sheet.cells.empty()) {
        const std::string remedy =
            sheet.sheets.size() > 1
                ? filled(translate("Errors", "Choose a sheet with a header and rows; the workbook "
                                             "has {1}."),
                         {listOfNames(sheet.sheets)})
                : translate("Errors", "Choose a sheet with a header and rows.");
        throw Error(ErrorCode::EmptyFile,
                    filled(translate("Errors", "The sheet \"{1}\" of \"{2}\" is empty."),
                           {sheet.name, name}),
                    name, {}, remedy);
    }
    Unpacked unpacked;
    SheetText text = sheet.cells.takeText(writingOf(options));
    warnAboutSheet(sheet, text, !options.sheet.empty(), unpacked.warnings);
    unpacked.options = sheetOptions(options, text);
    unpacked.sheet = std::move(sheet.name);
    unpacked.sheets = std::move(sheet.sheets);
    unpacked.text = std::move(text.text);
    unpacked.layout = std::move(text);
    return unpacked;
} catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory,
                filled(translate("Errors", "\"{1}\" is larger than the memory."), {name}), name, {},
                translate("Errors", "Close other programs, or save the part you need as CSV."));
}

Unpacked unpack(FileKind kind, std::string_view bytes, const std::string& name,
                const CsvOptions& options, const std::stop_token& stop,
                const ProgressCallback& progress)
{
    // A sample is taken from the file on disk, row by row, without room for all of it.
    if (options.sampleRows)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors",
                             "A sample of \"{1}\" cannot be taken because it is compressed."),
                   {name}),
            name, {}, translate("Errors", "Open all of it, or unpack it or save it as CSV first."));
    if (kind == FileKind::Workbook)
        return unpackSheet(bytes, name, options, stop, progress);
    Unpacked unpacked;
    unpacked.options = options;
    unpacked.text = unpackGzip(bytes, name, roomFor(options), unpacked.warnings, stop, progress);
    return unpacked;
}

/// The row of the sheet for each line of its text; nothing when they are the same.
std::vector<std::uint64_t> sheetRows(const std::string& text, const SheetText& layout)
{
    if (layout.lineShifts.empty())
        return {};
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    std::vector<std::uint64_t> rows(lines + 1);
    for (std::size_t line = 1; line <= rows.size(); ++line)
        rows[line - 1] = layout.sheetRow(line);
    return rows;
}

void warnAboutTextNumbers(CsvResult& result, const SheetText& layout)
{
    const DataTable& table = *result.table;
    if (table.columnCount() != layout.allTexts.size())
        return;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column& column = table.column(i);
        if (column.type == ColumnType::Numeric && layout.allTexts[i] &&
            column.missingCount < column.size())
            result.receipt.warnings.push_back(
                {"numbers-as-text", column.name,
                 filled(translate("Warnings", "\"{1}\" is stored as text in the workbook; all its "
                                              "texts are numbers and were read as such."),
                        {column.name})});
    }
}

CsvResult readUnpacked(Unpacked unpacked, const std::string& name, std::size_t fileBytes,
                       std::stop_token stop, const ProgressCallback& progress)
{
    ProgressCallback rest;
    if (progress)
        rest = [&progress](double done, std::string_view stage) {
            progress(unpackShare + (1 - unpackShare) * done, stage);
        };
    CsvResult result = [&] {
        try {
            TextOrigin origin{name, fileBytes, {}, 0};
            if (unpacked.layout)
                origin.lines = sheetRows(unpacked.text, *unpacked.layout);
            return readCsvText(std::move(unpacked.text), std::move(origin), unpacked.options, stop,
                               rest);
        } catch (const Error& error) {
            if (!error.line() || !unpacked.layout)
                throw;
            throw Error(error.code(), error.what(), error.subject(),
                        unpacked.layout->sheetRow(*error.line()), error.remedy());
        }
    }();
    if (unpacked.layout) {
        warnAboutTextNumbers(result, *unpacked.layout);
        if (unpacked.layout->rowsBefore > 0)
            result.receipt.dialect.preambleLines = unpacked.layout->rowsBefore;
    }
    ImportReceipt& receipt = result.receipt;
    receipt.sheet = std::move(unpacked.sheet);
    receipt.sheets = std::move(unpacked.sheets);
    receipt.warnings.insert(receipt.warnings.begin(), unpacked.warnings.begin(),
                            unpacked.warnings.end());
    return result;
}

/// The first bytes of a regular file; nothing of a pipe, which can be read only once.
std::optional<std::string> firstBytes(const std::filesystem::path& path)
{
    constexpr std::size_t count = 1024;
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return {};
    std::ifstream file(path, std::ios::binary);
    std::string bytes(count, '\0');
    file.read(bytes.data(), count);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace

CsvResult readTableFile(const std::filesystem::path& path, const CsvOptions& options,
                        std::stop_token stop, const ProgressCallback& progress)
{
    const auto started = std::chrono::steady_clock::now();
    const std::string name = path.string();
    const auto first = firstBytes(path);
    if (first && kindOf(*first) == FileKind::Text) {
        const bool isOle = first->starts_with("\xD0\xCF\x11\xE0");
        refuseOtherKinds(isOle ? readFile(path, stop).text : std::string_view(*first), name);
        return readCsv(path, options, std::move(stop), progress);
    }
    TextBuffer buffer = readFile(path, stop);
    const FileKind kind = kindOf(buffer.text);
    if (kind == FileKind::Text)
        return readTableBytes(buffer.text, name, options, std::move(stop), progress);
    ProgressCallback unpacking;
    if (progress)
        unpacking = [&progress](double done, std::string_view stage) {
            progress(unpackShare * done, stage);
        };
    const std::size_t bytes = buffer.text.size();
    Unpacked unpacked = unpack(kind, buffer.text, name, options, stop, unpacking);
    buffer = {};
    CsvResult result = readUnpacked(std::move(unpacked), name, bytes, std::move(stop), progress);
    result.receipt.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return result;
}

CsvResult readTableBytes(std::string_view bytes, const std::string& name, const CsvOptions& options,
                         std::stop_token stop, const ProgressCallback& progress)
{
    const FileKind kind = kindOf(bytes);
    if (kind == FileKind::Text) {
        refuseOtherKinds(bytes, name);
        return readCsvText(std::string(bytes), name, options, std::move(stop), progress);
    }
    return readUnpacked(unpack(kind, bytes, name, options, stop, progress), name, bytes.size(),
                        stop, progress);
}

std::optional<UnpackedText> unpackedText(const std::filesystem::path& path,
                                         const CsvOptions& options, std::stop_token stop,
                                         const ProgressCallback& progress)
{
    const std::string name = path.string();
    const auto first = firstBytes(path);
    if (first && kindOf(*first) == FileKind::Text) {
        refuseOtherKinds(*first, name);
        return {};
    }
    const TextBuffer buffer = readFile(path, stop);
    const FileKind kind = kindOf(buffer.text);
    if (kind == FileKind::Text) // a pipe
        return UnpackedText{std::string(buffer.text), options, {}};
    Unpacked unpacked = unpack(kind, buffer.text, name, options, stop, progress);
    UnpackedText result{std::move(unpacked.text), std::move(unpacked.options), {}};
    if (unpacked.layout)
        result.lines = sheetRows(result.text, *unpacked.layout);
    return result;
}

} // namespace core::data
