#include "core/base/random.h"
#include "core/explore/missingness.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <cmath>
#include <map>

using namespace core::explore;
using tables::missing;

namespace {

/// A column of numbers that is missing where `mask` says 'x'.
core::data::Column masked(const std::string& name, const std::string& mask)
{
    std::vector<double> values;
    for (const char mark : mask)
        values.push_back(mark == 'x' ? missing : 1);
    return tables::numbers(name, values);
}

} // namespace

class TestMissingness : public QObject {
    Q_OBJECT

private slots:
    void countsCellsColumnsAndRows()
    {
        const Missingness result = missingness(tables::table(
            {masked("a", "xx......"), masked("b", "x.x....."), masked("c", "........")}));
        QCOMPARE(result.rows, std::size_t{8});
        QCOMPARE(result.rowsComplete, std::size_t{5});
        QCOMPARE(result.cellsMissing, std::size_t{4});
        QCOMPARE(result.columns[0].missing, std::size_t{2});
        QCOMPARE(result.columns[0].share, 0.25);
        QCOMPARE(result.columns[2].missing, std::size_t{0});
        QCOMPARE(result.columns[2].name, std::string("c"));
    }

    void coOccurrenceIsThePearsonCorrelationOfTheMasks()
    {
        const Missingness result = missingness(tables::table(
            {masked("a", "xx......"), masked("b", "x.x....."), masked("c", "........"),
             masked("d", "xxxxxxxx"), masked("e", "..xxxxxx")}));
        // Ones 2 and 2 of 8, both in 1: (8 · 1 − 4) / (2 · 6) = 1/3.
        QCOMPARE(result.coOccurrence(0, 1), 1.0 / 3);
        QCOMPARE(result.coOccurrence(1, 0), 1.0 / 3);
        QCOMPARE(result.coOccurrence(0, 4), -1.0);
        QCOMPARE(result.coOccurrence(0, 0), 1.0);
        // Never or always missing: no correlation.
        QVERIFY(std::isnan(result.coOccurrence(0, 2)));
        QVERIFY(std::isnan(result.coOccurrence(2, 2)));
        QVERIFY(std::isnan(result.coOccurrence(3, 0)));
    }

    void patternsGroupRowsByTheirMissingColumns()
    {
        const Missingness result = missingness(
            tables::table({masked("a", "x.x..x"), masked("b", "x...xx"), masked("c", "......")}));
        QCOMPARE(result.patterns.size(), std::size_t{4});
        QCOMPARE(result.patterns[0].columns, std::vector<std::size_t>{});
        QCOMPARE(result.patterns[0].rows, std::size_t{2});
        QCOMPARE(result.patterns[1].columns, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(result.patterns[1].rows, std::size_t{2});
        QCOMPARE(result.patterns[2].columns, std::vector<std::size_t>{0});
        QCOMPARE(result.patterns[3].columns, std::vector<std::size_t>{1});
    }

    void patternsHoldForMoreColumnsThanAWordHasBits()
    {
        constexpr std::size_t columns = 150;
        constexpr std::size_t rows = 400;
        core::Random random(7);
        // Rows repeat one of 40 random patterns, so that equal ones meet.
        std::vector<std::vector<std::size_t>> kinds(40);
        for (auto& kind : kinds) {
            for (std::size_t column = 0; column < columns; ++column) {
                if (random.uniform() < 0.3)
                    kind.push_back(column);
            }
        }
        std::vector<std::string> masks(columns, std::string(rows, '.'));
        std::map<std::vector<std::size_t>, std::size_t> expected;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto& kind = kinds[random.below(kinds.size())];
            for (const std::size_t column : kind)
                masks[column][row] = 'x';
            ++expected[kind];
        }
        std::vector<core::data::Column> built;
        for (std::size_t column = 0; column < columns; ++column)
            built.push_back(masked(std::to_string(column), masks[column]));
        const Missingness result = missingness(tables::table(std::move(built)));
        std::map<std::vector<std::size_t>, std::size_t> found;
        for (const MissingPattern& pattern : result.patterns)
            found[pattern.columns] = pattern.rows;
        QCOMPARE(result.patterns.size(), expected.size());
        QVERIFY(found == expected);
    }

    void aTableWithoutRowsHasNothingMissing()
    {
        const Missingness result = missingness(tables::table({tables::numbers("a", {})}));
        QCOMPARE(result.rows, std::size_t{0});
        QCOMPARE(result.columns[0].share, 0.0);
        QVERIFY(result.patterns.empty());
        QCOMPARE(missingBands(tables::table({tables::numbers("a", {})}), 10).share.rows(),
                 std::size_t{0});
    }

    void bandsShareTheRowsEvenly()
    {
        const MissingBands bands = missingBands(tables::table({masked("a", "xx..x.....")}), 4);
        QCOMPARE(bands.firstRow, (std::vector<std::size_t>{0, 2, 5, 7, 10}));
        QCOMPARE(bands.share(0, 0), 1.0);
        QCOMPARE(bands.share(1, 0), 1.0 / 3);
        QCOMPARE(bands.share(2, 0), 0.0);
    }

    void fewRowsGetABandEach()
    {
        const MissingBands bands = missingBands(tables::table({masked("a", "x.x")}), 100);
        QCOMPARE(bands.firstRow, (std::vector<std::size_t>{0, 1, 2, 3}));
        QCOMPARE(bands.share(0, 0), 1.0);
        QCOMPARE(bands.share(1, 0), 0.0);
        QCOMPARE(bands.share(2, 0), 1.0);
    }

    void rowsWithMostGapsCanComeFirst()
    {
        const core::data::DataTable table =
            tables::table({masked("a", "..x.x"), masked("b", "..xx."), masked("c", "....x")});
        const MissingBands bands = missingBands(table, 5, BandOrder::MostMissingFirst);
        // Rows 2 and 4 miss two cells, row 3 one, rows 0 and 1 none; ties in file order.
        const double expected[5][3] = {{1, 1, 0}, {1, 0, 1}, {0, 1, 0}, {0, 0, 0}, {0, 0, 0}};
        for (std::size_t band = 0; band < 5; ++band) {
            for (std::size_t column = 0; column < 3; ++column)
                QCOMPARE(bands.share(band, column), expected[band][column]);
        }
    }

    void aStopRequestEndsTheCount()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            missingness(tables::table({masked("a", "x.")}), source.get_token()), core::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestMissingness)
#include "test_missingness.moc"
