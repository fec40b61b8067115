#include "core/base/error.h"
#include "core/deploy/onnxexport.h"
#include "core/deploy/onnxpredictor.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/simplepredictors.h"
#include "tests/core/store/classifierfixture.h"
#include "tests/support/maskedwords.h"
#include "tests/support/onnxrows.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace core::predict;
using deploy::ExportedModel;

namespace {

ExportedModel exported(const SavedClassifier& model)
{
    return deploy::onnxOf(model);
}

data::Matrix matrixOf(const tests::OnnxTensor& tensor)
{
    data::Matrix result(tensor.shape.at(0), tensor.shape.at(1));
    std::ranges::copy(tensor.as<double>(), result.values().begin());
    return result;
}

double largestDifference(const data::Matrix& a, const data::Matrix& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.values().size(); ++i) {
        const double difference = std::abs(a.values()[i] - b.values()[i]);
        // Not std::max: it would drop what is not a number.
        if (!(difference <= largest))
            largest = difference;
    }
    return largest;
}

/// Empty where the graph decides as the program does, for every row.
QString disagreement(const SavedClassifier& model, const data::DataTable& table)
{
    const tests::OnnxEvaluator graph(exported(model).bytes);
    if (const std::string fault = graph.fault(); !fault.empty())
        return QString::fromStdString(fault);
    const auto results = graph.run(tests::onnxRows(graph, table));
    const PredictedRows predicted = predict::predict(model, table, data::allRows(table.rowCount()));
    const double difference =
        largestDifference(predicted.probabilities, matrixOf(results.at("probabilities")));
    if (!(difference <= 1e-6))
        return QString("a probability differs by %1").arg(difference);
    const auto& labels = results.at("label").as<std::string>();
    for (std::size_t row = 0; row < labels.size(); ++row)
        if (labels[row] != model.classes[static_cast<std::size_t>(predicted.classes[row])])
            return QString("row %1 gets another label").arg(row);
    return labels.size() == table.rowCount() ? QString() : QString("rows are missing");
}

/// What the graph of a bare model makes of its inputs.
data::Matrix computed(const Predictor& model, const data::Matrix& inputs)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.columns(); ++i)
        names.push_back(std::to_string(i));
    deploy::OnnxGraph graph(names);
    std::vector<deploy::OnnxValue> columns;
    for (const std::string& name : names)
        columns.push_back(graph.input(name, deploy::OnnxType::Double, {}));
    const deploy::OnnxValue all = graph.add("Concat", columns, {{"axis", std::int64_t{1}}});
    graph.output(deploy::probabilitiesOf(graph, model, all), "out", deploy::OnnxType::Double,
                 model.classCount(), {});
    const tests::OnnxEvaluator evaluator(graph.bytes("model", {}, {}));
    if (const std::string fault = evaluator.fault(); !fault.empty())
        throw std::runtime_error(fault);
    tests::OnnxTensors values;
    for (std::size_t i = 0; i < inputs.columns(); ++i) {
        std::vector<double> column;
        for (std::size_t row = 0; row < inputs.rows(); ++row)
            column.push_back(inputs(row, i));
        values[names[i]] = {{inputs.rows(), 1}, column};
    }
    return matrixOf(evaluator.run(values).at("out"));
}

data::Matrix randomRows(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Random random(seed);
    data::Matrix result(rows, columns);
    for (double& value : result.values())
        value = random.normal();
    return result;
}

/// A network of random weights with every kind of layer.
NetworkPredictor randomNetwork(network::Activation activation)
{
    network::NetworkData data;
    data.shape.inputs = 9;
    data.shape.embeddings = {{1, 3, 2}, {6, 2, 1}};
    data.shape.layers = {
        network::BatchNormalization{}, network::Dense{7, activation},
        network::Dropout{0.4},         network::BatchNormalization{},
        network::Dense{5, activation}, network::Dense{3, network::Activation::Linear}};
    const network::NumberCounts counts = network::countNumbers(data.shape);
    Random random(8);
    for (std::size_t i = 0; i < counts.parameters; ++i)
        data.parameters.push_back(static_cast<float>(random.normal()));
    for (std::size_t i = 0; i < counts.statistics; ++i)
        data.statistics.push_back(static_cast<float>(0.2 + random.uniform()));
    return NetworkPredictor(network::restore(std::move(data)));
}

} // namespace

Q_DECLARE_METATYPE(core::network::Activation)

class OnnxExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void everyKindOfModelPredictsAsTheProgramDoes_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = classifiers::cases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name.c_str()) << static_cast<int>(i);
    }
    void everyKindOfModelPredictsAsTheProgramDoes()
    {
        QFETCH(int, index);
        classifiers::Case wanted = classifiers::cases().at(static_cast<std::size_t>(index));
        for (prepare::PlanStep& step : wanted.options.recipe.steps)
            if (auto* fill = std::get_if<prepare::FillLevels>(&step.options))
                fill->method = prepare::LevelFill::OwnLevel;
        const SavedClassifier model = saved(classifiers::trained(wanted));
        const auto others = wanted.isBinary ? classifiers::twoClasses(300, 77) : customers(300, 77);
        QCOMPARE(disagreement(model, *others), QString());
        QCOMPARE(disagreement(model, *tests::withSurprises(*others)), QString());
    }

    void everyActivationIsComputed_data()
    {
        using network::Activation;
        QTest::addColumn<Activation>("activation");
        for (const Activation activation :
             {Activation::Linear, Activation::Relu, Activation::Tanh, Activation::Elu,
              Activation::Gelu, Activation::Selu, Activation::LeakyRelu, Activation::Sigmoid})
            QTest::newRow(std::string(toWord(activation)).c_str()) << activation;
    }
    void everyActivationIsComputed()
    {
        QFETCH(network::Activation, activation);
        const NetworkPredictor model = randomNetwork(activation);
        const data::Matrix inputs = randomRows(60, 9, 4);
        QVERIFY(largestDifference(model.probabilities(inputs), computed(model, inputs)) < 1e-5);
    }

    void embeddedLevelsAreLookedUp()
    {
        SavedClassifier model = classifiers::example(ModelKind::Network);
        auto options = classifiers::options(ModelKind::Network);
        options.categories = CategoryInputs::Embeddings;
        // Five levels: four is the least that is embedded.
        options.recipe = prepare::parsePlan("fill-numbers median\nfill-levels own-level\n"
                                            "split-levels\nscale standard");
        auto column =
            std::make_shared<data::Column>(customers(300)->column(classifiers::cardColumn));
        column->levels = {"basic", "gold", "silver", "black", "blue"};
        for (std::size_t row = 0; row < column->codes.size(); ++row)
            column->codes[row] = column->codes[row] < 0 ? -1 : static_cast<int>(row % 5);
        const auto table = std::make_shared<data::DataTable>(
            customers(300)->withColumn(classifiers::cardColumn, column));
        const ClassifierModel trained =
            trainClassifier({table, classifiers::segmentColumn, {}, options, 3}, {});
        const auto& network = dynamic_cast<const NetworkPredictor&>(*trained.model).network();
        QCOMPARE(network->data().shape.embeddings.size(), std::size_t{1});
        model = saved(trained);
        QCOMPARE(disagreement(model, *tests::withSurprises(*table)), QString());
    }

    void classesWithoutTrainingRowsHaveNoProbability()
    {
        const LogisticRegression model({.classCount = 4,
                                        .classes = {1, 3},
                                        .coefficients = randomRows(1, 3, 1),
                                        .intercepts = {0.5}});
        const data::Matrix inputs = randomRows(20, 3, 2);
        const data::Matrix made = computed(model, inputs);
        QVERIFY(largestDifference(model.probabilities(inputs), made) < 1e-12);
        QCOMPARE(made(7, 0), 0.0);
    }

    void forestThatKnowsNothingOfARowSaysSo()
    {
        TreeNumbers numbers;
        numbers.model = TreeModel::Forest;
        numbers.inputCount = 1;
        numbers.classCount = 3;
        for (int i = 0; i < 3; ++i)
            numbers.trees.push_back(
                {{0, 0.5F, 1, 2}, {-1, 0, 0, 1}, {-1, i == 1 ? 0.5F : 0, 0, 1}});
        const TreePredictor model(numbers);
        data::Matrix inputs(3, 1);
        inputs(1, 0) = 0.5; // not below
        inputs(2, 0) = 3;
        const data::Matrix made = computed(model, inputs);
        QVERIFY(largestDifference(model.probabilities(inputs), made) < 1e-12);
        QCOMPARE(made(0, 0), 1.0 / 3);
        QCOMPARE(made(1, 1), 1.0);
    }

    void neighboursThatCoincideAreTheOnlyOnesToCount()
    {
        data::Matrix rows(5, 1);
        for (std::size_t i = 0; i < 5; ++i)
            rows(i, 0) = static_cast<double>(i / 2);
        const KnnPredictor model({.rows = rows,
                                  .classes = {0, 1, 1, 0, 2},
                                  .classWeights = {1, 2, 0.5},
                                  .options = {3, VoteWeights::Distance}});
        data::Matrix inputs(3, 1);
        inputs(1, 0) = 0.4;
        inputs(2, 0) = 5;
        QVERIFY(largestDifference(model.probabilities(inputs), computed(model, inputs)) < 1e-12);
    }

    void tooManyNeighbourRowsAreRefused()
    {
        const std::size_t count = deploy::mostNeighbourRows + 1;
        const KnnPredictor model({.rows = data::Matrix(count, 1),
                                  .classes = std::vector<std::int32_t>(count, 0),
                                  .classWeights = {1, 1},
                                  .options = {}});
        try {
            computed(model, data::Matrix(1, 1));
            QFAIL("a graph was made");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY(QString(error.what()).contains("5,001"));
        }
    }

    void graphIsTheSameInEveryLanguage()
    {
        const SavedClassifier model =
            saved(classifiers::trained({"", classifiers::options(ModelKind::Logistic), true}));
        const std::string english = exported(model).bytes;
        const tests::MaskedWords masked;
        QCOMPARE(exported(model).bytes, english);
    }

    void graphTellsWhatItIs()
    {
        const SavedClassifier model =
            saved(classifiers::trained({"", classifiers::options(ModelKind::Logistic), true}));
        const ExportedModel made = exported(model);
        const tests::OnnxEvaluator graph(made.bytes);
        QCOMPARE(graph.inputNames(), (std::vector<std::string>{"Age", "Income", "Card", "Noise"}));
        QCOMPARE(graph.typeOf("Age"), std::string("double"));
        QCOMPARE(graph.typeOf("Card"), std::string("string"));
        QCOMPARE(graph.outputNames(), (std::vector<std::string>{"label", "probabilities"}));
        QCOMPARE(graph.typeOf("label"), std::string("string"));
        QCOMPARE(graph.typeOf("probabilities"), std::string("double"));
        auto metadata = graph.metadata();
        QCOMPARE(metadata["classes"], std::string("[\"low\",\"high\"]"));
        QCOMPARE(
            metadata["inputs"],
            std::string(R"({"Age":"number","Income":"number","Card":"text","Noise":"number"})"));
        QCOMPARE(metadata["target"], std::string("Segment"));
        QCOMPARE(metadata["seed"], std::string("17000000000000000000"));
        QVERIFY(metadata["recipe"].starts_with("Fill missing numbers (median): "));
        const auto docs = graph.docs();
        QVERIFY(std::ranges::find(docs, "Logistic regression") != docs.end());
        QCOMPARE(made.inputs.size(), std::size_t{4});
        QCOMPARE(made.inputs[2].type, std::string("text"));
        QCOMPARE(made.outputs.size(), std::size_t{2});
        QCOMPARE(exported(model).bytes, made.bytes);
    }

    void columnsThatTheModelDoesNotUseAreNotAskedFor()
    {
        auto options = classifiers::options(ModelKind::Logistic);
        options.recipe =
            prepare::parsePlan("choose-features leave-out=\"Noise,Card\"\nscale standard");
        const SavedClassifier model = saved(
            trainClassifier({customers(200), classifiers::segmentColumn, {}, options, 1}, {}));
        const ExportedModel made = exported(model);
        QCOMPARE(made.inputs,
                 (std::vector<deploy::ExportedColumn>{{"Age", "number"}, {"Income", "number"}}));
        QCOMPARE(disagreement(model, *customers(90, 9)), QString());
    }

    void columnsMayHaveAnyName()
    {
        const auto plain = customers(200);
        std::vector<data::DataTable::ColumnPointer> columns;
        std::vector<data::ColumnRole> roles;
        const std::vector<std::string> names{
            "id", "label", "_Gather_0", "größe (\"€\")", "probabilities", "target"};
        for (std::size_t i = 0; i < plain->columnCount(); ++i) {
            auto column = std::make_shared<data::Column>(plain->column(i));
            column->name = names[i];
            columns.push_back(column);
            roles.push_back(plain->role(i));
        }
        const auto table = std::make_shared<data::DataTable>(columns, roles);
        const SavedClassifier model = saved(
            trainClassifier({table, 5, {}, classifiers::options(ModelKind::Logistic), 1}, {}));
        const ExportedModel made = exported(model);
        const tests::OnnxEvaluator graph(made.bytes);
        QCOMPARE(graph.fault(), std::string());
        QCOMPARE(graph.outputNames(),
                 (std::vector<std::string>{"predicted label", "predicted probabilities"}));
        const auto results = graph.run(tests::onnxRows(graph, *table));
        const auto rows = data::allRows(table->rowCount());
        QVERIFY(largestDifference(predict::predict(model, *table, rows).probabilities,
                                  matrixOf(results.at("predicted probabilities"))) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(OnnxExportTest)
#include "test_onnxexport.moc"
