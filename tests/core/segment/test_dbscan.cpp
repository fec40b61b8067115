#include "core/base/random.h"
#include "core/segment/methods/dbscan.h"
#include "core/segment/methods/neighbourkernels.h"
#include "tests/core/segment/densepoints.h"
#include "tests/core/segment/points.h"
#include "tests/core/segment/referencetable.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <functional>
#include <limits>

using namespace core;
using namespace core::segment;

#if defined(__x86_64__) && defined(__GNUC__)
namespace core::segment {
namespace neighbourbaseline {
extern const NeighbourKernels neighbours;
}
namespace neighbourv3 {
extern const NeighbourKernels neighbours;
}
} // namespace core::segment
#endif

namespace {

/// Those this processor can run.
std::vector<const NeighbourKernels*> allKernels()
{
    std::vector<const NeighbourKernels*> kernels{&neighbourKernels()};
#if defined(__x86_64__) && defined(__GNUC__)
    kernels.push_back(&neighbourbaseline::neighbours);
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back(&neighbourv3::neighbours);
#endif
    return kernels;
}

/// The sequential definition: every pair of rows, clusters grown one after the other.
DbscanResult textbook(const data::Matrix& points, const DbscanOptions& options)
{
    const std::size_t rows = points.rows();
    std::vector<std::vector<std::size_t>> neighbours(rows);
    for (std::size_t a = 0; a < rows; ++a)
        for (std::size_t b = 0; b < rows; ++b) {
            double square = 0;
            for (std::size_t j = 0; j < points.columns(); ++j)
                square += (points(a, j) - points(b, j)) * (points(a, j) - points(b, j));
            if (square <= options.eps * options.eps)
                neighbours[a].push_back(b);
        }
    DbscanResult result;
    result.labels.assign(rows, -1);
    result.core.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        result.core[row] = neighbours[row].size() >= static_cast<std::size_t>(options.minPoints);
        result.coreRows += result.core[row];
    }
    for (std::size_t row = 0; row < rows; ++row) {
        if (!result.core[row] || result.labels[row] >= 0)
            continue;
        std::vector<std::size_t> open{row};
        result.labels[row] = result.clusters;
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t other : neighbours[at]) {
                if (!result.core[at] || result.labels[other] >= 0)
                    continue;
                result.labels[other] = result.clusters;
                open.push_back(other);
            }
        }
        ++result.clusters;
    }
    result.noise =
        static_cast<std::size_t>(std::count(result.labels.begin(), result.labels.end(), -1));
    return result;
}

bool equal(const DbscanResult& a, const DbscanResult& b)
{
    return a.labels == b.labels && a.core == b.core && a.clusters == b.clusters &&
           a.coreRows == b.coreRows && a.noise == b.noise;
}

data::Matrix column(const std::vector<double>& values)
{
    data::Matrix points(values.size(), 1);
    for (std::size_t row = 0; row < values.size(); ++row)
        points(row, 0) = values[row];
    return points;
}

} // namespace

