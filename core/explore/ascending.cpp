#include "core/explore/ascending.h"

#include "core/base/progress.h"
#include "core/explore/radixsort.h"

#include <array>
#include <bit>
#include <cstring>

namespace core::explore {
namespace {

constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr int digits = (64 + digitBits - 1) / digitBits;

double valueOfBits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits ^
                                 ((bits >> 63) != 0 ? std::uint64_t{1} << 63 : ~std::uint64_t{0}));
}

struct KeyOnly {
    std::uint64_t key;
};
struct KeyAndRow {
    std::uint64_t key;
    std::uint32_t row;
};

/// Least significant digit first; stable. Digits on which all keys agree cost nothing.
template <typename Item>
void radixSort(std::vector<Item>& items, const std::stop_token& stop)
{
    std::vector<std::array<std::size_t, digitValues>> counts(digits);
    for (auto& count : counts)
        count.fill(0);
    for (const Item& item : items) {
        for (int digit = 0; digit < digits; ++digit)
            ++counts[digit][(item.key >> (digit * digitBits)) & (digitValues - 1)];
    }
    std::vector<Item> other(items.size());
    for (int digit = 0; digit < digits; ++digit) {
        throwIfStopped(stop);
        auto& count = counts[digit];
        const int shift = digit * digitBits;
        if (items.empty() || count[(items[0].key >> shift) & (digitValues - 1)] == items.size())
            continue;
        std::size_t start = 0;
        for (std::size_t& entry : count) {
            const std::size_t size = entry;
            entry = start;
            start += size;
        }
        for (const Item& item : items)
            other[count[(item.key >> shift) & (digitValues - 1)]++] = item;
        items.swap(other);
    }
}

std::vector<KeyAndRow> sortedRows(const data::Column& column, const std::stop_token& stop)
{
    std::vector<KeyAndRow> items;
    items.reserve(column.size() - column.missingCount);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row))
            items.push_back({orderedBits(column.numbers[row]), static_cast<std::uint32_t>(row)});
    }
    radixSort(items, stop);
    return items;
}

} // namespace

std::vector<double> ascendingValues(const data::Column& column)
{
    std::vector<KeyOnly> items;
    items.reserve(column.size() - column.missingCount);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row))
            items.push_back({orderedBits(column.numbers[row])});
    }
    radixSort(items, {});
    std::vector<double> values(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        values[i] = valueOfBits(items[i].key);
    return values;
}

std::vector<std::uint32_t> ascendingRows(const data::Column& column, std::stop_token stop)
{
    const std::vector<KeyAndRow> items = sortedRows(column, stop);
    std::vector<std::uint32_t> rows(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        rows[i] = items[i].row;
    return rows;
}

DenseCodes denseCodes(const data::Column& column, std::stop_token stop)
{
    const std::vector<KeyAndRow> items = sortedRows(column, stop);
    DenseCodes result;
    result.codes.assign(column.size(), -1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i == 0 || items[i].key != items[i - 1].key)
            ++result.distinct;
        result.codes[items[i].row] = static_cast<std::int32_t>(result.distinct - 1);
    }
    return result;
}

} // namespace core::explore
