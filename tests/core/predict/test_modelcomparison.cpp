// Tests of two models against scipy 1.10.1 and the metrics reference.
#include "core/base/error.h"
#include "core/predict/evaluation/modelcomparison.h"
#include "tests/core/predict/comparewithin.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace core;
using namespace core::predict;

namespace {

/// 500 rows: both right in 224, only the first in `first`, only the second in `second`.
ModelComparison onRows(std::size_t first, std::size_t second)
{
    const std::vector<std::int32_t> truth(500, 0);
    std::vector<std::int32_t> one(500, 1);
    std::vector<std::int32_t> other(500, 1);
    std::fill_n(one.begin(), 224 + first, 0);
    std::fill_n(other.begin(), 224, 0);
    std::fill_n(other.begin() + 224 + std::ptrdiff_t(first), second, 0);
    return compareOnRows(truth, one, other);
}

const std::vector<double> network{.535, .541, .528, .546, .533};
const std::vector<double> boosting{.531, .536, .530, .537, .530};

} // namespace

class ModelComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreComparedByMcNemar()
    {
        // Exact: scipy.stats.binomtest(36, 119).pvalue; mid-p: less binom.pmf(36, 119, 0.5).
        COMPARE_WITHIN(mcnemarExactP(83, 36), 1.9611841673751263e-05, 1e-15);
        COMPARE_WITHIN(mcnemarMidP(83, 36), 1.3897012121027625e-05, 1e-15);
        COMPARE_WITHIN(mcnemarExactP(2, 8), 0.109375, 1e-12); // 2 · (1 + 10 + 45) / 1024
        COMPARE_WITHIN(mcnemarMidP(2, 8), 0.06542968749999996, 1e-12);
        COMPARE_WITHIN(mcnemarExactP(3, 0), 0.25, 1e-15);
        COMPARE_WITHIN(mcnemarMidP(3, 0), 0.125, 1e-15);
        COMPARE_WITHIN(mcnemarExactP(5, 5), 1, 1e-12);
        COMPARE_WITHIN(mcnemarMidP(5, 5), 1, 1e-12);
        QCOMPARE(mcnemarExactP(0, 0), 1.0);
        QCOMPARE(mcnemarMidP(0, 0), 1.0);
        QVERIFY(mcnemarMidP(600000, 100000) >= 0);
        QVERIFY(mcnemarMidP(600000, 100000) < 1e-300);
    }

    void rowsGiveADifferenceWithItsInterval()
    {
        // numpy: p1 = 84 / 502, p2 = 37 / 502, d ± 1.96 · sqrt((p1 + p2 − d²) / 502).
        const ModelComparison result = onRows(83, 36);
        COMPARE_WITHIN(result.difference, 0.094, 1e-15);
        COMPARE_WITHIN(result.interval.low, 0.05146624501670934, 1e-12);
        COMPARE_WITHIN(result.interval.high, 0.13578475099922688, 1e-12);
        COMPARE_WITHIN(result.p, 1.3897012121027625e-05, 1e-15);
        QCOMPARE(result.pairs, std::size_t{500});
        QVERIFY(result.verdict == ComparisonVerdict::FirstIsBetter);
        QVERIFY(onRows(36, 83).verdict == ComparisonVerdict::SecondIsBetter);
        QVERIFY(onRows(40, 36).verdict == ComparisonVerdict::CannotBeToldApart);
        QCOMPARE(onRows(0, 0).p, 1.0);
    }

    void foldsWithoutOverlapGiveThePairedTest()
    {
        // scipy.stats.ttest_rel(network, boosting) and its confidence_interval().
        const ModelComparison result = compareOnFolds(network, boosting, 0);
        COMPARE_WITHIN(result.difference, 0.0038, 1e-12);
        COMPARE_WITHIN(result.p, 0.09859229082966874, 1e-10);
        COMPARE_WITHIN(result.interval.low, -0.0011198732611354136, 1e-12);
        COMPARE_WITHIN(result.interval.high, 0.00871987326113542, 1e-12);
    }

    void foldsThatOverlapAreCorrected()
    {
        // t = mean / sqrt((1 / 5 + 0.25) · var(ddof=1)), scipy.stats.t with 4 degrees.
        const ModelComparison result = compareOnFolds(network, boosting, 0.25);
        COMPARE_WITHIN(result.p, 0.2260383530083404, 1e-10);
        COMPARE_WITHIN(result.interval.low, -0.003579809891703123, 1e-12);
        COMPARE_WITHIN(result.interval.high, 0.01117980989170313, 1e-12);
        QCOMPARE(result.pairs, std::size_t{5});
        QVERIFY(result.verdict == ComparisonVerdict::CannotBeToldApart);
    }

    void fiveByTwoIsDietterichs()
    {
        // numpy: s2 = ((E − E.mean(1)) ** 2).sum(1) of E = D.reshape(5, 2),
        // t = D[0] / sqrt(s2.mean()), scipy.stats.t with 5 degrees.
        const std::vector<double> ahead{.02, .01, .03, .012, .018, .026, .024, .014, .022, .02};
        const std::vector<double> none(10, 0.0);
        const ModelComparison result = compareFiveByTwo(ahead, none);
        COMPARE_WITHIN(result.p, 0.04828586635568889, 1e-10);
        COMPARE_WITHIN(result.difference, 0.0196, 1e-12);
        // This scipy's quantile with 5 degrees is right to ten digits.
        COMPARE_WITHIN(result.interval.low, -0.00017845155569640864, 1e-10);
        COMPARE_WITHIN(result.interval.high, 0.0393784515556964, 1e-10);
        // The first difference alone stands out; the mean does not.
        QVERIFY(result.verdict == ComparisonVerdict::CannotBeToldApart);
        // All ten by the corrected test.
        const ModelComparison all = compareOnFolds(ahead, none, 1);
        COMPARE_WITHIN(all.p, 0.01592328197186975, 1e-10);
        COMPARE_WITHIN(all.interval.low, 0.004627929533036619, 1e-12);
        QVERIFY(all.verdict == ComparisonVerdict::FirstIsBetter);
    }

    void equalFoldsAreCertain()
    {
        const std::vector<double> half(5, 0.5);
        const std::vector<double> more(5, 0.75);
        QCOMPARE(compareOnFolds(half, half, 0.25).p, 1.0);
        QVERIFY(compareOnFolds(half, half, 0.25).verdict == ComparisonVerdict::CannotBeToldApart);
        QCOMPARE(compareOnFolds(half, more, 0.25).p, 0.0);
        QVERIFY(compareOnFolds(half, more, 0.25).verdict == ComparisonVerdict::SecondIsBetter);
    }

    void verdictIsASentence()
    {
        QCOMPARE(
            comparisonSentence(compareOnFolds(network, boosting, 0.25), "the network", "XGBoost"),
            "The network and XGBoost cannot be told apart (difference 0.4 points, "
            "p = 0.23).");
        QCOMPARE(comparisonSentence(onRows(83, 36), "the network", "k-nearest neighbours"),
                 "The network is better than k-nearest neighbours (difference 9.4 points, 95 % "
                 "interval 5.1 to 13.6, p < 0.001).");
        QCOMPARE(comparisonSentence(onRows(36, 83), "the network", "k-nearest neighbours"),
                 "K-nearest neighbours is better than the network (difference 9.4 points, 95 % "
                 "interval 5.1 to 13.6, p < 0.001).");
        QCOMPARE(comparisonSentence(onRows(10, 5), "A", "B"),
                 "A and B cannot be told apart (difference 1 point, p = 0.21).");
        QCOMPARE(comparisonSentence(onRows(5, 5), "A", "B"),
                 "A and B cannot be told apart (difference 0 points, p = 1).");
    }

    void lowerLossWins()
    {
        const std::vector<double> low{1.00, 1.01, 0.99, 1.02, 1.00};
        const std::vector<double> high{1.10, 1.12, 1.09, 1.11, 1.10};
        const ModelComparison result = compareOnFolds(low, high, 0.25, {false, false});
        QVERIFY(result.verdict == ComparisonVerdict::FirstIsBetter);
        QVERIFY(comparisonSentence(result, "the network", "XGBoost")
                    .starts_with("The network is better than XGBoost (difference 0.1, 95 % "
                                 "interval 0.08"));
    }

    void tinyDifferencesAreNotCalledNone()
    {
        const std::vector<double> one{.5001, .5, .5};
        const std::vector<double> other{.5, .5, .5};
        QVERIFY(comparisonSentence(compareOnFolds(one, other, 0.5), "A", "B")
                    .find("difference below 0.1 points") != std::string::npos);
    }

    void whatCannotBeComparedIsRefused()
    {
        const std::vector<double> one{.5};
        const std::vector<double> two{.5, .6};
        const std::vector<double> odd{.5, std::numeric_limits<double>::quiet_NaN()};
        QVERIFY_THROWS_EXCEPTION(Error, compareOnFolds(one, one, 0.25));
        QVERIFY_THROWS_EXCEPTION(Error, compareOnFolds(one, two, 0.25));
        QVERIFY_THROWS_EXCEPTION(Error, compareOnFolds(two, odd, 0.25));
        QVERIFY_THROWS_EXCEPTION(Error, compareOnFolds(two, two, -1));
        QVERIFY_THROWS_EXCEPTION(Error, compareFiveByTwo(two, two));
        QVERIFY_THROWS_EXCEPTION(Error, compareOnRows({}, {}, {}));
        const std::vector<std::int32_t> rows{0, 1};
        QVERIFY_THROWS_EXCEPTION(Error, compareOnRows(rows, rows, {}));
    }
};

QTEST_APPLESS_MAIN(ModelComparisonTest)
#include "test_modelcomparison.moc"
