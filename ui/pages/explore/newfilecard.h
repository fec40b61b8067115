#pragma once

#include "core/explore/overlap.h"
#include "ui/errortext.h"
#include "ui/widgets/plotcard.h"
#include "ui/workspace/workspace.h"

#include <QString>

#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Job;
class OverlapPlot;

/// "New file": what a second file has in common with the open table, read and compared in the
/// background.
class NewFileCard : public PlotCard {
    Q_OBJECT
public:
    explicit NewFileCard(Workspace& workspace, QWidget* parent = nullptr);
    ~NewFileCard() override;

    /// Reads a file and compares it; an earlier comparison stays until this one is done.
    void compareWith(const QString& path);
    const std::optional<core::explore::TableOverlap>& overlap() const { return m_overlap; }
    bool isRunning() const { return m_job != nullptr; }

signals:
    void compared();
    /// The customers of the open table that the new file has too are selected.
    void rowsShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Second {
        QString title;
        core::data::TablePointer table;
    };

    void createParts();
    void chooseFile();
    /// Reads `path` unless there is a table already.
    void start(const QString& path, const Second& read);
    void cancel();
    void endJob();
    void followTable();
    void showResult();
    void showError(const ErrorText& error);
    void clearLines();
    void showKnown();
    /// Returns the box at its right end, for actions.
    QHBoxLayout* addLine(const QString& icon, const QColor& color, const QString& text,
                         const QString& consequence);

    Workspace& m_workspace;
    OverlapPlot* m_overlapPlot;
    QPushButton* m_choose;
    QWidget* m_running;
    QLabel* m_stage;
    QProgressBar* m_bar;
    QWidget* m_lines;
    QVBoxLayout* m_lineLayout;
    std::unique_ptr<Job> m_job;
    OpenTablePointer m_open; ///< the table that was compared
    std::optional<Second> m_second;
    std::optional<core::explore::TableOverlap> m_overlap;
    std::optional<ErrorText> m_error;
};

} // namespace ui
