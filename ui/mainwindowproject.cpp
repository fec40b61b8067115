// The window's part in projects: what is opened, saved, left and recovered.
#include "core/store/projectfile.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/receiptdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/recoveryoffer.h"
#include "ui/settings.h"
#include "ui/widgets/pagestack.h"
#include "ui/workspace/filewatch.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/project.h"
#include "ui/workspace/scoring.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace ui {

namespace {

QString withSuffix(const QString& path)
{
    return path.endsWith(projectSuffix(), Qt::CaseInsensitive) ? path : path + projectSuffix();
}

} // namespace

void MainWindow::connectProject()
{
    Project* project = &m_workspace.project();
    connect(project, &Project::changed, this, &MainWindow::updateTitle);
    connect(project, &Project::saved, this, &MainWindow::onProjectSaved);
    connect(project, &Project::failed, this, [this](const ErrorText& error) {
        m_afterSave = {}; // the analyst stays where the work is
        showBanner(Banner::Kind::Danger, error.headline, error.remedy, error.details);
        m_bannerLasts = true;
    });
    connect(project, &Project::aboutToOpen, this, [this] {
        setUpdatesEnabled(false); // until everything is in its place
        forgetPages();
        m_step = Step::Data; // the page it opens on comes when all is there
    });
    connect(project, &Project::opened, this, &MainWindow::onProjectOpened);
    connect(project, &Project::tableMissing, this, &MainWindow::onTableMissing);
    connect(m_recovery, &RecoveryOffer::found, this, &MainWindow::offerRecovery);
    connect(&m_workspace.models(), &ModelRuns::replayed, this,
            [this](int, bool same, const QString& sentence) {
                showBanner(same ? Banner::Kind::Ok : Banner::Kind::Warning,
                           same ? tr("The same again.") : tr("Not the same."), sentence);
                m_bannerLasts = true;
            });
}

void MainWindow::openFile(const QString& path)
{
    using core::store::StoredKind;
    const StoredKind kind = path.endsWith(projectSuffix(), Qt::CaseInsensitive)
                                ? StoredKind::Project
                                : core::store::storedKind(path.toStdU16String());
    if (kind == StoredKind::Project) {
        leaveDocument([this, path] { m_workspace.project().open(path); });
        return;
    }
    if (kind != StoredKind::Other) {
        setStep(Step::Score); // whose page shows the model's card
        m_workspace.scoring().openModel(path);
        return;
    }
    const auto open = [this, path] {
        if (m_workspace.hasTable())
            setStep(Step::Data);
        m_workspace.openUnseen(fileOrigin(path));
    };
    // The same file read again keeps what was made of it.
    if (m_workspace.hasTable() && m_workspace.openTable()->path == path)
        open();
    else
        leaveDocument(open);
}

void MainWindow::newProject()
{
    leaveDocument([this] {
        forgetPages();
        m_workspace.closeTable();
        hideBanner();
        setStep(Step::Data);
    });
}

/// Pages begin anew with the next document: their options, their tabs, what they have drawn.
void MainWindow::forgetPages()
{
    delete m_importDialog;
    delete m_receiptDialog;
    m_stack->setCurrentWidget(m_welcome);
    showOptions(nullptr);
    for (const auto& [step, page] : m_pages)
        delete page;
    m_pages.clear();
    while (QWidget* panel = m_options->widget(0))
        delete panel;
    m_lastCard.clear();
}

void MainWindow::saveProject()
{
    const QString path = m_workspace.project().path();
    if (path.isEmpty())
        saveProjectAs();
    else
        m_workspace.project().save(path);
}

void MainWindow::saveProjectAs()
{
    const Project& project = m_workspace.project();
    if (!m_workspace.hasTable() || project.isSaving())
        return;
    const QString name = QFileInfo(project.name()).completeBaseName() + projectSuffix();
    const QString path = dialogs().saveFile(this, tr("Save the Project"), name, projectFilter());
    if (path.isEmpty())
        m_afterSave = {};
    else
        m_workspace.project().save(withSuffix(path));
}

void MainWindow::onProjectSaved(const QString& path)
{
    addRecent(path);
    const auto then = std::exchange(m_afterSave, {});
    if (then) {
        then();
        return;
    }
    const QFileInfo file(path);
    showBanner(Banner::Kind::Ok, tr("Saved %1").arg(file.fileName()), tr("in %1").arg(file.path()));
}

