#pragma once

#include <span>
#include <stop_token>

namespace core::prepare {

/// Power transform for numbers of any sign (Yeo and Johnson 2000); rising in `value` for every
/// lambda; lambda 1 changes nothing. Finite for every finite value.
double yeoJohnson(double value, double lambda);

/// The lambda of greatest normal likelihood of the values (none NaN, at least one): where the
/// slope of the likelihood, which falls everywhere (Marchand et al. 2022), crosses 0; good to about
/// 1e-12, where a search for the maximum itself sees a flat top 1e-8 wide. Kept between bounds
/// within which every transformed value is finite and different values stay different. 1 where
/// the values do not vary. Throws Cancelled.
double yeoJohnsonLambda(std::span<const double> values, const std::stop_token& stop = {});

} // namespace core::prepare
