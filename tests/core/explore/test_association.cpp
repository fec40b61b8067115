#include "core/base/random.h"
#include "core/explore/association.h"
#include "tests/core/explore/spendingbyage.h"
#include "tests/support/tables.h"
#include "tests/support/textbook.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace core::explore;
using core::data::DataTable;
using tables::missing;

namespace {

/// |a − b| ≤ 1e-9 · |b|.
bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

AssociationMatrix associateAll(const DataTable& table,
                               MeasureChoice choice = MeasureChoice::Automatic)
{
    std::vector<std::size_t> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return associate(table, columns, choice);
}

/// Cells that repeat each pair of levels as often as its count says.
struct Pairs {
    std::vector<std::string> a;
    std::vector<std::string> b;
    void add(const std::string& levelA, const std::string& levelB, int count)
    {
        a.insert(a.end(), static_cast<std::size_t>(count), levelA);
        b.insert(b.end(), static_cast<std::size_t>(count), levelB);
    }
};

/// Columns that go together, with ties and gaps. `steps` is the number of distinct values.
std::vector<std::vector<double>> randomColumns(std::size_t rows, std::size_t columns, double steps,
                                               double gapShare)
{
    core::Random random(11);
    std::vector<std::vector<double>> values(columns, std::vector<double>(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        const double common = random.normal();
        for (std::size_t column = 0; column < columns; ++column) {
            const double value = 1e6 + std::round((common + random.normal()) * steps / 6);
            values[column][row] =
                random.uniform() < gapShare * static_cast<double>(column) ? missing : value;
        }
    }
    return values;
}

DataTable tableOf(const std::vector<std::vector<double>>& values)
{
    std::vector<core::data::Column> columns;
    for (std::size_t i = 0; i < values.size(); ++i)
        columns.push_back(tables::numbers(std::to_string(i), values[i]));
    return tables::table(std::move(columns));
}

} // namespace

class TestAssociation : public QObject {
    Q_OBJECT

private slots:
    void spendingScoreByAgeFollowsTheTrueOrderOfItsLevels()
    {
        // association_automobile_train.json, ordinal_trap: numbered alphabetically the same
        // columns would give −0.27.
        const DataTable table = spendingbyage::table();
        const AssociationMatrix automatic = associateAll(table);
        QCOMPARE(automatic.measureAt(0, 1), Measure::Spearman);
        QVERIFY(agrees(automatic.value(0, 1), 0.42624830293930605));
        QCOMPARE(automatic.n(0, 1), 8068.0);
        QVERIFY(
            agrees(associateAll(table, MeasureChoice::Pearson).value(0, 1), 0.4154846691835206));
    }

    void etaOfAgeWithinSpendingScores()
    {
        // association_automobile_train.json, nominal_numeric: correlation ratio.
        const AssociationMatrix eta = associateAll(spendingbyage::table(), MeasureChoice::Eta);
        QCOMPARE(eta.measureAt(0, 1), Measure::Eta);
        QVERIFY(agrees(eta.value(0, 1), 0.41663276439873126));
        QVERIFY(eta.p(0, 1) < 1e-300);
        QCOMPARE(eta.measureAt(0, 0), Measure::None);
    }

    void cramersVIsBiasCorrectedAndLeavesMissingCellsOut()
    {
        // association_automobile_train.json, nominal_pairs: Gender × Ever_Married.
        Pairs pairs;
        pairs.add("Male", "Yes", 2775);
        pairs.add("Female", "Yes", 1868);
        pairs.add("Female", "No", 1707);
        pairs.add("Male", "No", 1578);
        pairs.add("Female", "", 76);
        pairs.add("Male", "", 64);
        const AssociationMatrix matrix = associateAll(tables::table(
            {tables::boolean("Gender", pairs.a), tables::boolean("Ever_Married", pairs.b)}));
        QCOMPARE(matrix.measureAt(0, 1), Measure::CramersV);
        QCOMPARE(matrix.n(0, 1), 7928.0);
        QVERIFY(agrees(matrix.value(0, 1), 0.11559828976142865));
        QVERIFY(agrees(matrix.p(0, 1), 4.615597025428852e-25));
    }

