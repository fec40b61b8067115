#include "core/data/csv/csvreader.h"
#include "core/explore/nullitytree.h"
#include "tests/support/explorevalues.h"
#include "tests/support/textrecorder.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/missingwords.h"
#include "ui/plots/barlist.h"
#include "ui/plots/figureexport.h"
#include "ui/plots/missingbars.h"
#include "ui/plots/missingbyclassplot.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/nullityheatmap.h"
#include "ui/plots/nullitytreeplot.h"
#include "ui/style/colormaps.h"
#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace ui;
using core::explore::BandOrder;

namespace {

/// `columns` of which every third is complete, with correlations that are not all alike.
core::explore::Missingness wideGaps(int columns)
{
    auto missingness = gappyColumns(columns, 8068);
    const auto size = static_cast<std::size_t>(columns);
    missingness.coOccurrence =
        core::data::Matrix(size, size, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            if (missingness.columns[i].missing > 0 && missingness.columns[j].missing > 0)
                missingness.coOccurrence(i, j) =
                    i == j ? 1 : std::sin(static_cast<double>((i + 1) * (j + 1))) / 2;
    return missingness;
}

core::explore::NullityTree chainOf(const core::explore::Missingness& missingness)
{
    core::explore::NullityTree tree;
    for (std::size_t i = 0; i < missingness.columns.size(); ++i)
        if (missingness.columns[i].missing > 0) {
            tree.order.push_back(tree.columns.size());
            tree.columns.push_back(i);
        }
    const std::size_t leaves = tree.columns.size();
    for (std::size_t i = 1; i < leaves; ++i)
        tree.merges.push_back(
            {i, i == 1 ? 0 : leaves + i - 2, 0.05 * static_cast<double>(i), i + 1});
    return tree;
}

core::explore::MissingByClass threeClasses(const core::explore::Missingness& missingness)
{
    core::explore::MissingByClass byClass;
    byClass.classes = {"A", "A rather long name of a class", "C"};
    byClass.rows = {4000, 3000, 1068};
    byClass.missing = core::data::Matrix(missingness.columns.size(), 3);
    for (std::size_t i = 0; i < missingness.columns.size(); ++i) {
        const auto missing = static_cast<double>(missingness.columns[i].missing);
        byClass.missing(i, 0) = std::floor(missing / 4);
        byClass.missing(i, 1) = std::floor(missing / 8);
        byClass.missing(i, 2) = std::floor(missing / 16);
        byClass.p.push_back(missing > 0 ? 0.012 : std::numeric_limits<double>::quiet_NaN());
    }
    return byClass;
}

} // namespace

class TestMissingView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void labelsOfEveryPictureStayApart_data();
    void labelsOfEveryPictureStayApart();
    void exportedPictureNamesEveryColumnWithGaps();
    void wheelZoomsTheRowsUnderThePointer();
    void keysMoveThroughTheRows();
    void doubleClickShowsAllRowsAgain();
    void finerBandsReplaceCoarseOnesWhenZoomed();
    void clickOnANameSortsByThatColumn();
    void completeColumnsCanBeHidden();
    void filledCellsWearAnotherColour();
    void heatmapTellsHowManyRowsMissBoth();
    void tableFillsEveryCard();
    void captionSaysWhichRowsAreSeen();
    void readOutNamesLinesOfTheFile();
    void withoutTargetTheCardSaysHow();
    void completeTableSaysSo();
    void completeColumnsAreFoldedIntoASentence();

private:
    void open(const std::string& text, const char* name);
    template <typename T>
    T* child(const char* name)
    {
        auto* view = m_page->findChild<QWidget*>(QStringLiteral("missingView"));
        return view->findChild<T*>(QString::fromLatin1(name));
    }
    template <typename T>
    T* option(const char* name)
    {
        return m_page->optionsPanel()->findChild<T*>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ExplorePage> m_page;
};

void TestMissingView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
    applyTheme(ThemeChoice::Light);
}

void TestMissingView::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<ExplorePage>(*m_workspace);
    m_page->resize(1100, 800);
    QVERIFY(m_page->showView(QStringLiteral("missing")));
    m_page->show();
}

void TestMissingView::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestMissingView::open(const std::string& text, const char* name)
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.close();
    m_workspace->openFile(path);
    QTRY_VERIFY(m_workspace->hasTable() && m_workspace->openTable()->path == path);
    QTRY_VERIFY(m_workspace->exploreResult() && !m_workspace->isAnythingRunning());
}

void TestMissingView::labelsOfEveryPictureStayApart_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(360, 360), QSize(620, 420), QSize(1400, 900)})
        for (const int columns : {4, 5, 8, 12, 21, 40, 90, 180, 400})
            QTest::addRow("%d columns in %d x %d", columns, size.width(), size.height())
                << columns << size;
}

