#include "ui/dialogs/filedialogs.h"
#include "ui/pages/prepare/preparepage.h"
#include "ui/plots/beforeafterplot.h"
#include "ui/style/theme.h"
#include "ui/tables/missingcellsmodel.h"
#include "ui/tables/preparedmodel.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/orderlist.h"
#include "ui/widgets/stepcard.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ui;
using core::data::ColumnRole;
using core::data::ColumnType;
using core::prepare::StepKind;

namespace {

/// 60 customers: Age and Income have gaps, Job and Spending too; the class follows Spending.
QByteArray customers()
{
    QByteArray text = "ID,Age,Income,Job,Spending,Segmentation\n";
    const char* const levels[] = {"Low", "Average", "High"};
    const char* const jobs[] = {"Artist", "Cook", "Doctor", "Artist"};
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(1001 + 7 * i) + ',' +
                (i % 8 == 3 ? QByteArray() : QByteArray::number(20 + i)) + ',' +
                (i % 15 == 2 ? QByteArray() : QByteArray::number(1000 + (i * 37) % 91)) + ',' +
                (i % 12 == 5 ? "" : jobs[i % 4]) + ',' + (i % 10 == 4 ? "" : levels[i % 3]) + ',' +
                (i % 3 == 0 ? "A" : "B") + '\n';
    return text;
}

} // namespace

class TestPreparePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutTableThePageSaysWhatItNeeds();
    void everyStepHasACardWithItsEffect();
    void columnsThatTakeNoPartAreSetAside();
    void headlineSaysOnWhichRowsTheRecipeIsFitted();
    void anotherMethodChangesTheSentenceAndIsUndone();
    void stepsMoveByKeyboardAndKeepTheFocus();
    void stepsAreAddedDuplicatedAndRemoved();
    void stepThatIsMissingIsOfferedAndMendsThePlan();
    void uncheckedColumnLeavesTheStep();
    void lastColumnOfAStepStays();
    void levelOrderGoesToTheTable();
    void categoryIsMadeOrdinal();
    void featuresAreLeftOutByHand();
    void picturesFollowTheChosenColumn();
    void eachUseShowsItsOwnPlan();
    void presetReplacesThePlan();
    void newFileIsCountedBeside();
    void recipeIsSavedAndLoaded();
    void wrongRecipeTextIsExplained();
    void preparedTableIsExported();
    void narrowPageStacksItsColumns();
    void modelsKeepTheirPromises();

private:
    QString write(const QString& name, const QByteArray& text);
    void open();
    void choose(int step);
    template <typename T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    template <typename T>
    T* option(const char* name)
    {
        return m_page->optionsPanel()->findChild<T*>(QString::fromLatin1(name));
    }
    StepCard* card(int step)
    {
        return child<StepCard>(qPrintable(QStringLiteral("stepCard%1").arg(step + 1)));
    }
    QString sentence(int step)
    {
        return card(step)->findChild<QLabel*>(QStringLiteral("stepSentence"))->text();
    }
    QRadioButton* method(const QString& name)
    {
        for (auto* button : m_page->optionsPanel()->findChildren<QRadioButton*>())
            if (button->text() == name && button->isVisible())
                return button;
        return nullptr;
    }
    QString headline() { return child<QLabel>("pageHeadline")->text(); }
    RecipePlans& recipes() { return m_workspace->recipes(); }
    const core::prepare::RecipePlan& plan() { return recipes().plan(recipes().shownUse()); }
    bool isFitted()
    {
        return recipes().preview(recipes().shownUse()) &&
               !recipes().isOutOfDate(recipes().shownUse()) && !m_workspace->isAnythingRunning();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PreparePage> m_page;
};

QString TestPreparePage::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test table");
    return file.fileName();
}

void TestPreparePage::open()
{
    m_workspace->openFile(write(QStringLiteral("customers.csv"), customers()));
    QTRY_VERIFY(m_workspace->hasTable() && !m_workspace->isRunning(Step::Data));
    m_page->optionsPanel()->resize(300, 800);
    m_page->optionsPanel()->show();
    m_workspace->setColumnRole(5, ColumnRole::Target);
    recipes().setShownUse(PlanUse::Segment);
    QTRY_VERIFY(isFitted());
}

void TestPreparePage::choose(int step)
{
    QTest::mouseClick(card(step), Qt::LeftButton, {}, QPoint(60, 8));
}

void TestPreparePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestPreparePage::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<PreparePage>(*m_workspace);
    m_page->resize(1100, 900);
    m_page->show();
}

