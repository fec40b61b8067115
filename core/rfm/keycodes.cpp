#include "core/rfm/keycodes.h"

#include "core/base/mixedbits.h"
#include "core/base/progress.h"

#include <bit>
#include <functional>
#include <string_view>

namespace core::rfm {
namespace {

constexpr std::size_t rowsBetweenStops = 65'536;

/// Numbers rows by what `hash` and `equal` say, in a table of open addresses that doubles.
template <typename Hash, typename Equal>
KeyCodes numbered(const data::Column& column, const Hash& hash, const Equal& equal,
                  const std::stop_token& stop)
{
    KeyCodes keys;
    keys.codes.assign(column.size(), noKey);
    std::vector<std::uint32_t> slots(1024, noKey); // code of the value that stands there
    std::vector<std::uint64_t> hashes;             // of each code
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsBetweenStops == 0)
            throwIfStopped(stop);
        if (column.isMissing(row))
            continue;
        const std::uint64_t own = hash(row);
        std::size_t slot = own & (slots.size() - 1);
        while (slots[slot] != noKey &&
               !(hashes[slots[slot]] == own && equal(keys.firstRows[slots[slot]], row)))
            slot = (slot + 1) & (slots.size() - 1);
        if (slots[slot] != noKey) {
            keys.codes[row] = slots[slot];
            continue;
        }
        const auto code = static_cast<std::uint32_t>(keys.firstRows.size());
        slots[slot] = keys.codes[row] = code;
        keys.firstRows.push_back(static_cast<std::uint32_t>(row));
        hashes.push_back(own);
        if (2 * hashes.size() < slots.size())
            continue;
        slots.assign(2 * slots.size(), noKey);
        for (std::uint32_t other = 0; other < hashes.size(); ++other) {
            slot = hashes[other] & (slots.size() - 1);
            while (slots[slot] != noKey)
                slot = (slot + 1) & (slots.size() - 1);
            slots[slot] = other;
        }
    }
    return keys;
}

} // namespace

KeyCodes keyCodes(const data::Column& column, const std::stop_token& stop)
{
    if (column.hasLevels())
        return numbered(
            column,
            [&](std::size_t row) {
                return mixedBits(static_cast<std::uint64_t>(column.codes[row]));
            },
            [&](std::size_t a, std::size_t b) { return column.codes[a] == column.codes[b]; }, stop);
    if (column.isNumeric())
        return numbered(
            column,
            [&](std::size_t row) {
                return mixedBits(std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0));
            },
            [&](std::size_t a, std::size_t b) { return column.numbers[a] == column.numbers[b]; },
            stop);
    return numbered(
        column,
        [&](std::size_t row) { return mixedBits(std::hash<std::string_view>()(column.text[row])); },
        [&](std::size_t a, std::size_t b) { return column.text[a] == column.text[b]; }, stop);
}

} // namespace core::rfm
