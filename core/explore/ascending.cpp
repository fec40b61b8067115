#include "core/explore/ascending.h"

#include "core/base/progress.h"
#include "core/explore/radixsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <optional>

namespace core::explore {
namespace {

constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr int digits = (64 + digitBits - 1) / digitBits;
constexpr std::size_t itemsPerPoll = std::size_t{1} << 16;

double valueOfBits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits ^
                                 ((bits >> 63) != 0 ? std::uint64_t{1} << 63 : ~std::uint64_t{0}));
}

/// By the digits from `firstDigit` on, least significant first; stable. Digits on which all items
/// agree cost nothing.
void radixSort(std::vector<std::uint64_t>& items, int lowestBit, const std::stop_token& stop)
{
    std::vector<std::array<std::size_t, digitValues>> counts(digits);
    for (auto& count : counts)
        count.fill(0);
    const int used = (64 - lowestBit + digitBits - 1) / digitBits;
    for (const std::uint64_t item : items) {
        for (int digit = 0; digit < used; ++digit)
            ++counts[digit][(item >> (lowestBit + digit * digitBits)) & (digitValues - 1)];
    }
    std::vector<std::uint64_t> other(items.size());
    for (int digit = 0; digit < used; ++digit) {
        throwIfStopped(stop);
        auto& count = counts[digit];
        const int shift = lowestBit + digit * digitBits;
        if (items.empty() || count[(items[0] >> shift) & (digitValues - 1)] == items.size())
            continue;
        std::size_t start = 0;
        for (std::size_t& entry : count) {
            const std::size_t size = entry;
            entry = start;
            start += size;
        }
        for (const std::uint64_t item : items)
            other[count[(item >> shift) & (digitValues - 1)]++] = item;
        items.swap(other);
    }
}

/// The present rows of a column of numbers in ascending order of value, equal ones in row order.
/// Sorted by the upper half of what distinguishes the values, with the row in the lower half of
/// the same word; the few rows that agree in that half are put right afterwards.
class SortedRows {
public:
    SortedRows(const data::Column& column, const std::stop_token& stop) : m_numbers(column.numbers)
    {
        std::uint64_t low = ~std::uint64_t{0};
        std::uint64_t high = 0;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.missing[row] == 0) {
                const std::uint64_t key = orderedBits(m_numbers[row]);
                low = std::min(low, key);
                high = std::max(high, key);
            }
        }
        if (low > high)
            return;
        const int shift = std::max(0, static_cast<int>(std::bit_width(high - low)) - 32);
        m_items.reserve(column.size() - column.missingCount);
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.missing[row] == 0)
                m_items.push_back((orderedBits(m_numbers[row]) - low) >> shift << 32 | row);
        }
        radixSort(m_items, 32, stop);
        m_isPartial = shift > 0;
        if (m_isPartial)
            sortWithin(stop);
    }

    std::size_t size() const { return m_items.size(); }
    std::uint32_t row(std::size_t i) const { return static_cast<std::uint32_t>(m_items[i]); }
    /// Whether the values at i and i + 1 are the same.
    bool equalsNext(std::size_t i) const
    {
        return m_items[i] >> 32 == m_items[i + 1] >> 32 &&
               (!m_isPartial || m_numbers[row(i)] == m_numbers[row(i + 1)]);
    }

private:
    void sortWithin(const std::stop_token& stop)
    {
        const auto isBefore = [&](std::uint64_t a, std::uint64_t b) {
            const double x = m_numbers[static_cast<std::uint32_t>(a)];
            const double y = m_numbers[static_cast<std::uint32_t>(b)];
            return x != y ? x < y : a < b;
        };
        for (std::size_t i = 0; i < m_items.size();) {
            std::size_t end = i + 1;
            bool isSorted = true;
            while (end < m_items.size() && m_items[end] >> 32 == m_items[i] >> 32) {
                isSorted = isSorted && !isBefore(m_items[end], m_items[end - 1]);
                ++end;
                if (end % itemsPerPoll == 0)
                    throwIfStopped(stop);
            }
            if (!isSorted)
                std::sort(m_items.begin() + static_cast<std::ptrdiff_t>(i),
                          m_items.begin() + static_cast<std::ptrdiff_t>(end), isBefore);
            i = end;
        }
    }

    const std::vector<double>& m_numbers;
    std::vector<std::uint64_t> m_items; ///< upper half of the value, row
    bool m_isPartial = false;
};

