#include "core/explore/summary.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <cmath>

using namespace core::explore;
using tables::missing;

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void quantilesInterpolateBetweenNeighbours()
    {
        const ColumnSummary summary = summarize(tables::numbers("x", {4, 1, 3, 2}));
        QCOMPARE(summary.q1, 1.75);
        QCOMPARE(summary.median, 2.5);
        QCOMPARE(summary.q3, 3.25);
        QCOMPARE(summary.min, 1.0);
        QCOMPARE(summary.max, 4.0);
    }

    void sdDividesByOneLessThanTheRows()
    {
        const ColumnSummary summary = summarize(tables::numbers("x", {2, 4, 4, 4, 5, 5, 7, 9}));
        QCOMPARE(summary.mean, 5.0);
        QCOMPARE(summary.sd, std::sqrt(32.0 / 7));
    }

    void skewnessIsTheAdjustedFisherPearsonCoefficient()
    {
        // pandas 1.5.3: Series([1, 2, 3, 4, 10]).skew()
        QCOMPARE(summarize(tables::numbers("x", {1, 2, 3, 4, 10})).skewness, 1.6970562748477143);
        QCOMPARE(summarize(tables::numbers("x", {-1, 0, 1})).skewness, 0.0);
    }

    void aLargeCommonPartCostsNoDigits()
    {
        const double base = 1e12;
        const ColumnSummary summary =
            summarize(tables::numbers("x", {base + 1, base + 2, base + 3, base + 10}));
        QCOMPARE(summary.mean, base + 4);
        QCOMPARE(summary.sd, std::sqrt(50.0 / 3));
    }

    void missingCellsAreCountedAndLeftOut()
    {
        const ColumnSummary summary = summarize(tables::numbers("x", {missing, 1, missing, 3, 3}));
        QCOMPARE(summary.count, std::size_t{3});
        QCOMPARE(summary.missing, std::size_t{2});
        QCOMPARE(summary.distinct, std::size_t{2});
        QCOMPARE(summary.median, 3.0);
    }

    void aColumnWithoutValuesHasNoFigures()
    {
        const ColumnSummary summary = summarize(tables::numbers("x", {missing, missing}));
        QCOMPARE(summary.count, std::size_t{0});
        QVERIFY(std::isnan(summary.mean));
        QVERIFY(std::isnan(summary.median));
        QVERIFY(summary.top.empty());
        QVERIFY(std::isnan(summarize(tables::numbers("x", {})).max));
    }

    void oneValueHasAMeanButNoSpread()
    {
        const ColumnSummary summary = summarize(tables::numbers("x", {7}));
        QCOMPARE(summary.mean, 7.0);
        QVERIFY(std::isnan(summary.sd));
        QVERIFY(std::isnan(summary.skewness));
    }

    void negativeNumbersSortBelowPositiveOnes()
    {
        const ColumnSummary summary =
            summarize(tables::numbers("x", {0.5, -1e300, 0.0, -0.0, 1e300, -0.5}));
        QCOMPARE(summary.min, -1e300);
        QCOMPARE(summary.max, 1e300);
        QCOMPARE(summary.distinct, std::size_t{5});
    }

    void topLevelsComeMostFrequentFirstAndTiesInLevelOrder()
    {
        const ColumnSummary summary = summarize(
            tables::ordinal("s", {"Low", "Average", "High"}, {"High", "Low", "High", "Low", ""}));
        QCOMPARE(summary.distinct, std::size_t{2});
        QCOMPARE(summary.missing, std::size_t{1});
        QCOMPARE(summary.top.size(), std::size_t{2});
        QCOMPARE(summary.top[0].level, std::string("Low"));
        QCOMPARE(summary.top[1].level, std::string("High"));
        QCOMPARE(summary.top[1].count, std::size_t{2});
        QVERIFY(std::isnan(summary.mean));
    }

    void atMostTenLevelsAreListed()
    {
        std::vector<std::string> cells;
        for (char letter = 'a'; letter <= 'o'; ++letter)
            cells.emplace_back(1, letter);
        const ColumnSummary summary = summarize(tables::category("c", cells));
        QCOMPARE(summary.distinct, std::size_t{15});
        QCOMPARE(summary.top.size(), std::size_t{10});
    }

    void onlyNumbersOfFewValuesListTheirValues()
    {
        std::vector<double> few;
        std::vector<double> many;
        for (int i = 0; i < 42; ++i) {
            few.push_back(i % 20);
            many.push_back(i % 21);
        }
        const ColumnSummary summary = summarize(tables::numbers("x", few));
        QCOMPARE(summary.top.size(), std::size_t{10});
        QCOMPARE(summary.top[0].level, std::string("0"));
        QCOMPARE(summary.top[0].count, std::size_t{3});
        QVERIFY(summarize(tables::numbers("x", many)).top.empty());
    }

    void textsCountDifferentTexts()
    {
        const ColumnSummary summary = summarize(tables::texts("t", {"a", "b", "a", ""}));
        QCOMPARE(summary.distinct, std::size_t{2});
        QCOMPARE(summary.count, std::size_t{3});
    }

    void allColumnsAreSummarisedInTableOrder()
    {
        double last = 0;
        const auto summaries =
            summarize(tables::table({tables::numbers("x", {1, 2}), tables::category("c", {"a", ""}),
                                     tables::identifier("id", {"u", "v"})}),
                      {}, [&](double fraction, std::string_view) { last = fraction; });
        QCOMPARE(summaries.size(), std::size_t{3});
        QCOMPARE(summaries[0].mean, 1.5);
        QCOMPARE(summaries[1].missing, std::size_t{1});
        QCOMPARE(summaries[2].distinct, std::size_t{2});
        QCOMPARE(last, 1.0);
    }

    void aStopRequestEndsTheSummary()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            summarize(tables::table({tables::numbers("x", {1, 2})}), source.get_token()),
            core::Cancelled);
    }

    void wholeNumbersOfSmallRangeGetOneBarEach()
    {
        const Histogram bars = histogram(tables::numbers("x", {3, 1, 3, missing, 5}));
        QCOMPARE(bars.edges, (std::vector<double>{0.5, 1.5, 2.5, 3.5, 4.5, 5.5}));
        QCOMPARE(bars.counts, (std::vector<std::size_t>{1, 0, 2, 0, 1}));
        QVERIFY(bars.labels.empty());
    }

    void wideWholeNumbersGetBarsOfEqualWholeWidth()
    {
        std::vector<double> ages;
        for (int i = 0; i < 720; ++i)
            ages.push_back(18 + i % 72);
        const Histogram bars = histogram(tables::numbers("Age", ages), 30);
        const double width = bars.edges[1] - bars.edges[0];
        QCOMPARE(width, std::floor(width));
        QVERIFY(bars.counts.size() <= 30);
        QVERIFY(bars.counts.size() >= 10);
        // Every value occurs ten times: a full bar holds ten per unit of width.
        for (std::size_t i = 1; i + 1 < bars.counts.size(); ++i)
            QCOMPARE(bars.counts[i], static_cast<std::size_t>(10 * width));
    }

    void everyPresentNumberStandsInExactlyOneBar_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("bars");
        QTest::newRow("fractions") << 0.0 << 1.0 << 30;
        QTest::newRow("money") << -17.35 << 120345.67 << 30;
        QTest::newRow("tiny") << 1e-12 << 3e-12 << 12;
        QTest::newRow("far from 0") << 1e9 + 0.25 << 1e9 + 1.75 << 20;
        QTest::newRow("two bars") << 0.0 << 99.5 << 2;
        QTest::newRow("across 0") << -0.3 << 0.7 << 7;
    }
    void everyPresentNumberStandsInExactlyOneBar()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, bars);
        std::vector<double> values;
        for (int i = 0; i <= 1000; ++i)
            values.push_back(low + (high - low) * i / 1000);
        const Histogram result =
            histogram(tables::numbers("x", values), static_cast<std::size_t>(bars));
        QVERIFY(result.counts.size() <= static_cast<std::size_t>(bars));
        QCOMPARE(result.edges.size(), result.counts.size() + 1);
        QVERIFY(result.edges.front() <= low && result.edges.back() >= high);
        for (std::size_t bar = 0; bar < result.counts.size(); ++bar) {
            const bool isLast = bar + 1 == result.counts.size();
            const auto inside = std::count_if(values.begin(), values.end(), [&](double value) {
                return value >= result.edges[bar] && (value < result.edges[bar + 1] ||
                                                      (isLast && value == result.edges[bar + 1]));
            });
            QCOMPARE(result.counts[bar], static_cast<std::size_t>(inside));
        }
    }

    void aConstantHasOneBar()
    {
        QCOMPARE(histogram(tables::numbers("x", {2.5, 2.5})).counts, (std::vector<std::size_t>{2}));
        QCOMPARE(histogram(tables::numbers("x", {1e20, 1e20})).counts,
                 (std::vector<std::size_t>{2}));
    }

    void rareLevelsFoldIntoOther()
    {
        const core::data::Column column =
            tables::category("c", {"a", "b", "b", "c", "d", "d", "d", "e"});
        const Histogram folded = histogram(column, 3);
        QCOMPARE(folded.labels, (std::vector<std::string>{"b", "d", "other"}));
        QCOMPARE(folded.counts, (std::vector<std::size_t>{2, 3, 3}));
        QCOMPARE(histogram(column, 5).labels.size(), std::size_t{5});
    }

    void columnsWithoutNumbersOrLevelsHaveNoBars()
    {
        QVERIFY(histogram(tables::texts("t", {"a", "b"})).counts.empty());
        QVERIFY(histogram(tables::numbers("x", {missing})).counts.empty());
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "test_summary.moc"
