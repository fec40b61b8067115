#include "core/base/error.h"
#include "core/prepare/recipe.h"
#include "tests/support/maskedwords.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <cmath>

using namespace core::prepare;
using core::data::DataTable;
using tables::missing;

namespace {

Recipe fitAll(const DataTable& table, const std::vector<PlanStep>& steps,
              std::optional<std::size_t> target = {})
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (i != target)
            columns.push_back(i);
    }
    const auto rows = core::data::allRows(table.rowCount());
    return fitRecipe(table, {.columns = columns, .rows = rows, .target = target}, {steps});
}

std::vector<double> prepared(const Recipe& recipe, const DataTable& table, std::size_t column)
{
    const auto rows = core::data::allRows(table.rowCount());
    const auto values = applyRecipe(recipe, table, rows).values;
    std::vector<double> cells;
    for (std::size_t row = 0; row < values.rows(); ++row)
        cells.push_back(values(row, column));
    return cells;
}

std::string sentence(const Recipe& recipe, std::size_t step)
{
    std::string text;
    for (const TextPart& part : recipe.stepSentence(step))
        text += part.text;
    return text;
}

} // namespace

/// Each step against cases worked by hand.
class TestSteps : public QObject {
    Q_OBJECT

private slots:
    void rareLevelsBecomeOneThatUnseenLevelsJoin()
    {
        const DataTable table = tables::table(
            {tables::category("c", {"a", "a", "a", "b", "b", "b", "x", "y", "", "a"})});
        const Recipe recipe = fitAll(table, {{GroupRareLevels{0.2}, {}}, {SplitLevels{}, {}}});
        QCOMPARE(recipe.preparedNames(), (std::vector<std::string>{"c = a", "c = b", "c = Other"}));
        QCOMPARE(prepared(recipe, table, 2), (std::vector<double>{0, 0, 0, 0, 0, 0, 1, 1, 0, 0}));
        QCOMPARE(sentence(recipe, 0), std::string("c: 2 levels → Other (2 customers)"));
        const DataTable later = tables::table({tables::category("c", {"z", "b", ""})});
        QCOMPARE(prepared(recipe, later, 2), (std::vector<double>{1, 0, 0}));
    }

    void aLevelCalledOtherKeepsItsName()
    {
        const DataTable table =
            tables::table({tables::category("c", {"Other", "Other", "Other", "x", "y"})});
        const Recipe recipe = fitAll(table, {{GroupRareLevels{0.3}, {}}, {SplitLevels{}, {}}});
        QCOMPARE(recipe.preparedNames(), (std::vector<std::string>{"c = Other", "c = (Other)"}));
    }

    void fencesMoveOutliersToThem()
    {
        // Quartiles 2 and 4 (type 7), fences at 2 − 1.5 · 2 = −1 and 4 + 1.5 · 2 = 7.
        const DataTable table = tables::table({tables::numbers("x", {1, 2, 3, 4, 100})});
        const Recipe recipe = fitAll(table, {{ClipNumbers{.fences = 1.5}, {}}});
        QCOMPARE(prepared(recipe, table, 0), (std::vector<double>{1, 2, 3, 4, 7}));
        QCOMPARE(sentence(recipe, 0), std::string("x: 1 down to 7"));
        const DataTable later = tables::table({tables::numbers("x", {-50, 5})});
        QCOMPARE(prepared(recipe, later, 0), (std::vector<double>{-1, 5}));
    }

    void fencesWithoutWidthMoveNothing()
    {
        const DataTable table = tables::table({tables::numbers("x", {0, 0, 0, 0, 0, 9})});
        const Recipe recipe = fitAll(table, {{ClipNumbers{}, {}}});
        QCOMPARE(prepared(recipe, table, 0), (std::vector<double>{0, 0, 0, 0, 0, 9}));
    }

