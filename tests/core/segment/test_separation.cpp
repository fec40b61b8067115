#include "core/base/error.h"
#include "core/base/random.h"
#include "core/segment/profile/separation.h"
#include "tests/support/tables.h"

#include <QObject>
#include <QtTest>

#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

/// Twelve customers in three segments, one number missing.
const std::vector<std::int32_t> labels{0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2};

data::DataTable shop()
{
    using namespace tables;
    return table({identifier("id", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"}),
                  numbers("y", {5, 3, 6, 2, 4, 5, 4, 6, 3, 2, 5, 7}),
                  category("city", {"A", "A", "B", "A", "B", "B", "B", "C", "B", "C", "C", "A"}),
                  numbers("x", {10, 12, 11, 14, missing, 20, 22, 19, 25, 31, 28, 35}),
                  ordinal("grade", {"low", "mid", "high"},
                          {"low", "low", "mid", "low", "mid", "mid", "high", "mid", "high", "high",
                           "high", "mid"}),
                  numbers("flat", std::vector<double>(12, 3))});
}

Separation separated(std::vector<std::size_t> features = {3})
{
    return separateSegments(shop(), features, labels, 3);
}

const ColumnSeparation& column(const Separation& separation, const std::string& name)
{
    for (const auto& entry : separation.columns)
        if (entry.name == name)
            return entry;
    throw std::runtime_error("no column " + name);
}

bool close(double a, double b, double tolerance = 1e-12)
{
    return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b));
}

} // namespace

class TestSeparation : public QObject {
    Q_OBJECT

private slots:
    /// numpy and scipy.stats.f_oneway of the three groups.
    void numbersHaveEtaAndTheFTest()
    {
        const auto separation = separated();
        const auto& x = column(separation, "x");
        QVERIFY(close(x.etaSquared, 0.92405692294679831));
        QVERIFY(close(x.strength, 0.96127879563984886));
        QVERIFY(close(x.p / 3.3262337007093463e-05, 1, 1e-9));
        QCOMPARE(x.test, SeparationTest::F);
        QCOMPARE(x.n, 11U);
        const auto& y = column(separation, "y");
        QVERIFY(close(y.etaSquared, 0.034883720930232585));
        QVERIFY(close(y.p, 0.85233119764690346, 1e-9));
    }

    /// η of the ranks; p of scipy.stats.kruskal.
    void ordinalsHaveEtaOfTheirRanksAndTheRankTest()
    {
        const auto separation = separated();
        const auto& grade = column(separation, "grade");
        QVERIFY(close(grade.strength, 0.76520727170793335));
        QCOMPARE(grade.test, SeparationTest::KruskalWallis);
        QVERIFY(close(grade.p, 0.041225821801604813, 1e-9));
    }

    /// Bergsma's formula on the counts; p of scipy.stats.chi2_contingency(correction=False).
    void categoriesHaveCramersV()
    {
        const auto separation = separated();
        const auto& city = column(separation, "city");
        QVERIFY(close(city.strength, 0.43347576006958133));
        QVERIFY(close(city.p, 0.089643947589993972, 1e-9));
        QCOMPARE(city.test, SeparationTest::ChiSquared);
        QVERIFY(std::isnan(city.etaSquared));
    }

    /// Pooled with n − 2, by numpy with ddof=1.
    void everySegmentIsComparedWithTheRest()
    {
        const auto separation = separated();
        const auto& x = column(separation, "x");
        QVERIFY(close(x.segments[0].effect, -2.8232702770637119));
        QVERIFY(close(x.segments[1].effect, 0.15259854629934705));
        QVERIFY(close(x.segments[2].effect, 2.8216834083172539));
        QCOMPARE(x.segments[0].n, 4U);
        const auto& grade = column(separation, "grade");
        QVERIFY(close(grade.segments[0].effect, -2.169950108502348));
        // 3 of 5 low against none of 7; all in all 3 of 12.
        QCOMPARE(grade.segments[0].level, std::string("low"));
        QVERIFY(close(grade.segments[0].share, 0.6));
        QVERIFY(close(grade.segments[0].restShare, 0));
        QVERIFY(close(grade.segments[0].lift, 2.4));
    }

    /// 2 asin √p1 − 2 asin √p2, by numpy.
    void levelsTellTheOneThatDiffersMost()
    {
        const auto separation = separated();
        const auto& city = column(separation, "city");
        QCOMPARE(city.segments[2].level, std::string("B"));
        QVERIFY(close(city.segments[2].effect, -1.6821373411358604));
        QVERIFY(close(city.segments[2].restShare, 5.0 / 9));
        QCOMPARE(city.segments[2].lift, 0.0);
    }

    void ofTwoLevelsTheMoreFrequentIsTold()
    {
        const auto data = tables::table({tables::category("g", {"F", "F", "M", "M", "M", "F"})});
        const std::vector<std::int32_t> halves{0, 0, 0, 1, 1, 1};
        const auto separation = separateSegments(data, {}, halves, 2);
        QCOMPARE(separation.columns[0].segments[0].level, std::string("F"));
        QCOMPARE(separation.columns[0].segments[1].level, std::string("M"));
        QVERIFY(separation.columns[0].segments[1].effect > 0);
    }

