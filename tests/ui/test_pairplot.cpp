#include "core/explore/pairview.h"
#include "tests/support/explorevalues.h"
#include "tests/support/textrecorder.h"
#include "ui/plots/crosstablegrid.h"
#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;
using core::explore::PairPart;
using core::explore::PairView;

/// Cross-table, boxes and points of two columns: what they say, and what can be selected in them.
class TestPairPlot : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyClassIsShownWhereItsFiguresFit_data();
    void everyClassIsShownWhereItsFiguresFit();
    void narrowTallCardsSpeakBelowThePicture();
    void cellsSayWhatIsChosen();
    void copiedTableHoldsTheFiguresShown();
    void residualsOfATable();
    void readOutHasExpectedCountAndResidual();
    void clickSelectsTheCell();
    void totalsAndNamesMeanEveryLevel();
    void arrowsAndEnterChooseACell();
    void enterOnTheSelectedCellOpensIt();
    void groupsOfABoxPlotAreChosenByKeys();
    void frameDrawnWithShiftSelectsPoints();
    void plainDragMovesThePointsAndSelectsNothing();
    void titlesSayWhatIsMeant();
    void selectedPartIsMarked();
};

namespace {

core::data::TablePointer customers()
{
    const auto table = core::data::readCsvText(customerCsv(), "customers.csv").table;
    return std::make_shared<core::data::DataTable>(
        table->withRole(3, core::data::ColumnRole::Target));
}

PairPlot::PairPointer pairOf(const core::data::DataTable& table, std::size_t a, std::size_t b)
{
    return std::make_shared<const PairView>(core::explore::pairView(table, a, b).value());
}

PairPlot::PairPointer pairOf(std::size_t a, std::size_t b)
{
    return pairOf(*customers(), a, b);
}

const PairFacts someFacts{core::explore::Measure::CramersV, 0.33, 210, 1e-9};

/// Nine professions by so many classes of customers.
PairPlot::PairPointer classes(int count)
{
    const char* professions[] = {"Artist", "Healthcare", "Entertainment", "Engineer", "Doctor",
                                 "Lawyer", "Executive",  "Marketing",     "Homemaker"};
    std::string text = "Profession,Segmentation\n";
    for (int row = 0; row < 8068; ++row)
        text += std::string(professions[row * 7 % 9]) + "," +
                static_cast<char>('A' + (row / 9 + row % 5) % count) + "\n";
    const auto table = core::data::readCsvText(text, "test.csv").table;
    return pairOf(table->withRole(1, core::data::ColumnRole::Target), 0, 1);
}

/// A plot on the screen, 700 wide.
std::unique_ptr<PairPlot> shown(const PairPlot::PairPointer& pair)
{
    auto plot = std::make_unique<PairPlot>();
    plot->setPair(pair, someFacts);
    plot->resize(700, 320);
    plot->show();
    plot->activateWindow();
    if (!QTest::qWaitForWindowActive(plot.get()))
        qWarning("The window did not become active.");
    return plot;
}

QPoint centreOf(const PairPlot& plot, int row, int column)
{
    const CrossTableGrid grid(QRectF(0, 0, 700 - 190 - 24, 320), *plot.pair(), plot.cellContent());
    return grid.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column))
        .center()
        .toPoint();
}

} // namespace

void TestPairPlot::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ThemeChoice::Light);
}

void TestPairPlot::everyClassIsShownWhereItsFiguresFit_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("width");
    QTest::newRow("4 in the overview at 1600 × 1000") << 4 << 470;
    QTest::newRow("4 in a narrow card") << 4 << 430;
    QTest::newRow("6 in the overview at 1600 × 1000") << 6 << 560;
    QTest::newRow("6 in a wide card") << 6 << 800;
}

void TestPairPlot::everyClassIsShownWhereItsFiguresFit()
{
    QFETCH(int, classes);
    QFETCH(int, width);
    PairPlot plot;
    plot.setPair(::classes(classes), someFacts);
    for (const CellContent content : {CellContent::RowShare, CellContent::ColumnShare,
                                      CellContent::Count, CellContent::Residual}) {
        plot.setCellContent(content);
        const PaintedTexts page = record(plot, {width, 260});
        for (int i = 0; i < classes; ++i)
            QVERIFY2(page.contains(QString(QLatin1Char(static_cast<char>('A' + i)))),
                     qPrintable(cellContentText(content)));
        QCOMPARE(page.collision(), QString());
        QCOMPARE(page.clipped(), QString());
    }
}

void TestPairPlot::narrowTallCardsSpeakBelowThePicture()
{
    for (const auto& pair : {classes(4), pairOf(0, 1), pairOf(0, 2)}) {
        PairPlot plot;
        plot.setPair(pair, someFacts);
        for (const QSize size : {QSize(330, 330), QSize(420, 420), QSize(440, 280)}) {
            const PaintedTexts page = record(plot, size);
            QVERIFY(page.contains(QStringLiteral("0.33")));
            QCOMPARE(page.collision(), QString());
            QVERIFY2(page.clipped().isEmpty(), qPrintable(QStringLiteral("%1 in %2 x %3 of %4")
                                                              .arg(page.clipped())
                                                              .arg(size.width())
                                                              .arg(size.height())
                                                              .arg(plot.pairTitle())));
        }
    }
}

