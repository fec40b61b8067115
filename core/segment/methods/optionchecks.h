#pragma once

#include <cstddef>

namespace core::segment {

/// Throws core::Error (InvalidOption, subject the option; NotEnoughRows when rows < k) unless a
/// method can look for k segments among so many rows and columns.
void checkSegmentOptions(std::size_t rows, std::size_t columns, int k, int starts,
                         int maxIterations);

} // namespace core::segment
