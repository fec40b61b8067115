#include "core/base/random.h"
#include "core/data/csv/csvfields.h"
#include "core/data/csv/csvreader.h"
#include "core/data/csv/csvscan.h"

#include <QTest>

#include <string>

using namespace core::data;

namespace {

std::string randomText(core::Random& random, std::string_view alphabet, std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text.push_back(alphabet[random.below(alphabet.size())]);
    return text;
}

/// A table of four columns, long enough for several blocks: quoted cells with line ends, blank
/// lines, rows of another width and, now and then, a stray quote.
std::string untidyTable(std::uint64_t seed, std::size_t bytes, bool withStrayQuotes)
{
    core::Random random(seed);
    std::string text = "id,name,note,value\n";
    for (std::size_t row = 0; text.size() < bytes; ++row) {
        const std::string number = std::to_string(row);
        switch (random.below(200)) {
        case 0:
            text += "\n";
            break;
        case 1:
            text += number + ",too,few\n";
            break;
        case 2:
            text += number + ",\"two\r\nlines, \"\"quoted\"\"\",\"" +
                    randomText(random, "abc,\n", 40) + "\",1.5\r\n";
            break;
        case 3:
            text += withStrayQuotes ? number + ",a,\"open,2\n" : number + ",a,\"closed\",2\n";
            break;
        default:
            text += number + ",name " + number + "," + (random.below(2) == 0 ? "yes" : "no") + "," +
                    std::to_string(random.below(10000)) + "\n";
        }
    }
    return text;
}

struct ExpectedRow {
    std::vector<std::string> cells;
    std::size_t line = 0;
};

struct Expected {
    std::vector<ExpectedRow> rows;
    std::vector<std::size_t> rejectedLines;
};

/// Record after record, without blocks.
Expected readInOrder(std::string_view text, const CsvDialect& dialect, std::size_t width)
{
    Expected expected;
    std::vector<FieldSpan> fields;
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size();) {
        const RecordEnd end = splitRecord(text, at, dialect, fields, nullptr, width + 100);
        if (line > 1 && !end.blank) {
            if (end.fault == RecordFault::None && fields.size() == width) {
                ExpectedRow row;
                row.line = line;
                for (const FieldSpan& field : fields)
                    row.cells.push_back(fieldText(text, field, dialect));
                expected.rows.push_back(std::move(row));
            } else {
                expected.rejectedLines.push_back(line);
            }
        }
        line += end.lines;
        at = end.next;
    }
    return expected;
}

} // namespace

class CsvBlocksTest : public QObject {
    Q_OBJECT
private slots:
    void scannerSplitsAsSplitRecordDoes();
    void blocksGiveWhatReadingInOrderGives_data();
    void blocksGiveWhatReadingInOrderGives();
    void linesBehindQuotedLineEndsAreRight();
    void asciiIsToldInEveryPlace();
    void nulsAreCounted();
    void levelsOfMisreadBlocksDoNotCount();
    void longTextsAreLevelsToo();
};

void CsvBlocksTest::scannerSplitsAsSplitRecordDoes()
{
    core::Random random(7);
    const std::vector<std::string_view> alphabets = {"a,\n", "ab,\"\n", "a,\"\r\n", "a, \"\\\n#",
                                                     "aaaaaaaaaaaaaaaaaaaa,\"\r\n"};
    for (int round = 0; round < 4000; ++round) {
        const std::string text =
            randomText(random, alphabets[random.below(alphabets.size())], 1 + random.below(300));
        CsvDialect dialect;
        if (round % 4 == 1)
            dialect.commentMark = '#';
        if (round % 4 == 2)
            dialect.escape = QuoteEscape::Backslash;
        if (round % 4 == 3)
            dialect.quote = '\0';
        const std::size_t width = 1 + random.below(4);
        RecordScanner scanner(text, dialect, width);
        std::vector<BatchField> found(width);
        std::vector<FieldSpan> expected;
        LineEndCounts foundEnds;
        LineEndCounts expectedEnds;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t count = 0;
            const RecordEnd a = scanner.read(at, at, found.data(), count, foundEnds);
            const RecordEnd b =
                splitRecord(text, at, dialect, expected, &expectedEnds, width + 100);
            QCOMPARE(a.next, b.next);
            QCOMPARE(a.contentEnd, b.contentEnd);
            QCOMPARE(a.lines, b.lines);
            QCOMPARE(a.fault, b.fault);
            QCOMPARE(a.blank, b.blank);
            QCOMPARE(a.comment, b.comment);
            QCOMPARE(count, expected.size());
            for (std::size_t i = 0; i < std::min(width, count); ++i) {
                QCOMPARE(at + found[i].begin, std::size_t(expected[i].begin));
                QCOMPARE(std::uint32_t(found[i].length), expected[i].length);
                QCOMPARE(std::uint64_t(found[i].escaped), std::uint64_t(expected[i].escaped));
            }
            at = b.next;
        }
        QCOMPARE(foundEnds.lf, expectedEnds.lf);
        QCOMPARE(foundEnds.crLf, expectedEnds.crLf);
        QCOMPARE(foundEnds.cr, expectedEnds.cr);
    }
}

