#include "core/data/csv/csvdress.h"

#include <QTest>

using core::data::CsvDress;
using core::data::dressedCsv;

class TestCsvDress : public QObject {
    Q_OBJECT
private slots:
    void plainDressChangesNothing()
    {
        const std::string plain = "a,b\n\"1,5\",\"say \"\"hi\"\"\"\n";
        QCOMPARE(dressedCsv(plain, {}), plain);
    }

    void semicolonsSeparateAndCommasStandUnquoted()
    {
        QCOMPARE(dressedCsv("a,b\n\"1,5\",\"x;y\"\n", {false, ';', false}),
                 std::string("a;b\n1,5;\"x;y\"\n"));
    }

    void quotesLinesAndEmptyCellsStayWhatTheyAre()
    {
        QCOMPARE(dressedCsv("\"a\nb\",,\"\"\"\"\n,,\n\"\"\n", {false, ';', false}),
                 std::string("\"a\nb\";;\"\"\"\"\n;;\n\"\"\n"));
    }

    void markStandsBeforeEverything()
    {
        QCOMPARE(dressedCsv("a\n", {true, ',', false}), std::string("\xEF\xBB\xBF") + "a\n");
    }

    void textsThatWouldBeComputedAreGuarded()
    {
        QCOMPARE(dressedCsv("=1+1,+1,-2.5,-x,@SUM(A1),a=b,-\n", {false, ',', true}),
                 std::string("'=1+1,+1,-2.5,'-x,'@SUM(A1),a=b,'-\n"));
    }
};

QTEST_APPLESS_MAIN(TestCsvDress)
#include "test_csvdress.moc"
