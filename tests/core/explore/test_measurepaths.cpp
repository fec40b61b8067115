#include "core/base/random.h"
#include "core/explore/ascending.h"
#include "core/explore/association.h"
#include "core/explore/measures.h"
#include "core/explore/pearsonmatrix.h"
#include "tests/support/tables.h"
#include "tests/support/textbook.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace core::explore;
using tables::missing;

/// Large tables take other ways than small ones: each is held against the definition.
namespace {

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b) + 1e-13;
}

/// Kinds of columns of numbers that sorting and summing find hard.
std::vector<double> hardValues(const std::string& kind, std::size_t rows, double gaps = 0)
{
    core::Random random(static_cast<std::uint64_t>(kind.size()) * 7 + 1);
    std::vector<double> values(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const double x = random.normal();
        double value = x;
        if (kind == "skewed")
            value = std::exp(4 * x);
        else if (kind == "one far out")
            value = row == rows / 2 ? 1e15 : x;
        else if (kind == "close together")
            value = 1 + 1e-12 * std::floor(1000 * x);
        else if (kind == "many ties")
            value = std::floor(1500 * x);
        else if (kind == "half zeros")
            value = random.uniform() < 0.5 ? 0.0 : x;
        else if (kind == "few values")
            value = std::floor(10 * x);
        else if (kind == "both zeros")
            value = x < 0 ? -0.0 : std::floor(3000 * x);
        else if (kind == "tiny")
            value = x * 5e-324 * 1e5;
        values[row] = random.uniform() < gaps ? missing : value;
    }
    return values;
}

const std::vector<std::string> hardKinds{"normal",     "skewed",     "one far out",
                                         "many ties",  "half zeros", "close together",
                                         "few values", "both zeros", "tiny"};

AssociationMatrix associateAll(std::vector<core::data::Column> columns, MeasureChoice choice)
{
    std::vector<std::size_t> all(columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return associate(tables::table(std::move(columns)), all, choice);
}

/// Levels drawn with falling frequency; gaps as −1.
std::vector<std::int32_t> randomCodes(std::size_t rows, std::size_t levels, double gaps,
                                      std::uint64_t seed)
{
    core::Random random(seed);
    std::vector<std::int32_t> codes(rows);
    for (std::int32_t& code : codes) {
        const double u = random.uniform();
        code = random.uniform() < gaps
                   ? -1
                   : static_cast<std::int32_t>(u * u * static_cast<double>(levels));
    }
    return codes;
}

core::data::Column columnOf(const std::string& name, const std::vector<std::int32_t>& codes,
                            std::size_t levels)
{
    core::data::Column column;
    column.name = name;
    column.type = core::data::ColumnType::Category;
    for (std::size_t level = 0; level < levels; ++level)
        column.levels.push_back(std::to_string(level));
    column.codes = codes;
    for (const std::int32_t code : codes) {
        column.missing.push_back(code < 0);
        column.missingCount += code < 0;
    }
    return column;
}

} // namespace

