#include "core/network/chain/blas.h"
#include "core/network/engine.h"
#include "core/network/enginelibrary.h"
#include "core/network/taskcheck.h"
#include "core/network/torch/clusterloop.h"
#include "core/network/torch/softassignment.h"
#include "core/network/torch/trainingloop.h"

#include <new>
#include <numeric>
#include <torch/torch.h>

namespace core::network {
namespace {

/// Runs `work`, with what libtorch and the allocator throw put into the program's own errors.
template <typename Work>
auto translated(const Work& work)
{
    try {
        return work();
    } catch (const Error&) {
        throw;
    } catch (const Cancelled&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory,
                    translate("Errors", "There is not enough memory to train this network."), {},
                    {}, translate("Errors", "Use smaller layers or a smaller batch."));
    } catch (const c10::Error& error) {
        throw Error(ErrorCode::Internal,
                    "The training failed: " + std::string(error.what_without_backtrace()));
    }
}

Weights weightsOf(NetworkData data)
{
    return {std::move(data.parameters), std::move(data.statistics)};
}

TraineeSetup setupOf(const ClassifierTask& task)
{
    checkTask(task);
    TraineeSetup setup;
    setup.shape = shapeOf(task);
    setup.chain = chainOf(setup.shape);
    setup.continues = task.start != nullptr;
    setup.weights =
        task.start ? weightsOf(task.start->data()) : initialWeights(setup.chain, task.options.seed);
    setup.train = {toFloats(task.trainInputs),
                   {task.trainClasses.begin(), task.trainClasses.end()}};
    setup.validation = {toFloats(task.validationInputs),
                        {task.validationClasses.begin(), task.validationClasses.end()}};
    setup.head = task.head;
    setup.classWeights.assign(task.classWeights.begin(), task.classWeights.end());
    setup.options = task.options;
    return setup;
}

TraineeSetup setupOf(const AutoencoderTask& task)
{
    checkTask(task);
    TraineeSetup setup;
    setup.shape = shapeOf(task);
    setup.chain = chainOf(setup.shape);
    setup.weights = initialWeights(setup.chain, task.options.seed);
    setup.inputNoise = task.inputNoise;
    setup.inputMasking = task.inputMasking;
    setup.train.inputs = toFloats(task.trainInputs);
    setup.validation.inputs = toFloats(task.validationInputs);
    setup.options = task.options;
    return setup;
}

std::unique_ptr<Trainee> makeTrainee(const TraineeSetup& setup)
{
    // OpenMP counts its threads for each thread of the program anew.
    at::set_num_threads(1);
    return setup.options.reference ? makeReferenceTrainee(setup) : makeKernelTrainee(setup);
}

template <typename Task>
TrainingResult train(const Task& task, const TrainingControl& control, const EpochCallback& onEpoch)
{
    TraineeSetup setup = translated([&] { return setupOf(task); });
    setup.largestBatch = largestBatch(setup.chain, setup.train.inputs.rows, setup.options);
    return translated([&] {
        const auto trainee = makeTrainee(setup);
        LoopResult loop = runTraining(*trainee, setup, control, onEpoch);
        TrainingResult result;
        result.network = restore({std::move(setup.shape), std::move(loop.weights.parameters),
                                  std::move(loop.weights.buffers)});
        result.history = std::move(loop.history);
        result.start = loop.start;
        result.bestEpoch = loop.bestEpoch;
        result.endReason = loop.endReason;
        result.fitSeconds = loop.fitSeconds;
        result.steps = loop.steps;
        return result;
    });
}

template <typename Task>
std::vector<double> gradientOf(const Task& task)
{
    return translated([&] {
        TraineeSetup setup = setupOf(task);
        setup.largestBatch = setup.train.inputs.rows;
        std::vector<std::uint32_t> rows(setup.train.inputs.rows);
        std::iota(rows.begin(), rows.end(), 0U);
        const std::vector<float> gradient = makeTrainee(setup)->gradient(rows);
        return std::vector<double>(gradient.begin(), gradient.end());
    });
}

/// The shape with the dropouts left out: they hold no numbers.
NetworkShape withoutDropout(const NetworkShape& shape)
{
    NetworkShape result{shape.kind, shape.inputs, {}, 0};
    for (std::size_t i = 0; i < shape.layers.size(); ++i) {
        if (!std::holds_alternative<Dropout>(shape.layers[i]))
            result.layers.push_back(shape.layers[i]);
        if (i + 1 == shape.encoderLayers)
            result.encoderLayers = result.layers.size();
    }
    return result;
}

ClusterSetup setupOf(const ClusterTask& task, const Network& network, const data::Matrix& centres)
{
    checkTask(task, network, centres);
    NetworkData data = network.data();
    ClusterSetup setup;
    setup.chain = chainOf(withoutDropout(data.shape));
    setup.weights = weightsOf(std::move(data));
    setup.centres.assign(centres.values().begin(), centres.values().end());
    setup.inputs = toFloats(task.inputs);
    setup.weight = task.weight;
    setup.options = task.options;
    setup.largestBatch =
        std::min(task.inputs.rows(), static_cast<std::size_t>(task.options.batchSize));
    return setup;
}

std::unique_ptr<ClusterTrainee> makeTrainee(const ClusterSetup& setup)
{
    at::set_num_threads(1);
    return setup.options.reference ? makeReferenceClusterTrainee(setup)
                                   : makeKernelClusterTrainee(setup);
}

class TorchEngine : public Engine {
public:
    TorchEngine() { useOneBlasThread(); }

    TrainingResult trainClassifier(const ClassifierTask& task, const TrainingControl& control,
                                   const EpochCallback& onEpoch) const override
    {
        return train(task, control, onEpoch);
    }

    TrainingResult trainAutoencoder(const AutoencoderTask& task, const TrainingControl& control,
                                    const EpochCallback& onEpoch) const override
    {
        return train(task, control, onEpoch);
    }

    ClusterResult refineClusters(const ClusterTask& task, const Network& network,
                                 const data::Matrix& centres, const TrainingControl& control,
                                 const ClusterCallback& onEpoch) const override
    {
        return translated([&] {
            const ClusterSetup setup = setupOf(task, network, centres);
            const auto trainee = makeTrainee(setup);
            return runRefinement(*trainee, setup, network.data().shape, task, control, onEpoch);
        });
    }

    std::vector<double> gradient(const ClassifierTask& task) const override
    {
        return gradientOf(task);
    }

    std::vector<double> gradient(const AutoencoderTask& task) const override
    {
        return gradientOf(task);
    }

    std::vector<double> gradient(const ClusterTask& task, const Network& network,
                                 const data::Matrix& centres) const override
    {
        return translated([&] {
            ClusterSetup setup = setupOf(task, network, centres);
            setup.largestBatch = task.inputs.rows();
            std::vector<std::uint32_t> rows(task.inputs.rows());
            std::iota(rows.begin(), rows.end(), 0U);
            const auto target = targetOf(softAssignment(network.encode(task.inputs), centres));
            const std::vector<float> gradient = makeTrainee(setup)->gradient(rows, target);
            return std::vector<double>(gradient.begin(), gradient.end());
        });
    }

    std::string fastBlas() const override { return fastBlasName(); }
};

} // namespace
} // namespace core::network

extern "C" __attribute__((visibility("default"))) const core::network::Engine*
tesseraEngine(int interfaceVersion, core::Translator translator, core::NumberFormatter numbers)
{
    if (interfaceVersion != core::network::engineInterfaceVersion)
        return nullptr;
    core::setTranslator(translator);
    core::setNumberFormatter(numbers);
    static const core::network::TorchEngine engine;
    return &engine;
}
