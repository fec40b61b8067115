#pragma once

#include "core/base/warning.h"
#include "core/data/column.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core::deploy {

/// A column that an exported model takes or gives.
struct ExportedColumn {
    std::string name;
    std::string type; ///< see exportedType
    bool operator==(const ExportedColumn&) const = default;
};

/// What the columns of a type hold, for readers: "number", "text", "yes/no", "date".
std::string exportedType(data::ColumnType type);

/// A model written for another system: preparation, model and labels in one.
struct ExportedModel {
    std::string bytes;                  ///< the whole file: text of SQL, or a binary
    std::vector<ExportedColumn> inputs; ///< the columns of the raw table, in the recipe's order
    std::vector<ExportedColumn>
        outputs;       ///< id where there is one, label, probabilities or distance
    Warnings warnings; ///< where the other system may differ in a last digit, and the like
};

} // namespace core::deploy
