// Files as they come from spreadsheets, databases and shops, each read under several languages of
// the computer: what is read must not depend on them.
#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "tests/support/maskedwords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <locale>

using namespace core::data;

namespace {

using Texts = std::vector<std::string>;

/// What a file must be read as. `columns` are "name|type|unit|value;value;…" with values as
/// valueText() writes them and nothing for a missing one.
struct Expected {
    std::string dialect; ///< delimiter, quote, decimal and thousands mark; '0' for none
    Texts columns;
    Texts warnings = {};                    ///< codes that must be among the warnings
    std::vector<std::size_t> rejected = {}; ///< lines
    std::vector<std::size_t> skipped = {};  ///< lines
    std::string encoding = "ASCII";
    std::size_t preamble = 0;
    std::size_t trailer = 0;
    bool header = true;
    int doubtful = -1; ///< 0, 1, or −1 for either
};

struct DirtyFile {
    const char* name;
    std::string bytes;
    Expected expected;
    CsvOptions options = {};
};

std::string utf16(const std::u16string& text, bool bigEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes.push_back(bigEndian ? high : low);
        bytes.push_back(bigEndian ? low : high);
    }
    return bytes;
}

CsvOptions withEncoding(TextEncoding encoding)
{
    CsvOptions options;
    options.dialect.encoding = encoding;
    return options;
}

CsvOptions withDateOrder(DateOrder order)
{
    CsvOptions options;
    options.dateOrder = order;
    return options;
}

CsvOptions withTokens(const Texts& tokens)
{
    CsvOptions options;
    options.missingTokens = tokens;
    return options;
}

CsvOptions repairing()
{
    CsvOptions options;
    options.repairsTwiceEncoded = true;
    return options;
}

CsvOptions withDelimiter(char delimiter)
{
    CsvOptions options;
    options.dialect.delimiter = delimiter;
    return options;
}

std::vector<DirtyFile> encodingFiles()
{
    const Texts towns = {"name|category||Jörg;Zoë", "town|category||Köln;Ulm"};
    const std::u16string wide = u"name;town\r\nJörg;Köln\r\nZoë;Ulm\r\n";
    return {
        {"UTF-8 with mark",
         "\xEF\xBB\xBFname;town\nJörg;Köln\nZoë;Ulm\n",
         {";\".0", towns, {}, {}, {}, "UTF-8"}},
        {"UTF-16LE", "\xFF\xFE" + utf16(wide, false), {";\".0", towns, {}, {}, {}, "UTF-16LE"}},
        {"UTF-16BE without mark", utf16(wide, true), {";\".0", towns, {}, {}, {}, "UTF-16BE"}},
        {"Windows-1252",
         "name;town;pay\nJ\xF6rg;K\xF6ln;\x80 5,50\nZo\xEB;Ulm;\x80 7,00\n",
         {";\",0",
          {towns[0], towns[1], "pay|numeric|€|5.5;7"},
          {"not-utf8"},
          {},
          {},
          "Windows-1252",
          0,
          0,
          true,
          1}},
        {"DOS 850 by choice",
         "name;town\nJ\x94rg;K\x94ln\nZo\x89;Ulm\n",
         {";\".0", towns, {}, {}, {}, "DOS 850"},
         withEncoding(TextEncoding::Dos850)},
        {"DOS 437 by choice",
         "name;share\nJ\x94rg;\xAB\nZo\x89;\xAC\n",
         {";\".0", {towns[0], "share|category||½;¼"}, {}, {}, {}, "DOS 437"},
         withEncoding(TextEncoding::Dos437)},
        {"twice encoded",
         "name;town\nJÃ¶rg;KÃ¶ln\nZoÃ«;Ulm\n",
         {";\".0",
          {"name|category||JÃ¶rg;ZoÃ«", "town|category||KÃ¶ln;Ulm"},
          {"twice-encoded"},
          {},
          {},
          "UTF-8"}},
        {"twice encoded, repaired",
         "name;town\nJÃ¶rg;KÃ¶ln\nZoÃ«;Ulm\n",
         {";\".0", towns, {}, {}, {}, "UTF-8"},
         repairing()},
    };
}

