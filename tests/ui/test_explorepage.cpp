#include "tests/support/explorevalues.h"
#include "tests/support/savedfigure.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/pairplot.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

class TestExplorePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutTableThePageSaysWhatItNeeds();
    void tableFillsEveryView();
    void headlineCountsMissingCellsAndNamesTheStrongest();
    void clickedCellOpensItsPair();
    void numberPairsBecomePointsAndBoxes();
    void otherMeasureMarksTheResultOutOfDate();
    void updateViewMeasuresAgain();
    void cheapOptionsApplyAtOnce();
    void withoutTargetTheRankingSaysHow();
    void completeTableSaysSoInWords();
    void exportMenuSavesTheHeatmap();
    void anotherTableReplacesEverything();

private:
    QString write(const QString& name, const std::string& text);
    void open(const QString& path);
    template <typename T>
    T* child(const char* name)
    {
        // What several views show is meant as the overview shows it.
        const QString object = QString::fromLatin1(name);
        auto* overview = m_page->findChild<QWidget*>(QStringLiteral("exploreOverview"));
        T* found = overview->findChild<T*>(object);
        return found ? found : m_page->findChild<T*>(object);
    }
    template <typename T>
    T* option(const char* name)
    {
        return m_page->optionsPanel()->findChild<T*>(QString::fromLatin1(name));
    }
    QString headline() { return child<QLabel>("pageHeadline")->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ExplorePage> m_page;
};

QString TestExplorePage::write(const QString& name, const std::string& text)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.data(), static_cast<qint64>(text.size()));
    return path;
}

void TestExplorePage::open(const QString& path)
{
    m_workspace->openFile(path);
    QTRY_VERIFY(m_workspace->hasTable() && m_workspace->openTable()->path == path);
    QTRY_VERIFY(m_workspace->exploreResult() && !m_workspace->isAnythingRunning());
}

void TestExplorePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
    applyTheme(ThemeChoice::Light);
    write(QStringLiteral("customers.csv"), customerCsv());
}

void TestExplorePage::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<ExplorePage>(*m_workspace);
    m_page->resize(1100, 800);
    m_page->showView(QStringLiteral("overview"));
    m_page->show();
}

void TestExplorePage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestExplorePage::withoutTableThePageSaysWhatItNeeds()
{
    QVERIFY(headline().contains(QStringLiteral("No table is open")));
    QVERIFY(!child<AssociationHeatmap>("associationHeatmap")->isVisible());
    QVERIFY(child<QPushButton>("openCsvButton")->isVisible());
    QVERIFY(!child<QPushButton>("exportButton")->isVisible());
    m_page->start(); // F5 without a table does nothing
    QVERIFY(!m_workspace->isAnythingRunning());
}

void TestExplorePage::tableFillsEveryView()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    QVERIFY(child<MissingMatrix>("missingMatrix")->hasFigure());
    QVERIFY(child<AssociationHeatmap>("associationHeatmap")->hasFigure());
    QVERIFY(child<BarList>("missingTogether")->hasFigure());
    QTRY_VERIFY(child<PairPlot>("pairPlot")->hasFigure());
    QCOMPARE(child<AssociationHeatmap>("associationHeatmap")->figureTable().size(), 7);
}

void TestExplorePage::headlineCountsMissingCellsAndNamesTheStrongest()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    // Rows 5, 17, … miss age and profession, rows 8, 32, … profession alone.
    QVERIFY2(headline().contains(QStringLiteral("50 cells are missing")), qPrintable(headline()));
    QVERIFY2(headline().contains(QStringLiteral("in 30 of 240 rows")), qPrintable(headline()));
    const auto together = child<BarList>("missingTogether")->figureTable();
    QCOMPARE(together.size(), 4);
    QCOMPARE(together[1], (QStringList{QStringLiteral("Complete rows"), QStringLiteral("210")}));
    QCOMPARE(together[2], (QStringList{QStringLiteral("Age + Profession"), QStringLiteral("20")}));
    QCOMPARE(together[3], (QStringList{QStringLiteral("Profession"), QStringLiteral("10")}));
    m_workspace->setColumnRole(3, core::data::ColumnRole::Target);
    QTRY_VERIFY2(headline().contains(QStringLiteral("go most closely with Segment")),
                 qPrintable(headline()));
}

void TestExplorePage::clickedCellOpensItsPair()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    auto* heatmap = child<AssociationHeatmap>("associationHeatmap");
    option<QComboBox>("orderBox")->setCurrentIndex(1); // file order: Age, Profession, …
    QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(1, 3).center().toPoint());
    auto* card = child<PlotCard>("pairCard");
    QTRY_COMPARE(card->title(), QString::fromUtf8("Profession × Segment"));
    QVERIFY(child<PairPlot>("pairPlot")->pair()->kind == core::explore::PairView::Kind::CrossTable);
}

