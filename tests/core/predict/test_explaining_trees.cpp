// Figures of xgboost 1.7.4 for Python, as in test_xgboost.cpp: predict(xgb.DMatrix(X[:2]),
// pred_contribs=True).
#include "core/predict/explaining/contributions.h"
#include "core/predict/models/simplepredictors.h"
#include "tests/core/predict/explainingfixture.h"
#include "tests/core/predict/treesfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::predict;

class ExplainingTreesTest : public QObject {
    Q_OBJECT

private slots:
    void severalClassesAgreeWithXgboostForPython()
    {
        const auto parts = train(threeClasses(), 3, boosting()).model->contributions(smallRows(2));
        QCOMPARE(parts.size(), std::size_t{3});
        QCOMPARE(parts[0].rows(), std::size_t{2});
        QCOMPARE(parts[0].columns(), std::size_t{5});
        compareNear(parts[0].values(),
                    {-1.1672132, -0.337611, 0.53257626, -0.008457038, 0.9739417, 0.4766352,
                     0.63299483, 0.3363287, 0.00743546, 0.9739417},
                    2e-6);
        compareNear(parts[2].row(1), {-0.32611766, -0.6030079, 0.050351117, 0, -0.2952928}, 2e-6);
    }

    void twoClassesAgreeWithXgboostForPython()
    {
        const auto parts = train(twoClasses(), 2, boosting()).model->contributions(smallRows(2));
        QCOMPARE(parts.size(), std::size_t{1});
        compareNear(parts[0].values(),
                    {-1.860435, -1.2563981, 0.09876186, -0.035742313, -1.9977305, -0.54144347,
                     -0.7236442, 0.06515528, 0.050040513, -1.9977305},
                    2e-6);
    }

    // One split of four rows: three with 0, a third of them of the class, and one with 1, of the
    // class. Without knowing x the share is one half.
    void aForestOfOneSplitIsWorkedByHand()
    {
        data::Matrix rows(4, 2);
        rows(3, 0) = 1;
        const std::vector<std::int32_t> classes{0, 0, 1, 1};
        TreeOptions options;
        options.model = TreeModel::Forest;
        options.rounds = 3;
        options.depth = 1;
        const auto model = trainTrees({rows, classes, {}, {}, 2, {}, 1}, options).model;
        compareNear(model->contributions(rows)[0].values(),
                    {-1 / 6., 0, 0.5, -1 / 6., 0, 0.5, -1 / 6., 0, 0.5, 0.5, 0, 0.5}, 1e-6);
    }

    void contributionsAddUpToTheScore_data()
    {
        QTest::addColumn<bool>("isForest");
        QTest::addColumn<int>("classCount");
        QTest::newRow("boosting, two classes") << false << 2;
        QTest::newRow("boosting, three classes") << false << 3;
        QTest::newRow("forest, two classes") << true << 2;
        QTest::newRow("forest, three classes") << true << 3;
    }
    void contributionsAddUpToTheScore()
    {
        QFETCH(bool, isForest);
        QFETCH(int, classCount);
        const auto classes = classCount == 2 ? twoClasses() : threeClasses();
        const auto count = static_cast<std::size_t>(classCount);
        TreeOptions options = isForest ? forestOptions(4) : boosting();
        options.rounds = 20;
        const auto model = train(classes, count, options).model;
        const auto rows = smallRows(200);
        const auto parts = model->contributions(rows);
        const auto shares = model->probabilities(rows);
        for (std::size_t row = 0; row < 200; ++row) {
            std::vector<double> scores;
            for (const data::Matrix& values : parts) {
                scores.push_back(0);
                for (const double value : values.row(row))
                    scores.back() += value;
            }
            if (!isForest)
                for (double& score : scores)
                    score = std::exp(score);
            double sum = !isForest && count == 2 ? 1 : 0;
            for (const double score : scores)
                sum += score;
            if (isForest && count == 2)
                sum = 1;
            for (std::size_t k = 0; k < scores.size(); ++k)
                QVERIFY(std::abs(scores[k] / sum - shares(row, count == 2 ? 1 : k)) < 2e-6);
        }
        const auto refused = [&](const data::Matrix& inputs) {
            return codeOf([&] { model->contributions(inputs); }) == ErrorCode::Internal;
        };
        QVERIFY(refused(data::Matrix(1, 5)));
        QVERIFY(refused(data::Matrix(1, 4, std::nan(""))));
        QCOMPARE(model->contributions(data::Matrix(0, 4))[0].rows(), std::size_t{0});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, model->contributions(rows, stop.get_token()));
    }

    void encodedLevelsAreOneColumn_data() { contributionsAddUpToTheScore_data(); }
    void encodedLevelsAreOneColumn()
    {
        QFETCH(bool, isForest);
        QFETCH(int, classCount);
        const TwelveCustomers customers;
        const prepare::Recipe& recipe = *customers.model.recipe;
        const auto inputs = prepare::applyRecipe(recipe, *customers.table, customers.rows).values;
        std::vector<std::int32_t> classes = customers.classes;
        for (std::int32_t& code : classes)
            code = std::min(code, classCount - 1);
        TreeOptions options = isForest ? forestOptions(5) : TreeOptions{};
        options.rounds = 20;
        options.leastLeafWeight = 0.1;
        const auto trees =
            trainTrees({inputs, classes, {}, {}, static_cast<std::size_t>(classCount), {}, 1},
                       options)
                .model;
        const std::vector<std::uint32_t> fifth{4};
        const auto customer = prepare::applyRecipe(recipe, *customers.table, fifth).values;
        const auto found = treeContributions(*trees, recipe, customer);
        const auto parts = trees->contributions(customer);
        QCOMPARE(parts.size(), found.score.size());
        QCOMPARE(found.columns.size(), std::size_t{3});
        for (std::size_t k = 0; k < parts.size(); ++k) {
            QVERIFY(parts[k](0, 0) != 0);
            QCOMPARE(found.values(0, k), parts[k](0, 0));
            QCOMPARE(found.values(2, k), parts[k](0, 2) + parts[k](0, 3) + parts[k](0, 4));
            QCOMPARE(found.base[k], parts[k](0, 5));
            QVERIFY(std::abs(found.base[k] + found.values(0, k) + found.values(1, k) +
                             found.values(2, k) - found.score[k]) < 1e-12);
        }
        QVERIFY(treesOf(*trees) == trees.get());
        QVERIFY(treesOf(TemperedPredictor(trees, 1.5)) == trees.get());
        QVERIFY(!treesOf(*customers.model.predictor));
        QCOMPARE(codeOf([&] { treeContributions(*trees, recipe, data::Matrix(2, 5)); }),
                 ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(ExplainingTreesTest)
#include "test_explaining_trees.moc"
