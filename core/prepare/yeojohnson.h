#pragma once

#include <span>

namespace core::prepare {

/// Power transform for numbers of any sign (Yeo and Johnson 2000); rising in `value` for every
/// lambda; lambda 1 changes nothing.
double yeoJohnson(double value, double lambda);

/// The lambda of greatest normal likelihood of the values (none NaN, at least one), by Brent's
/// method between bounds that keep every transformed value finite. 1 where the values do not vary.
double yeoJohnsonLambda(std::span<const double> values);

} // namespace core::prepare
