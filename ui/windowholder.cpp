#include "ui/windowholder.h"

#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/workspace/workspace.h"

#include <QApplication>

namespace ui {

WindowHolder::WindowHolder(Workspace& workspace)
    : m_workspace(workspace), m_window(std::make_unique<MainWindow>(workspace))
{
    constexpr int lookMilliseconds = 200;
    m_poll.setInterval(lookMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &WindowHolder::remakeWhenQuiet);
    connectWindow();
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::connectWindow()
{
    // The window is in the middle of something when it asks.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHolder::remakeWhenQuiet,
            Qt::QueuedConnection);
}

void WindowHolder::remakeWhenQuiet()
{
    if (m_workspace.isAnythingRunning() || !m_window->isSettled()) {
        m_poll.start();
        return;
    }
    m_poll.stop();
    remake();
}

void WindowHolder::remake()
{
    const bool hadPreferences = m_window->hidePreferences();
    const bool isShown = m_window->isVisible();
    const Step step = m_window->currentStep();
    const Qt::WindowStates states = m_window->windowState();
    const QRect geometry = m_window->geometry();
    m_window->rememberLayout();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // no window is there for a moment
    m_window.reset();
    applyLanguage(Settings().language());
    m_window = std::make_unique<MainWindow>(m_workspace);
    connectWindow();
    m_window->setStep(step);
    if (states == Qt::WindowNoState)
        m_window->setGeometry(geometry);
    if (isShown) {
        m_window->show();
        m_window->activateWindow();
    }
    if (hadPreferences)
        m_window->showPreferences();
    QApplication::setQuitOnLastWindowClosed(quits);
    emit remade();
}

} // namespace ui
