#include "core/explore/pairview.h"
#include "tests/support/explorevalues.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/missingmatrix.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestPlots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void namesOfMissingColumnsNeverCollide_data();
    void namesOfMissingColumnsNeverCollide();
    void namesOfHeatmapNeverCollide_data();
    void namesOfHeatmapNeverCollide();
    void heatmapExportShowsEveryCell();
    void signIsAProperMinusUnlessAbsolute();
    void numbersHideWhereTheyDoNotFit();
    void clickOnACellEmitsItsPair();
    void diagonalIsNoPair();
    void keyboardReachesAndChoosesACell();
    void frameStaysOnItsPairWhenTheOrderChanges();
    void largeHeatmapScrollsByWholeCells();
    void readOutSaysMeasureValueAndSample();
    void rowAxisHasThousandsSeparators();
    void bandReadOutCountsMissingCells();
    void mostMissingColumnsComeFirst();
    void completeTableHasNoPicture();
    void barsThatDoNotFitAreCounted();
    void crossTableSpeaksInShares();
    void rareLevelsAreFoldedIntoOther();
    void boxesNameEveryGroup();
    void wheelZoomsAndDoubleClickFits();
    void themeSwitchRepaints();
    void ticksAreRound();
    void minusAndSeparatorsAreProper();
    void emptyPlotSaysWhatItNeeds();
};

namespace {

core::data::TablePointer customers()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    return std::make_shared<core::data::DataTable>(
        table->withRole(3, core::data::ColumnRole::Target));
}

QStringList wordsOf(PlotWidget& plot, const QSize& size)
{
    QStringList words;
    for (const PaintedText& painted : record(plot, size).texts)
        words << painted.text;
    return words;
}

void columnCounts()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(300, 240), QSize(440, 420), QSize(1100, 640)})
        for (int columns = 2; columns <= 60; columns += columns < 12 ? 1 : 6)
            QTest::addRow("%d columns in %d x %d", columns, size.width(), size.height())
                << columns << size;
}

std::vector<std::size_t> reversed(std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = count; i > 0; --i)
        order.push_back(i - 1);
    return order;
}

std::shared_ptr<const core::explore::PairView> pair(std::size_t a, std::size_t b)
{
    return std::make_shared<const core::explore::PairView>(
        core::explore::pairView(*customers(), a, b).value());
}

const PairFacts someFacts{core::explore::Measure::CramersV, 0.33, 210, 1e-9};

} // namespace

void TestPlots::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestPlots::namesOfMissingColumnsNeverCollide_data()
{
    columnCounts();
}

void TestPlots::namesOfMissingColumnsNeverCollide()
{
    QFETCH(int, columns);
    QFETCH(QSize, size);
    const auto missingness = gappyColumns(columns, 8068);
    MissingMatrix plot;
    plot.setData(missingness, evenBands(missingness, 100), core::explore::BandOrder::FileOrder);
    const PaintedTexts page = record(plot, size);
    QVERIFY(page.texts.size() >= 6);
    QCOMPARE(page.collision(), QString());
    QCOMPARE(page.clipped(), QString());
}

void TestPlots::namesOfHeatmapNeverCollide_data()
{
    columnCounts();
}

void TestPlots::namesOfHeatmapNeverCollide()
{
    QFETCH(int, columns);
    QFETCH(QSize, size);
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(columns), {});
    const PaintedTexts page = record(plot, size);
    QVERIFY(page.texts.size() >= 6);
    QCOMPARE(page.collision(), QString());
    QCOMPARE(page.clipped(), QString());
}

void TestPlots::heatmapExportShowsEveryCell()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(45), {});
    plot.resize(400, 300);
    const PaintedTexts page = record(plot, plot.figureSize());
    const QString last = QString::fromStdString(longName(44));
    int times = 0;
    for (const PaintedText& painted : page.texts)
        times += painted.text == last;
    QCOMPARE(times, 2); // as a row and as a column
    QVERIFY(page.contains(associationText(std::sin(45 * 44))));
}

