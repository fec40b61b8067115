#include "core/base/error.h"
#include "core/prepare/recipe.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <stdexcept>

Q_DECLARE_METATYPE(core::prepare::RecipePlan)

using namespace core::prepare;
using core::data::DataTable;
using tables::missing;

namespace {

std::vector<std::uint32_t> allOf(const DataTable& table)
{
    std::vector<std::uint32_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<std::size_t> allColumnsOf(const DataTable& table)
{
    std::vector<std::size_t> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return columns;
}

Recipe fitOn(const DataTable& table, const std::vector<std::uint32_t>& rows,
             const RecipePlan& plan = defaultPlan())
{
    return fitRecipe(table, {.columns = allColumnsOf(table), .rows = rows}, plan);
}

Recipe fitAll(const DataTable& table, const RecipePlan& plan = defaultPlan())
{
    return fitOn(table, allOf(table), plan);
}

RecipePlan unscaled()
{
    RecipePlan plan = defaultPlan();
    plan.steps.pop_back();
    return plan;
}

RecipePlan filledWith(const FillNumbers& fill)
{
    RecipePlan plan = unscaled();
    plan.steps[0].options = fill;
    return plan;
}

RecipePlan ownLevels()
{
    return namedPlan("keep-missing");
}

template <typename Values>
const Values& valuesOf(const Recipe& recipe)
{
    for (const FittedStep& step : recipe.steps) {
        if (const auto* values = std::get_if<Values>(&step.values))
            return *values;
    }
    throw std::logic_error("the recipe has no such step");
}

std::vector<double> columnOf(const core::data::Matrix& values, std::size_t column)
{
    std::vector<double> cells;
    for (std::size_t row = 0; row < values.rows(); ++row)
        cells.push_back(values(row, column));
    return cells;
}

const std::vector<std::string> scores{"Low", "Average", "High"};

/// One column of each type the recipe takes, all with gaps.
DataTable mixedTable()
{
    return tables::table(
        {tables::numbers("Age", {18, missing, 40, 33, 61, 25}),
         tables::category("Job", {"Artist", "Doctor", "", "Artist", "Lawyer", "Doctor"}),
         tables::ordinal("Score", scores, {"Low", "High", "", "Average", "Low", "High"}),
         tables::boolean("Married", {"No", "Yes", "Yes", "", "Yes", "No"}),
         tables::dates("Since", {100, 200, 300, missing, 500, 600})});
}

core::ErrorCode codeThrownBy(const std::function<void()>& call)
{
    try {
        call();
    } catch (const core::Error& error) {
        return error.code();
    }
    return core::ErrorCode::Internal;
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private slots:
    void scalingUsesThePopulationSdAfterImputation()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, 3, missing, 3, 9})});
        const Recipe recipe = fitAll(table);
        QCOMPARE(valuesOf<FilledNumbers>(recipe).columns[0].value, 3.0);
        QCOMPARE(recipe.cellsFilled, std::size_t{1});
        const auto& x = valuesOf<ScaledNumbers>(recipe).columns[0];
        // 1, 3, 3, 3, 9: mean 3.8, variance 36.8 / 5.
        QCOMPARE(x.center, 3.8);
        QCOMPARE(x.scale, std::sqrt(7.36));
        const Prepared prepared = applyRecipe(recipe, table, allOf(table));
        QCOMPARE(prepared.values(2, 0), (3 - 3.8) / std::sqrt(7.36));
        double sum = 0;
        double squares = 0;
        for (const double value : columnOf(prepared.values, 0)) {
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum) < 1e-14);
        QVERIFY(std::abs(squares - 5) < 1e-13);
    }

    void emptyNumbersTakeTheChosenValue()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, 2, missing, 9, 4})});
        const auto filled = [&](const FillNumbers& fill) {
            return applyRecipe(fitAll(table, filledWith(fill)), table, allOf(table)).values(2, 0);
        };
        QCOMPARE(filled({}), 3.0);
        QCOMPARE(filled({.method = NumberFill::Mean}), 4.0);
        QCOMPARE(filled({.method = NumberFill::Constant, .constant = -7}), -7.0);
        // All are equally frequent: the smallest.
        QCOMPARE(filled({.method = NumberFill::MostFrequent}), 1.0);
    }

    void oneHotHasAColumnForEveryLevelSeen()
    {
        const DataTable table = tables::table({tables::withLevels(
            "Job", core::data::ColumnType::Category, {"Artist", "Doctor", "Lawyer", "Nobody"},
            {"Lawyer", "Artist", "", "Artist", "Doctor"})});
        const Recipe recipe = fitAll(table);
        QCOMPARE(recipe.width(), std::size_t{3});
        QCOMPARE(recipe.preparedNames(),
                 (std::vector<std::string>{"Job = Artist", "Job = Doctor", "Job = Lawyer"}));
        const Prepared prepared = applyRecipe(recipe, table, allOf(table));
        QCOMPARE(columnOf(prepared.values, 0), (std::vector<double>{0, 1, 1, 1, 0}));
        QCOMPARE(columnOf(prepared.values, 1), (std::vector<double>{0, 0, 0, 0, 1}));
        QCOMPARE(columnOf(prepared.values, 2), (std::vector<double>{1, 0, 0, 0, 0}));
        QVERIFY(prepared.unseenLevels.empty());
    }

    void booleansAreOneHotLikeEveryNominalColumn()
    {
        const DataTable table = tables::table({tables::boolean("b", {"No", "Yes", "No"})});
        const Recipe recipe = fitAll(table);
        QCOMPARE(recipe.width(), std::size_t{2});
        QCOMPARE(recipe.preparedNames(), (std::vector<std::string>{"b = No", "b = Yes"}));
    }

    void tiesForTheMostFrequentLevelGoToTheFirst()
    {
        const Recipe recipe =
            fitAll(tables::table({tables::category("c", {"b", "a", "b", "a", ""})}));
        QCOMPARE(recipe.steps[1].effects[0].into, std::string("a"));
    }

    void missingCanBeALevelWhereCellsAreMissing()
    {
        const DataTable table = tables::table(
            {tables::category("a", {"u", "", "v"}), tables::category("b", {"x", "y", "y"})});
        const Recipe recipe = fitAll(table, ownLevels());
        QCOMPARE(recipe.preparedNames(),
                 (std::vector<std::string>{"a = u", "a = v", "a = missing", "b = x", "b = y"}));
        const Prepared prepared = applyRecipe(recipe, table, allOf(table));
        QCOMPARE(columnOf(prepared.values, 2), (std::vector<double>{0, 1, 0}));
        QCOMPARE(prepared.values(1, 0), 0.0);
        // b had no gaps to learn from: a later one becomes its most frequent level.
        const DataTable later = tables::table(
            {tables::category("a", {"u"}),
             tables::withLevels("b", core::data::ColumnType::Category, {"x", "y"}, {""})});
        QCOMPARE(applyRecipe(recipe, later, allOf(later)).values(0, 4), 1.0);
    }

    void aLevelCalledMissingKeepsItsName()
    {
        const auto names =
            fitAll(tables::table({tables::category("a", {"missing", "", "v"})}), ownLevels())
                .preparedNames();
        QCOMPARE(names, (std::vector<std::string>{"a = missing", "a = v", "a = (missing)"}));
    }

    void ordinalsAreRankedInTheirOwnOrder()
    {
        const DataTable table = tables::table(
            {tables::ordinal("Score", scores, {"High", "Low", "Average", "", "Low"})});
        const Recipe recipe = fitAll(table, unscaled());
        // Alphabetically Average would come first.
        QCOMPARE(columnOf(applyRecipe(recipe, table, allOf(table)).values, 0),
                 (std::vector<double>{2, 0, 1, 0, 0}));
        QCOMPARE(recipe.width(), std::size_t{1});
        // Without the step that uses the order every level is an input, and so is the gap.
        QCOMPARE(fitAll(table, ownLevels()).width(), std::size_t{4});
    }

    void aConstantColumnIsNotScaledUp()
    {
        for (const double value : {0.1, 0.0, 1e15, 1e-300}) {
            const DataTable table =
                tables::table({tables::numbers("x", {value, value, value, missing})});
            const Recipe recipe = fitAll(table);
            QCOMPARE(valuesOf<ScaledNumbers>(recipe).columns[0].scale, 1.0);
            for (const double cell : columnOf(applyRecipe(recipe, table, allOf(table)).values, 0))
                QCOMPARE(cell, 0.0);
        }
    }

    void otherRowsHaveNoInfluenceOnTheFit()
    {
        const std::vector<std::uint32_t> training{0, 2, 4};
        const auto tableWith = [](double number, const std::string& level,
                                  const std::string& score) {
            return tables::table(
                {tables::numbers("x", {1, number, missing, number, 5}),
                 tables::withLevels("c", core::data::ColumnType::Category, {"a", "b", "z"},
                                    {"a", level, "", level, "b"}),
                 tables::ordinal("s", scores, {"Low", score, "", score, "Average"})});
        };
        const DataTable one = tableWith(1e9, "z", "High");
        const DataTable other = tableWith(missing, "", "");
        for (const NamedPlan& named : namedPlans()) {
            const Recipe a = fitOn(one, training, named.plan);
            const Recipe b = fitOn(other, training, named.plan);
            QCOMPARE(a.preparedNames(), b.preparedNames());
            QCOMPARE(a.sentences(), b.sentences());
            QVERIFY(applyRecipe(a, one, training).values == applyRecipe(b, other, training).values);
        }
    }

    void rowByRowEqualsAtOnce_data()
    {
        QTest::addColumn<RecipePlan>("plan");
        for (const NamedPlan& named : namedPlans())
            QTest::newRow(std::string(named.name).c_str()) << named.plan;
        const auto with = [](std::size_t at, const StepOptions& options) {
            RecipePlan plan = defaultPlan();
            plan.steps[at].options = options;
            return plan;
        };
        const auto and_ = [](const StepOptions& options, std::size_t at) {
            RecipePlan plan = defaultPlan();
            plan.steps.insert(plan.steps.begin() + static_cast<std::ptrdiff_t>(at), {options, {}});
            return plan;
        };
        QTest::newRow("mean, flagged")
            << with(0, FillNumbers{.method = NumberFill::Mean, .flagMissing = true});
        QTest::newRow("constant") << with(
            0, FillNumbers{.method = NumberFill::Constant, .constant = 1.5});
        QTest::newRow("most frequent") << with(0, FillNumbers{.method = NumberFill::MostFrequent});
        QTest::newRow("neighbours of numbers")
            << with(0, FillNumbers{.method = NumberFill::NearestNeighbours, .neighbours = 2});
        QTest::newRow("regression") << with(0, FillNumbers{.method = NumberFill::Iterative});
        QTest::newRow("neighbours of levels")
            << with(1, FillLevels{.method = LevelFill::NearestNeighbours, .neighbours = 1});
        QTest::newRow("most frequent, no middle, flagged")
            << with(1, FillLevels{.middleOfOrder = false, .flagMissing = true});
        QTest::newRow("min-max") << with(4, ScaleNumbers{ScaleMethod::MinMax});
        QTest::newRow("robust") << with(4, ScaleNumbers{ScaleMethod::Robust});
        QTest::newRow("rare levels") << and_(GroupRareLevels{.leastShare = 0.4}, 2);
        QTest::newRow("yeo-johnson") << and_(TransformNumbers{}, 2);
        QTest::newRow("log1p") << and_(TransformNumbers{TransformMethod::Log1p}, 2);
        QTest::newRow("fences") << and_(ClipNumbers{.fences = 0.5}, 2);
        QTest::newRow("quantiles")
            << and_(ClipNumbers{.limits = ClipLimits::Quantiles, .share = 0.2}, 2);
        QTest::newRow("gaps before anything fills them") << and_(ScaleNumbers{}, 0);
        QTest::newRow("features left out") << and_(ChooseFeatures{.leftOut = {"Job"}}, 2);
        RecipePlan unfilled = defaultPlan();
        unfilled.steps.erase(unfilled.steps.begin(), unfilled.steps.begin() + 2);
        QTest::newRow("nothing filled") << unfilled;
    }
    void rowByRowEqualsAtOnce()
    {
        QFETCH(RecipePlan, plan);
        const DataTable table = mixedTable();
        // The last two rows were not fitted on: Lawyer is an unseen level.
        const std::vector<std::uint32_t> training{0, 1, 2, 3};
        const Recipe recipe = fitOn(table, training, plan);
        const Prepared atOnce = applyRecipe(recipe, table, allOf(table));
        QCOMPARE(atOnce.values.columns(), recipe.width());
        QCOMPARE(recipe.preparedNames().size(), recipe.width());
        QCOMPARE(recipe.origins().size(), recipe.width());
        std::size_t unseen = 0;
        for (const std::uint32_t row : allOf(table)) {
            const std::vector<std::uint32_t> single{row};
            const Prepared alone = applyRecipe(recipe, table, single);
            QVERIFY(std::equal(alone.values.values().begin(), alone.values.values().end(),
                               atOnce.values.row(row).begin(), atOnce.values.row(row).end()));
            unseen += alone.unseenLevels.size();
        }
        QCOMPARE(unseen, std::size_t{1});
        for (const double value : atOnce.values.values())
            QVERIFY(std::isfinite(value));
        // What the steps leave, step by step, is what the recipe gives.
        const WorkTable work = applySteps(recipe, table, allOf(table), recipe.steps.size());
        QCOMPARE(work.columns.size(), recipe.width());
        for (std::size_t column = 0; column < recipe.width(); ++column)
            QCOMPARE(work.columns[column].name, recipe.prepared[column].name);
    }

    void manyRowsArePreparedLikeFew()
    {
        std::vector<double> numbers;
        std::vector<std::string> levels;
        for (int i = 0; i < 20000; ++i) {
            numbers.push_back(i % 7 == 0 ? missing : i % 101);
            levels.emplace_back(1, static_cast<char>('a' + i % 11));
        }
        const DataTable table =
            tables::table({tables::numbers("x", numbers), tables::category("c", levels)});
        const Recipe recipe = fitAll(table);
        const Prepared atOnce = applyRecipe(recipe, table, allOf(table));
        for (const std::uint32_t row : {0U, 4095U, 4096U, 12345U, 19999U}) {
            const std::vector<std::uint32_t> single{row};
            QVERIFY(std::ranges::equal(applyRecipe(recipe, table, single).values.row(0),
                                       atOnce.values.row(row)));
        }
    }

    void unseenLevelsAreZerosAndCounted()
    {
        const DataTable training =
            tables::table({tables::category("Job", {"Artist", "Doctor"}),
                           tables::ordinal("Score", {"Low", "High"}, {"Low", "High"})});
        const DataTable later = tables::table(
            {tables::ordinal("Score", {"Low", "Huge", "High"}, {"Huge", "High", "Low", ""}),
             tables::category("Job", {"Pilot", "Doctor", "Pilot", "Baker"})});
        const Prepared prepared = applyRecipe(fitAll(training, unscaled()), later, allOf(later));
        QCOMPARE(prepared.unseenLevels.size(), std::size_t{3});
        QCOMPARE(prepared.unseenLevels[0].column, std::string("Job"));
        QCOMPARE(prepared.unseenLevels[0].level, std::string("Baker"));
        QCOMPARE(prepared.unseenLevels[0].count, std::size_t{1});
        QCOMPARE(prepared.unseenLevels[1].level, std::string("Pilot"));
        QCOMPARE(prepared.unseenLevels[1].count, std::size_t{2});
        QCOMPARE(prepared.unseenLevels[2].level, std::string("Huge"));
        QCOMPARE(columnOf(prepared.values, 0), (std::vector<double>{0, 0, 0, 0}));
        QCOMPARE(columnOf(prepared.values, 1), (std::vector<double>{0, 1, 0, 0}));
        // Ranks: Huge and the empty cell take the median level Low.
        QCOMPARE(columnOf(prepared.values, 2), (std::vector<double>{0, 1, 0, 0}));
    }

    void identifiersAndTextAreRefused()
    {
        const DataTable table =
            tables::table({tables::identifier("ID", {"1", "2"}), tables::texts("note", {"a", "b"}),
                           tables::numbers("x", {1, 2})});
        const std::vector<std::uint32_t> rows = allOf(table);
        for (const std::size_t column : {0, 1}) {
            const std::vector<std::size_t> columns{2, column};
            QCOMPARE(codeThrownBy([&] {
                         fitRecipe(table, {.columns = columns, .rows = rows}, defaultPlan());
                     }),
                     core::ErrorCode::WrongColumnType);
        }
        QCOMPARE(usableFeatures(table), std::vector<std::size_t>{2});
    }

    void nothingToFitIsAnError()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, 2}),
                                               tables::numbers("empty", {missing, missing}),
                                               tables::category("no level", {"", ""})});
        const std::vector<std::uint32_t> rows = allOf(table);
        const auto codeOf = [&](const FitRequest& request, const RecipePlan& plan) {
            return codeThrownBy([&] { fitRecipe(table, request, plan); });
        };
        QCOMPARE(codeOf({.columns = {}, .rows = rows}, defaultPlan()),
                 core::ErrorCode::InvalidOption);
        QCOMPARE(codeOf({.columns = {0}, .rows = {}}, defaultPlan()),
                 core::ErrorCode::NotEnoughRows);
        for (const std::size_t column : {1, 2}) {
            const std::vector<std::size_t> columns{column};
            QCOMPARE(codeThrownBy([&] {
                         fitRecipe(table, {.columns = columns, .rows = rows}, defaultPlan());
                     }),
                     core::ErrorCode::NotEnoughRows);
        }
        for (const FillNumbers& wrong :
             {FillNumbers{.method = NumberFill::Constant, .constant = missing},
              FillNumbers{.method = NumberFill::NearestNeighbours, .neighbours = 0},
              FillNumbers{.method = NumberFill::Iterative, .rounds = 0}})
            QCOMPARE(codeOf({.columns = {0}, .rows = rows}, filledWith(wrong)),
                     core::ErrorCode::InvalidOption);
        QCOMPARE(usableFeatures(table), std::vector<std::size_t>{0});
    }

    void columnsAreMatchedByNameInAnyOrder()
    {
        const Recipe recipe =
            fitAll(tables::table({tables::numbers("x", {1, 2}), tables::numbers("y", {10, 20})}),
                   unscaled());
        const DataTable later = tables::table(
            {tables::numbers("y", {7}), tables::numbers("z", {0}), tables::numbers("x", {5})});
        const Prepared prepared = applyRecipe(recipe, later, allOf(later));
        QCOMPARE(prepared.values(0, 0), 5.0);
        QCOMPARE(prepared.values(0, 1), 7.0);
        const DataTable without = tables::table({tables::numbers("x", {5})});
        QCOMPARE(codeThrownBy([&] { applyRecipe(recipe, without, allOf(without)); }),
                 core::ErrorCode::UnknownColumn);
    }

    void aShortFileMayMakeNumbersLookLikeLevels()
    {
        const Recipe recipe =
            fitAll(tables::table({tables::numbers("Kids", {0, 1, 2, 3})}), unscaled());
        const std::vector<std::string> cells{"1", "0", ""};
        for (const DataTable& later : {tables::table({tables::boolean("Kids", cells)}),
                                       tables::table({tables::identifier("Kids", cells)})}) {
            const Prepared prepared = applyRecipe(recipe, later, allOf(later));
            QCOMPARE(columnOf(prepared.values, 0), (std::vector<double>{1, 0, 1.5}));
        }
        const DataTable empty = tables::table({tables::texts("Kids", {"", ""})});
        QCOMPARE(columnOf(applyRecipe(recipe, empty, allOf(empty)).values, 0),
                 (std::vector<double>{1.5, 1.5}));
        const DataTable words = tables::table({tables::boolean("Kids", {"No", "Yes"})});
        QCOMPARE(codeThrownBy([&] { applyRecipe(recipe, words, allOf(words)); }),
                 core::ErrorCode::WrongColumnType);
        const DataTable dates = tables::table({tables::dates("Kids", {1, 2})});
        QCOMPARE(codeThrownBy([&] { applyRecipe(recipe, dates, allOf(dates)); }),
                 core::ErrorCode::WrongColumnType);
    }

    void levelsAreMatchedByTheirTextWhateverTheirNumber()
    {
        const Recipe recipe = fitAll(tables::table({tables::category("c", {"1", "2", "3"})}));
        for (const DataTable& later : {tables::table({tables::category("c", {"3", "0", "1"})}),
                                       tables::table({tables::numbers("c", {3, 0, 1})}),
                                       tables::table({tables::identifier("c", {"3", "0", "1"})})}) {
            const Prepared prepared = applyRecipe(recipe, later, allOf(later));
            QCOMPARE(columnOf(prepared.values, 0), (std::vector<double>{0, 0, 1}));
            QCOMPARE(columnOf(prepared.values, 2), (std::vector<double>{1, 0, 0}));
            QCOMPARE(prepared.unseenLevels.size(), std::size_t{1});
            QCOMPARE(prepared.unseenLevels[0].level, std::string("0"));
        }
    }

    void sentencesSayWhatIsDone()
    {
        const DataTable table = mixedTable();
        QCOMPARE(
            fitAll(table).sentences(),
            (std::vector<std::string>{
                "Fill missing numbers (median): 1 empty Age cell → 33 · 1 empty Since cell → "
                "1970-10-28",
                "Fill missing categories (most frequent): 1 empty Job cell → Artist · 1 empty "
                "Score cell → Average · 1 empty Married cell → Yes",
                "Use order (as numbers): Score: Low = 0, Average = 1, High = 2",
                "Split categories into yes/no inputs (one-hot): 2 columns → 5 inputs; a level not "
                "seen while fitting becomes all zeros and is counted",
                "Scale numbers (standard): 3 numbers → mean 0, sd 1; Age had mean 35 and sd "
                "13.5"}));
        QCOMPARE(fitAll(table, ownLevels()).sentences()[1],
                 std::string("Fill missing categories (a level of their own): 1 empty Job · 1 "
                             "empty Score · 1 empty Married → a level of their own"));
        QCOMPARE(fitAll(tables::table({tables::numbers("x", {1, 3})})).sentences()[0],
                 std::string("Fill missing numbers (median): No cell is empty here; later ones "
                             "are filled: median"));
        QCOMPARE(
            fitAll(table, filledWith({.method = NumberFill::NearestNeighbours, .neighbours = 1}))
                .sentences()[0],
            std::string("Fill missing numbers (nearest neighbours): 1 empty Age cell → 40 · "
                        "1 empty Since cell → 1970-10-28, from the most similar customer"));
    }

    void originsNameTheColumnOfEachPreparedColumn()
    {
        QCOMPARE(fitAll(mixedTable()).origins(),
                 (std::vector<std::size_t>{0, 1, 1, 1, 2, 3, 3, 4}));
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