void TestPairPlot::cellsSayWhatIsChosen()
{
    PairPlot plot;
    plot.setPair(pairOf(1, 3), someFacts);
    const auto& counts = plot.pair()->counts.counts;
    const QSize size(760, 320);
    const auto first = [&](CellContent content) {
        plot.setCellContent(content);
        const CrossTableGrid grid(QRectF(0, 0, 500, 320), *plot.pair(), content);
        return grid.text(0, 0);
    };
    double row = 0, column = 0;
    // Rows stand largest first: row 0 of the picture is some level of the table.
    const CrossTableGrid grid(QRectF(0, 0, 500, 320), *plot.pair(), CellContent::Count);
    const std::size_t level = grid.rows()[0].levels.front();
    for (std::size_t c = 0; c < counts.columns(); ++c)
        row += counts(level, c);
    for (std::size_t r = 0; r < counts.rows(); ++r)
        column += counts(r, 0);
    QCOMPARE(first(CellContent::Count), countText(qint64(counts(level, 0))));
    QCOMPARE(first(CellContent::RowShare), numberText(100 * counts(level, 0) / row, 1));
    QCOMPARE(first(CellContent::ColumnShare), numberText(100 * counts(level, 0) / column, 1));
    for (const CellContent content : {CellContent::ColumnShare, CellContent::Residual}) {
        plot.setCellContent(content);
        const PaintedTexts page = record(plot, size);
        QCOMPARE(page.collision(), QString());
        QVERIFY(page.contains(QStringLiteral("Customers")));
        QVERIFY(page.contains(QStringLiteral("All")));
    }
}

void TestPairPlot::copiedTableHoldsTheFiguresShown()
{
    PairPlot plot;
    plot.setPair(pairOf(1, 3), someFacts);
    const auto& counts = plot.pair()->counts.counts;
    double row = 0;
    for (std::size_t c = 0; c < counts.columns(); ++c)
        row += counts(0, c);
    auto table = plot.figureTable();
    QCOMPARE(table.size(), int(counts.rows()) + 2);
    QCOMPARE(table[0].last(), QStringLiteral("customers"));
    QCOMPARE(table[1][1].toDouble(), counts(0, 0) / row);
    QCOMPARE(table[1].last().toDouble(), row);
    plot.setCellContent(CellContent::Count);
    QCOMPARE(plot.figureTable()[1][1].toDouble(), counts(0, 0));
}

void TestPairPlot::residualsOfATable()
{
    // Hand-worked: [[30, 10], [20, 40]] has adjusted residuals ±√(50 / 3) = ±4.08.
    std::string text = "a,b\n";
    const auto add = [&](const char* line, int times) {
        for (int i = 0; i < times; ++i)
            text += line;
    };
    add("u,x\n", 30);
    add("u,y\n", 10);
    add("v,x\n", 20);
    add("v,y\n", 40);
    PairPlot plot;
    plot.setPair(pairOf(*core::data::readCsvText(text, "t.csv").table, 0, 1), someFacts);
    plot.setCellContent(CellContent::Residual);
    const PaintedTexts page = record(plot, {700, 240});
    QVERIFY(page.contains(QStringLiteral("4.1")));
    QVERIFY(page.contains(QString::fromUtf8("−4.1")));
    QCOMPARE(plot.figureTable()[1][1].toDouble(), std::sqrt(50.0 / 3));
    QCOMPARE(fullColorResidual(plot.pair()->counts), 5.0);
}

void TestPairPlot::readOutHasExpectedCountAndResidual()
{
    const auto plot = shown(pairOf(1, 3));
    const QString words = plot->readOut(centreOf(*plot, 0, 0));
    QVERIFY2(words.contains(QStringLiteral("expected if the two had nothing to do")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Standardised residual")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("of the row (all: ")), qPrintable(words));
}

void TestPairPlot::clickSelectsTheCell()
{
    const auto plot = shown(pairOf(1, 3));
    std::optional<PairPart> chosen;
    connect(plot.get(), &PairPlot::partChosen, this, [&](const PairPart& part) { chosen = part; });
    const CrossTableGrid grid(QRectF(0, 0, 486, 320), *plot->pair(), CellContent::RowShare);
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, centreOf(*plot, 1, 2));
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->levelsA, grid.rows()[1].levels);
    QCOMPARE(chosen->levelsB, grid.columns()[2].levels);
}

void TestPairPlot::totalsAndNamesMeanEveryLevel()
{
    const auto plot = shown(pairOf(1, 3));
    std::optional<PairPart> chosen;
    connect(plot.get(), &PairPlot::partChosen, this, [&](const PairPart& part) { chosen = part; });
    const CrossTableGrid grid(QRectF(0, 0, 486, 320), *plot->pair(), CellContent::RowShare);
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, grid.rowName(0).center().toPoint());
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->levelsA, grid.rows()[0].levels);
    QVERIFY(chosen->levelsB.empty());
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, centreOf(*plot, 4, 3));
    QVERIFY(chosen->levelsA.empty() && chosen->levelsB.empty());
}

