#pragma once

#include "core/network/engine.h"

#include <span>

namespace core::network {

/// Student's t with one degree of freedom: q_j ∝ 1 / (1 + |z − μ_j|²), rows × centres.
data::Matrix softAssignment(const data::Matrix& codes, const data::Matrix& centres);

/// The sharpened target p_j ∝ q_j² / Σ_rows q_j, as the training takes it.
std::vector<float> targetOf(const data::Matrix& memberships);

/// Column of the largest entry of each row.
std::vector<std::int32_t> largestShare(const data::Matrix& memberships);

} // namespace core::network
