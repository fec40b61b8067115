// Figures of xgboost 1.7.4 for Python, xgb.train({tree_method: "hist", max_depth: 3, eta: 0.3,
// nthread: 1, objective: ...}, xgb.DMatrix(X, y), 20).predict(xgb.DMatrix(X[:4])), and of
// scikit-learn 1.2.1's regression trees.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/predict/metrics.h"
#include "core/predict/models/xgboost.h"
#include "tests/core/predict/modelfixture.h"
#include "tests/core/predict/treesfixture.h"

#include <QTest>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <functional>

using namespace core;
using namespace core::predict;

namespace {

/// Noise: what is learnt of the training rows does not hold for the validation rows for long.
struct NoisyTask {
    data::Matrix trainInputs{400, 3};
    data::Matrix validationInputs{300, 3};
    std::vector<std::int32_t> trainClasses, validationClasses;

    NoisyTask()
    {
        Random random(3);
        const auto fill = [&](data::Matrix& inputs, std::vector<std::int32_t>& classes) {
            for (std::size_t row = 0; row < inputs.rows(); ++row) {
                for (double& value : inputs.row(row))
                    value = random.normal();
                classes.push_back(inputs(row, 0) + 1.5 * random.normal() > 0 ? 1 : 0);
            }
        };
        fill(trainInputs, trainClasses);
        fill(validationInputs, validationClasses);
    }
    ModelTask task(std::uint64_t seed = 1) const
    {
        return {trainInputs, trainClasses, validationInputs, validationClasses, 2, {}, seed};
    }
};

double logLoss(const data::Matrix& probabilities, const std::vector<std::int32_t>& classes)
{
    double loss = 0;
    for (std::size_t row = 0; row < classes.size(); ++row)
        loss -= std::log(probabilities(row, static_cast<std::size_t>(classes[row])));
    return loss / static_cast<double>(classes.size());
}

} // namespace

class XgboostTest : public QObject {
    Q_OBJECT

private slots:
    // objective="multi:softprob", num_class=3, eval_metric="mlogloss"
    void severalClassesAgreeWithXgboostForPython()
    {
        const auto result = train(threeClasses(), 3, boosting());
        compareNear(result.model->probabilities(smallRows()).values(),
                    {0.26421586, 0.7087746, 0.027009506, 0.9450196, 0.029195141, 0.025785232,
                     0.06642502, 0.92865825, 0.004916703, 0.9525936, 0.018958844, 0.02844758});
        QCOMPARE(result.history.size(), std::size_t{20});
        QVERIFY(std::abs(result.history.front().trainLoss - 0.9088776513934136) < 1e-6);
        QVERIFY(std::abs(result.history.back().trainLoss - 0.2671452554408461) < 1e-6);
        // eval_metric="merror"
        QVERIFY(std::abs(result.history.front().trainAccuracy - (1 - 28 / 120.)) < 1e-12);
        QVERIFY(std::abs(result.history.back().trainAccuracy - 0.95) < 1e-12);
        QVERIFY(std::isnan(result.history.back().validationLoss));
        QVERIFY(std::isnan(result.history.back().validationAccuracy));
        QCOMPARE(result.bestRound, 20);
        QCOMPARE(result.model->rounds(), 20);
    }

    // objective="binary:logistic", eval_metric="logloss"
    void twoClassesAgreeWithXgboostForPython()
    {
        const auto result = train(twoClasses(), 2, boosting());
        const auto found = result.model->probabilities(smallRows(4));
        const std::vector<double> expected{0.006358748, 0.04118506, 0.010380659, 0.07611559};
        for (std::size_t row = 0; row < 4; ++row) {
            QVERIFY(std::abs(found(row, 1) - expected[row]) < 1e-6);
            QCOMPARE(found(row, 0), 1 - found(row, 1));
        }
        QVERIFY(std::abs(result.history.front().trainLoss - 0.4975279559691747) < 1e-6);
        QVERIFY(std::abs(result.history.back().trainLoss - 0.07060806810234983) < 1e-6);
        // eval_metric="error"
        QVERIFY(std::abs(result.history.front().trainAccuracy - 0.95) < 1e-12);
        QVERIFY(std::abs(result.history.back().trainAccuracy - 0.975) < 1e-12);
    }

    // DMatrix(X, y, weight=numpy.array([1, 2.5, .5])[y])
    void classWeightsAgreeWithXgboostForPython()
    {
        const auto result = train(threeClasses(), 3, boosting(), {1, 2.5, 0.5});
        compareNear(result.model->probabilities(smallRows()).values(),
                    {0.18291162, 0.8015576, 0.015530738, 0.9367311, 0.037161686, 0.02610718,
                     0.03740114, 0.9576977, 0.004901212, 0.96430624, 0.009313774, 0.02637993});
        QVERIFY(std::abs(result.history.front().trainLoss - 0.8821866810321808) < 1e-6);
        QVERIFY(std::abs(result.history.back().trainLoss - 0.2306809407319723) < 1e-6);
    }

