#include "core/segment/methods/kmeans.h"
#include "core/segment/validity/stability.h"
#include "tests/core/segment/points.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <atomic>
#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

std::vector<std::int32_t> byKMeans(const data::Matrix& points, int k, std::uint64_t seed,
                                   const std::stop_token& stop)
{
    KMeansOptions options;
    options.k = k;
    options.starts = 10;
    options.seed = seed;
    return kMeans(points, options, stop).labels;
}

} // namespace

class TestStability : public QObject {
    Q_OBJECT

private slots:
    void distantGroupsReturnWhole()
    {
        const auto data = plantedGroups(200, 2, 4, 30);
        const auto found = bootstrapStability(data.points, data.labels, byKMeans);
        QCOMPARE(found.resamples, 60);
        QCOMPARE(found.rows, 200U);
        QCOMPARE(found.segments.size(), 4U);
        for (const double value : found.segments)
            QCOMPARE(value, 1.0);
        QCOMPARE(found.mean, 1.0);
        QCOMPARE(found.worst, 1.0);
        QCOMPARE(found.randIndex, 1.0);
    }

    void aSegmentCutThroughAGroupDissolves()
    {
        // Three groups, one of them cut in two: only those two parts do not return.
        auto data = plantedGroups(300, 2, 3, 30);
        const auto four = byKMeans(data.points, 4, 1, {});
        const auto found = bootstrapStability(data.points, four, byKMeans);
        std::size_t whole = 0;
        for (const double value : found.segments)
            whole += value > 0.85;
        QCOMPARE(whole, 2U);
        QVERIFY(found.worst < dissolvedJaccard + 0.1);
        QVERIFY(found.mean > found.worst);
    }

    void similarityIsThatOfTheBestMatchOnTheRowsDrawn()
    {
        // The method answers the same whatever is drawn: label 0 for values below 3.
        data::Matrix points(6, 1);
        for (std::size_t row = 0; row < 6; ++row)
            points(row, 0) = static_cast<double>(row);
        const std::vector<std::int32_t> labels{0, 0, 1, 1, 1, -1};
        StabilityOptions options;
        options.resamples = 40;
        std::atomic<int> asked{0};
        const auto found = bootstrapStability(
            points, labels,
            [&](const data::Matrix& some, int k, std::uint64_t, const std::stop_token&) {
                asked += k;
                std::vector<std::int32_t> result;
                for (std::size_t row = 0; row < some.rows(); ++row)
                    result.push_back(some(row, 0) < 3 ? 0 : 1);
                return result;
            },
            options);
        QCOMPARE(asked.load(), 80);
        // Rows 0, 1 | 2, 3, 4 | 5 against 0, 1, 2 | 3, 4, 5, on any rows drawn: by hand.
        for (int draw = 0; draw < 40; ++draw) {
            const double of0 = found.draws[0][static_cast<std::size_t>(draw)];
            const double of1 = found.draws[1][static_cast<std::size_t>(draw)];
            const auto among = [](double value, std::initializer_list<double> allowed) {
                return std::isnan(value) || std::ranges::any_of(allowed, [&](double one) {
                           return std::fabs(one - value) < 1e-12;
                       });
            };
            QVERIFY(among(of0, {1.0, 2.0 / 3, 1.0 / 2}));
            QVERIFY(among(of1, {1.0, 2.0 / 3, 1.0 / 2, 1.0 / 3, 1.0 / 4, 2.0 / 4}));
        }
    }

    void reproducible()
    {
        const auto data = plantedGroups(150, 3, 3, 2);
        const auto labels = byKMeans(data.points, 4, 1, {});
        const auto first = bootstrapStability(data.points, labels, byKMeans);
        const auto second = bootstrapStability(data.points, labels, byKMeans);
        QCOMPARE(first.draws, second.draws);
        StabilityOptions other;
        other.seed = 43;
        QVERIFY(first.draws != bootstrapStability(data.points, labels, byKMeans, other).draws);
    }

    void largeTablesAreResampledInPart()
    {
        const auto data = plantedGroups(3000, 2, 3, 20);
        StabilityOptions options;
        options.mostRows = 500;
        options.resamples = 10;
        const auto found = bootstrapStability(data.points, data.labels, byKMeans, options);
        QCOMPARE(found.rows, 500U);
        QCOMPARE(found.worst, 1.0);
    }

    void cancellingEndsSoon()
    {
        const auto data = plantedGroups(4000, 8, 4, 1);
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                StabilityOptions options;
                options.resamples = 200;
                bootstrapStability(data.points, data.labels, byKMeans, options, std::move(stop),
                                   progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestStability)
#include "test_stability.moc"
