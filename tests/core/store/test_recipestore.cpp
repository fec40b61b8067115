// Whatever a plan may hold, its fitted recipe comes back from a file as it was.
#include "core/base/error.h"
#include "core/store/recipestore.h"
#include "tests/support/mixedcustomers.h"

#include <QTest>

using namespace core;
using namespace core::prepare;
using namespace core::store;

namespace {

constexpr DocumentKind kind{"test", 1, "0.1"};

struct NamedSteps {
    const char* name;
    std::vector<StepOptions> steps;
};

/// Every step and every method, each followed by what is needed to end in numbers.
const std::vector<NamedSteps>& plans()
{
    static const std::vector<NamedSteps> all{
        {"mean", {FillNumbers{.method = NumberFill::Mean}, FillLevels{}, SplitLevels{}}},
        {"constant",
         {FillNumbers{.method = NumberFill::Constant, .constant = -7.25}, SplitLevels{}}},
        {"most frequent", {FillNumbers{.method = NumberFill::MostFrequent}, SplitLevels{}}},
        {"flags",
         {FillNumbers{.flagMissing = true}, FillLevels{.flagMissing = true}, UseOrder{},
          SplitLevels{}, ScaleNumbers{}}},
        {"nearest neighbours",
         {FillNumbers{.method = NumberFill::NearestNeighbours, .neighbours = 3},
          FillLevels{.method = LevelFill::NearestNeighbours, .neighbours = 4}, UseOrder{},
          SplitLevels{}, ScaleNumbers{}}},
        {"nearest neighbours after others",
         {GroupRareLevels{0.08}, UseOrder{},
          FillNumbers{.method = NumberFill::NearestNeighbours, .flagMissing = true},
          FillLevels{.method = LevelFill::NearestNeighbours}, SplitLevels{}}},
        {"regression",
         {FillLevels{}, FillNumbers{.method = NumberFill::Iterative}, UseOrder{}, SplitLevels{},
          ScaleNumbers{ScaleMethod::Robust}}},
        {"own level", {FillNumbers{}, FillLevels{.method = LevelFill::OwnLevel}, SplitLevels{}}},
        {"middle of the order",
         {FillNumbers{}, FillLevels{.middleOfOrder = true}, UseOrder{}, SplitLevels{}}},
        {"rare levels", {GroupRareLevels{0.1}, FillNumbers{}, FillLevels{}, SplitLevels{}}},
        {"transformed",
         {FillNumbers{}, TransformNumbers{}, FillLevels{}, SplitLevels{}, ScaleNumbers{}}},
        {"logarithm",
         {FillNumbers{}, TransformNumbers{TransformMethod::Log1p}, FillLevels{}, SplitLevels{},
          ScaleNumbers{ScaleMethod::MinMax}}},
        {"clipped",
         {ClipNumbers{}, ClipNumbers{.limits = ClipLimits::Quantiles, .share = 0.05}, FillNumbers{},
          FillLevels{}, SplitLevels{}}},
        {"pieces",
         {FillNumbers{}, FillLevels{}, SplitLevels{}, SplitNumbers{.pieces = 5}, ScaleNumbers{}}},
        {"chosen", {ChooseFeatures{{"Region", "Age"}}, FillNumbers{}, FillLevels{}, SplitLevels{}}},
        {"nothing filled", {UseOrder{}, SplitLevels{}}},
    };
    return all;
}

RecipePlan planOf(const std::vector<StepOptions>& steps)
{
    RecipePlan plan;
    for (const StepOptions& options : steps)
        plan.steps.push_back({options, {}});
    return plan;
}

Recipe fitted(const RecipePlan& plan)
{
    const auto table = tests::mixedCustomers(240);
    const auto rows = data::allRows(table.rowCount());
    const auto columns = usableFeatures(table);
    return fitRecipe(table, {.columns = columns, .rows = rows}, plan);
}

std::string stored(const Recipe& recipe)
{
    DocumentWriter document(kind);
    document.content()["recipe"] = recipeJson(recipe, document);
    return document.bytes();
}

Recipe reopened(const std::string& bytes)
{
    return readDocument("recipe", [&] {
        DocumentReader document(bytes, "recipe", kind);
        return recipeOf(document.content().at("recipe"), document);
    });
}

} // namespace