void TestPairPlot::arrowsAndEnterChooseACell()
{
    const auto plot = shown(pairOf(1, 3));
    std::optional<PairPart> chosen;
    connect(plot.get(), &PairPlot::partChosen, this, [&](const PairPart& part) { chosen = part; });
    plot->setFocus(Qt::TabFocusReason);
    QVERIFY(plot->cursor());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Up,
                              Qt::Key_Up, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(plot.get(), key);
    const CrossTableGrid grid(QRectF(0, 0, 486, 320), *plot->pair(), CellContent::RowShare);
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->levelsA, grid.rows()[1].levels);
    QCOMPARE(chosen->levelsB, grid.columns()[1].levels);
    // Never out of the picture.
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(plot.get(), Qt::Key_Down);
        QTest::keyClick(plot.get(), Qt::Key_Right);
    }
    QVERIFY(plot->cursor() && plot->cursor()->part->levelsA.empty());
}

void TestPairPlot::enterOnTheSelectedCellOpensIt()
{
    const auto plot = shown(pairOf(1, 3));
    QSignalSpy opened(plot.get(), &PairPlot::selectedPartOpened);
    QSignalSpy cleared(plot.get(), &PairPlot::clearRequested);
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(plot.get(), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 0); // nothing is selected yet
    QVERIFY(plot->cursor());
    plot->setSelectedPart(plot->cursor()->part);
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(plot.get(), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
}

void TestPairPlot::groupsOfABoxPlotAreChosenByKeys()
{
    const auto plot = shown(pairOf(0, 1));
    QCOMPARE(plot->pair()->kind, PairView::Kind::Boxes);
    std::optional<PairPart> chosen;
    connect(plot.get(), &PairPlot::partChosen, this, [&](const PairPart& part) { chosen = part; });
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot.get(), Qt::Key_Down);
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->levelsA, std::vector<std::size_t>{1});
    QVERIFY(plot->cursor()->text.startsWith(
        QString::fromStdString(plot->pair()->boxes.groups[1].level)));
}

void TestPairPlot::frameDrawnWithShiftSelectsPoints()
{
    const auto plot = shown(pairOf(0, 2));
    QCOMPARE(plot->pair()->kind, PairView::Kind::Points);
    QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
    plot->grab();
    std::optional<PairPart> chosen;
    connect(plot.get(), &PairPlot::partChosen, this, [&](const PairPart& part) { chosen = part; });
    QTest::mousePress(plot.get(), Qt::LeftButton, Qt::ShiftModifier, {150, 80});
    QTest::mouseMove(plot.get(), {300, 200});
    QTest::mouseRelease(plot.get(), Qt::LeftButton, Qt::ShiftModifier, {300, 200});
    QVERIFY(chosen.has_value());
    QVERIFY(chosen->valuesA.from && chosen->valuesA.to && chosen->valuesB.from &&
            chosen->valuesB.to);
    QVERIFY(*chosen->valuesA.from < *chosen->valuesA.to);
    QVERIFY(*chosen->valuesB.from < *chosen->valuesB.to);
    const auto rows = core::explore::pairRows(*customers(), 0, 2, *chosen);
    QVERIFY(!rows.empty() && rows.size() < 220);
}

void TestPairPlot::plainDragMovesThePointsAndSelectsNothing()
{
    const auto plot = shown(pairOf(0, 2));
    plot->grab();
    QSignalSpy chosen(plot.get(), &PairPlot::partChosen);
    QTest::mousePress(plot.get(), Qt::LeftButton, {}, {150, 80});
    QTest::mouseMove(plot.get(), {200, 120});
    QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, {200, 120});
    QCOMPARE(chosen.size(), 0);
}

void TestPairPlot::titlesSayWhatIsMeant()
{
    const auto table = pairOf(1, 3);
    QCOMPARE(partTitle(*table, {{2}, {1}, {}, {}}),
             QStringLiteral("Profession = Healthcare and Segment = B"));
    QCOMPARE(partTitle(*table, {{0, 2}, {}, {}, {}}),
             QStringLiteral("Profession in Artist, Healthcare with Segment present"));
    QCOMPARE(partTitle(*table, {}), QStringLiteral("Profession and Segment present"));
    QCOMPARE(partTitle(*pairOf(0, 2), {{}, {}, {20, 36}, {{}, 40}}),
             QStringLiteral("Age from 20 to 36 and Spending up to 40"));
}

void TestPairPlot::selectedPartIsMarked()
{
    const auto plot = shown(pairOf(1, 3));
    const QImage before = plot->grab().toImage();
    plot->setSelectedPart(PairPart{{1}, {1}, {}, {}});
    QVERIFY(plot->grab().toImage() != before);
    plot->setSelectedPart({});
    QCOMPARE(plot->grab().toImage(), before);
}

QTEST_MAIN(TestPairPlot)
#include "test_pairplot.moc"
