#include "core/data/csv/csvwriter.h"
#include "core/data/rejectedrows.h"
#include "core/data/tablefile.h"
#include "tests/support/workbooks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <sstream>

using namespace core::data;
using namespace workbooks;
using core::ErrorCode;

namespace {

CsvResult read(const std::string& bytes, const CsvOptions& options = {})
{
    return readTableBytes(bytes, "customers", options);
}

std::string written(const DataTable& table)
{
    std::ostringstream out;
    writeCsv(out, table);
    return out.str();
}

QByteArray csv(const std::string& bytes, const CsvOptions& options = {})
{
    return QByteArray::fromStdString(written(*read(bytes, options).table));
}

const core::Warning* warning(const ImportReceipt& receipt, const std::string& code)
{
    const auto found = std::find_if(receipt.warnings.begin(), receipt.warnings.end(),
                                    [&](const auto& candidate) { return candidate.code == code; });
    return found == receipt.warnings.end() ? nullptr : &*found;
}

std::optional<core::Error> refusal(const std::string& bytes, const CsvOptions& options = {})
{
    try {
        read(bytes, options);
    } catch (const core::Error& error) {
        return error;
    }
    return {};
}

bool says(const std::optional<core::Error>& error, const char* words)
{
    return error && std::string(error->what()).find(words) != std::string::npos;
}

std::string row(int number, const std::string& cells)
{
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

/// "id", "city" and two customers.
Xlsx customers()
{
    return {{{"Customers", row(1, inlineCell("A1", "id") + inlineCell("B1", "city")) +
                               row(2, numberCell("A2", "1") + inlineCell("B2", "Porto")) +
                               row(3, numberCell("A3", "2") + inlineCell("B3", "Köln"))}}};
}

std::string odsRow(const std::vector<std::string>& cells)
{
    std::string text = "<table:table-row>";
    for (const std::string& cell : cells)
        text += cell;
    return text + "</table:table-row>";
}

std::string odsText(const std::string& text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text +
           "</text:p></table:table-cell>";
}

std::string odsNumber(const std::string& value)
{
    return "<table:table-cell office:value-type=\"float\" office:value=\"" + value +
           "\"><text:p>shown otherwise</text:p></table:table-cell>";
}

std::string odsTable(const std::string& name, const std::string& rows)
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

} // namespace

class TableFileTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindIsToldByItsBytes();
    void receiptNamesTheFileOnDisk();
    void gzipOfEachFlavourReadsAsTheTextItself_data();
    void gzipOfEachFlavourReadsAsTheTextItself();
    void membersOfGzipAreJoined();
    void bytesBehindGzipAreTold();
    void everyTruncationOfGzipIsRefused();
    void everyFlippedByteOfGzipIsRefusedOrHarmless();
    void gzipBombStopsAtTheLimit();
    void unpackingCanBeCancelled();

    void cellTypesOfXlsxAreKept();
    void numbersAreTheShortestTextOfTheSameDouble_data();
    void numbersAreTheShortestTextOfTheSameDouble();
    void longDigitsStayAsStored();
    void daysOfBothSystemsAreDates_data();
    void daysOfBothSystemsAreDates();
    void dayFormatsAreTold_data();
    void dayFormatsAreTold();
    void sharedRichAndInlineTextsAreWhole();
    void rowsAndCellsThatAreLeftOutAreEmpty();
    void titleAboveTheTableIsNoRow();
    void chosenPreambleCountsSheetRows();
    void emptyColumnsAreLeftOut();
    void lineEndsInCellsKeepSheetRows();
    void textThatLooksLikeCsvStaysInItsCell();
    void idsTypedAsTextStayText();
    void numbersTypedAsTextAreTold();
    void decimalCommaOfTextsDoesNotTouchStoredNumbers();
    void formulasGiveTheirStoredResults();
    void errorCellsAreTextAndTold();
    void hiddenRowsAndMergedCellsAreTold();
    void firstVisibleSheetIsRead();
    void sheetIsChosenByName();
    void sampleOfCompressedFilesIsRefused();
    void unknownSheetIsRefusedWithTheNames();
    void emptySheetIsRefusedWithTheOthers();
    void prefixedElementsAreUnderstood();

    void cellTypesOfOdsAreKept();
    void repeatedCellsAndRowsAreWrittenOut();
    void commentsOfOdsAreNoText();
    void sheetsOfOdsAreChosenByName();

    void entitiesAreNeverExpanded();
    void damagedWorkbooksAreRefused();
    void truncatedSheetIsRefused();
    void repeatedCellsStopAtTheLimit();
    void cellsFarApartStopAtTheLimit();
    void otherFilesAreRefusedWithARemedy_data();
    void otherFilesAreRefusedWithARemedy();
    void workbookCanBeCancelled();
    void largeSheetIsReadInTime();

    void rejectedRowsAreWrittenInFileOrder();
};