    void cramersVOfATableWithMoreLevels()
    {
        // association_automobile_train.json, nominal_pairs: Graduated × Segmentation.
        Pairs pairs;
        pairs.add("Yes", "A", 1219);
        pairs.add("Yes", "B", 1332);
        pairs.add("Yes", "C", 1607);
        pairs.add("Yes", "D", 810);
        pairs.add("No", "A", 729);
        pairs.add("No", "B", 508);
        pairs.add("No", "C", 348);
        pairs.add("No", "D", 1437);
        // A level that no row has must not count as one.
        const auto matrix = associateAll(
            tables::table({tables::category("Graduated", pairs.a),
                           tables::withLevels("Segmentation", core::data::ColumnType::Category,
                                              {"A", "B", "C", "D", "E"}, pairs.b)}));
        QVERIFY(agrees(matrix.value(0, 1), 0.36500453355047824));
        QVERIFY(agrees(matrix.p(0, 1), 4.384656787114855e-231));
    }

    void independentLevelsHaveAVOfExactlyZero()
    {
        Pairs pairs;
        for (const char* a : {"x", "y"}) {
            for (const char* b : {"u", "v", "w"})
                pairs.add(a, b, 10);
        }
        const auto matrix = associateAll(
            tables::table({tables::category("a", pairs.a), tables::category("b", pairs.b)}));
        QCOMPARE(matrix.value(0, 1), 0.0);
        QCOMPARE(matrix.p(0, 1), 1.0);
        QCOMPARE(matrix.value(0, 0), 1.0);
    }

    void manyLevelsGiveTheSameVAsAFullTable()
    {
        // 2,500 × 2,500 levels are counted without a full table; the sum over the observed cells
        // must still be the textbook χ².
        core::Random random(3);
        std::vector<std::string> a, b;
        std::vector<std::vector<double>> counts(2500, std::vector<double>(2500, 0));
        std::vector<double> totalsA(2500, 0), totalsB(2500, 0);
        for (std::size_t row = 0; row < 20000; ++row) {
            const auto i = random.below(2500);
            const auto j = random.uniform() < 0.5 ? i : random.below(2500);
            a.push_back(std::to_string(10000 + i));
            b.push_back(std::to_string(10000 + j));
            ++counts[i][j];
            ++totalsA[i];
            ++totalsB[j];
        }
        long double chiSquared = 0;
        double r = 0, c = 0;
        for (std::size_t i = 0; i < 2500; ++i) {
            r += totalsA[i] > 0;
            c += totalsB[i] > 0;
            for (std::size_t j = 0; j < 2500; ++j) {
                const long double expected = totalsA[i] * totalsB[j] / 20000.0L;
                if (expected > 0)
                    chiSquared += (counts[i][j] - expected) * (counts[i][j] - expected) / expected;
            }
        }
        const double n1 = 19999;
        const double phi2 = static_cast<double>(chiSquared) / 20000 - (r - 1) * (c - 1) / n1;
        const double smaller = std::min(r - (r - 1) * (r - 1) / n1, c - (c - 1) * (c - 1) / n1) - 1;
        const auto matrix =
            associateAll(tables::table({tables::category("a", a), tables::category("b", b)}));
        QVERIFY(agrees(matrix.value(0, 1), std::sqrt(phi2 / smaller)));
    }

    void pearsonOfAHandWorkedPair()
    {
        const auto matrix =
            associateAll(tables::table({tables::numbers("x", {1, 2, 3, 4, missing, 9}),
                                        tables::numbers("y", {2, 1, 4, 3, 7, missing})}),
                         MeasureChoice::Pearson);
        // On rows 1–4: sums of squares 5 and 5, of products 3.
        QVERIFY(agrees(matrix.value(0, 1), 0.6));
        QCOMPARE(matrix.n(0, 1), 4.0);
        // t = 0.6 · √2 / 0.8 with 2 degrees: p = 1 − t / √(2 + t²) = 0.4.
        QVERIFY(agrees(matrix.p(0, 1), 0.4));
        QCOMPARE(matrix.value(0, 0), 1.0);
        QCOMPARE(matrix.n(0, 0), 5.0);
    }

