// Microseconds per training step of the engine's kernels and of the plain libtorch loop
// (modules, autograd, AdamW), taken in turns in one run: medians.
#include "core/base/random.h"
#include "core/network/engine.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace core;
using namespace core::network;

constexpr std::size_t trainRows = 4840;

struct Data {
    data::Matrix inputs;
    std::vector<std::int32_t> classes;
};

Data makeData(std::size_t rows, std::size_t columns)
{
    Random random(1);
    Data result{data::Matrix(rows, columns), std::vector<std::int32_t>(rows)};
    for (double& value : result.inputs.values())
        value = random.normal();
    for (std::int32_t& code : result.classes)
        code = static_cast<std::int32_t>(random.below(4));
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Train>
void compare(const char* name, int turns, int ownEpochs, const Train& train)
{
    const auto microseconds = [&](bool reference) {
        const TrainingResult result = train(TrainingOptions{
            .epochs = reference ? 1 : ownEpochs, .patience = 0, .reference = reference});
        return 1e6 * result.fitSeconds / static_cast<double>(result.steps);
    };
    std::vector<double> own;
    std::vector<double> eager;
    for (int turn = 0; turn < turns; ++turn) {
        own.push_back(microseconds(false));
        eager.push_back(microseconds(true));
    }
    std::printf("%-44s %9.1f %9.1f %7.1f\n", name, median(own), median(eager),
                median(eager) / median(own));
}

void compareClassifier(const char* name, const char* layers, int ownEpochs)
{
    const Data train = makeData(trainRows, 26);
    const Data validation = makeData(128, 26);
    compare(name, 5, ownEpochs, [&](TrainingOptions options) {
        const ClassifierTask task{.trainInputs = train.inputs,
                                  .trainClasses = train.classes,
                                  .validationInputs = validation.inputs,
                                  .validationClasses = validation.classes,
                                  .classCount = 4,
                                  .hidden = parseLayers(layers),
                                  .classWeights = {},
                                  .options = options};
        return engine().trainClassifier(task, {}, {});
    });
}

void compareAutoencoder()
{
    const Data train = makeData(200, 3);
    const data::Matrix none;
    compare("autoencoder 3-8-2-8-3, batch 8", 5, 100, [&](TrainingOptions options) {
        options.batchSize = 8;
        const AutoencoderTask task{.trainInputs = train.inputs,
                                   .validationInputs = none,
                                   .encoder = {8},
                                   .latentWidth = 2,
                                   .activation = Activation::Relu,
                                   .options = options};
        return engine().trainAutoencoder(task, {}, {});
    });
}

/// Deep clustering as a user meets it: 10 000 rows of 8 columns, 5 clusters, 50 epochs.
void compareRefinement()
{
    const Data train = makeData(10'000, 8);
    const data::Matrix none;
    const auto network = engine()
                             .trainAutoencoder({.trainInputs = train.inputs,
                                                .validationInputs = none,
                                                .encoder = {32, 16},
                                                .latentWidth = 3,
                                                .activation = Activation::Relu,
                                                .options = {.epochs = 1}},
                                               {}, {})
                             .network;
    const data::Matrix codes = network->encode(train.inputs);
    data::Matrix centres(5, 3);
    for (std::size_t j = 0; j < 5; ++j)
        std::copy_n(codes.row(17 * j).begin(), 3, centres.row(j).begin());
    const auto seconds = [&](bool reference) {
        const ClusterTask task{
            .inputs = train.inputs,
            .tolerance = 0,
            .options = {.epochs = reference ? 5 : 50, .batchSize = 256, .reference = reference}};
        const ClusterResult result = engine().refineClusters(task, *network, centres, {}, {});
        return result.fitSeconds * 50 / static_cast<double>(result.history.size());
    };
    const double own = seconds(false);
    const double eager = seconds(true);
    std::printf("%-44s %9.2f %9.2f %7.1f\n", "refinement, 10k x 8, 50 epochs, s", own, eager,
                eager / own);
}

} // namespace

int main()
{
    std::printf("products by %s\n", engine().fastBlas().c_str());
    std::printf("%-44s %9s %9s %7s\n", "us per step, batch 32", "kernels", "libtorch", "ratio");
    compareClassifier("32-16-8", "dense 32 relu, dense 16 relu, dense 8 relu", 10);
    compareClassifier("128-64-32 + batchnorm + dropout",
                      "dense 128 relu, batchnorm, dropout 0.5, dense 64 relu, batchnorm, dropout "
                      "0.3, dense 32 relu, batchnorm, dropout 0.2",
                      5);
    compareClassifier("512-512 + dropout",
                      "dense 512 relu, dropout 0.3, dense 512 relu, dropout 0.3", 1);
    compareAutoencoder();
    compareRefinement();
    return EXIT_SUCCESS;
}