void TableFileTest::everyKindIsToldByItsBytes()
{
    QTemporaryDir folder;
    const std::string text = "id,city\n1,Porto\n2,Köln\n";
    const std::string ods = workbooks::ods(odsTable(
        "S", odsRow({odsText("id"), odsText("city")}) + odsRow({odsNumber("1"), odsText("Porto")}) +
                 odsRow({odsNumber("2"), odsText("Köln")})));
    for (const std::string& bytes : {text, gzip(text), customers().bytes(), ods}) {
        // The name says nothing true.
        QFile file(folder.filePath("customers.doc"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        const CsvResult result = readTableFile(file.fileName().toStdString());
        QCOMPARE(written(*result.table), text);
        QCOMPARE(written(*read(bytes).table), text);
    }
}

void TableFileTest::receiptNamesTheFileOnDisk()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("customers.csv.gz").toStdString();
    const std::string bytes = gzip("id,city\n1,Porto\n2,Köln\n");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    double last = 0;
    bool ascending = true;
    const CsvResult result = readTableFile(path, {}, {}, [&](double done, std::string_view) {
        ascending = ascending && done >= last && done <= 1;
        last = done;
    });
    QCOMPARE(result.receipt.path, path);
    QCOMPARE(result.receipt.bytes, bytes.size());
    QVERIFY(ascending);
    QVERIFY(last > 0.5);
    QVERIFY_THROWS_EXCEPTION(core::Error, readTableFile(folder.filePath("no.xlsx").toStdString()));
}

void TableFileTest::gzipOfEachFlavourReadsAsTheTextItself_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("a,b\n1,x\n2,y\n");
    QTest::newRow("semicolon, decimal comma") << QByteArray("a;b\r\n1,5;x\r\n2,5;y\r\n");
    QTest::newRow("tab, classic line ends") << QByteArray("a\tb\r1\tx\r2\ty\r");
    QTest::newRow("quoted line end") << QByteArray("a,b\n1,\"x\ny\"\n2,z\n");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n1,\xC3\xA4\n2,y\n");
    QTest::newRow("latin") << QByteArray("a,b\n1,\xE4\n2,y\n");
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0b\0\n\0"
                                          "1\0,\0x\0\n\0"
                                          "2\0,\0y\0\n\0",
                                          26);
    QTest::newRow("preamble") << QByteArray("Report\n\na,b,c\n1,2,x\n3,4,y\n5,6,z\n");
}

void TableFileTest::gzipOfEachFlavourReadsAsTheTextItself()
{
    QFETCH(QByteArray, text);
    const CsvResult plain = read(text.toStdString());
    const CsvResult packed = read(gzip(text.toStdString()));
    QCOMPARE(written(*packed.table), written(*plain.table));
    QVERIFY(packed.table->rowCount() > 0);
    QCOMPARE(packed.receipt.dialect.delimiter, plain.receipt.dialect.delimiter);
    QCOMPARE(packed.receipt.dialect.encoding, plain.receipt.dialect.encoding);
    QCOMPARE(packed.receipt.dialect.preambleLines, plain.receipt.dialect.preambleLines);
}

void TableFileTest::membersOfGzipAreJoined()
{
    const std::string bytes = gzip("id,city\n1,Po") + gzip("") + gzip("rto\n2,Köln\n");
    QCOMPARE(csv(bytes), QByteArray("id,city\n1,Porto\n2,Köln\n"));
    // Tapes and block devices fill up with zeros.
    const CsvResult filled = read(bytes + std::string(512, '\0'));
    QCOMPARE(filled.table->rowCount(), std::size_t(2));
    QVERIFY(!warning(filled.receipt, "bytes-behind-gzip"));
}

void TableFileTest::bytesBehindGzipAreTold()
{
    const CsvResult result = read(gzip("id,city\n1,Porto\n2,Köln\n") + "rubbish");
    QCOMPARE(result.table->rowCount(), std::size_t(2));
    QVERIFY(warning(result.receipt, "bytes-behind-gzip"));
}

void TableFileTest::everyTruncationOfGzipIsRefused()
{
    std::string text = "id,city\n";
    for (int i = 0; i < 300; ++i)
        text += std::to_string(i) + ",Porto " + std::to_string(i * 7919 % 1000) + "\n";
    const std::string bytes = gzip(text);
    for (std::size_t size = 2; size < bytes.size(); ++size) {
        const auto error = refusal(bytes.substr(0, size));
        QVERIFY2(error && error->code() == ErrorCode::MalformedInput,
                 qPrintable(QString::number(size)));
        QVERIFY(!error->remedy().empty());
    }
}

void TableFileTest::everyFlippedByteOfGzipIsRefusedOrHarmless()
{
    const std::string text = "id,city\n1,Porto\n2,Paris\n3,Prague\n";
    const std::string bytes = gzip(text);
    std::size_t refused = 0;
    for (std::size_t at = 2; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        try {
            QCOMPARE(written(*read(damaged).table), text); // the time or the system's number
        } catch (const core::Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedInput);
            ++refused;
        }
    }
    QVERIFY(refused > bytes.size() / 2);
}

void TableFileTest::gzipBombStopsAtTheLimit()
{
    const std::string line(1023, 'x');
    std::string text = "a\n";
    for (int i = 0; i < 32 * 1024; ++i)
        text.append(line).append("\n");
    const std::string bytes = gzip(text);
    QVERIFY(bytes.size() < text.size() / 100);
    CsvOptions options;
    options.memoryLimit = 4 << 20;
    const auto error = refusal(bytes, options);
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::TooLarge);
    QVERIFY2(says(error, "33 MiB"), error->what());
    QVERIFY2(says(error, "4 MiB"), error->what());
    QVERIFY(!error->remedy().empty());
}

void TableFileTest::unpackingCanBeCancelled()
{
    std::string text = "a,b\n";
    while (text.size() < 8'000'000)
        text += "12345,Porto\n";
    const std::string bytes = gzip(text);
    std::stop_source stop;
    QElapsedTimer clock;
    const auto stopAtOnce = [&](double, std::string_view) {
        if (!stop.stop_requested())
            clock.start();
        stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                             readTableBytes(bytes, "x", {}, stop.get_token(), stopAtOnce));
    QVERIFY(clock.elapsed() < 200);
}

