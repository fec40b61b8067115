#pragma once

#include "core/network/torch/trainee.h"

namespace core::network {

struct LoopResult {
    Weights weights; ///< of the best epoch
    std::vector<EpochReport> history;
    std::optional<EpochReport> start;
    int bestEpoch = 0;
    EndReason endReason = EndReason::Finished;
    double fitSeconds = 0;
    std::size_t steps = 0;
};

/// Rows of the largest mini-batch: with Batch Normalization a last mini-batch of one row, which
/// has no variance, is joined to the one before it.
std::size_t largestBatch(const Chain& chain, std::size_t trainRows, const TrainingOptions& options);

/// Epochs of mini-batches in an order drawn anew each epoch, early stopping on the
/// watched figure (the train loss without validation rows), the best epoch's weights as the result.
/// A start that continues an earlier training is judged first, as epoch 0.
LoopResult runTraining(Trainee& trainee, const TraineeSetup& setup, const TrainingControl& control,
                       const EpochCallback& onEpoch);

} // namespace core::network