std::vector<DirtyFile> separatorFiles()
{
    const Texts people = {"name|category||Ann;Bob;Cleo", "age|numeric||34;51;28"};
    const auto file = [&](const char* name, std::string bytes, std::string dialect) {
        return DirtyFile{name, std::move(bytes), {std::move(dialect), people}};
    };
    std::vector<DirtyFile> files = {
        file("comma", "name,age\nAnn,34\nBob,51\nCleo,28\n", ",\".0"),
        file("semicolon", "name;age\r\nAnn;34\r\nBob;51\r\nCleo;28\r\n", ";\".0"),
        file("tab", "name\tage\nAnn\t34\nBob\t51\nCleo\t28", "\t\".0"),
        file("pipe", "name|age\nAnn|34\nBob|51\nCleo|28\n", "|\".0"),
        file("colon", "name:age\nAnn:34\nBob:51\nCleo:28\n", ":\".0"),
        file("caret", "name^age\nAnn^34\nBob^51\nCleo^28\n", "^\".0"),
        file("tilde", "name~age\rAnn~34\rBob~51\rCleo~28\r", "~\".0"),
        file("one blank", "name age\nAnn 34\nBob 51\nCleo 28\n", " \".0"),
        file("runs of blanks", "name   age\nAnn     34\nBob     51\nCleo    28\n", " \".0"),
        file("single quotes", "'name','age'\n'Ann','34'\n'Bob','51'\n'Cleo','28'\n", ",'.0"),
        file("sep line", "sep=;\nname;age\nAnn;34\nBob;51\nCleo;28\n", ";\".0"),
    };
    files.back().expected.preamble = 1;
    files.push_back(
        {"several blanks keep names of two words",
         "town        people\nNew York    8336817\nLos Angeles  3979576\nUlm  126329\n",
         {" \".0",
          {"town|category||New York;Los Angeles;Ulm", "people|numeric||8336817;3979576;126329"}}});
    files.push_back({"times are not cut at colons",
                     "at\n14:35\n09:05\n23:59\n",
                     {",\".0",
                      {"at|numeric|h|" + numberText(14 + 35 / 60.0) + ";" +
                       numberText(9 + 5 / 60.0) + ";" + numberText(23 + 59 / 60.0)}}});
    files.push_back({"addresses are not cut at colons",
                     "page\nhttp://a.de\nhttps://b.fr\nftp://c.br\n",
                     {",\".0", {"page|category||http://a.de;https://b.fr;ftp://c.br"}}});
    files.push_back(
        {"quoted delimiter and line end",
         "id,note\n7,\"a, b\"\n8,\"line one\nline two\"\n9,\"say \"\"hi\"\"\"\n",
         {",\".0", {"id|identifier||7;8;9", "note|category||a, b;line one\nline two;say \"hi\""}}});
    files.push_back({"backslash escapes",
                     "n,note\n1,\"a \\\"b\\\", c\"\n2,\"d\\\\e\"\n3,\"f \\\"g\\\"\"\n",
                     {",\".0", {"n|numeric||1;2;3", "note|category||a \"b\", c;d\\e;f \"g\""}}});
    files.push_back({"quotes that are inches",
                     "size,n\n5\" pipe,1\n7\" pipe,2\n9\" pipe,3\n",
                     {",\".0", {"size|category||5\" pipe;7\" pipe;9\" pipe", "n|numeric||1;2;3"}}});
    return files;
}