void TestPreparePage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestPreparePage::withoutTableThePageSaysWhatItNeeds()
{
    QVERIFY(headline().contains(QStringLiteral("No table is open")));
    QVERIFY(child<QPushButton>("openCsvButton")->isVisible());
    QVERIFY(!m_page->optionsPanel());
}

void TestPreparePage::everyStepHasACardWithItsEffect()
{
    open();
    QCOMPARE(plan().steps.size(), std::size_t(5));
    for (int step = 0; step < 5; ++step) {
        QVERIFY(card(step) && card(step)->isVisible());
        QCOMPARE(int(card(step)->content().badge), int(StepCardText::Badge::Fitted));
        QVERIFY(!sentence(step).isEmpty());
    }
    // 8 gaps: rows 3, 11 … 59; the median of the other 52 ages.
    QVERIFY2(sentence(0).contains(QStringLiteral("<b>8</b> empty Age cells → <b>")),
             qPrintable(sentence(0)));
    QCOMPARE(card(0)->content().chips, (QStringList{"Age", "Income"}));
    QCOMPARE(card(2)->content().chips, (QStringList{"Low", "Average", "High"}));
    QCOMPARE(card(2)->content().between, QStringLiteral("<"));
    QCOMPARE(card(3)->content().chips, (QStringList{"Job 3"}));
}

void TestPreparePage::columnsThatTakeNoPartAreSetAside()
{
    open();
    auto* aside = child<StepCard>("setAsideCard");
    QVERIFY(aside->isVisible());
    QVERIFY(aside->content().sentence.contains(QStringLiteral("<b>ID</b>")));
    QVERIFY(aside->content().sentence.contains(QStringLiteral("<b>Segmentation</b>")));
    m_workspace->setColumnRole(2, ColumnRole::Ignored);
    QVERIFY(aside->content().sentence.contains(QStringLiteral("<b>Income</b> is ignored")));
}

void TestPreparePage::headlineSaysOnWhichRowsTheRecipeIsFitted()
{
    open();
    QVERIFY2(headline().contains(QStringLiteral("4 features become 6 inputs")),
             qPrintable(headline()));
    QVERIFY(headline().contains(QStringLiteral("fitted on all 60 rows")));
    QTest::mouseClick(child<QPushButton>("forPredictionButton"), Qt::LeftButton);
    QTRY_VERIFY(isFitted());
    QVERIFY2(headline().contains(QStringLiteral("fitted on 36 training rows only")),
             qPrintable(headline()));
}

