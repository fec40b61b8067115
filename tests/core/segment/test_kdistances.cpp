#include "core/segment/methods/dbscan.h"
#include "core/segment/methods/kdistances.h"
#include "tests/core/segment/densepoints.h"
#include "tests/core/segment/points.h"
#include "tests/core/segment/referencetable.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <limits>

using namespace core;
using namespace core::segment;

class TestKDistances : public QObject {
    Q_OBJECT

private slots:
    void everyDistanceAgainstAllPairs()
    {
        for (const std::size_t columns : {1U, 3U, 9U}) {
            const auto points = densePoints(500, columns, 3, 0.2);
            for (const int minPoints : {1, 2, 5, 40, 500}) {
                KDistanceOptions options;
                options.minPoints = minPoints;
                const auto result = kDistances(points, options);
                std::vector<double> expected;
                for (std::size_t row = 0; row < 500; ++row) {
                    std::vector<double> own;
                    for (std::size_t other = 0; other < 500; ++other)
                        own.push_back(distance(points, row, other));
                    std::sort(own.begin(), own.end());
                    expected.push_back(own[static_cast<std::size_t>(minPoints) - 1]);
                }
                std::sort(expected.begin(), expected.end());
                QVERIFY(result.exact);
                QCOMPARE(result.rows, 500U);
                QCOMPARE(result.distances.size(), 500U);
                for (std::size_t i = 0; i < 500; ++i)
                    QVERIFY(std::fabs(result.distances[i] - expected[i]) <=
                            1e-14 * std::max(1.0, expected[i]));
            }
        }
    }

    void sharesAreThoseOfTheClustering()
    {
        const auto points = densePoints(1500, 3, 4, 0.25);
        for (const int minPoints : {2, 6, 15}) {
            KDistanceOptions options;
            options.minPoints = minPoints;
            const auto result = kDistances(points, options);
            std::vector<double> tried{0.1, 0.5, 1, 2, 5, result.suggestedEps};
            for (std::size_t i = 0; i < 1500; i += 150) {
                tried.push_back(result.distances[i]); // the very eps at which a row changes
                tried.push_back(result.joins[i]);
            }
            for (const double eps : tried) {
                if (eps <= 0)
                    continue;
                const auto found = dbscan(points, {eps, minPoints});
                QCOMPARE(result.noiseShare(eps), static_cast<double>(found.noise) / 1500);
                QCOMPARE(result.coreShare(eps), static_cast<double>(found.coreRows) / 1500);
            }
        }
    }

    void kneeOfABentCurve()
    {
        // A slope of 1 up to 80, then of 21.
        std::vector<double> values;
        for (int i = 0; i <= 100; ++i)
            values.push_back(i <= 80 ? i : 80 + 21 * (i - 80));
        QCOMPARE(kneeOf(values), 80U);
        QCOMPARE(kneeOf({2, 2, 2}), 2U);
        QCOMPARE(kneeOf({1}), 0U);
        QCOMPARE(kneeOf({0, 5, 8, 10}), 3U); // bent the other way: no knee
    }

