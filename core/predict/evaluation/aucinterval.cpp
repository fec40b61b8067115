#include "core/predict/evaluation/aucinterval.h"

#include "core/base/progress.h"
#include "core/predict/evaluation/rankedscores.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace core::predict {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double z = normalQuantile975;

/// For every row the share of the other side it is ranked rightly against, equal scores half:
/// the structural components of DeLong et al.
struct Placements {
    std::vector<double> shares;
    std::vector<bool> positive;
    std::size_t positives = 0;
    std::size_t negatives = 0;
    double auc = none;
};

Placements placementsOf(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop)
{
    if (trueClasses.size() != probabilities.rows() ||
        (own >= probabilities.columns() && !trueClasses.empty()))
        throw Error(ErrorCode::Internal, "There must be one probability per row and class.");
    const auto rows = descendingScores(probabilities, own, stop);
    Placements result;
    result.shares.resize(rows.size());
    result.positive.resize(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        result.positive[row] = static_cast<std::size_t>(trueClasses[row]) == own;
        result.positives += result.positive[row];
    }
    result.negatives = rows.size() - result.positives;
    if (result.positives == 0 || result.negatives == 0)
        return result;
    throwIfStopped(stop);
    const auto positives = static_cast<double>(result.positives);
    const auto negatives = static_cast<double>(result.negatives);
    double positivesAbove = 0;
    double negativesAbove = 0;
    double won = 0;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        double positivesHere = 0;
        for (; end < rows.size() && rows[end].score == rows[begin].score; ++end)
            positivesHere += result.positive[rows[end].row];
        const double negativesHere = static_cast<double>(end - begin) - positivesHere;
        const double ofPositive = (negatives - negativesAbove - negativesHere / 2) / negatives;
        const double ofNegative = (positivesAbove + positivesHere / 2) / positives;
        for (std::size_t i = begin; i < end; ++i)
            result.shares[rows[i].row] = result.positive[rows[i].row] ? ofPositive : ofNegative;
        won += negativesHere * (positivesAbove + positivesHere / 2);
        positivesAbove += positivesHere;
        negativesAbove += negativesHere;
        begin = end;
    }
    result.auc = won / (positives * negatives);
    return result;
}

/// Covariance of the two areas; of one with itself its variance. NaN with fewer than two rows on
/// a side.
double covariance(const Placements& first, const Placements& second)
{
    if (first.positives < 2 || first.negatives < 2)
        return none;
    double ofPositives = 0;
    double ofNegatives = 0;
    for (std::size_t row = 0; row < first.shares.size(); ++row) {
        const double product = (first.shares[row] - first.auc) * (second.shares[row] - second.auc);
        (first.positive[row] ? ofPositives : ofNegatives) += product;
    }
    const auto positives = static_cast<double>(first.positives);
    const auto negatives = static_cast<double>(first.negatives);
    return ofPositives / ((positives - 1) * positives) +
           ofNegatives / ((negatives - 1) * negatives);
}

} // namespace

AucInterval aucInterval(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop)
{
    const Placements placements = placementsOf(trueClasses, probabilities, own, stop);
    throwIfStopped(stop);
    AucInterval result;
    result.auc = placements.auc;
    result.standardError = std::sqrt(covariance(placements, placements));
    if (std::isnan(result.standardError)) {
        result.interval = {0, 1};
    } else if (result.auc == 0 || result.auc == 1) {
        const std::size_t rows = std::min(placements.positives, placements.negatives);
        result.interval = wilsonInterval(result.auc == 1 ? rows : 0, rows);
    } else {
        const double half = z * result.standardError;
        result.interval = {std::max(0.0, result.auc - half), std::min(1.0, result.auc + half)};
    }
    return result;
}

AucDifference compareAuc(std::span<const std::int32_t> trueClasses, const data::Matrix& first,
                         const data::Matrix& second, std::size_t own, const std::stop_token& stop)
{
    const Placements one = placementsOf(trueClasses, first, own, stop);
    const Placements other = placementsOf(trueClasses, second, own, stop);
    throwIfStopped(stop);
    AucDifference result;
    result.difference = one.auc - other.auc;
    const double variance =
        covariance(one, one) + covariance(other, other) - 2 * covariance(one, other);
    if (std::isnan(result.difference) || std::isnan(variance)) {
        result.standardError = none;
        result.interval = {-1, 1};
        result.p = none;
        return result;
    }
    // Two models that rank alike differ by rounding only.
    result.standardError = variance > 1e-18 ? std::sqrt(variance) : 0;
    const double half = z * result.standardError;
    result.interval = {result.difference - half, result.difference + half};
    if (result.standardError > 0)
        result.p = std::erfc(std::abs(result.difference) / result.standardError / std::sqrt(2.0));
    else
        result.p = result.difference == 0 ? 1 : 0;
    return result;
}

} // namespace core::predict