std::vector<DirtyFile> lineFiles()
{
    return {
        {"preamble and trailer",
         "Kundenexport Herbst\n\nNr;Umsatz\n1;58.138,00\n2;46.344,50\n3;1.234,25\n\nQuelle: Amt\n",
         {";\",.",
          {"Nr|numeric||1;2;3", "Umsatz|numeric||58138;46344.5;1234.25"},
          {},
          {},
          {1, 2, 7, 8},
          "ASCII",
          2,
          2,
          true,
          1}},
        {"title filled up with delimiters",
         "Report,,\nname,n,x\nAnn,1,2\nBob,3,4\nCleo,5,6\n",
         {",\".0",
          {"name|category||Ann;Bob;Cleo", "n|numeric||1;3;5", "x|numeric||2;4;6"},
          {},
          {},
          {1},
          "ASCII",
          1}},
        {"total below",
         "shop;n;sum\nA;1;10\nB;2;20\nC;3;35\nD;5;41\nTotal;;106\n",
         {";\".0",
          {"shop|category||A;B;C;D", "n|numeric||1;2;3;5", "sum|numeric||10;20;35;41"},
          {},
          {},
          {6},
          "ASCII",
          0,
          1,
          true,
          1}},
        {"comments",
         "# made by shop 3\nn,x\n1,2\n# checked\n3,5\n4,4\n",
         {",\".0", {"n|numeric||1;3;4", "x|numeric||2;5;4"}, {}, {}, {1, 4}}},
        {"repeated header",
         "name,n\nAnn,1\nBob,2\nname,n\nCleo,7\n",
         {",\".0", {"name|category||Ann;Bob;Cleo", "n|numeric||1;2;7"}, {}, {}, {4}}},
        {"no header",
         "Ann,34\nBob,51\nCleo,28\n",
         {",\".0",
          {"column 1|category||Ann;Bob;Cleo", "column 2|numeric||34;51;28"},
          {"no-header"},
          {},
          {},
          "ASCII",
          0,
          0,
          false}},
        {"ragged rows",
         "a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n13,14,15\n",
         {",\".0",
          {"a|numeric||1;6;13", "b|numeric||2;7;14", "c|numeric||3;8;15"},
          {"rejected-rows"},
          {3, 5}}},
        {"quote that is never closed",
         "a,b\n1,x\n2,\"y\n3,z\n4,z\n",
         {",\".0", {"a|numeric||1;3;4", "b|category||x;z;z"}, {"rejected-rows"}, {3}}},
        {"empty and repeated names",
         "n,,n\n1,2,3\n4,5,6\n",
         {",\".0",
          {"n|numeric||1;4", "column 2|numeric||2;5", "n (2)|numeric||3;6"},
          {"empty-column-name", "duplicate-column-name"}}},
        {"mixed line ends",
         "n,x\n1,2\r\n3,5\r4,4\n",
         {",\".0", {"n|numeric||1;3;4", "x|numeric||2;5;4"}, {"mixed-line-ends"}}},
    };
}

