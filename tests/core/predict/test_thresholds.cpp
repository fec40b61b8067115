// Thresholds against scikit-learn 1.2.1 tried at every score of the metrics reference's two-class
// vectors: [f1_score(y, p >= t) for t in unique(p)] and likewise with the other scores.
#include "core/base/error.h"
#include "core/predict/evaluation/thresholds.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/evaluationfixture.h"

#include <QTest>

#include <array>
#include <limits>

using namespace core;
using namespace core::predict;

namespace {

Thresholds thresholdsOf(const std::vector<std::int32_t>& truth, const std::vector<double>& scores)
{
    return Thresholds(rankScores(truth, twoColumns(scores), 1));
}

Thresholds reference()
{
    const JudgedRows rows = twoClassRows();
    return Thresholds(rankScores(rows.trueClasses, rows.probabilities, 1));
}

void compareCut(const ThresholdFigures& figures, double above, double below,
                const std::array<std::size_t, 4>& confusion)
{
    COMPARE_WITHIN(figures.threshold, (above + below) / 2, 1e-15);
    QCOMPARE(figures.trueNegatives, confusion[0]);
    QCOMPARE(figures.falsePositives, confusion[1]);
    QCOMPARE(figures.falseNegatives, confusion[2]);
    QCOMPARE(figures.truePositives, confusion[3]);
}

} // namespace

class ThresholdsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAtOneHalfAreThoseOfTheEvaluation()
    {
        const JudgedRows rows = twoClassRows();
        const Evaluation evaluation = evaluate(rows.trueClasses, rows.probabilities, {"0", "1"});
        const ThresholdFigures figures = reference().at(0.5);
        QCOMPARE(figures.trueNegatives, evaluation.confusionAt(0, 0));
        QCOMPARE(figures.falsePositives, evaluation.confusionAt(0, 1));
        QCOMPARE(figures.falseNegatives, evaluation.confusionAt(1, 0));
        QCOMPARE(figures.truePositives, evaluation.confusionAt(1, 1));
        QCOMPARE(figures.precision, evaluation.report[1].precision);
        QCOMPARE(figures.recall, evaluation.report[1].recall);
        QCOMPARE(figures.specificity, evaluation.report[0].recall);
        QCOMPARE(figures.f1, evaluation.report[1].f1);
        QCOMPARE(figures.accuracy, evaluation.accuracy);
        COMPARE_WITHIN(figures.youden, 2 * evaluation.macroRecall - 1, 1e-15);
        QCOMPARE(figures.precisionInterval.low, wilsonInterval(28, 52).low);
        QCOMPARE(figures.recallInterval.high, wilsonInterval(28, 71).high);
    }

    void bestF1AgreesWithTheReference()
    {
        const ThresholdChoice choice = reference().choose(ThresholdGoal::F1);
        compareCut(choice.figures, 0.37697, 0.370685, {367, 62, 27, 44});
        COMPARE_WITHIN(choice.figures.f1, 0.4971751412429378, 1e-15);
        QVERIFY(choice.reached);
    }

    void bestYoudenAgreesWithTheReference()
    {
        // 2 · balanced_accuracy_score − 1
        const ThresholdChoice choice = reference().choose(ThresholdGoal::YoudenJ);
        compareCut(choice.figures, 0.269398, 0.268144, {318, 111, 13, 58});
        COMPARE_WITHIN(choice.figures.youden, 0.5581601497094455, 1e-15);
    }

    void bestAccuracyAgreesWithTheReference()
    {
        const ThresholdChoice choice = reference().choose(ThresholdGoal::Accuracy);
        compareCut(choice.figures, 0.601056, 0.600187, {419, 10, 52, 19});
        COMPARE_WITHIN(choice.figures.accuracy, 0.876, 1e-15);
    }

    void bestProfitAgreesWithTheReference()
    {
        // 5 · true positives − selected
        const ContactEconomics economics{1, 5};
        const ThresholdChoice choice = reference().choose(ThresholdGoal::Profit, 0, economics);
        compareCut(choice.figures, 0.269398, 0.268144, {318, 111, 13, 58});
        QCOMPARE(choice.figures.profit, 121.0);
        QCOMPARE(reference().at(0.5, economics).profit, 5.0 * 28 - 52);
    }

    void wishedRecallIsReachedAtTheHighestPrecision()
    {
        const ThresholdChoice choice = reference().choose(ThresholdGoal::Recall, 0.8);
        compareCut(choice.figures, 0.274388, 0.271035, {320, 109, 14, 57});
        COMPARE_WITHIN(choice.figures.precision, 0.3433734939759036, 1e-15);
        QVERIFY(choice.reached);
        QCOMPARE(reference().choose(ThresholdGoal::Recall, 1).figures.recall, 1.0);
    }

    void wishedPrecisionIsReachedAtTheHighestRecall()
    {
        // Three cuts have precision >= 0.6 and recall 19/71; 19 of 29 is the most precise.
        const ThresholdChoice choice = reference().choose(ThresholdGoal::Precision, 0.6);
        compareCut(choice.figures, 0.601056, 0.600187, {419, 10, 52, 19});
        QVERIFY(choice.reached);
    }

    void precisionOutOfReachIsSaidSo()
    {
        // The highest score is of the first class: 2 of 3 is the best there is.
        const ThresholdChoice choice =
            thresholdsOf({0, 1, 1, 0}, {.9, .8, .7, .1}).choose(ThresholdGoal::Precision, 0.9);
        QVERIFY(!choice.reached);
        COMPARE_WITHIN(choice.figures.precision, 2.0 / 3, 1e-15);
        COMPARE_WITHIN(choice.figures.threshold, 0.4, 1e-15);
    }

    void amongEqualsTheNearestToOneHalfIsTaken()
    {
        // 3 of 4 right when cut at 0.9 | 0.8 (0.85) and at 0.4 | 0.1 (0.25).
        const Thresholds thresholds = thresholdsOf({1, 0, 1, 0}, {.9, .8, .4, .1});
        COMPARE_WITHIN(thresholds.choose(ThresholdGoal::Accuracy).figures.threshold, 0.25, 1e-15);
        // 0.75 and 0.25 are equally near: the higher.
        const Thresholds even = thresholdsOf({1, 0, 1, 0}, {.875, .625, .375, .125});
        QCOMPARE(even.choose(ThresholdGoal::Accuracy).figures.threshold, 0.75);
    }

    void nobodyAndEverybodyAreChoicesToo()
    {
        // Every contact loses; every contact gains.
        const Thresholds thresholds = thresholdsOf({1, 0, 0}, {1, .5, .25});
        const ThresholdFigures nobody =
            thresholds.choose(ThresholdGoal::Profit, 0, ContactEconomics{2, 1}).figures;
        QCOMPARE(nobody.truePositives + nobody.falsePositives, std::size_t{0});
        QCOMPARE(nobody.precision, 0.0);
        QCOMPARE(nobody.profit, 0.0);
        const Thresholds last = thresholdsOf({0, 0, 1}, {1, .5, .25});
        const ThresholdFigures everybody =
            last.choose(ThresholdGoal::Profit, 0, ContactEconomics{1, 10}).figures;
        QCOMPARE(everybody.truePositives + everybody.falsePositives, std::size_t{3});
        QCOMPARE(everybody.threshold, 0.0);
    }

    void equalScoresFallOnOneSide()
    {
        const Thresholds thresholds = thresholdsOf({1, 1, 0, 1, 0}, {.6, .6, .6, .3, .3});
        QCOMPARE(thresholds.at(0.6).truePositives, std::size_t{2});
        QCOMPARE(thresholds.at(0.6).falsePositives, std::size_t{1});
        QCOMPARE(thresholds.at(std::nextafter(0.6, 1)).truePositives, std::size_t{0});
        QCOMPARE(thresholds.at(0).truePositives, std::size_t{3});
    }

    void neighbouringDoublesArePartedAtTheUpper()
    {
        const double low = 0.7;
        const double high = std::nextafter(low, 1);
        const ThresholdFigures figures =
            thresholdsOf({0, 1}, {low, high}).choose(ThresholdGoal::Accuracy).figures;
        QCOMPARE(figures.accuracy, 1.0);
        QVERIFY(figures.threshold == high);
    }

    void everyChoiceIsTheBestOfAllCuts()
    {
        JudgedRows rows = manyRows(3000, 5, 17);
        for (double& value : rows.probabilities.values())
            value = std::nearbyint(value * 400) / 400;
        const Thresholds thresholds(rankScores(rows.trueClasses, rows.probabilities, 1));
        const ContactEconomics economics{1, 3.5};
        ThresholdFigures best;
        best.youden = -1;
        for (int i = -1; i <= 401; ++i) {
            const ThresholdFigures here = thresholds.at((i - 0.5) / 400, economics);
            best.f1 = std::max(best.f1, here.f1);
            best.youden = std::max(best.youden, here.youden);
            best.accuracy = std::max(best.accuracy, here.accuracy);
            best.profit = std::max(best.profit, here.profit);
        }
        QCOMPARE(thresholds.choose(ThresholdGoal::F1).figures.f1, best.f1);
        COMPARE_WITHIN(thresholds.choose(ThresholdGoal::YoudenJ).figures.youden, best.youden,
                       1e-15);
        QCOMPARE(thresholds.choose(ThresholdGoal::Accuracy).figures.accuracy, best.accuracy);
        QCOMPARE(thresholds.choose(ThresholdGoal::Profit, 0, economics).figures.profit,
                 best.profit);
    }

    void impossibleWishesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, thresholdsOf({1, 1}, {.1, .2}));
        QVERIFY_THROWS_EXCEPTION(Error, reference().choose(ThresholdGoal::Profit));
        QVERIFY_THROWS_EXCEPTION(Error, reference().choose(ThresholdGoal::Recall, 1.5));
        QVERIFY_THROWS_EXCEPTION(Error, reference().at(std::numeric_limits<double>::quiet_NaN()));
    }
};

QTEST_APPLESS_MAIN(ThresholdsTest)
#include "test_thresholds.moc"