void TableFileTest::cellTypesOfXlsxAreKept()
{
    const Xlsx book{
        {{"S", row(1, inlineCell("A1", "n") + inlineCell("B1", "t") + inlineCell("C1", "b") +
                          inlineCell("D1", "d")) +
                   row(2, numberCell("A2", "1.5") + inlineCell("B2", "x") +
                              "<c r=\"C2\" t=\"b\"><v>1</v></c>" + numberCell("D2", "45296", 1)) +
                   row(3, numberCell("A3", "-2E-3") + inlineCell("B3", "y") +
                              "<c r=\"C3\" t=\"b\"><v>0</v></c>" +
                              "<c r=\"D3\" t=\"d\"><v>2024-01-06T00:00:00</v></c>")}},
        {},
        {"dd/mm/yyyy"}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(written(*result.table)),
             QByteArray("n,t,b,d\n1.5,x,TRUE,2024-01-05\n-0.002,y,FALSE,2024-01-06\n"));
    QCOMPARE(result.table->column(0).type, ColumnType::Numeric);
    QCOMPARE(result.table->column(0).numbers[1], -2e-3);
    QCOMPARE(result.table->column(2).type, ColumnType::Boolean);
    QCOMPARE(result.table->column(3).type, ColumnType::Date);
    QCOMPARE(result.receipt.sheet, std::string("S"));
    QCOMPARE(result.receipt.sheets, std::vector<std::string>{"S"});
    QVERIFY(result.receipt.rejected.empty());
}

void TableFileTest::numbersAreTheShortestTextOfTheSameDouble_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("text");
    // Excel stores 17 digits.
    QTest::newRow("29.95") << QByteArray("29.949999999999999") << QByteArray("29.95");
    QTest::newRow("sum") << QByteArray("0.30000000000000004") << QByteArray("0.30000000000000004");
    QTest::newRow("largest") << QByteArray("1.7976931348623157E+308")
                             << QByteArray("1.7976931348623157e+308");
    QTest::newRow("least") << QByteArray("4.9406564584124654E-324") << QByteArray("5e-324");
    QTest::newRow("exponent") << QByteArray("1E+5") << QByteArray("100000");
    QTest::newRow("hundred thousand") << QByteArray("100000") << QByteArray("100000");
    QTest::newRow("small") << QByteArray("1.0000000000000001E-5") << QByteArray("0.00001");
    QTest::newRow("minus zero") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("past the largest") << QByteArray("1E999") << QByteArray("1E999");
}

void TableFileTest::numbersAreTheShortestTextOfTheSameDouble()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, text);
    const Xlsx book{
        {{"S", row(1, inlineCell("A1", "n") + inlineCell("B1", "t")) +
                   row(2, numberCell("A2", stored.toStdString()) + inlineCell("B2", "x"))}}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(result.table->cellText(0, 0)), text);
    const std::string ods =
        workbooks::ods(odsTable("S", odsRow({odsText("n"), odsText("t")}) +
                                         odsRow({odsNumber(stored.toStdString()), odsText("x")})));
    if (text != "1E999")
        QCOMPARE(QByteArray::fromStdString(read(ods).table->cellText(0, 0)), text);
}

void TableFileTest::longDigitsStayAsStored()
{
    std::string rows = row(1, inlineCell("A1", "card") + inlineCell("B1", "x"));
    for (int i = 2; i < 6; ++i)
        rows += row(i, numberCell("A" + std::to_string(i), "490123456789012" + std::to_string(i)) +
                           numberCell("B" + std::to_string(i), "1"));
    const CsvResult result = read(Xlsx{{{"S", rows}}}.bytes());
    QCOMPARE(result.table->cellText(0, 0), std::string("4901234567890122"));
    QVERIFY(result.table->column(0).type != ColumnType::Numeric);
}

void TableFileTest::daysOfBothSystemsAreDates_data()
{
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("text");
    const QByteArray date = "yyyy\\-mm\\-dd;@";
    // The days are those Excel's documentation and help pages give.
    QTest::newRow("2008-01-01") << false << QByteArray("39448") << date << QByteArray("2008-01-01");
    QTest::newRow("first day") << false << QByteArray("1") << date << QByteArray("1900-01-01");
    QTest::newRow("before the gap")
        << false << QByteArray("59") << date << QByteArray("1900-02-28");
    QTest::newRow("no such day") << false << QByteArray("60") << date << QByteArray("1900-02-29");
    QTest::newRow("behind it") << false << QByteArray("61") << date << QByteArray("1900-03-01");
    QTest::newRow("zero") << false << QByteArray("0") << date << QByteArray("1900-01-00");
    QTest::newRow("last day") << false << QByteArray("2958465") << date << QByteArray("9999-12-31");
    QTest::newRow("past it") << false << QByteArray("2958466") << date << QByteArray("2958466");
    QTest::newRow("negative") << false << QByteArray("-1") << date << QByteArray("-1");
    QTest::newRow("1904: first") << true << QByteArray("0") << date << QByteArray("1904-01-01");
    QTest::newRow("1904") << true << QByteArray("37986") << date << QByteArray("2008-01-01");
    QTest::newRow("with time") << false << QByteArray("39448.520833333336") << date
                               << QByteArray("2008-01-01 12:30:00");
    QTest::newRow("milliseconds") << false << QByteArray("39448.000005787034")
                                  << QByteArray("yyyy-mm-dd hh:mm:ss.000")
                                  << QByteArray("2008-01-01 00:00:00.500");
    QTest::newRow("midnight from below")
        << false << QByteArray("39447.999999999996") << date << QByteArray("2008-01-01");
    QTest::newRow("time of day") << false << QByteArray("0.75") << QByteArray("h:mm AM/PM")
                                 << QByteArray("18:00:00");
    QTest::newRow("elapsed") << false << QByteArray("1.25") << QByteArray("[h]:mm")
                             << QByteArray("30:00:00");
    QTest::newRow("amount") << false << QByteArray("39448")
                            << QByteArray("#,##0.00\\ &quot;days&quot;") << QByteArray("39448");
    QTest::newRow("month alone") << false << QByteArray("39448") << QByteArray("mmm")
                                 << QByteArray("2008-01-01");
    QTest::newRow("colour") << false << QByteArray("39448") << QByteArray("[Red]0.0")
                            << QByteArray("39448");
}

