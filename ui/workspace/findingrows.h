#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace ui {

/// Whether a quality finding is about certain rows that can be shown.
bool hasFindingRows(const core::Warning& finding);
/// Those rows, ascending: the repeats of duplicate rows and identifiers with the rows they
/// repeat, contradictory rows, rows with a missing cell of the column, with the text that may mean
/// one, with a level that is spelled in two ways, of a rare class, or with a word among numbers,
/// dates or times.
std::vector<std::uint32_t> findingRows(const core::data::DataTable& table,
                                       const core::Warning& finding, std::stop_token stop = {});

} // namespace ui
