#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/network/layers.h"
#include "core/network/networkdata.h"
#include "core/network/trainingoptions.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::network {

/// The train figures are running means over the epoch's mini-batches, with dropout at work and
/// the weights still moving, as Keras reports them; the validation figures are of the weights
/// at the end of the epoch, in inference mode.
struct EpochReport {
    int epoch = 0; ///< counted from 1
    double trainLoss = 0;
    double trainAccuracy = 0;      ///< NaN for autoencoders
    double validationLoss = 0;     ///< NaN without validation rows
    double validationAccuracy = 0; ///< NaN for autoencoders
    /// With the best watched figure so far; 0: none is better than the start of the task.
    int bestEpoch = 0;
    double seconds = 0; ///< since the start of training
};
/// Called on the training thread after each epoch.
using EpochCallback = std::function<void(const EpochReport&)>;

enum class EndReason { Finished, EarlyStopped, StoppedByUser };
std::string_view toWord(EndReason reason); ///< "finished", "early-stopped", "stopped-by-user"

/// A trained network, always with the weights of its best epoch. Thread-safe to read. Inputs of
/// another width than the network was trained on are refused with core::Error (Internal).
class Network {
public:
    virtual ~Network() = default;
    /// Classifier: probabilities, rows × classes. Autoencoder: reconstruction, rows × inputs.
    virtual data::Matrix predict(const data::Matrix& inputs) const = 0;
    /// Autoencoder: latent codes, rows × latent width. Classifier: throws Internal.
    virtual data::Matrix encode(const data::Matrix& inputs) const = 0;
    /// As summarizeLayers counts them.
    virtual std::size_t parameterCount() const = 0;
    virtual NetworkData data() const = 0;
};

/// The network of these numbers; predicts to the last bit what the one they came from predicts,
/// on the same machine. Needs no engine. Throws core::Error (MalformedInput), see checkData.
std::shared_ptr<const Network> restore(NetworkData data);

struct TrainingResult {
    std::shared_ptr<const Network> network;
    std::vector<EpochReport> history;
    /// Only for tasks with a start: its validation figures, as those of epoch 0.
    std::optional<EpochReport> start;
    int bestEpoch = 0; ///< 0: the network is the start of the task
    EndReason endReason = EndReason::Finished;
    double fitSeconds = 0;
    std::size_t steps = 0; ///< mini-batches, for µs per step
};

/// The number of classes sets the outputs, whose softmax are the probabilities.
struct ClassifierTask {
    const data::Matrix& trainInputs;
    std::span<const std::int32_t> trainClasses;
    const data::Matrix& validationInputs;
    std::span<const std::int32_t> validationClasses;
    std::size_t classCount = 0;
    Layers hidden;
    /// One weight per class in the loss; empty: all 1.
    std::vector<double> classWeights;
    TrainingOptions options;
    Head head = Head::Softmax;
    /// Of the one-hot inputs of columns with levels, in their place; none: all inputs as they are.
    Embeddings embeddings = {};
    /// The training goes on from these weights and running statistics; null: from fresh weights.
    /// Everything else begins anew: the optimiser's means, the schedule, the epochs, which count
    /// from 1, and the draws, which follow from the seed. The start counts as the best so far,
    /// judged on the validation rows before the first step, so that the result is never worse
    /// than it by the watched figure; early stopping counts its epochs from there too. A network
    /// of another shape than the task's is refused (InvalidOption).
    std::shared_ptr<const Network> start = nullptr;
};

/// Mean squared error. `encoder` are the hidden widths up to the latent layer, mirrored back.
struct AutoencoderTask {
    const data::Matrix& trainInputs;
    const data::Matrix& validationInputs; ///< may have no rows: then the train loss decides
    std::vector<int> encoder;             ///< hidden widths before the latent layer, e.g. {8}
    int latentWidth = 2;
    Activation activation = Activation::Relu; ///< of hidden layers; latent and output are linear
    double dropout = 0;                       ///< rate behind every hidden layer
    /// Denoising (Vincent et al. 2010): while training the inputs, not what they are compared
    /// with, get normal noise of this standard deviation, and then this share of them is set to
    /// 0. The draws follow from the seed; validation is without.
    double inputNoise = 0;
    double inputMasking = 0;
    TrainingOptions options;
};

