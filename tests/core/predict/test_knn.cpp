#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/nearestrows.h"
#include "tests/core/predict/modelfixture.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace core;
using namespace core::predict;

namespace {

using Found = std::vector<std::vector<std::uint32_t>>;

Found nearest(const data::Matrix& rows, const data::Matrix& queries, std::size_t count)
{
    Found result(queries.rows());
    NearestRows(rows).visit(queries, count, {}, [&](std::size_t query, auto found) {
        for (const NearRow& near : found)
            result[query].push_back(near.row);
    });
    return result;
}

/// Every distance by its definition, all of them sorted.
Found plainNearest(const data::Matrix& rows, const data::Matrix& queries, std::size_t count)
{
    Found result;
    for (std::size_t q = 0; q < queries.rows(); ++q) {
        std::vector<std::pair<long double, std::uint32_t>> all;
        for (std::uint32_t row = 0; row < rows.rows(); ++row) {
            long double sum = 0;
            for (std::size_t i = 0; i < rows.columns(); ++i) {
                const long double difference = rows(row, i) - queries(q, i);
                sum += difference * difference;
            }
            all.emplace_back(sum, row);
        }
        std::sort(all.begin(), all.end());
        all.resize(std::min(all.size(), count));
        auto& found = result.emplace_back();
        for (const auto& [square, row] : all)
            found.push_back(row);
    }
    return result;
}

data::Matrix normalRows(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    data::Matrix result(rows, columns);
    Random random(seed);
    for (double& value : result.values())
        value = random.normal();
    return result;
}

data::Matrix wholeRows(std::size_t rows, std::size_t columns, std::uint64_t levels,
                       std::uint64_t seed)
{
    data::Matrix result(rows, columns);
    Random random(seed);
    for (double& value : result.values())
        value = static_cast<double>(random.below(levels));
    return result;
}

std::vector<std::int32_t> someClasses(std::size_t rows)
{
    std::vector<std::int32_t> result;
    for (std::size_t i = 0; i < rows; ++i)
        result.push_back(static_cast<std::int32_t>((i * i + i / 3) % 3));
    return result;
}

/// X = [[(i*7%11)/4, (i*5%13)/2-3, (i*3%8)/8] for i in range(24)], y = (i*i + i//3) % 3
data::Matrix smallRows()
{
    data::Matrix result(24, 3);
    for (std::size_t i = 0; i < 24; ++i) {
        result(i, 0) = static_cast<double>(i * 7 % 11) / 4;
        result(i, 1) = static_cast<double>(i * 5 % 13) / 2 - 3;
        result(i, 2) = static_cast<double>(i * 3 % 8) / 8;
    }
    return result;
}

data::Matrix matrixOf(std::size_t columns, const std::vector<double>& values)
{
    data::Matrix result(values.size() / columns, columns);
    std::copy(values.begin(), values.end(), result.values().begin());
    return result;
}

const data::Matrix& smallQueries()
{
    static const data::Matrix queries =
        matrixOf(3, {0.3, -1.2, 0.45, 2.1, 1.7, 0.05, 1.26, 0.04, 0.9, 1.75, -0.5, 0.375, 9, 9, 9});
    return queries;
}

std::shared_ptr<const Predictor> smallModel(VoteWeights weights, std::vector<double> classes = {})
{
    const data::Matrix rows = smallRows();
    const auto codes = someClasses(24);
    return trainKnn({rows, codes, {}, {}, 3, std::move(classes), 1}, {5, weights});
}

void compareMatrices(const data::Matrix& actual, const data::Matrix& expected)
{
    QCOMPARE(actual.rows(), expected.rows());
    QCOMPARE(actual.columns(), expected.columns());
    compareNear(actual.values(), {expected.values().begin(), expected.values().end()}, 1e-12);
}

} // namespace

class KnnTest : public QObject {
    Q_OBJECT

private slots:
    // scikit-learn 1.2.1: KNeighborsClassifier(5, weights="uniform").fit(X, y).predict_proba(Q)
    void equalVotesAgreeWithScikitLearn()
    {
        compareMatrices(smallModel(VoteWeights::Uniform)->probabilities(smallQueries()),
                        matrixOf(3, {0.4, 0.4, 0.2, 0.2, 0.4, 0.4, 0.4, 0.4, 0.2, 0.2, 0.2, 0.6,
                                     0.2, 0.2, 0.6}));
    }

    // KNeighborsClassifier(5, weights="distance").fit(X, y).predict_proba(Q); the fourth query
    // is a row of X.
    void votesByDistanceAgreeWithScikitLearn()
    {
        compareMatrices(
            smallModel(VoteWeights::Distance)->probabilities(smallQueries()),
            matrixOf(3, {0.2537291932318177, 0.6332019138487254, 0.11306889291945693,
                         0.15571102220046845, 0.504317117883325, 0.33997185991620654,
                         0.3544311815553528, 0.364762791216024, 0.28080602722862313, 0, 1, 0,
                         0.20384680709178374, 0.19780033241184575, 0.5983528604963706}));
    }

    void aVoteCountsAsOftenAsItsClassWeighs()
    {
        // Votes 2, 2, 1 of the first query become 2, 4, 0.5.
        const auto found =
            smallModel(VoteWeights::Uniform, {1, 2, 0.5})->probabilities(smallQueries());
        QVERIFY(std::abs(found(0, 0) - 2 / 6.5) < 1e-15);
        QVERIFY(std::abs(found(0, 1) - 4 / 6.5) < 1e-15);
        QVERIFY(std::abs(found(0, 2) - 0.5 / 6.5) < 1e-15);
    }

