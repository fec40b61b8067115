#pragma once

#include <cstddef>
#include <cstdint>

namespace core::segment {

/// Points in one tile of a NeighbourTree.
inline constexpr std::size_t tileRows = 32;

/// Distances from one point to the points of a tile, compiled for several generations of
/// processors. A tile is dims × tileRows, column after column; places without a point hold NaN. The
/// squares are added in the order of the columns without fused operations, so that every processor
/// gives the same bits, those of a plain loop.
struct NeighbourKernels {
    /// squares[i] = squared distance from `query` to point i of the tile, NaN without a point. Bit
    /// i of the answer is set where it is at most `limit`.
    std::uint32_t (*squaredDistances)(const double* tile, std::size_t dims, const double* query,
                                      double limit, double* squares);
    /// The answer alone.
    std::uint32_t (*within)(const double* tile, std::size_t dims, const double* query,
                            double limit);
    /// Bit i is set where the squared distance from point i to a box (dims lowest, then dims
    /// highest values) is at most limits[i]; the bits of places without a point mean nothing.
    std::uint32_t (*boxWithin)(const double* tile, std::size_t dims, const double* box,
                               const double* limits);
};

/// The fastest set this processor can run.
const NeighbourKernels& neighbourKernels();

} // namespace core::segment
