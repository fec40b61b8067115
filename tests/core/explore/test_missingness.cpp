#include "core/base/random.h"
#include "core/explore/missingness.h"
#include "tests/core/explore/masked.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace core::explore;
using masks::masked;

namespace {

/// The first entry of each column of the picture when every row is a band of its own: "x" and ".".
std::string rowText(const MissingBands& bands, std::size_t band)
{
    std::string text;
    for (const double share : bands.share.row(band))
        text += share > 0 ? 'x' : '.';
    return text;
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

    void rowsThatMissOneColumnCanComeFirst()
    {
        const core::data::DataTable table =
            tables::table({masked("a", "..x.x"), masked("b", "x.xx."), masked("c", "....x")});
        QCOMPARE(bandRows(table, BandOrder::ByColumn, 1),
                 (std::vector<std::uint32_t>{0, 2, 3, 1, 4}));
        const MissingBands bands = missingBands(table, 5, BandOrder::ByColumn, 1);
        const char* const expected[5] = {".x.", "xx.", ".x.", "...", "x.x"};
        for (std::size_t band = 0; band < 5; ++band)
            QCOMPARE(rowText(bands, band), std::string(expected[band]));
    }

    void rowsCanBeGroupedByPattern()
    {
        const core::data::DataTable table =
            tables::table({masked("a", "x..x.x.x"), masked("b", ".xx..xxx")});
        // b alone three times, then a alone and both twice each (a before a and b), then none.
        QCOMPARE(bandRows(table, BandOrder::ByPattern),
                 (std::vector<std::uint32_t>{1, 2, 6, 0, 3, 5, 7, 4}));
        const Missingness counts = missingness(table);
        std::size_t row = 0;
        const MissingBands bands = missingBands(table, 8, BandOrder::ByPattern);
        for (const MissingPattern& pattern : counts.patterns) {
            std::string text = "..";
            for (const std::size_t column : pattern.columns)
                text[column] = 'x';
            for (std::size_t i = 0; i < pattern.rows; ++i)
                QCOMPARE(rowText(bands, row++), text);
        }
    }

    void everyOrderShowsEveryRowOnce()
    {
        core::Random random(11);
        std::vector<std::string> masks(3, std::string(150000, '.'));
        for (std::string& mask : masks) {
            for (char& mark : mask)
                mark = random.uniform() < 0.2 ? 'x' : '.';
        }
        const core::data::DataTable table =
            tables::table({masked("a", masks[0]), masked("b", masks[1]), masked("c", masks[2])});
        for (const BandOrder order :
             {BandOrder::MostMissingFirst, BandOrder::ByColumn, BandOrder::ByPattern}) {
            std::vector<std::uint32_t> rows = bandRows(table, order, 2);
            const MissingBands bands = missingBands(table, 7, rows);
            for (std::size_t column = 0; column < 3; ++column) {
                double cells = 0;
                for (std::size_t band = 0; band < 7; ++band)
                    cells += bands.share(band, column) *
                             static_cast<double>(bands.firstRow[band + 1] - bands.firstRow[band]);
                QVERIFY(std::abs(cells - static_cast<double>(table.column(column).missingCount)) <
                        1e-6);
            }
            std::sort(rows.begin(), rows.end());
            QCOMPARE(rows.size(), std::size_t{150000});
            for (std::size_t row = 0; row < rows.size(); ++row)
                QVERIFY(rows[row] == row);
        }
        QVERIFY(bandRows(table, BandOrder::FileOrder).empty());
    }

    void aRangeOfRowsFillsThePicture()
    {
        const core::data::DataTable table = tables::table({masked("a", "xx..x...xx")});
        const MissingBands bands = missingBands(table, 2, BandOrder::FileOrder, 0, 1, 5);
        QCOMPARE(bands.firstRow, (std::vector<std::size_t>{1, 3, 5}));
        QCOMPARE(bands.share(0, 0), 0.5);
        QCOMPARE(bands.share(1, 0), 0.5);
        const MissingBands sorted = missingBands(table, 4, BandOrder::ByColumn, 0, 3, 7);
        QCOMPARE(sorted.firstRow, (std::vector<std::size_t>{3, 4, 5, 6, 7}));
        QCOMPARE(rowText(sorted, 0) + rowText(sorted, 1) + rowText(sorted, 2), std::string("xx."));
        // A range past the end is cut; an empty one has no band.
        QCOMPARE(missingBands(table, 9, BandOrder::FileOrder, 0, 8, 100).firstRow.back(),
                 std::size_t{10});
        QCOMPARE(missingBands(table, 9, BandOrder::FileOrder, 0, 20, 30).share.rows(),
                 std::size_t{0});
    }

    void longBandsCountEveryCell()
    {
        // Longer than the counters that run side by side can hold at once.
        std::string mask(70001, 'x');
        mask[12345] = '.';
        const MissingBands bands = missingBands(tables::table({masked("a", mask)}), 1);
        QCOMPARE(bands.share(0, 0), 70000.0 / 70001.0);
    }

    void missingCellsAreCountedByClass()
    {
        // Counts of an automobile maker's customers by segment A to D and whether Profession is
        // missing; p of scipy.stats.chi2_contingency(counts, correction=False), SciPy 1.17.1.
        const int present[4] = {1939, 1836, 1952, 2217};
        const int absent[4] = {33, 22, 18, 51};
        std::string mask;
        std::vector<std::string> segments;
        for (std::size_t segment = 0; segment < 4; ++segment) {
            mask += std::string(static_cast<std::size_t>(present[segment]), '.');
            mask += std::string(static_cast<std::size_t>(absent[segment]), 'x');
            segments.insert(segments.end(),
                            static_cast<std::size_t>(present[segment] + absent[segment]),
                            std::string(1, static_cast<char>('A' + static_cast<int>(segment))));
        }
        // A row without a class does not count.
        segments.emplace_back();
        mask += 'x';
        const std::string none(mask.size(), '.');
        const core::data::DataTable table = tables::table(
            {masked("Profession", mask), masked("Age", none), tables::category("Segment", segments),
             masked("All", std::string(mask.size(), 'x'))});
        const MissingByClass result = missingByClass(table, 2);
        QCOMPARE(result.classes, (std::vector<std::string>{"A", "B", "C", "D"}));
        QCOMPARE(result.rows, (std::vector<std::size_t>{1972, 1858, 1970, 2268}));
        for (std::size_t segment = 0; segment < 4; ++segment)
            QCOMPARE(result.missing(0, segment), static_cast<double>(absent[segment]));
        QVERIFY(std::abs(result.p[0] - 0.0023859192112436088) < 1e-9 * result.p[0]);
        QVERIFY(std::isnan(result.p[1]));
        QVERIFY(std::isnan(result.p[2]));
        QVERIFY(std::isnan(result.p[3]));
        QCOMPARE(result.missing(3, 0), 1972.0);
    }

    void withoutClassesNothingIsCountedByClass()
    {
        const core::data::DataTable table = tables::table({masked("a", "x."), masked("b", "..")});
        QVERIFY(missingByClass(table, std::nullopt).classes.empty());
        QVERIFY(missingByClass(table, 1).classes.empty());
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
