#include "core/base/error.h"
#include "core/data/workbook/ziparchive.h"
#include "core/segment/segmentedits.h"
#include "core/store/document.h"
#include "core/store/segmentmodelfile.h"
#include "core/store/zipwriter.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/modelparts.h"
#include "tests/support/workbooks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <map>
#include <set>

using namespace core;
using namespace core::segment;
using namespace core::store;

namespace {

Segmentation found(SegmentMethod method, std::size_t rows = 300)
{
    SegmentRequest request;
    request.table = std::make_shared<data::DataTable>(tests::mixedCustomers(rows));
    request.method = method;
    request.k = 4;
    request.seed = 18'000'000'000'000'000'000ULL;
    request.autoencoder.epochs = 8;
    request.autoencoder.dropout = 0.1;
    request.autoencoder.noise = 0.25;
    request.refinement = {.on = true, .weight = 0.2, .epochs = 3, .tolerance = 0.01};
    if (method == SegmentMethod::Dbscan) {
        request.eps = 1.5;
        request.minPoints = 5;
    }
    return segmentCustomers(request, {});
}

Segmentation changedByHand(Segmentation segmentation)
{
    const std::array pair{1, 3};
    segmentation = merged(segmentation, pair);
    segmentation = splitInto(segmentation, 0, 2);
    segmentation = moved(segmentation, 0, 3);
    segmentation = recoloured(segmentation, 1, 7);
    segmentation = renamed(segmentation, 2, "Früh & treu “ÄÖ”");
    segmentation = withNote(segmentation, 2, "Line one\nline \"two\"");
    return withActions(segmentation, 0, {"Write to them", "Call them"});
}

tests::ModelParts partsOf(const SegmentModel& model)
{
    return tests::partsOf(segmentModelBytes(model));
}

std::optional<Error> refusal(const std::string& bytes)
{
    try {
        segmentModelOf(bytes, "model.segments");
    } catch (const Error& error) {
        return error;
    }
    return {};
}

std::optional<Error> refusalOf(const tests::ModelParts& parts, const Json& manifest)
{
    return refusal(tests::withManifest(parts, manifest.dump()));
}

} // namespace

class SegmentModelFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void modelComesBackAsItWas_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("byHand");
        for (const SegmentMethod method :
             {SegmentMethod::KMeans, SegmentMethod::AutoencoderKMeans, SegmentMethod::Hdbscan,
              SegmentMethod::GaussianMixture, SegmentMethod::Dbscan, SegmentMethod::Ward})
            for (const bool byHand : {false, true})
                QTest::addRow("%s%s", toWord(method).data(), byHand ? ", changed by hand" : "")
                    << static_cast<int>(method) << byHand;
    }
    void modelComesBackAsItWas()
    {
        QFETCH(int, method);
        QFETCH(bool, byHand);
        Segmentation segmentation = found(static_cast<SegmentMethod>(method));
        if (byHand && segmentation.k >= 4)
            segmentation = changedByHand(segmentation);
        const SegmentModel model = modelOf(segmentation);
        QTemporaryDir folder;
        const std::filesystem::path path = (folder.path() + "/model.segments").toStdString();
        writeSegmentModel(path, model);
        const SegmentModel again = readSegmentModel(path);

        // On its own table: the same labels, names and colours.
        const auto assigned = assignCustomers(again, segmentation.basis->table);
        QVERIFY(assigned.isOwnTable);
        QVERIFY(assigned.labels == segmentation.labels);
        const auto& cards = segmentation.profile.cards;
        QCOMPARE(again.segments.size(), cards.size());
        for (std::size_t i = 0; i < cards.size(); ++i) {
            QCOMPARE(again.segments[i].id, cards[i].id);
            QCOMPARE(again.segments[i].name, cards[i].name);
            QCOMPARE(again.segments[i].mark, cards[i].mark);
            QCOMPARE(again.segments[i].namedByHand, cards[i].namedByHand);
            QCOMPARE(again.segments[i].sentence, cards[i].sentence);
            QCOMPARE(again.segments[i].note, cards[i].note);
            QVERIFY(again.segments[i].actions == cards[i].actions);
            QCOMPARE(again.segments[i].size, cards[i].size);
            QVERIFY(again.segments[i].share == cards[i].share);
        }
        // On other customers: the same to the last bit.
        const auto others = std::make_shared<data::DataTable>(tests::mixedCustomers(500, 77));
        const auto before = assignCustomers(model, others);
        const auto after = assignCustomers(again, others);
        QVERIFY(before.labels == after.labels);
        QVERIFY(before.distances == after.distances);
        QVERIFY(before.probabilities == after.probabilities);

        QVERIFY(again.request == model.request);
        QVERIFY(again.network == model.network);
        QCOMPARE(again.figures.silhouettePrepared, model.figures.silhouettePrepared);
        QVERIFY(again.figures.silhouetteLatent == model.figures.silhouetteLatent);
        QVERIFY(again.figures.seedAgreement == model.figures.seedAgreement);
        QCOMPARE(again.warnings.size(), model.warnings.size());
        QCOMPARE(again.ruleAgreement, model.ruleAgreement);
        QVERIFY(segmentModelBytes(again) == segmentModelBytes(model));
    }

    /// Of numbers and categories together.
    void prototypesComeBackAsTheyWere()
    {
        const Segmentation segmentation = found(SegmentMethod::KMeans);
        SegmentModel model = modelOf(segmentation);
        const data::Matrix& prepared = segmentation.basis->prepared;
        NearestPrototype rule;
        rule.width = prepared.columns();
        rule.layout = mixedLayout(prepared, model.recipe.origins());
        QVERIFY(!rule.layout.numbers.empty() && !rule.layout.categories.empty());
        KPrototypesOptions options;
        options.k = 4;
        rule.model = kPrototypes(mixedRows(rule.layout, prepared), options).model;
        model.rule = rule;
        model.probes.clear();
        model.ownTable.clear();
        checkModel(model);
        const SegmentModel again = segmentModelOf(segmentModelBytes(model), "model");
        const auto others = std::make_shared<data::DataTable>(tests::mixedCustomers(500, 77));
        const auto before = assignCustomers(model, others);
        QVERIFY(assignCustomers(again, others).labels == before.labels);
        QCOMPARE(std::set(before.labels.begin(), before.labels.end()).size(), std::size_t{4});
        std::get<NearestPrototype>(model.rule).layout.numbers[0] = 99;
        QVERIFY_THROWS_EXCEPTION(Error, checkModel(model));
    }

    void manifestCanBeRead()
    {
        const auto parts = partsOf(modelOf(changedByHand(found(SegmentMethod::KMeans))));
        const std::string& manifest = parts.at("manifest.json");
        const Json json = Json::parse(manifest);
        QCOMPARE(json.at("format").get<std::string>(), std::string("tessera-segments"));
        QCOMPARE(json.at("version").get<int>(), 2);
        QVERIFY(manifest.find("Früh & treu “ÄÖ”") != std::string::npos);
        QVERIFY(manifest.find("fill-numbers median") != std::string::npos);
    }

    void newerVersionIsRefusedWithTheVersionNeeded()
    {
        const auto parts = partsOf(modelOf(found(SegmentMethod::KMeans)));
        Json manifest = Json::parse(parts.at("manifest.json"));
        manifest["version"] = 99;
        manifest["needs"] = "Tessera 3.14";
        manifest["content"] = {{"all", "is different"}};
        const auto error = refusalOf(parts, manifest);
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(error->remedy().find("Tessera 3.14") != std::string::npos);
        QVERIFY(std::string(error->what()).find("newer") != std::string::npos);
    }

    void filesOfOtherKindsAreRefused()
    {
        for (const std::string& bytes :
             {std::string(), std::string("Age,Income\n1,2\n"), workbooks::zip({{"a.txt", "hello"}}),
              workbooks::zip({{"manifest.json", "{}"}}),
              workbooks::zip({{"manifest.json", "not json"}}),
              workbooks::zip({{"manifest.json", std::string(100'000, '[')}}),
              workbooks::zip({{"manifest.json", "{\"format\": \"tessera-classifier\", "
                                                "\"version\": 1, \"content\": {}}"}})}) {
            const auto error = refusal(bytes);
            QVERIFY(error && error->code() == ErrorCode::MalformedInput);
            QVERIFY(std::string(error->what()).find("model.segments") != std::string::npos);
        }
    }

    void everyCutAndEveryFlippedBitIsRefusedOrHarmless()
    {
        const SegmentModel model = modelOf(found(SegmentMethod::AutoencoderKMeans, 60));
        const std::string whole = segmentModelBytes(model);
        for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 97) {
            const auto error = refusal(whole.substr(0, size));
            QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        }
        for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 301) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            const auto error = refusal(changed);
            if (error)
                QVERIFY(error->code() == ErrorCode::MalformedInput ||
                        error->code() == ErrorCode::TooLarge);
        }
    }

    void everyValueOfAnotherKindIsRefusedOrHarmless()
    {
        // Each value of the description in turn becomes something else.
        const auto parts = partsOf(modelOf(changedByHand(found(SegmentMethod::KMeans, 80))));
        const Json manifest = Json::parse(parts.at("manifest.json"));
        const Json flat = manifest.flatten();
        const std::array<Json, 3> others{Json(nullptr), Json(-1), Json("x")};
        std::size_t refused = 0;
        for (const auto& [pointer, value] : flat.items()) {
            for (std::size_t i = 0; i < others.size(); ++i) {
                Json changed = manifest;
                changed[Json::json_pointer(pointer)] = others[i];
                const auto error = refusalOf(parts, changed);
                refused += error.has_value();
                if (error)
                    QVERIFY2(error->code() == ErrorCode::MalformedInput,
                             qPrintable(QString::fromStdString(pointer + ": " + error->what())));
            }
            Json without = manifest;
            Json::json_pointer place(pointer);
            const std::string last = place.back();
            place.pop_back();
            if (without[place].is_object()) {
                without[place].erase(last);
                const auto error = refusalOf(parts, without);
                QVERIFY(!error || error->code() == ErrorCode::MalformedInput);
            }
        }
        QVERIFY(refused > flat.size());
    }

    void changedNumbersAreNoticedByTheProbes()
    {
        auto parts = partsOf(modelOf(found(SegmentMethod::AutoencoderKMeans)));
        const Json manifest = Json::parse(parts.at("manifest.json"));
        const std::string name = manifest.at("content").at("network").at("parameters").at("array");
        std::string& bytes = parts.at(name);
        // Another weight in the first layer, with everything still in its place.
        const float large = 40;
        std::memcpy(bytes.data(), &large, sizeof large);
        const auto error = refusal(tests::zipped(parts));
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(std::string(error->what()).find("no longer") != std::string::npos);
    }

    void smallFileCannotFillTheMemory()
    {
        // A thousandth of what it says it unpacks to.
        std::map<std::string, std::string> parts = partsOf(modelOf(found(SegmentMethod::KMeans)));
        Json manifest = Json::parse(parts.at("manifest.json"));
        manifest["content"]["labels"]["count"] = 1ULL << 60;
        const auto error = refusalOf(parts, manifest);
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        Json wide = Json::parse(parts.at("manifest.json"));
        wide["content"]["rule"]["centres"]["rows"] = 1ULL << 40;
        wide["content"]["rule"]["centres"]["columns"] = 1ULL << 40;
        const auto second = refusalOf(parts, wide);
        QVERIFY(second && second->code() == ErrorCode::MalformedInput);
    }

    void fileThatIsNotThereIsTold()
    {
        try {
            readSegmentModel("/nowhere/model.segments");
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileNotFound);
        }
    }
};

QTEST_APPLESS_MAIN(SegmentModelFileTest)
#include "test_segmentmodelfile.moc"
