#pragma once

#include <string>
#include <string_view>

namespace core::explore {

/// The word of a name that speaks of things known only after the event that a target is about (how
/// long a call took, how it ended, why and when a customer left), in English, German, French,
/// Spanish or Portuguese; empty when there is none, or when the name speaks of an earlier time
/// ("prev_campaign_outcome"). A hint, no proof.
std::string_view afterwardsWord(std::string_view name);

/// Whether the names of a feature and of the target are about the same: all words of the target
/// stand in the feature ("ChurnReason"), they differ by a word such as "code", "flag" or "score",
/// or one word begins with the other ("Segment", "Segmentation"). Not of an earlier time
/// ("prev_churn").
bool isNamedLikeTarget(std::string_view feature, std::string_view target);

} // namespace core::explore
