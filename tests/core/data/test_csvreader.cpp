#include "core/data/csv/csvreader.h"
#include "core/data/csv/csvwriter.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <sstream>

using namespace core::data;

namespace {

CsvResult read(std::string text, const CsvOptions& options = {})
{
    return readCsvText(std::move(text), "test.csv", options);
}

std::vector<std::string> texts(const DataTable& table, std::size_t column)
{
    std::vector<std::string> result;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        result.push_back(table.cellText(row, column));
    return result;
}

std::vector<std::string> names(const DataTable& table)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        result.push_back(table.column(i).name);
    return result;
}

bool warned(const ImportReceipt& receipt, const std::string& code, const std::string& column = {})
{
    return std::any_of(receipt.warnings.begin(), receipt.warnings.end(), [&](const auto& warning) {
        return warning.code == code && (column.empty() || warning.column == column);
    });
}

std::string written(const DataTable& table)
{
    std::ostringstream out;
    writeCsv(out, table);
    return out.str();
}

using Texts = std::vector<std::string>;

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private slots:
    void quotedNewlineStaysInOneCell();
    void doubledQuotesBecomeOne();
    void blanksRoundQuotesAreNoText();
    void whatIsNoTextIsRefused();
    void padsOfNulsBehindATableAreRead();
    void blanksInPlainCellsStay();
    void lineEndsAreUnderstood_data();
    void lineEndsAreUnderstood();
    void mixedLineEndsAreRead();
    void fileWithoutFinalNewlineIsWhole();
    void raggedRowsAreLeftOutWithLineAndReason();
    void lineNumbersCountQuotedNewlines();
    void strayQuoteCostsOneRow();
    void repeatedAndEmptyNamesAreMadeUnique();
    void headerlessFileIsNumbered();
    void preambleIsSkipped();
    void blankLinesAreSkipped();
    void nulBytesStayInTheirCell();
    void missingTokensAreOnlyThoseChosen();
    void rowNamesColumnIsUnderstood();
    void emptyFileIsRefused();
    void headerAloneIsATableWithoutRows();
    void workbookIsRefusedWithRemedy();
    void missingFileIsNamed();
    void typeOfAnUnknownColumnIsRefused();
    void cancelledBeforeTheStart();
    void oneColumnKeepsItsMissingCells();
    void writtenTableReadsBackTheSame();
    void cutsBetweenBlocksLoseNothing();
    void longQuotedCellsAcrossBlocksAreKept();
    void manyUnclosedQuotesStayFast();
};

void CsvReaderTest::quotedNewlineStaysInOneCell()
{
    const auto result = read("name,n\n\"a\nb\",1\nc,2\n");
    QCOMPARE(result.table->rowCount(), std::size_t(2));
    QCOMPARE(texts(*result.table, 0), (Texts{"a\nb", "c"}));
}

void CsvReaderTest::whatIsNoTextIsRefused()
{
    // The bytes of a picture: every value is as likely as any other.
    std::string bytes = "\xFF\xD8\xFF\xE0";
    for (unsigned i = 0; i < 5000; ++i)
        bytes.push_back(static_cast<char>(i * 197 + i / 7 * 31));
    for (const std::string& text : {bytes, std::string(1000, '\0')}) {
        try {
            read(text);
            QFAIL("it was read as a table");
        } catch (const core::Error& error) {
            QCOMPARE(error.code(), core::ErrorCode::MalformedInput);
            QVERIFY(std::string(error.what()).find("is not text") != std::string::npos);
        }
    }
}

void CsvReaderTest::padsOfNulsBehindATableAreRead()
{
    const CsvResult result = read("a,b\n1,2\n3,4\n" + std::string(200, '\0'));
    QCOMPARE(result.table->rowCount(), std::size_t(2));
    QVERIFY(warned(result.receipt, "nul-bytes"));
}

void CsvReaderTest::blanksRoundQuotesAreNoText()
{
    const CsvResult result = read("id, \"name\", n\n1, \"Berg, Anna\", 2\n2, \"Cole\" , 3\n"
                                  "3, \"two\nlines\",4\n");
    QCOMPARE(names(*result.table), (Texts{"id", "name", "n"}));
    QCOMPARE(texts(*result.table, 1), (Texts{"Berg, Anna", "Cole", "two\nlines"}));
    QVERIFY(result.receipt.rejected.empty());
}

