#include "core/prepare/plancheck.h"
#include "core/prepare/recipe.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace core::prepare;
using core::data::DataTable;
using tables::missing;

namespace {

DataTable customers()
{
    return tables::table({tables::numbers("Age", {18, 30, missing, 41}),
                          tables::numbers("Debt", {-5, 0, 3, 2}),
                          tables::category("Job", {"a", "b", "", "c"}),
                          tables::ordinal("Score", {"Low", "High"}, {"Low", "High", "Low", ""})});
}

const std::vector<std::size_t> all{0, 1, 2, 3};

std::vector<PlanProblem> problemsOf(const std::vector<PlanStep>& steps, bool hasTarget = false)
{
    return checkPlan({steps}, customers(), all, hasTarget);
}

bool hasProblem(const std::vector<PlanProblem>& problems, const std::string& column,
                const char* words, bool isError)
{
    return std::any_of(problems.begin(), problems.end(), [&](const PlanProblem& problem) {
        return problem.column == column && problem.isError == isError &&
               problem.text.find(words) != std::string::npos && !problem.remedy.empty();
    });
}

} // namespace

class TestPlanCheck : public QObject {
    Q_OBJECT

private slots:
    void theNamedPlansHaveNothingToMend()
    {
        for (const NamedPlan& named : namedPlans())
            QVERIFY2(checkPlan(named.plan, customers(), all, true).empty(), named.name.data());
    }

    void wordsLeftAtTheEndAreAnErrorWithItsRemedy()
    {
        const auto problems = problemsOf({{FillNumbers{}, {}}, {ScaleNumbers{}, {}}});
        QVERIFY(hasProblem(problems, "Job", "still holds words", true));
        const auto job = std::find_if(problems.begin(), problems.end(),
                                      [](const auto& problem) { return problem.column == "Job"; });
        QVERIFY(job->missingStep == StepKind::SplitLevels);
    }

    void gapsThatNothingFillsAreTold()
    {
        const auto problems = problemsOf({{UseOrder{}, {}}, {SplitLevels{}, {}}});
        QVERIFY(hasProblem(problems, "Age", "1 empty cells", false));
        QVERIFY(hasProblem(problems, "", "become all zeros", false));
        QVERIFY(hasProblem(problems, "", "outweigh", false));
    }

    void logarithmsOfDebtsAreAnError()
    {
        std::vector<PlanStep> steps = defaultPlan().steps;
        steps.insert(steps.begin() + 2, {TransformNumbers{TransformMethod::Log1p}, {}});
        QVERIFY(hasProblem(problemsOf(steps), "Debt", "no logarithm", true));
        steps[2].columns = {"Age"};
        QVERIFY(problemsOf(steps).empty());
    }

    void columnsThatAreMostlyEmptyAreTold()
    {
        const DataTable table = tables::table({tables::numbers("Age", {18, missing, missing}),
                                               tables::numbers("Half", {18, missing, 3})});
        const std::vector<std::size_t> both{0, 1};
        const auto problems = checkPlan(defaultPlan(), table, both, false);
        QVERIFY(hasProblem(problems, "Age", "66.7 % of the rows", false));
        QVERIFY(!hasProblem(problems, "Half", "of the rows", false));
        RecipePlan flagged = defaultPlan();
        flagged.steps[0].options = FillNumbers{.flagMissing = true};
        QVERIFY(!hasProblem(checkPlan(flagged, table, both, false), "Age", "of the rows", false));
    }

    void namesThatAreNotThereAreTold()
    {
        std::vector<PlanStep> steps = defaultPlan().steps;
        steps.push_back({ClipNumbers{}, {"Income", "Job"}});
        const auto problems = problemsOf(steps);
        QVERIFY(hasProblem(problems, "Income", "not among the features", false));
        QVERIFY(hasProblem(problems, "Job", "does nothing", false));
    }

    void choosingByAssociationNeedsATarget()
    {
        std::vector<PlanStep> steps = defaultPlan().steps;
        steps.push_back({ChooseFeatures{.leastAssociation = 0.1}, {}});
        QVERIFY(hasProblem(problemsOf(steps), "", "no target", true));
        QVERIFY(problemsOf(steps, true).empty());
        steps.back().options = ChooseFeatures{.leftOut = {"Age", "Debt", "Job", "Score"}};
        QVERIFY(hasProblem(problemsOf(steps), "", "No feature is left", true));
    }

    /// What is said beforehand is what fitting gives when every level occurs.
    void expectedInputsAreThoseOfTheFittedRecipe()
    {
        const DataTable table = customers();
        const auto rows = core::data::allRows(table.rowCount());
        std::vector<RecipePlan> plans;
        for (const NamedPlan& named : namedPlans()) {
            if (named.name != "many-levels" && named.name != "pieces")
                plans.push_back(named.plan);
        }
        plans.push_back({{{FillNumbers{.flagMissing = true}, {}},
                          {FillLevels{.flagMissing = true}, {}},
                          {ChooseFeatures{.leftOut = {"Debt"}}, {}},
                          {SplitLevels{}, {}}}});
        for (const RecipePlan& plan : plans) {
            const Recipe recipe = fitRecipe(table, {.columns = all, .rows = rows}, plan);
            QCOMPARE(expectedWidth(plan, table, all), recipe.width());
            QVERIFY(expectedInputs(plan, table, all).levels == recipe.levelInputs());
        }
    }

