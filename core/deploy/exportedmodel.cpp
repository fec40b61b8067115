#include "core/deploy/exportedmodel.h"

namespace core::deploy {

std::string exportedType(data::ColumnType type)
{
    switch (type) {
    case data::ColumnType::Numeric:
        return "number";
    case data::ColumnType::Date:
        return "date";
    case data::ColumnType::Boolean:
        return "yes/no";
    default:
        return "text";
    }
}

} // namespace core::deploy
