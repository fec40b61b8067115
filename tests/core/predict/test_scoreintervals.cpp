// Areas against DeLong's formula by all pairs in numpy, F1 against a plain bootstrap of rows in
// numpy, both on the vectors of the metrics reference.
#include "core/base/error.h"
#include "core/predict/evaluation/aucinterval.h"
#include "core/predict/evaluation/f1interval.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/evaluationfixture.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace core::predict;

namespace {

data::Matrix roundedToTenths(data::Matrix probabilities)
{
    for (double& value : probabilities.values())
        value = std::nearbyint(value * 10) / 10;
    return probabilities;
}

void compareInterval(const Interval& interval, double low, double high, double tolerance)
{
    COMPARE_WITHIN(interval.low, low, tolerance);
    COMPARE_WITHIN(interval.high, high, tolerance);
}

} // namespace

class ScoreIntervalsTest : public QObject {
    Q_OBJECT

    const std::vector<std::string> m_four{"A", "B", "C", "D"};

private slots:
    void areaAgreesWithTheReference()
    {
        // psi = (X[:, None] > Y) + (X[:, None] == Y) / 2 for scores X of the class and Y of the
        // rest; se = sqrt(psi.mean(1).var(ddof=1) / len(X) + psi.mean(0).var(ddof=1) / len(Y)).
        const JudgedRows two = twoClassRows();
        const AucInterval area = aucInterval(two.trueClasses, two.probabilities, 1);
        COMPARE_WITHIN(area.auc, 0.8248793460061066, 1e-12);
        COMPARE_WITHIN(area.standardError, 0.02631747133506457, 1e-12);
        compareInterval(area.interval, 0.7732980500252148, 0.8764606419869984, 1e-12);
        const JudgedRows four = fourClassRows();
        const AucInterval third = aucInterval(four.trueClasses, four.probabilities, 2);
        COMPARE_WITHIN(third.auc, 0.848221820373719, 1e-12);
        COMPARE_WITHIN(third.standardError, 0.02108324532640871, 1e-12);
    }

    void equalScoresCountHalf()
    {
        const JudgedRows two = twoClassRows();
        const AucInterval area =
            aucInterval(two.trueClasses, roundedToTenths(two.probabilities), 1);
        COMPARE_WITHIN(area.auc, 0.8181489871630717, 1e-12);
        COMPARE_WITHIN(area.standardError, 0.026986471267753304, 1e-12);
    }

    void areasOfOneSampleAreCompared()
    {
        // The variance of the difference of the two models' psi.mean(1) and psi.mean(0);
        // p = 2 · scipy.stats.norm.sf(|difference| / se).
        const JudgedRows two = twoClassRows();
        const data::Matrix rounded = roundedToTenths(two.probabilities);
        const AucDifference result = compareAuc(two.trueClasses, two.probabilities, rounded, 1);
        COMPARE_WITHIN(result.difference, 0.006730358843034876, 1e-12);
        COMPARE_WITHIN(result.standardError, 0.005447698545159539, 1e-12);
        compareInterval(result.interval, -0.00394693410410907, 0.01740765179017882, 1e-12);
        COMPARE_WITHIN(result.p, 0.21666309622128144, 1e-10);
        const AucDifference turned = compareAuc(two.trueClasses, rounded, two.probabilities, 1);
        COMPARE_WITHIN(turned.difference, -result.difference, 1e-15);
        COMPARE_WITHIN(turned.p, result.p, 1e-12);
    }

    void aModelDoesNotDifferFromItself()
    {
        const JudgedRows two = twoClassRows();
        const AucDifference result =
            compareAuc(two.trueClasses, two.probabilities, two.probabilities, 1);
        QCOMPARE(result.difference, 0.0);
        QCOMPARE(result.standardError, 0.0);
        QCOMPARE(result.p, 1.0);
    }

    void perfectAreaStillHasAnInterval()
    {
        const std::vector<std::int32_t> truth{0, 0, 0, 0, 1, 1, 1};
        const AucInterval area = aucInterval(truth, twoColumns({.1, .1, .2, .3, .7, .8, .9}), 1);
        QCOMPARE(area.auc, 1.0);
        compareInterval(area.interval, wilsonInterval(3, 3).low, 1, 1e-15);
        const AucInterval worst = aucInterval(truth, twoColumns({.9, .9, .8, .7, .3, .2, .1}), 1);
        QCOMPARE(worst.auc, 0.0);
        compareInterval(worst.interval, 0, wilsonInterval(0, 3).high, 1e-15);
    }