void MainWindow::leaveDocument(std::function<void()> then)
{
    const Project& project = m_workspace.project();
    if (!project.isModified() && !project.isSaving()) {
        then();
        return;
    }
    if (project.isSaving()) {
        m_afterSave = [this, then] { leaveDocument(then); };
        return;
    }
    const int answer =
        dialogs().ask(this, tr("Save the changes to “%1”?").arg(project.name()),
                      tr("The customer file itself is never written to: runs, segments, choices "
                         "and notes are kept in a project."),
                      {tr("Save"), tr("Don’t Save"), tr("Cancel")}, 2);
    if (answer == 0) {
        m_afterSave = std::move(then);
        saveProject();
    } else if (answer == 1) {
        then();
    }
}

void MainWindow::updateTitle()
{
    const QString name = m_workspace.project().name();
    setWindowTitle(name.isEmpty() ? tr("Tessera") : tr("%1[*] — Tessera").arg(name));
    setWindowModified(m_workspace.project().isModified());
}

void MainWindow::addRecent(const QString& path)
{
    const OpenTablePointer open = m_workspace.openTable();
    if (open)
        Settings().addRecentFile(
            {QFileInfo(path).absoluteFilePath(), qlonglong(open->table->rowCount()),
             qlonglong(open->table->columnCount()), QDateTime::currentDateTime()});
}

void MainWindow::onProjectOpened(const ProjectReport& report)
{
    const Project& project = m_workspace.project();
    if (!project.path().isEmpty())
        addRecent(project.path());
    updateTitle();
    setStep(project.step());
    setUpdatesEnabled(true);
    QStringList words;
    if (!report.movedTo.isEmpty())
        words << tr("%1 was found in %2.").arg(report.table, QFileInfo(report.movedTo).path());
    if (report.dataChanged)
        words << tr("Results that fit it are there, marked out of date; models have lost their "
                    "customers.");
    if (!report.lost.isEmpty())
        words << tr("Not any more: %1.").arg(report.lost.join(QStringLiteral(", ")));
    if (report.isRecovered)
        words << tr("Save it to keep it.");
    if (report.dataChanged)
        showBanner(Banner::Kind::Warning,
                   tr("%1 has changed since the project was saved.").arg(report.table),
                   words.join(u' '));
    else if (report.isRecovered)
        showBanner(Banner::Kind::Ok, tr("Recovered “%1”.").arg(project.name()), words.join(u' '));
    else if (!words.isEmpty())
        showBanner(Banner::Kind::Info, tr("Opened “%1”.").arg(project.name()), words.join(u' '));
    else
        hideBanner();
    m_bannerLasts = report.dataChanged || !words.isEmpty();
}

void MainWindow::onTableMissing(const QString& path, const QString& table)
{
    showBanner(Banner::Kind::Danger, tr("%1 is nowhere to be found.").arg(table),
               tr("The project needs it. It was looked for where it was, and in the folder of the "
                  "project and those below."));
    QPushButton* locate = m_banner->addAction(tr("Locate…"));
    locate->setObjectName(QStringLiteral("locateTableButton"));
    connect(locate, &QPushButton::clicked, this, [this, path, table] {
        const QString chosen =
            dialogs().openFile(this, tr("Where Is %1?").arg(table), tableFilter());
        if (chosen.isEmpty())
            return;
        hideBanner();
        m_workspace.project().open(path, chosen);
    });
    m_bannerLasts = true;
}

void MainWindow::offerRecovery()
{
    if (m_recovery->isEmpty())
        return;
    showBanner(Banner::Kind::Warning, m_recovery->headline(), m_recovery->text());
    QPushButton* recover = m_banner->addAction(tr("Recover"));
    recover->setObjectName(QStringLiteral("recoverButton"));
    connect(recover, &QPushButton::clicked, this, [this] {
        hideBanner();
        leaveDocument([this] { m_workspace.project().recover(m_recovery->takeFirst()); });
    });
    QPushButton* discard = m_banner->addAction(tr("Discard"));
    discard->setObjectName(QStringLiteral("discardRecoveryButton"));
    connect(discard, &QPushButton::clicked, this, [this] {
        hideBanner();
        m_recovery->discardFirst();
        offerRecovery();
    });
    m_bannerLasts = true;
}

void MainWindow::showNotes()
{
    auto* dialog = new NotesDialog(m_workspace.project().notes(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_workspace.project().setNotes(dialog->notes()); });
    dialog->open();
}

void MainWindow::showRunHistory()
{
    setStep(Step::Compare);
    if (Page* page = currentPage())
        page->showView(QStringLiteral("runs"));
}

} // namespace ui
