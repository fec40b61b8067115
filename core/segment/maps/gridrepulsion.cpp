#include "core/segment/maps/gridrepulsion.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace core::segment {
namespace {

/// The kernel bends over lengths of about 1; at this step forces are right to about 1 %.
constexpr double widestStep = 0.4;
constexpr double fewestCells = 48;
/// Points closer together than this all see the top of the kernel, where 1 − d² stands for it:
/// differences on a grid would be lost in rounding.
constexpr double topOfKernel = 0.05;
/// A few points far out make the grid coarser rather than larger than this.
constexpr double mostCells = 1000;
constexpr std::size_t lanes = mapLanes;
constexpr std::size_t rowsPerTile = 2 * lanes; ///< two real rows make one complex transform
constexpr std::size_t pointsPerPart = 20'000;
constexpr std::size_t mostParts = 4;
constexpr std::size_t pointsPerBlock = 2048;
/// Below this starting threads costs more than it gains.
constexpr std::size_t smallGrid = 96;

std::size_t roundedUp(std::size_t count, std::size_t to)
{
    return (count + to - 1) / to * to;
}

/// The next length with factors 2, 3 and 5 only, in steps of a few per cent.
std::size_t fourierLength(std::size_t least)
{
    for (std::size_t length = roundedUp(least, 8);; length += 8) {
        std::size_t rest = length;
        for (const std::size_t factor : {2, 3, 5})
            while (rest % factor == 0)
                rest /= factor;
        if (rest == 1)
            return length;
    }
}

/// The weights of a cubic B-spline at its four grid points, `t` in [0, 1) beyond the second.
std::array<float, 4> splineWeights(float t)
{
    const float u = 1 - t;
    return {u * u * u / 6, (4 - 6 * t * t + 3 * t * t * t) / 6, (4 - 6 * u * u + 3 * u * u * u) / 6,
            t * t * t / 6};
}

std::array<float, 4> splineSlopes(float t)
{
    const float u = 1 - t;
    return {-u * u / 2, -2 * t + 1.5F * t * t, 2 * u - 1.5F * u * u, t * t / 2};
}

/// Where a point stands in the grid: its first grid point and the way beyond the second.
struct GridPlace {
    std::size_t first = 0;
    float beyond = 0;
};

GridPlace placeOf(float value, double origin, double perStep)
{
    const double at = (value - origin) * perStep;
    const double whole = std::floor(at);
    return {static_cast<std::size_t>(whole) - 1, static_cast<float>(at - whole)};
}

std::size_t blockFor(std::size_t cells, std::size_t count, std::size_t blockSize)
{
    return cells <= smallGrid ? count : blockSize;
}

double rangeOf(std::span<const float> places, double& left, double& top)
{
    float low[2] = {places[0], places[1]}, high[2] = {places[0], places[1]};
    for (std::size_t i = 0; i < places.size(); ++i) {
        low[i % 2] = std::min(low[i % 2], places[i]);
        high[i % 2] = std::max(high[i % 2], places[i]);
    }
    left = low[0];
    top = low[1];
    return std::max(double(high[0]) - low[0], double(high[1]) - low[1]);
}

/// The sums where all distances are far below 1.
double addNearTop(std::span<const float> places, std::span<float> forces)
{
    const double count = static_cast<double>(places.size()) / 2;
    double mean[2] = {};
    for (std::size_t i = 0; i < places.size(); ++i)
        mean[i % 2] += places[i] / count;
    double spread = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double away = places[i] - mean[i % 2];
        forces[i] += static_cast<float>(count * away);
        spread += away * away;
    }
    return count * (count - 1) - 2 * count * spread;
}

} // namespace

double GridRepulsion::add(std::span<const float> places, std::span<float> forces)
{
    if (places.size() < 4)
        return 0;
    const double range = rangeOf(places, m_left, m_top);
    if (range < topOfKernel)
        return addNearTop(places, forces);
    chooseGrid(range);
    if (m_kernelLength != m_plan.length || m_kernelStep != m_step)
        makeKernel();
    spread(places);
    transformRows(m_cells, m_cells);
    convolveColumns(m_cells);
    transformRowsBack(m_cells, m_cells);
    return read(places, forces);
}

