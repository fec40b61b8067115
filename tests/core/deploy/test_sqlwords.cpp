#include "core/base/error.h"
#include "core/deploy/sqlstatement.h"
#include "core/deploy/sqlwords.h"
#include "tests/core/deploy/hostile.h"
#include "tests/core/deploy/sqlitedatabase.h"

#include <QTest>

#include <bit>
#include <cfloat>
#include <regex>

using namespace core;
using namespace core::deploy;
using namespace deploying;

class SqlWordsTest : public QObject {
    Q_OBJECT

private slots:
    void dialectsAreKnownByTheirWords()
    {
        for (const SqlDialect dialect : sqlDialects)
            QCOMPARE(sqlDialectFromWord(toWord(dialect)), dialect);
        QVERIFY(!sqlDialectFromWord("mysql"));
    }

    void namesAreQuotedAsEachDialectDoes()
    {
        const std::string odd = "a\"b`c\\d";
        QCOMPARE(SqlWords(SqlDialect::Ansi).name(odd), std::string("\"a\"\"b`c\\d\""));
        QCOMPARE(SqlWords(SqlDialect::Postgres).name(odd), std::string("\"a\"\"b`c\\d\""));
        QCOMPARE(SqlWords(SqlDialect::Sqlite).name(odd), std::string("\"a\"\"b`c\\d\""));
        QCOMPARE(SqlWords(SqlDialect::Spark).name(odd), std::string("`a\"b``c\\d`"));
        QCOMPARE(SqlWords(SqlDialect::BigQuery).name(odd), std::string("`a\"b\\u0060c\\\\d`"));
        QCOMPARE(SqlWords(SqlDialect::Ansi).table("crm.my table"),
                 std::string("\"crm\".\"my table\""));
        for (const char* table : {"", ".", "a.", ".a", "a..b"})
            QVERIFY_EXCEPTION_THROWN((void)SqlWords(SqlDialect::Ansi).table(table), Error);
        QVERIFY_EXCEPTION_THROWN((void)SqlWords(SqlDialect::Spark).name("${x}"), Error);
        QVERIFY_EXCEPTION_THROWN((void)SqlWords(SqlDialect::Ansi).name(std::string("a\0b", 3)),
                                 Error);
    }

    void textsAreQuotedAsEachDialectDoes()
    {
        const std::string odd = "it's\\ ${a};\n";
        QCOMPARE(SqlWords(SqlDialect::Ansi).text(odd), std::string("'it''s\\ ${a};\n'"));
        QCOMPARE(SqlWords(SqlDialect::Sqlite).text(odd), std::string("'it''s\\ ${a};\n'"));
        QCOMPARE(SqlWords(SqlDialect::Postgres).text(odd), std::string("E'it''s\\\\ ${a};\n'"));
        QCOMPARE(SqlWords(SqlDialect::Postgres).text("it's"), std::string("'it''s'"));
        QCOMPARE(SqlWords(SqlDialect::Spark).text(odd),
                 std::string("'it\\u0027s\\\\ \\u0024{a}\\u003b\\u000a'"));
        QCOMPARE(SqlWords(SqlDialect::BigQuery).text(odd),
                 std::string("'it\\u0027s\\\\ ${a};\\u000a'"));
    }

    void sqliteReadsTextsAndNamesBack()
    {
        const SqliteDatabase database;
        const SqlWords words(SqlDialect::Sqlite);
        for (const std::string& text : hostileTexts) {
            QCOMPARE(database.run("SELECT " + words.text(text)), (Rows{{text}}));
            database.run("CREATE TABLE " + words.name(text) + " (" + words.name(text) + ")");
            QCOMPARE(
                database.run("SELECT " + words.name(text) + " FROM " + words.name(text)).size(),
                0U);
        }
    }

