#include "core/base/error.h"
#include "tests/support/doubtfulfile.h"
#include "tests/support/maskedwords.h"
#include "ui/workspace/findingrows.h"
#include "ui/workspace/job.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/latestjob.h"
#include "ui/workspace/rowsearch.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <atomic>
#include <latch>
#include <list>
#include <mutex>
#include <semaphore>
#include <set>
#include <thread>

using core::data::ColumnRole;
using core::data::ColumnType;
using ui::Job;
using ui::Step;
using ui::StepState;
using ui::Workspace;

namespace {

const char* const customers = "ID,Age,Spending,Segmentation\n"
                              "1001,22,Low,D\n"
                              "1002,,Average,A\n"
                              "1003,67,High,B\n"
                              "1004,67,High,A\n"
                              "1005,22,Low,D\n"
                              "1006,,Low,B\n";

/// Counts the three ways a job can end.
struct Endings {
    explicit Endings(Job& job)
        : succeeded(&job, &Job::succeeded), failed(&job, &Job::failed),
          cancelled(&job, &Job::cancelled)
    {
    }
    qsizetype count() const { return succeeded.count() + failed.count() + cancelled.count(); }
    QSignalSpy succeeded, failed, cancelled;
};

/// Works until it is asked to stop, as core does.
void workUntilStopped(const core::TrainingControl& control)
{
    while (!control.discard.stop_requested())
        std::this_thread::yield();
    throw core::Cancelled();
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test table");
        return file.fileName();
    }
    /// Opens the table and waits until all that follows by itself has ended.
    void open(Workspace& workspace, const QString& path)
    {
        QSignalSpy changes(&workspace, &Workspace::tableChanged);
        workspace.openFile(path);
        QTRY_COMPARE(changes.count(), 1);
        QTRY_VERIFY(!workspace.isAnythingRunning());
    }

private slots:
    void jobDeliversBeforeItSucceeds();
    void jobsRunAtOnceOnThreadsThatStoodReady();
    void jobEndsInExactlyOneSignal_data();
    void jobEndsInExactlyOneSignal();
    void discardedJobDropsItsResult();
    void destroyedJobStopsAndStaysSilent();
    void everyEpochArrivesInOrder();
    void progressIsThrottledAndTheLastOneArrives();
    void stagesAreToldInTheLanguage();
    void errorsAreWordedInOnePlace();
    void openedTableHasItsFigures();
    void cheapTablesAreExploredByThemselves();
    void failedOpenLeavesThePreviousTable();
    void discardedOpenLeavesThePreviousTable();
    void jobSignalsComeInOrder();
    void newTableDropsResults();
    void exampleOpensWithoutAPath();
    void roleChangeIsUndone();
    void typeChangeIsUndoneToTheSameColumn();
    void retypedCellsThatDoNotFitAreCounted();
    void roleChangeMakesResultsOutOfDateUntilUndone();
    void choiceOfAColumnIsUndoneAndOutlivesAReload();
    void retypedColumnTakesTheRoleThatSuitsIt();
    void levelOrderIsUndoneAndOutlivesAReload();
    void reloadKeepsRolesGivenByHand();
    void reloadKeepsResultsWhoseColumnsAreTheSame();
    void doubtfulTableIsOfferedAndNotOpened();
    void adoptedImportIsTheSameTable();
    void discardEndsWithinHalfASecond();
    void searchFindsIdentifiersFirst();
    void searchTakesNumbersAsAWhole();
    void findingRowsAgreeWithTheReport();
};

void TestWorkspace::jobDeliversBeforeItSucceeds()
{
    QStringList order;
    Job job([&](Job&, const core::TrainingControl&) {
        return Job::Deliver([&] { order << QStringLiteral("delivered"); });
    });
    connect(&job, &Job::succeeded, this, [&] { order << QStringLiteral("succeeded"); });
    job.start();
    QTRY_COMPARE(order, (QStringList{QStringLiteral("delivered"), QStringLiteral("succeeded")}));
}

