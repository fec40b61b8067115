// The head for classes in an order: whom it is for, and that it is what learns.
#include "core/base/error.h"
#include "core/predict/comparison/crossvalidation.h"
#include "core/predict/tuning/tunedclassifier.h"
#include "tests/core/predict/townsfixture.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numeric>

using namespace core;
using namespace core::predict;
using core::data::ColumnType;
using towns::townspeople;

namespace {

ClassifierRequest request(const data::TablePointer& table)
{
    ClassifierRequest asked = towns::request(table);
    asked.options.head = network::Head::Ordinal;
    return asked;
}

/// With the levels put together to as many as are named.
data::TablePointer withLevels(const data::TablePointer& table, std::vector<std::string> levels)
{
    auto column = std::make_shared<data::Column>(table->column(towns::target));
    for (std::int32_t& code : column->codes)
        code = code * static_cast<std::int32_t>(levels.size()) / 4;
    column->levels = std::move(levels);
    return std::make_shared<data::DataTable>(table->withColumn(towns::target, column));
}

/// What the levels stand for as numbers.
data::TablePointer withNumbers(const data::TablePointer& table, std::vector<double> numbers)
{
    const auto& before = table->column(towns::target);
    auto column = std::make_shared<data::Column>();
    column->name = before.name;
    column->type = ColumnType::Numeric;
    column->missing = before.missing;
    for (const std::int32_t code : before.codes)
        column->numbers.push_back(numbers[static_cast<std::size_t>(code)]);
    return std::make_shared<data::DataTable>(table->withColumn(towns::target, column));
}

/// The subject of the refusal; empty: it was accepted.
std::string refusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidOption && !error.remedy().empty()
                   ? error.subject()
                   : "another error";
    }
    return {};
}

} // namespace

class OrdinalHeadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void trainsWhatTheEngineTrainsWithThisHead()
    {
        const auto model = trainClassifier(request(townspeople(500)), {});
        QVERIFY(model.classes == (std::vector<std::string>{"little", "some", "much", "most"}));
        const auto classesOf = [&](const std::vector<std::uint32_t>& rows) {
            std::vector<std::int32_t> codes;
            for (const std::uint32_t row : rows)
                codes.push_back(model.table->column(towns::target).codes[row]);
            return codes;
        };
        const auto inputsOf = [&](const std::vector<std::uint32_t>& rows) {
            return prepare::applyRecipe(model.recipe, *model.table, rows).values;
        };
        const data::Matrix train = inputsOf(model.split.train);
        const data::Matrix validation = inputsOf(model.split.validation);
        const auto trainClasses = classesOf(model.split.train);
        const auto validationClasses = classesOf(model.split.validation);
        network::ClassifierTask task{.trainInputs = train,
                                     .trainClasses = trainClasses,
                                     .validationInputs = validation,
                                     .validationClasses = validationClasses,
                                     .classCount = 4,
                                     .hidden = model.options.hidden,
                                     .classWeights = {},
                                     .options = model.options.training,
                                     .head = network::Head::Ordinal};
        const auto& network = dynamic_cast<const NetworkPredictor&>(*model.model).network();
        QVERIFY(network::engine().trainClassifier(task, {}, {}).network->data() == network->data());
        task.head = network::Head::Softmax;
        QVERIFY(network::engine().trainClassifier(task, {}, {}).network->data() != network->data());
    }

    void isForThreeClassesAndMoreWithAnOrder()
    {
        const auto ordinal = townspeople(300);
        const auto refused = [](const data::TablePointer& table) {
            ClassifierRequest asked = request(table);
            asked.options.training.epochs = 1;
            return refusal([&] { trainClassifier(asked, {}); });
        };
        QCOMPARE(refused(ordinal), std::string());
        QCOMPARE(refused(withLevels(ordinal, {"a", "b", "c"})), std::string());
        QCOMPARE(refused(withNumbers(ordinal, {1, 2, 5, 10})), std::string());
        QCOMPARE(refused(townspeople(300, 5, ColumnType::Category)), std::string("head"));
        QCOMPARE(refused(withLevels(ordinal, {"low", "high"})), std::string("head"));
        QCOMPARE(refused(withNumbers(ordinal, {0, 0, 1, 1})), std::string("head"));
    }

    void isRefusedWhereverNetworksLearn()
    {
        const auto nominal = townspeople(300, 5, ColumnType::Category);
        ClassifierRequest asked = request(nominal);
        asked.options.training.epochs = 1;
        CrossValidationRequest folds;
        folds.table = nominal;
        folds.target = towns::target;
        folds.models = {asked.options};
        QCOMPARE(refusal([&] { crossValidate(folds, {}); }), std::string("head"));
        const TuningOptions options{.trials = 1, .training = asked.options.training};
        QCOMPARE(refusal([&] { searchClassifier(asked, options, {}); }), std::string("head"));
        QCOMPARE(refusal([&] { previewLayers(asked); }), std::string("head"));

        asked.options.kind = ModelKind::Ensemble;
        QCOMPARE(refusal([&] { trainClassifier(asked, {}); }), std::string("head"));
        // A search trains networks, whatever stood there before.
        asked.options.kind = ModelKind::Forest;
        QCOMPARE(refusal([&] { searchClassifier(asked, options, {}); }), std::string("head"));
        // Others do not hear it.
        QCOMPARE(refusal([&] { trainClassifier(asked, {}); }), std::string());
        asked.options.kind = ModelKind::Ensemble;
        asked.options.members = {ModelKind::Logistic, ModelKind::Neighbours};
        QCOMPARE(refusal([&] { trainClassifier(asked, {}); }), std::string());
    }

    void worksWithWhateverElseNetworksAreMadeWith()
    {
        const auto table = townspeople(500);
        const double plain = trainClassifier(request(table), {}).test.evaluation.logLoss;
        const std::vector<std::function<void(ClassifierOptions&)>> changes{
            [](auto& o) { o.classWeights = ClassWeights::Balanced; },
            [](auto& o) { o.training.labelSmoothing = 0.1; },
            [](auto& o) { o.folds = 3; },
            [](auto& o) { o.scalesProbabilities = true; },
            [](auto& o) { o.categories = CategoryInputs::Embeddings; },
            [](auto& o) {
                o.kind = ModelKind::Ensemble;
                o.members = {ModelKind::Network, ModelKind::Logistic};
            }};
        for (std::size_t i = 0; i < changes.size(); ++i) {
            ClassifierRequest asked = request(table);
            changes[i](asked.options);
            const auto model = trainClassifier(asked, {});
            QVERIFY2(model.test.evaluation.accuracyInterval.low > model.baseline.accuracy,
                     std::to_string(i).c_str());
            QVERIFY2(model.test.evaluation.logLoss != plain, std::to_string(i).c_str());
            for (std::size_t row = 0; row < model.test.probabilities.rows(); ++row) {
                const auto values = model.test.probabilities.row(row);
                QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0) - 1) < 1e-12);
            }
        }
    }

    void trialsOfASearchHaveIt()
    {
        const auto asked = request(townspeople(400));
        TuningOptions options{.method = TuningMethod::Random, .trials = 2};
        setSearch(options.space.of(TunedParameter::Units), "4..24");
        options.training = asked.options.training;
        const auto search = searchClassifier(asked, options, {});
        QVERIFY(search.options.head == network::Head::Ordinal);
        const auto model = trainBest(search, {});
        QVERIFY(model.options.head == network::Head::Ordinal);
        QVERIFY(search.result.training.network->data() ==
                dynamic_cast<const NetworkPredictor&>(*model.model).network()->data());
        ClassifierRequest other = asked;
        other.options.head = network::Head::Softmax;
        QVERIFY(searchClassifier(other, options, {}).result.trials[0].validationLosses !=
                search.result.trials[0].validationLosses);
    }

    void trainingGoesOnWithTheSameHeadOnly()
    {
        ClassifierRequest asked = request(townspeople(400));
        asked.options.training.epochs = 2;
        asked.continued = std::make_shared<const ClassifierModel>(trainClassifier(asked, {}));
        QCOMPARE(refusal([&] { trainClassifier(asked, {}); }), std::string());
        asked.options.head = network::Head::Softmax;
        QCOMPARE(refusal([&] { trainClassifier(asked, {}); }), std::string("continue"));
    }
};

QTEST_APPLESS_MAIN(OrdinalHeadTest)
#include "test_ordinalhead.moc"
