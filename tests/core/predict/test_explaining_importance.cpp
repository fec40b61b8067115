// Figures of scikit-learn 1.2.1 for the model in explainingfixture.h, in a class with fit,
// predict_proba and predict: permutation_importance(model, X, y, n_repeats=3, random_state=7,
// scoring=["accuracy", "f1_macro", "neg_log_loss"]).importances. Its permutations are those of
// state = check_random_state(check_random_state(7).randint(2**31)), state.shuffle(index), each
// applied after the one before.
#include "core/base/random.h"
#include "core/predict/explaining/permutationimportance.h"
#include "core/predict/metrics.h"
#include "tests/core/predict/explainingfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace core;
using namespace core::predict;

namespace {

/// y follows from x alone; z says nothing; the recipe leaves "unused" out.
struct Simple {
    static constexpr std::size_t rowCount = 3000;
    data::TablePointer table;
    std::vector<std::uint32_t> rows = data::allRows(rowCount);
    std::vector<std::int32_t> classes;

    Simple()
    {
        Random random(5);
        std::vector<double> x, z, unused;
        for (std::size_t row = 0; row < rowCount; ++row) {
            x.push_back(row % 2 ? 1 : -1);
            z.push_back(random.normal());
            unused.push_back(random.normal());
            classes.push_back(row % 2 ? 1 : 0);
        }
        table = TableBuilder().numbers("x", x).numbers("unused", unused).numbers("z", z).table();
    }
    ExplainedModel model() const
    {
        return explainedFunction(
            table, [](std::span<const double> row) { return row[0] > 0 ? 0.9 : 0.1; },
            "choose-features leave-out=\"unused\"");
    }
};

} // namespace

