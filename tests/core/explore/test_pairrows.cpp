#include "core/data/csv/csvreader.h"
#include "core/explore/pairrows.h"
#include "core/explore/pairview.h"
#include "core/explore/residuals.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace core;
using explore::PairPart;

/// What a click on a picture of two columns selects, and what its tool tips say.
class TestPairRows : public QObject {
    Q_OBJECT
private slots:
    void everyCellOfACrossTableHasItsRows();
    void severalLevelsAreTakenTogether();
    void noLevelsMeansEveryLevelThatIsPresent();
    void groupOfABoxPlotHasItsRows();
    void groupedNumbersAreFoundByTheirGroup();
    void frameOfPointsIncludesItsEdges();
    void textHasNoRows();
    void stopIsHeard();
    void residualsAgreeWithAHandWorkedTable();
    void residualsOfSciPysExample();
    void emptyRowHasNoResidual();
    void mediansFollowACurve();
    void fewPointsHaveNoMedians();
};

namespace {

data::TablePointer read(const std::string& text)
{
    return data::readCsvText(text, "test.csv").table;
}

/// 120 rows: profession by segment with gaps in both, spending beside them.
data::TablePointer customers()
{
    std::string text = "profession,segment,spending,visits\n";
    const char* professions[] = {"artist", "doctor", "lawyer"};
    for (int row = 0; row < 120; ++row) {
        text += row % 11 == 3 ? "" : professions[row % 3];
        text += row % 13 == 5 ? "," : std::string(",") + "ABCD"[(row / 3 + row % 5) % 4];
        text += "," + std::to_string(row * 37 % 101) + ".5," + std::to_string(row % 4) + "\n";
    }
    return read(text);
}

} // namespace

void TestPairRows::everyCellOfACrossTableHasItsRows()
{
    const auto table = customers();
    const auto view = explore::pairView(*table, 0, 1).value();
    QCOMPARE(view.kind, explore::PairView::Kind::CrossTable);
    const data::Column& a = table->column(view.a);
    const data::Column& b = table->column(view.b);
    for (std::size_t i = 0; i < view.counts.rowLevels.size(); ++i) {
        for (std::size_t j = 0; j < view.counts.columnLevels.size(); ++j) {
            const auto rows = explore::pairRows(*table, view.a, view.b, {{i}, {j}, {}, {}});
            QCOMPARE(static_cast<double>(rows.size()), view.counts.counts(i, j));
            QVERIFY(std::is_sorted(rows.begin(), rows.end()));
            for (const std::uint32_t row : rows) {
                QCOMPARE(data::valueText(a, row), view.counts.rowLevels[i]);
                QCOMPARE(data::valueText(b, row), view.counts.columnLevels[j]);
            }
        }
    }
}

void TestPairRows::severalLevelsAreTakenTogether()
{
    const auto table = customers();
    const auto one = explore::pairRows(*table, 0, 1, {{0}, {1}, {}, {}});
    const auto other = explore::pairRows(*table, 0, 1, {{0}, {3}, {}, {}});
    const auto both = explore::pairRows(*table, 0, 1, {{0}, {1, 3}, {}, {}});
    QVERIFY(!one.empty() && !other.empty());
    QCOMPARE(both.size(), one.size() + other.size());
}

void TestPairRows::noLevelsMeansEveryLevelThatIsPresent()
{
    const auto table = customers();
    const auto rows = explore::pairRows(*table, 0, 1, {});
    std::size_t complete = 0;
    for (std::size_t row = 0; row < table->rowCount(); ++row)
        complete += !table->column(0).isMissing(row) && !table->column(1).isMissing(row);
    QCOMPARE(rows.size(), complete);
    QVERIFY(complete < table->rowCount());
}

void TestPairRows::groupOfABoxPlotHasItsRows()
{
    const auto table = customers();
    const auto view = explore::pairView(*table, 2, 0).value();
    QCOMPARE(view.kind, explore::PairView::Kind::Boxes);
    for (std::size_t group = 0; group < view.boxes.groups.size(); ++group)
        QCOMPARE(explore::pairRows(*table, view.a, view.b, {{group}, {}, {}, {}}).size(),
                 view.boxes.groups[group].count);
}

void TestPairRows::groupedNumbersAreFoundByTheirGroup()
{
    const auto typed = data::withColumnType(*customers(), 3, data::ColumnType::Numeric).table;
    const auto view = explore::pairView(typed, 2, 3).value();
    QCOMPARE(view.kind, explore::PairView::Kind::Boxes);
    QCOMPARE(view.nameA, "visits");
    const auto rows = explore::pairRows(typed, view.a, view.b, {{2}, {}, {}, {}});
    QCOMPARE(rows.size(), view.boxes.groups[2].count);
    for (const std::uint32_t row : rows)
        QCOMPARE(typed.column(3).numbers[row], 2.0);
}