    // Without samples all trees of a forest are the same tree:
    // DecisionTreeRegressor(max_depth=3).fit(X, y2).predict(X[:12])
    void aTreeOfAForestHoldsTheSharesOfTheClass()
    {
        TreeOptions options;
        options.model = TreeModel::Forest;
        options.rounds = 3;
        options.depth = 3;
        const auto found = train(twoClasses(), 2, options).model->probabilities(smallRows());
        const std::vector<double> expected{0,      2 / 21., 0, 0,      2 / 21., 0,
                                           1 / 3., 0,       0, 2 / 3., 0,       0};
        for (std::size_t row = 0; row < expected.size(); ++row)
            QVERIFY(std::abs(found(row, 1) - expected[row]) < 1e-6);
        // The same with y == 0, y == 1 and y == 2, divided by the sum of the three.
        const auto three = train(threeClasses(), 3, options).model->probabilities(smallRows());
        const std::vector<double> shares{0.25, 5 / 7., 0, 23 / 27., 0, 2 / 21.};
        for (std::size_t row = 0; row < 2; ++row) {
            const double sum = shares[row * 3] + shares[row * 3 + 1] + shares[row * 3 + 2];
            for (std::size_t k = 0; k < 3; ++k)
                QVERIFY(std::abs(three(row, k) - shares[row * 3 + k] / sum) < 1e-6);
        }
    }

    void theTreesOfAForestDiffer()
    {
        const NoisyTask noisy;
        TreeOptions one = forestOptions(3);
        one.rounds = 1;
        TreeOptions many = forestOptions(3);
        many.rounds = 60;
        const auto first = trainTrees(noisy.task(), one);
        const auto all = trainTrees(noisy.task(), many);
        QVERIFY(all.history.front().validationLoss == first.history.front().validationLoss);
        // Trees that were all the same would leave the loss where one tree has it.
        QVERIFY(all.history.back().validationLoss < 0.8 * first.history.front().validationLoss);
        // All trees are kept: none is the best one.
        QCOMPARE(all.bestRound, 0);
        QCOMPARE(all.history.back().bestRound, 0);
        QCOMPARE(all.model->rounds(), 60);
        QVERIFY(std::abs(logLoss(all.model->probabilities(noisy.validationInputs),
                                 noisy.validationClasses) -
                         all.history.back().validationLoss) < 1e-6);
    }

    void theModelIsThatOfTheBestRound()
    {
        const NoisyTask noisy;
        TreeOptions options = boosting(80);
        options.patience = 10;
        const auto result = trainTrees(noisy.task(), options);
        QCOMPARE(result.endReason, network::EndReason::EarlyStopped);
        QCOMPARE(static_cast<int>(result.history.size()), result.bestRound + 10);
        QCOMPARE(result.model->rounds(), result.bestRound);
        const auto lowest =
            std::ranges::min_element(result.history, {}, &RoundReport::validationLoss);
        QCOMPARE(lowest->round, result.bestRound);
        const auto shares = result.model->probabilities(noisy.validationInputs);
        QVERIFY(std::abs(logLoss(shares, noisy.validationClasses) - lowest->validationLoss) < 1e-6);
        const auto evaluation = evaluate(noisy.validationClasses, shares, {"0", "1"});
        QCOMPARE(lowest->validationAccuracy, evaluation.accuracy);
        // Without patience all rounds are made, and the best is the best of all.
        options.patience = 0;
        const auto whole = trainTrees(noisy.task(), options);
        QCOMPARE(whole.endReason, network::EndReason::Finished);
        QCOMPARE(whole.history.size(), std::size_t{80});
        QCOMPARE(whole.model->rounds(), whole.bestRound);
        QVERIFY(whole.history.back().validationLoss > lowest->validationLoss);
    }

    void theSeedDecidesTheSamples_data()
    {
        QTest::addColumn<bool>("isForest");
        QTest::newRow("boosting") << false;
        QTest::newRow("forest") << true;
    }
    void theSeedDecidesTheSamples()
    {
        QFETCH(bool, isForest);
        const NoisyTask noisy;
        TreeOptions options = isForest ? forestOptions(3) : boosting();
        options.rounds = 10;
        options.rowSample = 0.6;
        options.columnSample = 0.7;
        const auto first = trainTrees(noisy.task(1), options).model->numbers();
        // Another model trained between two rounds changes nothing.
        const auto amid = [&](const RoundReport& report) {
            if (report.round == 3)
                trainTrees(noisy.task(9), options);
        };
        QVERIFY(trainTrees(noisy.task(1), options, {}, amid).model->numbers() == first);
        QVERIFY(trainTrees(noisy.task(2), options).model->numbers() != first);
    }

    void theNumbersAreTheModel_data() { theSeedDecidesTheSamples_data(); }
    void theNumbersAreTheModel()
    {
        QFETCH(bool, isForest);
        TreeOptions options = isForest ? forestOptions(4) : boosting();
        options.rounds = 15;
        const auto model = train(threeClasses(), 3, options).model;
        const TreeNumbers& numbers = model->numbers();
        QVERIFY(numbers.model == options.model);
        QCOMPARE(numbers.inputCount, std::size_t{4});
        QCOMPARE(numbers.classCount, std::size_t{3});
        QCOMPARE(numbers.trees.size(), std::size_t{45});
        QCOMPARE(model->rounds(), 15);
        const TreePredictor again(numbers);
        QVERIFY(again.probabilities(smallRows()) == model->probabilities(smallRows()));
    }

