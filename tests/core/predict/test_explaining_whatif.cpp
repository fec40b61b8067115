#include "core/data/csv/csvreader.h"
#include "core/predict/explaining/whatif.h"
#include "tests/core/predict/explainingfixture.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace core;
using namespace core::predict;

namespace {

/// Columns: amount, since (a date), colour, member (yes/no).
data::TablePointer mixedTable()
{
    return TableBuilder()
        .numbers("amount", {10, 20, std::nan(""), 40})
        .numbers("since", {0, 31, 15587, 100}, data::ColumnType::Date)
        .levels("colour", {0, 1, 2, -1}, {"blue", "green", "red"})
        .levels("member", {0, 1, 1, 0}, {"no", "yes"}, data::ColumnType::Boolean)
        .table();
}

ExplainedModel mixedModel(const data::TablePointer& table)
{
    return explainedFunction(
        table,
        [](std::span<const double> row) {
            double score = 0;
            for (std::size_t i = 0; i < row.size(); ++i)
                score += row[i] * (0.3 + 0.2 * static_cast<double>(i));
            return 1 / (1 + std::exp(-score));
        },
        "fill-numbers median flag; fill-levels most-frequent; split-levels; scale standard");
}

/// What the model says of a row of another table.
std::vector<double> probabilitiesOf(const ExplainedModel& model, const data::DataTable& table,
                                    std::uint32_t row)
{
    const std::vector<std::uint32_t> one{row};
    const auto shares =
        model.predictor->probabilities(prepare::applyRecipe(*model.recipe, table, one).values);
    return {shares.row(0).begin(), shares.row(0).end()};
}

} // namespace

class ExplainingWhatIfTest : public QObject {
    Q_OBJECT

private slots:
    void anUnchangedCustomerGetsWhatTheModelSays()
    {
        const auto table = mixedTable();
        const auto model = mixedModel(table);
        for (std::uint32_t row = 0; row < 4; ++row) {
            const WhatIf customer(model, row);
            QVERIFY(customer.probabilities() == probabilitiesOf(model, *table, row));
            for (std::size_t source = 0; source < 4; ++source) {
                QVERIFY(!customer.isChanged(source));
                QCOMPARE(customer.text(source), data::valueText(table->column(source), row));
            }
        }
    }

    // The second customer with the cells of the third, one after another, in a table of its own.
    void changedCellsAreReadAsThoseOfAFile()
    {
        const auto model = mixedModel(mixedTable());
        WhatIf customer(model, 1);
        customer.setText(0, "");
        customer.setText(1, "2012-09-04");
        customer.setText(2, " red ");
        QVERIFY(customer.isChanged(0) && customer.isChanged(1) && customer.isChanged(2));
        QVERIFY(!customer.isChanged(3));
        QVERIFY(customer.probabilities() == probabilitiesOf(model, *mixedTable(), 2));
        QVERIFY(customer.probabilities() != probabilitiesOf(model, *mixedTable(), 1));
        QCOMPARE(customer.text(0), std::string());
        QCOMPARE(customer.text(1), std::string("2012-09-04"));
        customer.setNumber(0, 20);
        customer.setNumber(1, 31);
        customer.restore(2);
        QVERIFY(customer.probabilities() == probabilitiesOf(model, *mixedTable(), 1));
        customer.setText(3, "no");
        customer.restoreAll();
        QVERIFY(!customer.isChanged(0) && !customer.isChanged(3));
        QVERIFY(customer.probabilities() == probabilitiesOf(model, *mixedTable(), 1));
    }

    void theInputsCanBeExplained()
    {
        const auto model = mixedModel(mixedTable());
        WhatIf customer(model, 0);
        customer.setText(2, "red");
        const auto shares = model.predictor->probabilities(customer.prepared());
        QCOMPARE(shares.rows(), std::size_t{1});
        QCOMPARE(shares(0, 1), customer.probabilities()[1]);
    }

