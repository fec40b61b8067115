#include "core/predict/tuning/freshpoints.h"
#include "core/predict/tuning/parzen.h"
#include "core/predict/tuning/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace core::predict {
namespace {

constexpr std::size_t mostGood = 25;

class TpeSampler : public Sampler {
public:
    TpeSampler(const SamplingSpace& space, int epochs, std::uint64_t seed,
               const TpeOptions& options)
        : m_points(space, seed), m_epochs(epochs), m_options(options)
    {
    }

    std::size_t needed() const override
    {
        const std::size_t before = m_points.points().size();
        return starts() || before < m_options.atOnce ? 0 : before - m_options.atOnce + 1;
    }

    std::optional<Proposal> next(std::span<const TrialFigure> figures) override
    {
        // The first points are those of the random search with this seed.
        const Random random = m_points.random(m_points.points().size());
        const bool starts =
            m_points.points().size() < static_cast<std::size_t>(std::max(1, m_options.startTrials));
        auto point = starts || figures.empty() ? m_points.next(random) : promising(figures, random);
        if (!point)
            return std::nullopt;
        return Proposal{.point = std::move(*point), .epochs = m_epochs};
    }

private:
    bool starts() const
    {
        return m_points.points().size() <
               static_cast<std::size_t>(std::max(1, m_options.startTrials));
    }

    std::optional<SearchPoint> promising(std::span<const TrialFigure> figures, const Random& random)
    {
        std::vector<std::size_t> order(figures.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(
            order, [&](std::size_t a, std::size_t b) { return figures[a] < figures[b]; });
        const double share = m_options.goodShare * static_cast<double>(figures.size());
        const std::size_t good =
            std::min({mostGood, static_cast<std::size_t>(std::ceil(share)), figures.size()});
        const ParzenDensity goodDensity(m_points.space(), pointsOf(std::span(order).first(good)));
        const ParzenDensity otherDensity(m_points.space(),
                                         pointsOf(std::span(order).subspan(good)));
        return m_points.next(random, [&](Random& source) {
            SearchPoint best;
            double bestScore = -std::numeric_limits<double>::infinity();
            for (int i = 0; i < std::max(1, m_options.candidates); ++i) {
                SearchPoint candidate = goodDensity.draw(source);
                const double score =
                    goodDensity.logDensity(candidate) - otherDensity.logDensity(candidate);
                if (score > bestScore || best.empty()) {
                    bestScore = score;
                    best = std::move(candidate);
                }
            }
            return best;
        });
    }

    std::vector<SearchPoint> pointsOf(std::span<const std::size_t> trials) const
    {
        std::vector<SearchPoint> points;
        for (const std::size_t trial : trials)
            points.push_back(m_points.points()[trial]);
        return points;
    }

    FreshPoints m_points;
    int m_epochs;
    TpeOptions m_options;
};

} // namespace

std::unique_ptr<Sampler> tpeSampler(const SamplingSpace& space, int epochs, std::uint64_t seed,
                                    const TpeOptions& options)
{
    return std::make_unique<TpeSampler>(space, epochs, seed, options);
}

} // namespace core::predict