void TestPairRows::frameOfPointsIncludesItsEdges()
{
    // x = 0.5, 1.5 … and y = 40 − x, but for a gap in each.
    std::string text = "x,y\n";
    for (int i = 0; i < 40; ++i)
        text += (i == 6 ? "" : std::to_string(i) + ".5") + "," +
                (i == 7 ? "" : std::to_string(39 - i) + ".5") + "\n";
    const auto table = read(text);
    const PairPart part{{}, {}, {5.5, 9.5}, {31.5, 34.5}};
    QCOMPARE(explore::pairRows(*table, 0, 1, part), (std::vector<std::uint32_t>{5, 8}));
    const PairPart open{{}, {}, {37.5, {}}, {}};
    QCOMPARE(explore::pairRows(*table, 0, 1, open), (std::vector<std::uint32_t>{37, 38, 39}));
}

void TestPairRows::textHasNoRows()
{
    const auto table = read("id,v\nx1,1.5\nx2,2.5\nx3,3.5\nx4,1.5\n");
    const auto text = data::withColumnType(*table, 0, data::ColumnType::Text).table;
    QVERIFY_EXCEPTION_THROWN(explore::pairRows(text, 0, 1, {}), Error);
}

void TestPairRows::stopIsHeard()
{
    const auto table = customers();
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(explore::pairRows(*table, 0, 1, {}, source.get_token()), Cancelled);
}

void TestPairRows::residualsAgreeWithAHandWorkedTable()
{
    // [[30, 10], [20, 40]]: n = 100, rows 40 and 60, columns 50 and 50. Expected 20; Pearson
    // 10 / √20 = 2.2360679…; adjusted 2.2360679… / √(0.6 · 0.5) = 4.0824829… = √(50 / 3), the root
    // of χ² = 16.666… as in every table of two by two.
    const auto cell = explore::cellFigures(30, 40, 50, 100);
    QCOMPARE(cell.expected, 20.0);
    QCOMPARE(cell.pearson, std::sqrt(5.0));
    QCOMPARE(cell.adjusted, std::sqrt(50.0 / 3));
    // scipy.stats.chi2_contingency([[30, 10], [20, 40]], correction=False).pvalue
    QVERIFY(std::abs(cell.p / 4.4557e-05 - 1) < 1e-3);
    QCOMPARE(explore::cellFigures(10, 40, 50, 100).adjusted, -cell.adjusted);
}

void TestPairRows::residualsOfSciPysExample()
{
    // The squares of Pearson's residuals sum up to χ². scipy.stats.chi2_contingency of
    // [[10, 10, 20], [20, 20, 20]] gives 2.7777777777777777 (the example of its documentation).
    const double counts[2][3] = {{10, 10, 20}, {20, 20, 20}};
    const double rows[] = {40, 60};
    const double columns[] = {30, 30, 40};
    double sum = 0;
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j) {
            const auto cell = explore::cellFigures(counts[i][j], rows[i], columns[j], 100);
            sum += cell.pearson * cell.pearson;
        }
    QVERIFY(std::abs(sum - 2.7777777777777777) < 1e-12);
}

void TestPairRows::emptyRowHasNoResidual()
{
    QVERIFY(std::isnan(explore::cellFigures(0, 0, 50, 100).adjusted));
    QVERIFY(std::isnan(explore::cellFigures(50, 100, 50, 100).adjusted));
    QVERIFY(std::isnan(explore::cellFigures(0, 0, 0, 0).expected));
}

void TestPairRows::mediansFollowACurve()
{
    // y = x² for 0 … 1199: 20 parts of 60; the median of a part is the mean of its two middle ones.
    std::string text = "x,y\n";
    for (int i = 0; i < 1200; ++i) {
        const int x = i * 7 % 1200;
        text += std::to_string(x) + ".5," + std::to_string(x * x) + "\n";
    }
    const auto pairs = explore::pointPairs(*read(text), 0, 1);
    QCOMPARE(pairs.smooth.size(), std::size_t(20));
    for (std::size_t part = 0; part < 20; ++part) {
        const double low = 60.0 * static_cast<double>(part) + 29;
        QCOMPARE(pairs.smooth[part].x, low + 1);
        QCOMPARE(pairs.smooth[part].y, (low * low + (low + 1) * (low + 1)) / 2);
    }
}

void TestPairRows::fewPointsHaveNoMedians()
{
    std::string text = "x,y\n";
    for (int i = 0; i < 100; ++i)
        text += std::to_string(i) + ".5," + std::to_string(i * 13 % 89) + ".5\n";
    QVERIFY(explore::pointPairs(*read(text), 0, 1).smooth.empty());
}

QTEST_APPLESS_MAIN(TestPairRows)
#include "test_pairrows.moc"
