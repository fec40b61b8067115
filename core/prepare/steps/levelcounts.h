#pragma once

#include "core/prepare/worktable.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core::prepare::steps {

/// How often each level occurs.
inline std::vector<std::size_t> levelCounts(const WorkColumn& column)
{
    std::vector<std::size_t> counts(column.levels.size(), 0);
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
    }
    return counts;
}

/// `name`, in brackets where a level is called so already.
inline std::string freeLevelName(const WorkColumn& column, std::string name)
{
    while (std::find(column.levels.begin(), column.levels.end(), name) != column.levels.end())
        name = "(" + name + ")";
    return name;
}

} // namespace core::prepare::steps