void TestWorkspace::jobsRunAtOnceOnThreadsThatStoodReady()
{
    constexpr std::size_t jobsAtOnce = 4;
    constexpr std::size_t rounds = 5;
    std::mutex mutex;
    std::set<std::thread::id> seen;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::latch allAreRunning(jobsAtOnce); // a job that waited for another would hang here
        std::list<Job> jobs;
        for (std::size_t i = 0; i < jobsAtOnce; ++i)
            jobs.emplace_back([&](Job&, const core::TrainingControl&) {
                {
                    const std::scoped_lock lock(mutex);
                    seen.insert(std::this_thread::get_id());
                }
                allAreRunning.arrive_and_wait();
                return Job::Deliver();
            });
        for (Job& job : jobs)
            job.start();
        QTRY_VERIFY(std::ranges::none_of(jobs, &Job::isRunning));
    }
    QVERIFY(!seen.contains(std::this_thread::get_id()));
    QVERIFY(seen.size() < rounds * jobsAtOnce); // they are used again
}

void TestWorkspace::jobEndsInExactlyOneSignal_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("success") << 0;
    QTest::newRow("core error") << 1;
    QTest::newRow("cancelled") << 2;
    QTest::newRow("out of memory") << 3;
    QTest::newRow("other exception") << 4;
    QTest::newRow("not even an exception") << 5;
}

void TestWorkspace::jobEndsInExactlyOneSignal()
{
    QFETCH(int, ending);
    Job job([ending](Job&, const core::TrainingControl&) -> Job::Deliver {
        switch (ending) {
        case 1:
            throw core::Error(core::ErrorCode::NotEnoughRows, "Too few rows.");
        case 2:
            throw core::Cancelled();
        case 3:
            throw std::bad_alloc();
        case 4:
            throw std::runtime_error("secret words");
        case 5:
            throw 5;
        default:
            return [] {};
        }
    });
    Endings endings(job);
    job.start();
    QTRY_COMPARE(endings.count(), 1);
    QCOMPARE(endings.succeeded.count(), ending == 0 ? 1 : 0);
    QCOMPARE(endings.cancelled.count(), ending == 2 ? 1 : 0);
    QVERIFY(!job.isRunning());
    if (endings.failed.count() == 1) {
        const auto text = endings.failed.first().first().value<ui::ErrorText>();
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(!text.remedy.isEmpty());
        QVERIFY(!text.headline.contains(QStringLiteral("secret")));
    }
}

void TestWorkspace::discardedJobDropsItsResult()
{
    bool isDelivered = false;
    std::binary_semaphore working{0};
    Job job([&](Job&, const core::TrainingControl& control) {
        working.release();
        while (!control.discard.stop_requested())
            std::this_thread::yield();
        // Too late to stop: the result is there, and must be dropped all the same.
        return Job::Deliver([&] { isDelivered = true; });
    });
    Endings endings(job);
    job.start();
    working.acquire();
    job.discard();
    QTRY_COMPARE(endings.cancelled.count(), 1);
    QCOMPARE(endings.count(), 1);
    QVERIFY(!isDelivered);
}

void TestWorkspace::destroyedJobStopsAndStaysSilent()
{
    std::atomic<bool> ended = false;
    int signalCount = 0;
    {
        Job job([&](Job&, const core::TrainingControl& control) -> Job::Deliver {
            while (!control.discard.stop_requested())
                std::this_thread::yield();
            ended = true;
            return {};
        });
        connect(&job, &Job::succeeded, this, [&] { ++signalCount; });
        connect(&job, &Job::cancelled, this, [&] { ++signalCount; });
        job.start();
    }
    QVERIFY(ended);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(signalCount, 0);
}

void TestWorkspace::everyEpochArrivesInOrder()
{
    constexpr int epochs = 20'000;
    std::vector<int> received;
    int deliveries = 0;
    Job job([](Job& self, const core::TrainingControl&) -> Job::Deliver {
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            core::network::EpochReport report;
            report.epoch = epoch;
            self.reportEpoch(report);
        }
        return {};
    });
    connect(&job, &Job::epochsFinished, this,
            [&](const std::vector<core::network::EpochReport>& reports) {
                ++deliveries;
                for (const auto& report : reports)
                    received.push_back(report.epoch);
            });
    Endings endings(job);
    job.start();
    QTRY_COMPARE(endings.succeeded.count(), 1);
    QCOMPARE(received.size(), std::size_t(epochs));
    for (int i = 0; i < epochs; ++i)
        QCOMPARE(received[std::size_t(i)], i + 1);
    QVERIFY2(deliveries < epochs / 10, "epochs come in bundles");
}

