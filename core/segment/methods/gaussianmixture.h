#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::segment {

/// What the groups of a Gaussian mixture may look like: ellipsoids each of its own, ellipsoids
/// along the axes, one ellipsoid for all, balls of different size.
enum class MixtureCovariance { Full, Diagonal, Tied, Spherical };

/// "full", "diagonal", "tied", "spherical".
std::string_view toWord(MixtureCovariance covariance);

struct MixtureOptions {
    int k = 5;
    MixtureCovariance covariance = MixtureCovariance::Full;
    /// Starts, of which the best is kept; 0: as many as suit the size of the table.
    int starts = 0;
    /// Rounds of expectation and maximisation of the start that is kept.
    int maxIterations = 1000;
    /// It has converged when a round adds less than this to the mean log-likelihood of a row.
    double tolerance = 1e-7;
    /// Added to the diagonal of every covariance, and the eigenvalue under which a group is
    /// degenerate (it clings to a few rows or to a plane). Both are shares of the mean variance of
    /// a column, which is 1 in standardised data.
    double regularisation = 1e-6;
    double smallestEigenvalue = 1e-3;
    std::uint64_t seed = 42;
};

/// The groups; the largest first.
struct MixtureModel {
    MixtureCovariance covariance = MixtureCovariance::Full;
    std::vector<double> weights;           ///< k, sum 1
    data::Matrix means;                    ///< k × columns
    std::vector<data::Matrix> covariances; ///< k of columns × columns, whatever the kind
};

struct MixtureFigures {
    double logLikelihood = 0; ///< in nats, of all rows
    double bic = 0;           ///< −2 log-likelihood + parameters · ln rows (Schwarz 1978)
    double aic = 0;           ///< −2 log-likelihood + 2 parameters (Akaike 1974)
    int parameters = 0;
};

struct MixtureResult {
    MixtureModel model;
    MixtureFigures figures;
    data::Matrix memberships;         ///< rows × k: probability of each group, rows sum to 1
    std::vector<std::int32_t> labels; ///< the most probable group of each row
    int iterations = 0;               ///< of the start that was kept, on all rows
    bool converged = true;
    /// Starts that ended degenerate and were set aside.
    int degenerateStarts = 0;
    /// Every start ended degenerate, as with columns that are constant or nearly so within groups.
    /// Instead of a likelihood without limit, smallestEigenvalue was then added to the diagonal of
    /// all covariances, and the figures are those of this model.
    bool regularised = false;
    Warnings warnings;
};

/// Gaussian mixture by expectation–maximisation (Dempster, Laird and Rubin 1977). Many short runs
/// from different starts (k-means, k-means++ seeds, random shares), of which the best are taken to
/// the end (Biernacki, Celeux and Govaert 2003); degenerate ones are set aside. In large tables
/// the starts are compared on a random sample, and the best one is run on all rows.
/// `points` must be finite. The result depends on points and options only, not on the number of
/// threads. Throws core::Error (InvalidOption; NotEnoughRows when rows < k; OutOfMemory) and
/// Cancelled.
MixtureResult gaussianMixture(const data::Matrix& points, const MixtureOptions& options,
                              std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Probability of each group for each row, rows × k. `points` has the columns of model.means and is
/// finite. A row gets the same figures alone as among others.
data::Matrix memberships(const MixtureModel& model, const data::Matrix& points,
                         const std::stop_token& stop = {});

/// What memberships() computes with, for other systems: the probability of group c of a row x is
/// in proportion to exp(constants[c] − |factors[c] · (x − mean c)|² / 2).
struct MixtureFactors {
    std::vector<data::Matrix> factors; ///< k of columns × columns; above the diagonal 0
    std::vector<double> constants;
};
MixtureFactors factorsOf(const MixtureModel& model);

/// The column of the largest probability in each row, the first of equals.
std::vector<std::int32_t> mostProbable(const data::Matrix& memberships);

} // namespace core::segment