    void quantilesMoveBothEndsIn()
    {
        const DataTable table = tables::table({tables::numbers("x", {0, 10, 20, 30, 40})});
        const Recipe recipe =
            fitAll(table, {{ClipNumbers{.limits = ClipLimits::Quantiles, .share = 0.1}, {}}});
        QCOMPARE(prepared(recipe, table, 0), (std::vector<double>{4, 10, 20, 30, 36}));
        QCOMPARE(sentence(recipe, 0), std::string("x: 1 up to 4, 1 down to 36"));
    }

    void logarithmsAreThoseOfOnePlusTheValue()
    {
        const DataTable table = tables::table({tables::numbers("x", {0, 1, 9, -0.5})});
        const Recipe recipe = fitAll(table, {{TransformNumbers{TransformMethod::Log1p}, {}}});
        QCOMPARE(prepared(recipe, table, 0),
                 (std::vector<double>{0, std::log(2.0), std::log1p(9.0), std::log(0.5)}));
        // A later value that has no logarithm counts as the least one that had.
        const DataTable later = tables::table({tables::numbers("x", {-3})});
        QCOMPARE(prepared(recipe, later, 0), std::vector<double>{std::log(0.5)});
        const DataTable losses = tables::table({tables::numbers("x", {5, -1})});
        QVERIFY_EXCEPTION_THROWN(fitAll(losses, {{TransformNumbers{TransformMethod::Log1p}, {}}}),
                                 core::Error);
    }

