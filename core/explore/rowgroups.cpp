#include "core/explore/rowgroups.h"

#include "core/base/progress.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <string_view>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerPoll = 1 << 16;

std::uint64_t mix(std::uint64_t bits)
{
    bits ^= bits >> 32;
    bits *= 0xD6E8FEB86659FD93U;
    bits ^= bits >> 32;
    bits *= 0xD6E8FEB86659FD93U;
    return bits ^ (bits >> 32);
}

std::uint64_t textHash(std::string_view text)
{
    std::uint64_t hash = text.size();
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        for (std::size_t k = 0; k < 8; ++k)
            word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i + k])) << (8 * k);
        hash = mix(hash ^ word);
    }
    std::uint64_t rest = 0;
    for (std::size_t k = 0; i + k < text.size(); ++k)
        rest |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i + k])) << (8 * k);
    return mix(hash ^ rest);
}

} // namespace

bool cellsEqual(const data::Column& column, std::size_t a, std::size_t b)
{
    if (column.isMissing(a) || column.isMissing(b))
        return column.isMissing(a) && column.isMissing(b);
    if (column.isNumeric())
        return column.numbers[a] == column.numbers[b];
    if (column.hasLevels())
        return column.codes[a] == column.codes[b];
    return column.text[a] == column.text[b];
}

std::vector<std::uint64_t> cellHashes(const data::Column& column, std::stop_token stop)
{
    constexpr std::uint64_t missingHash = 0x5851F42D4C957F2DU;
    std::vector<std::uint64_t> hashes(column.size());
    for (std::size_t begin = 0; begin < column.size(); begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t end = std::min(column.size(), begin + rowsPerPoll);
        for (std::size_t row = begin; row < end; ++row) {
            if (column.isMissing(row))
                hashes[row] = missingHash;
            else if (column.isNumeric())
                hashes[row] = mix(std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0));
            else if (column.hasLevels())
                hashes[row] = mix(static_cast<std::uint64_t>(column.codes[row]) + 1);
            else
                hashes[row] = textHash(column.text[row]);
        }
    }
    return hashes;
}

std::vector<std::uint32_t> firstEqualRows(const data::DataTable& table,
                                          const std::vector<std::size_t>& columns,
                                          const std::vector<std::uint64_t>& hashes,
                                          std::stop_token stop)
{
    constexpr std::uint32_t empty = std::numeric_limits<std::uint32_t>::max();
    const std::size_t rows = table.rowCount();
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(rows * 2, 16));
    const auto equal = [&](std::size_t a, std::size_t b) {
        return hashes[a] == hashes[b] &&
               std::all_of(columns.begin(), columns.end(), [&](std::size_t column) {
                   return cellsEqual(table.column(column), a, b);
               });
    };
    std::vector<std::uint32_t> slots(size, empty);
    std::vector<std::uint32_t> first(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        std::size_t slot = mix(hashes[row]) & (size - 1);
        while (slots[slot] != empty && !equal(slots[slot], row))
            slot = (slot + 1) & (size - 1);
        if (slots[slot] == empty)
            slots[slot] = static_cast<std::uint32_t>(row);
        first[row] = slots[slot];
    }
    return first;
}

} // namespace core::explore
