#include "core/base/random.h"
#include "core/deploy/sqlpredictor.h"
#include "core/network/engine.h"
#include "core/network/networkdata.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/simplepredictors.h"
#include "tests/core/deploy/sqlitedatabase.h"
#include "tests/support/tables.h"

#include <QTest>

#include <functional>

using namespace core;
using namespace core::deploy;
using namespace core::predict;
using namespace deploying;

namespace {

/// What SQLite makes of rows of inputs by the stages that `write` writes.
data::Matrix
computed(const data::Matrix& inputs,
         const std::function<std::vector<std::string>(SqlStatement&, const SqlInputs&)>& write)
{
    std::vector<data::Column> columns;
    std::vector<SqlColumn> first;
    SqlInputs names;
    for (std::size_t i = 0; i < inputs.columns(); ++i) {
        std::vector<double> values;
        for (std::size_t row = 0; row < inputs.rows(); ++row)
            values.push_back(inputs(row, i));
        columns.push_back(tables::numbers("in " + std::to_string(i), values));
        names.names.push_back("x" + std::to_string(i));
        names.isFlag.push_back(false);
        first.push_back({names.names.back(), "t." + inQuotes(columns.back().name)});
    }
    const SqlOptions options{
        .dialect = SqlDialect::Sqlite, .table = "rows", .idColumn = "row", .mostBytes = 1 << 24};
    SqlStatement statement(options);
    statement.stage("inputs", first);
    std::vector<SqlColumn> results{{"id", SqlStatement::idName}};
    for (const std::string& name : write(statement, names))
        results.push_back({name, name});
    SqliteDatabase database;
    database.fill("rows", tables::table(columns), "row");
    data::Matrix values(inputs.rows(), results.size() - 1);
    for (const auto& row : database.run(statement.finish({}, results)))
        for (std::size_t i = 0; i < values.columns(); ++i)
            values(std::stoul(row[0]), i) = number(row[i + 1]);
    return values;
}

data::Matrix shares(const Predictor& model, const data::Matrix& inputs)
{
    return computed(inputs, [&](SqlStatement& statement, const SqlInputs& names) {
        return writePredictor(statement, model, names);
    });
}

double difference(const data::Matrix& a, const data::Matrix& b)
{
    if (a.rows() != b.rows() || a.columns() != b.columns())
        return INFINITY;
    double largest = 0;
    for (std::size_t i = 0; i < a.values().size(); ++i) {
        const double own = std::abs(a.values()[i] - b.values()[i]);
        largest = own <= largest ? largest : std::isnan(own) ? INFINITY : own;
    }
    return largest;
}

data::Matrix normalRows(std::size_t rows, std::size_t columns, double scale = 1)
{
    Random random(11);
    data::Matrix inputs(rows, columns);
    for (double& value : inputs.values())
        value = scale * random.normal();
    return inputs;
}

network::NetworkData randomNetwork(network::NetworkShape shape, float scale)
{
    Random random(7);
    const auto counts = network::countNumbers(shape);
    network::NetworkData data{std::move(shape), {}, {}};
    for (std::size_t i = 0; i < counts.parameters; ++i)
        data.parameters.push_back(scale * static_cast<float>(random.normal()));
    for (std::size_t i = 0; i < counts.statistics; ++i)
        data.statistics.push_back(static_cast<float>(0.1 + random.uniform()));
    return data;
}

/// A tree that asks `depth` questions about one input after the other, always on to the right.
Tree chainTree(std::size_t depth, std::size_t inputs)
{
    Tree tree;
    for (std::size_t i = 0; i < depth; ++i) {
        tree.push_back({static_cast<std::int32_t>(i % inputs), static_cast<float>(i) / 100 - 1,
                        static_cast<std::int32_t>(2 * i + 1), 1});
        tree.push_back({-1, static_cast<float>(i) / 64, 0, 1});
    }
    // The right one of each pair is the next question.
    Tree ordered;
    ordered.push_back(tree[0]);
    for (std::size_t i = 0; i < depth; ++i) {
        ordered.push_back(tree[2 * i + 1]);
        ordered.push_back(i + 1 < depth ? tree[2 * i + 2] : TreeNode{-1, 2.5F, 0, 1});
    }
    return ordered;
}

/// Most nodes part, on one of the sides at least.
Tree randomTree(Random& random, std::size_t depth, std::size_t inputs)
{
    Tree tree(1);
    std::vector<std::size_t> depths{0};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const bool parts = depths[i] < depth && (i < 3 || random.uniform() < 0.62);
        tree[i] = {parts ? static_cast<std::int32_t>(random.below(inputs)) : -1,
                   static_cast<float>(random.normal()),
                   parts ? static_cast<std::int32_t>(tree.size()) : 0, 1};
        tree.resize(tree.size() + (parts ? 2 : 0));
        depths.resize(tree.size(), depths[i] + 1);
    }
    return tree;
}

} // namespace

