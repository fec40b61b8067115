#pragma once

#include "core/data/datatable.h"
#include "core/explore/rowfilter.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::explore {

/// A part of a PairView: cells of its cross-table, groups of its boxes, a rectangle of its points.
struct PairPart {
    std::vector<std::size_t> levelsA; ///< of PairView::a, ascending; empty: every level
    std::vector<std::size_t> levelsB;
    NumberRange valuesA; ///< where the column stands as numbers
    NumberRange valuesB;

    bool operator==(const PairPart&) const = default;
};

/// The rows behind a part of pairView(table, a, b), ascending: both cells are present and in the
/// part. `a` and `b` are those of the view. Throws core::Error (WrongColumnType) for identifiers
/// and text, and Cancelled.
std::vector<std::uint32_t> pairRows(const data::DataTable& table, std::size_t a, std::size_t b,
                                    const PairPart& part, std::stop_token stop = {});

} // namespace core::explore
