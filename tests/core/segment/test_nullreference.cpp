#include "core/segment/methods/kmeans.h"
#include "core/segment/validity/nullreference.h"
#include "core/segment/validity/nullrows.h"
#include "tests/core/segment/sweepdata.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::segment;
using namespace sweepdata;

namespace {

std::vector<std::int32_t> byKMeans(const data::Matrix& points, int k, std::uint64_t seed,
                                   const std::stop_token& stop)
{
    KMeansOptions options;
    options.k = k;
    options.starts = 20;
    options.seed = seed;
    return kMeans(points, options, stop).labels;
}

NullReference compared(const data::Matrix& points, const NullOptions& options)
{
    std::vector<std::vector<std::int32_t>> labels;
    for (int k = options.first; k <= options.last; ++k)
        labels.push_back(byKMeans(points, k, 1, {}));
    return compareWithNull(points, labels, byKMeans, options);
}

double skewness(const data::Matrix& points, std::size_t column)
{
    double cubes = 0;
    const data::Matrix z = standardised(points);
    for (std::size_t row = 0; row < z.rows(); ++row)
        cubes += std::pow(z(row, column), 3);
    return cubes / static_cast<double>(z.rows());
}

} // namespace

class TestNullReference : public QObject {
    Q_OBJECT

private slots:
    void gapEqualsAnIndependentOne()
    {
        // The same rows, 400 uniform references in the box of numpy.linalg.svd, log of
        // sklearn.cluster.KMeans(k, n_init=20).inertia_ (scikit-learn 1.2.1); silhouettes by
        // sklearn.metrics.silhouette_score, of 100 references.
        struct Known {
            double gap, sd, silhouette, uniform;
        };
        const std::vector<Known> known{{0.43999, 0.04082, 0.4330022897445536, 0.4350},
                                       {0.84140, 0.03889, 0.512213083498518, 0.4029},
                                       {0.67437, 0.04121, 0.4390708981408268, 0.3917},
                                       {0.62400, 0.03700, 0.3930765534285489, 0.4009},
                                       {0.54791, 0.04150, 0.37048182891643766, 0.3973}};
        NullOptions options;
        options.last = 6;
        options.references = 200;
        const NullReference found = compared(threeGroups(), options);
        // Both are means over references: four standard errors of their difference.
        const double share = 4 * std::sqrt(1.0 / 400 + 1.0 / 200);
        QVERIFY(std::fabs(found.gapOfOne - 0.48518) < share * 0.0426);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const NullFigures& figures = found.figures[i];
            QCOMPARE(figures.k, static_cast<int>(i) + 2);
            QVERIFY(std::fabs(figures.gap - known[i].gap) < share * known[i].sd);
            const double sd = figures.gapError / std::sqrt(1 + 1.0 / 200);
            QVERIFY(sd > 0.8 * known[i].sd && sd < 1.25 * known[i].sd);
            if (figures.k == 3) // else groups are cut, and several cuts are as good
                QVERIFY(std::fabs(figures.silhouette - known[i].silhouette) < 1e-9);
            QVERIFY(std::fabs(figures.uniformSilhouette - known[i].uniform) < 0.009);
        }
        // gap(1) ≥ gap(2) − s(2): the rule of Tibshirani, Walther and Hastie stops at once here.
        QCOMPARE(found.gapChoice(), std::optional(1));
        QVERIFY(found.figures[1].nearlyStandsOut());
        QVERIFY(!found.figures[0].nearlyStandsOut());
    }

    void gapRuleTakesTheFirstNotBelowTheNext()
    {
        NullReference reference;
        reference.gapOfOne = 0.1;
        for (const auto& [k, gap] :
             std::vector<std::pair<int, double>>{{2, 0.3}, {3, 0.5}, {4, 0.52}}) {
            reference.figures.emplace_back().k = k;
            reference.figures.back().gap = gap;
            reference.figures.back().gapError = 0.05;
        }
        QCOMPARE(reference.gapChoice(), std::optional(3));
        reference.figures.pop_back();
        QVERIFY(!reference.gapChoice());
    }

    void oneGroupKeepsShapeAndCorrelation()
    {
        auto points = correlated(1500, 2, 4);
        for (std::size_t row = 0; row < points.rows(); ++row)
            points(row, 1) = std::exp(points(row, 1));
        const auto drawn = oneGroupRows(points)->draw(4000, Random(3));
        QVERIFY(std::fabs(skewness(drawn, 0) - skewness(points, 0)) < 0.25);
        QVERIFY(skewness(drawn, 1) > 0.6 * skewness(points, 1));
        double mean = 0;
        for (std::size_t row = 0; row < drawn.rows(); ++row)
            mean += drawn(row, 1) / 4000;
        QVERIFY(std::fabs(mean - 1.65) < 0.15); // exp(1 / 2)
        const data::Matrix z = standardised(drawn);
        double correlation = 0;
        for (std::size_t row = 0; row < z.rows(); ++row)
            correlation += z(row, 0) * z(row, 1) / 4000;
        QVERIFY(correlation > 0.4 && correlation < 0.7);
    }

    void levelsStayLevels()
    {
        const auto points = independent(
            300, 1, 2, [](Random& random) { return random.uniform() < 0.3 ? 1.0 : 0.0; });
        const auto drawn = oneGroupRows(points)->draw(500, Random(3));
        for (std::size_t row = 0; row < 500; ++row)
            QVERIFY(drawn(row, 0) == points(0, 0) || drawn(row, 0) == points(1, 0) ||
                    std::ranges::count(points.values(), drawn(row, 0)) > 0);
    }

    void nearestUnimodalOfUnimodalValuesIsTheirOwn()
    {
        // One peak at 3, by hand: the steps themselves are convex before and concave after it.
        const std::vector<double> values{1, 2, 2, 3, 3, 3, 3, 4, 4, 5};
        const auto found = nearestUnimodal(values);
        QCOMPARE(found.values.front(), 1.0);
        QCOMPARE(found.values.back(), 5.0);
        QCOMPARE(found.quantile(0.5), 3.0);
        QCOMPARE(found.quantile(0), 1.0);
        QCOMPARE(found.quantile(1), 5.0);
    }

    void nearestUnimodalFillsTheValley()
    {
        // Two far groups of twelve: between them the nearest unimodal one is spread evenly.
        std::vector<double> values;
        for (int i = 0; i < 12; ++i) {
            values.push_back(i);
            values.push_back(100 + i);
        }
        const auto found = nearestUnimodal(values);
        double inValley = 0;
        for (int i = 1; i < 1000; ++i)
            inValley += found.quantile(i / 1000.0) > 20 && found.quantile(i / 1000.0) < 90;
        QVERIFY2(inValley > 250, qPrintable(QString::number(inValley)));
    }

    void largeTablesAreComparedInPart()
    {
        NullOptions options;
        options.last = 3;
        options.references = 4;
        options.mostRows = 300;
        const NullReference found = compared(planted(2000, 2, 3, false, 4), options);
        QCOMPARE(found.rows, 300U);
        QVERIFY(found.figures[1].excess() > 0.1);
    }

    void cancellingEndsSoon()
    {
        const auto points = independent(3000, 8, 2, uniform);
        const std::vector<std::vector<std::int32_t>> labels(
            9, std::vector<std::int32_t>(points.rows()));
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                compareWithNull(points, labels, byKMeans, {}, {}, std::move(stop), progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestNullReference)
#include "test_nullreference.moc"
