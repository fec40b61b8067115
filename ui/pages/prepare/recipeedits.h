#pragma once

#include "core/prepare/recipeplan.h"

#include <QObject>
#include <QString>

namespace ui {

class RecipePlans;

/// What the analyst does to the plan that is shown: each change is one step of undo with words of
/// its own. Knows which step is chosen, since most changes choose another one.
class RecipeEdits : public QObject {
    Q_OBJECT
public:
    explicit RecipeEdits(RecipePlans& recipes, QObject* parent = nullptr);

    /// −1: what is set aside.
    int selected() const { return m_selected; }
    /// Tells nobody.
    void select(int step) { m_selected = step; }

    /// A preset, or a plan from a file.
    void replacePlan(const core::prepare::RecipePlan& other, const QString& text);
    /// In the place of the one chosen; `mergeKey`: see RecipePlans::setPlan.
    void setStep(const core::prepare::PlanStep& step, const QString& text, const QString& mergeKey);
    /// Where steps of its kind usually stand.
    void addStep(core::prepare::StepKind kind);
    void moveStep(int from, int to, const QString& mergeKey = {});
    void duplicateStep(int step);
    void removeStep(int step);

signals:
    /// After the plan has changed: another of its steps is chosen.
    void selectionMoved();

private:
    core::prepare::RecipePlan plan() const;
    void setPlan(core::prepare::RecipePlan changed, const QString& text,
                 const QString& mergeKey = {});

    RecipePlans& m_recipes;
    int m_selected = 0;
};

} // namespace ui
