#include "core/predict/comparison/powerlaw.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace core::predict {
namespace {

constexpr double leastExponent = 0.02;
constexpr double mostExponent = 4;
constexpr int exponentSteps = 240;

/// Limit and slope are found in one go for a given exponent, so only that one is searched.
class Fit {
public:
    Fit(std::span<const double> rows, std::span<const double> scores, bool rises, double bound)
        : m_scores(scores), m_most(*std::ranges::max_element(rows)), m_sign(rises ? -1 : 1),
          m_bound(bound)
    {
        for (const double size : rows)
            m_sizes.push_back(size / m_most);
    }

    std::optional<PowerLaw> best() const
    {
        const auto exponentAt = [](double step) {
            return leastExponent * std::pow(mostExponent / leastExponent, step / exponentSteps);
        };
        int lowest = 0;
        double least = std::numeric_limits<double>::infinity();
        for (int step = 0; step <= exponentSteps; ++step) {
            const double squares = squaresOf(at(exponentAt(step)));
            if (squares < least) {
                least = squares;
                lowest = step;
            }
        }
        PowerLaw law = refined(exponentAt(std::max(0, lowest - 1)),
                               exponentAt(std::min(exponentSteps, lowest + 1)));
        if (law.slope == 0)
            return std::nullopt;
        law.slope *= std::pow(m_most, law.exponent);
        return law;
    }

private:
    /// Golden section between two exponents.
    PowerLaw refined(double low, double high) const
    {
        const double share = (std::sqrt(5.0) - 1) / 2;
        std::array<double, 2> inner{high - share * (high - low), low + share * (high - low)};
        std::array<double, 2> squares{squaresOf(at(inner[0])), squaresOf(at(inner[1]))};
        for (int step = 0; step < 80; ++step) {
            if (squares[0] <= squares[1]) {
                high = inner[1];
                inner = {high - share * (high - low), inner[0]};
                squares = {squaresOf(at(inner[0])), squares[0]};
            } else {
                low = inner[0];
                inner = {inner[1], low + share * (high - low)};
                squares = {squares[1], squaresOf(at(inner[1]))};
            }
        }
        return at((low + high) / 2);
    }

    /// With the sizes as shares of the largest.
    PowerLaw at(double exponent) const
    {
        double weight = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            const double power = std::pow(m_sizes[i], -exponent);
            weight += m_sizes[i];
            x += m_sizes[i] * power;
            y += m_sizes[i] * m_scores[i];
            xx += m_sizes[i] * power * power;
            xy += m_sizes[i] * power * m_scores[i];
        }
        const double spread = xx - x * x / weight;
        double slope = spread > 0 ? (xy - x * y / weight) / spread : 0;
        double limit = (y - slope * x) / weight;
        if (slope * m_sign > 0 && (limit - m_bound) * m_sign < 0) {
            limit = m_bound;
            slope = (xy - m_bound * x) / xx;
        }
        if (slope * m_sign <= 0)
            return {y / weight, 0, exponent};
        return {limit, slope, exponent};
    }

    double squaresOf(const PowerLaw& law) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            sum += m_sizes[i] * std::pow(m_scores[i] - law.at(m_sizes[i]), 2);
        return sum;
    }

    std::vector<double> m_sizes; ///< shares of the largest, and the weights
    std::span<const double> m_scores;
    double m_most;
    double m_sign; ///< of the slope
    double m_bound;
};

} // namespace

double PowerLaw::at(double rows) const
{
    return limit + slope * std::pow(rows, -exponent);
}

std::optional<PowerLaw> fitPowerLaw(std::span<const double> rows, std::span<const double> scores,
                                    bool rises, double bound)
{
    if (rows.size() != scores.size())
        throw Error(ErrorCode::Internal, "A curve needs one score for each number of rows.");
    if (rows.size() < 3)
        return std::nullopt;
    return Fit(rows, scores, rises, bound).best();
}

} // namespace core::predict
