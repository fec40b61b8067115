#include "core/deploy/scoringwarnings.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/prepare/trainingorigin.h"

namespace core::deploy {
namespace {

void warn(ScoringReceipt& receipt, const char* code, const std::string& column, std::string text)
{
    receipt.warnings.push_back({code, column, std::move(text)});
}

std::string quoted(const std::string& name)
{
    return "“" + name + "”";
}

std::string typeWord(data::ColumnType type)
{
    switch (type) {
    case data::ColumnType::Numeric:
        return translate("Scoring", "a number");
    case data::ColumnType::Date:
        return translate("Scoring", "a date");
    case data::ColumnType::Boolean:
        return translate("Scoring", "one of two values");
    default:
        return translate("Scoring", "a level");
    }
}

void warnAboutFeatures(ScoringReceipt& receipt)
{
    for (const FeatureFindings& feature : receipt.features) {
        const std::string& name = feature.match.feature;
        if (!feature.match.column) {
            warn(receipt, "missing-column", name,
                 filled(translate("Scoring", "{1} is not in the file; every cell of it was filled "
                                             "as empty ones are."),
                        {quoted(name)}));
            continue;
        }
        if (feature.match.kind == MatchKind::Similar)
            warn(receipt, "similar-column", name,
                 filled(translate("Scoring", "{1} was taken for {2}."),
                        {quoted(feature.match.name), quoted(name)}));
        if (feature.unreadable > 0)
            warn(receipt, "unreadable-cells", name,
                 filled(feature.unreadable == 1
                            ? translate("Scoring", "1 cell of {2} cannot be read as {3} and counts "
                                                   "as empty: {4} on line {5}.")
                            : translate("Scoring", "{1} cells of {2} cannot be read as {3} and "
                                                   "count as empty; the first is {4} on line {5}."),
                        {groupedCount(feature.unreadable), quoted(name), typeWord(feature.type),
                         quoted(feature.unreadableText), groupedCount(feature.unreadableLine)}));
        if (feature.unseenCells > 0)
            warn(receipt, "unseen-levels", name,
                 filled(feature.unseenCells == 1
                            ? translate("Scoring", "1 cell of {2} holds a level that the model has "
                                                   "not seen, {3}.")
                            : translate("Scoring", "{1} cells of {2} hold levels that the model "
                                                   "has not seen, such as {3}."),
                        {groupedCount(feature.unseenCells), quoted(name),
                         quoted(feature.unseen.front().level)}));
        if (feature.psi && *feature.psi >= driftThatMatters)
            warn(receipt, "drift", name,
                 filled(
                     translate("Scoring", "{1} has drifted: its population stability index is "
                                          "{2}, above {3}."),
                     {quoted(name), figureText(*feature.psi, 3), figureText(driftThatMatters, 2)}));
    }
}

std::string knownCustomers(const ScoringReceipt& receipt)
{
    const KnownFindings& known = *receipt.known;
    const std::size_t others = known.rows - known.sameFeatures;
    const std::string rows = groupedCount(known.rows);
    const std::string all = groupedCount(receipt.rows);
    if (known.rows == 1)
        return filled(others == 0
                          ? translate("Scoring", "1 of {1} customers is not new: the ID is also in "
                                                 "the training file, with the very same features.")
                          : translate("Scoring", "1 of {1} customers is not new: the ID is also in "
                                                 "the training file, with other features."),
                      {all});
    return filled(others == 0
                      ? translate("Scoring", "{1} of {2} customers are not new: their IDs are also "
                                             "in the training file, with the very same features.")
                      : translate("Scoring", "{1} of {2} customers are not new: their IDs are also "
                                             "in the training file, {3} of them with other "
                                             "features."),
                  {rows, all, groupedCount(others)});
}

void warnAboutFile(ScoringReceipt& receipt)
{
    if (receipt.known && receipt.known->rows > 0)
        warn(receipt, "known-customers", receipt.known->idColumn, knownCustomers(receipt));
    if (receipt.rejectedCount > 0)
        warn(receipt, "rejected-rows", {},
             filled(receipt.rejectedCount == 1
                        ? translate("Scoring", "1 row, on line {2}, does not fit the header and "
                                               "got no label.")
                        : translate("Scoring", "{1} rows do not fit the header and got no label; "
                                               "the first is on line {2}."),
                    {groupedCount(receipt.rejectedCount),
                     groupedCount(receipt.rejected.front().line)}));
    if (receipt.rows == 0)
        warn(receipt, "no-rows", {}, translate("Scoring", "There was no row to score."));
}

} // namespace

void addWarnings(ScoringReceipt& receipt)
{
    warnAboutFeatures(receipt);
    warnAboutFile(receipt);
}

} // namespace core::deploy
