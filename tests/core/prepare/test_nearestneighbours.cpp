#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/prepare/nearestneighbours.h"
#include "tests/support/cancelling.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <sched.h>

using core::Random;
using core::prepare::NearestNeighbours;
using core::prepare::NeighbourColumn;
using core::prepare::NeighbourOptions;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
using Columns = std::vector<NeighbourColumn>;

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

struct MadeUpCell {
    std::size_t row, column;
    double value;
};

// made_up_without_ties of prepare_automobile_train.json: StandardScaler, KNNImputer(n_neighbors=5)
// and back (scikit-learn 1.2.1).
constexpr double madeUp[40][4] = {
    {46.4203, -27.2509, 6.3556, 0.648}, {45.3537, 14.6959, gap, 1.2877},
    {50.387, gap, 4.5174, 1.1432},      {48.1396, 16.0456, 3.4591, 1.2585},
    {48.7656, 33.7571, 3.8429, 1.4984}, {gap, -1.0443, 4.5985, 0.958},
    {45.2288, 6.1425, 4.7058, 1.127},   {46.7219, -12.0873, 5.1547, 0.8645},
    {51.3107, 1.2369, 5.1407, 1.0016},  {54.1884, 14.4948, 5.0475, 1.1957},
    {gap, -3.2063, 5.3958, 0.9224},     {48.3923, -3.7287, gap, 1.0015},
    {50.5054, -17.0887, 5.7886, gap},   {59.2272, gap, gap, 0.9427},
    {46.3107, 1.9709, gap, 1.1362},     {45.8386, 0.6732, 3.9068, 1.0877},
    {gap, -10.4551, 5.6715, 0.8713},    {62.5633, 15.3949, 3.7787, gap},
    {42.1948, 15.0626, gap, 1.2182},    {48.1376, gap, gap, 1.1191},
    {gap, 7.9932, 5.9978, 1.0911},      {45.9291, 16.97, 4.218, 1.2763},
    {49.4807, gap, 5.5371, 0.7023},     {55.2823, 6.8279, 5.4097, 1.0226},
    {53.4061, -7.741, 5.6324, gap},     {52.4868, 27.4593, 4.5002, 1.333},
    {58.9853, 27.5785, 5.3424, 1.3105}, {49.0014, -6.425, 4.1647, 0.9734},
    {45.9491, 24.264, 3.6051, 1.3336},  {46.5696, 28.26, 3.2081, 1.4721},
    {40.3345, 8.3712, 4.1435, 1.1875},  {45.3164, -18.707, 3.771, gap},
    {49.8673, -6.8042, 3.9315, 0.9565}, {58.4387, -8.7063, 6.5583, 0.7899},
    {50.4346, 12.4361, 6.1312, 1.1413}, {40.2927, -0.7717, gap, 1.088},
    {51.4533, -4.344, 4.1428, 0.992},   {54.6862, -23.8826, 6.3931, 0.6152},
    {gap, -5.3336, 4.973, 0.934},       {47.0424, 26.5807, 4.8671, 1.3326}};
constexpr MadeUpCell madeUpFilled[] = {{1, 2, 4.17102},
                                       {2, 1, 0.2467999999999999},
                                       {5, 0, 51.876979999999996},
                                       {10, 0, 51.81164},
                                       {11, 2, 4.6127},
                                       {12, 3, 0.83448},
                                       {13, 1, -5.7491200000000005},
                                       {13, 2, 5.43942},
                                       {14, 2, 5.0518},
                                       {16, 0, 51.65058},
                                       {17, 3, 1.14798},
                                       {18, 2, 4.53404},
                                       {19, 1, 3.8689399999999994},
                                       {19, 2, 5.0518},
                                       {20, 0, 48.09158},
                                       {22, 1, -14.924600000000002},
                                       {24, 3, 0.88632},
                                       {31, 3, 1.0276399999999999},
                                       {35, 2, 5.02172},
                                       {38, 0, 51.81164}};

Columns madeUpColumns()
{
    Columns columns(4);
    for (const auto& row : madeUp) {
        for (std::size_t column = 0; column < 4; ++column)
            columns[column].values.push_back(row[column]);
    }
    return columns;
}

/// Numbers with gaps, levels with gaps, and some equal rows.
Columns randomColumns(std::size_t rows, std::size_t numbers, std::size_t nominal, double missing)
{
    Random random(11);
    Columns columns(numbers + nominal);
    for (std::size_t column = 0; column < columns.size(); ++column)
        columns[column].isNominal = column >= numbers;
    for (std::size_t row = 0; row < rows; ++row) {
        const double common = random.normal();
        for (NeighbourColumn& column : columns) {
            double value = column.isNominal ? static_cast<double>(random.below(4))
                                            : std::round(8 * (common + random.normal())) / 8;
            if (random.uniform() < missing)
                value = gap;
            column.values.push_back(value);
        }
    }
    return columns;
}

