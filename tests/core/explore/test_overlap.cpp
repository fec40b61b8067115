#include "core/data/csv/csvreader.h"
#include "core/explore/overlap.h"
#include "tests/support/maskedwords.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace core::explore;
using core::data::DataTable;
using tables::missing;

namespace {

std::string sentence(const TableOverlap& overlap, const std::string& code)
{
    for (const core::Warning& warning : overlapSentences(overlap)) {
        if (warning.code == code)
            return warning.text;
    }
    return {};
}

DataTable trained()
{
    return tables::table({tables::identifier("id", {"a", "b", "c", "d"}),
                          tables::numbers("age", {20, 30, missing, 50}),
                          tables::category("job", {"Artist", "Doctor", "Doctor", ""}),
                          tables::category("t", {"A", "B", "A", "B"})},
                         "t");
}

} // namespace

class TestOverlap : public QObject {
    Q_OBJECT

private slots:
    void knownCustomersAreCountedWithWhatChanged()
    {
        const TableOverlap overlap = compareTables(
            trained(),
            tables::table({tables::category("job", {"Doctor", "Artist", "Lawyer", "Doctor", ""}),
                           tables::identifier("id", {"b", "a", "x", "c", ""}),
                           tables::numbers("age", {30, 21, 20, missing, 1})}));
        QCOMPARE(overlap.identifier, std::string("id"));
        QCOMPARE(overlap.knownRows, std::size_t{3});
        QCOMPARE(overlap.unchangedRows, std::size_t{2}); // b and c; missing equals missing
        QCOMPARE(overlap.matchedRows, (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(overlap.newRows(), std::size_t{2});
        QCOMPARE(overlap.rowsWithoutId, std::size_t{1});
        QCOMPARE(overlap.changed.size(), std::size_t{1});
        QCOMPARE(overlap.changed[0].name, std::string("age"));
        QCOMPARE(overlap.equalRows, std::size_t{2});
        QCOMPARE(overlap.comparedFeatures, std::size_t{2});
        QCOMPARE(sentence(overlap, "known-rows"),
                 std::string("3 of 5 rows are not new: their \"id\" is in the open table too. 1 of "
                             "them differs, in \"age\" (1)."));
        QCOMPARE(sentence(overlap, "missing-column"), std::string("The new file lacks \"t\"."));
    }

    void levelsAreComparedByWhatTheySay()
    {
        // The same words have other codes in the second table.
        const TableOverlap overlap =
            compareTables(tables::table({tables::category("c", {"b", "c", "c"})}),
                          tables::table({tables::category("c", {"a", "b", "a", "c", ""})}));
        QCOMPARE(overlap.equalRows, std::size_t{2});
        QCOMPARE(overlap.unseen.size(), std::size_t{1});
        QCOMPARE(overlap.unseen[0].levels, std::vector<std::string>{"a"});
        QCOMPARE(overlap.unseen[0].rows, std::size_t{2});
        QCOMPARE(sentence(overlap, "unseen-levels"),
                 std::string("\"c\" has 1 level that the open table does not know: \"a\", in 2 "
                             "rows."));
    }

    void columnsThatLackOrDifferAreNamed()
    {
        const TableOverlap overlap =
            compareTables(trained(), tables::table({tables::category("age", {"young", "old"}),
                                                    tables::numbers("t", {missing, missing}),
                                                    tables::numbers("income", {1, 2})}));
        QCOMPARE(overlap.identifier, std::string());
        QCOMPARE(overlap.missingColumns, std::vector<std::string>{"job"});
        QCOMPARE(overlap.extraColumns, std::vector<std::string>{"income"});
        QCOMPARE(overlap.emptyColumns, std::vector<std::string>{"t"});
        QCOMPARE(overlap.types.size(), std::size_t{1});
        QCOMPARE(sentence(overlap, "other-type"),
                 std::string("\"age\" holds numbers in the open table and categories in the new "
                             "file."));
        QVERIFY(!sentence(overlap, "no-identifier").empty());
        QVERIFY(sentence(overlap, "same-columns").empty());
    }

    void numbersOutsideTheRangeAreCounted()
    {
        const TableOverlap overlap =
            compareTables(tables::table({tables::numbers("x", {1, 5, missing})}),
                          tables::table({tables::numbers("x", {0, 1, 5, 6, 7, missing})}));
        QCOMPARE(overlap.outside.size(), std::size_t{1});
        QCOMPARE(overlap.outside[0].rows, std::size_t{3});
        QCOMPARE(sentence(overlap, "out-of-range"),
                 std::string("3 values of \"x\" lie outside the range of the open table, 1 to 5."));
    }

    void sentencesAreTranslatedWhole()
    {
        TableOverlap one;
        one.identifier = "#1";
        one.secondRows = 1;
        one.rowsWithoutId = 1;
        one.equalRows = 1;
        one.comparedFeatures = 1;
        TableOverlap known = one;
        known.knownRows = 1;
        known.unchangedRows = 1;
        TableOverlap many;
        many.identifier = "#1";
        many.secondRows = 5;
        many.knownRows = 4;
        many.unchangedRows = 2;
        many.comparedFeatures = 6;
        many.equalRows = 3;
        many.rowsWithoutId = 2;
        for (int name = 1; name <= 6; ++name)
            many.changed.push_back({'#' + std::to_string(name), 2});
        many.missingColumns = {"#2", "#3"};
        many.extraColumns = {"#4", "#5", "#6", "#7", "#8"};
        many.emptyColumns = {"#9"};
        for (const auto type : {core::data::ColumnType::Numeric, core::data::ColumnType::Date,
                                core::data::ColumnType::Text, core::data::ColumnType::Identifier,
                                core::data::ColumnType::Category})
            many.types.push_back({"#1", type, core::data::ColumnType::Boolean});
        many.unseen = {{"#1", {"1"}, 1}, {"#2", {"1", "2"}, 3}};
        many.outside = {{"#1", 1, 0, 1}, {"#2", 2, 0, 1}};
        const tests::MaskedWords masked;
        for (const TableOverlap& overlap : {TableOverlap{}, one, known, many})
            for (const core::Warning& warning : overlapSentences(overlap))
                QCOMPARE(tests::MaskedWords::left(warning.text, {}), std::string());
    }

    void columnsAreReadAsTheModelWouldReadThem()
    {
        const auto read = [](const char* text) {
            return *core::data::readCsvText(text, "t.csv").table;
        };
        const DataTable first = read("plan,size,visits\nA1,S,3.5\n2,M,4\n2,M,1\nA1,S,2\n");
        const DataTable second = read("plan,size,visits\n2,7,x\n2,8,4\n3,7,1\n");
        QVERIFY(first.column(0).hasLevels());
        const DataTable alike = readAlike(first, second, {});
        QVERIFY(alike.column(0).hasLevels());
        QCOMPARE(alike.column(2).type, second.column(2).type); // "x" is no number
        const TableOverlap overlap = compareTables(first, alike);
        QCOMPARE(overlap.types.size(), std::size_t{1});
        QCOMPARE(overlap.types[0].name, std::string("visits"));
        QCOMPARE(overlap.unseen[0].name, std::string("plan"));
        QCOMPARE(overlap.unseen[0].levels, std::vector<std::string>{"3"});
        // What the analyst has chosen holds for the new file too.
        core::data::ColumnChoice choice;
        choice.missingTokens = {"3"};
        QCOMPARE(readAlike(first, second, {{"plan", choice}}).column(0).missingCount,
                 std::size_t{1});
    }

    void identifiersMatchAcrossTypes()
    {
        const TableOverlap overlap =
            compareTables(tables::table({tables::identifier("id", {"7", "8"})}),
                          tables::table({tables::numbers("id", {8, 9})}));
        QCOMPARE(overlap.knownRows, std::size_t{1});
    }

    void aTableEqualsItself()
    {
        const DataTable table = trained();
        const TableOverlap overlap = compareTables(table, table);
        QCOMPARE(overlap.knownRows, std::size_t{4});
        QCOMPARE(overlap.unchangedRows, std::size_t{4});
        QCOMPARE(overlap.equalRows, std::size_t{4});
        QVERIFY(!sentence(overlap, "same-columns").empty());
    }

    void emptyTablesAreCompared()
    {
        const DataTable none =
            tables::table({tables::identifier("id", {}), tables::numbers("x", {})});
        QCOMPARE(compareTables(none, trained()).knownRows, std::size_t{0});
        QCOMPARE(compareTables(trained(), none).secondRows, std::size_t{0});
    }

    void aStopRequestEndsTheComparison()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(compareTables(trained(), trained(), source.get_token()),
                                 core::Cancelled);
    }

    /// Counted with pandas 1.5.3: merge on ID, comparison of the nine features, missing equal to
    /// missing; tuples of the nine features among those of the first file.
    void theNewCustomersOfTheAutomobileCompanyAreMostlyKnown()
    {
        const QString folder = qEnvironmentVariable("TESSERA_TEST_DATA");
        if (folder.isEmpty())
            QSKIP("TESSERA_TEST_DATA is not set");
        const auto read = [&](const char* name) {
            return core::data::readCsv((folder + '/' + QLatin1String(name)).toStdString()).table;
        };
        const TableOverlap overlap =
            compareTables(*read("automobile_train.csv"), *read("automobile_new.csv"));
        QCOMPARE(overlap.identifier, std::string("ID"));
        QCOMPARE(overlap.secondRows, std::size_t{2627});
        QCOMPARE(overlap.knownRows, std::size_t{2332});
        QCOMPARE(overlap.unchangedRows, std::size_t{136});
        QCOMPARE(overlap.changed.size(), std::size_t{2});
        QCOMPARE(overlap.changed[0].name, std::string("Age"));
        QCOMPARE(overlap.changed[0].rows, std::size_t{2059});
        QCOMPARE(overlap.changed[1].rows, std::size_t{1142});
        QCOMPARE(overlap.equalRows, std::size_t{540});
        QCOMPARE(overlap.emptyColumns, std::vector<std::string>{"Segmentation"});
        QVERIFY(overlap.unseen.empty());
        QVERIFY(overlap.types.empty());
    }
};

QTEST_APPLESS_MAIN(TestOverlap)
#include "test_overlap.moc"
