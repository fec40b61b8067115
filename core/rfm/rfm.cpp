#include "core/rfm/rfm.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/datetext.h"
#include "core/rfm/keycodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::rfm {
namespace {

using data::Column;
using data::ColumnRole;
using data::ColumnType;

constexpr std::size_t rowsPerBlock = 65'536;
constexpr std::size_t customersPerBlock = 4096;

/// What becomes of one row; the first that applies.
enum class Fate : std::uint8_t {
    Used,
    NoCustomer,
    NoDate,
    NoAmount,
    Later,
    DroppedReturn,
    DroppedWithOrder
};
constexpr std::size_t fateCount = 7;

/// The transactions as numbers.
struct Rows {
    KeyCodes customers;
    KeyCodes orders; ///< empty without an order column
    std::vector<std::int32_t> days;
    std::vector<double> amounts;
    std::vector<Fate> fates;
};

/// One customer of the result.
struct Customer {
    std::uint32_t key = 0;
    std::int32_t firstDay = 0;
    std::int32_t lastDay = 0;
    std::uint32_t orders = 0; ///< 0: no purchase
    double amount = 0;
};

/// {1} of the sentence is a column that does not hold numbers.
const Column& numericColumn(const data::DataTable& table, std::size_t index,
                            const std::string& sentence)
{
    const Column& column = table.column(index);
    if (column.type != ColumnType::Numeric)
        throw Error(ErrorCode::WrongColumnType, filled(sentence, {column.name}), column.name, {},
                    translate("Errors", "Choose another column, or read it as numbers."));
    return column;
}

void check(const data::DataTable& table, const RfmRequest& request)
{
    const RfmColumns& columns = request.columns;
    const auto need = [](bool isChosen, const char* word, const std::string& sentence) {
        if (!isChosen)
            throw Error(ErrorCode::InvalidOption, sentence, word, {},
                        translate("Errors", "Choose one."));
    };
    need(columns.customer.has_value(), "customer",
         translate("Errors", "There is no column for the customer of a transaction."));
    need(columns.date.has_value(), "date",
         translate("Errors", "There is no column for the date of a transaction."));
    need(columns.amount.has_value(), "amount",
         translate("Errors", "There is no column for the amount of a transaction."));
    std::vector<std::size_t> chosen;
    for (const auto& column :
         {columns.customer, columns.date, columns.amount, columns.quantity, columns.order}) {
        if (!column)
            continue;
        if (*column >= table.columnCount())
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors", "A chosen column is not in the table."));
        if (std::ranges::find(chosen, *column) != chosen.end())
            throw Error(ErrorCode::InvalidOption,
                        filled(translate("Errors", "\"{1}\" is chosen twice."),
                               {table.column(*column).name}),
                        table.column(*column).name, {},
                        translate("Errors", "Choose another column for one of them."));
        chosen.push_back(*column);
    }
    const Column& date = table.column(*columns.date);
    if (date.type != ColumnType::Date)
        throw Error(
            ErrorCode::WrongColumnType,
            filled(translate("Errors", "The date must be a column of dates; \"{1}\" is none."),
                   {date.name}),
            date.name, {}, translate("Errors", "Choose another column, or read it as dates."));
    numericColumn(table, *columns.amount,
                  translate("Errors", "The amount must be a column of numbers; \"{1}\" is none."));
    if (columns.quantity)
        numericColumn(
            table, *columns.quantity,
            translate("Errors", "The quantity must be a column of numbers; \"{1}\" is none."));
    if (request.returns == Returns::DropOrder && !columns.order)
        throw Error(
            ErrorCode::InvalidOption,
            translate(
                "Errors",
                "Returns can only be left out with their order when there is an order column."),
            "returns", {},
            translate("Errors", "Choose the order column, or another way to treat returns."));
}

Rows readRows(const data::DataTable& table, const RfmRequest& request, const std::stop_token& stop)
{
    const RfmColumns& columns = request.columns;
    Rows rows;
    rows.days.resize(table.rowCount());
    rows.amounts.resize(table.rowCount());
    rows.fates.assign(table.rowCount(), Fate::Used);
    const Column& date = table.column(*columns.date);
    const Column& amount = table.column(*columns.amount);
    const Column* quantity = columns.quantity ? &table.column(*columns.quantity) : nullptr;
    const std::size_t blocks = (table.rowCount() + rowsPerBlock - 1) / rowsPerBlock;
    const double last = request.referenceDay.value_or(std::numeric_limits<double>::infinity());
    // The two long tasks first.
    parallelBlocks(blocks + 2, 1, [&](std::size_t task, std::size_t) {
        throwIfStopped(stop);
        if (task == 0) {
            rows.customers = keyCodes(table.column(*columns.customer), stop);
            return;
        }
        if (task == 1) {
            if (columns.order)
                rows.orders = keyCodes(table.column(*columns.order), stop);
            return;
        }
        const std::size_t end = std::min(table.rowCount(), (task - 1) * rowsPerBlock);
        for (std::size_t row = (task - 2) * rowsPerBlock; row < end; ++row) {
            if (date.isMissing(row)) {
                rows.fates[row] = Fate::NoDate;
                continue;
            }
            rows.days[row] = static_cast<std::int32_t>(std::floor(date.numbers[row]));
            const bool hasAmount =
                !amount.isMissing(row) && !(quantity && quantity->isMissing(row));
            if (!hasAmount)
                rows.fates[row] = Fate::NoAmount;
            else
                rows.amounts[row] = amount.numbers[row] * (quantity ? quantity->numbers[row] : 1);
            if (hasAmount && rows.days[row] > last)
                rows.fates[row] = Fate::Later;
        }
    });
    for (std::size_t row = 0; row < rows.fates.size(); ++row)
        if (rows.customers.codes[row] == noKey)
            rows.fates[row] = Fate::NoCustomer;
    return rows;
}

void dropReturns(Rows& rows, Returns returns)
{
    if (returns != Returns::Ignore && returns != Returns::DropOrder)
        return;
    std::vector<std::uint8_t> isReturned(rows.orders.firstRows.size());
    for (std::size_t row = 0; row < rows.fates.size(); ++row) {
        if (rows.fates[row] != Fate::Used || rows.amounts[row] >= 0)
            continue;
        rows.fates[row] = Fate::DroppedReturn;
        if (returns == Returns::DropOrder && rows.orders.codes[row] != noKey)
            isReturned[rows.orders.codes[row]] = 1;
    }
    if (returns != Returns::DropOrder)
        return;
    for (std::size_t row = 0; row < rows.fates.size(); ++row)
        if (rows.fates[row] == Fate::Used && rows.orders.codes[row] != noKey &&
            isReturned[rows.orders.codes[row]])
            rows.fates[row] = Fate::DroppedWithOrder;
}

RfmReceipt receiptOf(const Rows& rows, const RfmRequest& request)
{
    std::array<std::size_t, fateCount> counts{};
    RfmReceipt receipt;
    receipt.rows = rows.fates.size();
    receipt.firstDay = std::numeric_limits<double>::infinity();
    receipt.lastDay = -receipt.firstDay;
    for (std::size_t row = 0; row < receipt.rows; ++row) {
        ++counts[static_cast<std::size_t>(rows.fates[row])];
        if (rows.fates[row] != Fate::Used)
            continue;
        receipt.firstDay = std::min<double>(receipt.firstDay, rows.days[row]);
        receipt.lastDay = std::max<double>(receipt.lastDay, rows.days[row]);
        if (rows.amounts[row] < 0) {
            ++receipt.returns;
            receipt.returnedAmount += rows.amounts[row];
        }
    }
    const auto count = [&](Fate fate) { return counts[static_cast<std::size_t>(fate)]; };
    receipt.rowsUsed = count(Fate::Used);
    receipt.rowsWithoutCustomer = count(Fate::NoCustomer);
    receipt.rowsWithoutDate = count(Fate::NoDate);
    receipt.rowsWithoutAmount = count(Fate::NoAmount);
    receipt.laterRows = count(Fate::Later);
    receipt.droppedReturns = count(Fate::DroppedReturn);
    receipt.droppedWithOrder = count(Fate::DroppedWithOrder);
    receipt.countsDays = !request.columns.order;
    receipt.referenceDay =
        request.referenceDay ? std::floor(*request.referenceDay) : receipt.lastDay + 1;
    return receipt;
}

/// Adds up the rows of one customer, in file order. Rows without an order id are an order of
/// their day each.
Customer addUp(const Rows& rows, std::span<const std::uint32_t> ofCustomer, bool returnsCount,
               std::vector<std::uint64_t>& orders)
{
    Customer customer;
    customer.firstDay = std::numeric_limits<std::int32_t>::max();
    customer.lastDay = std::numeric_limits<std::int32_t>::min();
    orders.clear();
    for (const std::uint32_t row : ofCustomer) {
        customer.amount += rows.amounts[row];
        if (rows.amounts[row] < 0 && !returnsCount)
            continue;
        customer.firstDay = std::min(customer.firstDay, rows.days[row]);
        customer.lastDay = std::max(customer.lastDay, rows.days[row]);
        const bool hasOrder = !rows.orders.codes.empty() && rows.orders.codes[row] != noKey;
        const auto day = static_cast<std::uint32_t>(rows.days[row]);
        orders.push_back(hasOrder ? rows.orders.codes[row] : (std::uint64_t{1} << 32 | day));
    }
    std::ranges::sort(orders);
    const auto end = std::unique(orders.begin(), orders.end());
    customer.orders = static_cast<std::uint32_t>(end - orders.begin());
    return customer;
}

/// Customers with a purchase, in the order of their first row.
std::vector<Customer> customersOf(const Rows& rows, Returns returns, RfmReceipt& receipt,
                                  const std::stop_token& stop)
{
    // Rows sorted by customer, by counting.
    const std::size_t keys = rows.customers.firstRows.size();
    std::vector<std::size_t> begins(keys + 1);
    for (std::size_t row = 0; row < rows.fates.size(); ++row)
        if (rows.fates[row] == Fate::Used)
            ++begins[rows.customers.codes[row] + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> sorted(begins.back());
    std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
    for (std::size_t row = 0; row < rows.fates.size(); ++row)
        if (rows.fates[row] == Fate::Used)
            sorted[next[rows.customers.codes[row]]++] = static_cast<std::uint32_t>(row);

    std::vector<Customer> all(keys);
    parallelBlocks(keys, customersPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        std::vector<std::uint64_t> orders;
        for (std::size_t key = begin; key < end; ++key) {
            all[key] =
                addUp(rows, std::span(sorted).subspan(begins[key], begins[key + 1] - begins[key]),
                      returns == Returns::Keep, orders);
            all[key].key = static_cast<std::uint32_t>(key);
        }
    });
    std::vector<bool> wasReturned(keys);
    for (std::size_t row = 0; row < rows.fates.size(); ++row)
        if (rows.fates[row] == Fate::DroppedReturn)
            wasReturned[rows.customers.codes[row]] = true;
    std::vector<Customer> customers;
    for (const Customer& customer : all) {
        if (customer.orders > 0) {
            customers.push_back(customer);
            receipt.orders += customer.orders;
        } else if (begins[customer.key + 1] > begins[customer.key] || wasReturned[customer.key]) {
            ++receipt.customersOnlyReturns;
        }
    }
    receipt.customers = customers.size();
    return customers;
}

double rounded(double amount)
{
    return std::fabs(amount) < 1e9 ? std::round(amount * 1e6) / 1e6 : amount;
}

Column numbers(std::string name, std::vector<double> values, const std::string& rule)
{
    Column column;
    column.name = std::move(name);
    column.type = ColumnType::Numeric;
    column.rule = rule;
    column.missing.resize(values.size());
    column.numbers = std::move(values);
    return column;
}

/// Texts of few kinds as a column of levels in their order.
Column levels(std::string name, ColumnType type, const std::vector<std::string>& cells,
              const std::string& rule)
{
    Column column;
    column.name = std::move(name);
    column.type = type;
    column.rule = rule;
    column.levels = cells;
    std::ranges::sort(column.levels);
    column.levels.erase(std::unique(column.levels.begin(), column.levels.end()),
                        column.levels.end());
    column.missing.resize(cells.size());
    for (const std::string& cell : cells)
        column.codes.push_back(static_cast<std::int32_t>(
            std::ranges::lower_bound(column.levels, cell) - column.levels.begin()));
    return column;
}

class TableWriter {
public:
    void add(Column column, ColumnRole role)
    {
        m_columns.push_back(std::make_shared<const Column>(std::move(column)));
        m_roles.push_back(role);
    }
    data::TablePointer table()
    {
        return std::make_shared<const data::DataTable>(std::move(m_columns), std::move(m_roles));
    }

private:
    std::vector<data::DataTable::ColumnPointer> m_columns;
    std::vector<ColumnRole> m_roles;
};

data::TablePointer tableOf(const std::vector<Customer>& customers, const Rows& rows,
                           const Column& keys, const RfmReceipt& receipt)
{
    const std::size_t count = customers.size();
    Column names;
    names.name = keys.name;
    names.type = ColumnType::Identifier;
    names.rule = translate("Rfm", "One row per customer of the transactions");
    names.missing.resize(count);
    std::vector<double> recency(count), frequency(count), monetary(count), tenure(count),
        basket(count), shortness(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Customer& customer = customers[i];
        names.text.append(data::valueText(keys, rows.customers.firstRows[customer.key]));
        recency[i] = receipt.referenceDay - customer.lastDay;
        shortness[i] = -recency[i];
        tenure[i] = receipt.referenceDay - customer.firstDay;
        frequency[i] = customer.orders;
        monetary[i] = rounded(customer.amount);
        basket[i] = rounded(customer.amount / customer.orders);
    }
    const auto r = quintileScores(shortness);
    const auto f = quintileScores(frequency);
    const auto m = quintileScores(monetary);
    std::vector<std::string> rTexts, fTexts, mTexts, codes;
    for (std::size_t i = 0; i < count; ++i) {
        rTexts.push_back(std::to_string(r[i]));
        fTexts.push_back(std::to_string(f[i]));
        mTexts.push_back(std::to_string(m[i]));
        codes.push_back(rTexts.back() + fTexts.back() + mTexts.back());
    }
    const std::string reference = data::dateText(receipt.referenceDay);
    TableWriter writer;
    writer.add(std::move(names), ColumnRole::Identifier);
    writer.add(numbers(recencyColumn, std::move(recency),
                       filled(translate("Rfm", "Days from the last purchase to {1}"), {reference})),
               ColumnRole::Feature);
    writer.add(receipt.countsDays ? numbers(frequencyDaysColumn, std::move(frequency),
                                            translate("Rfm", "Days with a purchase"))
                                  : numbers(frequencyColumn, std::move(frequency),
                                            translate("Rfm", "Different orders")),
               ColumnRole::Feature);
    writer.add(numbers(monetaryColumn, std::move(monetary), translate("Rfm", "Sum of the amounts")),
               ColumnRole::Feature);
    writer.add(
        numbers("Tenure (days)", std::move(tenure),
                filled(translate("Rfm", "Days from the first purchase to {1}"), {reference})),
        ColumnRole::Ignored);
    writer.add(
        numbers("Average basket", std::move(basket), translate("Rfm", "Monetary / frequency")),
        ColumnRole::Ignored);
    const std::string score =
        translate("Rfm", "Fifth of the customers, 5 is the best; equal values have equal scores");
    writer.add(levels("R score", ColumnType::Ordinal, rTexts, score), ColumnRole::Ignored);
    writer.add(levels("F score", ColumnType::Ordinal, fTexts, score), ColumnRole::Ignored);
    writer.add(levels("M score", ColumnType::Ordinal, mTexts, score), ColumnRole::Ignored);
    writer.add(
        levels("RFM code", ColumnType::Category, codes, translate("Rfm", "The three scores")),
        ColumnRole::Ignored);
    return writer.table();
}

} // namespace

