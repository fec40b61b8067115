#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace core::segment {

struct NeighbourMapOptions {
    double perplexity = 30; ///< about how many neighbours each row keeps
    int iterations = 750;
    std::uint64_t seed = 42;
    /// Rows the map is computed from; beyond that a sample drawn by the seed.
    std::size_t mostEmbedded = 50'000;
    int snapshotEvery = 25; ///< iterations between two calls of onSnapshot
    bool operator==(const NeighbourMapOptions&) const = default;
};

/// Rows on a plane such that rows that are alike stand near each other. Distances between far
/// groups, and the axes, mean nothing.
struct NeighbourMap {
    /// rows × 2, NaN for rows not placed yet. The mean of the embedded rows is 0.
    data::Matrix places;
    /// Rows the map was computed from. The others, if any, stand beside those of them that are
    /// most like them.
    std::size_t embedded = 0;
    double perplexity = 0; ///< as used: at most a third of the rows
    int iteration = 0;
    int iterations = 0;
    bool finished = false;
    /// Kullback–Leibler divergence of the map's affinities from those of the rows, in nats; 0 until
    /// the map is finished.
    double divergence = 0;
    double seconds = 0;
};
using NeighbourMapPointer = std::shared_ptr<const NeighbourMap>;
using NeighbourMapCallback = std::function<void(const NeighbourMapPointer&)>;

/// t-distributed stochastic neighbour embedding (van der Maaten and Hinton 2008) started from the
/// principal components (Kobak and Berens 2019), with exact neighbours and repulsion on a grid.
/// The same map for the same seed, whatever the number of threads. Throws core::Error
/// (InvalidOption for options out of range or values that are not finite, NotEnoughRows below 4,
/// OutOfMemory) and Cancelled.
NeighbourMap neighbourMap(const data::Matrix& points, const NeighbourMapOptions& options = {},
                          const std::stop_token& stop = {}, const ProgressCallback& progress = {},
                          const NeighbourMapCallback& onSnapshot = {});

} // namespace core::segment
