#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/datetext.h"
#include "core/rfm/rfm.h"

#include <cmath>

namespace core::rfm {

namespace {

std::string range(const RfmReceipt& receipt)
{
    const std::string customers = filled(receipt.customers == 1 ? translate("Rfm", "1 customer")
                                                                : translate("Rfm", "{1} customers"),
                                         {groupedCount(receipt.customers)});
    const std::string transactions =
        filled(receipt.rowsUsed == 1 ? translate("Rfm", "1 transaction")
                                     : translate("Rfm", "{1} transactions"),
               {groupedCount(receipt.rowsUsed)});
    const std::string purchases = filled(
        receipt.countsDays    ? (receipt.orders == 1 ? translate("Rfm", "1 day with a purchase")
                                                     : translate("Rfm", "{1} days with a purchase"))
        : receipt.orders == 1 ? translate("Rfm", "1 order")
                              : translate("Rfm", "{1} orders"),
        {groupedCount(receipt.orders)});
    return filled(translate("Rfm", "{1} from {2} between {3} and {4}, in {5}."),
                  {customers, transactions, data::dateText(receipt.firstDay),
                   data::dateText(receipt.lastDay), purchases});
}

} // namespace

std::vector<std::string> RfmReceipt::sentences() const
{
    std::vector<std::string> lines;
    lines.push_back(range(*this));
    lines.push_back(filled(translate("Rfm", "Recency and tenure are counted back from {1}."),
                           {data::dateText(referenceDay)}));
    if (countsDays)
        lines.push_back(
            translate("Rfm", "Frequency counts days with a purchase: there is no order column."));
    const auto say = [&](std::size_t count, const std::string& one, const std::string& many) {
        if (count > 0)
            lines.push_back(filled(count == 1 ? one : many, {groupedCount(count)}));
    };
    say(rowsWithoutCustomer, translate("Rfm", "1 row left out: the customer is missing."),
        translate("Rfm", "{1} rows left out: the customer is missing."));
    say(rowsWithoutDate, translate("Rfm", "1 row left out: the date is missing."),
        translate("Rfm", "{1} rows left out: the date is missing."));
    say(rowsWithoutAmount, translate("Rfm", "1 row left out: the amount is missing."),
        translate("Rfm", "{1} rows left out: the amount is missing."));
    say(laterRows, translate("Rfm", "1 row left out: after the reference date."),
        translate("Rfm", "{1} rows left out: after the reference date."));
    say(droppedReturns, translate("Rfm", "1 row left out: the amount is negative."),
        translate("Rfm", "{1} rows left out: the amount is negative."));
    say(droppedWithOrder,
        translate("Rfm", "1 row left out: another row of the same order is a return."),
        translate("Rfm", "{1} rows left out: another row of the same order is a return."));
    if (returns > 0)
        lines.push_back(filled(returns == 1
                                   ? translate("Rfm", "1 return of {2} in all lowers the sums.")
                                   : translate("Rfm", "{1} returns of {2} in all lower the sums."),
                               {groupedCount(returns), figureText(std::fabs(returnedAmount), 6)}));
    say(customersOnlyReturns, translate("Rfm", "1 customer left out: no purchase, only returns."),
        translate("Rfm", "{1} customers left out: no purchase, only returns."));
    return lines;
}

} // namespace core::rfm
