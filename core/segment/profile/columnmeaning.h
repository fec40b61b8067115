#pragma once

#include <optional>
#include <string_view>

namespace core::segment {

/// What a column of a customer table is about, as far as its name tells.
enum class Meaning {
    Income,
    Spending,
    Age,
    Recency,   ///< time since the last purchase: high is long ago
    Frequency, ///< how often customers buy
    Tenure,
    Deals, ///< purchases with a discount
    WebPurchases,
    StorePurchases,
    WebVisits,
    Products, ///< how many products or services
    Children,
    CashAdvance,
    CreditLimit,
    Churn,
};

struct ColumnMeaning {
    Meaning meaning = Meaning::Income;
    bool reversed = false; ///< a high value means little of it: years of birth
};

std::optional<ColumnMeaning> columnMeaning(std::string_view columnName);

} // namespace core::segment
