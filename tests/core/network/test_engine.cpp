#include "tests/core/network/networkfixture.h"
#include "tests/support/maskedwords.h"

#include <QTest>

#include <functional>
#include <thread>

using namespace core;
using namespace core::network;

namespace {

struct Problem {
    Blobs train;
    Blobs validation;

    TrainingResult run(const char* layers, const TrainingOptions& options,
                       const TrainingControl& control = {}, const EpochCallback& onEpoch = {}) const
    {
        return engine().trainClassifier(task(layers, options), control, onEpoch);
    }
    ClassifierTask task(const char* layers, const TrainingOptions& options) const
    {
        return {.trainInputs = train.inputs,
                .trainClasses = train.classes,
                .validationInputs = validation.inputs,
                .validationClasses = validation.classes,
                .classCount = classCount,
                .hidden = parseLayers(layers),
                .classWeights = {},
                .options = options};
    }

    std::size_t classCount = 3;
};

Blobs exclusiveOr(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    Blobs result{data::Matrix(rows, 2), std::vector<std::int32_t>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        const bool left = random.below(2) == 1;
        const bool right = random.below(2) == 1;
        result.inputs(row, 0) = (left ? 1 : -1) + 0.2 * random.normal();
        result.inputs(row, 1) = (right ? 1 : -1) + 0.2 * random.normal();
        result.classes[row] = left != right;
    }
    return result;
}

Problem blobs(std::size_t rows = 400, std::size_t columns = 6)
{
    return {makeBlobs(rows, columns, 3, 1), makeBlobs(rows / 2, columns, 3, 2)};
}

ErrorCode refusal(const ClassifierTask& task)
{
    try {
        engine().trainClassifier(task, {}, {});
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::FileNotFound; // stands for "was accepted"
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void productsRunInATunedLibrary() { QVERIFY(!engine().fastBlas().empty()); }

    void secondCallGivesTheSameEngine() { QCOMPARE(&engine(), &engine()); }

    void exclusiveOrIsLearned()
    {
        const Problem problem{exclusiveOr(400, 1), exclusiveOr(200, 2), 2};
        const auto result = problem.run("dense 8 tanh", {.epochs = 100, .learningRate = 0.01});
        const Blobs fresh = exclusiveOr(500, 3);
        QVERIFY(accuracy(result.network->predict(fresh.inputs), fresh.classes) > 0.98);
        // No line parts the classes, so a network without hidden layers must fail.
        const auto linear = problem.run("", {.epochs = 100, .learningRate = 0.01});
        QVERIFY(accuracy(linear.network->predict(fresh.inputs), fresh.classes) < 0.8);
    }

    void validationFiguresAreThoseOfInference()
    {
        const Problem problem = blobs();
        const auto result = problem.run("dense 32 relu, dropout 0.5", {.epochs = 3});
        const auto predicted = result.network->predict(problem.validation.inputs);
        const auto& best = result.history[static_cast<std::size_t>(result.bestEpoch - 1)];
        QVERIFY(std::abs(accuracy(predicted, problem.validation.classes) -
                         best.validationAccuracy) < 1e-12);
    }

    /// The best epoch is the one of highest accuracy, of several that of the lowest loss.
    void watchedAccuracyChoosesTheEpoch()
    {
        const Problem problem = blobs();
        TrainingOptions options{.epochs = 40, .learningRate = 0.01, .patience = 0};
        options.watched = Watched::Accuracy;
        const auto result = problem.run("dense 32 relu", options);
        const auto& best = result.history[static_cast<std::size_t>(result.bestEpoch - 1)];
        for (const EpochReport& epoch : result.history) {
            QVERIFY(epoch.validationAccuracy <= best.validationAccuracy);
            if (epoch.validationAccuracy == best.validationAccuracy)
                QVERIFY(epoch.validationLoss >= best.validationLoss);
        }
        const auto predicted = result.network->predict(problem.validation.inputs);
        QVERIFY(std::abs(accuracy(predicted, problem.validation.classes) -
                         best.validationAccuracy) < 1e-12);
    }

    void everyEpochIsReportedOnceInOrder()
    {
        std::vector<int> epochs;
        const auto result =
            blobs().run("dense 8 relu", {.epochs = 7, .patience = 0}, {},
                        [&](const EpochReport& report) { epochs.push_back(report.epoch); });
        QVERIFY(epochs == (std::vector<int>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(result.history.size(), std::size_t{7});
        QCOMPARE(result.endReason, EndReason::Finished);
        QCOMPARE(result.steps, std::size_t{7 * 13}); // ⌈400 / 32⌉ = 13 mini-batches
    }

    void stopsPatienceEpochsAfterTheBest()
    {
        // Few rows, many weights: the validation loss soon rises.
        const Problem problem{makeBlobs(60, 20, 3, 1, 0.5), makeBlobs(60, 20, 3, 2, 0.5)};
        const auto result =
            problem.run("dense 128 relu", {.epochs = 200, .learningRate = 0.01, .patience = 4});
        QCOMPARE(result.endReason, EndReason::EarlyStopped);
        QCOMPARE(result.history.size(), static_cast<std::size_t>(result.bestEpoch + 4));
        QVERIFY(std::abs(
                    crossEntropy(result.network->predict(problem.validation.inputs),
                                 problem.validation.classes) -
                    result.history[static_cast<std::size_t>(result.bestEpoch - 1)].validationLoss) <
                1e-5);
    }

    /// A wide network on many rows: an epoch takes seconds, a mini-batch a millisecond.
    void stopsWithinAnEpoch_data()
    {
        QTest::addColumn<bool>("keepBest");
        QTest::newRow("discard") << false;
        QTest::newRow("keep best") << true;
    }
    void stopsWithinAnEpoch()
    {
        QFETCH(bool, keepBest);
        constexpr std::size_t rows = 100000;
        const Problem problem{makeBlobs(rows, 10, 3, 1), makeBlobs(100, 10, 3, 2)};
        std::stop_source stop;
        const TrainingControl control{.discard = keepBest ? std::stop_token() : stop.get_token(),
                                      .keepBest = keepBest ? stop.get_token() : std::stop_token()};
        const std::jthread stopper([&] { stop.request_stop(); });
        const TrainingOptions options{.epochs = 1};
        constexpr const char* layers = "dense 512 relu, dense 512 relu";
        if (keepBest)
            QVERIFY(problem.run(layers, options, control).steps < rows / 32);
        else
            QVERIFY_THROWS_EXCEPTION(Cancelled, problem.run(layers, options, control));
    }

    void trainingThatDivergesIsRefusedWithTheRemedy()
    {
        Problem problem = blobs();
        for (double& value : problem.train.inputs.values())
            value *= 1e15;
        try {
            problem.run("dense 64 linear, dense 64 linear, dense 64 linear",
                        {.epochs = 50, .learningRate = 1e6, .patience = 0});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QCOMPARE(error.subject(), std::string("learning rate"));
            QVERIFY(!error.remedy().empty());
        }
    }

    /// Its library has a core/base of its own.
    void theEngineSpeaksTheLanguageOfTheProgram()
    {
        Problem problem = blobs();
        for (double& value : problem.train.inputs.values())
            value *= 1e15;
        const tests::MaskedWords masked;
        try {
            problem.run("dense 64 linear, dense 64 linear",
                        {.epochs = 50, .learningRate = 1e6, .patience = 0});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(tests::MaskedWords::left(error.what(), {}), std::string());
            QCOMPARE(tests::MaskedWords::left(error.remedy(), {}), std::string());
            QVERIFY(!error.remedy().empty());
        }
    }

    void impossibleTasksAreRefused()
    {
        const Problem problem = blobs();
        const auto refused = [&](const std::function<void(ClassifierTask&)>& change) {
            auto task = problem.task("dense 4 relu", {.epochs = 1});
            change(task);
            return refusal(task);
        };
        QCOMPARE(refused([](auto& t) { t.options.epochs = 0; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.options.batchSize = 0; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.options.learningRate = -1; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.options.patience = -1; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.hidden = {Dropout{1}}; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.hidden = {Dense{0}}; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.classCount = 1; }), ErrorCode::NotEnoughClasses);
        QCOMPARE(refused([](auto& t) { t.classCount = 2; }), ErrorCode::Internal);
        QCOMPARE(refused([](auto& t) { t.classWeights = {1, 2}; }), ErrorCode::Internal);
        QCOMPARE(refused([](auto& t) { t.classWeights = {1, 2, 0}; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& t) { t.trainClasses = t.trainClasses.first(10); }),
                 ErrorCode::Internal);
        QCOMPARE(refused([](auto& t) {
                     t.hidden = {BatchNormalization{}};
                     t.options.batchSize = 1;
                 }),
                 ErrorCode::InvalidOption);
        Problem gap = problem;
        gap.train.inputs(3, 2) = std::nan("");
        QCOMPARE(refusal(gap.task("", {})), ErrorCode::Internal);
        QCOMPARE(refusal(Problem{blobs(0).train, problem.validation}.task("", {})),
                 ErrorCode::NotEnoughRows);
        QCOMPARE(refusal(Problem{problem.train, blobs(0).validation}.task("", {})),
                 ErrorCode::NotEnoughRows);
    }

    void autoencoderRestoresDataOfItsLatentWidth()
    {
        // Six columns that are mixtures of two.
        Random random(2);
        data::Matrix inputs(500, 6);
        for (std::size_t row = 0; row < inputs.rows(); ++row) {
            const double u = random.normal();
            const double v = random.normal();
            for (std::size_t i = 0; i < 6; ++i)
                inputs(row, i) = std::sin(1.0 + double(i)) * u + std::cos(1.0 + double(i)) * v;
        }
        const data::Matrix none;
        const AutoencoderTask task{.trainInputs = inputs,
                                   .validationInputs = none,
                                   .encoder = {8},
                                   .latentWidth = 2,
                                   .activation = Activation::Tanh,
                                   .options = {.epochs = 200, .batchSize = 8, .patience = 0}};
        const auto result = engine().trainAutoencoder(task, {}, {});
        const data::Matrix codes = result.network->encode(inputs);
        QCOMPARE(codes.columns(), std::size_t{2});
        QCOMPARE(codes.rows(), inputs.rows());
        const data::Matrix zero(inputs.rows(), inputs.columns());
        QVERIFY(meanSquaredError(result.network->predict(inputs), inputs) <
                0.05 * meanSquaredError(zero, inputs));
        // (6·8 + 8) + (8·2 + 2) + (2·8 + 8) + (8·6 + 6)
        QCOMPARE(result.network->parameterCount(), std::size_t{152});
        // Without validation rows the train loss decides.
        QVERIFY(std::isnan(result.history.front().validationLoss));
        QVERIFY(std::isnan(result.history.front().trainAccuracy));
        double lowest = result.history.front().trainLoss;
        int best = 1;
        for (const EpochReport& report : result.history)
            if (report.trainLoss < lowest) {
                lowest = report.trainLoss;
                best = report.epoch;
            }
        QCOMPARE(result.bestEpoch, best);
    }

    void classifierHasNoCodes()
    {
        const auto result = blobs().run("dense 4 relu", {.epochs = 1});
        QVERIFY_THROWS_EXCEPTION(Error, result.network->encode(blobs().train.inputs));
    }

    void classWeightsMoveThePredictions()
    {
        const Problem problem{makeBlobs(600, 3, 3, 1, 0.5), makeBlobs(200, 3, 3, 2, 0.5)};
        const auto share = [&](std::vector<double> weights) {
            auto task = problem.task("dense 8 relu", {.epochs = 10});
            task.classWeights = std::move(weights);
            const auto result = engine().trainClassifier(task, {}, {});
            const data::Matrix predicted = result.network->predict(problem.validation.inputs);
            double sum = 0;
            for (std::size_t row = 0; row < predicted.rows(); ++row)
                sum += predicted(row, 0);
            return sum / static_cast<double>(predicted.rows());
        };
        QVERIFY(share({4, 1, 1}) > 1.3 * share({1, 1, 1}));
    }

    void twoTrainingsAtOnceGiveWhatEachGivesAlone()
    {
        const Problem problem = blobs();
        const TrainingOptions options{.epochs = 5};
        constexpr const char* layers = "dense 64 relu, batchnorm, dropout 0.3, dense 32 gelu";
        const auto alone = problem.run(layers, options);
        std::vector<TrainingResult> together(2);
        {
            std::vector<std::jthread> threads;
            for (TrainingResult& result : together)
                threads.emplace_back([&] { result = problem.run(layers, options); });
        }
        const data::Matrix expected = alone.network->predict(problem.validation.inputs);
        for (const TrainingResult& result : together)
            QVERIFY(result.network->predict(problem.validation.inputs) == expected);
    }

    void manyRowsInThreadsEqualFewRows()
    {
        const auto result = blobs().run("dense 16 relu", {.epochs = 1});
        const Blobs many = makeBlobs(9000, 6, 3, 8);
        const data::Matrix all = result.network->predict(many.inputs);
        data::Matrix last(1000, 6);
        for (std::size_t row = 0; row < 1000; ++row)
            std::copy_n(many.inputs.row(8000 + row).begin(), 6, last.row(row).begin());
        const data::Matrix part = result.network->predict(last);
        for (std::size_t row = 0; row < 1000; ++row)
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(part(row, i) == all(8000 + row, i));
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "test_engine.moc"