void TestWorkspace::progressIsThrottledAndTheLastOneArrives()
{
    QElapsedTimer clock;
    clock.start();
    Job job([&](Job& self, const core::TrainingControl&) -> Job::Deliver {
        const auto report = self.progress(0.5, 1);
        while (clock.elapsed() < 300)
            report(double(clock.elapsed()) / 300 * 0.9, "working");
        report(1, "last");
        return {};
    });
    QSignalSpy progress(&job, &Job::progressed);
    Endings endings(job);
    job.start();
    QTRY_COMPARE(endings.succeeded.count(), 1);
    const double seconds = double(clock.elapsed()) / 1000;
    // One at the start and one at the end come besides the 25 a second.
    QVERIFY2(double(progress.count()) <= 25 * seconds + 2,
             qPrintable(QString::number(progress.count())));
    QCOMPARE(progress.last().at(0).toDouble(), 1.0);
    QCOMPARE(progress.last().at(1).toString(), QStringLiteral("last"));
    QVERIFY(progress.first().at(0).toDouble() >= 0.5);
}

void TestWorkspace::stagesAreToldInTheLanguage()
{
    Job job([](Job& self, const core::TrainingControl&) -> Job::Deliver {
        self.progress(0, 1)(0.5, CORE_TRANSLATE_NOOP("Progress", "Reading rows"));
        return {};
    });
    QSignalSpy progress(&job, &Job::progressed);
    Endings endings(job);
    const tests::MaskedWords masked;
    job.start();
    QTRY_COMPARE(endings.succeeded.count(), 1);
    QCOMPARE(progress.last().at(1).toString(), QStringLiteral("······· ····"));
}

void TestWorkspace::errorsAreWordedInOnePlace()
{
    const ui::ErrorText missing = ui::errorText(core::Error(core::ErrorCode::FileNotFound,
                                                            "Cannot open /home/anna/customers.csv.",
                                                            "/home/anna/customers.csv"));
    QCOMPARE(missing.headline, QStringLiteral("The file customers.csv was not found."));
    QVERIFY(missing.details.contains(QStringLiteral("/home/anna/customers.csv")));
    QVERIFY(!missing.remedy.isEmpty());

    const ui::ErrorText malformed = ui::errorText(
        core::Error(core::ErrorCode::MalformedInput, "A quote is never closed.", "a.csv", 4211));
    QCOMPARE(malformed.headline, QStringLiteral("A quote is never closed. (line 4,211)"));

    const ui::ErrorText option = ui::errorText(core::Error(
        core::ErrorCode::InvalidOption, "k must be 2 or more.", "k", {}, "Choose k from 2."));
    QCOMPARE(option.headline, QStringLiteral("k must be 2 or more."));
    QCOMPARE(option.remedy, QStringLiteral("Choose k from 2."));
}

void TestWorkspace::openedTableHasItsFigures()
{
    Workspace workspace;
    QCOMPARE(workspace.state(Step::Data), StepState::Ready);
    QCOMPARE(workspace.state(Step::Predict), StepState::Unavailable);
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const ui::OpenTablePointer table = workspace.openTable();
    QCOMPARE(table->title, QStringLiteral("customers.csv"));
    QCOMPARE(table->table->rowCount(), std::size_t(6));
    QCOMPARE(table->summaries.size(), std::size_t(4));
    QCOMPARE(table->histograms.size(), std::size_t(4));
    QCOMPARE(table->missingness.rowsComplete, std::size_t(4));
    QVERIFY(table->checked);
    QCOMPARE(workspace.state(Step::Data), StepState::Done);
    QCOMPARE(workspace.state(Step::Predict), StepState::Ready);

    // Two of the six ages are missing, one in A and one in B.
    workspace.setColumnRole(3, ColumnRole::Target);
    const ui::MissingByClass& missing = workspace.openTable()->missingByClass;
    QCOMPARE(missing.classes, (std::vector<std::string>{"A", "B", "D"}));
    QCOMPARE(missing.rows, (std::vector<std::size_t>{2, 2, 2}));
    QCOMPARE(missing.missing(1, 0), 1.0);
    QCOMPARE(missing.missing(1, 1), 1.0);
    QCOMPARE(missing.missing(1, 2), 0.0);
}

