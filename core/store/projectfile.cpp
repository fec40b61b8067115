#include "core/store/projectfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/filebytes.h"
#include "core/store/atomicfile.h"
#include "core/store/modelstore.h"
#include "core/store/projectparts.h"
#include "core/store/segmentmodelfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::store {
namespace {

constexpr DocumentKind kind{"tessera-project", 1, "0.2"};
constexpr const char* remedy =
    CORE_TRANSLATE_NOOP("Errors", "Copy the file again, or take an earlier copy of it.");

constexpr std::array<std::pair<const char*, TableLink::Kind>, 3> linkKinds{
    {{"file", TableLink::Kind::File},
     {"pasted", TableLink::Kind::Pasted},
     {"example", TableLink::Kind::Example}}};

Json linkJson(const TableLink& link, DocumentWriter& document)
{
    Json json{{"kind", linkKinds[static_cast<std::size_t>(link.kind)].first},
              {"title", link.title},
              {"rows", link.rows},
              {"fingerprint", link.fingerprint}};
    if (link.kind == TableLink::Kind::File) {
        json["path"] = link.path;
        json["relative"] = link.relative;
        json["bytes"] = link.bytes;
        json["digest"] = link.digest;
    } else if (link.kind == TableLink::Kind::Example) {
        json["example"] = link.example;
    } else {
        json["text"] = document.text(link.pasted ? *link.pasted : std::string());
    }
    return json;
}

TableLink linkOf(const Json& json, DocumentReader& document)
{
    TableLink link;
    const auto& word = json.at("kind").get_ref<const std::string&>();
    const auto* const found =
        std::ranges::find_if(linkKinds, [&](const auto& entry) { return word == entry.first; });
    if (found == linkKinds.end())
        throw std::range_error("not a kind of table");
    link.kind = found->second;
    link.title = json.at("title").get<std::string>();
    link.rows = sizeOf(json.at("rows"));
    link.fingerprint = json.at("fingerprint").get<std::string>();
    if (link.kind == TableLink::Kind::File) {
        link.path = json.at("path").get<std::string>();
        link.relative = json.at("relative").get<std::string>();
        link.bytes = sizeOf(json.at("bytes"));
        link.digest = json.at("digest").get<std::string>();
    } else if (link.kind == TableLink::Kind::Example) {
        link.example = json.at("example").get<std::string>();
    } else {
        link.pasted = std::make_shared<const std::string>(document.text(json.at("text")));
    }
    return link;
}

Json projectPlanJson(const ProjectPlan& plan)
{
    Json json{{"plan", prepare::planText(plan.plan)},
              {"features", plan.features},
              {"split", namedSplitJson(plan.split)}};
    if (plan.target)
        json["target"] = *plan.target;
    return json;
}

ProjectPlan projectPlanOf(const Json& json)
{
    ProjectPlan plan;
    plan.plan = planOf(json.at("plan"));
    plan.features = textsOf(json.at("features"));
    plan.split = namedSplitOf(json.at("split"));
    if (json.contains("target"))
        plan.target = json.at("target").get<std::string>();
    return plan;
}

Json segmentsJson(const Project& project, DocumentWriter& document)
{
    Json found = Json::array();
    for (const ProjectSegments& segments : project.segments)
        found.push_back(projectSegmentsJson(segments, document));
    Json json{{"found", found}, {"out-of-date", project.segmentsAreOutOfDate}};
    const auto place = [&](const char* key, const std::optional<std::size_t>& at) {
        if (at)
            json[key] = *at;
    };
    place("shown", project.shownSegments);
    place("previous", project.previousSegments);
    place("kept", project.keptSegments);
    return json;
}

ModelVersions versionsOf(const Json& json)
{
    return {static_cast<int>(wholeOf(json.at("classifier"), 1, classifierVersion)),
            static_cast<int>(wholeOf(json.at("segments"), 1, segmentModelVersion))};
}

void readSegments(const Json& json, const ModelVersions& versions, DocumentReader& document,
                  Project& project)
{
    for (const Json& stored : json.at("found"))
        project.segments.push_back(projectSegmentsOf(stored, versions, document));
    project.segmentsAreOutOfDate = json.at("out-of-date").get<bool>();
    const auto place = [&](const char* key, std::optional<std::size_t>& at) {
        if (json.contains(key))
            at = sizeOf(json.at(key));
        if (at && *at >= project.segments.size())
            document.fail(CORE_TRANSLATE_NOOP("Damage", "its segments are not there"));
    };
    place("shown", project.shownSegments);
    place("previous", project.previousSegments);
    place("kept", project.keptSegments);
}

Json reportJson(const ReportPlan& report)
{
    Json json;
    json["title"] = report.title;
    json["subtitle"] = report.subtitle;
    json["paper"] = report.paper == ReportPaper::Letter ? "letter" : "a4";
    json["captions"] = report.hasCaptions;
    json["sections"] = Json::array();
    for (const ReportSection& section : report.sections)
        json["sections"].push_back({{"part", toWord(section.part)},
                                    {"shown", section.isShown},
                                    {"title", section.title},
                                    {"note", section.note}});
    return json;
}

ReportPlan reportOf(const Json& json, const DocumentReader& document)
{
    ReportPlan report;
    report.title = json.at("title").get<std::string>();
    report.subtitle = json.at("subtitle").get<std::string>();
    report.paper = json.at("paper") == "letter" ? ReportPaper::Letter : ReportPaper::A4;
    report.hasCaptions = json.at("captions").get<bool>();
    for (const Json& section : json.at("sections")) {
        const auto part = reportPartFromWord(section.at("part").get<std::string>());
        if (!part)
            document.fail(CORE_TRANSLATE_NOOP(
                "Damage", "its report has a section that this program does not know"));
        report.sections.push_back({*part, section.at("shown").get<bool>(),
                                   section.at("title").get<std::string>(),
                                   section.at("note").get<std::string>()});
    }
    return completedPlan(std::move(report));
}

void describe(const Project& project, DocumentWriter& document)
{
    Json& json = document.content();
    json["program"] = project.program;
    json["saved"] = project.saved;
    if (project.recovers)
        json["recovers"] = *project.recovers;
    json["notes"] = project.notes;
    json["report"] = reportJson(project.report);
    json["data"] = linkJson(project.link, document);
    json["import"] = importJson(project.import);
    json["import"]["remembered"] = project.isRememberedImport;
    json["import"]["found-columns"] = project.foundColumns;
    Json roles = Json::object();
    for (const auto& [name, role] : project.roles)
        roles[name] = columnRoleJson(role);
    json["roles"] = std::move(roles);
    Json orders = Json::object();
    for (const auto& [name, levels] : project.orders)
        orders[name] = levels;
    json["orders"] = std::move(orders);
    json["seed"] = project.seed;
    json["preparation"] = {{"segment", projectPlanJson(project.segmentPlan)},
                           {"predict", projectPlanJson(project.predictPlan)},
                           {"shown", project.shownPlan}};
    Json tables = Json::array();
    for (const ProjectTable& table : project.tables)
        tables.push_back(projectTableJson(table));
    json["tables"] = std::move(tables);
    json["model-versions"] = {{"classifier", classifierVersion}, {"segments", segmentModelVersion}};
    json["segments"] = segmentsJson(project, document);
    Json runs = Json::array();
    for (const ProjectRun& run : project.runs)
        runs.push_back(projectRunJson(run, document));
    json["runs"] = {{"list", runs}, {"shown", project.shownRun}, {"last", project.lastRun}};
    if (project.folds)
        json["cross-validation"] = projectFoldsJson(*project.folds);
    if (project.curve)
        json["learning-curve"] = projectCurveJson(*project.curve);
    if (const auto& selection = project.selection)
        json["selection"] = {{"rows", rowsJson(selection->rows, document)},
                             {"title", selection->title},
                             {"step", selection->step},
                             {"shown-alone", selection->isShownAlone}};
    json["step"] = project.step;
}

void readRuns(const Json& json, const ModelVersions& versions, DocumentReader& document,
              Project& project, const std::stop_token& stop)
{
    for (const Json& run : json.at("list")) {
        project.runs.push_back(projectRunOf(run, versions, document, stop));
        const int id = project.runs.back().id;
        if (std::ranges::count(project.runs, id, &ProjectRun::id) > 1)
            document.fail(CORE_TRANSLATE_NOOP("Damage", "two of its runs have one number"));
    }
    project.shownRun = intOf(json.at("shown"));
    project.lastRun = intOf(json.at("last"));
    for (const ProjectRun& run : project.runs)
        if (run.id > project.lastRun)
            document.fail(CORE_TRANSLATE_NOOP("Damage", "its runs are not counted rightly"));
}

Project projectOf(DocumentReader& document, const std::stop_token& stop)
{
    const Json& json = document.content();
    Project project;
    project.program = json.at("program").get<std::string>();
    project.saved = json.at("saved").get<std::string>();
    if (json.contains("recovers"))
        project.recovers = json.at("recovers").get<std::string>();
    project.notes = json.at("notes").get<std::string>();
    if (json.contains("report")) // files of early programs lack it
        project.report = reportOf(json.at("report"), document);
    project.link = linkOf(json.at("data"), document);
    project.import = importOf(json.at("import"));
    project.isRememberedImport = json.at("import").at("remembered").get<bool>();
    project.foundColumns = textsOf(json.at("import").at("found-columns"));
    for (const auto& [name, role] : json.at("roles").items())
        project.roles[name] = columnRoleOf(role);
    for (const auto& [name, levels] : json.at("orders").items())
        project.orders[name] = textsOf(levels);
    project.seed = sizeOf(json.at("seed"));
    project.segmentPlan = projectPlanOf(json.at("preparation").at("segment"));
    project.predictPlan = projectPlanOf(json.at("preparation").at("predict"));
    project.shownPlan = json.at("preparation").at("shown").get<std::string>();
    for (const Json& table : json.at("tables"))
        project.tables.push_back(projectTableOf(table));
    const ModelVersions versions = versionsOf(json.at("model-versions"));
    readSegments(json.at("segments"), versions, document, project);
    readRuns(json.at("runs"), versions, document, project, stop);
    const auto isTable = [&](std::size_t table) { return table < project.tables.size(); };
    for (const auto& segments : project.segments)
        if (!isTable(segments.table))
            document.fail(CORE_TRANSLATE_NOOP("Damage", "the table of its segments is not there"));
    for (const ProjectRun& run : project.runs)
        if (!isTable(run.table))
            document.fail(CORE_TRANSLATE_NOOP("Damage", "the table of a run is not there"));
    if (json.contains("cross-validation"))
        project.folds = projectFoldsOf(json.at("cross-validation"));
    if (json.contains("learning-curve"))
        project.curve = projectCurveOf(json.at("learning-curve"));
    if (json.contains("selection")) {
        const Json& selection = json.at("selection");
        project.selection = Project::Selection{
            rowsOf(selection.at("rows"), document), selection.at("title").get<std::string>(),
            selection.at("step").get<std::string>(), selection.at("shown-alone").get<bool>()};
    }
    project.step = json.at("step").get<std::string>();
    return project;
}

} // namespace

