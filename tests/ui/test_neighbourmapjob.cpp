#include "core/base/random.h"
#include "ui/workspace/neighbourmapjob.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using core::segment::NeighbourMapOptions;
using core::segment::SegmentBasis;
using core::segment::SegmentBasisPointer;

namespace {

SegmentBasisPointer basisOf(std::size_t rows)
{
    core::Random random(3);
    auto basis = std::make_shared<SegmentBasis>();
    basis->prepared = core::data::Matrix(rows, 4);
    for (double& value : basis->prepared.values())
        value = random.normal();
    return basis;
}

} // namespace

class TestNeighbourMapJob : public QObject {
    Q_OBJECT
private slots:
    void theMapUnfoldsAndIsFinished()
    {
        ui::NeighbourMapJob job;
        int unfinished = 0;
        connect(&job, &ui::NeighbourMapJob::mapChanged, this, [&](const auto& map) {
            if (map && !map->finished)
                ++unfinished;
        });
        QSignalSpy ended(&job, &ui::NeighbourMapJob::ended);
        const auto basis = basisOf(1500);
        const NeighbourMapOptions options{.iterations = 300, .snapshotEvery = 5};
        job.make(basis, options);
        QVERIFY(job.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        QVERIFY(!job.isRunning());
        QVERIFY(job.map()->finished);
        QVERIFY(unfinished > 0);
        // What is there is not made again; other options make another map.
        const auto before = job.map();
        job.make(basis, options);
        QVERIFY(!job.isRunning());
        QCOMPARE(job.map(), before);
        job.make(basis, {.iterations = 301});
        QVERIFY(job.isRunning());
        QVERIFY(!job.map());
    }

    void aStoppedMapStaysAsItIs()
    {
        ui::NeighbourMapJob job;
        QSignalSpy changed(&job, &ui::NeighbourMapJob::mapChanged);
        QSignalSpy ended(&job, &ui::NeighbourMapJob::ended);
        job.make(basisOf(2000), {.iterations = 1'000'000, .snapshotEvery = 2});
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 2, 60'000);
        QElapsedTimer clock;
        clock.start();
        job.stop();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(ended.count(), 1);
        QVERIFY(job.map() && !job.map()->finished);
        const auto stopped = job.map();
        QCoreApplication::processEvents(); // nothing comes after it
        QCOMPARE(job.map(), stopped);
    }

    void whatCannotBeMappedIsSaid()
    {
        ui::NeighbourMapJob job;
        QSignalSpy failed(&job, &ui::NeighbourMapJob::failed);
        job.make(basisOf(3), {});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QVERIFY(!job.isRunning());
        QVERIFY(!job.map());
    }

    void anUnfinishedJobEndsWithItsOwner()
    {
        auto job = std::make_unique<ui::NeighbourMapJob>();
        job->make(basisOf(5000), {.iterations = 1'000'000});
        QElapsedTimer clock;
        clock.start();
        job.reset();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestNeighbourMapJob)
#include "test_neighbourmapjob.moc"