    void whatAColumnCannotTakeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("word as number") << 0 << "many"
                                        << "Write a number, for example 12.5.";
        QTest::newRow("not finite") << 0 << "inf"
                                    << "Write a number, for example 12.5.";
        QTest::newRow("no date") << 1 << "soon"
                                 << "Write the day as in 2012-09-04.";
        QTest::newRow("no such day") << 1 << "2012-02-30"
                                     << "Write the day as in 2012-09-04.";
        QTest::newRow("no level") << 2 << "purple"
                                  << "Choose one of: blue, green, red.";
        QTest::newRow("no answer") << 3 << "maybe"
                                   << "Choose one of: no, yes.";
    }
    void whatAColumnCannotTakeIsRefusedAndChangesNothing()
    {
        QFETCH(int, source);
        QFETCH(QString, text);
        QFETCH(QString, remedy);
        const auto model = mixedModel(mixedTable());
        WhatIf customer(model, 1);
        const auto before = customer.probabilities();
        const auto at = static_cast<std::size_t>(source);
        try {
            customer.setText(at, text.toStdString());
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QCOMPARE(error.subject(), model.recipe->sources[at].name);
            QCOMPARE(QString::fromStdString(error.remedy()), remedy);
            QVERIFY(QString(error.what()).contains(text));
        }
        QVERIFY(!customer.isChanged(at));
        QVERIFY(customer.probabilities() == before);
    }

    void numbersAreCheckedToo()
    {
        WhatIf customer(mixedModel(mixedTable()), 1);
        for (const double value : {std::nan(""), std::numeric_limits<double>::infinity()})
            QCOMPARE(codeOf([&] { customer.setNumber(0, value); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { customer.setNumber(2, 1); }), ErrorCode::InvalidOption);
        QCOMPARE(codeOf([&] { customer.setNumber(9, 1); }), ErrorCode::Internal);
        QCOMPARE(codeOf([&] { WhatIf(mixedModel(mixedTable()), 4); }), ErrorCode::Internal);
    }

    void aNumberMayBeALevel()
    {
        const auto table = TableBuilder().levels("kind", {0, 1, 2}, {"1", "2", "5"}).table();
        WhatIf customer(
            explainedFunction(
                table, [](std::span<const double> row) { return row[2] / 2; }, "split-levels"),
            0);
        QCOMPARE(customer.probabilities()[1], 0.0);
        customer.setNumber(0, 5);
        QCOMPARE(customer.text(0), std::string("5"));
        QCOMPARE(customer.probabilities()[1], 0.5);
    }

    void numbersAreReadAsTheFileWritesThem()
    {
        const auto table =
            data::readCsvText("amount;b\n1.234,5;x\n10,25;y\n7,5;x\n", "amounts").table;
        QCOMPARE(static_cast<int>(table->column(0).type),
                 static_cast<int>(data::ColumnType::Numeric));
        const auto model = explainedFunction(
            table, [](std::span<const double> row) { return row[0] / 1e4; },
            "choose-features leave-out=\"b\"");
        WhatIf customer(model, 1);
        customer.setText(0, "2.000,5");
        QVERIFY(std::abs(customer.probabilities()[1] - 0.20005) < 1e-15);
        customer.setText(0, "12.5"); // not with this file's marks
        QVERIFY(std::abs(customer.probabilities()[1] - 0.00125) < 1e-15);
        customer.setText(0, "10.25"); // as the cell is shown
        QVERIFY(!customer.isChanged(0));
    }

    // A level that was not among the rows fitted on can stay, but not be chosen.
    void anUnseenLevelOfTheCustomerComesBack()
    {
        const auto table = TableBuilder().levels("c", {0, 1, 2}, {"a", "b", "new"}).table();
        const std::vector<std::uint32_t> fitted{0, 1};
        auto recipe = std::make_shared<prepare::Recipe>(
            prepare::fitRecipe(*table, {.columns = std::vector<std::size_t>{0}, .rows = fitted},
                               prepare::parsePlan("split-levels")));
        const ExplainedModel model{
            std::make_shared<FunctionPredictor>(
                2, [](std::span<const double> row) { return 0.5 + row[0] / 4 - row[1] / 4; }),
            recipe,
            {"no", "yes"},
            table};
        WhatIf customer(model, 2);
        QCOMPARE(customer.probabilities()[1], 0.5);
        customer.setText(0, "a");
        QCOMPARE(customer.probabilities()[1], 0.75);
        customer.setText(0, "new");
        QCOMPARE(customer.probabilities()[1], 0.5);
        WhatIf other(model, 0);
        QCOMPARE(codeOf([&] { other.setText(0, "new"); }), ErrorCode::InvalidOption);
    }
};

QTEST_GUILESS_MAIN(ExplainingWhatIfTest)
#include "test_explaining_whatif.moc"
