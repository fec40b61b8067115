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

/// Few enough streams of writing for the processor to keep the pages of all of them at hand.
constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr int digits = (64 + digitBits - 1) / digitBits;
constexpr std::size_t itemsPerPoll = std::size_t{1} << 16;

double valueOfBits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits ^
                                 ((bits >> 63) != 0 ? std::uint64_t{1} << 63 : ~std::uint64_t{0}));
}

/// By the bits from `lowestBit` up to, not including, `endBit`, least significant digit first;
/// stable. Digits on which all items agree cost nothing.
void radixSort(std::vector<std::uint64_t>& items, int lowestBit, int endBit,
               const std::stop_token& stop)
{
    std::vector<std::array<std::size_t, digitValues>> counts(digits);
    for (auto& count : counts)
        count.fill(0);
    const int used = (endBit - lowestBit + digitBits - 1) / digitBits;
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
/// One word holds the leading bits of what distinguishes the values and, below, the row. Few
/// passes over the highest of these bits leave next to nothing out of place.
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
        m_rowBits = std::max(1, static_cast<int>(std::bit_width(column.size() - 1)));
        const int rangeBits = static_cast<int>(std::bit_width(high - low));
        const int keyBits = std::min(rangeBits, 64 - m_rowBits);
        const int shift = rangeBits - keyBits;
        m_items.reserve(column.size() - column.missingCount);
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.missing[row] == 0)
                m_items.push_back((orderedBits(m_numbers[row]) - low) >> shift << m_rowBits | row);
        }
        throwIfStopped(stop);
        const int endBit = m_rowBits + keyBits;
        const int lowestBit = std::max(m_rowBits, endBit - sortedBits(endBit));
        radixSort(m_items, lowestBit, endBit, stop);
        if (lowestBit > m_rowBits)
            moveIntoPlace(stop);
        m_isPartial = shift > 0;
        if (m_isPartial)
            sortWithin(stop);
    }

    std::size_t size() const { return m_items.size(); }
    std::uint32_t row(std::size_t i) const { return rowOf(m_items[i]); }
    /// Whether the values at i and i + 1 are the same.
    bool equalsNext(std::size_t i) const
    {
        return keyOf(m_items[i]) == keyOf(m_items[i + 1]) &&
               (!m_isPartial || m_numbers[row(i)] == m_numbers[row(i + 1)]);
    }