void TestWorkspace::cheapTablesAreExploredByThemselves()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    QTRY_VERIFY(workspace.exploreResult() != nullptr);
    QTRY_COMPARE(workspace.state(Step::Explore), StepState::Done);
    QCOMPARE(workspace.exploreResult()->table, workspace.openTable()->table);
    QCOMPARE(workspace.exploreResult()->order.size(),
             workspace.exploreResult()->associations.size());
}

void TestWorkspace::failedOpenLeavesThePreviousTable()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const ui::OpenTablePointer before = workspace.openTable();
    QSignalSpy failures(&workspace, &Workspace::jobFailed);
    QSignalSpy ends(&workspace, &Workspace::jobEnded);
    workspace.openFile(m_folder.filePath(QStringLiteral("nowhere.csv")));
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(failures.count(), 1);
    const auto error = failures.first().at(1).value<ui::ErrorText>();
    QVERIFY(error.headline.contains(QStringLiteral("nowhere.csv")));
    QCOMPARE(workspace.openTable(), before);
    QVERIFY(workspace.exploreResult() != nullptr);
}

void TestWorkspace::discardedOpenLeavesThePreviousTable()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const ui::OpenTablePointer before = workspace.openTable();
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    QSignalSpy failures(&workspace, &Workspace::jobFailed);
    QSignalSpy ends(&workspace, &Workspace::jobEnded);
    workspace.openSample(QStringLiteral("campaign"));
    workspace.discard(Step::Data);
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(failures.count(), 0);
    QCOMPARE(workspace.openTable(), before);
    QCOMPARE(workspace.state(Step::Data), StepState::Done);
}

void TestWorkspace::jobSignalsComeInOrder()
{
    Workspace workspace;
    QStringList order;
    const auto note = [&](const char* word) {
        return [&order, word] { order << QLatin1String(word); };
    };
    connect(&workspace, &Workspace::jobStarted, this, [&](Step step) {
        if (step == Step::Data)
            order << QStringLiteral("started");
    });
    connect(&workspace, &Workspace::tableChanged, this, note("changed"));
    connect(&workspace, &Workspace::jobEnded, this, [&](Step step) {
        if (step == Step::Data)
            order << QStringLiteral("ended");
    });
    workspace.openFile(write(QStringLiteral("customers.csv"), customers));
    QTRY_VERIFY(order.contains(QStringLiteral("ended")));
    QCOMPARE(order, (QStringList{QStringLiteral("started"), QStringLiteral("changed"),
                                 QStringLiteral("ended")}));
}

void TestWorkspace::newTableDropsResults()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    QTRY_VERIFY(workspace.exploreResult() != nullptr);
    workspace.setColumnRole(1, ColumnRole::Ignored);
    QTRY_VERIFY(!workspace.isAnythingRunning());
    open(workspace, write(QStringLiteral("other.csv"), "a,b\n1,2\n2,1\n3,5\n"));
    QCOMPARE(workspace.openTable()->title, QStringLiteral("other.csv"));
    QVERIFY(!workspace.undoStack()->canUndo());
    QTRY_VERIFY(workspace.exploreResult() != nullptr);
    QCOMPARE(workspace.exploreResult()->table, workspace.openTable()->table);
}

void TestWorkspace::exampleOpensWithoutAPath()
{
    Workspace workspace;
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    workspace.openSample(QStringLiteral("mall"));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(workspace.openTable()->path, QString());
    QCOMPARE(workspace.openTable()->table->rowCount(), std::size_t(200));
    QVERIFY(workspace.openTable()->title.endsWith(QStringLiteral(".csv")));
    workspace.reload();
    QTRY_COMPARE(changes.count(), 2);
    QCOMPARE(workspace.openTable()->table->rowCount(), std::size_t(200));
}

void TestWorkspace::roleChangeIsUndone()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const ColumnRole before = workspace.openTable()->table->role(2);
    QVERIFY(before != ColumnRole::Ignored);
    workspace.setColumnRole(2, ColumnRole::Ignored);
    QCOMPARE(workspace.openTable()->table->role(2), ColumnRole::Ignored);
    QCOMPARE(workspace.undoStack()->undoText(), QStringLiteral("Role of Spending"));
    workspace.undoStack()->undo();
    QCOMPARE(workspace.openTable()->table->role(2), before);
    workspace.undoStack()->redo();
    QCOMPARE(workspace.openTable()->table->role(2), ColumnRole::Ignored);
}

