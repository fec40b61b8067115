#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "core/predict/models/predictor.h"
#include "core/predict/tuning/searchspace.h"
#include "core/predict/tuning/trial.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace core::predict {

struct TuningOptions {
    TuningMethod method = TuningMethod::Tpe;
    SearchSpace space = defaultSearchSpace();
    /// The search ends after this many trials, earlier ones counted; 0: no limit. A training of
    /// Hyperband is a trial; see hyperbandTrials for how many make one pass.
    int trials = 50;
    /// And after this many minutes, looked at between epochs; 0: no limit. Trials that run then
    /// are stopped, so the result depends on the machine.
    double minutes = 0;
    /// What the space does not say: epochs (the most of a trial), patience, watched figure (which
    /// also ranks the trials), gradient clipping, momentum, reference. The seed is the task's.
    network::TrainingOptions training = {};
    network::Head head = network::Head::Softmax;
    network::Embeddings embeddings = {};
    std::size_t threads = 0; ///< at most; 0: the processors. No part in the result.
    /// Trials of a search with these options (but for the limits) and seed, which goes on from
    /// there as if it had not ended: those that are complete are not trained again.
    std::vector<Trial> earlier = {};
    /// TuningResult::training of that search, so that it need not be trained again where its
    /// trial stays the best.
    network::TrainingResult earlierTraining = {};
};

enum class TuningEnd {
    TrialsDone,
    TimeUp,
    SpaceUsedUp, ///< every point of the space has been tried
    StoppedByUser,
};
std::string_view
toWord(TuningEnd end); ///< "trials-done", "time-up", "space-used-up", "stopped-by-user"

struct TuningResult {
    std::vector<Trial> trials;        ///< in the order of their ids
    std::optional<std::size_t> best;  ///< its place among the trials; none where all have failed
    network::TrainingResult training; ///< the best trial's, with its network; null without one
    TuningEnd end = TuningEnd::TrialsDone;
    double seconds = 0;
};

/// Called when a trial starts, after its epochs (at most ten times a second for each trial), when
/// it ends, and when its state changes afterwards (Promoted, Pruned); one call at a time, but from
/// several threads. Trials start in the order of their ids. Not called for trials taken over from
/// an earlier search.
using TrialCallback = std::function<void(const Trial& trial)>;

/// What the tuner trains for a trial with these settings.
network::ClassifierTask networkTask(const ModelTask& task, const NetworkSettings& settings,
                                    const network::TrainingOptions& training,
                                    network::Head head = network::Head::Softmax,
                                    const network::Embeddings& embeddings = {});

/// Searches for the settings with the best validation figure. Every trial trains with the task's
/// seed, on one thread; the same options and seed give the same trials, whatever the number of
/// threads. A trial that cannot be trained fails, and the search goes on. `control.keepBest` ends
/// with the trials so far, the running ones with their best epochs so far. Throws core::Error
/// (InvalidOption for wrong options and for earlier trials of another search, NotEnoughRows,
/// NotEnoughClasses, EngineUnavailable) and Cancelled.
TuningResult tuneNetwork(const ModelTask& task, const TuningOptions& options,
                         const TrainingControl& control, const TrialCallback& onTrial = {},
                         const ProgressCallback& progress = {});

} // namespace core::predict
