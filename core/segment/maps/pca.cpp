#include "core/segment/maps/pca.h"

#include "core/base/parallel.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 4096;

std::vector<double> columnMeans(const data::Matrix& points)
{
    std::vector<double> means(points.columns());
    for (std::size_t row = 0; row < points.rows(); ++row)
        for (std::size_t j = 0; j < means.size(); ++j)
            means[j] += points(row, j);
    for (double& mean : means)
        mean /= static_cast<double>(points.rows());
    return means;
}

/// Sum of products of the centred rows, of each block apart and then in order: the same for every
/// number of threads.
Eigen::MatrixXd scatter(const data::Matrix& points, const std::vector<double>& means)
{
    const auto dims = static_cast<Eigen::Index>(points.columns());
    const std::size_t blocks = (points.rows() + rowsPerBlock - 1) / rowsPerBlock;
    std::vector<Eigen::MatrixXd> parts(blocks);
    parallelBlocks(points.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        Eigen::MatrixXd centred(dims, static_cast<Eigen::Index>(end - begin));
        for (std::size_t row = begin; row < end; ++row)
            for (std::size_t j = 0; j < points.columns(); ++j)
                centred(static_cast<Eigen::Index>(j), static_cast<Eigen::Index>(row - begin)) =
                    points(row, j) - means[j];
        parts[begin / rowsPerBlock] = centred * centred.transpose();
    });
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(dims, dims);
    for (const auto& part : parts)
        sum += part;
    return sum;
}

} // namespace

Pca principalComponents(const data::Matrix& points, std::size_t components)
{
    Pca pca;
    const std::size_t dims = points.columns();
    components = std::min(components, dims);
    pca.scores = data::Matrix(points.rows(), components);
    pca.loadings = data::Matrix(dims, components);
    pca.varianceShares.assign(components, 0);
    if (points.rows() == 0 || components == 0)
        return pca;

    const std::vector<double> means = columnMeans(points);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(scatter(points, means));
    const double total = solver.eigenvalues().cwiseMax(0).sum();
    for (std::size_t c = 0; c < components; ++c) {
        const auto index = static_cast<Eigen::Index>(dims - 1 - c); // ascending order
        Eigen::VectorXd axis = solver.eigenvectors().col(index);
        Eigen::Index largest = 0;
        axis.cwiseAbs().maxCoeff(&largest);
        if (axis[largest] < 0)
            axis = -axis;
        for (std::size_t j = 0; j < dims; ++j)
            pca.loadings(j, c) = axis[static_cast<Eigen::Index>(j)];
        if (total > 0)
            pca.varianceShares[c] = std::max(0.0, solver.eigenvalues()[index]) / total;
    }
    parallelBlocks(points.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            for (std::size_t j = 0; j < dims; ++j)
                for (std::size_t c = 0; c < components; ++c)
                    pca.scores(row, c) += (points(row, j) - means[j]) * pca.loadings(j, c);
    });
    return pca;
}

std::vector<LoadingArrow> loadingArrows(const Pca& pca, std::size_t most)
{
    if (pca.scores.columns() < 2 || pca.scores.rows() == 0)
        return {};
    double spread[2] = {};
    for (std::size_t row = 0; row < pca.scores.rows(); ++row)
        for (std::size_t c = 0; c < 2; ++c)
            spread[c] += pca.scores(row, c) * pca.scores(row, c);
    for (double& value : spread)
        value = std::sqrt(value / static_cast<double>(pca.scores.rows()));
    std::vector<LoadingArrow> arrows;
    for (std::size_t j = 0; j < pca.loadings.rows(); ++j)
        arrows.push_back({j, pca.loadings(j, 0) * spread[0], pca.loadings(j, 1) * spread[1]});
    std::stable_sort(arrows.begin(), arrows.end(), [](const auto& a, const auto& b) {
        return std::hypot(a.x, a.y) > std::hypot(b.x, b.y);
    });
    arrows.resize(std::min(arrows.size(), most));
    std::erase_if(arrows, [](const auto& arrow) { return !(std::hypot(arrow.x, arrow.y) > 0); });
    return arrows;
}

} // namespace core::segment
