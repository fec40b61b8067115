#pragma once

#include "core/data/datatable.h"
#include "core/hierarchy/merges.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace core::explore {

/// Columns clustered by how alike their missing cells lie: average linkage on the share of rows in
/// which exactly one of two columns is missing (Hamming distance of the masks). Columns joined at
/// height 0 miss exactly the same rows.
struct NullityTree {
    std::vector<std::size_t> columns; ///< table column of each leaf
    std::vector<hierarchy::LinkageMerge>
        merges;                     ///< one fewer than leaves, from the lowest to the highest
    std::vector<std::size_t> order; ///< leaves from left to right, as numbers into `columns`
};

struct NullityTreeOptions {
    /// Columns without a missing cell are all alike: a flat branch that says little.
    bool withCompleteColumns = true;
};

/// Throws Cancelled.
NullityTree nullityTree(const data::DataTable& table, const NullityTreeOptions& options = {},
                        std::stop_token stop = {});

} // namespace core::explore
