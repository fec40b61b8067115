#pragma once

#include "core/network/chain/kernels.h"
#include "core/network/torch/trainee.h"

namespace core::network {

/// Forward and backward through a chain in training, hand-written over the BLAS, with the
/// optimiser on buffers made once: what every way to train with the kernels shares.
class KernelPasses {
public:
    /// The chain must outlive the passes.
    KernelPasses(const Chain& chain, Weights weights, const TrainingOptions& options,
                 std::size_t largestBatch);

    /// The mini-batch, rows × chain.inputs, to be filled before forward.
    float* inputs() { return m_inputs.data(); }
    /// Linear outputs of the last forward, rows × chain.outputs.
    float* outputs() { return m_memory.back().output.data(); }
    /// Autoencoder: codes of the last forward, rows × latent width.
    const float* codes() const { return m_memory[m_chain.encoderSteps - 1].output.data(); }
    /// To be filled before backward: the loss by the outputs.
    float* outputGradient() { return m_flow[0].data(); }

    /// `trainingStep` counts the mini-batches: the dropouts' draws follow from it.
    void forward(std::size_t rows, std::uint64_t trainingStep);
    /// With `update` each step's weights are updated as soon as the gradient has passed them,
    /// while weights and gradient are still in the cache; where the gradient is clipped, when its
    /// length is known. `codeGradient`, if given, is added to the gradient of the loss by the
    /// codes.
    void backward(std::size_t rows, const UpdateStep* update, const float* codeGradient = nullptr);
    UpdateStep nextUpdate(double learningRate);

    const Weights& weights() const { return m_weights; }
    /// Of the last backward, in the order of the chain's parameters.
    const std::vector<float>& gradient() const { return m_gradient; }

private:
    /// Largest batch × width floats of one step, kept from forward for backward.
    struct StepMemory {
        std::vector<float> output;
        /// Dropout: the mask. Batch Normalization: x̂. GELU: the values before it.
        std::vector<float> kept;
        std::vector<float> mean, variance, inverseDeviation; ///< Batch Normalization
    };

    const float* inputOf(std::size_t index) const;
    float* parameter(std::size_t offset) { return m_weights.parameters.data() + offset; }
    void denseForward(const ChainStep& step, StepMemory& memory, const float* in, std::size_t rows);
    void updateRunning(const ChainStep& step, const StepMemory& memory, std::size_t rows);
    /// `below` gets the gradient of the step's input; null where nothing below is trained.
    void denseBackward(const ChainStep& step, StepMemory& memory, const float* in, float* flow,
                       float* below, std::size_t rows);
    void clip();
    void apply(const ChainStep& step, const UpdateStep& update);

    const Chain& m_chain;
    const Kernels& m_kernel;
    TrainingOptions m_options;
    Weights m_weights;
    std::vector<float> m_gradient;
    std::vector<float> m_first;  ///< the optimiser's running mean of the gradient
    std::vector<float> m_second; ///< and of its square
    double m_power1 = 1;
    double m_power2 = 1;
    std::vector<float> m_inputs;
    std::vector<StepMemory> m_memory;
    std::vector<float> m_flow[2];    ///< gradients on their way back
    std::vector<float> m_transposed; ///< weights of one layer, inputs × units
};

/// Mean squared error of rows × width outputs; its gradient where that is wanted.
Score squaredError(const float* outputs, const float* targets, std::size_t rows, std::size_t width,
                   float* gradient);

} // namespace core::network