void CsvReaderTest::blanksInPlainCellsStay()
{
    const CsvResult result = read("size,unit\n5\", inch\n 6 , inch\n");
    QCOMPARE(texts(*result.table, 0), (Texts{"5\"", " 6 "}));
    QCOMPARE(texts(*result.table, 1), (Texts{" inch", " inch"}));
}

void CsvReaderTest::doubledQuotesBecomeOne()
{
    const auto result = read("name,n\n\"say \"\"hi\"\"\",1\n\"\"\"\",2\n");
    QCOMPARE(texts(*result.table, 0), (Texts{"say \"hi\"", "\""}));
}

void CsvReaderTest::lineEndsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("kind");
    QTest::newRow("LF") << QByteArray("\n") << int(LineEnd::Lf);
    QTest::newRow("CRLF") << QByteArray("\r\n") << int(LineEnd::CrLf);
    QTest::newRow("CR") << QByteArray("\r") << int(LineEnd::Cr);
}

void CsvReaderTest::lineEndsAreUnderstood()
{
    QFETCH(QByteArray, end);
    QFETCH(int, kind);
    const std::string e = end.toStdString();
    const auto result = read("a,b" + e + "1,x" + e + "2,y" + e);
    QCOMPARE(result.table->rowCount(), std::size_t(2));
    QCOMPARE(texts(*result.table, 1), (Texts{"x", "y"}));
    QCOMPARE(int(result.receipt.dialect.lineEnd), kind);
    QVERIFY(!warned(result.receipt, "mixed-line-ends"));
}

void CsvReaderTest::mixedLineEndsAreRead()
{
    const auto result = read("a,b\r\n1,x\n2,y\r3,z");
    QCOMPARE(texts(*result.table, 0), (Texts{"1", "2", "3"}));
    QVERIFY(result.receipt.dialect.lineEnd == LineEnd::Mixed);
    QVERIFY(warned(result.receipt, "mixed-line-ends"));
}

void CsvReaderTest::fileWithoutFinalNewlineIsWhole()
{
    const auto result = read("a,b\n1,2\n3,4");
    QCOMPARE(texts(*result.table, 1), (Texts{"2", "4"}));
}

void CsvReaderTest::raggedRowsAreLeftOutWithLineAndReason()
{
    const auto result = read("a,b,c\n1,2,3\n1,2\n4,5,6\n1,2,3,4\n7,8,9\n");
    QCOMPARE(result.receipt.rowsRead, std::size_t(3));
    QCOMPARE(result.receipt.rejected.size(), std::size_t(2));
    QCOMPARE(result.receipt.rejected[0].line, std::size_t(3));
    QCOMPARE(result.receipt.rejected[0].reason, std::string("has 2 fields; 3 expected"));
    QCOMPARE(result.receipt.rejected[0].text, std::string("1,2"));
    QCOMPARE(result.receipt.rejected[1].line, std::size_t(5));
    QVERIFY(warned(result.receipt, "rejected-rows"));
}

void CsvReaderTest::lineNumbersCountQuotedNewlines()
{
    const auto result = read("a,b\n\"x\ny\",1\nz,2\nbad\nw,3\n");
    QCOMPARE(result.receipt.rejected.front().line, std::size_t(5));
    QCOMPARE(result.table->source()->line(0), std::size_t(2));
    QCOMPARE(result.table->source()->line(1), std::size_t(4));
    QCOMPARE(result.table->source()->line(2), std::size_t(6));
}

void CsvReaderTest::strayQuoteCostsOneRow()
{
    std::string text = "id,size,color\n";
    for (int i = 1; i <= 50; ++i)
        text += std::to_string(i) + (i == 7 ? ",\"5 inch,red\n" : ",\"4 inch\",\"blue\"\n");
    const auto result = read(text);
    QCOMPARE(result.table->rowCount(), std::size_t(49));
    QCOMPARE(result.receipt.rejected.size(), std::size_t(1));
    QCOMPARE(result.receipt.rejected.front().line, std::size_t(8));
    QVERIFY(result.receipt.rejected.front().reason.find("quote") != std::string::npos);

    const auto atEnd = read("a,b\n1,x\n2,\"never closed\n");
    QCOMPARE(atEnd.table->rowCount(), std::size_t(1));
    QCOMPARE(atEnd.receipt.rejected.front().line, std::size_t(3));
}

