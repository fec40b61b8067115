#include "ui/workspace/rowselection.h"

#include <utility>

namespace ui {

RowSelection::RowSelection(QObject* parent) : QObject(parent) {}

void RowSelection::select(Rows rows, const QString& title, Step origin)
{
    if (!rows) {
        clear();
        return;
    }
    m_rows = std::move(rows);
    m_title = title;
    m_origin = origin;
    emit changed();
}

void RowSelection::clear()
{
    if (!m_rows)
        return;
    const bool wasShownAlone = std::exchange(m_shownAlone, false);
    m_rows.reset();
    m_title.clear();
    emit changed();
    if (wasShownAlone)
        emit shownAloneChanged();
}

void RowSelection::setShownAlone(bool on)
{
    on = on && m_rows;
    if (std::exchange(m_shownAlone, on) != on)
        emit shownAloneChanged();
}

void RowSelection::setTable(const core::data::TablePointer& table)
{
    const core::data::TablePointer before = std::exchange(m_table, table);
    const bool hasSameRows = before && table && before->source() &&
                             before->source() == table->source() &&
                             before->rowCount() == table->rowCount();
    if (!hasSameRows)
        clear();
}

} // namespace ui