Columns rowOf(const Columns& columns, std::size_t row)
{
    Columns one = columns;
    for (std::size_t column = 0; column < columns.size(); ++column)
        one[column].values = {columns[column].values[row]};
    return one;
}

NeighbourOptions options(int neighbours)
{
    NeighbourOptions options;
    options.neighbours = neighbours;
    return options;
}

} // namespace

class TestNearestNeighbours : public QObject {
    Q_OBJECT

private slots:
    void madeUpTableEqualsTheReference()
    {
        const Columns columns = madeUpColumns();
        const NearestNeighbours neighbours(columns, {});
        QCOMPARE(neighbours.donorCount(), std::size_t{40});
        std::size_t compared = 0;
        for (std::size_t target = 0; target < 4; ++target) {
            const auto filled = neighbours.fill(columns, target);
            std::size_t next = 0;
            for (const MadeUpCell& cell : madeUpFilled) {
                if (cell.column != target)
                    continue;
                QVERIFY(agrees(filled[next++], cell.value));
                ++compared;
            }
            QCOMPARE(next, filled.size());
        }
        QCOMPARE(compared, std::size(madeUpFilled));
    }

    void levelsCountAsSquareRootOfTwo()
    {
        // x has mean 2 and population sd 2: the donors stand at −√2, √2, 0 and 0 sd. From 0.8 sd
        // and level 1 the squares are 4.90, 0.38 + 2, 0.64 + 2 and 0.64.
        Columns columns(3);
        columns[0].values = {2 - std::sqrt(8.0), 2 + std::sqrt(8.0), 2, 2};
        columns[1] = {{1, 0, 0, 1}, true};
        columns[2].values = {10, 20, 30, 44};
        const Columns row = {{{3.6}, false}, {{1}, true}, {{gap}, false}};
        QCOMPARE(NearestNeighbours(columns, options(1)).fill(row, 2).at(0), 44.0);
        QCOMPARE(NearestNeighbours(columns, options(2)).fill(row, 2).at(0), 32.0);
        QCOMPARE(NearestNeighbours(columns, options(3)).fill(row, 2).at(0), 94 / 3.0);
        // A level that no donor has differs from all of them: 6.90, 2.38, 2.64, 2.64.
        const Columns unseen = {{{3.6}, false}, {{7}, true}, {{gap}, false}};
        QCOMPARE(NearestNeighbours(columns, options(1)).fill(unseen, 2).at(0), 20.0);
    }

    void distanceIsThatOfTheSharedColumns()
    {
        // Both columns have mean 0 and sd 1. The row stands at (0, 0): the first donor is 1 away in
        // the one column it has, so counts as √2; the second is √(0.5 + 1.2) away.
        Columns columns(3);
        const double a = std::sqrt(1.2), b = std::sqrt(0.5);
        columns[0].values = {1, b, -b, -1, gap, gap};
        columns[1].values = {gap, a, gap, gap, -a, 0};
        // Brings both to sd 1 without coming near.
        const auto complete = [](std::vector<double>& values) {
            double squares = 0, n = 2;
            for (const double value : values) {
                if (!std::isnan(value)) {
                    squares += value * value;
                    ++n;
                }
            }
            const double far = std::sqrt((n - squares) / 2);
            values.insert(values.end(), {far, -far});
        };
        complete(columns[0].values);
        complete(columns[1].values);
        columns[2].values = {10, 20, gap, gap, gap, gap, gap, gap};
        const Columns row = {{{0}, false}, {{0}, false}, {{gap}, false}};
        QCOMPARE(NearestNeighbours(columns, options(1)).fill(row, 2).at(0), 20.0);
    }

    void firstOfEquallyNearDonorsCounts()
    {
        Columns columns(2);
        columns[0].values = {3, 1, 1, 1, 1};
        columns[1].values = {90, 10, gap, 20, 30};
        const Columns row = {{{1}, false}, {{gap}, false}};
        QCOMPARE(NearestNeighbours(columns, options(2)).fill(row, 1).at(0), 15.0);
        // As far to either side, though the differences are rounded differently.
        columns[0].values = {0.7, 0.1, 0.4, 0.4, 0.4};
        const Columns between = {{{0.4}, false}, {{gap}, false}};
        columns[1].values = {50, 10, gap, gap, gap};
        QCOMPARE(NearestNeighbours(columns, options(1)).fill(between, 1).at(0), 50.0);
    }

