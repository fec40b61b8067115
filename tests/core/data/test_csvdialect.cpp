#include "core/data/csv/csvdialect.h"
#include "core/data/csv/csvreader.h"
#include "core/data/textencoding.h"

#include <QTest>

#include <algorithm>

using namespace core::data;

namespace {

std::string utf16(const std::u16string& text, bool bigEndian, bool mark)
{
    std::string bytes = mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes.push_back(bigEndian ? high : low);
        bytes.push_back(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

class CsvDialectTest : public QObject {
    Q_OBJECT
private slots:
    void delimiterIsFound_data();
    void delimiterIsFound();
    void delimiterInQuotesDoesNotCount();
    void decimalCommasAreNotDelimiters();
    void singleQuotesAreFound();
    void proseIsOneColumn();
    void choicesAreKept();
    void encodingIsFound_data();
    void encodingIsFound();
    void brokenUtf8IsReadAsWindows1252();
    void forcedUtf8ReplacesBrokenBytes();
    void strictUtf8RefusesWhatTheStandardRefuses();
    void encodingWordsAreUnderstood();
    void oldEncodingsAreConverted();
    void wideEncodingsAreConverted();
    void textEncodedTwiceIsRepaired();
    void longTextsAreCheckedToTheirLastByte();
};

void CsvDialectTest::delimiterIsFound_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char delimiter : {',', ';', '\t', '|'})
        QTest::newRow(QByteArray(1, delimiter).constData()) << delimiter;
}

void CsvDialectTest::delimiterIsFound()
{
    QFETCH(char, delimiter);
    std::string text = "name,age,city\nAnna,34,Ulm\nBert,51,Bonn\nCleo,28,Kiel\n";
    std::replace(text.begin(), text.end(), ',', delimiter);
    const CsvDialect dialect = detectDialect(text);
    QCOMPARE(dialect.delimiter, delimiter);
    QCOMPARE(dialect.quote, '"');
    QVERIFY(dialect.hasHeader);
    QCOMPARE(dialect.decimalMark, '.');
}

void CsvDialectTest::delimiterInQuotesDoesNotCount()
{
    const CsvDialect dialect =
        detectDialect("name;note\n\"a, b, c\";1\n\"d, e, f\";2\n\"g, h, i\";3\n");
    QCOMPARE(dialect.delimiter, ';');
}

void CsvDialectTest::decimalCommasAreNotDelimiters()
{
    const CsvDialect dialect = detectDialect("a;b\n1,5;2,25\n3,5;4,75\n0,5;1,125\n");
    QCOMPARE(dialect.delimiter, ';');
    QCOMPARE(dialect.decimalMark, ',');
    QCOMPARE(dialect.thousandsMark, '\0');
}

void CsvDialectTest::singleQuotesAreFound()
{
    const CsvDialect dialect =
        detectDialect("'name','note'\n'Anna','x, y'\n'Bert','z'\n'Cleo','u, v'\n");
    QCOMPARE(dialect.quote, '\'');
    QCOMPARE(dialect.delimiter, ',');
    QCOMPARE(detectDialect("name,note\nO'Neil,x\nD'Arc,y\n").quote, '"');
}

void CsvDialectTest::proseIsOneColumn()
{
    const auto result = readCsvText("remark\nvery good\nnot bad; could be better\nfine\n", "t");
    QCOMPARE(result.table->columnCount(), std::size_t(1));
    QCOMPARE(result.table->rowCount(), std::size_t(3));
}

void CsvDialectTest::choicesAreKept()
{
    CsvDialectChoice choice;
    choice.delimiter = ';';
    choice.quote = '\0';
    choice.decimalMark = ',';
    choice.hasHeader = false;
    choice.preambleLines = 1;
    const CsvDialect dialect = detectDialect("a,b\n1,2\n3,4\n", choice);
    QCOMPARE(dialect.delimiter, ';');
    QCOMPARE(dialect.quote, '\0');
    QCOMPARE(dialect.decimalMark, ',');
    QVERIFY(!dialect.hasHeader);
    QCOMPARE(dialect.preambleLines, std::size_t(1));
}

void CsvDialectTest::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    const auto row = [](const char* tag, const std::string& bytes, TextEncoding encoding,
                        bool mark) {
        QTest::newRow(tag) << QByteArray::fromStdString(bytes) << int(encoding) << mark;
    };
    const std::u16string wide = u"name,city\nJörg,Köln\nAnna,Ulm\n";
    row("UTF-8", "name,city\nJörg,Köln\nAnna,Ulm\n", TextEncoding::Utf8, false);
    row("UTF-8 with mark", "\xEF\xBB\xBFname,city\nJörg,Köln\nAnna,Ulm\n", TextEncoding::Utf8,
        true);
    row("Windows-1252", "name,city\nJ\xF6rg,K\xF6ln\nAnna,Ulm\n", TextEncoding::Windows1252, false);
    row("UTF-16LE", utf16(wide, false, true), TextEncoding::Utf16Le, true);
    row("UTF-16BE", utf16(wide, true, true), TextEncoding::Utf16Be, true);
    row("UTF-16LE without mark", utf16(wide, false, false), TextEncoding::Utf16Le, false);
}

