#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::rfm {

/// What becomes of transactions with a negative amount.
enum class Returns {
    Subtract,  ///< they lower the customer's sum; they are no orders
    Ignore,    ///< left out
    DropOrder, ///< left out with the whole order they belong to
    Keep       ///< taken like any other transaction
};
/// "subtract", "ignore", "drop-order", "keep".
std::string_view toWord(Returns returns);
std::optional<Returns> returnsFromWord(std::string_view word);

/// Columns of a transaction table.
struct RfmColumns {
    std::optional<std::size_t> customer;
    std::optional<std::size_t> date;
    std::optional<std::size_t> amount;   ///< of the transaction, or of one piece
    std::optional<std::size_t> quantity; ///< pieces; the amount is multiplied by it
    std::optional<std::size_t> order;    ///< transactions of one order share it
};
/// What names and types suggest; what is not found stays empty.
RfmColumns proposeColumns(const data::DataTable& transactions);

struct RfmRequest {
    RfmColumns columns; ///< customer, date and amount are needed
    /// Days since 1970-01-01; transactions on later days are left out. None: the day after the
    /// last transaction.
    std::optional<double> referenceDay;
    Returns returns = Returns::Subtract;
};

/// What was taken and what was left out; every row of the transactions is in one of the counts.
struct RfmReceipt {
    std::size_t rows = 0;
    std::size_t rowsUsed = 0;
    std::size_t rowsWithoutCustomer = 0;
    std::size_t rowsWithoutDate = 0;
    std::size_t rowsWithoutAmount = 0;
    std::size_t laterRows = 0;        ///< after the reference date
    std::size_t droppedReturns = 0;   ///< negative amounts left out
    std::size_t droppedWithOrder = 0; ///< other rows of orders left out because of a return
    std::size_t dropped() const { return rows - rowsUsed; }

    std::size_t returns = 0;   ///< rows with a negative amount among those used
    double returnedAmount = 0; ///< their sum, negative
    std::size_t customers = 0; ///< in the result
    /// Customers without any purchase: they are not in the result. Rows of theirs that were
    /// used count as used.
    std::size_t customersOnlyReturns = 0;
    std::size_t orders = 0;  ///< of the customers in the result
    bool countsDays = false; ///< frequency counts days with a purchase, for want of an order id
    double referenceDay = 0;
    double firstDay = 0, lastDay = 0; ///< of the rows used

    /// The receipt in words, the most important first.
    std::vector<std::string> sentences() const;
};

/// Names of the columns of the result.
inline constexpr const char* recencyColumn = "Recency (days)";
inline constexpr const char* frequencyColumn = "Frequency (orders)";
inline constexpr const char* frequencyDaysColumn = "Frequency (days)";
inline constexpr const char* monetaryColumn = "Monetary";

struct RfmResult {
    /// One row per customer, in the order of their first transaction: the customer (identifier);
    /// recency, frequency, monetary (features); tenure, average basket, scores and code (not
    /// features).
    data::TablePointer customers;
    RfmReceipt receipt;
};

/// Per customer: recency (days from the last purchase to the reference date), frequency (different
/// orders, or days with a purchase when there is no order column), monetary (sum of the amounts,
/// rounded to millionths), tenure (days from the first purchase to the reference date), average
/// basket (monetary / frequency) and scores: 1 + ⌊5 · customers that do worse / customers⌋, so 5
/// is the best fifth, equal values have equal scores, and one large tie gets the score of its
/// lower end. The code is the three scores, "545". Times of day do not matter.
/// Throws core::Error (InvalidOption for columns not chosen or chosen twice; WrongColumnType;
/// NotEnoughRows when no customer with a purchase is left) and Cancelled.
RfmResult buildRfm(const data::DataTable& transactions, const RfmRequest& request,
                   std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Scores 1 … 5 of values of which larger ones are better, as above.
std::vector<std::uint8_t> quintileScores(const std::vector<double>& values);

} // namespace core::rfm