    void mostFrequentLevelOfTheNearestIsTaken()
    {
        Columns columns(2);
        columns[0].values = {0, 0, 0, 0, 9, 9, 9};
        columns[1] = {{2, 1, 2, 1, 0, 0, 1}, true};
        const Columns near = {{{0}, false}, {{gap}, true}};
        QCOMPARE(NearestNeighbours(columns, options(3)).fill(near, 1).at(0), 2.0);
        // Two against two: level 1 is the more frequent among all donors.
        QCOMPARE(NearestNeighbours(columns, options(4)).fill(near, 1).at(0), 1.0);
        columns[1].values = {2, 1, 2, 1, 0, 0, 3};
        QCOMPARE(NearestNeighbours(columns, options(4)).fill(near, 1).at(0), 1.0);
    }

    void rowsAloneAreFilledAsAmongOthers()
    {
        const Columns columns = randomColumns(700, 5, 2, 0.15);
        const NearestNeighbours neighbours(columns, {});
        for (std::size_t target : {std::size_t{0}, std::size_t{6}}) {
            const auto together = neighbours.fill(columns, target);
            std::vector<double> apart;
            for (std::size_t row = 0; row < 700; ++row) {
                for (const double value : neighbours.fill(rowOf(columns, row), target))
                    apart.push_back(value);
            }
            QVERIFY(together.size() > 50);
            QVERIFY(together == apart);
        }
    }

    void oneProcessorGivesTheSame()
    {
        const Columns columns = randomColumns(3000, 6, 1, 0.2);
        const auto all = NearestNeighbours(columns, {}).fill(columns, 1);
        cpu_set_t before, one;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const auto alone = NearestNeighbours(columns, {}).fill(columns, 1);
        QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
        QVERIFY(all == alone);
    }

    void tooManyDonorsAreSampledBySeed()
    {
        const Columns columns = randomColumns(5000, 3, 0, 0.1);
        NeighbourOptions some;
        some.mostDonors = 500;
        const NearestNeighbours neighbours(columns, some);
        QCOMPARE(neighbours.donorCount(), std::size_t{500});
        const auto filled = neighbours.fill(columns, 0);
        QVERIFY(filled == NearestNeighbours(columns, some).fill(columns, 0));
        some.seed = 43;
        QVERIFY(filled != NearestNeighbours(columns, some).fill(columns, 0));
    }

    void rowsNothingIsSharedWithTakeTheMiddleOfAll()
    {
        Columns columns(4);
        columns[0].values = {1, 2, 6, gap};
        columns[1].values = {5, gap, gap, gap};
        columns[2] = {{2, 1, 1, 2}, true};
        columns[3].values = {gap, gap, gap, gap};
        const NearestNeighbours neighbours(columns, {});
        Columns empty(4);
        for (NeighbourColumn& column : empty)
            column.values = {gap};
        empty[2].isNominal = true;
        QCOMPARE(neighbours.fill(empty, 0).at(0), 3.0);
        QCOMPARE(neighbours.fill(empty, 2).at(0), 1.0);
        // Only columns that no donor of the target has.
        Columns other = empty;
        other[3].values = {8};
        QCOMPARE(neighbours.fill(other, 0).at(0), 3.0);
        // No donor has the column at all.
        QCOMPARE(neighbours.fill(empty, 3).at(0), 0.0);
        // Fewer donors than neighbours asked for: those there are.
        other[2].values = {1};
        QCOMPARE(neighbours.fill(other, 1).at(0), 5.0);
    }

    void smallestTablesAreDefined()
    {
        const NearestNeighbours nothing;
        QCOMPARE(nothing.donorCount(), std::size_t{0});
        // One row, and a constant column.
        const Columns single = {{{4}, false}, {{7}, false}};
        const NearestNeighbours one(single, {});
        QCOMPARE(one.fill({{{{9}, false}, {{gap}, false}}}, 1).at(0), 7.0);
        QVERIFY(one.fill(single, 1).empty());
        Columns columns(2);
        columns[0].values = {0.1, 0.1, 0.1};
        columns[1].values = {1, 2, 3};
        QCOMPARE(
            NearestNeighbours(columns, options(2)).fill({{{{5}, false}, {{gap}, false}}}, 1).at(0),
            1.5);
        // Amounts whose squares are beyond all numbers.
        Columns huge(2);
        huge[0].values = {1e300, 2e300, -1e300, 1e308, 1e308};
        huge[1].values = {1, 2, 3, 4, 5};
        const Columns row = {{{2e300}, false}, {{gap}, false}};
        QVERIFY(std::isfinite(NearestNeighbours(huge, options(2)).fill(row, 1).at(0)));
        // Rows without any donor.
        const NearestNeighbours noRows(Columns(2), {});
        QCOMPARE(noRows.fill({{{{5}, false}, {{gap}, false}}}, 1).at(0), 0.0);
        QVERIFY_THROWS_EXCEPTION(core::Error, one.fill({}, 0));
    }

