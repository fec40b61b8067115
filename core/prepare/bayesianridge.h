#pragma once

#include <Eigen/Core>
#include <stop_token>

namespace core::prepare {

/// Centred sums over the rows of a regression: of products of the explaining columns, of these
/// with the explained one, and of squares of the explained one.
struct CentredProducts {
    Eigen::MatrixXd explaining; ///< symmetric
    Eigen::VectorXd withExplained;
    double explained = 0;
    double rows = 0;
};

/// Weights of a ridge regression whose strength follows from the data (MacKay 1992; the steps, the
/// vague gamma priors of 1e-6 and the ending of scikit-learn's BayesianRidge: at most 300 steps,
/// until the weights change by less than 1e-3 in sum). Throws Cancelled.
Eigen::VectorXd bayesianRidge(const CentredProducts& products, const std::stop_token& stop = {});

} // namespace core::prepare
