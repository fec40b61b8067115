#pragma once

#include "core/base/random.h"
#include "core/segment/methods/gaussianmixture.h"
#include "core/segment/methods/rowblocks.h"

#include <span>
#include <stop_token>
#include <vector>

namespace core::segment {

/// A Gaussian mixture in the middle of its rounds, as plain arrays.
struct MixtureState {
    std::vector<double> weights; ///< k
    std::vector<double> means;   ///< k × dims
    /// k (tied: 1) × dims × dims; k × dims when diagonal or spherical.
    std::vector<double> covariances;
};

/// What the loops of mixturekernels.h need: per group F with F'F the inverse of its covariance,
/// and log weight − log |covariance| / 2 − dims / 2 · log 2π.
class MixtureDensities {
public:
    MixtureDensities(MixtureCovariance kind, std::size_t dims);

    /// `ridge` is what a covariance that rounding has made singular is mended with.
    void prepare(const MixtureState& state, double ridge);
    /// shares[c · stride + row]: probability of group c for the first `rows` rows of the block, 0
    /// in its padding. Returns the summed log-likelihood.
    double shares(const RowBlock& block, const std::vector<double>& means, std::size_t rows,
                  std::size_t stride, double* shares) const;

    /// Row i, column j of F, and the constant of a group.
    double factor(std::size_t group, std::size_t i, std::size_t j) const;
    double constant(std::size_t group) const { return m_constants[group]; }

private:
    void prepareFull(const MixtureState& state, double ridge);

    MixtureCovariance m_kind;
    std::size_t m_dims = 0;
    std::size_t m_width = 0; ///< values of one factor
    std::vector<double> m_factors;
    std::vector<double> m_constants;
};

/// Expectation and maximisation on one set of rows, all columns less the means of `blocks`.
class MixtureEm {
public:
    /// `ridge` is added to the diagonal of every covariance. `parallel` spreads each round over the
    /// threads; the numbers do not depend on it.
    MixtureEm(const RowBlocks& blocks, int k, MixtureCovariance kind, double ridge, bool parallel,
              std::stop_token stop);

    /// Groups as they follow from a label per row.
    void startFromLabels(std::span<const std::int32_t> labels);
    /// From random shares of each row in each group.
    void startFromShares(Random random);
    void startFrom(MixtureState state);

    /// Rounds until one adds less than `tolerance` to the mean log-likelihood (true) or
    /// `maxIterations` more are done (false).
    bool run(double tolerance, int maxIterations);

    const MixtureState& state() const { return m_state; }
    /// Mean log-likelihood of a row as of the last round.
    double meanLogLikelihood() const { return m_likelihood; }
    int iterations() const { return m_iterations; }

private:
    template <typename Fill>
    double pass(const Fill& fill);
    void prepareScatter();
    void maximise();
    void maximiseGroup(std::size_t c, const double* sums, double total);
    void maximiseTied();

    const RowBlocks& m_blocks;
    std::size_t m_k = 0;
    std::size_t m_dims = 0;
    MixtureCovariance m_kind;
    double m_ridge = 0;
    bool m_parallel = false;
    std::stop_token m_stop;

    MixtureState m_state;
    MixtureDensities m_densities;
    std::vector<double> m_scatter; ///< tied: mean products of all columns
    /// Fixed runs of blocks, each with sums of its own, whatever the number of threads.
    std::size_t m_chunks = 0;
    std::size_t m_momentWidth = 0; ///< sums of one group
    std::vector<double> m_moments; ///< per chunk and group
    std::vector<double> m_chunkLikelihoods;
    double m_likelihood = 0;
    int m_iterations = 0;
};

/// Over all groups, of their covariances.
double smallestEigenvalue(const MixtureState& state, MixtureCovariance kind, std::size_t dims);

/// Whether covariances are matrices, not diagonals.
inline bool hasMatrices(MixtureCovariance kind)
{
    return kind == MixtureCovariance::Full || kind == MixtureCovariance::Tied;
}

} // namespace core::segment
