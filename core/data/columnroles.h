#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"

#include <span>
#include <vector>

namespace core::data {

/// A role for every column from its type, values and name: IDs, at most one target, constant,
/// empty and wordy columns ignored (each with a warning), the rest features.
std::vector<ColumnRole> proposeRoles(std::span<const DataTable::ColumnPointer> columns,
                                     Warnings& warnings);

/// What in a column's values the analyst should look at: words and numbers that may stand for
/// "missing", codes that may be categories, levels that differ only in case.
void warnAboutValues(const Column& column, Warnings& warnings);

} // namespace core::data