    void cancellingEndsSoon()
    {
        const Columns columns = randomColumns(60'000, 12, 2, 0.3);
        const NearestNeighbours neighbours(columns, {});
        const auto fill = [&](std::stop_token stop, const core::ProgressCallback& progress) {
            neighbours.fill(columns, 0, stop, progress);
        };
        tests::verifyCancellingEndsSoon(fill, 0.2);
    }

    /// The figures of credit_cards, on all 17 numbers (scikit-learn 1.2.1).
    void creditCardsEqualTheReference()
    {
        const QJsonObject expected = reference()["credit_cards"].toObject();
        if (expected.isEmpty())
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        const auto table = readTable("credit_cards");
        Columns columns;
        std::size_t payments = 0, limit = 0;
        for (std::size_t index = 0; index < table->columnCount(); ++index) {
            const auto& column = table->column(index);
            if (column.type != core::data::ColumnType::Numeric)
                continue;
            if (column.name == "MINIMUM_PAYMENTS")
                payments = columns.size();
            if (column.name == "CREDIT_LIMIT")
                limit = columns.size();
            columns.push_back({column.numbers, false});
        }
        QCOMPARE(columns.size(), std::size_t{17});
        const NearestNeighbours neighbours(columns, {});
        const auto filled = neighbours.fill(columns, payments);
        const QJsonArray cells = expected["minimum_payments"].toArray();
        QCOMPARE(cells.size(), 40);
        std::size_t next = 0;
        double sum = 0;
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            if (!std::isnan(columns[payments].values[row])) {
                sum += columns[payments].values[row];
                continue;
            }
            const int index = static_cast<int>(next);
            if (index < cells.size()) {
                QCOMPARE(static_cast<int>(row), cells[index]["row"].toInt());
                QVERIFY(agrees(filled[next], cells[index]["value"].toDouble()));
            }
            sum += filled[next++];
        }
        QCOMPARE(next, filled.size());
        QVERIFY(agrees(sum / static_cast<double>(table->rowCount()),
                       expected["mean_of_minimum_payments_after"].toDouble()));
        const auto limits = neighbours.fill(columns, limit);
        QCOMPARE(limits.size(), std::size_t{1});
        QVERIFY(agrees(limits[0], expected["credit_limit"][0]["value"].toDouble()));
    }

    /// The cells of automobile lie between what any choice among tied neighbours gives.
    void automobileLiesWithinTheBounds()
    {
        const QJsonArray sample = reference()["sample"].toArray();
        if (sample.isEmpty())
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        const auto table = readTable("automobile_train");
        const char* names[] = {"Age", "Work_Experience", "Family_Size"};
        Columns columns;
        for (const char* name : names)
            columns.push_back({table->column(table->require(name)).numbers, false});
        const NearestNeighbours neighbours(columns, {});
        for (std::size_t target = 1; target < 3; ++target) {
            std::vector<double> filled = columns[target].values;
            const auto values = neighbours.fill(columns, target);
            std::size_t next = 0;
            for (double& value : filled) {
                if (std::isnan(value))
                    value = values[next++];
            }
            int compared = 0;
            for (const QJsonValue& cell : sample) {
                if (cell["column"].toString() != names[target])
                    continue;
                const double value = filled[static_cast<std::size_t>(cell["row"].toInt())];
                QVERIFY(value >= cell["least"].toDouble() - 1e-9);
                QVERIFY(value <= cell["greatest"].toDouble() + 1e-9);
                if (!cell["tie_at_fifth_neighbour"].toBool())
                    QVERIFY(agrees(value, cell["value"].toDouble()));
                ++compared;
            }
            QVERIFY(compared > 10);
        }
    }

private:
    static QJsonObject reference()
    {
        QFile file(qEnvironmentVariable("TESSERA_TEST_REFERENCE") +
                   "/prepare_automobile_train.json");
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA") || !file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object()["knn"].toObject();
    }

    static core::data::TablePointer readTable(const QString& name)
    {
        const QString path = qEnvironmentVariable("TESSERA_TEST_DATA") + "/" + name + ".csv";
        return core::data::readCsv(path.toStdString()).table;
    }
};

QTEST_GUILESS_MAIN(TestNearestNeighbours)
#include "test_nearestneighbours.moc"
