#pragma once

#include "core/base/warning.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// The words of a name in lower case: "CustomerID" → customer, id; "prev_campaign_outcome" → prev,
/// campaign, outcome.
std::vector<std::string> nameWords(std::string_view name);

/// "ID", "CustomerID", "cust_id", "account number", "key" and the like.
bool isIdName(std::string_view name);

/// "Segmentation", "target", "Churn", "y", "term_deposit_subscribed" and the like.
bool isTargetName(std::string_view name);

/// "Channel", "Region", "product_code": words for kinds of things, often written as numbers.
bool isGroupName(std::string_view name);

/// Names trimmed, empty ones filled ("column 3") and repeated ones numbered ("name (2)").
std::vector<std::string> uniqueNames(std::vector<std::string> names, Warnings& warnings);

} // namespace core::data
