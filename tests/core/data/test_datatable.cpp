#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/data/csv/csvwriter.h"
#include "core/data/datatable.h"

#include <QTest>

#include <sstream>

using namespace core::data;

class DataTableTest : public QObject {
    Q_OBJECT
private slots:
    void unknownColumnNamesTheNearest();
    void onlyOneTargetRemains();
    void columnsOfUnequalLengthAreRefused();
    void changedTableSharesItsColumns();
    void fieldsAreQuotedOnlyWhereNeeded();
    void tableWithoutSourceIsWrittenFromItsValues();
    void typeWordsReadBack();
};

void DataTableTest::unknownColumnNamesTheNearest()
{
    const auto table = readCsvText("Age,Spending_Score,City\n1,2,x\n", "t").table;
    QCOMPARE(table->require("City"), std::size_t(2));
    try {
        table->require("spending score");
        QFAIL("found");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::UnknownColumn);
        QCOMPARE(error.subject(), std::string("spending score"));
        QVERIFY(error.remedy().find("Spending_Score") != std::string::npos);
    }
}

void DataTableTest::onlyOneTargetRemains()
{
    const auto table = readCsvText("a,b,c\n1,2,3\n4,5,6\n", "t").table;
    const DataTable first = table->withRole(0, ColumnRole::Target);
    const DataTable second = first.withRole(1, ColumnRole::Target);
    QVERIFY(second.role(0) == ColumnRole::Feature);
    QVERIFY(second.target() == std::size_t(1));
    QCOMPARE(second.features(), (std::vector<std::size_t>{0, 2}));
    QVERIFY(first.target() == std::size_t(0));
}

void DataTableTest::columnsOfUnequalLengthAreRefused()
{
    auto one = std::make_shared<Column>();
    one->missing = {1};
    auto two = std::make_shared<Column>();
    two->missing = {1, 1};
    const auto make = [&] { DataTable({one, two}, {ColumnRole::Feature, ColumnRole::Feature}); };
    QVERIFY_EXCEPTION_THROWN(make(), core::Error);
}

void DataTableTest::changedTableSharesItsColumns()
{
    const auto table = readCsvText("a,b\n1,2\n4,5\n", "t").table;
    const DataTable changed = table->withRole(0, ColumnRole::Ignored);
    QCOMPARE(changed.columnPointer(1).get(), table->columnPointer(1).get());
    QCOMPARE(changed.cellText(1, 1), std::string("5"));
}

void DataTableTest::fieldsAreQuotedOnlyWhereNeeded()
{
    std::string line;
    const std::vector<std::string> fields = {"a b",    "a,b", "say \"x\"", "two\nlines",
                                             " outer", "",    "ä;"};
    appendCsvRow(line, fields);
    QCOMPARE(line, std::string("a b,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" outer\",,ä;\n"));
    line.clear();
    appendCsvRow(line, fields, ';');
    QVERIFY(line.starts_with("a b;a,b;"));
    QVERIFY(line.ends_with(";\"ä;\"\n"));
}

void DataTableTest::tableWithoutSourceIsWrittenFromItsValues()
{
    const auto read = readCsvText("n,d,b\n1.50,04.09.2012,yes\n,31.12.1999,no\n", "t").table;
    std::vector<DataTable::ColumnPointer> columns;
    std::vector<ColumnRole> roles;
    for (std::size_t i = 0; i < read->columnCount(); ++i) {
        columns.push_back(read->columnPointer(i));
        roles.push_back(read->role(i));
    }
    std::ostringstream out;
    writeCsv(out, DataTable(columns, roles));
    QCOMPARE(out.str(), std::string("n,d,b\n1.5,2012-09-04,yes\n,1999-12-31,no\n"));
}

void DataTableTest::typeWordsReadBack()
{
    for (int i = 0; i <= int(ColumnType::Boolean); ++i)
        QVERIFY(columnTypeFromWord(toWord(ColumnType(i))) == ColumnType(i));
    QVERIFY(!columnTypeFromWord("number"));
}

QTEST_APPLESS_MAIN(DataTableTest)
#include "test_datatable.moc"
