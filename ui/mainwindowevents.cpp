// What the window does when it is shown, closed, or has a file dropped on it.
#include "ui/dialogs/filedialogs.h"
#include "ui/engineloading.h"
#include "ui/mainwindow.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/recoveryoffer.h"
#include "ui/widgets/dropframe.h"
#include "ui/workspace/project.h"
#include "ui/workspace/recovery.h"
#include "ui/workspace/scoring.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace ui {

namespace {

/// The first file of a drag; empty when there is none.
QString draggedFile(const QMimeData* data)
{
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

bool MainWindow::confirmClose()
{
    // Reading and exploring are done again in a moment; only what learns is worth a question.
    if (!m_workspace.isRunning(Step::Segment) && !m_workspace.isRunning(Step::Predict) &&
        !m_workspace.isRunning(Step::Compare) && !m_workspace.isRunning(Step::Score))
        return true;
    const int answer = dialogs().ask(
        this, tr("A job is still running"), tr("Quitting now loses what it has found so far."),
        {tr("Keep Running"), tr("Stop && Keep Best").replace(u"&&"_qs, u"&"_qs), tr("Quit")}, 0);
    if (answer == 1) {
        const auto jobs = m_canKeepBest;
        for (const auto& [step, canKeepBest] : jobs)
            if (canKeepBest)
                m_workspace.stopAndKeepBest(step);
    }
    return answer == 2;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const Project& project = m_workspace.project();
    if (!confirmClose()) {
        event->ignore();
        return;
    }
    if (!m_isLeaving && (project.isModified() || project.isSaving())) {
        // Saving takes its time; the window closes when it is done.
        const auto isAsking = std::make_shared<bool>(true);
        leaveDocument([this, isAsking] {
            m_isLeaving = true;
            if (!*isAsking)
                QTimer::singleShot(0, this, &QWidget::close);
        });
        *isAsking = false;
        if (!m_isLeaving) {
            event->ignore();
            return;
        }
    }
    m_workspace.project().abandon();
    rememberLayout();
    m_workspace.stopAll();
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_recovery->look();
    loadEngineWhenQuiet();
    makePagesAhead();
}

void MainWindow::loadEngineWhenQuiet()
{
    // Opening libtorch keeps a processor and the loader's lock busy for half a second: a table
    // that is being opened comes first. Whoever trains sooner loads it there and then.
    constexpr int quietMilliseconds = 700;
    QTimer::singleShot(quietMilliseconds, this, [this] {
        if (m_workspace.isAnythingRunning())
            loadEngineWhenQuiet();
        else
            m_engine->start();
    });
}

void MainWindow::setDragging(bool dragging)
{
    m_dropFrame->setVisible(dragging);
    m_dropFrame->raise();
    m_welcome->setDragging(dragging);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDragging(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    setDragging(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    setDragging(false);
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // On the Score page a table is one to be scored.
    if (m_step == Step::Score && !isModelFile(path) &&
        !path.endsWith(projectSuffix(), Qt::CaseInsensitive))
        m_workspace.scoring().setFile(path);
    else
        openFile(path);
}

} // namespace ui
