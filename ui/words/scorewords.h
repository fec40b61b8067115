#pragma once

#include "ui/receiptpointer.h"
#include "ui/workspace/scoringmodel.h"

#include <QString>

#include <vector>

namespace ui {

/// One line of the check list about a scored file.
struct ScoreFact {
    enum class Kind { Ok, Info, Warning };
    /// What there is to look at behind the line.
    enum class Look { None, Map, Levels, Missing, Types, Rejected, Known, Accuracy };
    Kind kind = Kind::Ok;
    QString id; ///< "levels"
    QString name;
    QString sentence;
    Look look = Look::None;
    QString link; ///< "Show"
};
std::vector<ScoreFact> scoreFacts(const core::deploy::ScoringReceipt& receipt,
                                  const ScoringModelFacts& model);

/// Labels that are sure enough at a limit in whole percent, and those that are not.
struct LabelledCounts {
    std::size_t labelled = 0;
    std::size_t notSure = 0;
};
LabelledCounts labelledCounts(const core::deploy::ScoringReceipt& receipt, int limit);

/// "1,875 of 2,627 customers labelled, 752 not sure · accuracy unknown, because the file has no
/// labels", as rich text.
QString scoreHeadline(const core::deploy::ScoringReceipt& receipt, const ScoringModelFacts& model,
                      int limit);

/// What the banner says of customers that the model has seen, as rich text; empty: nothing.
QString knownHeadline(const core::deploy::ScoringReceipt& receipt);

/// "55.3 % ± 2.4".
QString accuracyText(const core::predict::Evaluation& evaluation);

/// The whole receipt for the clipboard and a file.
QString scoreText(const core::deploy::ScoringReceipt& receipt, const ScoringModelFacts& model,
                  int limit);

/// Of one line: a table, header row first.
QVector<QStringList> scoreFactTable(const core::deploy::ScoringReceipt& receipt,
                                    ScoreFact::Look look);

} // namespace ui
