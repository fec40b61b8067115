#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/data/split.h"
#include "core/predict/target.h"

#include <optional>
#include <span>
#include <vector>

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

/// For each fold of each repeat: its rows are the test part, and of the others a part is kept for
/// validation, of the size of SplitChoice::validationShare among SplitChoice's training and
/// validation rows.
struct FoldedRows {
    std::vector<data::Split> folds; ///< repeat after repeat
    int foldCount = 0;              ///< of a repeat
    std::optional<std::size_t> groupColumn;
    Warnings warnings;
};

/// k-fold cross-validation: every row with a class is tested once in each repeat. By time: the rows
/// are cut into folds + 1 stretches, and each but the first is tested by models of all before it;
/// there is one repeat then. Throws as splitRows.
FoldedRows foldRows(const data::DataTable& table, const TargetClasses& target,
                    const SplitChoice& choice, int folds, int repeats, std::uint64_t seed);

/// Ever larger parts of `rows`, ascending row numbers, each part within the next: one for each of
/// `shares`, which ascend and are at most 1. Classes, groups and times are heeded as in splitRows,
/// `groupColumn` is the one found there; by time the latest rows make the smaller parts. Parts that
/// whole groups or times do not allow are empty.
std::vector<std::vector<std::uint32_t>>
nestedShares(const data::DataTable& table, const TargetClasses& target, const SplitChoice& choice,
             std::optional<std::size_t> groupColumn, const std::vector<std::uint32_t>& rows,
             std::span<const double> shares, std::uint64_t seed);

/// Fold numbers for `rows`, which have the classes `classes`: groups as in splitRows are not
/// parted. Throws as foldRows; InvalidOption for a choice by time.
std::vector<std::int32_t> foldNumbers(const data::DataTable& table, const SplitChoice& choice,
                                      std::optional<std::size_t> groupColumn,
                                      const std::vector<std::uint32_t>& rows,
                                      std::span<const std::int32_t> classes, int folds,
                                      std::uint64_t seed);

} // namespace core::predict
