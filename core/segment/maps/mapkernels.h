#pragma once

#include <cstddef>
#include <cstdint>

namespace core::segment {

/// Single-precision values handled at once by the loops below.
inline constexpr std::size_t mapLanes = 8;

/// What one length of Fourier transform needs: its factors (2, 3, 4, 5) and e^(−2πi j / length).
struct FourierPlan {
    std::size_t length = 0;
    const int* factors = nullptr;
    std::size_t factorCount = 0;
    const float* cosines = nullptr;
    const float* sines = nullptr; ///< of the negative angle
};

/// Neighbours of rows and how much each pair attracts; row i has first[i] … first[i + 1].
struct AttractionRows {
    const std::size_t* first = nullptr;
    const std::uint32_t* neighbours = nullptr;
    const float* weights = nullptr;
};

/// The inner loops of the neighbour map, in single precision, compiled for several generations of
/// processors; the results differ between them by rounding only.
struct MapKernels {
    /// squared[row] of `rows` rows, column after column with stride `rows`, a multiple of mapLanes.
    void (*squaredDistances)(const float* columns, std::size_t rows, std::size_t dims,
                             const float* point, float* squared);
    /// mapLanes complex transforms side by side. Element e has its real parts at values[2 e
    /// mapLanes …) and its imaginary parts mapLanes further. `scratch` is as long as `values`;
    /// returns where of the two the result stands. Exchanging real and imaginary parts before and
    /// after makes it the inverse.
    float* (*fourier)(const FourierPlan& plan, float* values, float* scratch);
    /// forces[2 (i − begin) …) = the sum over the neighbours of row i of weight · (y_i − y_j) /
    /// (1 + |y_i − y_j|²), for the rows from begin to end. `places` holds x and y of each row.
    void (*attraction)(const AttractionRows& pairs, std::size_t begin, std::size_t end,
                       const float* places, float* forces);
    /// forces[2 (i − begin) …) = the sum over all other rows of (y_i − y_j) / (1 + |y_i − y_j|²)²
    /// for the rows from begin to end; returns the sum of 1 / (1 + |y_i − y_j|²). `count` is a
    /// multiple of mapLanes; rows that only fill it up stand infinitely far away.
    double (*repulsion)(const float* x, const float* y, std::size_t count, std::size_t begin,
                        std::size_t end, float* forces);
};

/// The fastest set this processor can run.
const MapKernels& mapKernels();

} // namespace core::segment