void TestPlots::signIsAProperMinusUnlessAbsolute()
{
    auto matrix = wavyAssociations(3);
    matrix.value(0, 1) = matrix.value(1, 0) = -0.284;
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    QVERIFY(wordsOf(plot, {600, 400}).contains(QString::fromUtf8("−0.28")));
    plot.setAbsolute(true);
    const QStringList words = wordsOf(plot, {600, 400});
    QVERIFY(words.contains(QStringLiteral("0.28")));
    QVERIFY(!words.contains(QString::fromUtf8("−0.28")));
}

void TestPlots::numbersHideWhereTheyDoNotFit()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(40), {});
    const QString cell = associationText(std::sin(2 * 1));
    QVERIFY(!wordsOf(plot, {400, 400}).contains(cell));
    QVERIFY(wordsOf(plot, plot.figureSize()).contains(cell));
    plot.setNumbersShown(false);
    QVERIFY(!wordsOf(plot, plot.figureSize()).contains(cell));
}

void TestPlots::clickOnACellEmitsItsPair()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(5), reversed(5));
    plot.resize(600, 500);
    plot.show();
    QSignalSpy clicked(&plot, &AssociationHeatmap::cellClicked);
    // Reversed order: row 1 shows matrix row 3 (table column 4), column 4 shows table column 1.
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.cellRect(1, 4).center().toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<std::size_t>(), std::size_t(4));
    QCOMPARE(clicked[0][1].value<std::size_t>(), std::size_t(1));
    QVERIFY(plot.selectedPair() == std::pair(std::size_t(4), std::size_t(1)));
}

void TestPlots::diagonalIsNoPair()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(4), {});
    plot.resize(600, 500);
    plot.show();
    QSignalSpy clicked(&plot, &AssociationHeatmap::cellClicked);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.cellRect(2, 2).center().toPoint());
    QVERIFY(clicked.isEmpty());
}

void TestPlots::keyboardReachesAndChoosesACell()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(4), {});
    plot.resize(600, 500);
    plot.show();
    plot.setFocus();
    QSignalSpy clicked(&plot, &AssociationHeatmap::cellClicked);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right,
                              Qt::Key_Right, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(&plot, key);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<std::size_t>(), std::size_t(2));
    QCOMPARE(clicked[0][1].value<std::size_t>(), std::size_t(3));
}

void TestPlots::frameStaysOnItsPairWhenTheOrderChanges()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(5), reversed(5));
    plot.selectPair(2, 5);
    plot.setOrderedBySimilarity(false);
    QVERIFY(plot.selectedPair() == std::pair(std::size_t(2), std::size_t(5)));
    plot.setData(wavyAssociations(3), {});
    QVERIFY(!plot.selectedPair()); // column 5 is gone
}

void TestPlots::largeHeatmapScrollsByWholeCells()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(60), {});
    plot.resize(500, 420);
    plot.show();
    QVERIFY(plot.isScrolling());
    QVERIFY(plot.cellRect(0, 0).width() >= 15);
    QVERIFY(plot.cellRect(59, 59).isNull());
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Down);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Right);
    }
    QVERIFY(!plot.cellRect(59, 59).isNull());
    QVERIFY(plot.cellRect(0, 0).isNull());
    plot.fitView();
    QVERIFY(!plot.cellRect(0, 0).isNull());
    plot.resize(1500, 1400);
    QVERIFY(!plot.isScrolling());
    plot.setData(wavyAssociations(40), {});
    plot.resize(500, 420);
    QVERIFY(!plot.isScrolling());
}

void TestPlots::readOutSaysMeasureValueAndSample()
{
    auto matrix = wavyAssociations(3);
    matrix.value(0, 1) = matrix.value(1, 0) = -0.2841;
    matrix.n(0, 1) = 7944;
    matrix.p(0, 1) = 1e-30;
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    plot.resize(600, 500);
    plot.show();
    const QString words = plot.readOut(plot.cellRect(0, 1).center());
    QVERIFY2(words.contains(QString::fromUtf8("Spearman’s ρ: −0.284")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("n = 7,944")));
    QVERIFY(words.contains(QStringLiteral("p < 0.001")));
}

