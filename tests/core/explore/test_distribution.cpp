#include "core/base/random.h"
#include "core/explore/distribution.h"
#include "core/explore/quantileselection.h"
#include "core/explore/scatterpoints.h"
#include "core/explore/summary.h"
#include "tests/support/tables.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace core;
using explore::Distribution;
using explore::Grouping;
using tables::numbers;

class TestDistribution : public QObject {
    Q_OBJECT
private slots:
    void groupsShareTheirBins();
    void countsOfTheGroupsAddUpToAll();
    void wholeNumbersOfSmallRangeHaveABinEach();
    void binsAreAsManyAsFreedmanAndDiaconisAskFor();
    void fewCustomersFarOutLieBeyondTheView();
    void equalValuesMakeOneBin();
    void columnWithoutValuesIsEmpty();
    void momentsAndQuartilesAreThoseOfTheGroup();
    void boxesAreThoseOfSortedValues();
    void densityEqualsScipy();
    void densityOfManyValuesStaysWithinItsTolerance();
    void densityIntegratesToOne();
    void constantGroupHasNoDensity();
    void levelsAreCountedByGroup();
    void numbersOfFewValuesCanGroup();
    void manyLevelsCannotGroup();
    void unlabelledRowsAreAGroupOfTheirOwn();
    void differenceIsEtaAndEqualsScipy();
    void differenceOfLevelsIsCramersV();
    void rankTestEqualsScipy();
    void rankTestOfEqualValuesIsNotDefined();
    void quantilesWithoutSortingAreExact();
    void textHasNoDistribution();
    void stopIsHeard();
    void millionRowsAreQuick();

    void scatterLeavesIncompleteRowsOut();
    void scatterSampleIsSeededAndSaysSo();
    void plainScatterKeepsEveryPoint();
    void rarestColoursShareOnePlace();
};

namespace {

data::TablePointer tableOf(std::vector<data::Column> columns)
{
    return std::make_shared<const data::DataTable>(tables::table(std::move(columns)));
}

data::Column levels(const std::string& name, std::vector<std::string> names,
                    std::vector<std::int32_t> codes)
{
    data::Column column;
    column.name = name;
    column.type = data::ColumnType::Category;
    column.levels = std::move(names);
    for (const std::int32_t code : codes) {
        column.missing.push_back(code < 0);
        column.missingCount += code < 0;
    }
    column.codes = std::move(codes);
    return column;
}

/// Three groups of numbers, as the scipy calls in the tests have them.
data::TablePointer threeGroups()
{
    const std::vector<double> a{2.1, 3.4, 1.9, 5.6, 4.4, 2.2}, b{3.3, 6.1, 5.9, 7.2, 4.8},
        c{1.0, 2.2, 2.2, 0.5, 3.4, 2.0, 1.1};
    std::vector<double> values;
    std::vector<std::int32_t> codes;
    std::int32_t code = 0;
    for (const auto& group : {a, b, c}) {
        values.insert(values.end(), group.begin(), group.end());
        codes.insert(codes.end(), group.size(), code++);
    }
    return tableOf({numbers("v", values), levels("g", {"a", "b", "c"}, codes)});
}

/// exp(1.2 sin(0.7 i) + (i mod 97) / 97)
std::vector<double> wavyValues(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = std::exp(1.2 * std::sin(static_cast<double>(i) * 0.7) +
                             static_cast<double>(i % 97) / 97.0);
    return values;
}

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

double nan()
{
    return std::nan("");
}

} // namespace