class ExplainingImportanceTest : public QObject {
    Q_OBJECT

private slots:
    void exchangedValuesCostWhatScikitLearnSays()
    {
        const TwelveCustomers customers;
        const auto inputs =
            prepare::applyRecipe(*customers.model.recipe, *customers.table, customers.rows).values;
        const ShuffledScores judge(customers.model, inputs, customers.classes);
        const std::vector<std::uint32_t> donors[]{{7, 1, 11, 6, 8, 4, 3, 10, 2, 5, 0, 9},
                                                  {8, 4, 2, 9, 0, 6, 7, 11, 10, 1, 3, 5},
                                                  {0, 9, 1, 11, 8, 6, 5, 3, 4, 7, 2, 10}};
        const double accuracy[3][3]{{0.5, 0.583333333333, 0.333333333333},
                                    {0.416666666667, 0.25, 0.666666666667},
                                    {0, 0.083333333333, 0.083333333333}};
        const double macroF1[3][3]{{0.5, 0.592592592593, 0.325396825397},
                                   {0.407407407407, 0.242063492063, 0.666666666667},
                                   {0, 0.074074074074, 0.084656084656}};
        const double logLoss[3][3]{{0.915081726815, 1.326473385955, 0.667098363137},
                                   {0.653761643457, 0.734747808104, 1.569091516157},
                                   {0.070553786052, 0.0793881098, 0.090524170822}};
        const auto columns = originalColumns(*customers.model.recipe);
        QCOMPARE(columns.size(), std::size_t{3});
        QVERIFY(columns[2].prepared == (std::vector<std::size_t>{2, 3, 4}));
        const RowScores before = judge.scores();
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t repeat = 0; repeat < 3; ++repeat) {
                const auto after = judge.shuffled(columns[i].prepared, donors[repeat]);
                const auto near = [](double a, double b) { return std::abs(a - b) < 1e-11; };
                QVERIFY(near(before.accuracy - after.accuracy, accuracy[i][repeat]));
                QVERIFY(near(before.macroF1 - after.macroF1, macroF1[i][repeat]));
                QVERIFY(near(after.logLoss - before.logLoss, logLoss[i][repeat]));
            }
    }

    void theScoresBeforeAreThoseOfTheEvaluation()
    {
        const TwelveCustomers customers;
        const auto found =
            permutationImportance(customers.model, customers.rows, customers.classes);
        const auto inputs =
            prepare::applyRecipe(*customers.model.recipe, *customers.table, customers.rows).values;
        const auto evaluation =
            evaluate(customers.classes, customers.model.predictor->probabilities(inputs),
                     customers.model.classes);
        QCOMPARE(found.rows, std::size_t{12});
        QCOMPARE(found.scores.accuracy, evaluation.accuracy);
        QCOMPARE(found.scores.macroF1, evaluation.macroF1);
        QVERIFY(std::abs(found.scores.logLoss - evaluation.logLoss) < 1e-14);
    }

    // Over all permutations the mean log loss is that over all pairs of a row and a donor (Fisher,
    // Rudin and Dominici 2019, eq. 3.3).
    void manyRepeatsComeNearTheMeanOverAllPairs()
    {
        const TwelveCustomers customers;
        const auto found = permutationImportance(customers.model, customers.rows, customers.classes,
                                                 {.repeats = 2000});
        const auto inputs =
            prepare::applyRecipe(*customers.model.recipe, *customers.table, customers.rows).values;
        for (const ColumnImportance& importance : found.columns) {
            data::Matrix pairs(144, 5);
            for (std::size_t i = 0; i < 144; ++i) {
                std::ranges::copy(inputs.row(i / 12), pairs.row(i).begin());
                for (const std::size_t input : importance.column.prepared)
                    pairs(i, input) = inputs(i % 12, input);
            }
            const auto shares = customers.model.predictor->probabilities(pairs);
            double loss = 0;
            for (std::size_t i = 0; i < 144; ++i)
                loss -= std::log(shares(i, static_cast<std::size_t>(customers.classes[i / 12])));
            const double expected = loss / 144 - found.scores.logLoss;
            const double error = importance.logLoss.sd / std::sqrt(2000.0);
            QVERIFY2(
                std::abs(importance.logLoss.mean - expected) < 4 * error,
                qPrintable(QString("%1 instead of %2").arg(importance.logLoss.mean).arg(expected)));
        }
    }

    void onlyWhatTheModelUsesMatters()
    {
        const Simple simple;
        const auto found = permutationImportance(simple.model(), simple.rows, simple.classes);
        QCOMPARE(found.columns.size(), std::size_t{2});
        const ColumnImportance& x = found.columns[0];
        const ColumnImportance& z = found.columns[1];
        QCOMPARE(x.column.name, std::string("x"));
        QCOMPARE(x.column.source, std::size_t{0});
        QCOMPARE(z.column.name, std::string("z"));
        QCOMPARE(z.column.source, std::size_t{2});
        // Half of the rows get the other value: half are wrong then.
        QCOMPARE(found.scores.accuracy, 1.0);
        QCOMPARE(x.accuracy.repeats.size(), std::size_t{5});
        QVERIFY(std::abs(x.accuracy.mean - 0.5) < 0.03);
        QVERIFY(std::abs(x.macroF1.mean - 0.5) < 0.03);
        QVERIFY(std::abs(x.logLoss.mean - 0.5 * std::log(9.0)) < 0.07);
        QVERIFY(x.accuracy.sd > 0.001 && x.accuracy.sd < 0.03);
        for (const ScoreFall& fall : {z.accuracy, z.macroF1, z.logLoss}) {
            QCOMPARE(fall.mean, 0.0);
            QCOMPARE(fall.sd, 0.0);
        }
    }

    void meanAndSpreadAreThoseOfTheRepeats()
    {
        const TwelveCustomers customers;
        const auto found =
            permutationImportance(customers.model, customers.rows, customers.classes);
        const ScoreFall& fall = found.columns[0].logLoss;
        const double mean = std::accumulate(fall.repeats.begin(), fall.repeats.end(), 0.0) / 5;
        double squares = 0;
        for (const double value : fall.repeats)
            squares += (value - mean) * (value - mean);
        QVERIFY(std::abs(fall.mean - mean) < 1e-15);
        QVERIFY(std::abs(fall.sd - std::sqrt(squares / 4)) < 1e-15);
        const auto once = permutationImportance(customers.model, customers.rows, customers.classes,
                                                {.repeats = 1});
        QVERIFY(std::isnan(once.columns[0].logLoss.sd));
        QCOMPARE(once.columns[0].logLoss.mean, fall.repeats[0]);
    }

    void aThresholdDecidesTheClassesButNotTheLoss()
    {
        const Simple simple;
        const auto likelier = permutationImportance(simple.model(), simple.rows, simple.classes);
        ExplainedModel model = simple.model();
        model.threshold = 0.95; // nobody reaches it
        const auto found = permutationImportance(model, simple.rows, simple.classes);
        QCOMPARE(found.scores.accuracy, 0.5);
        QCOMPARE(found.columns[0].accuracy.mean, 0.0);
        QCOMPARE(found.scores.logLoss, likelier.scores.logLoss);
        QCOMPARE(found.columns[0].logLoss.mean, likelier.columns[0].logLoss.mean);
        model.threshold = 0.9;
        QCOMPARE(permutationImportance(model, simple.rows, simple.classes).scores.accuracy, 1.0);
    }

    void aClassifierIsExplainedAsItJudges()
    {
        auto classifier = std::make_shared<ClassifierModel>();
        const Simple simple;
        const ExplainedModel parts = simple.model();
        classifier->table = parts.table;
        classifier->classes = parts.classes;
        classifier->model = parts.predictor;
        classifier->recipe = *parts.recipe;
        classifier->threshold = 0.95;
        const ExplainedModel model = explainedModel(classifier);
        classifier.reset(); // the recipe lives on
        QCOMPARE(permutationImportance(model, simple.rows, simple.classes).scores.accuracy, 0.5);
    }

    void theSeedDecidesThePermutations()
    {
        const Simple simple;
        const auto meanOf = [&](std::uint64_t seed) {
            return permutationImportance(simple.model(), simple.rows, simple.classes,
                                         {.seed = seed})
                .columns[0]
                .logLoss.mean;
        };
        QCOMPARE(meanOf(1), meanOf(1));
        QVERIFY(meanOf(1) != meanOf(2));
    }

    void cellsFilledFromOtherColumnsAreSaidSo()
    {
        const auto table = TableBuilder()
                               .numbers("a", {1, 2, NAN, 4, 5, 6})
                               .numbers("b", {2, 4, 6, 8, 10, 12})
                               .table();
        const auto second = [](std::span<const double> row) { return row[0] / 10; };
        const std::vector<std::int32_t> classes{0, 1, 0, 1, 0, 1};
        const auto warnings = [&](const std::string& plan) {
            const auto rows = data::allRows(6);
            return permutationImportance(explainedFunction(table, second, plan), rows, classes)
                .warnings;
        };
        QCOMPARE(warnings("fill-numbers nearest-neighbours k=1").size(), std::size_t{1});
        QCOMPARE(warnings("fill-numbers iterative").front().code,
                 std::string("filled-from-other-columns"));
        QCOMPARE(warnings("fill-numbers iterative").front().column, std::string("a"));
        QVERIFY(warnings("fill-numbers median").empty());
    }

    void progressIsToldAndStopCancels()
    {
        const Simple simple;
        std::vector<double> told;
        permutationImportance(simple.model(), simple.rows, simple.classes, {}, {},
                              [&](double share, std::string_view) { told.push_back(share); });
        QVERIFY(!told.empty());
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.back() <= 1);
        std::stop_source stop;
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            permutationImportance(simple.model(), simple.rows, simple.classes, {}, stop.get_token(),
                                  [&](double, std::string_view) { stop.request_stop(); }));
    }

    void whatCannotBeJudgedIsRefused()
    {
        const TwelveCustomers customers;
        const auto code = [&](std::size_t rows, std::vector<std::int32_t> classes,
                              const ImportanceOptions& options = {}) {
            return codeOf([&] {
                permutationImportance(customers.model, std::span(customers.rows).first(rows),
                                      classes, options);
            });
        };
        QCOMPARE(code(1, {0}), ErrorCode::NotEnoughRows);
        QCOMPARE(code(2, {0, 1}, {.repeats = 0}), ErrorCode::InvalidOption);
        QCOMPARE(code(2, {0, 3}), ErrorCode::Internal);
        QCOMPARE(code(3, {0, 1}), ErrorCode::Internal);
        ExplainedModel wrong = customers.model;
        wrong.classes.pop_back();
        QCOMPARE(codeOf([&] { permutationImportance(wrong, customers.rows, customers.classes); }),
                 ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(ExplainingImportanceTest)
#include "test_explaining_importance.moc"
