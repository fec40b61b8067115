#pragma once

#include "core/explore/pairview.h"

#include <span>
#include <string>

namespace core::explore {

/// The box of present values in any order; nothing is sorted but what lies beyond the whiskers.
GroupBox boxOf(std::string level, std::span<const double> values);

} // namespace core::explore