void TestWorkspace::typeChangeIsUndoneToTheSameColumn()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const auto before = workspace.openTable()->table->columnPointer(1);
    QCOMPARE(before->type, ColumnType::Numeric);
    workspace.setColumnType(1, ColumnType::Category);
    QCOMPARE(workspace.openTable()->table->column(1).type, ColumnType::Category);
    QCOMPARE(workspace.openTable()->histograms[1].labels, (std::vector<std::string>{"22", "67"}));
    QVERIFY(workspace.openTable()->checked);
    workspace.undoStack()->undo();
    QCOMPARE(workspace.openTable()->table->columnPointer(1), before);
    QVERIFY(workspace.openTable()->histograms[1].labels.empty());
}

void TestWorkspace::retypedCellsThatDoNotFitAreCounted()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    QSignalSpy retypes(&workspace, &Workspace::columnRetyped);
    workspace.setColumnType(2, ColumnType::Numeric);
    QCOMPARE(retypes.count(), 1);
    QCOMPARE(retypes.first().at(1).value<std::size_t>(), std::size_t(6));
    QCOMPARE(workspace.openTable()->table->column(2).missingCount, std::size_t(6));
}

void TestWorkspace::roleChangeMakesResultsOutOfDateUntilUndone()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    workspace.setColumnRole(3, ColumnRole::Target);
    QTRY_VERIFY(!workspace.isAnythingRunning());
    core::segment::SegmentRequest request;
    request.method = core::segment::SegmentMethod::KMeans;
    request.k = 2;
    request.starts = 2;
    QSignalSpy changes(&workspace, &Workspace::segmentationChanged);
    QSignalSpy failures(&workspace, &Workspace::jobFailed);
    workspace.segments().find(request);
    QTRY_VERIFY(!workspace.isRunning(Step::Segment));
    QVERIFY2(failures.isEmpty(),
             failures.isEmpty()
                 ? ""
                 : qPrintable(failures.first().at(1).value<ui::ErrorText>().headline));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(workspace.state(Step::Segment), StepState::Done);
    workspace.setColumnRole(2, ColumnRole::Ignored);
    QCOMPARE(workspace.state(Step::Segment), StepState::OutOfDate);
    workspace.undoStack()->undo();
    QCOMPARE(workspace.state(Step::Segment), StepState::Done);
    workspace.markOutOfDate(Step::Segment, true);
    QCOMPARE(workspace.state(Step::Segment), StepState::OutOfDate);
}

void TestWorkspace::choiceOfAColumnIsUndoneAndOutlivesAReload()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    core::data::ColumnChoice choice;
    choice.missingTokens = {"22"};
    workspace.setColumnChoice(1, choice);
    QCOMPARE(workspace.openTable()->table->column(1).missingCount, std::size_t(4));
    QCOMPARE(workspace.undoStack()->undoText(), QStringLiteral("Reading of Age"));
    workspace.undoStack()->undo();
    QCOMPARE(workspace.openTable()->table->column(1).missingCount, std::size_t(2));
    QVERIFY(workspace.openTable()->options.columns.empty());
    workspace.undoStack()->redo();
    workspace.setColumnType(2, ColumnType::Ordinal);
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    workspace.reload();
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(workspace.openTable()->table->column(1).missingCount, std::size_t(4));
    QCOMPARE(workspace.openTable()->table->column(2).type, ColumnType::Ordinal);
}

void TestWorkspace::retypedColumnTakesTheRoleThatSuitsIt()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    workspace.setColumnType(2, ColumnType::Text);
    QCOMPARE(workspace.openTable()->table->role(2), ColumnRole::Ignored);
    workspace.setColumnType(2, ColumnType::Category);
    QCOMPARE(workspace.openTable()->table->role(2), ColumnRole::Feature);
    // A role given by hand stays.
    workspace.setColumnRole(1, ColumnRole::Ignored);
    workspace.setColumnType(1, ColumnType::Category);
    QCOMPARE(workspace.openTable()->table->role(1), ColumnRole::Ignored);
}