/// Steps are halves of each other, so that a growing map keeps its kernel for many rounds.
void GridRepulsion::chooseGrid(double range)
{
    m_step = widestStep;
    while (range / m_step < fewestCells)
        m_step /= 2;
    while (range / m_step > mostCells)
        m_step *= 2;
    const auto cells = static_cast<std::size_t>(range / m_step) + 5;
    const std::size_t length = fourierLength(2 * cells);
    // All that fits the length, so that the grid does not change with every round.
    m_cells = length / 2;
    m_left -= 1.5 * m_step;
    m_top -= 1.5 * m_step;
    m_stride = roundedUp(length, rowsPerTile);
    if (m_plan.length != length)
        makePlan(length);
}

void GridRepulsion::makePlan(std::size_t length)
{
    m_factors.clear();
    std::size_t rest = length;
    for (const int factor : {4, 2, 3, 5}) {
        while (rest % static_cast<std::size_t>(factor) == 0) {
            m_factors.push_back(factor);
            rest /= static_cast<std::size_t>(factor);
        }
    }
    m_cosines.resize(length);
    m_sines.resize(length);
    for (std::size_t i = 0; i < length; ++i) {
        const double angle =
            -2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(length);
        m_cosines[i] = static_cast<float>(std::cos(angle));
        m_sines[i] = static_cast<float>(std::sin(angle));
    }
    m_plan = {length, m_factors.data(), m_factors.size(), m_cosines.data(), m_sines.data()};
}

/// The kernel at all differences of grid points, transformed, divided by what spreading and
/// reading multiply it by.
void GridRepulsion::makeKernel()
{
    const std::size_t length = m_plan.length;
    m_grid.assign(m_stride * length, 0);
    for (std::size_t row = 0; row < length; ++row) {
        const double down = m_step * static_cast<double>(std::min(row, length - row));
        for (std::size_t column = 0; column < length; ++column) {
            const double across = m_step * static_cast<double>(std::min(column, length - column));
            m_grid[row * m_stride + column] =
                static_cast<float>(1 / (1 + down * down + across * across));
        }
    }
    transformRows(length, length);
    transformColumnsOfKernel();
    m_kernelLength = length;
    m_kernelStep = m_step;
}

void GridRepulsion::spread(std::span<const float> places)
{
    const std::size_t count = places.size() / 2;
    const std::size_t size = m_cells * m_stride;
    // A number of parts that depends on the points only: their sums are the same every time.
    const std::size_t parts = std::clamp<std::size_t>(count / pointsPerPart, 1, mostParts);
    const std::size_t perPart = (count + parts - 1) / parts;
    m_grid.resize(size);
    m_parts.resize((parts - 1) * size);
    parallelBlocks(count, perPart, [&](std::size_t begin, std::size_t end) {
        const std::size_t part = begin / perPart;
        float* grid = part == 0 ? m_grid.data() : m_parts.data() + (part - 1) * size;
        std::fill(grid, grid + size, 0.0F);
        for (std::size_t i = begin; i < end; ++i) {
            const GridPlace x = placeOf(places[2 * i], m_left, 1 / m_step);
            const GridPlace y = placeOf(places[2 * i + 1], m_top, 1 / m_step);
            const auto across = splineWeights(x.beyond);
            const auto down = splineWeights(y.beyond);
            float* at = grid + y.first * m_stride + x.first;
            for (std::size_t j = 0; j < 4; ++j, at += m_stride)
                for (std::size_t k = 0; k < 4; ++k)
                    at[k] += down[j] * across[k];
        }
    });
    for (std::size_t part = 1; part < parts; ++part)
        for (std::size_t i = 0; i < size; ++i)
            m_grid[i] += m_parts[(part - 1) * size + i];
}

float* GridRepulsion::scratch(std::vector<float>& buffer) const
{
    buffer.resize(4 * lanes * m_plan.length);
    return buffer.data() + 2 * lanes * m_plan.length;
}

