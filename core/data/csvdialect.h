#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core::data {

enum class LineEnd { Lf, CrLf, Cr, Mixed };
enum class TextEncoding { Ascii, Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How a file of delimited text is written.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0': none
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    char decimalMark = '.';
    char thousandsMark = '\0'; ///< '\0': none
    bool hasHeader = true;
    LineEnd lineEnd = LineEnd::Lf;
    std::size_t preambleLines = 0; ///< lines before the header that are not part of the table
};

/// What the analyst has fixed; the rest is detected.
struct CsvDialectChoice {
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<TextEncoding> encoding;
    std::optional<char> decimalMark;
    std::optional<char> thousandsMark;
    std::optional<bool> hasHeader;
    std::optional<std::size_t> preambleLines;
};

std::string_view toWord(TextEncoding encoding); ///< "UTF-8", "Windows-1252", …
std::string_view toWord(LineEnd lineEnd);       ///< "LF", "CRLF", "CR", "mixed"
std::optional<TextEncoding> textEncodingFromWord(std::string_view word);

/// Detects the dialect from the file's bytes by the consistency of the parsed rows.
CsvDialect detectDialect(std::string_view bytes, const CsvDialectChoice& choice = {});
/// The same for text that is UTF-8 already and has no mark; encoding and mark are left alone.
CsvDialect detectDialectOfText(std::string_view text, const CsvDialectChoice& choice);

} // namespace core::data
