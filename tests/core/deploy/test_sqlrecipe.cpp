#include "core/base/error.h"
#include "core/deploy/sqlrecipe.h"
#include "tests/core/deploy/hostile.h"
#include "tests/core/deploy/sqlitedatabase.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace core;
using namespace core::deploy;
using namespace core::prepare;
using namespace deploying;

Q_DECLARE_METATYPE(core::prepare::PlanStep)

namespace {

const SqlOptions inSqlite{.dialect = SqlDialect::Sqlite, .table = "customers", .idColumn = "row"};

Recipe fitted(const DataTable& table, const RecipePlan& plan)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < 6; ++i)
        columns.push_back(i);
    const auto rows = data::allRows(table.rowCount());
    return fitRecipe(table, {.columns = columns, .rows = rows}, plan);
}

/// The prepared columns as the result.
std::string statementOf(const Recipe& recipe, const SqlOptions& options)
{
    SqlStatement statement(options);
    std::vector<SqlColumn> columns{{"id", SqlStatement::idName}};
    for (const std::string& name : writeRecipe(statement, recipe).names)
        columns.push_back({name, name});
    return statement.finish({}, columns);
}

/// The largest difference in units of the value, or of 1 for smaller ones.
double difference(const Recipe& recipe, const DataTable& table)
{
    const data::Matrix values = applyRecipe(recipe, table, data::allRows(table.rowCount())).values;
    SqliteDatabase database;
    database.fill("customers", table, "row");
    const Rows rows = database.run(statementOf(recipe, inSqlite));
    if (rows.size() != table.rowCount() || rows.front().size() != recipe.width() + 1)
        return INFINITY;
    double largest = 0;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < recipe.width(); ++i) {
            const double value = values(std::stoul(row[0]), i);
            const double own =
                std::abs(number(row[i + 1]) - value) / std::max(1.0, std::abs(value));
            largest = own <= largest ? largest : std::isnan(own) ? INFINITY : own;
        }
    return largest;
}

/// Levels that were not seen, numbers far beyond those that were, more gaps.
DataTable surprising(const DataTable& table)
{
    std::vector<DataTable::ColumnPointer> columns;
    std::vector<data::ColumnRole> roles(table.columnCount(), data::ColumnRole::Feature);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        auto column = std::make_shared<Column>(table.column(i));
        if (column->hasLevels())
            column->levels[1] = "never seen";
        for (std::size_t row = 0; row < column->numbers.size(); ++row)
            if (row % 5 == 0 && column->type == ColumnType::Numeric && !column->isMissing(row))
                column->numbers[row] *= row % 10 == 0 ? 1e6 : -3.7;
        columns.push_back(column);
    }
    return {std::move(columns), std::move(roles)};
}

struct NamedSteps {
    const char* name;
    std::vector<PlanStep> steps;
};

/// A recipe must end in numbers.
const PlanStep split{SplitLevels{}, {}};
const std::vector<NamedSteps> recipes{
    {"nothing but inputs of 0 and 1", {split}},
    {"median", {{FillNumbers{}, {}}, {FillLevels{}, {}}, split}},
    {"mean and flags",
     {{FillNumbers{.method = NumberFill::Mean, .flagMissing = true}, {}},
      {FillLevels{.flagMissing = true}, {}},
      split}},
    {"most frequent, order",
     {{FillNumbers{.method = NumberFill::MostFrequent}, {}},
      {FillLevels{.middleOfOrder = false}, {}},
      {UseOrder{}, {}},
      split}},
    {"constant, own level",
     {{FillNumbers{.method = NumberFill::Constant, .constant = -1.5}, {}},
      {FillLevels{.method = LevelFill::OwnLevel}, {}},
      split}},
    {"rare levels", {{GroupRareLevels{0.08}, {}}, {FillLevels{}, {}}, split}},
    {"rare levels after filling",
     {{FillLevels{.method = LevelFill::OwnLevel}, {}}, {GroupRareLevels{0.2}, {}}, split}},
    {"order that nothing fills", {{UseOrder{}, {}}, split, {ScaleNumbers{}, {}}}},
    {"order filled as a number", {{UseOrder{}, {}}, {FillNumbers{}, {}}, split}},
    {"Yeo-Johnson", {{TransformNumbers{}, {}}, {ScaleNumbers{}, {}}, split}},
    {"Yeo-Johnson of filled numbers", {{FillNumbers{}, {}}, {TransformNumbers{}, {}}, split}},
    {"logarithms",
     {{TransformNumbers{TransformMethod::Log1p}, {}},
      {ScaleNumbers{ScaleMethod::MinMax}, {}},
      split}},
    {"quantiles as limits",
     {{ClipNumbers{.limits = ClipLimits::Quantiles, .share = 0.05}, {}},
      {FillNumbers{}, {}},
      split}},
    {"fences",
     {{FillNumbers{}, {}},
      {ClipNumbers{.fences = 1.5}, {}},
      {ScaleNumbers{ScaleMethod::Robust}, {}},
      split}},
    {"pieces", {{FillNumbers{}, {}}, {SplitNumbers{.pieces = 5}, {}}, {ScaleNumbers{}, {}}, split}},
    {"pieces of gaps", {{SplitNumbers{.pieces = 3}, {}}, split}},
    {"features left out",
     {{ChooseFeatures{.leftOut = {hostileTexts[0], hostileTexts[3]}}, {}}, split}},
    {"everything",
     {{FillNumbers{.flagMissing = true}, {}},
      {FillLevels{.method = LevelFill::OwnLevel}, {}},
      {GroupRareLevels{0.08}, {}},
      {UseOrder{}, {}},
      split,
      {TransformNumbers{}, {}},
      {ClipNumbers{}, {}},
      {SplitNumbers{}, {}},
      {ScaleNumbers{}, {}}}},
};

} // namespace

