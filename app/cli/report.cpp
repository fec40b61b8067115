#include "app/cli/context.h"
#include "app/cli/reports.h"
#include "app/cli/segmentoptions.h"
#include "core/explore/association.h"
#include "core/prepare/recipe.h"

#include <filesystem>

namespace cli {
namespace {

using core::store::ReportPart;

struct Options {
    ImportOptions import;
    SegmentOptions segments;
    std::string k = "auto";
    std::string target;
    bool noSegments = false;
    std::string title, sections, paper, out, pack;
};

bool isProject(const std::string& file)
{
    return std::filesystem::path(file).extension() == ".tesseraproj";
}

std::vector<ReportPart> partsNamed(const std::string& list)
{
    std::vector<ReportPart> parts;
    for (const std::string& word : splitColumnList(list)) {
        const auto part = core::store::reportPartFromWord(word);
        if (!part || *part == ReportPart::Text) {
            std::string known;
            for (const ReportPart each : core::store::reportParts())
                known += (known.empty() ? "" : ", ") + std::string(core::store::toWord(each));
            throw core::Error(core::ErrorCode::InvalidOption, "--sections knows no '" + word + "'.",
                              "--sections", {}, "There are: " + known + ".");
        }
        parts.push_back(*part);
    }
    return parts;
}

/// Segments with as many as asked for, or as a sweep advises; the sweep stands in the report.
void findSegments(const Context& context, const Options& options,
                  const core::data::TablePointer& table, ReportJob& job)
{
    // Others are tried where that is a matter of seconds.
    constexpr std::size_t sweptRows = 20'000;
    auto request = options.segments.request(context, table);
    const auto asked = segmentCount(options.k);
    request.k = asked.value_or(request.k);
    const auto epochs = context.epochProgress(request.autoencoder.epochs);
    if (!core::segment::takesSegmentCount(request.method) || table->rowCount() > sweptRows) {
        job.segments =
            std::make_shared<const core::segment::Segmentation>(core::segment::segmentCustomers(
                request, context.control(), epochs, context.progress()));
        return;
    }
    const int basedOn = request.k;
    const auto basis = std::make_shared<const core::segment::SegmentBasis>(
        core::segment::makeBasis(request, context.control(), epochs, context.progress()));
    job.sweep = std::make_shared<const core::segment::KSweep>(sweepOf(context, request, basis));
    if (!asked)
        request.k = advisedCount(*job.sweep);
    // What the sweep has found need not be found again, and a network trained again only if it
    // descended with another k.
    const core::segment::KSweepRow* row = job.sweep->row(request.k);
    const bool isRefined = request.refinement.on;
    job.segments = std::make_shared<const core::segment::Segmentation>(
        row && row->clustering && !isRefined
            ? core::segment::describeClustering(basis, request, *row->clustering, nullptr,
                                                context.stop(), context.progress())
        : !isRefined || request.k == basedOn
            ? core::segment::segmentCustomers(basis, request, context.stop(), context.progress())
            : core::segment::segmentCustomers(request, context.control(), epochs,
                                              context.progress()));
}

void trainModel(const Context& context, const Options& options,
                const core::data::TablePointer& table, ReportJob& job)
{
    core::predict::ClassifierRequest request;
    request.table = table;
    request.target = columnsNamed(*table, options.target).at(0);
    request.options = core::predict::classifierPreset("default");
    request.seed = context.seed;
    job.classifier = std::make_shared<const core::predict::ClassifierModel>(
        core::predict::trainClassifier(request, context.control(), {}, context.progress()));
}

void analyse(const Context& context, const Options& options, ReportJob& job)
{
    job.read = options.import.read(context);
    job.options = options.import.csvOptions();
    const core::data::TablePointer table = job.read->table;
    const auto columns = core::explore::associableColumns(*table);
    if (columns.size() > 1) {
        job.associations =
            core::explore::associate(*table, columns, core::explore::MeasureChoice::Automatic,
                                     context.stop(), context.progress());
        job.order = core::explore::similarityOrder(*job.associations, context.stop());
    }
    if (!options.noSegments)
        findSegments(context, options, table, job);
    if (!options.target.empty())
        trainModel(context, options, table, job);
    context.clearProgress();
}

void report(const Context& context, const Options& options)
{
    const std::string ending = std::filesystem::path(options.out).extension().string();
    if (!options.out.empty() && ending != ".html" && ending != ".pdf")
        throw core::Error(core::ErrorCode::InvalidOption,
                          "A report is written as .html or .pdf, not as '" + options.out + "'.",
                          "--output", {}, "End the file name with .html or .pdf.");
    if (options.out.empty() && options.pack.empty())
        throw core::Error(core::ErrorCode::InvalidOption, "Nothing is to be written.", "--output",
                          {}, "Give -o REPORT.pdf, -o REPORT.html or --chart-pack DIR.");
    keepSource(options.import.file, options.out);
    ReportJob job;
    job.parts = partsNamed(options.sections);
    job.title = options.title;
    if (!options.paper.empty())
        job.paper = options.paper == "letter" ? core::store::ReportPaper::Letter
                                              : core::store::ReportPaper::A4;
    job.out = options.out;
    job.chartPack = options.pack;
    job.seed = context.seed;
    job.stop = context.stop();
    job.file = options.import.file;
    if (isProject(options.import.file))
        job.project = options.import.file;
    else
        analyse(context, options, job);
    const ReportOutcome outcome = writeReport(job);
    if (context.json) {
        context.print({{"out", options.out},
                       {"sections", outcome.sections},
                       {"pages", outcome.pages},
                       {"written", outcome.written}});
        return;
    }
    for (const std::string& path : outcome.written)
        context.say("wrote " + path);
}

} // namespace

void addReport(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "report", "Writes a report of a table, or of what a project holds, as HTML or PDF");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    options->segments.addTo(*command);
    command->add_option("-o,--output", options->out, "Report to write, .html or .pdf")
        ->type_name("OUT");
    command
        ->add_option("--chart-pack", options->pack,
                     "Folder to put all figures and tables into, in a new one of its own")
        ->type_name("DIR");
    command->add_option("--k", options->k, "Number of segments, or auto: what a sweep advises")
        ->capture_default_str()
        ->type_name("N|auto");
    command->add_flag("--no-segments", options->noSegments, "Look for no segments");
    command->add_option("--target", options->target, "Also train a network to predict this column")
        ->type_name("COLUMN");
    command->add_option("--title", options->title, "Title of the report")->type_name("TEXT");
    command
        ->add_option("--sections", options->sections,
                     "Sections to show in their order, e.g. title,in-short,map,summary,methods")
        ->type_name("A,B,C");
    command->add_option("--paper", options->paper, "Paper of the pages; default: a4")
        ->check(CLI::IsMember({"a4", "letter"}));
    context.addCommonOptions(*command);
    command->footer("A project (.tesseraproj) is reported as it was saved; the options of segments "
                    "are for tables.\nExample: tessera-cli report mall.csv --method kmeans "
                    "--features \"Annual Income (k$),Spending Score (1-100)\" -o mall.pdf");
    command->callback([&context, options] { report(context, *options); });
}

} // namespace cli