void TestMissingView::labelsOfEveryPictureStayApart()
{
    QFETCH(int, columns);
    QFETCH(QSize, size);
    const auto missingness = wideGaps(columns);
    MissingMatrix matrix;
    matrix.setData(missingness, evenBands(missingness, 100), BandOrder::FileOrder);
    matrix.setRange({1200, 1260});
    MissingBars bars;
    bars.setData(missingness, completeColumnsText(missingness));
    NullityHeatmap heatmap;
    heatmap.setData(missingness);
    NullityTreePlot tree;
    tree.setData(chainOf(missingness), missingness);
    MissingByClassPlot byClass;
    byClass.setData(threeClasses(missingness), missingness, QStringLiteral("Segmentation"));
    for (PlotWidget* plot : {static_cast<PlotWidget*>(&matrix), static_cast<PlotWidget*>(&bars),
                             static_cast<PlotWidget*>(&heatmap), static_cast<PlotWidget*>(&tree),
                             static_cast<PlotWidget*>(&byClass)}) {
        if (!plot->hasFigure())
            continue;
        const PaintedTexts page = record(*plot, size);
        const char* name = plot->metaObject()->className();
        QVERIFY2(page.texts.size() >= 4, name);
        QVERIFY2(page.collision().isEmpty(),
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + page.collision()));
        QVERIFY2(page.clipped().isEmpty(),
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + page.clipped()));
    }
}

void TestMissingView::exportedPictureNamesEveryColumnWithGaps()
{
    const auto missingness = wideGaps(60);
    MissingBars bars;
    bars.setData(missingness, {});
    NullityTreePlot tree;
    tree.setData(chainOf(missingness), missingness);
    MissingByClassPlot byClass;
    byClass.setData(threeClasses(missingness), missingness, QStringLiteral("Segmentation"));
    for (PlotWidget* plot : {static_cast<PlotWidget*>(&bars), static_cast<PlotWidget*>(&tree),
                             static_cast<PlotWidget*>(&byClass)}) {
        const QByteArray svg = figureBytes(*plot, QStringLiteral("Figure"), QStringLiteral("svg"));
        for (const auto& column : missingness.columns)
            if (column.missing > 0)
                QVERIFY2(svg.contains(column.name.c_str()),
                         (plot->metaObject()->className() + (": " + column.name)).c_str());
    }
}

void TestMissingView::wheelZoomsTheRowsUnderThePointer()
{
    const auto missingness = gappyColumns(8, 8000);
    MissingMatrix plot;
    plot.resize(600, 500);
    plot.setData(missingness, evenBands(missingness, 100), BandOrder::FileOrder);
    const QRectF area = plot.cellArea();
    const QPointF quarter(area.center().x(), area.top() + area.height() / 4);
    const auto turn = [&](int angle) {
        QWheelEvent event(quarter, plot.mapToGlobal(quarter), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot, &event);
        return event.isAccepted();
    };
    QVERIFY(!turn(120)); // scrolls the page where rows cannot be zoomed
    QCOMPARE(plot.range(), (RowRange{0, 8000}));
    plot.setZoomable(true);
    QVERIFY(turn(120));
    // A fifth of the rows less, taken off so that row 2,000 stays under the pointer.
    QCOMPARE(plot.range(), (RowRange{400, 6800}));
    QVERIFY(turn(-120));
    QCOMPARE(plot.range(), (RowRange{0, 8000}));
    for (int i = 0; i < 60; ++i)
        turn(120);
    QCOMPARE(plot.range().count(), std::size_t(5));
}

void TestMissingView::keysMoveThroughTheRows()
{
    const auto missingness = gappyColumns(8, 1000);
    MissingMatrix plot;
    plot.resize(600, 500);
    plot.setZoomable(true);
    plot.setData(missingness, evenBands(missingness, 100), BandOrder::FileOrder);
    QTest::keyClick(&plot, Qt::Key_Plus);
    const RowRange near = plot.range();
    QCOMPARE(near, (RowRange{180, 820}));
    QTest::keyClick(&plot, Qt::Key_PageDown);
    QCOMPARE(plot.range(), (RowRange{360, 1000}));
    QTest::keyClick(&plot, Qt::Key_PageUp);
    QCOMPARE(plot.range(), (RowRange{0, 640}));
    QTest::keyClick(&plot, Qt::Key_Minus);
    QCOMPARE(plot.range(), (RowRange{0, 1000}));
    QTest::keyClick(&plot, Qt::Key_Plus);
    QTest::keyClick(&plot, Qt::Key_Home);
    QCOMPARE(plot.range(), (RowRange{0, 1000}));
}

