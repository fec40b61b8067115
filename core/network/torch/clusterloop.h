#pragma once

#include "core/network/torch/clustertrainee.h"

namespace core::network {

/// Epochs of mini-batches in an order drawn anew each epoch, each followed by a new assignment of
/// all rows. `shape` is that of the network to return.
ClusterResult runRefinement(ClusterTrainee& trainee, const ClusterSetup& setup,
                            const NetworkShape& shape, const ClusterTask& task,
                            const TrainingControl& control, const ClusterCallback& onEpoch);

} // namespace core::network