    void etaOfAHandWorkedPair()
    {
        const auto matrix =
            associateAll(tables::table({tables::numbers("x", {1, 2, 3, 5, 6, 7}),
                                        tables::category("g", {"a", "a", "a", "b", "b", "b"})}));
        // Between 24, within 4: η² = 6/7; F = 24 with 1 and 4 degrees of freedom.
        QCOMPARE(matrix.measureAt(0, 1), Measure::Eta);
        QVERIFY(agrees(matrix.value(0, 1), std::sqrt(24.0 / 28)));
        // F with (1, 4) is t² with 4: p = 1 − u (3 − u²) / 2 with u = t / √(4 + t²).
        const double u = std::sqrt(24.0 / 28);
        QVERIFY(agrees(matrix.p(0, 1), 1 - u * (3 - u * u) / 2));
    }

    void pearsonMatchesTheTextbook_data() { gapRows(); }
    void pearsonMatchesTheTextbook()
    {
        QFETCH(double, steps);
        QFETCH(double, gaps);
        const auto values = randomColumns(3000, 5, steps, gaps);
        const auto matrix = associateAll(tableOf(values), MeasureChoice::Pearson);
        for (std::size_t a = 0; a < 5; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const auto expected = textbook::pearson(values[a], values[b]);
                QCOMPARE(matrix.n(a, b), static_cast<double>(expected.n));
                QVERIFY(agrees(matrix.value(a, b), expected.value));
                QCOMPARE(matrix.value(b, a), matrix.value(a, b));
            }
        }
    }