    void tooFewRowsSayNothing()
    {
        const std::vector<std::int32_t> single{0, 0, 1};
        const AucInterval area = aucInterval(single, twoColumns({.1, .5, .3}), 1);
        QCOMPARE(area.auc, 0.5);
        QVERIFY(std::isnan(area.standardError));
        compareInterval(area.interval, 0, 1, 0);
        const std::vector<std::int32_t> oneSided{0, 0};
        QVERIFY(std::isnan(aucInterval(oneSided, twoColumns({.1, .5}), 1).auc));
        const AucDifference nothing =
            compareAuc(oneSided, twoColumns({.1, .5}), twoColumns({.1, .5}), 1);
        QVERIFY(std::isnan(nothing.p));
        QVERIFY_THROWS_EXCEPTION(Error, aucInterval(single, twoColumns({.1, .5}), 1));
    }

    void f1AgreesWithAPlainBootstrap()
    {
        // 20,000 resamples of numpy.random.RandomState(0).choice within each true class; 2.5 and
        // 97.5 percentiles of F1 of A … D, macro and weighted F1.
        const JudgedRows four = fourClassRows();
        const Evaluation evaluation = evaluate(four.trueClasses, four.probabilities, m_four);
        const F1Intervals result = f1Intervals(evaluation, 5, 20000);
        // Percentiles of 20,000 draws scatter by about 0.0006.
        const double tolerance = 0.004;
        compareInterval(result.f1[0], 0.6361, 0.7457, tolerance);
        compareInterval(result.f1[1], 0.5980, 0.7184, tolerance);
        compareInterval(result.f1[2], 0.5149, 0.6636, tolerance);
        compareInterval(result.f1[3], 0.3022, 0.4564, tolerance);
        compareInterval(result.macroF1, 0.5376, 0.6231, tolerance);
        compareInterval(result.weightedF1, 0.5911, 0.6737, tolerance);
        QCOMPARE(result.resamples, 20000);
    }

    void sameSeedGivesTheSameInterval()
    {
        const JudgedRows four = fourClassRows();
        const Evaluation evaluation = evaluate(four.trueClasses, four.probabilities, m_four);
        const F1Intervals one = f1Intervals(evaluation, 7, 1000);
        const F1Intervals same = f1Intervals(evaluation, 7, 1000);
        const F1Intervals other = f1Intervals(evaluation, 8, 1000);
        QCOMPARE(one.macroF1.low, same.macroF1.low);
        QCOMPARE(one.macroF1.high, same.macroF1.high);
        QVERIFY(one.macroF1.low != other.macroF1.low);
    }

    void aMillionRowsHaveTheSpreadOfTheirNumber()
    {
        // 80 % right in both of two classes of 500,000. F1 of the second = 2r / (500,000 + r + w)
        // with independent binomials r and w, both of variance 500,000 · 0.8 · 0.2.
        Evaluation evaluation = evaluateLabels(std::vector<std::int32_t>{0, 1},
                                               std::vector<std::int32_t>{0, 1}, {"no", "yes"});
        evaluation.n = 1000000;
        evaluation.confusion = {400000, 100000, 100000, 400000};
        evaluation.report[0].support = 500000;
        evaluation.report[1].support = 500000;
        const F1Intervals result = f1Intervals(evaluation, 1, 2000);
        // dF/dr = (2 − F) / s and dF/dw = −F / s at s = 10⁶, so
        // sd = sqrt(80,000 · (1.2² + 0.8²)) / 10⁶.
        const double half = 1.959963984540054 * std::sqrt(80000 * (1.44 + 0.64)) / 1e6;
        compareInterval(result.f1[1], 0.8 - half, 0.8 + half, 0.12 * half);
    }

    void certainPredictionsHaveNoSpread()
    {
        const std::vector<std::int32_t> truth{0, 0, 1, 1};
        const F1Intervals result =
            f1Intervals(evaluateLabels(truth, truth, {"a", "b", "never"}), 3, 100);
        compareInterval(result.f1[0], 1, 1, 0);
        compareInterval(result.f1[2], 0, 0, 0);
        compareInterval(result.macroF1, 2.0 / 3, 2.0 / 3, 1e-15);
    }

    void progressReachesTheEndAndStopEndsIt()
    {
        const std::vector<std::int32_t> truth{0, 0, 1, 1};
        const std::vector<std::int32_t> predicted{0, 1, 1, 0};
        const Evaluation evaluation = evaluateLabels(truth, predicted, {"a", "b"});
        double last = 0;
        f1Intervals(evaluation, 3, 1200, {}, [&](double done, std::string_view) {
            QVERIFY(done > last);
            last = done;
        });
        QCOMPARE(last, 1.0);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, f1Intervals(evaluation, 3, 1200, stop.get_token()));
        QVERIFY_THROWS_EXCEPTION(Error, f1Intervals(evaluation, 3, 99));
        QVERIFY_THROWS_EXCEPTION(Error, f1Intervals(evaluateLabels({}, {}, {"a", "b"}), 3));
    }
};

QTEST_APPLESS_MAIN(ScoreIntervalsTest)
#include "test_scoreintervals.moc"
