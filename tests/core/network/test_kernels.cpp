// The hand-written passes against libtorch's modules, autograd and AdamW.
#include "tests/core/network/agreement.h"

using namespace core;
using namespace core::network;

namespace {

constexpr std::size_t columns = Classification::columns;

void layerRows()
{
    QTest::addColumn<QString>("layers");
    for (const char* activation :
         {"linear", "relu", "tanh", "elu", "gelu", "selu", "leaky-relu", "sigmoid"})
        QTest::newRow(activation)
            << QString("dense 19 %1, dense 11 %1, dense 5 %1").arg(activation);
    QTest::newRow("no hidden layer") << "";
    QTest::newRow("p4") << "dense 32 relu, dense 16 relu, dense 8 relu";
    QTest::newRow("p1") << "dense 512 relu, dropout 0.3, dense 512 relu, dropout 0.3";
    QTest::newRow("p2") << "dense 128 relu, batchnorm, dropout 0.5, dense 64 relu, batchnorm, "
                           "dropout 0.3, dense 32 relu, batchnorm, dropout 0.2";
    QTest::newRow("normalization and dropout first")
        << "batchnorm, dropout 0.2, dense 9 gelu, dropout 0.1, dropout 0.4, dense 6 tanh, "
           "batchnorm";
}

void autoencoderRows()
{
    QTest::addColumn<int>("activation");
    QTest::addColumn<double>("dropout");
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("masking");
    for (int i = 0; i <= static_cast<int>(Activation::Sigmoid); ++i)
        QTest::newRow(toWord(static_cast<Activation>(i)).data()) << i << 0.0 << 0.0 << 0.0;
    const int gelu = static_cast<int>(Activation::Gelu);
    QTest::newRow("dropout") << gelu << 0.2 << 0.0 << 0.0;
    QTest::newRow("noise") << gelu << 0.0 << 0.5 << 0.0;
    QTest::newRow("masking") << gelu << 0.0 << 0.0 << 0.25;
    QTest::newRow("all three") << gelu << 0.3 << 0.2 << 0.1;
}

AutoencoderTask fetchedTask(const data::Matrix& train, const data::Matrix& validation)
{
    QFETCH(int, activation);
    QFETCH(double, dropout);
    QFETCH(double, noise);
    QFETCH(double, masking);
    return {.trainInputs = train,
            .validationInputs = validation,
            .encoder = {16, 8},
            .latentWidth = 3,
            .activation = static_cast<Activation>(activation),
            .dropout = dropout,
            .inputNoise = noise,
            .inputMasking = masking,
            .options = {}};
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void gradientEqualsAutograds_data() { layerRows(); }
    void gradientEqualsAutograds()
    {
        QFETCH(QString, layers);
        for (const std::size_t rows : {std::size_t{32}, std::size_t{7}, std::size_t{333}}) {
            Classification data = classification(layers, rows);
            for (const bool weighted : {false, true}) {
                if (weighted)
                    data.classWeights = {0.5, 2, 1, 3.25};
                const auto own = engine().gradient(data.task({}));
                const auto autograd = engine().gradient(data.task({.reference = true}));
                QCOMPARE(own.size(), autograd.size());
                const double difference = relativeDifference(own, autograd);
                QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
            }
        }
    }

    void autoencoderGradientEqualsAutograds_data() { autoencoderRows(); }
    void autoencoderGradientEqualsAutograds()
    {
        const Blobs train = makeBlobs(50, columns, 3, 4);
        const data::Matrix none;
        AutoencoderTask task = fetchedTask(train.inputs, none);
        const auto own = engine().gradient(task);
        task.options.reference = true;
        const double difference = relativeDifference(own, engine().gradient(task));
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
    }

    void autoencoderHistoryFollowsTheReferenceLoop_data() { autoencoderRows(); }
    void autoencoderHistoryFollowsTheReferenceLoop()
    {
        const Blobs train = makeBlobs(161, columns, 3, 4);
        const Blobs validation = makeBlobs(60, columns, 3, 5);
        AutoencoderTask task = fetchedTask(train.inputs, validation.inputs);
        task.options = {.epochs = 4, .weightDecay = 0.05};
        const auto own = engine().trainAutoencoder(task, {}, {});
        task.options.reference = true;
        const auto reference = engine().trainAutoencoder(task, {}, {});
        compareHistories(own.history, reference.history);
        // Without noise: the validation loss is that of the clean rows.
        const double error =
            meanSquaredError(own.network->predict(validation.inputs), validation.inputs);
        const auto& best = own.history[static_cast<std::size_t>(own.bestEpoch - 1)];
        QVERIFY(std::abs(error - best.validationLoss) < 1e-5 * error);
    }

    /// Inputs that are all 0: what the network sees is the noise alone, and with one linear
    /// latent unit of weight w and a target of 0 a noisy loss must be above 0.
    void noiseDisturbsTheInputsAndNotTheTargets()
    {
        const data::Matrix zeros(400, 3);
        const data::Matrix none;
        AutoencoderTask task{.trainInputs = zeros,
                             .validationInputs = zeros,
                             .encoder = {},
                             .latentWidth = 1,
                             .options = {.epochs = 1, .learningRate = 1e-9}};
        const auto clean = engine().trainAutoencoder(task, {}, {}).history.front();
        QVERIFY(clean.trainLoss < 1e-12);
        task.inputNoise = 1;
        const auto noisy = engine().trainAutoencoder(task, {}, {}).history.front();
        QVERIFY(noisy.trainLoss > 1e-3);
        QVERIFY(noisy.validationLoss < 1e-12);
        task.inputNoise = 0;
        task.inputMasking = 0.5;
        QVERIFY(engine().trainAutoencoder(task, {}, {}).history.front().trainLoss < 1e-12);
    }

    /// The same steps in the same order: rounding alone parts the two, and it grows by the step.
    void historyFollowsTheReferenceLoop_data() { layerRows(); }
    void historyFollowsTheReferenceLoop()
    {
        QFETCH(QString, layers);
        // 161 rows: a last mini-batch of one row, which batchnorm must survive.
        const Classification data = classification(layers, 161);
        TrainingOptions options{.epochs = 4, .weightDecay = 0.05};
        const auto own = engine().trainClassifier(data.task(options), {}, {});
        options.reference = true;
        const auto reference = engine().trainClassifier(data.task(options), {}, {});
        QCOMPARE(own.steps, reference.steps);
        compareHistories(own.history, reference.history);
        const data::Matrix mine = own.network->predict(data.validation.inputs);
        const data::Matrix theirs = reference.network->predict(data.validation.inputs);
        double difference = 0;
        for (std::size_t i = 0; i < mine.values().size(); ++i)
            difference = std::max(difference, std::abs(mine.values()[i] - theirs.values()[i]));
        QVERIFY2(difference < 5e-3, qPrintable(QString::number(difference)));
    }

    void smoothedGradientEqualsAutograds()
    {
        Classification data = classification("dense 32 relu, dense 16 tanh", 64);
        for (const bool weighted : {false, true}) {
            if (weighted)
                data.classWeights = {0.5, 2, 1, 3.25};
            TrainingOptions options{.labelSmoothing = 0.2};
            const auto own = engine().gradient(data.task(options));
            const auto plain = engine().gradient(data.task({}));
            QVERIFY(relativeDifference(own, plain) > 0.01);
            options.reference = true;
            const double difference =
                relativeDifference(own, engine().gradient(data.task(options)));
            QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
        }
    }

    void everyOptimiserFollowsTheReferenceLoop_data()
    {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("smoothing");
        QTest::addColumn<double>("clip");
        QTest::newRow("adam") << "adam"
                              << "constant" << 0.001 << 0.0 << 0.0;
        QTest::newRow("momentum") << "sgd"
                                  << "constant" << 0.01 << 0.0 << 0.0;
        QTest::newRow("rmsprop") << "rmsprop"
                                 << "constant" << 0.001 << 0.0 << 0.0;
        QTest::newRow("adamw, cosine") << "adamw"
                                       << "cosine" << 0.002 << 0.1 << 0.0;
        QTest::newRow("momentum, one cycle, clipped") << "sgd"
                                                      << "one-cycle" << 0.05 << 0.0 << 0.3;
        QTest::newRow("adamw, plateau, clipped") << "adamw"
                                                 << "plateau" << 0.002 << 0.05 << 0.2;
    }
    void everyOptimiserFollowsTheReferenceLoop()
    {
        QFETCH(QString, optimizer);
        QFETCH(QString, schedule);
        QFETCH(double, rate);
        QFETCH(double, smoothing);
        QFETCH(double, clip);
        const Classification data =
            classification("dense 32 relu, dropout 0.2, dense 16 tanh", 161);
        TrainingOptions options{.epochs = 5, .learningRate = rate, .weightDecay = 0.05};
        options.optimizer = *optimizerFromWord(optimizer.toStdString());
        options.schedule = *scheduleFromWord(schedule.toStdString());
        options.labelSmoothing = smoothing;
        options.gradientClip = clip;
        const auto own = engine().trainClassifier(data.task(options), {}, {});
        options.reference = true;
        const auto reference = engine().trainClassifier(data.task(options), {}, {});
        compareHistories(own.history, reference.history);
        QVERIFY(own.history.back().trainLoss < own.history.front().trainLoss);
    }

    void dropoutDropsItsShareAndScalesTheRest()
    {
        // One row of ones, no hidden layer but dropout: the gradient of weight (c, i) is that of
        // bias c times the factor that dropout put on input i.
        constexpr std::size_t width = 10000;
        constexpr double rate = 0.3;
        const data::Matrix ones(1, width, 1);
        const std::vector<std::int32_t> classes{1};
        for (const std::uint64_t seed : {1, 2, 3}) {
            const ClassifierTask task{.trainInputs = ones,
                                      .trainClasses = classes,
                                      .validationInputs = ones,
                                      .validationClasses = classes,
                                      .classCount = 2,
                                      .hidden = {Dropout{rate}},
                                      .classWeights = {},
                                      .options = {.seed = seed}};
            const auto gradient = engine().gradient(task);
            const double bias = gradient[2 * width];
            std::size_t dropped = 0;
            for (std::size_t i = 0; i < width; ++i) {
                const double factor = gradient[i] / bias;
                dropped += factor == 0;
                QVERIFY(factor == 0 || std::abs(factor - 1 / (1 - rate)) < 1e-5);
            }
            // Five standard deviations of a binomial share.
            const double share = static_cast<double>(dropped) / width;
            QVERIFY(std::abs(share - rate) < 5 * std::sqrt(rate * (1 - rate) / width));
        }
    }
};

QTEST_APPLESS_MAIN(KernelsTest)
#include "test_kernels.moc"
