#pragma once

#include "core/base/progress.h"
#include "core/predict/explaining/explainedmodel.h"
#include "core/predict/explaining/shuffledscores.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::predict {

struct ImportanceOptions {
    int repeats = 5;
    std::uint64_t seed = 42;
};

/// How much worse one score gets; above 0: worse, also of the log loss, which then rises.
struct ScoreFall {
    std::vector<double> repeats; ///< one per repeat
    double mean = 0;
    double sd = 0; ///< with n − 1; NaN for one repeat
};

struct ColumnImportance {
    OriginalColumn column;
    ScoreFall accuracy, macroF1, logLoss;
};

struct Importance {
    std::size_t rows = 0;
    RowScores scores;                      ///< of the rows as they are
    std::vector<ColumnImportance> columns; ///< in the recipe's order
    Warnings warnings;                     ///< see mixingWarnings
};

/// What the model loses when one column no longer says anything about the customer: its values are
/// shuffled between the rows (Breiman 2001; for any model: Fisher, Rudin and Dominici 2019). All
/// inputs made of the column move together, by one permutation per repeat that is the same for
/// every column; the three scores come from the same passes.
///
/// Prepared values are exchanged instead of cells, and the recipe runs once. Both are the same,
/// except for cells that were filled from other columns: they move as they were filled, from what
/// their own customer has in the other columns, and the cells that a shuffled column helped to fill
/// stay as they are. Columns that say the same share their importance: each alone can be replaced
/// by the other.
///
/// `trueClasses` has one code per entry of `rows`, which should be rows the model has not learnt
/// from. Throws core::Error (NotEnoughRows for fewer than two, InvalidOption, and what applyRecipe
/// throws) and Cancelled.
Importance permutationImportance(const ExplainedModel& model, std::span<const std::uint32_t> rows,
                                 std::span<const std::int32_t> trueClasses,
                                 const ImportanceOptions& options = {},
                                 const std::stop_token& stop = {},
                                 const ProgressCallback& progress = {});

} // namespace core::predict
