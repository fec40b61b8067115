// Microseconds per training step of the engine's kernels and of the plain libtorch loop
// (modules, autograd, AdamW), epochs per second, and the speed that each of two trainings keeps
// when they run at once; taken in turns in one run: medians.
#include "core/base/random.h"
#include "core/network/engine.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <barrier>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace {

using namespace core;
using namespace core::network;

constexpr std::size_t trainRows = 5000;
constexpr std::size_t validationRows = 128;
constexpr std::size_t columns = 26;

struct Data {
    data::Matrix inputs;
    std::vector<std::int32_t> classes;
};

Data makeData(std::size_t rows, std::size_t width)
{
    Random random(1);
    Data result{data::Matrix(rows, width), std::vector<std::int32_t>(rows)};
    for (double& value : result.inputs.values())
        value = random.normal();
    for (std::int32_t& code : result.classes)
        code = static_cast<std::int32_t>(random.below(4));
    return result;
}

struct Contest {
    const char* name;
    const char* layers;
    int epochs; ///< of the kernels, so that each turn takes some tenths of a second
    Head head = Head::Softmax;
    Embeddings embeddings = {};
};

/// Trainings of one network in turns, so that a busy machine slows all of them alike.
class Turns {
public:
    explicit Turns(const Contest& contest)
        : m_contest(contest), m_train(makeData(trainRows, columns)),
          m_validation(makeData(validationRows, columns))
    {
        for (const Embedding& embedding : contest.embeddings)
            for (data::Matrix* inputs : {&m_train.inputs, &m_validation.inputs})
                drawLevels(*inputs, embedding);
    }

    void run()
    {
        std::vector<double> own;
        std::vector<double> eager;
        std::vector<double> epochs;
        std::vector<double> kept;
        for (int turn = 0; turn < 5; ++turn) {
            const TrainingResult alone = train({.epochs = m_contest.epochs, .patience = 0});
            own.push_back(microseconds(alone));
            epochs.push_back(m_contest.epochs / alone.fitSeconds);
            kept.push_back(100 * own.back() / microsecondsOfTwo());
            eager.push_back(microseconds(train({.epochs = 1, .patience = 0, .reference = true})));
        }
        std::printf("%-38s %9.1f %9.1f %7.1f %9.1f %11.0f\n", m_contest.name, bench::median(own),
                    bench::median(eager), bench::median(eager) / bench::median(own),
                    bench::median(epochs), bench::median(kept));
    }

private:
    static void drawLevels(data::Matrix& inputs, const Embedding& embedding)
    {
        Random random(2);
        for (std::size_t row = 0; row < inputs.rows(); ++row) {
            std::fill_n(inputs.row(row).begin() + static_cast<long>(embedding.firstInput),
                        embedding.inputs, 0.0);
            inputs(row, embedding.firstInput + random.below(embedding.inputs)) = 1;
        }
    }

    static double microseconds(const TrainingResult& result)
    {
        return 1e6 * result.fitSeconds / static_cast<double>(result.steps);
    }

    TrainingResult train(const TrainingOptions& options) const
    {
        const ClassifierTask task{.trainInputs = m_train.inputs,
                                  .trainClasses = m_train.classes,
                                  .validationInputs = m_validation.inputs,
                                  .validationClasses = m_validation.classes,
                                  .classCount = 4,
                                  .hidden = parseLayers(m_contest.layers),
                                  .classWeights = {},
                                  .options = options,
                                  .head = m_contest.head,
                                  .embeddings = m_contest.embeddings};
        return engine().trainClassifier(task, {}, {});
    }

    /// Of a step of each of two trainings that begin together.
    double microsecondsOfTwo() const
    {
        double each[2] = {};
        std::barrier together(2);
        {
            std::vector<std::jthread> threads;
            for (double& own : each)
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    own = microseconds(train({.epochs = m_contest.epochs, .patience = 0}));
                });
        }
        return (each[0] + each[1]) / 2;
    }

    const Contest& m_contest;
    Data m_train;
    Data m_validation;
};

void compareAutoencoder()
{
    const Data train = makeData(200, 3);
    const data::Matrix none;
    const auto microseconds = [&](bool reference) {
        const AutoencoderTask task{.trainInputs = train.inputs,
                                   .validationInputs = none,
                                   .encoder = {8},
                                   .latentWidth = 2,
                                   .activation = Activation::Relu,
                                   .options = {.epochs = reference ? 1 : 100,
                                               .batchSize = 8,
                                               .patience = 0,
                                               .reference = reference}};
        const TrainingResult result = engine().trainAutoencoder(task, {}, {});
        return 1e6 * result.fitSeconds / static_cast<double>(result.steps);
    };
    std::vector<double> own;
    std::vector<double> eager;
    for (int turn = 0; turn < 5; ++turn) {
        own.push_back(microseconds(false));
        eager.push_back(microseconds(true));
    }
    std::printf("%-38s %9.1f %9.1f %7.1f\n", "autoencoder 3-8-2-8-3, batch 8", bench::median(own),
                bench::median(eager), bench::median(eager) / bench::median(own));
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
    std::printf("%-38s %9.2f %9.2f %7.1f\n", "refinement, 10k x 8, 50 epochs, s", own, eager,
                eager / own);
}

} // namespace

int main()
{
    const Contest contests[] = {
        {"32-16-8", "dense 32 relu, dense 16 relu, dense 8 relu", 300},
        {"128-64-32 + batchnorm + dropout",
         "dense 128 relu, batchnorm, dropout 0.5, dense 64 relu, batchnorm, dropout 0.3, dense 32 "
         "relu, batchnorm, dropout 0.2",
         60},
        {"512-512 + dropout", "dense 512 relu, dropout 0.3, dense 512 relu, dropout 0.3", 4},
        {"32-16-8, ordinal", "dense 32 relu, dense 16 relu, dense 8 relu", 300, Head::Ordinal},
        {"32-16-8, two embeddings",
         "dense 32 relu, dense 16 relu, dense 8 relu",
         300,
         Head::Softmax,
         {{4, 8, 4}, {14, 12, 6}}}};
    std::printf("products by %s; %zu rows x %zu inputs, batch 32\n", engine().fastBlas().c_str(),
                trainRows, columns);
    std::printf("%-38s %9s %9s %7s %9s %11s\n", "us a step", "kernels", "libtorch", "ratio",
                "epochs/s", "two: kept %");
    for (const Contest& contest : contests)
        Turns(contest).run();
    compareAutoencoder();
    compareRefinement();
    return EXIT_SUCCESS;
}
