#pragma once

#include "ui/pages/page.h"

class QStackedWidget;
class QTabBar;

namespace ui {

class CompareOptions;
class EmptyState;
class FoldsView;
class LearningCurveView;
class ModelRuns;
class RunsView;
class SearchView;

/// Which model is the best, and whether it really is: all runs on the same test rows, models over
/// folds, the search for better networks, and whether more customers would help.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* optionsPanel() override;
    void start() override;
    bool showView(const QString& word) override;

private:
    ModelRuns& models() const;
    void createTabs();
    void createActions();
    void connectModels();
    void showAll();
    void showRuns();
    void showFolds();
    void showRows();
    void showState();
    void showRunning(bool running);
    void showHeadline();
    void startSearch();

    CompareOptions* m_options;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RunsView* m_runs;
    FoldsView* m_folds;
    SearchView* m_search;
    LearningCurveView* m_rows;
};

} // namespace ui
