#pragma once

#include "ui/workspace/opentable.h"

#include <QUndoCommand>

namespace ui {

class Workspace;

/// A change of roles or types. Tables are values, so going back is showing the earlier one.
class TableCommand : public QUndoCommand {
public:
    TableCommand(Workspace& workspace, const QString& text, OpenTablePointer before,
                 OpenTablePointer after);

    void undo() override;
    void redo() override;

private:
    Workspace& m_workspace;
    OpenTablePointer m_before;
    OpenTablePointer m_after;
};

} // namespace ui
