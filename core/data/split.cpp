#include "core/data/split.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace core::data {
namespace {

/// Whole numbers near `size * share` for every class that add up to the rounded total: the
/// classes with the largest remainders get one more (Hamilton's method). No class gives more than
/// `available`.
std::vector<std::size_t> largestRemainder(const std::vector<std::size_t>& sizes,
                                          const std::vector<std::size_t>& available, double share)
{
    const std::size_t all = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    const auto total = static_cast<std::size_t>(std::llround(static_cast<double>(all) * share));
    std::vector<std::size_t> parts(sizes.size());
    std::vector<double> remainders(sizes.size());
    std::size_t given = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double exact =
            all == 0 ? 0 : static_cast<double>(sizes[i]) * static_cast<double>(total) / all;
        parts[i] = std::min(available[i], static_cast<std::size_t>(exact));
        remainders[i] = exact - static_cast<double>(parts[i]);
        given += parts[i];
    }
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (bool progressed = true; given < total && progressed;) {
        progressed = false;
        for (const std::size_t i : order) {
            if (given < total && parts[i] < available[i]) {
                ++parts[i];
                ++given;
                progressed = true;
            }
        }
    }
    return parts;
}

void checkShares(std::size_t rows, std::size_t classes, double validationShare, double testShare)
{
    if (rows != classes)
        throw Error(ErrorCode::Internal, "A split needs one class per row.");
    const auto valid = [](double share) { return share >= 0 && share < 1; };
    if (!valid(validationShare) || !valid(testShare) || validationShare + testShare >= 1)
        throw Error(ErrorCode::InvalidOption,
                    "The validation and test shares must be at least 0 and together below 1.",
                    "split", {}, "Lower the shares so that rows are left to train on.");
}

} // namespace

Split stratifiedSplit(std::span<const std::uint32_t> rows, std::span<const std::int32_t> classes,
                      double validationShare, double testShare, std::uint64_t seed)
{
    checkShares(rows.size(), classes.size(), validationShare, testShare);
    std::map<std::int32_t, std::vector<std::uint32_t>> rowsOfClass;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rowsOfClass[classes[i]].push_back(rows[i]);

    std::vector<std::size_t> sizes;
    for (const auto& [code, members] : rowsOfClass)
        sizes.push_back(members.size());
    const std::vector<std::size_t> testParts = largestRemainder(sizes, sizes, testShare);
    std::vector<std::size_t> left(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        left[i] = sizes[i] - testParts[i];
    const std::vector<std::size_t> validationParts = largestRemainder(sizes, left, validationShare);

    Split split;
    split.seed = seed;
    const Random random(seed);
    std::size_t index = 0;
    for (auto& [code, members] : rowsOfClass) {
        // Sorted first, so that the split depends on which rows there are, not on their order.
        std::sort(members.begin(), members.end());
        Random own = random.fork(static_cast<std::uint64_t>(index));
        own.shuffle(std::span(members));
        const auto testEnd = members.begin() + static_cast<std::ptrdiff_t>(testParts[index]);
        const auto validationEnd = testEnd + static_cast<std::ptrdiff_t>(validationParts[index]);
        split.test.insert(split.test.end(), members.begin(), testEnd);
        split.validation.insert(split.validation.end(), testEnd, validationEnd);
        split.train.insert(split.train.end(), validationEnd, members.end());
        ++index;
    }
    std::sort(split.train.begin(), split.train.end());
    std::sort(split.validation.begin(), split.validation.end());
    std::sort(split.test.begin(), split.test.end());
    if (split.train.empty() || (validationShare > 0 && split.validation.empty()) ||
        (testShare > 0 && split.test.empty()))
        throw Error(ErrorCode::NotEnoughRows,
                    "There are too few rows to split into train, validation and test parts.",
                    "split", {}, "Use more rows, or other shares.");
    return split;
}

} // namespace core::data
