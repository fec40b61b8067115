#pragma once

#include "core/segment/methods/vectorkernels.h"

namespace core::segment {

/// Columns are taken this many at once; matrices for the loops below have `paddedDims` rows and
/// columns, the rest zero.
inline constexpr std::size_t mixtureColumns = 4;
inline constexpr std::size_t paddedDims(std::size_t dims)
{
    return (dims + mixtureColumns - 1) / mixtureColumns * mixtureColumns;
}

/// The inner loops of Gaussian mixtures, in double precision, compiled for several generations of
/// processors as in vectorkernels.h.
struct MixtureKernels {
    /// out[row] = constant − |F (x − mean)|² / 2 with a lower triangular F (padded, row by row).
    void (*fullDensity)(const RowBlock& block, const double* mean, const double* factor,
                        double constant, double* out);
    /// The same with a diagonal F of `dims` entries.
    void (*diagonalDensity)(const RowBlock& block, const double* mean, const double* factor,
                            double constant, double* out);
    /// Turns `count` runs of log densities, `stride` apart, into shares that sum to 1 in each of
    /// the first `rows` rows and are 0 in the padding; returns the sum over rows of the logarithm
    /// of the summed densities.
    double (*shares)(double* values, std::size_t count, std::size_t stride, std::size_t rows);
    /// Adds to sums[0] the weights, to sums[1 …] the weighted x − mean (dims) and to the padded
    /// matrix behind it the weighted products, on and below the diagonal.
    /// `scratch` holds 2 · paddedDims · block.rows values.
    void (*fullMoments)(const RowBlock& block, const double* mean, const double* weights,
                        double* scratch, double* sums);
    /// The same with squares (dims) in place of products; needs no scratch.
    void (*diagonalMoments)(const RowBlock& block, const double* mean, const double* weights,
                            double* scratch, double* sums);
};

/// The fastest set this processor can run.
const MixtureKernels& mixtureKernels();

} // namespace core::segment
