#include "core/base/error.h"
#include "core/segment/savedsegments.h"
#include "core/store/classifierfile.h"
#include "core/store/document.h"
#include "core/store/segmentmodelfile.h"
#include "tests/core/store/projectfixture.h"
#include "tests/support/modelparts.h"
#include "tests/support/workbooks.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace core;
using namespace core::store;

namespace {

const Project& example()
{
    static const Project project = projects::project();
    return project;
}

std::optional<Error> refusal(const std::string& bytes)
{
    try {
        projectOf(bytes, "autumn.tesseraproj");
    } catch (const Error& error) {
        return error;
    }
    return {};
}

std::optional<Error> refusalOf(const tests::ModelParts& parts, const Json& manifest)
{
    return refusal(tests::withManifest(parts, manifest.dump()));
}

void compareOptions(const data::CsvOptions& one, const data::CsvOptions& other)
{
    QVERIFY(one.dialect.delimiter == other.dialect.delimiter);
    QVERIFY(one.dialect.leastBlanks == other.dialect.leastBlanks);
    QVERIFY(one.dialect.quote == other.dialect.quote);
    QVERIFY(one.dialect.escape == other.dialect.escape);
    QVERIFY(one.dialect.commentMark == other.dialect.commentMark);
    QVERIFY(one.dialect.encoding == other.dialect.encoding);
    QVERIFY(one.dialect.decimalMark == other.dialect.decimalMark);
    QVERIFY(one.dialect.thousandsMark == other.dialect.thousandsMark);
    QVERIFY(one.dialect.hasHeader == other.dialect.hasHeader);
    QVERIFY(one.dialect.preambleLines == other.dialect.preambleLines);
    QVERIFY(one.dialect.trailerLines == other.dialect.trailerLines);
    QVERIFY(one.missingTokens == other.missingTokens);
    QVERIFY(one.dateOrder == other.dateOrder);
    QCOMPARE(one.columns.size(), other.columns.size());
    for (const auto& [name, choice] : one.columns) {
        const data::ColumnChoice& again = other.columns.at(name);
        QVERIFY(choice.type == again.type);
        QVERIFY(choice.dateOrder == again.dateOrder);
        QVERIFY(choice.missingTokens == again.missingTokens);
        QCOMPARE(choice.numberStyle.has_value(), again.numberStyle.has_value());
        if (choice.numberStyle) {
            QCOMPARE(choice.numberStyle->decimalMark, again.numberStyle->decimalMark);
            QCOMPARE(choice.numberStyle->thousandsMark, again.numberStyle->thousandsMark);
        }
    }
    QCOMPARE(one.repairsTwiceEncoded, other.repairsTwiceEncoded);
    QCOMPARE(one.sheet, other.sheet);
    QVERIFY(one.sampleRows == other.sampleRows);
    QCOMPARE(one.seed, other.seed);
}

void comparePlan(const ProjectPlan& one, const ProjectPlan& other)
{
    QVERIFY(one.plan == other.plan);
    QVERIFY(one.features == other.features);
    QVERIFY(one.target == other.target);
    QCOMPARE(one.split.validationShare, other.split.validationShare);
    QCOMPARE(one.split.testShare, other.split.testShare);
    QCOMPARE(one.split.group, other.split.group);
    QCOMPARE(one.split.time, other.split.time);
}

void compareJudged(const predict::JudgedPart& one, const predict::JudgedPart& other)
{
    QVERIFY(one.rows == other.rows);
    QVERIFY(one.classes == other.classes);
    QVERIFY(one.probabilities == other.probabilities);
    QVERIFY(one.predictions == other.predictions);
    QCOMPARE(one.evaluation.macroF1, other.evaluation.macroF1);
    QCOMPARE(one.evaluation.logLoss, other.evaluation.logLoss);
    QVERIFY(one.evaluation.confusion == other.evaluation.confusion);
}

/// Every part of a model on its table; what it predicts to the last bit.
void compareModels(const predict::ClassifierModel& one, const predict::ClassifierModel& other)
{
    QCOMPARE(one.name, other.name);
    QCOMPARE(one.target, other.target);
    QVERIFY(one.features == other.features);
    QVERIFY(one.classes == other.classes);
    QVERIFY(one.options.split == other.options.split);
    QVERIFY(one.options.recipe == other.options.recipe);
    QVERIFY(one.options.hidden == other.options.hidden);
    QCOMPARE(one.seed, other.seed);
    QVERIFY(one.split.train == other.split.train);
    QVERIFY(one.split.validation == other.split.validation);
    QVERIFY(one.split.test == other.split.test);
    QCOMPARE(one.split.seed, other.split.seed);
    QVERIFY(one.split.kind == other.split.kind);
    QVERIFY(one.groupColumn == other.groupColumn);
    QCOMPARE(one.rowsWithoutTarget, other.rowsWithoutTarget);
    QVERIFY(one.recipe.plan == other.recipe.plan);
    QCOMPARE(one.courses.size(), other.courses.size());
    QVERIFY(one.threshold == other.threshold);
    compareJudged(one.validation, other.validation);
    compareJudged(one.test, other.test);
    QCOMPARE(one.train.accuracy, other.train.accuracy);
    QCOMPARE(one.lookup.accuracy, other.lookup.accuracy);
    QVERIFY(one.lookupFeatures == other.lookupFeatures);
    const auto rows = data::allRows(one.table->rowCount());
    const auto predicted = [&](const predict::ClassifierModel& model) {
        return model.model->probabilities(
            prepare::applyRecipe(model.recipe, *one.table, rows).values);
    };
    QVERIFY(predicted(one) == predicted(other));
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void everythingComesBackAsItWas()
    {
        const Project& before = example();
        QTemporaryDir folder;
        const std::filesystem::path path = (folder.path() + "/autumn.tesseraproj").toStdString();
        writeProject(path, before);
        const Project again = readProject(path);

        QCOMPARE(again.program, before.program);
        QCOMPARE(again.saved, before.saved);
        QCOMPARE(again.link.title, before.link.title);
        QCOMPARE(again.link.path, before.link.path);
        QCOMPARE(again.link.relative, before.link.relative);
        QCOMPARE(again.link.bytes, before.link.bytes);
        QCOMPARE(again.link.digest, before.link.digest);
        QCOMPARE(again.link.rows, before.link.rows);
        QCOMPARE(again.link.fingerprint, before.link.fingerprint);
        compareOptions(again.import, before.import);
        QCOMPARE(again.isRememberedImport, before.isRememberedImport);
        QVERIFY(again.foundColumns == before.foundColumns);
        QVERIFY(again.roles == before.roles);
        QVERIFY(again.orders == before.orders);
        QCOMPARE(again.seed, before.seed);
        comparePlan(again.segmentPlan, before.segmentPlan);
        comparePlan(again.predictPlan, before.predictPlan);
        QCOMPARE(again.shownPlan, before.shownPlan);
        QCOMPARE(again.tables.size(), before.tables.size());
        for (std::size_t i = 0; i < again.tables[0].columns.size(); ++i) {
            QCOMPARE(again.tables[0].columns[i].name, before.tables[0].columns[i].name);
            QVERIFY(again.tables[0].columns[i].type == before.tables[0].columns[i].type);
            QVERIFY(again.tables[0].columns[i].role == before.tables[0].columns[i].role);
        }
        QCOMPARE(again.segments.size(), before.segments.size());
        for (std::size_t i = 0; i < again.segments.size(); ++i) {
            QCOMPARE(again.segments[i].table, before.segments[i].table);
            QVERIFY(segmentModelBytes(*again.segments[i].model) ==
                    segmentModelBytes(*before.segments[i].model));
        }
        QVERIFY(again.shownSegments == before.shownSegments);
        QVERIFY(!again.previousSegments);
        QVERIFY(again.keptSegments == before.keptSegments);
        QVERIFY(again.selection->rows == before.selection->rows);
        QCOMPARE(again.selection->title, before.selection->title);
        QCOMPARE(again.selection->step, before.selection->step);
        QCOMPARE(again.selection->isShownAlone, true);
        QCOMPARE(again.step, before.step);
        QCOMPARE(again.notes, before.notes);
        QVERIFY(again.report == before.report);
        QCOMPARE(again.shownRun, before.shownRun);
        QCOMPARE(again.lastRun, before.lastRun);
        QVERIFY(projectBytes(again) == projectBytes(before));
    }

    void runsPredictTheSameToTheLastBit()
    {
        const data::TablePointer table = ::customers(200, 5, 7);
        const Project again = projectOf(projectBytes(example()), "again");
        const std::array kinds{predict::ModelKind::Boosting, predict::ModelKind::Logistic,
                               predict::ModelKind::Ensemble};
        QCOMPARE(again.runs.size(), kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const ProjectRun& before = example().runs[i];
            const ProjectRun& run = again.runs[i];
            QCOMPARE(run.id, before.id);
            QCOMPARE(run.name, before.name);
            QCOMPARE(run.mark, before.mark);
            QCOMPARE(run.isChecked, before.isChecked);
            QCOMPARE(run.trained, before.trained);
            QCOMPARE(run.table, before.table);
            QCOMPARE(run.f1.macroF1.low, before.f1.macroF1.low);
            QCOMPARE(run.f1.f1.back().high, before.f1.f1.back().high);
            QVERIFY(std::isnan(run.auc.auc));
            QCOMPARE(run.auc.interval.high, before.auc.interval.high);
            compareModels(classifierModel(run, table), projects::model(table, kinds[i]));
        }
    }

    void splitsByGroupsComeBack()
    {
        const data::TablePointer table = ::customers(300, 5, 7);
        predict::ClassifierRequest request;
        request.table = table;
        request.target = classifiers::segmentColumn;
        request.options = projects::options(predict::ModelKind::Logistic);
        request.options.split.groupColumn = 1; // ages
        request.options.split.testShare = 0.3;
        const predict::ClassifierModel before = predict::trainClassifier(request, {});
        QVERIFY(before.groupColumn.has_value());
        Project project = example();
        project.runs = {projects::run(1, before)};
        const Project again = projectOf(projectBytes(project), "again");
        compareModels(classifierModel(again.runs[0], table), before);
    }

    void foldsAndCurveKeepEveryScore()
    {
        const Project again = projectOf(projectBytes(example()), "again");
        const auto& folds = example().folds->validation;
        QCOMPARE(again.folds->validation.models.size(), folds.models.size());
        for (std::size_t i = 0; i < folds.models.size(); ++i) {
            const auto& model = again.folds->validation.models[i];
            QCOMPARE(model.name, folds.models[i].name);
            QVERIFY(model.options.kind == folds.models[i].options.kind);
            QVERIFY(model.options.recipe == folds.models[i].options.recipe);
            for (const predict::Score score : predict::scores)
                QVERIFY(model.scores(score) == folds.models[i].scores(score));
        }
        QCOMPARE(again.folds->validation.testToTrain, folds.testToTrain);
        QVERIFY(again.folds->runs == example().folds->runs);
        const auto& curve = example().curve->curve;
        QVERIFY(again.curve->curve.shares == curve.shares);
        QCOMPARE(again.curve->curve.scores.size(), curve.scores.size());
        for (std::size_t i = 0; i < curve.scores.size(); ++i) {
            QCOMPARE(again.curve->curve.scores[i].heldOut.macroF1, curve.scores[i].heldOut.macroF1);
            QCOMPARE(again.curve->curve.scores[i].learnt.logLoss, curve.scores[i].learnt.logLoss);
            QCOMPARE(again.curve->curve.scores[i].rows, curve.scores[i].rows);
        }
        QVERIFY(again.curve->features == example().curve->features);
    }

    void pastedTextAndExamplesComeBack()
    {
        Project project = example();
        project.link = {};
        project.link.kind = TableLink::Kind::Pasted;
        project.link.title = "Pasted table";
        std::string text("a\tb\n1\t\xff\0x\n", 10);
        project.link.pasted = std::make_shared<const std::string>(text);
        QCOMPARE(*projectOf(projectBytes(project), "again").link.pasted, text);
        project.link = {};
        project.link.kind = TableLink::Kind::Example;
        project.link.example = "car-buyers";
        QCOMPARE(projectOf(projectBytes(project), "again").link.example, std::string("car-buyers"));
    }

    void kindsOfFilesAreToldByTheirContents()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const std::string& bytes) {
            const std::filesystem::path path = (folder.path() + "/" + name).toStdString();
            std::ofstream(path, std::ios::binary) << bytes;
            return path;
        };
        QVERIFY(storedKind(write("a.csv", projectBytes(example()))) == StoredKind::Project);
        QVERIFY(storedKind(write("b.zip", classifierBytes(example().runs[0].model))) ==
                StoredKind::Classifier);
        QVERIFY(storedKind(write("c", segmentModelBytes(*example().segments[0].model))) ==
                StoredKind::Segments);
        QVERIFY(storedKind(write("d.tesseraproj", "Age,Income\n1,2\n")) == StoredKind::Other);
        QVERIFY(storedKind(write("e", workbooks::zip({{"x", "tessera-project"}}))) ==
                StoredKind::Other);
        QVERIFY(storedKind("/nowhere/f") == StoredKind::Other);
        const ProjectGlance glance =
            glanceAtProject(write("g.tesseraproj", projectBytes(example())));
        QCOMPARE(glance.title, std::string("customers.csv"));
        QCOMPARE(glance.saved, std::string("2026-11-22T15:00:00"));
        QCOMPARE(glance.runs, std::size_t{3});
        QCOMPARE(glance.recovers, *example().recovers);
    }

    void newerVersionIsRefusedWithTheVersionNeeded()
    {
        const auto parts = tests::partsOf(projectBytes(example()));
        Json manifest = Json::parse(parts.at("manifest.json"));
        QCOMPARE(manifest.at("format").get<std::string>(), std::string("tessera-project"));
        QCOMPARE(manifest.at("version").get<int>(), 1);
        manifest["version"] = 2;
        manifest["needs"] = "Tessera 3.14";
        const auto error = refusalOf(parts, manifest);
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(error->remedy().find("Tessera 3.14") != std::string::npos);
    }

    void everyCutAndEveryFlippedBitIsRefusedOrHarmless()
    {
        const std::string whole = projectBytes(example());
        std::size_t cuts = 0;
        for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 199, ++cuts) {
            const auto error = refusal(whole.substr(0, size));
            QVERIFY(error && error->code() == ErrorCode::MalformedInput);
            QVERIFY(std::string(error->what()).find("autumn.tesseraproj") != std::string::npos);
        }
        std::size_t refused = 0;
        std::size_t flips = 0;
        for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 199, ++flips) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
            if (const auto error = refusal(changed)) {
                ++refused;
                QVERIFY(error->code() == ErrorCode::MalformedInput ||
                        error->code() == ErrorCode::TooLarge);
            }
        }
        qInfo("%zu cuts refused; of %zu flipped bits %zu refused, the others harmless", cuts, flips,
              refused);
        QVERIFY(refused > flips / 2);
    }

    void everyValueOfAnotherKindIsRefusedOrHarmless()
    {
        // What models hold is tried with their own files.
        Project project = example();
        project.runs.resize(1);
        project.runs[0].model.courses.clear();
        project.segments.resize(1);
        project.keptSegments.reset();
        project.folds->validation.models.resize(1);
        project.folds->validation.models[0].folds.resize(1);
        project.folds->runs = {1};
        project.curve->curve.scores.resize(2);
        project.curve->curve.scores[1].share = 1;
        const auto parts = tests::partsOf(projectBytes(project));
        const Json manifest = Json::parse(parts.at("manifest.json"));
        QVERIFY(!refusalOf(parts, manifest));
        const Json flat = manifest.flatten();
        const std::array<Json, 3> others{Json(nullptr), Json(-1), Json("x")};
        std::size_t refused = 0;
        std::size_t tried = 0;
        for (const auto& [pointer, value] : flat.items()) {
            if (pointer.find("/model/") != std::string::npos)
                continue;
            for (const Json& other : others) {
                Json changed = manifest;
                changed[Json::json_pointer(pointer)] = other;
                const auto error = refusalOf(parts, changed);
                ++tried;
                refused += error.has_value();
                if (error)
                    QVERIFY2(error->code() == ErrorCode::MalformedInput,
                             qPrintable(QString::fromStdString(pointer + ": " + error->what())));
            }
        }
        qInfo("%zu changed values tried, %zu refused", tried, refused);
        QVERIFY(refused * 2 > tried);
    }

    /// Saved by the window of the program's first version with projects, and never again.
    void projectOfVersion1OpensForEver()
    {
        const Project project =
            readProject(TESSERA_SOURCE_DIR "/tests/data/projects/project-v1.tesseraproj");
        QVERIFY(project.report == defaultReportPlan()); // it was saved before there were reports
        QCOMPARE(project.notes, std::string("Called on Monday."));
        QCOMPARE(project.step, std::string("compare"));
        QCOMPARE(project.seed, std::uint64_t{7});
        QVERIFY(project.roles.at("Age") == data::ColumnRole::Ignored);
        QVERIFY((project.orders.at("Spending_Score") ==
                 std::vector<std::string>{"Low", "High", "Average"}));
        QVERIFY((project.selection->rows == std::vector<std::uint32_t>{3, 14}));
        QCOMPARE(project.folds->validation.models.size(), std::size_t{2});
        QVERIFY((project.curve->curve.shares == std::vector<double>{0.5, 1}));
        QCOMPARE(project.segments.size(), std::size_t{2});
        const auto& cards = project.segments[*project.shownSegments].model->segments;
        QCOMPARE(cards.size(), std::size_t{4});
        QCOMPARE(cards[1].name, std::string("Loyal ones"));
        QCOMPARE(cards[1].note, std::string("Write first"));

        QVERIFY(project.link.kind == TableLink::Kind::Pasted);
        const data::TablePointer table =
            data::readCsvText(*project.link.pasted, "pasted", project.import).table;
        const std::array names{"Network 32-16-8", "The trees", "Logistic regression"};
        const std::array losses{1.5001941580857472, 1.2493979129739166, 1.2900490228838126};
        QCOMPARE(project.runs.size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            const ProjectRun& run = project.runs[i];
            QCOMPARE(run.name, std::string(names[i]));
            QCOMPARE(run.model.test.logLoss, losses[i]);
            const auto predicted = predict::predict(run.model, *table, run.test.rows);
            for (std::size_t at = 0; at < predicted.probabilities.values().size(); ++at)
                QVERIFY(std::abs(predicted.probabilities.values()[at] -
                                 run.test.probabilities.values()[at]) < 1e-5);
        }
    }

    void rowsBeyondTheTableAreRefused()
    {
        const data::TablePointer table = ::customers(200, 5, 7);
        ProjectRun run = example().runs[0];
        QCOMPARE(classifierModel(run, table).test.rows.size(), run.test.rows.size());
        run.test.rows.back() = 200;
        QVERIFY_THROWS_EXCEPTION(Error, classifierModel(run, table));
        run = example().runs[0];
        run.validation.classes.pop_back();
        QVERIFY_THROWS_EXCEPTION(Error, classifierModel(run, table));
        run = example().runs[0];
        run.test.classes.front() = 4;
        QVERIFY_THROWS_EXCEPTION(Error, classifierModel(run, table));
        run = example().runs[0];
        QVERIFY_THROWS_EXCEPTION(Error, classifierModel(run, ::customers(100, 5, 7)));
    }
};

QTEST_APPLESS_MAIN(ProjectFileTest)
#include "test_projectfile.moc"