void TableFileTest::daysOfBothSystemsAreDates()
{
    QFETCH(bool, from1904);
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, text);
    const Xlsx book{
        {{"S", row(1, inlineCell("A1", "day") + inlineCell("B1", "t")) +
                   row(2, numberCell("A2", stored.toStdString(), 1) + inlineCell("B2", "x"))}},
        {},
        {format.toStdString()},
        from1904};
    QCOMPARE(QByteArray::fromStdString(read(book.bytes()).table->cellText(0, 0)), text);
}

void TableFileTest::dayFormatsAreTold_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("isDay");
    // ECMA-376 part 1, 18.8.30
    for (const int id : {14, 15, 16, 17, 18, 20, 22, 27, 36, 45, 46, 47, 50, 58})
        QTest::addRow("%d", id) << id << true;
    for (const int id : {0, 1, 2, 9, 11, 13, 37, 44, 48, 49})
        QTest::addRow("%d", id) << id << false;
}

void TableFileTest::dayFormatsAreTold()
{
    QFETCH(int, id);
    QFETCH(bool, isDay);
    Xlsx book{{{"S", row(1, inlineCell("A1", "day") + inlineCell("B1", "t")) +
                         row(2, numberCell("A2", "39448.75", 1) + inlineCell("B2", "x"))}},
              {},
              {"General"}};
    Parts parts = book.parts();
    for (auto& [name, content] : parts)
        if (name == "xl/styles.xml")
            content = "<styleSheet><cellXfs><xf/><xf numFmtId=\"" + std::to_string(id) +
                      "\"/></cellXfs></styleSheet>";
    QCOMPARE(read(zip(parts)).table->cellText(0, 0) != "39448.75", isDay);
}

void TableFileTest::sharedRichAndInlineTextsAreWhole()
{
    const auto shared = [](const std::string& place, int index) {
        return "<c r=\"" + place + "\" t=\"s\"><v>" + std::to_string(index) + "</v></c>";
    };
    const Xlsx book{
        {{"S", row(1, shared("A1", 0) + shared("B1", 1)) +
                   row(2, shared("A2", 2) + shared("B2", 3)) +
                   row(3, shared("A3", 4) +
                              "<c r=\"B3\" t=\"inlineStr\"><is><r><t>in</t></r><r><rPr><b/></rPr>"
                              "<t>line</t></r><rPh><t>no</t></rPh></is></c>")}},
        {"<t>name</t>", "<t>note</t>",
         "<r><t xml:space=\"preserve\">Ma </t></r><r><t>Li</t></r>"
         "<rPh sb=\"0\" eb=\"1\"><t>マ</t></rPh>",
         "<t>a &amp; b_x0041__x0000__y</t>", "<t>東京</t>"}};
    QCOMPARE(csv(book.bytes()), QByteArray("name,note\nMa Li,a & bA_x0000__y\n東京,inline\n"));
}

void TableFileTest::rowsAndCellsThatAreLeftOutAreEmpty()
{
    // No numbers of rows and cells at the end, a gap in the middle, empty cells with a style.
    const Xlsx book{
        {{"S", row(3, inlineCell("B3", "a") + inlineCell("C3", "b") + inlineCell("D3", "c")) +
                   row(4, numberCell("B4", "1") + "<c r=\"C4\" s=\"1\"/>") +
                   row(6, numberCell("D6", "6")) +
                   "<row><c><v/></c><c><v>7</v></c><c><v>8</v></c><c><v>9</v></c></row>" +
                   row(90, "<c r=\"A90\" s=\"1\"/>")}}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(written(*result.table)),
             QByteArray("a,b,c\n1,,\n,,6\n7,8,9\n"));
    QCOMPARE(result.table->source()->line(0), std::size_t(4));
    QCOMPARE(result.table->source()->line(1), std::size_t(6));
    QCOMPARE(result.table->source()->line(2), std::size_t(7));
    QVERIFY(result.receipt.rejected.empty());
}

void TableFileTest::titleAboveTheTableIsNoRow()
{
    std::string rows = row(1, inlineCell("A1", "Customers of the north, 2024")) +
                       row(2, inlineCell("A2", "Stand:") + inlineCell("B2", "May")) +
                       row(4, inlineCell("A4", "id") + inlineCell("B4", "city") +
                                  inlineCell("C4", "income") + inlineCell("D4", "age"));
    for (int i = 5; i < 30; ++i) {
        const std::string n = std::to_string(i);
        rows += row(i, numberCell("A" + n, n) + inlineCell("B" + n, i % 2 ? "Porto" : "Köln") +
                           numberCell("C" + n, n + "00.5") + (i % 4 ? numberCell("D" + n, n) : ""));
    }
    const CsvResult result = read(Xlsx{{{"S", rows}}}.bytes());
    QCOMPARE(result.receipt.dialect.preambleLines, std::size_t(3));
    QCOMPARE(result.table->column(2).name, std::string("income"));
    QCOMPARE(result.table->columnCount(), std::size_t(4));
    QCOMPARE(result.table->rowCount(), std::size_t(25));
    QVERIFY(result.receipt.rejected.empty());
    QCOMPARE(result.table->source()->line(0), std::size_t(5));
}

void TableFileTest::chosenPreambleCountsSheetRows()
{
    const Xlsx book{
        {{"S", row(1, inlineCell("A1", "A title&#10;of two lines") + inlineCell("B1", "x")) +
                   row(2, inlineCell("A2", "id") + inlineCell("B2", "city")) +
                   row(3, numberCell("A3", "1") + inlineCell("B3", "Porto")) +
                   row(4, numberCell("A4", "2") + inlineCell("B4", "Köln"))}}};
    CsvOptions options;
    options.dialect.preambleLines = 1;
    const CsvResult result = read(book.bytes(), options);
    QCOMPARE(written(*result.table), std::string("id,city\n1,Porto\n2,Köln\n"));
    QCOMPARE(result.receipt.dialect.preambleLines, std::size_t(1));
    QCOMPARE(result.table->source()->line(0), std::size_t(3));
}

