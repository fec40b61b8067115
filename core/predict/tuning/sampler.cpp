#include "core/predict/tuning/sampler.h"

#include "core/predict/tuning/freshpoints.h"

namespace core::predict {
namespace {

class RandomSampler : public Sampler {
public:
    RandomSampler(const SamplingSpace& space, int epochs, std::uint64_t seed)
        : m_points(space, seed), m_epochs(epochs)
    {
    }

    std::size_t needed() const override { return 0; }

    std::optional<Proposal> next(std::span<const TrialFigure> /*figures*/) override
    {
        auto point = m_points.next(m_points.random(m_points.points().size()));
        if (!point)
            return std::nullopt;
        return Proposal{.point = std::move(*point), .epochs = m_epochs};
    }

private:
    FreshPoints m_points;
    int m_epochs;
};

struct MethodWord {
    TuningMethod method;
    std::string_view word;
};
constexpr MethodWord methodWords[] = {{TuningMethod::Random, "random"},
                                      {TuningMethod::Tpe, "tpe"},
                                      {TuningMethod::Hyperband, "hyperband"}};

} // namespace

std::string_view toWord(TuningMethod method)
{
    for (const MethodWord& entry : methodWords)
        if (entry.method == method)
            return entry.word;
    return {};
}

std::optional<TuningMethod> tuningMethodFromWord(std::string_view word)
{
    for (const MethodWord& entry : methodWords)
        if (entry.word == word)
            return entry.method;
    return std::nullopt;
}

std::unique_ptr<Sampler> randomSampler(const SamplingSpace& space, int epochs, std::uint64_t seed)
{
    return std::make_unique<RandomSampler>(space, epochs, seed);
}

std::unique_ptr<Sampler> makeSampler(TuningMethod method, const SamplingSpace& space, int epochs,
                                     std::uint64_t seed)
{
    switch (method) {
    case TuningMethod::Random:
        return randomSampler(space, epochs, seed);
    case TuningMethod::Tpe:
        return tpeSampler(space, epochs, seed);
    case TuningMethod::Hyperband:
        return hyperbandSampler(space, epochs, seed);
    }
    return nullptr;
}

} // namespace core::predict
