#include "core/segment/segmentcomparison.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/segment/segmentmatching.h"
#include "core/segment/validity/agreement.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace core::segment {
namespace {

constexpr std::int32_t noRow = -1;

bool isIdentifier(const data::DataTable& table, std::size_t column)
{
    return table.column(column).type == data::ColumnType::Identifier ||
           table.role(column) == data::ColumnRole::Identifier;
}

struct IdentifierPair {
    std::size_t before, after;
};

std::optional<IdentifierPair> commonIdentifier(const data::DataTable& before,
                                               const data::DataTable& after)
{
    for (std::size_t c = 0; c < after.columnCount(); ++c) {
        if (!isIdentifier(after, c))
            continue;
        const auto other = before.find(after.column(c).name);
        if (other && isIdentifier(before, *other))
            return IdentifierPair{*other, c};
    }
    return std::nullopt;
}

/// Rows by identifier; −1 for identifiers that occur more than once.
std::unordered_map<std::string, std::int32_t> rowsById(const data::Column& column,
                                                       const std::stop_token& stop)
{
    std::unordered_map<std::string, std::int32_t> rows;
    rows.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % 4096 == 0)
            throwIfStopped(stop);
        if (column.isMissing(row))
            continue;
        const auto [entry, isNew] =
            rows.emplace(data::valueText(column, row), static_cast<std::int32_t>(row));
        if (!isNew)
            entry->second = noRow;
    }
    return rows;
}

/// For each row of `after` the row of `before` that is the same customer.
std::vector<std::int32_t> sameCustomers(const Segmentation& before, const Segmentation& after,
                                        const std::stop_token& stop, std::string& identifier)
{
    const data::DataTable& old = *before.basis->table;
    const data::DataTable& now = *after.basis->table;
    const auto pair = commonIdentifier(old, now);
    const bool isOneTable =
        &old == &now || (old.rowCount() == now.rowCount() &&
                         (pair ? old.columnPointer(pair->before) == now.columnPointer(pair->after)
                               : old.source() && old.source() == now.source()));
    std::vector<std::int32_t> rows(after.labels.size(), noRow);
    if (isOneTable) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row] = static_cast<std::int32_t>(row);
        return rows;
    }
    if (!pair)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The two segmentations are of different tables, and no identifier "
                                "column is in both."),
            {}, {},
            translate("Errors",
                      "Give the column that names the customers the role Identifier in both."));
    identifier = now.column(pair->after).name;
    const auto oldRows = rowsById(old.column(pair->before), stop);
    const auto newRows = rowsById(now.column(pair->after), stop);
    for (const auto& [id, row] : newRows) {
        const auto found = oldRows.find(id);
        if (row != noRow && found != oldRows.end())
            rows[static_cast<std::size_t>(row)] = found->second;
    }
    return rows;
}

/// The groups that a side shows, and the place of each label (the last one: not clustered).
std::vector<ComparedSegment> groupsOf(const Segmentation& segmentation,
                                      std::span<const std::int32_t> labels)
{
    std::vector<ComparedSegment> groups;
    for (const auto& card : segmentation.profile.cards)
        groups.push_back({card.id, card.mark, card.name, 0});
    for (const std::int32_t label : labels)
        if (label >= 0)
            ++groups[static_cast<std::size_t>(label)].size;
    const auto notClustered = static_cast<std::size_t>(std::ranges::count(labels, -1));
    if (notClustered > 0)
        groups.push_back({-1, -1, "Not clustered", notClustered});
    return groups;
}

void matchGroups(SegmentComparison& result, std::span<const std::int32_t> before,
                 std::span<const std::int32_t> after)
{
    result.match.assign(result.before.size(), -1);
    for (const auto& pair : matchSegments(after, before))
        result.match[static_cast<std::size_t>(pair.before)] = pair.now;
    if (!result.before.empty() && result.before.back().id < 0 && result.after.back().id < 0)
        result.match.back() = static_cast<int>(result.after.size()) - 1;
    for (std::size_t from = 0; from < result.match.size(); ++from)
        if (result.match[from] >= 0)
            result.stayed += result.count(from, static_cast<std::size_t>(result.match[from]));
}

} // namespace

std::vector<std::uint32_t> SegmentComparison::rows(std::size_t from, std::size_t to) const
{
    std::vector<std::uint32_t> found;
    for (std::size_t row = 0; row < beforeOfRow.size(); ++row)
        if (beforeOfRow[row] == static_cast<std::int32_t>(from) &&
            afterOfRow[row] == static_cast<std::int32_t>(to))
            found.push_back(static_cast<std::uint32_t>(row));
    return found;
}

SegmentComparison compareSegmentations(const Segmentation& before, const Segmentation& after,
                                       std::stop_token stop)
{
    SegmentComparison result;
    const auto oldRows = sameCustomers(before, after, stop, result.identifier);
    std::vector<std::int32_t> old;
    std::vector<std::int32_t> now;
    for (std::size_t row = 0; row < oldRows.size(); ++row) {
        if (oldRows[row] == noRow)
            continue;
        old.push_back(before.labels[static_cast<std::size_t>(oldRows[row])]);
        now.push_back(after.labels[row]);
    }
    throwIfStopped(stop);
    if (old.empty())
        throw Error(
            ErrorCode::InvalidOption,
            result.identifier.empty()
                ? translate("Errors", "The two segmentations have no customer in common.")
                : filled(translate("Errors", "The two segmentations have no customer in common: "
                                             "\"{1}\" never holds the same value."),
                         {result.identifier}));
    result.compared = old.size();
    result.onlyBefore = before.labels.size() - old.size();
    result.onlyAfter = after.labels.size() - old.size();
    result.before = groupsOf(before, old);
    result.after = groupsOf(after, now);
    result.adjustedRand = adjustedRandIndex(old, now);
    result.mutualInformation = normalizedMutualInformation(old, now);
    throwIfStopped(stop);

    const auto placeOf = [](std::int32_t label, const std::vector<ComparedSegment>& groups) {
        return label < 0 ? static_cast<std::int32_t>(groups.size()) - 1 : label;
    };
    result.counts.assign(result.before.size() * result.after.size(), 0);
    result.beforeOfRow.assign(oldRows.size(), -1);
    result.afterOfRow.assign(oldRows.size(), -1);
    std::size_t at = 0;
    for (std::size_t row = 0; row < oldRows.size(); ++row) {
        if (oldRows[row] == noRow)
            continue;
        const auto from = placeOf(old[at], result.before);
        const auto to = placeOf(now[at], result.after);
        ++at;
        ++result.counts[static_cast<std::size_t>(from) * result.after.size() +
                        static_cast<std::size_t>(to)];
        result.beforeOfRow[row] = from;
        result.afterOfRow[row] = to;
    }
    matchGroups(result, old, now);
    return result;
}

} // namespace core::segment
