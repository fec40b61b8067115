// Gain and lift against the metrics reference, profits by hand.
#include "core/base/error.h"
#include "core/predict/evaluation/cumulativegain.h"
#include "tests/core/predict/comparewithin.h"
#include "tests/core/predict/evaluationfixture.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace core::predict;

namespace {

CumulativeGain gainOf(const std::vector<std::int32_t>& truth, const std::vector<double>& scores)
{
    return CumulativeGain(rankScores(truth, twoColumns(scores), 1));
}

/// Ten customers; responses at places 1, 2, 4 and 8; no equal scores.
CumulativeGain tenCustomers()
{
    return gainOf({1, 1, 0, 1, 0, 0, 0, 1, 0, 0}, {.9, .8, .7, .6, .5, .4, .3, .2, .1, .05});
}

} // namespace

class CumulativeGainTest : public QObject {
    Q_OBJECT

private slots:
    void gainAgreesWithTheReference()
    {
        // numpy: y[argsort(−p)][:ceil(share * n)].sum() / y.sum(); lift = rate there / rate.
        const JudgedRows rows = twoClassRows();
        const CumulativeGain gain(rankScores(rows.trueClasses, rows.probabilities, 1));
        const auto compare = [&](double share, std::size_t contacts, double found, double lift) {
            const ContactFigures figures = gain.atShare(share);
            QCOMPARE(figures.contacts, contacts);
            COMPARE_WITHIN(figures.share, share, 1e-15);
            COMPARE_WITHIN(figures.gain, found, 1e-12);
            COMPARE_WITHIN(figures.responses, found * 71, 1e-12);
            COMPARE_WITHIN(figures.lift, lift, 1e-12);
        };
        compare(0.1, 50, 0.38028169014084506, 3.8028169014084514);
        compare(0.2, 100, 0.5774647887323944, 2.887323943661972);
        compare(0.5, 250, 0.8873239436619719, 1.7746478873239437);
        compare(1, 500, 1, 1);
    }

    void budgetsCountWholeContacts()
    {
        const CumulativeGain gain = tenCustomers();
        const ContactEconomics economics{2.5, 10};
        const ContactFigures figures = gain.atCount(4, economics);
        QCOMPARE(figures.responses, 3.0);
        QCOMPARE(figures.gain, 0.75);
        QCOMPARE(figures.responseRate, 0.75);
        QCOMPARE(figures.lift, 1.875); // 0.75 / 0.4
        QCOMPARE(figures.lowestScore, 0.6);
        QCOMPARE(figures.cost, 10.0);
        QCOMPARE(figures.revenue, 30.0);
        QCOMPARE(figures.profit, 20.0);
        QCOMPARE(gain.atBudget(12.4, economics).contacts, std::size_t{4});
        QCOMPARE(gain.atBudget(12.5, economics).contacts, std::size_t{5});
        QCOMPARE(gain.atBudget(1e9, economics).contacts, std::size_t{10});
        QCOMPARE(gain.atBudget(0.3, {0.1, 1}).contacts, std::size_t{3});
        QCOMPARE(gain.atBudget(1, {0, 1}).contacts, std::size_t{10});
        QCOMPARE(gain.atShare(0.31).contacts, std::size_t{4});
        QCOMPARE(gain.atShare(0.3).contacts, std::size_t{3});
        QCOMPARE(gain.atCount(11).contacts, std::size_t{10});
    }

    void bestPointIsTheHighestOfTheProfitCurve()
    {
        const CumulativeGain gain = tenCustomers();
        // 7.5, 15, 12.5, 20, 17.5, 15, 12.5, 20, …: 20 twice, the fewer contacts count.
        const ContactFigures best = gain.best({2.5, 10});
        QCOMPARE(best.contacts, std::size_t{4});
        QCOMPARE(best.profit, 20.0);
        // At 11 a response the last one pays too: 4 · 11 − 8 · 2.5 = 24 > 3 · 11 − 10 = 23.
        QCOMPARE(gain.best({2.5, 11}).contacts, std::size_t{8});
        QCOMPARE(gain.best({2.5, 11}).profit, 24.0);
        const Curve profit = gain.profitCurve({2.5, 10});
        QCOMPARE(profit.size(), std::size_t{11});
        QVERIFY((profit[4] == CurvePoint{0.4, 20, 0.6}));
        QVERIFY((profit[10] == CurvePoint{1, 15, 0.05}));
    }