    void strongestColumnsComeFirst()
    {
        const auto separation = separated();
        std::vector<std::string> names;
        for (const auto& entry : separation.columns)
            names.push_back(entry.name);
        QCOMPARE(names, (std::vector<std::string>{"x", "grade", "city", "y", "flat"}));
        QVERIFY(separation.columns[0].usedToSegment);
        QVERIFY(!separation.columns[1].usedToSegment);
        QVERIFY(!separation.columns[4].isDefined());
        QVERIFY(std::isnan(separation.columns[4].p));
    }

    /// Benjamini and Hochberg by hand: three tests of columns not used, 0.041·3, 0.0896·3/2, 0.852.
    void chancesOfUsedColumnsDoNotFlatterTheOthers()
    {
        const auto separation = separated();
        QVERIFY(close(column(separation, "grade").pAdjusted, 0.12367746540481445, 1e-9));
        QVERIFY(close(column(separation, "city").pAdjusted, 0.13446592138499097, 1e-9));
        QVERIFY(close(column(separation, "y").pAdjusted, 0.85233119764690335, 1e-9));
        QCOMPARE(column(separation, "x").pAdjusted, column(separation, "x").p);
    }

    void everySegmentHasItsOwnStrongestColumns()
    {
        const auto separation = separated();
        const auto first = separation.strongest(0, 2);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(separation.columns[first[0]].name, std::string("x"));
        QCOMPARE(separation.columns[first[1]].name, std::string("grade"));
        // "flat" does not tell segments apart: it comes last with an effect of 0.
        const auto all = separation.strongest(0, 100);
        QCOMPARE(separation.columns[all.back()].name, std::string("flat"));
    }

    void rowsOfNoSegmentTakeNoPart()
    {
        auto partly = labels;
        partly[3] = -1;
        const auto with = separateSegments(shop(), std::vector<std::size_t>{3}, partly, 3);
        QCOMPARE(column(with, "x").n, 10U);
        QCOMPARE(column(with, "city").n, 11U);
        QVERIFY(column(with, "x").etaSquared > column(separated(), "x").etaSquared);
    }

    /// Large common parts and units: the figures of x do not move.
    void unitsDoNotMatter()
    {
        auto moved = shop().columnPointer(3)->numbers;
        for (double& value : moved)
            value = (value + 1e9) * 1e-150;
        const auto table = tables::table({tables::numbers("x", moved)});
        const auto separation = separateSegments(table, {}, labels, 3);
        QVERIFY(close(separation.columns[0].etaSquared, 0.92405692294679831, 1e-6));
    }

    void oneSegmentSeparatesNothing()
    {
        const std::vector<std::int32_t> one(12, 0);
        for (const auto& entry : separateSegments(shop(), {}, one, 1).columns) {
            QVERIFY(!entry.isDefined());
            QVERIFY(std::isnan(entry.pAdjusted));
        }
        QVERIFY(separateSegments(shop(), {}, one, 1).strongest(0, 9).empty());
    }

    void valuesApartOnBothSidesAreInfinitelyFarApart()
    {
        const auto data = tables::table({tables::numbers("x", {1, 1, 1, 5, 5, 5})});
        const auto separation =
            separateSegments(data, {}, std::vector<std::int32_t>{0, 0, 0, 1, 1, 1}, 2);
        QVERIFY(std::isinf(separation.columns[0].segments[1].effect));
        QCOMPARE(separation.columns[0].strength, 1.0);
        QCOMPARE(separation.columns[0].p, 0.0);
    }

    void chanceGroupsAreSeldomFoundApart()
    {
        Random random(7);
        std::vector<double> values;
        std::vector<std::int32_t> groups;
        std::vector<data::Column> columns;
        for (int row = 0; row < 500; ++row)
            groups.push_back(static_cast<std::int32_t>(random.below(4)));
        for (int index = 0; index < 200; ++index) {
            std::vector<double> noise(500);
            for (double& value : noise)
                value = random.normal();
            columns.push_back(tables::numbers(std::to_string(index), noise));
        }
        const auto separation = separateSegments(tables::table(std::move(columns)), {}, groups, 4);
        int small = 0;
        for (const auto& entry : separation.columns) {
            QVERIFY(entry.pAdjusted >= entry.p);
            QVERIFY(entry.pAdjusted > 0.05);
            small += entry.p < 0.05;
        }
        QVERIFY2(small >= 1 && small <= 22, qPrintable(QString::number(small)));
    }

    void wrongLabelsAreRefused()
    {
        const std::vector<std::int32_t> few{0, 1};
        QVERIFY_EXCEPTION_THROWN(separateSegments(shop(), {}, few, 2), Error);
        QVERIFY_EXCEPTION_THROWN(separateSegments(shop(), {}, labels, 2), Error);
    }

    void stopThrowsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(separateSegments(shop(), {}, labels, 3, stop.get_token()),
                                 Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSeparation)
#include "test_separation.moc"
