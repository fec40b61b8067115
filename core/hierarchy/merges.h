#pragma once

#include <cstddef>
#include <vector>

namespace core::hierarchy {

/// One join of two clusters. Numbers below the count of leaves are leaves; `leaves + i` is the
/// cluster made by merge i. Numbered as SciPy's linkage: `left` < `right`.
struct LinkageMerge {
    std::size_t left = 0;
    std::size_t right = 0;
    double height = 0;
    std::size_t size = 0; ///< leaves of both together
};

/// Puts joins, which name any one leaf of either side and stand in an order in which they can be
/// made, from the lowest to the highest and gives their clusters numbers and sizes. A join that
/// rounding put below one of its parts is lifted to it, so heights never go down a branch's way
/// to the root. Equal heights stay in the order they come in.
std::vector<LinkageMerge> numberedMerges(std::vector<LinkageMerge> joins);

} // namespace core::hierarchy
