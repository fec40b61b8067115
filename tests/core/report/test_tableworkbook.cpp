#include "core/base/error.h"
#include "core/data/tablefile.h"
#include "core/report/tableworkbook.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace core::report;

class TestTableWorkbook : public QObject {
    Q_OBJECT
private slots:
    void cellsKeepWhatTheyAre()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
        writeTableWorkbook({{"Figures",
                             {{"name", "value", "code"},
                              {"a, \"b\"", "0.30000000000000004", "007"},
                              {"ä – ö", "-12", "12345678901234567890"},
                              {"", "1e-7", "x"}}}},
                           path);
        data::CsvOptions options;
        const auto read = data::readTableFile(path, options);
        QCOMPARE(read.table->rowCount(), std::size_t{3});
        const data::Column& value = read.table->column(1);
        QVERIFY(value.type == data::ColumnType::Numeric);
        QCOMPARE(value.numbers[0], 0.30000000000000004);
        QCOMPARE(value.numbers[1], -12.0);
        QCOMPARE(value.numbers[2], 1e-7);
        QCOMPARE(read.table->cellText(0, 2), std::string("007"));
        QCOMPARE(read.table->cellText(1, 2), std::string("12345678901234567890"));
        QCOMPARE(read.table->cellText(1, 0), std::string("ä – ö"));
    }

    void sheetsHaveNamesThatWorkbooksTake()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
        const std::vector<std::vector<std::string>> rows{{"a", "b"}, {"1", "2"}};
        const std::string longName = "Größenvergleich der Kundensegmente nach Regionen";
        writeTableWorkbook({{longName, rows}, {longName, rows}, {"a/b:c", rows}, {"", rows}}, path);
        const auto read = data::readTableFile(path, {});
        QCOMPARE(read.receipt.sheets.size(), std::size_t{4});
        QCOMPARE(read.receipt.sheets[0], std::string("Größenvergleich der Kundensegme"));
        QCOMPARE(read.receipt.sheets[1], std::string("Größenvergleich der Kundenseg 2"));
        QCOMPARE(read.receipt.sheets[2], std::string("a b c"));
        QCOMPARE(read.receipt.sheets[3], std::string("Table"));
    }

    void nothingIsLeftWhereItCannotBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none/t.xlsx"));
        try {
            writeTableWorkbook({{"A", {{"a"}, {"1"}}}}, path.toStdString());
            QFAIL("written into a folder that is not there");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::FileNotWritable);
        }
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_APPLESS_MAIN(TestTableWorkbook)
#include "test_tableworkbook.moc"
