#pragma once

#include "core/segment/maps/affinities.h"
#include "core/segment/maps/gridrepulsion.h"

#include <span>
#include <vector>

namespace core::segment {

/// Places of rows on the plane on their way down the Kullback–Leibler divergence between their
/// affinities and those of the map: gradient descent with momentum and a step for each coordinate
/// that grows while its direction stays (Jacobs 1988).
class Embedding {
public:
    /// `places`: x and y of each row to start from.
    Embedding(const Affinities& affinities, std::vector<float> places);

    /// One step with attraction multiplied by `exaggeration`.
    void step(double exaggeration);
    /// A quarter of the gradient of the divergence, x and y of each row.
    std::vector<float> gradient();
    /// Kullback–Leibler divergence in nats.
    double divergence();
    std::span<const float> places() const { return m_places; }

private:
    /// Fills m_repelled and returns the sum it must be divided by.
    double repel();
    double repelPairs();

    const Affinities& m_affinities;
    GridRepulsion m_repulsion;
    std::vector<float> m_places, m_repelled, m_moves, m_gains;
    std::vector<float> m_columns; ///< all x, then all y, padded
};

} // namespace core::segment
