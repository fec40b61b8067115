#include "core/deploy/scoringwarnings.h"

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

void warnAboutFeatures(ScoringReceipt& receipt)
{
    for (const FeatureFindings& feature : receipt.features) {
        const std::string& name = feature.match.feature;
        if (!feature.match.column) {
            warn(receipt, "missing-column", name,
                 quoted(name) +
                     " is not in the file; every cell of it was filled as empty ones are.");
            continue;
        }
        if (feature.match.kind == MatchKind::Similar)
            warn(receipt, "similar-column", name,
                 quoted(feature.match.name) + " was taken for " + quoted(name) + ".");
        if (feature.unreadable > 0)
            warn(receipt, "unreadable-cells", name,
                 countOf(feature.unreadable, "cell", "cells") + " of " + quoted(name) +
                     " cannot be read as " + std::string(data::toWord(feature.type)) +
                     " and count as empty; the first is " + quoted(feature.unreadableText) +
                     " on line " + groupedCount(feature.unreadableLine) + ".");
        if (feature.unseenCells > 0)
            warn(receipt, "unseen-levels", name,
                 countOf(feature.unseenCells, "cell", "cells") + " of " + quoted(name) +
                     " hold levels that the model has not seen, such as " +
                     quoted(feature.unseen.front().level) + ".");
        if (feature.psi && *feature.psi >= driftThatMatters)
            warn(receipt, "drift", name,
                 quoted(name) + " has drifted: its population stability index is " +
                     figureText(*feature.psi, 3) + ", above 0.25.");
    }
}

void warnAboutFile(ScoringReceipt& receipt)
{
    if (receipt.known && receipt.known->rows > 0)
        warn(receipt, "known-customers", receipt.known->idColumn,
             groupedCount(receipt.known->rows) + " of " +
                 countOf(receipt.rows, "customer is", "customers are") +
                 " not new: their IDs are also in the training file" +
                 (receipt.known->sameFeatures < receipt.known->rows
                      ? ", " + groupedCount(receipt.known->rows - receipt.known->sameFeatures) +
                            " of them with other features."
                      : ", with the very same features."));
    if (receipt.rejectedCount > 0)
        warn(receipt, "rejected-rows", {},
             countOf(receipt.rejectedCount, "row does", "rows do") +
                 " not fit the header and got no label; the first is on line " +
                 groupedCount(receipt.rejected.front().line) + ".");
    if (receipt.rows == 0)
        warn(receipt, "no-rows", {}, "There was no row to score.");
}

} // namespace

void addWarnings(ScoringReceipt& receipt)
{
    warnAboutFeatures(receipt);
    warnAboutFile(receipt);
}

} // namespace core::deploy
