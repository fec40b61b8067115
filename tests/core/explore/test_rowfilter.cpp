#include "core/base/random.h"
#include "core/explore/rowfilter.h"
#include "tests/support/tables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core::explore;
using Rows = std::vector<std::uint32_t>;

namespace {

/// 0 Age, 1 Spending, 2 Name, 3 Since
core::data::DataTable customers()
{
    return tables::table({tables::numbers("Age", {22, 38, tables::missing, 67, 40}),
                          tables::ordinal("Spending", {"Low", "Average", "High"},
                                          {"Low", "High", "Low", "", "High"}),
                          tables::texts("Name", {"Ann Arbor", "banana", "", "Änne", "STRASSE"}),
                          tables::dates("Since", {100, 101.75, 102, tables::missing, 99.5})});
}

RowCondition range(std::size_t column, std::optional<double> from, std::optional<double> to)
{
    return {column, NumberRange{from, to}};
}

RowCondition text(TextMatch match, std::string wanted)
{
    return {2, TextTest{match, std::move(wanted)}};
}

RowCondition negated(RowCondition condition)
{
    condition.isNegated = true;
    return condition;
}

} // namespace

class TestRowFilter : public QObject {
    Q_OBJECT

private slots:
    void noConditionKeepsEveryRow();
    void rangesIncludeBothEnds();
    void openRangesHaveOneEnd();
    void aDayIncludesItsTimes();
    void missingCellsAreInNoRangeAndInNoneNegated();
    void levelsAreChosenByName();
    void textsAreFoundInEitherCase();
    void textTestsWorkOnLevelsAndNumbers();
    void missingCellsAreFoundAndLeftOut();
    void conditionsAreJoinedByAnd();
    void conditionThatDoesNotFitIsRefused();
    void caseFoldsLettersOfTwoBytes();
    void agreesWithALoopOverManyRows();
    void stopsWhenAsked();
    void millionRowsAreQuick();
};

void TestRowFilter::noConditionKeepsEveryRow()
{
    QCOMPARE(filterRows(customers(), {}), (Rows{0, 1, 2, 3, 4}));
    QVERIFY(filterRows(tables::table({tables::numbers("Age", {})}), {}).empty());
}

void TestRowFilter::rangesIncludeBothEnds()
{
    QCOMPARE(filterRows(customers(), {range(0, 38, 40)}), (Rows{1, 4}));
    QCOMPARE(filterRows(customers(), {range(0, 41, 39)}), Rows{});
}

void TestRowFilter::openRangesHaveOneEnd()
{
    QCOMPARE(filterRows(customers(), {range(0, 40, {})}), (Rows{3, 4}));
    QCOMPARE(filterRows(customers(), {range(0, {}, 22)}), (Rows{0}));
    QCOMPARE(filterRows(customers(), {range(0, {}, {})}), (Rows{0, 1, 3, 4}));
}

void TestRowFilter::aDayIncludesItsTimes()
{
    QCOMPARE(filterRows(customers(), {range(3, 100, 101)}), (Rows{0, 1}));
    QCOMPARE(filterRows(customers(), {range(3, {}, 99)}), (Rows{4}));
    QCOMPARE(filterRows(customers(), {range(3, {}, 101.5)}), (Rows{0, 4}));
}

void TestRowFilter::missingCellsAreInNoRangeAndInNoneNegated()
{
    QCOMPARE(filterRows(customers(), {negated(range(0, 38, 40))}), (Rows{0, 3}));
    RowCondition keeping = range(0, 38, 40);
    keeping.keepMissing = true;
    QCOMPARE(filterRows(customers(), {keeping}), (Rows{1, 2, 4}));
    QCOMPARE(filterRows(customers(), {negated(keeping)}), (Rows{0, 2, 3}));
}

void TestRowFilter::levelsAreChosenByName()
{
    const RowCondition low{1, LevelSet{{"Low", "nowhere"}}};
    QCOMPARE(filterRows(customers(), {low}), (Rows{0, 2}));
    QCOMPARE(filterRows(customers(), {negated(low)}), (Rows{1, 4}));
    RowCondition none{1, LevelSet{}};
    QCOMPARE(filterRows(customers(), {none}), Rows{});
    none.keepMissing = true;
    QCOMPARE(filterRows(customers(), {none}), (Rows{3}));
}

