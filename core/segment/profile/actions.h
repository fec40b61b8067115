#pragma once

#include "core/segment/profile/profile.h"

#include <string>
#include <vector>

namespace core::segment {

/// A starting point for what to do with a segment. It is taken from a library by the pattern of
/// the profile, not learnt from the customers: whoever shows it must say so.
struct ActionSuggestion {
    std::string text;     ///< "Win back with a premium trial or a personal invitation."
    std::string evidence; ///< "income 26 k$ above average (86.5), spending score 33 below (17.1)"
    double strength = 0;  ///< of the weakest difference it rests on, in standard deviations
};

/// A pattern counts from this difference on, in standard deviations.
inline constexpr double suggestionWorthy = 0.5;

/// What the profile of a segment suggests, the most specific and strongest first, at most `most`.
/// Columns are understood by the words of their names; where none is understood there is no
/// suggestion. Throws core::Error (Internal) when there is no such segment.
std::vector<ActionSuggestion> suggestActions(const SegmentProfile& profile, std::size_t segment,
                                             std::size_t most = 3);

} // namespace core::segment