void TestMissingView::doubleClickShowsAllRowsAgain()
{
    const auto missingness = gappyColumns(8, 1000);
    MissingMatrix plot;
    plot.resize(600, 500);
    plot.setZoomable(true);
    plot.setData(missingness, evenBands(missingness, 100), BandOrder::FileOrder);
    plot.setRange({100, 200});
    QVERIFY(plot.isZoomed());
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.cellArea().center().toPoint());
    QVERIFY(!plot.isZoomed());
}

void TestMissingView::finerBandsReplaceCoarseOnesWhenZoomed()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    MissingMatrix plot;
    plot.resize(600, 500);
    plot.setZoomable(true);
    plot.setData(core::explore::missingness(*table), core::explore::missingBands(*table, 10),
                 BandOrder::FileOrder);
    plot.setRange({0, 24});
    const QPointF inAge(plot.cellArea().left() + 5, plot.cellArea().center().y());
    QVERIFY(plot.readOut(inAge).contains(QStringLiteral("Rows 1–24: 2 of 24 missing")));
    plot.setDetail(core::explore::missingBands(*table, 24, BandOrder::FileOrder, 0, 0, 24));
    // Half-way down stands row 13, which has an age.
    QVERIFY2(plot.readOut(inAge).contains(QStringLiteral("Row 13: present")),
             qPrintable(plot.readOut(inAge)));
}

void TestMissingView::clickOnANameSortsByThatColumn()
{
    open(customerCsv(), "sorted.csv");
    auto* matrix = child<MissingMatrix>("wholeMatrixPlot");
    auto* rows = option<QComboBox>("rowsBox");
    QCOMPARE(rows->currentIndex(), 0);
    emit matrix->columnClicked(1); // Profession
    QCOMPARE(rows->currentText(), QStringLiteral("By column"));
    QCOMPARE(option<QComboBox>("sortColumnBox")->currentText(), QStringLiteral("Profession"));
    QCOMPARE(matrix->rowOrder(), BandOrder::ByColumn);
    // The first rows in the order shown lack a profession.
    matrix->setRange({0, 10});
    const QRectF area = matrix->cellArea();
    const QPointF top(area.left() + area.width() * 0.375, area.top() + 1);
    QVERIFY2(matrix->readOut(top).contains(QStringLiteral("Row 1 (sorted by column): missing")),
             qPrintable(matrix->readOut(top)));
}

void TestMissingView::completeColumnsCanBeHidden()
{
    open(customerCsv(), "hidden.csv");
    auto* matrix = child<MissingMatrix>("wholeMatrixPlot");
    QCOMPARE(matrix->figureTable().size(), 5);
    option<QCheckBox>("completeColumnsBox")->setChecked(false);
    QCOMPARE(matrix->figureTable().size(), 3);
    option<QCheckBox>("completeColumnsBox")->setChecked(true);
}

void TestMissingView::filledCellsWearAnotherColour()
{
    const auto missingness = gappyColumns(3, 100);
    auto bands = evenBands(missingness, 10);
    MissingMatrix before, after;
    before.setData(missingness, bands, BandOrder::FileOrder);
    after.setData(missingness, bands, BandOrder::FileOrder, bands.share);
    const QSize size(400, 400);
    before.resize(size);
    after.resize(size);
    const auto colourOf = [](MissingMatrix& plot) {
        const QRectF area = plot.cellArea();
        return plot.grab().toImage().pixelColor(
            QPointF(area.left() + area.width() * 5 / 6, area.center().y()).toPoint());
    };
    const QColor missing = colourOf(before);
    const QColor filled = colourOf(after);
    QVERIFY(std::abs(missing.red() - missing.blue()) < 20); // grey
    QVERIFY(filled.blue() - filled.red() > 40);             // accent
    const QStringList header{QStringLiteral("column"), QStringLiteral("missing_before"),
                             QStringLiteral("filled"), QStringLiteral("missing_after")};
    const auto table = after.figureTable();
    QCOMPARE(table.front(), header);
    QCOMPARE(table[3][1].toInt(), 10); // 100 rows × 2 / 20
    QCOMPARE(table[3].mid(2), (QStringList{QStringLiteral("10"), QStringLiteral("0")}));
    QVERIFY(after.readOut(after.cellArea().center() + QPointF(after.cellArea().width() / 3, 0))
                .contains(QStringLiteral("of them filled")));
}

