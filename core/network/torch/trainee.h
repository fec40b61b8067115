#pragma once

#include "core/network/chain/chain.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace core::network {

/// Inputs as the networks compute them: rows × columns of floats.
struct FloatRows {
    std::vector<float> values;
    std::size_t rows = 0;
    std::size_t columns = 0;
};
FloatRows toFloats(const data::Matrix& matrix);

/// Rows and what the network should make of them; an autoencoder has no classes.
struct Samples {
    FloatRows inputs;
    std::vector<std::int32_t> classes;
};

/// What both ways of training start from.
struct TraineeSetup {
    NetworkShape shape;
    Chain chain;     ///< of the shape
    Weights weights; ///< to begin with
    /// They come from an earlier training and are a result already.
    bool continues = false;
    Samples train;
    Samples validation;
    Head head = Head::Softmax;
    std::vector<float> classWeights; ///< empty: all 1
    double inputNoise = 0;
    double inputMasking = 0;
    TrainingOptions options;
    std::size_t largestBatch = 0;
};

/// Sums over rows, so that parts of different size can be added. Cross-entropy is weighted by
/// the class weights (`weight` is their sum); squared error is the mean over a row's outputs.
struct Score {
    double loss = 0;
    double weight = 0;
    std::size_t right = 0;
    std::size_t rows = 0;

    void add(const Score& other)
    {
        loss += other.loss;
        weight += other.weight;
        right += other.right;
        rows += other.rows;
    }
    double meanLoss() const { return loss / weight; }
    double accuracy() const { return static_cast<double>(right) / static_cast<double>(rows); }
};

/// A network in training. The gradient of a mini-batch is that of the (weighted) losses' sum
/// over the number of its rows.
class Trainee {
public:
    virtual ~Trainee() = default;
    /// One optimiser step; the score is that before the step, with dropout. `step` counts from 0.
    virtual Score trainStep(std::span<const std::uint32_t> rows, std::uint64_t step,
                            double learningRate) = 0;
    /// In inference mode. Throws Cancelled.
    virtual Score validate(const std::stop_token& discard) = 0;
    virtual Weights weights() const = 0;
    /// Gradient of one mini-batch, without a step, in the order of the chain's parameters.
    virtual std::vector<float> gradient(std::span<const std::uint32_t> rows) = 0;
};

/// libtorch's modules, autograd and optimisers: slow, and right by construction.
std::unique_ptr<Trainee> makeReferenceTrainee(const TraineeSetup& setup);
/// Hand-written forward and backward passes over the BLAS, on buffers made once.
std::unique_ptr<Trainee> makeKernelTrainee(const TraineeSetup& setup);

inline constexpr double adamBeta1 = 0.9;
inline constexpr double adamBeta2 = 0.999;
inline constexpr double adamEpsilon = 1e-8;

} // namespace core::network
