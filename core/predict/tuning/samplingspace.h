#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core::predict {

enum class DimensionKind { Real, Whole, Choice };

/// One parameter as the samplers see it. Values are doubles: numbers as they are, a choice by its
/// place among the choices.
struct Dimension {
    std::string name; ///< "Units of layer 2"
    DimensionKind kind = DimensionKind::Real;
    double low = 0; ///< of numbers
    double high = 1;
    bool logarithmic = false;         ///< of numbers above 0
    std::vector<std::string> choices; ///< at least one, of Choice
    /// Means something only where the value of an earlier dimension is at least this.
    struct Condition {
        std::size_t dimension = 0;
        double atLeast = 0;
    };
    std::optional<Condition> condition = {};
};
using SamplingSpace = std::vector<Dimension>;

/// One value per dimension; NaN where it means nothing.
using SearchPoint = std::vector<double>;

/// The value's place in [0, 1], on the dimension's scale. Whole numbers and choices are in the
/// middle of equal parts (equal on the scale): those of a drawn place have the same chance.
double unitPosition(const Dimension& dimension, double value);
/// The part of [0, 1] that stands for this whole number or choice.
struct UnitPart {
    double begin = 0;
    double end = 1;
};
UnitPart unitPart(const Dimension& dimension, double value);
/// The value at a place. Reals have three significant digits, so that a table that shows them
/// shows all of them.
double valueAt(const Dimension& dimension, double position);

/// Whether the dimension means something beside the values before it.
bool isActive(const Dimension& dimension, const SearchPoint& point);
/// Equal on all scales' places, dimension after dimension.
SearchPoint randomPoint(const SamplingSpace& space, Random& random);

} // namespace core::predict