std::string_view toWord(Returns returns)
{
    switch (returns) {
    case Returns::Subtract:
        return "subtract";
    case Returns::Ignore:
        return "ignore";
    case Returns::DropOrder:
        return "drop-order";
    case Returns::Keep:
        return "keep";
    }
    return "subtract";
}

std::optional<Returns> returnsFromWord(std::string_view word)
{
    for (const auto returns :
         {Returns::Subtract, Returns::Ignore, Returns::DropOrder, Returns::Keep})
        if (toWord(returns) == word)
            return returns;
    return {};
}

std::vector<std::uint8_t> quintileScores(const std::vector<double>& values)
{
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    std::vector<std::uint8_t> scores;
    scores.reserve(values.size());
    for (const double value : values) {
        const auto worse =
            static_cast<std::size_t>(std::ranges::lower_bound(sorted, value) - sorted.begin());
        scores.push_back(static_cast<std::uint8_t>(1 + 5 * worse / values.size()));
    }
    return scores;
}

RfmResult buildRfm(const data::DataTable& transactions, const RfmRequest& request,
                   std::stop_token stop, const ProgressCallback& progress)
{
    check(transactions, request);
    throwIfStopped(stop);
    const auto tell = [&](double done, const char* stage) {
        throwIfStopped(stop);
        if (progress)
            progress(done, stage);
    };
    tell(0.05, CORE_TRANSLATE_NOOP("Progress", "Reading transactions"));
    Rows rows = readRows(transactions, request, stop);
    tell(0.4, CORE_TRANSLATE_NOOP("Progress", "Adding up customers"));
    dropReturns(rows, request.returns);
    RfmResult result;
    result.receipt = receiptOf(rows, request);
    const auto customers = customersOf(rows, request.returns, result.receipt, stop);
    if (customers.empty())
        throw Error(
            ErrorCode::NotEnoughRows,
            filled(translate("Errors", "No customer with a purchase is left: {1} left out."),
                   {countOf(result.receipt.dropped(), "row was", "rows were")}),
            {}, {}, translate("Errors", "Check the columns chosen and the reference date."));
    tell(0.7, CORE_TRANSLATE_NOOP("Progress", "Scoring customers"));
    result.customers =
        tableOf(customers, rows, transactions.column(*request.columns.customer), result.receipt);
    return result;
}

} // namespace core::rfm
