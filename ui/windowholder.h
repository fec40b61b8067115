#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace ui {

class MainWindow;
class Workspace;

/// Holds the window of a workspace, and makes it anew when another language is chosen: what is
/// open, what was found, undo and selection belong to the workspace and stay. Shows it once it is
/// there.
class WindowHolder : public QObject {
    Q_OBJECT
public:
    explicit WindowHolder(Workspace& workspace);
    ~WindowHolder() override;

    MainWindow& window() { return *m_window; }

signals:
    void remade();

private:
    void connectWindow();
    /// Not while something runs, which reports to the window: then when it has ended.
    void remakeWhenQuiet();
    void remake();

    Workspace& m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_poll;
};

} // namespace ui
