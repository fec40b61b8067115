#include "core/segment/profile/columnmeaning.h"

#include "core/segment/profile/columnwords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace core::segment {
namespace {

struct Clue {
    Meaning meaning;
    /// Each must be among the words of the name; alternatives are separated by bars.
    std::array<std::string_view, 2> words;
    std::string_view without = {}; ///< alternatives that must not be among them
};

// The first that fits counts, so the more specific come first.
constexpr std::array clues{
    Clue{Meaning::CashAdvance, {"cash", "advance|advances"}, "frequency|freq|trx|transactions"},
    Clue{Meaning::CreditLimit, {"credit", "limit"}},
    Clue{Meaning::WebVisits, {"web|site|website|online", "visits"}},
    Clue{Meaning::WebPurchases, {"web|online", "purchases|orders"}},
    Clue{Meaning::StorePurchases, {"store|shop", "purchases|orders"}},
    Clue{Meaning::Deals, {"deals|discount|discounts|coupon|coupons|promo|promotion|promotions"}},
    Clue{Meaning::Children, {"children|kids|kidhome|teenhome|teens|dependents"}},
    Clue{Meaning::Children, {"family", "size"}},
    Clue{Meaning::Products, {"num|number|nbr|count", "products|services"}},
    Clue{Meaning::Recency, {"recency"}, "score"},
    Clue{Meaning::Recency, {"days", "since"}, "campaign|contact|registration"},
    Clue{Meaning::Frequency, {"frequency|freq"}, "balance|cash|score|installments|oneoff"},
    Clue{Meaning::Frequency, {"orders|transactions|trx"}, "cash|value|amount"},
    Clue{Meaning::Income, {"income|salary|earnings|wage"}},
    Clue{Meaning::Spending, {"spending|spend|expenditure|monetary|revenue|mnt"}, "z"},
    Clue{Meaning::Churn, {"churn|churned|attrition"}},
    Clue{Meaning::Tenure, {"tenure|seniority"}},
    Clue{Meaning::Age, {"age"}},
    Clue{Meaning::Age, {"birth", "year"}},
};

bool hasOneOf(const std::vector<std::string>& tokens, std::string_view alternatives)
{
    for (std::size_t begin = 0; begin < alternatives.size();) {
        const std::size_t end = std::min(alternatives.find('|', begin), alternatives.size());
        if (std::ranges::find(tokens, alternatives.substr(begin, end - begin)) != tokens.end())
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

std::optional<ColumnMeaning> columnMeaning(std::string_view columnName)
{
    const auto tokens = nameTokens(columnName);
    for (const Clue& clue : clues) {
        const bool fits = std::ranges::all_of(clue.words, [&](std::string_view alternatives) {
            return alternatives.empty() || hasOneOf(tokens, alternatives);
        });
        if (fits && !hasOneOf(tokens, clue.without))
            return ColumnMeaning{clue.meaning,
                                 clue.meaning == Meaning::Age && hasOneOf(tokens, "birth")};
    }
    // Money spent: "PURCHASES", "Total Purchases", but not their number.
    if (tokens == std::vector<std::string>{"purchases"} ||
        tokens == std::vector<std::string>{"total", "purchases"})
        return ColumnMeaning{Meaning::Spending};
    return std::nullopt;
}

} // namespace core::segment
