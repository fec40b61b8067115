#include "core/segment/methods/mixtureem.h"

#include "core/base/parallel.h"
#include "core/segment/methods/mixturekernels.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace core::segment {
namespace {

/// Rows taken at once: their columns, shares and products stay in the first-level cache.
constexpr std::size_t stripRows = 256;
constexpr std::size_t mostChunks = 64;

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Index index(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

Eigen::Map<const RowMajor> squareAt(const std::vector<double>& values, std::size_t number,
                                    std::size_t dims)
{
    return {values.data() + number * dims * dims, index(dims), index(dims)};
}

/// The rows `begin` … of a block, at most stripRows.
RowBlock strip(const RowBlock& block, std::size_t begin)
{
    return {block.columns + begin, block.stride, std::min(stripRows, block.rows - begin),
            block.dims};
}

} // namespace

MixtureDensities::MixtureDensities(MixtureCovariance kind, std::size_t dims)
    : m_kind(kind), m_dims(dims),
      m_width(hasMatrices(kind) ? paddedDims(dims) * paddedDims(dims) : dims)
{
}

void MixtureDensities::prepare(const MixtureState& state, double ridge)
{
    const std::size_t k = state.weights.size();
    m_factors.assign(k * m_width, 0);
    m_constants.resize(k);
    const double whole = static_cast<double>(m_dims) / 2 * std::log(2 * std::numbers::pi);
    for (std::size_t c = 0; c < k; ++c)
        m_constants[c] =
            std::log(std::max(state.weights[c], std::numeric_limits<double>::min())) - whole;
    if (hasMatrices(m_kind)) {
        prepareFull(state, ridge);
        return;
    }
    for (std::size_t i = 0; i < k * m_dims; ++i) {
        m_factors[i] = 1 / std::sqrt(state.covariances[i]);
        m_constants[i / m_dims] += std::log(m_factors[i]);
    }
}

void MixtureDensities::prepareFull(const MixtureState& state, double ridge)
{
    const std::size_t k = state.weights.size();
    const std::size_t padded = paddedDims(m_dims);
    const std::size_t different = m_kind == MixtureCovariance::Tied ? 1 : k;
    for (std::size_t c = 0; c < k; ++c) {
        if (c >= different) {
            std::copy_n(m_factors.begin(), m_width,
                        m_factors.begin() + static_cast<std::ptrdiff_t>(c * m_width));
        } else {
            RowMajor covariance = squareAt(state.covariances, c, m_dims);
            Eigen::LLT<RowMajor> triangle(covariance);
            for (double more = ridge; triangle.info() != Eigen::Success; more *= 10) {
                covariance.diagonal().array() += more;
                triangle.compute(covariance);
            }
            RowMajor factor = RowMajor::Identity(index(m_dims), index(m_dims));
            triangle.matrixL().solveInPlace(factor);
            for (std::size_t i = 0; i < m_dims; ++i)
                for (std::size_t j = 0; j <= i; ++j)
                    m_factors[c * m_width + i * padded + j] = factor(index(i), index(j));
        }
        for (std::size_t i = 0; i < m_dims; ++i)
            m_constants[c] += std::log(m_factors[c * m_width + i * padded + i]);
    }
}

double MixtureDensities::factor(std::size_t group, std::size_t i, std::size_t j) const
{
    const double* own = m_factors.data() + group * m_width;
    if (hasMatrices(m_kind))
        return own[i * paddedDims(m_dims) + j];
    return i == j ? own[i] : 0;
}

double MixtureDensities::shares(const RowBlock& block, const std::vector<double>& means,
                                std::size_t rows, std::size_t stride, double* shares) const
{
    const MixtureKernels& kernels = mixtureKernels();
    const auto density = hasMatrices(m_kind) ? kernels.fullDensity : kernels.diagonalDensity;
    for (std::size_t c = 0; c < m_constants.size(); ++c)
        density(block, means.data() + c * m_dims, m_factors.data() + c * m_width, m_constants[c],
                shares + c * stride);
    return kernels.shares(shares, m_constants.size(), stride, rows);
}

MixtureEm::MixtureEm(const RowBlocks& blocks, int k, MixtureCovariance kind, double ridge,
                     bool parallel, std::stop_token stop)
    : m_blocks(blocks), m_k(static_cast<std::size_t>(k)), m_dims(blocks.dims()), m_kind(kind),
      m_ridge(ridge), m_parallel(parallel), m_stop(std::move(stop)), m_densities(kind, m_dims),
      m_chunks(std::min(blocks.count(), mostChunks)),
      m_momentWidth(
          1 + m_dims +
          (kind == MixtureCovariance::Full ? paddedDims(m_dims) * paddedDims(m_dims) : m_dims))
{
    m_state.weights.assign(m_k, 1.0 / static_cast<double>(m_k));
    m_state.means.assign(m_k * m_dims, 0);
    const std::size_t matrices = kind == MixtureCovariance::Tied ? 1 : m_k;
    m_state.covariances.assign(hasMatrices(kind) ? matrices * m_dims * m_dims : m_k * m_dims, 0);
    m_moments.resize(m_chunks * m_k * m_momentWidth);
    m_chunkLikelihoods.resize(m_chunks);
    if (kind == MixtureCovariance::Tied)
        prepareScatter();
}

/// One pass over all rows: `fill(strip, first row, rows, shares)` gives the shares of each strip
/// in the groups and its log-likelihood; their sums about the present means go to m_moments.
template <typename Fill>
double MixtureEm::pass(const Fill& fill)
{
    std::fill(m_moments.begin(), m_moments.end(), 0);
    std::fill(m_chunkLikelihoods.begin(), m_chunkLikelihoods.end(), 0);
    const auto moments = m_kind == MixtureCovariance::Full ? mixtureKernels().fullMoments
                                                           : mixtureKernels().diagonalMoments;
    const auto chunk = [&](std::size_t number, std::size_t) {
        std::vector<double> shares(m_k * stripRows);
        std::vector<double> scratch(
            m_kind == MixtureCovariance::Full ? 2 * paddedDims(m_dims) * stripRows : 0);
        const std::size_t end = (number + 1) * m_blocks.count() / m_chunks;
        for (std::size_t b = number * m_blocks.count() / m_chunks; b < end; ++b) {
            throwIfStopped(m_stop);
            const RowBlock block = m_blocks.block(b);
            for (std::size_t begin = 0; begin < block.rows; begin += stripRows) {
                const RowBlock rows = strip(block, begin);
                m_chunkLikelihoods[number] +=
                    fill(rows, m_blocks.first(b) + begin,
                         std::min(rows.rows, m_blocks.size(b) - begin), shares.data());
                for (std::size_t c = 0; c < m_k; ++c)
                    moments(rows, m_state.means.data() + c * m_dims, shares.data() + c * stripRows,
                            scratch.data(), m_moments.data() + (number * m_k + c) * m_momentWidth);
            }
        }
    };
    if (m_parallel) {
        parallelBlocks(m_chunks, 1, chunk);
    } else {
        for (std::size_t number = 0; number < m_chunks; ++number)
            chunk(number, number + 1);
    }
    double likelihood = 0;
    for (const double part : m_chunkLikelihoods)
        likelihood += part;
    return likelihood / static_cast<double>(m_blocks.rows());
}

void MixtureEm::startFromLabels(std::span<const std::int32_t> labels)
{
    std::fill(m_state.means.begin(), m_state.means.end(), 0);
    pass([&](const RowBlock&, std::size_t first, std::size_t rows, double* shares) {
        std::fill_n(shares, m_k * stripRows, 0);
        for (std::size_t r = 0; r < rows; ++r)
            shares[static_cast<std::size_t>(labels[first + r]) * stripRows + r] = 1;
        return 0.0;
    });
    maximise();
    m_iterations = 0;
}

void MixtureEm::startFromShares(Random random)
{
    std::fill(m_state.means.begin(), m_state.means.end(), 0);
    pass([&](const RowBlock&, std::size_t first, std::size_t rows, double* shares) {
        std::fill_n(shares, m_k * stripRows, 0);
        Random ofStrip = random.fork(first);
        for (std::size_t r = 0; r < rows; ++r) {
            double total = 0;
            for (std::size_t c = 0; c < m_k; ++c)
                total += shares[c * stripRows + r] = 1e-9 + ofStrip.uniform();
            for (std::size_t c = 0; c < m_k; ++c)
                shares[c * stripRows + r] /= total;
        }
        return 0.0;
    });
    maximise();
    m_iterations = 0;
}

void MixtureEm::startFrom(MixtureState state)
{
    m_state = std::move(state);
    m_iterations = 0;
}

bool MixtureEm::run(double tolerance, int maxIterations)
{
    double before = -std::numeric_limits<double>::infinity();
    for (int round = 0; round < maxIterations; ++round) {
        m_densities.prepare(m_state, m_ridge);
        m_likelihood =
            pass([&](const RowBlock& rows, std::size_t, std::size_t count, double* shares) {
                return m_densities.shares(rows, m_state.means, count, stripRows, shares);
            });
        maximise();
        ++m_iterations;
        if (std::fabs(m_likelihood - before) < tolerance)
            return true;
        before = m_likelihood;
    }
    return false;
}

void MixtureEm::maximise()
{
    const auto rows = static_cast<double>(m_blocks.rows());
    for (std::size_t c = 0; c < m_k; ++c) {
        double* sums = m_moments.data() + c * m_momentWidth; // of the first chunk: takes the others
        for (std::size_t chunk = 1; chunk < m_chunks; ++chunk) {
            const double* part = m_moments.data() + (chunk * m_k + c) * m_momentWidth;
            for (std::size_t i = 0; i < m_momentWidth; ++i)
                sums[i] += part[i];
        }
        m_state.weights[c] = sums[0] / rows;
        // A group that has lost all rows stays as it was; its weight is 0.
        if (sums[0] > 1e-8)
            maximiseGroup(c, sums, sums[0]);
    }
    if (m_kind == MixtureCovariance::Tied)
        maximiseTied();
}

/// Means move by δ; the products, summed about the old ones, are brought to the new ones.
void MixtureEm::maximiseGroup(std::size_t c, const double* sums, double total)
{
    double* means = m_state.means.data() + c * m_dims;
    std::vector<double> delta(m_dims);
    for (std::size_t j = 0; j < m_dims; ++j) {
        delta[j] = sums[1 + j] / total;
        means[j] += delta[j];
    }
    const double* products = sums + 1 + m_dims;
    if (m_kind == MixtureCovariance::Full) {
        double* covariance = m_state.covariances.data() + c * m_dims * m_dims;
        for (std::size_t i = 0; i < m_dims; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                covariance[i * m_dims + j] = covariance[j * m_dims + i] =
                    products[i * paddedDims(m_dims) + j] / total - delta[i] * delta[j];
            covariance[i * m_dims + i] = std::max(covariance[i * m_dims + i], 0.0) + m_ridge;
        }
    } else if (!hasMatrices(m_kind)) {
        double* variances = m_state.covariances.data() + c * m_dims;
        double mean = 0;
        for (std::size_t j = 0; j < m_dims; ++j) {
            variances[j] = std::max(products[j] / total - delta[j] * delta[j], 0.0) + m_ridge;
            mean += variances[j] / static_cast<double>(m_dims);
        }
        if (m_kind == MixtureCovariance::Spherical)
            std::fill_n(variances, m_dims, mean);
    }
}

void MixtureEm::prepareScatter()
{
    const std::size_t padded = paddedDims(m_dims);
    m_scatter.assign(1 + m_dims + padded * padded, 0);
    const std::vector<double> mean(m_dims, 0);
    std::vector<double> scratch(2 * padded * stripRows);
    // The padding of the last block is zero, as the mean is: it adds nothing.
    const std::vector<double> ones(stripRows, 1);
    for (std::size_t b = 0; b < m_blocks.count(); ++b) {
        throwIfStopped(m_stop);
        const RowBlock block = m_blocks.block(b);
        for (std::size_t begin = 0; begin < block.rows; begin += stripRows)
            mixtureKernels().fullMoments(strip(block, begin), mean.data(), ones.data(),
                                         scratch.data(), m_scatter.data());
    }
}

/// Scatter of all rows less that of the means.
void MixtureEm::maximiseTied()
{
    const auto rows = static_cast<double>(m_blocks.rows());
    const double* products = m_scatter.data() + 1 + m_dims;
    double* covariance = m_state.covariances.data();
    for (std::size_t i = 0; i < m_dims; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double value = products[i * paddedDims(m_dims) + j] / rows;
            for (std::size_t c = 0; c < m_k; ++c)
                value -= m_state.weights[c] * m_state.means[c * m_dims + i] *
                         m_state.means[c * m_dims + j];
            covariance[i * m_dims + j] = covariance[j * m_dims + i] =
                i == j ? std::max(value, 0.0) + m_ridge : value;
        }
}

double smallestEigenvalue(const MixtureState& state, MixtureCovariance kind, std::size_t dims)
{
    if (!hasMatrices(kind))
        return *std::ranges::min_element(state.covariances);
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < state.covariances.size() / (dims * dims); ++c) {
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
            squareAt(state.covariances, c, dims), Eigen::EigenvaluesOnly);
        smallest = std::min(smallest, solver.eigenvalues().minCoeff());
    }
    return smallest;
}

} // namespace core::segment
