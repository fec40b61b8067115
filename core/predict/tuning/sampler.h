#pragma once

#include "core/predict/tuning/samplingspace.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace core::predict {

/// How good a trial was, lower is better: the watched figure and what decides between equals.
using TrialFigure = std::pair<double, double>;
inline constexpr TrialFigure failedFigure{std::numeric_limits<double>::infinity(),
                                          std::numeric_limits<double>::infinity()};

/// What to try next.
struct Proposal {
    SearchPoint point;
    int epochs = 0; ///< at most
    /// The trial that had fewer epochs with this point.
    std::optional<std::size_t> promotedFrom = {};
    /// What has been decided about earlier trials by their figures.
    std::vector<std::size_t> promoted = {};
    std::vector<std::size_t> pruned = {};
};

/// Proposes trials one after the other; they are numbered from 0. What is proposed depends on the
/// seed and on figures of trials that `needed` names, never on how fast others ended: so trials
/// may run at once, and their number does not change the search.
class Sampler {
public:
    virtual ~Sampler() = default;
    /// The next proposal needs the figures of this many trials, the first ones.
    virtual std::size_t needed() const = 0;
    /// `figures` are those of the first needed() trials. None when every point of the space has
    /// been proposed.
    virtual std::optional<Proposal> next(std::span<const TrialFigure> figures) = 0;
};

enum class TuningMethod { Random, Tpe, Hyperband };
std::string_view toWord(TuningMethod method); ///< "random", "tpe", "hyperband"
std::optional<TuningMethod> tuningMethodFromWord(std::string_view word);

/// Points drawn evenly from the space, without repeats.
std::unique_ptr<Sampler> randomSampler(const SamplingSpace& space, int epochs, std::uint64_t seed);

struct TpeOptions {
    int startTrials = 10; ///< drawn at random
    /// This share of the trials, at most 25 of them, count as good.
    double goodShare = 0.15;
    int candidates = 24;
    /// As many trials may run at once: a proposal hears of all but the last ones before it.
    std::size_t atOnce = 4;
};
/// Tree-structured Parzen estimator (Bergstra, Bardenet, Bengio and Kégl 2011) over whole points,
/// as Falkner, Klein and Hutter 2018 have it. The trials so far are parted into the good ones and
/// the others; of candidates drawn from a density l of the good points the one with the highest
/// l/g is proposed, where g is the density of the others (see ParzenDensity). Failed trials count
/// among the others.
std::unique_ptr<Sampler> tpeSampler(const SamplingSpace& space, int epochs, std::uint64_t seed,
                                    const TpeOptions& options = {});

/// Of one bracket of Hyperband: from rung to rung fewer trials get more epochs.
struct HyperbandRung {
    int trials = 0;
    int epochs = 0;
    bool operator==(const HyperbandRung&) const = default;
};
/// The brackets of one pass (Li, Jamieson, DeSalvo, Rostamizadeh and Talwalkar 2018), as in their
/// table 1: with s from floor(log_eta(epochs)), at most 6, down to 0, a bracket begins with
/// floor((s_max + 1) / (s + 1)) · eta^s trials of epochs / eta^s epochs, and a 1/eta of each rung
/// goes on with eta times the epochs. (Their algorithm 1 rounds the number of trials up, after
/// the multiplication, which makes the brackets in the middle larger than in the table.)
std::vector<std::vector<HyperbandRung>> hyperbandBrackets(int epochs, int eta = 3);
/// Trainings in one pass over all brackets.
int hyperbandTrials(int epochs, int eta = 3);

/// Points drawn evenly, without repeats, into the brackets, pass after pass. A trial that goes on
/// is proposed anew, with more epochs; failed trials never go on.
std::unique_ptr<Sampler> hyperbandSampler(const SamplingSpace& space, int epochs,
                                          std::uint64_t seed, int eta = 3);

std::unique_ptr<Sampler> makeSampler(TuningMethod method, const SamplingSpace& space, int epochs,
                                     std::uint64_t seed);

} // namespace core::predict
