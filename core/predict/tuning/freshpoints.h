#pragma once

#include "core/predict/tuning/samplingspace.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <vector>

namespace core::predict {

/// Draws points that have not been drawn before.
class FreshPoints {
public:
    FreshPoints(const SamplingSpace& space, std::uint64_t seed) : m_space(space), m_random(seed) {}

    const SamplingSpace& space() const { return m_space; }
    /// The generator of draw number `index`: what is drawn for others does not touch it.
    Random random(std::size_t index) const { return m_random.fork(index); }

    /// `draw` makes a point from a Random. None after a thousand points that are no news: then the
    /// space is, but for bad luck, used up.
    template <typename Draw>
    std::optional<SearchPoint> next(Random random, const Draw& draw)
    {
        for (int attempt = 0; attempt < 1000; ++attempt) {
            SearchPoint point = draw(random);
            if (!m_known.insert(keyOf(point)).second)
                continue;
            m_points.push_back(point);
            return point;
        }
        return std::nullopt;
    }
    std::optional<SearchPoint> next(Random random)
    {
        return next(random, [&](Random& source) { return randomPoint(m_space, source); });
    }
    const std::vector<SearchPoint>& points() const { return m_points; }

private:
    /// NaN has no place in an order.
    static SearchPoint keyOf(SearchPoint point)
    {
        for (double& value : point)
            if (std::isnan(value))
                value = -std::numeric_limits<double>::infinity();
        return point;
    }

    SamplingSpace m_space;
    Random m_random;
    std::vector<SearchPoint> m_points;
    std::set<SearchPoint> m_known;
};

} // namespace core::predict
