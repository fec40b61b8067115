#include "core/segment/segmentedits.h"

#include "core/base/translation.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/segmentfigures.h"
#include "core/segment/segmentidentity.h"

#include <algorithm>
#include <numeric>

namespace core::segment {
namespace {

SegmentCard& cardOf(Segmentation& segmentation, int id)
{
    auto& cards = segmentation.profile.cards;
    if (id < 0 || static_cast<std::size_t>(id) >= cards.size())
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "There is no segment {1}."), {std::to_string(id + 1)}),
            "segment");
    return cards[static_cast<std::size_t>(id)];
}

/// What belongs to the analyst and not to the figures.
void takeOver(const SegmentCard& from, SegmentCard& to)
{
    to.mark = from.mark;
    to.note = from.note;
    to.actions = from.actions;
    to.namedByHand = from.namedByHand;
    if (from.namedByHand)
        to.name = from.name;
}

/// Figures and descriptions of changed labels. `kept`: for each new segment the card it goes on
/// with, or null.
void describeAgain(Segmentation& segmentation, const std::vector<const SegmentCard*>& kept,
                   const std::stop_token& stop, const ProgressCallback& progress)
{
    fillFigures(segmentation, stop, progress);
    auto& cards = segmentation.profile.cards;
    for (auto& card : cards)
        card.mark = -1;
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (kept[i])
            takeOver(*kept[i], cards[i]);
    for (auto& card : cards)
        if (card.mark < 0)
            card.mark = freeMark(cards);
    makeNamesUnique(cards);
}

/// The customers of one segment split by k-means: their rows and the part of each.
struct Parts {
    std::vector<std::uint32_t> rows;
    std::vector<std::int32_t> labels; ///< the largest part first
    data::Matrix centres;
};

Parts findParts(const Segmentation& segmentation, int id, int parts, const std::stop_token& stop,
                const ProgressCallback& progress)
{
    const data::Matrix& space = segmentation.basis->space();
    Parts found;
    for (std::size_t row = 0; row < segmentation.labels.size(); ++row)
        if (segmentation.labels[row] == id)
            found.rows.push_back(static_cast<std::uint32_t>(row));
    data::Matrix points(found.rows.size(), space.columns());
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        std::ranges::copy(space.row(found.rows[i]), points.row(i).begin());
    KMeansOptions options;
    options.k = parts;
    options.seed = segmentation.request.seed;
    found.labels = kMeans(points, options, stop, progress).labels;
    if (numberBySize(found.labels, parts).used < parts)
        throw Error(
            ErrorCode::NotEnoughRows,
            filled(translate("Errors",
                             "The segment has too few different customers to be split in {1}."),
                   {std::to_string(parts)}),
            "segment");
    found.centres = segmentMeans(points, found.labels, parts);
    return found;
}

} // namespace

Segmentation renamed(const Segmentation& segmentation, int id, std::string name)
{
    Segmentation result = segmentation;
    SegmentCard& card = cardOf(result, id);
    if (name.empty()) {
        const auto fresh =
            profileSegments(*result.basis->table, result.basis->features, result.labels, result.k);
        card.namedByHand = false;
        card.name = fresh.cards[static_cast<std::size_t>(id)].name;
        makeNamesUnique(result.profile.cards);
        return result;
    }
    for (const auto& other : result.profile.cards)
        if (other.id != id && other.name == name)
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "Another segment is called “{1}” already."), {name}),
                "name", {}, translate("Errors", "Give the two different names."));
    card.name = std::move(name);
    card.namedByHand = true;
    return result;
}

Segmentation withNote(const Segmentation& segmentation, int id, std::string note)
{
    Segmentation result = segmentation;
    cardOf(result, id).note = std::move(note);
    return result;
}

Segmentation withActions(const Segmentation& segmentation, int id, std::vector<std::string> actions)
{
    Segmentation result = segmentation;
    cardOf(result, id).actions = std::move(actions);
    return result;
}