    void aRowAloneGetsWhatItGetsAmongAll()
    {
        const auto model = train(threeClasses(), 3, boosting()).model;
        const auto rows = smallRows(5000); // several blocks, on all threads
        const auto all = model->probabilities(rows);
        for (const std::size_t row : {std::size_t{0}, std::size_t{1023}, std::size_t{4999}}) {
            data::Matrix one(1, 4);
            std::ranges::copy(rows.row(row), one.row(0).begin());
            QVERIFY(std::ranges::equal(model->probabilities(one).row(0), all.row(row)));
            QVERIFY(std::abs(all(row, 0) + all(row, 1) + all(row, 2) - 1) < 1e-12);
        }
        QCOMPARE(model->probabilities(data::Matrix(0, 4)).rows(), std::size_t{0});
    }

    void theComputersLanguageChangesNothing()
    {
        const auto plain = train(threeClasses(), 3, boosting()).model->numbers();
        const std::string before = std::setlocale(LC_ALL, nullptr);
        if (!std::setlocale(LC_ALL, "de_DE.UTF-8"))
            QSKIP("The locale de_DE.UTF-8 is not installed.");
        const auto german = train(threeClasses(), 3, boosting()).model->numbers();
        std::setlocale(LC_ALL, before.c_str());
        QVERIFY(german == plain);
    }

    void stopAndKeepBestEndsWithTheBestSoFar()
    {
        const NoisyTask noisy;
        std::stop_source keep;
        std::vector<int> told;
        const auto stopAtFive = [&](const RoundReport& report) {
            told.push_back(report.round);
            if (report.round == 5)
                keep.request_stop();
        };
        const auto result =
            trainTrees(noisy.task(), boosting(), {{}, keep.get_token()}, stopAtFive);
        QVERIFY(told == (std::vector<int>{1, 2, 3, 4, 5}));
        QCOMPARE(result.endReason, network::EndReason::StoppedByUser);
        QCOMPARE(result.history.size(), std::size_t{5});
        QCOMPARE(result.model->rounds(), result.bestRound);
        QCOMPARE(result.history.back().bestRound, result.bestRound);
    }

    void discardAndStopCancel()
    {
        const NoisyTask noisy;
        std::stop_source discard;
        const auto stopAtFive = [&](const RoundReport& report) {
            if (report.round == 5)
                discard.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, trainTrees(noisy.task(), boosting(), {discard.get_token(), {}}, stopAtFive));
        const auto model = trainTrees(noisy.task(), boosting()).model;
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 model->probabilities(noisy.trainInputs, discard.get_token()));
    }

    void whatCannotBeLearntOrReadIsRefused()
    {
        const auto refuses = [](const std::function<void(TreeOptions&)>& change) {
            TreeOptions options;
            change(options);
            return codeOf([&] { train(twoClasses(), 2, options); }) == ErrorCode::InvalidOption;
        };
        QVERIFY(refuses([](TreeOptions& o) { o.rounds = 0; }));
        QVERIFY(refuses([](TreeOptions& o) { o.depth = 0; }));
        QVERIFY(refuses([](TreeOptions& o) { o.learningRate = 0; }));
        QVERIFY(refuses([](TreeOptions& o) { o.rowSample = 1.5; }));
        QVERIFY(refuses([](TreeOptions& o) { o.columnSample = NAN; }));
        QVERIFY(refuses([](TreeOptions& o) { o.lambda = -1; }));
        QVERIFY(refuses([](TreeOptions& o) { o.leastLeafWeight = -1; }));
        QVERIFY(refuses([](TreeOptions& o) { o.patience = -1; }));
        QCOMPARE(codeOf([] { train(threeClasses(), 2, {}); }), ErrorCode::Internal);
        const auto model = train(twoClasses(), 2, boosting()).model;
        QCOMPARE(codeOf([&] { model->probabilities(data::Matrix(1, 5)); }), ErrorCode::Internal);
        QCOMPARE(codeOf([&] { model->probabilities(data::Matrix(1, 4, NAN)); }),
                 ErrorCode::Internal);
    }

    void whatXgboostRefusesIsAnErrorInItsWords()
    {
        // Finite, but beyond single precision.
        const data::Matrix rows(10, 2, 1e300);
        const std::vector<std::int32_t> classes{0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        try {
            trainTrees({rows, classes, {}, {}, 2, {}, 1}, {});
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Internal);
            QVERIFY2(std::string_view(error.what()).find("inf") != std::string_view::npos,
                     error.what());
            QVERIFY2(std::string_view(error.what()).find(".cc") == std::string_view::npos,
                     error.what());
        }
    }
};

QTEST_GUILESS_MAIN(XgboostTest)
#include "test_xgboost.moc"