private:
    std::uint64_t keyOf(std::uint64_t item) const { return item >> m_rowBits; }
    std::uint32_t rowOf(std::uint64_t item) const
    {
        return static_cast<std::uint32_t>(item & ((std::uint64_t{1} << m_rowBits) - 1));
    }

    /// How many of the highest bits tell values apart well enough, from a sample: as many digits
    /// as leave each row with few others that differ from it in the lower bits alone.
    int sortedBits(int endBit) const
    {
        constexpr std::size_t sampleSize = 2048;
        constexpr double mostOutOfPlace = 4;
        std::vector<std::uint64_t> sample;
        const std::size_t step = std::max<std::size_t>(1, m_items.size() / sampleSize);
        for (std::size_t i = 0; i < m_items.size(); i += step)
            sample.push_back(keyOf(m_items[i]));
        std::sort(sample.begin(), sample.end());
        const double pairs =
            static_cast<double>(sample.size()) * static_cast<double>(sample.size());
        int bits = 2 * digitBits;
        for (; bits < endBit - m_rowBits; bits += digitBits) {
            const auto alike =
                equalPairs(sample, endBit - m_rowBits - bits) - equalPairs(sample, 0);
            if (alike / pairs * static_cast<double>(m_items.size()) <= mostOutOfPlace)
                break;
        }
        return bits;
    }

    /// Pairs of a sorted sample that agree when the lower bits are left out.
    static double equalPairs(const std::vector<std::uint64_t>& sorted, int leftOut)
    {
        double pairs = 0;
        for (std::size_t i = 0; i < sorted.size();) {
            std::size_t end = i + 1;
            while (end < sorted.size() && sorted[end] >> leftOut == sorted[i] >> leftOut)
                ++end;
            pairs += static_cast<double>(end - i) * static_cast<double>(end - i - 1) / 2;
            i = end;
        }
        return pairs;
    }

    /// Insertion; gives up where the sample was misleading.
    void moveIntoPlace(const std::stop_token& stop)
    {
        std::size_t moves = 0;
        for (std::size_t i = 1; i < m_items.size(); ++i) {
            const std::uint64_t item = m_items[i];
            std::size_t k = i;
            for (; k > 0 && m_items[k - 1] > item; --k)
                m_items[k] = m_items[k - 1];
            m_items[k] = item;
            moves += i - k;
            if (moves > 32 * m_items.size()) {
                radixSort(m_items, m_rowBits, 64, stop);
                return;
            }
        }
    }

    void sortWithin(const std::stop_token& stop)
    {
        const auto isBefore = [&](std::uint64_t a, std::uint64_t b) {
            const double x = m_numbers[rowOf(a)];
            const double y = m_numbers[rowOf(b)];
            return x != y ? x < y : a < b;
        };
        for (std::size_t i = 0; i < m_items.size();) {
            std::size_t end = i + 1;
            bool isSorted = true;
            while (end < m_items.size() && keyOf(m_items[end]) == keyOf(m_items[i])) {
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
    std::vector<std::uint64_t> m_items; ///< leading bits of the value, row
    int m_rowBits = 1;
    bool m_isPartial = false; ///< the values have more bits than the items hold
};

/// Numbers different values in the order in which they come.
class ValueNumbers {
public:
    /// The number of a value, given by its ordered bits.
    std::int32_t numberOf(std::uint64_t key)
    {
        Slot& slot = m_slots[slotOf(key)];
        return slot.number >= 0 ? slot.number : add(key);
    }
    std::size_t size() const { return m_found.size(); }

    /// Rank of each number by the size of its value.
    std::vector<std::int32_t> ranks() const
    {
        std::vector<std::size_t> order(m_found.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return m_found[a] < m_found[b]; });
        std::vector<std::int32_t> ranks(m_found.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            ranks[order[i]] = static_cast<std::int32_t>(i);
        return ranks;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::int32_t number = -1;
    };

    std::size_t slotOf(std::uint64_t key) const
    {
        const std::size_t mask = m_slots.size() - 1;
        // The lower bits of round numbers are zeros, and so are those of the product: take the
        // highest.
        std::size_t slot = (key * 0x9E3779B97F4A7C15U) >> std::countl_zero(mask);
        while (m_slots[slot].number >= 0 && m_slots[slot].key != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::int32_t add(std::uint64_t key)
    {
        m_found.push_back(key);
        if (m_found.size() * 4 > m_slots.size())
            m_slots.assign(m_slots.size() * 4, {});
        // All again where the slots are new.
        const bool isNew = m_slots[slotOf(m_found.front())].number < 0;
        for (std::size_t i = isNew ? 0 : m_found.size() - 1; i < m_found.size(); ++i)
            m_slots[slotOf(m_found[i])] = {m_found[i], static_cast<std::int32_t>(i)};
        return static_cast<std::int32_t>(m_found.size() - 1);
    }

    std::vector<Slot> m_slots = std::vector<Slot>(256);
    std::vector<std::uint64_t> m_found;
};

/// Codes of a column with at most `limit` distinct values, found without sorting the rows.
std::optional<DenseCodes> fewValueCodes(const data::Column& column, std::size_t limit,
                                        const std::stop_token& stop)
{
    ValueNumbers numbers;
    DenseCodes result;
    result.codes.resize(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % itemsPerPoll == 0)
            throwIfStopped(stop);
        result.codes[row] =
            column.missing[row] != 0 ? -1 : numbers.numberOf(orderedBits(column.numbers[row]));
        if (numbers.size() > limit)
            return std::nullopt;
    }
    const std::vector<std::int32_t> ranks = numbers.ranks();
    for (std::int32_t& code : result.codes)
        code = code < 0 ? -1 : ranks[static_cast<std::size_t>(code)];
    result.distinct = numbers.size();
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
    radixSort(items, 0, 64, {});
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
