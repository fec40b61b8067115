#include "core/rfm/rfm.h"

#include <algorithm>
#include <array>
#include <span>

namespace core::rfm {
namespace {

using data::ColumnType;

std::string lower(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

bool holdsAny(const std::string& name, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

// In the order in which they convince; parts of names, in lower case.
constexpr std::array<std::string_view, 10> customerWords{
    "customer", "client", "cust", "member", "kunde", "shopper", "buyer", "user", "account", "card"};
constexpr std::array<std::string_view, 9> orderWords{"invoice",  "order",  "transaction",
                                                     "receipt",  "basket", "bestell",
                                                     "rechnung", "bill",   "ticket"};
constexpr std::array<std::string_view, 12> amountWords{"amount", "total", "revenue", "sales",
                                                       "spend",  "spent", "betrag",  "umsatz",
                                                       "value",  "price", "preis",   "cost"};
constexpr std::array<std::string_view, 3> priceWords{"price", "preis", "cost"};
constexpr std::array<std::string_view, 6> quantityWords{"quantity", "qty",   "units",
                                                        "pieces",   "menge", "anzahl"};
constexpr std::array<std::string_view, 4> orderDateWords{"date", "datum", "time", "day"};

/// The first column of a suitable type whose name holds the most convincing word.
template <typename Suits>
std::optional<std::size_t> named(const data::DataTable& table,
                                 std::span<const std::string_view> words, const Suits& suits)
{
    for (const std::string_view word : words)
        for (std::size_t c = 0; c < table.columnCount(); ++c)
            if (suits(c) && lower(table.column(c).name).find(word) != std::string::npos)
                return c;
    return {};
}

} // namespace

RfmColumns proposeColumns(const data::DataTable& transactions)
{
    RfmColumns columns;
    const auto type = [&](std::size_t c) { return transactions.column(c).type; };
    const auto isKey = [&](std::size_t c) {
        return type(c) != ColumnType::Date && type(c) != ColumnType::Boolean;
    };
    columns.customer = named(transactions, customerWords, isKey);
    columns.order = named(transactions, orderWords, [&](std::size_t c) {
        const std::string name = lower(transactions.column(c).name);
        return isKey(c) && columns.customer != c && !holdsAny(name, amountWords) &&
               !holdsAny(name, quantityWords) && !holdsAny(name, orderDateWords);
    });
    const auto isDate = [&](std::size_t c) { return type(c) == ColumnType::Date; };
    columns.date = named(transactions, orderDateWords, isDate);
    for (std::size_t c = 0; !columns.date && c < transactions.columnCount(); ++c)
        if (isDate(c))
            columns.date = c;
    const auto isNumber = [&](std::size_t c) {
        return type(c) == ColumnType::Numeric && columns.customer != c && columns.order != c;
    };
    columns.amount = named(transactions, amountWords, isNumber);
    // A price of one piece wants its number of pieces; an amount is whole already.
    if (columns.amount && holdsAny(lower(transactions.column(*columns.amount).name), priceWords))
        columns.quantity = named(transactions, quantityWords,
                                 [&](std::size_t c) { return isNumber(c) && columns.amount != c; });
    for (std::size_t c = 0; !columns.amount && c < transactions.columnCount(); ++c)
        if (isNumber(c) && !holdsAny(lower(transactions.column(c).name), quantityWords))
            columns.amount = c;
    for (std::size_t c = 0; !columns.customer && c < transactions.columnCount(); ++c)
        if (type(c) == ColumnType::Identifier && columns.order != c)
            columns.customer = c;
    return columns;
}

} // namespace core::rfm