/// Sixteen real rows at a time: row l is the real part of a transform and row l + 8 its imaginary
/// part; the halves are told apart by the symmetry of the transforms of real values.
void GridRepulsion::transformRows(std::size_t rows, std::size_t width)
{
    const std::size_t length = m_plan.length;
    const std::size_t kept = length / 2 + 1;
    m_real.resize(kept * m_stride);
    m_imaginary.resize(kept * m_stride);
    const std::size_t tiles = (rows + rowsPerTile - 1) / rowsPerTile;
    parallelBlocks(tiles, blockFor(m_cells, tiles, 1), [&](std::size_t begin, std::size_t end) {
        std::vector<float> buffer;
        float* const spare = scratch(buffer);
        for (std::size_t tile = begin; tile < end; ++tile) {
            const std::size_t first = tile * rowsPerTile;
            float* values = buffer.data();
            std::fill(values, values + 2 * lanes * length, 0.0F);
            for (std::size_t l = 0; l < rowsPerTile && first + l < rows; ++l) {
                const float* row = m_grid.data() + (first + l) * m_stride;
                for (std::size_t x = 0; x < width; ++x)
                    values[x * 2 * lanes + l] = row[x];
            }
            const float* done = mapKernels().fourier(m_plan, values, spare);
            for (std::size_t k = 0; k < kept; ++k) {
                const float* one = done + k * 2 * lanes;
                const float* other = done + (k == 0 ? 0 : length - k) * 2 * lanes;
                float* real = m_real.data() + k * m_stride + first;
                float* imaginary = m_imaginary.data() + k * m_stride + first;
                for (std::size_t l = 0; l < lanes; ++l) {
                    real[l] = 0.5F * (one[l] + other[l]);
                    imaginary[l] = 0.5F * (one[lanes + l] - other[lanes + l]);
                    real[lanes + l] = 0.5F * (one[lanes + l] + other[lanes + l]);
                    imaginary[lanes + l] = 0.5F * (other[l] - one[l]);
                }
            }
        }
    });
}

void GridRepulsion::transformColumnsOfKernel()
{
    const std::size_t length = m_plan.length;
    const std::size_t kept = length / 2 + 1;
    const std::size_t tiles = (kept + lanes - 1) / lanes;
    m_kernel.assign(tiles * length * lanes, 0);
    const auto spline = [&](std::size_t frequency) {
        const double factor = (2 + m_cosines[frequency]) / 3;
        return factor * factor;
    };
    parallelBlocks(tiles, 1, [&](std::size_t tile, std::size_t) {
        std::vector<float> buffer;
        float* const spare = scratch(buffer);
        float* values = buffer.data();
        std::fill(values, values + 2 * lanes * length, 0.0F);
        for (std::size_t l = 0; l < lanes && tile * lanes + l < kept; ++l) {
            for (std::size_t y = 0; y < length; ++y) {
                const std::size_t at = (tile * lanes + l) * m_stride + y;
                values[y * 2 * lanes + l] = m_real[at];
                values[y * 2 * lanes + lanes + l] = m_imaginary[at];
            }
        }
        const float* done = mapKernels().fourier(m_plan, values, spare);
        // Real, as the kernel is symmetric. The transform back leaves length² too much.
        const double scale = 1 / (static_cast<double>(length) * static_cast<double>(length));
        for (std::size_t y = 0; y < length; ++y)
            for (std::size_t l = 0; l < lanes && tile * lanes + l < kept; ++l)
                m_kernel[(tile * length + y) * lanes + l] = static_cast<float>(
                    done[y * 2 * lanes + l] * scale / (spline(y) * spline(tile * lanes + l)));
    });
}

/// Transforms along the columns, multiplies by the kernel and transforms back.
void GridRepulsion::convolveColumns(std::size_t rows)
{
    const std::size_t length = m_plan.length;
    const std::size_t kept = length / 2 + 1;
    const std::size_t tiles = (kept + lanes - 1) / lanes;
    parallelBlocks(tiles, blockFor(m_cells, tiles, 2), [&](std::size_t begin, std::size_t end) {
        std::vector<float> buffer;
        float* const spare = scratch(buffer);
        for (std::size_t tile = begin; tile < end; ++tile) {
            const std::size_t used = std::min(lanes, kept - tile * lanes);
            float* values = buffer.data();
            std::fill(values, values + 2 * lanes * length, 0.0F);
            for (std::size_t l = 0; l < used; ++l) {
                const float* real = m_real.data() + (tile * lanes + l) * m_stride;
                const float* imaginary = m_imaginary.data() + (tile * lanes + l) * m_stride;
                for (std::size_t y = 0; y < rows; ++y) {
                    values[y * 2 * lanes + l] = real[y];
                    values[y * 2 * lanes + lanes + l] = imaginary[y];
                }
            }
            float* done = mapKernels().fourier(m_plan, values, spare);
            const float* kernel = m_kernel.data() + tile * length * lanes;
            // Real and imaginary parts change places: the next transform is the inverse.
            for (std::size_t y = 0; y < length; ++y) {
                float* value = done + y * 2 * lanes;
                for (std::size_t l = 0; l < lanes; ++l) {
                    const float real = value[l] * kernel[y * lanes + l];
                    value[l] = value[lanes + l] * kernel[y * lanes + l];
                    value[lanes + l] = real;
                }
            }
            float* const free = done == values ? spare : values;
            done = mapKernels().fourier(m_plan, done, free);
            for (std::size_t l = 0; l < used; ++l) {
                float* real = m_real.data() + (tile * lanes + l) * m_stride;
                float* imaginary = m_imaginary.data() + (tile * lanes + l) * m_stride;
                for (std::size_t y = 0; y < rows; ++y) {
                    real[y] = done[y * 2 * lanes + lanes + l];
                    imaginary[y] = done[y * 2 * lanes + l];
                }
            }
        }
    });
}

