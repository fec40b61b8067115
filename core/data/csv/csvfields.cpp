#include "core/data/csv/csvfields.h"

#include "core/data/csv/bytemasks.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core::data {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// Records of several lines may have so many fields more than expected.
constexpr std::size_t spareFields = 100;

std::uint32_t countLines(std::string_view text)
{
    std::uint32_t lines = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines +=
            text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return lines;
}

} // namespace

RecordScanner::RecordScanner(std::string_view text, const CsvDialect& dialect, std::size_t width)
    : m_text(text), m_dialect(dialect), m_width(width),
      m_isUsual(dialect.delimiter != ' ' && dialect.escape == QuoteEscape::Doubled &&
                !dialect.hasBlanksRoundQuotes),
      m_base(nowhere / 2)
{
}

RecordEnd RecordScanner::read(std::size_t begin, std::size_t origin, BatchField* out,
                              std::size_t& fieldCount, LineEndCounts& lineEnds)
{
    RecordEnd record;
    if (m_isUsual && readUsual(begin, origin, out, fieldCount, record, lineEnds))
        return record;
    record = splitRecord(m_text, begin, m_dialect, m_fields, &lineEnds, m_width + spareFields);
    fieldCount = m_fields.size();
    for (std::size_t i = 0; i < std::min(m_width, fieldCount); ++i) {
        out[i].begin = static_cast<std::uint32_t>(m_fields[i].begin - origin);
        out[i].length = m_fields[i].length & 0x7FFFFFFFU;
        out[i].escaped = m_fields[i].escaped;
    }
    return record;
}

/// False for a record that splitRecord has to look at.
bool RecordScanner::readUsual(std::size_t begin, std::size_t origin, BatchField* out,
                              std::size_t& fieldCount, RecordEnd& record, LineEndCounts& lineEnds)
{
    const char* const text = m_text.data();
    const std::size_t size = m_text.size();
    const char delimiter = m_dialect.delimiter;
    const char quote = m_dialect.quote;
    if (m_dialect.commentMark != '\0' && begin < size && text[begin] == m_dialect.commentMark)
        return false;
    std::size_t count = 0;
    std::uint32_t innerLines = 0;
    std::size_t fieldBegin = begin;
    std::size_t end = 0;
    // In registers: what is written to `out` could otherwise be them.
    std::size_t base = m_base;
    std::uint64_t mask = m_mask;
    for (;;) {
        std::size_t from = fieldBegin;
        bool escaped = false;
        if (quote != '\0' && fieldBegin < size && text[fieldBegin] == quote) {
            from = fieldBegin + 1;
            const std::size_t closing = closingQuote(from, escaped);
            if (closing == nowhere || closing - begin > longestRecord)
                return false;
            end = closing + 1;
            if (end < size && text[end] != delimiter && text[end] != '\n' && text[end] != '\r')
                return false;
            innerLines += countLines(m_text.substr(from, closing - from));
            if (innerLines > 0 && count > m_width + spareFields)
                return false;
            if (count < m_width) {
                out[count].begin = static_cast<std::uint32_t>(from - origin);
                out[count].length = static_cast<std::uint32_t>(closing - from) & 0x7FFFFFFFU;
                out[count].escaped = escaped ? 1 : 0;
            }
        } else {
            end = nextSeparator(from, base, mask);
            if (end - begin > longestRecord)
                return false;
            if (count < m_width) {
                out[count].begin = static_cast<std::uint32_t>(from - origin);
                out[count].length = static_cast<std::uint32_t>(end - from) & 0x7FFFFFFFU;
                out[count].escaped = 0;
            }
        }
        ++count;
        if (end >= size || text[end] != delimiter)
            break;
        fieldBegin = end + 1;
    }
    m_base = base;
    m_mask = mask;
    fieldCount = count;
    record.contentEnd = end;
    record.blank = end == begin;
    record.lines = 1 + innerLines;
    if (end >= size) {
        record.next = size;
        --record.lines;
    } else if (text[end] == '\n') {
        record.next = end + 1;
        ++lineEnds.lf;
    } else if (end + 1 < size && text[end + 1] == '\n') {
        record.next = end + 2;
        ++lineEnds.crLf;
    } else {
        record.next = end + 1;
        ++lineEnds.cr;
    }
    return true;
}

/// The quote that closes the field; doubled ones belong to it.
std::size_t RecordScanner::closingQuote(std::size_t from, bool& escaped) const
{
    const std::size_t size = m_text.size();
    const std::size_t limit = std::min(size, from + longestRecord + 1);
    std::size_t at = from;
    for (;;) {
        const void* const found = std::memchr(m_text.data() + at, m_dialect.quote, limit - at);
        if (found == nullptr)
            return nowhere;
        at = static_cast<std::size_t>(static_cast<const char*>(found) - m_text.data());
        if (at + 1 >= limit || m_text[at + 1] != m_dialect.quote)
            return at;
        escaped = true;
        at += 2;
        if (at > limit)
            return nowhere;
    }
}

/// The next delimiter or line end at or behind `from`, or the end of the text.
inline std::size_t RecordScanner::nextSeparator(std::size_t from, std::size_t& base,
                                                std::uint64_t& mask) const
{
    if (from - base >= ByteBlock::size) { // also when `from` lies before `base`
        if (from >= m_text.size())
            return m_text.size();
        base = from;
        mask = separatorsAt(base);
    }
    std::uint64_t behind = mask & (~std::uint64_t{0} << (from - base));
    while (behind == 0) {
        if (m_text.size() - base <= ByteBlock::size)
            return m_text.size();
        base += ByteBlock::size;
        behind = mask = separatorsAt(base);
    }
    return base + static_cast<std::size_t>(std::countr_zero(behind));
}

std::uint64_t RecordScanner::separatorsAt(std::size_t base) const
{
    const auto separators = [&](const ByteBlock& block) {
        return block.positionsOf(m_dialect.delimiter, '\n', '\r');
    };
    if (m_text.size() - base >= ByteBlock::size)
        return separators(ByteBlock(m_text.data() + base));
    const std::size_t count = m_text.size() - base;
    std::array<char, ByteBlock::size> rest = {};
    std::copy_n(m_text.data() + base, count, rest.begin());
    const std::uint64_t known = (std::uint64_t{1} << count) - 1;
    return separators(ByteBlock(rest.data())) & known;
}

} // namespace core::data
