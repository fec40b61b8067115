#include "core/data/csv/csvreader.h"
#include "core/explore/pairview.h"

#include <QTest>

using namespace core;

class TestPairView : public QObject {
    Q_OBJECT
private slots:
    void quartilesAndWhiskersFollowTukey();
    void groupsStandInLevelOrderAndLeaveMissingOut();
    void lineIsTheLeastSquaresLine();
    void constantAcrossHasNoLine();
    void standOutIsTheCellFurthestAboveAll();
    void smallRowsAreNoStandOut();
    void targetStandsInTheColumns();
    void numbersAndLevelsBecomeBoxesWhicheverComesFirst();
    void fewNumbersStandAsGroups();
    void textHasNoPairView();
    void stopIsHeard();
};

namespace {

data::TablePointer read(const std::string& text)
{
    return data::readCsvText(text, "test.csv").table;
}

std::string repeated(const std::string& line, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += line;
    return text;
}

} // namespace

void TestPairView::quartilesAndWhiskersFollowTukey()
{
    // 1 … 9 and 30: type-7 quartiles 3.25, 5.5, 7.75; fences −3.5 and 14.5.
    const auto table = read("v,g\n1,a\n2,a\n3,a\n4,a\n5,a\n6,a\n7,a\n8,a\n9,a\n30,a\n"
                            "1,b\n2,b\n3,b\n1,b\n2,b\n3,b\n1,b\n2,b\n3,b\n3,b\n");
    const auto boxes = explore::groupedBoxes(*table, 0, 1);
    const explore::GroupBox& a = boxes.groups.at(0);
    QCOMPARE(a.level, "a");
    QCOMPARE(a.q1, 3.25);
    QCOMPARE(a.median, 5.5);
    QCOMPARE(a.q3, 7.75);
    QCOMPARE(a.lowWhisker, 1.0);
    QCOMPARE(a.highWhisker, 9.0);
    QCOMPARE(a.outsideCount, std::size_t(1));
    QCOMPARE(a.outside, std::vector<double>{30});
    QCOMPARE(a.mean, 7.5);
    QCOMPARE(boxes.low, 1.0);
    QCOMPARE(boxes.high, 30.0);
    QCOMPARE(boxes.all.count, std::size_t(20));
}

void TestPairView::groupsStandInLevelOrderAndLeaveMissingOut()
{
    const auto table = read("v,g\n1.5,b\n,b\n2.5,a\n3.5,\n4.5,a\n1.5,b\n2.5,a\n");
    const auto boxes = explore::groupedBoxes(*table, 0, 1);
    QCOMPARE(boxes.groups.size(), std::size_t(2));
    QCOMPARE(boxes.groups[0].level, "a");
    QCOMPARE(boxes.groups[0].count, std::size_t(3));
    QCOMPARE(boxes.groups[1].count, std::size_t(2));
    QCOMPARE(boxes.all.count, std::size_t(5));
}

void TestPairView::lineIsTheLeastSquaresLine()
{
    const auto table = read("x,y\n1,2.5\n2,4.5\n3,\n4,8.5\n,1\n5,10.5\n");
    const auto pairs = explore::pointPairs(*table, 0, 1);
    QCOMPARE(pairs.x, (std::vector<double>{1, 2, 4, 5}));
    QCOMPARE(pairs.slope, 2.0);
    QCOMPARE(pairs.intercept, 0.5);
}

void TestPairView::constantAcrossHasNoLine()
{
    const auto table = read("x,y\n3,1.5\n3,2.5\n3,7.5\n");
    const auto pairs =
        explore::pointPairs(data::withColumnType(*table, 0, data::ColumnType::Numeric).table, 0, 1);
    QVERIFY(std::isnan(pairs.slope));
}

