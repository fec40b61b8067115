#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/segment/segmentcomparison.h"

#include <algorithm>
#include <numeric>

namespace core::segment {
namespace {

std::string quoted(const ComparedSegment& group)
{
    return group.id < 0 ? translate("Comparison", "“not clustered”")
                        : filled(translate("Comparison", "“{1}”"), {group.name});
}

std::string customers(std::size_t count)
{
    return filled(count == 1 ? translate("Comparison", "1 customer")
                             : translate("Comparison", "{1} customers"),
                  {groupedCount(count)});
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
    const std::string kept = percentText(share(stayed, group.size));
    const bool isRenamed = group.id >= 0 && comparison.after[match].name != group.name;
    std::string text =
        isRenamed ? filled(translate("Comparison", "{1} keeps {2} of its customers, now {3}"),
                           {quoted(group), kept, quoted(comparison.after[match])})
                  : filled(translate("Comparison", "{1} keeps {2} of its customers"),
                           {quoted(group), kept});
    if (!to.empty()) {
        const std::size_t count = comparison.count(from, to.front());
        text = filled(count == 1 ? translate("Comparison", "{1}; 1 customer moves to {3}")
                                 : translate("Comparison", "{1}; {2} customers move to {3}"),
                      {text, groupedCount(count), quoted(comparison.after[to.front()])});
    }
    return {group.size - stayed, filled(translate("Comparison", "{1}."), {text})};
}

/// "“A” is divided: 40 customers are in “B”, 30 in “C”."
Said divided(const SegmentComparison& comparison, std::size_t from)
{
    const ComparedSegment& group = comparison.before[from];
    const auto to = largestParts(comparison.after.size(),
                                 [&](std::size_t other) { return comparison.count(from, other); });
    const std::string name = quoted(group);
    if (to.empty())
        return {group.size, filled(translate("Comparison", "{1} is gone."), {name})};
    const std::size_t most = comparison.count(from, to[0]);
    const std::string first = quoted(comparison.after[to[0]]);
    if (to.size() == 1)
        return {group.size,
                filled(most == 1
                           ? translate("Comparison", "{1} is gone: 1 customer is in {3}.")
                           : translate("Comparison", "{1} is gone: {2} customers are in {3}."),
                       {name, groupedCount(most), first})};
    return {group.size,
            filled(most == 1 ? translate("Comparison",
                                         "{1} is divided: 1 customer is in {3}, {4} in {5}.")
                             : translate("Comparison",
                                         "{1} is divided: {2} customers are in {3}, {4} in {5}."),
                   {name, groupedCount(most), first, groupedCount(comparison.count(from, to[1])),
                    quoted(comparison.after[to[1]])})};
}

/// "“B” is new: 30 of its 45 customers come from “A”."
Said isNew(const SegmentComparison& comparison, std::size_t to)
{
    const ComparedSegment& group = comparison.after[to];
    const auto from = largestParts(comparison.before.size(),
                                   [&](std::size_t other) { return comparison.count(other, to); });
    const std::size_t count = comparison.count(from.front(), to);
    const std::string name = quoted(group);
    const std::string source = quoted(comparison.before[from.front()]);
    if (count < group.size)
        return {group.size,
                filled(count == 1
                           ? translate("Comparison", "{1} is new: 1 of its {3} comes from {4}.")
                           : translate("Comparison", "{1} is new: {2} of its {3} come from {4}."),
                       {name, groupedCount(count), customers(group.size), source})};
    return {group.size,
            filled(count == 1
                       ? translate("Comparison", "{1} is new: its customer comes from {2}.")
                       : translate("Comparison", "{1} is new: all its customers come from {2}."),
                   {name, source})};
}

std::string overall(const SegmentComparison& comparison)
{
    std::string text =
        comparison.stayed == comparison.compared
            ? translate("Comparison", "Both segmentations put the same customers together")
            : filled(translate("Comparison", "{1} of {2} stay in the segment that matches"),
                     {percentText(share(comparison.stayed, comparison.compared)),
                      customers(comparison.compared)});
    if (!comparison.identifier.empty())
        text = filled(translate("Comparison", "{1}, found again by {2}"),
                      {text, comparison.identifier});
    return filled(translate("Comparison", "{1}."), {text});
}

} // namespace

std::vector<std::string> comparisonSentences(const SegmentComparison& comparison, std::size_t most)
{
    std::vector<std::string> sentences{overall(comparison)};
    if (comparison.onlyBefore + comparison.onlyAfter > 0)
        sentences.push_back(
            filled(comparison.onlyBefore == 1
                       ? translate("Comparison", "1 customer is only in the earlier table, {2} "
                                                 "only in the later one.")
                       : translate("Comparison", "{1} customers are only in the earlier table, "
                                                 "{2} only in the later one."),
                   {groupedCount(comparison.onlyBefore), groupedCount(comparison.onlyAfter)}));
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
