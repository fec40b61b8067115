#pragma once

#include "core/data/datatable.h"
#include "ui/workspace/step.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace ui {

/// The customers picked in a picture: rows of the open table, shown by every page. Another table
/// clears them; other roles and types of its columns leave them.
class RowSelection : public QObject {
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

    explicit RowSelection(QObject* parent = nullptr);

    /// Ascending; null when nothing is selected. A selection may hold no rows.
    Rows rows() const { return m_rows; }
    bool isEmpty() const { return !m_rows; }
    std::size_t count() const { return m_rows ? m_rows->size() : 0; }
    /// What the rows have in common: "Profession = Healthcare and Segmentation = D".
    QString title() const { return m_title; }
    /// The step whose picture they were picked in.
    Step origin() const { return m_origin; }
    /// The Data page shows these rows only.
    bool isShownAlone() const { return m_shownAlone; }

    void select(Rows rows, const QString& title, Step origin);
    void clear();
    /// Has no effect while nothing is selected.
    void setShownAlone(bool on);
    /// The table that is open now.
    void setTable(const core::data::TablePointer& table);

signals:
    void changed();
    void shownAloneChanged();

private:
    Rows m_rows;
    QString m_title;
    Step m_origin = Step::Explore;
    bool m_shownAlone = false;
    core::data::TablePointer m_table;
};

} // namespace ui
