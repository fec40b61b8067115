// What every kind of network promises, checked for each of them in turn.
#include "tests/core/network/networkfixture.h"

#include <QTest>

using namespace core;
using namespace core::network;

namespace {

struct ModelKind {
    const char* name;
    TrainingResult (*train)(std::uint64_t seed, const TrainingControl& control,
                            const EpochCallback& onEpoch, std::size_t validationColumns);
};

constexpr std::size_t columns = 5;

TrainingResult trainLayers(const char* layers, std::uint64_t seed, const TrainingControl& control,
                           const EpochCallback& onEpoch, std::size_t validationColumns,
                           const Embeddings& embeddings = {}, Head head = Head::Softmax)
{
    const Blobs train = makeBlobs(300, columns, 3, 1);
    const Blobs validation = makeBlobs(100, validationColumns, 3, 2);
    ClassifierTask task{.trainInputs = train.inputs,
                        .trainClasses = train.classes,
                        .validationInputs = validation.inputs,
                        .validationClasses = validation.classes,
                        .classCount = 3,
                        .hidden = parseLayers(layers),
                        .classWeights = {},
                        .options = {.epochs = 6, .seed = seed},
                        .head = head,
                        .embeddings = embeddings};
    return engine().trainClassifier(task, control, onEpoch);
}

template <std::size_t index>
TrainingResult trainPreset(std::uint64_t seed, const TrainingControl& control,
                           const EpochCallback& onEpoch, std::size_t validationColumns)
{
    constexpr const char* presets[] = {
        "",
        "dense 32 relu, dense 16 relu, dense 8 relu",
        "dense 512 relu, dropout 0.3, dense 512 relu, dropout 0.3",
        "dense 128 relu, batchnorm, dropout 0.5, dense 64 relu, batchnorm, dropout 0.3, dense 32 "
        "relu, batchnorm, dropout 0.2",
        "dense 128 gelu, dropout 0.5, dense 64 gelu, dropout 0.3",
        "batchnorm, dropout 0.1, dense 8 gelu, dense 8 tanh, dense 8 selu"};
    return trainLayers(presets[index], seed, control, onEpoch, validationColumns);
}

TrainingResult trainEmbedded(std::uint64_t seed, const TrainingControl& control,
                             const EpochCallback& onEpoch, std::size_t validationColumns)
{
    return trainLayers("dense 16 relu, dropout 0.2", seed, control, onEpoch, validationColumns,
                       {{1, 2, 3}, {3, 1, 1}});
}

TrainingResult trainOrdinal(std::uint64_t seed, const TrainingControl& control,
                            const EpochCallback& onEpoch, std::size_t validationColumns)
{
    return trainLayers("dense 16 relu, dropout 0.2", seed, control, onEpoch, validationColumns, {},
                       Head::Ordinal);
}

template <bool disturbed>
TrainingResult trainAutoencoder(std::uint64_t seed, const TrainingControl& control,
                                const EpochCallback& onEpoch, std::size_t validationColumns)
{
    const Blobs train = makeBlobs(300, columns, 3, 1);
    const Blobs validation = makeBlobs(100, validationColumns, 3, 2);
    AutoencoderTask task{.trainInputs = train.inputs,
                         .validationInputs = validation.inputs,
                         .encoder = {8},
                         .latentWidth = 2,
                         .activation = Activation::Relu,
                         .dropout = disturbed ? 0.1 : 0,
                         .inputNoise = disturbed ? 0.3 : 0,
                         .inputMasking = disturbed ? 0.1 : 0,
                         .options = {.epochs = 6, .batchSize = 8, .seed = seed}};
    return engine().trainAutoencoder(task, control, onEpoch);
}

const ModelKind kinds[] = {
    {"no hidden layer", trainPreset<0>},
    {"p4", trainPreset<1>},
    {"p1", trainPreset<2>},
    {"p2", trainPreset<3>},
    {"default", trainPreset<4>},
    {"mixed activations", trainPreset<5>},
    {"embeddings", trainEmbedded},
    {"ordinal", trainOrdinal},
    {"autoencoder 5-8-2-8-5", trainAutoencoder<false>},
    {"denoising autoencoder", trainAutoencoder<true>},
};

} // namespace