std::vector<DirtyFile> numberFiles()
{
    const auto column = [](const char* name, const Texts& cells, std::string dialect,
                           std::string expected, Texts warnings = {}, int doubtful = -1) {
        std::string text = "name;x\n";
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += std::string(1, static_cast<char>('a' + i % 26)) + " b;" + cells[i] + "\n";
        Expected all{std::move(dialect), {"", "x|" + std::move(expected)}, std::move(warnings)};
        all.encoding = "";
        all.doubtful = doubtful;
        return DirtyFile{name, std::move(text), std::move(all)};
    };
    return {
        column("decimal comma", {"0,435", "12,5", "-7,25"}, ";\",0", "numeric||0.435;12.5;-7.25",
               {}, 0),
        column("decimal point", {"0.435", "12.5", "-7.25"}, ";\".0", "numeric||0.435;12.5;-7.25",
               {}, 0),
        column("0,435 is never 435", {"0,435", "0,200", "0,975"}, ";\",0",
               "numeric||0.435;0.2;0.975", {}, 0),
        column("open comma", {"1,234", "5,678"}, ";\",0", "numeric||1.234;5.678", {}, 1),
        column("open point", {"1.234", "5.678"}, ";\".0", "numeric||1.234;5.678", {}, 1),
        column("German money", {"58.138,00", "1.234", "0,50"}, ";\",.", "numeric||58138;1234;0.5",
               {}, 0),
        column("English thousands", {"1,234.50", "1,234,567", "12.00"}, ";\".,",
               "numeric||1234.5;1234567;12", {}, 0),
        column("blanks as thousands", {"1 234 567", "12 345", "999"}, ";\". ",
               "numeric||1234567;12345;999"),
        column("thin blanks as thousands", {"1\u202F234,5", "12\u00A0345,25", "9,75"}, ";\", ",
               "numeric||1234.5;12345.25;9.75"),
        column("Swiss thousands", {"1'234'567.50", "12'345.25"}, ";\".'",
               "numeric||1234567.5;12345.25"),
        column("euro before", {"€ 1.234,56", "€ 12,00", "-€ 5,50"}, ";\",.",
               "numeric|€|1234.56;12;-5.5"),
        column("euro behind", {"1.234,56 €", "12,00\u00A0€", "-5,50 €"}, ";\",.",
               "numeric|€|1234.56;12;-5.5"),
        column("dollars", {"$12.50", "-$5.25", "$1,000.00"}, ";\".,", "numeric|$|12.5;-5.25;1000"),
        column("currency code", {"12.50 EUR", "7.25 EUR"}, ";\".0", "numeric|EUR|12.5;7.25"),
        column("accounting", {"(1,234.50)", "17.25", "(0.75)"}, ";\".,",
               "numeric||-1234.5;17.25;-0.75"),
        column("minus behind", {"5,25-", "17,50", "1,75-"}, ";\",0", "numeric||-5.25;17.5;-1.75"),
        column("percent", {"12.5 %", "7 %", "0.5%"}, ";\".0", "numeric|%|12.5;7;0.5"),
        column("two currencies stay text", {"$5.00", "€5.00", "$7.25"}, ";\".0",
               "category||$5.00;€5.00;$7.25", {"mixed-units"}),
        column("Unicode minus", {"\u22125.5", "3.25"}, ";\".0", "numeric||-5.5;3.25"),
        column("all spellings of numbers", {"1e5", "+5", "1.", ".5", "-0"}, ";\".0",
               "numeric||100000;5;1;0.5;0"),
        column("postcodes keep zeros", {"01067", "10115", "80331"}, ";\".0",
               "text||01067;10115;80331"),
        column("long digits keep every digit", {"123456789012345678", "123456789012345679"},
               ";\".0", "text||123456789012345678;123456789012345679"),
        column("phone numbers", {"+4912345678", "+4998765432"}, ";\".0",
               "text||+4912345678;+4998765432"),
        column("bank accounts", {"DE89370400440532013000", "FR7630006000011234567890189"}, ";\".0",
               "category||DE89370400440532013000;FR7630006000011234567890189"),
    };
}

