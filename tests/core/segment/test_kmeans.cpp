#include "core/base/error.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

KMeansOptions options(int k, int starts = 0, std::uint64_t seed = 42)
{
    KMeansOptions result;
    result.k = k;
    result.starts = starts;
    result.seed = seed;
    return result;
}

ErrorCode refusal(const data::Matrix& points, const KMeansOptions& wanted)
{
    try {
        kMeans(points, wanted);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

/// The least inertia over all ways to give at most eight rows one of k labels.
double leastInertia(const data::Matrix& points, int k)
{
    std::vector<std::int32_t> labels(points.rows());
    double least = inertia(points, labels);
    for (;;) {
        std::size_t row = 0;
        while (row < labels.size() && ++labels[row] == k)
            labels[row++] = 0;
        if (row == labels.size())
            return least;
        least = std::min(least, inertia(points, labels));
    }
}

} // namespace

class TestKMeans : public QObject {
    Q_OBJECT

private slots:
    void smallTablesReachTheOptimum()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto data = plantedGroups(8, 2, 3, 2, seed);
            const auto result = kMeans(data.points, options(3));
            const double least = leastInertia(data.points, 3);
            QVERIFY(result.inertia <= least * (1 + 1e-12));
        }
    }

    void distantGroupsAreFound()
    {
        for (const std::size_t rows : {300U, 9000U}) {
            const auto data = plantedGroups(rows, 3, 4, 30);
            const auto result = kMeans(data.points, options(4));
            QCOMPARE(adjustedRandIndex(result.labels, data.labels), 1.0);
            QVERIFY(result.converged);
        }
    }

    void everyRowHasItsNearestCentre()
    {
        const auto data = plantedGroups(6000, 5, 3, 1);
        const auto result = kMeans(data.points, options(7, 2));
        QVERIFY(result.converged);
        double sum = 0;
        for (std::size_t row = 0; row < data.points.rows(); ++row) {
            std::vector<double> squared;
            for (std::size_t c = 0; c < 7; ++c) {
                double d = 0;
                for (std::size_t j = 0; j < 5; ++j)
                    d += std::pow(data.points(row, j) - result.centres(c, j), 2);
                squared.push_back(d);
            }
            const double own = squared[static_cast<std::size_t>(result.labels[row])];
            QVERIFY(own <= *std::ranges::min_element(squared) + 1e-12);
            sum += own;
        }
        QVERIFY(std::fabs(result.inertia - sum) < 1e-9 * sum);
    }

    void centresAreMeansOfTheirRows()
    {
        const auto data = plantedGroups(500, 4, 3, 2);
        const auto result = kMeans(data.points, options(3));
        data::Matrix means(3, 4);
        std::vector<double> counts(3);
        for (std::size_t row = 0; row < 500; ++row) {
            const auto label = static_cast<std::size_t>(result.labels[row]);
            ++counts[label];
            for (std::size_t j = 0; j < 4; ++j)
                means(label, j) += data.points(row, j);
        }
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t j = 0; j < 4; ++j)
                QVERIFY(std::fabs(means(c, j) / counts[c] - result.centres(c, j)) < 1e-12);
    }

    void sameSeedSameLabels()
    {
        for (const std::size_t rows : {200U, 20000U}) {
            const auto data = plantedGroups(rows, 6, 3, 1);
            const auto first = kMeans(data.points, options(6, 4, 9));
            const auto second = kMeans(data.points, options(6, 4, 9));
            QCOMPARE(first.labels, second.labels);
            QCOMPARE(first.centres, second.centres);
            QCOMPARE(first.inertia, second.inertia);
        }
    }

    void moreStartsAreNeverWorse()
    {
        const auto data = plantedGroups(400, 3, 6, 1);
        const double one = kMeans(data.points, options(12, 1)).inertia;
        const double many = kMeans(data.points, options(12, 50)).inertia;
        QVERIFY(many <= one);
    }

    void farOffValuesLoseNoDigits()
    {
        auto data = plantedGroups(400, 2, 3, 8);
        const auto near = kMeans(data.points, options(3));
        for (double& value : data.points.values())
            value += 1e9;
        const auto far = kMeans(data.points, options(3));
        QCOMPARE(adjustedRandIndex(near.labels, far.labels), 1.0);
    }

    void equalRowsLeaveLabelsUnused()
    {
        data::Matrix points(10, 2, 3.5);
        points(9, 0) = 4;
        const auto result = kMeans(points, options(4));
        const std::set<std::int32_t> used(result.labels.begin(), result.labels.end());
        QCOMPARE(used.size(), 2U);
        QCOMPARE(result.inertia, 0.0);
        for (const double value : result.centres.values())
            QVERIFY(std::isfinite(value));
    }

    void everyRowItsOwnSegment()
    {
        const auto data = plantedGroups(9, 2, 2, 3);
        const auto result = kMeans(data.points, options(9));
        QCOMPARE(result.inertia, 0.0);
        const std::set<std::int32_t> used(result.labels.begin(), result.labels.end());
        QCOMPARE(used.size(), 9U);
    }

    void oneSegmentIsTheMean()
    {
        const auto data = plantedGroups(50, 2, 2, 3);
        const auto result = kMeans(data.points, options(1));
        QCOMPARE(std::ranges::count(result.labels, 0), 50);
    }

    void badRequestsAreRefused()
    {
        const auto data = plantedGroups(5, 2, 2, 3);
        QCOMPARE(refusal(data.points, options(0)), ErrorCode::InvalidOption);
        QCOMPARE(refusal(data.points, options(2, -1)), ErrorCode::InvalidOption);
        QCOMPARE(refusal(data.points, options(6)), ErrorCode::NotEnoughRows);
        QCOMPARE(refusal(data::Matrix(5, 0), options(2)), ErrorCode::InvalidOption);
        data::Matrix missing = data.points;
        missing(3, 1) = std::nan("");
        QCOMPARE(refusal(missing, options(2)), ErrorCode::InvalidOption);
        KMeansOptions noRounds = options(2);
        noRounds.maxIterations = 0;
        QCOMPARE(refusal(data.points, noRounds), ErrorCode::InvalidOption);
    }

    void tooFewRoundsAreTold()
    {
        const auto data = plantedGroups(3000, 4, 4, 1);
        KMeansOptions few = options(10, 1);
        few.maxIterations = 2;
        const auto result = kMeans(data.points, few);
        QVERIFY(!result.converged);
        QCOMPARE(result.iterations, 2);
        // What comes out is consistent all the same.
        QVERIFY(std::fabs(result.inertia - inertia(data.points, result.labels)) < 1e-9);
    }

    void stopThrowsCancelledSoon()
    {
        const auto data = plantedGroups(200000, 10, 5, 1);
        std::stop_source stop;
        std::chrono::steady_clock::time_point stopped;
        const auto onProgress = [&](double, std::string_view) {
            if (!stop.stop_requested()) {
                stopped = std::chrono::steady_clock::now();
                stop.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(kMeans(data.points, options(20, 40), stop.get_token(), onProgress),
                                 Cancelled);
        const auto waited = std::chrono::steady_clock::now() - stopped;
        QVERIFY(waited < std::chrono::milliseconds(200));
    }

    void progressOnlyRises()
    {
        const auto data = plantedGroups(200, 3, 3, 2);
        double last = 0;
        bool rises = true;
        kMeans(data.points, options(4, 30), {}, [&](double fraction, std::string_view) {
            rises = rises && fraction >= last && fraction <= 1;
            last = fraction;
        });
        QVERIFY(rises);
        QVERIFY(last > 0);
    }

    void automaticStartsFollowTheSize()
    {
        QCOMPARE(automaticStarts(200, 10), 20);
        QCOMPARE(automaticStarts(5000, 10), 20);
        QCOMPARE(automaticStarts(100'000, 5), 10);
        QCOMPARE(automaticStarts(10'000'000, 5), 3);
        QCOMPARE(automaticSwaps(200, 10), 1000);
        QCOMPARE(automaticSwaps(10'000, 10), 250);
        QCOMPARE(automaticSwaps(100'000, 10), 0);
    }

    void swapsFindWhatManyStartsMiss()
    {
        // 16 groups in a square grid: nearly every start puts two centres into one group.
        Random random(5);
        data::Matrix points(800, 2);
        for (std::size_t row = 0; row < 800; ++row) {
            points(row, 0) = 6.0 * static_cast<double>(row % 4) + random.normal();
            points(row, 1) = 6.0 * static_cast<double>(row / 4 % 4) + random.normal();
        }
        const double many = kMeans(points, options(16, 3000)).inertia;
        for (std::uint64_t seed = 0; seed < 10; ++seed)
            QVERIFY(kMeans(points, options(16, 0, seed)).inertia <= many * (1 + 1e-9));
    }
};

QTEST_APPLESS_MAIN(TestKMeans)
#include "test_kmeans.moc"