void TableFileTest::emptyColumnsAreLeftOut()
{
    const Xlsx book{{{"S", row(1, inlineCell("B1", "a") + inlineCell("XFD1", "b")) +
                               row(2, numberCell("B2", "1") + numberCell("XFD2", "2"))}}};
    QCOMPARE(csv(book.bytes()), QByteArray("a,b\n1,2\n"));
}

void TableFileTest::lineEndsInCellsKeepSheetRows()
{
    const Xlsx book{
        {{"S", row(1, inlineCell("A1", "id") + inlineCell("B1", "first&#10;note")) +
                   row(2, numberCell("A2", "1") + inlineCell("B2", "a&#10;b_x000D_&#10;c")) +
                   row(3, numberCell("A3", "2") + inlineCell("B3", "d")) +
                   row(7, numberCell("A7", "3") + inlineCell("B7", "e_x000D_f"))}}};
    const CsvResult result = read(book.bytes());
    const DataTable& table = *result.table;
    QCOMPARE(table.column(1).name, std::string("first\nnote"));
    QCOMPARE(table.cellText(0, 1), std::string("a\nb\nc"));
    QCOMPARE(table.cellText(2, 1), std::string("e\nf"));
    QCOMPARE(table.source()->line(0), std::size_t(2));
    QCOMPARE(table.source()->line(1), std::size_t(3));
    QCOMPARE(table.source()->line(2), std::size_t(7));
}

void TableFileTest::textThatLooksLikeCsvStaysInItsCell()
{
    const std::vector<std::string> texts = {"a,b",      "say \"hi\"", "# no comment", "\\",
                                            " blanks ", "'",          "a;b;c",        "tab\there"};
    std::string rows = row(1, inlineCell("A1", "id") + inlineCell("B1", "text"));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string n = std::to_string(i + 2);
        rows +=
            row(static_cast<int>(i) + 2, numberCell("A" + n, n) + inlineCell("B" + n, texts[i]));
    }
    const CsvResult result = read(Xlsx{{{"S", rows}}}.bytes());
    QCOMPARE(result.table->rowCount(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(result.table->cellText(i, 1), texts[i]);
}

void TableFileTest::idsTypedAsTextStayText()
{
    std::string rows = row(1, inlineCell("A1", "code") + inlineCell("B1", "x"));
    for (int i = 2; i < 12; ++i)
        rows += row(i, inlineCell("A" + std::to_string(i), "00" + std::to_string(i)) +
                           numberCell("B" + std::to_string(i), "1.5"));
    const CsvResult result = read(Xlsx{{{"S", rows}}}.bytes());
    QCOMPARE(result.table->cellText(0, 0), std::string("002"));
    QVERIFY(!result.table->column(0).isNumeric());
}

void TableFileTest::numbersTypedAsTextAreTold()
{
    std::string rows = row(1, inlineCell("A1", "spending") + inlineCell("B1", "x"));
    for (int i = 2; i < 12; ++i)
        rows += row(i, inlineCell("A" + std::to_string(i), std::to_string(i) + ".5") +
                           numberCell("B" + std::to_string(i), std::to_string(i * i) + ".25"));
    const CsvResult result = read(Xlsx{{{"S", rows}}}.bytes());
    QCOMPARE(result.table->column(0).type, ColumnType::Numeric);
    const core::Warning* told = warning(result.receipt, "numbers-as-text");
    QVERIFY(told);
    QCOMPARE(told->column, std::string("spending"));
}

void TableFileTest::decimalCommaOfTextsDoesNotTouchStoredNumbers()
{
    std::string rows = row(1, inlineCell("A1", "stored") + inlineCell("B1", "typed"));
    for (int i = 2; i < 12; ++i)
        rows += row(i, numberCell("A" + std::to_string(i), std::to_string(i) + ".125") +
                           inlineCell("B" + std::to_string(i), std::to_string(i) + ",435"));
    const std::string bytes = Xlsx{{{"S", rows}}}.bytes();
    CsvOptions comma;
    comma.dialect.decimalMark = ',';
    const CsvResult result = read(bytes, comma);
    QCOMPARE(result.table->column(0).numbers[0], 2.125);
    QCOMPARE(result.table->column(1).numbers[0], 2.435);

    CsvOptions ofColumn;
    ofColumn.columns["stored"].numberStyle = NumberStyle{',', '.'};
    QCOMPARE(read(bytes, ofColumn).table->column(0).numbers[0], 2.125);
}

void TableFileTest::formulasGiveTheirStoredResults()
{
    const Xlsx book{
        {{"S",
          row(1, inlineCell("A1", "a") + inlineCell("B1", "b")) +
              row(2, "<c r=\"A2\"><f>1+2.25</f><v>3.25</v></c>"
                     "<c r=\"B2\" t=\"str\"><f>\"x\"</f><v>x</v></c>") +
              row(3, "<c r=\"A3\"><f>A2*2</f></c><c r=\"B3\" t=\"str\"><f>B2</f><v>y</v></c>") +
              row(4, "<c r=\"A4\"><f t=\"shared\" si=\"0\"/><v>4</v></c>")}}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(written(*result.table)),
             QByteArray("a,b\n3.25,x\n,y\n4,\n"));
    QVERIFY(warning(result.receipt, "formulas-without-value"));
}

void TableFileTest::errorCellsAreTextAndTold()
{
    const Xlsx book{
        {{"S",
          row(1, inlineCell("A1", "a") + inlineCell("B1", "b")) +
              row(2, "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>" + numberCell("B2", "1")) +
              row(3, "<c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>" + numberCell("B3", "1"))}}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(written(*result.table)),
             QByteArray("a,b\n#N/A,1\n#DIV/0!,1\n"));
    const core::Warning* told = warning(result.receipt, "fault-cells");
    QVERIFY(told);
    QVERIFY(told->text.starts_with("2 cells"));
}

void TableFileTest::hiddenRowsAndMergedCellsAreTold()
{
    const Xlsx book{{{"S",
                      row(1, inlineCell("A1", "a") + inlineCell("B1", "b")) +
                          "<row r=\"2\" hidden=\"1\">" + numberCell("A2", "1") +
                          numberCell("B2", "2") + "</row>" + row(3, numberCell("B3", "3")),
                      "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"}}};
    const CsvResult result = read(book.bytes());
    QCOMPARE(QByteArray::fromStdString(written(*result.table)), QByteArray("a,b\n1,2\n,3\n"));
    QVERIFY(warning(result.receipt, "hidden-rows"));
    QVERIFY(warning(result.receipt, "merged-cells"));
}

void TableFileTest::firstVisibleSheetIsRead()
{
    Xlsx book = customers();
    book.sheets.insert(book.sheets.begin(), {"Lists", row(1, inlineCell("A1", "x")), {}, true});
    book.sheets.push_back({"Notes", row(1, inlineCell("A1", "y"))});
    const CsvResult result = read(book.bytes());
    QCOMPARE(result.receipt.sheet, std::string("Customers"));
    QCOMPARE(result.receipt.sheets, (std::vector<std::string>{"Lists", "Customers", "Notes"}));
    const core::Warning* told = warning(result.receipt, "other-sheets");
    QVERIFY(told);
    QVERIFY(told->text.find("\"Lists\" and \"Notes\"") != std::string::npos);
}

void TableFileTest::sheetIsChosenByName()
{
    Xlsx book = customers();
    book.sheets.push_back(
        {"Ümsatz &amp; Co", row(1, inlineCell("A1", "z") + inlineCell("B1", "w")) +
                                row(2, numberCell("A2", "5") + inlineCell("B2", "q"))});
    for (const char* name : {"Ümsatz & Co", "Ümsatz & CO"}) {
        CsvOptions options;
        options.sheet = name;
        const CsvResult result = read(book.bytes(), options);
        QCOMPARE(result.receipt.sheet, std::string("Ümsatz & Co"));
        QCOMPARE(written(*result.table), std::string("z,w\n5,q\n"));
        QVERIFY(!warning(result.receipt, "other-sheets"));
    }
}

void TableFileTest::sampleOfCompressedFilesIsRefused()
{
    CsvOptions options;
    options.sampleRows = 1;
    for (const std::string& bytes : {customers().bytes(), gzip("a,b\n1,2\n3,4\n")}) {
        const auto error = refusal(bytes, options);
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidOption);
        QVERIFY(!error->remedy().empty());
    }
}

