// Figures of scikit-learn 1.2.1 on made-up vectors: rows of the confusion matrix are true
// classes; macro is the plain mean over classes, weighted by support; a class never predicted
// has precision and F1 0; ROC areas count ties half, one against the rest, macro; average
// precision without interpolation; Wilson intervals with z = 1.96 without continuity correction.
#include "core/base/error.h"
#include "core/predict/metrics.h"
#include "tests/core/predict/metricsvectors.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace core;
using namespace core::predict;

#define COMPARE_NEAR(actual, expected)                                                             \
    QVERIFY2(std::abs((actual) - (expected)) < 1e-9,                                               \
             qPrintable(QString("%1 instead of %2")                                                \
                            .arg(actual, 0, 'g', 17)                                               \
                            .arg(double(expected), 0, 'g', 17)))

namespace {

std::vector<std::int32_t> codes(const char* text, char first)
{
    std::vector<std::int32_t> result;
    for (; *text; ++text)
        result.push_back(*text - first);
    return result;
}

data::Matrix fourProbabilities()
{
    data::Matrix result(500, 4);
    for (std::size_t i = 0; i < result.values().size(); ++i)
        result.values()[i] = fourProbability[i] / 1e6;
    return result;
}

data::Matrix twoProbabilities(int unit = 1)
{
    data::Matrix result(500, 2);
    for (std::size_t row = 0; row < result.rows(); ++row) {
        const double rounded = std::nearbyint(double(twoProbability[row]) / unit) * unit;
        result(row, 1) = rounded / 1e6;
        result(row, 0) = 1 - result(row, 1);
    }
    return result;
}

void compareReport(const Evaluation& evaluation, std::size_t index, double precision, double recall,
                   double f1, std::size_t support)
{
    const ClassReport& report = evaluation.report[index];
    QCOMPARE(report.name, evaluation.classes[index]);
    COMPARE_NEAR(report.precision, precision);
    COMPARE_NEAR(report.recall, recall);
    COMPARE_NEAR(report.f1, f1);
    QCOMPARE(report.support, support);
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

    const std::vector<std::string> m_four{"A", "B", "C", "D"};

private slots:
    void fourClassesAgreeWithTheReference()
    {
        const auto truth = codes(fourTrue, 'A');
        const Evaluation e = evaluate(truth, fourProbabilities(), m_four);
        QCOMPARE(e.n, std::size_t{500});
        QVERIFY(e.confusion == (std::vector<std::size_t>{117, 21, 18, 31, 20, 100, 16, 28, 10, 13,
                                                         61, 21, 4, 5, 6, 29}));
        QCOMPARE(e.confusionAt(0, 3), std::size_t{31});
        QCOMPARE(e.confusionAt(3, 0), std::size_t{4});
        COMPARE_NEAR(e.accuracy, 0.614);
        COMPARE_NEAR(e.accuracyInterval.low, 0.5706131270887722);
        COMPARE_NEAR(e.accuracyInterval.high, 0.6556485232859939);
        compareReport(e, 0, 0.7748344370860927, 0.6256684491978609, 0.6923076923076923, 187);
        compareReport(e, 1, 0.7194244604316546, 0.6097560975609756, 0.6600660066006601, 164);
        compareReport(e, 2, 0.6039603960396039, 0.580952380952381, 0.5922330097087379, 105);
        compareReport(e, 3, 0.26605504587155965, 0.6590909090909091, 0.3790849673202614, 44);
        COMPARE_NEAR(e.macroPrecision, 0.5910685848572277);
        COMPARE_NEAR(e.macroRecall, 0.6188669592005317);
        COMPARE_NEAR(e.macroF1, 0.5809229189843379);
        COMPARE_NEAR(e.weightedPrecision, 0.6760038296967956);
        COMPARE_NEAR(e.weightedRecall, 0.614);
        COMPARE_NEAR(e.weightedF1, 0.6331531362511114);
        COMPARE_NEAR(e.logLoss, 0.940162606994308);
        COMPARE_NEAR(e.rocAuc, 0.8519021256888456);
        COMPARE_NEAR(e.prAuc, 0.6750118816987918);
    }

    void labelsAloneGiveTheSameReportWithoutAreas()
    {
        const auto truth = codes(fourTrue, 'A');
        const Evaluation e = evaluateLabels(truth, codes(fourPredicted, 'A'), m_four);
        const Evaluation full = evaluate(truth, fourProbabilities(), m_four);
        QVERIFY(e.confusion == full.confusion);
        QCOMPARE(e.weightedF1, full.weightedF1);
        QVERIFY(std::isnan(e.logLoss));
        QVERIFY(std::isnan(e.rocAuc));
        QVERIFY(std::isnan(e.prAuc));
    }

    void classNeverPredictedScoresZero()
    {
        const Evaluation e = evaluateLabels(codes(fourTrue, 'A'), codes(fourNeverD, 'A'), m_four);
        compareReport(e, 3, 0, 0, 0, 44);
        QCOMPARE(e.report[3].predicted, std::size_t{0});
        COMPARE_NEAR(e.accuracy, 0.618);
        COMPARE_NEAR(e.macroPrecision, 0.4731539064255069);
        COMPARE_NEAR(e.macroF1, 0.47862285251135395);
        COMPARE_NEAR(e.weightedF1, 0.588530537461122);
        COMPARE_NEAR(e.accuracyInterval.low, 0.5746652808852669);
        COMPARE_NEAR(e.accuracyInterval.high, 0.6595353747658067);
    }

    void twoClassesAgreeWithTheReference()
    {
        const Evaluation e = evaluate(codes(twoTrue, '0'), twoProbabilities(), {"0", "1"});
        QVERIFY(e.confusion == (std::vector<std::size_t>{405, 24, 43, 28}));
        COMPARE_NEAR(e.accuracy, 0.866);
        compareReport(e, 0, 0.9040178571428571, 0.9440559440559441, 0.9236031927023944, 429);
        compareReport(e, 1, 0.5384615384615384, 0.39436619718309857, 0.4552845528455284, 71);
        COMPARE_NEAR(e.macroF1, 0.6894438727739614);
        COMPARE_NEAR(e.weightedF1, 0.8571019458427195);
        COMPARE_NEAR(e.logLoss, 0.3540588913938941);
        COMPARE_NEAR(e.rocAuc, 0.8248793460061066);
        COMPARE_NEAR(e.prAuc, 0.46517593317644174);
    }

    void equalScoresCountHalf()
    {
        // The same probabilities rounded to one decimal.
        const Evaluation e = evaluate(codes(twoTrue, '0'), twoProbabilities(100000), {"0", "1"});
        COMPARE_NEAR(e.rocAuc, 0.8181489871630718);
        COMPARE_NEAR(e.prAuc, 0.4232589086260852);
    }

    void intervalsAreWilsons()
    {
        const auto compare = [](std::size_t right, std::size_t total, double low, double high) {
            const Interval interval = wilsonInterval(right, total);
            COMPARE_NEAR(interval.low, low);
            COMPARE_NEAR(interval.high, high);
        };
        compare(0, 10, 0, 0.2775327998628892);
        compare(10, 10, 0.7224672001371107, 1);
        compare(5, 10, 0.236593090512564, 0.7634069094874361);
        compare(850, 1614, 0.502249067704226, 0.5509081805113616);
        compare(1266, 2421, 0.5030079195979497, 0.5427682690251135);
        compare(0, 0, 0, 1);
    }

    void alwaysOneClassScoresItsShare()
    {
        // 8,068 rows of which 2,268 are D; always D.
        std::vector<std::int32_t> truth;
        const std::size_t counts[] = {1972, 1858, 1970, 2268};
        for (std::int32_t code = 0; code < 4; ++code)
            truth.insert(truth.end(), counts[code], code);
        const Evaluation e =
            evaluateLabels(truth, std::vector<std::int32_t>(truth.size(), 3), m_four);
        COMPARE_NEAR(e.accuracy, 0.2811105602379772);
        COMPARE_NEAR(e.weightedF1, 0.1233666313118677);
        COMPARE_NEAR(e.macroF1, 0.10971362229102166);
    }

    void absentClassScoresZeroAndIsLeftOutOfAreas()
    {
        data::Matrix probabilities(4, 3);
        for (std::size_t row = 0; row < 4; ++row) {
            probabilities(row, 0) = row < 2 ? 0.7 : 0.2;
            probabilities(row, 1) = row < 2 ? 0.2 : 0.7;
            probabilities(row, 2) = 0.1;
        }
        const std::vector<std::int32_t> truth{0, 0, 1, 1};
        const Evaluation e = evaluate(truth, probabilities, {"a", "b", "c"});
        compareReport(e, 2, 0, 0, 0, 0);
        COMPARE_NEAR(e.rocAuc, 1);
        COMPARE_NEAR(e.prAuc, 1);
        COMPARE_NEAR(e.macroF1, 2.0 / 3);
        COMPARE_NEAR(e.weightedF1, 1);
    }

    void firstAmongEqualProbabilitiesIsPredicted()
    {
        const data::Matrix even(1, 3, 1.0 / 3);
        QCOMPARE(likeliestClasses(even).front(), 0);
    }

    void certainMistakeHasAFiniteLogLoss()
    {
        data::Matrix probabilities(1, 2);
        probabilities(0, 0) = 1;
        const std::vector<std::int32_t> truth{1};
        COMPARE_NEAR(evaluate(truth, probabilities, {"a", "b"}).logLoss, -std::log(1e-15));
    }

    void shapesThatDoNotFitAreRefused()
    {
        const std::vector<std::int32_t> truth{0, 1};
        QVERIFY_THROWS_EXCEPTION(Error, evaluate(truth, data::Matrix(2, 3), {"a", "b"}));
        QVERIFY_THROWS_EXCEPTION(Error, evaluate(truth, data::Matrix(3, 2), {"a", "b"}));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 evaluateLabels(truth, std::vector<std::int32_t>{0}, {"a", "b"}));
        QVERIFY_THROWS_EXCEPTION(
            Error, evaluateLabels(truth, std::vector<std::int32_t>{0, 2}, {"a", "b"}));
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "test_metrics.moc"
