#pragma once

#include "core/data/csv/csvdialect.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::data {

struct EncodingFound {
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markBytes = 0; ///< length of the byte order mark
    /// All bytes were looked at and are valid; the text needs no conversion.
    bool isSound = false;
};

/// By byte order mark, else by the bytes: pure ASCII, UTF-16 by its NUL bytes, UTF-8 that is valid
/// or nearly so, else Windows-1252. A mark of another encoding than `chosen` is not skipped.
EncodingFound detectEncoding(std::string_view bytes, std::optional<TextEncoding> chosen = {});

/// Why detectEncoding found it in these bytes (mark included); doubtful where it is a guess.
DialectReason encodingReason(std::string_view bytes, const EncodingFound& found);

bool isAscii(std::string_view bytes);
/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes);

/// The first bytes of UTF-8 text, at most `most` of them and never half a character.
std::string_view firstBytes(std::string_view text, std::size_t most);

struct DecodedText {
    std::string text;        ///< UTF-8
    std::size_t invalid = 0; ///< byte sequences that no character has, now U+FFFD
};
/// Bytes without their mark as UTF-8. Throws Cancelled.
DecodedText decodeText(std::string_view bytes, TextEncoding encoding, std::stop_token stop = {});

/// UTF-8 text in an encoding of one byte a character, or as it is for ASCII and UTF-8. Nothing where
/// a character has no place there, and for UTF-16 and UTF-32.
std::optional<std::string> encodeText(std::string_view text, TextEncoding encoding);

/// Whether UTF-8 text was once UTF-8, read as Windows-1252 and saved again: "Ã¤" for "ä".
bool looksTwiceEncoded(std::string_view text);
/// The text with such characters put right and all others as they are.
std::string repairTwiceEncoded(std::string_view text);

} // namespace core::data
