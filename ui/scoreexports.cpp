#include "ui/scoreexports.h"

#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/scoredfilesdialog.h"
#include "ui/exporting.h"
#include "ui/pages/score/sqldialog.h"
#include "ui/settings.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString scoredName(const Scoring& scoring)
{
    return QFileInfo(scoring.file()).completeBaseName();
}

/// The model's name as a file's: "network_64".
QString modelStem(const Scoring& scoring)
{
    QString stem = scoring.model().source == ScoringModel::Source::File
                       ? QFileInfo(scoring.model().path).completeBaseName()
                       : scoring.model().name.toLower();
    stem.replace(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]+")), QStringLiteral("_"));
    stem.remove(QRegularExpression(QStringLiteral("^_+|_+$")));
    return stem.isEmpty() ? tr("model") : stem;
}

} // namespace

void exportScoredCustomers(QWidget* parent, Workspace& workspace)
{
    Scoring& scoring = workspace.scoring();
    if (!scoring.canCheck())
        return;
    const QString path =
        dialogs().saveFile(parent, tr("Write Scored File"),
                           tr("%1_scored.csv").arg(scoredName(scoring)), tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    core::deploy::ScoreTargets targets;
    targets.file = path.toStdU16String();
    scoring.write(targets);
}

void exportScoredFiles(QWidget* parent, Workspace& workspace)
{
    Scoring& scoring = workspace.scoring();
    const ReceiptPointer receipt = scoring.receipt();
    if (!scoring.canCheck() || !receipt)
        return;
    const QString folder =
        QDir(Settings().lastFolder()).filePath(tr("%1_scored").arg(scoredName(scoring)));
    auto* dialog =
        new ScoredFilesDialog(receipt, scoring.limit(), QDir::toNativeSeparators(folder), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &scoring, [dialog, &scoring] {
        core::deploy::ScoreTargets targets;
        targets.folder = QDir::fromNativeSeparators(dialog->folder()).toStdU16String();
        targets.folderColumns = dialog->columns();
        scoring.write(targets);
    });
    dialog->open();
}

void exportModelFile(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    const Scoring& scoring = workspace.scoring();
    if (!scoring.model().isThere())
        return;
    const QString path = dialogs().saveFile(parent, tr("Save Model"),
                                            modelStem(scoring) + QStringLiteral(".tessera"),
                                            tr("Tessera model (*.tessera)"));
    if (!path.isEmpty())
        exporting.model(scoring.model(), path);
}

void exportModelOnnx(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    const Scoring& scoring = workspace.scoring();
    if (!scoring.model().isThere())
        return;
    const QString path =
        dialogs().saveFile(parent, tr("Export Model as ONNX"),
                           modelStem(scoring) + QStringLiteral(".onnx"), tr("ONNX (*.onnx)"));
    if (!path.isEmpty())
        exporting.onnx(scoring.model(), path);
}

void exportModelSql(QWidget* parent, const Workspace& workspace, Exporting& exporting)
{
    const Scoring& scoring = workspace.scoring();
    if (!scoring.model().isThere())
        return;
    auto* dialog = new SqlDialog(scoring.model(), scoring.head(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SqlDialog::saveRequested, &exporting,
                     [dialog, &exporting, stem = modelStem(scoring)] {
                         const QString path =
                             dialogs().saveFile(dialog, tr("Export Model as SQL"),
                                                stem + QStringLiteral(".sql"), tr("SQL (*.sql)"));
                         if (path.isEmpty())
                             return;
                         exporting.text(dialog->statement().toStdString(), path);
                         dialog->accept();
                     });
    dialog->open();
}

} // namespace ui
