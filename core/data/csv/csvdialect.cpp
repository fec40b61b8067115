#include "core/data/csv/csvdialect.h"

#include "core/data/csv/dialectparts.h"
#include "core/data/textencoding.h"

#include <algorithm>

namespace core::data {

std::string_view toWord(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii:
        return "ASCII";
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf32Le:
        return "UTF-32LE";
    case TextEncoding::Utf32Be:
        return "UTF-32BE";
    case TextEncoding::Latin1:
        return "Latin-1";
    case TextEncoding::Dos437:
        return "DOS 437";
    case TextEncoding::Dos850:
        return "DOS 850";
    case TextEncoding::Windows1252:
        break;
    }
    return "Windows-1252";
}

std::string_view toWord(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "LF";
    case LineEnd::CrLf:
        return "CRLF";
    case LineEnd::Cr:
        return "CR";
    case LineEnd::Mixed:
        break;
    }
    return "mixed";
}

std::optional<TextEncoding> textEncodingFromWord(std::string_view word)
{
    std::string plain;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            plain.push_back(static_cast<char>(c - 'A' + 'a'));
        else if (c != '-' && c != '_' && c != ' ')
            plain.push_back(c);
    }
    if (plain == "ascii" || plain == "usascii")
        return TextEncoding::Ascii;
    if (plain == "utf8" || plain == "utf8sig")
        return TextEncoding::Utf8;
    if (plain == "utf16le" || plain == "utf16")
        return TextEncoding::Utf16Le;
    if (plain == "utf16be")
        return TextEncoding::Utf16Be;
    if (plain == "utf32le" || plain == "utf32")
        return TextEncoding::Utf32Le;
    if (plain == "utf32be")
        return TextEncoding::Utf32Be;
    if (plain == "windows1252" || plain == "cp1252" || plain == "ansi")
        return TextEncoding::Windows1252;
    if (plain == "latin1" || plain == "iso88591")
        return TextEncoding::Latin1;
    if (plain == "dos437" || plain == "cp437" || plain == "ibm437")
        return TextEncoding::Dos437;
    if (plain == "dos850" || plain == "cp850" || plain == "ibm850")
        return TextEncoding::Dos850;
    return {};
}

DialectFound detectDialectOfText(std::string_view text, const CsvDialectChoice& choice)
{
    DialectFound found;
    CsvDialect& dialect = found.dialect;
    dialect.delimiter = choice.delimiter.value_or(',');
    dialect.leastBlanks = choice.leastBlanks.value_or(1);
    dialect.quote = choice.quote.value_or('"');
    dialect.escape = choice.escape.value_or(QuoteEscape::Doubled);
    dialect.commentMark = choice.commentMark.value_or('\0');
    dialect.preambleLines = choice.preambleLines.value_or(0);
    dialect.trailerLines = choice.trailerLines.value_or(0);
    for (std::size_t i = 0; i < dialect.preambleLines && !text.empty(); ++i)
        text.remove_prefix(nextLine(text, 0));

    const bool named = takeDelimiterLine(text, choice, found);
    const TextSample sample(text);
    dialect.lineEnd = lineEndOf(sample);
    chooseSeparators(sample, choice, named, found);
    chooseCommentMark(sample, choice, found);
    bool isAll = false;
    std::vector<SampleRecord> records = sampleRecords(sample, dialect, &isAll);
    const std::size_t width = usualWidth(records);
    findPreamble(records, width, choice, named, found);
    findTrailer(text, records, width, choice, found);
    tellDelimiter(records, isAll, width, choice, named, found);
    chooseMarks(records, choice, found);
    findHeader(records, width, choice, found);
    tellDates(records, width, found);
    return found;
}

CsvDialect detectDialect(std::string_view bytes, const CsvDialectChoice& choice)
{
    const EncodingFound found = detectEncoding(bytes, choice.encoding);
    const std::string_view content = bytes.substr(found.markBytes);
    CsvDialect dialect =
        found.isSound
            ? detectDialectOfText(content, choice).dialect
            : detectDialectOfText(decodeText(content, found.encoding).text, choice).dialect;
    dialect.encoding = found.encoding;
    dialect.byteOrderMark = found.markBytes > 0;
    return dialect;
}

} // namespace core::data
