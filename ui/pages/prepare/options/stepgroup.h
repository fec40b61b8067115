#pragma once

#include "core/prepare/recipeplan.h"

#include <QObject>
#include <QString>

namespace ui {

struct StepSubject;

/// One group of the options of a step: shows what its subject says, and tells how the analyst
/// changes the step.
class StepGroup : public QObject {
    Q_OBJECT
public:
    /// `subject` belongs to whoever shows the groups and outlives them.
    StepGroup(const StepSubject& subject, QObject* parent);

    /// The subject as it is now; hides the group where it has nothing to say.
    void show();

signals:
    /// The whole step as it is to be. Changes of one `key` that follow each other are undone as
    /// one; empty: never.
    void edited(const core::prepare::PlanStep& step, const QString& key = {});

protected:
    /// Puts the subject into the fields; what they tell meanwhile is not the analyst's.
    virtual void fill() = 0;

    const StepSubject& subject() const { return m_subject; }
    const core::prepare::PlanStep* step() const;
    /// The step that the analyst is changing; null while the fields are filled.
    const core::prepare::PlanStep* editable() const;

private:
    const StepSubject& m_subject;
    bool m_filling = false;
};

} // namespace ui
