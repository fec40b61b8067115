#pragma once

#include <cstddef>

// The inner loops of NearestNeighbours over a block of donors, compiled for several generations of
// processors.

namespace core::prepare {

/// sums[i] += (donors[i] − value)²
void addSquares(const double* donors, double value, std::size_t count, double* sums);
/// The same where donors[i] is not NaN; counts these in shared[i].
void addSquaresWherePresent(const double* donors, double value, std::size_t count, double* sums,
                            double* shared);
/// sums[i] += 2 where donors[i] is another level.
void addDifferences(const double* donors, double level, std::size_t count, double* sums);
/// The same where donors[i] is not NaN; counts these in shared[i].
void addDifferencesWherePresent(const double* donors, double level, std::size_t count, double* sums,
                                double* shared);
/// Whether any sums[i] < limit × shared[i].
bool anyBelow(const double* sums, const double* shared, std::size_t count, double limit);

} // namespace core::prepare
