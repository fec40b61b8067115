#pragma once

#include "core/predict/classifier.h"
#include "core/predict/tuning/tuner.h"

namespace core::predict {

/// A search over networks on the training and validation rows of a request.
struct ClassifierSearch {
    ClassifierRequest request;
    TuningOptions options;
    TuningResult result;
};

/// Searches with the split, the recipe, the head and the category inputs of the request; what the
/// search space says of the network replaces the request's. The test rows play no part. Throws as
/// trainClassifier and tuneNetwork.
ClassifierSearch searchClassifier(const ClassifierRequest& request, const TuningOptions& options,
                                  const TrainingControl& control, const TrialCallback& onTrial = {},
                                  const ProgressCallback& progress = {});

/// The request with the settings of a trial.
ClassifierRequest requestOfTrial(const ClassifierSearch& search, const Trial& trial);

/// Trains the best trial once more and judges it on the test rows: their only reading. Throws as
/// trainClassifier, InvalidOption where every trial failed.
ClassifierModel trainBest(const ClassifierSearch& search, const TrainingControl& control,
                          const CourseCallback& onEpoch = {},
                          const ProgressCallback& progress = {});

} // namespace core::predict
