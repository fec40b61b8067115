// Curves against scikit-learn 1.2.1 on the vectors of the metrics reference and by hand.
#include "core/base/error.h"
#include "core/predict/evaluation/curves.h"
#include "core/predict/metrics.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/evaluationfixture.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace core::predict;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double distanceToPiece(const CurvePoint& p, const CurvePoint& a, const CurvePoint& b, double height)
{
    const double dx = b.x - a.x;
    const double dy = (b.y - a.y) / height;
    const double px = p.x - a.x;
    const double py = (p.y - a.y) / height;
    const double length = dx * dx + dy * dy;
    const double at = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(px - at * dx, py - at * dy);
}

/// How far the furthest point of `whole` is from the line through `kept`.
double furthest(const Curve& whole, const Curve& kept, double height = 1)
{
    double result = 0;
    std::size_t first = 1;
    for (const CurvePoint& point : whole) {
        while (first + 1 < kept.size() && kept[first].x < point.x - 2 * thinningTolerance)
            ++first;
        double nearest = infinity;
        for (std::size_t i = first; i < kept.size(); ++i) {
            nearest = std::min(nearest, distanceToPiece(point, kept[i - 1], kept[i], height));
            if (kept[i].x > point.x + 2 * thinningTolerance)
                break;
        }
        result = std::max(result, nearest);
    }
    return result;
}

} // namespace

class CurvesTest : public QObject {
    Q_OBJECT

private slots:
    void equalScoresAreOneStep()
    {
        // sklearn.metrics.roc_curve([0, 0, 1, 1, 1, 0], [.1, .4, .4, .8, .4, .9],
        // drop_intermediate=False): fpr 0, 1/3, 1/3, 2/3, 1; tpr 0, 0, 1/3, 1, 1.
        const std::vector<std::int32_t> truth{0, 0, 1, 1, 1, 0};
        const auto curves = classCurves(truth, twoColumns({.1, .4, .4, .8, .4, .9}));
        QCOMPARE(curves.size(), std::size_t{1});
        QCOMPARE(curves[0].own, std::size_t{1});
        const double third = 1.0 / 3;
        QVERIFY(curves[0].roc == (Curve{{0, 0, infinity},
                                        {third, 0, .9},
                                        {third, third, .8},
                                        {2 * third, 1, .4},
                                        {1, 1, .1}}));
        // Precision 0 of 1, 1 of 2, 3 of 5, 3 of 6.
        QVERIFY(curves[0].precisionRecall ==
                (Curve{{0, 0, infinity}, {0, 0, .9}, {third, .5, .8}, {1, .6, .4}, {1, .5, .1}}));
    }

    void pointsAgreeWithTheReference()
    {
        // On binary.y_true and binary.probability of the metrics reference:
        // fpr, tpr, t = roc_curve(y, p, drop_intermediate=False): len 501;
        // (fpr[i], tpr[i], t[i]) for i = 50, 250.
        const JudgedRows rows = twoClassRows();
        const ClassCurves curves = classCurves(rows.trueClasses, rows.probabilities).front();
        QCOMPARE(curves.positives, std::size_t{71});
        QCOMPARE(curves.negatives, std::size_t{429});
        QCOMPARE(curves.roc.size(), std::size_t{501});
        COMPARE_WITHIN(curves.roc[50].x, 0.053613053613053616, 1e-15);
        COMPARE_WITHIN(curves.roc[50].y, 0.38028169014084506, 1e-15);
        COMPARE_WITHIN(curves.roc[50].threshold, 0.508827, 0.0);
        COMPARE_WITHIN(curves.roc[250].x, 0.4358974358974359, 1e-15);
        COMPARE_WITHIN(curves.roc[250].y, 0.8873239436619719, 1e-15);
        COMPARE_WITHIN(curves.roc[250].threshold, 0.182201, 0.0);
        // precision, recall, t = precision_recall_curve(y, p) ascends by threshold: the point
        // of t = 0.385848 is the 100th from the top.
        COMPARE_WITHIN(curves.precisionRecall[100].x, 0.5774647887323944, 1e-15);
        COMPARE_WITHIN(curves.precisionRecall[100].y, 0.41, 1e-15);
        COMPARE_WITHIN(curves.precisionRecall[100].threshold, 0.385848, 0.0);
    }

    void areasOfAllClassesAreThoseOfTheEvaluation()
    {
        const JudgedRows rows = fourClassRows();
        const auto curves = classCurves(rows.trueClasses, rows.probabilities);
        const Evaluation evaluation =
            evaluate(rows.trueClasses, rows.probabilities, {"A", "B", "C", "D"});
        QCOMPARE(curves.size(), std::size_t{4});
        // roc_auc_score and average_precision_score, one class against the rest.
        const double roc[] = {0.8582118877176197, 0.8475065331010452, 0.8482218203737192,
                              0.8536682615629984};
        const double precisionRecall[] = {0.803683937430822, 0.7572138177038608, 0.6291458348812188,
                                          0.5100039367792655};
        double rocSum = 0;
        double precisionRecallSum = 0;
        for (std::size_t own = 0; own < 4; ++own) {
            COMPARE_WITHIN(trapezoidArea(curves[own].roc), roc[own], 1e-12);
            COMPARE_WITHIN(stepArea(curves[own].precisionRecall), precisionRecall[own], 1e-12);
            rocSum += curves[own].rocAuc / 4;
            precisionRecallSum += curves[own].prAuc / 4;
        }
        COMPARE_WITHIN(rocSum, evaluation.rocAuc, 1e-12);
        COMPARE_WITHIN(precisionRecallSum, evaluation.prAuc, 1e-12);
    }

