#pragma once

#include "core/prepare/worktable.h"

namespace core::prepare::steps {

/// The input "… was missing".
inline WorkColumn missingFlag(const WorkColumn& column)
{
    WorkColumn flag;
    flag.name = column.name + " was missing";
    flag.source = column.source;
    flag.kind = WorkColumn::Kind::Flag;
    flag.mayBeMissing = false;
    const std::size_t rows = column.isNumber() ? column.numbers.size() : column.codes.size();
    flag.flags.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        flag.flags.push_back(column.isMissing(row));
    return flag;
}

} // namespace core::prepare::steps