void GridRepulsion::transformRowsBack(std::size_t rows, std::size_t width)
{
    const std::size_t length = m_plan.length;
    const std::size_t kept = length / 2 + 1;
    const std::size_t tiles = (rows + rowsPerTile - 1) / rowsPerTile;
    parallelBlocks(tiles, blockFor(m_cells, tiles, 1), [&](std::size_t begin, std::size_t end) {
        std::vector<float> buffer;
        float* const spare = scratch(buffer);
        for (std::size_t tile = begin; tile < end; ++tile) {
            const std::size_t first = tile * rowsPerTile;
            float* values = buffer.data();
            // Row l and i times row l + 8, parts exchanged for the inverse.
            for (std::size_t k = 0; k < kept; ++k) {
                const float* real = m_real.data() + k * m_stride + first;
                const float* imaginary = m_imaginary.data() + k * m_stride + first;
                float* one = values + k * 2 * lanes;
                float* other = values + (k == 0 ? 0 : length - k) * 2 * lanes;
                for (std::size_t l = 0; l < lanes; ++l) {
                    one[lanes + l] = real[l] - imaginary[lanes + l];
                    one[l] = imaginary[l] + real[lanes + l];
                    if (other != one) {
                        other[lanes + l] = real[l] + imaginary[lanes + l];
                        other[l] = real[lanes + l] - imaginary[l];
                    }
                }
            }
            const float* done = mapKernels().fourier(m_plan, values, spare);
            for (std::size_t l = 0; l < lanes; ++l) {
                for (const std::size_t half : {std::size_t(0), lanes}) {
                    if (first + half + l >= rows)
                        continue;
                    float* row = m_grid.data() + (first + half + l) * m_stride;
                    const std::size_t part = half == 0 ? lanes : 0;
                    for (std::size_t x = 0; x < width; ++x)
                        row[x] = done[x * 2 * lanes + part + l];
                }
            }
        }
    });
}

double GridRepulsion::read(std::span<const float> places, std::span<float> forces) const
{
    const std::size_t count = places.size() / 2;
    const std::size_t block = blockFor(m_cells, count, pointsPerBlock);
    std::vector<double> sums((count + block - 1) / block);
    const auto perStep = static_cast<float>(1 / m_step);
    parallelBlocks(count, block, [&](std::size_t begin, std::size_t end) {
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const GridPlace x = placeOf(places[2 * i], m_left, 1 / m_step);
            const GridPlace y = placeOf(places[2 * i + 1], m_top, 1 / m_step);
            const auto across = splineWeights(x.beyond), slopeAcross = splineSlopes(x.beyond);
            const auto down = splineWeights(y.beyond), slopeDown = splineSlopes(y.beyond);
            const float* at = m_grid.data() + y.first * m_stride + x.first;
            float value = 0, slopeX = 0, slopeY = 0;
            for (std::size_t j = 0; j < 4; ++j, at += m_stride) {
                float line = 0, lineSlope = 0;
                for (std::size_t k = 0; k < 4; ++k) {
                    line += across[k] * at[k];
                    lineSlope += slopeAcross[k] * at[k];
                }
                value += down[j] * line;
                slopeX += down[j] * lineSlope;
                slopeY += slopeDown[j] * line;
            }
            // The slope of 1 / (1 + d²) is −2 d / (1 + d²)².
            forces[2 * i] -= 0.5F * perStep * slopeX;
            forces[2 * i + 1] -= 0.5F * perStep * slopeY;
            sum += value - 1;
        }
        sums[begin / block] = sum;
    });
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return std::max(total, 1e-12);
}

} // namespace core::segment