void TestPlots::rowAxisHasThousandsSeparators()
{
    const auto missingness = gappyColumns(8, 8068);
    MissingMatrix plot;
    plot.setData(missingness, evenBands(missingness, 100), core::explore::BandOrder::FileOrder);
    const QStringList words = wordsOf(plot, {500, 500});
    for (const char* tick : {"1", "2,000", "4,000", "6,000", "8,068"})
        QVERIFY2(words.contains(QString::fromLatin1(tick)), tick);
}

void TestPlots::bandReadOutCountsMissingCells()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    MissingMatrix plot;
    plot.setData(core::explore::missingness(*table), core::explore::missingBands(*table, 10),
                 core::explore::BandOrder::FileOrder);
    plot.resize(400, 400);
    // Age is the first column: left of it stand 3 figures and a tick.
    const QString words = plot.readOut(QPointF(60, 200));
    QVERIFY2(words.startsWith(QStringLiteral("Age\nRows ")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral(" of 24 missing")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Whole column: 20 (8.3")), qPrintable(words));
}

void TestPlots::mostMissingColumnsComeFirst()
{
    const auto missingness = gappyColumns(14, 1000);
    MissingMatrix plot;
    plot.setData(missingness, evenBands(missingness, 50), core::explore::BandOrder::FileOrder);
    plot.setColumnOrder(MissingColumnOrder::MostMissingFirst);
    const auto table = plot.figureTable();
    QCOMPARE(table.size(), 15);
    for (int i = 2; i < table.size(); ++i)
        QVERIFY(table[i - 1][1].toInt() >= table[i][1].toInt());
}

void TestPlots::completeTableHasNoPicture()
{
    auto missingness = gappyColumns(4, 100);
    missingness.cellsMissing = 0;
    MissingMatrix plot;
    plot.setData(missingness, evenBands(missingness, 10), core::explore::BandOrder::FileOrder);
    QVERIFY(!plot.hasFigure());
}

void TestPlots::barsThatDoNotFitAreCounted()
{
    BarList plot(BarList::Color::Neutral);
    std::vector<BarItem> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(
            {QStringLiteral("Row %1").arg(i), 100.0 - i, QString::number(100 - i), {}, false});
    plot.setItems(items);
    const QStringList words = wordsOf(plot, {400, 150});
    QVERIFY(words.contains(QStringLiteral("Row 3")));
    QVERIFY(!words.contains(QStringLiteral("Row 4")));
    QVERIFY(words.contains(QStringLiteral("and 16 more")));
    QVERIFY(wordsOf(plot, {400, plot.heightFor(400)}).contains(QStringLiteral("Row 19")));
    QCOMPARE(plot.figureTable().size(), 21);
}

void TestPlots::crossTableSpeaksInShares()
{
    PairPlot plot;
    plot.setPair(pair(1, 3), someFacts);
    QCOMPARE(plot.pairTitle(), QString::fromUtf8("Profession × Segment"));
    const auto& counts = plot.pair()->counts;
    const PaintedTexts page = record(plot, {700, 300});
    QCOMPARE(page.collision(), QString());
    QCOMPARE(page.clipped(), QString());
    double total = 0;
    for (const double count : counts.counts.values())
        total += count;
    QVERIFY(page.contains(countText(static_cast<qint64>(total))));
    const auto& best = plot.pair()->standOut.at(0);
    const QString share = numberText(best.share * 100, 0);
    QVERIFY2(plot.sentence().startsWith(QString::fromUtf8("<b>%1 % of ").arg(share)),
             qPrintable(plot.sentence()));
    QVERIFY(page.contains(numberText(best.share * 100, 1)));
}

void TestPlots::rareLevelsAreFoldedIntoOther()
{
    const std::vector<std::string> names{"a", "b", "c", "d", "e"};
    const auto shown = shownLevels(names, {5, 50, 0, 20, 1}, false, 3);
    QCOMPARE(shown.size(), std::size_t(3));
    QCOMPARE(shown[0].name, QStringLiteral("b"));
    QCOMPARE(shown[1].name, QStringLiteral("d"));
    QVERIFY(shown[2].isRest);
    QCOMPARE(shown[2].levels, (std::vector<std::size_t>{0, 4}));
    const auto ordered = shownLevels(names, {5, 50, 0, 20, 1}, true, 9);
    QCOMPARE(ordered.size(), std::size_t(4)); // c has no customers
    QCOMPARE(ordered[0].name, QStringLiteral("a"));
}

void TestPlots::boxesNameEveryGroup()
{
    PairPlot plot;
    plot.setPair(pair(0, 1), someFacts);
    const PaintedTexts page = record(plot, {760, 320});
    QCOMPARE(page.collision(), QString());
    QCOMPARE(page.clipped(), QString());
    for (const char* name : {"Artist", "Doctor", "Healthcare", "Lawyer", "All"})
        QVERIFY2(page.contains(QString::fromLatin1(name)), name);
    QCOMPARE(plot.figureTable().size(), 6);
}

void TestPlots::wheelZoomsAndDoubleClickFits()
{
    PairPlot plot;
    plot.setPair(pair(0, 2), {core::explore::Measure::Spearman, 0.02, 220, 0.7});
    plot.resize(640, 360);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const QImage fitted = plot.grab().toImage();
    const QPointF at(200, 150);
    QWheelEvent wheel(at, plot.mapToGlobal(at), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot, &wheel);
    QVERIFY(plot.grab().toImage() != fitted);
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(plot.grab().toImage(), fitted);
}

void TestPlots::themeSwitchRepaints()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(4), {});
    plot.resize(400, 300);
    plot.show();
    const QImage light = plot.grab().toImage();
    applyTheme(ThemeChoice::Dark);
    const QImage dark = plot.grab().toImage();
    applyTheme(ThemeChoice::Light);
    QVERIFY(light != dark);
    QCOMPARE(plot.grab().toImage(), light);
}

