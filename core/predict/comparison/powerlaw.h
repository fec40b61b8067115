#pragma once

#include <optional>
#include <span>

namespace core::predict {

/// How a score goes with the number of rows: limit + slope · rows^−exponent, with the slope below 0
/// where the score rises. Learning curves mostly have this shape (Viering and Loog 2022).
struct PowerLaw {
    double limit = 0; ///< with any number of rows
    double slope = 0;
    double exponent = 0;

    double at(double rows) const;
};

/// Weighted least squares as in Figueroa et al. (2012): sizes count by their rows, so that the
/// larger ones lead. The curve goes towards `bound`, the best score there is, and not beyond it:
/// upwards for `rises`, else downwards. Nothing for fewer than three sizes, or where the flat line
/// fits best. `rows` above 0, one for each of `scores`.
std::optional<PowerLaw> fitPowerLaw(std::span<const double> rows, std::span<const double> scores,
                                    bool rises, double bound);

} // namespace core::predict
