// Learning classes in an order by the ranked log score.
#include "tests/core/network/agreement.h"

#include <numeric>

using namespace core;
using namespace core::network;

namespace {

/// A network without hidden layers whose outputs are `logits` for inputs of 0.
std::shared_ptr<const Network> constantNetwork(const std::vector<float>& logits)
{
    NetworkData data;
    data.shape.inputs = 1;
    data.shape.layers.push_back(Dense{static_cast<int>(logits.size()), Activation::Linear});
    data.parameters.assign(logits.size(), 0);
    data.parameters.insert(data.parameters.end(), logits.begin(), logits.end());
    return restore(std::move(data));
}

/// Gradient of the mean loss of rows of these classes by the logits.
std::vector<double> logitGradient(const std::vector<float>& logits,
                                  const std::vector<std::int32_t>& classes,
                                  const std::vector<double>& classWeights = {},
                                  const TrainingOptions& options = {})
{
    const data::Matrix zeros(classes.size(), 1);
    const ClassifierTask task{.trainInputs = zeros,
                              .trainClasses = classes,
                              .validationInputs = zeros,
                              .validationClasses = classes,
                              .classCount = logits.size(),
                              .hidden = {},
                              .classWeights = classWeights,
                              .options = options,
                              .head = Head::Ordinal,
                              .start = constantNetwork(logits)};
    const auto gradient = engine().gradient(task);
    return {gradient.end() - static_cast<std::ptrdiff_t>(logits.size()), gradient.end()};
}

void compareGradients(const std::vector<double>& own, const std::vector<double>& expected)
{
    QCOMPARE(own.size(), expected.size());
    for (std::size_t i = 0; i < own.size(); ++i)
        QVERIFY2(std::abs(own[i] - expected[i]) < 1e-6,
                 qPrintable(QString("%1: %2 against %3").arg(i).arg(own[i]).arg(expected[i])));
}

std::vector<float> logarithms(const std::vector<double>& shares)
{
    std::vector<float> result;
    for (const double share : shares)
        result.push_back(static_cast<float>(std::log(share)));
    return result;
}

/// Each cut's log loss is −ln(Σ e^z of the true side / Σ e^z of all).
std::vector<double> rankedGradientByCuts(const std::vector<float>& logits, std::int32_t own)
{
    std::vector<double> shares;
    for (const float logit : logits)
        shares.push_back(std::exp(double{logit}));
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> gradient(logits.size());
    for (std::size_t cut = 0; cut + 1 < logits.size(); ++cut) {
        const bool above = static_cast<std::size_t>(own) > cut;
        const std::size_t begin = above ? cut + 1 : 0;
        const std::size_t end = above ? logits.size() : cut + 1;
        double side = 0;
        for (std::size_t j = begin; j < end; ++j)
            side += shares[j];
        for (std::size_t j = 0; j < logits.size(); ++j)
            gradient[j] += shares[j] / all - (j >= begin && j < end ? shares[j] / side : 0);
    }
    return gradient;
}

} // namespace

class OrdinalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    /// p = (0.2, 0.3, 0.5). The score of class 0 is −ln(0.2) − ln(0.5), of class 1
    /// −ln(0.8) − ln(0.5), of class 2 −ln(0.8) − ln(0.5) with the other half; by the logits:
    void gradientIsThatWorkedByHand()
    {
        const std::vector<float> logits = logarithms({0.2, 0.3, 0.5});
        compareGradients(logitGradient(logits, {0}), {-1, 0, 1});
        compareGradients(logitGradient(logits, {1}), {0, -0.375, 0.375});
        compareGradients(logitGradient(logits, {2}), {0.4, 0.225, -0.625});
        // A mean over the rows, each times the weight of its class.
        compareGradients(logitGradient(logits, {0, 2}, {3, 1, 2}),
                         {(-3 + 0.8) / 2, 0.45 / 2, (3 - 1.25) / 2});
        // Smoothed by 0.3, each class has a tenth of the target, its own one 0.7 more.
        compareGradients(logitGradient(logits, {0}, {}, {.labelSmoothing = 0.3}),
                         {-0.8 + 0.04, -0.0375 + 0.0225, 0.8 + 0.0375 - 0.0625});
    }

    void twoClassesLearnByTheCrossEntropy()
    {
        Classification data = classification("dense 8 relu", 60);
        for (Blobs* blobs : {&data.train, &data.validation})
            for (std::int32_t& code : blobs->classes)
                code = code % 2;
        ClassifierTask task = data.task({.labelSmoothing = 0.1});
        task.classCount = 2;
        const auto softmax = engine().gradient(task);
        task.head = Head::Ordinal;
        QVERIFY(relativeDifference(engine().gradient(task), softmax) < 1e-5);
    }

    void gradientEqualsAutograds_data()
    {
        QTest::addColumn<double>("smoothing");
        QTest::addColumn<bool>("weighted");
        QTest::newRow("plain") << 0.0 << false;
        QTest::newRow("weighted") << 0.0 << true;
        QTest::newRow("smoothed") << 0.2 << false;
        QTest::newRow("smoothed and weighted") << 0.1 << true;
    }
    void gradientEqualsAutograds()
    {
        QFETCH(double, smoothing);
        QFETCH(bool, weighted);
        for (const std::size_t rows : {std::size_t{7}, std::size_t{32}, std::size_t{600}}) {
            Classification data = classification("dense 19 tanh, dense 11 relu", rows);
            if (weighted)
                data.classWeights = {0.5, 2, 1, 3.25};
            ClassifierTask task = data.task({.labelSmoothing = smoothing});
            task.head = Head::Ordinal;
            const auto own = engine().gradient(task);
            task.options.reference = true;
            const double difference = relativeDifference(own, engine().gradient(task));
            QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
            task.head = Head::Softmax;
            QVERIFY(relativeDifference(own, engine().gradient(task)) > 0.01);
        }
    }

    /// Against the score's derivative, cut by cut, in double precision.
    void manyClassesAgreeToo()
    {
        Random random(3);
        std::vector<float> logits;
        for (int i = 0; i < 300; ++i)
            logits.push_back(static_cast<float>(3 * random.normal()));
        for (const std::int32_t own : {0, 17, 299})
            for (const bool reference : {false, true}) {
                const auto gradient = logitGradient(logits, {own}, {}, {.reference = reference});
                const double difference =
                    relativeDifference(gradient, rankedGradientByCuts(logits, own));
                // 299 cuts, each with the rounding of a float.
                QVERIFY2(difference < 5e-5, qPrintable(QString::number(difference)));
            }
    }

    /// Probabilities far below the smallest float: the sums over the cuts stay exact.
    void hopelessOutputsStillGiveTheWayBack()
    {
        // Class 2 is true, but class 1 outweighs it by e^300 and class 0 both by as much more. The
        // cut above 0 pulls at class 1, which holds all of what lies there, the next at class 2.
        compareGradients(logitGradient({500, 200, -100}, {2}), {2, -1, -1});
        compareGradients(logitGradient({-100, 200, 500}, {0}), {-1, -1, 2});
        // Right and sure: nothing to learn.
        compareGradients(logitGradient({-300, 400, -300}, {1}), {0, 0, 0});
    }

    void historyFollowsTheReferenceLoop_data()
    {
        QTest::addColumn<QString>("layers");
        QTest::newRow("no hidden layer") << "";
        QTest::newRow("p4") << "dense 32 relu, dense 16 relu, dense 8 relu";
        QTest::newRow("mixed")
            << "dense 24 gelu, batchnorm, dropout 0.3, dense 12 tanh, dropout 0.1";
    }
    void historyFollowsTheReferenceLoop()
    {
        QFETCH(QString, layers);
        Classification data = classification(layers, 161);
        data.classWeights = {0.5, 2, 1, 1.25};
        ClassifierTask task =
            data.task({.epochs = 5, .weightDecay = 0.05, .patience = 0, .labelSmoothing = 0.05});
        task.head = Head::Ordinal;
        const auto own = engine().trainClassifier(task, {}, {});
        task.options.reference = true;
        const auto reference = engine().trainClassifier(task, {}, {});
        compareHistories(own.history, reference.history);
    }

    void reportedLossesAreTheCrossEntropy()
    {
        const Classification data = classification("dense 24 relu", 160);
        ClassifierTask task = data.task({.epochs = 3, .labelSmoothing = 0.1});
        task.head = Head::Ordinal;
        const auto result = engine().trainClassifier(task, {}, {});
        const double expected =
            crossEntropy(result.network->predict(data.validation.inputs), data.validation.classes);
        const auto& best = result.history[static_cast<std::size_t>(result.bestEpoch - 1)];
        QVERIFY(std::abs(best.validationLoss - expected) < 1e-5);
        // Shape and numbers are those of any classifier: the other head can go on from here.
        task.start = result.network;
        task.head = Head::Softmax;
        QVERIFY(std::abs(engine().trainClassifier(task, {}, {}).start->validationLoss - expected) <
                1e-5);
    }

    void everyHeadHasItsWord()
    {
        for (const Head head : {Head::Softmax, Head::Ordinal})
            QVERIFY(headFromWord(toWord(head)) == head);
        QVERIFY(!headFromWord("sigmoid"));
    }
};

QTEST_APPLESS_MAIN(OrdinalTest)
#include "test_ordinal.moc"
