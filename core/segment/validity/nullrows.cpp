#include "core/segment/validity/nullrows.h"

#include "core/segment/maps/pca.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::segment {
namespace {

// A feature with no more distinct values keeps them: its levels are no segments by themselves.
constexpr std::size_t fewLevels = 12;
// Modes tried.
constexpr std::size_t mostModes = 64;

struct Moments {
    double mean = 0;
    double sd = 0;
};

Moments moments(std::span<const double> values)
{
    Moments result;
    for (const double value : values)
        result.mean += value;
    result.mean /= static_cast<double>(values.size());
    for (const double value : values)
        result.sd += (value - result.mean) * (value - result.mean);
    result.sd = std::sqrt(result.sd / static_cast<double>(values.size()));
    return result;
}

std::vector<double> column(const data::Matrix& points, std::size_t index)
{
    std::vector<double> values(points.rows());
    for (std::size_t row = 0; row < points.rows(); ++row)
        values[row] = points(row, index);
    return values;
}

/// Distinct values in order with the share of values below and up to each.
struct Steps {
    std::vector<double> values, below, upTo;
};

Steps stepsOf(std::span<const double> unsorted)
{
    std::vector<double> sorted(unsorted.begin(), unsorted.end());
    std::ranges::sort(sorted);
    Steps steps;
    const auto count = static_cast<double>(sorted.size());
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        while (end < sorted.size() && sorted[end] == sorted[i])
            ++end;
        steps.values.push_back(sorted[i]);
        steps.below.push_back(static_cast<double>(i) / count);
        steps.upTo.push_back(static_cast<double>(end) / count);
        i = end;
    }
    return steps;
}

/// Corners of the greatest convex minorant (sign 1) or least concave majorant (sign −1) of points
/// with ascending x.
std::vector<std::size_t> hull(std::span<const double> x, std::span<const double> y, double sign)
{
    std::vector<std::size_t> corners;
    for (std::size_t i = 0; i < x.size(); ++i) {
        while (corners.size() >= 2) {
            const std::size_t a = corners[corners.size() - 2];
            const std::size_t b = corners.back();
            const double turn = (x[b] - x[a]) * (y[i] - y[a]) - (x[i] - x[a]) * (y[b] - y[a]);
            if (sign * turn > 0)
                break;
            corners.pop_back();
        }
        corners.push_back(i);
    }
    return corners;
}

/// Largest distance of the steps from the line through the corners; the mode may be a step.
double largestDistance(const Steps& steps, std::size_t from, std::span<const std::size_t> corners,
                       std::span<const double> y, std::size_t mode)
{
    double largest = 0;
    for (std::size_t c = 0; c + 1 < corners.size(); ++c) {
        const std::size_t a = from + corners[c];
        const std::size_t b = from + corners[c + 1];
        const double slope = (y[b] - y[a]) / (steps.values[b] - steps.values[a]);
        for (std::size_t i = a; i <= b; ++i) {
            const double line = y[a] + slope * (steps.values[i] - steps.values[a]);
            if (i != mode)
                largest = std::max(
                    {largest, std::fabs(steps.below[i] - line), std::fabs(steps.upTo[i] - line)});
        }
    }
    return largest;
}

/// The inverse of the normal distribution function (Acklam 2003), within 1.2e-9.
double normalQuantile(double p)
{
    static constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,
                                   -2.759285104469687e+02, 1.383577518672690e+02,
                                   -3.066479806614716e+01, 2.506628277459239e+00};
    static constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02,
                                   -1.556989798598866e+02, 6.680131188771972e+01,
                                   -1.328068155288572e+01};
    static constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01,
                                   -2.400758277161838e+00, -2.549732539343734e+00,
                                   4.374664141464968e+00,  2.938163982698783e+00};
    static constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01,
                                   2.445134137142996e+00, 3.754408661907416e+00};
    constexpr double low = 0.02425;
    if (p < low || p > 1 - low) {
        const double q = std::sqrt(-2 * std::log(std::min(p, 1 - p)));
        const double x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
                         ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
        return p < low ? x : -x;
    }
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

/// Normal scores of the values' mean ranks.
std::vector<double> normalScores(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::size_t i, std::size_t j) {
        return values[i] != values[j] ? values[i] < values[j] : i < j;
    });
    std::vector<double> scores(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        const double rank = static_cast<double>(i + end) / 2 / static_cast<double>(order.size());
        for (std::size_t j = i; j < end; ++j)
            scores[order[j]] = normalQuantile(rank);
        i = end;
    }
    return scores;
}

class UniformRows : public NullRows {
public:
    explicit UniformRows(const data::Matrix& points)
    {
        const Pca pca = principalComponents(points, points.columns());
        m_loadings = pca.loadings;
        const std::size_t components = pca.scores.columns();
        m_low.assign(components, 0);
        m_high.assign(components, 0);
        for (std::size_t row = 0; row < points.rows(); ++row)
            for (std::size_t c = 0; c < components; ++c) {
                m_low[c] = std::min(m_low[c], pca.scores(row, c));
                m_high[c] = std::max(m_high[c], pca.scores(row, c));
            }
    }

    // Centred: no figure depends on where the rows lie.
    data::Matrix draw(std::size_t rows, Random random) const override
    {
        data::Matrix result(rows, m_loadings.rows());
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t c = 0; c < m_low.size(); ++c) {
                const double score = m_low[c] + (m_high[c] - m_low[c]) * random.uniform();
                for (std::size_t j = 0; j < result.columns(); ++j)
                    result(row, j) += score * m_loadings(j, c);
            }
        return result;
    }

private:
    data::Matrix m_loadings; ///< columns × components
    std::vector<double> m_low, m_high;
};

