#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/data/split.h"
#include "core/predict/target.h"

#include <optional>

namespace core::predict {

/// Which customers train, which choose the best epoch, and which judge.
struct SplitChoice {
    double validationShare = 0.2; ///< of all rows with a class
    double testShare = 0.2;
    /// Rows with the same value stay in one part. Without, and without a time, an identifier whose
    /// values repeat does it.
    std::optional<std::size_t> groupColumn = {};
    /// The earliest train, the latest test. A date or number; rows without one count as earliest.
    std::optional<std::size_t> timeColumn = {};

    bool operator==(const SplitChoice&) const = default;
};

struct RowSplit {
    data::Split split;
    std::optional<std::size_t> groupColumn; ///< chosen or found
    Warnings warnings;                      ///< grouped-by-identifier, rows-without-time
};

/// Throws core::Error (InvalidOption for a group and a time at once, WrongColumnType for a time
/// that is neither, NotEnoughRows).
RowSplit splitRows(const data::DataTable& table, const TargetClasses& target,
                   const SplitChoice& choice, std::uint64_t seed);

} // namespace core::predict