    void noTextEndsAComment()
    {
        for (const SqlDialect dialect : sqlDialects)
            for (const std::string& text : hostileTexts) {
                const std::string line = SqlWords(dialect).comment(text + "\x0b\xE2\x80\xA8"
                                                                          "x");
                QVERIFY(line.starts_with("-- "));
                QCOMPARE(line.find_first_of("\n\r\x0b\x0c"), line.size() - 1);
                QVERIFY(line.find("\xE2\x80\xA8") == std::string::npos);
            }
    }

    void numbersAreDoublePrecisionAndReadBack()
    {
        QCOMPARE(SqlWords(SqlDialect::Sqlite).number(1.0), std::string("1.0"));
        QCOMPARE(SqlWords(SqlDialect::Ansi).number(1.0), std::string("1.0E0"));
        QCOMPARE(SqlWords(SqlDialect::Spark).number(-1e-5), std::string("(-1.0E-5)"));
        QCOMPARE(SqlWords(SqlDialect::Postgres).typed(0.5F), std::string("0.5::float8"));
        QCOMPARE(SqlWords(SqlDialect::BigQuery).number(1.5e300), std::string("1.5E300"));
        Random random(4);
        const SqliteDatabase database;
        const SqlWords words(SqlDialect::Sqlite);
        std::string select = "SELECT 0";
        std::vector<double> values;
        for (int i = 0; i < 500; ++i) {
            values.push_back(random.normal() * std::pow(10.0, double(random.below(40)) - 20));
            select += ',' + words.number(values.back());
        }
        const Rows rows = database.run(select);
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE_LE(std::abs(number(rows[0][i + 1]) - values[i]),
                        std::abs(values[i]) * DBL_EPSILON);
    }

    void resultsHaveNamesThatDiffer()
    {
        const SqlWords postgres(SqlDialect::Postgres);
        std::vector<std::string> taken;
        QCOMPARE(postgres.resultName("label", taken), std::string("label"));
        QCOMPARE(postgres.resultName("LABEL", taken), std::string("LABEL_2"));
        // 63 bytes, and no half of a letter.
        const std::string lengthy = std::string(62, 'a') + "ü";
        QCOMPARE(postgres.resultName(lengthy, taken), std::string(62, 'a'));
        QCOMPARE(postgres.resultName(lengthy, taken), std::string(61, 'a') + "_2");
        taken.clear();
        const SqlWords bigQuery(SqlDialect::BigQuery);
        QCOMPARE(bigQuery.resultName("probability_A–B", taken), std::string("probability_A___B"));
        QCOMPARE(bigQuery.resultName("probability_A B!!", taken), std::string("probability_A_B__"));
    }

    void tooManyColumnsAndTooLongStatementsAreRefused()
    {
        const SqlOptions options{
            .dialect = SqlDialect::Ansi, .table = "t", .idColumn = {}, .mostBytes = 1000};
        SqlStatement wide(options);
        QVERIFY_EXCEPTION_THROWN(wide.stage("inputs", "x", std::vector<std::string>(1700, "1.0")),
                                 Error);
        SqlStatement lengthy(options);
        lengthy.stage("inputs", "x", {std::string(2000, '1')});
        try {
            (void)lengthy.finish({}, {{"a", "x1"}});
            QFAIL("a statement was written");
        } catch (const Error& error) {
            QVERIFY2(std::regex_search(error.what(), std::regex("takes 2.* kB.* limit is 1.* kB")),
                     error.what());
        }
    }

    void stagesNeverHaveTheNameOfTheTable()
    {
        const SqlOptions options{
            .dialect = SqlDialect::Sqlite, .table = "Inputs_1", .idColumn = {}};
        SqlStatement statement(options);
        statement.stage("inputs", {{"x", "t.a"}});
        const std::string text = statement.finish({}, {{"b", "x"}});
        const SqliteDatabase database;
        database.run("CREATE TABLE Inputs_1 (a)");
        database.run("INSERT INTO Inputs_1 VALUES (7)");
        QCOMPARE(database.run(text), (Rows{{"7"}}));
    }
};

QTEST_GUILESS_MAIN(SqlWordsTest)
#include "test_sqlwords.moc"
