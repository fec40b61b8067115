#include "core/base/random.h"
#include "core/predict/explaining/contributions.h"
#include "tests/core/predict/explainingfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::predict;

namespace {

data::Matrix rowOf(const std::vector<double>& values)
{
    data::Matrix row(1, values.size());
    std::ranges::copy(values, row.row(0).begin());
    return row;
}

/// Columns of numbers, the first row being the customer, the others the background.
data::TablePointer numbersTable(const std::vector<std::vector<double>>& rows)
{
    TableBuilder builder;
    for (std::size_t column = 0; column < rows[0].size(); ++column) {
        std::vector<double> values;
        for (const auto& row : rows)
            values.push_back(row[column]);
        builder.numbers("column " + std::to_string(column), values);
    }
    return builder.table();
}

struct Numbers {
    std::vector<std::vector<double>> rows;
    FunctionPredictor::Function function;

    Contributions explain(const ContributionOptions& options = {}) const
    {
        auto background = data::allRows(rows.size());
        background.erase(background.begin());
        return contributions(explainedFunction(numbersTable(rows), function), rowOf(rows[0]),
                             background, options);
    }
};

/// Base and contributions add up to the prediction, contributions of a column to 0.
void verifyAddsUp(const Contributions& found)
{
    for (std::size_t k = 0; k < found.base.size(); ++k) {
        double sum = found.base[k];
        for (std::size_t i = 0; i < found.values.rows(); ++i)
            sum += found.values(i, k);
        QVERIFY(std::abs(sum - found.prediction[k]) < 1e-12);
    }
    for (std::size_t i = 0; i < found.values.rows(); ++i) {
        double sum = 0;
        for (const double value : found.values.row(i))
            sum += value;
        QVERIFY(std::abs(sum) < 1e-12);
    }
}

/// Random rows, and a function in which columns act together.
Numbers wildNumbers(std::size_t count, std::size_t columns)
{
    Random random(11);
    Numbers numbers;
    numbers.rows.assign(count, std::vector<double>(columns));
    for (auto& row : numbers.rows)
        for (double& value : row)
            value = random.normal();
    numbers.function = [](std::span<const double> row) {
        double score = 0.5;
        for (std::size_t i = 0; i < row.size(); ++i)
            score += 0.6 * row[i] * row[(i + 1) % row.size()] + 0.4 * row[i];
        return 1 / (1 + std::exp(-score));
    };
    return numbers;
}

} // namespace

class ExplainingContributionsTest : public QObject {
    Q_OBJECT

private slots:
    // Of x·y at (0.9, 0.8) against (0.1, 0.4): alone x adds (0.9 − 0.1)·0.4 = 0.32, after y
    // (0.9 − 0.1)·0.8 = 0.64, in the mean 0.48; y likewise 0.1·0.4 = 0.04 and 0.9·0.4 = 0.36, 0.2.
    void twoColumnsThatWorkTogetherShareTheirProduct()
    {
        const auto product = [](std::span<const double> row) { return row[0] * row[1]; };
        const auto found = Numbers{{{0.9, 0.8}, {0.1, 0.4}}, product}.explain();
        QVERIFY(std::abs(found.base[1] - 0.04) < 1e-15);
        QVERIFY(std::abs(found.prediction[1] - 0.72) < 1e-15);
        QVERIFY(std::abs(found.values(0, 1) - 0.48) < 1e-15);
        QVERIFY(std::abs(found.values(1, 1) - 0.2) < 1e-15);
        QVERIFY(std::abs(found.values(0, 0) + 0.48) < 1e-15);
        QVERIFY(found.isExact);
        QCOMPARE(found.backgroundRows, std::size_t{1});
        QCOMPARE(found.standardErrors(0, 1), 0.0);
        verifyAddsUp(found);
    }

    // Of x·y + z/10 the third column stands alone. Two background rows: the mean of (0.48, 0.2,
    // 0.05) as above and, against (0.9, 0.2, 0.5), (0, (0.8 − 0.2)·0.9 = 0.54, 0).
    void contributionsAreMeansOverTheBackground()
    {
        const auto function = [](std::span<const double> row) {
            return row[0] * row[1] + row[2] / 10;
        };
        const auto found =
            Numbers{{{0.9, 0.8, 0.5}, {0.1, 0.4, 0}, {0.9, 0.2, 0.5}}, function}.explain();
        compareNear(std::vector{found.values(0, 1), found.values(1, 1), found.values(2, 1)},
                    {0.24, 0.37, 0.025}, 1e-15);
        verifyAddsUp(found);
    }

    // shap 0.51.0: shap.explainers.Exact(model.predict_proba, shap.maskers.Independent(X,
    // max_samples=12))(X[4:5]) with the levels of c as numbers
    void encodedLevelsAreOneColumnAsInShap()
    {
        const TwelveCustomers customers;
        const std::vector<std::uint32_t> fifth{4};
        const auto customer =
            prepare::applyRecipe(*customers.model.recipe, *customers.table, fifth).values;
        const auto found = contributions(customers.model, customer, customers.rows);
        QCOMPARE(found.columns.size(), std::size_t{3});
        QCOMPARE(found.columns[2].name, std::string("c"));
        compareNear(found.base, {0.35195530100419, 0.31268383444506, 0.33536086455075}, 1e-13);
        compareNear(found.prediction, {0.01268509289119, 0.96640117464732, 0.02091373246149},
                    1e-13);
        compareNear(found.values.values(),
                    {-0.32928730132072, 0.26509726224842, 0.0641900390723, 0.04055048489373,
                     0.30311359646084, -0.34366408135457, -0.05053339168602, 0.08550648149301,
                     -0.03497308980699},
                    1e-13);
        verifyAddsUp(found);
    }

