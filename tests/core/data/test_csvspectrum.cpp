// The cases of the public collection "csv-spectrum" (Max Ogden), with the cells it expects. They
// say how text is cut into cells; all are read with commas, as they are meant.
#include "core/data/csv/csvreader.h"

#include <QTest>

using namespace core::data;

namespace {

using Texts = std::vector<std::string>;

struct SpectrumCase {
    const char* name;
    std::string text;
    Texts header;
    std::vector<Texts> rows;
};

std::vector<SpectrumCase> spectrum()
{
    const Texts abc = {"a", "b", "c"};
    return {
        {"comma_in_quotes",
         "first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123\n",
         {"first", "last", "address", "city", "zip"},
         {{"John", "Doe", "120 any st.", "Anytown, WW", "08123"}}},
        {"empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", abc, {{"1", "", ""}, {"2", "3", "4"}}},
        {"empty_crlf", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", abc, {{"1", "", ""}, {"2", "3", "4"}}},
        {"escaped_quotes",
         "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
         {"a", "b"},
         {{"1", "ha \"ha\" ha"}, {"3", "4"}}},
        {"json",
         "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
         {"key", "val"},
         {{"1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"}}},
        {"newlines",
         "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
         abc,
         {{"1", "2", "3"}, {"Once upon \na time", "5", "6"}, {"7", "8", "9"}}},
        {"newlines_crlf",
         "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
         abc,
         {{"1", "2", "3"}, {"Once upon \r\na time", "5", "6"}, {"7", "8", "9"}}},
        {"quotes_and_newlines",
         "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
         {"a", "b"},
         {{"1", "ha \n\"ha\" \nha"}, {"3", "4"}}},
        {"simple", "a,b,c\n1,2,3\n", abc, {{"1", "2", "3"}}},
        {"simple_crlf", "a,b,c\r\n1,2,3\r\n", abc, {{"1", "2", "3"}}},
        {"utf8", "a,b,c\n1,2,3\n4,5,ʤ\n", abc, {{"1", "2", "3"}, {"4", "5", "ʤ"}}},
    };
}

} // namespace

Q_DECLARE_METATYPE(SpectrumCase)

class CsvSpectrumTest : public QObject {
    Q_OBJECT
private slots:
    void cellsAreThoseOfTheCollection_data();
    void cellsAreThoseOfTheCollection();
};

void CsvSpectrumTest::cellsAreThoseOfTheCollection_data()
{
    QTest::addColumn<SpectrumCase>("example");
    for (const SpectrumCase& example : spectrum())
        QTest::newRow(example.name) << example;
}

void CsvSpectrumTest::cellsAreThoseOfTheCollection()
{
    QFETCH(SpectrumCase, example);
    // Found, not told: delimiter, quote and header.
    const CsvResult result = readCsvText(example.text, example.name);
    const DataTable& table = *result.table;
    QCOMPARE(result.receipt.dialect.delimiter, ',');
    QVERIFY(result.receipt.rejected.empty());
    QVERIFY(result.receipt.skipped.empty());
    QCOMPARE(table.columnCount(), example.header.size());
    QCOMPARE(table.rowCount(), example.rows.size());
    for (std::size_t i = 0; i < example.header.size(); ++i) {
        QCOMPARE(table.column(i).name, example.header[i]);
        for (std::size_t row = 0; row < example.rows.size(); ++row)
            QCOMPARE(table.cellText(row, i), example.rows[row][i]);
    }
}

QTEST_APPLESS_MAIN(CsvSpectrumTest)
#include "test_csvspectrum.moc"
