#include "core/segment/segmentidentity.h"

#include "core/segment/segmentmatching.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace core::segment {

SegmentIdentity::SegmentIdentity(const Segmentation& now, const Segmentation* before)
    : m_before(before && before->labels.size() == now.labels.size() ? before : nullptr)
{
    if (!m_before)
        return;
    for (const auto& match : matchSegments(now.labels, m_before->labels))
        if (match.jaccard >= sameSegmentJaccard)
            m_known.push_back({match.now, match.before, match.jaccard});
    std::ranges::sort(m_known, {}, &Known::before);

    m_newLabels.assign(static_cast<std::size_t>(now.k), -1);
    std::int32_t next = 0;
    for (const auto& known : m_known)
        m_newLabels[static_cast<std::size_t>(known.now)] = next++;
    for (auto& label : m_newLabels)
        if (label < 0)
            label = next++;
}

void SegmentIdentity::takePlaces(Segmentation& now) const
{
    if (!m_known.empty() && !std::ranges::is_sorted(m_newLabels))
        relabel(now, m_newLabels);
}

void SegmentIdentity::takeCards(Segmentation& now) const
{
    if (m_known.empty())
        return;
    auto& cards = now.profile.cards;
    for (auto& card : cards)
        card.mark = -1;
    for (const auto& known : m_known) {
        const auto& old = m_before->profile.cards[static_cast<std::size_t>(known.before)];
        auto& card =
            cards[static_cast<std::size_t>(m_newLabels[static_cast<std::size_t>(known.now)])];
        card.mark = old.mark;
        card.note = old.note;
        card.actions = old.actions;
        card.namedByHand = old.namedByHand;
        if (old.namedByHand || known.jaccard >= keptNameJaccard)
            card.name = old.name;
    }
    for (auto& card : cards)
        if (card.mark < 0)
            card.mark = freeMark(cards);
    makeNamesUnique(cards);
}

void makeNamesUnique(std::vector<SegmentCard>& cards)
{
    std::set<std::string> taken;
    for (const auto& card : cards)
        if (card.namedByHand)
            taken.insert(card.name);
    for (auto& card : cards) {
        if (card.namedByHand)
            continue;
        const std::string plain = card.name;
        for (int number = 2; !taken.insert(card.name).second; ++number)
            card.name = plain + ' ' + std::to_string(number);
    }
}

int freeMark(const std::vector<SegmentCard>& cards)
{
    int mark = 0;
    while (std::ranges::find(cards, mark, &SegmentCard::mark) != cards.end())
        ++mark;
    return mark;
}

void relabel(Segmentation& segmentation, const std::vector<std::int32_t>& newLabels)
{
    for (auto& label : segmentation.labels)
        if (label >= 0)
            label = newLabels[static_cast<std::size_t>(label)];
    LabelChange change;
    change.newLabels = newLabels;
    segmentation.changes.push_back(std::move(change));
}

} // namespace core::segment
