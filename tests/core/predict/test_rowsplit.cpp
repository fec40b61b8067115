#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/predict/rowsplit.h"

#include <QTest>

#include <map>
#include <set>

using namespace core;
using namespace core::predict;

namespace {

/// 400 orders of `customers` customers over 100 days.
data::TablePointer orders(int customers, bool withGaps = false)
{
    std::string text = "customer_id,day,visits,bought\n";
    for (int i = 0; i < 400; ++i) {
        const int customer = (i * 37) % customers;
        text += "C" + std::to_string(10000 + customer * 7) + ",";
        text += withGaps && i % 50 == 0 ? "" : std::to_string((i * 61) % 100);
        text += "," + std::to_string(i % 9) + (i % 3 == 0 ? ",yes\n" : ",no\n");
    }
    return data::readCsvText(text, "orders", {}).table;
}

TargetClasses targetOf(const data::DataTable& table)
{
    return targetClasses(table, table.require("bought"));
}

/// The table with the role of an identifier for the first column.
data::TablePointer identified(const data::TablePointer& table)
{
    return std::make_shared<data::DataTable>(table->withRole(0, data::ColumnRole::Identifier));
}

std::string valueAt(const data::DataTable& table, std::uint32_t row)
{
    return std::string(table.cellText(row, 0));
}

} // namespace

class RowSplitTest : public QObject {
    Q_OBJECT

private slots:
    void repeatedIdentifierKeepsACustomerInOnePart()
    {
        const auto table = identified(orders(100));
        const RowSplit result = splitRows(*table, targetOf(*table), {}, 42);
        QCOMPARE(result.groupColumn, std::optional<std::size_t>(0));
        QVERIFY(result.split.kind == data::SplitKind::Grouped);
        QCOMPARE(result.warnings.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(result.warnings[0].code), "grouped-by-identifier");
        std::set<std::string> learned;
        for (const std::uint32_t row : result.split.train)
            learned.insert(valueAt(*table, row));
        for (const auto* part : {&result.split.validation, &result.split.test}) {
            QVERIFY(part->size() > 60 && part->size() < 100);
            for (const std::uint32_t row : *part)
                QVERIFY(!learned.contains(valueAt(*table, row)));
        }
    }

    void identifierThatNeverRepeatsChangesNothing()
    {
        const auto table = identified(orders(400));
        const TargetClasses target = targetOf(*table);
        const RowSplit result = splitRows(*table, target, {}, 42);
        QVERIFY(!result.groupColumn);
        QVERIFY(result.warnings.empty());
        QCOMPARE(result.split.test,
                 data::stratifiedSplit(target.rows, target.codes, 0.2, 0.2, 42).test);
    }

    void fewRepeatedValuesAreNoGroupsUnlessChosen()
    {
        const auto table = identified(orders(12));
        const TargetClasses target = targetOf(*table);
        QVERIFY(!splitRows(*table, target, {}, 42).groupColumn);
        const RowSplit chosen = splitRows(*table, target, {.groupColumn = 0}, 42);
        QVERIFY(chosen.split.kind == data::SplitKind::Grouped);
        QVERIFY(chosen.warnings.empty());
    }

    void timeIsAskedForAndGapsAreSaid()
    {
        const auto table = orders(400, true);
        const std::size_t day = table->require("day");
        const RowSplit result = splitRows(*table, targetOf(*table), {.timeColumn = day}, 42);
        QVERIFY(result.split.kind == data::SplitKind::Timed);
        QCOMPARE(QString::fromStdString(result.warnings.at(0).code), "rows-without-time");
        QVERIFY(result.warnings[0].text.starts_with("8 rows"));
        double latest = -1;
        for (const std::uint32_t row : result.split.train)
            if (!table->column(day).isMissing(row))
                latest = std::max(latest, table->column(day).numbers[row]);
        for (const std::uint32_t row : result.split.test)
            QVERIFY(table->column(day).numbers[row] > latest);
    }

    void groupsAndTimeAtOnceAreRefused()
    {
        const auto table = orders(100);
        QVERIFY_EXCEPTION_THROWN(
            splitRows(*table, targetOf(*table), {.groupColumn = 0, .timeColumn = 1}, 1), Error);
    }

    void wordsAreNoTime()
    {
        const auto table = orders(100);
        try {
            splitRows(*table, targetOf(*table), {.timeColumn = table->require("bought")}, 1);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::WrongColumnType);
        }
    }
};

QTEST_GUILESS_MAIN(RowSplitTest)
#include "test_rowsplit.moc"
