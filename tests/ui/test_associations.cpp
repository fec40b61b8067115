#include "tests/support/explorevalues.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

/// The heatmap of associations and the ranking against the target.
class TestAssociations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void weakCellsAreLeftEmptyAndSaidSo();
    void thresholdGoesByTheFigureAsWritten();
    void lettersOfTheMeasuresStandInTheCells();
    void kendallHasItsLetter();
    void readOutSaysHowManyPairsWereLookedAt();
    void seventeenColumnsKeepEveryName();
    void wideTablesNeverClipANameOnScreen_data();
    void wideTablesNeverClipANameOnScreen();
    void fourHundredColumnsAreAllNamedInTheExport();
    void fewCellsFillTheCard();
    void tabShowsWhereTheKeysAre();
    void enterOpensAndAClickOnlyChooses();
    void steeperNamesAreFoundUnderThePointer();
    void barsAreChosenByMouseAndKeyboard();
    void foldedBarsAreAllExported();
};

namespace {

/// As on the screen: with the floor under which cells scroll.
PaintedTexts recordScreen(QWidget& plot)
{
    TextRecorder recorder(plot.size());
    plot.render(&recorder, {}, {}, QWidget::RenderFlags());
    return recorder.painted();
}

std::vector<BarItem> bars(int count)
{
    std::vector<BarItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back({QStringLiteral("Feature %1").arg(i), 1.0 / (i + 1),
                         numberText(1.0 / (i + 1), 2), QStringLiteral("V"), false,
                         QStringLiteral("read-out %1").arg(i)});
    return items;
}

} // namespace

void TestAssociations::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestAssociations::weakCellsAreLeftEmptyAndSaidSo()
{
    auto matrix = wavyAssociations(4);
    matrix.value(0, 1) = matrix.value(1, 0) = -0.28;
    matrix.value(2, 3) = matrix.value(3, 2) = 0.61;
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    plot.setThreshold(0.5);
    const PaintedTexts page = record(plot, {640, 480});
    QVERIFY(!page.contains(QString::fromUtf8("−0.28")));
    QVERIFY(page.contains(QStringLiteral("0.61")));
    QVERIFY(page.contains(QStringLiteral("Weaker than |0.50|: left empty")));
    QCOMPARE(page.collision(), QString());
    QCOMPARE(page.clipped(), QString());
    plot.resize(640, 480);
    const QString words = plot.readOut(plot.cellRect(0, 1).center());
    QVERIFY2(words.contains(QString::fromUtf8("−0.280")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("left empty")), qPrintable(words));
    QCOMPARE(plot.figureTable()[1][3].toDouble(), -0.28);
    plot.setThreshold(0);
    QVERIFY(record(plot, {640, 480}).contains(QString::fromUtf8("−0.28")));
}

void TestAssociations::thresholdGoesByTheFigureAsWritten()
{
    auto matrix = wavyAssociations(3);
    matrix.value(0, 1) = matrix.value(1, 0) = 0.0951; // written 0.10
    matrix.value(0, 2) = matrix.value(2, 0) = 0.0949; // written 0.09
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    plot.setThreshold(0.1);
    const PaintedTexts page = record(plot, {640, 480});
    QVERIFY(page.contains(QStringLiteral("0.10")));
    QVERIFY(!page.contains(QStringLiteral("0.09")));
}

void TestAssociations::lettersOfTheMeasuresStandInTheCells()
{
    auto matrix = wavyAssociations(3);
    matrix.measure[1] = matrix.measure[3] = core::explore::Measure::CramersV;
    matrix.measure[2] = matrix.measure[6] = core::explore::Measure::Eta;
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    const PaintedTexts page = record(plot, {640, 480});
    for (const char* letter : {"ρ", "V", "η"})
        QVERIFY2(page.contains(QString::fromUtf8(letter)), letter);
    QCOMPARE(page.collision(), QString());
    // Too low for both: the figure comes first.
    auto many = wavyAssociations(14);
    plot.setData(many, {});
    QVERIFY(!record(plot, {640, 400}).contains(QString::fromUtf8("ρ")));
}

void TestAssociations::kendallHasItsLetter()
{
    auto matrix = wavyAssociations(3);
    matrix.measure.assign(9, core::explore::Measure::Kendall);
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    const PaintedTexts page = record(plot, {640, 480});
    QVERIFY(page.contains(QString::fromUtf8("τ")));
    QVERIFY(page.contains(QString::fromUtf8("Kendall’s τ (signed) for numbers and ordered")));
}

