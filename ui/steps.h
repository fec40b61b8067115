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
};

/// In working order.
const QList<StepText>& stepTexts();
int indexOf(Step step);

} // namespace ui
