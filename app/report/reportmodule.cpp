#include "app/cli/reports.h"
#include "app/figures/offscreen.h"
#include "core/base/error.h"
#include "core/store/atomicfile.h"
#include "ui/report/chartpack.h"
#include "ui/report/reportcomposer.h"
#include "ui/report/reportexport.h"
#include "ui/style/theme.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/project.h"
#include "ui/workspace/reportdraft.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <memory>

namespace {

using cli::ReportJob;
using core::store::ReportPlan;
using ui::ReportSource;

/// The open document of a project file, read as the window reads it.
class OpenedProject {
public:
    OpenedProject(const std::string& file, const std::stop_token& stop)
    {
        QEventLoop loop;
        QObject::connect(&m_workspace.project(), &ui::Project::opened, &loop, &QEventLoop::quit);
        QObject::connect(&m_workspace.project(), &ui::Project::tableMissing, &loop,
                         [&](const QString&, const QString& table) {
                             m_problem.headline =
                                 QStringLiteral("The table “%1” of the project is nowhere to be "
                                                "found.")
                                     .arg(table);
                             m_problem.remedy = QStringLiteral("Put it beside the project.");
                             loop.quit();
                         });
        QObject::connect(&m_workspace, &ui::Workspace::jobFailed, &loop,
                         [&](ui::Step, const ui::ErrorText& error) {
                             m_problem = error;
                             loop.quit();
                         });
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            if (stop.stop_requested())
                loop.quit();
        });
        poll.start(50);
        m_workspace.project().open(QFileInfo(QString::fromStdString(file)).absoluteFilePath());
        loop.exec();
        core::throwIfStopped(stop);
        if (!m_problem.headline.isEmpty())
            throw core::Error(core::ErrorCode::MalformedInput, m_problem.headline.toStdString(),
                              file, {}, m_problem.remedy.toStdString());
    }
    ~OpenedProject()
    {
        m_workspace.project().abandon();
        m_workspace.stopAll();
    }

    const ui::Workspace& workspace() const { return m_workspace; }

private:
    ui::Workspace m_workspace;
    ui::ErrorText m_problem;
};

ReportSource sourceOf(const ReportJob& job)
{
    ui::ReadTable read;
    const QFileInfo file(QString::fromStdString(job.file));
    read.origin.path = file.absoluteFilePath();
    read.origin.title = file.fileName();
    read.options = job.options;
    read.read = *job.read;
    ReportSource source;
    source.table = std::make_shared<const ui::OpenTable>(ui::describeTable(read, {}, job.stop, {}));
    source.segments = job.segments;
    source.sweep = job.sweep;
    source.seed = job.seed;
    source.made = QDateTime::currentDateTime();
    if (job.associations) {
        ui::ExploreResult explore;
        explore.table = source.table->table;
        explore.associations = *job.associations;
        explore.order = job.order;
        source.explore = std::make_shared<const ui::ExploreResult>(std::move(explore));
    }
    if (job.classifier) {
        ui::ModelRun run;
        run.id = source.shownRun = 1;
        run.name = QString::fromStdString(job.classifier->name);
        run.model = job.classifier;
        source.runs.push_back(std::move(run));
    }
    return source;
}

void change(ReportPlan& plan, const ReportJob& job)
{
    if (!job.title.empty())
        plan.title = job.title;
    if (job.paper)
        plan.paper = *job.paper;
    if (job.parts.empty())
        return;
    ReportPlan chosen = plan;
    chosen.sections.clear();
    for (const auto part : job.parts) {
        const auto place = plan.placeOf(part);
        chosen.sections.push_back(place ? plan.sections[*place]
                                        : core::store::ReportSection{part, true, {}, {}});
        chosen.sections.back().isShown = true;
    }
    plan = std::move(chosen);
}

} // namespace

extern "C" __attribute__((visibility("default"))) void
tesseraWriteReport(const ReportJob& job, cli::ReportOutcome& outcome)
{
    const auto application = cli::offscreenApplication();
    QCoreApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
    ui::applyTheme(ui::ThemeChoice::Light);
    std::unique_ptr<OpenedProject> project;
    ReportSource source;
    ReportPlan plan = core::store::defaultReportPlan();
    if (!job.project.empty()) {
        project = std::make_unique<OpenedProject>(job.project, job.stop);
        source = ui::reportSource(project->workspace(), QDateTime::currentDateTime());
        plan = project->workspace().report().plan();
    } else {
        source = sourceOf(job);
    }
    change(plan, job);
    for (const auto& section : plan.sections)
        if (section.isShown && ui::isAvailable(section.part, source))
            outcome.sections.emplace_back(core::store::toWord(section.part));
    ui::FigureShelf shelf;
    if (!job.out.empty()) {
        const auto layout = std::make_shared<const ui::ReportLayout>(
            std::make_shared<ui::Report>(ui::composeReport(source, plan, shelf)), plan.paper,
            shelf);
        core::throwIfStopped(job.stop);
        core::store::writeFileAtomically(job.out,
                                         ui::reportBytes(layout, job.out.ends_with(".html")));
        outcome.pages = layout->pages().size();
        outcome.written.push_back(job.out);
    }
    if (!job.chartPack.empty()) {
        if (job.parts.empty())
            for (auto& section : plan.sections)
                section.isShown = true;
        ui::ChartPack pack(std::make_shared<ui::Report>(ui::composeReport(source, plan, shelf)));
        while (pack.step())
            core::throwIfStopped(job.stop);
        const auto folder =
            ui::chartPackFolder(job.chartPack, source.table->title, source.made.date());
        ui::writeChartPack(pack.takeFiles(), folder, job.stop);
        outcome.written.push_back(folder.string());
    }
}
