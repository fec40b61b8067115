#include "core/data/tablefingerprint.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <array>
#include <bit>

namespace core::data {
namespace {

constexpr std::size_t rowsPerBlock = 65536;

/// Two independent chains of 64 bits (the mixing of splitmix64; Steele, Lea and Flood 2014).
class Digest {
public:
    void add(std::uint64_t value)
    {
        m_first = mixed(m_first ^ value);
        m_second = mixed(m_second + 0x9e3779b97f4a7c15ULL * (value + 1));
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
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_first = 0x243f6a8885a308d3ULL;
    std::uint64_t m_second = 0x13198a2e03707344ULL;
};

Digest digestOf(const Column& column, std::size_t begin, std::size_t end)
{
    Digest digest;
    std::vector<Digest> levels(column.levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i].add(column.levels[i]);
    for (std::size_t row = begin; row < end; ++row) {
        if (column.isMissing(row))
            digest.add(std::uint64_t{0});
        else if (column.isNumeric()) // −0 is 0
            digest.add(std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0));
        else if (column.hasLevels())
            digest.add(levels[static_cast<std::size_t>(column.codes[row])]);
        else
            digest.add(column.text[row]);
    }
    return digest;
}

} // namespace

std::string tableFingerprint(const DataTable& table, std::span<const std::size_t> columns,
                             const std::stop_token& stop)
{
    const std::size_t blocks = (table.rowCount() + rowsPerBlock - 1) / rowsPerBlock;
    Digest whole;
    whole.add(table.rowCount());
    for (const std::size_t index : columns) {
        const Column& column = table.column(index);
        std::vector<Digest> parts(blocks);
        parallelBlocks(table.rowCount(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            parts[begin / rowsPerBlock] = digestOf(column, begin, end);
        });
        whole.add(column.name);
        for (const Digest& part : parts)
            whole.add(part);
    }
    return whole.text();
}

} // namespace core::data
