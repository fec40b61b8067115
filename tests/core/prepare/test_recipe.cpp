#include "core/base/error.h"
#include "core/prepare/recipe.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

Q_DECLARE_METATYPE(core::prepare::RecipeOptions)

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

Recipe fitAll(const DataTable& table, const RecipeOptions& options = {})
{
    std::vector<std::size_t> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return fitRecipe(table, columns, allOf(table), options);
}

RecipeOptions unscaled()
{
    RecipeOptions options;
    options.scaling = Scaling::None;
    return options;
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
        const ColumnRecipe& x = recipe.columns[0];
        QCOMPARE(x.fillNumber, 3.0);
        QCOMPARE(x.cellsFilled, std::size_t{1});
        // 1, 3, 3, 3, 9: mean 3.8, variance 36.8 / 5.
        QCOMPARE(x.mean, 3.8);
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
        RecipeOptions options = unscaled();
        QCOMPARE(applyRecipe(fitAll(table, options), table, allOf(table)).values(2, 0), 3.0);
        options.numericImputation = NumericImputation::Mean;
        QCOMPARE(applyRecipe(fitAll(table, options), table, allOf(table)).values(2, 0), 4.0);
        options.numericImputation = NumericImputation::Constant;
        options.numericConstant = -7;
        QCOMPARE(applyRecipe(fitAll(table, options), table, allOf(table)).values(2, 0), -7.0);
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
        QVERIFY(recipe.columns[0].oneHot);
    }

    void tiesForTheMostFrequentLevelGoToTheFirst()
    {
        QCOMPARE(fitAll(tables::table({tables::category("c", {"b", "a", "b", "a", ""})}))
                     .columns[0]
                     .fillLevel,
                 std::string("a"));
    }

    void missingCanBeALevelWhereCellsAreMissing()
    {
        const DataTable table = tables::table(
            {tables::category("a", {"u", "", "v"}), tables::category("b", {"x", "y", "y"})});
        RecipeOptions options;
        options.categoryImputation = CategoryImputation::MissingLevel;
        const Recipe recipe = fitAll(table, options);
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
        RecipeOptions options;
        options.categoryImputation = CategoryImputation::MissingLevel;
        const auto names =
            fitAll(tables::table({tables::category("a", {"missing", "", "v"})}), options)
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
        RecipeOptions options;
        options.ordinalEncoding = OrdinalEncoding::OneHot;
        QCOMPARE(fitAll(table, options).width(), std::size_t{3});
    }

    void aConstantColumnIsNotScaledUp()
    {
        for (const double value : {0.1, 0.0, 1e15, 1e-300}) {
            const DataTable table =
                tables::table({tables::numbers("x", {value, value, value, missing})});
            const Recipe recipe = fitAll(table);
            QCOMPARE(recipe.columns[0].scale, 1.0);
            for (const double cell : columnOf(applyRecipe(recipe, table, allOf(table)).values, 0))
                QCOMPARE(cell, 0.0);
        }
    }

    void otherRowsHaveNoInfluenceOnTheFit()
    {
        const std::vector<std::uint32_t> training{0, 2, 4};
        const std::vector<std::size_t> columns{0, 1, 2};
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
        for (const CategoryImputation category :
             {CategoryImputation::MostFrequent, CategoryImputation::MissingLevel}) {
            RecipeOptions options;
            options.categoryImputation = category;
            const Recipe a = fitRecipe(one, columns, training, options);
            const Recipe b = fitRecipe(other, columns, training, options);
            QCOMPARE(a.preparedNames(), b.preparedNames());
            QCOMPARE(a.sentences(), b.sentences());
            QVERIFY(applyRecipe(a, one, training).values == applyRecipe(b, other, training).values);
            QCOMPARE(a.columns[0].fillNumber, 3.0);
        }
    }

    void rowByRowEqualsAtOnce_data()
    {
        QTest::addColumn<RecipeOptions>("options");
        for (const auto numeric :
             {NumericImputation::Median, NumericImputation::Mean, NumericImputation::Constant}) {
            for (const auto category :
                 {CategoryImputation::MostFrequent, CategoryImputation::MissingLevel}) {
                for (const auto scaling : {Scaling::Standard, Scaling::None}) {
                    for (const auto ordinal : {OrdinalEncoding::Rank, OrdinalEncoding::OneHot}) {
                        const QByteArray name = QByteArray::number(static_cast<int>(numeric)) +
                                                QByteArray::number(static_cast<int>(category)) +
                                                QByteArray::number(static_cast<int>(scaling)) +
                                                QByteArray::number(static_cast<int>(ordinal));
                        QTest::newRow(name.constData())
                            << RecipeOptions{numeric, 1.5, category, ordinal, scaling};
                    }
                }
            }
        }
    }
    void rowByRowEqualsAtOnce()
    {
        QFETCH(RecipeOptions, options);
        const DataTable table = mixedTable();
        const std::vector<std::size_t> columns{0, 1, 2, 3, 4};
        // The last two rows were not fitted on: Lawyer is an unseen level.
        const std::vector<std::uint32_t> training{0, 1, 2, 3};
        const Recipe recipe = fitRecipe(table, columns, training, options);
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
        for (const std::size_t column : {0, 1}) {
            const std::vector<std::size_t> columns{2, column};
            QCOMPARE(codeThrownBy([&] { fitRecipe(table, columns, allOf(table)); }),
                     core::ErrorCode::WrongColumnType);
        }
        QCOMPARE(usableFeatures(table), std::vector<std::size_t>{2});
    }

    void nothingToFitIsAnError()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, 2}),
                                               tables::numbers("empty", {missing, missing}),
                                               tables::category("no level", {"", ""})});
        const std::vector<std::size_t> none;
        const std::vector<std::uint32_t> noRows;
        const std::vector<std::size_t> x{0};
        QCOMPARE(codeThrownBy([&] { fitRecipe(table, none, allOf(table)); }),
                 core::ErrorCode::InvalidOption);
        QCOMPARE(codeThrownBy([&] { fitRecipe(table, x, noRows); }),
                 core::ErrorCode::NotEnoughRows);
        for (const std::size_t column : {1, 2}) {
            const std::vector<std::size_t> columns{column};
            QCOMPARE(codeThrownBy([&] { fitRecipe(table, columns, allOf(table)); }),
                     core::ErrorCode::NotEnoughRows);
        }
        RecipeOptions options;
        options.numericImputation = NumericImputation::Constant;
        options.numericConstant = missing;
        QCOMPARE(codeThrownBy([&] { fitRecipe(table, x, allOf(table), options); }),
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
        RecipeOptions options;
        const DataTable table = mixedTable();
        QCOMPARE(fitAll(table, options).sentences(),
                 (std::vector<std::string>{
                     "1 empty cell → median 33; scaled by mean 35 and sd 13.5",
                     "1 empty cell → most frequent level Artist; one column for each of 3 levels",
                     "1 empty cell → median level Average; ranked Low < Average < High as 0 to 2; "
                     "scaled by mean 1 and sd 0.816",
                     "1 empty cell → most frequent level Yes; one column for each of 2 levels",
                     "1 empty cell → median 1970-10-28; scaled by mean 1970-11-30 and sd 170 "
                     "days"}));
        options.categoryImputation = CategoryImputation::MissingLevel;
        options.scaling = Scaling::None;
        const std::vector<std::string> others = fitAll(table, options).sentences();
        QCOMPARE(others[0], std::string("1 empty cell → median 33; not scaled"));
        QCOMPARE(others[1], std::string("1 empty cell → a level of their own; one column for each "
                                        "of 4 levels"));
        QCOMPARE(fitAll(tables::table({tables::numbers("x", {1, 3})})).sentences()[0],
                 std::string("no empty cells (later ones → median 2); scaled by mean 2 and sd 1"));
    }

    void originsNameTheColumnOfEachPreparedColumn()
    {
        QCOMPARE(fitAll(mixedTable()).origins(),
                 (std::vector<std::size_t>{0, 1, 1, 1, 2, 3, 3, 4}));
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
