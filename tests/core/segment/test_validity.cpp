#include "core/base/error.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

#include <chrono>
#include <map>

using namespace core;
using namespace core::segment;

namespace {

/// Rousseeuw's definition, row by row.
std::vector<double> textbookSilhouettes(const data::Matrix& points,
                                        std::span<const std::int32_t> labels)
{
    std::map<std::int32_t, std::size_t> sizes;
    for (const auto label : labels)
        if (label >= 0)
            ++sizes[label];
    std::vector<double> result(labels.size());
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0 || sizes[labels[row]] < 2 || sizes.size() < 2)
            continue;
        std::map<std::int32_t, double> sums;
        for (std::size_t other = 0; other < labels.size(); ++other)
            if (labels[other] >= 0)
                sums[labels[other]] += distance(points, row, other);
        const double a = sums[labels[row]] / static_cast<double>(sizes[labels[row]] - 1);
        double b = std::numeric_limits<double>::infinity();
        for (const auto& [label, sum] : sums)
            if (label != labels[row])
                b = std::min(b, sum / static_cast<double>(sizes[label]));
        result[row] = std::max(a, b) > 0 ? (b - a) / std::max(a, b) : 0;
    }
    return result;
}

const data::Matrix& square()
{
    // Two pairs of points, 10 apart; the points of a pair are 2 apart.
    static const data::Matrix points = [] {
        data::Matrix m(4, 2);
        m(1, 1) = 2;
        m(2, 0) = m(3, 0) = 10;
        m(3, 1) = 2;
        return m;
    }();
    return points;
}
const std::vector<std::int32_t> pairs{0, 0, 1, 1};

bool close(double a, double b, double tolerance = 1e-12)
{
    return std::fabs(a - b) < tolerance;
}

} // namespace

class TestValidity : public QObject {
    Q_OBJECT

private slots:
    void handComputedSquare()
    {
        const double b = (10 + std::sqrt(104.0)) / 2;
        for (const double value : silhouettes(square(), pairs))
            QVERIFY(close(value, (b - 2) / b));
        QVERIFY(close(inertia(square(), pairs), 4));
        QVERIFY(close(daviesBouldin(square(), pairs), 0.2));
        QVERIFY(close(calinskiHarabasz(square(), pairs), 100.0 / (4.0 / 2)));
    }

    void silhouettesEqualTheDefinition_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("groups");
        QTest::newRow("fewer rows than a block") << 37 << 3 << 4;
        QTest::newRow("one column") << 300 << 1 << 3;
        QTest::newRow("two blocks") << 700 << 4 << 5;
        QTest::newRow("an odd number of blocks") << 1400 << 9 << 7;
        QTest::newRow("clusters smaller than a vector") << 200 << 2 << 60;
    }
    void silhouettesEqualTheDefinition()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, groups);
        auto data = plantedGroups(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns),
                                  groups, 1.5);
        for (std::size_t row = 0; row < data.labels.size(); row += 11)
            data.labels[row] = -1;
        data.labels[1] = 1000; // alone in its cluster
        const auto found = silhouettes(data.points, data.labels);
        const auto expected = textbookSilhouettes(data.points, data.labels);
        for (std::size_t row = 0; row < found.size(); ++row)
            QVERIFY(close(found[row], expected[row]));
        QCOMPARE(found[1], 0.0);
    }

    void silhouettesAreReproducible()
    {
        const auto data = plantedGroups(3000, 5, 4, 2);
        QCOMPARE(silhouettes(data.points, data.labels), silhouettes(data.points, data.labels));
    }

    void equalRowsHaveSilhouetteZero()
    {
        const data::Matrix points(6, 3, 2.0);
        const std::vector<std::int32_t> labels{0, 0, 0, 1, 1, 1};
        for (const double value : silhouettes(points, labels))
            QCOMPARE(value, 0.0);
    }

    void oneClusterHasNoFigures()
    {
        const std::vector<std::int32_t> one{3, 3, 3, 3};
        QCOMPARE(silhouettes(square(), one), std::vector<double>(4, 0.0));
        QVERIFY(std::isnan(meanSilhouette(std::vector<double>(4, 0.0), one)));
        QVERIFY(std::isnan(daviesBouldin(square(), one)));
        QVERIFY(std::isnan(calinskiHarabasz(square(), one)));
        QVERIFY(close(inertia(square(), one), 104));
    }

    void figuresDoNotDependOnTheNumbersOfLabels()
    {
        const std::vector<std::int32_t> others{17, 17, 4, 4};
        QCOMPARE(silhouettes(square(), others), silhouettes(square(), pairs));
        QCOMPARE(inertia(square(), others), inertia(square(), pairs));
        QCOMPARE(daviesBouldin(square(), others), daviesBouldin(square(), pairs));
        QCOMPARE(calinskiHarabasz(square(), others), calinskiHarabasz(square(), pairs));
    }

    void rowsThatAreNotClusteredDoNotCount()
    {
        data::Matrix points(6, 2);
        for (std::size_t row = 0; row < 4; ++row)
            for (std::size_t j = 0; j < 2; ++j)
                points(row, j) = square()(row, j);
        points(4, 0) = 500;
        points(5, 1) = -900;
        const std::vector<std::int32_t> labels{0, 0, 1, 1, -1, -1};
        const auto values = silhouettes(points, labels);
        const auto fewer = silhouettes(square(), pairs);
        QVERIFY(close(meanSilhouette(values, labels), meanSilhouette(fewer, pairs)));
        QCOMPARE(values[4], 0.0);
        QVERIFY(close(inertia(points, labels), 4));
        QVERIFY(close(daviesBouldin(points, labels), 0.2));
        QVERIFY(close(calinskiHarabasz(points, labels), 50));
    }

    void meanLeavesOutUnknownSilhouettes()
    {
        const std::vector<double> values{0.5, std::nan(""), 0.1, 0.3};
        QVERIFY(close(meanSilhouette(values, pairs), 0.3));
    }

    void wrongShapesAreRefused()
    {
        const std::vector<std::int32_t> three{0, 1, 1};
        QVERIFY_EXCEPTION_THROWN(silhouettes(square(), three), Error);
        QVERIFY_EXCEPTION_THROWN(inertia(square(), three), Error);
        QVERIFY_EXCEPTION_THROWN(daviesBouldin(square(), three), Error);
        QVERIFY_EXCEPTION_THROWN(calinskiHarabasz(square(), three), Error);
    }

    void stopThrowsCancelledSoon()
    {
        const auto data = plantedGroups(60000, 8, 4, 1);
        std::stop_source stop;
        std::chrono::steady_clock::time_point stopped;
        const auto onProgress = [&](double, std::string_view) {
            if (!stop.stop_requested()) {
                stopped = std::chrono::steady_clock::now();
                stop.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(
            silhouettes(data.points, data.labels, stop.get_token(), onProgress), Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - stopped < std::chrono::milliseconds(200));
    }
};

QTEST_APPLESS_MAIN(TestValidity)
#include "test_validity.moc"