void TestWorkspace::levelOrderIsUndoneAndOutlivesAReload()
{
    const std::vector<std::string> known{"Low", "Average", "High"};
    const std::vector<std::string> chosen{"High", "Average", "Low"};
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    workspace.setColumnType(2, ColumnType::Category);
    workspace.setLevelOrder(2, chosen);
    QCOMPARE(workspace.undoStack()->undoText(), QStringLiteral("Order of Spending"));
    QCOMPARE(workspace.openTable()->table->column(2).type, ColumnType::Ordinal);
    QCOMPARE(workspace.openTable()->table->column(2).levels, chosen);
    QCOMPARE(workspace.openTable()->histograms[2].labels, chosen);
    QCOMPARE(core::data::valueText(workspace.openTable()->table->column(2), 1), "Average");
    workspace.undoStack()->undo();
    QCOMPARE(workspace.openTable()->table->column(2).type, ColumnType::Category);
    workspace.undoStack()->redo();
    QTRY_VERIFY(!workspace.isAnythingRunning());
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    workspace.reload();
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(workspace.openTable()->table->column(2).levels, chosen);
    // Another type by choice ends the order; the known one comes back with the type.
    workspace.setColumnType(2, ColumnType::Category);
    workspace.setColumnType(2, ColumnType::Ordinal);
    QCOMPARE(workspace.openTable()->table->column(2).levels, known);
}

void TestWorkspace::reloadKeepsRolesGivenByHand()
{
    Workspace workspace;
    const QString path = write(QStringLiteral("customers.csv"), customers);
    open(workspace, path);
    workspace.setColumnRole(3, ColumnRole::Target);
    workspace.setColumnRole(2, ColumnRole::Target);
    workspace.setColumnRole(1, ColumnRole::Ignored);
    QTRY_VERIFY(!workspace.isAnythingRunning());
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    write(QStringLiteral("customers.csv"), QByteArray(customers) + "1007,40,High,A\n");
    workspace.reload();
    QTRY_COMPARE(changes.count(), 1);
    const auto& table = *workspace.openTable()->table;
    QCOMPARE(table.rowCount(), std::size_t(7));
    QCOMPARE(table.target(), std::optional<std::size_t>(2));
    QCOMPARE(table.role(1), ColumnRole::Ignored);
    // Another file is another table, whatever its columns are called.
    open(workspace, write(QStringLiteral("others.csv"), customers));
    QVERIFY(workspace.openTable()->chosenRoles.empty());
    QVERIFY(workspace.openTable()->table->role(1) != ColumnRole::Ignored);
}

void TestWorkspace::reloadKeepsResultsWhoseColumnsAreTheSame()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    core::segment::SegmentRequest request;
    request.method = core::segment::SegmentMethod::KMeans;
    request.k = 2;
    request.starts = 2;
    request.features = {1, 2};
    workspace.segments().find(request);
    QTRY_VERIFY(!workspace.isAnythingRunning());
    QVERIFY(workspace.segmentation() != nullptr);
    const auto segmentation = workspace.segmentation();

    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    write(QStringLiteral("customers.csv"), QByteArray(customers) + "1007,40,High,A\n");
    workspace.reload();
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(workspace.segmentation(), segmentation);
    QCOMPARE(workspace.state(Step::Segment), StepState::OutOfDate);

    // A column it was made from is called otherwise now.
    QByteArray renamed(customers);
    renamed.replace("Age", "Years");
    write(QStringLiteral("customers.csv"), renamed);
    workspace.reload();
    QTRY_COMPARE(changes.count(), 2);
    QVERIFY(!workspace.segmentation());
}

void TestWorkspace::doubtfulTableIsOfferedAndNotOpened()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    const ui::OpenTablePointer before = workspace.openTable();
    QSignalSpy doubts(&workspace, &Workspace::importDoubtful);
    workspace.openUnseen(
        ui::fileOrigin(write(QStringLiteral("herbst.csv"), tests::autumnExport(200))));
    QTRY_COMPARE(doubts.count(), 1);
    QTRY_VERIFY(!workspace.isAnythingRunning());
    QCOMPARE(workspace.openTable(), before);
    const auto offered = doubts.first().first().value<ui::ReadTablePointer>();
    QCOMPARE(offered->read.table->rowCount(), std::size_t(200));
    // What is clear opens as ever.
    workspace.openUnseen(ui::fileOrigin(write(QStringLiteral("clear.csv"), customers)));
    QTRY_COMPARE(workspace.openTable()->title, QStringLiteral("clear.csv"));
    QCOMPARE(doubts.count(), 1);
}

