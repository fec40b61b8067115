#include "core/data/textencoding.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <vector>

namespace core::data {
namespace {

constexpr std::uint32_t replacement = 0xFFFD;
constexpr std::size_t chunkBytes = 1 << 20;

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (code >> 6)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else if (code < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (code >> 12)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xF0 | (code >> 18)));
        out.push_back(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    }
}

/// Length of the valid UTF-8 character at the start of `bytes`, or 0.
std::size_t characterLength(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto continues = [&](std::size_t i, unsigned low, unsigned high) {
        return i < bytes.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        const bool valid =
            continues(1, low, high) && continues(2, 0x80, 0xBF) && continues(3, 0x80, 0xBF);
        return valid ? 4 : 0;
    }
    return 0;
}

/// The code point of a valid character of `length` bytes.
std::uint32_t codePoint(std::string_view bytes, std::size_t length)
{
    constexpr std::array<unsigned, 5> leadMask = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code = static_cast<unsigned char>(bytes[0]) & leadMask[length];
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    return code;
}

std::uint64_t wordAt(const char* p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, 8);
    return word & 0x8080808080808080ULL;
}

/// Number of leading bytes below 0x80.
std::size_t asciiPrefix(std::string_view bytes)
{
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    const char* p = begin;
    // Eight words in one test: the compiler makes vectors of it.
    for (; end - p >= 64; p += 64) {
        std::uint64_t any = 0;
        for (int i = 0; i < 64; i += 8)
            any |= wordAt(p + i);
        if (any != 0)
            break;
    }
    for (; end - p >= 8; p += 8) {
        if (const std::uint64_t high = wordAt(p); high != 0) {
            if constexpr (std::endian::native == std::endian::little)
                return static_cast<std::size_t>(p - begin) +
                       static_cast<std::size_t>(std::countr_zero(high)) / 8;
            break;
        }
    }
    while (p < end && static_cast<unsigned char>(*p) < 0x80)
        ++p;
    return static_cast<std::size_t>(p - begin);
}

/// What a walk over bytes as UTF-8 meets.
struct Utf8Count {
    std::size_t characters = 0; ///< valid, of several bytes
    std::size_t broken = 0;     ///< bytes that belong to no character
    std::size_t firstBroken = std::string_view::npos;
};

Utf8Count countUtf8(std::string_view bytes, bool stopAtBroken)
{
    Utf8Count count;
    for (std::size_t at = 0; at < bytes.size();) {
        at += asciiPrefix(bytes.substr(at));
        while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80) {
            const std::size_t length = characterLength(bytes.substr(at));
            if (length == 0) {
                if (count.broken++ == 0)
                    count.firstBroken = at;
                if (stopAtBroken)
                    return count;
                ++at;
            } else {
                ++count.characters;
                at += length;
            }
        }
    }
    return count;
}

/// The walk over all bytes on all processors; blocks are cut between characters.
Utf8Count countUtf8OfAll(std::string_view bytes, bool stopAtBroken)
{
    if (bytes.size() < 2 * chunkBytes)
        return countUtf8(bytes, stopAtBroken);
    const std::size_t blocks = (bytes.size() + chunkBytes - 1) / chunkBytes;
    const auto cut = [&](std::size_t block) {
        std::size_t at = std::min(block * chunkBytes, bytes.size());
        // At most three bytes carry a character on; more belong to none and break the next block.
        for (int i = 0; i < 3 && at > 0 && at < bytes.size(); ++i, ++at) {
            if ((static_cast<unsigned char>(bytes[at]) & 0xC0) != 0x80)
                break;
        }
        return at;
    };
    std::vector<Utf8Count> counts(blocks);
    std::atomic<bool> broken{false};
    parallelBlocks(blocks, 1, [&](std::size_t block, std::size_t) {
        if (stopAtBroken && broken)
            return;
        const std::size_t begin = cut(block);
        counts[block] = countUtf8(bytes.substr(begin, cut(block + 1) - begin), stopAtBroken);
        if (counts[block].broken > 0) {
            counts[block].firstBroken += begin;
            broken = true;
        }
    });
    Utf8Count all;
    for (const Utf8Count& count : counts) {
        all.characters += count.characters;
        all.broken += count.broken;
        all.firstBroken = std::min(all.firstBroken, count.firstBroken);
    }
    return all;
}

