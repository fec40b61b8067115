#pragma once

#include "ui/workspace/step.h"

#include <QList>
#include <QString>

namespace ui {

/// How the window names a step, and what it says while there is no table.
struct StepText {
    Step step;
    QString icon;
    QString name;
    QString shortcut;
    QString emptyTitle;
    QString emptyText;
    QString sampleId; ///< the example that shows the step best
    QString help{};   ///< what the step is for, and what the mark beside its name means
};

/// In working order, in the language that is spoken now.
QList<StepText> stepTexts();
int indexOf(Step step);

} // namespace ui
