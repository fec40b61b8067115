#pragma once

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

#include <QString>
#include <QStringList>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class EmptyState;
class ExploreOptionsPanel;
class ExploreOverview;

/// What is missing, what goes with what, and what to beware of: one view per question, behind
/// tabs. Each view listens to the workspace by itself and is refreshed while it is seen.
class ExplorePage : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(Workspace& workspace, QWidget* parent = nullptr);
    ~ExplorePage() override;

    QWidget* optionsPanel() override;
    /// Measures the associations again with the chosen measure.
    void start() override;
    bool showView(const QString& word) override;
    /// Word of the view that is seen: "overview", "missing" …
    QString currentView() const;

private:
    /// `options`: the panel at the right has something for this view.
    void addView(const QString& word, const QString& title, QWidget* view, bool options);
    void createViews();
    void createMenus();
    void fillMenu(QMenu* menu, bool copying);
    void connectParts();

    void showTable();
    void showHeadline();
    void onViewChanged(int index);
    void updateOptions();
    void updateRunning();

    ExploreOptionsPanel* m_options;
    ExploreOverview* m_overview;
    EmptyState* m_empty;
    QPushButton* m_copy;
    QPushButton* m_export;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    QStackedWidget* m_stack;
    QStringList m_words;        ///< of each view
    QList<bool> m_viewsOptions; ///< of each view
};

} // namespace ui