Segmentation recoloured(const Segmentation& segmentation, int id, int mark)
{
    if (mark < 0)
        throw Error(ErrorCode::InvalidOption, translate("Errors", "There is no such colour."),
                    "mark");
    Segmentation result = segmentation;
    SegmentCard& card = cardOf(result, id);
    for (auto& other : result.profile.cards)
        if (other.mark == mark)
            other.mark = card.mark;
    card.mark = mark;
    return result;
}

Segmentation moved(const Segmentation& segmentation, int id, int place)
{
    Segmentation result = segmentation;
    cardOf(result, id);
    cardOf(result, place);
    std::vector<std::int32_t> order(result.profile.cards.size()); // old label at each place
    std::iota(order.begin(), order.end(), 0);
    order.erase(order.begin() + id);
    order.insert(order.begin() + place, id);
    std::vector<std::int32_t> newLabels(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        newLabels[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    relabel(result, newLabels);

    const auto reorder = [&](auto& values) {
        auto old = values;
        for (std::size_t i = 0; i < order.size(); ++i)
            values[i] = std::move(old[static_cast<std::size_t>(order[i])]);
    };
    reorder(result.profile.cards);
    for (std::size_t i = 0; i < order.size(); ++i)
        result.profile.cards[i].id = static_cast<std::int32_t>(i);
    for (auto& column : result.profile.columns)
        reorder(column.segments);
    return result;
}

Segmentation merged(const Segmentation& segmentation, std::span<const int> ids,
                    std::stop_token stop, const ProgressCallback& progress)
{
    Segmentation result = segmentation;
    std::vector<bool> chosen(result.profile.cards.size());
    for (const int id : ids) {
        cardOf(result, id);
        chosen[static_cast<std::size_t>(id)] = true;
    }
    if (std::ranges::count(chosen, true) < 2)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Choose two or more segments to merge."), "segment");
    const auto& before = segmentation.profile.cards;
    const SegmentCard* largest = nullptr;
    for (const auto& card : before)
        if (chosen[static_cast<std::size_t>(card.id)] && (!largest || card.size > largest->size))
            largest = &card;

    std::vector<const SegmentCard*> kept;
    std::vector<std::int32_t> newLabels(before.size());
    for (const auto& card : before) {
        if (chosen[static_cast<std::size_t>(card.id)] && &card != largest)
            continue;
        newLabels[static_cast<std::size_t>(card.id)] = static_cast<std::int32_t>(kept.size());
        kept.push_back(&card);
    }
    for (const auto& card : before)
        if (chosen[static_cast<std::size_t>(card.id)])
            newLabels[static_cast<std::size_t>(card.id)] =
                newLabels[static_cast<std::size_t>(largest->id)];
    relabel(result, newLabels);
    result.k = static_cast<int>(kept.size());
    describeAgain(result, kept, stop, progress);
    return result;
}

Segmentation splitInto(const Segmentation& segmentation, int id, int parts, std::stop_token stop,
                       const ProgressCallback& progress)
{
    Segmentation result = segmentation;
    cardOf(result, id);
    if (parts < 2)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A segment is split in two parts or more."), "parts");
    Parts found = findParts(segmentation, id, parts, stop, {});

    LabelChange change;
    std::vector<const SegmentCard*> kept;
    for (const auto& card : segmentation.profile.cards) {
        change.newLabels.push_back(static_cast<std::int32_t>(kept.size()));
        kept.push_back(&card);
        if (card.id == id) {
            change.partLabels.push_back(change.newLabels.back());
            for (int part = 1; part < parts; ++part) {
                change.partLabels.push_back(static_cast<std::int32_t>(kept.size()));
                kept.push_back(nullptr);
            }
        }
    }
    change.split = id;
    change.partCentres = std::move(found.centres);
    for (auto& label : result.labels)
        if (label >= 0)
            label = change.newLabels[static_cast<std::size_t>(label)];
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        result.labels[found.rows[i]] = change.partLabels[static_cast<std::size_t>(found.labels[i])];
    result.changes.push_back(std::move(change));
    result.k = static_cast<int>(kept.size());
    describeAgain(result, kept, stop, progress);
    return result;
}

} // namespace core::segment
