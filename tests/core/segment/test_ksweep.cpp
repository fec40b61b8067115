#include "core/base/error.h"
#include "core/segment/clustering.h"
#include "core/segment/validity/ksweep.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"
#include "tests/core/segment/sweepdata.h"

#include <QElapsedTimer>
#include <QObject>
#include <QtTest>

#include <algorithm>
#include <map>
#include <thread>

using namespace core;
using namespace core::segment;
using namespace sweepdata;

namespace {

SegmentRequest request(SegmentMethod method = SegmentMethod::KMeans)
{
    SegmentRequest result;
    result.method = method;
    return result;
}

KSweepOptions upTo(int last, int resamples = 20)
{
    KSweepOptions options;
    options.last = last;
    options.resamples = resamples;
    return options;
}

/// An error's remedy, after its message.
std::string refusal(const SegmentRequest& wanted, const KSweepOptions& options)
{
    try {
        sweepSegments(basisOf(planted(50, 2, 2, false, 1)), wanted, options);
    } catch (const Error& error) {
        return std::string(error.what()) + '|' + error.remedy();
    }
    return {};
}

} // namespace

class TestKSweep : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfEachClusteringAlone()
    {
        const auto basis = basisOf(planted(300, 3, 4, false, 3));
        const KSweep sweep = sweepSegments(basis, request(), upTo(6));
        QCOMPARE(sweep.rows.size(), 5U);
        ClusterFinder finder(basis, request());
        for (const KSweepRow& row : sweep.rows) {
            const auto alone = finder.find(row.k, request().seed);
            QCOMPARE(row.clustering->labels, alone.labels);
            QCOMPARE(row.inertia, inertia(basis->prepared, alone.labels));
            QCOMPARE(row.daviesBouldin, daviesBouldin(basis->prepared, alone.labels));
            QCOMPARE(row.calinskiHarabasz, calinskiHarabasz(basis->prepared, alone.labels));
            const double silhouette = estimateSilhouette(basis->prepared, alone.labels).mean;
            QVERIFY(std::fabs(row.silhouette - silhouette) < 1e-12);
            QCOMPARE(row.segmentStability.size(), static_cast<std::size_t>(row.k));
            QCOMPARE(row.worstStability, *std::ranges::min_element(row.segmentStability));
            QVERIFY(row.null.has_value());
        }
        QVERIFY(sweep.silhouetteExact);
        QCOMPARE(sweep.resampledRows, 300U);
        QCOMPARE(sweep.row(4)->k, 4);
        QVERIFY(sweep.row(7) == nullptr);
    }

    void reproducible()
    {
        const auto basis = basisOf(independent(120, 2, 9, uniform));
        const KSweep first = sweepSegments(basis, request(), upTo(5));
        const KSweep second = sweepSegments(basis, request(), upTo(5));
        for (std::size_t i = 0; i < first.rows.size(); ++i) {
            QCOMPARE(first.rows[i].clustering->labels, second.rows[i].clustering->labels);
            QCOMPARE(first.rows[i].gap, second.rows[i].gap);
            QCOMPARE(first.rows[i].null->oneGroupSilhouette,
                     second.rows[i].null->oneGroupSilhouette);
            QCOMPARE(first.rows[i].segmentStability, second.rows[i].segmentStability);
        }
        QCOMPARE(first.advice.wholeText(), second.advice.wholeText());
    }

    void figuresArriveValidityFirstThenStability()
    {
        struct Arrived {
            int inertia = 0, silhouette = 0, gap = 0, stability = 0;
        };
        std::map<int, Arrived> when;
        int calls = 0;
        bool tidy = true;
        double last = 0;
        sweepSegments(
            basisOf(planted(200, 2, 3, false, 3)), request(), upTo(6),
            [&](const KSweepRow& row) {
                Arrived& arrived = when[row.k];
                ++calls;
                const auto note = [&](int& first, double value) {
                    if (first == 0 && std::isfinite(value))
                        first = calls;
                };
                note(arrived.inertia, row.inertia);
                note(arrived.silhouette, row.silhouette);
                note(arrived.gap, row.gap);
                note(arrived.stability, row.stability);
            },
            {},
            [&](double share, std::string_view) {
                tidy = tidy && share >= last && share <= 1;
                last = share;
            });
        QCOMPARE(when.size(), 5U);
        int lastSilhouette = 0;
        int firstStability = calls;
        for (const auto& [k, arrived] : when) {
            QVERIFY(arrived.inertia > 0 && arrived.inertia < arrived.silhouette);
            QVERIFY(arrived.silhouette < arrived.gap && arrived.gap < arrived.stability);
            lastSilhouette = std::max(lastSilhouette, arrived.silhouette);
            firstStability = std::min(firstStability, arrived.stability);
            QVERIFY(k == 2 || arrived.stability > when[k - 1].stability);
        }
        QVERIFY(lastSilhouette < firstStability);
        QVERIFY(tidy);
        QCOMPARE(last, 1.0);
    }

    void everyMethodWithANumberCanBeSwept_data()
    {
        QTest::addColumn<int>("method");
        for (const SegmentMethod method : allMethods())
            if (takesSegmentCount(method) && method != SegmentMethod::AutoencoderKMeans &&
                method != SegmentMethod::KPrototypes)
                QTest::newRow(std::string(toWord(method)).c_str()) << static_cast<int>(method);
    }
    void everyMethodWithANumberCanBeSwept()
    {
        QFETCH(int, method);
        const KSweep sweep = sweepSegments(basisOf(planted(150, 2, 3, false, 5)),
                                           request(static_cast<SegmentMethod>(method)), upTo(5));
        QCOMPARE(sweep.advice.k, std::optional(3));
        QVERIFY(sweep.advice.supported);
    }

    void methodsWithoutANumberNameTheRemedy()
    {
        const std::string text = refusal(request(SegmentMethod::Dbscan), {});
        QVERIFY(text.find("DBSCAN finds the number of segments by itself") == 0);
        QVERIFY(text.find("|Choose another method") != std::string::npos);
    }

    void badRequestsAreRefused()
    {
        KSweepOptions options;
        options.first = 1;
        QVERIFY(!refusal(request(), options).empty());
        options = upTo(1);
        QVERIFY(!refusal(request(), options).empty());
        QVERIFY(refusal(request(), upTo(50)).find("|Try fewer segments") != std::string::npos);
        QVERIFY(!refusal(request(), upTo(5, -1)).empty());
        options = upTo(5);
        options.references = 1;
        QVERIFY(!refusal(request(), options).empty());
    }

    void stabilityAndComparisonCanBeLeftOut()
    {
        KSweepOptions options = upTo(6, 0);
        options.references = 0;
        const KSweep sweep =
            sweepSegments(basisOf(planted(300, 2, 4, false, 4)), request(), options);
        QVERIFY(!sweep.null);
        QVERIFY(std::isnan(sweep.rows[0].stability) && std::isnan(sweep.rows[0].gap));
        QCOMPARE(sweep.advice.k, std::optional(4));
        QVERIFY(sweep.advice.text.find("resampled") == std::string::npos);
    }

    void cancellingEndsSoonAtAnyTime()
    {
        const auto basis = basisOf(independent(20'000, 8, 3, normal));
        for (const double share : {0.01, 0.31, 0.45, 0.65}) {
            std::stop_source stop;
            QElapsedTimer since;
            const auto onProgress = [&](double done, std::string_view) {
                if (done >= share && !stop.stop_requested()) {
                    since.start();
                    stop.request_stop();
                }
            };
            QVERIFY_THROWS_EXCEPTION(Cancelled, sweepSegments(basis, request(), upTo(4, 60), {},
                                                              stop.get_token(), onProgress));
            QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
        }
    }
};

QTEST_APPLESS_MAIN(TestKSweep)
#include "test_ksweep.moc"
