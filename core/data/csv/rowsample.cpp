#include "core/data/csv/rowsample.h"

#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/csv/csvfields.h"
#include "core/data/csv/csvheader.h"
#include "core/data/filebytes.h"
#include "core/data/textencoding.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t headBytes = std::size_t{4} << 20;
constexpr std::size_t pieceBytes = std::size_t{32} << 20;

struct RowPlace {
    std::size_t begin = 0; ///< in the file
    std::size_t length = 0;
    std::size_t line = 0;
    std::uint32_t lines = 1;
};

/// Keeps `most` of all rows offered, each with the same chance (Vitter's algorithm R).
class Reservoir {
public:
    Reservoir(std::size_t most, std::uint64_t seed) : m_most(most), m_random(seed) {}
    void offer(const RowPlace& row)
    {
        ++m_offered;
        if (m_rows.size() < m_most)
            m_rows.push_back(row);
        else if (const std::uint64_t at = m_random.below(m_offered); at < m_most)
            m_rows[at] = row;
    }
    std::size_t offered() const { return m_offered; }
    std::vector<RowPlace> inFileOrder()
    {
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const RowPlace& a, const RowPlace& b) { return a.begin < b.begin; });
        return std::move(m_rows);
    }

private:
    std::size_t m_most;
    std::size_t m_offered = 0;
    Random m_random;
    std::vector<RowPlace> m_rows;
};

/// A window on the file that moves forward and keeps what has not been used up.
class Window {
public:
    explicit Window(const ByteFile& file) : m_file(file) {}
    std::string_view text() const { return m_bytes; }
    std::size_t begin() const { return m_begin; }
    bool isAtEnd() const { return m_begin + m_bytes.size() >= m_file.size(); }
    /// Everything before `used` goes, as much as `bytes` comes behind it.
    void advance(std::size_t used, std::size_t bytes)
    {
        m_bytes.erase(0, used);
        m_begin += used;
        const std::size_t kept = m_bytes.size();
        m_bytes.resize(kept + bytes);
        m_bytes.resize(kept + m_file.read(m_begin + kept, m_bytes.data() + kept, bytes));
    }

private:
    const ByteFile& m_file;
    std::size_t m_begin = 0;
    std::string m_bytes;
};

/// Reads the file once and offers every row to the reservoir.
void offerRows(Window& window, std::size_t at, std::size_t line, const CsvDialect& dialect,
               std::size_t width, Reservoir& reservoir, std::size_t fileBytes,
               const std::stop_token& stop, const ProgressCallback& progress)
{
    std::vector<BatchField> fields(width);
    LineEndCounts lineEnds;
    std::size_t pieces = 1;
    for (;;) {
        throwIfStopped(stop);
        const std::string_view text = window.text();
        RecordScanner scanner(text, dialect, width);
        while (at < text.size()) {
            std::size_t count = 0;
            const RecordEnd record = scanner.read(at, at, fields.data(), count, lineEnds);
            // A record that touches the end of the piece may go on in the next.
            if (record.next + 1 >= text.size() && !window.isAtEnd())
                break;
            if (!record.blank && !record.comment && record.fault == RecordFault::None &&
                count == width)
                reservoir.offer({window.begin() + at, record.contentEnd - at, line, record.lines});
            line += record.lines;
            at = record.next;
        }
        if (progress)
            progress(0.9 * static_cast<double>(window.begin() + at) /
                         static_cast<double>(fileBytes),
                     CORE_TRANSLATE_NOOP("Progress", "Choosing rows"));
        if (window.isAtEnd() && at >= text.size())
            return;
        // Nothing was used: the record is longer than the piece.
        pieces = at == 0 ? pieces * 2 : 1;
        window.advance(at, pieceBytes * pieces);
        at = 0;
    }
}

CsvDialectChoice choiceOf(const CsvDialect& dialect)
{
    CsvDialectChoice choice;
    choice.delimiter = dialect.delimiter;
    choice.leastBlanks = dialect.leastBlanks;
    choice.quote = dialect.quote;
    choice.escape = dialect.escape;
    choice.commentMark = dialect.commentMark;
    choice.encoding = dialect.encoding;
    choice.decimalMark = dialect.decimalMark;
    choice.thousandsMark = dialect.thousandsMark;
    choice.hasHeader = dialect.hasHeader;
    choice.preambleLines = 0;
    choice.trailerLines = 0;
    return choice;
}

} // namespace

SampledRows sampleRows(const std::filesystem::path& path, const CsvOptions& options,
                       const std::stop_token& stop, const ProgressCallback& progress)
{
    const std::string name = path.string();
    const ByteFile file(path);
    Window window(file);
    window.advance(0, headBytes);
    const EncodingFound encoding = detectEncoding(window.text(), options.dialect.encoding);
    if (encoding.encoding == TextEncoding::Utf16Le || encoding.encoding == TextEncoding::Utf16Be)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "A sample of \"{1}\" cannot be taken because it is UTF-16."),
                   {name}),
            name, {}, translate("Errors", "Save the file as UTF-8 first."));
    window.advance(encoding.markBytes, 0);
    // All other encodings write delimiters, quotes and line ends as ASCII does.
    const std::string_view head = window.text().substr(0, window.text().rfind('\n') + 1);
    const std::string_view start = head.empty() ? window.text() : head;
    const DecodedText decoded = decodeText(start, encoding.encoding, stop);
    CsvDialect dialect = detectDialectOfText(decoded.text, options.dialect).dialect;
    dialect.encoding = encoding.encoding;
    const CsvHeader header =
        readHeader(start, dialect, options.dialect.hasHeader.has_value(), name);
    const std::string headerText(header.text); // the window moves on

    Reservoir reservoir(options.sampleRows.value_or(0), options.seed);
    offerRows(window, header.dataBegin, header.dataLine, dialect, header.names.size(), reservoir,
              file.size(), stop, progress);
    SampledRows sample;
    sample.dialect = choiceOf(dialect);
    sample.origin = {name, file.size(), {}, reservoir.offered()};
    if (!headerText.empty()) {
        sample.text.append(headerText).append(1, '\n');
        for (const char c : headerText)
            sample.origin.lines.resize(sample.origin.lines.size() + (c == '\n' ? 1 : 0), 1);
        sample.origin.lines.push_back(1);
    }
    for (const RowPlace& row : reservoir.inFileOrder()) {
        const std::size_t at = sample.text.size();
        sample.text.resize(at + row.length);
        file.read(row.begin, sample.text.data() + at, row.length);
        sample.text.push_back('\n');
        for (std::uint32_t i = 0; i < std::max<std::uint32_t>(row.lines, 1); ++i)
            sample.origin.lines.push_back(row.line + i);
        if (sample.origin.lines.size() % 4096 == 0)
            throwIfStopped(stop);
    }
    return sample;
}

} // namespace core::data
