#include "tests/support/explorevalues.h"
#include "tests/support/savedfigure.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/pairplot.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

/// The view "Associations" of Explore, and the options that go with it.
class TestAssociationsView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rankingOpensPairs();
    void rankingIsExportedWithEveryFeature();
    void sliderHidesWeakAssociationsInEveryView();
    void kendallIsMeasuredOnDemand();
    void cellsSayWhatTheBoxChooses();
    void longRankingFoldsInTheOptions();

private:
    template <typename T>
    T* seen(const char* name)
    {
        for (T* widget : m_page->findChildren<T*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    template <typename T>
    T* option(const char* name)
    {
        return m_page->optionsPanel()->findChild<T*>(QLatin1String(name));
    }
    void open(const std::string& csv);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ExplorePage> m_page;
};

void TestAssociationsView::open(const std::string& csv)
{
    const QString path = m_folder.filePath(QStringLiteral("customers.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv.data(), static_cast<qint64>(csv.size()));
    file.close();
    m_workspace->openFile(path);
    QTRY_VERIFY(m_workspace->hasTable());
    QTRY_VERIFY(m_workspace->exploreResult() && !m_workspace->isAnythingRunning());
}

void TestAssociationsView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
    applyTheme(ThemeChoice::Light);
}

void TestAssociationsView::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<ExplorePage>(*m_workspace);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(m_page->showView(QStringLiteral("associations")));
}

void TestAssociationsView::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestAssociationsView::rankingOpensPairs()
{
    open(customerCsv());
    m_workspace->setColumnRole(3, core::data::ColumnRole::Target);
    auto* ranking = seen<BarList>("rankingFigure");
    auto* pair = seen<PairPlot>("pairPlot");
    QVERIFY(ranking && pair);
    QTRY_VERIFY(ranking->hasFigure());
    const auto table = ranking->figureTable();
    QCOMPARE(table.size(), 4);
    QVERIFY(table[1][1].toDouble() >= table[3][1].toDouble());
    QVERIFY2(ranking->readOut(0).contains(QStringLiteral("n = ")), qPrintable(ranking->readOut(0)));
    QTest::mouseClick(ranking, Qt::LeftButton, {}, ranking->rowRect(2).center().toPoint());
    QTRY_VERIFY(pair->pair() && pair->pairTitle().contains(table[3][0]));
    QVERIFY(seen<AssociationHeatmap>("associationHeatmap")->selectedPair().has_value());
}

void TestAssociationsView::rankingIsExportedWithEveryFeature()
{
    std::string text = "target";
    for (int i = 0; i < 30; ++i)
        text += ",feature" + std::to_string(i);
    text += "\n";
    for (int row = 0; row < 80; ++row) {
        text += row % 2 ? "yes" : "no";
        for (int i = 0; i < 30; ++i)
            text += "," + std::to_string((row * (i + 3) * 37) % 101) + ".5";
        text += "\n";
    }
    open(text);
    m_workspace->setColumnRole(0, core::data::ColumnRole::Target);
    QTRY_VERIFY(seen<BarList>("rankingFigure")->hasFigure());
    const QString path = m_folder.filePath(QStringLiteral("ranking.svg"));
    const auto before = dialogs().saveFile;
    dialogs().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
        return path;
    };
    QMenu* menu = m_page->findChild<QPushButton*>(QStringLiteral("exportButton"))->menu();
    emit menu->aboutToShow();
    bool offered = false;
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Ranking of Features"))) {
            offered = true;
            action->trigger();
        }
    QVERIFY(offered);
    saveFigureAs(*m_page, QStringLiteral("svg"));
    QVERIFY(QFile::exists(path));
    dialogs().saveFile = before;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (int i = 0; i < 30; ++i)
        QVERIFY2(svg.contains("feature" + QByteArray::number(i)), qPrintable(QString::number(i)));
}

void TestAssociationsView::sliderHidesWeakAssociationsInEveryView()
{
    open(customerCsv());
    option<QSlider>("thresholdSlider")->setValue(35);
    QCOMPARE(option<QLabel>("thresholdWords")->text(), QStringLiteral("|0.35|"));
    for (auto* heatmap :
         m_page->findChildren<AssociationHeatmap*>(QStringLiteral("associationHeatmap")))
        QCOMPARE(heatmap->threshold(), 0.35);
    option<QSlider>("thresholdSlider")->setValue(0);
    QCOMPARE(option<QLabel>("thresholdWords")->text(), QStringLiteral("off"));
}

void TestAssociationsView::kendallIsMeasuredOnDemand()
{
    open(customerCsv());
    auto* box = option<QComboBox>("measureBox");
    box->setCurrentIndex(box->findData(static_cast<int>(core::explore::MeasureChoice::Kendall)));
    QCOMPARE(m_workspace->state(Step::Explore), StepState::OutOfDate);
    m_page->start();
    QTRY_COMPARE(m_workspace->state(Step::Explore), StepState::Done);
    int measured = 0;
    for (const QStringList& row : seen<AssociationHeatmap>("associationHeatmap")->figureTable())
        measured += row[2] == QStringLiteral("kendall");
    QCOMPARE(measured, 1); // Age with Spending is the only pair of numbers
}

void TestAssociationsView::cellsSayWhatTheBoxChooses()
{
    open(customerCsv());
    auto* heatmap = seen<AssociationHeatmap>("associationHeatmap");
    auto* pair = seen<PairPlot>("pairPlot");
    option<QComboBox>("orderBox")->setCurrentIndex(1); // file order: Age, Profession, …
    QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(1, 3).center().toPoint());
    QTRY_VERIFY(pair->pair() && pair->pair()->kind == core::explore::PairView::Kind::CrossTable);
    auto* box = seen<QComboBox>("cellContentBox");
    QVERIFY(box);
    box->setCurrentIndex(box->findData(static_cast<int>(CellContent::Residual)));
    QCOMPARE(pair->cellContent(), CellContent::Residual);
    // No cells, no box.
    QTest::mouseClick(heatmap, Qt::LeftButton, {}, heatmap->cellRect(0, 2).center().toPoint());
    QTRY_COMPARE(pair->pair()->kind, core::explore::PairView::Kind::Points);
    QVERIFY(!seen<QComboBox>("cellContentBox"));
}

void TestAssociationsView::longRankingFoldsInTheOptions()
{
    std::string text = "target";
    for (int i = 0; i < 20; ++i)
        text += ",f" + std::to_string(i);
    text += "\n";
    for (int row = 0; row < 60; ++row) {
        text += row % 2 ? "yes" : "no";
        for (int i = 0; i < 20; ++i)
            text += "," + std::to_string((row * (i + 3) * 37) % 101) + ".5";
        text += "\n";
    }
    open(text);
    m_workspace->setColumnRole(0, core::data::ColumnRole::Target);
    QVERIFY(m_page->showView(QStringLiteral("overview")));
    auto* ranking = option<BarList>("rankingPlot");
    QTRY_VERIFY(ranking->hasFigure());
    auto* all = option<QPushButton>("showAllFeaturesButton");
    QCOMPARE(all->text(), QStringLiteral("Show All 20"));
    const int folded = ranking->height();
    all->click();
    QVERIFY(ranking->height() > folded);
    QCOMPARE(all->text(), QStringLiteral("Show the First 12"));
    QCOMPARE(ranking->figureTable().size(), 21);
}

QTEST_MAIN(TestAssociationsView)
#include "test_associationsview.moc"
