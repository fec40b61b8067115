#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace core::segment {

/// Below either of these, means and shares of a segment move by more than a reader expects, and
/// single customers may be recognised.
inline constexpr std::size_t publishableSize = 30;
inline constexpr double publishableShare = 0.01;

/// Why figures of a segment of this size should not be published, as a sentence; nothing when they
/// may be.
std::optional<std::string> whyNotPublishable(std::size_t size, double share);
/// The same for a segment that does not survive resampling (below dissolvedJaccard).
std::optional<std::string> whyNotStable(double stability);

} // namespace core::segment
