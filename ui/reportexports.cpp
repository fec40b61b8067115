#include "ui/reportexports.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/report/chartpack.h"
#include "ui/report/reportcomposer.h"
#include "ui/report/reportexport.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

QString reportBaseName(const ReportSource& source)
{
    return source.table ? QFileInfo(source.table->title).completeBaseName()
                        : QCoreApplication::translate("ReportExports", "customers");
}

void exportChartPack(QWidget* parent, const ReportSource& source, ReportExport& reports)
{
    if (!source.table || reports.isDrawing())
        return;
    const QString chosen = dialogs().chooseFolder(
        parent, QCoreApplication::translate("ReportExports", "Chart Pack: Choose a Folder"),
        Settings().lastFolder());
    if (chosen.isEmpty())
        return;
    core::store::ReportPlan plan = core::store::defaultReportPlan();
    for (auto& section : plan.sections)
        section.isShown = true;
    FigureShelf shelf;
    auto report = std::make_shared<Report>(composeReport(source, plan, shelf));
    const auto folder =
        chartPackFolder(chosen.toStdU16String(), source.table->title, source.made.date());
    reports.saveChartPack(std::move(report), QString::fromStdU16String(folder.u16string()));
}

} // namespace ui
