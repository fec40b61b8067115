// Figures of scikit-learn 1.2.1 for the model in explainingfixture.h:
// partial_dependence(model, X, ["a"], percentiles=(0, 1), grid_resolution=50, kind="both",
// method="brute", response_method="predict_proba")
#include "core/base/random.h"
#include "core/predict/explaining/partialdependence.h"
#include "tests/core/predict/explainingfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::predict;

namespace {

std::vector<double> valuesOf(const Dependence& curve)
{
    std::vector<double> values;
    for (const DependencePoint& point : curve.points)
        values.push_back(point.value);
    return values;
}

std::vector<std::size_t> rowsOf(const Dependence& curve)
{
    std::vector<std::size_t> rows;
    for (const DependencePoint& point : curve.points)
        rows.push_back(point.rows);
    return rows;
}

std::vector<std::string> textsOf(const Dependence& curve)
{
    std::vector<std::string> texts;
    for (const DependencePoint& point : curve.points)
        texts.push_back(point.text);
    return texts;
}

/// The curve of a table's only column over all rows, for a model that does not matter.
Dependence curveOf(const data::TablePointer& table, const std::string& plan = "",
                   const DependenceOptions& options = {})
{
    const auto model = explainedFunction(
        table, [](std::span<const double>) { return 0.5; }, plan);
    const auto rows = data::allRows(table->rowCount());
    return partialDependence(model, 0, rows, options);
}

} // namespace

