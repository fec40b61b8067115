#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "core/store/projectfile.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/project.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/recovery.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/segments.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

#include <csignal>
#include <filesystem>

using core::predict::ModelKind;
using ui::Step;

namespace {

constexpr auto crashVariable = "TESSERA_TEST_CRASH";

core::predict::ClassifierRequest requestOf(const ui::Workspace& workspace, ModelKind kind)
{
    core::predict::ClassifierRequest request;
    request.target = *workspace.openTable()->table->target();
    request.options = core::predict::classifierPreset("p4", kind);
    request.options.forest.trees = 10;
    request.options.boosting.rounds = 10;
    return request;
}

/// What a document is, for comparing it with what comes back.
struct Picture {
    ui::DocumentState state;
    std::uint64_t seed = 0;

    static Picture of(const ui::Workspace& workspace)
    {
        Picture picture;
        picture.seed = workspace.seed();
        ui::DocumentState& state = picture.state;
        state.table = workspace.openTable();
        for (const auto use : {ui::PlanUse::Segment, ui::PlanUse::Predict}) {
            state.plans[std::size_t(use)] = workspace.recipes().plan(use);
            state.bases[std::size_t(use)] = workspace.recipes().basis(use);
        }
        state.shown = workspace.segments().shown();
        state.previous = workspace.segments().previous();
        state.kept = workspace.segments().kept();
        state.models = workspace.models().kept();
        state.selected = workspace.selection().rows();
        state.selectionTitle = workspace.selection().title();
        state.notes = workspace.project().notes();
        return picture;
    }
};

void compare(const core::segment::SegmentationPointer& one,
             const core::segment::SegmentationPointer& other)
{
    QCOMPARE(one != nullptr, other != nullptr);
    if (!one)
        return;
    QVERIFY(one->labels == other->labels);
    QCOMPARE(one->silhouettePrepared, other->silhouettePrepared);
    QVERIFY(one->rowSilhouettes == other->rowSilhouettes);
    QVERIFY(one->basis->prepared == other->basis->prepared);
    QVERIFY(!other->model);
    for (std::size_t i = 0; i < one->profile.cards.size(); ++i) {
        QCOMPARE(one->profile.cards[i].name, other->profile.cards[i].name);
        QCOMPARE(one->profile.cards[i].mark, other->profile.cards[i].mark);
        QCOMPARE(one->profile.cards[i].note, other->profile.cards[i].note);
    }
}

void compare(const ui::ModelRun& one, const ui::ModelRun& other)
{
    QCOMPARE(one.id, other.id);
    QCOMPARE(one.name, other.name);
    QCOMPARE(one.mark, other.mark);
    QCOMPARE(one.isChecked, other.isChecked);
    QCOMPARE(one.trained.toSecsSinceEpoch(), other.trained.toSecsSinceEpoch());
    QVERIFY(other.hasRows());
    QVERIFY(one.model->test.rows == other.model->test.rows);
    QVERIFY(one.model->test.probabilities == other.model->test.probabilities);
    QVERIFY(one.model->validation.probabilities == other.model->validation.probabilities);
    QVERIFY(one.model->test.predictions == other.model->test.predictions);
    QVERIFY(one.model->features == other.model->features);
    QCOMPARE(one.model->seconds, other.model->seconds);
    QCOMPARE(one.f1.macroF1.low, other.f1.macroF1.low);
    const auto rows = core::data::allRows(one.model->table->rowCount());
    const auto predicted = [&](const ui::ModelRun& run) {
        return run.model->model->probabilities(
            core::prepare::applyRecipe(run.model->recipe, *run.model->table, rows).values);
    };
    QVERIFY(predicted(one) == predicted(other));
}

void compare(const Picture& before, const Picture& now)
{
    QCOMPARE(now.seed, before.seed);
    QVERIFY(now.state.plans == before.state.plans);
    QVERIFY(now.state.bases == before.state.bases);
    const auto& one = *before.state.table;
    const auto& other = *now.state.table;
    QCOMPARE(other.path, one.path);
    QVERIFY(other.chosenRoles == one.chosenRoles);
    QVERIFY(other.chosenOrders == one.chosenOrders);
    for (std::size_t i = 0; i < one.table->columnCount(); ++i) {
        QVERIFY(one.table->column(i).type == other.table->column(i).type);
        QVERIFY(one.table->column(i).levels == other.table->column(i).levels);
        QVERIFY(one.table->role(i) == other.table->role(i));
    }
    compare(before.state.shown, now.state.shown);
    compare(before.state.previous, now.state.previous);
    compare(before.state.kept, now.state.kept);
    QCOMPARE(now.state.models.runs.size(), before.state.models.runs.size());
    for (std::size_t i = 0; i < before.state.models.runs.size(); ++i)
        compare(before.state.models.runs[i], now.state.models.runs[i]);
    QCOMPARE(now.state.models.shown, before.state.models.shown);
    QCOMPARE(now.state.models.lastId, before.state.models.lastId);
    QCOMPARE(now.state.models.crossValidation != nullptr,
             before.state.models.crossValidation != nullptr);
    if (const auto& folds = before.state.models.crossValidation) {
        QVERIFY(now.state.models.crossValidated == before.state.models.crossValidated);
        for (std::size_t i = 0; i < folds->models.size(); ++i)
            QVERIFY(
                folds->models[i].scores(core::predict::Score::Accuracy) ==
                now.state.models.crossValidation->models[i].scores(core::predict::Score::Accuracy));
    }
    QCOMPARE(now.state.selected != nullptr, before.state.selected != nullptr);
    if (before.state.selected)
        QVERIFY(*now.state.selected == *before.state.selected);
    QCOMPARE(now.state.selectionTitle, before.state.selectionTitle);
    QCOMPARE(now.state.notes, before.state.notes);
}

} // namespace

