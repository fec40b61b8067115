#include "core/base/error.h"
#include "core/data/workbook/ziparchive.h"
#include "core/predict/explaining/contributions.h"
#include "core/store/classifierfile.h"
#include "core/store/document.h"
#include "core/store/zipwriter.h"
#include "tests/core/predict/townsfixture.h"
#include "tests/core/store/classifierfixture.h"
#include "tests/support/modelparts.h"
#include "tests/support/workbooks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <functional>
#include <map>
#include <numeric>

using namespace core;
using namespace core::predict;
using namespace core::store;
using namespace classifiers;

namespace {

tests::ModelParts partsOf(const SavedClassifier& model)
{
    return tests::partsOf(classifierBytes(model));
}

std::optional<Error> refusal(const std::string& bytes)
{
    try {
        classifierOf(bytes, "model.tessera");
    } catch (const Error& error) {
        return error;
    }
    return {};
}

std::optional<Error> refusalOf(const tests::ModelParts& parts, const Json& manifest)
{
    return refusal(tests::withManifest(parts, manifest.dump()));
}

void compare(const Evaluation& one, const Evaluation& other)
{
    QCOMPARE(one.n, other.n);
    QVERIFY(one.classes == other.classes);
    QVERIFY(one.confusion == other.confusion);
    QCOMPARE(one.accuracyInterval.high, other.accuracyInterval.high);
    QCOMPARE(one.weightedF1, other.weightedF1);
    QVERIFY(one.logLoss == other.logLoss || (std::isnan(one.logLoss) && std::isnan(other.logLoss)));
    QCOMPARE(one.report.back().f1, other.report.back().f1);
    QCOMPARE(one.report.back().predicted, other.report.back().predicted);
}

} // namespace

class ClassifierFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void modelOfEveryKindComesBackToTheLastBit_data()
    {
        QTest::addColumn<std::size_t>("number");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name.c_str()) << i;
    }
    void modelOfEveryKindComesBackToTheLastBit()
    {
        QFETCH(std::size_t, number);
        const Case wanted = cases()[number];
        ClassifierModel model = trained(wanted);
        model.trials = number;
        const SavedClassifier before = saved(model);
        QTemporaryDir folder;
        const std::filesystem::path path = (folder.path() + "/model.tessera").toStdString();
        writeClassifier(path, before);
        const SavedClassifier again = readClassifier(path);

        // What it made of its own test rows, and of other customers.
        const PredictedRows test = predict::predict(again, *model.table, again.split.test);
        QVERIFY(test.probabilities == model.test.probabilities);
        QVERIFY(test.classes == model.test.predictions);
        const data::TablePointer others =
            wanted.isBinary ? twoClasses(500, 77) : customers(500, 77, 7);
        const auto rows = data::allRows(500);
        QVERIFY(predict::predict(again, *others, rows).probabilities ==
                predict::predict(before, *others, rows).probabilities);
        QVERIFY(again.sampleProbabilities ==
                predict::predict(again, *again.sample, data::allRows(100)).probabilities);

        QCOMPARE(again.name, model.name);
        QCOMPARE(again.target, std::string("Segment"));
        QVERIFY(again.classes == model.classes);
        QCOMPARE(again.features.size(), model.features.size());
        QVERIFY(again.threshold == model.threshold);
        QCOMPARE(again.temperature.temperature, model.temperature.temperature);
        QVERIFY(again.options.kind == model.options.kind);
        QVERIFY(again.options.hidden == model.options.hidden);
        QVERIFY(again.options.recipe == model.options.recipe);
        QVERIFY(again.options.members == model.options.members);
        QCOMPARE(again.seed, model.seed);
        QCOMPARE(again.trials, number);
        QVERIFY(again.split.test == model.split.test);
        QCOMPARE(again.split.by, std::string(wanted.options.split.groupColumn ? "Card" : ""));
        QCOMPARE(again.courses.size(), model.courses.size());
        for (std::size_t i = 0; i < again.courses.size(); ++i)
            QCOMPARE(again.courses[i].history.back().validationLoss,
                     model.courses[i].history.back().validationLoss);
        QCOMPARE(again.parameters, model.parameters);
        compare(again.test, model.test.evaluation);
        compare(again.validation, model.validation.evaluation);
        compare(again.train, model.train);
        compare(again.baseline, model.baseline);
        compare(again.lookup, model.lookup);
        QCOMPARE(again.warnings.size(), model.warnings.size());
        QVERIFY(classifierBytes(again) == classifierBytes(before));
    }

    void embeddingsAndTheHeadComeBack()
    {
        ClassifierRequest asked = towns::request(towns::townspeople(400));
        asked.options.head = network::Head::Ordinal;
        asked.options.categories = CategoryInputs::Embeddings;
        asked.options.training.epochs = 3;
        const ClassifierModel model = trainClassifier(asked, {});
        const SavedClassifier before = saved(model);
        const SavedClassifier again = classifierOf(classifierBytes(before), "model");
        QVERIFY(again.options.head == network::Head::Ordinal);
        QVERIFY(again.options.categories == CategoryInputs::Embeddings);
        const auto networkOf = [](const SavedClassifier& classifier) {
            return dynamic_cast<const NetworkPredictor&>(*classifier.model).network()->data();
        };
        QCOMPARE(networkOf(again).shape.embeddings.size(), std::size_t{1});
        QVERIFY(networkOf(again) == networkOf(before));
        QCOMPARE(again.layers.front().name, model.layers.front().name);
        const PredictedRows test = predict::predict(again, *model.table, again.split.test);
        QVERIFY(test.probabilities == model.test.probabilities);
    }

    /// As before there was a choice of them.
    void filesWithoutHeadAndCategoriesOpen()
    {
        const auto parts = partsOf(example(ModelKind::Network));
        Json manifest = Json::parse(parts.at("manifest.json"));
        Json& options = manifest["content"]["options"];
        QCOMPARE(options.at("head").get<std::string>(), std::string("softmax"));
        QCOMPARE(options.at("categories").get<std::string>(), std::string("one-hot"));
        options.erase("head");
        options.erase("categories");
        const SavedClassifier old =
            classifierOf(tests::withManifest(parts, manifest.dump()), "old");
        QVERIFY(old.options.head == network::Head::Softmax);
        QVERIFY(old.options.categories == CategoryInputs::OneHot);
        options["head"] = "regression";
        QVERIFY(refusalOf(parts, manifest).has_value());
    }

    void ownTableIsKnownAgainAndOtherClassesAreToldApart()
    {
        const data::TablePointer table = customers(300, 5, 7);
        const SavedClassifier model = example();
        QVERIFY(isTrainingTable(model, *table));
        auto column = std::make_shared<data::Column>(table->column(2));
        column->numbers[9] += 1e-9;
        QVERIFY(!isTrainingTable(model, table->withColumn(2, column)));
        QVERIFY(!isTrainingTable(model, *customers(300, 6, 7)));
        QVERIFY(!isTrainingTable(model, *customers(301, 5, 7)));

        const KnownRows own = knownRows(model, *table);
        QCOMPARE(own.withoutTarget, std::size_t{7});
        QCOMPARE(own.rows.size(), std::size_t{293});
        QCOMPARE(own.otherClasses, std::size_t{0});
        for (std::size_t i = 0; i < own.rows.size(); ++i)
            QCOMPARE(own.classes[i], table->column(segmentColumn).codes[own.rows[i]]);
        auto renamed = std::make_shared<data::Column>(table->column(segmentColumn));
        renamed->levels = {"A", "Z", "B", "D"};
        const KnownRows other = knownRows(model, table->withColumn(segmentColumn, renamed));
        const auto& codes = table->column(segmentColumn).codes;
        QCOMPARE(other.otherClasses, static_cast<std::size_t>(std::ranges::count(codes, 1)));
        for (std::size_t i = 0; i < other.rows.size(); ++i) {
            const std::int32_t code = codes[other.rows[i]];
            QCOMPARE(other.classes[i], code == 2 ? 1 : code);
        }
    }

    void customersAreExplainedWithoutTheTrainingTable()
    {
        const auto model = std::make_shared<const SavedClassifier>(
            classifierOf(classifierBytes(example(ModelKind::Boosting)), "model"));
        const auto rows = data::allRows(1);
        const data::Matrix customer =
            prepare::applyRecipe(model->recipe, *customers(5, 99), rows).values;
        const Contributions why = contributions(explainedModel(model, model->sample), customer,
                                                data::allRows(model->sample->rowCount()));
        for (std::size_t k = 0; k < model->classes.size(); ++k) {
            double sum = why.base[k];
            for (std::size_t column = 0; column < why.columns.size(); ++column)
                sum += why.values(column, k);
            QVERIFY(std::abs(sum - why.prediction[k]) < 1e-12);
        }
        QVERIFY(why.base[0] < 0.9);
    }

    void manifestCanBeRead()
    {
        const auto parts = partsOf(example());
        const Json json = Json::parse(parts.at("manifest.json"));
        QCOMPARE(json.at("format").get<std::string>(), std::string("tessera-classifier"));
        QCOMPARE(json.at("version").get<int>(), 2);
        const Json& content = json.at("content");
        QCOMPARE(content.at("target").get<std::string>(), std::string("Segment"));
        QVERIFY(content.at("preparation").at("plan").get<std::string>().find("fill-numbers") !=
                std::string::npos);
        QVERIFY(content.at("scores").at("test").at("accuracy").is_number());
    }

    void newerVersionIsRefusedWithTheVersionNeeded()
    {
        const auto parts = partsOf(example(ModelKind::Logistic));
        Json manifest = Json::parse(parts.at("manifest.json"));
        manifest["version"] = 99;
        manifest["needs"] = "Tessera 3.14";
        manifest["content"] = {{"all", "is different"}};
        const auto error = refusalOf(parts, manifest);
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(error->remedy().find("Tessera 3.14") != std::string::npos);
    }

    void filesOfOtherKindsAreRefused()
    {
        for (const std::string& bytes :
             {std::string(), std::string("Age,Income\n1,2\n"), workbooks::zip({{"a.txt", "hello"}}),
              workbooks::zip({{"manifest.json", "{}"}}),
              workbooks::zip({{"manifest.json", std::string(100'000, '[')}}),
              workbooks::zip({{"manifest.json", "{\"format\": \"tessera-segments\", "
                                                "\"version\": 1, \"content\": {}}"}})}) {
            const auto error = refusal(bytes);
            QVERIFY(error && error->code() == ErrorCode::MalformedInput);
            QVERIFY(std::string(error->what()).find("model.tessera") != std::string::npos);
        }
        QVERIFY_THROWS_EXCEPTION(Error, readClassifier("/nowhere/model.tessera"));
    }

    void everyCutAndEveryFlippedBitIsRefusedOrHarmless()
    {
        const std::string whole = classifierBytes(example());
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
        // Each value of the description in turn becomes something else. The scores alone are many.
        ClassifierOptions wanted = options(ModelKind::Ensemble);
        wanted.members = {ModelKind::Network, ModelKind::Boosting, ModelKind::Neighbours,
                          ModelKind::Logistic};
        wanted.scalesProbabilities = true;
        wanted.threshold = ThresholdWish{};
        SavedClassifier model = saved(trained({"", wanted, true}, 120));
        for (TrainingCourse& course : model.courses)
            course.history.resize(1);
        const auto parts = partsOf(model);
        const Json manifest = Json::parse(parts.at("manifest.json"));
        const Json flat = manifest.flatten();
        const std::array<Json, 3> others{Json(nullptr), Json(-1), Json("x")};
        std::size_t refused = 0;
        for (const auto& [pointer, value] : flat.items()) {
            for (const Json& other : others) {
                Json changed = manifest;
                changed[Json::json_pointer(pointer)] = other;
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

    void changedNumbersAreNoticedByTheSample()
    {
        auto parts = partsOf(example(ModelKind::Network));
        const Json manifest = Json::parse(parts.at("manifest.json"));
        const std::string name =
            manifest.at("content").at("model").at("network").at("parameters").at("array");
        // Another weight in the first layer, with everything still in its place.
        const float large = 40;
        std::memcpy(parts.at(name).data(), &large, sizeof large);
        const auto error = refusal(tests::zipped(parts));
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(std::string(error->what()).find("no longer") != std::string::npos);
    }

    void smallFileCannotBecomeALargeModel()
    {
        const auto parts = partsOf(example(ModelKind::Neighbours));
        const Json manifest = Json::parse(parts.at("manifest.json"));
        const auto refusedWith = [&](const std::function<void(Json&)>& change) {
            Json changed = manifest;
            change(changed["content"]["model"]);
            const auto error = refusalOf(parts, changed);
            return error && error->code() == ErrorCode::MalformedInput;
        };
        QVERIFY(!refusedWith([](Json&) {}));
        QVERIFY(refusedWith([](Json& model) { model["rows"]["count"] = 1ULL << 60; }));
        QVERIFY(refusedWith([](Json& model) {
            model["rows"]["rows"] = 1ULL << 40;
            model["rows"]["columns"] = 1ULL << 40;
        }));
        QVERIFY(refusedWith([](Json& model) { model["neighbours"] = 1'000'000; }));
        // The same numbers over and over.
        QVERIFY(refusedWith([](Json& model) {
            const Json one = model;
            model = {{"kind", "mean"}, {"members", {one, one, one}}};
        }));
        QVERIFY(refusedWith([](Json& model) {
            for (int i = 0; i < 40; ++i) {
                const Json one = model;
                model = {{"kind", "at-temperature"}, {"temperature", 1}, {"model", one}};
            }
        }));
    }
};

QTEST_APPLESS_MAIN(ClassifierFileTest)
#include "test_classifierfile.moc"