/// Codes of a column with at most `limit` distinct values, found without sorting the rows.
std::optional<DenseCodes> fewValueCodes(const data::Column& column, std::size_t limit,
                                        const std::stop_token& stop)
{
    constexpr std::int32_t empty = -1;
    std::size_t slotCount = 64;
    std::vector<std::uint64_t> keys(slotCount);
    std::vector<std::int32_t> slots(slotCount, empty);
    std::vector<std::uint64_t> found;
    const auto slotOf = [&](std::uint64_t key) {
        std::uint64_t hash = key * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32;
        std::size_t slot = hash & (slotCount - 1);
        while (slots[slot] != empty && keys[slot] != key)
            slot = (slot + 1) & (slotCount - 1);
        return slot;
    };
    DenseCodes result;
    result.codes.assign(column.size(), -1);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % itemsPerPoll == 0)
            throwIfStopped(stop);
        if (column.missing[row] != 0)
            continue;
        const std::uint64_t key = orderedBits(column.numbers[row]);
        std::size_t slot = slotOf(key);
        if (slots[slot] == empty) {
            if (found.size() == limit)
                return std::nullopt;
            keys[slot] = key;
            slots[slot] = static_cast<std::int32_t>(found.size());
            found.push_back(key);
            if (found.size() * 4 > slotCount) {
                slotCount *= 4;
                keys.assign(slotCount, 0);
                slots.assign(slotCount, empty);
                for (std::size_t i = 0; i < found.size(); ++i) {
                    slot = slotOf(found[i]);
                    keys[slot] = found[i];
                    slots[slot] = static_cast<std::int32_t>(i);
                }
                slot = slotOf(key);
            }
        }
        result.codes[row] = slots[slot];
    }
    // Numbered as they came; now by size.
    std::vector<std::int32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return found[static_cast<std::size_t>(a)] < found[static_cast<std::size_t>(b)];
    });
    std::vector<std::int32_t> rank(found.size() + 1, -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[static_cast<std::size_t>(order[i]) + 1] = static_cast<std::int32_t>(i);
    for (std::int32_t& code : result.codes)
        code = rank[static_cast<std::size_t>(code + 1)];
    result.distinct = found.size();
    return result;
}

} // namespace

std::vector<double> ascendingValues(const data::Column& column)
{
    std::vector<std::uint64_t> items;
    items.reserve(column.size() - column.missingCount);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row))
            items.push_back(orderedBits(column.numbers[row]));
    }
    radixSort(items, 0, {});
    std::vector<double> values(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        values[i] = valueOfBits(items[i]);
    return values;
}

std::vector<std::uint32_t> ascendingRows(const data::Column& column, std::stop_token stop)
{
    const SortedRows sorted(column, stop);
    std::vector<std::uint32_t> rows(sorted.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = sorted.row(i);
    return rows;
}

DenseCodes denseCodes(const data::Column& column, std::stop_token stop)
{
    if (auto few = fewValueCodes(column, fewValues, stop))
        return std::move(*few);
    const SortedRows sorted(column, stop);
    DenseCodes result;
    result.codes.assign(column.size(), -1);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        result.codes[sorted.row(i)] = static_cast<std::int32_t>(result.distinct);
        if (i + 1 == sorted.size() || !sorted.equalsNext(i))
            ++result.distinct;
    }
    return result;
}

} // namespace core::explore
