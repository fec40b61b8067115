// Tuner trials per second on the car buyers: 4,800 training rows, the default space, up to 50
// epochs with early stopping. The first trials are trained by the kernels and by the plain libtorch
// loop (modules, autograd, optimiser) in the same run. On a machine that others use too, half the
// processor seconds are what two quiet processors would take.
#include "core/data/csv/csvreader.h"
#include "core/predict/target.h"
#include "core/predict/tuning/tuner.h"
#include "core/prepare/recipe.h"
#include "core/samples/samples.h"
#include "tests/bench/timing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>

namespace {

using namespace core;
using namespace core::predict;

struct Part {
    data::Matrix inputs;
    std::vector<std::int32_t> classes;
};
struct Parts {
    Part train;
    Part validation;
    std::size_t classCount = 0;

    ModelTask task() const
    {
        return {.trainInputs = train.inputs,
                .trainClasses = train.classes,
                .validationInputs = validation.inputs,
                .validationClasses = validation.classes,
                .classCount = classCount,
                .classWeights = {}};
    }
};

/// Of every five rows three train, one validates and one is left for a test.
Parts carBuyers()
{
    const data::CsvResult read =
        data::readCsvText(samples::sampleCsv("automobile"), std::string("automobile"));
    const data::DataTable& table = *read.table;
    const std::size_t targetColumn = table.columnCount() - 1;
    const TargetClasses target = targetClasses(table, targetColumn);
    std::vector<std::uint32_t> rows[5];
    std::vector<std::int32_t> classes[5];
    for (std::size_t i = 0; i < target.rows.size(); ++i) {
        rows[std::max<std::size_t>(i % 5, 2)].push_back(target.rows[i]);
        classes[std::max<std::size_t>(i % 5, 2)].push_back(target.codes[i]);
    }
    std::vector<std::size_t> columns = prepare::usableFeatures(table);
    std::erase(columns, targetColumn);
    const prepare::Recipe recipe =
        prepare::fitRecipe(table, {.columns = columns, .rows = rows[2], .target = targetColumn},
                           prepare::defaultPlan());
    const auto part = [&](std::size_t which) {
        return Part{prepare::applyRecipe(recipe, table, rows[which]).values, classes[which]};
    };
    return {part(2), part(3), target.names.size()};
}

struct Seconds {
    double clock = 0;
    double processors = 0; ///< of all threads
};

Seconds search(const Parts& parts, const TuningOptions& options, const char* name)
{
    const std::clock_t before = std::clock();
    const TuningResult result = tuneNetwork(parts.task(), options, {});
    const Seconds seconds{result.seconds, static_cast<double>(std::clock() - before) /
                                              static_cast<double>(CLOCKS_PER_SEC)};
    std::size_t epochs = 0;
    for (const Trial& trial : result.trials)
        epochs += static_cast<std::size_t>(trial.epochsUsed);
    const Trial& best = result.trials[*result.best];
    std::printf("%-28s %7zu %8.2f %9.2f %9.1f %8zu %9.4f %9.4f\n", name, result.trials.size(),
                seconds.clock, seconds.processors,
                static_cast<double>(result.trials.size()) / seconds.clock, epochs,
                best.validationLoss, best.validationAccuracy);
    return seconds;
}

} // namespace

int main()
{
    const Parts parts = carBuyers();
    std::printf("%zu rows x %zu inputs, %zu to validate\n", parts.train.inputs.rows(),
                parts.train.inputs.columns(), parts.validation.inputs.rows());
    (void)network::engine();
    std::printf("%-28s %7s %8s %9s %9s %8s %9s %9s\n", "search", "trials", "s", "cpu s", "trials/s",
                "epochs", "best loss", "accuracy");
    std::vector<double> clock;
    std::vector<double> processors;
    for (int turn = 0; turn < 3; ++turn) {
        const Seconds seconds = search(parts, {.method = TuningMethod::Random}, "random");
        clock.push_back(seconds.clock);
        processors.push_back(seconds.processors);
    }
    search(parts, {.method = TuningMethod::Tpe}, "tpe");
    search(parts, {.method = TuningMethod::Hyperband, .trials = hyperbandTrials(50)}, "hyperband");
    std::printf("50 random trials, medians: %.2f s, half the processor seconds %.2f\n",
                bench::median(clock), bench::median(processors) / 2);

    TuningOptions first{.method = TuningMethod::Random, .trials = 4};
    const double own = search(parts, first, "first trials, kernels").processors;
    first.training.reference = true;
    const double eager = search(parts, first, "first trials, libtorch").processors;
    std::printf("ratio of processor seconds %.1f\n", eager / own);
    return EXIT_SUCCESS;
}
