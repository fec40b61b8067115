#pragma once

#include "core/base/mixedbits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core::data {

/// 128 bits that tell contents apart, short of deliberate forgery: two independent chains of 64
/// mixed bits.
class Digest {
public:
    void add(std::uint64_t value)
    {
        m_first = mixedBits(m_first ^ value);
        m_second = mixedBits(m_second + 0x9e3779b97f4a7c15ULL * (value + 1));
    }

    void add(std::string_view text)
    {
        add(text.size());
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            word = word << 8 | static_cast<unsigned char>(text[i]);
            if (i % 8 == 7)
                add(word);
        }
        add(word);
    }

    void add(const Digest& other)
    {
        add(other.m_first);
        add(other.m_second);
    }

    /// 32 hexadecimal digits.
    std::string text() const
    {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string result;
        for (const std::uint64_t half : {m_first, m_second})
            for (int shift = 60; shift >= 0; shift -= 4)
                result += digits[half >> shift & 15];
        return result;
    }

private:
    std::uint64_t m_first = 0x243f6a8885a308d3ULL;
    std::uint64_t m_second = 0x13198a2e03707344ULL;
};

} // namespace core::data
