#include "core/data/split.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <utility>

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

void finish(Split& split, double validationShare, double testShare)
{
    for (auto* part : {&split.train, &split.validation, &split.test})
        std::sort(part->begin(), part->end());
    if (split.train.empty() || (validationShare > 0 && split.validation.empty()) ||
        (testShare > 0 && split.test.empty()))
        throw Error(ErrorCode::NotEnoughRows,
                    split.kind == SplitKind::Grouped
                        ? translate("Errors", "There are too few groups to split into train, "
                                              "validation and test parts.")
                        : translate("Errors", "There are too few rows to split into train, "
                                              "validation and test parts."),
                    "split", {}, translate("Errors", "Use more rows, or other shares."));
}

void checkShares(std::size_t rows, std::size_t classes, double validationShare, double testShare)
{
    if (rows != classes)
        throw Error(ErrorCode::Internal, "A split needs one class per row.");
    const auto valid = [](double share) { return share >= 0 && share < 1; };
    if (!valid(validationShare) || !valid(testShare) || validationShare + testShare >= 1)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors",
                      "The validation and test shares must be at least 0 and together below 1."),
            "split", {},
            translate("Errors", "Lower the shares so that rows are left to train on."));
}

/// Rows that stay together, with how many of each class.
struct Group {
    std::vector<std::uint32_t> rows;
    std::vector<std::pair<std::int32_t, double>> counts; ///< class and rows, ascending
};

std::vector<Group> groupsOf(std::span<const std::uint32_t> rows,
                            std::span<const std::int32_t> classes,
                            std::span<const std::int64_t> numbers)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // By the rows besides, so that the split depends on which rows there are, not on their order.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(numbers[a], rows[a]) < std::pair(numbers[b], rows[b]);
    });
    std::vector<Group> groups;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool same =
            i > 0 && numbers[order[i]] >= 0 && numbers[order[i]] == numbers[order[i - 1]];
        if (!same)
            groups.emplace_back();
        Group& group = groups.back();
        group.rows.push_back(rows[order[i]]);
        const std::int32_t code = classes[order[i]];
        const auto found = std::lower_bound(
            group.counts.begin(), group.counts.end(), code,
            [](const auto& count, std::int32_t wanted) { return count.first < wanted; });
        if (found != group.counts.end() && found->first == code)
            ++found->second;
        else
            group.counts.insert(found, {code, 1});
    }
    return groups;
}

/// One part of a grouped split while it fills.
struct Part {
    std::vector<std::uint32_t>* rows;
    double share;
    std::map<std::int32_t, double> counts;

    /// How much the group would take the part away from its shares of the classes.
    double cost(const Group& group, const std::map<std::int32_t, double>& all) const
    {
        double sum = 0;
        for (const auto& [code, count] : group.counts) {
            const double wanted = share * all.at(code);
            const auto found = counts.find(code);
            const double lacking = wanted - (found == counts.end() ? 0 : found->second);
            // (n + g − w)² − (n − w)², in units of what is wanted.
            sum += count * (count - 2 * lacking) / wanted;
        }
        return sum;
    }

    void take(const Group& group)
    {
        rows->insert(rows->end(), group.rows.begin(), group.rows.end());
        for (const auto& [code, count] : group.counts)
            counts[code] += count;
    }
};

/// The part that lacks the group's classes most, the first among equals.
Part& emptiestFor(const Group& group, std::vector<Part>& parts,
                  const std::map<std::int32_t, double>& all)
{
    Part* best = &parts.front();
    double least = best->cost(group, all);
    for (Part& part : std::span(parts).subspan(1)) {
        const double cost = part.cost(group, all);
        if (cost < least) {
            least = cost;
            best = &part;
        }
    }
    return *best;
}

/// How many of the rows, ordered by time, lie before the cut nearest to the share that parts no
/// rows of the same time.
std::size_t timeCut(std::span<const double> times, std::span<const std::size_t> order, double share)
{
    const auto wanted =
        static_cast<std::size_t>(std::llround(share * static_cast<double>(order.size())));
    const auto parts = [&](std::size_t at) {
        return at > 0 && at < order.size() && times[order[at]] == times[order[at - 1]];
    };
    std::size_t below = wanted;
    std::size_t above = wanted;
    while (parts(below))
        --below;
    while (parts(above))
        ++above;
    return wanted - below <= above - wanted ? below : above;
}

void checkFolds(std::span<const std::int32_t> folds, int count)
{
    std::vector<std::size_t> sizes(static_cast<std::size_t>(count));
    for (const std::int32_t fold : folds)
        ++sizes[static_cast<std::size_t>(fold)];
    if (std::ranges::find(sizes, std::size_t{0}) != sizes.end())
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "There are too few rows for {1} folds."),
                           {std::to_string(count)}),
                    "folds", {}, translate("Errors", "Use more rows, or fewer folds."));
}

void checkFoldCount(int folds)
{
    if (folds < 2)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There must be at least two folds."), "folds", {},
                    translate("Errors", "Choose 2 or more, usually 5 or 10."));
}

} // namespace

