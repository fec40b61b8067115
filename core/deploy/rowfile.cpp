#include "core/deploy/rowfile.h"

#include "core/base/translation.h"
#include "core/data/csv/csvheader.h"
#include "core/data/tablefile.h"
#include "core/data/textencoding.h"

#include <algorithm>

namespace core::deploy {
namespace {

using data::TextEncoding;

/// What the dialect is found from; shorter files are looked at as a whole.
constexpr std::size_t sampleBytes = std::size_t{16} << 20;
constexpr std::size_t pieceBytes = std::size_t{4} << 20;
constexpr std::size_t firstRowCount = 2000;

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ||
           encoding == TextEncoding::Utf32Le || encoding == TextEncoding::Utf32Be;
}

std::string reasonOf(const data::RecordEnd& record, std::size_t fields, std::size_t width)
{
    if (record.fault == data::RecordFault::StrayQuote)
        return translate("Reading", "opens a quote that is not closed");
    if (record.fault == data::RecordFault::TooLong)
        return translate("Reading", "is too long for a row");
    return filled(fields == 1 ? translate("Reading", "has 1 field; {2} expected")
                              : translate("Reading", "has {1} fields; {2} expected"),
                  {std::to_string(fields), std::to_string(width)});
}

} // namespace

/// The bytes of the file, or of the text that was made of it: a window that moves forward.
class RowFile::Input {
public:
    explicit Input(const std::filesystem::path& path)
        : m_file(std::make_unique<data::ByteFile>(path)), m_size(m_file->size())
    {
    }
    explicit Input(std::string text) : m_bytes(std::move(text)), m_size(m_bytes.size()) {}

    std::size_t size() const { return m_size; }
    /// Bytes from `begin` on, at least `count` of them unless the end comes first.
    std::string_view window(std::size_t begin, std::size_t count)
    {
        count = std::min(count, m_size - begin);
        if (!m_file)
            return std::string_view(m_bytes).substr(begin);
        if (begin < m_begin || begin + count > m_begin + m_bytes.size()) {
            const std::size_t kept =
                begin >= m_begin && begin < m_begin + m_bytes.size() ? begin - m_begin : 0;
            const bool keeps = begin >= m_begin && begin < m_begin + m_bytes.size();
            if (keeps)
                m_bytes.erase(0, kept);
            else
                m_bytes.clear();
            m_begin = begin;
            const std::size_t have = m_bytes.size();
            m_bytes.resize(count);
            m_bytes.resize(have + m_file->read(begin + have, m_bytes.data() + have, count - have));
        }
        return std::string_view(m_bytes).substr(begin - m_begin);
    }
    /// Whether the window that was given last reaches to the end.
    bool isAtEnd() const { return !m_file || m_begin + m_bytes.size() >= m_size; }

private:
    std::unique_ptr<data::ByteFile> m_file; ///< null: all of it is in m_bytes
    std::string m_bytes;
    std::size_t m_begin = 0;
    std::size_t m_size;
};

RowFile::RowFile(const std::filesystem::path& path, const data::CsvOptions& options,
                 const std::stop_token& stop, const ProgressCallback& progress)
    : m_name(path.filename().string())
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    m_bytes = failure ? 0 : static_cast<std::size_t>(size);
    data::CsvOptions used = options;
    if (auto plain = data::unpackedText(path, options, stop, progress)) {
        m_isUnpacked = true;
        used = plain->options;
        m_lines = std::move(plain->lines);
        m_input = std::make_unique<Input>(std::move(plain->text));
    } else {
        m_input = std::make_unique<Input>(path);
    }
    m_repairs = options.repairsTwiceEncoded;
    findLayout(used, stop);
    rewind();
}

RowFile::~RowFile() = default;

void RowFile::findLayout(const data::CsvOptions& options, const std::stop_token& stop)
{
    std::string_view sample = m_input->window(0, sampleBytes);
    const data::EncodingFound encoding =
        data::detectEncoding(sample.substr(0, sampleBytes), options.dialect.encoding);
    std::size_t mark = encoding.markBytes;
    TextEncoding own = encoding.encoding;
    if (isWide(own)) {
        data::DecodedText decoded =
            data::decodeText(m_input->window(0, m_input->size()).substr(mark), own, stop);
        m_input = std::make_unique<Input>(std::move(decoded.text));
        m_isUnpacked = true;
        own = TextEncoding::Utf8;
        mark = 0;
        sample = m_input->window(0, sampleBytes);
    }
    const bool isWhole = m_input->isAtEnd();
    sample = sample.substr(mark, isWhole ? sample.npos : sampleBytes);
    if (!isWhole)
        sample = sample.substr(0, sample.rfind('\n') + 1);
    const bool isOneByte = own != TextEncoding::Ascii && own != TextEncoding::Utf8;
    // All these encodings write delimiters, quotes and line ends as ASCII does.
    data::CsvDialectChoice choice = options.dialect;
    if (!isWhole && !choice.trailerLines)
        choice.trailerLines = 0; // what ends the sample is no end of the table
    m_dialect =
        data::detectDialectOfText(
            isOneByte ? data::decodeText(sample, own, stop).text : std::string(sample), choice)
            .dialect;
    m_dialect.encoding = own;
    m_dialect.byteOrderMark = encoding.markBytes > 0;
    const data::CsvHeader header =
        data::readHeader(sample, m_dialect, options.dialect.hasHeader.has_value(), m_name);
    for (const std::string& name : header.names)
        m_columns.push_back(decoded(name));
    m_header = std::string(header.text);
    m_dataBegin = mark + header.dataBegin;
    m_dataLine = header.dataLine;
    m_dataEnd = trailerBegin(m_dialect.trailerLines);
    for (auto& row : data::firstRecords(sample, header.dataBegin, m_dialect, firstRowCount)) {
        for (std::string& cell : row)
            cell = decoded(cell);
        m_first.push_back(std::move(row));
    }
    m_head = std::string(m_input->window(0, m_dataBegin).substr(0, m_dataBegin));
    const std::size_t content = m_head.find_last_not_of("\r\n");
    const std::size_t end = content == m_head.npos ? 0 : content + 1;
    if (m_dialect.hasHeader && end < m_head.size()) {
        m_lineEnd = m_head.substr(end, m_head.compare(end, 2, "\r\n") == 0 ? 2 : 1);
        m_head.resize(end);
    } else if (m_dialect.lineEnd == data::LineEnd::CrLf) {
        m_lineEnd = "\r\n";
    }
}

