#include "core/prepare/beforeafter.h"
#include "tests/support/tables.h"

#include <QTest>

#include <numeric>

using namespace core::prepare;
using core::data::DataTable;

namespace {

const double gap = tables::missing;

std::vector<std::uint32_t> rowsOf(const DataTable& table)
{
    return core::data::allRows(table.rowCount());
}

Recipe fitAll(const DataTable& table, const RecipePlan& plan)
{
    const auto rows = rowsOf(table);
    return fitRecipe(table, {usableFeatures(table), rows, {}}, plan);
}

std::vector<BeforeAfter> effectsOf(const DataTable& table, const RecipePlan& plan, std::size_t step)
{
    const auto rows = rowsOf(table);
    return beforeAfter(fitAll(table, plan), table, rows, step);
}

std::size_t sum(const std::vector<std::size_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

bool says(const BeforeAfter& effect, const std::string& words)
{
    if (effect.note.find(words) != std::string::npos)
        return true;
    qWarning("the note is: %s", effect.note.c_str());
    return false;
}

} // namespace

class BeforeAfterTest : public QObject {
    Q_OBJECT
private slots:
    void oneValueTakesAllGaps();
    void meanThatNobodyHasChangesTheSpread();
    void filledCellsAreCountedInTheirBars();
    void levelThatTakesAllGapsIsNamed();
    void ownLevelGuessesNothing();
    void clippedCellsMoveToTheLimits();
    void scaledColumnHasAxesOfItsOwn();
    void orderBecomesNumbers();
    void eachLevelIsAnInput();
    void piecesStandBesideTheirNumber();
    void rareLevelsAreGathered();
    void manyLevelsEndInOneBar();
    void choiceOfFeaturesChangesNoCell();
    void columnWithoutGapsIsToldSo();
    void fewGapsHardlyCount();
    void missingCellsAreCountedBeforeAndAfter();
    void anotherTableIsCountedWithTheSameRecipe();
};

void BeforeAfterTest::oneValueTakesAllGaps()
{
    // Median of 1 2 2 3 9 is 2, which two of five have, then four of seven: 40 % and 57 %.
    const DataTable table = tables::table({tables::numbers("Years", {1, 2, 2, 3, 9, gap, gap})});
    const auto effects = effectsOf(table, {{{FillNumbers{}, {}}}}, 0);
    QCOMPARE(effects.size(), std::size_t(1));
    const BeforeAfter& effect = effects.front();
    QCOMPARE(effect.column, std::string("Years"));
    QCOMPARE(effect.changed, std::size_t(2));
    QVERIFY(effect.sameAxes);
    QVERIFY(says(effect, "One value takes all 2 cells: the share of “2” rises from 40 % to 57 %."));
    QVERIFY(says(effect, "Nearest neighbours"));
    // Whole numbers have a bin each.
    QCOMPARE(effect.before.edges.front(), 0.5);
    QCOMPARE(effect.before.edges.back(), 9.5);
    QCOMPARE(effect.before.edges, effect.after.edges);
}

void BeforeAfterTest::meanThatNobodyHasChangesTheSpread()
{
    const DataTable table = tables::table({tables::numbers("Years", {1, 2, 2, 3, 9, gap, gap})});
    const auto effects = effectsOf(table, {{{FillNumbers{.method = NumberFill::Mean}, {}}}}, 0);
    // Mean 3.4; standard deviation (n − 1) 3.21 before and 2.62 with two more at the mean.
    QVERIFY(says(effects.at(0), "the standard deviation goes from 3.21 to 2.62"));
}

void BeforeAfterTest::filledCellsAreCountedInTheirBars()
{
    const DataTable table = tables::table({tables::numbers("Years", {1, 2, 2, 3, 9, gap, gap})});
    const BeforeAfter effect = effectsOf(table, {{{FillNumbers{}, {}}}}, 0).at(0);
    QCOMPARE(effect.before.present, std::size_t(5));
    QCOMPARE(effect.before.missing, std::size_t(2));
    QCOMPARE(sum(effect.before.counts), std::size_t(5));
    QCOMPARE(effect.after.present, std::size_t(7));
    QCOMPARE(effect.after.missing, std::size_t(0));
    QCOMPARE(effect.after.counts.at(1), std::size_t(4));
    QCOMPARE(effect.after.filled.at(1), std::size_t(2));
    QCOMPARE(sum(effect.after.filled), std::size_t(2));
}

void BeforeAfterTest::levelThatTakesAllGapsIsNamed()
{
    const DataTable table =
        tables::table({tables::category("Job", {"Artist", "Artist", "Cook", "", ""})});
    const BeforeAfter effect =
        effectsOf(table, {{{FillLevels{}, {}}, {SplitLevels{}, {}}}}, 0).at(0);
    QCOMPARE(effect.before.labels, (std::vector<std::string>{"Artist", "Cook"}));
    QCOMPARE(effect.after.counts, (std::vector<std::size_t>{4, 1}));
    QCOMPARE(effect.after.filled, (std::vector<std::size_t>{2, 0}));
    QVERIFY(says(effect, "the share of “Artist” rises from 66.7 % to 80.0 %"));
}

void BeforeAfterTest::ownLevelGuessesNothing()
{
    const DataTable table =
        tables::table({tables::category("Job", {"Artist", "Artist", "Cook", "", ""})});
    const BeforeAfter effect =
        effectsOf(table, {{{FillLevels{.method = LevelFill::OwnLevel}, {}}, {SplitLevels{}, {}}}},
                  0)
            .at(0);
    QCOMPARE(effect.after.labels.size(), std::size_t(3));
    QCOMPARE(effect.after.filled.back(), std::size_t(2));
    QVERIFY(says(effect, "2 cells become a level of their own"));
}

void BeforeAfterTest::clippedCellsMoveToTheLimits()
{
    // Quartiles of 0 … 9, 1000: 2.5 and 7.5 (type 7), so the upper fence of 1 range is 12.5.
    const DataTable table =
        tables::table({tables::numbers("Income", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000})});
    const BeforeAfter effect =
        effectsOf(table, {{{ClipNumbers{.limits = ClipLimits::Fences, .fences = 1}, {}}}}, 0).at(0);
    QCOMPARE(effect.changed, std::size_t(1));
    QVERIFY(says(effect, "1 cell moves to the limits"));
    QVERIFY(says(effect, "the range was 0 to 1,000"));
    QVERIFY(says(effect, "12.5"));
    QVERIFY(effect.sameAxes);
}

