#include "core/samples/samples.h"
#include "core/segment/segmentmatching.h"
#include "core/segment/segmentmodel.h"
#include "core/store/segmentmodelfile.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <memory>

using core::segment::SegmentationPointer;
using core::segment::SegmentMethod;
using core::segment::SegmentRequest;

class TestSegments : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_mall = written(QStringLiteral("mall.csv"), core::samples::sampleCsv("mall"));
        m_other = written(QStringLiteral("other.csv"),
                          core::samples::plantedCsv({.rows = 80, .seed = 4}));
    }

    void init()
    {
        m_workspace = std::make_unique<ui::Workspace>();
        m_workspace->openFile(m_mall);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        m_features.clear();
        const auto& table = *m_workspace->openTable()->table;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            if (table.column(i).type == core::data::ColumnType::Numeric)
                m_features.push_back(i);
        QVERIFY(m_features.size() >= 3);
    }

    void cleanup() { m_workspace.reset(); }

    void tableSeedAndRecipeOfTheRequestAreThoseOfTheDocument()
    {
        m_workspace->setSeed(7);
        find(4);
        const auto& request = segments().shown()->request;
        QVERIFY(request.table == m_workspace->openTable()->table);
        QCOMPARE(request.seed, std::uint64_t(7));
        QCOMPARE(segments().shown()->k, 4);
        QVERIFY(!segments().isOutOfDate());
        m_workspace->setSeed(8);
        QVERIFY(segments().isOutOfDate());
    }

    void changesGoBackAndForthInTheirOrder()
    {
        find(5);
        const SegmentationPointer found = segments().shown();
        segments().rename(1, QStringLiteral("  Savers "));
        const SegmentationPointer renamed = segments().shown();
        QCOMPARE(nameOf(1), std::string("Savers"));
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == found);
        m_workspace->undoStack()->redo();
        QVERIFY(segments().shown() == renamed);

        segments().merge({0, 1});
        QVERIFY(segments().isChanging());
        QTRY_VERIFY_WITH_TIMEOUT(!segments().isChanging(), 20000);
        const SegmentationPointer merged = segments().shown();
        QCOMPARE(merged->k, 4);
        QCOMPARE(merged->profile.cards[0].size,
                 found->profile.cards[0].size + found->profile.cards[1].size);
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == renamed);
        m_workspace->undoStack()->redo();
        QVERIFY(segments().shown() == merged);
        m_workspace->undoStack()->undo();
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == found);
        QVERIFY(!m_workspace->undoStack()->canUndo());
    }

    void everyQuickChangeIsOneStepOfUndo()
    {
        find(4);
        const SegmentationPointer found = segments().shown();
        QSignalSpy changed(&segments(), &ui::Segments::shownChanged);
        segments().setNote(0, QStringLiteral("Größe"));
        segments().setActions(1, {"Call"});
        segments().recolour(2, 3);
        segments().move(3, 0);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(m_workspace->undoStack()->count(), 4);
        const auto& cards = segments().shown()->profile.cards;
        QCOMPARE(cards[1].note, std::string("Größe"));
        QCOMPARE(cards[2].actions, std::vector<std::string>{"Call"});
        QCOMPARE(cards[3].mark, 3);
        QCOMPARE(cards[0].mark, 2);
        for (int i = 0; i < 4; ++i)
            m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == found);
    }

    void aChangeThatIsRefusedIsSaidAndLeavesEverything()
    {
        find(4);
        const SegmentationPointer found = segments().shown();
        QSignalSpy failed(&segments(), &ui::Segments::changeFailed);
        segments().rename(1, QString::fromStdString(nameOf(0)));
        QCOMPARE(failed.count(), 1);
        segments().split(0, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, 20000);
        QVERIFY(!segments().isChanging());
        QVERIFY(segments().shown() == found);
        QCOMPARE(m_workspace->undoStack()->count(), 0);
    }

    void theNewerChangeDropsTheOneUnderWay()
    {
        find(4);
        segments().merge({0, 1});
        segments().rename(2, QStringLiteral("Newer"));
        QVERIFY(!segments().isChanging());
        segments().split(3);
        QTRY_VERIFY_WITH_TIMEOUT(!segments().isChanging(), 20000);
        QCOMPARE(segments().shown()->k, 5);
        QCOMPARE(nameOf(2), std::string("Newer"));
        QCOMPARE(m_workspace->undoStack()->count(), 2);
    }

    void findingAgainKeepsNamesAndIsOneStep()
    {
        find(5);
        segments().rename(0, QStringLiteral("Middle"));
        const SegmentationPointer named = segments().shown();
        find(5);
        QVERIFY(segments().shown() != named);
        QVERIFY(segments().previous() == named);
        QCOMPARE(nameOf(0), std::string("Middle"));
        QVERIFY(segments().shown()->labels == named->labels);
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == named);
    }

    void chosenFromASweepIsWhatFindingGives()
    {
        find(3);
        sweep({.first = 2, .last = 6, .resamples = 0, .references = 0});
        QVERIFY(segments().sweep().result() != nullptr);
        QCOMPARE(segments().sweep().rows().size(), 5U);
        const SegmentationPointer three = segments().shown();
        segments().chooseCount(5);
        QTRY_COMPARE_WITH_TIMEOUT(segments().shown()->k, 5, 20000);
        const SegmentationPointer chosen = segments().shown();
        QVERIFY(chosen->basis == three->basis); // nothing was prepared anew
        QCOMPARE(chosen->request.k, 5);

        auto request = chosen->request;
        const auto fresh = core::segment::segmentCustomers(request, {});
        const auto same = core::segment::sameSegments(chosen->labels, 5, fresh.labels);
        QCOMPARE(std::ranges::count(same, -1), 0);
        QVERIFY(std::abs(chosen->silhouettePrepared - fresh.silhouettePrepared) < 1e-12);
        QVERIFY(std::abs(chosen->inertia - fresh.inertia) < 1e-9 * fresh.inertia);
        // Chosen again there is nothing to do; going back is one step.
        QVERIFY(segments().sweep().suits(*chosen));
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == three);
    }

    void aDendrogramIsCutWithoutASweep()
    {
        find(3, SegmentMethod::Ward);
        const SegmentationPointer three = segments().shown();
        segments().chooseCount(6);
        QTRY_COMPARE_WITH_TIMEOUT(segments().shown()->k, 6, 20000);
        QVERIFY(segments().shown()->clustering->dendrogram == three->clustering->dendrogram);
        QVERIFY(!m_workspace->isRunning(ui::Step::Segment));
        const auto fresh = core::segment::segmentCustomers(segments().shown()->request, {});
        const auto same = core::segment::sameSegments(segments().shown()->labels, 6, fresh.labels);
        QCOMPARE(std::ranges::count(same, -1), 0);
    }

    void withoutASweepChoosingANumberFindsAfresh()
    {
        find(3);
        segments().chooseCount(4);
        QVERIFY(m_workspace->isRunning(ui::Step::Segment));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(ui::Step::Segment), 30000);
        QCOMPARE(segments().shown()->k, 4);
    }

    void aCancelledSweepKeepsTheSegmentsShown()
    {
        find(4);
        const SegmentationPointer found = segments().shown();
        QSignalSpy ended(&segments().sweep(), &ui::SegmentSweep::ended);
        // More than could be done in the time of this test.
        segments().startSweep({.first = 2, .last = 30, .resamples = 10000, .references = 10000});
        QVERIFY(segments().sweep().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() > 0 || !segments().sweep().rows().empty(), 20000);
        QCOMPARE(ended.count(), 0);
        segments().sweep().cancel();
        QCOMPARE(ended.count(), 1);
        QVERIFY(!segments().sweep().isRunning());
        const auto known = segments().sweep().rows().size();
        QVERIFY(known > 0);
        QVERIFY(segments().sweep().result() == nullptr);
        QVERIFY(segments().shown() == found);
        QCoreApplication::processEvents(); // figures on their way are of no interest any more
        QCOMPARE(segments().sweep().rows().size(), known);
    }

    void savedSegmentsAreUsedAsTheyWereSaved()
    {
        find(5);
        segments().rename(2, QStringLiteral("Carefree"));
        segments().recolour(0, 9);
        const SegmentationPointer saved = segments().shown();
        const QString path = m_folder.filePath(QStringLiteral("mall.tessera"));
        core::store::writeSegmentModel(path.toStdU16String(), core::segment::modelOf(*saved));

        find(3);
        const SegmentationPointer three = segments().shown();
        segments().useSaved(path);
        QTRY_VERIFY_WITH_TIMEOUT(segments().shown()->model != nullptr, 20000);
        const auto& used = *segments().shown();
        QVERIFY(used.labels == saved->labels);
        QCOMPARE(nameOf(2), std::string("Carefree"));
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(used.profile.cards[i].mark, saved->profile.cards[i].mark);
            QCOMPARE(used.profile.cards[i].name, saved->profile.cards[i].name);
        }
        QVERIFY(segments().previous() == three);
        m_workspace->undoStack()->undo();
        QVERIFY(segments().shown() == three);
    }

    void aFileThatHoldsNoSegmentsIsSaid()
    {
        find(3);
        const SegmentationPointer three = segments().shown();
        QSignalSpy failed(m_workspace.get(), &ui::Workspace::jobFailed);
        segments().useSaved(m_mall);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(segments().shown() == three);
    }

    void anotherTableDropsTheSegments()
    {
        find(3);
        segments().keepForComparison();
        find(4);
        sweep({.first = 2, .last = 4, .resamples = 0, .references = 0});
        QVERIFY(segments().shown() && segments().previous() && segments().kept());
        QSignalSpy changed(m_workspace.get(), &ui::Workspace::tableChanged);
        m_workspace->openFile(m_other);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20000);
        QVERIFY(!segments().shown() && !segments().previous() && !segments().kept());
        QVERIFY(segments().sweep().rows().empty() && segments().sweep().basis() == nullptr);
        QVERIFY(!m_workspace->undoStack()->canUndo());
    }

    void theSameFileReadAgainKeepsTheSegments()
    {
        find(4);
        const SegmentationPointer found = segments().shown();
        QSignalSpy changed(m_workspace.get(), &ui::Workspace::tableChanged);
        m_workspace->reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20000);
        QVERIFY(segments().shown() == found);
        QVERIFY(segments().isOutOfDate());
    }

private:
    ui::Segments& segments() { return m_workspace->segments(); }
    std::string nameOf(std::size_t segment)
    {
        return segments().shown()->profile.cards[segment].name;
    }

    QString written(const QString& name, const std::string& text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(text));
        return path;
    }

    void find(int k, SegmentMethod method = SegmentMethod::KMeans)
    {
        SegmentRequest request;
        request.features = m_features;
        request.method = method;
        request.k = k;
        segments().find(request);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRunning(ui::Step::Segment), 30000);
        QVERIFY(segments().shown() && segments().shown()->request.k == k);
    }

    void sweep(const core::segment::KSweepOptions& options)
    {
        segments().startSweep(options);
        QVERIFY(segments().sweep().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!segments().sweep().isRunning(), 30000);
    }

    QTemporaryDir m_folder;
    QString m_mall, m_other;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::vector<std::size_t> m_features;
};

QTEST_MAIN(TestSegments)
#include "test_segments.moc"
