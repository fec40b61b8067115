#include "core/data/csv/csvsample.h"

#include <algorithm>
#include <map>

namespace core::data {
namespace {

constexpr std::size_t headBytes = 1 << 18;
constexpr std::size_t wholeBytes = 1 << 19;
constexpr std::size_t partBytes = 1 << 14;
constexpr std::size_t endBytes = 1 << 16;
constexpr std::size_t middleParts = 8;
constexpr std::size_t mostFaults = 200;
/// Of one part; many tiny cells would take many times the text's memory.
constexpr std::size_t mostCells = 100000;

/// Cells that go on behind their closing quote.
bool isSloppy(std::string_view raw, const CsvDialect& dialect)
{
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (dialect.escape == QuoteEscape::Backslash && raw[i] == '\\') {
            ++i;
        } else if (raw[i] == dialect.quote) {
            if (dialect.escape == QuoteEscape::Backslash || i + 1 >= raw.size() ||
                raw[i + 1] != dialect.quote)
                return true;
            ++i;
        }
    }
    return false;
}

/// Where in the part a record starts that looks like the start of the table's rows.
std::size_t firstRecordStart(std::string_view part, const CsvDialect& dialect, std::size_t width)
{
    constexpr int mostTries = 40;
    std::vector<FieldSpan> fields;
    std::size_t start = nextLine(part, 0);
    for (int attempt = 0; attempt < mostTries && start < part.size(); ++attempt) {
        std::size_t at = start;
        int sound = 0;
        for (; sound < 3 && at < part.size(); ++sound) {
            const RecordEnd end = splitRecord(part, at, dialect, fields);
            if (end.fault != RecordFault::None || fields.size() != width)
                break;
            at = end.next;
        }
        if (sound == 3)
            return start;
        start = nextLine(part, start);
    }
    return part.size();
}

} // namespace

TextSample::TextSample(std::string_view text) : m_text(text)
{
    if (text.size() <= wholeBytes) {
        m_parts.push_back(text);
        return;
    }
    m_parts.push_back(text.substr(0, headBytes));
    const std::size_t middle = text.size() - headBytes - endBytes;
    for (std::size_t i = 1; i <= middleParts; ++i)
        m_parts.push_back(text.substr(headBytes + middle / (middleParts + 1) * i, partBytes));
    m_parts.push_back(text.substr(text.size() - endBytes));
}

bool TextSample::contains(char c) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](std::string_view part) { return part.find(c) != part.npos; });
}

bool TextSample::contains(std::string_view word) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](std::string_view part) { return part.find(word) != part.npos; });
}

std::vector<SampleRecord> TextSample::records(const CsvDialect& dialect, std::size_t mostOfHead,
                                              std::size_t mostOfPart, bool* isAll) const
{
    std::vector<SampleRecord> records;
    const bool all = appendRecords(records, 0, dialect, mostOfHead, 0) && isWhole();
    if (isAll != nullptr)
        *isAll = all;
    if (isWhole())
        return records;
    const std::size_t width = usualWidth(records);
    for (std::size_t part = 1; part < m_parts.size(); ++part)
        appendRecords(records, part, dialect, mostOfPart, width);
    return records;
}

bool TextSample::appendRecords(std::vector<SampleRecord>& records, std::size_t part,
                               const CsvDialect& dialect, std::size_t most, std::size_t width) const
{
    const std::string_view text = m_parts[part];
    const bool reachesEnd = part + 1 == m_parts.size();
    const std::size_t already = records.size();
    std::vector<FieldSpan> fields;
    std::size_t line = 0;
    std::size_t faults = 0;
    std::size_t cells = 0;
    std::size_t at = part == 0 ? 0 : firstRecordStart(text, dialect, width);
    while (at < text.size() && records.size() - already < most && faults < mostFaults &&
           cells < mostCells) {
        const RecordEnd end = splitRecord(text, at, dialect, fields);
        // The end of the part may have cut the record off.
        if (end.next >= text.size() && !reachesEnd && records.size() > already)
            break;
        cells += fields.size();
        if (!end.blank && !end.comment) {
            SampleRecord record;
            record.line = line;
            record.isHead = part == 0;
            record.fault = end.fault != RecordFault::None;
            faults += record.fault ? 1 : 0;
            if (!record.fault) {
                record.cells.reserve(fields.size());
                for (const FieldSpan& field : fields) {
                    record.cells.push_back(fieldText(text, field, dialect));
                    if (field.quoted && field.escaped != 0 &&
                        isSloppy(text.substr(field.begin, field.length), dialect))
                        ++record.sloppyCells;
                }
            }
            records.push_back(std::move(record));
        }
        line += end.lines;
        at = end.next;
    }
    return at >= text.size();
}

std::size_t usualWidth(const std::vector<SampleRecord>& records)
{
    std::map<std::size_t, std::size_t> count;
    bool above = true;
    for (const SampleRecord& record : records) {
        if (record.fault)
            continue;
        above = above && record.cells.size() == 1;
        count[record.cells.size()] += above ? 1 : 2;
    }
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

} // namespace core::data
