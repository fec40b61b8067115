#include "core/base/parallel.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

class ParallelTest : public QObject {
    Q_OBJECT
private slots:
    void blocksCoverEveryIndexOnce();
    void blocksDoNotDependOnThreads();
    void emptyRangeCallsNothing();
    void exceptionOfABlockReachesTheCaller();
    void blocksInsideBlocksStayOnTheirThread();
    void threadCountIsBetweenOneAndSixteen();
};

void ParallelTest::blocksCoverEveryIndexOnce()
{
    std::vector<std::atomic<int>> seen(10007);
    core::parallelBlocks(seen.size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            ++seen[i];
    });
    for (const auto& count : seen)
        QCOMPARE(count.load(), 1);
}

void ParallelTest::blocksDoNotDependOnThreads()
{
    std::atomic<int> wrong{0};
    core::parallelBlocks(1000, 300, [&](std::size_t begin, std::size_t end) {
        if (begin % 300 != 0 || end != std::min<std::size_t>(begin + 300, 1000))
            ++wrong;
    });
    QCOMPARE(wrong.load(), 0);
}

void ParallelTest::emptyRangeCallsNothing()
{
    bool called = false;
    core::parallelBlocks(0, 8, [&](std::size_t, std::size_t) { called = true; });
    QVERIFY(!called);
}

void ParallelTest::exceptionOfABlockReachesTheCaller()
{
    const auto run = [] {
        core::parallelBlocks(100, 1, [](std::size_t begin, std::size_t) {
            if (begin == 50)
                throw std::runtime_error("block 50");
        });
    };
    QVERIFY_EXCEPTION_THROWN(run(), std::runtime_error);
}

void ParallelTest::blocksInsideBlocksStayOnTheirThread()
{
    std::atomic<int> elsewhere{0};
    std::atomic<int> inner{0};
    core::parallelBlocks(4 * core::threadCount(), 1, [&](std::size_t, std::size_t) {
        const auto thread = std::this_thread::get_id();
        core::parallelBlocks(50, 1, [&](std::size_t, std::size_t) {
            elsewhere += std::this_thread::get_id() != thread;
            ++inner;
        });
    });
    QCOMPARE(elsewhere.load(), 0);
    QCOMPARE(inner.load(), static_cast<int>(200 * core::threadCount()));
}

void ParallelTest::threadCountIsBetweenOneAndSixteen()
{
    QVERIFY(core::threadCount() >= 1);
    QVERIFY(core::threadCount() <= 16);
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "test_parallel.moc"
