#include "core/base/error.h"
#include "core/predict/classifier.h"
#include "tests/core/predict/tablefixture.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

using namespace core;
using namespace core::predict;
using core::data::ColumnRole;
using core::data::ColumnType;

namespace {

constexpr std::size_t target = 5;

ClassifierRequest request(data::TablePointer table, std::uint64_t seed = 42)
{
    ClassifierRequest result{std::move(table), target, {}, classifierPreset("p4"), seed};
    result.options.training.epochs = 12;
    return result;
}

bool warns(const ClassifierModel& model, const std::string& code, const std::string& column = {})
{
    return std::any_of(model.warnings.begin(), model.warnings.end(), [&](const Warning& warning) {
        return warning.code == code && (column.empty() || warning.column == column);
    });
}

ErrorCode refusal(const ClassifierRequest& request)
{
    try {
        trainClassifier(request, {});
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::FileNotFound; // stands for "was accepted"
}

std::size_t total(const Evaluation& evaluation)
{
    return std::accumulate(evaluation.confusion.begin(), evaluation.confusion.end(),
                           std::size_t{0});
}

data::TablePointer withTarget(const data::TablePointer& table,
                              const std::function<void(data::Column&)>& change)
{
    auto column = std::make_shared<data::Column>(table->column(target));
    change(*column);
    return std::make_shared<data::DataTable>(table->withColumn(target, column));
}

} // namespace

class ClassifierTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void networkBeatsTheMajorityAndSaysWhatItWasJudgedOn()
    {
        const auto model = trainClassifier(request(customers(1500)), {});
        QVERIFY(model.test.evaluation.accuracyInterval.low > model.baseline.accuracy);
        QVERIFY(!warns(model, "ties-baseline"));
        QVERIFY(!warns(model, "collapsed-model"));
        QCOMPARE(model.test.evaluation.n, model.split.test.size());
        QCOMPARE(model.baseline.n, model.split.test.size());
        QCOMPARE(model.lookup.n, model.split.test.size());
        QCOMPARE(total(model.test.evaluation), model.split.test.size());
        QCOMPARE(model.test.predictions.size(), model.split.test.size());
        QCOMPARE(model.lookupFeatures.size(), std::size_t{2});
        QVERIFY(std::find(model.lookupFeatures.begin(), model.lookupFeatures.end(), "Noise") ==
                model.lookupFeatures.end());
    }

    void sameSeedGivesTheSameModel()
    {
        const auto table = customers(800);
        const auto first = trainClassifier(request(table), {});
        const auto second = trainClassifier(request(table), {});
        QVERIFY(first.split.test == second.split.test);
        QVERIFY(first.test.predictions == second.test.predictions);
        QVERIFY(first.test.evaluation.logLoss == second.test.evaluation.logLoss);
        QVERIFY(first.course()->history.back().trainLoss ==
                second.course()->history.back().trainLoss);
        const auto other = trainClassifier(request(table, 43), {});
        QVERIFY(first.split.test != other.split.test);
        QVERIFY(first.test.evaluation.logLoss != other.test.evaluation.logLoss);
    }

