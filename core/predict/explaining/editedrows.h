#pragma once

#include "core/data/datatable.h"
#include "core/data/matrix.h"
#include "core/prepare/recipe.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::predict {

/// What may stand in a cell: a number (of a date: days since 1970-01-01), a level, or nothing.
struct CellValue {
    double number = 0;
    std::string level; ///< of columns with levels
    bool isMissing = false;
};

/// Rows of a table whose cells may be replaced before the recipe sees them, so that filling,
/// encoding and scaling are those of the new cells.
class EditedRows {
public:
    /// The recipe must outlive the rows. Throws core::Error (UnknownColumn).
    EditedRows(const prepare::Recipe& recipe, const data::DataTable& table,
               std::span<const std::uint32_t> rows);

    /// All rows get this cell in the column of a source.
    void replace(std::size_t source, const CellValue& value);
    void restore(std::size_t source);
    bool isReplaced(std::size_t source) const { return m_columns[source] != m_before[source]; }
    /// The column of a source as it stands now, and as it stands in the table.
    const data::Column& column(std::size_t source) const { return *m_columns[source]; }
    const data::Column& original(std::size_t source) const { return *m_before[source]; }

    /// Rows × inputs. Throws as prepare::applyRecipe.
    data::Matrix prepared(const std::stop_token& stop = {}) const;

private:
    const prepare::Recipe& m_recipe;
    std::vector<std::uint32_t> m_rows;                               ///< 0, 1, …
    std::vector<data::DataTable::ColumnPointer> m_before, m_columns; ///< one per source
};

} // namespace core::predict