void TestPreparePage::anotherMethodChangesTheSentenceAndIsUndone()
{
    open();
    choose(0);
    const QString before = sentence(0);
    QRadioButton* neighbours = method(QStringLiteral("Nearest neighbours"));
    QVERIFY(neighbours);
    neighbours->click();
    QCOMPARE(card(0)->content().method, QStringLiteral("nearest neighbours"));
    QTRY_VERIFY(isFitted());
    QVERIFY(sentence(0) != before);
    auto* count = option<QSpinBox>("neighboursBox");
    QVERIFY(count->isVisible());
    count->setValue(3);
    count->setValue(4);
    QCOMPARE(std::get<core::prepare::FillNumbers>(plan().steps[0].options).neighbours, 4);
    // Both steps of the field are one edit.
    m_workspace->undoStack()->undo();
    QCOMPARE(std::get<core::prepare::FillNumbers>(plan().steps[0].options).neighbours, 5);
    QTest::mouseClick(child<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(method(QStringLiteral("Median"))->isChecked());
    QTRY_VERIFY(isFitted());
    QCOMPARE(sentence(0), before);
}

void TestPreparePage::stepsMoveByKeyboardAndKeepTheFocus()
{
    open();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_Down);
    QVERIFY(card(1)->hasFocus());
    QVERIFY(card(1)->isSelected());
    QTest::keyClick(card(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(plan().steps[0].kind(), StepKind::FillLevels);
    QVERIFY(card(0)->hasFocus());
    QVERIFY(card(0)->isSelected());
    QCOMPARE(m_workspace->undoStack()->undoText(),
             QStringLiteral("Move “Fill missing categories”"));
    m_workspace->undoStack()->undo();
    QCOMPARE(plan(), core::prepare::defaultPlan());
    // The first one cannot go higher.
    QTest::keyClick(card(0), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(plan(), core::prepare::defaultPlan());
}

void TestPreparePage::stepsAreAddedDuplicatedAndRemoved()
{
    open();
    auto* menu = child<QPushButton>("addStepButton")->menu();
    QCOMPARE(menu->actions().size(), qsizetype(10));
    for (QAction* action : menu->actions())
        QVERIFY(!action->toolTip().isEmpty());
    menu->actions()[int(StepKind::ClipNumbers)]->trigger();
    // Before the numbers are scaled.
    QCOMPARE(plan().steps.size(), std::size_t(6));
    QCOMPARE(plan().steps[4].kind(), StepKind::ClipNumbers);
    QVERIFY(card(4)->isSelected());
    QTRY_VERIFY(isFitted());
    QTest::keyClick(card(4), Qt::Key_Delete);
    QCOMPARE(plan(), core::prepare::defaultPlan());
    QVERIFY(!card(5) || !card(5)->isVisible());
    emit card(0)->menuRequested(QPoint());
    auto* stepMenu = child<QMenu>("stepMenu");
    QVERIFY(stepMenu);
    for (QAction* action : stepMenu->actions())
        if (action->text().contains(QStringLiteral("plicate")))
            action->trigger();
    QCOMPARE(plan().steps.size(), std::size_t(6));
    QCOMPARE(plan().steps[1].kind(), StepKind::FillNumbers);
    stepMenu->close();
}

void TestPreparePage::stepThatIsMissingIsOfferedAndMendsThePlan()
{
    open();
    QTest::keyClick(card(3), Qt::Key_Delete); // split
    QTest::keyClick(card(2), Qt::Key_Delete); // order
    QTRY_VERIFY(child<QWidget>("planProblem")->isVisible());
    QVERIFY(!option<QPushButton>("fitRecipeButton")->isEnabled());
    auto* mend = child<QPushButton>("addMissingStepButton");
    QVERIFY(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    if (auto* more = child<QPushButton>("addMissingStepButton"); more && more->isVisible())
        QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(isFitted());
    QVERIFY(option<QPushButton>("fitRecipeButton")->isEnabled());
}

void TestPreparePage::uncheckedColumnLeavesTheStep()
{
    open();
    choose(0);
    auto* list = option<CheckList>("columnList");
    QCOMPARE(list->items().size(), std::size_t(2));
    QCOMPARE(list->items()[0].note, QString::fromUtf8("13.3\u00a0% missing"));
    QVERIFY(option<QCheckBox>("allThatSuitBox")->isChecked());
    list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(plan().steps[0].columns, (std::vector<std::string>{"Age"}));
    QVERIFY(!option<QCheckBox>("allThatSuitBox")->isChecked());
    QTRY_VERIFY(isFitted());
    QCOMPARE(card(0)->content().chips, (QStringList{"Age"}));
    QTest::mouseClick(option<QCheckBox>("allThatSuitBox"), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(plan().steps[0].columns.empty());
}

void TestPreparePage::lastColumnOfAStepStays()
{
    open();
    choose(0);
    auto* list = option<CheckList>("columnList");
    list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(plan().steps[0].columns, (std::vector<std::string>{"Age"}));
    QVERIFY(list->items()[0].isChecked);
}

void TestPreparePage::levelOrderGoesToTheTable()
{
    open();
    choose(2);
    auto* order = option<OrderList>("levelOrderList");
    QVERIFY(order->isVisible());
    QCOMPARE(order->names(), (QStringList{"Low", "Average", "High"}));
    order->setCurrentIndex(order->model()->index(2, 0));
    QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_workspace->openTable()->table->column(4).levels,
             (std::vector<std::string>{"Low", "High", "Average"}));
    QCOMPARE(m_workspace->undoStack()->undoText(), QStringLiteral("Order of Spending"));
    QTRY_VERIFY(isFitted());
    QVERIFY2(sentence(2).contains(QStringLiteral("Average")), qPrintable(sentence(2)));
    QCOMPARE(card(2)->content().chips, (QStringList{"Low", "High", "Average"}));
    QCOMPARE(order->currentIndex().row(), 1);
    m_workspace->undoStack()->undo();
    QCOMPARE(order->names(), (QStringList{"Low", "Average", "High"}));
}

void TestPreparePage::categoryIsMadeOrdinal()
{
    open();
    choose(2);
    auto* menu = option<QPushButton>("makeOrdinalButton")->menu();
    QCOMPARE(menu->actions().size(), qsizetype(1));
    QCOMPARE(menu->actions()[0]->text(), QStringLiteral("Job"));
    menu->actions()[0]->trigger();
    QCOMPARE(m_workspace->openTable()->table->column(3).type, ColumnType::Ordinal);
    QCOMPARE(option<QComboBox>("orderColumnBox")->currentText(), QStringLiteral("Job"));
    QCOMPARE(option<OrderList>("levelOrderList")->names(),
             (QStringList{"Artist", "Cook", "Doctor"}));
}

void TestPreparePage::featuresAreLeftOutByHand()
{
    open();
    child<QPushButton>("addStepButton")
        ->menu()
        ->actions()[int(StepKind::ChooseFeatures)]
        ->trigger();
    QCOMPARE(plan().steps[0].kind(), StepKind::ChooseFeatures);
    auto* list = option<CheckList>("featureList");
    QCOMPARE(list->items().size(), std::size_t(4));
    list->model()->setData(list->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(std::get<core::prepare::ChooseFeatures>(plan().steps[0].options).leftOut,
             (std::vector<std::string>{"Job"}));
    QTRY_VERIFY(isFitted());
    QVERIFY2(headline().contains(QStringLiteral("become 3 inputs")), qPrintable(headline()));
    list->model()->setData(list->model()->index(2, 0), Qt::Checked, Qt::CheckStateRole);
    QVERIFY(std::get<core::prepare::ChooseFeatures>(plan().steps[0].options).leftOut.empty());
}

void TestPreparePage::picturesFollowTheChosenColumn()
{
    open();
    choose(0);
    auto* box = child<QComboBox>("effectColumnBox");
    QTRY_COMPARE(box->count(), 2);
    auto* plot = child<BeforeAfterPlot>("beforeAfterPlot");
    QTRY_VERIFY(plot->hasFigure());
    const QString ofAge = child<QLabel>("effectNote")->text();
    QVERIFY(!ofAge.isEmpty());
    auto* table = child<QTableView>("missingCellsTable");
    auto* cells = qobject_cast<MissingCellsModel*>(table->model());
    QCOMPARE(cells->rowCount(), 4);
    table->setCurrentIndex(cells->index(cells->rowOf(QStringLiteral("Income")), 0));
    QCOMPARE(box->currentText(), QStringLiteral("Income"));
    QVERIFY(child<QLabel>("effectNote")->text() != ofAge);
    // Every bar stands in the exported table.
    const auto figure = plot->figureTable();
    int before = 0, after = 0;
    for (const QStringList& line : figure.mid(1))
        (line[0] == QLatin1String("before") ? before : after) += line[2].toInt();
    QCOMPARE(before, 56);
    QCOMPARE(after, 60);
}

void TestPreparePage::eachUseShowsItsOwnPlan()
{
    open();
    QVERIFY(child<QWidget>("recipeUse")->isVisible());
    recipes().setPlan(PlanUse::Segment, {{{core::prepare::ScaleNumbers{}, {}}}},
                      QStringLiteral("Less"));
    QVERIFY(!card(1)->isVisible());
    QTest::mouseClick(child<QPushButton>("forPredictionButton"), Qt::LeftButton);
    QCOMPARE(recipes().shownUse(), PlanUse::Predict);
    QVERIFY(card(1)->isVisible());
    // Undo shows what it changes.
    m_workspace->undoStack()->undo();
    QCOMPARE(recipes().shownUse(), PlanUse::Segment);
    QVERIFY(card(4)->isVisible());
    // Without a target there is nothing to predict.
    m_workspace->setColumnRole(5, ColumnRole::Ignored);
    QVERIFY(!child<QWidget>("recipeUse")->isVisible());
}

void TestPreparePage::presetReplacesThePlan()
{
    open();
    const auto& named = core::prepare::namedPlans();
    auto* menu = child<QPushButton>("startFromPresetButton")->menu();
    QCOMPARE(menu->actions().size(), qsizetype(named.size()));
    menu->actions()[1]->trigger();
    QCOMPARE(plan(), named[1].plan);
    m_workspace->undoStack()->undo();
    QCOMPARE(plan(), core::prepare::defaultPlan());
}

void TestPreparePage::newFileIsCountedBeside()
{
    open();
    const QString path = write(QStringLiteral("new.csv"), "ID,Age,Income,Job,Spending\n"
                                                          "1,,5,Artist,Low\n2,,6,Cook,Low\n"
                                                          "3,30,,Pilot,High\n");
    dialogs().openFile = [path](QWidget*, const QString&, const QString&) { return path; };
    QTest::mouseClick(child<QPushButton>("compareWithNewFileButton"), Qt::LeftButton);
    auto* cells = qobject_cast<MissingCellsModel*>(child<QTableView>("missingCellsTable")->model());
    QTRY_VERIFY(cells->hasNewFile());
    const int row = cells->rowOf(QStringLiteral("Age"));
    QCOMPARE(cells->index(row, MissingCellsModel::NewBefore).data().toString(),
             QStringLiteral("2"));
    QCOMPARE(cells->index(row, MissingCellsModel::NewAfter).data().toString(), QStringLiteral("0"));
    QVERIFY(child<QLabel>("missingNote")->text().contains(QStringLiteral("Pilot")));
    QTest::mouseClick(child<QPushButton>("closeNewFileButton"), Qt::LeftButton);
    QTRY_VERIFY(!cells->hasNewFile());
}

void TestPreparePage::recipeIsSavedAndLoaded()
{
    open();
    const QString path = m_folder.filePath(QStringLiteral("mine.txt"));
    dialogs().saveFile = [path](QWidget*, const QString&, const QString&, const QString&) {
        return path;
    };
    dialogs().openFile = [path](QWidget*, const QString&, const QString&) { return path; };
    child<QAction>("saveRecipeAction")->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!m_page->isExporting());
    recipes().setPlan(PlanUse::Segment, {{{core::prepare::ScaleNumbers{}, {}}}},
                      QStringLiteral("Less"));
    child<QAction>("loadRecipeAction")->trigger();
    QCOMPARE(plan(), core::prepare::defaultPlan());
    QCOMPARE(m_workspace->undoStack()->undoText(), QStringLiteral("Load mine.txt"));
}

void TestPreparePage::wrongRecipeTextIsExplained()
{
    open();
    const QString path = write(QStringLiteral("wrong.txt"), "fill-numbers median\nscael robust\n");
    dialogs().openFile = [path](QWidget*, const QString&, const QString&) { return path; };
    child<QAction>("loadRecipeAction")->trigger();
    QCOMPARE(plan(), core::prepare::defaultPlan());
    bool isExplained = false;
    for (auto* label : m_page->findChildren<QLabel*>())
        isExplained =
            isExplained || (label->isVisible() && label->text().contains(QStringLiteral("scael")) &&
                            label->text().contains(QStringLiteral("2")));
    QVERIFY(isExplained);
}

void TestPreparePage::preparedTableIsExported()
{
    open();
    const QString path = m_folder.filePath(QStringLiteral("prepared.csv"));
    dialogs().saveFile = [path](QWidget*, const QString&, const QString&, const QString&) {
        return path;
    };
    child<QAction>("exportPreparedAction")->trigger();
    QTRY_VERIFY(QFile::exists(path) && !m_page->isExporting());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(61));
    QCOMPARE(lines[0].split(',').size(), qsizetype(8)); // ID, 6 inputs, Segmentation
    QVERIFY(lines[0].startsWith("ID,Age,"));
    QVERIFY(lines[1].startsWith("1001,"));
    QVERIFY(lines[1].endsWith(",A"));
    QVERIFY(!lines.join().contains(",,"));
}

void TestPreparePage::narrowPageStacksItsColumns()
{
    open();
    m_page->resize(640, 700);
    QTRY_VERIFY(!child<QWidget>("picturesScroll")->isVisible());
    QVERIFY(child<QWidget>("missingCellsTable")->isVisible());
    QVERIFY(child<QWidget>("recipeUse")->isVisible());
    m_page->resize(1200, 700);
    QTRY_VERIFY(child<QWidget>("picturesScroll")->isVisible());
    QVERIFY(child<QWidget>("missingCellsTable")->isVisible());
    QVERIFY(child<QWidget>("recipeUse")->isVisible());
}

void TestPreparePage::modelsKeepTheirPromises()
{
    open();
    QAbstractItemModelTester cells(child<QTableView>("missingCellsTable")->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester head(child<QTableView>("preparedTable")->model(),
                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester columns(option<CheckList>("columnList")->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester order(option<OrderList>("levelOrderList")->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(2);
    auto* list = option<OrderList>("levelOrderList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(isFitted());
    auto* model = qobject_cast<PreparedModel*>(child<QTableView>("preparedTable")->model());
    QCOMPARE(model->columnCount(), 6);
    QCOMPARE(model->exactTable().size(), qsizetype(61));
}

QTEST_MAIN(TestPreparePage)
#include "test_preparepage.moc"