void TestExplorePage::numberPairsBecomePointsAndBoxes()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    auto* heatmap = child<AssociationHeatmap>("associationHeatmap");
    auto* plot = child<PairPlot>("pairPlot");
    option<QComboBox>("orderBox")->setCurrentIndex(1);
    QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(0, 2).center().toPoint());
    QTRY_VERIFY(plot->pair() && plot->pair()->kind == core::explore::PairView::Kind::Points);
    QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(0, 1).center().toPoint());
    QTRY_VERIFY(plot->pair() && plot->pair()->kind == core::explore::PairView::Kind::Boxes);
}

void TestExplorePage::otherMeasureMarksTheResultOutOfDate()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    QCOMPARE(m_workspace->state(Step::Explore), StepState::Done);
    option<QComboBox>("measureBox")->setCurrentIndex(1);
    QCOMPARE(m_workspace->state(Step::Explore), StepState::OutOfDate);
    QVERIFY(child<AssociationHeatmap>("associationHeatmap")->hasFigure());
    option<QComboBox>("measureBox")->setCurrentIndex(0);
    QCOMPARE(m_workspace->state(Step::Explore), StepState::Done);
}

void TestExplorePage::updateViewMeasuresAgain()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    option<QComboBox>("measureBox")->setCurrentIndex(1); // Pearson
    m_page->start();
    QTRY_VERIFY(m_workspace->exploreResult()->options.measure ==
                core::explore::MeasureChoice::Pearson);
    QTRY_COMPARE(m_workspace->state(Step::Explore), StepState::Done);
    int measured = 0;
    for (const QStringList& row : child<AssociationHeatmap>("associationHeatmap")->figureTable())
        measured += row[2] == QStringLiteral("pearson");
    QCOMPARE(measured, 1); // Age with Spending is the only pair of numbers
}

void TestExplorePage::cheapOptionsApplyAtOnce()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    auto* matrix = child<MissingMatrix>("missingMatrix");
    option<QComboBox>("columnsBox")->setCurrentIndex(1);
    QCOMPARE(matrix->figureTable()[1][0], QStringLiteral("Profession"));
    option<QComboBox>("rowsBox")->setCurrentIndex(1);
    QCOMPARE(matrix->rowOrder(), core::explore::BandOrder::MostMissingFirst);
    QCOMPARE(m_workspace->state(Step::Explore), StepState::Done);
}

void TestExplorePage::withoutTargetTheRankingSaysHow()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    auto* ranking = option<BarList>("rankingPlot");
    m_workspace->setColumnRole(3, core::data::ColumnRole::Feature);
    QTRY_VERIFY(!ranking->hasFigure());
    m_workspace->setColumnRole(3, core::data::ColumnRole::Target);
    QTRY_VERIFY(ranking->hasFigure());
    QCOMPARE(ranking->figureTable().size(), 4);
}

void TestExplorePage::completeTableSaysSoInWords()
{
    std::string text = "a,b\n";
    for (int row = 0; row < 60; ++row)
        text += std::to_string(row) + ".5," + std::to_string(row * row) + ".5\n";
    open(write(QStringLiteral("complete.csv"), text));
    auto* matrix = child<MissingMatrix>("missingMatrix");
    QVERIFY(!matrix->hasFigure());
    QVERIFY(matrix->emptyText().startsWith(QStringLiteral("No cell is missing")));
    QVERIFY(child<PlotCard>("missingValuesCard")->height() < 100);
    QVERIFY(!child<PlotCard>("missingTogetherCard")->isVisible());
    QVERIFY(headline().contains(QStringLiteral("No cell is missing")));
}

void TestExplorePage::exportMenuSavesTheHeatmap()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    const QString path = m_folder.filePath(QStringLiteral("heatmap.svg"));
    const auto before = dialogs().saveFile;
    dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
        return path;
    };
    QMenu* menu = child<QPushButton>("exportButton")->menu();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Association Heatmap")))
            action->trigger();
    saveFigureAs(*m_page, QStringLiteral("svg"));
    QVERIFY(QFile::exists(path));
    dialogs().saveFile = before;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Profession"));
    QVERIFY(svg.contains("customers.csv"));
}

void TestExplorePage::anotherTableReplacesEverything()
{
    open(m_folder.filePath(QStringLiteral("customers.csv")));
    std::string text = "x,y,z\n";
    for (int row = 0; row < 50; ++row) {
        text += std::to_string(row) + ".5,";
        text += row % 7 == 0 ? std::string() : std::to_string(row * 37 % 101) + ".5";
        text += ',' + std::to_string(row * 13 % 89) + ".5\n";
    }
    open(write(QStringLiteral("other.csv"), text));
    QVERIFY(child<MissingMatrix>("missingMatrix")->hasFigure());
    QCOMPARE(child<MissingMatrix>("missingMatrix")->figureTable().size(), 4);
    QCOMPARE(child<AssociationHeatmap>("associationHeatmap")->figureTable().size(), 4);
    QTRY_VERIFY(child<PairPlot>("pairPlot")->pair() &&
                child<PairPlot>("pairPlot")->pair()->kind == core::explore::PairView::Kind::Points);
}

QTEST_MAIN(TestExplorePage)
#include "test_explorepage.moc"