std::string_view toWord(SplitKind kind)
{
    switch (kind) {
    case SplitKind::Stratified:
        break;
    case SplitKind::Grouped:
        return "grouped";
    case SplitKind::Timed:
        return "timed";
    }
    return "stratified";
}

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
    finish(split, validationShare, testShare);
    return split;
}

Split groupedSplit(std::span<const std::uint32_t> rows, std::span<const std::int32_t> classes,
                   std::span<const std::int64_t> groups, double validationShare, double testShare,
                   std::uint64_t seed)
{
    checkShares(rows.size(), classes.size(), validationShare, testShare);
    if (groups.size() != rows.size())
        throw Error(ErrorCode::Internal, "A grouped split needs one group per row.");
    std::vector<Group> drawn = groupsOf(rows, classes, groups);
    Random(seed).shuffle(std::span(drawn));
    std::stable_sort(drawn.begin(), drawn.end(),
                     [](const Group& a, const Group& b) { return a.rows.size() > b.rows.size(); });
    std::map<std::int32_t, double> all;
    for (const std::int32_t code : classes)
        ++all[code];

    Split split;
    split.seed = seed;
    split.kind = SplitKind::Grouped;
    std::vector<Part> parts;
    parts.push_back({&split.train, 1 - validationShare - testShare, {}});
    if (validationShare > 0)
        parts.push_back({&split.validation, validationShare, {}});
    if (testShare > 0)
        parts.push_back({&split.test, testShare, {}});
    for (const Group& group : drawn)
        emptiestFor(group, parts, all).take(group);
    finish(split, validationShare, testShare);
    return split;
}

Split timedSplit(std::span<const std::uint32_t> rows, std::span<const double> times,
                 double validationShare, double testShare)
{
    checkShares(rows.size(), times.size(), validationShare, testShare);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(times[a], rows[a]) < std::pair(times[b], rows[b]);
    });
    const auto cutAt = [&](double share) { return timeCut(times, order, share); };
    const std::size_t trainEnd = cutAt(1 - validationShare - testShare);
    const std::size_t validationEnd = std::max(trainEnd, cutAt(1 - testShare));
    Split split;
    split.kind = SplitKind::Timed;
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto& part = i < trainEnd ? split.train : i < validationEnd ? split.validation : split.test;
        part.push_back(rows[order[i]]);
    }
    finish(split, validationShare, testShare);
    return split;
}

std::vector<std::int32_t> stratifiedFolds(std::span<const std::int32_t> classes, int folds,
                                          std::uint64_t seed)
{
    checkFoldCount(folds);
    std::map<std::int32_t, std::vector<std::size_t>> placesOfClass;
    for (std::size_t i = 0; i < classes.size(); ++i)
        placesOfClass[classes[i]].push_back(i);
    std::vector<std::int32_t> result(classes.size());
    const Random random(seed);
    std::uint64_t part = 0;
    std::size_t dealt = 0; // goes on from class to class, so that sizes stay even
    for (auto& [code, places] : placesOfClass) {
        Random own = random.fork(part++);
        own.shuffle(std::span(places));
        for (const std::size_t place : places)
            result[place] = static_cast<std::int32_t>(dealt++ % static_cast<std::size_t>(folds));
    }
    checkFolds(result, folds);
    return result;
}

std::vector<std::int32_t> groupedFolds(std::span<const std::int32_t> classes,
                                       std::span<const std::int64_t> groups, int folds,
                                       std::uint64_t seed)
{
    checkFoldCount(folds);
    if (groups.size() != classes.size())
        throw Error(ErrorCode::Internal, "Grouped folds need one group per row.");
    std::vector<std::uint32_t> places(classes.size());
    std::iota(places.begin(), places.end(), 0U);
    std::vector<Group> drawn = groupsOf(places, classes, groups);
    Random(seed).shuffle(std::span(drawn));
    std::ranges::stable_sort(drawn, std::greater{},
                             [](const Group& group) { return group.rows.size(); });
    std::map<std::int32_t, double> all;
    for (const std::int32_t code : classes)
        ++all[code];
    std::vector<std::vector<std::uint32_t>> members(static_cast<std::size_t>(folds));
    std::vector<Part> parts;
    for (auto& rows : members)
        parts.push_back({&rows, 1.0 / folds, {}});
    for (const Group& group : drawn)
        emptiestFor(group, parts, all).take(group);
    std::vector<std::int32_t> result(classes.size());
    for (std::size_t fold = 0; fold < members.size(); ++fold)
        for (const std::uint32_t place : members[fold])
            result[place] = static_cast<std::int32_t>(fold);
    checkFolds(result, folds);
    return result;
}

std::vector<std::int32_t> timedBlocks(std::span<const double> times, int blocks)
{
    checkFoldCount(blocks);
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return times[place]; });
    std::vector<std::int32_t> result(times.size(), blocks - 1);
    std::size_t begin = 0;
    for (int block = 0; block + 1 < blocks; ++block) {
        const std::size_t end =
            std::max(begin, timeCut(times, order, static_cast<double>(block + 1) / blocks));
        for (; begin < end; ++begin)
            result[order[begin]] = block;
    }
    checkFolds(result, blocks);
    return result;
}

} // namespace core::data