class ContractTest : public QObject {
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<std::size_t>("kind");
        for (std::size_t i = 0; i < std::size(kinds); ++i)
            QTest::newRow(kinds[i].name) << i;
    }
    static const ModelKind& kind()
    {
        QFETCH(std::size_t, kind);
        return kinds[kind];
    }

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void sameSeedGivesTheSameBits_data() { rows(); }
    void sameSeedGivesTheSameBits()
    {
        const TrainingResult first = kind().train(7, {}, {}, columns);
        const TrainingResult second = kind().train(7, {}, {}, columns);
        const Blobs fresh = makeBlobs(150, columns, 3, 3);
        QVERIFY(first.network->predict(fresh.inputs) == second.network->predict(fresh.inputs));
        QCOMPARE(first.history.size(), second.history.size());
        for (std::size_t i = 0; i < first.history.size(); ++i) {
            QVERIFY(first.history[i].trainLoss == second.history[i].trainLoss);
            QVERIFY(first.history[i].validationLoss == second.history[i].validationLoss);
        }
        QCOMPARE(first.bestEpoch, second.bestEpoch);
    }

    void anotherSeedGivesAnotherNetwork_data() { rows(); }
    void anotherSeedGivesAnotherNetwork()
    {
        const Blobs fresh = makeBlobs(10, columns, 3, 3);
        QVERIFY(kind().train(7, {}, {}, columns).network->predict(fresh.inputs) !=
                kind().train(8, {}, {}, columns).network->predict(fresh.inputs));
    }

    void inputsOfAnotherWidthAreRefused_data() { rows(); }
    void inputsOfAnotherWidthAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, kind().train(7, {}, {}, columns + 1));
        const TrainingResult result = kind().train(7, {}, {}, columns);
        QVERIFY_THROWS_EXCEPTION(Error, result.network->predict(data::Matrix(4, columns + 1)));
        QVERIFY_THROWS_EXCEPTION(Error, result.network->predict(data::Matrix(4, columns - 1)));
    }

    void rowByRowEqualsAllAtOnce_data() { rows(); }
    void rowByRowEqualsAllAtOnce()
    {
        const TrainingResult result = kind().train(7, {}, {}, columns);
        const Blobs fresh = makeBlobs(300, columns, 3, 3);
        const data::Matrix all = result.network->predict(fresh.inputs);
        QCOMPARE(all.rows(), std::size_t{300});
        for (std::size_t row = 0; row < fresh.inputs.rows(); row += 37) {
            data::Matrix one(1, columns);
            std::copy_n(fresh.inputs.row(row).begin(), columns, one.row(0).begin());
            const data::Matrix alone = result.network->predict(one);
            for (std::size_t i = 0; i < all.columns(); ++i)
                QVERIFY(alone(0, i) == all(row, i));
        }
    }

    void restoredNetworkPredictsTheSameBits_data() { rows(); }
    void restoredNetworkPredictsTheSameBits()
    {
        const TrainingResult result = kind().train(7, {}, {}, columns);
        const NetworkData data = result.network->data();
        const auto restored = restore(data);
        QVERIFY(restored->data() == data);
        QCOMPARE(restored->parameterCount(), result.network->parameterCount());
        const Blobs fresh = makeBlobs(300, columns, 3, 3);
        QVERIFY(restored->predict(fresh.inputs) == result.network->predict(fresh.inputs));
        if (data.shape.kind == NetworkKind::Autoencoder)
            QVERIFY(restored->encode(fresh.inputs) == result.network->encode(fresh.inputs));
        else
            QVERIFY_THROWS_EXCEPTION(Error, restored->encode(fresh.inputs));
    }

    void discardThrowsCancelledAndReportsNothingMore_data() { rows(); }
    void discardThrowsCancelledAndReportsNothingMore()
    {
        std::stop_source discard;
        int reports = 0;
        const auto onEpoch = [&](const EpochReport& report) {
            ++reports;
            if (report.epoch == 2)
                discard.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            kind().train(7, {.discard = discard.get_token(), .keepBest = {}}, onEpoch, columns));
        QCOMPARE(reports, 2);
    }

    void keepBestEndsWithTheBestEpochSoFar_data() { rows(); }
    void keepBestEndsWithTheBestEpochSoFar()
    {
        std::stop_source keepBest;
        const auto onEpoch = [&](const EpochReport& report) {
            if (report.epoch == 3)
                keepBest.request_stop();
        };
        const TrainingResult result =
            kind().train(7, {.discard = {}, .keepBest = keepBest.get_token()}, onEpoch, columns);
        QCOMPARE(result.history.size(), std::size_t{3});
        QCOMPARE(result.endReason, EndReason::StoppedByUser);
        QVERIFY(result.network != nullptr);
    }

    void keepBestBeforeTheFirstEpochStillGivesANetwork_data() { rows(); }
    void keepBestBeforeTheFirstEpochStillGivesANetwork()
    {
        std::stop_source keepBest;
        keepBest.request_stop();
        const TrainingResult result =
            kind().train(7, {.discard = {}, .keepBest = keepBest.get_token()}, {}, columns);
        QCOMPARE(result.steps, std::size_t{1});
        QCOMPARE(result.history.size(), std::size_t{1});
        QCOMPARE(result.bestEpoch, 1);
        QCOMPARE(result.endReason, EndReason::StoppedByUser);
        QVERIFY(result.network->predict(makeBlobs(4, columns, 3, 3).inputs).rows() == 4);
    }

    void predictionsComeFromTheBestEpoch_data() { rows(); }
    void predictionsComeFromTheBestEpoch()
    {
        const TrainingResult result = kind().train(7, {}, {}, columns);
        double lowest = std::numeric_limits<double>::infinity();
        for (const EpochReport& report : result.history)
            lowest = std::min(lowest, report.validationLoss);
        QCOMPARE(result.history[static_cast<std::size_t>(result.bestEpoch - 1)].validationLoss,
                 lowest);
        const Blobs validation = makeBlobs(100, columns, 3, 2);
        const data::Matrix predicted = result.network->predict(validation.inputs);
        const double recomputed = predicted.columns() == columns
                                      ? meanSquaredError(predicted, validation.inputs)
                                      : crossEntropy(predicted, validation.classes);
        QVERIFY2(std::abs(recomputed - lowest) <= 1e-5 * lowest,
                 qPrintable(QString("%1 against %2").arg(recomputed).arg(lowest)));
    }
};

QTEST_APPLESS_MAIN(ContractTest)
#include "test_contract.moc"