    void spearmanIsThePearsonOfAverageRanks_data() { gapRows(); }
    void spearmanIsThePearsonOfAverageRanks()
    {
        QFETCH(double, steps);
        QFETCH(double, gaps);
        const auto values = randomColumns(700, 4, steps, gaps);
        const auto matrix = associateAll(tableOf(values), MeasureChoice::Spearman);
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const auto expected =
                    textbook::pearson(textbook::averageRanks(values[a], values[b]),
                                      textbook::averageRanks(values[b], values[a]));
                QCOMPARE(matrix.n(a, b), static_cast<double>(expected.n));
                QVERIFY(agrees(matrix.value(a, b), expected.value));
            }
        }
    }

    void anOutlierOnARowThatDropsOutCostsNoDigits()
    {
        std::vector<double> x{1e14};
        std::vector<double> y{missing};
        for (int i = 0; i < 50; ++i) {
            x.push_back(i % 7);
            y.push_back(i % 5 + 1e9);
        }
        const auto matrix = associateAll(tableOf({x, y}), MeasureChoice::Pearson);
        QVERIFY(agrees(matrix.value(0, 1), textbook::pearson(x, y).value));
    }

    void hugeAndTinyUnitsDoNotOverflow()
    {
        const std::vector<double> x{1, 2, 4, 3, 7};
        std::vector<double> huge;
        std::vector<double> tiny;
        for (const double value : {2, 1, 5, 3, 6}) {
            huge.push_back(value * 1e300);
            tiny.push_back(value * 1e-300);
        }
        const auto matrix = associateAll(tableOf({x, huge, tiny}), MeasureChoice::Pearson);
        QVERIFY(agrees(matrix.value(0, 1), textbook::pearson(x, {2, 1, 5, 3, 6}).value));
        QVERIFY(agrees(matrix.value(0, 2), matrix.value(0, 1)));
        QVERIFY(agrees(matrix.value(1, 2), 1));
    }

    void aPairWithoutTwoValuesHasNoMeasure()
    {
        for (const MeasureChoice choice : {MeasureChoice::Automatic, MeasureChoice::Pearson}) {
            // x varies, but not where y is present.
            const auto matrix = associateAll(
                tables::table({tables::numbers("x", {0.1, 0.1, 0.1, 5}),
                               tables::numbers("y", {1, 2, 3, missing}),
                               tables::numbers("empty", {missing, missing, missing, missing})}),
                choice);
            QCOMPARE(matrix.measureAt(0, 1), Measure::None);
            QVERIFY(std::isnan(matrix.value(0, 1)));
            QVERIFY(std::isnan(matrix.n(0, 1)));
            QVERIFY(std::isnan(matrix.p(0, 1)));
            QCOMPARE(matrix.measureAt(2, 2), Measure::None);
            QVERIFY(matrix.measureAt(0, 0) != Measure::None);
        }
    }

    void theMeasureFollowsFromThePairOfTypes()
    {
        const DataTable table = everyType();
        const AssociationMatrix matrix = associateAll(table);
        // number, ordinal, date, category, boolean, text
        const Measure S = Measure::Spearman, V = Measure::CramersV, E = Measure::Eta,
                      N = Measure::None;
        const Measure expected[6][6] = {{S, S, S, E, E, N}, {S, S, S, V, V, N}, {S, S, S, E, E, N},
                                        {E, V, E, V, V, N}, {E, V, E, V, V, N}, {N, N, N, N, N, N}};
        for (std::size_t a = 0; a < 6; ++a) {
            for (std::size_t b = 0; b < 6; ++b)
                QCOMPARE(matrix.measureAt(a, b), expected[a][b]);
        }
    }

    void nominalLevelsAreNeverNumbered()
    {
        const DataTable table = everyType();
        for (const MeasureChoice choice : {MeasureChoice::Pearson, MeasureChoice::Spearman}) {
            const AssociationMatrix matrix = associateAll(table, choice);
            for (std::size_t other = 0; other < 6; ++other)
                QCOMPARE(matrix.measureAt(3, other), Measure::None);
            QVERIFY(matrix.measureAt(0, 1) != Measure::None);
            QVERIFY(matrix.measureAt(0, 4) != Measure::None);
        }
    }

    void booleansAskedForPearsonCountAsZeroAndOne()
    {
        const auto matrix =
            associateAll(tables::table({tables::numbers("x", {1, 2, 3, 6}),
                                        tables::boolean("b", {"No", "No", "Yes", "Yes"}),
                                        tables::numbers("as number", {0, 0, 1, 1})}),
                         MeasureChoice::Pearson);
        QCOMPARE(matrix.value(0, 1), matrix.value(0, 2));
        QVERIFY(agrees(matrix.value(1, 2), 1));
    }

    void associableColumnsLeaveOutWhatSaysNothing()
    {
        const DataTable table = tables::table(
            {tables::identifier("id", {"a", "b", "c"}), tables::numbers("x", {1, missing, 2}),
             tables::numbers("same", {4, 4, missing}), tables::texts("note", {"a", "b", "c"}),
             tables::category("one", {"a", "a", ""}), tables::category("c", {"a", "b", "a"}),
             tables::numbers("ignored", {1, 2, 3}), tables::category("t", {"a", "b", "b"})},
            "t");
        QCOMPARE(associableColumns(table.withRole(6, core::data::ColumnRole::Ignored)),
                 (std::vector<std::size_t>{1, 5, 7}));
    }

    void rankingPutsTheStrongestFirstWhateverItsSign()
    {
        const AssociationMatrix matrix = associateAll(tableOf(
            {{1, 2, 3, 4, 5, 6}, {2, 1, 4, 3, 6, 5}, {6, 5, 4, 3, 2, 1}, {3, 3, 3, 3, 3, 3}}));
        const std::vector<RankedFeature> ranking = rankAgainst(matrix, 0);
        QCOMPARE(ranking.size(), std::size_t{2});
        QCOMPARE(ranking[0].name, std::string("2"));
        QCOMPARE(ranking[0].value, -1.0);
        QCOMPARE(ranking[1].column, std::size_t{1});
        QVERIFY_EXCEPTION_THROWN(rankAgainst(matrix, 9), core::Error);
    }

    void crossTableCountsLevelsAndQuartiles()
    {
        const CrossTable cross = crossTable(
            tables::table({tables::category("g", {"a", "b", "a", "b", "a", "", "b", "a"}),
                           tables::numbers("x", {1, 2, 3, 4, 5, 6, missing, 7})}),
            0, 1);
        QCOMPARE(cross.rowLevels, (std::vector<std::string>{"a", "b"}));
        // Quartiles of 1 … 7: 2.5, 4, 5.5; whole numbers are cut at whole numbers.
        QCOMPARE(cross.columnLevels,
                 (std::vector<std::string>{"≤ 2", "> 2 – 4", "> 4 – 5", "> 5"}));
        const double expected[2][4] = {{1, 1, 1, 1}, {1, 1, 0, 0}};
        for (std::size_t row = 0; row < 2; ++row) {
            for (std::size_t column = 0; column < 4; ++column)
                QCOMPARE(cross.counts(row, column), expected[row][column]);
        }
    }

    void equalQuartilesMakeFewerParts()
    {
        const CrossTable cross =
            crossTable(tables::table({tables::numbers("x", {0, 0, 0, 0, 0, 0, 1, 9.5}),
                                      tables::numbers("same", {3, 3, 3, 3, 3, 3, 3, 3})}),
                       0, 1);
        QCOMPARE(cross.rowLevels, (std::vector<std::string>{"≤ 0", "> 0 – 0.25", "> 0.25"}));
        QCOMPARE(cross.columnLevels, (std::vector<std::string>{"3"}));
        QCOMPARE(cross.counts(0, 0), 6.0);
        QCOMPARE(cross.counts(2, 0), 2.0);
    }

    void identifiersHaveNoCrossTable()
    {
        QVERIFY_EXCEPTION_THROWN(
            crossTable(tables::table({tables::identifier("id", {"a"}), tables::numbers("x", {1})}),
                       0, 1),
            core::Error);
    }

    void theSameTableGivesTheSameBits()
    {
        const DataTable table = tableOf(randomColumns(70000, 4, 1e6, 0.1));
        for (const MeasureChoice choice : {MeasureChoice::Pearson, MeasureChoice::Spearman}) {
            const AssociationMatrix first = associateAll(table, choice);
            const AssociationMatrix second = associateAll(table, choice);
            for (std::size_t a = 0; a < 4; ++a) {
                for (std::size_t b = 0; b < 4; ++b)
                    QVERIFY(first.value(a, b) == second.value(a, b));
            }
        }
    }

    void progressReachesTheEndAndStopIsHeard()
    {
        const DataTable table = everyType();
        double last = 0;
        std::stop_source source;
        associate(table, {0, 1, 2}, MeasureChoice::Automatic, source.get_token(),
                  [&](double fraction, std::string_view) { last = fraction; });
        QCOMPARE(last, 1.0);
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            associate(table, {0, 1, 2}, MeasureChoice::Pearson, source.get_token()),
            core::Cancelled);
    }

private:
    static void gapRows()
    {
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("gaps");
        QTest::newRow("many values") << 1e6 << 0.0;
        QTest::newRow("many values with gaps") << 1e6 << 0.1;
        QTest::newRow("ties") << 20.0 << 0.0;
        QTest::newRow("ties and gaps") << 20.0 << 0.2;
    }

    static DataTable everyType()
    {
        return tables::table({tables::numbers("number", {1, 2, 3, 4, 5, 6}),
                              tables::ordinal("ordinal", {"Low", "High"},
                                              {"Low", "High", "Low", "High", "High", "Low"}),
                              tables::dates("date", {10, 20, 30, 25, 15, 5}),
                              tables::category("category", {"a", "b", "c", "a", "b", "c"}),
                              tables::boolean("boolean", {"No", "Yes", "No", "No", "Yes", "No"}),
                              tables::texts("text", {"a", "b", "c", "d", "e", "f"})});
    }
};

QTEST_APPLESS_MAIN(TestAssociation)
#include "test_association.moc"