void TestDistribution::groupsShareTheirBins()
{
    const auto table = tableOf({numbers("v", {1.5, 2.5, 3.5, 10.5, 11.5, 30.5}),
                                levels("g", {"low", "high"}, {0, 0, 0, 1, 1, 1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QCOMPARE(result.groups.size(), std::size_t(2));
    for (const auto& group : result.groups)
        QCOMPARE(group.counts.size(), result.edges.size() - 1);
    QVERIFY(result.edges.front() <= 1.5 && result.edges.back() >= 30.5);
    for (std::size_t i = 1; i < result.edges.size(); ++i)
        QCOMPARE(result.edges[i] - result.edges[i - 1], result.binWidth());
}

void TestDistribution::countsOfTheGroupsAddUpToAll()
{
    const auto table = tableOf({numbers("v", {1, 2, 3, 4, nan(), 6, 7, nan()}),
                                levels("g", {"a", "b"}, {0, 1, 0, 1, 0, -1, 1, -1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QCOMPARE(result.groups[0].count, std::size_t(2)); // 1 and 3
    QCOMPARE(result.groups[0].missing, std::size_t(1));
    QCOMPARE(result.groups[1].count, std::size_t(3)); // 2, 4 and 7
    QCOMPARE(result.ungrouped, std::size_t(1));       // 6
    QCOMPARE(result.all.count, std::size_t(5));
    for (std::size_t bin = 0; bin < result.binCount(); ++bin)
        QCOMPARE(result.all.counts[bin],
                 result.groups[0].counts[bin] + result.groups[1].counts[bin]);
    QCOMPARE(std::accumulate(result.all.counts.begin(), result.all.counts.end(), std::size_t(0)),
             std::size_t(5));
}

void TestDistribution::wholeNumbersOfSmallRangeHaveABinEach()
{
    const Distribution result =
        explore::distribution(*tableOf({numbers("children", {0, 1, 1, 2, 2, 2, 5})}), 0);
    QVERIFY(result.oneBinPerValue);
    QCOMPARE(result.edges, (std::vector<double>{-0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5}));
    QCOMPARE(result.all.counts, (std::vector<std::size_t>{1, 2, 3, 0, 0, 1}));
}

void TestDistribution::binsAreAsManyAsFreedmanAndDiaconisAskFor()
{
    // 0, 0.01 … 9.99: quartiles 4.995 apart, so bins of 2 · 4.995 / 10 = 0.999 are wanted: 10.
    // Sturges asks for 11; the round width that makes at most 11 bins is 1.
    std::vector<double> values(1000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i) / 100;
    const Distribution result = explore::distribution(*tableOf({numbers("v", values)}), 0);
    QCOMPARE(result.binWidth(), 1.0);
    QCOMPARE(result.edges.front(), 0.0);
    QCOMPARE(result.edges.back(), 10.0);
    for (const std::size_t count : result.all.counts)
        QCOMPARE(count, std::size_t(100));
}

void TestDistribution::fewCustomersFarOutLieBeyondTheView()
{
    std::vector<double> values(3000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i % 1000) / 10;
    values[7] = 5000;
    values[8] = 7000;
    const Distribution result = explore::distribution(*tableOf({numbers("v", values)}), 0);
    QVERIFY(result.viewHigh >= 99.9 && result.viewHigh < 200);
    QCOMPARE(result.aboveView, std::size_t(2));
    QCOMPARE(result.belowView, std::size_t(0));
    QVERIFY(result.edges.back() >= 7000);
    QCOMPARE(std::accumulate(result.all.counts.begin(), result.all.counts.end(), std::size_t(0)),
             values.size());
}

void TestDistribution::equalValuesMakeOneBin()
{
    const Distribution result = explore::distribution(*tableOf({numbers("v", {7.5, 7.5, 7.5})}), 0);
    QCOMPARE(result.binCount(), std::size_t(1));
    QCOMPARE(result.all.counts, std::vector<std::size_t>{3});
    QCOMPARE(result.all.sd, 0.0);
}

void TestDistribution::columnWithoutValuesIsEmpty()
{
    const auto table = tableOf({numbers("v", {nan(), nan()}), levels("g", {"a", "b"}, {0, 1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QVERIFY(result.isEmpty());
    QCOMPARE(result.binCount(), std::size_t(0));
    QCOMPARE(result.all.missing, std::size_t(2));
    QVERIFY(!result.difference.isDefined());
}

void TestDistribution::momentsAndQuartilesAreThoseOfTheGroup()
{
    // 1, 2, 4: mean 7/3, variance (16/9 + 1/9 + 25/9) / 2 = 7/3. 1e9 + the same: the same sd.
    const auto table = tableOf({numbers("v", {1, 2, 4, 1e9 + 1, 1e9 + 2, 1e9 + 4}),
                                levels("g", {"a", "b"}, {0, 0, 0, 1, 1, 1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QVERIFY(isNear(result.groups[0].mean, 7.0 / 3, 1e-15));
    QVERIFY(isNear(result.groups[0].sd, std::sqrt(7.0 / 3), 1e-14));
    QVERIFY(isNear(result.groups[1].sd, std::sqrt(7.0 / 3), 1e-7));
    QCOMPARE(result.groups[0].box.median, 2.0);
    QCOMPARE(result.groups[0].box.q1, 1.5);
    QCOMPARE(result.groups[0].box.q3, 3.0);
}

void TestDistribution::boxesAreThoseOfSortedValues()
{
    std::vector<double> values = wavyValues(9000);
    std::vector<std::int32_t> codes(values.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = static_cast<std::int32_t>(i % 3);
    const auto table = tableOf({numbers("v", values), levels("g", {"a", "b", "c"}, codes)});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const auto boxes = explore::distribution(*table, 0, &grouping).boxes();
    const auto matches = [](const explore::GroupBox& box, std::vector<double> own) {
        std::sort(own.begin(), own.end());
        const double q1 = explore::sortedQuantile(own, 0.25);
        const double q3 = explore::sortedQuantile(own, 0.75);
        const auto first = std::lower_bound(own.begin(), own.end(), q1 - 1.5 * (q3 - q1));
        const auto last = std::upper_bound(own.begin(), own.end(), q3 + 1.5 * (q3 - q1));
        return box.count == own.size() && box.q1 == q1 && box.q3 == q3 &&
               box.median == explore::sortedQuantile(own, 0.5) && box.lowWhisker == *first &&
               box.highWhisker == *(last - 1) &&
               box.outsideCount == static_cast<std::size_t>(own.end() - last) +
                                       static_cast<std::size_t>(first - own.begin()) &&
               box.outsideCount > 0 && box.outside.back() == own.back();
    };
    QVERIFY(matches(boxes.all, values));
    for (std::size_t g = 0; g < 3; ++g) {
        std::vector<double> own;
        for (std::size_t i = g; i < values.size(); i += 3)
            own.push_back(values[i]);
        QVERIFY(matches(boxes.groups[g], own));
    }
    QCOMPARE(boxes.low, *std::min_element(values.begin(), values.end()));
    QCOMPARE(boxes.high, *std::max_element(values.begin(), values.end()));
}

void TestDistribution::densityEqualsScipy()
{
    // scipy 1.17.1: k = stats.gaussian_kde([1, 2, 2, 3, 5, 8, 13, 21]);
    // k.factor * np.std(x, ddof=1); k([0, 2, 5, 10, 20])
    const std::vector<double> x{1, 2, 2, 3, 5, 8, 13, 21};
    const std::array<double, 5> at{0, 2, 5, 10, 20};
    const std::array<double, 5> expected{0.04772196, 0.05695978, 0.05690266, 0.03501666,
                                         0.01443722};
    const Distribution result = explore::distribution(*tableOf({numbers("v", x)}), 0);
    QVERIFY(isNear(result.all.bandwidth, 4.59042343313753, 1e-13));
    const auto density = explore::gaussianDensity(x, result.all.bandwidth, at);
    for (std::size_t i = 0; i < at.size(); ++i)
        QVERIFY(std::abs(density[i] - expected[i]) < 1e-8);
}

void TestDistribution::densityOfManyValuesStaysWithinItsTolerance()
{
    // scipy 1.17.1: i = np.arange(5000); v = np.exp(1.2*np.sin(i*0.7) + (i%97)/97.0)
    // k = stats.gaussian_kde(v); k([0.5, 1, 2, 4, 8])
    const std::vector<double> values = wavyValues(5000);
    const std::array<double, 5> at{0.5, 1, 2, 4, 8};
    const std::array<double, 5> expected{0.35524317, 0.34884204, 0.14620853, 0.09932879,
                                         0.01731477};
    const Distribution result = explore::distribution(*tableOf({numbers("v", values)}), 0);
    QVERIFY(isNear(result.all.sd, 1.9873240808516872, 1e-13));
    QVERIFY(isNear(result.all.mean, 2.37683895428945, 1e-13));
    QVERIFY(isNear(result.all.bandwidth, 0.36180510814102873, 1e-13));
    const auto density = explore::gaussianDensity(values, result.all.bandwidth, at);
    double highest = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        highest = std::max(highest, std::abs(density[i] - expected[i]));
        QVERIFY(std::abs(density[i] - expected[i]) < 0.0005 * 0.36);
    }
    QVERIFY(highest > 0); // the values were shared out, not taken one by one
}

void TestDistribution::densityIntegratesToOne()
{
    for (const std::size_t count : {std::size_t(60), std::size_t(20000)}) {
        const Distribution result =
            explore::distribution(*tableOf({numbers("v", wavyValues(count))}), 0);
        double area = 0;
        for (std::size_t i = 1; i < result.grid.size(); ++i)
            area += (result.grid[i] - result.grid[i - 1]) *
                    (result.all.density[i] + result.all.density[i - 1]) / 2;
        QVERIFY2(std::abs(area - 1) < 0.005, qPrintable(QString::number(area)));
    }
}

void TestDistribution::constantGroupHasNoDensity()
{
    const auto table =
        tableOf({numbers("v", {1, 2, 4, 5.5, 5.5}), levels("g", {"a", "b"}, {0, 0, 0, 1, 1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QVERIFY(!result.groups[0].density.empty());
    QVERIFY(result.groups[1].density.empty());
}

void TestDistribution::levelsAreCountedByGroup()
{
    const auto table = tableOf({levels("job", {"x", "y", "z"}, {0, 0, 1, 2, -1, 1, 0}),
                                levels("g", {"a", "b"}, {0, 1, 1, 1, 1, -1, 0})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QCOMPARE(result.groups[0].counts, (std::vector<std::size_t>{2, 0, 0}));
    QCOMPARE(result.groups[1].counts, (std::vector<std::size_t>{1, 1, 1}));
    QCOMPARE(result.groups[1].missing, std::size_t(1));
    QCOMPARE(result.groups[1].shareOf(2), 1.0 / 3);
    QCOMPARE(result.all.counts, (std::vector<std::size_t>{3, 1, 1}));
    QCOMPARE(result.ungrouped, std::size_t(1));
}

void TestDistribution::numbersOfFewValuesCanGroup()
{
    const auto table = tableOf({numbers("v", {3, 1, 1, nan(), 2.5})});
    QVERIFY(explore::canGroup(table->column(0), 3));
    const Grouping grouping = explore::groupingBy(*table, 0);
    QCOMPARE(grouping.groups, (std::vector<std::string>{"1", "2.5", "3"}));
    QCOMPARE(*grouping.codes, (std::vector<std::int32_t>{2, 0, 0, -1, 1}));
}

void TestDistribution::manyLevelsCannotGroup()
{
    std::vector<double> values(13);
    std::iota(values.begin(), values.end(), 0.0);
    const auto table = tableOf({numbers("v", values)});
    QVERIFY(!explore::canGroup(table->column(0), 13));
    QVERIFY(!explore::canGroup(table->column(0), 1));
    QVERIFY_EXCEPTION_THROWN(explore::groupingBy(*table, 0), Error);
}

void TestDistribution::unlabelledRowsAreAGroupOfTheirOwn()
{
    const auto labels =
        std::make_shared<const std::vector<std::int32_t>>(std::vector<std::int32_t>{0, -1, 1, 0});
    const Grouping grouping = explore::groupingBy("Segments", {"one", "two"}, labels, "none");
    QVERIFY(grouping.lastIsRest);
    QCOMPARE(grouping.groups.back(), std::string("none"));
    QCOMPARE(*grouping.codes, (std::vector<std::int32_t>{0, 2, 1, 0}));
    const auto whole =
        std::make_shared<const std::vector<std::int32_t>>(std::vector<std::int32_t>{0, 1});
    QVERIFY(!explore::groupingBy("Segments", {"one", "two"}, whole, "none").lastIsRest);
}

void TestDistribution::differenceIsEtaAndEqualsScipy()
{
    // scipy 1.17.1: stats.f_oneway(a, b, c) → F = 11.637143224144223, p = 0.0008889578545370758;
    // η = sqrt(between / total) = 0.7798025232501875
    const auto table = threeGroups();
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QCOMPARE(result.measure, explore::Measure::Eta);
    QVERIFY(isNear(result.difference.value, 0.7798025232501875, 1e-12));
    QVERIFY(isNear(result.difference.p, 0.0008889578545370758, 1e-9));
    QCOMPARE(result.difference.n, std::size_t(18));
}

void TestDistribution::differenceOfLevelsIsCramersV()
{
    // scipy 1.17.1: stats.chi2_contingency([[20, 30, 10], [15, 10, 35]], correction=False)
    // → χ² = 24.603…, p = 4.544525202959285e-06; V after Bergsma = 0.43567742059328113
    std::vector<std::int32_t> group, level;
    const std::array<std::array<int, 3>, 2> counts{{{20, 30, 10}, {15, 10, 35}}};
    for (std::int32_t g = 0; g < 2; ++g)
        for (std::int32_t l = 0; l < 3; ++l)
            for (int i = 0; i < counts[static_cast<std::size_t>(g)][static_cast<std::size_t>(l)];
                 ++i) {
                group.push_back(g);
                level.push_back(l);
            }
    const auto table =
        tableOf({levels("job", {"x", "y", "z"}, level), levels("g", {"a", "b"}, group)});
    const Grouping grouping = explore::groupingBy(*table, 1);
    const Distribution result = explore::distribution(*table, 0, &grouping);
    QCOMPARE(result.measure, explore::Measure::CramersV);
    QVERIFY(isNear(result.difference.value, 0.43567742059328113, 1e-12));
    QVERIFY(isNear(result.difference.p, 4.544525202959285e-06, 1e-9));
}

void TestDistribution::rankTestEqualsScipy()
{
    // scipy 1.17.1: stats.kruskal(a, b, c) → H = 9.286220608575366, p = 0.009627705915051965;
    // 2.2 stands three times, 3.4 twice.
    const auto table = threeGroups();
    const Grouping grouping = explore::groupingBy(*table, 1);
    const explore::RankTest test = explore::kruskalWallis(table->column(0), grouping);
    QVERIFY(isNear(test.statistic, 9.286220608575366, 1e-12));
    QVERIFY(isNear(test.p, 0.009627705915051965, 1e-10));
    QCOMPARE(test.n, std::size_t(18));
    QCOMPARE(test.groups, std::size_t(3));
}

void TestDistribution::rankTestOfEqualValuesIsNotDefined()
{
    const auto table = tableOf({numbers("v", {4, 4, 4, 4}), levels("g", {"a", "b"}, {0, 0, 1, 1})});
    const Grouping grouping = explore::groupingBy(*table, 1);
    QVERIFY(std::isnan(explore::kruskalWallis(table->column(0), grouping).p));
}

void TestDistribution::quantilesWithoutSortingAreExact()
{
    Random random(3);
    const std::array<double, 6> shares{0, 0.005, 0.25, 0.5, 0.995, 1};
    for (const bool tail : {false, true}) {
        std::vector<double> values(30011);
        for (double& value : values)
            value = tail ? std::exp(6 * random.normal()) : std::floor(50 * random.uniform());
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        const auto found =
            explore::selectedQuantiles(values, sorted.front(), sorted.back(), shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            QCOMPARE(found[i], explore::sortedQuantile(sorted, shares[i]));
    }
}

void TestDistribution::textHasNoDistribution()
{
    data::Column column;
    column.name = "note";
    column.type = data::ColumnType::Text;
    column.text.append("hello");
    column.missing = {0};
    QVERIFY(!explore::hasDistribution(column));
    const auto table = tableOf({column});
    QVERIFY_EXCEPTION_THROWN(explore::distribution(*table, 0), Error);
}

void TestDistribution::stopIsHeard()
{
    std::stop_source source;
    source.request_stop();
    const auto table = threeGroups();
    const Grouping grouping = explore::groupingBy(*table, 1);
    QVERIFY_EXCEPTION_THROWN(explore::distribution(*table, 0, &grouping, source.get_token()),
                             Cancelled);
    QVERIFY_EXCEPTION_THROWN(explore::scatterPoints(*table, {0, 0}, source.get_token()), Cancelled);
}

void TestDistribution::millionRowsAreQuick()
{
    Random random(1);
    std::vector<double> values(1'000'000);
    std::vector<std::int32_t> codes(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        codes[i] = static_cast<std::int32_t>(random.below(4));
        values[i] = std::exp(random.normal()) + codes[i];
    }
    const auto table =
        tableOf({numbers("v", std::move(values)), levels("g", {"a", "b", "c", "d"}, codes)});
    const Grouping grouping = explore::groupingBy(*table, 1);
    std::array<qint64, 3> times{};
    for (qint64& time : times) {
        QElapsedTimer clock;
        clock.start();
        const Distribution result = explore::distribution(*table, 0, &grouping);
        time = clock.nsecsElapsed();
        QCOMPARE(result.all.count, table->rowCount());
    }
    const auto best = static_cast<double>(*std::min_element(times.begin(), times.end())) / 1e6;
    QElapsedTimer clock;
    clock.start();
    const explore::RankTest test = explore::kruskalWallis(table->column(0), grouping);
    qInfo("one column of a million rows in four groups: %.0f ms, rank test %.0f ms", best,
          static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QVERIFY(test.p < 0.001);
    // A bound for a busy machine; alone it takes less than a tenth.
    QVERIFY(best < 1000);
}

void TestDistribution::scatterLeavesIncompleteRowsOut()
{
    const auto table =
        tableOf({numbers("x", {1, 2, nan(), 4, 5}), numbers("y", {2, 4, 6, 8, 10}),
                 numbers("s", {1, nan(), 3, 4, 5}), levels("c", {"p", "q"}, {0, 1, 0, -1, 1})});
    explore::ScatterWish wish{0, 1};
    QCOMPARE(explore::scatterPoints(*table, wish).rows, (std::vector<std::uint32_t>{0, 1, 3, 4}));
    wish.size = 2;
    wish.colour = 3;
    const auto points = explore::scatterPoints(*table, wish);
    QCOMPARE(points.rows, (std::vector<std::uint32_t>{0, 3, 4}));
    QCOMPARE(points.levelOf, (std::vector<std::int32_t>{0, -1, 1}));
    QCOMPARE(points.size, (std::vector<double>{1, 4, 5}));
    QCOMPARE(points.points.slope, 2.0);
    QCOMPARE(points.correlation.value, 1.0);
}

void TestDistribution::scatterSampleIsSeededAndSaysSo()
{
    const auto table = tableOf({numbers("x", wavyValues(5000)), numbers("y", wavyValues(5000)),
                                numbers("c", wavyValues(5000))});
    explore::ScatterWish wish{0, 1};
    wish.colour = 2;
    wish.most = 700;
    const auto points = explore::scatterPoints(*table, wish);
    QVERIFY(points.isSample && !points.isDensity);
    QCOMPARE(points.rows.size(), std::size_t(700));
    QCOMPARE(points.colour.size(), std::size_t(700));
    QCOMPARE(points.present, std::size_t(5000));
    QVERIFY(std::is_sorted(points.rows.begin(), points.rows.end()));
    QCOMPARE(explore::scatterPoints(*table, wish).rows, points.rows);
    wish.seed = 43;
    QVERIFY(explore::scatterPoints(*table, wish).rows != points.rows);
    for (std::size_t i = 0; i < points.rows.size(); ++i)
        QCOMPARE(points.points.x[i], table->column(0).numbers[points.rows[i]]);
}

void TestDistribution::plainScatterKeepsEveryPoint()
{
    const auto table = tableOf({numbers("x", wavyValues(5000)), numbers("y", wavyValues(5000))});
    explore::ScatterWish wish{0, 1};
    wish.most = 700;
    const auto points = explore::scatterPoints(*table, wish);
    QVERIFY(points.isDensity && !points.isSample);
    QCOMPARE(points.points.x.size(), std::size_t(5000));
}

void TestDistribution::rarestColoursShareOnePlace()
{
    std::vector<std::string> names;
    std::vector<std::int32_t> codes;
    std::vector<double> x;
    for (std::int32_t level = 0; level < 15; ++level) {
        names.push_back("level " + std::to_string(level));
        for (std::int32_t i = 0; i < 3 + level; ++i) {
            codes.push_back(level);
            x.push_back(static_cast<double>(codes.size()));
        }
    }
    const auto table = tableOf({numbers("x", x), numbers("y", x), levels("c", names, codes)});
    explore::ScatterWish wish{0, 1};
    wish.colour = 2;
    const auto points = explore::scatterPoints(*table, wish);
    QCOMPARE(points.levels.size(), std::size_t(12));
    QCOMPARE(points.foldedLevels, std::size_t(4));
    QCOMPARE(points.levels.front(), std::string("level 4"));
    QCOMPARE(points.levelCounts.back(), std::size_t(3 + 4 + 5 + 6));
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "test_distribution.moc"
