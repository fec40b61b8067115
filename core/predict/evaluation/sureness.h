#pragma once

#include "core/data/matrix.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace core::predict {

/// Counts of rows by how sure a model was of the label it gave, in steps of one percent: place i
/// is for probabilities in [i %, i + 1 %), the last one also for 100 %.
using Sureness = std::array<std::size_t, 100>;

/// A probability is below p / 100 exactly when its place is below p.
std::size_t surenessPlace(double probability);

/// What a model is known to do at each degree of sureness, by rows it has not learnt from.
struct TestSureness {
    Sureness rows = {};
    Sureness right = {};
};
/// `given` are the classes that the rows were given, of which the sureness is the probability.
TestSureness testSureness(std::span<const std::int32_t> trueClasses,
                          const data::Matrix& probabilities, std::span<const std::int32_t> given);

} // namespace core::predict
