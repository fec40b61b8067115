#include "core/predict/evaluation/rankedscores.h"

#include "core/base/parallel.h"
#include "core/explore/radixsort.h"

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 1 << 16;

/// Descending by score; `row` is 1 for a row of the class and 0 for the rest.
std::vector<explore::KeyedRow> sortedRows(std::span<const std::int32_t> trueClasses,
                                          const data::Matrix& probabilities, std::size_t own,
                                          const std::stop_token& stop)
{
    std::vector<explore::KeyedRow> items(trueClasses.size());
    parallelBlocks(items.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            const bool positive = static_cast<std::size_t>(trueClasses[row]) == own;
            items[row] = {~explore::orderedBits(probabilities(row, own)), positive ? 1U : 0U};
        }
    });
    explore::sortByKey(items, stop);
    return items;
}

double scoreOf(std::uint64_t key)
{
    const std::uint64_t ordered = ~key;
    const std::uint64_t sign = std::uint64_t{1} << 63;
    return std::bit_cast<double>((ordered & sign) != 0 ? ordered ^ sign : ~ordered);
}

} // namespace

RankedScores rankScores(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop)
{
    if (probabilities.rows() != trueClasses.size() ||
        (own >= probabilities.columns() && !trueClasses.empty()))
        throw Error(ErrorCode::Internal, "There must be one probability per row and class.");
    const auto items = sortedRows(trueClasses, probabilities, own, stop);
    throwIfStopped(stop);
    std::size_t steps = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        steps += i == 0 || items[i].key != items[i - 1].key;
    RankedScores ranked;
    ranked.rows = items.size();
    ranked.scores.reserve(steps);
    ranked.selected.reserve(steps);
    ranked.right.reserve(steps);
    throwIfStopped(stop);
    for (std::size_t begin = 0; begin < items.size();) {
        std::size_t end = begin;
        for (; end < items.size() && items[end].key == items[begin].key; ++end)
            ranked.positives += items[end].row;
        ranked.scores.push_back(scoreOf(items[begin].key));
        ranked.selected.push_back(end);
        ranked.right.push_back(ranked.positives);
        begin = end;
    }
    return ranked;
}

} // namespace core::predict
