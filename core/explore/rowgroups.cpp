#include "core/explore/rowgroups.h"

#include "core/base/progress.h"

#include <algorithm>
#include <array>
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

void cellHashes(const data::Column& column, std::size_t begin, std::span<std::uint64_t> out)
{
    constexpr std::uint64_t missingHash = 0x5851F42D4C957F2DU;
    const std::uint8_t* const missing = column.missing.data() + begin;
    if (column.isNumeric()) {
        const double* const numbers = column.numbers.data() + begin;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] =
                missing[i] != 0 ? missingHash : mix(std::bit_cast<std::uint64_t>(numbers[i] + 0.0));
    } else if (column.hasLevels()) {
        const std::int32_t* const codes = column.codes.data() + begin;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = missing[i] != 0 ? missingHash : mix(static_cast<std::uint64_t>(codes[i]) + 1);
    } else {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = missing[i] != 0 ? missingHash : textHash(column.text[begin + i]);
    }
}

std::vector<std::uint64_t> cellHashes(const data::Column& column, std::stop_token stop)
{
    std::vector<std::uint64_t> hashes(column.size());
    for (std::size_t begin = 0; begin < hashes.size(); begin += rowsPerPoll) {
        throwIfStopped(stop);
        const std::size_t count = std::min(rowsPerPoll, hashes.size() - begin);
        cellHashes(column, begin, std::span(hashes).subspan(begin, count));
    }
    return hashes;
}

std::vector<std::uint32_t> firstEqualRows(const data::DataTable& table,
                                          const std::vector<std::size_t>& columns,
                                          const std::vector<std::uint64_t>& hashes,
                                          std::stop_token stop)
{
    constexpr std::uint32_t empty = std::numeric_limits<std::uint32_t>::max();
    struct Slot {
        std::uint32_t tag = 0; ///< other bits of the hash than those that choose the place
        std::uint32_t row = empty;
    };
    const std::size_t rows = table.rowCount();
    const auto equal = [&](std::size_t a, std::size_t b) {
        return hashes[a] == hashes[b] &&
               std::all_of(columns.begin(), columns.end(), [&](std::size_t column) {
                   return cellsEqual(table.column(column), a, b);
               });
    };
    std::vector<Slot> slots(std::bit_ceil(std::max<std::size_t>(rows + rows / 2, 16)));
    const std::size_t mask = slots.size() - 1;
    std::vector<std::uint32_t> first(rows);
    // Places are far apart in memory: they are fetched some rows before they are needed.
    constexpr std::size_t batch = 32;
    std::array<std::uint64_t, batch> mixed = {};
    for (std::size_t begin = 0; begin < rows; begin += batch) {
        if (begin % rowsPerPoll == 0)
            throwIfStopped(stop);
        const std::size_t end = std::min(rows, begin + batch);
        for (std::size_t row = begin; row < end; ++row) {
            mixed[row - begin] = mix(hashes[row]);
            __builtin_prefetch(&slots[mixed[row - begin] & mask], 1);
        }
        for (std::size_t row = begin; row < end; ++row) {
            const auto tag = static_cast<std::uint32_t>(mixed[row - begin] >> 32);
            std::size_t slot = mixed[row - begin] & mask;
            while (slots[slot].row != empty &&
                   !(slots[slot].tag == tag && equal(slots[slot].row, row)))
                slot = (slot + 1) & mask;
            if (slots[slot].row == empty)
                slots[slot] = {tag, static_cast<std::uint32_t>(row)};
            first[row] = slots[slot].row;
        }
    }
    return first;
}

} // namespace core::explore
