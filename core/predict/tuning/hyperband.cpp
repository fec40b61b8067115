#include "core/predict/tuning/freshpoints.h"
#include "core/predict/tuning/sampler.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace core::predict {
namespace {

/// More would begin with brackets of thousands of trials.
constexpr int mostHalts = 6;

class HyperbandSampler : public Sampler {
public:
    HyperbandSampler(const SamplingSpace& space, int epochs, std::uint64_t seed, int eta)
        : m_points(space, seed), m_brackets(hyperbandBrackets(epochs, eta)),
          m_eta(static_cast<std::size_t>(std::max(2, eta)))
    {
        beginBracket();
    }

    std::size_t needed() const override { return m_queue.empty() && hasNextRung() ? m_trials : 0; }

    std::optional<Proposal> next(std::span<const TrialFigure> figures) override
    {
        if (m_queue.empty() && hasNextRung())
            promote(figures);
        if (m_queue.empty()) {
            m_bracket = (m_bracket + 1) % m_brackets.size();
            beginBracket();
        }
        if (m_queue.empty())
            return std::nullopt;
        Proposal proposal = std::move(m_queue.front());
        m_queue.pop_front();
        m_rungTrials.push_back({m_trials++, proposal.point});
        return proposal;
    }

private:
    struct RungTrial {
        std::size_t trial = 0;
        SearchPoint point;
    };

    bool hasNextRung() const { return m_rung + 1 < m_brackets[m_bracket].size(); }

    void beginBracket()
    {
        m_rung = 0;
        m_rungTrials.clear();
        const HyperbandRung& rung = m_brackets[m_bracket].front();
        for (int i = 0; i < rung.trials; ++i) {
            auto point = m_points.next(m_points.random(m_points.points().size()));
            if (!point)
                break;
            m_queue.push_back({.point = std::move(*point), .epochs = rung.epochs});
        }
    }

    /// The rung has ended: queues those of its trials that go on.
    void promote(std::span<const TrialFigure> figures)
    {
        // Where the space had too few points to fill the rung, the same share goes on.
        const std::size_t places = std::max<std::size_t>(1, m_rungTrials.size() / m_eta);
        std::vector<RungTrial> ranked = std::exchange(m_rungTrials, {});
        std::erase_if(ranked,
                      [&](const RungTrial& entry) { return figures[entry.trial] == failedFigure; });
        std::ranges::stable_sort(ranked, [&](const RungTrial& a, const RungTrial& b) {
            return figures[a.trial] < figures[b.trial];
        });
        const HyperbandRung& rung = m_brackets[m_bracket][++m_rung];
        Proposal verdict;
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            if (i >= places) {
                verdict.pruned.push_back(ranked[i].trial);
                continue;
            }
            verdict.promoted.push_back(ranked[i].trial);
            m_queue.push_back({.point = std::move(ranked[i].point),
                               .epochs = rung.epochs,
                               .promotedFrom = ranked[i].trial});
        }
        if (m_queue.empty())
            return;
        m_queue.front().promoted = std::move(verdict.promoted);
        m_queue.front().pruned = std::move(verdict.pruned);
    }

    FreshPoints m_points;
    std::vector<std::vector<HyperbandRung>> m_brackets;
    std::size_t m_eta;
    std::size_t m_bracket = 0;
    std::size_t m_rung = 0;
    std::size_t m_trials = 0;
    std::vector<RungTrial> m_rungTrials; ///< proposed so far
    std::deque<Proposal> m_queue;        ///< the rest of the rung
};

} // namespace

std::vector<std::vector<HyperbandRung>> hyperbandBrackets(int epochs, int eta)
{
    epochs = std::max(1, epochs);
    eta = std::max(2, eta);
    int most = 0; // s_max
    for (int left = epochs; left >= eta && most < mostHalts; left /= eta)
        ++most;
    std::vector<std::vector<HyperbandRung>> brackets;
    for (int s = most; s >= 0; --s) {
        std::vector<HyperbandRung> bracket;
        int trials = (most + 1) / (s + 1);
        for (int i = 0; i < s; ++i)
            trials *= eta;
        for (int rung = 0; rung <= s; ++rung) {
            const double share = std::pow(eta, rung - s);
            bracket.push_back({trials, std::max(1, static_cast<int>(std::lround(epochs * share)))});
            trials /= eta;
        }
        brackets.push_back(std::move(bracket));
    }
    return brackets;
}

int hyperbandTrials(int epochs, int eta)
{
    int trials = 0;
    for (const auto& bracket : hyperbandBrackets(epochs, eta))
        for (const HyperbandRung& rung : bracket)
            trials += rung.trials;
    return trials;
}

std::unique_ptr<Sampler> hyperbandSampler(const SamplingSpace& space, int epochs,
                                          std::uint64_t seed, int eta)
{
    return std::make_unique<HyperbandSampler>(space, epochs, seed, eta);
}

} // namespace core::predict
