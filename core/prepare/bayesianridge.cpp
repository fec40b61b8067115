#include "core/prepare/bayesianridge.h"

#include "core/base/progress.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <limits>

namespace core::prepare {
namespace {

constexpr int mostSteps = 300;
constexpr double tolerance = 1e-3;
// Shape and rate of the gamma priors of both precisions.
constexpr double prior = 1e-6;

/// Factors products + ridge. Sums of products carry rounding errors in the size of their
/// diagonals, so columns that are sums of others would have a pivot of noise: a hair of each
/// diagonal is added, which changes weights in the twelfth digit. Cholesky's errors do not grow
/// with the columns' scales, as those of an eigendecomposition would.
Eigen::LLT<Eigen::MatrixXd> factored(const Eigen::MatrixXd& products, double ridge)
{
    for (double hair = 1e-12;; hair *= 100) {
        Eigen::MatrixXd sum = products;
        sum.diagonal() = products.diagonal() * (1 + hair);
        sum.diagonal().array() += ridge;
        Eigen::LLT<Eigen::MatrixXd> factors(sum);
        if (factors.info() == Eigen::Success || hair > 1)
            return factors;
    }
}

} // namespace

Eigen::VectorXd bayesianRidge(const CentredProducts& products, const std::stop_token& stop)
{
    const Eigen::Index count = products.withExplained.size();
    const double rows = products.rows;
    double noisePrecision =
        1 / (products.explained / rows + std::numeric_limits<double>::epsilon());
    double weightPrecision = 1;
    // Weights that the rows can tell apart: centred rows span one dimension less.
    const double mostKnown = std::min(static_cast<double>(count), rows - 1);
    Eigen::VectorXd weights, before;
    for (int step = 0; step < mostSteps; ++step) {
        throwIfStopped(stop);
        const double ridge = weightPrecision / noisePrecision;
        const auto factors = factored(products.explaining, ridge);
        weights = factors.solve(products.withExplained);
        const double squares =
            products.explained - 2 * weights.dot(products.withExplained) +
            weights.dot(products.explaining.selfadjointView<Eigen::Lower>() * weights);
        // Weights well known from the data: the trace of products × (products + ridge)⁻¹.
        const double inverseTrace =
            factors.matrixL().solve(Eigen::MatrixXd::Identity(count, count)).squaredNorm();
        const double known =
            std::clamp(static_cast<double>(count) - ridge * inverseTrace, 0.0, mostKnown);
        weightPrecision = (known + 2 * prior) / (weights.squaredNorm() + 2 * prior);
        noisePrecision = (rows - known + 2 * prior) / (std::max(squares, 0.0) + 2 * prior);
        if (step > 0 && (before - weights).lpNorm<1>() < tolerance)
            break;
        before = weights;
    }
    return factored(products.explaining, weightPrecision / noisePrecision)
        .solve(products.withExplained);
}

} // namespace core::prepare
