#include "core/base/words.h"
#include "core/segment/segmentcomparison.h"

#include <algorithm>
#include <numeric>

namespace core::segment {
namespace {

std::string quoted(const ComparedSegment& group)
{
    return group.id < 0 ? "“not clustered”" : "“" + group.name + "”";
}

std::string customers(std::size_t count)
{
    return countOf(count, "customer", "customers");
}

double share(std::size_t part, std::size_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// Groups on the other side by how many customers are common, the most first; none without.
std::vector<std::size_t> largestParts(std::size_t groups, const auto& countOfGroup)
{
    std::vector<std::size_t> order(groups);
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t group) { return countOfGroup(group) == 0; });
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return countOfGroup(a) > countOfGroup(b); });
    return order;
}

struct Said {
    std::size_t weight; ///< customers concerned
    std::string text;
};

/// "“A” keeps 92.0 % of its customers; 11 customers move to “B”."
Said kept(const SegmentComparison& comparison, std::size_t from)
{
    const ComparedSegment& group = comparison.before[from];
    const auto match = static_cast<std::size_t>(comparison.match[from]);
    const std::size_t stayed = comparison.count(from, match);
    const auto to = largestParts(comparison.after.size(), [&](std::size_t other) {
        return other == match ? 0 : comparison.count(from, other);
    });
    std::string text =
        quoted(group) + " keeps " + percentText(share(stayed, group.size)) + " of its customers";
    if (group.id >= 0 && comparison.after[match].name != group.name)
        text += ", now " + quoted(comparison.after[match]);
    if (!to.empty()) {
        const std::size_t count = comparison.count(from, to.front());
        text += "; " + customers(count) + (count == 1 ? " moves to " : " move to ") +
                quoted(comparison.after[to.front()]);
    }
    return {group.size - stayed, text + '.'};
}

/// "“A” is divided: 40 customers are in “B”, 30 in “C”."
Said divided(const SegmentComparison& comparison, std::size_t from)
{
    const ComparedSegment& group = comparison.before[from];
    const auto to = largestParts(comparison.after.size(),
                                 [&](std::size_t other) { return comparison.count(from, other); });
    std::string text = quoted(group) + (to.size() > 1 ? " is divided: " : " is gone: ");
    for (std::size_t i = 0; i < std::min<std::size_t>(to.size(), 2); ++i) {
        const std::size_t count = comparison.count(from, to[i]);
        text += (i == 0 ? customers(count) + (count == 1 ? " is in " : " are in ")
                        : ", " + groupedCount(count) + " in ") +
                quoted(comparison.after[to[i]]);
    }
    return {group.size, text + '.'};
}

/// "“B” is new: 30 of its 45 customers come from “A”."
Said isNew(const SegmentComparison& comparison, std::size_t to)
{
    const ComparedSegment& group = comparison.after[to];
    const auto from = largestParts(comparison.before.size(),
                                   [&](std::size_t other) { return comparison.count(other, to); });
    const std::size_t count = comparison.count(from.front(), to);
    const bool all = count == group.size;
    return {group.size,
            quoted(group) + " is new: " +
                (all ? std::string(group.size == 1 ? "its customer" : "all its customers")
                     : groupedCount(count) + " of its " + customers(group.size)) +
                (count == 1 ? " comes from " : " come from ") +
                quoted(comparison.before[from.front()]) + '.'};
}

std::string overall(const SegmentComparison& comparison)
{
    std::string text = comparison.stayed == comparison.compared
                           ? "Both segmentations put the same customers together"
                           : percentText(share(comparison.stayed, comparison.compared)) + " of " +
                                 customers(comparison.compared) +
                                 " stay in the segment that matches";
    if (!comparison.identifier.empty())
        text += ", found again by " + comparison.identifier;
    return text + '.';
}

} // namespace

std::vector<std::string> comparisonSentences(const SegmentComparison& comparison, std::size_t most)
{
    std::vector<std::string> sentences{overall(comparison)};
    if (comparison.onlyBefore + comparison.onlyAfter > 0)
        sentences.push_back(customers(comparison.onlyBefore) +
                            (comparison.onlyBefore == 1 ? " is" : " are") +
                            " only in the earlier table, " + groupedCount(comparison.onlyAfter) +
                            " only in the later one.");
    std::vector<Said> changes;
    for (std::size_t from = 0; from < comparison.before.size(); ++from) {
        if (comparison.before[from].size == 0)
            continue;
        changes.push_back(comparison.match[from] < 0 ? divided(comparison, from)
                                                     : kept(comparison, from));
    }
    for (std::size_t to = 0; to < comparison.after.size(); ++to)
        if (comparison.after[to].size > 0 &&
            std::ranges::find(comparison.match, static_cast<int>(to)) == comparison.match.end())
            changes.push_back(isNew(comparison, to));
    std::ranges::stable_sort(changes, {}, [](const Said& said) { return -double(said.weight); });
    for (const auto& change : changes)
        if (change.weight > 0 && sentences.size() < most)
            sentences.push_back(change.text);
    return sentences;
}

} // namespace core::segment
