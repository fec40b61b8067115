#pragma once

#include "core/segment/maps/mapkernels.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core::segment {

/// The sum over all pairs of points of 1 / (1 + distance²) and its slopes, which drive the points
/// of a neighbour map apart, in time that grows with the number of points and the area they
/// cover: points are spread on a grid, the grid is convolved by Fourier transforms and read back
/// (Linderman, Rachh, Hoskins, Steinerberger and Kluger 2019). Spreading and reading use cubic
/// B-splines and their slopes, corrected in the transformed kernel (Essmann et al. 1995), so one
/// convolution gives values and forces.
class GridRepulsion {
public:
    /// Adds to forces the sum of (y_i − y_j) / (1 + |y_i − y_j|²)² over all j, in pairs of x and y
    /// as `places` is. Returns the sum over i and j ≠ i of 1 / (1 + |y_i − y_j|²). The same for
    /// any number of threads.
    double add(std::span<const float> places, std::span<float> forces);

private:
    void chooseGrid(double range);
    void makePlan(std::size_t length);
    void makeKernel();
    void spread(std::span<const float> places);
    /// Rows of m_grid of `width` values each, transformed along them to m_spectrum.
    void transformRows(std::size_t rows, std::size_t width);
    void transformColumnsOfKernel();
    void convolveColumns(std::size_t rows);
    void transformRowsBack(std::size_t rows, std::size_t width);
    double read(std::span<const float> places, std::span<float> forces) const;
    float* scratch(std::vector<float>& buffer) const;

    double m_step = 0; ///< between grid points
    double m_left = 0, m_top = 0;
    std::size_t m_cells = 0;  ///< grid points a side that hold anything
    std::size_t m_stride = 0; ///< of the grid's and the spectrum's rows
    double m_kernelStep = 0;
    std::size_t m_kernelLength = 0;

    FourierPlan m_plan;
    std::vector<int> m_factors;
    std::vector<float> m_cosines, m_sines;
    std::vector<float> m_grid;              ///< m_cells × m_stride
    std::vector<float> m_parts;             ///< of the grid, one for each fixed part of the points
    std::vector<float> m_real, m_imaginary; ///< frequency along rows × m_stride
    std::vector<float> m_kernel; ///< tiles of mapLanes frequencies along rows × all along columns
};

} // namespace core::segment
