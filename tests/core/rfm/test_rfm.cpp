#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/data/datetext.h"
#include "core/rfm/rfm.h"
#include "tests/support/cancelling.h"
#include "tests/support/maskedwords.h"
#include "tests/support/tables.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::rfm;

namespace {

data::TablePointer read(const std::string& csv)
{
    data::CsvOptions options;
    for (const char* id : {"customer", "order"})
        options.columns[id].type = data::ColumnType::Identifier;
    return data::readCsvText(csv, "orders.csv", options).table;
}

double day(const char* text)
{
    return data::parseDate(text, data::DateOrder::YearMonthDay).value();
}

const char* const orders = "customer,date,amount,order\n"
                           "Ann,2024-01-05,100.10,A1\n"
                           "Ann,2024-01-05,50.20,A1\n"
                           "Bob,2024-02-01,20,B1\n"
                           "Ann,2024-03-10,30,A2\n"
                           "Cem,2024-03-01,200,C1\n"
                           "Cem,2024-03-02,-200,C1\n"
                           "Dia,2024-03-03,-15,D1\n"
                           ",2024-03-04,10,E1\n"
                           "Bob,,10,B2\n"
                           "Bob,2024-03-05,,B3\n"
                           "Bob,2024-03-20,40,B4\n";

RfmRequest request(const data::DataTable& table, Returns returns = Returns::Subtract)
{
    RfmRequest result;
    result.columns = proposeColumns(table);
    result.returns = returns;
    return result;
}

/// The row of a customer as text, comma-separated.
QString rowOf(const RfmResult& result, const std::string& customer)
{
    const auto& table = *result.customers;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (data::valueText(table.column(0), row) != customer)
            continue;
        QStringList cells;
        for (std::size_t c = 1; c < table.columnCount(); ++c)
            cells << QString::fromStdString(data::valueText(table.column(c), row));
        return cells.join(u',');
    }
    return {};
}

ErrorCode refusal(const data::DataTable& table, const RfmRequest& wanted)
{
    try {
        buildRfm(table, wanted);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

/// Transactions from sequences of irrational steps: the same numbers in every language.
data::DataTable patterned(std::size_t rows)
{
    std::vector<std::string> customers, keys;
    std::vector<double> days, amounts;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto x = static_cast<double>(i);
        const double u = std::fmod(x * 0.6180339887498949, 1);
        const double v = std::fmod(x * 0.7548776662466927, 1);
        const double w = std::fmod(x * 0.5698402909980532, 1);
        customers.push_back("c" + std::to_string(static_cast<int>(u * u * 60)));
        keys.push_back("o" + std::to_string(i / 2));
        days.push_back(19000 + std::floor(v * 300));
        amounts.push_back(std::round(w * 20000 - 1000) / 100);
    }
    return tables::table({tables::identifier("customer", customers), tables::dates("date", days),
                          tables::numbers("amount", amounts), tables::identifier("order", keys)});
}

} // namespace

class TestRfm : public QObject {
    Q_OBJECT

private slots:
    void columnsAreProposed()
    {
        const auto columns = proposeColumns(*read(orders));
        QCOMPARE(columns.customer, std::optional<std::size_t>(0));
        QCOMPARE(columns.date, std::optional<std::size_t>(1));
        QCOMPARE(columns.amount, std::optional<std::size_t>(2));
        QCOMPARE(columns.order, std::optional<std::size_t>(3));
        QVERIFY(!columns.quantity);
        // As in the files of web shops.
        const auto shop = tables::table(
            {tables::identifier("InvoiceNo", {"1", "2"}), tables::texts("StockCode", {"a", "b"}),
             tables::numbers("Quantity", {1, 2}), tables::dates("InvoiceDate", {1, 2}),
             tables::numbers("UnitPrice", {3, 4}), tables::numbers("CustomerID", {7, 8})});
        const auto found = proposeColumns(shop);
        QCOMPARE(found.customer, std::optional<std::size_t>(5));
        QCOMPARE(found.order, std::optional<std::size_t>(0));
        QCOMPARE(found.date, std::optional<std::size_t>(3));
        QCOMPARE(found.amount, std::optional<std::size_t>(4));
        QCOMPARE(found.quantity, std::optional<std::size_t>(2));
        QVERIFY(!proposeColumns(tables::table({tables::texts("note", {"a"})})).customer);
    }

    /// By hand; the reference date is 2024-03-21.
    void handWorkedCustomers()
    {
        const auto table = read(orders);
        const auto result = buildRfm(*table, request(*table));
        QCOMPARE(result.customers->rowCount(), 3U);
        // Recency 11, 1, 20; frequency 2, 2, 1; monetary 180.3, 60, 0.
        QCOMPARE(rowOf(result, "Ann"), QString("11,2,180.3,76,90.15,2,2,4,224"));
        QCOMPARE(rowOf(result, "Bob"), QString("1,2,60,49,30,4,2,2,422"));
        QCOMPARE(rowOf(result, "Cem"), QString("20,1,0,20,0,1,1,1,111"));
        QCOMPARE(rowOf(result, "Dia"), QString());
    }