void TestRowFilter::textsAreFoundInEitherCase()
{
    QCOMPARE(filterRows(customers(), {text(TextMatch::Contains, "AN")}), (Rows{0, 1}));
    QCOMPARE(filterRows(customers(), {text(TextMatch::Contains, "äN")}), (Rows{3}));
    QCOMPARE(filterRows(customers(), {text(TextMatch::StartsWith, "an")}), (Rows{0}));
    QCOMPARE(filterRows(customers(), {text(TextMatch::Equals, "strasse")}), (Rows{4}));
    QCOMPARE(filterRows(customers(), {text(TextMatch::Equals, "strass")}), Rows{});
    QCOMPARE(filterRows(customers(), {negated(text(TextMatch::Contains, "an"))}), (Rows{3, 4}));
}

void TestRowFilter::textTestsWorkOnLevelsAndNumbers()
{
    QCOMPARE(filterRows(customers(), {{1, TextTest{TextMatch::Contains, "i"}}}), (Rows{1, 4}));
    QCOMPARE(filterRows(customers(), {{0, TextTest{TextMatch::StartsWith, "6"}}}), (Rows{3}));
}

void TestRowFilter::missingCellsAreFoundAndLeftOut()
{
    QCOMPARE(filterRows(customers(), {{0, MissingTest{}}}), (Rows{2}));
    QCOMPARE(filterRows(customers(), {negated({1, MissingTest{}})}), (Rows{0, 1, 2, 4}));
    QCOMPARE(filterRows(customers(), {{2, MissingTest{}}}), (Rows{2}));
}

void TestRowFilter::conditionsAreJoinedByAnd()
{
    QCOMPARE(
        filterRows(customers(),
                   {range(0, 30, {}), {1, LevelSet{{"High"}}}, text(TextMatch::Contains, "s")}),
        (Rows{4}));
}

void TestRowFilter::conditionThatDoesNotFitIsRefused()
{
    const auto table = customers();
    QVERIFY(!fits(range(1, 0, 1), table.column(1)));
    QVERIFY(!fits({0, LevelSet{}}, table.column(0)));
    QVERIFY(fits({0, MissingTest{}}, table.column(0)));
    try {
        filterRows(table, {range(1, 0, 1)});
        QFAIL("a range of words");
    } catch (const core::Error& error) {
        QCOMPARE(error.code(), core::ErrorCode::WrongColumnType);
        QCOMPARE(error.subject(), std::string("Spending"));
    }
}

void TestRowFilter::caseFoldsLettersOfTwoBytes()
{
    QCOMPARE(foldedCase("ÀÖØÞ×ß ŸŽĶŊ ΑΫ ЀЯ İ"), std::string("àöøþ×ß ÿžķŋ αϋ ѐя İ"));
    QCOMPARE(foldedCase("Zürich 東京\xC3"), std::string("zürich 東京\xC3"));
}

void TestRowFilter::agreesWithALoopOverManyRows()
{
    core::Random random(5);
    std::vector<double> values(200'000);
    for (double& value : values)
        value = random.below(7) == 0 ? tables::missing : random.uniform();
    const auto table = tables::table({tables::numbers("Share", values)});
    Rows expected;
    for (std::uint32_t row = 0; row < values.size(); ++row) {
        if (values[row] >= 0.25 && values[row] <= 0.5)
            expected.push_back(row);
    }
    QVERIFY(filterRows(table, {range(0, 0.25, 0.5)}) == expected);
}

void TestRowFilter::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(filterRows(customers(), {}, source.get_token()), core::Cancelled);
}

void TestRowFilter::millionRowsAreQuick()
{
    constexpr std::size_t rows = 1'000'000;
    core::Random random(9);
    std::vector<double> ages(rows);
    std::vector<std::string> names;
    names.reserve(rows);
    for (double& age : ages) {
        age = static_cast<double>(random.below(90));
        names.push_back("Person " + std::to_string(random.next()));
    }
    const auto table = tables::table({tables::numbers("Age", ages), tables::texts("Name", names)});
    for (const RowCondition& condition :
         {range(0, 30, 40), RowCondition{1, TextTest{TextMatch::Contains, "77"}}}) {
        QElapsedTimer clock;
        clock.start();
        const Rows found = filterRows(table, {condition});
        const qint64 took = clock.elapsed();
        qInfo("column %zu: %lld ms", condition.column, took);
        QVERIFY(!found.empty() && found.size() < rows);
        // Ten times what a plain machine needs.
        QVERIFY2(took < 500, qPrintable(QString::number(took)));
    }
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "test_rowfilter.moc"