void CsvReaderTest::repeatedAndEmptyNamesAreMadeUnique()
{
    const auto result = read("x,x,,x\n1,2,3,4\n");
    QCOMPARE(names(*result.table), (Texts{"x", "x (2)", "column 3", "x (3)"}));
    QVERIFY(warned(result.receipt, "duplicate-column-name", "x (2)"));
    QVERIFY(warned(result.receipt, "empty-column-name", "column 3"));
    const auto taken = read("x,x (2),x\n1,2,3\n");
    QCOMPARE(names(*taken.table), (Texts{"x", "x (2)", "x (3)"}));
}

void CsvReaderTest::headerlessFileIsNumbered()
{
    const auto result = read("1,Anna,34\n2,Bert,51\n3,Cleo,28\n");
    QVERIFY(!result.receipt.dialect.hasHeader);
    QCOMPARE(result.table->rowCount(), std::size_t(3));
    QCOMPARE(names(*result.table), (Texts{"column 1", "column 2", "column 3"}));
    QVERIFY(warned(result.receipt, "no-header"));
    CsvOptions options;
    options.dialect.hasHeader = true;
    QCOMPARE(read("1,Anna\n2,Bert\n", options).table->rowCount(), std::size_t(1));
}

void CsvReaderTest::preambleIsSkipped()
{
    const auto result =
        read("Customers 2024\nexported 3 May\n\nname,age,city\nAnna,34,Ulm\nBert,51,Bonn\n");
    QCOMPARE(result.receipt.dialect.preambleLines, std::size_t(3));
    QCOMPARE(names(*result.table), (Texts{"name", "age", "city"}));
    QCOMPARE(result.table->source()->line(0), std::size_t(5));
}

void CsvReaderTest::blankLinesAreSkipped()
{
    const auto result = read("a,b\n\n1,2\n\n\n3,4\n\n");
    QCOMPARE(result.table->rowCount(), std::size_t(2));
    QVERIFY(result.receipt.rejected.empty());
    QVERIFY(warned(result.receipt, "blank-lines"));
}

void CsvReaderTest::nulBytesStayInTheirCell()
{
    const std::string text("a,b\nx\0y,1\nz,2\n", 15);
    const auto result = read(text);
    QCOMPARE(texts(*result.table, 0), (Texts{std::string("x\0y", 3), "z"}));
    QVERIFY(warned(result.receipt, "nul-bytes"));
}

void CsvReaderTest::missingTokensAreOnlyThoseChosen()
{
    const std::string text = "a,b\n1,unknown\nNA,x\n, \n3,y\n";
    const auto plain = read(text);
    QCOMPARE(plain.table->column(0).missingCount, std::size_t(1));
    QCOMPARE(plain.table->column(1).missingCount, std::size_t(1));
    QVERIFY(warned(plain.receipt, "possible-missing-token", "a"));
    QVERIFY(warned(plain.receipt, "possible-missing-token", "b"));
    CsvOptions options;
    options.missingTokens = {"NA", "unknown"};
    const auto chosen = read(text, options);
    QVERIFY(chosen.table->column(0).type == ColumnType::Numeric);
    QCOMPARE(chosen.table->column(0).missingCount, std::size_t(2));
    QCOMPARE(chosen.table->column(1).missingCount, std::size_t(2));
    QCOMPARE(chosen.table->cellText(1, 0), std::string("NA"));
}

void CsvReaderTest::rowNamesColumnIsUnderstood()
{
    const auto front = read("age,city\nr1,34,Ulm\nr2,51,Bonn\n");
    QCOMPARE(names(*front.table), (Texts{"column 1", "age", "city"}));
    const auto behind = read("age,city\n34,Ulm,\n51,Bonn,\n");
    QCOMPARE(names(*behind.table), (Texts{"age", "city", "column 3"}));
    QVERIFY(warned(behind.receipt, "header-too-short"));
}

void CsvReaderTest::emptyFileIsRefused()
{
    for (const char* text : {"", "\n\n", "\xEF\xBB\xBF"}) {
        try {
            read(text);
            QFAIL("read");
        } catch (const core::Error& error) {
            QVERIFY(error.code() == core::ErrorCode::EmptyFile);
        }
    }
}

void CsvReaderTest::headerAloneIsATableWithoutRows()
{
    const auto result = read("name,age\n");
    QCOMPARE(result.table->rowCount(), std::size_t(0));
    QCOMPARE(names(*result.table), (Texts{"name", "age"}));
    QVERIFY(warned(result.receipt, "no-rows"));
}

void CsvReaderTest::workbookIsRefusedWithRemedy()
{
    try {
        read("PK\x03\x04rest of a workbook");
        QFAIL("read");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::MalformedInput);
        QVERIFY(!error.remedy().empty());
    }
}