void TestWorkspace::adoptedImportIsTheSameTable()
{
    Workspace workspace;
    const auto read = std::make_shared<const ui::ReadTable>(
        ui::readTable(ui::fileOrigin(write(QStringLiteral("customers.csv"), customers)), {}, {}));
    workspace.adoptImport(read);
    QTRY_VERIFY(workspace.hasTable());
    QCOMPARE(workspace.openTable()->table, read->read.table);
    QCOMPARE(workspace.openTable()->summaries.size(), std::size_t(4));
    QVERIFY(workspace.openTable()->checked);
}

void TestWorkspace::discardEndsWithinHalfASecond()
{
    Workspace workspace;
    QSignalSpy started(&workspace, &Workspace::jobStarted);
    QSignalSpy ends(&workspace, &Workspace::jobEnded);
    workspace.openSample(QStringLiteral("campaign"));
    QCOMPARE(started.count(), 1);
    QElapsedTimer clock;
    clock.start();
    workspace.discard(Step::Data);
    QTRY_COMPARE(ends.count(), 1);
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));

    Job job([](Job&, const core::TrainingControl& control) -> Job::Deliver {
        workUntilStopped(control);
        return {};
    });
    Endings endings(job);
    job.start();
    clock.restart();
    job.discard();
    QTRY_COMPARE(endings.cancelled.count(), 1);
    QVERIFY(clock.elapsed() < 500);
}

void TestWorkspace::searchFindsIdentifiersFirst()
{
    const auto table = core::data::readCsvText("ID,Note\n"
                                               "A15,see a5\n"
                                               "A5,nothing\n"
                                               "A7,Übung\n",
                                               "notes.csv")
                           .table;
    core::data::DataTable typed =
        core::data::withColumnType(*table, 0, ColumnType::Identifier).table;
    typed = core::data::withColumnType(typed, 1, ColumnType::Text).table;
    using Matches = std::vector<ui::CellMatch>;
    QCOMPARE(ui::findCells(typed, QStringLiteral("a5"), 10), (Matches{{1, 0}, {0, 1}}));
    QCOMPARE(ui::findCells(typed, QStringLiteral("übung"), 10), (Matches{{2, 1}}));
    QCOMPARE(ui::findCells(typed, QStringLiteral("a"), 2).size(), std::size_t(2));
    QVERIFY(ui::findCells(typed, QStringLiteral("  "), 10).empty());
    QVERIFY(ui::findCells(typed, QStringLiteral("zebra"), 10).empty());
}

void TestWorkspace::searchTakesNumbersAsAWhole()
{
    const auto table =
        core::data::readCsvText("Income,Age\n1500,15\n15,22.5\n1215,31.5\n", "n.csv").table;
    using Matches = std::vector<ui::CellMatch>;
    QCOMPARE(ui::findCells(*table, QStringLiteral("15"), 10), (Matches{{0, 1}, {1, 0}}));
    QCOMPARE(ui::findCells(*table, QStringLiteral("1,500"), 10), (Matches{{0, 0}}));
}

void TestWorkspace::findingRowsAgreeWithTheReport()
{
    Workspace workspace;
    open(workspace, write(QStringLiteral("customers.csv"), customers));
    workspace.setColumnRole(3, ColumnRole::Target);
    const ui::OpenTablePointer table = workspace.openTable();
    const auto rows = [&](const char* code, const char* column) {
        return ui::findingRows(*table->table, {code, column, {}});
    };
    using Rows = std::vector<std::uint32_t>;
    // Row 5 repeats row 1 but for the ID; rows 3 and 4 are alike but for the segment.
    QCOMPARE(table->quality.duplicateRowsExceptIds, std::size_t(1));
    QCOMPARE(rows("duplicate-rows", ""), (Rows{0, 4}));
    QCOMPARE(table->quality.contradictoryRows, std::size_t(2));
    QCOMPARE(rows("contradictory-rows", "Segmentation"), (Rows{2, 3}));
    QCOMPARE(rows("missing-values", "Age"), (Rows{1, 5}));
}

QTEST_MAIN(TestWorkspace)
#include "test_workspace.moc"
