#pragma once

#include "core/predict/tuning/networksettings.h"
#include "core/predict/tuning/sampler.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

enum class TrialState {
    Running,
    Finished,
    Promoted, ///< Hyperband: goes on as another trial, with more epochs
    Pruned,   ///< Hyperband: others with as many epochs were better
    Stopped,  ///< cut off by the end of the search; its figures are those of its epochs so far
    Failed,   ///< see the reason, e.g. it diverged
};
// "running", "finished", "promoted", "pruned", "stopped", "failed".
std::string_view toWord(TrialState state);
std::optional<TrialState> trialStateFromWord(std::string_view word);

/// One training of one set of settings.
struct Trial {
    std::size_t id = 0; ///< counted from 1
    NetworkSettings settings;
    int epochs = 0; ///< it may take
    std::optional<std::size_t> promotedFrom =
        {}; ///< the trial with these settings and fewer epochs
    TrialState state = TrialState::Running;
    std::string reason = {}; ///< of a failure, a sentence
    int epochsUsed = 0;
    int bestEpoch = 0;
    // Of the best epoch; NaN before the first one, and of failures.
    double validationLoss = std::numeric_limits<double>::quiet_NaN();
    double validationAccuracy = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> validationLosses = {}; ///< one per epoch
    double seconds = 0;
};

/// Whether the trial has come to its own end, so that a search that goes on need not repeat it.
bool isComplete(const Trial& trial);
/// By the watched figure; of equal accuracies the lower loss is better. failedFigure without one.
TrialFigure figureOf(const Trial& trial, network::Watched watched);
/// The best trial's place, the first of equals; none where no trial has a figure.
std::optional<std::size_t> bestTrial(std::span<const Trial> trials, network::Watched watched);
/// For each trial the best watched figure, a loss or an accuracy, of it and those before it; NaN
/// before the first figure.
std::vector<double> bestSoFar(std::span<const Trial> trials, network::Watched watched);

} // namespace core::predict