    void noContactIsBestWhereNonePays()
    {
        const ContactFigures best = tenCustomers().best({20, 10});
        QCOMPARE(best.contacts, std::size_t{0});
        QCOMPARE(best.profit, 0.0);
        QCOMPARE(best.lift, 0.0);
        QVERIFY(std::isinf(best.lowestScore));
    }

    void equalScoresShareTheirResponses()
    {
        // Four customers of one score, two of whom respond: half a response each.
        const CumulativeGain gain = gainOf({1, 0, 1, 1, 0, 0}, {.9, .5, .5, .5, .5, .1});
        QCOMPARE(gain.atCount(2).responses, 1.5);
        QCOMPARE(gain.atCount(3).responses, 2.0);
        QCOMPARE(gain.atCount(5).responses, 3.0);
        // They are contacted together or not at all: 6 − 1, or 18 − 5.
        QCOMPARE(gain.best({1, 6}).contacts, std::size_t{5});
        QCOMPARE(gain.best({1, 1.5}).contacts, std::size_t{1});
    }

    void curvesStartAndEndWhereTheyMust()
    {
        const CumulativeGain gain = tenCustomers();
        const Curve found = gain.gainCurve();
        QVERIFY((found.front() == CurvePoint{0, 0, std::numeric_limits<double>::infinity()}));
        QVERIFY((found.back() == CurvePoint{1, 1, 0.05}));
        QVERIFY((found[4] == CurvePoint{0.4, 0.75, 0.6}));
        const Curve lift = gain.liftCurve();
        QCOMPARE(lift.front().y, 2.5);
        QCOMPARE(lift.back().y, 1.0);
    }

    void longCurvesAreShort()
    {
        const JudgedRows rows = manyRows(100000, 20, 3);
        const CumulativeGain gain(rankScores(rows.trueClasses, rows.probabilities, 1));
        const ContactEconomics economics{1, 12};
        const ContactFigures best = gain.best(economics);
        double highest = 0;
        for (std::size_t contacts = 1; contacts <= rows.trueClasses.size(); ++contacts)
            highest = std::max(highest, gain.atCount(contacts, economics).profit);
        QCOMPARE(best.profit, highest);
        const Curve profit = gain.profitCurve(economics);
        QVERIFY(profit.size() < 4000);
        const auto top =
            std::max_element(profit.begin(), profit.end(),
                             [](const CurvePoint& a, const CurvePoint& b) { return a.y < b.y; });
        double lowest = 0;
        for (const CurvePoint& point : profit)
            lowest = std::min(lowest, point.y);
        // Within a pixel of the picture's height.
        COMPARE_WITHIN(top->y, best.profit, (best.profit - lowest) * thinningTolerance * 1.01);
        QVERIFY(gain.gainCurve().size() < 4000);
        QVERIFY(gain.liftCurve().size() < 4000);
        QVERIFY(gain.profitCurve({0, 0}).size() < 10);
    }

    void impossibleWishesAreRefused()
    {
        const CumulativeGain gain = tenCustomers();
        QVERIFY_THROWS_EXCEPTION(Error, gain.atShare(1.1));
        QVERIFY_THROWS_EXCEPTION(Error, gain.best({-1, 1}));
        QVERIFY_THROWS_EXCEPTION(Error, gain.best({1, std::numeric_limits<double>::infinity()}));
        QVERIFY_THROWS_EXCEPTION(Error, gain.atBudget(-1, {1, 1}));
        QVERIFY_THROWS_EXCEPTION(Error, gainOf({0, 0}, {.1, .2}));
    }
};

QTEST_APPLESS_MAIN(CumulativeGainTest)
#include "test_cumulativegain.moc"
