// Networks as plain numbers: no engine is needed to use them.
#include "core/network/engine.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace core;
using namespace core::network;

namespace {

/// 2 inputs, one latent unit x₀ − x₁ + 1, outputs 2z and −z + 3.
NetworkData autoencoder()
{
    return {{NetworkKind::Autoencoder,
             2,
             {Dense{1, Activation::Linear}, Dense{2, Activation::Linear}},
             1},
            {1, -1, 1, 2, -1, 0, 3},
            {}};
}

/// 2 inputs, batchnorm, 2 rectified units, dropout, 2 classes.
NetworkData classifier()
{
    return {{NetworkKind::Classifier,
             2,
             {BatchNormalization{}, Dense{2, Activation::Relu}, Dropout{0.5},
              Dense{2, Activation::Linear}},
             0},
            {2, 1, 0, 1,          // scales, shifts
             1, 0, 0, 1, 0, -1,   // first Dense
             1, 0, 0, 1, 0, 0.5}, // output
            {1, 2, 4, 1}};        // means, variances
}

} // namespace

class NetworkDataTest : public QObject {
    Q_OBJECT

private slots:
    void autoencoderComputesWhatIsWorkedByHand()
    {
        const auto network = restore(autoencoder());
        data::Matrix inputs(2, 2);
        inputs(0, 0) = 3;
        inputs(0, 1) = 1;
        inputs(1, 0) = -2;
        inputs(1, 1) = 0.5;
        const data::Matrix codes = network->encode(inputs);
        QCOMPARE(codes(0, 0), 3.0);
        QCOMPARE(codes(1, 0), -1.5);
        const data::Matrix outputs = network->predict(inputs);
        QCOMPARE(outputs(0, 0), 6.0);
        QCOMPARE(outputs(0, 1), 0.0);
        QCOMPARE(outputs(1, 0), -3.0);
        QCOMPARE(outputs(1, 1), 4.5);
    }

    void classifierComputesWhatIsWorkedByHand()
    {
        data::Matrix inputs(1, 2);
        inputs(0, 0) = 5;
        inputs(0, 1) = 4;
        // Normalised (4/√(4 + ε), 2/√(1 + ε)) = (2, 2), scaled and shifted (4, 3), rectified
        // (4, 2), outputs (4, 2.5).
        const data::Matrix shares = restore(classifier())->predict(inputs);
        const double expected = 1 / (1 + std::exp(-1.5));
        QVERIFY(std::abs(shares(0, 0) - expected) < 1e-5);
        QVERIFY(std::abs(shares(0, 0) + shares(0, 1) - 1) < 1e-12);
    }

    void numbersAreCountedAsSummarizeLayersCountsThem()
    {
        const Layers hidden = parseLayers("dense 32 relu, batchnorm, dropout 0.3, dense 8 tanh");
        NetworkShape shape{NetworkKind::Classifier, 22, hidden, 0};
        shape.layers.push_back(Dense{4, Activation::Linear});
        std::size_t summarized = 0;
        for (const LayerSummary& layer : summarizeLayers(hidden, 22, 4))
            summarized += layer.parameters;
        const NumberCounts counts = countNumbers(shape);
        QCOMPARE(counts.parameters + counts.statistics, summarized);
    }

    void numbersThatFitNoNetworkAreRefused_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < static_cast<int>(std::size(changes)); ++i)
            QTest::newRow(changes[i].name) << i;
    }
    void numbersThatFitNoNetworkAreRefused()
    {
        QFETCH(int, change);
        for (NetworkData data : {autoencoder(), classifier()}) {
            checkData(data); // sound before
            changes[change].apply(data);
            try {
                restore(data);
                QFAIL("accepted");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::MalformedInput);
            }
        }
    }

private:
    struct Change {
        const char* name;
        void (*apply)(NetworkData&);
    };
    static constexpr Change changes[] = {
        {"no inputs", [](NetworkData& d) { d.shape.inputs = 0; }},
        {"too many inputs", [](NetworkData& d) { d.shape.inputs = std::size_t(-1); }},
        {"no layers", [](NetworkData& d) { d.shape.layers.clear(); }},
        {"no units", [](NetworkData& d) { d.shape.layers.back() = Dense{0}; }},
        {"negative units", [](NetworkData& d) { d.shape.layers.back() = Dense{-2}; }},
        {"another output",
         [](NetworkData& d) {
             d.shape.layers.back() = Dense{3, Activation::Linear};
         }},
        {"output is not linear", [](NetworkData& d) { d.shape.layers.back() = Dense{2}; }},
        {"output is no layer of weights",
         [](NetworkData& d) { d.shape.layers.back() = Dropout{}; }},
        {"unknown activation",
         [](NetworkData& d) {
             d.shape.layers.insert(d.shape.layers.begin(), Dense{2, static_cast<Activation>(99)});
         }},
        {"dropout of all",
         [](NetworkData& d) { d.shape.layers.insert(d.shape.layers.begin(), Dropout{1}); }},
        {"encoder beyond the layers", [](NetworkData& d) { d.shape.encoderLayers = 9; }},
        {"of the other kind",
         [](NetworkData& d) {
             d.shape.kind = d.shape.kind == NetworkKind::Classifier ? NetworkKind::Autoencoder
                                                                    : NetworkKind::Classifier;
         }},
        {"one number short", [](NetworkData& d) { d.parameters.pop_back(); }},
        {"one number too many", [](NetworkData& d) { d.statistics.push_back(1); }},
        {"not a number",
         [](NetworkData& d) { d.parameters[1] = std::numeric_limits<float>::quiet_NaN(); }},
        {"infinite",
         [](NetworkData& d) { d.parameters[1] = std::numeric_limits<float>::infinity(); }},
        {"millions of layers",
         [](NetworkData& d) { d.shape.layers.resize(2'000'000, Layer(Dense{65536})); }},
    };

private slots:
    void negativeVarianceIsRefused()
    {
        NetworkData data = classifier();
        data.statistics[3] = -1e-3F;
        QVERIFY_THROWS_EXCEPTION(Error, restore(data));
    }
};

QTEST_APPLESS_MAIN(NetworkDataTest)
#include "test_networkdata.moc"
