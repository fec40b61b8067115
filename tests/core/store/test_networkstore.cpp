#include "core/base/error.h"
#include "core/store/networkstore.h"

#include <QTest>

#include <functional>

using namespace core;
using namespace core::store;

namespace {

constexpr DocumentKind kind{"tessera-test", 1, "1.0"};

network::NetworkData embeddedNetwork()
{
    network::NetworkData data;
    data.shape.inputs = 7;
    data.shape.layers = {network::BatchNormalization{}, network::Dropout{0.25},
                         network::Dense{2, network::Activation::Linear}};
    data.shape.embeddings = {{1, 2, 1}, {3, 3, 2}};
    const network::NumberCounts counts = network::countNumbers(data.shape);
    for (std::size_t i = 0; i < counts.parameters; ++i)
        data.parameters.push_back(static_cast<float>(i) / 3);
    data.statistics.assign(counts.statistics, 0.7F);
    return data;
}

network::NetworkData plainNetwork()
{
    network::NetworkData data = embeddedNetwork();
    data.shape.inputs = 5;
    data.shape.embeddings.clear();
    data.parameters.resize(network::countNumbers(data.shape).parameters);
    return data;
}

/// What comes out of a file whose description of the network is changed.
network::NetworkData again(const network::NetworkData& data,
                           const std::function<void(Json&)>& change = {})
{
    DocumentWriter writer(kind);
    writer.content()["network"] = networkJson(data, writer);
    if (change)
        change(writer.content()["network"]);
    return readDocument("test", [&] {
        DocumentReader reader(writer.bytes(), "test", kind);
        return networkOf(reader.content().at("network"), reader);
    });
}

} // namespace

class NetworkStoreTest : public QObject {
    Q_OBJECT

private slots:
    void networkReadsBackAsItWas()
    {
        QVERIFY(again(embeddedNetwork()) == embeddedNetwork());
        QVERIFY(again(plainNetwork()) == plainNetwork());
    }

    void networkWithoutEmbeddingsIsWrittenAsBeforeThereWereAny()
    {
        again(plainNetwork(), [](Json& json) { QVERIFY(!json.contains("embeddings")); });
        again(embeddedNetwork(), [](Json& json) { QCOMPARE(json.at("embeddings").size(), 2U); });
    }

    /// A program that does not know embeddings misses their numbers.
    void networkWithoutItsEmbeddingsDoesNotPassAsAnother()
    {
        const auto data = again(embeddedNetwork(), [](Json& json) { json.erase("embeddings"); });
        QVERIFY_THROWS_EXCEPTION(Error, network::checkData(data));
    }

    void embeddingsThatCannotBeReadAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a number") << "3";
        QTest::newRow("numbers") << "[3]";
        QTest::newRow("without width") << R"([{"first-input": 1, "inputs": 2}])";
        QTest::newRow("negative place") << R"([{"first-input": -1, "inputs": 2, "width": 1}])";
        QTest::newRow("half an input") << R"([{"first-input": 1, "inputs": 1.5, "width": 1}])";
        QTest::newRow("text") << R"([{"first-input": 1, "inputs": "2", "width": 1}])";
        QTest::newRow("width beyond numbers")
            << R"([{"first-input": 1, "inputs": 2, "width": 99999999999}])";
    }
    void embeddingsThatCannotBeReadAreRefused()
    {
        QFETCH(QString, text);
        try {
            again(embeddedNetwork(),
                  [&](Json& json) { json["embeddings"] = Json::parse(text.toStdString()); });
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedInput);
        }
    }
};

QTEST_APPLESS_MAIN(NetworkStoreTest)
#include "test_networkstore.moc"
