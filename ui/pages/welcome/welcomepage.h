#pragma once

#include "ui/pages/welcome/samplepicture.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <thread>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DropArea;
class Workspace;

/// What is shown while nothing is open: a place to drop a file, the examples, recent files.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(Workspace& workspace, QWidget* parent = nullptr);
    ~WelcomePage() override;

    /// A file is over the window: the frame of the drop area turns accent.
    void setDragging(bool dragging);
    /// Reads the recent files again.
    void refreshRecent();
    /// The pictures of the examples are not all there yet.
    bool isDrawing() const { return m_drawing; }

signals:
    void openRequested();
    void openProjectRequested();
    void tourRequested();
    void fileChosen(const QString& path);
    void helpRequested();
    void preferencesRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createSamples();
    QWidget* createRecent();
    void drawSamples();
    void retint();

    Workspace& m_workspace;
    DropArea* m_dropArea;
    QPushButton* m_help = nullptr;
    QPushButton* m_preferences = nullptr;
    QFrame* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
    QList<SamplePicture*> m_pictures;
    QList<QString> m_sampleIds;
    bool m_shown = false;
    bool m_drawing = false;
    std::jthread m_drawer; ///< last: stops and joins before the pictures go
};

} // namespace ui
