#include "core/predict/classifier.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace core::prepare;
using core::data::ColumnRole;
using ui::PlanUse;
using ui::RecipePlans;
using ui::Step;
using ui::StepState;
using ui::Workspace;

namespace {

/// 40 customers: Age has 5 gaps, Spending 4; the class follows Spending.
QByteArray customers(int rows = 40)
{
    QByteArray text = "ID,Age,Income,Spending,Segmentation\n";
    const char* const levels[] = {"Low", "Average", "High"};
    for (int i = 0; i < rows; ++i)
        text += QByteArray::number(1001 + 7 * i) + ',' +
                (i % 8 == 3 ? QByteArray() : QByteArray::number(20 + i)) + ',' +
                QByteArray::number(1000 + (i * 37) % 91) + ',' +
                (i % 10 == 4 ? "" : levels[i % 3]) + ',' + (i % 3 == 0 ? "A" : "B") + '\n';
    return text;
}

RecipePlan withMethod(RecipePlan plan, NumberFill method, double constant = 0)
{
    plan.steps[0].options = FillNumbers{.method = method, .constant = constant};
    return plan;
}

} // namespace

class TestRecipePlans : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test table");
        return file.fileName();
    }
    void open(Workspace& workspace, const QString& path)
    {
        QSignalSpy changes(&workspace, &Workspace::tableChanged);
        workspace.openFile(path);
        QTRY_COMPARE(changes.count(), 1);
        QTRY_VERIFY(!workspace.isAnythingRunning());
    }
    void openWithTarget(Workspace& workspace)
    {
        open(workspace, write(QStringLiteral("customers.csv"), customers()));
        workspace.setColumnRole(4, ColumnRole::Target);
        QTRY_VERIFY(!workspace.isAnythingRunning());
    }
    void fit(Workspace& workspace, PlanUse use)
    {
        QSignalSpy fitted(&workspace.recipes(), &RecipePlans::previewChanged);
        workspace.recipes().fitPreview(use);
        QTRY_COMPARE(fitted.count(), 1);
        QTRY_VERIFY(!workspace.isRunning(Step::Prepare));
    }

private slots:
    void eachUseHasAPlanOfItsOwn();
    void everyEditIsUndoneByName();
    void editsOfOneFieldAreUndoneAtOnce();
    void editsBackToTheStartLeaveNothingToUndo();
    void segmentsAreFittedOnAllRows();
    void predictionIsFittedOnTheTrainingRowsOfTheRun();
    void changedPlanMakesTheFitOutOfDateUntilUndone();
    void brokenPlanIsNotFitted();
    void runsTakeThePlan();
    void anotherTableStartsAnew();
    void sameTableReadAgainKeepsThePlan();
    void newFileIsCountedWithTheSameRecipe();
    void newFileWithoutAColumnIsSaidInWords();
    void columnsComeFromTheBasis();
};

void TestRecipePlans::eachUseHasAPlanOfItsOwn()
{
    Workspace workspace;
    openWithTarget(workspace);
    QCOMPARE(workspace.recipes().plan(PlanUse::Segment), defaultPlan());
    QCOMPARE(workspace.recipes().plan(PlanUse::Predict),
             core::predict::classifierPreset("default").recipe);
    workspace.recipes().setPlan(PlanUse::Segment, {}, QStringLiteral("Nothing"));
    QVERIFY(workspace.recipes().plan(PlanUse::Segment).steps.empty());
    QVERIFY(!workspace.recipes().plan(PlanUse::Predict).steps.empty());
}

void TestRecipePlans::everyEditIsUndoneByName()
{
    Workspace workspace;
    openWithTarget(workspace);
    RecipePlans& recipes = workspace.recipes();
    const RecipePlan mean = withMethod(defaultPlan(), NumberFill::Mean);
    QSignalSpy changes(&recipes, &RecipePlans::planChanged);
    recipes.setPlan(PlanUse::Segment, mean, QStringLiteral("Fill missing numbers: mean"));
    QCOMPARE(workspace.undoStack()->undoText(), QStringLiteral("Fill missing numbers: mean"));
    QCOMPARE(recipes.plan(PlanUse::Segment), mean);
    workspace.undoStack()->undo();
    QCOMPARE(recipes.plan(PlanUse::Segment), defaultPlan());
    workspace.undoStack()->redo();
    QCOMPARE(recipes.plan(PlanUse::Segment), mean);
    QCOMPARE(changes.count(), 3);
    // The same once more is no change.
    const int steps = workspace.undoStack()->count();
    recipes.setPlan(PlanUse::Segment, mean, QStringLiteral("Again"));
    QCOMPARE(workspace.undoStack()->count(), steps);
}

