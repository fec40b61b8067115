#pragma once

#include "core/base/progress.h"
#include "core/segment/maps/mapkernels.h"
#include "core/segment/maps/nearestrows.h"

#include <cstdint>
#include <vector>

namespace core::segment {

/// How alike rows are, for neighbours only: p_ij, symmetric, summing to 1 over all pairs in both
/// directions. Rows are positions of the tree they were found in.
struct Affinities {
    std::vector<std::size_t> first;        ///< rows + 1
    std::vector<std::uint32_t> neighbours; ///< ascending within a row
    std::vector<float> weights;

    std::size_t rows() const { return first.size() - 1; }
    AttractionRows view() const { return {first.data(), neighbours.data(), weights.data()}; }
};

/// Neighbours whose affinities are counted for a perplexity.
std::size_t affinityNeighbours(std::size_t rows, double perplexity);

/// Gaussian affinities to the nearest 3 × perplexity rows, each row's width such that it has
/// `perplexity` neighbours in effect, and the mean of both directions (van der Maaten and Hinton
/// 2008, van der Maaten 2014). Throws core::Error (OutOfMemory) and Cancelled.
Affinities affinitiesOf(const NearestRows& tree, double perplexity, const std::stop_token& stop,
                        const ProgressCallback& progress);

} // namespace core::segment