class OneGroupRows : public NullRows {
public:
    explicit OneGroupRows(const data::Matrix& points)
    {
        const auto rows = static_cast<Eigen::Index>(points.rows());
        const auto dims = static_cast<Eigen::Index>(points.columns());
        Eigen::MatrixXd scores(rows, dims);
        for (Eigen::Index j = 0; j < dims; ++j) {
            const auto values = column(points, static_cast<std::size_t>(j));
            m_features.push_back(feature(values));
            const auto normal = normalScores(values);
            const Moments of = moments(normal);
            for (Eigen::Index row = 0; row < rows; ++row)
                scores(row, j) =
                    of.sd > 0 ? (normal[static_cast<std::size_t>(row)] - of.mean) / of.sd : 0;
        }
        Eigen::MatrixXd correlation = scores.transpose() * scores / static_cast<double>(rows);
        correlation.diagonal().setOnes();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(correlation);
        m_mixing =
            solver.eigenvectors() * solver.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal();
    }

    data::Matrix draw(std::size_t rows, Random random) const override
    {
        data::Matrix result(rows, m_features.size());
        const auto dims = static_cast<Eigen::Index>(m_features.size());
        Eigen::VectorXd independent(dims);
        for (std::size_t row = 0; row < rows; ++row) {
            for (Eigen::Index j = 0; j < dims; ++j)
                independent[j] = random.normal();
            const Eigen::VectorXd mixed = m_mixing * independent;
            for (std::size_t j = 0; j < m_features.size(); ++j) {
                const Feature& feature = m_features[j];
                const double share =
                    std::erfc(-mixed[static_cast<Eigen::Index>(j)] / std::sqrt(2.0)) / 2;
                result(row, j) = feature.shift + feature.scale * feature.corners.quantile(share);
            }
        }
        return result;
    }

private:
    /// The distribution and what brings it to the feature's mean and standard deviation.
    struct Feature {
        DistributionCorners corners;
        double shift = 0;
        double scale = 1;
    };

    static Feature feature(std::span<const double> values)
    {
        Feature result;
        const Steps steps = stepsOf(values);
        if (steps.values.size() <= fewLevels) {
            for (std::size_t i = 0; i < steps.values.size(); ++i) {
                result.corners.values.insert(result.corners.values.end(), 2, steps.values[i]);
                result.corners.shares.push_back(steps.below[i]);
                result.corners.shares.push_back(steps.upTo[i]);
            }
            return result;
        }
        result.corners = nearestUnimodal(values);
        const Moments wanted = moments(values);
        const Moments found = momentsOf(result.corners);
        if (found.sd > 0) {
            result.scale = wanted.sd / found.sd;
            result.shift = wanted.mean - result.scale * found.mean;
        }
        return result;
    }

    static Moments momentsOf(const DistributionCorners& corners)
    {
        double mean = 0;
        double square = 0;
        for (std::size_t i = 0; i + 1 < corners.values.size(); ++i) {
            const double a = corners.values[i];
            const double b = corners.values[i + 1];
            const double share = corners.shares[i + 1] - corners.shares[i];
            mean += share * (a + b) / 2;
            square += share * (a * a + a * b + b * b) / 3;
        }
        return {mean, std::sqrt(std::max(0.0, square - mean * mean))};
    }

    std::vector<Feature> m_features;
    Eigen::MatrixXd m_mixing;
};

} // namespace

double DistributionCorners::quantile(double share) const
{
    const auto place = std::ranges::upper_bound(shares, share) - shares.begin();
    const auto next = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(place, 1, static_cast<std::ptrdiff_t>(shares.size()) - 1));
    const double low = shares[next - 1];
    const double high = shares[next];
    if (!(high > low))
        return values[next];
    return values[next - 1] +
           (values[next] - values[next - 1]) * std::clamp((share - low) / (high - low), 0.0, 1.0);
}

DistributionCorners nearestUnimodal(std::span<const double> values)
{
    const Steps steps = stepsOf(values);
    const std::size_t count = steps.values.size();
    const std::span<const double> x(steps.values);
    DistributionCorners best;
    double least = std::numeric_limits<double>::infinity();
    const std::size_t modes = std::min(count, mostModes);
    for (std::size_t m = 0; m < modes; ++m) {
        // Modes at even shares of the values, and so at every value that many share.
        const double share = (static_cast<double>(m) + 0.5) / static_cast<double>(modes);
        const auto mode = std::min<std::size_t>(
            count - 1, static_cast<std::size_t>(std::ranges::lower_bound(steps.upTo, share) -
                                                steps.upTo.begin()));
        const auto rising = hull(x.first(mode + 1), std::span(steps.below).first(mode + 1), 1);
        const auto falling = hull(x.subspan(mode), std::span(steps.upTo).subspan(mode), -1);
        const double distance = std::max(largestDistance(steps, 0, rising, steps.below, mode),
                                         largestDistance(steps, mode, falling, steps.upTo, mode));
        if (!(distance < least))
            continue;
        least = distance;
        best = {};
        for (const std::size_t corner : rising) {
            best.values.push_back(x[corner]);
            best.shares.push_back(steps.below[corner]);
        }
        for (const std::size_t corner : falling) {
            best.values.push_back(x[mode + corner]);
            best.shares.push_back(steps.upTo[mode + corner]);
        }
    }
    return best;
}

std::unique_ptr<NullRows> uniformRows(const data::Matrix& points)
{
    return std::make_unique<UniformRows>(points);
}

std::unique_ptr<NullRows> oneGroupRows(const data::Matrix& points)
{
    return std::make_unique<OneGroupRows>(points);
}

} // namespace core::segment
