// Any description of a project, with sound numbers beside it, is a project whose models can be put
// back on a table, or is refused with core::Error. The first byte 255: the bytes are the whole
// file.
#include "core/base/error.h"
#include "core/segment/savedsegments.h"
#include "core/store/projectfile.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/modelparts.h"

#include <cstddef>

namespace {

using namespace core;

const data::TablePointer& customers()
{
    static const data::TablePointer table =
        std::make_shared<data::DataTable>(tests::mixedCustomers(60));
    return table;
}

store::Project project()
{
    store::Project project;
    project.link.kind = store::TableLink::Kind::Pasted;
    project.link.title = "Pasted table";
    project.link.pasted = std::make_shared<const std::string>("a\tb\n1\t2\n");
    project.import.missingTokens = {"n/a"};
    project.import.columns["Age"].type = data::ColumnType::Ordinal;
    project.roles["Age"] = data::ColumnRole::Feature;
    project.orders["Plan"] = {"basic", "plus", "premium"};
    project.predictPlan.plan = prepare::parsePlan("fill-numbers median\nscale");
    project.shownPlan = "predict";
    project.tables = {store::projectTable(*customers())};
    predict::ClassifierRequest request;
    request.table = customers();
    request.target = request.table->require("Plan");
    request.options.kind = predict::ModelKind::Logistic;
    const predict::ClassifierModel model = predict::trainClassifier(request, {});
    project.runs.push_back(store::projectRun(model));
    project.runs[0].id = project.lastRun = project.shownRun = 1;
    project.runs[0].f1 = predict::f1Intervals(model.test.evaluation, 1, 100);
    segment::SegmentRequest segments;
    segments.table = customers();
    segments.method = segment::SegmentMethod::KMeans;
    segments.k = 3;
    project.segments.push_back(store::projectSegments(segment::segmentCustomers(segments, {})));
    project.shownSegments = 0;
    project.selection = store::Project::Selection{{1, 2}, "two", "segment", false};
    return project;
}

const tests::ModelParts& parts()
{
    static const tests::ModelParts parts = tests::partsOf(store::projectBytes(project()));
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    fuzzing::writeSeeds(*argc, *argv, {std::string(1, '\0') + parts().at("manifest.json")});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string content(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string bytes = data[0] == 255 ? content : tests::withManifest(parts(), content);
    try {
        const store::Project project = store::projectOf(bytes, "project");
        for (const store::ProjectRun& run : project.runs) {
            fuzzing::require(run.table < project.tables.size() && run.id > 0);
            try {
                const predict::ClassifierModel model = store::classifierModel(run, customers());
                fuzzing::require(model.test.predictions.size() == model.test.rows.size());
            } catch (const Error&) {
                // Made for another table.
            }
        }
        for (const auto& segments : project.segments) {
            try {
                const auto found =
                    segment::restoredSegmentation(segments.model, segments.record, customers());
                fuzzing::require(found.labels.size() == customers()->rowCount());
            } catch (const Error&) {
                // Made for another table.
            }
        }
    } catch (const Error&) {
        // Refused.
    }
    return 0;
}
