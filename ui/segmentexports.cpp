#include "ui/segmentexports.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/segmentfilesdialog.h"
#include "ui/exporting.h"
#include "ui/settings.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString sourceOf(const Workspace& workspace)
{
    return workspace.openTable() ? workspace.openTable()->path : QString();
}

/// "mall_customers" of the file, to name others by.
QString baseName(const Workspace& workspace)
{
    const QString title = workspace.openTable() ? workspace.openTable()->title : QString();
    return title.isEmpty() ? tr("customers") : QFileInfo(title).completeBaseName();
}

/// Empty when the analyst thought better of it.
QString askFile(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    const QString path = dialogs().saveFile(parent, title, name, filter);
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty()
               ? path
               : path + QLatin1Char('.') + QFileInfo(name).suffix();
}

} // namespace

void exportClusterSummary(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    if (!workspace.segmentation())
        return;
    const QString path =
        askFile(parent, tr("Export Cluster Summary"),
                tr("%1_segments.csv").arg(baseName(workspace)), tr("CSV table (*.csv)"));
    if (!path.isEmpty())
        exporting.clusterSummary(workspace.segmentation(), path);
}

void exportClusterWorkbook(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    if (!workspace.segmentation())
        return;
    const QString path =
        askFile(parent, tr("Export Cluster Summary"),
                tr("%1_segments.xlsx").arg(baseName(workspace)), tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        exporting.clusterWorkbook(workspace.segmentation(), path, sourceOf(workspace));
}

void exportCustomers(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    if (!workspace.segmentation())
        return;
    const QString path =
        askFile(parent, tr("Export Customers with Segments"),
                tr("%1_customers.csv").arg(baseName(workspace)), tr("CSV table (*.csv)"));
    if (!path.isEmpty())
        exporting.customers(workspace.segmentation(), path, sourceOf(workspace));
}

void exportSegmentFiles(QWidget* parent, const Workspace& workspace, Exporting& exporting,
                        std::optional<int> segment)
{
    const auto segmentation = workspace.segmentation();
    if (!segmentation)
        return;
    const QString folder =
        QDir(Settings().lastFolder()).filePath(tr("%1_segments").arg(baseName(workspace)));
    auto* dialog = new SegmentFilesDialog(segmentation, QDir::toNativeSeparators(folder), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (segment)
        dialog->chooseOnly(*segment);
    QObject::connect(dialog, &QDialog::accepted, &exporting,
                     [dialog, segmentation, source = sourceOf(workspace), &exporting] {
                         Exporting::SegmentFiles files;
                         files.columns.columns = dialog->columns();
                         files.segments = dialog->segments();
                         files.folder = QDir::fromNativeSeparators(dialog->folder());
                         exporting.segmentFiles(segmentation, files, source);
                     });
    dialog->open();
}

void exportSegmentModel(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    if (!workspace.segmentation())
        return;
    const QString path =
        askFile(parent, tr("Save Segments"), tr("%1_segments.tessera").arg(baseName(workspace)),
                tr("Tessera model (*.tessera)"));
    if (!path.isEmpty())
        exporting.segmentModel(workspace.segmentation(), path);
}

bool useSavedSegments(QWidget* parent, Workspace& workspace)
{
    if (!workspace.hasTable())
        return false;
    const QString path = dialogs().openFile(parent, tr("Use Saved Segments"), modelFilter());
    if (!path.isEmpty())
        workspace.segments().useSaved(path);
    return !path.isEmpty();
}

} // namespace ui
