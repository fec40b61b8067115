#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/explore/overlap.h"

#include <algorithm>

namespace core::explore {
namespace {

constexpr std::size_t mostNamed = 3;

std::string quoted(const std::string& text)
{
    return "\"" + text + "\"";
}

/// "a", "b" and 4 more
std::string listed(const std::vector<std::string>& names)
{
    std::vector<std::string> items;
    const std::size_t shown = names.size() <= mostNamed + 1 ? names.size() : mostNamed;
    for (std::size_t i = 0; i < shown; ++i)
        items.push_back(quoted(names[i]));
    if (shown < names.size())
        items.push_back(
            filled(translate("Lists", "{1} more"), {groupedCount(names.size() - shown)}));
    return joinedList(items);
}

std::string kindOf(data::ColumnType type)
{
    switch (type) {
    case data::ColumnType::Numeric:
        return translate("Overlap", "numbers");
    case data::ColumnType::Date:
        return translate("Overlap", "dates");
    case data::ColumnType::Text:
        return translate("Overlap", "texts");
    case data::ColumnType::Identifier:
        return translate("Overlap", "identifiers");
    default:
        return translate("Overlap", "categories");
    }
}

/// "age" (12), "job" (3) and 2 more features
std::string changedFeatures(const TableOverlap& overlap)
{
    std::vector<std::string> items;
    const std::size_t shown = std::min(overlap.changed.size(), mostNamed);
    for (std::size_t i = 0; i < shown; ++i)
        items.push_back(quoted(overlap.changed[i].name) + " (" +
                        groupedCount(overlap.changed[i].rows) + ")");
    const std::size_t more = overlap.changed.size() - shown;
    if (more > 0)
        items.push_back(filled(more == 1 ? translate("Overlap", "1 more feature")
                                         : translate("Overlap", "{1} more features"),
                               {groupedCount(more)}));
    return joinedList(items);
}

Warning knownRows(const TableOverlap& overlap)
{
    const std::string& name = overlap.identifier;
    const std::string all = groupedCount(overlap.secondRows);
    if (overlap.knownRows == 0)
        return {"all-rows-new", name,
                filled(overlap.secondRows == 1
                           ? translate("Overlap",
                                       "The only row is new: no {2} stands in the open table.")
                           : translate("Overlap",
                                       "All {1} rows are new: no {2} stands in the open table."),
                       {all, quoted(name)})};
    std::string text = filled(
        overlap.secondRows == 1
            ? translate("Overlap", "The only row is not new: its {3} is in the open table too.")
        : overlap.knownRows == 1
            ? translate("Overlap", "1 of {2} rows is not new: its {3} is in the open table too.")
            : translate("Overlap",
                        "{1} of {2} rows are not new: their {3} is in the open table too."),
        {groupedCount(overlap.knownRows), all, quoted(name)});
    text += ' ';
    const std::size_t changed = overlap.knownRows - overlap.unchangedRows;
    if (overlap.comparedFeatures == 0)
        text += translate("Overlap", "No feature could be compared.");
    else if (changed == 0)
        text += translate("Overlap", "All features are the same there.");
    else
        text += filled(changed == 1 ? translate("Overlap", "1 of them differs, in {2}.")
                                    : translate("Overlap", "{1} of them differ, in {2}."),
                       {groupedCount(changed), changedFeatures(overlap)});
    return {"known-rows", name, text};
}

std::string equalRows(const TableOverlap& overlap)
{
    const bool one = overlap.equalRows == 1;
    if (overlap.comparedFeatures == 1)
        return filled(
            one ? translate("Overlap",
                            "1 row equals a row of the open table in the only shared feature.")
                : translate("Overlap",
                            "{1} rows equal a row of the open table in the only shared feature."),
            {groupedCount(overlap.equalRows)});
    return filled(
        one ? translate("Overlap",
                        "1 row equals a row of the open table in all {2} shared features.")
            : translate("Overlap",
                        "{1} rows equal a row of the open table in all {2} shared features."),
        {groupedCount(overlap.equalRows), groupedCount(overlap.comparedFeatures)});
}

std::string unseenLevels(const TableOverlap::UnseenLevels& unseen)
{
    const std::string levels =
        filled(unseen.levels.size() == 1 ? translate("Overlap", "1 level")
                                         : translate("Overlap", "{1} levels"),
               {groupedCount(unseen.levels.size())});
    return filled(unseen.rows == 1
                      ? translate("Overlap", "{1} has {2} that the open table does not know: {3}, "
                                             "in 1 row.")
                      : translate("Overlap", "{1} has {2} that the open table does not know: {3}, "
                                             "in {4} rows."),
                  {quoted(unseen.name), levels, listed(unseen.levels), groupedCount(unseen.rows)});
}

} // namespace

Warnings overlapSentences(const TableOverlap& overlap)
{
    Warnings sentences;
    const auto say = [&](const char* code, std::string column, std::string text) {
        sentences.push_back({code, std::move(column), std::move(text)});
    };
    if (overlap.identifier.empty())
        say("no-identifier", {},
            translate("Overlap",
                      "The two share no identifier, so customers cannot be recognised by name."));
    else
        sentences.push_back(knownRows(overlap));
    if (overlap.rowsWithoutId > 0)
        say("rows-without-id", overlap.identifier,
            filled(overlap.rowsWithoutId == 1 ? translate("Overlap", "1 row has no {2}.")
                                              : translate("Overlap", "{1} rows have no {2}."),
                   {groupedCount(overlap.rowsWithoutId), quoted(overlap.identifier)}));
    if (overlap.equalRows > 0)
        say("equal-rows", {}, equalRows(overlap));
    if (!overlap.missingColumns.empty())
        say("missing-column", overlap.missingColumns.front(),
            filled(translate("Overlap", "The new file lacks {1}."),
                   {listed(overlap.missingColumns)}));
    for (const std::string& name : overlap.emptyColumns)
        say("empty-column", name,
            filled(translate("Overlap", "{1} has no values in the new file."), {quoted(name)}));
    if (!overlap.extraColumns.empty())
        say("extra-columns", overlap.extraColumns.front(),
            filled(translate("Overlap", "The new file alone has {1}."),
                   {listed(overlap.extraColumns)}));
    for (const TableOverlap::TypeDifference& type : overlap.types)
        say("other-type", type.name,
            filled(translate("Overlap", "{1} holds {2} in the open table and {3} in the new file."),
                   {quoted(type.name), kindOf(type.first), kindOf(type.second)}));
    for (const TableOverlap::UnseenLevels& unseen : overlap.unseen)
        say("unseen-levels", unseen.name, unseenLevels(unseen));
    for (const TableOverlap::OutOfRange& outside : overlap.outside)
        say("out-of-range", outside.name,
            filled(outside.rows == 1
                       ? translate("Overlap", "1 value of {2} lies outside the range of the open "
                                              "table, {3} to {4}.")
                       : translate("Overlap", "{1} values of {2} lie outside the range of the open "
                                              "table, {3} to {4}."),
                   {groupedCount(outside.rows), quoted(outside.name),
                    withDecimalMark(data::numberText(outside.low)),
                    withDecimalMark(data::numberText(outside.high))}));
    const bool sameColumns = overlap.missingColumns.empty() && overlap.extraColumns.empty() &&
                             overlap.types.empty() && overlap.emptyColumns.empty();
    if (sameColumns)
        say("same-columns", {},
            translate("Overlap", "Both have the same columns of the same types."));
    return sentences;
}

} // namespace core::explore