DecodedText repairedUtf8(std::string_view bytes, const std::stop_token& stop)
{
    DecodedText result;
    result.text.reserve(bytes.size());
    std::size_t polled = 0;
    while (!bytes.empty()) {
        if (result.text.size() >= polled) {
            throwIfStopped(stop);
            polled = result.text.size() + chunkBytes;
        }
        const std::size_t plain = asciiPrefix(bytes);
        result.text.append(bytes.substr(0, plain));
        bytes.remove_prefix(plain);
        if (bytes.empty())
            break;
        const std::size_t length = characterLength(bytes);
        if (length == 0) {
            appendUtf8(result.text, replacement);
            ++result.invalid;
        } else {
            result.text.append(bytes.substr(0, length));
        }
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

struct ConverterClose {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

const char* icuName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf32Le:
        return "UTF-32LE";
    case TextEncoding::Utf32Be:
        return "UTF-32BE";
    case TextEncoding::Latin1:
        return "ISO-8859-1";
    case TextEncoding::Dos437:
        return "ibm-437";
    case TextEncoding::Dos850:
        return "ibm-850";
    default:
        return "windows-1252";
    }
}

/// Puts U+FFFD for what is no character, and counts it.
void replaceAndCount(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t,
                     UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    ++*static_cast<std::size_t*>(const_cast<void*>(context));
    const UChar character = replacement;
    ucnv_cbToUWriteUChars(args, &character, 1, 0, status);
}

Converter openConverter(TextEncoding encoding, std::size_t& invalid)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(icuName(encoding), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), replaceAndCount, &invalid, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("The conversion from ") +
                                             std::string(toWord(encoding)) + " is not available.");
    return converter;
}

void appendUtf16(std::string& out, const UChar* units, const UChar* end, std::uint32_t& lead)
{
    for (; units < end; ++units) {
        const std::uint32_t unit = *units;
        if (unit >= 0xD800 && unit < 0xDC00) {
            lead = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            appendUtf8(out, 0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00));
        } else {
            appendUtf8(out, unit);
        }
    }
}

DecodedText decodeWide(std::string_view bytes, TextEncoding encoding, const std::stop_token& stop)
{
    DecodedText result;
    result.text.reserve(bytes.size() / 2 + bytes.size() / 8);
    const Converter converter = openConverter(encoding, result.invalid);
    std::vector<UChar> units(chunkBytes / 2);
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    std::uint32_t lead = 0;
    for (;;) {
        throwIfStopped(stop);
        UChar* to = units.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, end, nullptr, true,
                       &status);
        appendUtf16(result.text, units.data(), to, lead);
        if (status != U_BUFFER_OVERFLOW_ERROR)
            return result;
    }
}

/// The UTF-8 of each byte of an encoding with one byte a character.
using ByteTexts = std::array<std::string, 256>;

ByteTexts byteTexts(TextEncoding encoding)
{
    std::size_t invalid = 0;
    const Converter converter = openConverter(encoding, invalid);
    ByteTexts texts;
    for (std::size_t byte = 0; byte < texts.size(); ++byte) {
        const char c = static_cast<char>(byte);
        std::array<UChar, 4> units = {};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t count =
            ucnv_toUChars(converter.get(), units.data(), units.size(), &c, 1, &status);
        std::uint32_t lead = 0;
        appendUtf16(texts[byte], units.data(), units.data() + count, lead);
    }
    return texts;
}

