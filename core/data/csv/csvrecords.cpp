#include "core/data/csv/csvrecords.h"

#include <algorithm>
#include <cstring>

namespace core::data {
namespace {

struct LineEndFound {
    std::size_t next;
    bool cr;
    bool crLf;
};

LineEndFound passLineEnd(std::string_view text, std::size_t at)
{
    if (text[at] == '\n')
        return {at + 1, false, false};
    if (at + 1 < text.size() && text[at + 1] == '\n')
        return {at + 2, false, true};
    return {at + 1, true, false};
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Reads the fields of one record; see splitRecord for what is done about faults.
class RecordSplitter {
public:
    RecordSplitter(std::string_view text, std::size_t begin, const CsvDialect& dialect,
                   std::vector<FieldSpan>& fields, std::size_t mostFields)
        : m_text(text), m_dialect(dialect), m_fields(fields), m_at(begin),
          m_limit(std::min(text.size(), begin + longestRecord)), m_mostFields(mostFields),
          m_blanks(dialect.delimiter == ' '), m_backslash(dialect.escape == QuoteEscape::Backslash)
    {
    }

    /// True when a sound record was read; then position() is its line end or the text's end.
    bool read()
    {
        if (m_blanks)
            passBlanks();
        for (;;) {
            if (m_dialect.hasBlanksRoundQuotes)
                passBlanksBeforeQuote();
            const bool quoted =
                m_dialect.quote != '\0' && m_at < m_text.size() && m_text[m_at] == m_dialect.quote;
            if (!(quoted ? readQuoted() : readPlain()))
                return false;
            if (!passDelimiter())
                return true;
            if (m_innerLines > 0 && m_fields.size() > m_mostFields) {
                m_fault = RecordFault::StrayQuote;
                return false;
            }
        }
    }

    std::size_t position() const { return m_at; }
    std::uint32_t innerLines() const { return m_innerLines; }
    RecordFault fault() const { return m_fault; }

private:
    /// False at the end of the record. Blanks before the line end separate nothing.
    bool passDelimiter()
    {
        if (!m_blanks) {
            if (m_at >= m_text.size() || m_text[m_at] != m_dialect.delimiter)
                return false;
            ++m_at;
            return true;
        }
        passBlanks();
        return m_at < m_limit && !isLineEnd(m_text[m_at]);
    }

    void passBlanksBeforeQuote()
    {
        std::size_t at = m_at;
        while (at < m_limit && m_text[at] == ' ')
            ++at;
        if (at < m_limit && m_text[at] == m_dialect.quote)
            m_at = at;
    }

    void passBlanks()
    {
        while (m_at < m_limit && isBlank(m_text[m_at]))
            ++m_at;
    }

    /// Whether the run of blanks at `p` is long enough to end a field.
    bool endsField(const char* p, const char* end) const
    {
        const char* const start = p;
        while (p < end && isBlank(*p))
            ++p;
        return p - start >= m_dialect.leastBlanks || p == end || isLineEnd(*p);
    }

    bool isDelimiter(const char* p, const char* end) const
    {
        return m_blanks ? isBlank(*p) && endsField(p, end) : *p == m_dialect.delimiter;
    }

    void addField(std::size_t begin, std::size_t end, bool quoted, bool escaped)
    {
        if (m_fields.size() > mostColumns)
            return;
        FieldSpan field;
        field.begin = begin;
        field.escaped = escaped ? 1 : 0;
        field.length = static_cast<std::uint32_t>(end - begin);
        field.quoted = quoted;
        m_fields.push_back(field);
    }

    bool readPlain()
    {
        const std::size_t begin = m_at;
        const char* p = m_text.data() + m_at;
        const char* const end = m_text.data() + m_limit;
        bool escaped = false;
        for (; p < end && !isLineEnd(*p) && !isDelimiter(p, end); ++p) {
            // A backslash keeps what follows, even a delimiter or a line end.
            if (m_backslash && *p == '\\' && p + 1 < end) {
                escaped = true;
                ++p;
                if (*p == '\r' && p + 1 < end && p[1] == '\n')
                    ++p;
                countLines(p, p + 1);
            }
        }
        m_at = static_cast<std::size_t>(p - m_text.data());
        if (m_at == m_limit && m_limit < m_text.size()) {
            m_fault = RecordFault::TooLong;
            return false;
        }
        addField(begin, m_at, false, escaped);
        return true;
    }

    bool readQuoted()
    {
        const std::size_t begin = ++m_at;
        if (m_at > m_limit) {
            m_fault = RecordFault::TooLong;
            return false;
        }
        bool escaped = false;
        for (;;) {
            const char* const start = m_text.data() + m_at;
            const auto* const found =
                static_cast<const char*>(std::memchr(start, m_dialect.quote, m_limit - m_at));
            if (found == nullptr) {
                m_fault = RecordFault::StrayQuote;
                return false;
            }
            countLines(start, found);
            m_at = static_cast<std::size_t>(found - m_text.data()) + 1;
            if (m_backslash) {
                if (backslashesBefore(begin, m_at - 1) % 2 == 1)
                    continue;
                break;
            }
            if (m_at < m_text.size() && m_text[m_at] == m_dialect.quote) {
                escaped = true;
                ++m_at;
                if (m_at > m_limit) {
                    m_fault = RecordFault::TooLong;
                    return false;
                }
                continue;
            }
            break;
        }
        const std::size_t closing = m_at - 1;
        while (m_dialect.hasBlanksRoundQuotes && m_at < m_limit && m_text[m_at] == ' ')
            ++m_at;
        const char* const behind = m_text.data() + m_at;
        const bool sound = m_at >= m_text.size() || isLineEnd(*behind) ||
                           isDelimiter(behind, m_text.data() + m_text.size());
        if (sound) {
            escaped = escaped || (m_backslash && m_text.substr(begin, closing - begin).find('\\') !=
                                                     std::string_view::npos);
            addField(begin, closing, true, escaped);
            return true;
        }
        // Text behind the closing quote: kept as it is on one line, a stray quote over several.
        if (m_innerLines > 0) {
            m_fault = RecordFault::StrayQuote;
            return false;
        }
        const char* const end = m_text.data() + m_limit;
        while (m_at < m_limit && !isLineEnd(m_text[m_at]) &&
               !isDelimiter(m_text.data() + m_at, end))
            ++m_at;
        if (m_at == m_limit && m_limit < m_text.size()) {
            m_fault = RecordFault::TooLong;
            return false;
        }
        addField(begin, m_at, true, true);
        return true;
    }

    std::size_t backslashesBefore(std::size_t begin, std::size_t at) const
    {
        std::size_t count = 0;
        while (at > begin && m_text[at - 1] == '\\') {
            --at;
            ++count;
        }
        return count;
    }

    void countLines(const char* from, const char* to)
    {
        for (const char* p = from; p < to; ++p) {
            if (*p == '\n' || (*p == '\r' && (p + 1 == to || p[1] != '\n')))
                ++m_innerLines;
        }
    }

    std::string_view m_text;
    const CsvDialect& m_dialect;
    std::vector<FieldSpan>& m_fields;
    std::size_t m_at;
    std::size_t m_limit;
    std::size_t m_mostFields;
    bool m_blanks;    ///< fields are separated by runs of blanks
    bool m_backslash; ///< a backslash keeps what follows
    std::uint32_t m_innerLines = 0;
    RecordFault m_fault = RecordFault::None;
};

} // namespace

void LineEndCounts::add(const LineEndCounts& other)
{
    lf += other.lf;
    crLf += other.crLf;
    cr += other.cr;
}

LineEnd LineEndCounts::kind() const
{
    const int kinds = (lf > 0 ? 1 : 0) + (crLf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0);
    if (kinds > 1)
        return LineEnd::Mixed;
    return crLf > 0 ? LineEnd::CrLf : cr > 0 ? LineEnd::Cr : LineEnd::Lf;
}

std::size_t nextLine(std::string_view text, std::size_t begin)
{
    const std::size_t at = text.find_first_of("\r\n", begin);
    return at == std::string_view::npos ? text.size() : passLineEnd(text, at).next;
}

RecordEnd splitRecord(std::string_view text, std::size_t begin, const CsvDialect& dialect,
                      std::vector<FieldSpan>& fields, LineEndCounts* lineEnds,
                      std::size_t mostFields)
{
    fields.clear();
    RecordSplitter splitter(text, begin, dialect, fields, mostFields);
    RecordEnd end;
    std::size_t at = 0;
    if (dialect.commentMark != '\0' && begin < text.size() && text[begin] == dialect.commentMark) {
        end.comment = true;
        at = std::min(text.find_first_of("\r\n", begin), text.size());
    } else if (splitter.read()) {
        at = splitter.position();
        end.lines += splitter.innerLines();
    } else {
        end.fault = splitter.fault();
        at = std::min(text.find_first_of("\r\n", begin), text.size());
    }
    end.contentEnd = at;
    end.blank = at == begin || (dialect.delimiter == ' ' && fields.size() == 1 &&
                                end.fault == RecordFault::None && fields.front().length == 0);
    if (at >= text.size()) {
        end.next = text.size();
        --end.lines;
        return end;
    }
    const LineEndFound found = passLineEnd(text, at);
    end.next = found.next;
    if (lineEnds != nullptr)
        ++(found.crLf ? lineEnds->crLf : found.cr ? lineEnds->cr : lineEnds->lf);
    return end;
}

namespace {

/// A backslash gives the character behind it, save \N, which databases write for "no value".
std::string withoutBackslashes(std::string_view raw)
{
    std::string result;
    result.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\\' && i + 1 < raw.size() && raw != "\\N")
            ++i;
        result.push_back(raw[i]);
    }
    return result;
}

/// Up to the closing quote doubled quotes are one; a single quote closes, the rest is literal.
std::string withoutDoubledQuotes(std::string_view raw, char quote)
{
    std::string result;
    result.reserve(raw.size());
    std::size_t i = 0;
    for (; i < raw.size(); ++i) {
        if (raw[i] == quote) {
            if (i + 1 < raw.size() && raw[i + 1] == quote)
                ++i;
            else
                break;
        }
        result.push_back(raw[i]);
    }
    if (i < raw.size())
        result.append(raw.substr(i + 1));
    return result;
}

} // namespace

std::string fieldText(std::string_view text, const FieldSpan& field, const CsvDialect& dialect)
{
    const std::string_view raw = text.substr(field.begin, field.length);
    if (field.escaped == 0)
        return std::string(raw);
    if (dialect.escape == QuoteEscape::Backslash)
        return withoutBackslashes(raw);
    return withoutDoubledQuotes(raw, dialect.quote);
}

} // namespace core::data