void CsvBlocksTest::blocksGiveWhatReadingInOrderGives_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("sound quotes") << untidyTable(1, 3'500'000, false);
    QTest::newRow("stray quotes") << untidyTable(2, 3'500'000, true);
    std::string returns = untidyTable(3, 2'500'000, false);
    std::string crLf;
    for (const char c : returns) {
        if (c == '\n' && (crLf.empty() || crLf.back() != '\r'))
            crLf += "\r\n";
        else
            crLf.push_back(c);
    }
    QTest::newRow("CRLF") << crLf;
    // Longer than a block, so that one holds no start of a record at all.
    const std::string longCell(2'600'000, 'x');
    QTest::newRow("a cell of three blocks") << "id,name,note,value\n1,a,\"" + longCell +
                                                   "\n\",1\n2,b,c,2\n" +
                                                   untidyTable(4, 1'500'000, false).substr(19);
}

void CsvBlocksTest::blocksGiveWhatReadingInOrderGives()
{
    QFETCH(std::string, text);
    CsvOptions options;
    options.dialect.delimiter = ',';
    options.dialect.quote = '"';
    options.dialect.escape = QuoteEscape::Doubled;
    options.dialect.hasHeader = true;
    options.dialect.preambleLines = 0;
    options.dialect.trailerLines = 0;
    options.dialect.commentMark = '\0';
    const CsvResult found = readCsvText(text, "untidy.csv", options);
    const Expected expected = readInOrder(text, found.receipt.dialect, 4);
    QCOMPARE(found.table->rowCount(), expected.rows.size());
    for (std::size_t row = 0; row < expected.rows.size(); ++row) {
        QCOMPARE(found.table->source()->line(row), expected.rows[row].line);
        for (std::size_t column = 0; column < 4; ++column)
            QCOMPARE(found.table->cellText(row, column), expected.rows[row].cells[column]);
        // The typed value stands in the same row as the text it was read from.
        const Column& values = found.table->column(3);
        if (values.type == ColumnType::Numeric)
            QCOMPARE(values.numbers[row], std::stod(expected.rows[row].cells[3]));
    }
    QCOMPARE(found.receipt.rejected.size(), expected.rejectedLines.size());
    for (std::size_t i = 0; i < expected.rejectedLines.size(); ++i)
        QCOMPARE(found.receipt.rejected[i].line, expected.rejectedLines[i]);
}

void CsvBlocksTest::linesBehindQuotedLineEndsAreRight()
{
    const CsvResult found =
        readCsvText("a,b\n1,\"x\ny\"\n\n2,z\n3,\"p\r\nq\rr\"\n4,s\n", "lines.csv");
    const auto& source = *found.table->source();
    QCOMPARE(found.table->rowCount(), std::size_t(4));
    QCOMPARE(source.line(0), std::size_t(2));
    QCOMPARE(source.line(1), std::size_t(5));
    QCOMPARE(source.line(2), std::size_t(6));
    QCOMPARE(source.line(3), std::size_t(9));
}

void CsvBlocksTest::asciiIsToldInEveryPlace()
{
    for (const std::size_t length : {1UL, 63UL, 64UL, 65UL, 200UL, bytesPerBlock + 3}) {
        std::string text(length, 'a');
        QVERIFY(byteFactsOf(text).isAscii);
        for (const std::size_t at : {std::size_t(0), length / 2, length - 1}) {
            text[at] = '\x80';
            QVERIFY(!byteFactsOf(text).isAscii);
            text[at] = 'a';
        }
    }
}

void CsvBlocksTest::nulsAreCounted()
{
    std::string text(3 * bytesPerBlock + 77, 'a');
    QCOMPARE(byteFactsOf(text).nuls, std::size_t(0));
    text[0] = text[bytesPerBlock] = text.back() = '\0';
    QCOMPARE(byteFactsOf(text).nuls, std::size_t(3));
}

void CsvBlocksTest::levelsOfMisreadBlocksDoNotCount()
{
    // An odd number of quotes makes the second block begin in the wrong place at first.
    std::string text = "kind,note\n";
    while (text.size() < bytesPerBlock + 1000)
        text += "red,5\" wide\nblue,b\n";
    text += "red,6\" wide\n";
    while (text.size() < 3 * bytesPerBlock)
        text += "red,\"a\nred\"\nblue,b\n";
    const CsvResult found = readCsvText(text, "quotes.csv");
    QCOMPARE(found.table->column(0).levels, (std::vector<std::string>{"blue", "red"}));
    QVERIFY(found.receipt.rejected.empty());
}

void CsvBlocksTest::longTextsAreLevelsToo()
{
    const std::string stem = "a text of more than sixteen bytes ";
    std::string text = "plan,x\n";
    for (int i = 0; i < 300; ++i)
        text += stem + (i % 2 == 0 ? "one" : "two") + "," + std::to_string(i % 7) + "\n";
    const CsvResult found = readCsvText(text, "plans.csv");
    QCOMPARE(found.table->column(0).levels, (std::vector<std::string>{stem + "one", stem + "two"}));
    QCOMPARE(found.table->column(0).codes[2], 0);
    QCOMPARE(found.table->column(0).codes[3], 1);
}

QTEST_APPLESS_MAIN(CsvBlocksTest)
#include "test_csvblocks.moc"