class TestMeasurePaths : public QObject {
    Q_OBJECT

private slots:
    void rowsAreSortedByValueThenByRow_data()
    {
        QTest::addColumn<QString>("kind");
        for (const std::string& kind : hardKinds)
            QTest::newRow(kind.c_str()) << QString::fromStdString(kind);
    }
    void rowsAreSortedByValueThenByRow()
    {
        QFETCH(QString, kind);
        const std::vector<double> values = hardValues(kind.toStdString(), 40000, 0.05);
        std::vector<std::uint32_t> expected;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (!std::isnan(values[row]))
                expected.push_back(static_cast<std::uint32_t>(row));
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
        const core::data::Column column = tables::numbers("x", values);
        QVERIFY(ascendingRows(column) == expected);

        const DenseCodes dense = denseCodes(column);
        std::int32_t code = 0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            code += i > 0 && values[expected[i]] != values[expected[i - 1]];
            QVERIFY(dense.codes[expected[i]] == code);
        }
        QCOMPARE(dense.distinct, static_cast<std::size_t>(code) + 1);
        const std::vector<double> sorted = ascendingValues(column);
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
        QCOMPARE(sorted.size(), expected.size());
    }

    void spearmanOfManyValuesIsThePearsonOfRanks_data()
    {
        QTest::addColumn<double>("gaps");
        QTest::newRow("complete") << 0.0;
        QTest::newRow("5 %") << 0.05;
        QTest::newRow("60 %") << 0.6;
    }
    void spearmanOfManyValuesIsThePearsonOfRanks()
    {
        QFETCH(double, gaps);
        constexpr std::size_t rows = 30000;
        std::vector<std::vector<double>> values;
        std::vector<core::data::Column> columns;
        for (std::size_t i = 0; i < hardKinds.size(); ++i) {
            // Every third column has no gaps, and all have something in common.
            values.push_back(hardValues(hardKinds[i], rows, i % 3 == 1 ? 0 : gaps));
            if (hardKinds[i] == "many ties" || hardKinds[i] == "skewed") {
                for (std::size_t row = 0; row < rows; ++row)
                    values[i][row] += std::isnan(values[0][row]) ? 0 : std::floor(values[0][row]);
            }
            columns.push_back(tables::numbers(hardKinds[i], values[i]));
        }
        const AssociationMatrix matrix = associateAll(std::move(columns), MeasureChoice::Spearman);
        for (std::size_t a = 0; a < values.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const auto expected =
                    textbook::pearson(textbook::averageRanks(values[a], values[b]),
                                      textbook::averageRanks(values[b], values[a]));
                const std::string pair = hardKinds[a] + " × " + hardKinds[b];
                QVERIFY2(matrix.n(a, b) == static_cast<double>(expected.n), pair.c_str());
                QVERIFY2(agrees(matrix.value(a, b), expected.value), pair.c_str());
            }
        }
    }

    void pearsonHoldsWhereMostCellsAreMissing()
    {
        constexpr std::size_t rows = 9001;
        const double gaps[] = {0, 0.02, 0.15, 0.3, 0.9, 0.998};
        core::Random random(3);
        std::vector<std::vector<double>> values(6, std::vector<double>(rows));
        for (std::size_t row = 0; row < rows; ++row) {
            const double common = random.normal();
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double value = 1e4 * static_cast<double>(i) + common + random.normal();
                values[i][row] = random.uniform() < gaps[i] ? missing : value;
            }
        }
        std::vector<std::span<const double>> columns(values.begin(), values.end());
        const std::vector<PairFigures> figures = pearsonMatrix(columns);
        for (std::size_t a = 0; a < values.size(); ++a) {
            for (std::size_t b = 0; b <= a; ++b) {
                const auto expected = textbook::pearson(values[a], values[b]);
                QCOMPARE(figures[a * (a + 1) / 2 + b].n, expected.n);
                if (expected.n > 2)
                    QVERIFY(agrees(figures[a * (a + 1) / 2 + b].value, expected.value));
            }
        }
    }

    void aValueThatDropsOutWithItsPartnerCostsNoDigits()
    {
        // The largest values of x stand where y is missing: what is left is tiny beside them.
        std::vector<double> x;
        std::vector<double> y;
        core::Random random(4);
        for (int row = 0; row < 5000; ++row) {
            const double common = random.normal();
            const bool isOut = row % 50 == 0;
            x.push_back(isOut ? 1e9 * random.normal() : common + random.normal());
            y.push_back(isOut ? missing : common + random.normal());
        }
        const PairFigures figures = pearsonMatrix({x, y})[1];
        QVERIFY(agrees(figures.value, textbook::pearson(x, y).value));
    }

    void sharedSumsGiveTheCorrelationRatioOfEachPair()
    {
        constexpr std::size_t rows = 9001;
        const std::size_t levels[] = {2, 7, 40, 900, 3000};
        std::vector<std::vector<std::int32_t>> codes;
        std::vector<core::data::Column> columns;
        for (std::size_t i = 0; i < std::size(levels); ++i) {
            codes.push_back(randomCodes(rows, levels[i], i == 1 ? 0.7 : 0.03, i + 1));
            columns.push_back(columnOf("c" + std::to_string(i), codes[i], levels[i]));
        }
        std::vector<std::vector<double>> values;
        for (const std::string& kind : hardKinds)
            values.push_back(hardValues(kind, rows, 0.04));
        std::vector<double> fromLevels;
        std::vector<double> far;
        for (std::size_t row = 0; row < rows; ++row) {
            fromLevels.push_back(codes[2][row] + (row == 77 ? 1e-3 : 0.0));
            far.push_back(1e9 + codes[0][row] + values[0][row]);
        }
        values.push_back(fromLevels);
        values.push_back(far);
        values.emplace_back(rows, 5.0);
        for (std::size_t i = 0; i < values.size(); ++i)
            columns.push_back(tables::numbers("x" + std::to_string(i), values[i]));
        const AssociationMatrix matrix = associateAll(std::move(columns), MeasureChoice::Eta);
        for (std::size_t c = 0; c < codes.size(); ++c) {
            for (std::size_t x = 0; x < values.size(); ++x) {
                const PairFigures expected = etaOf(values[x], codes[c], levels[c]);
                const std::size_t column = codes.size() + x;
                QCOMPARE(matrix.measureAt(c, column) == Measure::Eta, expected.isDefined());
                if (!expected.isDefined())
                    continue;
                QVERIFY2(agrees(matrix.value(c, column), expected.value),
                         qPrintable(QString("c%1 × x%2: %3, not %4")
                                        .arg(c)
                                        .arg(x)
                                        .arg(matrix.value(c, column), 0, 'g', 17)
                                        .arg(expected.value, 0, 'g', 17)));
                QVERIFY(std::abs(matrix.p(c, column) - expected.p) <= 1e-8 * expected.p);
                QCOMPARE(matrix.n(c, column), static_cast<double>(expected.n));
            }
        }
    }

    void everyWayOfCountingPairsOfLevelsGivesTheSame()
    {
        constexpr std::size_t rows = 5003;
        const std::size_t levels[] = {1, 2, 4, 12, 13, 60, 254, 255, 2500};
        std::vector<std::vector<std::int32_t>> codes;
        for (std::size_t i = 0; i < std::size(levels); ++i)
            codes.push_back(randomCodes(rows, levels[i], 0.1, i + 21));
        for (std::size_t a = 0; a < codes.size(); ++a) {
            for (std::size_t b = 0; b < codes.size(); ++b) {
                if (!canCountJointly(levels[a], levels[b]))
                    continue;
                std::vector<std::uint32_t> expected(levels[a] * levels[b], 0);
                for (std::size_t row = 0; row < rows; ++row) {
                    if (codes[a][row] >= 0 && codes[b][row] >= 0)
                        ++expected[static_cast<std::size_t>(codes[a][row]) * levels[b] +
                                   static_cast<std::size_t>(codes[b][row])];
                }
                QVERIFY(jointCounts(levelCodes(codes[a], levels[a]),
                                    levelCodes(codes[b], levels[b])) == expected);
            }
        }
        // Too many pairs of levels for a table are counted by sorting.
        const PairFigures sorted = cramersVOf(codes[8], 2500, codes[8], 2500);
        QVERIFY(!canCountJointly(2500, 2500));
        QCOMPARE(sorted.value, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestMeasurePaths)
#include "test_measurepaths.moc"