/// Deep clustering that keeps the reconstruction (IDEC: Guo, Gao, Liu and Yin 2017, after DEC:
/// Xie, Girshick and Farhadi 2016). A row belongs to centre j with q_j ∝ 1 / (1 + |z − μ_j|²),
/// Student's t; the target p_j ∝ q_j² / Σ_rows q_j is sharper and evens out large clusters.
/// Encoder, decoder and centres descend on the reconstruction error + weight · KL(p‖q).
struct ClusterTask {
    const data::Matrix& inputs; ///< all rows that are clustered
    double weight = 0.1;        ///< of the divergence beside the reconstruction error
    /// Ends when fewer than this share of rows change their cluster for three epochs and at least
    /// 140 mini-batches in a row.
    double tolerance = 0.001;
    int targetEpochs = 1; ///< epochs between two updates of the target
    /// Epochs, batch size, learning rate, weight decay, seed, reference; patience is not heard.
    TrainingOptions options;
};

struct ClusterReport {
    int epoch = 0;             ///< counted from 1
    double divergence = 0;     ///< KL(p‖q) of a row; running mean over the epoch's mini-batches
    double reconstruction = 0; ///< mean squared error; likewise
    double changedShare = 0;   ///< of the rows, their cluster against the epoch before
    int clusterCount = 0;      ///< with at least one row
    double seconds = 0;
};
/// Called on the training thread after each epoch.
using ClusterCallback = std::function<void(const ClusterReport&)>;

struct ClusterResult {
    std::shared_ptr<const Network> network;
    data::Matrix centres;             ///< clusters × latent width
    data::Matrix memberships;         ///< rows × clusters: q, each row sums to 1
    std::vector<std::int32_t> labels; ///< the largest membership: the nearest centre
    std::vector<ClusterReport> history;
    /// The epoch whose state this is, 0 for the state at the start: the last one, but for a
    /// collapse.
    int epoch = 0;
    EndReason endReason = EndReason::Finished; ///< EarlyStopped: the clusters have settled
    /// The refinement went wrong after `epoch`, and what it did then is not part of the result:
    /// a cluster lost its last row, or the codes shrank to a point or left the finite numbers.
    bool collapsed = false;
    double fitSeconds = 0;
    std::size_t steps = 0;
};

/// Trains networks. Implemented over libtorch in a library that is loaded on first use. Several
/// trainings may run at once, each on its caller's thread. Throws core::Error (InvalidOption for
/// options out of range and for trainings that diverge, NotEnoughRows, NotEnoughClasses) and
/// Cancelled.
class Engine {
public:
    virtual ~Engine() = default;
    virtual TrainingResult trainClassifier(const ClassifierTask& task,
                                           const TrainingControl& control,
                                           const EpochCallback& onEpoch) const = 0;
    virtual TrainingResult trainAutoencoder(const AutoencoderTask& task,
                                            const TrainingControl& control,
                                            const EpochCallback& onEpoch) const = 0;
    /// Refines an autoencoder and the centres of clusters of its codes, without dropout and noise.
    /// `control.keepBest` ends with the state after the last whole epoch.
    virtual ClusterResult refineClusters(const ClusterTask& task, const Network& network,
                                         const data::Matrix& centres,
                                         const TrainingControl& control,
                                         const ClusterCallback& onEpoch) const = 0;
    /// Gradient of the loss on the task's training rows, as one mini-batch, at the initial
    /// weights, with the dropout of the first step. For checks of the kernels.
    virtual std::vector<double> gradient(const ClassifierTask& task) const = 0;
    virtual std::vector<double> gradient(const AutoencoderTask& task) const = 0;
    /// The network's parameters, then the centres; on all rows, with the target of this state.
    virtual std::vector<double> gradient(const ClusterTask& task, const Network& network,
                                         const data::Matrix& centres) const = 0;
    /// The linear-algebra library in use, e.g. "OpenBLAS 0.3.21"; empty when it is the slow
    /// reference BLAS.
    virtual std::string fastBlas() const = 0;
};

/// Loads the engine library on first call (~0.5 s); later calls are free. Thread-safe. Throws
/// core::Error (EngineUnavailable) that says which file was looked for.
const Engine& engine();

} // namespace core::network
