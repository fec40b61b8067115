#include "core/data/csv/csvheader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/columnnames.h"

#include <algorithm>
#include <map>

namespace core::data {
namespace {

constexpr std::size_t sampledRecords = 1000;
constexpr std::size_t mostSampledCells = 200000; ///< of very wide tables few records
constexpr std::size_t mostFaults = 200;

using Records = std::vector<std::vector<std::string>>;

std::size_t usualFieldCount(const Records& records)
{
    std::map<std::size_t, std::size_t> count;
    for (const auto& record : records)
        ++count[record.size()];
    const auto most =
        std::max_element(count.begin(), count.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? 0 : most->first;
}

void numberColumns(CsvHeader& header, const Records& sample)
{
    const std::size_t width = std::max<std::size_t>(1, usualFieldCount(sample));
    for (std::size_t i = 0; i < width; ++i)
        header.names.push_back("column " + std::to_string(i + 1));
}

/// Rows of one field more than the header: a name is missing at one of its ends.
void completeNames(CsvHeader& header, const Records& sample)
{
    const std::size_t width = usualFieldCount(sample);
    if (width != header.names.size() + 1)
        return;
    const bool trailing = std::all_of(sample.begin(), sample.end(), [&](const auto& record) {
        return record.size() != width || record.back().empty();
    });
    header.names.insert(trailing ? header.names.end() : header.names.begin(), std::string());
    header.warnings.push_back(
        {"header-too-short",
         {},
         trailing ? translate("Warnings", "Rows end with one delimiter more than the header.")
                  : translate("Warnings", "Rows have one field more than the header; the first is "
                                          "taken for row names.")});
}

} // namespace

std::vector<std::vector<std::string>> firstRecords(std::string_view text, std::size_t begin,
                                                   const CsvDialect& dialect, std::size_t most)
{
    Records records;
    std::vector<FieldSpan> fields;
    std::size_t faults = 0;
    std::size_t cells = 0;
    for (std::size_t at = begin; at < text.size() && records.size() < most && faults < mostFaults &&
                                 cells < mostSampledCells;) {
        const RecordEnd end = splitRecord(text, at, dialect, fields);
        faults += end.fault == RecordFault::None ? 0 : 1;
        at = end.next;
        if (end.blank || end.comment || end.fault != RecordFault::None)
            continue;
        cells += fields.size();
        std::vector<std::string> record;
        for (const FieldSpan& field : fields)
            record.push_back(fieldText(text, field, dialect));
        records.push_back(std::move(record));
    }
    return records;
}

CsvHeader readHeader(std::string_view text, const CsvDialect& dialect, bool headerIsChosen,
                     const std::string& fileName)
{
    CsvHeader header;
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
        if (!end.blank && !end.comment)
            break;
    }
    if (at >= text.size())
        throw Error(ErrorCode::EmptyFile,
                    filled(translate("Errors", "\"{1}\" holds no table."), {fileName}), fileName,
                    {}, translate("Errors", "Choose a file with a header and rows."));
    header.dataBegin = start;
    header.dataLine = line;
    if (!dialect.hasHeader) {
        numberColumns(header, firstRecords(text, start, dialect, sampledRecords));
        if (!headerIsChosen)
            header.warnings.push_back(
                {"no-header",
                 {},
                 translate("Warnings",
                           "The first line looks like data, so the columns are numbered.")});
        return header;
    }
    if (end.fault != RecordFault::None)
        throw Error(
            ErrorCode::MalformedInput,
            filled(translate("Errors",
                             "The header of \"{1}\" opens a quote that is not closed properly."),
                   {fileName}),
            fileName, line, translate("Errors", "Mend the line, or choose another quote."));
    if (fields.size() > mostColumns)
        throw Error(
            ErrorCode::TooLarge,
            filled(translate("Errors", "\"{1}\" has more than 100,000 columns."), {fileName}),
            fileName);
    for (const FieldSpan& field : fields)
        header.names.push_back(fieldText(text, field, dialect));
    header.text = text.substr(start, end.contentEnd - start);
    header.dataBegin = end.next;
    header.dataLine = line + end.lines;
    completeNames(header, firstRecords(text, header.dataBegin, dialect, sampledRecords));
    header.names = uniqueNames(std::move(header.names), header.warnings);
    return header;
}

} // namespace core::data
