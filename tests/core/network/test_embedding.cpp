// Learnt vectors in the place of one-hot inputs.
#include "tests/core/network/agreement.h"

#include <functional>

using namespace core;
using namespace core::network;

namespace {

/// Of the inputs the first and the last pass through; two levels get one number, three get two.
NetworkData handMade()
{
    NetworkData data;
    data.shape.inputs = 7;
    data.shape.layers = {Dense{2, Activation::Linear}};
    data.shape.embeddings = {{1, 2, 1}, {3, 3, 2}};
    data.parameters = {5, 7,               // the first table
                       1, 2,  3, 4, -1, 6, // the second one
                       1, 0,  0, 0, 0,     // output 0: the first input
                       0, 1,  1, 1, 1,     // output 1: all others
                       0, 0.5};            // biases
    return data;
}

/// Output 1 less output 0, before the softmax.
double outputOneOver(const Network& network, const std::vector<double>& inputs)
{
    data::Matrix row(1, inputs.size());
    std::ranges::copy(inputs, row.values().begin());
    const data::Matrix shares = network.predict(row);
    return std::log(shares(0, 1) / shares(0, 0));
}

/// Levels of two columns as one-hot inputs between numbers; some cells have no level.
Classification levels(const QString& layers, std::size_t trainRows)
{
    Classification data = classification(layers, trainRows);
    Random random(5);
    for (Blobs* blobs : {&data.train, &data.validation})
        for (std::size_t row = 0; row < blobs->inputs.rows(); ++row)
            for (const Embedding& block : {Embedding{2, 6, 3}, Embedding{11, 9, 4}}) {
                for (std::size_t i = 0; i < block.inputs; ++i)
                    blobs->inputs(row, block.firstInput + i) = 0;
                const std::size_t level = random.below(block.inputs + 1);
                if (level < block.inputs)
                    blobs->inputs(row, block.firstInput + level) = 1;
            }
    return data;
}

struct Layout {
    const char* name;
    Embeddings embeddings;
};
const std::vector<Layout>& layouts()
{
    static const std::vector<Layout> all{
        {"one in the middle", {{2, 6, 3}}},
        {"two", {{2, 6, 3}, {11, 9, 4}}},
        {"side by side, up to both ends", {{0, 8, 5}, {8, 14, 2}}},
        {"of numbers, wider than before", {{20, 2, 9}}},
        {"of everything", {{0, 22, 50}}},
        {"of single inputs", {{0, 1, 1}, {1, 1, 3}, {21, 1, 1}}},
    };
    return all;
}

void layoutRows()
{
    QTest::addColumn<std::size_t>("layout");
    for (std::size_t i = 0; i < layouts().size(); ++i)
        QTest::newRow(layouts()[i].name) << i;
}

const Embeddings& fetchedEmbeddings()
{
    QFETCH(std::size_t, layout);
    return layouts()[layout].embeddings;
}

} // namespace

class EmbeddingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void predictionIsThatWorkedByHand()
    {
        const auto network = restore(handMade());
        // Levels 2 and 1: 7, (1, 2). Output 1 is 7 + 1 + 2 + 10 + 0.5, output 0 is 3.
        QVERIFY(std::abs(outputOneOver(*network, {3, 0, 1, 1, 0, 0, 10}) - 17.5) < 1e-5);
        // No level gives zeros.
        QVERIFY(std::abs(outputOneOver(*network, {3, 0, 0, 0, 0, 0, 10}) - 7.5) < 1e-5);
        // Anything else multiplies: 0.5 · 5 − 7, then 2 · (−1, 6).
        QVERIFY(std::abs(outputOneOver(*network, {0, 0.5, -1, 0, 0, 2, 0}) - 6) < 1e-5);
        QCOMPARE(network->parameterCount(), std::size_t{2 + 6 + 12});
    }

    /// Each level's vector a row of the identity: the same network as without.
    void identityChangesNothing()
    {
        const Classification data = levels("dense 12 tanh, batchnorm, dense 7 relu", 100);
        const auto plain =
            engine().trainClassifier(data.task({.epochs = 3}), {}, {}).network->data();
        NetworkData embedded = plain;
        embedded.shape.embeddings = {{2, 6, 6}};
        std::vector<float> table(36);
        for (std::size_t i = 0; i < 6; ++i)
            table[7 * i] = 1;
        embedded.parameters.insert(embedded.parameters.begin(), table.begin(), table.end());
        QVERIFY(restore(embedded)->predict(data.train.inputs) ==
                restore(plain)->predict(data.train.inputs));
    }

    void gradientEqualsAutograds_data() { layoutRows(); }
    void gradientEqualsAutograds()
    {
        for (const char* layers :
             {"", "dense 19 gelu, dense 5 tanh", "batchnorm, dropout 0.2, dense 9 relu, batchnorm"})
            for (const std::size_t rows : {std::size_t{32}, std::size_t{7}, std::size_t{333}}) {
                const Classification data = levels(layers, rows);
                ClassifierTask task = data.task({});
                task.embeddings = fetchedEmbeddings();
                const auto own = engine().gradient(task);
                task.options.reference = true;
                const auto autograd = engine().gradient(task);
                QCOMPARE(own.size(), autograd.size());
                const double difference = relativeDifference(own, autograd);
                QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
                // The tables learn too, not only what comes behind them.
                const std::vector<double> ownTable(own.begin(), own.begin() + 1);
                const std::vector<double> table(autograd.begin(), autograd.begin() + 1);
                QVERIFY(table[0] != 0);
                QVERIFY(relativeDifference(ownTable, table) < 1e-3);
            }
    }

    void historyFollowsTheReferenceLoop_data() { layoutRows(); }
    void historyFollowsTheReferenceLoop()
    {
        const Classification data = levels("dense 19 gelu, batchnorm, dropout 0.2", 161);
        for (const char* optimizer : {"adamw", "sgd"}) {
            ClassifierTask task = data.task({.epochs = 5, .learningRate = 0.01, .patience = 0});
            task.options.optimizer = *optimizerFromWord(optimizer);
            task.options.weightDecay = 0.02;
            task.options.gradientClip = 0.4;
            task.embeddings = fetchedEmbeddings();
            const auto own = engine().trainClassifier(task, {}, {});
            task.options.reference = true;
            const auto reference = engine().trainClassifier(task, {}, {});
            compareHistories(own.history, reference.history);
            QVERIFY(own.history.back().trainLoss < own.history.front().trainLoss);
        }
    }

    /// 40 levels in an order of no meaning, each of its own class: two numbers a level are enough.
    void classOfEachLevelIsLearned()
    {
        constexpr std::size_t count = 40;
        const auto table = [](std::size_t rows, std::uint64_t seed) {
            Random random(seed);
            Blobs result{data::Matrix(rows, count + 1), std::vector<std::int32_t>(rows)};
            for (std::size_t row = 0; row < rows; ++row) {
                const std::size_t level = random.below(count);
                result.inputs(row, 0) = random.normal();
                result.inputs(row, 1 + level) = 1;
                result.classes[row] = static_cast<std::int32_t>(level * 7 % 3);
            }
            return result;
        };
        const Blobs train = table(2000, 1);
        const Blobs validation = table(400, 2);
        const ClassifierTask task{.trainInputs = train.inputs,
                                  .trainClasses = train.classes,
                                  .validationInputs = validation.inputs,
                                  .validationClasses = validation.classes,
                                  .classCount = 3,
                                  .hidden = parseLayers("dense 16 relu"),
                                  .classWeights = {},
                                  .options = {.epochs = 60, .learningRate = 0.01},
                                  .embeddings = {{1, count, 2}}};
        const auto network = engine().trainClassifier(task, {}, {}).network;
        QVERIFY(accuracy(network->predict(validation.inputs), validation.classes) > 0.98);
        // 40 · 2 numbers, then 3 inputs.
        QCOMPARE(network->parameterCount(), count * 2 + (3 + 1) * 16 + (16 + 1) * 3);
    }

    void networkOfOtherEmbeddingsIsNotContinued()
    {
        const Classification data = levels("dense 8 relu", 60);
        ClassifierTask task = data.task({.epochs = 1});
        task.embeddings = {{2, 6, 3}};
        task.start = engine().trainClassifier(task, {}, {}).network;
        QVERIFY(engine().trainClassifier(task, {}, {}).start.has_value());
        task.embeddings = {{2, 6, 2}};
        QVERIFY_THROWS_EXCEPTION(Error, engine().trainClassifier(task, {}, {}));
    }

    void blocksThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<std::size_t>("fault");
        for (std::size_t i = 0; i < std::size(faults); ++i)
            QTest::newRow(faults[i].name) << i;
    }
    void blocksThatDoNotFitAreRefused()
    {
        QFETCH(std::size_t, fault);
        QVERIFY(embeddingFault(handMade().shape.embeddings, 7).empty());
        NetworkData data = handMade();
        data.shape.embeddings = faults[fault].embeddings;
        try {
            restore(data);
            QFAIL("restored");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedInput);
        }
        const data::Matrix inputs(8, 7);
        const std::vector<std::int32_t> classes{0, 1, 0, 1, 0, 1, 0, 1};
        const ClassifierTask task{.trainInputs = inputs,
                                  .trainClasses = classes,
                                  .validationInputs = inputs,
                                  .validationClasses = classes,
                                  .classCount = 2,
                                  .hidden = {},
                                  .classWeights = {},
                                  .options = {.epochs = 1},
                                  .embeddings = data.shape.embeddings};
        QVERIFY_THROWS_EXCEPTION(Error, engine().trainClassifier(task, {}, {}));
    }