std::vector<DirtyFile> valueFiles()
{
    const auto column = [](const char* name, const Texts& cells, std::string expected,
                           Texts warnings = {}, CsvOptions options = {}) {
        std::string text = "n,x\n";
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += std::to_string(i * i % 7) + ",\"" + cells[i] + "\"\n";
        Expected all{",\".0", {"", "x|" + std::move(expected)}, std::move(warnings)};
        all.encoding = "";
        return DirtyFile{name, std::move(text), std::move(all), std::move(options)};
    };
    return {
        column("ISO dates", {"2012-09-04", "1970-01-02"}, "date||2012-09-04;1970-01-02"),
        column("ISO times", {"2012-09-04T14:35:20Z", "2012-09-04 00:00"},
               "date||2012-09-04 14:35:20;2012-09-04"),
        column("offsets are turned into UTC",
               {"2012-09-04T01:30:00+02:00", "2012-09-04T01:30:00-0130"},
               "date||2012-09-03 23:30:00;2012-09-04 03:00:00"),
        column("day first by evidence", {"04/09/2012", "21/08/2013", "01/02/2014"},
               "date||2012-09-04;2013-08-21;2014-02-01"),
        column("month first by evidence", {"09/04/2012", "08/21/2013", "2/1/2014 2:35 PM"},
               "date||2012-09-04;2013-08-21;2014-02-01 14:35:00"),
        column("ambiguous dates stay text", {"04/09/2012", "01/02/2014"},
               "category||04/09/2012;01/02/2014", {"ambiguous-date"}),
        column("ambiguous dates by choice", {"04/09/2012", "01/02/2014"},
               "date||2012-04-09;2014-01-02", {}, withDateOrder(DateOrder::MonthDayYear)),
        column("points put the day first", {"04.09.2012", "01.02.2014"},
               "date||2012-09-04;2014-02-01"),
        column("two-digit years by evidence", {"25/12/98", "04/09/12"},
               "date||1998-12-25;2012-09-04", {"two-digit-years"}),
        column("two-digit years in doubt", {"05-12-08", "04-09-12"}, "category||05-12-08;04-09-12",
               {"ambiguous-date"}),
        column("month names", {"04 Sep 2012", "21 August 2013", "1-Feb-2014"},
               "date||2012-09-04;2013-08-21;2014-02-01"),
        column("month names first", {"Sep 4, 2012", "August 21, 2013"},
               "date||2012-09-04;2013-08-21"),
        column("German month names", {"4. März 2012", "21. Dez. 2013"},
               "date||2012-03-04;2013-12-21"),
        column("days no calendar has", {"2012-02-30", "2012-02-28"},
               "category||2012-02-30;2012-02-28"),
        column("times of day", {"14:30", "09:15", "23:45:00"}, "numeric|h|14.5;9.25;23.75"),
        column("yes and no", {"yes", "no", "yes"}, "boolean||yes;no;yes"),
        column("ja und nein", {"ja", "nein", "JA"}, "category||ja;nein;JA", {"similar-levels"}),
        column("oui et non", {"oui", "non", "oui"}, "boolean||oui;non;oui"),
        column("sim e não", {"sim", "não", "sim"}, "boolean||sim;não;sim"),
        column("true and false", {"TRUE", "FALSE", "TRUE"}, "boolean||TRUE;FALSE;TRUE"),
        column("zero and one stay numbers", {"0", "1", "0"}, "numeric||0;1;0"),
        column("blank cells", {"1", " ", "", "4"}, "numeric||1;;;4"),
        column("tokens by choice", {"1", "k. A.", "n/a", "4"}, "numeric||1;;;4", {},
               withTokens({"k. A.", "n/a"})),
        column("tokens are suggested, not assumed",
               {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "keine Angabe"},
               "category||1;2;3;4;5;6;7;8;9;10;11;keine Angabe",
               {"mixed-numbers", "possible-missing-token"}),
        column("high sentinels are suggested", {"31", "999", "28", "45", "999", "37"},
               "numeric||31;999;28;45;999;37", {"possible-missing-token"}),
        column("dates that stand for none are suggested",
               {"1900-01-01", "2012-09-04", "2013-08-21", "1900-01-01"},
               "date||1900-01-01;2012-09-04;2013-08-21;1900-01-01", {"possible-missing-token"}),
        column("the end of time is suggested", {"9999-12-31", "2012-09-04", "2013-08-21"},
               "date||9999-12-31;2012-09-04;2013-08-21", {"possible-missing-token"}),
        column("sentinels are suggested, not assumed", {"31", "-99", "28", "45", "-99", "37"},
               "numeric||31;-99;28;45;-99;37", {"possible-missing-token"}),
    };
}

std::vector<DirtyFile> dirtyFiles()
{
    std::vector<DirtyFile> all;
    for (const auto& files :
         {encodingFiles(), separatorFiles(), lineFiles(), numberFiles(), valueFiles()})
        all.insert(all.end(), files.begin(), files.end());
    all.push_back({"one column by choice",
                   "a;b\n1;2\n",
                   {"|\".0", {"a;b|category||1;2"}},
                   withDelimiter('|')});
    return all;
}