    void neighboursAreThoseOfAllDistancesSorted_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("count");
        QTest::newRow("several blocks") << 1700 << 9 << 5;
        QTest::newRow("one block and one row") << 513 << 4 << 5;
        QTest::newRow("one column") << 1100 << 1 << 3;
        QTest::newRow("many neighbours") << 1100 << 6 << 90;
        QTest::newRow("more neighbours than a block has rows") << 1100 << 6 << 700;
        QTest::newRow("all rows") << 40 << 6 << 40;
        QTest::newRow("one row") << 1 << 2 << 1;
    }
    void neighboursAreThoseOfAllDistancesSorted()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, count);
        const auto table =
            normalRows(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), 3);
        const auto queries = normalRows(300, static_cast<std::size_t>(columns), 4);
        const auto wanted = static_cast<std::size_t>(count);
        QVERIFY(nearest(table, queries, wanted) == plainNearest(table, queries, wanted));
    }

    void equallyNearRowsCountInRowOrder()
    {
        // Whole numbers: distances tie by the hundred, and all of them are exact.
        const auto table = wholeRows(1500, 4, 3, 5);
        const auto queries = wholeRows(300, 4, 3, 6);
        QVERIFY(nearest(table, queries, 7) == plainNearest(table, queries, 7));
        const Found same = nearest(data::Matrix(2000, 3, 0.1), data::Matrix(1, 3, 0.1), 4);
        QVERIFY(same == (Found{{0, 1, 2, 3}}));
    }

    void distancesTooCloseForSinglePrecisionAreTold()
    {
        // Rows around 1 that differ by 1e-9, far from an outlier that coarsens the products.
        data::Matrix table(1201, 2, 1);
        Random random(7);
        for (std::size_t row = 0; row < 1200; ++row)
            table(row, 0) += 1e-9 * static_cast<double>(random.below(1000000));
        table(1200, 1) = 5000;
        data::Matrix queries(50, 2, 1);
        for (std::size_t row = 0; row < 50; ++row)
            queries(row, 0) += 1e-9 * static_cast<double>(random.below(1000000));
        QVERIFY(nearest(table, queries, 5) == plainNearest(table, queries, 5));
    }

    void hugeTinyAndFarValuesAreCompared()
    {
        for (const double unit : {1e150, 1e30, 1e-30, 1e-140}) {
            auto table = normalRows(600, 3, 8);
            auto queries = normalRows(20, 3, 9);
            for (double& value : table.values())
                value *= unit;
            for (double& value : queries.values())
                value *= unit;
            QVERIFY(nearest(table, queries, 5) == plainNearest(table, queries, 5));
        }
        const auto table = wholeRows(600, 2, 1000, 10);
        const data::Matrix far = matrixOf(2, {1e14, 0, 0, -3e14, 1e6, 1e6});
        QVERIFY(nearest(table, far, 5) == plainNearest(table, far, 5));
    }

    void aRowAloneGetsWhatItGetsAmongAll()
    {
        const auto table = normalRows(900, 5, 11);
        const auto codes = someClasses(900);
        const auto queries = normalRows(600, 5, 12);
        const auto model = trainKnn({table, codes, {}, {}, 3, {}, 1}, {5, VoteWeights::Distance});
        const auto all = model->probabilities(queries);
        for (const std::size_t row : {std::size_t{0}, std::size_t{255}, std::size_t{599}}) {
            data::Matrix one(1, 5);
            std::ranges::copy(queries.row(row), one.row(0).begin());
            QVERIFY(std::ranges::equal(model->probabilities(one).row(0), all.row(row)));
        }
    }

    void noQueriesGiveNoRows()
    {
        const auto found = smallModel(VoteWeights::Uniform)->probabilities(data::Matrix(0, 3));
        QCOMPARE(found.rows(), std::size_t{0});
        QCOMPARE(found.columns(), std::size_t{3});
    }

    void whatCannotBeLearntOrReadIsRefused()
    {
        const data::Matrix rows = smallRows();
        const auto codes = someClasses(24);
        const auto train = [&](std::size_t classCount, int neighbours,
                               std::vector<double> weights = {}) {
            return trainKnn({rows, codes, {}, {}, classCount, std::move(weights), 1}, {neighbours});
        };
        QCOMPARE(codeOf([&] { train(3, 0); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { train(3, 25); }), ErrorCode::NotEnoughRows);
        QCOMPARE(codeOf([&] { train(2, 5); }), ErrorCode::Internal);
        QCOMPARE(codeOf([&] { train(1, 5); }), ErrorCode::NotEnoughClasses);
        QCOMPARE(codeOf([&] { train(3, 5, {1, 0, 1}); }), ErrorCode::InvalidOption);
        const auto model = train(3, 24);
        QCOMPARE(codeOf([&] { model->probabilities(data::Matrix(2, 4)); }), ErrorCode::Internal);
        QCOMPARE(codeOf([&] { model->probabilities(data::Matrix(2, 3, std::nan(""))); }),
                 ErrorCode::Internal);
    }

    void aStopCancels()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            smallModel(VoteWeights::Uniform)->probabilities(smallQueries(), stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(KnnTest)
#include "test_knn.moc"