    void receiptCountsEveryRow()
    {
        const auto table = read(orders);
        const auto receipt = buildRfm(*table, request(*table)).receipt;
        QCOMPARE(receipt.rows, 11U);
        QCOMPARE(receipt.rowsUsed, 8U);
        QCOMPARE(receipt.rowsWithoutCustomer, 1U);
        QCOMPARE(receipt.rowsWithoutDate, 1U);
        QCOMPARE(receipt.rowsWithoutAmount, 1U);
        QCOMPARE(receipt.dropped(), 3U);
        QCOMPARE(receipt.returns, 2U);
        QCOMPARE(receipt.returnedAmount, -215.0);
        QCOMPARE(receipt.customersOnlyReturns, 1U);
        QCOMPARE(receipt.orders, 5U);
        QCOMPARE(receipt.referenceDay, day("2024-03-21"));
        const auto sentences = receipt.sentences();
        const auto says = [&](const char* text) {
            return std::ranges::find(sentences, text) != sentences.end();
        };
        QVERIFY(says("1 row left out: the customer is missing."));
        QVERIFY(says("2 returns of 215 in all lower the sums."));
        QVERIFY(says("1 customer left out: no purchase, only returns."));
    }

    void sentencesAreTranslatedWhole()
    {
        const auto table = read(orders);
        for (const Returns returns :
             {Returns::Subtract, Returns::Ignore, Returns::DropOrder, Returns::Keep}) {
            const auto receipt = buildRfm(*table, request(*table, returns)).receipt;
            const tests::MaskedWords masked;
            const auto sentences = receipt.sentences();
            QVERIFY(sentences.size() > 3);
            for (const std::string& sentence : sentences)
                QCOMPARE(tests::MaskedWords::left(sentence, {}), std::string());
        }
    }

    void returnsAreTreatedAsAsked()
    {
        const auto table = read(orders);
        const auto ignored = buildRfm(*table, request(*table, Returns::Ignore));
        QVERIFY(rowOf(ignored, "Cem").startsWith("20,1,200,"));
        QCOMPARE(ignored.receipt.droppedReturns, 2U);
        QCOMPARE(ignored.receipt.customersOnlyReturns, 1U);
        const auto dropped = buildRfm(*table, request(*table, Returns::DropOrder));
        QCOMPARE(rowOf(dropped, "Cem"), QString());
        QCOMPARE(dropped.receipt.droppedWithOrder, 1U);
        QCOMPARE(dropped.receipt.customersOnlyReturns, 2U);
        const auto kept = buildRfm(*table, request(*table, Returns::Keep));
        QVERIFY(rowOf(kept, "Cem").startsWith("19,1,0,"));
        QVERIFY(rowOf(kept, "Dia").startsWith("18,1,-15,"));
        QCOMPARE(kept.receipt.customersOnlyReturns, 0U);
    }

    void laterTransactionsAreLeftOut()
    {
        const auto table = read(orders);
        auto wanted = request(*table);
        wanted.referenceDay = day("2024-03-10");
        const auto result = buildRfm(*table, wanted);
        QCOMPARE(result.receipt.laterRows, 1U);
        QVERIFY(rowOf(result, "Ann").startsWith("0,2,180.3,65,"));
        QVERIFY(rowOf(result, "Bob").startsWith("38,1,20,38,"));
    }

    void daysAreCountedWithoutOrders()
    {
        const auto table = read(orders);
        auto wanted = request(*table);
        wanted.columns.order.reset();
        const auto result = buildRfm(*table, wanted);
        QVERIFY(result.receipt.countsDays);
        QCOMPARE(result.customers->column(2).name, std::string(frequencyDaysColumn));
        QVERIFY(rowOf(result, "Ann").startsWith("11,2,"));
    }

    void quantityMultipliesThePrice()
    {
        const auto table =
            tables::table({tables::identifier("customer", {"a", "a", "b"}),
                           tables::dates("date", {1, 2, 3}), tables::numbers("price", {2.5, 10, 1}),
                           tables::numbers("quantity", {4, -1, tables::missing})});
        const auto result = buildRfm(table, request(table));
        QVERIFY(rowOf(result, "a").startsWith("2,1,0,")); // 10 − 10; the return is no purchase
        QCOMPARE(result.receipt.rowsWithoutAmount, 1U);
    }

    void customersMayBeNumbersOrLevels()
    {
        const auto byNumber =
            tables::table({tables::numbers("customer", {7, 8, 7}), tables::dates("date", {1, 2, 3}),
                           tables::numbers("amount", {1, 2, 3})});
        QVERIFY(rowOf(buildRfm(byNumber, request(byNumber)), "7").startsWith("1,2,4,"));
        const auto byLevel = tables::table({tables::category("customer", {"x", "y", "x"}),
                                            tables::dates("date", {1, 2, 3.75}),
                                            tables::numbers("amount", {1, 2, 3})});
        QVERIFY(rowOf(buildRfm(byLevel, request(byLevel)), "x").startsWith("1,2,4,3,"));
    }

