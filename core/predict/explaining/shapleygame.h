#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"
#include "core/predict/models/predictor.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

/// Contributions of some players, all classes.
struct GameShares {
    data::Matrix values;    ///< players × classes
    data::Matrix variances; ///< of `values`, from the orders drawn; 0 where all were computed
};

/// The game between one customer and one background row: a coalition of players (columns) is worth
/// the probabilities of the background row that takes the customer's values in its inputs.
struct ShapleyGame {
    const Predictor& model;
    std::span<const double> customer, other;           ///< prepared rows
    std::span<const double> customerWorth, otherWorth; ///< their probabilities
    /// The inputs of each player.
    std::vector<std::span<const std::size_t>> players;

    /// By all coalitions: 2^players rows. Throws Cancelled.
    GameShares exact(const std::stop_token& stop) const;
    /// By pairs of an order and its reverse: 2 · pairs · players rows. Throws Cancelled.
    GameShares sampled(std::size_t pairs, Random& random, const std::stop_token& stop) const;
};

} // namespace core::predict
