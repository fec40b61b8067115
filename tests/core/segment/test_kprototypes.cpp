#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/segment/methods/kprototypes.h"
#include "core/segment/validity/validity.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

KPrototypesOptions options(int k, std::uint64_t seed = 42)
{
    KPrototypesOptions result;
    result.k = k;
    result.seed = seed;
    return result;
}

struct Planted {
    MixedRows rows;
    std::vector<std::int32_t> labels;
};

/// Groups that only numbers and levels together tell apart: group g has its numbers round g / 2
/// (whole part) and mostly the levels g % 2.
Planted planted(std::size_t rows, double purity = 0.95, std::uint64_t seed = 3)
{
    Random random(seed);
    Planted result{{data::Matrix(rows, 2), {}}, std::vector<std::int32_t>(rows)};
    result.rows.levels.assign(4, std::vector<std::int32_t>(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = static_cast<std::int32_t>(random.below(4));
        result.labels[row] = group;
        for (std::size_t j = 0; j < 2; ++j)
            result.rows.numbers(row, j) = 6.0 * (group / 2) + random.normal();
        for (auto& codes : result.rows.levels)
            codes[row] =
                random.uniform() < purity ? group % 2 : static_cast<std::int32_t>(random.below(3));
    }
    return result;
}

/// The cost of labels with their own means and most frequent levels.
double costOf(const MixedRows& rows, std::span<const std::int32_t> labels, int k, double gamma)
{
    double cost = 0;
    for (std::int32_t c = 0; c < k; ++c) {
        const auto size = static_cast<double>(std::ranges::count(labels, c));
        for (std::size_t j = 0; j < rows.numbers.columns(); ++j) {
            double sum = 0;
            double squares = 0;
            for (std::size_t row = 0; row < labels.size(); ++row)
                if (labels[row] == c) {
                    sum += rows.numbers(row, j);
                    squares += rows.numbers(row, j) * rows.numbers(row, j);
                }
            cost += size > 0 ? squares - sum * sum / size : 0;
        }
        for (const auto& codes : rows.levels) {
            std::map<std::int32_t, double> counts;
            double most = 0;
            for (std::size_t row = 0; row < labels.size(); ++row)
                if (labels[row] == c)
                    most = std::max(most, ++counts[codes[row]]);
            cost += gamma * (size - most);
        }
    }
    return cost;
}

/// The least cost over all ways to give a few rows one of k labels.
double leastCost(const MixedRows& rows, int k, double gamma)
{
    std::vector<std::int32_t> labels(rows.rows());
    double least = costOf(rows, labels, k, gamma);
    for (;;) {
        std::size_t row = 0;
        while (row < labels.size() && ++labels[row] == k)
            labels[row++] = 0;
        if (row == labels.size())
            return least;
        least = std::min(least, costOf(rows, labels, k, gamma));
    }
}

ErrorCode refusal(const MixedRows& rows, const KPrototypesOptions& wanted)
{
    try {
        kPrototypes(rows, wanted);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

/// The complete rows of a table of the test data: numbers standardised, levels as codes.
MixedRows completeRows(const char* file, const std::vector<std::string>& numbers,
                       const std::vector<std::string>& levels)
{
    const auto folder = std::filesystem::path(qgetenv("TESSERA_TEST_DATA").toStdString());
    const auto table = data::readCsv(folder / file).table;
    std::vector<std::size_t> complete;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        bool isComplete = true;
        for (const auto& names : {numbers, levels})
            for (const auto& name : names)
                isComplete = isComplete && !table->column(table->require(name)).missing[row];
        if (isComplete)
            complete.push_back(row);
    }
    const auto count = static_cast<double>(complete.size());
    MixedRows rows{data::Matrix(complete.size(), numbers.size()), {}};
    for (std::size_t j = 0; j < numbers.size(); ++j) {
        const auto& values = table->column(table->require(numbers[j])).numbers;
        double mean = 0;
        double square = 0;
        for (const std::size_t row : complete)
            mean += values[row] / count;
        for (const std::size_t row : complete)
            square += (values[row] - mean) * (values[row] - mean) / count;
        for (std::size_t i = 0; i < complete.size(); ++i)
            rows.numbers(i, j) = (values[complete[i]] - mean) / std::sqrt(square);
    }
    for (const auto& name : levels) {
        const auto& codes = table->column(table->require(name)).codes;
        auto& few = rows.levels.emplace_back();
        for (const std::size_t row : complete)
            few.push_back(codes[row]);
    }
    return rows;
}

} // namespace

class TestKPrototypes : public QObject {
    Q_OBJECT

private slots:
    void smallTablesReachTheOptimum()
    {
        for (std::uint64_t seed = 0; seed < 15; ++seed) {
            const auto rows = planted(8, 0.6, seed).rows;
            auto wanted = options(3);
            wanted.gamma = 0.7;
            const double least = leastCost(rows, 3, 0.7);
            const auto result = kPrototypes(rows, wanted);
            QVERIFY2(result.cost <= least + 1e-9,
                     qPrintable(QString("%1 %2").arg(result.cost).arg(least)));
        }
    }

    void costIsThatOfTheLabels()
    {
        const auto rows = planted(500, 0.7).rows;
        const auto result = kPrototypes(rows, options(5));
        QVERIFY(result.converged);
        QVERIFY(std::fabs(result.cost - costOf(rows, result.labels, 5, result.model.gamma)) <
                1e-8 * result.cost);
    }

    void plantedGroupsAreFound()
    {
        for (const std::size_t rows : {300U, 30000U}) {
            auto data = planted(rows);
            auto wanted = options(4);
            wanted.gamma = 3;
            const auto result = kPrototypes(data.rows, wanted);
            QVERIFY(adjustedRandIndex(result.labels, data.labels) > 0.9);
            QVERIFY(result.converged);
        }
    }

    void weightDecidesBetweenNumbersAndLevels()
    {
        const auto data = planted(400);
        std::vector<std::int32_t> byNumber(400);
        std::vector<std::int32_t> byLevel(400);
        for (std::size_t row = 0; row < 400; ++row) {
            byNumber[row] = data.labels[row] / 2;
            byLevel[row] = data.labels[row] % 2;
        }
        auto wanted = options(2);
        wanted.gamma = 0.01;
        QVERIFY(adjustedRandIndex(kPrototypes(data.rows, wanted).labels, byNumber) > 0.95);
        wanted.gamma = 1000;
        QVERIFY(adjustedRandIndex(kPrototypes(data.rows, wanted).labels, byLevel) > 0.8);
    }

    void usualWeightIsHuangs()
    {
        data::Matrix numbers(4, 2);
        for (std::size_t row = 0; row < 4; ++row) {
            numbers(row, 0) = row < 2 ? -1 : 1;  // sd 1
            numbers(row, 1) = row < 2 ? 10 : 16; // sd 3
        }
        QCOMPARE(huangGamma(numbers), 1.0);
        QCOMPARE(huangGamma(data::Matrix(4, 0)), 1.0);
        QCOMPARE(huangGamma(data::Matrix(4, 1, 7)), 1.0);
        const auto data = planted(100);
        QCOMPARE(kPrototypes(data.rows, options(2)).model.gamma, huangGamma(data.rows.numbers));
    }

    void onlyNumbersOrOnlyLevelsWork()
    {
        const auto data = planted(300);
        const MixedRows numbers{data.rows.numbers, {}};
        const MixedRows levels{data::Matrix(300, 0), data.rows.levels};
        std::vector<std::int32_t> byNumber(300);
        std::vector<std::int32_t> byLevel(300);
        for (std::size_t row = 0; row < 300; ++row) {
            byNumber[row] = data.labels[row] / 2;
            byLevel[row] = data.labels[row] % 2;
        }
        QVERIFY(adjustedRandIndex(kPrototypes(numbers, options(2)).labels, byNumber) > 0.95);
        QVERIFY(adjustedRandIndex(kPrototypes(levels, options(2)).labels, byLevel) > 0.8);
    }

    void newRowsGetTheNearestPrototype()
    {
        const auto data = planted(500);
        const auto result = kPrototypes(data.rows, options(4));
        QCOMPARE(nearestPrototypes(result.model, data.rows), result.labels);
        MixedRows unseen{data::Matrix(1, 2), std::vector<std::vector<std::int32_t>>(4, {99})};
        unseen.numbers(0, 0) = unseen.numbers(0, 1) = 6;
        const auto label = static_cast<std::size_t>(nearestPrototypes(result.model, unseen)[0]);
        QVERIFY(result.model.centres(label, 0) > 3);
        QVERIFY_THROWS_EXCEPTION(Error, nearestPrototypes(result.model, {data::Matrix(1, 3), {}}));
    }

    void sameSeedSameLabels()
    {
        for (const std::size_t rows : {300U, 25000U}) {
            const auto data = planted(rows, 0.6);
            const auto first = kPrototypes(data.rows, options(6, 9));
            const auto second = kPrototypes(data.rows, options(6, 9));
            QCOMPARE(first.labels, second.labels);
            QCOMPARE(first.cost, second.cost);
            QCOMPARE(first.model.centres, second.model.centres);
        }
    }

    void orderOfRowsDoesNotMatter()
    {
        const auto data = planted(400, 0.8);
        Random random(2);
        const auto order = randomPermutation(400, random);
        MixedRows shuffled{data::Matrix(400, 2), {}};
        for (std::size_t row = 0; row < 400; ++row)
            std::ranges::copy(data.rows.numbers.row(order[row]), shuffled.numbers.row(row).begin());
        for (const auto& codes : data.rows.levels) {
            auto& other = shuffled.levels.emplace_back();
            for (const auto row : order)
                other.push_back(codes[row]);
        }
        const double plain = kPrototypes(data.rows, options(4)).cost;
        const double other = kPrototypes(shuffled, options(4)).cost;
        QVERIFY(std::fabs(plain - other) < 1e-6 * plain);
    }

    void equalRowsLeaveLabelsUnused()
    {
        MixedRows rows{data::Matrix(20, 1, 2.5), {std::vector<std::int32_t>(20, 1)}};
        rows.levels[0][3] = 0;
        const auto result = kPrototypes(rows, options(4));
        const std::set<std::int32_t> used(result.labels.begin(), result.labels.end());
        QCOMPARE(used.size(), 2U);
        QCOMPARE(result.cost, 0.0);
    }

    void badRequestsAreRefused()
    {
        auto rows = planted(20).rows;
        QCOMPARE(refusal(rows, options(0)), ErrorCode::InvalidOption);
        QCOMPARE(refusal(rows, options(21)), ErrorCode::NotEnoughRows);
        auto negative = options(2);
        negative.gamma = -1;
        QCOMPARE(refusal(rows, negative), ErrorCode::InvalidOption);
        auto missing = rows;
        missing.levels[1][4] = -1;
        QCOMPARE(refusal(missing, options(2)), ErrorCode::InvalidOption);
        rows.numbers(3, 1) = std::nan("");
        QCOMPARE(refusal(rows, options(2)), ErrorCode::InvalidOption);
    }

    void cancellingEndsSoon()
    {
        const auto data = planted(200000, 0.4);
        auto wanted = options(20);
        wanted.starts = 40;
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                kPrototypes(data.rows, wanted, stop, progress);
            },
            0.5);
    }

    void yesNoInputsOfOneFeatureAreOneCategory()
    {
        // Age; Colour = red, blue, green; two inputs of one feature that may both be 1.
        data::Matrix prepared(4, 6);
        const double cells[4][6] = {{-1.2, 1, 0, 0, 1, 1},
                                    {0.3, 0, 1, 0, 0, 1},
                                    {0.5, 0, 0, 0, 1, 0},
                                    {0.4, 0, 0, 1, 0, 0}};
        for (std::size_t row = 0; row < 4; ++row)
            std::ranges::copy(cells[row], prepared.row(row).begin());
        const auto layout = mixedLayout(prepared, std::vector<std::size_t>{0, 1, 1, 1, 2, 2});
        QCOMPARE(layout.numbers, std::vector<std::size_t>{0});
        QCOMPARE(layout.categories.size(), 3U);
        const auto rows = mixedRows(layout, prepared);
        QCOMPARE(rows.levels[0], (std::vector<std::int32_t>{1, 2, 0, 3}));
        QCOMPARE(rows.levels[1], (std::vector<std::int32_t>{1, 0, 1, 0}));
        QCOMPARE(rows.numbers(1, 0), 0.3);
    }

    void costIsAtMostThatOfTheKModesPackage_data()
    {
        QTest::addColumn<bool>("automobile");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("theirs");
        // kmodes 0.12.2: KPrototypes(k, init, gamma=0.5, random_state=0, max_iter=50) on the
        // complete rows, the better of init='Cao' and init='Huang' with n_init=3.
        QTest::newRow("automobile") << true << 5 << 12505.982207664947;
        QTest::newRow("personality") << false << 4 << 5129.3502498146845;
    }
    void costIsAtMostThatOfTheKModesPackage()
    {
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
        QFETCH(bool, automobile);
        QFETCH(int, k);
        QFETCH(double, theirs);
        const auto rows =
            automobile
                ? completeRows(
                      "automobile_train.csv", {"Age", "Work_Experience", "Family_Size"},
                      {"Gender", "Ever_Married", "Graduated", "Profession", "Spending_Score"})
                : completeRows("customer_personality.csv",
                               {"Income", "Recency", "MntWines", "NumWebPurchases"},
                               {"Education", "Marital_Status"});
        auto wanted = options(k);
        wanted.gamma = 0.5;
        const auto result = kPrototypes(rows, wanted);
        QVERIFY2(result.cost <= theirs, qPrintable(QString::number(result.cost, 'f', 6)));
    }
};

QTEST_APPLESS_MAIN(TestKPrototypes)
#include "test_kprototypes.moc"