void TableFileTest::unknownSheetIsRefusedWithTheNames()
{
    CsvOptions options;
    options.sheet = "Sales";
    const std::string ods = workbooks::ods(odsTable("Customers", odsRow({odsText("a")})));
    for (const std::string& bytes : {customers().bytes(), ods}) {
        const auto error = refusal(bytes, options);
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidOption);
        QCOMPARE(error->subject(), std::string("Sales"));
        QVERIFY(error->remedy().find("\"Customers\"") != std::string::npos);
    }
}

void TableFileTest::emptySheetIsRefusedWithTheOthers()
{
    Xlsx book = customers();
    book.sheets.insert(book.sheets.begin(), {"Cover", row(1, "<c r=\"A1\" s=\"1\"/>")});
    const auto error = refusal(book.bytes());
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::EmptyFile);
    QVERIFY(error->remedy().find("\"Customers\"") != std::string::npos);
}

void TableFileTest::prefixedElementsAreUnderstood()
{
    Parts parts = customers().parts();
    for (auto& [name, content] : parts)
        if (name == "xl/worksheets/sheet1.xml")
            content =
                "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is>"
                "<x:t>a</x:t></x:is></x:c><x:c t=\"inlineStr\"><x:is><x:t>b</x:t></x:is></x:c>"
                "</x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
                "</x:sheetData></x:worksheet>";
    CsvOptions options;
    options.dialect.hasHeader = true;
    QCOMPARE(csv(zip(parts), options), QByteArray("a,b\n1,2\n"));
}

void TableFileTest::cellTypesOfOdsAreKept()
{
    const auto typed = [](const std::string& type, const std::string& attribute) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute +
               " calcext:value-type=\"" + type + "\"><text:p>shown</text:p></table:table-cell>";
    };
    const std::string rows =
        odsRow(
            {odsText("n"), odsText("p"), odsText("d"), odsText("w"), odsText("b"), odsText("t")}) +
        odsRow({odsNumber("29.949999999999999"), typed("percentage", "value=\"0.25\""),
                typed("date", "date-value=\"2024-01-05\""),
                typed("time", "time-value=\"PT12H30M05S\""),
                typed("boolean", "boolean-value=\"true\""),
                "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b "
                "<text:span>c</text:span></text:p><text:p>second</text:p></table:table-cell>"}) +
        odsRow({odsNumber("7"), typed("currency", "value=\"9.5\" office:currency=\"EUR\""),
                typed("date", "date-value=\"2024-01-06T08:15:00\""),
                typed("time", "time-value=\"PT30H00M00.5S\""),
                typed("boolean", "boolean-value=\"false\""),
                "<table:table-cell office:value-type=\"string\" office:string-value=\"\" "
                "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"});
    const CsvResult result = read(ods(odsTable("S", rows)));
    QCOMPARE(QByteArray::fromStdString(written(*result.table)),
             QByteArray("n,p,d,w,b,t\n29.95,0.25,2024-01-05,12:30:05,TRUE,\"a  b c\nsecond\"\n"
                        "7,9.5,2024-01-06 08:15:00,30:00:00.500,FALSE,#N/A\n"));
    QCOMPARE(result.table->column(2).type, ColumnType::Date);
    QCOMPARE(result.table->source()->line(1), std::size_t(3));
    QVERIFY(warning(result.receipt, "fault-cells"));
}