void TestRecipePlans::editsOfOneFieldAreUndoneAtOnce()
{
    Workspace workspace;
    openWithTarget(workspace);
    RecipePlans& recipes = workspace.recipes();
    const int before = workspace.undoStack()->count();
    for (const double value : {1.0, 2.0, 3.0})
        recipes.setPlan(PlanUse::Segment, withMethod(defaultPlan(), NumberFill::Constant, value),
                        QStringLiteral("Value"), QStringLiteral("constant/0"));
    QCOMPARE(workspace.undoStack()->count(), before + 1);
    recipes.setPlan(PlanUse::Segment, withMethod(defaultPlan(), NumberFill::Constant, 4),
                    QStringLiteral("Value"), QStringLiteral("constant/1"));
    QCOMPARE(workspace.undoStack()->count(), before + 2);
    workspace.undoStack()->undo();
    QCOMPARE(recipes.plan(PlanUse::Segment), withMethod(defaultPlan(), NumberFill::Constant, 3));
    workspace.undoStack()->undo();
    QCOMPARE(recipes.plan(PlanUse::Segment), defaultPlan());
}

void TestRecipePlans::editsBackToTheStartLeaveNothingToUndo()
{
    Workspace workspace;
    openWithTarget(workspace);
    const int before = workspace.undoStack()->count();
    workspace.recipes().setPlan(PlanUse::Segment, withMethod(defaultPlan(), NumberFill::Mean),
                                QStringLiteral("Move"), QStringLiteral("move/1"));
    workspace.recipes().setPlan(PlanUse::Segment, defaultPlan(), QStringLiteral("Move"),
                                QStringLiteral("move/1"));
    QCOMPARE(workspace.undoStack()->count(), before);
}

void TestRecipePlans::segmentsAreFittedOnAllRows()
{
    Workspace workspace;
    openWithTarget(workspace);
    fit(workspace, PlanUse::Segment);
    const auto preview = workspace.recipes().preview(PlanUse::Segment);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), std::size_t(40));
    QCOMPARE(preview->columns, (std::vector<std::size_t>{1, 2, 3}));
    QCOMPARE(preview->recipe.rowsFitted, std::size_t(40));
    QCOMPARE(preview->missing.columns.at(0).before, std::size_t(5));
    QCOMPARE(preview->missing.columns.at(0).after, std::size_t(0));
    QCOMPARE(preview->head.rows(), std::size_t(40));
    QCOMPARE(preview->head.columns(), preview->recipe.width());
    QCOMPARE(workspace.state(Step::Segment), StepState::Ready);
}

void TestRecipePlans::predictionIsFittedOnTheTrainingRowsOfTheRun()
{
    Workspace workspace;
    openWithTarget(workspace);
    workspace.setSeed(7);
    fit(workspace, PlanUse::Predict);
    const auto preview = workspace.recipes().preview(PlanUse::Predict);
    QCOMPARE(preview->rows.size(), std::size_t(24));
    core::predict::ClassifierRequest request;
    request.target = 4;
    request.options = core::predict::classifierPreset("p4");
    request.options.training.epochs = 1;
    QSignalSpy trained(&workspace, &Workspace::classifierChanged);
    workspace.models().train(request);
    QTRY_COMPARE_WITH_TIMEOUT(trained.count(), 1, 30000);
    const auto model = workspace.classifier();
    QCOMPARE(preview->rows, model->split.train);
    QCOMPARE(preview->recipe.sentences(), model->recipe.sentences());
}

void TestRecipePlans::changedPlanMakesTheFitOutOfDateUntilUndone()
{
    Workspace workspace;
    openWithTarget(workspace);
    RecipePlans& recipes = workspace.recipes();
    recipes.setShownUse(PlanUse::Segment);
    QCOMPARE(workspace.state(Step::Prepare), StepState::Ready);
    fit(workspace, PlanUse::Segment);
    QCOMPARE(workspace.state(Step::Prepare), StepState::Done);
    recipes.setPlan(PlanUse::Segment, withMethod(defaultPlan(), NumberFill::Mean),
                    QStringLiteral("Mean"));
    QVERIFY(recipes.isOutOfDate(PlanUse::Segment));
    QCOMPARE(workspace.state(Step::Prepare), StepState::OutOfDate);
    QVERIFY(recipes.preview(PlanUse::Segment)); // still to be looked at
    workspace.undoStack()->undo();
    QCOMPARE(workspace.state(Step::Prepare), StepState::Done);
    workspace.setColumnRole(1, ColumnRole::Ignored);
    QVERIFY(recipes.isOutOfDate(PlanUse::Segment));
}

void TestRecipePlans::brokenPlanIsNotFitted()
{
    Workspace workspace;
    openWithTarget(workspace);
    RecipePlans& recipes = workspace.recipes();
    // Spending stays words: no step turns it into numbers.
    recipes.setPlan(PlanUse::Segment, {{{FillNumbers{}, {}}}}, QStringLiteral("Less"));
    const auto problems = recipes.problems(PlanUse::Segment);
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const PlanProblem& problem) {
        return problem.isError && problem.column == "Spending";
    }));
    QSignalSpy failures(&workspace, &Workspace::jobFailed);
    recipes.fitPreview(PlanUse::Segment);
    QVERIFY(!workspace.isRunning(Step::Prepare));
    QCOMPARE(failures.count(), 0);
}

