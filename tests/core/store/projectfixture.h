#pragma once

#include "core/predict/comparison/learningcurve.h"
#include "core/segment/segmentedits.h"
#include "core/store/projectfile.h"
#include "tests/core/store/classifierfixture.h"

#include <memory>
#include <string>
#include <vector>

/// A project with something in all its places, of models that are found in a moment.
namespace projects {

using namespace core;
using namespace core::store;

inline predict::ClassifierOptions options(predict::ModelKind kind)
{
    predict::ClassifierOptions result = classifiers::options(kind);
    result.boosting.rounds = 4;
    result.forest.trees = 3;
    result.recipe = prepare::parsePlan("fill-numbers median\nfill-levels\nsplit-levels\nscale");
    return result;
}

inline predict::ClassifierModel model(const data::TablePointer& table, predict::ModelKind kind)
{
    predict::ClassifierRequest request;
    request.table = table;
    request.target = classifiers::segmentColumn;
    request.options = options(kind);
    request.seed = 17'000'000'000'000'000'000ULL;
    return predict::trainClassifier(request, {});
}

inline ProjectRun run(int id, const predict::ClassifierModel& model)
{
    ProjectRun result = projectRun(model);
    result.id = id;
    result.name = "Run №" + std::to_string(id);
    result.mark = id + 3;
    result.isChecked = id != 2;
    result.trained = "2026-11-22T14:32:05";
    result.f1 = predict::f1Intervals(model.test.evaluation, 7, 100);
    result.auc = {std::nan(""), std::nan(""), {0.25, 1.0 / 3}};
    return result;
}

inline segment::Segmentation segmentation(const data::TablePointer& table, int k)
{
    segment::SegmentRequest request;
    request.table = table;
    request.method = segment::SegmentMethod::KMeans;
    request.k = k;
    return segment::renamed(segment::segmentCustomers(request, {}), 1, "Früh & treu “ÄÖ”");
}

inline data::CsvOptions import()
{
    data::CsvOptions options;
    options.dialect = {.delimiter = ';',
                       .leastBlanks = {},
                       .quote = '\0',
                       .escape = data::QuoteEscape::Backslash,
                       .commentMark = '#',
                       .encoding = data::TextEncoding::Windows1252,
                       .decimalMark = ',',
                       .thousandsMark = static_cast<char>(0xa0),
                       .hasHeader = false,
                       .preambleLines = 3,
                       .trailerLines = 0};
    options.missingTokens = {"n/a", "-"};
    options.dateOrder = data::DateOrder::DayMonthYear;
    options.columns["Age"] = {.type = data::ColumnType::Ordinal,
                              .numberStyle = data::NumberStyle{',', '\0'},
                              .dateOrder = data::DateOrder::MonthDayYear,
                              .missingTokens = {"?"}};
    options.columns["Card"] = {};
    options.repairsTwiceEncoded = true;
    options.sheet = "Kunden";
    options.sampleRows = 1000;
    options.seed = 9;
    return options;
}

/// `rows` of a table of so many customers.
inline Project project(std::size_t rows = 200)
{
    const data::TablePointer table = ::customers(rows, 5, 7);
    Project project;
    project.program = "0.1";
    project.saved = "2026-11-22T15:00:00";
    project.recovers = "/home/anna/Herbst.tesseraproj";
    project.link.kind = TableLink::Kind::File;
    project.link.title = "customers.csv";
    project.link.path = "/home/anna/data/customers.csv";
    project.link.relative = "../data/customers.csv";
    project.link.bytes = 123'456'789'012;
    project.link.digest = std::string(32, 'a');
    project.link.rows = rows;
    project.link.fingerprint = std::string(32, 'b');
    project.import = import();
    project.isRememberedImport = true;
    project.foundColumns = {"ID", "Age"};
    project.roles = {{"Noise", data::ColumnRole::Ignored}, {"Card", data::ColumnRole::Feature}};
    project.orders = {{"Card", {"basic", "silver", "gold"}}};
    project.seed = 18'000'000'000'000'000'000ULL;
    project.segmentPlan.plan = prepare::parsePlan("fill-numbers mean flag\nscale robust");
    project.segmentPlan.features = {"Age", "Income"};
    project.predictPlan.plan = options(predict::ModelKind::Boosting).recipe;
    project.predictPlan.target = "Segment";
    project.predictPlan.split = {0.15, 0.25, "Card", ""};
    project.shownPlan = "predict";
    project.tables = {projectTable(*table), projectTable(*table)};
    project.segments = {projectSegments(segmentation(table, 4)),
                        projectSegments(segmentation(table, 3))};
    project.segments[1].table = 1;
    project.segmentsAreOutOfDate = true;
    project.shownSegments = 0;
    project.keptSegments = 1;
    const predict::ClassifierModel boosted = model(table, predict::ModelKind::Boosting);
    project.runs = {run(1, boosted), run(2, model(table, predict::ModelKind::Logistic)),
                    run(5, model(table, predict::ModelKind::Ensemble))};
    project.runs[1].table = 1;
    project.shownRun = 2;
    project.lastRun = 6;

    predict::CrossValidationRequest folds{
        .table = table,
        .target = classifiers::segmentColumn,
        .features = {},
        .split = {},
        .models = {options(predict::ModelKind::Boosting), options(predict::ModelKind::Neighbours)},
        .folds = 3};
    project.folds = ProjectFolds{predict::crossValidate(folds, {}), {"Age"}, {{}, {}}, {1, 2}};
    predict::LearningCurveRequest curve;
    curve.table = table;
    curve.target = classifiers::segmentColumn;
    curve.model = options(predict::ModelKind::Logistic);
    curve.shares = {0.5, 1};
    curve.folds = 3;
    project.curve = ProjectCurve{predict::learningCurve(curve, {}), {"Age", "Card"}, {}};

    project.selection = Project::Selection{{1, 5, 77}, "Card = gold", "segment", true};
    project.step = "compare";
    project.notes = "Called on Monday.\n“Ask again”, she said. ✓";
    project.report.title = "Spring “report”";
    project.report.paper = ReportPaper::Letter;
    project.report.hasCaptions = false;
    project.report.sections[1].isShown = false;
    project.report.sections[2].note = "Two\nlines";
    project.report.sections.insert(project.report.sections.begin() + 4,
                                   {ReportPart::Text, true, "Of our own", "Words."});
    return project;
}

} // namespace projects