DecodedText decodeBytes(std::string_view bytes, TextEncoding encoding, const std::stop_token& stop)
{
    const ByteTexts texts = byteTexts(encoding);
    DecodedText result;
    const auto wide = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }));
    result.text.reserve(bytes.size() + 2 * wide);
    for (std::size_t at = 0; at < bytes.size();) {
        if (at / chunkBytes != (at + 64) / chunkBytes)
            throwIfStopped(stop);
        const std::size_t plain = asciiPrefix(bytes.substr(at));
        result.text.append(bytes.substr(at, plain));
        at += plain;
        for (; at < bytes.size() && (bytes[at] & 0x80) != 0; ++at)
            result.text.append(texts[static_cast<unsigned char>(bytes[at])]);
    }
    return result;
}

/// Text of delimited fields has line ends, digits and delimiters, whatever its letters: as UTF-16
/// many NUL bytes on one side only.
std::optional<TextEncoding> utf16WithoutMark(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 1 << 16);
    if (sample.size() < 4)
        return {};
    std::array<std::size_t, 2> nuls = {};
    for (std::size_t i = 0; i < sample.size(); ++i)
        nuls[i % 2] += sample[i] == '\0' ? 1 : 0;
    const std::size_t pairs = sample.size() / 2;
    const auto onlyAt = [&](std::size_t side) {
        return nuls[side] * 10 > pairs * 2 && nuls[1 - side] * 100 < pairs;
    };
    if (onlyAt(1))
        return TextEncoding::Utf16Le;
    if (onlyAt(0))
        return TextEncoding::Utf16Be;
    return {};
}

/// The first two different characters that are no ASCII, letters before others, quoted.
std::string exampleCharacters(std::string_view text)
{
    std::vector<std::string> letters;
    std::vector<std::string> others;
    for (std::size_t at = 0; at < text.size() && letters.size() + others.size() < 40;) {
        at += asciiPrefix(text.substr(at));
        if (at >= text.size())
            break;
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0) {
            ++at;
            continue;
        }
        const std::string character(text.substr(at, length));
        const std::uint32_t code = codePoint(character, length);
        const bool hidden = code < 0xA1 || code == 0xAD || (code >= 0x2000 && code < 0x2010) ||
                            code == 0x202F || code == 0xFEFF || code == replacement;
        auto& list = code >= 0xC0 && (code < 0x2000 || code > 0x2E7F) ? letters : others;
        if (!hidden && std::find(list.begin(), list.end(), character) == list.end())
            list.push_back(character);
        at += length;
    }
    letters.resize(std::min<std::size_t>(letters.size(), others.empty() ? 2 : 1));
    letters.insert(letters.end(), others.begin(), others.end());
    if (letters.empty())
        return {};
    if (letters.size() == 1)
        return filled(translate("Reading", "“{1}” reads well"), {letters[0]});
    return filled(translate("Reading", "“{1}” and “{2}” read well"), {letters[0], letters[1]});
}

/// The byte that Windows-1252 has for a character of 0x80 and above, or 0.
unsigned windows1252Byte(std::uint32_t code)
{
    struct Pair {
        std::uint32_t code;
        unsigned byte;
    };
    static const std::vector<Pair> pairs = [] {
        const ByteTexts texts = byteTexts(TextEncoding::Windows1252);
        std::vector<Pair> all;
        for (unsigned byte = 0x80; byte < 0xA0; ++byte)
            all.push_back({codePoint(texts[byte], texts[byte].size()), byte});
        return all;
    }();
    if (code >= 0xA0 && code <= 0xFF)
        return code;
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [&](const Pair& p) { return p.code == code; });
    return found == pairs.end() ? 0 : found->byte;
}

struct TwiceEncoded {
    std::string character; ///< as it was meant; empty when the text is none
    std::size_t length = 0;
};