void TestPairView::standOutIsTheCellFurthestAboveAll()
{
    explore::CrossTable table;
    table.rowLevels = {"artist", "healthcare"};
    table.columnLevels = {"A", "D"};
    table.counts = data::Matrix(2, 2);
    table.counts(0, 0) = 80;
    table.counts(0, 1) = 20;
    table.counts(1, 0) = 10;
    table.counts(1, 1) = 90;
    const auto cells = explore::standOuts(table);
    QCOMPARE(cells.size(), std::size_t(2));
    // Both differ by 35 points: A has 45 % and D 55 % of all.
    QCOMPARE(cells[0].row, std::size_t(0));
    QCOMPARE(cells[0].column, std::size_t(0));
    QCOMPARE(cells[0].share, 0.8);
    QCOMPARE(cells[0].overallShare, 0.45);
    QCOMPARE(cells[1].row, std::size_t(1));
    QCOMPARE(cells[1].column, std::size_t(1));
}

void TestPairView::smallRowsAreNoStandOut()
{
    explore::CrossTable table;
    table.rowLevels = {"few", "many"};
    table.columnLevels = {"A", "D"};
    table.counts = data::Matrix(2, 2);
    table.counts(0, 0) = 9;
    table.counts(1, 0) = 500;
    table.counts(1, 1) = 500;
    QVERIFY(explore::standOuts(table).empty());
}

void TestPairView::targetStandsInTheColumns()
{
    const auto table = read("profession,segment\n" + repeated("artist,A\ndoctor,B\nlawyer,C\n", 5));
    const auto withTarget = table->withRole(0, data::ColumnRole::Target);
    QCOMPARE(explore::pairView(withTarget, 0, 1)->nameB, "profession");
    QCOMPARE(explore::pairView(withTarget, 1, 0)->nameB, "profession");
    const auto other = table->withRole(1, data::ColumnRole::Target);
    QCOMPARE(explore::pairView(other, 0, 1)->nameB, "segment");
    QCOMPARE(explore::pairView(other, 1, 0)->nameB, "segment");
}

void TestPairView::numbersAndLevelsBecomeBoxesWhicheverComesFirst()
{
    const auto table = read("v,g\n" + repeated("1.5,a\n2.5,b\n3.25,a\n", 4));
    for (const auto& [a, b] : {std::pair(0, 1), std::pair(1, 0)}) {
        const auto view = explore::pairView(*table, std::size_t(a), std::size_t(b));
        QVERIFY(view);
        QCOMPARE(view->kind, explore::PairView::Kind::Boxes);
        QCOMPARE(view->nameA, "g");
        QCOMPARE(view->nameB, "v");
    }
}

void TestPairView::fewNumbersStandAsGroups()
{
    std::string text = "accepted,response,visits,income,segment\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(i % 2) + "," + std::to_string(i % 3 == 0) + "," +
                std::to_string(i % 7) + "," + std::to_string(i) + ".5," + (i % 4 ? "a" : "b") +
                "\n";
    data::CsvOptions options;
    for (const char* name : {"accepted", "response", "visits", "income"})
        options.columns[name].type = data::ColumnType::Numeric;
    const auto table = data::readCsvText(text, "test.csv", options).table;
    const auto kind = [&](std::size_t a, std::size_t b) {
        return explore::pairView(*table, a, b)->kind;
    };
    QCOMPARE(kind(0, 1), explore::PairView::Kind::CrossTable);
    QCOMPARE(kind(0, 4), explore::PairView::Kind::CrossTable);
    QCOMPARE(kind(2, 4), explore::PairView::Kind::Boxes);
    QCOMPARE(kind(3, 2), explore::PairView::Kind::Boxes);
    QCOMPARE(explore::pairView(*table, 3, 2)->boxes.groups.size(), std::size_t(7));
    QCOMPARE(explore::pairView(*table, 0, 1)->counts.rowLevels,
             (std::vector<std::string>{"0", "1"}));
}

void TestPairView::textHasNoPairView()
{
    const auto table = read("id,v\nx1,1.5\nx2,2.5\nx3,3.5\nx4,1.5\n");
    const auto text = data::withColumnType(*table, 0, data::ColumnType::Text).table;
    QVERIFY(!explore::pairView(text, 0, 1));
}

void TestPairView::stopIsHeard()
{
    const auto table = read("x,y\n1,2.5\n2,4.5\n4,8.5\n");
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(explore::pairView(*table, 0, 1, source.get_token()), Cancelled);
}

QTEST_APPLESS_MAIN(TestPairView)
#include "test_pairview.moc"