constexpr const char* locales[] = {"C", "en_US.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "pt_BR.UTF-8"};

char written(char mark)
{
    return mark == '\0' ? '0' : mark;
}

std::string columnText(const DataTable& table, std::size_t index)
{
    const Column& column = table.column(index);
    std::string text = column.name + "|" + std::string(toWord(column.type)) + "|" + column.unit;
    for (std::size_t row = 0; row < column.size(); ++row)
        text += (row == 0 ? "|" : ";") + valueText(column, row);
    return text;
}

} // namespace

Q_DECLARE_METATYPE(DirtyFile)

class DirtyTablesTest : public QObject {
    Q_OBJECT
private slots:
    void fileIsReadAlikeInEveryLanguage_data();
    void fileIsReadAlikeInEveryLanguage();
    void cleanup();
    void oddCellsAreListedByLine();
    void marksLateInTheFileAreSeen();
    void reasonsAreWords();
    void everythingSaidCanBeTranslated();
};

void DirtyTablesTest::fileIsReadAlikeInEveryLanguage_data()
{
    QTest::addColumn<DirtyFile>("file");
    QTest::addColumn<QByteArray>("locale");
    const std::vector<DirtyFile> files = dirtyFiles();
    for (const char* locale : locales) {
        for (const DirtyFile& file : files)
            QTest::newRow((std::string(locale) + ": " + file.name).c_str())
                << file << QByteArray(locale);
    }
}

void DirtyTablesTest::fileIsReadAlikeInEveryLanguage()
{
    QFETCH(DirtyFile, file);
    QFETCH(QByteArray, locale);
    if (std::setlocale(LC_ALL, locale.constData()) == nullptr)
        QSKIP("The locale is not installed (Debian: locales-all).");
    std::locale::global(std::locale(locale.constData()));
    const Expected& expected = file.expected;
    const CsvResult result = readCsvText(file.bytes, file.name, file.options);
    const CsvDialect& dialect = result.receipt.dialect;
    const std::string marks = {written(dialect.delimiter), written(dialect.quote),
                               written(dialect.decimalMark), written(dialect.thousandsMark)};
    QCOMPARE(marks, expected.dialect);
    if (!expected.encoding.empty())
        QCOMPARE(std::string(toWord(dialect.encoding)), expected.encoding);
    QCOMPARE(dialect.preambleLines, expected.preamble);
    QCOMPARE(dialect.trailerLines, expected.trailer);
    QCOMPARE(dialect.hasHeader, expected.header);
    QCOMPARE(result.table->columnCount(), expected.columns.size());
    for (std::size_t i = 0; i < expected.columns.size(); ++i) {
        if (!expected.columns[i].empty())
            QCOMPARE(columnText(*result.table, i), expected.columns[i]);
    }
    const auto lines = [](const std::vector<RejectedRow>& rows) {
        std::vector<std::size_t> all;
        for (const RejectedRow& row : rows)
            all.push_back(row.line);
        return all;
    };
    QCOMPARE(lines(result.receipt.rejected), expected.rejected);
    if (!expected.skipped.empty())
        QCOMPARE(lines(result.receipt.skipped), expected.skipped);
    const auto& warnings = result.receipt.warnings;
    for (const std::string& code : expected.warnings)
        QVERIFY2(std::any_of(warnings.begin(), warnings.end(),
                             [&](const auto& warning) { return warning.code == code; }),
                 code.c_str());
    if (expected.doubtful >= 0)
        QCOMPARE(result.receipt.isDoubtful(), expected.doubtful == 1);
}

void DirtyTablesTest::cleanup()
{
    std::setlocale(LC_ALL, "C");
    std::locale::global(std::locale::classic());
}

void DirtyTablesTest::oddCellsAreListedByLine()
{
    std::string text = "n,income\n";
    for (int i = 0; i < 200; ++i)
        text += std::to_string(i % 9) + "," +
                (i == 50 || i == 150 ? "k. A." : std::to_string(900 + i * 37)) + "\n";
    const CsvResult result = readCsvText(text, "t");
    QCOMPARE(result.receipt.oddCells.size(), std::size_t(2));
    QCOMPARE(result.receipt.oddCells[0].line, std::size_t(52));
    QCOMPARE(result.receipt.oddCells[1].line, std::size_t(152));
    QCOMPARE(result.receipt.oddCells[0].text, std::string("k. A."));
    QCOMPARE(result.receipt.oddCells[0].column, std::string("income"));
    QCOMPARE(result.receipt.oddCells[0].reason, std::string("is no number"));
}

