#pragma once

#include "core/prepare/plancheck.h"
#include "ui/pages/page.h"
#include "ui/pages/prepare/shownrecipe.h"

#include <QTimer>

#include <vector>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class EmptyState;
class PrepareOptions;
class PreparePictures;
class PrepareSteps;
class RecipeEdits;
class RecipeFiles;
class RecipePlans;

/// The recipe editor: how columns become the inputs of a model, step by step, and what that does.
class PreparePage : public Page {
    Q_OBJECT
public:
    explicit PreparePage(Workspace& workspace, QWidget* parent = nullptr);
    ~PreparePage() override;

    QWidget* optionsPanel() override;
    /// Fits the recipe for looking at it.
    void start() override;
    bool isExporting() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createHead();
    void createBody();
    void createMenus();
    void connectParts();
    void arrange();

    RecipePlans& recipes() const;

    void showTable();
    void showPlan();
    void showPreview();
    void showOptions();
    void showPictures();
    void updateRunning();

    void choose(int step);
    void showStepMenu(int step, const QPoint& globalPosition);
    void openNewFile();

    PrepareOptions* m_options;
    PrepareSteps* m_steps;
    PreparePictures* m_pictures;
    EmptyState* m_empty;
    RecipeEdits* m_edits;
    ShownRecipe m_recipe;
    RecipeFiles* m_files;
    QStackedWidget* m_stack;
    QWidget* m_usesPlace; ///< of the two buttons in the head
    QWidget* m_uses;
    QPushButton* m_forSegments;
    QPushButton* m_forPrediction;
    QPushButton* m_undo;
    QPushButton* m_export;
    QScrollArea* m_left;
    QScrollArea* m_right;
    bool m_isNarrow = false;

    std::vector<core::prepare::PlanProblem> m_problems;
    QTimer m_refresh; ///< edits that come in a row are fitted once
    int m_drags = 0;
};

} // namespace ui