    /// One sigmoid unit for several classes can only ever say one of them.
    void headHasOneSoftmaxUnitPerClass()
    {
        const auto model = trainClassifier(request(customers(400)), {});
        QCOMPARE(model.layers.back().width, std::size_t{4});
        const auto prepared =
            prepare::applyRecipe(model.recipe, *model.table, model.split.test).values;
        const data::Matrix shares = model.model->probabilities(prepared);
        QCOMPARE(shares.columns(), std::size_t{4});
        for (std::size_t row = 0; row < shares.rows(); ++row) {
            const auto values = shares.row(row);
            QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0) - 1) < 1e-12);
        }
        std::set<std::int32_t> predicted(model.test.predictions.begin(),
                                         model.test.predictions.end());
        QVERIFY(predicted.size() > 1);
    }

    void twoClassesGetTwoUnits()
    {
        const auto table = withTarget(customers(600), [](data::Column& column) {
            for (std::int32_t& code : column.codes)
                code /= 2;
            column.levels = {"no", "yes"};
        });
        const auto model = trainClassifier(request(table), {});
        QCOMPARE(model.layers.back().width, std::size_t{2});
        QVERIFY(model.test.evaluation.rocAuc > 0.8);
    }

    void partsAreDisjointAndCoverTheRows()
    {
        const auto model = trainClassifier(request(customers(1000)), {});
        std::set<std::uint32_t> rows;
        for (const auto* part : {&model.split.train, &model.split.validation, &model.split.test})
            rows.insert(part->begin(), part->end());
        QCOMPARE(rows.size(), std::size_t{1000});
        QCOMPARE(model.split.train.size(), std::size_t{600});
        QCOMPARE(model.split.validation.size(), std::size_t{200});
        QCOMPARE(model.split.test.size(), std::size_t{200});
    }

    /// Nothing of a test row may reach the model: neither its target nor its features.
    void testRowsPlayNoPartInTraining()
    {
        const auto table = customers(800);
        const auto model = trainClassifier(request(table), {});
        auto income = std::make_shared<data::Column>(table->column(2));
        for (const std::uint32_t row : model.split.test) {
            income->numbers[row] = 1e6;
            income->missing[row] = 0;
        }
        const auto changed = std::make_shared<data::DataTable>(table->withColumn(2, income));
        const auto again = trainClassifier(request(changed), {});
        QVERIFY(model.split.test == again.split.test);
        QVERIFY(prepare::applyRecipe(model.recipe, *table, model.split.train).values ==
                prepare::applyRecipe(again.recipe, *changed, model.split.train).values);
        QCOMPARE(model.course()->history.size(), again.course()->history.size());
        for (std::size_t i = 0; i < model.course()->history.size(); ++i) {
            QVERIFY(model.course()->history[i].trainLoss == again.course()->history[i].trainLoss);
            QVERIFY(model.course()->history[i].validationLoss ==
                    again.course()->history[i].validationLoss);
        }
        QVERIFY(model.validation.evaluation.logLoss == again.validation.evaluation.logLoss);
        QVERIFY(model.test.evaluation.logLoss != again.test.evaluation.logLoss);
    }

    void recipeIsFittedOnTrainingRowsOnly()
    {
        const auto model = trainClassifier(request(customers(500)), {});
        QCOMPARE(model.recipe.rowsFitted, model.split.train.size());
        double sum = 0;
        for (const std::uint32_t row : model.split.train)
            sum += model.table->column(1).numbers[row];
        const auto& scaled = std::get<prepare::ScaledNumbers>(model.recipe.steps.back().values);
        QVERIFY(std::abs(scaled.columns[0].center -
                         sum / static_cast<double>(model.split.train.size())) < 1e-9);
    }

    void scoringRowByRowEqualsScoringAtOnce()
    {
        const auto model = trainClassifier(request(customers(500)), {});
        for (std::size_t i = 0; i < model.split.test.size(); i += 9) {
            const std::vector<std::uint32_t> row{model.split.test[i]};
            const auto prepared = prepare::applyRecipe(model.recipe, *model.table, row).values;
            QCOMPARE(likeliestClasses(model.model->probabilities(prepared)).front(),
                     model.test.predictions[i]);
        }
    }

    void bestEpochHasTheLowestValidationLossAndItsWeightsAreKept()
    {
        auto asked = request(customers(600));
        asked.options.hidden = network::parseLayers("dense 64 relu, dense 64 relu");
        asked.options.training.epochs = 60;
        asked.options.training.learningRate = 0.01;
        const auto model = trainClassifier(asked, {});
        QCOMPARE(model.course()->endReason, network::EndReason::EarlyStopped);
        QCOMPARE(
            model.course()->history.size(),
            static_cast<std::size_t>(model.course()->bestEpoch + asked.options.training.patience));
        const auto& best =
            model.course()->history[static_cast<std::size_t>(model.course()->bestEpoch - 1)];
        QVERIFY(std::abs(model.validation.evaluation.logLoss - best.validationLoss) < 1e-5);
        QVERIFY(std::abs(model.validation.evaluation.accuracy - best.validationAccuracy) < 1e-12);
        QVERIFY(best.validationLoss < model.course()->history.back().validationLoss);
    }

    void identifierIsNeverAFeatureUnlessNamed()
    {
        const auto model = trainClassifier(request(customers(300)), {});
        QVERIFY(model.features == (std::vector<std::size_t>{1, 2, 3, 4}));
        QVERIFY(warns(model, "identifier-left-out", "ID"));

        std::vector<double> numbers(300);
        std::iota(numbers.begin(), numbers.end(), 5000);
        const auto base = customers(300);
        auto id = std::make_shared<data::Column>(base->column(4));
        id->name = "Number";
        id->numbers = numbers;
        const auto table = std::make_shared<data::DataTable>(
            base->withColumn(4, id).withRole(4, ColumnRole::Identifier));
        QVERIFY(warns(trainClassifier(request(table), {}), "identifier-left-out", "Number"));
        auto asked = request(table);
        asked.features = {1, 4};
        const auto named = trainClassifier(asked, {});
        QVERIFY(named.features == (std::vector<std::size_t>{1, 4}));
        QVERIFY(warns(named, "identifier-used", "Number"));
    }

    void rowsWithoutTargetAreCountedAndLeftOut()
    {
        const auto model = trainClassifier(request(customers(500, 5, 40)), {});
        QCOMPARE(model.rowsWithoutTarget, std::size_t{40});
        QVERIFY(warns(model, "rows-without-target", "Segment"));
        QCOMPARE(model.split.train.size() + model.split.validation.size() + model.split.test.size(),
                 std::size_t{460});
        for (const auto* part : {&model.split.train, &model.split.validation, &model.split.test})
            QVERIFY(part->front() >= 40);
    }

    void modelThatLearnedNothingIsSaidSo()
    {
        // A target drawn by lot, one class far ahead.
        Random random(9);
        const auto table = withTarget(customers(600), [&](data::Column& column) {
            for (std::int32_t& code : column.codes)
                code = random.uniform() < 0.9 ? 1 : 0;
            column.levels = {"A", "B"};
        });
        const auto model = trainClassifier(request(table), {});
        QCOMPARE(model.baselineClass, std::string("B"));
        QVERIFY(warns(model, "ties-baseline"));
        QVERIFY(warns(model, "collapsed-model"));
        QCOMPARE(
            std::set<std::int32_t>(model.test.predictions.begin(), model.test.predictions.end())
                .size(),
            std::size_t{1});
    }

    void featureThatGivesTheAnswerAwayIsSuspected()
    {
        const auto base = customers(400);
        auto copy = std::make_shared<data::Column>(base->column(target));
        copy->name = "Segment last month";
        const auto table = std::make_shared<data::DataTable>(base->withColumn(3, copy));
        const auto model = trainClassifier(request(table), {});
        QVERIFY(warns(model, "leak-suspect", "Segment last month"));
        QVERIFY(!warns(trainClassifier(request(base), {}), "leak-suspect"));
    }

    void numericTargetOfFewValuesIsClasses()
    {
        const auto table = withTarget(customers(400), [](data::Column& column) {
            column.type = ColumnType::Numeric;
            column.numbers.assign(column.codes.begin(), column.codes.end());
            for (double& value : column.numbers)
                value = value == 2 ? 10 : value;
            column.codes.clear();
            column.levels.clear();
        });
        const auto model = trainClassifier(request(table), {});
        // By value, not by text.
        QVERIFY(model.classes == (std::vector<std::string>{"0", "1", "3", "10"}));
    }

    void whatCannotBeATargetIsRefused()
    {
        auto asked = request(customers(300));
        asked.target = 2; // income: hundreds of numbers
        QCOMPARE(refusal(asked), ErrorCode::WrongColumnType);
        asked.target = 0;
        QCOMPARE(refusal(asked), ErrorCode::WrongColumnType);
        QCOMPARE(refusal(request(withTarget(customers(300),
                                            [](data::Column& column) {
                                                for (std::int32_t& code : column.codes)
                                                    code = 2;
                                            }))),
                 ErrorCode::NotEnoughClasses);
        QCOMPARE(refusal(request(customers(300, 5, 300))), ErrorCode::NotEnoughClasses);
    }

    void optionsOutOfRangeAreRefused()
    {
        const auto table = customers(300);
        const auto refused = [&](const std::function<void(ClassifierRequest&)>& change) {
            auto asked = request(table);
            change(asked);
            return refusal(asked);
        };
        QCOMPARE(refused([](auto& r) { r.options.training.epochs = 0; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.options.training.batchSize = 0; }),
                 ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.options.training.learningRate = 0; }),
                 ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.options.training.weightDecay = -1; }),
                 ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.options.split.testShare = 1; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.features = {1, target}; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.features = {1, 1}; }), ErrorCode::InvalidOption);
        QCOMPARE(refused([](auto& r) { r.features = {99}; }), ErrorCode::UnknownColumn);
    }

    void previewHasTheLayersOfTheTrainedModel()
    {
        auto asked = request(customers(500));
        asked.options = classifierPreset("p2");
        asked.options.training.epochs = 1;
        const auto preview = previewLayers(asked);
        const auto model = trainClassifier(asked, {});
        QCOMPARE(preview.size(), model.layers.size());
        std::size_t parameters = 0;
        for (std::size_t i = 0; i < preview.size(); ++i) {
            QCOMPARE(preview[i].name, model.layers[i].name);
            QCOMPARE(preview[i].parameters, model.layers[i].parameters);
            parameters += preview[i].parameters;
        }
        QCOMPARE(model.parameters, parameters);
        const auto& network = dynamic_cast<const NetworkPredictor&>(*model.model).network();
        QCOMPARE(network->parameterCount(), parameters);
    }

    void balancedWeightsFindTheRareClass()
    {
        // One class of the four made rare: 9 in 10 of its rows lose their target.
        Random random(4);
        const auto table = withTarget(customers(3000), [&](data::Column& column) {
            for (std::size_t row = 0; row < column.codes.size(); ++row)
                if (column.codes[row] == 3 && random.uniform() < 0.9) {
                    column.codes[row] = -1;
                    column.missing[row] = 1;
                    ++column.missingCount;
                }
        });
        auto asked = request(table);
        const auto plain = trainClassifier(asked, {});
        asked.options.classWeights = ClassWeights::Balanced;
        const auto balanced = trainClassifier(asked, {});
        QVERIFY(balanced.test.evaluation.report[3].predicted >
                plain.test.evaluation.report[3].predicted);
        QVERIFY(balanced.validation.evaluation.report[3].recall >
                plain.validation.evaluation.report[3].recall);
    }

    void discardThrowsCancelledAndKeepBestGivesAModel()
    {
        std::stop_source stop;
        const auto onEpoch = [&](std::size_t, const network::EpochReport& epoch) {
            if (epoch.epoch == 2)
                stop.request_stop();
        };
        const auto asked = request(customers(500));
        QVERIFY_THROWS_EXCEPTION(
            Cancelled,
            trainClassifier(asked, {.discard = stop.get_token(), .keepBest = {}}, onEpoch));
        stop = std::stop_source();
        const auto model =
            trainClassifier(asked, {.discard = {}, .keepBest = stop.get_token()}, onEpoch);
        QCOMPARE(model.course()->endReason, network::EndReason::StoppedByUser);
        QCOMPARE(model.course()->history.size(), std::size_t{2});
        QCOMPARE(model.test.evaluation.n, std::size_t{100});
    }

    void progressRunsFromZeroToOne()
    {
        std::vector<double> fractions;
        trainClassifier(request(customers(300)), {}, {},
                        [&](double fraction, std::string_view) { fractions.push_back(fraction); });
        QCOMPARE(fractions.front(), 0.0);
        QCOMPARE(fractions.back(), 1.0);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    }

    void everyPresetTrains()
    {
        const auto table = customers(300);
        for (const std::string& name : classifierPresetNames()) {
            auto asked = request(table);
            asked.options = classifierPreset(name);
            asked.options.training.epochs = 2;
            QCOMPARE(trainClassifier(asked, {}).course()->history.size(), std::size_t{2});
        }
        QVERIFY_THROWS_EXCEPTION(Error, classifierPreset("p3"));
    }
};

QTEST_APPLESS_MAIN(ClassifierTest)
#include "test_classifier.moc"