void CsvDialectTest::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    const auto result = readCsvText(bytes.toStdString(), "t");
    QCOMPARE(int(result.receipt.dialect.encoding), encoding);
    QCOMPARE(result.receipt.dialect.byteOrderMark, mark);
    QCOMPARE(result.table->column(0).name, std::string("name"));
    QCOMPARE(result.table->cellText(0, 0), std::string("Jörg"));
    QCOMPARE(result.table->cellText(0, 1), std::string("Köln"));
    QCOMPARE(result.receipt.bytes, std::size_t(bytes.size()));
    const CsvDialect dialect = detectDialect(bytes.toStdString());
    QCOMPARE(int(dialect.encoding), encoding);
    QCOMPARE(dialect.delimiter, ',');
}

void CsvDialectTest::brokenUtf8IsReadAsWindows1252()
{
    const auto result = readCsvText("a,b\n\x80 5,x\n\x93q\x94,y\n", "t");
    QCOMPARE(result.table->cellText(0, 0), std::string("€ 5"));
    QCOMPARE(result.table->cellText(1, 0), std::string("“q”"));
}

void CsvDialectTest::forcedUtf8ReplacesBrokenBytes()
{
    CsvOptions options;
    options.dialect.encoding = TextEncoding::Utf8;
    const auto result = readCsvText("a,b\nJ\xF6rg,x\n", "t", options);
    QCOMPARE(result.table->cellText(0, 0), std::string("J\uFFFDrg"));
    QCOMPARE(result.receipt.warnings.front().code, std::string("invalid-characters"));
}

void CsvDialectTest::strictUtf8RefusesWhatTheStandardRefuses()
{
    QVERIFY(isUtf8("plain"));
    QVERIFY(isUtf8("\xF4\x8F\xBF\xBF"));
    for (const char* bytes : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\xC3", "\xE2\x82", "\x80", "\xFF"})
        QVERIFY(!isUtf8(bytes));
}

void CsvDialectTest::encodingWordsAreUnderstood()
{
    for (const TextEncoding encoding :
         {TextEncoding::Ascii, TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
          TextEncoding::Windows1252})
        QVERIFY(textEncodingFromWord(toWord(encoding)) == encoding);
    QVERIFY(textEncodingFromWord("latin-1") == TextEncoding::Latin1);
    QVERIFY(!textEncodingFromWord("klingon"));
}

void CsvDialectTest::oldEncodingsAreConverted()
{
    const std::string bytes = "\x80\x84\xA4\xE1";
    QCOMPARE(decodeText(bytes, TextEncoding::Windows1252).text, std::string("€„¤á"));
    QCOMPARE(decodeText(bytes, TextEncoding::Latin1).text, std::string("\u0080\u0084¤á"));
    QCOMPARE(decodeText(bytes, TextEncoding::Dos437).text, std::string("Çäñß"));
    QCOMPARE(decodeText("\xB5\xD5", TextEncoding::Dos850).text, std::string("Áı"));
}

void CsvDialectTest::wideEncodingsAreConverted()
{
    using namespace std::string_literals;
    QCOMPARE(decodeText("\x3D\xD8\x00\xDEx\0"s, TextEncoding::Utf16Le).text, std::string("😀x"));
    const DecodedText broken = decodeText("\x3D\xD8x\0y"s, TextEncoding::Utf16Le);
    QCOMPARE(broken.text, std::string("\uFFFDx\uFFFD"));
    QCOMPARE(broken.invalid, std::size_t(2));
    const std::string utf32 = "\xFF\xFE\0\0a\0\0\0,\0\0\0\xE4\0\0\0"s;
    const EncodingFound found = detectEncoding(utf32);
    QVERIFY(found.encoding == TextEncoding::Utf32Le);
    QCOMPARE(decodeText(std::string_view(utf32).substr(found.markBytes), found.encoding).text,
             std::string("a,ä"));
}

void CsvDialectTest::textEncodedTwiceIsRepaired()
{
    QVERIFY(looksTwiceEncoded("KÃ¶ln, 5 â‚¬"));
    QVERIFY(!looksTwiceEncoded("Köln, 5 €, São Paulo, ÃO"));
    QVERIFY(!looksTwiceEncoded("plain"));
    QCOMPARE(repairTwiceEncoded("KÃ¶ln, Ulm, 5 â‚¬"), std::string("Köln, Ulm, 5 €"));
    QCOMPARE(repairTwiceEncoded("Köln and KÃ¶ln"), std::string("Köln and Köln"));
}

void CsvDialectTest::longTextsAreCheckedToTheirLastByte()
{
    // Characters of three bytes lie across every border between the blocks that are checked.
    std::string text;
    while (text.size() < 5000000)
        text += "€";
    QVERIFY(isUtf8(text));
    QVERIFY(!isUtf8(text.substr(0, text.size() - 1)));
    std::string broken = text;
    broken[3 * 1000000 + 1] = 'x';
    QVERIFY(!isUtf8(broken));
    broken.assign(5000000, 'a');
    QVERIFY(isAscii(broken));
    broken.back() = '\xFF';
    QVERIFY(!isAscii(broken));
    QVERIFY(!isUtf8(broken));
}

QTEST_APPLESS_MAIN(CsvDialectTest)
#include "test_csvdialect.moc"
