#include "core/base/error.h"
#include "core/deploy/onnxrecipe.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/onnxrows.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

/// What the steps make of the rows, by the program and by the graph.
struct Both {
    data::Matrix program, graph;
    std::string fault;
};

Both both(const prepare::Recipe& recipe, const data::DataTable& table)
{
    std::vector<std::string> names;
    for (const auto& source : recipe.sources)
        names.push_back(source.name);
    deploy::OnnxGraph graph(names);
    const deploy::OnnxValue prepared = deploy::preparedBy(graph, recipe);
    graph.output(prepared, "prepared", deploy::OnnxType::Double, recipe.width(), {});
    const tests::OnnxEvaluator evaluator(graph.bytes("recipe", {}, {}));
    Both result;
    result.fault = evaluator.fault();
    const auto rows = data::allRows(table.rowCount());
    result.program = prepare::applyRecipe(recipe, table, rows).values;
    const tests::OnnxTensor values =
        evaluator.run(tests::onnxRows(evaluator, table)).at("prepared");
    result.graph = data::Matrix(values.shape.at(0), values.shape.at(1));
    std::ranges::copy(values.as<double>(), result.graph.values().begin());
    return result;
}

prepare::Recipe fitted(const std::string& plan, const data::DataTable& table)
{
    const auto rows = data::allRows(table.rowCount());
    std::vector<std::size_t> columns(table.columnCount());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    return prepare::fitRecipe(table, {.columns = columns, .rows = rows}, prepare::parsePlan(plan));
}

/// Largest difference, in units of 1 + the size of the value.
double largestDifference(const Both& made)
{
    double largest = 0;
    for (std::size_t i = 0; i < made.program.values().size(); ++i) {
        const double wanted = made.program.values()[i];
        const double difference = std::abs(made.graph.values()[i] - wanted);
        // Not std::max: it would drop what is not a number.
        if (!(difference / (1 + std::abs(wanted)) <= largest))
            largest = difference / (1 + std::abs(wanted));
    }
    return largest;
}

} // namespace

class OnnxRecipeTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepPreparesAsTheProgramDoes_data()
    {
        QTest::addColumn<QString>("plan");
        const auto add = [](const char* name, const char* plan) { QTest::newRow(name) << plan; };
        add("the usual one", "fill-numbers median\nfill-levels most-frequent\nuse-order\n"
                             "split-levels\nscale standard");
        add("means and flags",
            "fill-numbers mean flag\nfill-levels most-frequent flag\nsplit-levels\nscale min-max");
        add("most frequent numbers", "fill-numbers most-frequent\nsplit-levels\nscale robust");
        add("a constant", "fill-numbers constant value=-3.25\nsplit-levels");
        add("own level", "fill-levels own-level\nsplit-levels\nscale standard");
        add("own level before the order", "fill-levels own-level\nuse-order\nsplit-levels");
        add("rare levels", "group-rare share=0.1\nfill-levels own-level flag\nsplit-levels");
        add("rare levels that are filled",
            "fill-levels most-frequent\ngroup-rare share=0.2\nsplit-levels");
        add("order of unfilled levels",
            "use-order\nsplit-levels\nfill-numbers median\nscale robust");
        add("nothing filled", "use-order\nsplit-levels");
        add("Yeo-Johnson", "transform yeo-johnson\nsplit-levels\nscale standard");
        add("logarithms", "transform log1p columns=\"Income,Age\"\nsplit-levels");
        add("clipped at quantiles", "clip quantiles share=0.1\nsplit-levels\nscale standard");
        add("clipped at fences", "clip fences ranges=0.5\nsplit-levels");
        add("pieces of unfilled numbers", "split-numbers pieces=5\nsplit-levels\nscale standard");
        add("pieces of filled numbers",
            "fill-numbers mean\nsplit-numbers pieces=8\nsplit-levels\nscale standard");
        add("regression", "fill-numbers iterative flag\nsplit-levels\nscale standard");
        add("regression after everything",
            "split-levels\nsplit-numbers pieces=3\ntransform yeo-johnson\nscale standard\n"
            "fill-numbers iterative rounds=3");
        add("features left out",
            "choose-features leave-out=\"Age,Region\"\nfill-numbers iterative\nsplit-levels");
        add("pieces of a feature left out",
            "split-levels\nsplit-numbers pieces=4\nchoose-features leave-out=\"Income,Plan\"");
    }
    void everyStepPreparesAsTheProgramDoes()
    {
        QFETCH(QString, plan);
        const data::DataTable table = tests::mixedCustomers(300);
        const prepare::Recipe recipe = fitted(plan.toStdString(), table);
        const auto others = tests::withSurprises(tests::mixedCustomers(200, 11));
        for (const data::DataTable* rows : {&table, others.get()}) {
            const Both made = both(recipe, *rows);
            QCOMPARE(made.fault, std::string());
            const double difference = largestDifference(made);
            QVERIFY2(difference < 1e-11, qPrintable(QString::number(difference)));
        }
    }

    void powersNearNoneKeepTheirDigits()
    {
        // x^0 is the logarithm: close to it a plain (e^t − 1) / t would lose all digits.
        data::DataTable table = tables::table({tables::numbers("a", {0, 1e-12, 3, -2, 40, 1e9})});
        prepare::Recipe recipe = fitted("transform yeo-johnson", table);
        auto& step = std::get<prepare::TransformedNumbers>(recipe.steps[0].values);
        for (const double lambda : {1e-9, -1e-13, 0.0, 2.0, 2 - 1e-12, 1.0, 0.5, -3.0, 30.0}) {
            step.columns[0].lambda = lambda;
            const double difference = largestDifference(both(recipe, table));
            QVERIFY2(difference < 1e-13, qPrintable(QString::number(lambda)));
        }
    }

    void valuesFarBeyondThoseFittedOnStayInRange()
    {
        const data::DataTable table = tables::table({tables::numbers("a", {0, 1, 2, 3, 4, 5}),
                                                     tables::numbers("b", {-0.5, 1, 2, 3, 4, 5})});
        const data::DataTable far =
            tables::table({tables::numbers("a", {-1e300, 1e300, 0}),
                           tables::numbers("b", {-1e300, 1e300, tables::missing})});
        const prepare::Recipe recipe =
            fitted("split-numbers pieces=3\ntransform yeo-johnson columns=a\n"
                   "transform log1p columns=b",
                   table);
        QVERIFY(largestDifference(both(recipe, far)) < 1e-12);
    }

    void stepsThatCompareRowsAreRefused_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::newRow("numbers") << "fill-numbers nearest-neighbours\nsplit-levels";
        QTest::newRow("levels") << "fill-levels nearest-neighbours\nsplit-levels";
    }
    void stepsThatCompareRowsAreRefused()
    {
        QFETCH(QString, plan);
        const data::DataTable table = tests::mixedCustomers(60);
        deploy::OnnxGraph graph({});
        const prepare::Recipe recipe = fitted(plan.toStdString(), table);
        try {
            deploy::preparedBy(graph, recipe);
            QFAIL("a graph was made");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY(QString(error.what()).contains("compares every row"));
        }
    }
};

QTEST_GUILESS_MAIN(OnnxRecipeTest)
#include "test_onnxrecipe.moc"