private:
    struct Fault {
        const char* name;
        Embeddings embeddings;
    };
    static constexpr std::size_t most = std::size_t(-1);
    const Fault faults[8] = {
        {"no inputs", {{1, 0, 1}}},
        {"no width", {{1, 2, 0}}},
        {"negative width", {{1, 2, -1}}},
        {"too wide", {{1, 2, 65537}}},
        {"overlap", {{1, 3, 1}, {3, 2, 1}}},
        {"out of order", {{3, 2, 1}, {1, 2, 1}}},
        {"beyond the inputs", {{1, 2, 1}, {5, 3, 1}}},
        {"beyond all numbers", {{7, most, 1}}},
    };

private slots:
    void numbersThatDoNotFitAreRefused()
    {
        NetworkData data = handMade();
        data.parameters.pop_back();
        QVERIFY_THROWS_EXCEPTION(Error, restore(data));
        data = handMade();
        data.shape.embeddings[1].width = 3;
        QVERIFY_THROWS_EXCEPTION(Error, restore(data));
        // The same numbers, but of an autoencoder.
        data = {};
        data.shape.kind = NetworkKind::Autoencoder;
        data.shape.inputs = 2;
        data.shape.layers = {Dense{1, Activation::Linear}, Dense{2, Activation::Linear}};
        data.shape.encoderLayers = 1;
        data.parameters.assign(7, 1);
        restore(data);
        data.shape.embeddings = {{0, 2, 2}};
        data.parameters.assign(11, 1);
        QVERIFY_THROWS_EXCEPTION(Error, restore(data));
    }

    void negativeVarianceBehindAnEmbeddingIsRefused()
    {
        NetworkData data;
        data.shape.inputs = 3;
        data.shape.layers = {BatchNormalization{}, Dense{2, Activation::Linear}};
        data.shape.embeddings = {{0, 3, 1}};
        data.parameters.assign(3 + 2 + 4, 1);
        data.statistics = {0, 1};
        restore(data);
        data.statistics = {0, -1};
        QVERIFY_THROWS_EXCEPTION(Error, restore(data));
    }

    void summaryBeginsWithTheEmbeddings()
    {
        const Embeddings embeddings{{1, 2, 1}, {3, 3, 2}};
        const Layers hidden = parseLayers("batchnorm, dense 6 relu");
        const auto layers = summarizeLayers(hidden, 7, 2, embeddings);
        QCOMPARE(layers.size(), std::size_t{4});
        QCOMPARE(layers[0].name, std::string("Embedding · 2 columns"));
        QCOMPARE(layers[0].width, std::size_t{5});
        QCOMPARE(layers[0].shape, std::string("5"));
        QCOMPARE(layers[0].parameters, std::size_t{2 + 6});
        QCOMPARE(layers[1].parameters, std::size_t{4 * 5});
        QCOMPARE(layers[2].parameters, std::size_t{(5 + 1) * 6});
        NetworkShape shape = handMade().shape;
        shape.layers = hidden;
        shape.layers.push_back(Dense{2, Activation::Linear});
        const NumberCounts counts = countNumbers(shape);
        std::size_t summarized = 0;
        for (const LayerSummary& layer : layers)
            summarized += layer.parameters;
        QCOMPARE(counts.parameters + counts.statistics, summarized);
        QCOMPARE(summarizeLayers({}, 7, 2, {{1, 2, 1}})[0].name,
                 std::string("Embedding · 1 column"));
        QCOMPARE(summarizeLayers(hidden, 7, 2).size(), std::size_t{3});
    }

    /// [min(50, (c + 1) // 2) for c in (1, 2, 3, 4, 7, 12, 98, 99, 1000)] in Python.
    void widthFollowsFromTheLevels()
    {
        const std::size_t levels[] = {1, 2, 3, 4, 7, 12, 98, 99, 1000};
        const int widths[] = {1, 1, 2, 2, 4, 6, 49, 50, 50};
        for (std::size_t i = 0; i < std::size(levels); ++i)
            QCOMPARE(defaultEmbeddingWidth(levels[i]), widths[i]);
        QCOMPARE(defaultEmbeddingWidth(0), 1);
    }
};

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "test_embedding.moc"