void BeforeAfterTest::scaledColumnHasAxesOfItsOwn()
{
    const DataTable table = tables::table({tables::numbers("Age", {20, 30, 40, 50, 60})});
    const BeforeAfter effect = effectsOf(table, {{{ScaleNumbers{}, {}}}}, 0).at(0);
    QVERIFY(!effect.sameAxes);
    QCOMPARE(effect.before.edges.front(), 20.0);
    QVERIFY(effect.after.edges.front() < 0);
    QVERIFY(says(effect, "Mean 40 becomes 0"));
}

void BeforeAfterTest::orderBecomesNumbers()
{
    const DataTable table = tables::table(
        {tables::ordinal("Score", {"Low", "Average", "High"}, {"Low", "High", "High", "Average"})});
    const BeforeAfter effect = effectsOf(table, {{{UseOrder{}, {}}}}, 0).at(0);
    QCOMPARE(effect.before.labels, (std::vector<std::string>{"Low", "Average", "High"}));
    QCOMPARE(effect.before.counts, (std::vector<std::size_t>{1, 1, 2}));
    QVERIFY(effect.after.labels.empty());
    QCOMPARE(effect.after.counts, (std::vector<std::size_t>{1, 1, 2}));
    QVERIFY(says(effect, "Low = 0, Average = 1, High = 2"));
}

void BeforeAfterTest::eachLevelIsAnInput()
{
    const DataTable table =
        tables::table({tables::category("Job", {"Artist", "Artist", "Cook", "Doctor"})});
    const BeforeAfter effect = effectsOf(table, {{{SplitLevels{}, {}}}}, 0).at(0);
    QCOMPARE(effect.before.counts, effect.after.counts);
    QVERIFY(says(effect, "3 inputs of 0 and 1"));
}

void BeforeAfterTest::piecesStandBesideTheirNumber()
{
    const DataTable table = tables::table({tables::numbers("Years", {1, 2, 2, 3, 9, 5, 7})});
    const auto effects = effectsOf(table, {{{SplitNumbers{3}, {}}}}, 0);
    QCOMPARE(effects.size(), std::size_t(1));
    QCOMPARE(effects.front().column, std::string("Years"));
    QCOMPARE(effects.front().changed, std::size_t(0));
    QVERIFY(says(effects.front(), "for each piece of its range"));
}

