#include "core/base/error.h"
#include "core/network/layers.h"

#include <QTest>

using namespace core;
using namespace core::network;

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void textReadsBackAsTheSameLayers()
    {
        const Layers layers{Dense{32, Activation::Relu},   Dropout{0.3},
                            BatchNormalization{},          Dense{16, Activation::LeakyRelu},
                            Dense{8, Activation::Gelu},    Dropout{0.05},
                            Dense{4, Activation::Linear},  Dense{3, Activation::Selu},
                            Dense{2, Activation::Sigmoid}, Dense{2, Activation::Tanh},
                            Dense{65536, Activation::Elu}};
        QVERIFY(parseLayers(layersText(layers)) == layers);
        QCOMPARE(layersText({Dense{32, Activation::Relu}, Dropout{0.3}, BatchNormalization{}}),
                 std::string("dense 32 relu, dropout 0.3, batchnorm"));
    }

    void blanksAndCapitalsDoNotMatter()
    {
        QVERIFY(parseLayers(" Dense  32   ReLU ,\tDROPOUT .5,BatchNorm ") ==
                (Layers{Dense{32, Activation::Relu}, Dropout{0.5}, BatchNormalization{}}));
    }

    void denseWithoutActivationGetsRelu()
    {
        QVERIFY(parseLayers("dense 7") == (Layers{Dense{7, Activation::Relu}}));
    }

    void emptyTextIsNoHiddenLayer()
    {
        QVERIFY(parseLayers("").empty());
        QVERIFY(parseLayers("  ").empty());
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("unknown layer") << "dense 8, conv 3"
                                       << "conv 3";
        QTest::newRow("no units") << "dense"
                                  << "dense";
        QTest::newRow("zero units") << "dense 0 relu"
                                    << "dense 0 relu";
        QTest::newRow("negative units") << "dense -3"
                                        << "dense -3";
        QTest::newRow("fractional units") << "dense 3.5"
                                          << "dense 3.5";
        QTest::newRow("too many units") << "dense 65537"
                                        << "dense 65537";
        QTest::newRow("overflowing units") << "dense 99999999999"
                                           << "dense 99999999999";
        QTest::newRow("unknown activation") << "dense 8 swish"
                                            << "dense 8 swish";
        QTest::newRow("word too many") << "dense 8 relu 3"
                                       << "dense 8 relu 3";
        QTest::newRow("no rate") << "dropout"
                                 << "dropout";
        QTest::newRow("rate of one") << "dropout 1"
                                     << "dropout 1";
        QTest::newRow("negative rate") << "dropout -0.1"
                                       << "dropout -0.1";
        QTest::newRow("rate not a number") << "dropout nan"
                                           << "dropout nan";
        QTest::newRow("decimal comma") << "dropout 0,3"
                                       << "dropout 0,3";
        QTest::newRow("number after batchnorm") << "batchnorm 3"
                                                << "batchnorm 3";
        QTest::newRow("empty entry") << "dense 8,,dense 4"
                                     << "";
        QTest::newRow("comma at the end") << "dense 8,"
                                          << "";
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        try {
            parseLayers(text.toStdString());
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            // The comma parts the layers, so "dropout 0,3" is a dropout of 0 and a layer "3".
            QCOMPARE(error.subject(),
                     subject == "dropout 0,3" ? std::string("3") : subject.toStdString());
            QVERIFY(!error.remedy().empty());
        }
    }

    void parametersFollowFromTheWidths()
    {
        // Keras: Dense (inputs + 1) × units, BatchNormalization 4 × width.
        const auto layers = summarizeLayers(
            parseLayers("dense 128 relu, batchnorm, dropout 0.5, dense 64 tanh"), 26, 4);
        QCOMPARE(layers.size(), std::size_t{5});
        QCOMPARE(layers[0].name, std::string("Dense 128 · ReLU"));
        QCOMPARE(layers[0].parameters, std::size_t{27 * 128});
        QCOMPARE(layers[1].name, std::string("Batch Normalization"));
        QCOMPARE(layers[1].parameters, std::size_t{512});
        QCOMPARE(layers[1].width, std::size_t{128});
        QCOMPARE(layers[2].name, std::string("Dropout 0.5"));
        QCOMPARE(layers[2].parameters, std::size_t{0});
        QCOMPARE(layers[3].name, std::string("Dense 64 · Tanh"));
        QCOMPARE(layers[3].parameters, std::size_t{129 * 64});
        QCOMPARE(layers[4].name, std::string("Output 4 · Softmax"));
        QCOMPARE(layers[4].parameters, std::size_t{65 * 4});
        QCOMPARE(layers[4].shape, std::string("4"));
    }

    void everyActivationHasItsWord()
    {
        for (const auto activation :
             {Activation::Linear, Activation::Relu, Activation::Tanh, Activation::Elu,
              Activation::Gelu, Activation::Selu, Activation::LeakyRelu, Activation::Sigmoid})
            QVERIFY(activationFromWord(toWord(activation)) == activation);
        QVERIFY(!activationFromWord("swish"));
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "test_layers.moc"