    /// By hand: Age, Debt, Job = a, b, c, Score = Low, High, "Age was missing", "Job was missing",
    /// "Score was missing".
    void inputsOfLevelsAreToldFromOtherFlags()
    {
        const DataTable table = customers();
        const auto rows = core::data::allRows(table.rowCount());
        const RecipePlan plan{{{FillNumbers{.flagMissing = true}, {}},
                               {FillLevels{.flagMissing = true}, {}},
                               {SplitLevels{}, {}},
                               {ScaleNumbers{}, {}}}};
        const Recipe recipe = fitRecipe(table, {.columns = all, .rows = rows}, plan);
        QCOMPARE(recipe.width(), std::size_t{10});
        QVERIFY(recipe.levelInputs() == (std::vector<LevelInputs>{{2, 3, 2}, {5, 2, 3}}));
        const auto values = applyRecipe(recipe, table, rows).values;
        for (std::size_t row = 0; row < values.rows(); ++row)
            QCOMPARE(values(row, 2) + values(row, 3) + values(row, 4), 1.0);

        const Recipe numbers =
            fitRecipe(table, {.columns = std::vector<std::size_t>{0, 1}, .rows = rows}, plan);
        QVERIFY(numbers.levelInputs().empty());
    }

    /// Levels that a recipe has grouped are one input, and a level of empty cells is one more.
    void inputsOfLevelsFollowTheRecipe()
    {
        const DataTable table =
            tables::table({tables::category("Job", {"a", "a", "b", "c", "a", "b", "", "b"})});
        const auto rows = core::data::allRows(table.rowCount());
        const auto widthOf = [&](const RecipePlan& plan) {
            const Recipe recipe =
                fitRecipe(table, {.columns = std::vector<std::size_t>{0}, .rows = rows}, plan);
            return recipe.levelInputs().at(0).count;
        };
        QCOMPARE(widthOf({{{FillLevels{}, {}}, {SplitLevels{}, {}}}}), std::size_t{3});
        QCOMPARE(widthOf({{{FillLevels{.method = LevelFill::OwnLevel}, {}}, {SplitLevels{}, {}}}}),
                 std::size_t{4});
        // a 3, b 3, c 1 of 7: below a fifth is only c, which stays alone as "Other".
        QCOMPARE(widthOf({{{GroupRareLevels{0.2}, {}}, {FillLevels{}, {}}, {SplitLevels{}, {}}}}),
                 std::size_t{3});
        // Below a half all are.
        QCOMPARE(widthOf({{{GroupRareLevels{0.5}, {}}, {FillLevels{}, {}}, {SplitLevels{}, {}}}}),
                 std::size_t{1});
    }

    /// A number of few values has fewer pieces than were asked for.
    void piecesAreExpectedAtTheMost()
    {
        std::vector<double> spread;
        for (int i = 0; i < 40; ++i)
            spread.push_back(i);
        const DataTable table = tables::table(
            {tables::numbers("x", spread), tables::numbers("few", std::vector<double>(40, 1))});
        const std::vector<std::size_t> both{0, 1};
        const auto rows = core::data::allRows(table.rowCount());
        const RecipePlan plan{{{SplitNumbers{5}, {}}, {ScaleNumbers{}, {}}}};
        QCOMPARE(expectedWidth(plan, table, both), std::size_t{12});
        QCOMPARE(fitRecipe(table, {.columns = both, .rows = rows}, plan).width(), std::size_t{7});
        QVERIFY(checkPlan(plan, table, both, false).empty());
    }

    void suitingColumnsFollowFromTheStepsBefore()
    {
        const DataTable table = customers();
        const RecipePlan plan = defaultPlan();
        QCOMPARE(columnsSuiting(plan, 0, table, all), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(columnsSuiting(plan, 2, table, all), (std::vector<std::size_t>{3}));
        QCOMPARE(columnsSuiting(plan, 3, table, all), (std::vector<std::size_t>{2}));
        QCOMPARE(columnsSuiting(plan, 4, table, all), (std::vector<std::size_t>{0, 1, 3}));
    }

    void candidatesAreWhatEachMethodWouldFillIn()
    {
        const DataTable table =
            tables::table({tables::numbers("x", {1, 1, missing, 4, 10}),
                           tables::category("c", {"a", "a", "a", "a", "a"}),
                           tables::numbers("none", {missing, missing, missing, missing, missing})});
        const std::vector<std::size_t> columns{0, 1, 2};
        const auto rows = core::data::allRows(table.rowCount());
        const auto candidates = fillCandidates(table, columns, rows);
        QCOMPARE(candidates.size(), std::size_t{2});
        QCOMPARE(candidates[0].median, 2.5);
        QCOMPARE(candidates[0].mean, 4.0);
        QCOMPARE(candidates[0].mostFrequent, 1.0);
        QVERIFY(std::isnan(candidates[1].median));
    }
};

QTEST_APPLESS_MAIN(TestPlanCheck)
#include "test_plancheck.moc"
