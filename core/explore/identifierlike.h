#pragma once

#include "core/base/warning.h"
#include "core/data/column.h"

#include <optional>
#include <stop_token>

namespace core::explore {

/// "identifier-like" for a column that seems to number or name its rows, whatever it was read as:
/// nearly every level occurs once, or whole numbers that never repeat although chance alone would
/// have made many of them equal.
std::optional<Warning> identifierLikeFinding(const data::Column& column, std::stop_token stop = {});

} // namespace core::explore
