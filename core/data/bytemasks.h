#pragma once

#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace core::data {

/// 64 bytes of text, asked which of them are a given one: bit i stands for byte i.
class ByteBlock {
public:
    static constexpr std::size_t size = 64;

    explicit ByteBlock(const char* bytes)
    {
#if defined(__SSE2__)
        for (int i = 0; i < 4; ++i)
            m_parts[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
#else
        std::memcpy(m_bytes, bytes, size);
#endif
    }

    std::uint64_t positionsOf(char c) const
    {
#if defined(__SSE2__)
        const __m128i wanted = _mm_set1_epi8(c);
        std::uint64_t mask = 0;
        for (int i = 0; i < 4; ++i)
            mask |=
                std::uint64_t(std::uint16_t(_mm_movemask_epi8(_mm_cmpeq_epi8(m_parts[i], wanted))))
                << (16 * i);
        return mask;
#else
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < size; ++i)
            mask |= std::uint64_t(m_bytes[i] == c) << i;
        return mask;
#endif
    }

    /// Bytes of 0x80 and above.
    std::uint64_t highBytes() const
    {
        std::uint64_t mask = 0;
#if defined(__SSE2__)
        for (int i = 0; i < 4; ++i)
            mask |= std::uint64_t(std::uint16_t(_mm_movemask_epi8(m_parts[i]))) << (16 * i);
#else
        for (std::size_t i = 0; i < size; ++i)
            mask |= std::uint64_t(static_cast<unsigned char>(m_bytes[i]) >> 7) << i;
#endif
        return mask;
    }

private:
#if defined(__SSE2__)
    __m128i m_parts[4];
#else
    char m_bytes[size];
#endif
};

} // namespace core::data
