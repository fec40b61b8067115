#pragma once

#include "core/data/csvdialect.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core::data {

struct EncodingFound {
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markBytes = 0; ///< length of the byte order mark
};

/// By byte order mark, else by the bytes: pure ASCII, UTF-16 by its NUL bytes, valid UTF-8, else
/// Windows-1252. A mark of another encoding than `chosen` is not skipped.
EncodingFound detectEncoding(std::string_view bytes, std::optional<TextEncoding> chosen = {});

bool isAscii(std::string_view bytes);
/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes);

struct DecodedText {
    std::string text;        ///< UTF-8
    std::size_t invalid = 0; ///< byte sequences that no character has, now U+FFFD
};
/// Bytes without their mark as UTF-8.
DecodedText decodeText(std::string_view bytes, TextEncoding encoding);

} // namespace core::data
