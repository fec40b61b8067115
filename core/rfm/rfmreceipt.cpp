#include "core/base/words.h"
#include "core/data/datetext.h"
#include "core/rfm/rfm.h"

#include <cmath>

namespace core::rfm {

std::vector<std::string> RfmReceipt::sentences() const
{
    std::vector<std::string> lines;
    lines.push_back(countOf(customers, "customer", "customers") + " from " +
                    countOf(rowsUsed, "transaction", "transactions") + " between " +
                    data::dateText(firstDay) + " and " + data::dateText(lastDay) + ", in " +
                    (countsDays ? countOf(orders, "day with a purchase", "days with a purchase")
                                : countOf(orders, "order", "orders")) +
                    ".");
    lines.push_back("Recency and tenure are counted back from " + data::dateText(referenceDay) +
                    ".");
    if (countsDays)
        lines.push_back("Frequency counts days with a purchase: there is no order column.");
    const auto leftOut = [&](std::size_t count, const char* why) {
        if (count > 0)
            lines.push_back(countOf(count, "row", "rows") + " left out: " + why);
    };
    leftOut(rowsWithoutCustomer, "the customer is missing.");
    leftOut(rowsWithoutDate, "the date is missing.");
    leftOut(rowsWithoutAmount, "the amount is missing.");
    leftOut(laterRows, "after the reference date.");
    leftOut(droppedReturns, "the amount is negative.");
    leftOut(droppedWithOrder, "another row of the same order is a return.");
    if (returns > 0)
        lines.push_back(countOf(returns, "return", "returns") + " of " +
                        figureText(std::fabs(returnedAmount), 6) + " in all " +
                        (returns == 1 ? "lowers" : "lower") + " the sums.");
    if (customersOnlyReturns > 0)
        lines.push_back(countOf(customersOnlyReturns, "customer", "customers") +
                        " left out: no purchase, only returns.");
    return lines;
}

} // namespace core::rfm