void TestMissingView::heatmapTellsHowManyRowsMissBoth()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    NullityHeatmap plot;
    plot.setData(core::explore::missingness(*table));
    // 20 rows miss age and all of these profession, which 30 miss; 20 × 30 / 240 = 2.5 by chance.
    // (240·20 − 20·30) / √(20·220 · 30·210) = 0.7977…
    const QString words = plot.pairText(0, 1);
    QVERIFY2(words.contains(QStringLiteral("Both missing in 20 rows; by chance it would be 2.5")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("0.798")), qPrintable(words));
    QCOMPARE(plot.figureTable()[1][3], QStringLiteral("20"));
}

void TestMissingView::tableFillsEveryCard()
{
    open(customerCsv(), "customers.csv");
    m_workspace->setColumnRole(3, core::data::ColumnRole::Target);
    QTRY_VERIFY(child<MissingByClassPlot>("missingByClassPlot")->hasFigure());
    QVERIFY(child<MissingMatrix>("wholeMatrixPlot")->hasFigure());
    QVERIFY(child<MissingBars>("missingBarsPlot")->hasFigure());
    QVERIFY(child<NullityHeatmap>("nullityHeatmapPlot")->hasFigure());
    QVERIFY(child<NullityTreePlot>("nullityTreePlot")->hasFigure());
    QVERIFY(child<BarList>("missingPatternsPlot")->hasFigure());
    // Age and profession differ in the 10 rows of 240 that miss profession alone.
    const auto merges = child<NullityTreePlot>("nullityTreePlot")->figureTable();
    QCOMPARE(merges.size(), 2);
    QCOMPARE(merges[1][3].toDouble(), 10.0 / 240);
    const auto byClass = child<MissingByClassPlot>("missingByClassPlot")->figureTable();
    QCOMPARE(byClass.size(), 1 + 2 * 3);
}

void TestMissingView::captionSaysWhichRowsAreSeen()
{
    open(customerCsv(), "caption.csv");
    auto* card = child<PlotCard>("wholeMatrixCard");
    const auto says = [&](const char* words) {
        for (const auto* label : card->findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(words))
                return true;
        return false;
    };
    QVERIFY(says("240 rows in file order"));
    child<MissingMatrix>("wholeMatrixPlot")->setRange({60, 120});
    QVERIFY(says("rows 61–120 of 240 in file order"));
    option<QComboBox>("rowsBox")->setCurrentIndex(3);
    QVERIFY(says("rows 61–120 of 240 by pattern"));
    child<MissingMatrix>("wholeMatrixPlot")->fitView();
    QVERIFY(says("240 rows by pattern"));
}

void TestMissingView::readOutNamesLinesOfTheFile()
{
    open(customerCsv(), "lines.csv");
    auto* matrix = child<MissingMatrix>("wholeMatrixPlot");
    matrix->setRange({0, 5});
    const QRectF area = matrix->cellArea();
    const QString first = matrix->readOut(area.topLeft() + QPointF(4, 2));
    // The header is line 1.
    QVERIFY2(first.contains(QStringLiteral("Line 2 of the file")), qPrintable(first));
    option<QComboBox>("rowsBox")->setCurrentIndex(1); // most missing first: row 6 is the first
    const QString most = matrix->readOut(area.topLeft() + QPointF(4, 2));
    QVERIFY2(most.contains(QStringLiteral("Line 7 of the file")), qPrintable(most));
}

void TestMissingView::withoutTargetTheCardSaysHow()
{
    open(customerCsv(), "untargeted.csv");
    m_workspace->setColumnRole(3, core::data::ColumnRole::Feature);
    auto* plot = child<MissingByClassPlot>("missingByClassPlot");
    QTRY_VERIFY(!plot->hasFigure());
    QVERIFY(plot->emptyText().contains(QStringLiteral("role Target")));
}

void TestMissingView::completeTableSaysSo()
{
    std::string text = "a,b\n";
    for (int row = 0; row < 60; ++row)
        text += std::to_string(row) + ".5," + std::to_string(row * row) + ".5\n";
    open(text, "complete.csv");
    QVERIFY(!child<PlotCard>("wholeMatrixCard")->isVisible());
    bool said = false;
    auto* view = m_page->findChild<QWidget*>(QStringLiteral("missingView"));
    for (const auto* label : view->findChildren<QLabel*>())
        said |= label->isVisible() &&
                label->text().contains(QStringLiteral("All 60 rows are complete in all 2 columns"));
    QVERIFY(said);
}

void TestMissingView::completeColumnsAreFoldedIntoASentence()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    QCOMPARE(completeColumnsText(core::explore::missingness(*table)),
             QStringLiteral("2 columns are complete: Spending and Segment."));
}

QTEST_MAIN(TestMissingView)
#include "test_missingview.moc"
