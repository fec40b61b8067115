#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

enum class LineEnd { Lf, CrLf, Cr, Mixed };
enum class TextEncoding {
    Ascii,
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1252,
    Latin1,
    Dos437,
    Dos850
};

/// How a quote inside a quoted field is written: twice, or behind a backslash, which then also
/// keeps delimiters and line ends in fields without quotes.
enum class QuoteEscape { Doubled, Backslash };

/// How a file of delimited text is written.
struct CsvDialect {
    char delimiter = ',';         ///< ' ': runs of blanks
    std::uint8_t leastBlanks = 1; ///< with the delimiter ' ': so many blanks or more are one
    char quote = '"';             ///< '\0': none
    QuoteEscape escape = QuoteEscape::Doubled;
    /// Blanks round a quoted field are not part of it: `1, "x, y" ,2`.
    bool hasBlanksRoundQuotes = false;
    char commentMark = '\0'; ///< lines that begin with it are no rows; '\0': none
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    char decimalMark = '.';
    char thousandsMark = '\0'; ///< '\0': none
    bool hasHeader = true;
    LineEnd lineEnd = LineEnd::Lf;
    std::size_t preambleLines = 0; ///< lines before the header that are not part of the table
    std::size_t trailerLines = 0;  ///< lines behind the last row that are not part of it
};

/// What the analyst has fixed; the rest is detected.
struct CsvDialectChoice {
    std::optional<char> delimiter;
    std::optional<std::uint8_t> leastBlanks;
    std::optional<char> quote;
    std::optional<QuoteEscape> escape;
    std::optional<char> commentMark;
    std::optional<TextEncoding> encoding;
    std::optional<char> decimalMark;
    std::optional<char> thousandsMark;
    std::optional<bool> hasHeader;
    std::optional<std::size_t> preambleLines;
    std::optional<std::size_t> trailerLines;
};

enum class DialectPart {
    Encoding,
    Delimiter,
    Quote,
    Comments,
    Preamble,
    Trailer,
    Header,
    NumberMarks,
    Dates,
    Missing,
};

/// Why one part of the dialect was chosen, in words for the analyst: "8 fields in 2,241 of 2,244
/// lines". `doubtful`: another reading explains the file nearly as well, or much is at stake.
struct DialectReason {
    DialectPart part = DialectPart::Delimiter;
    std::string text;
    bool doubtful = false;
};

struct DialectFound {
    CsvDialect dialect;
    std::vector<DialectReason> reasons;
};

std::string_view toWord(TextEncoding encoding); ///< "UTF-8", "Windows-1252", …
std::string_view toWord(LineEnd lineEnd);       ///< "LF", "CRLF", "CR", "mixed"
std::optional<TextEncoding> textEncodingFromWord(std::string_view word);

/// Detects the dialect from the file's bytes by the consistency of the parsed rows.
CsvDialect detectDialect(std::string_view bytes, const CsvDialectChoice& choice = {});
/// The same, with reasons, for text that is UTF-8 already and has no mark; encoding and mark are
/// left alone.
DialectFound detectDialectOfText(std::string_view text, const CsvDialectChoice& choice);

} // namespace core::data