class SqlModelsTest : public QObject {
    Q_OBJECT

private slots:
    void networksOfEveryActivationPredictTheSame_data()
    {
        QTest::addColumn<QString>("activation");
        QTest::addColumn<float>("scale");
        for (const char* word :
             {"linear", "relu", "tanh", "elu", "gelu", "selu", "leaky-relu", "sigmoid"})
            for (const float scale : {0.3F, 30.0F})
                QTest::addRow("%s, weights of %g", word, double{scale})
                    << QString::fromLatin1(word) << scale;
    }
    void networksOfEveryActivationPredictTheSame()
    {
        QFETCH(QString, activation);
        QFETCH(float, scale);
        const std::string word = activation.toStdString();
        network::NetworkShape shape{
            network::NetworkKind::Classifier,
            9,
            network::parseLayers("batchnorm, dense 45 " + word +
                                 ", batchnorm, dropout 0.5, batchnorm, dense 7 " + word +
                                 ", batchnorm, dense 3 linear"),
            0,
            {{1, 4, 2}, {6, 2, 1}}};
        const auto network = network::restore(randomNetwork(shape, scale));
        const data::Matrix inputs = normalRows(200, 9, 2);
        QCOMPARE_LT(difference(shares(NetworkPredictor(network), inputs), network->predict(inputs)),
                    scale > 1 ? 1e-3 : 2e-6);
    }

    void anEncoderGivesTheSameCodes()
    {
        const network::NetworkShape shape{
            network::NetworkKind::Autoencoder, 5,
            network::parseLayers("dense 8 tanh, dropout 0.1, dense 2 linear, dense 8 tanh, "
                                 "dense 5 linear"),
            3};
        const network::NetworkData data = randomNetwork(shape, 0.5F);
        const data::Matrix inputs = normalRows(100, 5);
        const data::Matrix codes =
            computed(inputs, [&](SqlStatement& statement, const SqlInputs& names) {
                return writeNetwork(statement, data, shape.encoderLayers, names.names);
            });
        QCOMPARE_LT(difference(codes, network::restore(data)->encode(inputs)), 1e-5);
    }

    void treesCutInSinglePrecisionToTheLastBit()
    {
        // Inputs at the cut of each tree, where single precision rounds up to it, and their
        // neighbours in double precision.
        TreeNumbers numbers{TreeModel::Boosting, 1, 2, 0.25F, {}};
        std::vector<double> values{0, -0.0, 1e30, -1e30};
        Random random(3);
        const auto cutAt = [&](float cut) {
            numbers.trees.push_back({{0, cut, 1, 2}, {-1, 0.01F, 0, 1}, {-1, -0.02F, 0, 1}});
            const double before = std::nextafter(cut, -INFINITY);
            for (const double middle : {(before + double{cut}) / 2, double{cut}, before}) {
                values.push_back(middle);
                values.push_back(std::nextafter(middle, -INFINITY));
                values.push_back(std::nextafter(middle, INFINITY));
            }
        };
        for (int i = 0; i < 300; ++i)
            cutAt(static_cast<float>(random.normal() * std::pow(10, random.below(13)) / 1e6));
        for (const float cut : {0.0F, 0.5F, 1.0F, 35.0F, 16777216.0F, 1e-30F, -1e-30F, 3e37F})
            cutAt(cut);
        data::Matrix inputs(values.size(), 1);
        std::ranges::copy(values, inputs.values().begin());
        const TreePredictor model(numbers);
        // One leaf more or less moves the sum by 0.03 and the share by more than this.
        QCOMPARE_LT(difference(shares(model, inputs), model.probabilities(inputs)), 1e-5);
    }

    void deepTreesAreRead()
    {
        TreeNumbers numbers{TreeModel::Forest, 3, 2, 0, {chainTree(deepestTree, 3)}};
        numbers.trees.push_back(chainTree(20, 3));
        const TreePredictor model(numbers);
        const data::Matrix inputs = normalRows(300, 3, 0.5);
        QCOMPARE_LT(difference(shares(model, inputs), model.probabilities(inputs)), 1e-6);
    }