class ExplainingDependenceTest : public QObject {
    Q_OBJECT

private slots:
    void curvesOfANumberAreThoseOfScikitLearn()
    {
        const TwelveCustomers customers;
        const auto curve = partialDependence(customers.model, 0, customers.rows);
        QCOMPARE(curve.column.name, std::string("a"));
        QCOMPARE(curve.rows, std::size_t{12});
        QVERIFY(valuesOf(curve) == (std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        QVERIFY(rowsOf(curve) == (std::vector<std::size_t>{1, 1, 1, 1, 2, 1, 1, 2, 1, 1}));
        const double classA[]{0.925001631955, 0.848314471642, 0.719724863762, 0.545542773516,
                              0.3638144421,   0.215624670644, 0.115634760407, 0.057142481522,
                              0.026643181498, 0.012005874201};
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(std::abs(curve.mean(i, 0) - classA[i]) < 1e-11);
        QVERIFY(std::abs(curve.mean(9, 1) - 0.513218106755) < 1e-11);
        QVERIFY(std::abs(curve.mean(9, 2) - 0.474776019044) < 1e-11);
        // individual[1][3], of the fourth row.
        const auto line =
            std::ranges::find(curve.lineRows, std::uint32_t{3}) - curve.lineRows.begin();
        compareNear(curve.lines[1].row(static_cast<std::size_t>(line)),
                    {0.001204887561, 0.002559392849, 0.004898057641, 0.008155199908, 0.011768994647,
                     0.015179375639, 0.018237171806, 0.021077740613, 0.023888772353,
                     0.026817401926},
                    1e-11);
    }

    // The same of ["c"].
    void curvesOfLevelsAreThoseOfScikitLearn()
    {
        const TwelveCustomers customers;
        const auto curve = partialDependence(customers.model, 2, customers.rows);
        QVERIFY(textsOf(curve) == (std::vector<std::string>{"x", "y", "z"}));
        QVERIFY(rowsOf(curve) == (std::vector<std::size_t>{5, 4, 3}));
        compareNear(curve.mean.values(),
                    {0.463783726515, 0.247701842665, 0.28851443082, 0.302715499311, 0.391022673932,
                     0.306261826757, 0.313765244181, 0.288235079075, 0.397999676744},
                    1e-11);
    }

    void theMeanIsThatOfTheLinesWhereAllRowsHaveOne()
    {
        const TwelveCustomers customers;
        const auto curve = partialDependence(customers.model, 1, customers.rows);
        QCOMPARE(curve.lines.size(), std::size_t{3});
        QCOMPARE(curve.lines[0].rows(), std::size_t{12});
        for (std::size_t point = 0; point < curve.points.size(); ++point)
            for (std::size_t k = 0; k < 3; ++k) {
                double sum = 0;
                for (std::size_t line = 0; line < 12; ++line)
                    sum += curve.lines[k](line, point);
                QVERIFY(std::abs(sum / 12 - curve.mean(point, k)) < 1e-14);
            }
    }

    void manyNumbersAreSeenAtQuantiles()
    {
        std::vector<double> values, wholes;
        for (int i = 0; i <= 1000; ++i) {
            values.push_back(i * 0.5 + 0.1);
            wholes.push_back(i);
        }
        const auto curve =
            curveOf(TableBuilder().numbers("x", values).table(), "", {.mostPoints = 11});
        compareNear(valuesOf(curve),
                    {0.1, 50.1, 100.1, 150.1, 200.1, 250.1, 300.1, 350.1, 400.1, 450.1, 500.1},
                    1e-9);
        // 0.1 to 25.1 are nearest to 0.1, the last one being half-way to the next.
        QVERIFY(rowsOf(curve) ==
                (std::vector<std::size_t>{51, 100, 100, 100, 100, 100, 100, 100, 100, 100, 50}));
        const auto whole =
            curveOf(TableBuilder().numbers("x", wholes).table(), "", {.mostPoints = 4});
        // Quantiles 333.3 and 666.7.
        QVERIFY(valuesOf(whole) == (std::vector<double>{0, 333, 667, 1000}));
        QVERIFY(textsOf(whole) == (std::vector<std::string>{"0", "333", "667", "1000"}));
    }

    void aValueThatMostRowsHaveLeavesPointsForTheOthers()
    {
        std::vector<double> values(2000, 0);
        for (int i = 1; i <= 100; ++i)
            values.push_back(i);
        const auto curve = curveOf(TableBuilder().numbers("x", values).table());
        QVERIFY(curve.points.size() > 30 && curve.points.size() <= 40);
        QCOMPARE(curve.points.front().value, 0.0);
        QCOMPARE(curve.points.front().rows, std::size_t{2001});
        QCOMPARE(curve.points.back().value, 100.0);
        std::size_t rows = 0;
        for (const std::size_t count : rowsOf(curve))
            rows += count;
        QCOMPARE(rows, std::size_t{2100});
    }

    void aMissingCellIsAPointOfItsOwn()
    {
        const double none = std::nan("");
        const auto model = explainedFunction(
            TableBuilder().numbers("x", {1, none, 3, 5, none}).table(),
            [](std::span<const double> row) { return row[0] / 10 + row[1] / 4; },
            "fill-numbers median flag");
        const auto rows = data::allRows(5);
        const auto curve = partialDependence(model, 0, rows);
        QVERIFY(textsOf(curve) == (std::vector<std::string>{"1", "3", "5", ""}));
        QVERIFY(rowsOf(curve) == (std::vector<std::size_t>{1, 1, 1, 2}));
        QVERIFY(curve.points[3].isMissing);
        QVERIFY(!curve.points[2].isMissing);
        // The median 3 and the flag come from the recipe.
        QVERIFY(std::abs(curve.mean(3, 1) - (0.3 + 0.25)) < 1e-15);
        QVERIFY(std::abs(curve.mean(2, 1) - 0.5) < 1e-15);
        // Rows that all have a value.
        const std::vector<std::uint32_t> whole{0, 2, 3};
        QCOMPARE(partialDependence(model, 0, whole).points.size(), std::size_t{3});
    }

    void missingLevelsAreAPointAndUnseenOnesAreCounted()
    {
        const auto table =
            TableBuilder()
                .levels("c", {0, 1, -1, 0, 2}, {"low", "high", "new"}, data::ColumnType::Ordinal)
                .table();
        auto recipe = std::make_shared<prepare::Recipe>(prepare::fitRecipe(
            *table,
            {.columns = std::vector<std::size_t>{0}, .rows = std::vector<std::uint32_t>{0, 1, 2}},
            prepare::defaultPlan()));
        const ExplainedModel model{
            std::make_shared<FunctionPredictor>(
                recipe->width(),
                [](std::span<const double> row) { return row[0] > 0 ? 0.8 : 0.3; }),
            recipe,
            {"no", "yes"},
            table};
        const auto rows = data::allRows(5);
        const auto curve = partialDependence(model, 0, rows);
        QVERIFY(textsOf(curve) == (std::vector<std::string>{"low", "high", ""}));
        QVERIFY(rowsOf(curve) == (std::vector<std::size_t>{2, 1, 1}));
        QCOMPARE(curve.unseenRows, std::size_t{1});
        compareNear(std::vector{curve.mean(0, 1), curve.mean(1, 1)}, {0.3, 0.8}, 1e-15);
    }

    void datesAreDays()
    {
        const auto curve = curveOf(
            TableBuilder().numbers("since", {0, 31, 15587}, data::ColumnType::Date).table());
        QVERIFY(textsOf(curve) ==
                (std::vector<std::string>{"1970-01-01", "1970-02-01", "2012-09-04"}));
    }

    // b is filled from the row whose a is nearest: with a = 1 from the first, with a = 9 from the
    // second, so what b becomes follows a.
    void cellsFilledWithTheColumnsHelpFollowIt()
    {
        const auto table =
            TableBuilder().numbers("a", {1, 9, 2}).numbers("b", {0.2, 0.6, std::nan("")}).table();
        const auto model = explainedFunction(
            table, [](std::span<const double> row) { return row[1]; },
            "fill-numbers nearest-neighbours k=1");
        const std::vector<std::uint32_t> third{2};
        const std::vector<std::uint32_t> all{0, 1, 2};
        const auto curve = partialDependence(model, 0, all, {.mostLines = 3});
        const auto line = static_cast<std::size_t>(
            std::ranges::find(curve.lineRows, std::uint32_t{2}) - curve.lineRows.begin());
        compareNear(curve.lines[1].row(line), {0.2, 0.2, 0.6}, 1e-15);
    }

    void rowsAreDrawnByTheSeed()
    {
        Random random(3);
        std::vector<double> x, y;
        for (int i = 0; i < 2000; ++i) {
            x.push_back(i % 5);
            y.push_back(random.uniform());
        }
        const auto model =
            explainedFunction(TableBuilder().numbers("x", x).numbers("y", y).table(),
                              [](std::span<const double> row) { return row[1] * row[0] / 5; });
        const auto rows = data::allRows(2000);
        const auto first = partialDependence(model, 0, rows, {.seed = 1});
        QCOMPARE(first.rows, std::size_t{500});
        QCOMPARE(first.lineRows.size(), std::size_t{100});
        QVERIFY(rowsOf(first) == (std::vector<std::size_t>(5, 400))); // of all rows
        QVERIFY(first.mean == partialDependence(model, 0, rows, {.seed = 1}).mean);
        QVERIFY(first.mean != partialDependence(model, 0, rows, {.seed = 2}).mean);
        // Nearly what all rows give.
        const auto all = partialDependence(model, 0, rows, {.mostRows = 5000});
        QVERIFY(std::abs(first.mean(4, 1) - all.mean(4, 1)) < 0.04);
    }

    void whatHasNoCurveIsRefused()
    {
        const auto table = TableBuilder().numbers("x", {1, 2}).numbers("left", {3, 4}).table();
        const auto model = explainedFunction(
            table, [](std::span<const double>) { return 0.5; },
            "choose-features leave-out=\"left\"");
        const auto rows = data::allRows(2);
        QCOMPARE(codeOf([&] { partialDependence(model, 1, rows); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { partialDependence(model, 7, rows); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { partialDependence(model, 0, {}); }), ErrorCode::NotEnoughRows);
        QCOMPARE(codeOf([&] { partialDependence(model, 0, rows, {.mostPoints = 1}); }),
                 ErrorCode::InvalidOption);
        std::stop_source stop;
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, partialDependence(model, 0, rows, {}, stop.get_token(),
                                         [&](double, std::string_view) { stop.request_stop(); }));
    }
};

QTEST_GUILESS_MAIN(ExplainingDependenceTest)
#include "test_explaining_dependence.moc"
