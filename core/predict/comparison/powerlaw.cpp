#include "core/predict/comparison/powerlaw.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::predict {
namespace {

constexpr double leastExponent = 0.02;
constexpr double mostExponent = 4;
constexpr int exponentSteps = 240;

constexpr int refinements = 45;

} // namespace

double PowerLaw::at(double rows) const
{
    return limit + slope * std::pow(rows, -exponent);
}

/// Limit and slope are found in one go for a given exponent, so only that one is searched: on a
/// grid first, which is the same for all curves.
PowerLawFit::PowerLawFit(std::span<const double> rows, bool rises, double bound)
    : m_sign(rises ? -1 : 1), m_bound(bound)
{
    if (rows.size() < 3)
        return;
    m_most = *std::ranges::max_element(rows);
    for (const double size : rows)
        m_sizes.push_back(size / m_most);
    m_weight = std::accumulate(m_sizes.begin(), m_sizes.end(), 0.0);
    for (int step = 0; step <= exponentSteps; ++step)
        m_grid.push_back(powersOf(
            leastExponent * std::pow(mostExponent / leastExponent, double(step) / exponentSteps)));
}

PowerLawFit::Powers PowerLawFit::powersOf(double exponent) const
{
    Powers powers{.exponent = exponent, .of = {}, .sum = 0, .squares = 0};
    for (const double size : m_sizes) {
        const double power = std::pow(size, -exponent);
        powers.of.push_back(power);
        powers.sum += size * power;
        powers.squares += size * power * power;
    }
    return powers;
}

PowerLawFit::Candidate PowerLawFit::candidate(const Powers& powers,
                                              std::span<const double> scores) const
{
    double y = 0, xy = 0;
    for (std::size_t i = 0; i < m_sizes.size(); ++i) {
        y += m_sizes[i] * scores[i];
        xy += m_sizes[i] * powers.of[i] * scores[i];
    }
    const double spread = powers.squares - powers.sum * powers.sum / m_weight;
    double slope = spread > 0 ? (xy - powers.sum * y / m_weight) / spread : 0;
    double limit = (y - slope * powers.sum) / m_weight;
    if (slope * m_sign > 0 && (limit - m_bound) * m_sign < 0) {
        limit = m_bound;
        slope = (xy - m_bound * powers.sum) / powers.squares;
    }
    if (slope * m_sign <= 0) {
        limit = y / m_weight;
        slope = 0;
    }
    Candidate result{{limit, slope, powers.exponent}, 0};
    for (std::size_t i = 0; i < m_sizes.size(); ++i)
        result.squares += m_sizes[i] * std::pow(scores[i] - limit - slope * powers.of[i], 2);
    return result;
}

/// Golden section between two exponents.
PowerLawFit::Candidate PowerLawFit::refined(double low, double high,
                                            std::span<const double> scores) const
{
    const double share = (std::sqrt(5.0) - 1) / 2;
    const auto at = [&](double exponent) { return candidate(powersOf(exponent), scores); };
    Candidate left = at(high - share * (high - low));
    Candidate right = at(low + share * (high - low));
    for (int step = 0; step < refinements; ++step) {
        if (left.squares <= right.squares) {
            high = right.law.exponent;
            right = left;
            left = at(high - share * (high - low));
        } else {
            low = left.law.exponent;
            left = right;
            right = at(low + share * (high - low));
        }
    }
    return left.squares <= right.squares ? left : right;
}

std::optional<PowerLaw> PowerLawFit::through(std::span<const double> scores) const
{
    if (m_sizes.empty())
        return std::nullopt;
    if (scores.size() != m_sizes.size())
        throw Error(ErrorCode::Internal, "A curve needs one score for each number of rows.");
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t step = 0; step < m_grid.size(); ++step) {
        const double squares = candidate(m_grid[step], scores).squares;
        if (squares < least) {
            least = squares;
            best = step;
        }
    }
    PowerLaw law = refined(m_grid[best > 0 ? best - 1 : 0].exponent,
                           m_grid[std::min(best + 1, m_grid.size() - 1)].exponent, scores)
                       .law;
    if (law.slope == 0)
        return std::nullopt;
    law.slope *= std::pow(m_most, law.exponent);
    return law;
}

} // namespace core::predict
