#include "core/base/error.h"
#include "core/segment/methods/minibatchkmeans.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

MiniBatchOptions options(int k, std::uint64_t seed = 42)
{
    MiniBatchOptions result;
    result.k = k;
    result.seed = seed;
    return result;
}

ErrorCode refusal(const data::Matrix& points, const MiniBatchOptions& wanted)
{
    try {
        miniBatchKMeans(points, wanted);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class TestMiniBatchKMeans : public QObject {
    Q_OBJECT

private slots:
    void plantedGroupsAreFound()
    {
        for (const std::size_t rows : {60U, 3000U, 50000U}) {
            const auto data = plantedGroups(rows, 4, 5, 20);
            const auto result = miniBatchKMeans(data.points, options(5));
            QCOMPARE(adjustedRandIndex(result.labels, data.labels), 1.0);
            QVERIFY(result.converged);
        }
    }

    void inertiaIsNearThatOfKMeans()
    {
        for (const double apart : {2.0, 5.0}) {
            const auto data = plantedGroups(40000, 6, 5, apart);
            KMeansOptions full;
            full.k = 5;
            const double best = kMeans(data.points, full).inertia;
            for (std::uint64_t seed = 1; seed < 4; ++seed) {
                const auto result = miniBatchKMeans(data.points, options(5, seed));
                QVERIFY2(result.inertia <= 1.01 * best,
                         qPrintable(QString::number(result.inertia / best)));
            }
        }
    }

    void everyRowHasItsNearestCentre()
    {
        const auto data = plantedGroups(5000, 5, 3, 1);
        const auto result = miniBatchKMeans(data.points, options(7));
        double sum = 0;
        for (std::size_t row = 0; row < data.points.rows(); ++row) {
            double own = 0;
            double least = 1e300;
            for (std::size_t c = 0; c < 7; ++c) {
                double squared = 0;
                for (std::size_t j = 0; j < 5; ++j)
                    squared += std::pow(data.points(row, j) - result.centres(c, j), 2);
                least = std::min(least, squared);
                if (static_cast<std::size_t>(result.labels[row]) == c)
                    own = squared;
            }
            QVERIFY(own <= least + 1e-12);
            sum += own;
        }
        QVERIFY(std::fabs(sum - result.inertia) < 1e-9 * sum);
    }

    void sameSeedSameLabels()
    {
        const auto data = plantedGroups(30000, 6, 3, 1);
        const auto first = miniBatchKMeans(data.points, options(6, 9));
        const auto second = miniBatchKMeans(data.points, options(6, 9));
        QCOMPARE(first.labels, second.labels);
        QCOMPARE(first.centres, second.centres);
        QCOMPARE(first.inertia, second.inertia);
        QVERIFY(first.labels != miniBatchKMeans(data.points, options(6, 10)).labels);
    }

    void orderOfRowsHardlyMatters()
    {
        const auto data = plantedGroups(20000, 3, 4, 12);
        Random random(5);
        const auto order = randomPermutation(20000, random);
        data::Matrix shuffled(20000, 3);
        std::vector<std::int32_t> planted(20000);
        for (std::size_t row = 0; row < order.size(); ++row) {
            std::ranges::copy(data.points.row(order[row]), shuffled.row(row).begin());
            planted[row] = data.labels[order[row]];
        }
        const auto result = miniBatchKMeans(shuffled, options(4));
        QVERIFY(adjustedRandIndex(result.labels, planted) > 0.99);
    }

    void farOffValuesLoseNoDigits()
    {
        auto data = plantedGroups(4000, 2, 3, 20);
        for (double& value : data.points.values())
            value += 1e9;
        const auto result = miniBatchKMeans(data.points, options(3));
        QCOMPARE(adjustedRandIndex(result.labels, data.labels), 1.0);
    }

    void noLabelStaysUnusedWhileRowsDiffer()
    {
        // One far row among equals: a batch hardly ever draws it.
        data::Matrix points(30000, 2, 1);
        for (std::size_t row = 0; row < 4; ++row)
            points(row * 7000, 0) = 100 + static_cast<double>(row);
        const auto result = miniBatchKMeans(points, options(5));
        const std::set<std::int32_t> used(result.labels.begin(), result.labels.end());
        QCOMPARE(used.size(), 5U);
        QCOMPARE(result.inertia, 0.0);
    }

    void equalRowsLeaveLabelsUnused()
    {
        const auto result = miniBatchKMeans(data::Matrix(50, 3, 2), options(4));
        QCOMPARE(result.inertia, 0.0);
        for (const double value : result.centres.values())
            QVERIFY(std::isfinite(value));
    }

    void badRequestsAreRefused()
    {
        auto data = plantedGroups(50000, 2, 2, 3);
        QCOMPARE(refusal(data.points, options(0)), ErrorCode::InvalidOption);
        QCOMPARE(refusal(data::Matrix(3, 2), options(4)), ErrorCode::NotEnoughRows);
        QCOMPARE(refusal(data::Matrix(5, 0), options(2)), ErrorCode::InvalidOption);
        auto noRows = options(2);
        noRows.batchRows = 0;
        QCOMPARE(refusal(data.points, noRows), ErrorCode::InvalidOption);
        data.points(49999, 1) = std::nan("");
        QCOMPARE(refusal(data.points, options(2)), ErrorCode::InvalidOption);
    }

    void cancellingEndsSoon()
    {
        const auto data = plantedGroups(400000, 10, 5, 1);
        auto wanted = options(20);
        wanted.starts = 60;
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                miniBatchKMeans(data.points, wanted, stop, progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestMiniBatchKMeans)
#include "test_minibatchkmeans.moc"