void TestAssociations::readOutSaysHowManyPairsWereLookedAt()
{
    auto matrix = wavyAssociations(3);
    matrix.p(0, 1) = matrix.p(1, 0) = 0.01;
    matrix.p(0, 2) = matrix.p(2, 0) = 0.04;
    matrix.p(1, 2) = matrix.p(2, 1) = 0.5;
    matrix.pAdjusted = core::explore::adjustedForPairs(matrix.p);
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    plot.resize(600, 480);
    // statsmodels multipletests([0.01, 0.04, 0.5], method="fdr_bh"): 0.03, 0.06, 0.5.
    const QString words = plot.readOut(plot.cellRect(0, 1).center());
    QVERIFY2(words.contains(QStringLiteral("p = 0.010")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Adjusted for 3 pairs: p = 0.030")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("1 in 20 is likely chance")), qPrintable(words));
}

void TestAssociations::seventeenColumnsKeepEveryName()
{
    auto matrix = wavyAssociations(17);
    AssociationHeatmap plot;
    plot.setData(matrix, {});
    for (const QSize size : {QSize(430, 480), QSize(520, 520), QSize(700, 600)}) {
        plot.resize(size);
        const PaintedTexts page = record(plot, size);
        int names = 0;
        for (const PaintedText& painted : page.texts)
            for (const std::string& name : matrix.names)
                names += painted.text.startsWith(QString::fromStdString(name).left(6));
        QVERIFY2(names >= 34, qPrintable(QString::number(names)));
        QCOMPARE(page.collision(), QString());
        QCOMPARE(page.clipped(), QString());
    }
}

void TestAssociations::wideTablesNeverClipANameOnScreen_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSize>("size");
    for (const int columns : {2, 40, 60, 120, 400})
        for (const QSize size : {QSize(480, 360), QSize(1100, 700), QSize(2400, 1700)})
            QTest::addRow("%d columns in %d x %d", columns, size.width(), size.height())
                << columns << size;
}

void TestAssociations::wideTablesNeverClipANameOnScreen()
{
    QFETCH(int, columns);
    QFETCH(QSize, size);
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(columns), {});
    plot.setNumbersShown(false);
    plot.resize(size);
    for (const bool atTheEnd : {false, true}) {
        if (atTheEnd) {
            plot.setFocus();
            QTest::keyClick(&plot, Qt::Key_End, Qt::ControlModifier);
        }
        const PaintedTexts page = recordScreen(plot);
        QVERIFY(page.texts.size() > 3);
        QCOMPARE(page.collision(), QString());
        QCOMPARE(page.clipped(), QString());
    }
}

void TestAssociations::fourHundredColumnsAreAllNamedInTheExport()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(400), {});
    const PaintedTexts page = record(plot, plot.figureSize());
    int times = 0;
    for (const PaintedText& painted : page.texts)
        times += painted.text == QString::fromStdString(longName(201));
    QCOMPARE(times, 2); // as a row and as a column
}

void TestAssociations::fewCellsFillTheCard()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(3), {});
    plot.resize(640, 420);
    const QRectF last = plot.cellRect(2, 2);
    QVERIFY2(last.right() > 420, qPrintable(QString::number(last.right())));
    QVERIFY2(last.bottom() > 300, qPrintable(QString::number(last.bottom())));
}

void TestAssociations::tabShowsWhereTheKeysAre()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(4), {});
    plot.selectPair(2, 4);
    plot.resize(600, 500);
    plot.show();
    plot.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&plot));
    plot.setFocus(Qt::TabFocusReason);
    QSignalSpy clicked(&plot, &AssociationHeatmap::cellClicked);
    QTest::keyClick(&plot, Qt::Key_Up);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<std::size_t>(), std::size_t(1));
    QCOMPARE(clicked[0][1].value<std::size_t>(), std::size_t(4));
}

void TestAssociations::enterOpensAndAClickOnlyChooses()
{
    AssociationHeatmap plot;
    plot.setData(wavyAssociations(4), {});
    plot.resize(600, 500);
    plot.show();
    QSignalSpy opened(&plot, &AssociationHeatmap::cellOpened);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.cellRect(0, 2).center().toPoint());
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    // The diagonal is no pair.
    QTest::keyClick(&plot, Qt::Key_Left, {});
    QTest::keyClick(&plot, Qt::Key_Left, {});
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestAssociations::steeperNamesAreFoundUnderThePointer()
{
    ColumnLabels labels;
    labels.slanted = true;
    labels.angle = 90;
    QCOMPARE(columnOfLabelAt(labels, 65, 40, 20), 3);
    labels.angle = 45;
    QCOMPARE(columnOfLabelAt(labels, 65, 40, 20), 1);
    labels.slanted = false;
    QCOMPARE(columnOfLabelAt(labels, 65, 10, 20), 3);
}

void TestAssociations::barsAreChosenByMouseAndKeyboard()
{
    BarList plot(BarList::Color::Accent);
    plot.setItems(bars(5));
    plot.setChoosable(true);
    plot.resize(300, 200);
    plot.show();
    QSignalSpy chosen(&plot, &BarList::rowChosen);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rowRect(3).center().toPoint());
    QCOMPARE(chosen.takeFirst()[0].toInt(), 3);
    QTest::keyClick(&plot, Qt::Key_Up);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 2);
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Space);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 4);
    QCOMPARE(plot.readOut(1), QStringLiteral("read-out 1"));
}

void TestAssociations::foldedBarsAreAllExported()
{
    BarList plot(BarList::Color::Accent);
    plot.setRowHeight(27);
    plot.setItems(bars(40));
    plot.setMostRows(12);
    const QSize folded(300, plot.heightFor(300));
    QCOMPARE(folded.height(), 12 * 27);
    const PaintedTexts page = record(plot, folded);
    QVERIFY(page.contains(QStringLiteral("Feature 11")));
    QVERIFY(!page.contains(QStringLiteral("Feature 12")));
    const PaintedTexts exported = record(plot, plot.figureSize());
    QVERIFY(exported.contains(QStringLiteral("Feature 39")));
    QCOMPARE(exported.collision(), QString());
    QCOMPARE(plot.figureTable().size(), 41);
}

QTEST_MAIN(TestAssociations)
#include "test_associations.moc"