    // Where inputs only add up, a column contributes its weight times its distance from the mean.
    void ofManyColumnsOrdersAreDrawn()
    {
        Numbers numbers = wildNumbers(41, 15);
        numbers.function = [](std::span<const double> row) {
            double sum = 0.5;
            for (std::size_t i = 0; i < row.size(); ++i)
                sum += 0.002 * static_cast<double>(i) * row[i];
            return sum;
        };
        const auto found = numbers.explain();
        QVERIFY(!found.isExact);
        QCOMPARE(found.backgroundRows, std::size_t{40});
        for (std::size_t i = 0; i < 15; ++i) {
            double mean = 0;
            for (std::size_t row = 1; row < 41; ++row)
                mean += numbers.rows[row][i] / 40;
            const double expected = 0.002 * static_cast<double>(i) * (numbers.rows[0][i] - mean);
            QVERIFY(std::abs(found.values(i, 1) - expected) < 1e-14);
            QVERIFY(found.standardErrors(i, 1) < 1e-8);
        }
        verifyAddsUp(found);
    }

    void drawnOrdersAddUpAndComeNearAllCoalitions()
    {
        const Numbers numbers = wildNumbers(61, 6);
        const auto exact = numbers.explain();
        const auto drawn = numbers.explain({.mostExactColumns = 2, .orderPairs = 20});
        QVERIFY(exact.isExact);
        QVERIFY(!drawn.isExact);
        verifyAddsUp(exact);
        verifyAddsUp(drawn);
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(exact.standardErrors(i, 1), 0.0);
            QVERIFY(drawn.standardErrors(i, 1) > 0);
            QVERIFY(std::abs(drawn.values(i, 1) - exact.values(i, 1)) <
                    4 * drawn.standardErrors(i, 1));
        }
    }

    void standardErrorsSayHowFarAnotherSeedGoes_data()
    {
        QTest::addColumn<int>("backgroundRows");
        QTest::addColumn<int>("mostExactColumns");
        QTest::newRow("all rows, orders drawn") << 60 << 1;
        QTest::newRow("rows drawn, exact") << 20 << 10;
        QTest::newRow("both drawn") << 20 << 1;
    }
    void standardErrorsSayHowFarAnotherSeedGoes()
    {
        QFETCH(int, backgroundRows);
        QFETCH(int, mostExactColumns);
        const Numbers numbers = wildNumbers(61, 4);
        const auto truth = numbers.explain();
        ContributionOptions options{.backgroundRows = static_cast<std::size_t>(backgroundRows),
                                    .mostExactColumns = static_cast<std::size_t>(mostExactColumns),
                                    .orderPairs = 3};
        constexpr std::uint64_t seeds = 300;
        double squares = 0, expected = 0;
        for (options.seed = 1; options.seed <= seeds; ++options.seed) {
            const auto found = numbers.explain(options);
            for (std::size_t i = 0; i < 4; ++i) {
                squares += std::pow(found.values(i, 1) - truth.values(i, 1), 2);
                expected += std::pow(found.standardErrors(i, 1), 2);
            }
        }
        const double ratio = squares / expected;
        QVERIFY2(ratio > 0.8 && ratio < 1.25, qPrintable(QString::number(ratio)));
    }

    void theSeedDecides()
    {
        const Numbers numbers = wildNumbers(300, 12);
        const auto of = [&](std::uint64_t seed) { return numbers.explain({.seed = seed}).values; };
        QVERIFY(of(1) == of(1));
        QVERIFY(of(1) != of(2));
    }

    void aCustomerLikeTheBackgroundHasNothingToExplain()
    {
        const auto product = [](std::span<const double> row) { return row[0] * row[1]; };
        const auto found = Numbers{{{0.9, 0.8}, {0.9, 0.8}}, product}.explain();
        QVERIFY(std::ranges::all_of(found.values.values(), [](double v) { return v == 0; }));
        QVERIFY(found.base == found.prediction);
    }

    void whatCannotBeExplainedIsRefused()
    {
        const TwelveCustomers customers;
        const data::Matrix one(1, 5);
        const auto code = [&](const data::Matrix& customer, std::size_t background,
                              const ContributionOptions& options) {
            return codeOf([&] {
                contributions(customers.model, customer,
                              std::span(customers.rows).first(background), options);
            });
        };
        QCOMPARE(code(one, 0, {}), ErrorCode::NotEnoughRows);
        QCOMPARE(code(data::Matrix(2, 5), 3, {}), ErrorCode::Internal);
        QCOMPARE(code(data::Matrix(1, 4), 3, {}), ErrorCode::Internal);
        QCOMPARE(code(one, 3, {.backgroundRows = 0}), ErrorCode::InvalidOption);
        QCOMPARE(code(one, 3, {.mostExactColumns = 13}), ErrorCode::InvalidOption);
        QCOMPARE(code(one, 3, {.orderPairs = 1}), ErrorCode::InvalidOption);
    }

    void progressIsToldAndStopCancels()
    {
        const TwelveCustomers customers;
        std::stop_source stop;
        std::vector<double> told;
        const auto stopThen = [&](double share, std::string_view) {
            told.push_back(share);
            stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 contributions(customers.model, data::Matrix(1, 5), customers.rows,
                                               {}, stop.get_token(), stopThen));
        QVERIFY(!told.empty());
    }
};

QTEST_GUILESS_MAIN(ExplainingContributionsTest)
#include "test_explaining_contributions.moc"
