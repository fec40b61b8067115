#include "core/network/chain/learningrate.h"

#include <QTest>

#include <cmath>

using namespace core::network;

namespace {

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class TestLearningRate : public QObject {
    Q_OBJECT

private slots:
    void constantStaysWhatItIs()
    {
        LearningRate rate({.epochs = 3, .learningRate = 0.02}, 10);
        rate.endEpoch(9);
        for (const std::size_t step : {0U, 15U, 29U})
            QCOMPARE(rate.at(step), 0.02);
    }

    /// lr · (1 + cos(π t / T)) / 2, by hand.
    void cosineFallsToNothing()
    {
        const LearningRate rate({.epochs = 4, .learningRate = 0.1, .schedule = Schedule::Cosine},
                                25);
        QCOMPARE(rate.at(0), 0.1);
        QVERIFY(close(rate.at(50), 0.05));
        QVERIFY(close(rate.at(25), 0.05 * (1 + std::sqrt(0.5))));
        QVERIFY(std::abs(rate.at(100)) < 1e-17);
    }

    /// From 1/25 of the rate at the start over the rate itself at step 0.3 · 100 − 1 to the
    /// 10,000th part of the start at the last step, by the documentation of torch's OneCycleLR.
    void oneCycleRisesAndFalls()
    {
        const LearningRate rate({.epochs = 10, .learningRate = 0.1, .schedule = Schedule::OneCycle},
                                10);
        QVERIFY(close(rate.at(0), 0.004));
        QVERIFY(close(rate.at(29), 0.1));
        QVERIFY(close(rate.at(99), 4e-7));
        for (std::size_t step = 1; step < 100; ++step)
            QVERIFY(step <= 29 ? rate.at(step) > rate.at(step - 1)
                               : rate.at(step) < rate.at(step - 1));
    }

    void oneCycleOfOneStepHasARate()
    {
        const LearningRate rate({.epochs = 1, .learningRate = 0.1, .schedule = Schedule::OneCycle},
                                1);
        QVERIFY(rate.at(0) > 0 && rate.at(0) <= 0.1);
    }

    void plateauHalvesEveryThreeEpochsWithoutABetterOne()
    {
        LearningRate rate(
            {.epochs = 30, .learningRate = 0.8, .schedule = Schedule::ReduceOnPlateau}, 1);
        const auto after = [&](int sinceBest) {
            rate.endEpoch(sinceBest);
            return rate.at(0);
        };
        for (const int sinceBest : {0, 1, 2})
            QCOMPARE(after(sinceBest), 0.8);
        for (const int sinceBest : {3, 4, 5})
            QCOMPARE(after(sinceBest), 0.4);
        QCOMPARE(after(6), 0.2);
        for (const int sinceBest : {0, 1, 2})
            QCOMPARE(after(sinceBest), 0.2);
        QCOMPARE(after(3), 0.1);
    }

    void everyWordNamesItsOption()
    {
        for (const auto value :
             {Optimizer::AdamW, Optimizer::Adam, Optimizer::Sgd, Optimizer::RmsProp})
            QCOMPARE(optimizerFromWord(toWord(value)), std::optional(value));
        for (const auto value :
             {Schedule::Constant, Schedule::Cosine, Schedule::ReduceOnPlateau, Schedule::OneCycle})
            QCOMPARE(scheduleFromWord(toWord(value)), std::optional(value));
        for (const auto value : {Watched::Loss, Watched::Accuracy})
            QCOMPARE(watchedFromWord(toWord(value)), std::optional(value));
        QVERIFY(!optimizerFromWord("adagrad"));
        QVERIFY(!scheduleFromWord(""));
        QVERIFY(!watchedFromWord("f1"));
    }
};

QTEST_GUILESS_MAIN(TestLearningRate)
#include "test_learningrate.moc"