class RecipeStoreTest : public QObject {
    Q_OBJECT

private slots:
    void plansCoverEveryStep()
    {
        std::vector<bool> covered(std::variant_size_v<StepOptions>);
        for (const NamedSteps& plan : plans())
            for (const StepOptions& options : plan.steps)
                covered[options.index()] = true;
        for (const bool isCovered : covered)
            QVERIFY(isCovered);
    }

    void recipeComesBackAsItWas_data()
    {
        QTest::addColumn<std::size_t>("number");
        QTest::addColumn<bool>("named");
        for (std::size_t i = 0; i < plans().size(); ++i)
            QTest::newRow(plans()[i].name) << i << false;
        for (std::size_t i = 0; i < namedPlans().size(); ++i)
            QTest::newRow(namedPlans()[i].name.data()) << i << true;
    }
    void recipeComesBackAsItWas()
    {
        QFETCH(std::size_t, number);
        QFETCH(bool, named);
        const Recipe before =
            fitted(named ? namedPlans()[number].plan : planOf(plans()[number].steps));
        const Recipe after = reopened(stored(before));
        QVERIFY(after.plan == before.plan);
        QCOMPARE(after.preparedNames(), before.preparedNames());
        QCOMPARE(after.sentences(), before.sentences());
        QCOMPARE(after.rowsFitted, before.rowsFitted);
        QCOMPARE(after.cellsFilled, before.cellsFilled);
        // Rows it was fitted on, and others with other gaps.
        for (const std::uint64_t seed : {std::uint64_t{3}, std::uint64_t{99}}) {
            const auto table = tests::mixedCustomers(500, seed);
            const auto rows = data::allRows(table.rowCount());
            QVERIFY(applyRecipe(after, table, rows).values ==
                    applyRecipe(before, table, rows).values);
        }
        QCOMPARE(stored(after), stored(before));
    }

    void partsThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("change");
        for (int i = 0; i < static_cast<int>(std::size(changes)); ++i)
            QTest::newRow(changes[i].name) << QString(changes[i].plan) << i;
    }
    void partsThatDoNotFitAreRefused()
    {
        QFETCH(QString, plan);
        QFETCH(int, change);
        const auto found =
            std::find_if(plans().begin(), plans().end(),
                         [&](const NamedSteps& steps) { return plan == steps.name; });
        QVERIFY(found != plans().end());
        const Recipe sound = fitted(planOf(found->steps));
        reopened(stored(sound));
        DocumentWriter document(kind);
        Json json = recipeJson(sound, document);
        changes[change].apply(json);
        document.content()["recipe"] = json;
        try {
            reopened(document.bytes());
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedInput);
        }
    }

