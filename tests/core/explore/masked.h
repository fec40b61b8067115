#pragma once

#include "tests/support/tables.h"

namespace masks {

/// A column of numbers that is missing where `mask` says 'x'.
inline core::data::Column masked(const std::string& name, const std::string& mask)
{
    std::vector<double> values;
    for (const char mark : mask)
        values.push_back(mark == 'x' ? tables::missing : 1);
    return tables::numbers(name, std::move(values));
}

} // namespace masks