std::size_t RowFile::trailerBegin(std::size_t lines) const
{
    constexpr std::size_t mostBytes = 1 << 16;
    const std::size_t size = m_input->size();
    if (lines == 0)
        return size;
    const std::size_t begin = size > mostBytes ? size - mostBytes : 0;
    std::string_view end = m_input->window(begin, mostBytes);
    for (std::size_t i = 0; i < lines && !end.empty(); ++i) {
        if (end.back() == '\n')
            end.remove_suffix(1);
        if (!end.empty() && end.back() == '\r')
            end.remove_suffix(1);
        const std::size_t before = end.find_last_of("\r\n");
        end = before == end.npos ? std::string_view() : end.substr(0, before + 1);
    }
    return std::max(m_dataBegin, begin + end.size());
}

void RowFile::rewind()
{
    m_at = m_dataBegin;
    m_line = m_dataLine;
    m_rows = 0;
}

bool RowFile::next(Piece& piece, const std::stop_token& stop)
{
    const std::size_t width = m_columns.size();
    piece.rows.clear();
    piece.fields.clear();
    piece.rejected.clear();
    piece.rejectedCount = 0;
    if (m_at >= m_dataEnd)
        return false;
    data::LineEndCounts lineEnds;
    for (std::size_t wanted = pieceBytes; piece.rows.empty() && piece.rejectedCount == 0;
         wanted *= 2) {
        throwIfStopped(stop);
        piece.text = m_input->window(m_at, wanted).substr(0, m_dataEnd - m_at);
        const bool isWhole = m_at + piece.text.size() >= m_dataEnd;
        data::RecordScanner scanner(piece.text, m_dialect, width);
        std::size_t at = 0;
        while (at < piece.text.size() && at < wanted) {
            const std::size_t place = piece.fields.size();
            piece.fields.resize(place + width);
            std::size_t count = 0;
            const data::RecordEnd record =
                scanner.read(at, 0, piece.fields.data() + place, count, lineEnds);
            // A record that touches the end of the window may go on behind it.
            if (record.next + 1 >= piece.text.size() && !isWhole) {
                piece.fields.resize(place);
                break;
            }
            const bool isRow = record.fault == data::RecordFault::None && count == width;
            const std::size_t line =
                m_line <= m_lines.size() ? static_cast<std::size_t>(m_lines[m_line - 1]) : m_line;
            const bool isNone =
                record.blank || record.comment ||
                (!m_header.empty() &&
                 piece.text.substr(at, record.contentEnd - at) == std::string_view(m_header));
            if (isRow && !isNone) {
                piece.rows.push_back({at, record.contentEnd, record.next, line, m_rows++});
            } else {
                piece.fields.resize(place);
                if (!isNone) {
                    ++piece.rejectedCount;
                    const auto text = data::firstBytes(
                        piece.text.substr(at, record.contentEnd - at), data::mostKeptBytes);
                    if (piece.rejected.size() < data::mostListedLines)
                        piece.rejected.push_back(
                            {line, reasonOf(record, count, width), decoded(text)});
                }
            }
            m_line += record.lines;
            at = record.next;
        }
        m_at += at;
        if (m_at >= m_dataEnd)
            break;
        if (at > 0)
            wanted = pieceBytes / 2; // only lines that are no rows: go on as before
    }
    piece.done =
        static_cast<double>(m_at) / static_cast<double>(std::max<std::size_t>(1, m_input->size()));
    return true;
}

std::string_view RowFile::raw(std::string_view text, const data::BatchField& field,
                              std::string& kept) const
{
    if (field.escaped == 0)
        return text.substr(field.begin, field.length);
    data::FieldSpan span;
    span.begin = field.begin;
    span.length = field.length;
    span.escaped = 1;
    kept = data::fieldText(text, span, m_dialect);
    return kept;
}

std::string RowFile::decoded(std::string_view raw) const
{
    std::string text(raw);
    if (!data::isAscii(raw)) {
        const bool isUtf8 =
            m_dialect.encoding == TextEncoding::Ascii || m_dialect.encoding == TextEncoding::Utf8;
        // Bytes that are no UTF-8 far behind the first ones are what such files usually hold.
        if (!isUtf8)
            text = data::decodeText(raw, m_dialect.encoding).text;
        else if (!data::isUtf8(raw))
            text = data::decodeText(raw, TextEncoding::Windows1252).text;
        if (m_repairs && data::looksTwiceEncoded(text))
            text = data::repairTwiceEncoded(text);
    }
    return text;
}

} // namespace core::deploy
