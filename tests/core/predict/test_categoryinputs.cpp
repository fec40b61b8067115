// Embeddings in the place of the inputs of a column's levels, wherever networks learn.
#include "core/base/error.h"
#include "core/predict/comparison/crossvalidation.h"
#include "core/predict/explaining/contributions.h"
#include "core/predict/explaining/permutationimportance.h"
#include "core/predict/preparedparts.h"
#include "core/predict/savedclassifier.h"
#include "core/predict/tuning/tunedclassifier.h"
#include "tests/core/predict/townsfixture.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace core;
using namespace core::predict;
using towns::townspeople;

namespace {

ClassifierRequest request(const data::TablePointer& table)
{
    ClassifierRequest asked = towns::request(table);
    asked.options.categories = CategoryInputs::Embeddings;
    return asked;
}

network::NetworkShape shapeOf(const Predictor& model)
{
    return dynamic_cast<const NetworkPredictor&>(model).network()->data().shape;
}

network::Embeddings wanted(const prepare::Recipe& recipe)
{
    return embeddingsOf(CategoryInputs::Embeddings, recipe.levelInputs());
}

} // namespace

class CategoryInputsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    /// By hand: Town has 12 levels and half as many numbers; Card has too few levels.
    void columnsOfManyLevelsAreEmbedded()
    {
        const auto model = trainClassifier(request(townspeople(600)), {});
        const auto names = model.recipe.preparedNames();
        const auto embeddings = shapeOf(*model.model).embeddings;
        QCOMPARE(embeddings.size(), std::size_t{1});
        QCOMPARE(embeddings[0].inputs, std::size_t{12});
        QCOMPARE(embeddings[0].width, 6);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool within = i >= embeddings[0].firstInput && i < embeddings[0].firstInput + 12;
            QCOMPARE(names[i].starts_with("Town = "), within);
        }
        QVERIFY(std::ranges::any_of(
            names, [](const std::string& name) { return name.starts_with("Card = "); }));
        QVERIFY(model.test.evaluation.accuracyInterval.low > model.baseline.accuracy);

        auto asked = request(model.table);
        asked.options.categories = CategoryInputs::OneHot;
        const auto plain = trainClassifier(asked, {});
        QVERIFY(shapeOf(*plain.model).embeddings.empty());
        QVERIFY(plain.test.evaluation.logLoss != model.test.evaluation.logLoss);
    }

    void widthsAreHalfTheLevelsAndAtMostFifty()
    {
        const auto widthOf = [](std::size_t levels) {
            const auto embeddings = embeddingsOf(CategoryInputs::Embeddings, {{7, levels, 0}});
            return embeddings.empty() ? 0 : embeddings[0].width;
        };
        QCOMPARE(widthOf(2), 0);
        QCOMPARE(widthOf(3), 0);
        QCOMPARE(widthOf(4), 2);
        QCOMPARE(widthOf(5), 3);
        QCOMPARE(widthOf(99), 50);
        QCOMPARE(widthOf(500), 50);
        QVERIFY(embeddingsOf(CategoryInputs::OneHot, {{7, 12, 0}}).empty());
    }

    void previewHasTheLayersOfTheTrainedModel()
    {
        auto asked = request(townspeople(600));
        asked.options.hidden = network::parseLayers("dense 16 relu, batchnorm");
        const auto preview = previewLayers(asked);
        const auto model = trainClassifier(asked, {});
        QCOMPARE(preview.size(), std::size_t{4});
        QCOMPARE(preview[0].name, std::string("Embedding · 1 column"));
        QCOMPARE(preview[0].parameters, std::size_t{72});
        // 6 numbers of the town, 3 cards, age and noise.
        QCOMPARE(preview[0].width, std::size_t{11});
        std::size_t parameters = 0;
        for (std::size_t i = 0; i < preview.size(); ++i) {
            QCOMPARE(model.layers[i].name, preview[i].name);
            QCOMPARE(model.layers[i].parameters, preview[i].parameters);
            parameters += preview[i].parameters;
        }
        QCOMPARE(model.parameters, parameters);
        const auto& network = dynamic_cast<const NetworkPredictor&>(*model.model).network();
        QCOMPARE(network->parameterCount(), parameters);
    }

    void everyNetworkOfAnEnsembleHasThem()
    {
        auto asked = request(townspeople(500));
        asked.options.kind = ModelKind::Ensemble;
        asked.options.members = {ModelKind::Network, ModelKind::Logistic};
        asked.options.folds = 2;
        asked.options.training.epochs = 2;
        const auto model = trainClassifier(asked, {});
        std::size_t networks = 0;
        for (const auto& member : dynamic_cast<const MeanPredictor&>(*model.model).members())
            if (const auto* network = dynamic_cast<const NetworkPredictor*>(member.get())) {
                QVERIFY(shapeOf(*network).embeddings == wanted(model.recipe));
                ++networks;
            }
        QCOMPARE(networks, std::size_t{2});
        QCOMPARE(model.layers[0].name, std::string("Embedding · 1 column"));
    }

    /// The last town has so few customers that it is missing from the rows some folds learn from;
    /// embeddings that did not follow each fold's recipe would not fit its inputs.
    void everyFoldEmbedsTheLevelsOfItsOwnRecipe()
    {
        const auto table = townspeople(160);
        CrossValidationRequest asked;
        asked.table = table;
        asked.target = towns::target;
        asked.models = {request(table).options, towns::request(table).options};
        const auto result = crossValidate(asked, {});
        QCOMPARE(result.models[0].folds.size(), std::size_t{5});
        QVERIFY(result.models[0].scores(Score::LogLoss) != result.models[1].scores(Score::LogLoss));

        const auto columns = chooseColumns(request(table));
        const auto folds = foldRows(*table, columns.target, {}, 5, 1, 42);
        std::set<std::size_t> widths;
        for (const data::Split& split : folds.folds) {
            const auto parts = prepareParts(*table, columns.target, towns::target, columns.features,
                                            split, prepare::defaultPlan(), {});
            widths.insert(learningTask(parts, request(table).options, {}, 1).embeddings[0].inputs);
        }
        QVERIFY(widths == (std::set<std::size_t>{11, 12}));
    }

    void trialsOfASearchHaveThem()
    {
        const auto asked = request(townspeople(400));
        TuningOptions options{.method = TuningMethod::Random, .trials = 3};
        setSearch(options.space.of(TunedParameter::Units), "4..24");
        options.training = asked.options.training;
        const auto search = searchClassifier(asked, options, {});
        const auto model = trainBest(search, {});
        QCOMPARE(search.options.embeddings.size(), std::size_t{1});
        QVERIFY(search.options.embeddings == wanted(model.recipe));
        QVERIFY(search.result.training.network->data().shape.embeddings == wanted(model.recipe));
        // The same network once more: what the search saw is what the model is.
        QVERIFY(search.result.training.network->data() ==
                dynamic_cast<const NetworkPredictor&>(*model.model).network()->data());
    }

    void trainingGoesOnWithTheSameInputsOnly()
    {
        const auto table = townspeople(400);
        auto asked = request(table);
        asked.options.training.epochs = 2;
        const auto first = std::make_shared<const ClassifierModel>(trainClassifier(asked, {}));
        asked.continued = first;
        const auto second = trainClassifier(asked, {});
        QVERIFY(shapeOf(*second.model) == shapeOf(*first->model));
        QVERIFY(second.validation.evaluation.logLoss <= first->validation.evaluation.logLoss);
        asked.options.categories = CategoryInputs::OneHot;
        try {
            trainClassifier(asked, {});
            QFAIL("went on with other inputs");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QCOMPARE(error.subject(), std::string("continue"));
        }
    }

    void scoringRowByRowEqualsScoringAtOnce()
    {
        const auto model = trainClassifier(request(townspeople(400)), {});
        for (std::size_t i = 0; i < model.test.rows.size(); ++i) {
            const std::vector<std::uint32_t> row{model.test.rows[i]};
            const auto alone = model.model->probabilities(
                prepare::applyRecipe(model.recipe, *model.table, row).values);
            for (std::size_t c = 0; c < model.classes.size(); ++c)
                QVERIFY(std::abs(alone(0, c) - model.test.probabilities(i, c)) < 1e-12);
        }
    }

    /// What goes by the town is put down to the town, and what does not is not.
    void whatMattersIsExplained()
    {
        const auto model = std::make_shared<const SavedClassifier>(
            saved(trainClassifier(request(townspeople(900)), {})));
        const auto table = townspeople(300, 77);
        const auto all = data::allRows(300);
        const ExplainedModel there = explainedModel(model, table);
        const auto importance =
            permutationImportance(there, all, table->column(towns::target).codes);
        std::map<std::string, double> falls;
        for (const ColumnImportance& column : importance.columns)
            falls[column.column.name] = column.accuracy.mean;
        QCOMPARE(falls.size(), std::size_t{4});
        QVERIFY(falls.at("Town") > 0.2);
        QVERIFY(falls.at("Town") > falls.at("Age"));
        QVERIFY(falls.at("Age") > falls.at("Noise"));
        QVERIFY(std::abs(falls.at("Noise")) < 0.05);

        const data::Matrix inputs = prepare::applyRecipe(model->recipe, *table, all).values;
        data::Matrix customer(1, inputs.columns());
        std::ranges::copy(inputs.row(0), customer.row(0).begin());
        const Contributions why = contributions(explainedModel(model, model->sample), customer,
                                                data::allRows(model->sample->rowCount()));
        const auto probabilities = model->model->probabilities(customer);
        for (std::size_t k = 0; k < model->classes.size(); ++k) {
            double sum = why.base[k];
            for (std::size_t column = 0; column < why.columns.size(); ++column)
                sum += why.values(column, k);
            QVERIFY(std::abs(sum - why.prediction[k]) < 1e-12);
            QVERIFY(std::abs(why.prediction[k] - probabilities(0, k)) < 1e-12);
        }
    }

    void wordsAreReadBack()
    {
        for (const CategoryInputs inputs : {CategoryInputs::OneHot, CategoryInputs::Embeddings})
            QVERIFY(categoryInputsFromWord(toWord(inputs)) == inputs);
        QVERIFY(!categoryInputsFromWord("onehot"));
    }
};

QTEST_APPLESS_MAIN(CategoryInputsTest)
#include "test_categoryinputs.moc"
