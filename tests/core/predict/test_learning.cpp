// Every kind of model through the same door, and ensembles of kinds and of folds.
#include "core/base/error.h"
#include "core/predict/classifier.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>

using namespace core;
using namespace core::predict;

namespace {

constexpr std::size_t target = 5;

ClassifierRequest request(ModelKind kind, std::size_t rows = 600)
{
    ClassifierRequest result{customers(rows), target, {}, classifierPreset("p4"), 42};
    result.options.kind = kind;
    result.options.training.epochs = 15;
    result.options.boosting.rounds = 40;
    result.options.forest.trees = 40;
    return result;
}

data::Matrix prepared(const ClassifierModel& model, const std::vector<std::uint32_t>& rows)
{
    return prepare::applyRecipe(model.recipe, *model.table, rows).values;
}

/// Two of the four classes taken together.
data::TablePointer twoClasses(std::size_t rows)
{
    const auto table = customers(rows);
    auto column = std::make_shared<data::Column>(table->column(target));
    for (std::int32_t& code : column->codes)
        code = code < 0 ? code : code / 2;
    column->levels = {"no", "yes"};
    return std::make_shared<data::DataTable>(table->withColumn(target, column));
}

} // namespace

class LearningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void everyKindIsJudgedOnTheSameRowsAndScoresRowByRowAsAtOnce()
    {
        std::vector<std::uint32_t> rows;
        for (const ModelKind kind : modelKinds) {
            const auto model = trainClassifier(request(kind), {});
            if (rows.empty())
                rows = model.test.rows;
            QVERIFY(model.test.rows == rows);
            QCOMPARE(model.test.rows, model.split.test);
            QCOMPARE(model.test.evaluation.n, rows.size());
            for (std::size_t i = 0; i < rows.size(); i += 25) {
                const auto one = model.model->probabilities(prepared(model, {rows[i]}));
                for (std::size_t c = 0; c < model.classes.size(); ++c)
                    QVERIFY(std::abs(one(0, c) - model.test.probabilities(i, c)) < 1e-12);
            }
            if (kind != ModelKind::Baseline)
                QVERIFY2(model.test.evaluation.accuracyInterval.low > model.baseline.accuracy,
                         std::string(toWord(kind)).c_str());
        }
    }

    void theMajorityBaselineIsTheBaseline()
    {
        const auto model = trainClassifier(request(ModelKind::Baseline), {});
        QVERIFY(model.test.evaluation.confusion == model.baseline.confusion);
        QCOMPARE(model.test.evaluation.logLoss, model.baseline.logLoss);
        QVERIFY(std::ranges::none_of(model.warnings, [](const Warning& warning) {
            return warning.code == "collapsed-model" || warning.code == "ties-baseline";
        }));
    }

    void sameSeedGivesTheSameModelOfEveryKind()
    {
        for (const ModelKind kind : modelKinds) {
            const auto first = trainClassifier(request(kind, 300), {});
            const auto second = trainClassifier(request(kind, 300), {});
            QVERIFY2(first.test.probabilities == second.test.probabilities,
                     std::string(toWord(kind)).c_str());
        }
    }

    void anEnsembleIsTheMeanOfItsMembers()
    {
        auto asked = request(ModelKind::Ensemble);
        asked.options.members = {ModelKind::Network, ModelKind::Logistic};
        const auto model = trainClassifier(asked, {});
        const auto& mean = dynamic_cast<const MeanPredictor&>(*model.model);
        QCOMPARE(mean.members().size(), std::size_t{2});
        const auto network = trainClassifier(request(ModelKind::Network), {});
        const auto logistic = trainClassifier(request(ModelKind::Logistic), {});
        for (std::size_t row = 0; row < model.test.rows.size(); ++row)
            for (std::size_t c = 0; c < model.classes.size(); ++c)
                QVERIFY(std::abs(model.test.probabilities(row, c) -
                                 (network.test.probabilities(row, c) +
                                  logistic.test.probabilities(row, c)) /
                                     2) < 1e-12);
        QCOMPARE(model.courses.size(), std::size_t{1});
        QCOMPARE(model.courses.front().name, std::string("Network 32-16-8"));
    }

    /// Validation rows are judged by the one model that has not learnt from them.
    void foldModelsJudgeRowsTheyHaveNotSeen()
    {
        auto asked = request(ModelKind::Network);
        asked.options.folds = 3;
        const auto model = trainClassifier(asked, {});
        const auto& mean = dynamic_cast<const MeanPredictor&>(*model.model);
        QCOMPARE(mean.members().size(), std::size_t{3});
        QCOMPARE(model.courses.size(), std::size_t{3});
        QCOMPARE(model.courses[1].name, std::string("Network 32-16-8 · 2"));
        QCOMPARE(model.validation.rows, model.split.validation);
        const auto inputs = prepared(model, model.validation.rows);
        std::vector<data::Matrix> own;
        for (const auto& member : mean.members())
            own.push_back(member->probabilities(inputs));
        std::array<std::size_t, 3> judged{};
        for (std::size_t row = 0; row < inputs.rows(); ++row) {
            const auto judge = std::ranges::find_if(own, [&](const data::Matrix& probabilities) {
                return std::ranges::equal(probabilities.row(row),
                                          model.validation.probabilities.row(row));
            });
            QVERIFY(judge != own.end());
            ++judged[static_cast<std::size_t>(judge - own.begin())];
        }
        QVERIFY(std::ranges::min(judged) > 20);
    }

    void stoppingAnEnsembleKeepsTheModelsTrainedSoFar()
    {
        auto asked = request(ModelKind::Network);
        asked.options.folds = 20;
        std::stop_source stop;
        const auto onEpoch = [&](std::size_t, const network::EpochReport&) { stop.request_stop(); };
        const auto model =
            trainClassifier(asked, {.discard = {}, .keepBest = stop.get_token()}, onEpoch);
        QVERIFY(model.validation.rows.size() < model.split.validation.size());
        QCOMPARE(model.validation.rows.size(), model.validation.probabilities.rows());
        QCOMPARE(model.test.evaluation.n, model.split.test.size());
    }

    void discardEndsEveryKind()
    {
        for (const ModelKind kind :
             {ModelKind::Network, ModelKind::Forest, ModelKind::Boosting, ModelKind::Ensemble}) {
            std::stop_source stop;
            std::atomic<int> epochs = 0;
            const auto onEpoch = [&](std::size_t, const network::EpochReport&) {
                if (++epochs == 2)
                    stop.request_stop();
            };
            QVERIFY_THROWS_EXCEPTION(
                Cancelled, trainClassifier(request(kind),
                                           {.discard = stop.get_token(), .keepBest = {}}, onEpoch));
        }
    }

    void aThresholdIsChosenOnValidationRowsAndUsedOnTestRows()
    {
        auto asked = request(ModelKind::Logistic);
        asked.table = twoClasses(800);
        asked.options.threshold = ThresholdWish{ThresholdGoal::Recall, 0.95};
        const auto model = trainClassifier(asked, {});
        QVERIFY(model.threshold.has_value());
        QVERIFY(model.validation.evaluation.report[1].recall >= 0.95);
        for (std::size_t row = 0; row < model.test.rows.size(); ++row)
            QCOMPARE(model.test.predictions[row] == 1,
                     model.test.probabilities(row, 1) >= *model.threshold);
        asked.table = customers(400);
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
    }

    void scaledProbabilitiesKeepTheClassesAndLowerTheValidationLoss()
    {
        auto asked = request(ModelKind::Forest);
        const auto plain = trainClassifier(asked, {});
        asked.options.scalesProbabilities = true;
        const auto scaled = trainClassifier(asked, {});
        QCOMPARE(scaled.test.predictions, plain.test.predictions);
        QVERIFY(scaled.validation.evaluation.logLoss < plain.validation.evaluation.logLoss);
        QCOMPARE(scaled.temperature.temperature, plain.temperature.temperature);
        QVERIFY(std::abs(scaled.validation.evaluation.logLoss - plain.temperature.logLossAfter) <
                1e-12);
    }

    /// More epochs from the best one; never worse by what is watched.
    void trainingGoesOnFromTheBestEpoch()
    {
        auto asked = request(ModelKind::Network);
        asked.options.training.epochs = 6;
        asked.options.training.patience = 0;
        const auto first = std::make_shared<const ClassifierModel>(trainClassifier(asked, {}));
        const int best = first->course()->bestEpoch;
        asked.continued = first;
        asked.options.training.epochs = 10;
        std::vector<int> epochs;
        const auto second =
            trainClassifier(asked, {}, [&](std::size_t, const network::EpochReport& report) {
                epochs.push_back(report.epoch);
            });
        QCOMPARE(epochs.front(), best + 1);
        const auto& history = second.course()->history;
        QCOMPARE(static_cast<int>(history.size()), best + 10);
        QCOMPARE(second.options.training.epochs, best + 10);
        for (std::size_t i = 0; i < history.size(); ++i)
            QCOMPARE(history[i].epoch, static_cast<int>(i) + 1);
        QVERIFY(second.course()->bestEpoch >= best);
        QVERIFY(second.validation.evaluation.logLoss <=
                first->validation.evaluation.logLoss + 1e-12);
        QVERIFY(second.course()->bestEpoch > best);

        asked.options.hidden = network::parseLayers("dense 4 relu");
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
        asked = request(ModelKind::Logistic);
        asked.continued = first;
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
    }

    void modelsBesideAStoppedNetworkGetItsEpochs()
    {
        auto asked = request(ModelKind::Network);
        asked.options.training.epochs = 100000;
        asked.options.training.patience = 0;
        std::stop_source stop;
        const auto model = trainClassifier(asked, {.discard = {}, .keepBest = stop.get_token()},
                                           [&](std::size_t, const network::EpochReport& report) {
                                               if (report.epoch == 4)
                                                   stop.request_stop();
                                           });
        QCOMPARE(model.options.training.epochs, 100000);
        QCOMPARE(optionsOfAnother(model).training.epochs, model.course()->history.back().epoch);
        QVERIFY(model.course()->history.size() < 100);
    }

    void badEnsemblesAreRefused()
    {
        auto asked = request(ModelKind::Ensemble);
        asked.options.members = {};
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
        asked.options.members = {ModelKind::Ensemble};
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
        asked = request(ModelKind::Network);
        asked.options.folds = 1;
        QVERIFY_THROWS_EXCEPTION(Error, trainClassifier(asked, {}));
    }
};

QTEST_APPLESS_MAIN(LearningTest)
#include "test_learning.moc"