void TableFileTest::repeatedCellsAndRowsAreWrittenOut()
{
    const std::string rows =
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>" +
        odsRow({"<table:table-cell table:number-columns-repeated=\"2\"/>", odsText("a"),
                odsText("b"), odsText("c")}) +
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "table:number-columns-repeated=\"2\"/><table:table-cell "
        "table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"4\"/>"
        "<table:covered-table-cell office:value-type=\"float\" office:value=\"9\"/>"
        "</table:table-row>" +
        odsRow({"<table:table-cell table:number-columns-repeated=\"4\"/>", odsNumber("5"),
                "<table:table-cell table:number-columns-repeated=\"16379\"/>"}) +
        "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const CsvResult result = read(ods(odsTable("S", rows)));
    QCOMPARE(written(*result.table), std::string("a,b,c\n4,4,\n4,4,\n,,5\n"));
    QCOMPARE(result.table->source()->line(0), std::size_t(5));
}

void TableFileTest::commentsOfOdsAreNoText()
{
    const std::string cell =
        "<table:table-cell office:value-type=\"string\"><office:annotation><dc:date>2024</dc:date>"
        "<text:p>a comment</text:p></office:annotation><text:p>Porto</text:p></table:table-cell>";
    const std::string rows =
        odsRow({odsText("id"), odsText("city")}) + odsRow({odsNumber("1"), cell});
    QCOMPARE(csv(ods(odsTable("S", rows))), QByteArray("id,city\n1,Porto\n"));
}

void TableFileTest::sheetsOfOdsAreChosenByName()
{
    const std::string tables = odsTable("One", odsRow({odsText("a"), odsText("b")}) +
                                                   odsRow({odsNumber("1"), odsText("x")})) +
                               odsTable("Two", odsRow({odsText("c"), odsText("d")}) +
                                                   odsRow({odsNumber("2"), odsText("y")}));
    CsvOptions options;
    options.sheet = "two";
    const CsvResult second = read(ods(tables), options);
    QCOMPARE(written(*second.table), std::string("c,d\n2,y\n"));
    QCOMPARE(second.receipt.sheet, std::string("Two"));
    QCOMPARE(second.receipt.sheets, (std::vector<std::string>{"One", "Two"}));
    const CsvResult first = read(ods(tables));
    QCOMPARE(written(*first.table), std::string("a,b\n1,x\n"));
    QVERIFY(warning(first.receipt, "other-sheets"));
}

void TableFileTest::entitiesAreNeverExpanded()
{
    std::string bomb = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"lol\">";
    for (char c = 'b'; c < 'm'; ++c) {
        const std::string last = std::string("&") + static_cast<char>(c - 1) + ";";
        bomb += std::string("<!ENTITY ") + c + " \"";
        for (int i = 0; i < 10; ++i)
            bomb += last;
        bomb += "\">";
    }
    bomb += "]><sst><si><t>&l;</t></si></sst>";
    Xlsx book = customers();
    book.texts = {"<t>x</t>"};
    Parts parts = book.parts();
    for (auto& [name, content] : parts)
        if (name == "xl/sharedStrings.xml")
            content = bomb;
    const auto error = refusal(zip(parts));
    QVERIFY(says(error, "declares entities"));
    QCOMPARE(error->code(), ErrorCode::MalformedInput);
}

void TableFileTest::damagedWorkbooksAreRefused()
{
    const std::string bytes = customers().bytes();
    // Cut anywhere the directory at the end is gone.
    for (std::size_t size = 4; size < bytes.size(); size += 7) {
        const auto error = refusal(bytes.substr(0, size));
        QVERIFY(error && error->code() == ErrorCode::MalformedInput);
        QVERIFY(!error->remedy().empty());
    }
    // A changed byte within a part does not fit its checksum.
    std::string changed = bytes;
    changed[changed.find("Porto")] = 'X';
    const auto error = refusal(changed);
    QVERIFY(says(error, "damaged"));
    QCOMPARE(error->code(), ErrorCode::MalformedInput);

    Xlsx missing = customers();
    Parts parts = missing.parts();
    parts.erase(parts.begin()); // the sheet
    QVERIFY(says(refusal(zip(parts)), "is missing"));

    for (const char* cells :
         {"<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", "<c r=\"ZZZZ1\"><v>1</v></c>",
          "<c t=\"s\"><v>5</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c r=\"7\"><v>1</v></c>"}) {
        const auto refused = refusal(Xlsx{{{"S", row(1, cells)}}}.bytes());
        QVERIFY2(refused && refused->code() == ErrorCode::MalformedInput, cells);
    }
    for (const char* rows :
         {"<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
          "<c><v>1</v></c>",
          "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"}) {
        const auto refused = refusal(Xlsx{{{"S", rows}}}.bytes());
        QVERIFY2(refused && refused->code() == ErrorCode::MalformedInput, rows);
    }
}

void TableFileTest::truncatedSheetIsRefused()
{
    Parts parts = customers().parts();
    std::string& sheet = parts.front().second;
    sheet.resize(sheet.find("Porto"));
    QVERIFY(says(refusal(zip(parts)), "no sound XML"));
    const std::string content = odsContent(odsTable("S", odsRow({odsText("a")})));
    const std::string cut = zip({{"content.xml", content.substr(0, content.size() / 2)}});
    QVERIFY(says(refusal(cut), "no sound XML"));
}

