#include "ui/workspace/tablecommand.h"

#include "ui/workspace/workspace.h"

namespace ui {

TableCommand::TableCommand(Workspace& workspace, const QString& text, OpenTablePointer before,
                           OpenTablePointer after)
    : QUndoCommand(text), m_workspace(workspace), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void TableCommand::undo()
{
    m_workspace.setTable(m_before);
}

void TableCommand::redo()
{
    m_workspace.setTable(m_after);
}

} // namespace ui
