#include "core/explore/jointcounts.h"

#include "core/base/progress.h"
#include "core/explore/bitcounts.h"

#include <algorithm>

namespace core::explore {
namespace {

constexpr std::size_t mostByteLevels = 254;
constexpr std::size_t mostBitLevels = 12;
/// With more pairs of levels than this, one look at every row is faster than a look at the bits of
/// every pair.
constexpr std::size_t mostBitPairs = 48;
constexpr std::size_t mostJointCells = std::size_t{1} << 22;
/// Tables of this size fit into the nearest cache four times.
constexpr std::size_t mostCellsOfFour = 1 << 11;
constexpr std::size_t rowsPerPoll = std::size_t{1} << 18;

std::vector<std::uint32_t> fromBits(const LevelCodes& a, const LevelCodes& b)
{
    std::vector<std::uint32_t> counts;
    counts.reserve(a.levels * b.levels);
    for (const auto& bitsA : a.bits) {
        for (const auto& bitsB : b.bits)
            counts.push_back(static_cast<std::uint32_t>(commonBits(bitsA, bitsB)));
    }
    return counts;
}

/// Neighbouring rows often hold the same pair: four tables keep one increment from waiting for the
/// one before.
template <typename A, typename B>
void countRows(std::vector<std::uint32_t>& tables, std::size_t cells, std::size_t width,
               std::size_t rows, const std::stop_token& stop, A codeA, B codeB)
{
    std::uint32_t* first = tables.data();
    const bool hasFour = tables.size() == 4 * cells;
    std::uint32_t* second = hasFour ? first + cells : first;
    std::uint32_t* third = hasFour ? second + cells : first;
    std::uint32_t* fourth = hasFour ? third + cells : first;
    for (std::size_t begin = 0; begin < rows; begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t end = std::min(rows, begin + rowsPerPoll);
        std::size_t row = begin;
        for (; row + 4 <= end; row += 4) {
            ++first[codeA(row) * width + codeB(row)];
            ++second[codeA(row + 1) * width + codeB(row + 1)];
            ++third[codeA(row + 2) * width + codeB(row + 2)];
            ++fourth[codeA(row + 3) * width + codeB(row + 3)];
        }
        for (; row < end; ++row)
            ++first[codeA(row) * width + codeB(row)];
    }
}

} // namespace

LevelCodes levelCodes(std::span<const std::int32_t> codes, std::size_t levels)
{
    LevelCodes result;
    result.codes = codes;
    result.levels = levels;
    if (levels <= mostByteLevels) {
        result.bytes.resize(codes.size());
        for (std::size_t row = 0; row < codes.size(); ++row)
            result.bytes[row] = static_cast<std::uint8_t>(codes[row] + 1);
    }
    if (levels <= mostBitLevels) {
        result.bits.assign(levels, std::vector<std::uint64_t>((codes.size() + 63) / 64, 0));
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if (codes[row] >= 0)
                result.bits[static_cast<std::size_t>(codes[row])][row / 64] |= std::uint64_t{1}
                                                                               << (row % 64);
        }
    }
    return result;
}

bool canCountJointly(std::size_t levelsA, std::size_t levelsB)
{
    return (levelsA + 1) * (levelsB + 1) <= mostJointCells;
}

std::vector<std::uint32_t> jointCounts(const LevelCodes& a, const LevelCodes& b,
                                       const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (!a.bits.empty() && !b.bits.empty() && a.levels * b.levels <= mostBitPairs &&
        countsBitsFast())
        return fromBits(a, b);
    // Row and column 0 take the missing cells, so that the loop has no branch.
    const std::size_t width = b.levels + 1;
    const std::size_t cells = (a.levels + 1) * width;
    const std::size_t tables = cells <= mostCellsOfFour ? 4 : 1;
    std::vector<std::uint32_t> counted(tables * cells, 0);
    if (!a.bytes.empty() && !b.bytes.empty()) {
        countRows(
            counted, cells, width, a.codes.size(), stop,
            [&](std::size_t row) { return std::size_t{a.bytes[row]}; },
            [&](std::size_t row) { return std::size_t{b.bytes[row]}; });
    } else {
        countRows(
            counted, cells, width, a.codes.size(), stop,
            [&](std::size_t row) { return static_cast<std::size_t>(a.codes[row] + 1); },
            [&](std::size_t row) { return static_cast<std::size_t>(b.codes[row] + 1); });
    }
    std::vector<std::uint32_t> counts(a.levels * b.levels, 0);
    for (std::size_t table = 0; table < tables; ++table) {
        for (std::size_t i = 0; i < a.levels; ++i) {
            for (std::size_t j = 0; j < b.levels; ++j)
                counts[i * b.levels + j] += counted[table * cells + (i + 1) * width + j + 1];
        }
    }
    return counts;
}

} // namespace core::explore