void TestPlots::ticksAreRound()
{
    const AxisTicks ticks = niceTicks(1, 8068, 4);
    QCOMPARE(ticks.values, (std::vector<double>{2000, 4000, 6000, 8000}));
    const AxisTicks fine = niceTicks(-0.1, 0.1, 4);
    QCOMPARE(fine.decimals, 2);
    QCOMPARE(tickText(fine.values.front(), fine), QString::fromUtf8("−0.10"));
}

void TestPlots::minusAndSeparatorsAreProper()
{
    QCOMPARE(countText(8068), QStringLiteral("8,068"));
    QCOMPARE(numberText(-1234.5, 1), QString::fromUtf8("−1,234.5"));
    QCOMPARE(numberText(-0.001, 2), QStringLiteral("0.00"));
    QCOMPARE(significanceText(0.00001), QStringLiteral("p < 0.001"));
    QCOMPARE(significanceText(0.0342), QStringLiteral("p = 0.034"));
    QCOMPARE(readoutText(37), QStringLiteral("37"));
    QCOMPARE(readoutText(0.15342), QStringLiteral("0.1534"));
}

void TestPlots::emptyPlotSaysWhatItNeeds()
{
    PairPlot pairPlot;
    MissingMatrix matrix;
    AssociationHeatmap heatmap;
    for (PlotWidget* plot : {static_cast<PlotWidget*>(&pairPlot), static_cast<PlotWidget*>(&matrix),
                             static_cast<PlotWidget*>(&heatmap)}) {
        QVERIFY(!plot->hasFigure());
        QVERIFY(!plot->emptyText().isEmpty());
        plot->resize(300, 200);
        plot->grab();
    }
}

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
