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

std::string countOf(std::size_t count, const char* one, const char* many)
{
    return groupedCount(count) + " " + (count == 1 ? one : many);
}

/// "a", "b" and 4 more
std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    const std::size_t shown = names.size() <= mostNamed + 1 ? names.size() : mostNamed;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isLast = i + 1 == names.size();
        text += (i == 0 ? "" : isLast ? " and " : ", ") + quoted(names[i]);
    }
    if (shown < names.size())
        text += " and " + groupedCount(names.size() - shown) + " more";
    return text;
}

std::string kindOf(data::ColumnType type)
{
    switch (type) {
    case data::ColumnType::Numeric:
        return "numbers";
    case data::ColumnType::Date:
        return "dates";
    case data::ColumnType::Text:
        return "texts";
    case data::ColumnType::Identifier:
        return "identifiers";
    default:
        return "categories";
    }
}

Warning knownRows(const TableOverlap& overlap)
{
    const std::string& name = overlap.identifier;
    if (overlap.knownRows == 0)
        return {"all-rows-new", name,
                "All " + countOf(overlap.secondRows, "row is", "rows are") + " new: no " +
                    quoted(name) + " stands in the open table."};
    std::string text = groupedCount(overlap.knownRows) + " of " +
                       countOf(overlap.secondRows, "row is", "rows are") + " not new: their " +
                       quoted(name) + " is in the open table too. ";
    if (overlap.comparedFeatures == 0)
        text += "No feature could be compared.";
    else if (overlap.unchangedRows == overlap.knownRows)
        text += "All features are the same there.";
    else {
        const std::size_t changed = overlap.knownRows - overlap.unchangedRows;
        text +=
            groupedCount(changed) + " of them " + (changed == 1 ? "differs" : "differ") + ", in ";
        const std::size_t features = overlap.changed.size();
        const std::size_t shown = std::min(features, mostNamed);
        for (std::size_t i = 0; i < shown; ++i)
            text += (i == 0              ? ""
                     : i + 1 == features ? " and "
                                         : ", ") +
                    quoted(overlap.changed[i].name) + " (" + groupedCount(overlap.changed[i].rows) +
                    ")";
        if (shown < features)
            text += " and " + countOf(features - shown, "more feature", "more features");
        text += ".";
    }
    return {"known-rows", name, text};
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
            "The two share no identifier, so customers cannot be recognised by name.");
    else
        sentences.push_back(knownRows(overlap));
    if (overlap.rowsWithoutId > 0)
        say("rows-without-id", overlap.identifier,
            countOf(overlap.rowsWithoutId, "row has", "rows have") + " no " +
                quoted(overlap.identifier) + ".");
    if (overlap.equalRows > 0)
        say("equal-rows", {},
            countOf(overlap.equalRows, "row equals", "rows equal") +
                " a row of the open table in " +
                (overlap.comparedFeatures == 1
                     ? "the only shared feature."
                     : "all " + groupedCount(overlap.comparedFeatures) + " shared features."));
    if (!overlap.missingColumns.empty())
        say("missing-column", overlap.missingColumns.front(),
            "The new file lacks " + listed(overlap.missingColumns) + ".");
    for (const std::string& name : overlap.emptyColumns)
        say("empty-column", name, quoted(name) + " has no values in the new file.");
    if (!overlap.extraColumns.empty())
        say("extra-columns", overlap.extraColumns.front(),
            "The new file alone has " + listed(overlap.extraColumns) + ".");
    for (const TableOverlap::TypeDifference& type : overlap.types)
        say("other-type", type.name,
            quoted(type.name) + " holds " + kindOf(type.first) + " in the open table and " +
                kindOf(type.second) + " in the new file.");
    for (const TableOverlap::UnseenLevels& unseen : overlap.unseen)
        say("unseen-levels", unseen.name,
            quoted(unseen.name) + " has " + countOf(unseen.levels.size(), "level", "levels") +
                " that the open table does not know: " + listed(unseen.levels) + ", in " +
                countOf(unseen.rows, "row.", "rows."));
    for (const TableOverlap::OutOfRange& outside : overlap.outside)
        say("out-of-range", outside.name,
            countOf(outside.rows, "value", "values") + " of " + quoted(outside.name) +
                (outside.rows == 1 ? " lies" : " lie") + " outside the range of the open table, " +
                data::numberText(outside.low) + " to " + data::numberText(outside.high) + ".");
    const bool sameColumns = overlap.missingColumns.empty() && overlap.extraColumns.empty() &&
                             overlap.types.empty() && overlap.emptyColumns.empty();
    if (sameColumns)
        say("same-columns", {}, "Both have the same columns of the same types.");
    return sentences;
}

} // namespace core::explore
