#include "core/data/columnnames.h"

#include "core/base/translation.h"
#include "core/data/levels.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace core::data {
namespace {

using Words = std::initializer_list<std::string_view>;

bool isOneOf(std::string_view word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 36> owners = {
    "customer", "client", "cust", "user", "member", "account", "card", "order", "person", "contact",
    "household", "subscriber", "visitor", "session", "invoice", "transaction", "row", "record",
    "lead", "guest", "patient", "employee", "loan",
    // German, French, Portuguese
    "kunden", "kunde", "konto", "auftrags", "bestell", "mitglieds", "rechnungs", "cliente",
    "compte", "commande", "conta", "pedido", "vertrags"};

} // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto letterOrDigit = [&](char c) {
        return upper(c) || lower(c) || (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0;
    };
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool hump = i > 0 && upper(c) &&
                          (lower(name[i - 1]) ||
                           (i + 1 < name.size() && lower(name[i + 1]) && upper(name[i - 1])));
        if ((!letterOrDigit(c) || hump) && !word.empty()) {
            words.push_back(lowerCase(word));
            word.clear();
        }
        if (letterOrDigit(c))
            word.push_back(c);
    }
    if (!word.empty())
        words.push_back(lowerCase(word));
    return words;
}

bool isIdName(std::string_view name)
{
    const std::vector<std::string> words = nameWords(name);
    if (words.empty())
        return false;
    const std::string& last = words.back();
    if (isOneOf(last, {"id", "ids", "uid", "uuid", "guid", "identifier", "key", "rownames"}))
        return true;
    // Unnamed first columns are row counters that a spreadsheet or data frame has written.
    if (words.front() == "unnamed")
        return true;
    if (words.size() > 1 && isOneOf(last, {"no", "nr", "num", "number", "nummer", "numero"}))
        return std::find(owners.begin(), owners.end(), words[words.size() - 2]) != owners.end();
    for (const std::string_view owner : owners) {
        if (last.size() > owner.size() && last.starts_with(owner) &&
            isOneOf(std::string_view(last).substr(owner.size()),
                    {"id", "key", "nr", "no", "number", "nummer", "numero"}))
            return true;
    }
    return false;
}

bool isTargetName(std::string_view name)
{
    const std::vector<std::string> words = nameWords(name);
    if (words.empty())
        return false;
    if (words.size() == 1)
        return isOneOf(words.front(), {"segmentation", "segment", "target", "class", "label",
                                       "churn", "churned", "response", "y", "outcome", "subscribed",
                                       "exited", "converted", "attrition"});
    return isOneOf(words.back(), {"segment", "segmentation", "target", "label", "churn", "churned",
                                  "subscribed", "converted", "response"});
}

bool isGroupName(std::string_view name)
{
    const std::vector<std::string> words = nameWords(name);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return isOneOf(word, {"channel",    "region",  "type",     "code",     "category",  "class",
                              "group",      "cluster", "segment",  "area",     "zone",      "store",
                              "branch",     "product", "plan",     "status",   "gender",    "sex",
                              "country",    "city",    "state",    "district", "territory", "kind",
                              "department", "sector",  "industry", "marital"});
    });
}

std::vector<std::string> uniqueNames(std::vector<std::string> names, Warnings& warnings)
{
    std::set<std::string, std::less<>> used;
    for (std::string& name : names) {
        name = std::string(trimmed(name));
        used.insert(name);
    }
    std::set<std::string, std::less<>> taken;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string& name = names[i];
        if (name.empty()) {
            name = "column " + std::to_string(i + 1);
            warnings.push_back(
                {"empty-column-name", name,
                 filled(translate("Warnings",
                                  "Column {1} has no name in the file; it is called \"{2}\"."),
                        {std::to_string(i + 1), name})});
        }
        if (!taken.insert(name).second) {
            const std::string original = name;
            for (std::size_t count = 2;; ++count) {
                name = original + " (" + std::to_string(count) + ")";
                if (!used.contains(name) && taken.insert(name).second)
                    break;
            }
            warnings.push_back(
                {"duplicate-column-name", name,
                 filled(
                     translate(
                         "Warnings",
                         "The name \"{1}\" stands more than once; column {2} is called \"{3}\"."),
                     {original, std::to_string(i + 1), name})});
        }
    }
    return names;
}

} // namespace core::data