/// A character of UTF-8 whose bytes stand as Windows-1252 characters at the start of `text`.
TwiceEncoded twiceEncodedAt(std::string_view text)
{
    std::string bytes;
    std::size_t at = 0;
    while (at < text.size() && bytes.size() < 4) {
        const std::size_t length = characterLength(text.substr(at));
        if (length < 2)
            break;
        const unsigned byte = windows1252Byte(codePoint(text.substr(at), length));
        if (byte == 0)
            break;
        bytes.push_back(static_cast<char>(byte));
        at += length;
        const std::size_t whole = characterLength(bytes);
        if (whole == bytes.size())
            return {bytes, at};
    }
    return {};
}

} // namespace

std::string_view firstBytes(std::string_view text, std::size_t most)
{
    std::size_t length = std::min(text.size(), most);
    while (length > 0 && length < text.size() &&
           (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

bool isAscii(std::string_view bytes)
{
    return asciiPrefix(bytes) == bytes.size();
}

bool isUtf8(std::string_view bytes)
{
    return countUtf8OfAll(bytes, true).broken == 0;
}

EncodingFound detectEncoding(std::string_view bytes, std::optional<TextEncoding> chosen)
{
    using namespace std::string_view_literals;
    const auto marked = [&](std::string_view mark, TextEncoding encoding) {
        return bytes.starts_with(mark) && (!chosen || *chosen == encoding);
    };
    if (marked("\xEF\xBB\xBF", TextEncoding::Utf8))
        return {TextEncoding::Utf8, 3, isUtf8(bytes.substr(3))};
    if (marked("\xFF\xFE\0\0"sv, TextEncoding::Utf32Le))
        return {TextEncoding::Utf32Le, 4};
    if (marked("\0\0\xFE\xFF"sv, TextEncoding::Utf32Be))
        return {TextEncoding::Utf32Be, 4};
    if (marked("\xFF\xFE", TextEncoding::Utf16Le))
        return {TextEncoding::Utf16Le, 2};
    if (marked("\xFE\xFF", TextEncoding::Utf16Be))
        return {TextEncoding::Utf16Be, 2};
    if (chosen == TextEncoding::Ascii || chosen == TextEncoding::Utf8)
        return {*chosen, 0, isUtf8(bytes)};
    if (chosen)
        return {*chosen, 0};
    if (const auto wide = utf16WithoutMark(bytes))
        return {*wide, 0};
    Utf8Count count = countUtf8OfAll(bytes, true);
    if (count.broken == 0)
        return {count.characters == 0 ? TextEncoding::Ascii : TextEncoding::Utf8, 0, true};
    count = countUtf8OfAll(bytes, false);
    // Valid characters of several bytes do not come about by chance.
    if (count.characters >= 20 * count.broken)
        return {TextEncoding::Utf8, 0};
    return {TextEncoding::Windows1252, 0};
}

DialectReason encodingReason(std::string_view bytes, const EncodingFound& found)
{
    const std::string_view content = bytes.substr(found.markBytes);
    const std::string word(toWord(found.encoding));
    const auto reason = [](std::string text, bool doubtful) {
        return DialectReason{DialectPart::Encoding, std::move(text), doubtful};
    };
    const auto withExamples = [&](std::string text, std::string_view sample) {
        const std::string examples = exampleCharacters(sample);
        return examples.empty() ? text : std::move(text) + "; " + examples;
    };
    if (found.encoding == TextEncoding::Ascii)
        return reason(translate("Reading", "letters without accents only, alike in all encodings"),
                      false);
    if (found.encoding == TextEncoding::Utf8 && !found.isSound && !isUtf8(content)) {
        const Utf8Count count = countUtf8OfAll(content, false);
        const auto lines =
            std::count(content.begin(),
                       content.begin() + static_cast<std::ptrdiff_t>(count.firstBroken), '\n');
        return reason(
            filled(count.broken == 1
                       ? translate("Reading", "UTF-8 but for 1 byte, on line {2}")
                       : translate("Reading", "UTF-8 but for {1} bytes, first on line {2}"),
                   {groupedCount(count.broken), groupedCount(static_cast<std::size_t>(lines) + 1)}),
            true);
    }
    if (found.markBytes > 0)
        return reason(filled(translate("Reading", "marked as {1} by its first bytes"), {word}),
                      false);
    if (found.encoding == TextEncoding::Utf8)
        return reason(withExamples(translate("Reading", "valid UTF-8"), content.substr(0, 1 << 24)),
                      false);
    if (found.encoding != TextEncoding::Windows1252) {
        const bool wide =
            found.encoding == TextEncoding::Utf16Le || found.encoding == TextEncoding::Utf16Be;
        return reason(wide ? translate("Reading", "every other byte is zero")
                           : translate("Reading", "chosen, not found"),
                      wide);
    }
    // The first places that are no ASCII, each with a few bytes around.
    std::string sample;
    std::size_t unknown = 0;
    for (std::size_t at = 0; at < content.size() && sample.size() < 4096;) {
        at += asciiPrefix(content.substr(at));
        for (; at < content.size() && (content[at] & 0x80) != 0; ++at)
            sample.push_back(content[at]);
    }
    for (const char c : sample)
        unknown += std::string_view("\x81\x8D\x8F\x90\x9D").find(c) != std::string_view::npos;
    if (unknown > 0)
        return reason(
            translate("Reading",
                      "not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850"),
            true);
    return reason(withExamples(translate("Reading", "not valid UTF-8"),
                               decodeText(sample, TextEncoding::Windows1252).text),
                  true);
}

DecodedText decodeText(std::string_view bytes, TextEncoding encoding, std::stop_token stop)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
    case TextEncoding::Utf32Le:
    case TextEncoding::Utf32Be:
        return decodeWide(bytes, encoding, stop);
    case TextEncoding::Ascii:
    case TextEncoding::Utf8:
        return repairedUtf8(bytes, stop);
    default:
        return decodeBytes(bytes, encoding, stop);
    }
}

bool looksTwiceEncoded(std::string_view text)
{
    std::size_t twice = 0;
    std::size_t once = 0;
    // Enough to tell; a long text is not walked to its end for it.
    for (std::size_t at = 0; at < text.size() && twice + once < 10000;) {
        at += asciiPrefix(text.substr(at));
        if (at >= text.size())
            break;
        if (const TwiceEncoded found = twiceEncodedAt(text.substr(at)); found.length > 0) {
            ++twice;
            at += found.length;
        } else {
            ++once;
            at += std::max<std::size_t>(characterLength(text.substr(at)), 1);
        }
    }
    return twice > 0 && twice >= once;
}

std::string repairTwiceEncoded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = asciiPrefix(text.substr(at));
        result.append(text.substr(at, plain));
        at += plain;
        if (at >= text.size())
            break;
        if (const TwiceEncoded found = twiceEncodedAt(text.substr(at)); found.length > 0) {
            result.append(found.character);
            at += found.length;
        } else {
            const std::size_t length = std::max<std::size_t>(characterLength(text.substr(at)), 1);
            result.append(text.substr(at, length));
            at += length;
        }
    }
    return result;
}

std::optional<std::string> encodeText(std::string_view text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Ascii || encoding == TextEncoding::Utf8)
        return std::string(text);
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ||
        encoding == TextEncoding::Utf32Le || encoding == TextEncoding::Utf32Be)
        return {};
    if (isAscii(text))
        return std::string(text);
    const ByteTexts texts = byteTexts(encoding);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (at + length < text.size() && (text[at + length] & 0xC0) == 0x80)
            ++length;
        const auto found = std::find(texts.begin(), texts.end(), text.substr(at, length));
        if (found == texts.end())
            return {};
        result += static_cast<char>(found - texts.begin());
        at += length;
    }
    return result;
}

} // namespace core::data