private:
    struct Change {
        const char* name;
        const char* plan;
        void (*apply)(Json&);
    };
    static Json& learnt(Json& recipe, std::size_t step) { return recipe["steps"][step]["learnt"]; }
    static constexpr Change changes[] = {
        {"no columns", "mean", [](Json& r) { r["columns"] = Json::array(); }},
        {"column twice", "mean", [](Json& r) { r["columns"][1] = r["columns"][0]; }},
        {"unknown type", "mean", [](Json& r) { r["columns"][0]["type"] = "colour"; }},
        {"free text", "mean", [](Json& r) { r["columns"][0]["type"] = "text"; }},
        {"unknown plan", "mean", [](Json& r) { r["plan"] = "dance"; }},
        {"step missing", "mean", [](Json& r) { r["steps"].erase(1); }},
        {"negative place", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["at"] = -1; }},
        {"place beyond", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["at"] = 99; }},
        {"huge place", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["at"] = 1e300; }},
        {"words as numbers", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["at"] = 3; }},
        {"text as number", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["value"] = "x"; }},
        {"no value", "mean", [](Json& r) { learnt(r, 0)["columns"][0]["value"] = nullptr; }},
        {"level beyond", "mean", [](Json& r) { learnt(r, 1)["columns"][0]["level"] = 77; }},
        {"level below", "mean", [](Json& r) { learnt(r, 1)["columns"][0]["level"] = -3; }},
        {"split of numbers", "mean", [](Json& r) { learnt(r, 2)["at"][0] = 0; }},
        {"split twice", "mean", [](Json& r) { learnt(r, 2)["at"][1] = learnt(r, 2)["at"][0]; }},
        {"words left", "mean", [](Json& r) { learnt(r, 2)["at"] = Json::array(); }},
        {"other inputs", "mean", [](Json& r) { r["inputs"].erase(0); }},
        {"renamed input", "mean", [](Json& r) { r["inputs"][0]["name"] = "Shoe size"; }},
        {"source beyond", "mean", [](Json& r) { r["inputs"][0]["source"] = 40; }},
        {"infinite middle", "mean", [](Json& r) { r["inputs"][0]["fallback"] = "inf"; }},
        {"codes short", "rare levels",
         [](Json& r) { learnt(r, 0)["columns"][0]["codes"].erase(0); }},
        {"code beyond", "rare levels", [](Json& r) { learnt(r, 0)["columns"][0]["codes"][0] = 9; }},
        {"group beyond", "rare levels", [](Json& r) { learnt(r, 0)["columns"][0]["other"] = 9; }},
        {"scale of 0", "transformed", [](Json& r) { learnt(r, 4)["columns"][0]["scale"] = 0; }},
        {"no lambda", "transformed", [](Json& r) { learnt(r, 1)["columns"][0]["lambda"] = "inf"; }},
        {"limits crossed", "clipped", [](Json& r) { learnt(r, 0)["columns"][0]["low"] = 1e9; }},
        {"left out twice", "chosen",
         [](Json& r) {
             learnt(r, 0)["left-out"] = {1, 1};
         }},
        {"left out beyond", "chosen",
         [](Json& r) {
             learnt(r, 0)["left-out"] = {0, 66};
         }},
        {"fewer donors", "nearest neighbours",
         [](Json& r) { learnt(r, 0)["neighbours"]["donors"] = 3; }},
        {"no neighbours", "nearest neighbours",
         [](Json& r) { learnt(r, 0)["neighbours"]["neighbours"] = 0; }},
        {"donors' column missing", "nearest neighbours",
         [](Json& r) { learnt(r, 1)["neighbours"]["columns"].erase(0); }},
        {"donors of another kind", "nearest neighbours",
         [](Json& r) { learnt(r, 1)["neighbours"]["columns"][3]["nominal"] = false; }},
        {"donors of unknown levels", "nearest neighbours",
         [](Json& r) { learnt(r, 1)["neighbours"]["columns"][3]["level-counts"] = {1}; }},
        {"donors' array missing", "nearest neighbours",
         [](Json& r) {
             learnt(r, 1)["neighbours"]["columns"][3]["values"]["array"] = "../../etc/passwd";
         }},
        {"donors' array cut", "nearest neighbours",
         [](Json& r) { learnt(r, 1)["neighbours"]["columns"][3]["values"]["count"] = 7; }},
        {"regression beyond", "regression",
         [](Json& r) { learnt(r, 1)["iterative"]["regressions"][0]["column"] = 50; }},
        {"regression of others", "regression",
         [](Json& r) { learnt(r, 1)["iterative"]["means"] = learnt(r, 1)["means"]; }},
        {"scales of others", "regression",
         [](Json& r) { learnt(r, 1)["scales"] = learnt(r, 1)["iterative"]["means"]; }},
    };
};

QTEST_APPLESS_MAIN(RecipeStoreTest)
#include "test_recipestore.moc"
