#pragma once

#include "ui/mainwindow.h"
#include "ui/workspace/workspace.h"

#include <QLatin1String>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tests {

/// The window on a workspace of its own, with settings of its own, for a flow that drives it.
class RealWindow {
public:
    /// Shows it at 1600 × 1000 in the light theme; false when it does not become active.
    bool show()
    {
        if (!m_folder.isValid())
            return false;
        qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
        ui::applyTheme(ui::ThemeChoice::Light);
        m_workspace = std::make_unique<ui::Workspace>();
        m_window = std::make_unique<ui::MainWindow>(*m_workspace);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    void close()
    {
        m_workspace->stopAll();
        m_window.reset();
        m_workspace.reset();
    }

    /// The visible widget of that object name; null when there is none.
    template <typename T>
    T* find(const char* name) const
    {
        const auto all = m_window->findChildren<T*>(QLatin1String(name));
        for (T* widget : all)
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

protected:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