void TestRecipePlans::runsTakeThePlan()
{
    Workspace workspace;
    openWithTarget(workspace);
    const RecipePlan mean = withMethod(defaultPlan(), NumberFill::Mean);
    workspace.recipes().setPlan(PlanUse::Segment, mean, QStringLiteral("Mean"));
    core::segment::SegmentRequest request;
    request.method = core::segment::SegmentMethod::KMeans;
    request.k = 2;
    request.starts = 2;
    QSignalSpy changes(&workspace, &Workspace::segmentationChanged);
    workspace.segments().find(request);
    QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 1, 20000);
    QTRY_COMPARE(workspace.state(Step::Segment), StepState::Done);
    QCOMPARE(workspace.segmentation()->basis->recipe.plan, mean);
    workspace.undoStack()->undo();
    QCOMPARE(workspace.state(Step::Segment), StepState::OutOfDate);
    workspace.undoStack()->redo();
    QCOMPARE(workspace.state(Step::Segment), StepState::Done);
}

void TestRecipePlans::anotherTableStartsAnew()
{
    Workspace workspace;
    openWithTarget(workspace);
    workspace.recipes().setPlan(PlanUse::Segment, {}, QStringLiteral("Nothing"));
    fit(workspace, PlanUse::Predict);
    open(workspace, write(QStringLiteral("others.csv"), customers(30)));
    QCOMPARE(workspace.recipes().plan(PlanUse::Segment), defaultPlan());
    QVERIFY(!workspace.recipes().preview(PlanUse::Predict));
    QVERIFY(!workspace.undoStack()->canUndo());
}

void TestRecipePlans::sameTableReadAgainKeepsThePlan()
{
    Workspace workspace;
    openWithTarget(workspace);
    const RecipePlan mean = withMethod(defaultPlan(), NumberFill::Mean);
    workspace.recipes().setPlan(PlanUse::Segment, mean, QStringLiteral("Mean"));
    QSignalSpy changes(&workspace, &Workspace::tableChanged);
    workspace.reload();
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(workspace.recipes().plan(PlanUse::Segment), mean);
}

void TestRecipePlans::newFileIsCountedWithTheSameRecipe()
{
    Workspace workspace;
    openWithTarget(workspace);
    QSignalSpy opened(&workspace, &Workspace::newFileChanged);
    workspace.openNewFile(
        write(QStringLiteral("new.csv"),
              "ID,Age,Income,Spending\n1,,5,Low\n2,,6,Huge\n3,30,,\n4,31,8,High\n5,32,9,Low\n"));
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(!workspace.isRunning(Step::Prepare));
    fit(workspace, PlanUse::Segment);
    const auto preview = workspace.recipes().preview(PlanUse::Segment);
    QVERIFY(preview->newFile);
    QVERIFY(!preview->newFile->error);
    QCOMPARE(preview->newFile->missing.rows, std::size_t(5));
    QCOMPARE(preview->newFile->missing.columns.at(0).before, std::size_t(2));
    QCOMPARE(preview->newFile->missing.columns.at(0).after, std::size_t(0));
    QCOMPARE(preview->newFile->unseenCells, std::size_t(1));
    QVERIFY(preview->newFile->firstUnseen.find("Huge") != std::string::npos);
    // Fitted on the open table alone.
    QCOMPARE(preview->recipe.rowsFitted, std::size_t(40));
    workspace.closeNewFile();
    QCOMPARE(opened.count(), 2);
    QVERIFY(workspace.recipes().isOutOfDate(PlanUse::Segment));
}

void TestRecipePlans::newFileWithoutAColumnIsSaidInWords()
{
    Workspace workspace;
    openWithTarget(workspace);
    QSignalSpy opened(&workspace, &Workspace::newFileChanged);
    workspace.openNewFile(
        write(QStringLiteral("short.csv"), "ID,Age,Spending\n1,20,Low\n2,21,High\n"));
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(!workspace.isRunning(Step::Prepare));
    fit(workspace, PlanUse::Segment);
    const auto preview = workspace.recipes().preview(PlanUse::Segment);
    QVERIFY(preview->newFile && preview->newFile->error);
    QVERIFY2(preview->newFile->error->headline.contains(QStringLiteral("Income")),
             qPrintable(preview->newFile->error->headline));
}

void TestRecipePlans::columnsComeFromTheBasis()
{
    Workspace workspace;
    openWithTarget(workspace);
    RecipePlans& recipes = workspace.recipes();
    QCOMPARE(recipes.columns(PlanUse::Predict), (std::vector<std::size_t>{1, 2, 3}));
    ui::RecipeBasis basis;
    basis.features = {1, 2};
    basis.split.testShare = 0.5;
    recipes.setBasis(PlanUse::Predict, basis);
    QCOMPARE(recipes.columns(PlanUse::Predict), (std::vector<std::size_t>{1, 2}));
    fit(workspace, PlanUse::Predict);
    QCOMPARE(recipes.preview(PlanUse::Predict)->rows.size(), std::size_t(12));
    QCOMPARE(recipes.preview(PlanUse::Predict)->recipe.sources.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestRecipePlans)
#include "test_recipeplans.moc"
