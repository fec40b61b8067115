#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/explore/classbalance.h"
#include "core/explore/featurescores.h"

#include <optional>

namespace core::explore {

/// What an analyst should look at before trusting a table.
struct QualityReport {
    std::size_t duplicateRows = 0;          ///< rows whose cells all equal an earlier row's
    std::size_t duplicateRowsExceptIds = 0; ///< the same, identifier columns left out
    std::size_t duplicateIds = 0;           ///< rows whose identifier occurs earlier
    /// Rows that share all features with a row of another class; 0 without a target.
    std::size_t contradictoryRows = 0;
    /// Rows of each class of the target; nothing when the target has none.
    std::optional<ClassBalance> balance;
    /// How well each feature alone, and all together, tell these classes apart.
    TargetScores scores;
    /// Codes: duplicate-rows, duplicate-ids, constant-column, near-constant-column,
    /// high-cardinality, identifier-column, identifier-like, ordered-levels, missing-values,
    /// contradictory-rows, imbalanced-classes, rare-class, ordered-target, row-order, target-copy,
    /// target-named, leak-suspect, known-afterwards.
    /// `text` says what; the consequence and remedy follow from the code in the window.
    Warnings findings;
};

QualityReport checkQuality(const data::DataTable& table, std::stop_token stop = {},
                           const ProgressCallback& progress = {});

} // namespace core::explore