/// Projects in the real window: saved, closed, opened again, with everything where it was.
class TestProject : public QObject, private tests::RealWindow {
    Q_OBJECT

    QString m_table;
    QString m_project;
    ui::Dialogs m_dialogs;
    QStringList m_asked;
    int m_answer = 1; ///< Don't Save

    ui::ModelRuns& models() const { return m_workspace->models(); }
    ui::Project& project() const { return m_workspace->project(); }
    bool isIdle() const { return m_window->isSettled(); }
    bool trigger(const char* name) const
    {
        auto* action = m_window->findChild<QAction*>(QLatin1String(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    /// Of the window and of its page.
    QString bannerText() const
    {
        QStringList texts;
        for (auto* banner : m_window->findChildren<ui::Banner*>())
            if (banner->isVisible())
                texts << banner->text();
        return texts.join(QLatin1Char('\n'));
    }

    static QByteArray tableText(int rows)
    {
        const QByteArray whole = QByteArray::fromStdString(core::samples::sampleCsv("automobile"));
        return whole.split('\n').mid(0, rows + 1).join('\n') + '\n';
    }
    static void writeFile(const QString& path, const QByteArray& bytes)
    {
        core::store::writeFileAtomically(path.toStdString(), bytes.toStdString());
    }

    void openTable()
    {
        m_window->openFile(m_table);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
    }
    void train(ModelKind kind)
    {
        const std::size_t before = models().runs().size();
        models().train(requestOf(*m_workspace, kind));
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), before + 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
    }
    void findSegments(int k)
    {
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::KMeans;
        request.k = k;
        const auto before = m_workspace->segmentation();
        m_workspace->segments().find(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() != before, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
    }
    void save()
    {
        QVERIFY(trigger("saveAction"));
        QTRY_VERIFY_WITH_TIMEOUT(!project().isModified() && isIdle(), 30000);
    }
    void reopen()
    {
        close();
        QVERIFY(show());
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 60000);
    }

private slots:
    void initTestCase()
    {
        m_dialogs = ui::dialogs();
        m_table = path(QStringLiteral("car buyers.csv"));
        ui::dialogs().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
            return m_project;
        };
        ui::dialogs().ask = [this](QWidget*, const QString& title, const QString&,
                                   const QStringList&, int) {
            m_asked << title;
            return m_answer;
        };
    }

    void init()
    {
        m_asked.clear();
        m_answer = 1;
        m_project = path(QStringLiteral("Autumn mailing.tesseraproj"));
        QDir(path(QStringLiteral("recovery"))).removeRecursively();
        QFile::remove(m_project);
        writeFile(m_table, tableText(900));
        QVERIFY(show());
    }

    void cleanup()
    {
        if (m_window)
            close();
    }
    void cleanupTestCase() { ui::dialogs() = m_dialogs; }

    void everythingIsThereAgain()
    {
        openTable();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("car buyers.csv[*] — Tessera"));
        QVERIFY(!m_window->isWindowModified());
        m_workspace->setSeed(7);
        const auto& table = *m_workspace->openTable()->table;
        m_workspace->setColumnRole(table.require("Age"), core::data::ColumnRole::Ignored);
        QTRY_VERIFY(isIdle());
        QVERIFY(m_window->isWindowModified());
        m_workspace->setLevelOrder(table.require("Spending_Score"), {"High", "Low", "Average"});
        QTRY_VERIFY(isIdle());
        m_workspace->recipes().setPlan(ui::PlanUse::Segment,
                                       core::prepare::parsePlan("fill-numbers mean\nfill-levels\n"
                                                                "split-levels\nscale robust"),
                                       QStringLiteral("edit"));
        findSegments(3);
        m_workspace->segments().keepForComparison();
        findSegments(4);
        m_workspace->segments().rename(1, QStringLiteral("Loyal ones"));
        m_workspace->segments().setNote(1, QStringLiteral("Write first"));
        train(ModelKind::Logistic);
        train(ModelKind::Forest);
        models().rename(2, QStringLiteral("The forest"));
        models().setChecked(1, false);
        models().crossValidate({1, 2}, 3, 1);
        QTRY_VERIFY_WITH_TIMEOUT(models().crossValidation() && isIdle(), 60000);
        models().show(1);
        m_workspace->selection().select(
            std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{3, 14}),
            QStringLiteral("two of them"), Step::Segment);
        project().setNotes(QStringLiteral("Called on Monday."));
        m_window->setStep(Step::Compare);
        QTRY_VERIFY(isIdle());

