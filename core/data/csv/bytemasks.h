#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace core::data {

/// Number of bits set; the processors that every machine of the kind has lack an instruction for
/// it, and the library's own is a call.
inline std::size_t bitCount(std::uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + (bits >> 2 & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FULL;
    return static_cast<std::size_t>(bits * 0x0101010101010101ULL >> 56);
}

/// 64 bytes of text, asked which of them are a given one: bit i stands for byte i.
class ByteBlock {
public:
    static constexpr std::size_t size = 64;

    explicit ByteBlock(const char* bytes)
    {
        for (int i = 0; i < 4; ++i)
            m_parts[i] = load(bytes + 16 * i);
    }

    std::uint64_t positionsOf(char c) const
    {
        return positions([c](const Part& part) { return equal(part, c); });
    }

    std::uint64_t positionsOf(char a, char b, char c) const
    {
        return positions([=](const Part& part) {
            return either(either(equal(part, a), equal(part, b)), equal(part, c));
        });
    }

    bool contains(char c) const
    {
        return bits(either(either(equal(m_parts[0], c), equal(m_parts[1], c)),
                           either(equal(m_parts[2], c), equal(m_parts[3], c)))) != 0;
    }

    /// Bytes of 0x80 and above.
    std::uint64_t highBytes() const
    {
        return positions([](const Part& part) { return part; });
    }

private:
#if defined(__SSE2__)
    using Part = __m128i;
    static Part load(const char* bytes)
    {
        return _mm_loadu_si128(reinterpret_cast<const Part*>(bytes));
    }
    static Part equal(const Part& part, char c)
    {
        return _mm_cmpeq_epi8(part, _mm_set1_epi8(c));
    }
    static Part either(const Part& a, const Part& b)
    {
        return _mm_or_si128(a, b);
    }
    static std::uint32_t bits(const Part& part)
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(part));
    }
#else
    struct Part {
        unsigned char bytes[16];
    };
    static Part load(const char* bytes)
    {
        Part part;
        std::memcpy(part.bytes, bytes, sizeof part.bytes);
        return part;
    }
    static Part equal(const Part& part, char c)
    {
        Part result;
        for (int i = 0; i < 16; ++i)
            result.bytes[i] = part.bytes[i] == static_cast<unsigned char>(c) ? 0xFF : 0;
        return result;
    }
    static Part either(const Part& a, const Part& b)
    {
        Part result;
        for (int i = 0; i < 16; ++i)
            result.bytes[i] = a.bytes[i] | b.bytes[i];
        return result;
    }
    static std::uint32_t bits(const Part& part)
    {
        std::uint32_t result = 0;
        for (int i = 0; i < 16; ++i)
            result |= std::uint32_t{part.bytes[i]} >> 7 << i;
        return result;
    }
#endif

    template <typename Test>
    std::uint64_t positions(const Test& test) const
    {
        const std::uint64_t low = bits(test(m_parts[0])) | bits(test(m_parts[1])) << 16;
        const std::uint64_t high = bits(test(m_parts[2])) | bits(test(m_parts[3])) << 16;
        return low | high << 32;
    }

    Part m_parts[4];
};

} // namespace core::data