void DirtyTablesTest::marksLateInTheFileAreSeen()
{
    // A megabyte of whole numbers, then decimal commas: the head alone says nothing.
    std::string text = "name;x\n";
    for (int i = 0; i < 60000; ++i)
        text += "some name;" + std::to_string(i * 31 % 997) + "\n";
    for (int i = 0; i < 60000; ++i)
        text += "some name;" + std::to_string(i * 31 % 997) + ",5\n";
    const CsvResult result = readCsvText(text, "t");
    QCOMPARE(result.receipt.dialect.decimalMark, ',');
    QVERIFY(result.table->column(1).type == ColumnType::Numeric);
    QCOMPARE(result.table->column(1).numbers[60001], 31.5);
}

void DirtyTablesTest::reasonsAreWords()
{
    const CsvResult result =
        readCsvText("Kundenexport Herbst\n\nNr;Umsatz;Kunde seit\n1;58.138,00;04.09.2012\n"
                    "2;46.344,00;21.08.2013\n3;11,00;08.03.2014\n4;1.000,00;31.12.2013\n",
                    "t");
    const auto reason = [&](DialectPart part) {
        for (const DialectReason& found : result.receipt.reasons) {
            if (found.part == part)
                return found.text;
        }
        return std::string();
    };
    QCOMPARE(reason(DialectPart::Delimiter), std::string("3 fields in 5 of 5 lines"));
    QCOMPARE(reason(DialectPart::NumberMarks), std::string("“58.138,00” fits no other reading"));
    QCOMPARE(reason(DialectPart::Dates), std::string("days go up to 31, months to 12"));
    QCOMPARE(reason(DialectPart::Preamble), std::string("title and empty line at the top"));
    QVERIFY(result.receipt.isDoubtful());
}

/// Words that are neither translated nor from the file, a name of an encoding or of a nameless
/// column.
QString strayWords(const std::string& sentence, const std::string& file)
{
    QStringList stray;
    for (const QString& word : QString::fromStdString(sentence).split(
             QRegularExpression(QStringLiteral("[^A-Za-z]+")), Qt::SkipEmptyParts))
        if (word.size() > 2 && file.find(word.toStdString()) == std::string::npos &&
            !QStringLiteral("UTF Windows DOS ASCII Latin column").contains(word))
            stray << word;
    return stray.join(u' ');
}

void DirtyTablesTest::everythingSaidCanBeTranslated()
{
    const tests::MaskedWords masked;
    for (const DirtyFile& file : dirtyFiles()) {
        // UTF-16 has its letters apart.
        std::string letters = file.bytes;
        std::erase(letters, '\0');
        CsvResult result;
        try {
            result = readCsvText(file.bytes, "#", file.options);
        } catch (const core::Error& error) {
            QCOMPARE(strayWords(error.what(), letters), QString());
            QCOMPARE(strayWords(error.remedy(), letters), QString());
            continue;
        }
        for (const auto& warning : result.receipt.warnings)
            QCOMPARE(strayWords(warning.text, letters), QString());
        for (const auto& reason : result.receipt.reasons)
            QCOMPARE(strayWords(reason.text, letters), QString());
        for (const auto& odd : result.receipt.oddCells)
            QCOMPARE(strayWords(odd.reason, letters), QString());
        for (const auto* list : {&result.receipt.rejected, &result.receipt.skipped})
            for (const auto& row : *list)
                QCOMPARE(strayWords(row.reason, letters), QString());
        for (std::size_t column = 0; column < result.table->columnCount(); ++column)
            QCOMPARE(strayWords(result.table->column(column).rule, letters), QString());
    }
}

QTEST_APPLESS_MAIN(DirtyTablesTest)
#include "test_dirtytables.moc"