    void robustAndMinMaxScales()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, 2, 3, 4, 100})});
        QCOMPARE(prepared(fitAll(table, {{ScaleNumbers{ScaleMethod::Robust}, {}}}), table, 0),
                 (std::vector<double>{-1, -0.5, 0, 0.5, 48.5}));
        const auto unit =
            prepared(fitAll(table, {{ScaleNumbers{ScaleMethod::MinMax}, {}}}), table, 0);
        QCOMPARE(unit.front(), 0.0);
        QCOMPARE(unit.back(), 1.0);
        QCOMPARE(unit[1], 1.0 / 99);
    }

    void aRobustScaleWithoutWidthKeepsTheUnit()
    {
        const DataTable table = tables::table({tables::numbers("x", {0, 0, 0, 0, 5})});
        QCOMPARE(prepared(fitAll(table, {{ScaleNumbers{ScaleMethod::Robust}, {}}}), table, 0),
                 (std::vector<double>{0, 0, 0, 0, 5}));
    }

    /// numpy 1.24: q = np.unique(np.quantile([1, 2, 2, 3, 10, 4, 7], np.linspace(0, 1, 5)));
    /// np.clip((x - q[i]) / (q[i + 1] - q[i]), 0, 1)
    void numbersAreSplitIntoPiecesAtTheirQuantiles()
    {
        const DataTable table =
            tables::table({tables::numbers("x", {1, 2, 2, 3, 10, 4, 7, missing}),
                           tables::numbers("yes", {0, 1, 1, 1, 1, 1, 1, 1})});
        const Recipe recipe = fitAll(table, {{SplitNumbers{4}, {}}});
        QCOMPARE(recipe.preparedNames(),
                 (std::vector<std::string>{"x", "yes", "x piece 1 (1 to 2)", "x piece 2 (2 to 3)",
                                           "x piece 3 (3 to 5.5)", "x piece 4 (5.5 to 10)"}));
        QCOMPARE(recipe.origins(), (std::vector<std::size_t>{0, 1, 0, 0, 0, 0}));
        // An empty cell counts as the middle value.
        QCOMPARE(prepared(recipe, table, 2), (std::vector<double>{0, 1, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(prepared(recipe, table, 3), (std::vector<double>{0, 0, 0, 1, 1, 1, 1, 1}));
        QCOMPARE(prepared(recipe, table, 4), (std::vector<double>{0, 0, 0, 0, 1, 0.4, 1, 0}));
        QCOMPARE(prepared(recipe, table, 5), (std::vector<double>{0, 0, 0, 0, 1, 0, 1.5 / 4.5, 0}));
        QCOMPARE(sentence(recipe, 0),
                 std::string("1 number stays, and 4 inputs from 0 to 1 tell how much of each piece "
                             "of the range is passed"));
        const DataTable later =
            tables::table({tables::numbers("x", {-5, 99}), tables::numbers("yes", {0, 1})});
        QCOMPARE(prepared(recipe, later, 2), (std::vector<double>{0, 1}));
        QCOMPARE(prepared(recipe, later, 5), (std::vector<double>{0, 1}));
        QVERIFY_EXCEPTION_THROWN(fitAll(table, {{SplitNumbers{1}, {}}}), core::Error);
        QVERIFY_EXCEPTION_THROWN(fitAll(table, {{SplitNumbers{65}, {}}}), core::Error);
    }

    /// A model is read in any language, and its inputs are found by their names.
    void namesOfInputsFollowNoLanguage()
    {
        const DataTable table = tables::table(
            {tables::numbers("x", {1000.5, 2000.5, 2500, 3000, 10000, 4000, 7000, missing}),
             tables::category("c", {"a", "b", "", "a", "b", "a", "b", "b"})});
        const std::vector<PlanStep> plan{{FillNumbers{.flagMissing = true}, {}},
                                         {FillLevels{}, {}},
                                         {SplitNumbers{3}, {}},
                                         {SplitLevels{}, {}}};
        const std::vector<std::string> names = fitAll(table, plan).preparedNames();
        QVERIFY(names.size() > 6);
        core::setNumberFormatter([](std::string_view) { return std::string("viel"); });
        const tests::MaskedWords masked;
        const std::vector<std::string> others = fitAll(table, plan).preparedNames();
        core::setNumberFormatter(nullptr);
        QCOMPARE(others, names);
    }

    void piecesStayAsTheyAreInLaterSteps()
    {
        const DataTable table = tables::table(
            {tables::numbers("x", {1, 2, 2, 3, 10, 4, 7}),
             tables::ordinal("o", {"a", "b", "c"}, {"a", "b", "c", "a", "b", "c", "a"})});
        const std::vector<PlanStep> first{{UseOrder{}, {}}, {SplitNumbers{4}, {}}};
        const Recipe before = fitAll(table, first);
        // The order is no number to split.
        QCOMPARE(before.width(), std::size_t{6});
        std::vector<PlanStep> all = first;
        for (const StepOptions& later :
             std::vector<StepOptions>{FillNumbers{.flagMissing = true}, ClipNumbers{.fences = 0.1},
                                      TransformNumbers{}, SplitNumbers{1 + 2}, ScaleNumbers{}})
            all.push_back({later, {}});
        const Recipe after = fitAll(table, all);
        for (const std::size_t column : {2, 3, 4, 5}) {
            QCOMPARE(after.preparedNames()[column], before.preparedNames()[column]);
            QCOMPARE(prepared(after, table, column), prepared(before, table, column));
        }
    }

    void hugeNumbersAreSplitWithoutOverflow()
    {
        const DataTable table =
            tables::table({tables::numbers("x", {-1.7e308, 0, 1.7e308, 0.85e308})});
        const Recipe recipe = fitAll(table, {{SplitNumbers{2}, {}}});
        for (std::size_t column = 1; column < recipe.width(); ++column)
            for (const double share : prepared(recipe, table, column))
                QVERIFY(share >= 0 && share <= 1);
    }

    void whatWasMissingCanBeAnInput()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, missing, 3}),
                                               tables::numbers("full", {1, 2, 3}),
                                               tables::category("c", {"a", "", "a"})});
        const Recipe recipe = fitAll(table, {{FillNumbers{.flagMissing = true}, {}},
                                             {FillLevels{.flagMissing = true}, {}},
                                             {SplitLevels{}, {}},
                                             {ScaleNumbers{}, {}}});
        QCOMPARE(
            recipe.preparedNames(),
            (std::vector<std::string>{"x", "full", "c = a", "x was missing", "c was missing"}));
        QCOMPARE(prepared(recipe, table, 3), (std::vector<double>{0, 1, 0}));
        QCOMPARE(prepared(recipe, table, 4), (std::vector<double>{0, 1, 0}));
        QCOMPARE(recipe.origins(), (std::vector<std::size_t>{0, 1, 2, 0, 2}));
        QCOMPARE(sentence(recipe, 0),
                 std::string("1 empty x cell → 2; 1 input \"was missing\" added"));
    }

    void stepsAreForTheColumnsTheyName()
    {
        const DataTable table =
            tables::table({tables::numbers("a", {0, 10}), tables::numbers("b", {0, 10}),
                           tables::numbers("c", {missing, 10})});
        const Recipe recipe = fitAll(table, {{FillNumbers{.method = NumberFill::Constant}, {"c"}},
                                             {ScaleNumbers{ScaleMethod::MinMax}, {"b", "c"}}});
        QCOMPARE(prepared(recipe, table, 0), (std::vector<double>{0, 10}));
        QCOMPARE(prepared(recipe, table, 1), (std::vector<double>{0, 1}));
        QCOMPARE(prepared(recipe, table, 2), (std::vector<double>{0, 1}));
    }

    void whatNoStepFillsTakesTheMiddleValue()
    {
        const DataTable table = tables::table({tables::numbers("x", {1, missing, 2, 50})});
        QCOMPARE(prepared(fitAll(table, {{ScaleNumbers{ScaleMethod::MinMax}, {}}}), table, 0),
                 (std::vector<double>{0, 1.0 / 49, 1.0 / 49, 1}));
    }

    void orderOfStepsMatters()
    {
        // Filled, then scaled by the mean of three: or scaled by the mean of two, then filled.
        const DataTable table = tables::table({tables::numbers("x", {0, 4, missing})});
        const PlanStep fill{FillNumbers{.method = NumberFill::Constant, .constant = 2}, {}};
        const PlanStep scale{ScaleNumbers{ScaleMethod::MinMax}, {}};
        QCOMPARE(prepared(fitAll(table, {fill, scale}), table, 0),
                 (std::vector<double>{0, 1, 0.5}));
        QCOMPARE(prepared(fitAll(table, {scale, fill}), table, 0), (std::vector<double>{0, 1, 2}));
    }

    void featuresAreChosenByTheirAssociationWithTheTarget()
    {
        std::vector<double> same, noise;
        std::vector<std::string> levels, classes;
        for (int i = 0; i < 200; ++i) {
            same.push_back(i % 2 == 0 ? i % 7 : 50 + i % 5);
            noise.push_back(i / 2 % 9);
            levels.emplace_back(i % 4 < 2 ? "u" : "v");
            classes.emplace_back(i % 2 == 0 ? "A" : "B");
        }
        const DataTable table =
            tables::table({tables::numbers("same", same), tables::numbers("noise", noise),
                           tables::category("levels", levels), tables::category("class", classes)},
                          "class");
        const std::vector<PlanStep> rest{{SplitLevels{}, {}}, {ScaleNumbers{}, {}}};
        const auto chosen = [&](const ChooseFeatures& choice) {
            std::vector<PlanStep> steps = rest;
            steps.push_back({choice, {}});
            return fitAll(table, steps, 3);
        };
        const Recipe recipe = chosen({.leastAssociation = 0.5});
        QCOMPARE(recipe.preparedNames(), std::vector<std::string>{"same"});
        QVERIFY(QString::fromStdString(sentence(recipe, 2))
                    .startsWith("1 of 3 kept; the weakest is same (0.9"));
        QVERIFY(QString::fromStdString(sentence(recipe, 2)).endsWith("left out: noise, levels"));
        QCOMPARE(chosen({.most = 1}).preparedNames(), std::vector<std::string>{"same"});
        QCOMPARE(chosen({.leftOut = {"same", "levels"}}).preparedNames(),
                 std::vector<std::string>{"noise"});
        QVERIFY_EXCEPTION_THROWN(chosen({.leastAssociation = 0.9999}), core::Error);
        QVERIFY_EXCEPTION_THROWN(
            fitAll(table, {{ChooseFeatures{.most = 2}, {}}, {SplitLevels{}, {}}}), core::Error);
    }

    /// The association that chooses is that of the rows fitted on, not of the table.
    void otherRowsHaveNoSayInTheChoice()
    {
        std::vector<double> feature, other;
        std::vector<std::string> classes;
        for (int i = 0; i < 100; ++i) {
            const bool isTraining = i < 50;
            // Tells the class in the rows held out only.
            feature.push_back(isTraining ? i / 2 % 5 : (i % 2) * 100);
            other.push_back(isTraining ? (i % 2) * 10 + i / 2 % 5 : 0);
            classes.emplace_back(i % 2 == 0 ? "A" : "B");
        }
        const DataTable table =
            tables::table({tables::numbers("late", feature), tables::numbers("early", other),
                           tables::category("class", classes)},
                          "class");
        const auto rows = core::data::allRows(50);
        const Recipe recipe = fitRecipe(table, {.columns = {0, 1}, .rows = rows, .target = 2},
                                        {{{ChooseFeatures{.most = 1}, {}}}});
        QCOMPARE(recipe.preparedNames(), std::vector<std::string>{"early"});
    }

    void wordsLeftAtTheEndAreAnError()
    {
        const DataTable table = tables::table({tables::category("c", {"a", "b"})});
        QVERIFY_EXCEPTION_THROWN(fitAll(table, {{FillLevels{}, {}}}), core::Error);
    }

    void filledFromTheNearestOfAllFeatures()
    {
        // The gap's row is like the two doctors; the column's own mean would be 40.
        const DataTable table =
            tables::table({tables::numbers("Income", {10, 10, 100, missing, 30, 50}),
                           tables::numbers("Age", {20, 21, 60, 60, 61, 20}),
                           tables::category("Job", {"a", "a", "d", "d", "d", "a"})});
        const Recipe recipe = fitAll(
            table, {{FillNumbers{.method = NumberFill::NearestNeighbours, .neighbours = 2}, {}},
                    {SplitLevels{}, {}}});
        QCOMPARE(prepared(recipe, table, 0)[3], 65.0);
        QCOMPARE(sentence(recipe, 0),
                 std::string("1 empty Income cell → 65, from the 2 most similar customers"));
    }

    /// The line through the others would put a debt where nobody has one.
    void regressionStaysWithinTheValuesSeen()
    {
        const DataTable table =
            tables::table({tables::numbers("Income", {10, 20, 30, 40, missing, missing}),
                           tables::numbers("Age", {1, 2, 3, 4, -6, 2.5})});
        const Recipe recipe = fitAll(table, {{FillNumbers{.method = NumberFill::Iterative}, {}}});
        QCOMPARE(prepared(recipe, table, 0)[4], 10.0);
        const double between = prepared(recipe, table, 0)[5];
        QVERIFY(between > 20 && between < 30);
    }

    void levelsTooAreFilledFromTheNearest()
    {
        const DataTable table =
            tables::table({tables::category("Job", {"a", "a", "d", "", "d", "a"}),
                           tables::numbers("Age", {20, 21, 60, 60, 61, 20}),
                           tables::ordinal("Score", {"Low", "Mid", "High"},
                                           {"Low", "Low", "High", "High", "", "Low"})});
        const Recipe recipe = fitAll(
            table, {{FillLevels{.method = LevelFill::NearestNeighbours, .neighbours = 2}, {}},
                    {UseOrder{}, {}},
                    {SplitLevels{}, {}}});
        QCOMPARE(prepared(recipe, table, 1), (std::vector<double>{0, 0, 1, 1, 1, 0}));
        // Places among the levels seen: Low 0, High 1.
        QCOMPARE(prepared(recipe, table, 3)[4], 1.0);
    }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "test_steps.moc"