class SqlRecipeTest : public QObject {
    Q_OBJECT

private slots:
    void stepsPrepareTheSame_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < recipes.size(); ++i)
            QTest::newRow(recipes[i].name) << i;
    }
    void stepsPrepareTheSame()
    {
        QFETCH(std::size_t, number);
        const data::TablePointer table = hostileCustomers(400);
        const Recipe recipe = fitted(*table, {recipes[number].steps});
        QCOMPARE_LT(difference(recipe, *table), 1e-12);
        QCOMPARE_LT(difference(recipe, surprising(*hostileCustomers(300, 17))), 1e-12);
    }

    void plansToStartFromPrepareTheSame_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < namedPlans().size(); ++i)
            if (namedPlans()[i].name != "neighbours")
                QTest::addRow("%s", std::string(namedPlans()[i].name).c_str()) << i;
    }
    void plansToStartFromPrepareTheSame()
    {
        QFETCH(std::size_t, number);
        const data::TablePointer table = hostileCustomers(400);
        const Recipe recipe = fitted(*table, namedPlans()[number].plan);
        QCOMPARE_LT(difference(recipe, surprising(*table)), 1e-12);
    }

    void stepsThatCompareRowsAreRefused_data()
    {
        QTest::addColumn<PlanStep>("step");
        QTest::addColumn<QString>("reason");
        const auto nearest = NumberFill::NearestNeighbours;
        QTest::newRow("numbers") << PlanStep{FillNumbers{.method = nearest}, {}}
                                 << "\"Fill missing numbers\" compares every row";
        QTest::newRow("levels") << PlanStep{FillLevels{.method = LevelFill::NearestNeighbours}, {}}
                                << "\"Fill missing categories\" compares every row";
        QTest::newRow("rounds") << PlanStep{FillNumbers{.method = NumberFill::Iterative}, {}}
                                << "computes in rounds";
    }
    void stepsThatCompareRowsAreRefused()
    {
        QFETCH(PlanStep, step);
        QFETCH(QString, reason);
        const Recipe recipe = fitted(*hostileCustomers(100), {{step, split}});
        try {
            statementOf(recipe, inSqlite);
            QFAIL("a statement was written");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY2(QString::fromUtf8(error.what()).contains(reason), error.what());
        }
    }

    void blankTextsAreMissingAndTextsInColumnsOfNumbersAreNotZero()
    {
        const data::TablePointer table = hostileCustomers(200);
        const Recipe recipe = fitted(*table, {{{FillNumbers{.flagMissing = true}, {}},
                                               {FillLevels{.flagMissing = true}, {}},
                                               split}});
        SqliteDatabase database;
        DataTable gaps = *table;
        for (std::size_t i = 0; i < 6; ++i) {
            auto column = std::make_shared<Column>(table->column(i));
            std::ranges::fill(column->missing, 1);
            std::ranges::fill(column->numbers, NAN);
            std::ranges::fill(column->codes, -1);
            column->missingCount = column->missing.size();
            gaps = gaps.withColumn(i, column);
        }
        const data::Matrix values = applyRecipe(recipe, gaps, data::allRows(3)).values;
        database.run("CREATE TABLE customers (row INTEGER)");
        for (std::size_t i = 0; i < 6; ++i)
            database.run("ALTER TABLE customers ADD COLUMN " + inQuotes(table->column(i).name));
        database.run("INSERT INTO customers VALUES (0,'','','','','',''), (1,' ',' ',' ','  ',' "
                     "','  '), (2,NULL,NULL,NULL,NULL,NULL,NULL)");
        for (const auto& row : database.run(statementOf(recipe, inSqlite)))
            for (std::size_t i = 0; i < recipe.width(); ++i)
                QCOMPARE(number(row[i + 1]), values(std::stoul(row[0]), i));
    }

    void truthValuesCountAsTheirWords()
    {
        const DataTable table = tests::mixedCustomers(300);
        const Recipe recipe = fitted(table, {{{FillLevels{}, {}}, split}});
        const data::Matrix values = applyRecipe(recipe, table, data::allRows(300)).values;
        auto column = std::make_shared<Column>(table.column(5));
        QCOMPARE(column->levels, (std::vector<std::string>{"no", "yes"}));
        column->levels = {"false", "true"};
        SqliteDatabase database;
        database.fill("customers", table.withColumn(5, column), "row");
        for (const auto& row : database.run(statementOf(recipe, inSqlite)))
            for (std::size_t i = 0; i < recipe.width(); ++i)
                QCOMPARE(number(row[i + 1]), values(std::stoul(row[0]), i));
    }

    void aColumnThatIsNotThereIsAnErrorAndNoText()
    {
        const Recipe recipe = fitted(*hostileCustomers(100), {{split}});
        SqliteDatabase database;
        database.run("CREATE TABLE customers (row INTEGER)");
        QVERIFY_EXCEPTION_THROWN(database.run(statementOf(recipe, inSqlite)), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(SqlRecipeTest)
#include "test_sqlrecipe.moc"