    void tiedAreasAreThoseOfTheEvaluation()
    {
        JudgedRows rows = twoClassRows();
        for (double& value : rows.probabilities.values())
            value = std::nearbyint(value * 10) / 10;
        const ClassCurves curves = classCurves(rows.trueClasses, rows.probabilities).front();
        QVERIFY(curves.roc.size() <= 12);
        COMPARE_WITHIN(trapezoidArea(curves.roc), 0.8181489871630718, 1e-12);
        COMPARE_WITHIN(stepArea(curves.precisionRecall), 0.4232589086260852, 1e-12);
    }

    void manyRowsAreRankedAsAPlainSortHasThem()
    {
        // More than one block, with ties across blocks.
        JudgedRows rows = manyRows(200001, 3, 11);
        for (double& value : rows.probabilities.values())
            value = std::nearbyint(value * 5000) / 5000;
        const auto sorted = descendingScores(rows.probabilities, 1);
        std::vector<ScoredRow> plain;
        for (std::size_t row = 0; row < rows.trueClasses.size(); ++row)
            plain.push_back({rows.probabilities(row, 1), std::uint32_t(row)});
        std::stable_sort(plain.begin(), plain.end(),
                         [](const ScoredRow& a, const ScoredRow& b) { return a.score > b.score; });
        QVERIFY(std::equal(sorted.begin(), sorted.end(), plain.begin(), plain.end(),
                           [](const ScoredRow& a, const ScoredRow& b) {
                               return a.row == b.row && a.score == b.score;
                           }));
    }

    void longLinesAreThinnedWithinAPixel_data()
    {
        QTest::addColumn<int>("rarity");
        QTest::newRow("even") << 2;
        QTest::newRow("rare") << 200;
    }

    void longLinesAreThinnedWithinAPixel()
    {
        QFETCH(int, rarity);
        const JudgedRows rows = manyRows(120000, std::uint64_t(rarity), 7);
        const ClassCurves curves = classCurves(rows.trueClasses, rows.probabilities).front();
        const RankedScores ranked = rankScores(rows.trueClasses, rows.probabilities, 1);
        const Curve roc = rocPoints(ranked);
        const Curve precisionRecall = precisionRecallPoints(ranked);
        QVERIFY(roc.size() > 100000);
        QVERIFY2(curves.roc.size() < 3000, qPrintable(QString::number(curves.roc.size())));
        QVERIFY2(curves.precisionRecall.size() < 4000,
                 qPrintable(QString::number(curves.precisionRecall.size())));
        QVERIFY(furthest(roc, curves.roc) <= thinningTolerance);
        QVERIFY(furthest(precisionRecall, curves.precisionRecall) <= thinningTolerance);
        QVERIFY(curves.roc.front() == roc.front());
        QVERIFY(curves.roc.back() == roc.back());
        const Evaluation evaluation = evaluate(rows.trueClasses, rows.probabilities, {"0", "1"});
        COMPARE_WITHIN(curves.rocAuc, evaluation.rocAuc, 1e-12);
        COMPARE_WITHIN(curves.prAuc, evaluation.prAuc, 1e-12);
    }

    void peaksNarrowerThanAPixelStay()
    {
        // One point of 10,000 stands out: a straight line over it would hide it.
        Curve curve;
        for (int i = 0; i <= 10000; ++i)
            curve.push_back({i / 10000.0, i == 3333 ? 0.9 : 0.1, 0});
        const Curve thinned = thinnedCurve(curve);
        QVERIFY(thinned.size() < 20);
        QVERIFY(furthest(curve, thinned) <= thinningTolerance);
        QVERIFY(std::find(thinned.begin(), thinned.end(), curve[3333]) != thinned.end());
    }

    void heightIsTheUnitOfThinning()
    {
        Curve curve;
        for (int i = 0; i <= 5000; ++i)
            curve.push_back({i / 5000.0, 1000 * std::sin(i / 5000.0 * 3), 0});
        const Curve thinned = thinnedCurve(curve, 1, 1000);
        QVERIFY(thinned.size() < 100);
        QVERIFY(furthest(curve, thinned, 1000) <= thinningTolerance);
    }

    void shortLinesStayWhole()
    {
        Curve curve;
        for (std::size_t i = 0; i < wholeCurvePoints; ++i)
            curve.push_back({double(i), 0, 0});
        QVERIFY(thinnedCurve(curve) == curve);
        QVERIFY(thinnedCurve({}).empty());
    }

    void aClassWithoutRowsHasNoCurve()
    {
        const std::vector<std::int32_t> truth{0, 1, 1};
        const auto curves = classCurves(truth, data::Matrix(3, 3, 1.0 / 3));
        QCOMPARE(curves.size(), std::size_t{3});
        QVERIFY(curves[2].roc.empty());
        QVERIFY(std::isnan(curves[2].rocAuc));
        COMPARE_WITHIN(curves[1].rocAuc, 0.5, 0.0);
        COMPARE_WITHIN(curves[1].prAuc, 2.0 / 3, 1e-15);
    }

    void stopEndsTheWork()
    {
        const JudgedRows rows = twoClassRows();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, classCurves(rows.trueClasses, rows.probabilities, stop.get_token()));
    }

    void shapesThatDoNotFitAreRefused()
    {
        const std::vector<std::int32_t> truth{0, 1};
        QVERIFY_THROWS_EXCEPTION(Error, classCurves(truth, data::Matrix(3, 2)));
        QVERIFY_THROWS_EXCEPTION(Error, rankScores(truth, data::Matrix(2, 2), 2));
        QVERIFY_THROWS_EXCEPTION(
            Error,
            rankScores(truth, twoColumns({0.5, std::numeric_limits<double>::quiet_NaN()}), 1));
    }
};

QTEST_APPLESS_MAIN(CurvesTest)
#include "test_curves.moc"
