#pragma once

#include "core/prepare/plancheck.h"
#include "ui/pages/page.h"
#include "ui/widgets/stepcard.h"
#include "ui/workspace/recipeplans.h"

#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class EmptyState;
class Exporting;
class PrepareOptions;
class PreparePictures;
class PrepareSteps;

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
    using Plan = core::prepare::RecipePlan;

    void createHead();
    void createBody();
    void createMenus();
    void connectParts();
    void arrange();

    PlanUse use() const;
    const Plan& plan() const;
    RecipePlans& recipes() const;
    /// Whether the preview's step of this place is the plan's, and so are those before it.
    bool isFitted(int step) const;

    void showTable();
    void showPlan();
    void showPreview();
    void showHeadline();
    void showOptions();
    void showPictures();
    void updateRunning();
    StepCardText asideText(QStringList* lines) const;
    StepCardText cardText(int step) const;
    QStringList chipsOf(int step) const;
    QString sentenceOf(int step) const;
    void showPlanProblems();

    void choose(int step);
    void setPlan(Plan changed, const QString& text, const QString& mergeKey = {});
    void addStep(core::prepare::StepKind kind);
    void moveStep(int from, int to, const QString& mergeKey);
    void duplicateStep(int step);
    void removeStep(int step);
    void showStepMenu(int step, const QPoint& globalPosition);
    void addWhatIsMissing();
    void openNewFile();
    void showRecipeText();
    void loadRecipe();
    void saveRecipe();
    void exportPrepared();
    QString caption() const;

    PrepareOptions* m_options;
    PrepareSteps* m_steps;
    PreparePictures* m_pictures;
    EmptyState* m_empty;
    Exporting* m_exporting;
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

    int m_selected = 0; ///< −1: what is set aside
    std::vector<core::prepare::PlanProblem> m_problems;
    QTimer m_refresh; ///< edits that come in a row are fitted once
    int m_drags = 0;
};

} // namespace ui
