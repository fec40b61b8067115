#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/explore/classbalance.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

namespace core::explore {

/// How equal values follow each other, against what chance would do.
struct Runs {
    std::size_t count = 0;
    double expected = 0; ///< of the same values in random order
    /// Distance from `expected` in standard deviations; negative: values stand together.
    double z = 0;
};
/// Runs of equal codes, cells below 0 left out; any number of classes (Barton and David 1957).
Runs runsOf(std::span<const std::int32_t> codes);

/// "row-order" for a number, date or order of levels that rises or falls with the row number, from
/// Spearman's ρ on `rows`, which are ascending.
std::optional<Warning> rowOrderFinding(const data::Column& column,
                                       std::span<const std::uint32_t> rows,
                                       std::stop_token stop = {});

/// "ordered-target": the classes stand in blocks, or their shares differ much along the file.
std::optional<Warning> orderedTargetFinding(const data::DataTable& table, const TargetCodes& target,
                                            std::stop_token stop = {});

} // namespace core::explore