    void suggestedEpsFindsPlantedGroups_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("groups");
        QTest::addColumn<double>("scattered");
        QTest::newRow("2 columns, 5 groups") << 2 << 5 << 0.05;
        QTest::newRow("3 columns, 6 groups") << 3 << 6 << 0.1;
        QTest::newRow("5 columns, 4 groups") << 5 << 4 << 0.3;
        QTest::newRow("8 columns, 5 groups") << 8 << 5 << 0.02;
    }
    void suggestedEpsFindsPlantedGroups()
    {
        QFETCH(int, columns);
        QFETCH(int, groups);
        QFETCH(double, scattered);
        Random random(11);
        const auto dims = static_cast<std::size_t>(columns);
        data::Matrix points(3000, dims);
        std::vector<std::int32_t> planted(3000, -1);
        for (std::size_t row = 0; row < 3000; ++row) {
            const bool lost = random.uniform() < scattered;
            if (!lost)
                planted[row] = static_cast<std::int32_t>(row) % groups;
            for (std::size_t j = 0; j < dims; ++j)
                points(row, j) =
                    lost ? 60 * random.uniform() - 10
                         : 10.0 * ((planted[row] + static_cast<int>(j)) % groups) + random.normal();
        }
        KDistanceOptions options;
        options.minPoints = suggestedMinPoints(dims, points.rows());
        const double eps = kDistances(points, options).suggestedEps;
        const auto result = dbscan(points, {eps, options.minPoints});
        QVERIFY2(result.clusters >= groups && result.clusters <= groups + 2,
                 qPrintable(QString::number(result.clusters)));
        // Nearly all rows of a planted group are of one cluster, each its own.
        std::vector<std::map<std::int32_t, int>> counts(static_cast<std::size_t>(groups));
        for (std::size_t row = 0; row < 3000; ++row)
            if (planted[row] >= 0)
                ++counts[static_cast<std::size_t>(planted[row])][result.labels[row]];
        std::vector<std::int32_t> mains;
        for (const auto& count : counts) {
            int all = 0;
            std::pair<std::int32_t, int> main{-1, 0};
            for (const auto& [label, size] : count) {
                all += size;
                if (size > main.second)
                    main = {label, size};
            }
            QVERIFY(main.first >= 0 && main.second > 0.95 * all);
            mains.push_back(main.first);
        }
        std::sort(mains.begin(), mains.end());
        QVERIFY(std::adjacent_find(mains.begin(), mains.end()) == mains.end());
    }

    /// NearestNeighbors(n_neighbors=k).kneighbors(X)[0][:, -1], sorted, and the greatest x − y of
    /// the curve scaled to [0, 1] (scikit-learn 1.2.1, NumPy 1.24.2); noise of DBSCAN there.
    void suggestedEpsOfTheRealTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("minPoints");
        QTest::addColumn<double>("eps");
        QTest::addColumn<int>("noise");
        QTest::newRow("mall, 2") << "mall_income_score" << 5 << 0.4325898642945568 << 13;
        QTest::newRow("mall, 3") << "mall_age_income_score" << 6 << 0.7862004297656514 << 6;
        QTest::newRow("wholesale") << "wholesale_log" << 12 << 1.7777949092277499 << 27;
        QTest::newRow("credit cards") << "credit_cards" << 34 << 3.9210435607393657 << 157;
    }
    void suggestedEpsOfTheRealTables()
    {
        QFETCH(QString, name);
        QFETCH(int, minPoints);
        QFETCH(double, eps);
        QFETCH(int, noise);
        const ReferenceTable table = referenceTable(name);
        if (table.figures.isEmpty())
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        QCOMPARE(suggestedMinPoints(table.points.columns(), table.points.rows()), minPoints);
        KDistanceOptions options;
        options.minPoints = minPoints;
        const auto result = kDistances(table.points, options);
        QVERIFY2(std::fabs(result.suggestedEps - eps) < 1e-12 * eps,
                 qPrintable(QString::number(result.suggestedEps, 'g', 17)));
        const auto rows = static_cast<double>(table.points.rows());
        QCOMPARE(static_cast<int>(std::lround(result.noiseShare(eps * (1 + 1e-9)) * rows)), noise);
    }

    void sampleIsSeededAndNearTheWhole()
    {
        const auto points = densePoints(30000, 3, 5, 0.2);
        KDistanceOptions options;
        const auto sample = kDistances(points, options);
        QVERIFY(!sample.exact);
        QCOMPARE(sample.rows, 30000U);
        QCOMPARE(sample.distances.size(), 2000U);
        QVERIFY(std::is_sorted(sample.distances.begin(), sample.distances.end()));
        const auto again = kDistances(points, options);
        QVERIFY(again.distances == sample.distances && again.joins == sample.joins);
        options.seed = 43;
        QVERIFY(kDistances(points, options).distances != sample.distances);
        options.mostRows = 30000;
        const auto whole = kDistances(points, options);
        QVERIFY(whole.exact);
        // Four standard errors of a share of one half.
        for (const double eps : {0.2, 0.4, 0.8, 1.5}) {
            QVERIFY(std::fabs(whole.coreShare(eps) - sample.coreShare(eps)) < 0.045);
            QVERIFY(std::fabs(whole.noiseShare(eps) - sample.noiseShare(eps)) < 0.045);
        }
    }

    void suggestedEpsIsAbove0AmongEqualRows()
    {
        KDistanceOptions options;
        QVERIFY(kDistances(data::Matrix(100, 2, 3), options).suggestedEps > 0);
        data::Matrix points(100, 1);
        for (std::size_t row = 90; row < 100; ++row)
            points(row, 0) = static_cast<double>(row);
        QVERIFY(kDistances(points, options).suggestedEps > 0);
    }

    void neighboursToAskFor()
    {
        QCOMPARE(suggestedMinPoints(1), 5);
        QCOMPARE(suggestedMinPoints(2), 5);
        QCOMPARE(suggestedMinPoints(3), 6);
        QCOMPARE(suggestedMinPoints(17), 34);
        QCOMPARE(suggestedMinPoints(17, 200), 14);
        QCOMPARE(suggestedMinPoints(17, 4), 5);
    }

    void whatCannotBeMeasuredIsRefused()
    {
        auto points = densePoints(50, 2, 2, 0);
        KDistanceOptions options;
        options.minPoints = 51;
        QVERIFY_THROWS_EXCEPTION(Error, kDistances(points, options));
        options.minPoints = 0;
        QVERIFY_THROWS_EXCEPTION(Error, kDistances(points, options));
        options.minPoints = 5;
        points(3, 1) = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_THROWS_EXCEPTION(Error, kDistances(points, options));
    }

    void cancelledSoon()
    {
        const auto points = densePoints(150000, 8, 5, 0.2);
        KDistanceOptions options;
        options.minPoints = 30;
        options.mostRows = points.rows();
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                kDistances(points, options, std::move(stop), progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestKDistances)
#include "test_kdistances.moc"
