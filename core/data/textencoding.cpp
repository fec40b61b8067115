#include "core/data/textencoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace core::data {
namespace {

constexpr std::uint32_t replacement = 0xFFFD;

// 0x80–0x9F of Windows-1252; the five unused bytes stay C1 controls, as browsers read them.
constexpr std::array<std::uint16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

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

/// Number of leading bytes below 0x80.
std::size_t asciiPrefix(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80)
        ++i;
    return i;
}

DecodedText decodeUtf16(std::string_view bytes, bool bigEndian)
{
    DecodedText result;
    result.text.reserve(bytes.size() / 2 + bytes.size() / 8);
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? first << 8 | second : second << 8 | first;
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        std::uint32_t code = unit(i);
        if (code >= 0xD800 && code <= 0xDFFF) {
            const std::uint32_t next = i + 3 < bytes.size() ? unit(i + 2) : 0;
            if (code <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) {
                code = 0x10000 + ((code - 0xD800) << 10) + (next - 0xDC00);
                i += 2;
            } else {
                code = replacement;
                ++result.invalid;
            }
        }
        appendUtf8(result.text, code);
    }
    if (i < bytes.size()) {
        appendUtf8(result.text, replacement);
        ++result.invalid;
    }
    return result;
}

DecodedText repairedUtf8(std::string_view bytes)
{
    DecodedText result;
    result.text.reserve(bytes.size());
    while (!bytes.empty()) {
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

/// UTF-16 text of mostly Latin letters has a NUL in every other byte.
std::optional<TextEncoding> utf16WithoutMark(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 4096);
    if (sample.size() < 4 || bytes.size() % 2 != 0)
        return {};
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    const std::size_t pairs = sample.size() / 2;
    if (odd * 10 > pairs * 7 && even * 20 < pairs)
        return TextEncoding::Utf16Le;
    if (even * 10 > pairs * 7 && odd * 20 < pairs)
        return TextEncoding::Utf16Be;
    return {};
}

} // namespace

bool isAscii(std::string_view bytes)
{
    return asciiPrefix(bytes) == bytes.size();
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        bytes.remove_prefix(asciiPrefix(bytes));
        if (bytes.empty())
            return true;
        const std::size_t length = characterLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

EncodingFound detectEncoding(std::string_view bytes, std::optional<TextEncoding> chosen)
{
    const auto marked = [&](std::string_view mark, TextEncoding encoding) {
        return bytes.starts_with(mark) && (!chosen || *chosen == encoding);
    };
    if (marked("\xEF\xBB\xBF", TextEncoding::Utf8))
        return {TextEncoding::Utf8, 3};
    if (marked("\xFF\xFE", TextEncoding::Utf16Le))
        return {TextEncoding::Utf16Le, 2};
    if (marked("\xFE\xFF", TextEncoding::Utf16Be))
        return {TextEncoding::Utf16Be, 2};
    if (chosen)
        return {*chosen, 0};
    if (const auto wide = utf16WithoutMark(bytes))
        return {*wide, 0};
    if (isAscii(bytes))
        return {TextEncoding::Ascii, 0};
    return {isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

DecodedText decodeText(std::string_view bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return decodeUtf16(bytes, false);
    case TextEncoding::Utf16Be:
        return decodeUtf16(bytes, true);
    case TextEncoding::Ascii:
    case TextEncoding::Utf8:
        return repairedUtf8(bytes);
    default:
        break;
    }
    DecodedText result;
    result.text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(result.text,
                   byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : std::uint32_t{byte});
    }
    return result;
}

} // namespace core::data
