// Training that goes on from a network trained before.
#include "tests/core/network/agreement.h"

using namespace core;
using namespace core::network;

namespace {

constexpr const char* deepLayers = "dense 24 relu, batchnorm, dropout 0.2, dense 12 gelu";

double validationLoss(const Network& network, const Classification& data)
{
    return crossEntropy(network.predict(data.validation.inputs), data.validation.classes);
}

std::shared_ptr<const Network> trained(const Classification& data, int epochs)
{
    return engine().trainClassifier(data.task({.epochs = epochs, .patience = 0}), {}, {}).network;
}

TrainingResult goOn(const Classification& data, std::shared_ptr<const Network> start,
                    const TrainingOptions& options, const TrainingControl& control = {})
{
    ClassifierTask task = data.task(options);
    task.start = std::move(start);
    return engine().trainClassifier(task, control, {});
}

} // namespace

class ContinueTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void startIsJudgedAsEpochZero()
    {
        const Classification data = classification(deepLayers, 161);
        const auto start = trained(data, 3);
        for (const bool reference : {false, true}) {
            const TrainingResult result = goOn(data, start, {.epochs = 2, .reference = reference});
            QVERIFY(result.start.has_value());
            QCOMPARE(result.start->epoch, 0);
            QCOMPARE(result.start->bestEpoch, 0);
            QVERIFY(std::isnan(result.start->trainLoss));
            // With the start's running statistics: the loss is that of its predictions.
            QVERIFY(std::abs(result.start->validationLoss - validationLoss(*start, data)) < 1e-5);
            QVERIFY(std::abs(result.start->validationAccuracy -
                             accuracy(start->predict(data.validation.inputs),
                                      data.validation.classes)) < 1e-12);
            QCOMPARE(result.history.front().epoch, 1);
        }
        QVERIFY(!engine().trainClassifier(data.task({.epochs = 1}), {}, {}).start);
    }

    /// Steps too small to move anything: the train loss of the first epoch is the start's.
    void firstStepIsTakenFromTheStart()
    {
        const Classification data = classification("dense 24 relu, dense 12 gelu", 160);
        const auto start = trained(data, 5);
        const TrainingResult result = goOn(data, start, {.epochs = 1, .learningRate = 1e-12});
        const double expected = crossEntropy(start->predict(data.train.inputs), data.train.classes);
        QVERIFY(std::abs(result.history.front().trainLoss - expected) < 1e-5);
    }

    void gradientAtTheStartEqualsAutograds()
    {
        const Classification data = classification(deepLayers, 161);
        ClassifierTask task = data.task({});
        const auto fresh = engine().gradient(task);
        task.start = trained(data, 3);
        const auto own = engine().gradient(task);
        QVERIFY(relativeDifference(own, fresh) > 0.01);
        task.options.reference = true;
        const double difference = relativeDifference(own, engine().gradient(task));
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
    }

    void historyFollowsTheReferenceLoop()
    {
        const Classification data = classification(deepLayers, 161);
        const auto start = trained(data, 3);
        TrainingOptions options{.epochs = 4, .weightDecay = 0.05};
        const auto own = goOn(data, start, options);
        options.reference = true;
        const auto reference = goOn(data, start, options);
        compareHistories(own.history, reference.history);
        QCOMPARE(own.bestEpoch, reference.bestEpoch);
    }

    void moreEpochsMakeAnUnfinishedNetworkBetter()
    {
        const Classification data = classification(deepLayers, 400);
        const auto start = trained(data, 2);
        const TrainingResult result = goOn(data, start, {.epochs = 10, .patience = 0});
        QVERIFY(result.bestEpoch >= 1);
        QVERIFY(validationLoss(*result.network, data) < 0.95 * validationLoss(*start, data));
    }

    /// A rate that throws the weights about: no epoch is better, and the start comes back.
    void resultIsNeverWorseThanTheStart_data()
    {
        QTest::addColumn<bool>("accuracy");
        QTest::newRow("by loss") << false;
        QTest::newRow("by accuracy") << true;
    }
    void resultIsNeverWorseThanTheStart()
    {
        QFETCH(bool, accuracy);
        const Classification data = classification(deepLayers, 161);
        const auto start = trained(data, 30);
        TrainingOptions options{.epochs = 50, .learningRate = 3, .patience = 4};
        options.watched = accuracy ? Watched::Accuracy : Watched::Loss;
        const TrainingResult result = goOn(data, start, options);
        QCOMPARE(result.bestEpoch, 0);
        QCOMPARE(result.history.size(), std::size_t{4}); // patience counts from the start
        QCOMPARE(result.endReason, EndReason::EarlyStopped);
        QVERIFY(result.network->data() == start->data());
        for (const EpochReport& report : result.history) {
            QCOMPARE(report.bestEpoch, 0);
            QVERIFY(report.validationLoss > result.start->validationLoss);
        }
    }

    void keepBestInTheFirstEpochIsNoWorseThanTheStart()
    {
        const Classification data = classification(deepLayers, 161);
        const auto start = trained(data, 30);
        std::stop_source stop;
        stop.request_stop();
        const TrainingResult result = goOn(data, start, {.epochs = 5, .learningRate = 3},
                                           {.discard = {}, .keepBest = stop.get_token()});
        QCOMPARE(result.endReason, EndReason::StoppedByUser);
        QCOMPARE(result.steps, std::size_t{1});
        QCOMPARE(result.bestEpoch, 0);
        QVERIFY(result.network->data() == start->data());
    }

    void storedNumbersAreAStartToo()
    {
        const Classification data = classification(deepLayers, 161);
        const auto start = trained(data, 3);
        const auto once = goOn(data, start, {.epochs = 3});
        const auto again = goOn(data, restore(start->data()), {.epochs = 3});
        QVERIFY(once.network->data() == again.network->data());
    }

    void networkOfAnotherShapeIsRefused()
    {
        const Classification data = classification("dense 8 relu", 60);
        const auto refused = [&](const std::shared_ptr<const Network>& start) {
            try {
                goOn(data, start, {.epochs = 1});
            } catch (const Error& error) {
                return error.code() == ErrorCode::InvalidOption && error.subject() == "start" &&
                       !error.remedy().empty();
            }
            return false;
        };
        const NetworkData own = trained(data, 1)->data();
        QVERIFY(!refused(restore(own)));
        QVERIFY(refused(trained(classification("dense 9 relu", 60), 1)));
        QVERIFY(refused(trained(classification("dense 8 tanh", 60), 1)));
        QVERIFY(refused(trained(classification("dense 8 relu, dropout 0.1", 60), 1)));
        const AutoencoderTask codes{.trainInputs = data.train.inputs,
                                    .validationInputs = data.validation.inputs,
                                    .encoder = {},
                                    .options = {.epochs = 1}};
        QVERIFY(refused(engine().trainAutoencoder(codes, {}, {}).network));
    }
};

QTEST_APPLESS_MAIN(ContinueTest)
#include "test_continue.moc"
