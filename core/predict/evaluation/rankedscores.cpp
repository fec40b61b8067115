#include "core/predict/evaluation/rankedscores.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cmath>

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 1 << 16;

bool comesFirst(const ScoredRow& left, const ScoredRow& right)
{
    return left.score > right.score || (left.score == right.score && left.row < right.row);
}

void checkShape(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities,
                std::size_t own)
{
    if (probabilities.rows() != trueClasses.size() ||
        (own >= probabilities.columns() && !trueClasses.empty()))
        throw Error(ErrorCode::Internal, "There must be one probability per row and class.");
}

/// Merges sorted runs of `length` rows in pairs until one is left.
void mergeRuns(std::vector<ScoredRow>& rows, std::size_t length, const std::stop_token& stop)
{
    std::vector<ScoredRow> merged(rows.size());
    for (; length < rows.size(); length *= 2) {
        parallelBlocks(rows.size(), 2 * length, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            const auto at = [&](std::size_t place) {
                return rows.begin() + static_cast<std::ptrdiff_t>(place);
            };
            const std::size_t middle = std::min(begin + length, end);
            std::merge(at(begin), at(middle), at(middle), at(end),
                       merged.begin() + static_cast<std::ptrdiff_t>(begin), comesFirst);
        });
        rows.swap(merged);
    }
}

} // namespace

std::vector<ScoredRow> descendingScores(const data::Matrix& probabilities, std::size_t own,
                                        const std::stop_token& stop)
{
    std::vector<ScoredRow> rows(probabilities.rows());
    parallelBlocks(rows.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            rows[row] = {probabilities(row, own), static_cast<std::uint32_t>(row)};
            if (std::isnan(rows[row].score))
                throw Error(ErrorCode::Internal, "A probability is not a number.");
        }
        std::sort(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                  rows.begin() + static_cast<std::ptrdiff_t>(end), comesFirst);
    });
    if (rows.size() > rowsPerBlock)
        mergeRuns(rows, rowsPerBlock, stop);
    return rows;
}

RankedScores rankScores(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop)
{
    checkShape(trueClasses, probabilities, own);
    const auto rows = descendingScores(probabilities, own, stop);
    throwIfStopped(stop);
    std::size_t steps = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        steps += i == 0 || rows[i].score != rows[i - 1].score;
    RankedScores ranked;
    ranked.rows = rows.size();
    ranked.scores.reserve(steps);
    ranked.selected.reserve(steps);
    ranked.right.reserve(steps);
    throwIfStopped(stop);
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        for (; end < rows.size() && rows[end].score == rows[begin].score; ++end)
            ranked.positives += static_cast<std::size_t>(trueClasses[rows[end].row]) == own;
        ranked.scores.push_back(rows[begin].score);
        ranked.selected.push_back(end);
        ranked.right.push_back(ranked.positives);
        begin = end;
    }
    return ranked;
}

} // namespace core::predict