std::string projectBytes(const Project& project)
{
    DocumentWriter document(kind);
    describe(project, document);
    return document.bytes();
}

Project projectOf(std::string_view bytes, const std::string& name, const std::stop_token& stop)
{
    return readDocumentFile(bytes, name, kind, remedy, stop,
                            [&](DocumentReader& document) { return projectOf(document, stop); });
}

void writeProject(const std::filesystem::path& path, const Project& project)
{
    writeFileAtomically(path, projectBytes(project));
}

Project readProject(const std::filesystem::path& path, const std::stop_token& stop)
{
    const data::TextBuffer bytes = data::readFile(path, stop);
    return projectOf(bytes.text, path.filename().string(), stop);
}

StoredKind storedKind(const std::filesystem::path& path, const std::stop_token& stop)
{
    // The description comes first; its name stands behind the zip's own header of the part.
    constexpr std::string_view manifest = "manifest.json";
    constexpr std::size_t headerBytes = 30;
    try {
        // Most files are no such zip, and may be large.
        std::string head(headerBytes + manifest.size(), '\0');
        if (data::ByteFile(path).read(0, head.data(), head.size()) < head.size() ||
            !head.starts_with("PK\x03\x04") || !head.ends_with(manifest))
            return StoredKind::Other;
        const data::TextBuffer bytes = data::readFile(path, stop);
        const std::string format = documentFormat(bytes.text, path.filename().string(), stop);
        return format == kind.format            ? StoredKind::Project
               : format == segmentModelFormat   ? StoredKind::Segments
               : format == "tessera-classifier" ? StoredKind::Classifier
                                                : StoredKind::Other;
    } catch (const Error&) {
        return StoredKind::Other; // whoever opens it says why
    }
}

ProjectGlance glanceAtProject(const std::filesystem::path& path, const std::stop_token& stop)
{
    const data::TextBuffer bytes = data::readFile(path, stop);
    return readDocumentFile(bytes.text, path.filename().string(), kind, remedy, stop,
                            [&](DocumentReader& document) {
                                const Json& json = document.content();
                                ProjectGlance glance;
                                glance.title = json.at("data").at("title").get<std::string>();
                                glance.saved = json.at("saved").get<std::string>();
                                if (json.contains("recovers"))
                                    glance.recovers = json.at("recovers").get<std::string>();
                                glance.runs = json.at("runs").at("list").size();
                                return glance;
                            });
}

} // namespace core::store
