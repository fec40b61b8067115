#include "core/data/csv/csvreader.h"
#include "tests/support/segmentations.h"
#include "tests/support/textrecorder.h"
#include "ui/pages/segment/segmentcomparisonview.h"
#include "ui/plots/segment/segmentcrosstable.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace ui;
using core::segment::SegmentationPointer;

namespace {

core::data::TablePointer numbers(int rows)
{
    std::string csv = "x\n";
    for (int row = 0; row < rows; ++row)
        csv += std::to_string(row * 37 % 101) + ".5\n";
    core::data::CsvOptions options;
    options.columns["x"].type = core::data::ColumnType::Numeric;
    return core::data::readCsvText(csv, "numbers.csv", options).table;
}

SegmentationPointer segments(const core::data::TablePointer& table, int k, int shift)
{
    std::vector<std::int32_t> labels;
    for (std::size_t row = 0; row < table->rowCount(); ++row)
        labels.push_back(std::int32_t((row * row + std::size_t(shift) * row / 3) % std::size_t(k)));
    // Every segment has somebody.
    for (int i = 0; i < k; ++i)
        labels[std::size_t(i)] = i;
    auto result = std::make_shared<core::segment::Segmentation>(
        tests::labelledSegmentation(table, {0}, labels, k));
    for (auto& card : result->profile.cards)
        card.name = "Segment with a name " + std::to_string(card.id);
    return result;
}

/// A, B before; A without three of its customers, who are now in B.
struct Pair {
    SegmentationPointer before, after;
};

Pair smallPair()
{
    const auto table = numbers(20);
    std::vector<std::int32_t> before(20, 0);
    std::fill(before.begin() + 12, before.end(), 1);
    std::vector<std::int32_t> after = before;
    after[0] = after[1] = after[2] = 1;
    const auto named = [&](const std::vector<std::int32_t>& labels) {
        auto result = std::make_shared<core::segment::Segmentation>(
            tests::labelledSegmentation(table, {0}, labels, 2));
        result->profile.cards[0].name = "A";
        result->profile.cards[1].name = "B";
        return result;
    };
    return {named(before), named(after)};
}

SegmentComparisonPointer compared(const SegmentationPointer& a, const SegmentationPointer& b)
{
    return std::make_shared<const core::segment::SegmentComparison>(
        core::segment::compareSegmentations(*a, *b));
}

} // namespace

class TestSegmentComparisonView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void theSentenceAndTheFiguresFollowTheChoice()
    {
        const Pair pair = smallPair();
        SegmentComparisonView view;
        view.resize(1000, 600);
        view.show();
        QSignalSpy finished(&view, &SegmentComparisonView::comparisonFinished);
        view.setSegmentations({{QStringLiteral("Previous result"), pair.before},
                               {QStringLiteral("Kept"), pair.after}},
                              pair.after, QStringLiteral("numbers.csv"));
        QTRY_VERIFY(view.comparison());
        QVERIFY(view.sentence().contains(
            QStringLiteral("“A” keeps 75.0 % of its customers; 3 customers move to “B”.")));
        view.choiceBox()->setFocus();
        QTest::keyClick(view.choiceBox(), Qt::Key_Down);
        QTRY_VERIFY(view.sentence().startsWith(QStringLiteral("Both segmentations put the same")));
        QCOMPARE(view.comparison()->adjustedRand, 1.0);
        view.setSegmentations({}, pair.after, {});
        QVERIFY(!view.comparison());
        QVERIFY(!view.flow()->hasFigure());
    }

    void aRibbonChoosesItsCustomers()
    {
        const Pair pair = smallPair();
        SegmentComparisonView view;
        view.resize(1000, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setSegmentations({{QStringLiteral("Previous result"), pair.before}}, pair.after, {});
        QTRY_VERIFY(view.comparison());
        QSignalSpy chosen(&view, &SegmentComparisonView::rowsChosen);
        const QPainterPath ribbon = view.flow()->ribbon(0, 1);
        QVERIFY(!ribbon.isEmpty());
        QVERIFY(view.flow()->ribbon(1, 0).isEmpty());
        QTest::mouseClick(view.flow(), Qt::LeftButton, {},
                          ribbon.boundingRect().center().toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<std::vector<std::uint32_t>>(),
                 (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(chosen[0][1].toString(), QStringLiteral("A → B"));
        // The same by keyboard: the narrowest ribbon is the last one.
        view.flow()->setFocus();
        QTest::keyClick(view.flow(), Qt::Key_Escape);
        QTest::keyClick(view.flow(), Qt::Key_Up);
        QTest::keyClick(view.flow(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1][1].toString(), QStringLiteral("A → B"));
    }

    void aCellChoosesItsCustomers()
    {
        const Pair pair = smallPair();
        SegmentCrossTable table;
        table.resize(500, 300);
        table.setComparison(compared(pair.before, pair.after));
        QSignalSpy clicked(&table, &SegmentCrossTable::cellClicked);
        QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellRect(0, 1).center().toPoint());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][1].toULongLong(), 1ULL);
        // Nobody is in this one.
        QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellRect(1, 0).center().toPoint());
        QCOMPARE(clicked.count(), 1);
    }

    void theTablesHoldEveryCustomerOnce()
    {
        const auto table = numbers(300);
        const auto both = compared(segments(table, 5, 0), segments(table, 7, 2));
        FlowPlot flow;
        flow.setComparison(both, QStringLiteral("Before"), QStringLiteral("Now"));
        qint64 sum = 0;
        const auto rows = flow.figureTable();
        for (qsizetype i = 1; i < rows.size(); ++i)
            sum += rows[i][2].toLongLong();
        QCOMPARE(sum, 300);
        SegmentCrossTable cross;
        cross.setComparison(both);
        const auto cells = cross.figureTable();
        QCOMPARE(cells.size(), 7); // header, five segments, all
        QCOMPARE(cells.last().last(), QStringLiteral("300"));
    }

    void noTwoLabelsTouch_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QSize>("size");
        QTest::newRow("2 and 3") << 2 << 3 << QSize(520, 300);
        QTest::newRow("5 and 6") << 5 << 6 << QSize(420, 260);
        QTest::newRow("12 and 12") << 12 << 12 << QSize(700, 400);
        QTest::newRow("30 and 12") << 30 << 12 << QSize(600, 320);
        QTest::newRow("30 and 30, tall") << 30 << 30 << QSize(900, 1200);
    }
    void noTwoLabelsTouch()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(QSize, size);
        const auto table = numbers(900);
        const auto both = compared(segments(table, before, 0), segments(table, after, 2));
        FlowPlot flow;
        flow.setComparison(both, QStringLiteral("Previous result"), QStringLiteral("Now"));
        const PaintedTexts texts = record(flow, size);
        QCOMPARE(texts.collision(), QString());
        QCOMPARE(texts.clipped(), QString());
        SegmentCrossTable cross;
        cross.setComparison(both);
        const PaintedTexts cells = record(cross, size);
        QCOMPARE(cells.collision(), QString());
        QCOMPARE(cells.clipped(), QString());
    }
};

QTEST_MAIN(TestSegmentComparisonView)
#include "test_segmentcomparisonview.moc"
