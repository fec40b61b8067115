#include "core/base/error.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/points.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

SilhouetteOptions sampling(std::size_t rows, std::uint64_t seed = 42)
{
    SilhouetteOptions options;
    options.exactRows = 100;
    options.sampleRows = rows;
    options.seed = seed;
    return options;
}

} // namespace

class TestSilhouetteEstimate : public QObject {
    Q_OBJECT

private slots:
    void exactUpToTheLimit()
    {
        auto data = plantedGroups(1000, 3, 4, 4);
        data.labels[5] = -1;
        const auto found = estimateSilhouette(data.points, data.labels);
        QVERIFY(found.exact);
        QCOMPARE(found.sample, 999U);
        QCOMPARE(found.error, 0.0);
        QCOMPARE(found.rows, silhouettes(data.points, data.labels));
        QCOMPARE(found.mean, meanSilhouette(found.rows, data.labels));
    }

    void severalAtOnceEqualEachAlone()
    {
        const auto data = plantedGroups(2500, 3, 4, 2);
        auto other = data.labels;
        for (std::size_t row = 0; row < other.size(); row += 3)
            other[row] = row % 2 == 0 ? -1 : 9;
        other[0] = 77; // alone
        const std::vector<std::int32_t> one(other.size(), 4);
        const std::vector<std::span<const std::int32_t>> all{data.labels, other, one};
        const auto found = estimateSilhouettes(data.points, all);
        QCOMPARE(found.size(), 3U);
        for (std::size_t l = 0; l < 3; ++l) {
            const auto alone = estimateSilhouette(data.points, all[l]);
            QCOMPARE(found[l].sample, alone.sample);
            for (std::size_t row = 0; row < other.size(); ++row)
                QVERIFY(std::fabs(found[l].rows[row] - alone.rows[row]) < 1e-12);
        }
        QVERIFY(std::fabs(found[1].mean - estimateSilhouette(data.points, other).mean) < 1e-12);
        QVERIFY(std::isnan(found[2].mean));
    }

    void sampledRowsHaveTheirExactSilhouette()
    {
        const auto data = plantedGroups(3000, 3, 4, 3);
        const auto exact = silhouettes(data.points, data.labels);
        const auto found = estimateSilhouette(data.points, data.labels, sampling(500));
        QVERIFY(!found.exact);
        QCOMPARE(found.sample, 500U);
        std::size_t known = 0;
        for (std::size_t row = 0; row < exact.size(); ++row) {
            if (std::isnan(found.rows[row]))
                continue;
            ++known;
            QVERIFY(std::fabs(found.rows[row] - exact[row]) < 1e-12);
        }
        QCOMPARE(known, 500U);
    }

    void errorCoversTheExactMean()
    {
        // 200 samples: |estimate − exact| beyond two standard errors in about 4.6 % of them, and
        // the errors are as large as the estimates scatter.
        const auto data = plantedGroups(3000, 2, 3, 1.5);
        const double exact = meanSilhouette(silhouettes(data.points, data.labels), data.labels);
        int beyond = 0;
        double squares = 0;
        double variances = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto found = estimateSilhouette(data.points, data.labels, sampling(300, seed));
            beyond += std::fabs(found.mean - exact) > 2 * found.error;
            squares += (found.mean - exact) * (found.mean - exact);
            variances += found.error * found.error;
        }
        QVERIFY2(beyond <= 22, qPrintable(QString::number(beyond)));
        QVERIFY2(squares / variances > 0.7 && squares / variances < 1.4,
                 qPrintable(QString::number(squares / variances)));
    }

    void smallSegmentsGetRowsOfTheirOwn()
    {
        auto data = plantedGroups(5000, 3, 2, 6);
        for (std::size_t row = 0; row < 60; ++row)
            data.labels[row * 80] = 2; // 60 rows spread over the file
        data.labels[4999] = 3;         // and one row alone
        const auto found = estimateSilhouette(data.points, data.labels, sampling(200));
        std::size_t ofSmall = 0;
        for (std::size_t row = 0; row < 5000; ++row)
            ofSmall += data.labels[row] == 2 && !std::isnan(found.rows[row]);
        QVERIFY(ofSmall >= 50 && ofSmall <= 60);
        QCOMPARE(found.rows[4999], 0.0);
        // They count for what they are, not for how often they were looked at.
        const double exact = meanSilhouette(silhouettes(data.points, data.labels), data.labels);
        QVERIFY(std::fabs(found.mean - exact) < 4 * found.error);
    }

    void sameSeedSameSample()
    {
        const auto data = plantedGroups(4000, 3, 4, 2);
        const auto first = estimateSilhouette(data.points, data.labels, sampling(300, 5));
        const auto second = estimateSilhouette(data.points, data.labels, sampling(300, 5));
        QCOMPARE(first.mean, second.mean);
        QVERIFY(first.mean != estimateSilhouette(data.points, data.labels, sampling(300, 6)).mean);
    }

    void notClusteredRowsDoNotCount()
    {
        auto data = plantedGroups(2000, 3, 3, 4);
        for (std::size_t row = 0; row < 2000; row += 4)
            data.labels[row] = -1;
        const auto found = estimateSilhouette(data.points, data.labels, sampling(400));
        const double exact = meanSilhouette(silhouettes(data.points, data.labels), data.labels);
        QVERIFY(std::fabs(found.mean - exact) < 4 * found.error);
        QCOMPARE(found.rows[0], 0.0);
        QVERIFY(found.sample < 400);
    }

    void wrongShapesAreRefused()
    {
        const auto data = plantedGroups(20, 2, 2, 3);
        QVERIFY_EXCEPTION_THROWN(estimateSilhouette(data.points, std::span(data.labels).first(19)),
                                 Error);
    }

    void cancellingEndsSoon()
    {
        const auto data = plantedGroups(60000, 8, 4, 1);
        const std::vector<std::span<const std::int32_t>> two{data.labels, data.labels};
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                estimateSilhouettes(data.points, two, {}, std::move(stop), progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestSilhouetteEstimate)
#include "test_silhouetteestimate.moc"