    void deepTreesWithTurnsToBothSidesAreRead()
    {
        Random random(9);
        TreeNumbers numbers{TreeModel::Boosting, 4, 2, 0, {}};
        for (int i = 0; i < 6; ++i)
            numbers.trees.push_back(randomTree(random, 16, 4));
        const TreePredictor model(numbers);
        const data::Matrix inputs = normalRows(1000, 4);
        QCOMPARE_LT(difference(shares(model, inputs), model.probabilities(inputs)), 1e-6);
    }

    void forestsOfSeveralClassesThatVoteForNoneShareEvenly()
    {
        TreeNumbers numbers{TreeModel::Forest, 1, 3, 0, {}};
        for (const float vote : {0.2F, 0.0F, -0.1F})
            numbers.trees.push_back({{0, 0.5F, 1, 2}, {-1, vote, 0, 1}, {-1, 0, 0, 1}});
        const TreePredictor model(numbers);
        data::Matrix inputs(2, 1);
        inputs(1, 0) = 1;
        const data::Matrix found = shares(model, inputs);
        QCOMPARE(found(0, 0), 1.0);
        QCOMPARE(found(1, 2), 1.0 / 3);
        QCOMPARE_LT(difference(found, model.probabilities(inputs)), 1e-12);
    }

    void scoresBeyondTheRangeOfPowersGiveWholeShares()
    {
        LogisticNumbers numbers{4, {0, 1, 3}, data::Matrix(3, 1), {0, 1, -1}};
        numbers.coefficients(0, 0) = 900;
        numbers.coefficients(1, 0) = -900;
        const LogisticRegression several(numbers);
        const LogisticRegression two({2, {0, 1}, data::Matrix(1, 1, 1.0), {0.5}});
        data::Matrix inputs(5, 1);
        const double values[] = {-1e6, -1, 0, 1, 1e6};
        std::ranges::copy(values, inputs.values().begin());
        QCOMPARE_LT(difference(shares(several, inputs), several.probabilities(inputs)), 1e-12);
        QCOMPARE_LT(difference(shares(two, inputs), two.probabilities(inputs)), 1e-12);
    }

    void manyClassesAndManyInputs_data()
    {
        QTest::addColumn<std::size_t>("classes");
        QTest::addColumn<std::size_t>("width");
        QTest::newRow("classes") << std::size_t{150} << std::size_t{20};
        QTest::newRow("inputs") << std::size_t{3} << std::size_t{1500};
    }
    void manyClassesAndManyInputs()
    {
        QFETCH(std::size_t, classes);
        QFETCH(std::size_t, width);
        LogisticNumbers numbers{classes, {}, data::Matrix(classes, width), {}};
        Random random(2);
        for (double& value : numbers.coefficients.values())
            value = 0.1 * random.normal();
        for (std::size_t k = 0; k < classes; ++k) {
            numbers.classes.push_back(static_cast<std::int32_t>(k));
            numbers.intercepts.push_back(random.normal());
        }
        const LogisticRegression model(numbers);
        const data::Matrix inputs = normalRows(5, width);
        QCOMPARE_LT(difference(shares(model, inputs), model.probabilities(inputs)), 1e-10);
    }

    void ensemblesOfEnsemblesAtTemperatures()
    {
        const network::NetworkShape shape{network::NetworkKind::Classifier, 4,
                                          network::parseLayers("dense 6 gelu, dense 3 linear"), 0};
        const auto network =
            std::make_shared<NetworkPredictor>(network::restore(randomNetwork(shape, 1)));
        LogisticNumbers numbers{3, {0, 2}, data::Matrix(1, 4, 0.7), {0.1}};
        const auto logistic = std::make_shared<LogisticRegression>(numbers);
        const auto tempered = std::make_shared<TemperedPredictor>(logistic, 0.3);
        const auto inner = std::make_shared<MeanPredictor>(
            std::vector<PredictorPointer>{tempered, network, logistic});
        const MeanPredictor model(
            {inner, std::make_shared<SharesPredictor>(std::vector{0.5, 0.2, 0.3}, 4), network});
        const data::Matrix inputs = normalRows(100, 4);
        QCOMPARE_LT(difference(shares(model, inputs), model.probabilities(inputs)), 2e-6);
    }
};

QTEST_GUILESS_MAIN(SqlModelsTest)
#include "test_sqlmodels.moc"