class TestDbscan : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        // 2.0 is exactly eps from 1.0 and has itself and 1.0: not core, but reached.
        const auto result = dbscan(column({0, 0.5, 1, 2, 5, 9, 9.2, 9.9}), {1, 3});
        QCOMPARE(result.labels, (std::vector<std::int32_t>{0, 0, 0, 0, -1, 1, 1, 1}));
        QCOMPARE(result.core, (std::vector<std::uint8_t>{1, 1, 1, 0, 0, 1, 1, 1}));
        QCOMPARE(result.clusters, 2);
        QCOMPARE(result.noise, 1U);
    }

    void borderRowGoesToTheClusterReachedFirst()
    {
        // The row at 2.25 is within 1 of 3.25 and of 1.25, and has too few neighbours itself.
        const auto border = column({4, 3.25, 3.6, 3.9, 2.25, 0.4, 1.25, 0.8, 0.5});
        const auto result = dbscan(border, {1, 4});
        QCOMPARE(result.core[4], std::uint8_t{0});
        QCOMPARE(result.labels, (std::vector<std::int32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1}));
        const auto turned = column({0.4, 1.25, 0.8, 0.5, 2.25, 4, 3.25, 3.6, 3.9});
        QCOMPARE(dbscan(turned, {1, 4}).labels,
                 (std::vector<std::int32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1}));
    }

    void equalsTheSequentialDefinition_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("eps");
        QTest::addColumn<int>("minPoints");
        for (const int columns : {1, 2, 3, 5, 8, 17})
            for (const double eps : {0.02, 0.2, 0.6, 1.5, 4.0, 9.0})
                for (const int minPoints : {1, 4, 20, 200})
                    QTest::addRow("%d columns, eps %g, %d points", columns, eps, minPoints)
                        << columns << eps << minPoints;
    }
    void equalsTheSequentialDefinition()
    {
        QFETCH(int, columns);
        QFETCH(double, eps);
        QFETCH(int, minPoints);
        const auto points = densePoints(700, static_cast<std::size_t>(columns), 4, 0.2);
        QVERIFY(equal(dbscan(points, {eps, minPoints}), textbook(points, {eps, minPoints})));
    }

    void distancesOfExactlyEpsCountAsTheyAreRounded()
    {
        // On a grid of tenths every distance of one step rounds to one side of 0.1 or the other.
        data::Matrix points(900, 2);
        for (std::size_t row = 0; row < 900; ++row) {
            points(row, 0) = 0.1 * static_cast<double>(row % 30);
            points(row, 1) = 0.1 * static_cast<double>(row / 30);
        }
        for (const double eps : {0.1, 0.2, 0.1 * std::sqrt(2), 0.30000000000000004})
            for (const int minPoints : {3, 5, 9})
                QVERIFY(
                    equal(dbscan(points, {eps, minPoints}), textbook(points, {eps, minPoints})));
    }

    void equalsTheReferenceTables_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"mall_income_score", "mall_age_income_score", "wholesale_log", "credit_cards"})
            QTest::newRow(name) << name;
    }
    void equalsTheReferenceTables()
    {
        QFETCH(QString, name);
        const ReferenceTable table = referenceTable(name);
        if (table.figures.isEmpty())
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        const QJsonArray entries = table.figures["dbscan"].toArray();
        QVERIFY(!entries.isEmpty());
        for (const auto& entry : entries) {
            const QJsonObject known = entry.toObject();
            const auto result =
                dbscan(table.points, {known["eps"].toDouble(), known["min_samples"].toInt()});
            QCOMPARE(result.clusters, known["clusters"].toInt());
            QCOMPARE(static_cast<int>(result.noise), known["noise"].toInt());
            QCOMPARE(static_cast<int>(result.coreRows), known["core"].toInt());
            std::vector<int> sizes(static_cast<std::size_t>(result.clusters));
            for (const std::int32_t label : result.labels)
                if (label >= 0)
                    ++sizes[static_cast<std::size_t>(label)];
            std::sort(sizes.begin(), sizes.end(), std::greater<>());
            std::vector<int> knownSizes;
            for (const auto& size : known["sizes"].toArray())
                knownSizes.push_back(size.toInt());
            QCOMPARE(sizes, knownSizes);
            std::vector<std::int32_t> labels;
            for (const auto& label : known["labels"].toArray())
                labels.push_back(label.toInt());
            if (!labels.empty()) // none of the largest table
                QCOMPARE(result.labels, labels);
        }
    }

    void orderOfRowsDoesNotMatterForCoreRows()
    {
        const auto points = densePoints(2000, 3, 5, 0.2);
        const DbscanOptions options{0.9, 8};
        const auto result = dbscan(points, options);
        QVERIFY(result.clusters > 2 && result.noise > 20);
        Random random(5);
        const auto order = randomPermutation(points.rows(), random);
        const auto shuffled = dbscan(rowsOf(points, order), options);
        std::vector<std::int32_t> before;
        std::vector<std::int32_t> after;
        for (std::size_t row = 0; row < order.size(); ++row) {
            QCOMPARE(shuffled.core[row], result.core[order[row]]);
            QCOMPARE(shuffled.labels[row] < 0, result.labels[order[row]] < 0);
            if (!shuffled.core[row])
                continue;
            before.push_back(result.labels[order[row]]);
            after.push_back(shuffled.labels[row]);
        }
        QVERIFY(samePartition(before, after));
    }

    void hugeEpsIsOneClusterAndTinyEpsIsNoise()
    {
        const auto points = densePoints(1000, 4, 3, 0.1);
        const auto one = dbscan(points, {1e6, 5});
        QCOMPARE(one.clusters, 1);
        QCOMPARE(one.noise, 0U);
        const auto none = dbscan(points, {1e-9, 2});
        QCOMPARE(none.clusters, 0);
        QCOMPARE(none.noise, 1000U);
        QCOMPARE(dbscan(points, {0.5, 1001}).noise, 1000U);
    }

    void equalRowsAreNeighbours()
    {
        const data::Matrix same(5000, 3, 1.5);
        const auto result = dbscan(same, {1e-6, 5000});
        QCOMPARE(result.clusters, 1);
        QCOMPARE(result.coreRows, 5000U);
        QCOMPARE(dbscan(same, {1e-6, 5001}).noise, 5000U);
        QCOMPARE(dbscan(data::Matrix(1, 1), {1, 1}).clusters, 1);
    }

    void sameResultEveryTime()
    {
        const auto points = densePoints(20000, 3, 6, 0.3);
        const auto first = dbscan(points, {0.5, 10});
        for (int i = 0; i < 3; ++i)
            QVERIFY(equal(dbscan(points, {0.5, 10}), first));
    }

    void whatCannotBeClusteredIsRefused()
    {
        auto points = densePoints(100, 2, 2, 0);
        const auto code = [&](const DbscanOptions& options) {
            try {
                dbscan(points, options);
            } catch (const Error& error) {
                return static_cast<int>(error.code());
            }
            return -1;
        };
        const int invalid = static_cast<int>(ErrorCode::InvalidOption);
        QCOMPARE(code({0, 5}), invalid);
        QCOMPARE(code({-1, 5}), invalid);
        QCOMPARE(code({std::numeric_limits<double>::quiet_NaN(), 5}), invalid);
        QCOMPARE(code({std::numeric_limits<double>::infinity(), 5}), invalid);
        QCOMPARE(code({1, 0}), invalid);
        points(50, 1) = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(code({1, 5}), invalid);
        points(50, 1) = std::numeric_limits<double>::infinity();
        QCOMPARE(code({1, 5}), invalid);
        points = data::Matrix(0, 2);
        QCOMPARE(code({1, 5}), static_cast<int>(ErrorCode::NotEnoughRows));
    }

    void cancelledSoon_data()
    {
        QTest::addColumn<double>("eps");
        QTest::addColumn<int>("minPoints");
        QTest::newRow("few neighbours") << 0.3 << 5;
        QTest::newRow("very many neighbours") << 6.0 << 100000;
    }
    void cancelledSoon()
    {
        QFETCH(double, eps);
        QFETCH(int, minPoints);
        const auto points = densePoints(200000, 6, 6, 0.3);
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                dbscan(points, {eps, minPoints}, std::move(stop), progress);
            },
            0.5);
    }

    void newRowsJoinTheNearestCoreRow()
    {
        const auto points = column({0, 0.5, 1, 2, 5, 9, 9.2, 9.9});
        const DbscanOptions options{1, 3};
        const auto reference = dbscanReference(points, options, dbscan(points, options));
        QCOMPARE(reference.coreRows.rows(), 6U);
        QCOMPARE(assignDbscan(reference, column({-1, -1.001, 1.9, 2.1, 8, 10.9, 10.91, 9.5})),
                 (std::vector<std::int32_t>{0, -1, 0, -1, 1, 1, -1, 1}));
    }

    void ownRowsKeepTheirSegment()
    {
        const auto points = densePoints(3000, 4, 5, 0.2);
        const DbscanOptions options{1.2, 8};
        const auto result = dbscan(points, options);
        QVERIFY(result.clusters > 2);
        const auto again = assignDbscan(dbscanReference(points, options, result), points);
        std::size_t border = 0;
        for (std::size_t row = 0; row < points.rows(); ++row) {
            QCOMPARE(again[row] < 0, result.labels[row] < 0);
            if (result.core[row] || result.labels[row] < 0)
                QCOMPARE(again[row], result.labels[row]);
            border += again[row] != result.labels[row];
        }
        QVERIFY(border <= points.rows() / 100);
        QVERIFY_THROWS_EXCEPTION(
            Error, assignDbscan(dbscanReference(points, options, result), data::Matrix(2, 3)));
    }

    void kernelsGiveTheBitsOfAPlainLoop()
    {
        Random random(1);
        for (const std::size_t dims : {1U, 2U, 3U, 7U, 8U, 30U}) {
            std::vector<double> tile(dims * tileRows);
            std::vector<double> query(dims);
            for (double& value : tile)
                value = random.normal();
            for (double& value : query)
                value = random.normal();
            for (std::size_t j = 0; j < dims; ++j)
                tile[j * tileRows + 7] = std::numeric_limits<double>::quiet_NaN();
            std::vector<double> box(2 * dims);
            for (std::size_t j = 0; j < dims; ++j) {
                box[j] = query[j] - 0.5;
                box[dims + j] = query[j] + 0.7;
            }
            const double limit = static_cast<double>(dims);
            double limits[tileRows];
            std::fill(std::begin(limits), std::end(limits), limit / 3);
            for (const NeighbourKernels* kernels : allKernels()) {
                double squares[tileRows];
                const auto bits =
                    kernels->squaredDistances(tile.data(), dims, query.data(), limit, squares);
                QCOMPARE(kernels->within(tile.data(), dims, query.data(), limit), bits);
                const auto near = kernels->boxWithin(tile.data(), dims, box.data(), limits);
                for (std::size_t i = 0; i < tileRows; ++i) {
                    if (i == 7) { // no point
                        QVERIFY(std::isnan(squares[i]) && (bits >> i & 1U) == 0);
                        continue;
                    }
                    volatile double sum = 0; // no fused operations here either
                    volatile double outside = 0;
                    for (std::size_t j = 0; j < dims; ++j) {
                        const double value = tile[j * tileRows + i];
                        const double difference = value - query[j];
                        volatile double square = difference * difference;
                        sum = sum + square;
                        const double gap = std::max({box[j] - value, value - box[dims + j], 0.0});
                        volatile double gapSquare = gap * gap;
                        outside = outside + gapSquare;
                    }
                    QVERIFY(squares[i] == sum);
                    QCOMPARE((bits >> i & 1U) != 0, sum <= limit);
                    QCOMPARE((near >> i & 1U) != 0, outside <= limit / 3);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDbscan)
#include "test_dbscan.moc"
