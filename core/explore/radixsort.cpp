#include "core/explore/radixsort.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core::explore {
namespace {

constexpr int digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr int digits = (64 + digitBits - 1) / digitBits;
// Fewer items than this are sorted faster by comparing.
constexpr std::size_t fewItems = 512;
// Enough items for the threads to be worth their start.
constexpr std::size_t itemsPerBlock = std::size_t{1} << 17;

using Counts = std::array<std::uint32_t, digitValues>;

std::size_t digitOf(std::uint64_t key, int digit)
{
    return (key >> (digit * digitBits)) & (digitValues - 1);
}

/// The digits in which any two keys differ; the others cost nothing.
std::vector<int> differingDigits(std::span<const KeyedRow> items)
{
    std::uint64_t differing = 0;
    for (const KeyedRow& item : items)
        differing |= item.key ^ items[0].key;
    std::vector<int> found;
    for (int digit = 0; digit < digits; ++digit) {
        if (digitOf(differing, digit) != 0)
            found.push_back(digit);
    }
    return found;
}

/// One stable pass: every block counts its items, and then knows where each of them goes.
void scatter(std::span<const KeyedRow> from, std::span<KeyedRow> to, int digit,
             std::vector<Counts>& places, const std::stop_token& stop)
{
    parallelBlocks(from.size(), itemsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        Counts& counts = places[begin / itemsPerBlock];
        counts.fill(0);
        for (std::size_t i = begin; i < end; ++i)
            ++counts[digitOf(from[i].key, digit)];
    });
    std::uint32_t place = 0;
    for (std::size_t value = 0; value < digitValues; ++value) {
        for (Counts& counts : places) {
            const std::uint32_t count = counts[value];
            counts[value] = place;
            place += count;
        }
    }
    parallelBlocks(from.size(), itemsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        Counts& next = places[begin / itemsPerBlock];
        for (std::size_t i = begin; i < end; ++i)
            to[next[digitOf(from[i].key, digit)]++] = from[i];
    });
}

} // namespace

void sortByKey(std::span<KeyedRow> items, const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (items.size() < fewItems) {
        std::stable_sort(items.begin(), items.end(),
                         [](const KeyedRow& a, const KeyedRow& b) { return a.key < b.key; });
        return;
    }
    const std::vector<int> passes = differingDigits(items);
    if (passes.empty())
        return;
    std::vector<KeyedRow> other(items.size());
    std::vector<Counts> places((items.size() + itemsPerBlock - 1) / itemsPerBlock);
    std::span<KeyedRow> from = items;
    std::span<KeyedRow> to = other;
    for (const int digit : passes) {
        scatter(from, to, digit, places, stop);
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

} // namespace core::explore