    void typesAndRoles()
    {
        const auto table = read(orders);
        const auto result = buildRfm(*table, request(*table));
        const auto& customers = *result.customers;
        QCOMPARE(customers.column(0).name, std::string("customer"));
        QVERIFY(customers.role(0) == data::ColumnRole::Identifier);
        QCOMPARE(customers.features(), (std::vector<std::size_t>{1, 2, 3}));
        QVERIFY(customers.column(6).type == data::ColumnType::Ordinal);
        QVERIFY(customers.column(9).type == data::ColumnType::Category);
    }

    void equalValuesHaveEqualScores()
    {
        QCOMPARE(quintileScores({5, 3, 1, 4, 2}), (std::vector<std::uint8_t>{5, 3, 1, 4, 2}));
        QCOMPARE(quintileScores({1, 1, 1, 2}), (std::vector<std::uint8_t>{1, 1, 1, 4}));
        QCOMPARE(quintileScores({7, 7, 7}), (std::vector<std::uint8_t>{1, 1, 1}));
        QVERIFY(quintileScores({}).empty());
    }

    /// pandas 1.5.3 on the same 4,000 rows:
    ///   p = d[d.amount >= 0]; ref = d.date.max() + 1
    ///   R = ref - p.groupby('c').date.max(); T = ref - p.groupby('c').date.min()
    ///   F = p.groupby('c').order.nunique(); M = d.groupby('c').amount.sum()[F.index]
    ///   score(x) = ((x.rank(method='min') - 1) * 5 // len(x) + 1), of -R, F, M
    void figuresOfPandas()
    {
        const auto table = patterned(4000);
        const auto result = buildRfm(table, request(table));
        const auto& customers = *result.customers;
        QCOMPARE(customers.rowCount(), std::size_t(60));
        const auto sum = [&](std::size_t column, bool weighted) {
            double total = 0;
            for (std::size_t row = 0; row < customers.rowCount(); ++row) {
                const auto& cells = customers.column(column);
                const double value =
                    cells.isNumeric() ? cells.numbers[row] : std::stod(data::valueText(cells, row));
                const int number = std::stoi(data::valueText(customers.column(0), row).substr(1));
                total += value * (weighted ? number + 1 : 1);
            }
            return total;
        };
        const double expected[8][2] = {{312.0, 9973.0},
                                       {3802.0, 78027.0},
                                       {360129.48, 7392134.61},
                                       {17749.0, 540793.0},
                                       {5682.579250000001, 173380.23289500002},
                                       {174.0, 4923.0},
                                       {179.0, 4033.0},
                                       {180.0, 4084.0}};
        for (std::size_t c = 1; c <= 8; ++c)
            for (const bool weighted : {false, true})
                QVERIFY2(std::fabs(sum(c, weighted) - expected[c - 1][weighted]) <
                             1e-6 * std::fabs(expected[c - 1][weighted]),
                         qPrintable(QString("%1 %2").arg(c).arg(sum(c, weighted), 0, 'f', 6)));
    }

    void orderOfRowsDoesNotMatter()
    {
        const auto table = patterned(500);
        auto reversed = [&] {
            std::vector<std::string> customers, keys;
            std::vector<double> days, amounts;
            for (std::size_t row = 500; row-- > 0;) {
                customers.push_back(data::valueText(table.column(0), row));
                days.push_back(table.column(1).numbers[row]);
                amounts.push_back(table.column(2).numbers[row]);
                keys.push_back(data::valueText(table.column(3), row));
            }
            return tables::table({tables::identifier("customer", customers),
                                  tables::dates("date", days), tables::numbers("amount", amounts),
                                  tables::identifier("order", keys)});
        }();
        const auto plain = buildRfm(table, request(table));
        const auto other = buildRfm(reversed, request(reversed));
        for (int c = 0; c < 60; ++c) {
            const auto name = "c" + std::to_string(c);
            QCOMPARE(rowOf(plain, name), rowOf(other, name));
        }
    }

    void badRequestsAreRefused()
    {
        const auto table = read(orders);
        auto wanted = request(*table);
        wanted.columns.date.reset();
        QCOMPARE(refusal(*table, wanted), ErrorCode::InvalidOption);
        wanted = request(*table);
        wanted.columns.order = wanted.columns.customer;
        QCOMPARE(refusal(*table, wanted), ErrorCode::InvalidOption);
        wanted = request(*table);
        wanted.columns.amount = 3;
        wanted.columns.order = 2;
        QCOMPARE(refusal(*table, wanted), ErrorCode::WrongColumnType);
        wanted = request(*table);
        wanted.columns.date = 2;
        wanted.columns.amount = 1;
        QCOMPARE(refusal(*table, wanted), ErrorCode::WrongColumnType);
        wanted = request(*table, Returns::DropOrder);
        wanted.columns.order.reset();
        QCOMPARE(refusal(*table, wanted), ErrorCode::InvalidOption);
        wanted = request(*table);
        wanted.referenceDay = day("2020-01-01");
        QCOMPARE(refusal(*table, wanted), ErrorCode::NotEnoughRows);
    }

    void cancellingEndsSoon()
    {
        const auto table = patterned(300000);
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                buildRfm(table, request(table), stop, progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestRfm)
#include "test_rfm.moc"