void CsvReaderTest::missingFileIsNamed()
{
    try {
        readCsv("/nowhere/customers.csv");
        QFAIL("read");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::FileNotFound);
        QVERIFY(std::string(error.what()).find("/nowhere/customers.csv") != std::string::npos);
    }
    try {
        readCsv("/tmp");
        QFAIL("read");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::FileNotReadable);
    }
}

void CsvReaderTest::typeOfAnUnknownColumnIsRefused()
{
    CsvOptions options;
    options.columns["agee"].type = ColumnType::Numeric;
    try {
        read("age\n1\n", options);
        QFAIL("read");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::UnknownColumn);
    }
}

void CsvReaderTest::cancelledBeforeTheStart()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(readCsvText("a\n1\n", "x", {}, stop.get_token()), core::Cancelled);
}

void CsvReaderTest::oneColumnKeepsItsMissingCells()
{
    const auto result = read("age\n1\n\n3\n\n");
    QCOMPARE(result.table->rowCount(), std::size_t(3));
    QCOMPARE(result.table->column(0).missingCount, std::size_t(1));
    QCOMPARE(written(*result.table), std::string("age\n1\n\"\"\n3\n"));
}

void CsvReaderTest::writtenTableReadsBackTheSame()
{
    const auto first = read("id;name;x\r\n007;\"a;b\";1,50\r\n008;\"c \"\"d\"\"\";\r\n"
                            "009;\" e\nf\";2,00\r\n");
    const std::string text = written(*first.table);
    QCOMPARE(text, std::string("id,name,x\n007,a;b,\"1,50\"\n008,\"c \"\"d\"\"\",\n"
                               "009,\" e\nf\",\"2,00\"\n"));
    const auto second = read(text);
    QCOMPARE(written(*second.table), text);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(texts(*second.table, i), texts(*first.table, i));
}

void CsvReaderTest::cutsBetweenBlocksLoseNothing()
{
    // About 5 MB, so that several blocks of 1 MB are read side by side.
    std::string text = "n,kind,note\r\n";
    constexpr std::size_t rows = 200000;
    std::size_t ragged = 0;
    double sum = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        text += std::to_string(i % 1000) + (i % 2 == 0 ? ",even," : ",odd,");
        if (i % 7 == 3) {
            text += "plain,too much\r\n";
            ++ragged;
        } else {
            text += i % 5 == 0 ? "\"a \"\"b\"\"\r\nc\"\r\n" : "plain row of text\r\n";
            sum += static_cast<double>(i % 1000);
        }
    }
    const std::size_t lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    const auto result = read(std::move(text));
    const DataTable& table = *result.table;
    QCOMPARE(result.receipt.rejected.size(), ragged);
    QCOMPARE(table.rowCount(), rows - ragged);
    double found = 0;
    for (const double number : table.column(0).numbers)
        found += number;
    QCOMPARE(found, sum);
    const std::size_t last = table.rowCount() - 1;
    QCOMPARE(table.source()->line(last), lines);
    QCOMPARE(table.cellText(0, 2), std::string("a \"b\"\r\nc"));
    QCOMPARE(table.cellText(last, 1), std::string("odd"));
}

void CsvReaderTest::longQuotedCellsAcrossBlocksAreKept()
{
    // Cells larger than a block, full of things that look like rows.
    std::string cell;
    while (cell.size() < 1500000)
        cell += "1,2\n\"\"x\"\",y\n";
    std::string text = "n,note\n";
    for (int i = 0; i < 4; ++i)
        text += std::to_string(i) + ",\"" + cell + "\"\n";
    const auto result = read(text);
    QCOMPARE(result.table->rowCount(), std::size_t(4));
    QVERIFY(result.receipt.rejected.empty());
    QCOMPARE(texts(*result.table, 0), (Texts{"0", "1", "2", "3"}));
    QVERIFY(result.table->cellText(3, 1).starts_with("1,2\n\"x\",y\n"));
}

void CsvReaderTest::manyUnclosedQuotesStayFast()
{
    std::string text = "a,b\n1,2\n";
    for (int i = 0; i < 50000; ++i)
        text += "x\",\"\n";
    const std::clock_t started = std::clock();
    const auto result = read(text);
    QVERIFY(result.receipt.rowsRead + result.receipt.rejected.size() > 1);
    QVERIFY2(std::clock() - started < 5 * CLOCKS_PER_SEC,
             "reading must not grow with the square of the file");
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "test_csvreader.moc"
