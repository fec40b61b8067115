#include "core/prepare/recipe.h"

namespace core::prepare {

std::size_t expectedWidth(const data::DataTable& table, std::span<const std::size_t> columns,
                          const RecipeOptions& options)
{
    std::size_t width = 0;
    for (const std::size_t index : columns) {
        const data::Column& column = table.column(index);
        const bool oneHot =
            column.hasLevels() && (column.type != data::ColumnType::Ordinal ||
                                   options.ordinalEncoding == OrdinalEncoding::OneHot);
        if (!oneHot) {
            ++width;
            continue;
        }
        const bool missingLevel = options.categoryImputation == CategoryImputation::MissingLevel &&
                                  column.missingCount > 0;
        width += column.levels.size() + (missingLevel ? 1 : 0);
    }
    return width;
}

} // namespace core::prepare
