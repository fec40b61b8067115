#pragma once

#include "ui/workspace/recipepreview.h"

#include <QObject>
#include <QString>

#include <array>

namespace ui {

class Workspace;

/// The recipes of the open table as the analyst edits them, and what they lead to. Owned by the
/// workspace; every change of a plan can be undone.
class RecipePlans : public QObject {
    Q_OBJECT
public:
    explicit RecipePlans(Workspace& workspace);

    const core::prepare::RecipePlan& plan(PlanUse use) const { return part(use).plan; }
    /// `text` names the change in the Edit menu. Changes of one `mergeKey` that follow each other
    /// are undone as one; empty: never.
    void setPlan(PlanUse use, core::prepare::RecipePlan plan, const QString& text,
                 const QString& mergeKey = {});
    /// The one the Prepare page is about.
    PlanUse shownUse() const { return m_shown; }
    void setShownUse(PlanUse use);
    /// Whether there is something to predict.
    bool hasTarget() const;

    const RecipeBasis& basis(PlanUse use) const { return part(use).basis; }
    void setBasis(PlanUse use, RecipeBasis basis);
    std::vector<core::prepare::PlanProblem> problems(PlanUse use) const;
    /// Table columns that go into the recipe.
    std::vector<std::size_t> columns(PlanUse use) const;

    /// Null before the first fit; stays when it is out of date.
    RecipePreviewPointer preview(PlanUse use) const { return part(use).preview; }
    bool isOutOfDate(PlanUse use) const;
    /// Whether fitting takes so little that it follows every change by itself.
    bool isCheap(PlanUse use) const;
    /// In a job of Step::Prepare; nothing where checkPlan finds an error.
    void fitPreview(PlanUse use);
    /// Fits the shown one when that is due and cheap.
    void refresh();

    /// What was edited when the document was left; no step of undo.
    void restore(PlanUse use, core::prepare::RecipePlan plan, RecipeBasis basis);
    /// For the workspace: another table is open; `isSame`: the same file read again.
    void adoptTable(bool isSame);

signals:
    void planChanged(ui::PlanUse use);
    void basisChanged(ui::PlanUse use);
    void previewChanged(ui::PlanUse use);
    void shownUseChanged();

private:
    friend class RecipeCommand;
    struct Part {
        core::prepare::RecipePlan plan;
        RecipeBasis basis;
        RecipePreviewPointer preview;
    };
    Part& part(PlanUse use) { return m_parts[static_cast<std::size_t>(use)]; }
    const Part& part(PlanUse use) const { return m_parts[static_cast<std::size_t>(use)]; }
    PreviewRequest request(PlanUse use) const;
    void takePlan(PlanUse use, const core::prepare::RecipePlan& plan);
    static core::prepare::RecipePlan startPlan(PlanUse use);

    Workspace& m_workspace;
    std::array<Part, 2> m_parts;
    PlanUse m_shown = PlanUse::Segment;
};

} // namespace ui