void TableFileTest::repeatedCellsStopAtTheLimit()
{
    const std::string rows =
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"4\"/>"
        "</table:table-row>";
    CsvOptions options;
    options.memoryLimit = 32 << 20;
    const auto error = refusal(ods(odsTable("S", rows)), options);
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::TooLarge);
}

void TableFileTest::cellsFarApartStopAtTheLimit()
{
    // 4,000 cells on a diagonal make a table of 16 million.
    std::string rows;
    for (int i = 1; i <= 4000; ++i)
        rows += "<table:table-row><table:table-cell table:number-columns-repeated=\"" +
                std::to_string(i) + "\"/>" + odsNumber("1") + "</table:table-row>";
    CsvOptions options;
    options.memoryLimit = 8 << 20;
    const auto error = refusal(ods(odsTable("S", rows)), options);
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::TooLarge);
}

void TableFileTest::otherFilesAreRefusedWithARemedy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const auto packed = [](const Parts& parts) { return QByteArray::fromStdString(zip(parts)); };
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(504, 'x');
    QTest::newRow("xls") << old << QByteArray("old Excel workbook");
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QTest::newRow("xlsx with password") << old + name << QByteArray("protected with a password");
    QTest::newRow("ods with password")
        << packed({{"content.xml", "?"}, {"META-INF/manifest.xml", "<manifest:encryption-data/>"}})
        << QByteArray("protected with a password");
    QTest::newRow("xlsb") << packed({{"xl/workbook.bin", "?"}}) << QByteArray(".xlsb");
    QTest::newRow("odt") << packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                    {"content.xml", "<x/>"}})
                         << QByteArray("not a workbook");
    QTest::newRow("docx") << packed({{"_rels/.rels",
                                      "<R><Relationship Id=\"1\" Type=\"a/officeDocument\" "
                                      "Target=\"word/document.xml\"/></R>"}})
                          << QByteArray("not a workbook");
    QTest::newRow("zip") << packed({{"customers.csv", "a,b\n"}}) << QByteArray("zip archive");
    QTest::newRow("empty zip") << packed({}) << QByteArray("zip archive");
    QTest::newRow("bzip2") << QByteArray("BZh91AY&SY????????") << QByteArray("bzip2");
    QTest::newRow("xz") << QByteArray("\xFD"
                                      "7zXZ\0????",
                                      10)
                        << QByteArray("xz");
    QTest::newRow("zstd") << QByteArray("\x28\xB5\x2F\xFD????") << QByteArray("zstd");
    QTest::newRow("html") << QByteArray("\n<html><table>") << QByteArray("web page");
    QTest::newRow("xml") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>")
                         << QByteArray("XML file");
    QTest::newRow("workbook in gzip")
        << QByteArray::fromStdString(gzip(customers().bytes())) << QByteArray("workbook");
}

void TableFileTest::otherFilesAreRefusedWithARemedy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const auto error = refusal(bytes.toStdString());
    QVERIFY2(says(error, words.constData()), error ? error->what() : "not refused");
    QCOMPARE(error->code(), ErrorCode::MalformedInput);
    QVERIFY(!error->remedy().empty());
}

void TableFileTest::workbookCanBeCancelled()
{
    std::string rows;
    for (int i = 1; i < 40'000; ++i)
        rows += "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const std::string bytes = Xlsx{{{"S", rows}}}.bytes();
    std::stop_source stop;
    QElapsedTimer clock;
    const auto stopAtOnce = [&](double, std::string_view) {
        if (!stop.stop_requested())
            clock.start();
        stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                             readTableBytes(bytes, "x", {}, stop.get_token(), stopAtOnce));
    QVERIFY(clock.elapsed() < 200);
}

void TableFileTest::largeSheetIsReadInTime()
{
    std::string rows = "<row>";
    for (int column = 0; column < 12; ++column)
        rows += "<c t=\"inlineStr\"><is><t>column " + std::to_string(column) + "</t></is></c>";
    rows += "</row>";
    for (int i = 0; i < 20'000; ++i) {
        rows += "<row>";
        for (int column = 0; column < 11; ++column)
            rows += "<c><v>" + std::to_string(i * 31 % 1000 + column) + ".25</v></c>";
        rows += "<c t=\"inlineStr\"><is><t>Porto</t></is></c></row>";
    }
    const std::string bytes = Xlsx{{{"S", rows}}}.bytes();
    QElapsedTimer clock;
    clock.start();
    const CsvResult result = read(bytes);
    QCOMPARE(result.table->rowCount(), std::size_t(20'000));
    QCOMPARE(result.table->columnCount(), std::size_t(12));
    // Five times as many rows within three seconds, and room for sanitizers and busy machines.
    QVERIFY2(clock.elapsed() < 6'000, qPrintable(QString::number(clock.elapsed())));
}

void TableFileTest::rejectedRowsAreWrittenInFileOrder()
{
    ImportReceipt receipt;
    receipt.rejected = {{7, "has 3 fields instead of 2", "a,\"b\",c"}, {9, "is damaged", ""}};
    receipt.skipped = {{1, "stands before the table", "Report"}, {8, "is a comment", "# x\ny"}};
    std::ostringstream out;
    writeRejectedRows(out, receipt);
    QCOMPARE(QByteArray::fromStdString(out.str()),
             QByteArray("line,reason,text\n1,stands before the table,Report\n"
                        "7,has 3 fields instead of 2,\"a,\"\"b\"\",c\"\n"
                        "8,is a comment,\"# x\ny\"\n9,is damaged,\n"));
    std::ostringstream none;
    writeRejectedRows(none, {});
    QCOMPARE(none.str(), std::string("line,reason,text\n"));
}

QTEST_APPLESS_MAIN(TableFileTest)
#include "test_tablefile.moc"