        tests::Heartbeat heartbeat;
        heartbeat.start();
        save();
        heartbeat.stop();
        QVERIFY2(heartbeat.longest() < 100, qPrintable(QString::number(heartbeat.longest())));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Autumn mailing[*] — Tessera"));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(bannerText().contains(QStringLiteral("Autumn mailing.tesseraproj")));
        const Picture before = Picture::of(*m_workspace);

        reopen();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Autumn mailing[*] — Tessera"));
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->currentStep(), Step::Compare);
        QCOMPARE(bannerText(), QString());
        compare(before, Picture::of(*m_workspace));
        QCOMPARE(ui::Settings().recentFiles().front().path, m_project);
        // No run is taken for one of other options, and all pages can be seen.
        QVERIFY(m_workspace->state(Step::Predict) == ui::StepState::Done);
        QVERIFY(m_workspace->state(Step::Segment) == ui::StepState::Done);
        for (const Step step : {Step::Data, Step::Explore, Step::Prepare, Step::Segment,
                                Step::Predict, Step::Compare}) {
            m_window->setStep(step);
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        }
        QVERIFY(m_workspace->state(Step::Predict) == ui::StepState::Done);
        QVERIFY(m_workspace->state(Step::Segment) == ui::StepState::Done);
        compare(before, Picture::of(*m_workspace));
        QVERIFY(!project().isModified());
        // The next run gets the next number.
        train(ModelKind::Logistic);
        QCOMPARE(models().runs().back().id, 3);
        QVERIFY(project().isModified());
    }

    void projectOfVersion1OpensForEver()
    {
        m_window->openFile(
            QStringLiteral(TESSERA_SOURCE_DIR "/tests/data/projects/project-v1.tesseraproj"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("project-v1[*] — Tessera"));
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(models().runs().size(), std::size_t{3});
        for (const ui::ModelRun& run : models().runs())
            QVERIFY(run.hasRows());
        QCOMPARE(models().shown()->name, QStringLiteral("The trees"));
        const auto shown = m_workspace->segmentation();
        QVERIFY(shown && m_workspace->segments().previous());
        QCOMPARE(shown->profile.cards[1].name, std::string("Loyal ones"));
        QVERIFY(std::abs(shown->silhouettePrepared - 0.16416020090275074) < 1e-9);
        QVERIFY(models().crossValidation() && models().learningCurve());
        QCOMPARE(m_workspace->selection().count(), std::size_t{2});
    }

    void whatIsUndoneIsNoChange()
    {
        openTable();
        const auto column = m_workspace->openTable()->table->require("Age");
        m_workspace->setColumnRole(column, core::data::ColumnRole::Ignored);
        QTRY_VERIFY(isIdle());
        QVERIFY(m_window->isWindowModified());
        m_workspace->undoStack()->undo();
        QTRY_VERIFY(isIdle());
        QVERIFY(!m_window->isWindowModified());
        project().setNotes(QStringLiteral("x"));
        QVERIFY(m_window->isWindowModified());
        project().setNotes({});
        QVERIFY(!m_window->isWindowModified());
    }

    void leavingAsksOnceAndDoesAsItIsTold()
    {
        openTable();
        project().setNotes(QStringLiteral("work"));
        m_answer = 2; // Cancel
        QVERIFY(!m_window->close());
        QVERIFY(trigger("newProjectAction"));
        QVERIFY(m_workspace->hasTable());
        QCOMPARE(m_asked.size(), 2);
        QVERIFY(m_asked[0].contains(QStringLiteral("car buyers.csv")));
        m_answer = 1; // Don't Save
        QVERIFY(trigger("newProjectAction"));
        QVERIFY(!m_workspace->hasTable());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Tessera"));
        QVERIFY(project().notes().isEmpty());
        QVERIFY(!QFile::exists(m_project));

        openTable();
        project().setNotes(QStringLiteral("work"));
        m_answer = 0; // Save
        QVERIFY(!m_window->close());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 10000);
        QVERIFY(QFile::exists(m_project));
        QCOMPARE(m_asked.size(), 4);
    }

    void newProjectLeavesEveryPageBehind()
    {
        openTable();
        findSegments(3);
        train(ModelKind::Logistic);
        for (const Step step : {Step::Explore, Step::Prepare, Step::Segment, Step::Predict,
                                Step::Compare, Step::Data}) {
            m_window->setStep(step);
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        }
        QVERIFY(trigger("newProjectAction"));
        for (const Step step : {Step::Explore, Step::Predict, Step::Data})
            m_window->setStep(step);
        QVERIFY(!m_workspace->segmentation() && models().runs().empty());
        QVERIFY(find<QWidget>("welcomePage"));
        openTable();
        m_window->setStep(Step::Predict);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        train(ModelKind::Logistic);
        QCOMPARE(models().runs().back().id, 1);
    }

    void fileThatMovedIsFoundAndSaid()
    {
        openTable();
        train(ModelKind::Logistic);
        save();
        const auto before = models().runs()[0];
        close();
        QDir(m_folder.path()).mkdir(QStringLiteral("moved"));
        const QString there = path(QStringLiteral("moved/customers of autumn.csv"));
        QVERIFY(QFile::rename(m_table, there));
        QVERIFY(show());
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
        QCOMPARE(m_workspace->openTable()->path, there);
        QVERIFY(bannerText().contains(QStringLiteral("was found in")));
        compare(before, models().runs()[0]);
        QVERIFY(QFile::remove(there));
    }

    void missingFileCanBeLocated()
    {
        openTable();
        train(ModelKind::Logistic);
        save();
        const auto before = models().runs()[0];
        close();
        const QTemporaryDir elsewhere;
        const QString there = elsewhere.filePath(QStringLiteral("x.csv"));
        QVERIFY(QFile::rename(m_table, there) ||
                (QFile::copy(m_table, there) && QFile::remove(m_table)));
        QVERIFY(show());
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("locateTableButton"), 10000);
        QVERIFY(!m_workspace->hasTable());
        QVERIFY(bannerText().contains(QStringLiteral("car buyers.csv is nowhere to be found")));
        ui::dialogs().openFile = [there](QWidget*, const QString&, const QString&) {
            return there;
        };
        find<QPushButton>("locateTableButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
        compare(before, models().runs()[0]);
        QCOMPARE(project().path(), m_project);
    }

    void changedFileKeepsWhatFitsOutOfDate()
    {
        openTable();
        findSegments(3);
        train(ModelKind::Logistic);
        save();
        const auto before = models().runs()[0];
        close();
        writeFile(m_table, tableText(700));
        QVERIFY(show());
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
        QVERIFY(bannerText().contains(QStringLiteral("has changed since the project was saved")));
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t{700});
        QCOMPARE(models().runs().size(), std::size_t{1});
        const ui::ModelRun run = models().runs()[0];
        QVERIFY(!run.hasRows());
        QVERIFY(run.model->test.probabilities == before.model->test.probabilities);
        QVERIFY(m_workspace->state(Step::Predict) == ui::StepState::OutOfDate);
        QVERIFY(m_workspace->state(Step::Segment) == ui::StepState::OutOfDate);
        QCOMPARE(m_workspace->segmentation()->labels.size(), std::size_t{700});
        m_window->setStep(Step::Predict);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        auto* tabs = find<QTabBar>("predictTabs");
        QVERIFY(tabs->isTabEnabled(1) && !tabs->isTabEnabled(3));
        QVERIFY(!models().canReplay(run.id));
        // It can be trained again, on what is there now, and saved as it is.
        train(ModelKind::Logistic);
        QVERIFY(models().runs()[1].hasRows());
        m_window->setStep(Step::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        save();
        reopen();
        QCOMPARE(models().runs().size(), std::size_t{2});
        QVERIFY(!models().runs()[0].hasRows() && models().runs()[1].hasRows());
        QVERIFY(models().runs()[0].model->test.probabilities == before.model->test.probabilities);
        QVERIFY(!m_window->isWindowModified());
    }

    void fileWithOtherColumnsLosesWhatFitsNoLonger()
    {
        openTable();
        findSegments(3);
        train(ModelKind::Logistic);
        save();
        close();
        writeFile(m_table, "a,b\n1,2\n3,4\n5,6\n");
        QVERIFY(show());
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 30000);
        QVERIFY(models().runs().empty() && !m_workspace->segmentation());
        QVERIFY(bannerText().contains(QStringLiteral("Not any more")));
        QVERIFY(m_window->isWindowModified());
    }

    void damagedProjectIsRefusedAndNothingHappens()
    {
        openTable();
        save();
        const auto open = m_workspace->openTable();
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        m_window->setStep(Step::Explore);
        m_window->openFile(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(!bannerText().isEmpty(), 10000);
        QTRY_VERIFY(isIdle());
        QVERIFY(m_workspace->openTable() == open);
    }

    void projectThatCannotBeWrittenLosesNothing()
    {
        openTable();
        project().setNotes(QStringLiteral("work"));
        m_project = path(QStringLiteral("no/folder/p"));
        QVERIFY(trigger("saveAction"));
        QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(QStringLiteral("p.tesseraproj")), 10000);
        QVERIFY(project().isModified());
        QVERIFY(project().path().isEmpty());
        // Nor does the table's own file get overwritten.
        project().save(m_table);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 10000);
        QVERIFY(project().isModified());
        QFile table(m_table);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll(), tableText(900));
    }

    void runIsReplayedAndItsOptionsUsed()
    {
        openTable();
        m_workspace->setSeed(11);
        train(ModelKind::Forest);
        const auto plan = m_workspace->recipes().plan(ui::PlanUse::Predict);
        m_workspace->setSeed(5);
        train(ModelKind::Logistic);
        QVERIFY(models().canReplay(1));
        models().replay(1);
        QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(QStringLiteral("to the last digit")), 30000);
        QCOMPARE(models().runs().size(), std::size_t{2});
        m_window->setStep(Step::Predict);
        QTRY_VERIFY(isIdle());
        models().useOptions(1);
        QCOMPARE(m_workspace->seed(), std::uint64_t{11});
        QVERIFY(m_workspace->recipes().plan(ui::PlanUse::Predict) == plan);
        m_window->startStep();
        QTRY_COMPARE_WITH_TIMEOUT(models().runs().size(), std::size_t{3}, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        QVERIFY(models().runs()[2].model->test.probabilities ==
                models().runs()[0].model->test.probabilities);
        QVERIFY(trigger("runHistoryAction"));
        QCOMPARE(m_window->currentStep(), Step::Compare);
    }

    void workIsKeptBeforeLongJobsAndForgottenOnAnOrderlyEnd()
    {
        openTable();
        project().setNotes(QStringLiteral("work"));
        QVERIFY(ui::Recovery::lost().isEmpty());
        train(ModelKind::Logistic);
        const QDir folder(ui::Settings::recoveryFolder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.tesseraproj")}).size(), 1,
                                  10000);
        QVERIFY(ui::Recovery::lost().isEmpty()); // this program still runs
        QTRY_VERIFY(isIdle());
        const auto kept = core::store::readProject(
            folder.filePath(folder.entryList({QStringLiteral("*.tesseraproj")}).front())
                .toStdString());
        QCOMPARE(kept.notes, std::string("work"));
        QCOMPARE(*kept.recovers, std::string());
        save();
        QVERIFY(folder.entryList(QDir::Files).isEmpty());
        project().setNotes(QStringLiteral("more"));
        project().keep();
        QTRY_VERIFY(isIdle());
        QCOMPARE(folder.entryList({QStringLiteral("*.tesseraproj")}).size(), 1);
        QVERIFY(m_window->close());
        QVERIFY(folder.entryList(QDir::Files).isEmpty());
    }

    void workOfAProgramThatWasKilledIsRecovered_data()
    {
        QTest::addColumn<bool>("hadFile");
        QTest::addColumn<bool>("recovers");
        QTest::newRow("never saved") << false << true;
        QTest::newRow("saved before") << true << true;
        QTest::newRow("discarded") << false << false;
    }
    void workOfAProgramThatWasKilledIsRecovered()
    {
        QFETCH(bool, hadFile);
        QFETCH(bool, recovers);
        close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(crashVariable), m_table);
        environment.insert(QStringLiteral("TESSERA_TEST_PROJECT"), hadFile ? m_project : QString());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const auto lost = ui::Recovery::lost();
        QCOMPARE(lost.size(), 1);

        QVERIFY(show());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("recoverButton"), 10000);
        QVERIFY(bannerText().contains(hadFile ? QStringLiteral("“Autumn mailing”")
                                              : QStringLiteral("“car buyers.csv”")));
        const QString folder = qEnvironmentVariable("TESSERA_TEST_PICTURES");
        if (!folder.isEmpty()) {
            QTRY_VERIFY(isIdle());
            for (const bool dark : {false, true}) {
                ui::applyTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
                QTest::qWait(300);
                m_window->grab().save(
                    QStringLiteral("%1/recovery-%2.png").arg(folder, dark ? "dark" : "light"));
            }
        }
        if (!recovers) {
            find<QPushButton>("discardRecoveryButton")->click();
            QVERIFY(ui::Recovery::lost().isEmpty());
            QVERIFY(!m_workspace->hasTable());
            return;
        }
        find<QPushButton>("recoverButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && isIdle(), 60000);
        QCOMPARE(project().notes(), QStringLiteral("before the crash"));
        QCOMPARE(models().runs().size(), std::size_t{1});
        QCOMPARE(project().path(), hadFile ? m_project : QString());
        QVERIFY(m_window->isWindowModified());
        if (!folder.isEmpty())
            m_window->grab().save(folder + QStringLiteral("/recovered.png"));
        // Kept on under this program's own name, until it is saved.
        const QDir kept(ui::Settings::recoveryFolder());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(lost[0].file), 10000);
        QCOMPARE(kept.entryList({QStringLiteral("*.tesseraproj")}).size(), 1);
        save();
        QVERIFY(kept.entryList(QDir::Files).isEmpty());
        reopen();
        QCOMPARE(project().notes(), QStringLiteral("before the crash"));
        QVERIFY(!find<QPushButton>("recoverButton"));
    }
};

namespace {

/// The program that is killed while there is unsaved work.
int crash(const QString& table)
{
    ui::Workspace workspace;
    ui::MainWindow window(workspace);
    window.show();
    window.openFile(table);
    if (!QTest::qWaitFor([&] { return workspace.hasTable() && window.isSettled(); }, 30000))
        return 1;
    const QString project = qEnvironmentVariable("TESSERA_TEST_PROJECT");
    if (!project.isEmpty()) {
        workspace.project().save(project);
        if (!QTest::qWaitFor([&] { return workspace.project().path() == project; }, 30000))
            return 1;
    }
    workspace.models().train(requestOf(workspace, ModelKind::Logistic));
    if (!QTest::qWaitFor([&] { return !workspace.models().runs().empty(); }, 60000))
        return 1;
    if (!QTest::qWaitFor([&] { return window.isSettled(); }, 30000))
        return 1;
    workspace.project().setNotes(QStringLiteral("before the crash"));
    workspace.project().keep();
    if (!QTest::qWaitFor([&] { return workspace.project().isIdle(); }, 30000))
        return 1;
    return std::raise(SIGKILL);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString table = qEnvironmentVariable(crashVariable);
    if (!table.isEmpty())
        return crash(table);
    TestProject test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "test_project.moc"