void BeforeAfterTest::rareLevelsAreGathered()
{
    std::vector<std::string> jobs(50, "Artist");
    jobs.insert(jobs.end(), 47, "Cook");
    jobs.insert(jobs.end(), {"Pilot", "Baker", "Baker"});
    const DataTable table = tables::table({tables::category("Job", jobs)});
    const BeforeAfter effect =
        effectsOf(table, {{{GroupRareLevels{.leastShare = 0.05}, {}}, {SplitLevels{}, {}}}}, 0)
            .at(0);
    QCOMPARE(effect.changed, std::size_t(3));
    QVERIFY(says(effect, "2 rare levels with 3 cells become “Other”"));
    QCOMPARE(sum(effect.after.counts), std::size_t(100));
}

void BeforeAfterTest::manyLevelsEndInOneBar()
{
    std::vector<std::string> towns;
    for (int town = 0; town < 40; ++town)
        towns.insert(towns.end(), std::size_t(town < 5 ? 20 : 2), "Town " + std::to_string(town));
    const DataTable table = tables::table({tables::category("Town", towns)});
    const BeforeAfter effect = effectsOf(table, {{{SplitLevels{}, {}}}}, 0).at(0);
    QCOMPARE(effect.before.labels.size(), std::size_t(12));
    QCOMPARE(effect.before.labels.back(), std::string("29 more"));
    QCOMPARE(sum(effect.before.counts), towns.size());
    QCOMPARE(effect.after.counts, effect.before.counts);
}

void BeforeAfterTest::choiceOfFeaturesChangesNoCell()
{
    const DataTable table =
        tables::table({tables::numbers("Age", {1, 2, 3}), tables::numbers("Income", {4, 5, 6})});
    QVERIFY(effectsOf(table, {{{ChooseFeatures{.leftOut = {"Age"}}, {}}}}, 0).empty());
}

void BeforeAfterTest::columnWithoutGapsIsToldSo()
{
    const DataTable table = tables::table({tables::numbers("Age", {1, 2, 3})});
    const auto effects = effectsOf(table, {{{FillNumbers{}, {}}}}, 0);
    QCOMPARE(effects.size(), std::size_t(1));
    QCOMPARE(effects[0].changed, std::size_t(0));
    QVERIFY(says(effects[0], "No cell of this column is empty among these rows"));
}

void BeforeAfterTest::fewGapsHardlyCount()
{
    std::vector<double> ages(1000, 40);
    ages[0] = gap;
    const DataTable table = tables::table({tables::numbers("Age", ages)});
    const auto effects = effectsOf(table, {{{FillNumbers{}, {}}}}, 0);
    QCOMPARE(effects.at(0).note, std::string("The one filled cell hardly changes the picture."));
}

void BeforeAfterTest::missingCellsAreCountedBeforeAndAfter()
{
    const DataTable table = tables::table({tables::numbers("Age", {1, gap, 3, gap}),
                                           tables::numbers("Income", {gap, 2, 3, 4}),
                                           tables::category("Job", {"a", "b", "", "a"})});
    // Income is filled by no step: the model gets its middle value all the same.
    const Recipe recipe =
        fitAll(table, {{{FillNumbers{}, {"Age"}}, {FillLevels{}, {}}, {SplitLevels{}, {}}}});
    const auto rows = rowsOf(table);
    const MissingCount count = missingBeforeAfter(recipe, table, rows);
    QCOMPARE(count.rows, std::size_t(4));
    QCOMPARE(count.columns.size(), std::size_t(3));
    QCOMPARE(count.columns[0].before, std::size_t(2));
    QCOMPARE(count.columns[0].after, std::size_t(0));
    QCOMPARE(count.columns[1].before, std::size_t(1));
    QCOMPARE(count.columns[1].after, std::size_t(1));
    QCOMPARE(count.columns[2].before, std::size_t(1));
    QCOMPARE(count.columns[2].after, std::size_t(0));
    QCOMPARE(count.before(), std::size_t(4));
    QCOMPARE(count.after(), std::size_t(1));
}

void BeforeAfterTest::anotherTableIsCountedWithTheSameRecipe()
{
    const DataTable train = tables::table({tables::numbers("Age", {10, 20, 30})});
    const DataTable later = tables::table({tables::numbers("Age", {gap, 99, gap, 1})});
    const Recipe recipe = fitAll(train, {{{FillNumbers{}, {}}}});
    const auto rows = rowsOf(later);
    const MissingCount count = missingBeforeAfter(recipe, later, rows);
    QCOMPARE(count.columns.at(0).before, std::size_t(2));
    QCOMPARE(count.columns.at(0).after, std::size_t(0));
    // Filled with what was found in the first table, not with its own middle.
    QCOMPARE(applyRecipe(recipe, later, rows).values(0, 0), 20.0);
}

QTEST_APPLESS_MAIN(BeforeAfterTest)
#include "test_beforeafter.moc"
