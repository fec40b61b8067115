#include "core/data/csv/csvreader.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace core::data;

namespace {

using Texts = std::vector<std::string>;

/// A file of one column beside a number that keeps rows apart.
CsvResult readCells(const std::string& name, const Texts& cells, const CsvOptions& options = {})
{
    std::string text = "amount;" + name + "\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += std::to_string((i * 7919) % 1000) + ".5;" + cells[i] + "\n";
    return readCsvText(std::move(text), "test.csv", options);
}

Texts repeated(const Texts& cells, std::size_t times)
{
    Texts all;
    for (std::size_t i = 0; i < times; ++i)
        all.insert(all.end(), cells.begin(), cells.end());
    return all;
}

Texts counted(const std::string& prefix, std::size_t count, std::size_t first = 1)
{
    Texts all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(prefix + std::to_string(first + i));
    return all;
}

bool warned(const ImportReceipt& receipt, const std::string& code)
{
    return std::any_of(receipt.warnings.begin(), receipt.warnings.end(),
                       [&](const auto& warning) { return warning.code == code; });
}

} // namespace

class ColumnTypesTest : public QObject {
    Q_OBJECT
private slots:
    void typeFollowsFromTheWholeColumn_data();
    void typeFollowsFromTheWholeColumn();
    void oneLateTextMakesTheWholeColumnText();
    void knownOrderGoesFromLowToHigh();
    void ageRangesAreOrdered();
    void booleanHasNoBeforeYes();
    void levelsAreInNaturalOrder();
    void ambiguousDatesStayTextAndAreReported();
    void datesAreDaysSince1970();
    void decimalCommaIsReadWithSemicolons();
    void thousandsMarksAreRead();
    void constantAndEmptyColumnsAreIgnored();
    void targetIsProposedByName();
    void repeatedIdsAreReported();
    void missingWordKeepingAColumnFromNumbersIsReported();
    void codesAreSuggestedAsCategories();
    void chosenTypesAreKept();
    void retypeReadsTheOriginalTextAgain();
    void retypedRolesFollow();
    void retypeWithoutSourceUsesTheValues();
};

void ColumnTypesTest::typeFollowsFromTheWholeColumn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Texts>("cells");
    QTest::addColumn<int>("type");
    const auto row = [](const char* tag, const char* name, const Texts& cells, ColumnType type) {
        QTest::newRow(tag) << QString(name) << cells << int(type);
    };
    row("numbers", "x", repeated({"1", "2.5", "", "-3e2"}, 10), ColumnType::Numeric);
    row("zero one", "flag", repeated({"0", "1"}, 20), ColumnType::Numeric);
    row("leading zeros", "zip", repeated({"01067", "10115", "80331"}, 20), ColumnType::Text);
    row("long digits", "iban", counted("123456789012345", 30, 10), ColumnType::Identifier);
    row("named id", "customer_id", {"5", "3", "9", "1"}, ColumnType::Identifier);
    row("humped id", "CustomerID", {"5", "3", "9", "1"}, ColumnType::Identifier);
    row("paid is no id", "paid", {"5", "3", "9", "1"}, ColumnType::Numeric);
    row("few codes of an id", "region_id", repeated({"1", "2", "3"}, 20), ColumnType::Numeric);
    row("measure named key", "key", {"0.5", "1.25", "9.75"}, ColumnType::Numeric);
    row("row counter", "row", counted("", 40), ColumnType::Identifier);
    row("years", "year", counted("", 40, 1980), ColumnType::Numeric);
    row("falling whole", "rest", {"9", "8", "7"}, ColumnType::Numeric);
    row("unique codes", "card", counted("C", 40), ColumnType::Identifier);
    row("unique prose", "note", counted("a note no ", 40), ColumnType::Text);
    row("groups", "city", repeated({"Ulm", "Bonn", "Kiel"}, 20), ColumnType::Category);
    row("truth", "t", repeated({"TRUE", "FALSE"}, 20), ColumnType::Boolean);
    row("two words", "g", repeated({"Male", "Female"}, 20), ColumnType::Category);
    row("order", "s", repeated({"high", "low"}, 20), ColumnType::Ordinal);
    row("single letters", "m", repeated({"M", "S"}, 20), ColumnType::Category);
    row("iso dates", "d", repeated({"2024-01-31", "2023-12-01"}, 20), ColumnType::Date);
    row("german dates", "d", repeated({"01.02.2024", "03.04.2023"}, 20), ColumnType::Date);
    row("us dates", "d", repeated({"01/31/2024", "12/01/2023"}, 20), ColumnType::Date);
    row("no such day", "d", repeated({"2024-02-30", "2023-12-01"}, 20), ColumnType::Category);
    row("times", "d", {"2024-01-31 10:30:00", "2024-01-31T23:59"}, ColumnType::Date);
}

void ColumnTypesTest::typeFollowsFromTheWholeColumn()
{
    QFETCH(QString, name);
    QFETCH(Texts, cells);
    QFETCH(int, type);
    const auto result = readCells(name.toStdString(), cells);
    const Column& column = result.table->column(1);
    QCOMPARE(toWord(column.type).data(), toWord(ColumnType(type)).data());
    QVERIFY(!column.rule.empty());
    QCOMPARE(column.size(), cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        QCOMPARE(result.table->cellText(i, 1), cells[i]);
}

void ColumnTypesTest::oneLateTextMakesTheWholeColumnText()
{
    Texts cells = repeated({"1", "2", "3", "4"}, 5000);
    cells.back() = "four";
    const auto result = readCells("x", cells);
    const Column& column = result.table->column(1);
    QVERIFY(column.type == ColumnType::Category);
    QCOMPARE(column.levels, (Texts{"1", "2", "3", "4", "four"}));
    QVERIFY(warned(result.receipt, "mixed-numbers"));
}

void ColumnTypesTest::knownOrderGoesFromLowToHigh()
{
    const auto result = readCells("s", repeated({"High", "Low", "Average"}, 20));
    const Column& column = result.table->column(1);
    QCOMPARE(column.levels, (Texts{"Low", "Average", "High"}));
    QCOMPARE(column.codes[0], 2);
    QVERIFY(column.rule.ends_with("confirm the order."));
}

void ColumnTypesTest::ageRangesAreOrdered()
{
    const auto result = readCells("age_group", repeated({"65+", "18-24", "25-34", "<18"}, 20));
    QVERIFY(result.table->column(1).type == ColumnType::Ordinal);
    QCOMPARE(result.table->column(1).levels, (Texts{"<18", "18-24", "25-34", "65+"}));
}

void ColumnTypesTest::booleanHasNoBeforeYes()
{
    const auto result = readCells("b", repeated({"nein", "ja", ""}, 20));
    QVERIFY(result.table->column(1).type == ColumnType::Boolean);
    QCOMPARE(result.table->column(1).levels, (Texts{"nein", "ja"}));
    QCOMPARE(result.table->column(1).codes[2], -1);
}

void ColumnTypesTest::levelsAreInNaturalOrder()
{
    const auto result = readCells("k", repeated({"b", "10", "9", "B", "ä"}, 20));
    QCOMPARE(result.table->column(1).levels, (Texts{"9", "10", "B", "b", "ä"}));
}

void ColumnTypesTest::ambiguousDatesStayTextAndAreReported()
{
    const auto result = readCells("d", repeated({"01/02/2024", "03/04/2023"}, 20));
    QVERIFY(result.table->column(1).type == ColumnType::Category);
    QVERIFY(warned(result.receipt, "ambiguous-date"));
}

void ColumnTypesTest::datesAreDaysSince1970()
{
    const auto result = readCells("d", {"04-09-2012", "01-01-1970", "31-12-1969"});
    const Column& column = result.table->column(1);
    QVERIFY(column.type == ColumnType::Date);
    QCOMPARE(column.numbers, (std::vector<double>{15587, 0, -1}));
    QCOMPARE(valueText(column, 0), std::string("2012-09-04"));
    QCOMPARE(valueText(column, 2), std::string("1969-12-31"));
    const auto timed = readCells("d", {"2024-01-31 10:30:00"});
    QCOMPARE(valueText(timed.table->column(1), 0), std::string("2024-01-31 10:30:00"));
}

void ColumnTypesTest::decimalCommaIsReadWithSemicolons()
{
    const auto result = readCsvText("a;b\n0,435;x\n12,5;y\n7;z\n", "t");
    QCOMPARE(result.receipt.dialect.delimiter, ';');
    QCOMPARE(result.receipt.dialect.decimalMark, ',');
    QVERIFY(result.table->column(0).type == ColumnType::Numeric);
    QCOMPARE(result.table->column(0).numbers, (std::vector<double>{0.435, 12.5, 7}));
    QCOMPARE(result.table->column(0).roundTripDifferences, std::size_t(0));
}

void ColumnTypesTest::thousandsMarksAreRead()
{
    const auto english = readCsvText("a,b\n\"1,234.50\",x\n\"1,234,567\",y\n", "t");
    QCOMPARE(english.receipt.dialect.thousandsMark, ',');
    QCOMPARE(english.table->column(0).numbers, (std::vector<double>{1234.5, 1234567}));
    const auto german = readCsvText("a;b\n1.234,50;x\n1.234.567;y\n", "t");
    QCOMPARE(german.receipt.dialect.decimalMark, ',');
    QCOMPARE(german.table->column(0).numbers, (std::vector<double>{1234.5, 1234567}));
}

void ColumnTypesTest::constantAndEmptyColumnsAreIgnored()
{
    const auto result = readCsvText("a,b,c\n1,3,\n2,3,\n5,3, \n", "t");
    QVERIFY(result.table->role(0) == ColumnRole::Feature);
    QVERIFY(result.table->role(1) == ColumnRole::Ignored);
    QVERIFY(result.table->role(2) == ColumnRole::Ignored);
    QVERIFY(warned(result.receipt, "constant-column"));
    QVERIFY(warned(result.receipt, "empty-column"));
    QCOMPARE(result.table->column(2).missingCount, std::size_t(3));
}

void ColumnTypesTest::targetIsProposedByName()
{
    for (const char* name : {"Segmentation", "churn", "y", "term_deposit_subscribed", "Response"}) {
        const auto result = readCells(name, repeated({"0", "1"}, 20));
        QVERIFY2(result.table->target() == std::size_t(1), name);
    }
    QVERIFY(!readCells("education", repeated({"a", "b"}, 20)).table->target());
    // A measure is no class, whatever its name.
    QVERIFY(!readCells("target", repeated({"0.5", "1.5", "7"}, 20)).table->target());
}

void ColumnTypesTest::repeatedIdsAreReported()
{
    Texts cells = counted("", 200);
    cells[150] = "7";
    const auto result = readCells("ID", cells);
    QVERIFY(result.table->column(1).type == ColumnType::Identifier);
    QVERIFY(result.table->role(1) == ColumnRole::Identifier);
    QVERIFY(warned(result.receipt, "duplicate-ids"));
}

void ColumnTypesTest::missingWordKeepingAColumnFromNumbersIsReported()
{
    Texts cells = counted("", 300, 18);
    for (std::size_t i = 0; i < cells.size(); i += 30)
        cells[i] = "NA";
    const auto result = readCells("age", cells);
    QVERIFY(result.table->column(1).type != ColumnType::Numeric);
    QVERIFY(warned(result.receipt, "mixed-numbers"));
    QVERIFY(warned(result.receipt, "possible-missing-token"));
    CsvOptions options;
    options.missingTokens = {"NA"};
    const auto chosen = readCells("age", cells, options);
    QVERIFY(chosen.table->column(1).type == ColumnType::Numeric);
    QCOMPARE(chosen.table->column(1).missingCount, std::size_t(10));
}

void ColumnTypesTest::codesAreSuggestedAsCategories()
{
    QVERIFY(warned(readCells("Region", repeated({"1", "2", "3"}, 20)).receipt, "coded-category"));
    QVERIFY(
        !warned(readCells("children", repeated({"1", "2", "3"}, 20)).receipt, "coded-category"));
    const auto days = readCells("pdays", repeated({"-1", "-1", "12", "40"}, 20));
    QVERIFY(days.table->column(1).type == ColumnType::Numeric);
    QVERIFY(warned(days.receipt, "possible-missing-token"));
}

void ColumnTypesTest::chosenTypesAreKept()
{
    CsvOptions options;
    options.columns["k"].type = ColumnType::Category;
    const auto category = readCells("k", repeated({"1.0", "2.0", "10.0"}, 20), options);
    QCOMPARE(category.table->column(1).levels, (Texts{"1", "2", "10"}));
    options.columns["k"].type = ColumnType::Numeric;
    const auto numeric = readCells("k", {"1", "x", "007", ""}, options);
    QCOMPARE(numeric.table->column(1).missingCount, std::size_t(2));
    QCOMPARE(numeric.table->column(1).numbers[2], 7.0);
    QVERIFY(warned(numeric.receipt, "unreadable-cells"));
}

void ColumnTypesTest::retypeReadsTheOriginalTextAgain()
{
    const auto result = readCells("zip", {"01067", "10115", "", "80331", "x"});
    const RetypeResult numeric = withColumnType(*result.table, 1, ColumnType::Numeric);
    QCOMPARE(numeric.unreadableCells, std::size_t(1));
    QCOMPARE(numeric.table.column(1).missingCount, std::size_t(2));
    const RetypeResult back = withColumnType(numeric.table, 1, ColumnType::Category);
    QCOMPARE(back.unreadableCells, std::size_t(0));
    QCOMPARE(back.table.column(1).missingCount, std::size_t(1));
    QCOMPARE(back.table.column(1).levels, (Texts{"01067", "10115", "80331", "x"}));
    const auto spending = readCells("s", repeated({"High", "Low"}, 20));
    const RetypeResult nominal = withColumnType(*spending.table, 1, ColumnType::Category);
    QCOMPARE(nominal.table.column(1).levels, (Texts{"High", "Low"}));
    const RetypeResult ordinal = withColumnType(nominal.table, 1, ColumnType::Ordinal);
    QCOMPARE(ordinal.table.column(1).levels, (Texts{"Low", "High"}));
    const auto answers = readCells("b", repeated({"1", "0", "", "maybe", "yes"}, 1));
    const RetypeResult truth = withColumnType(*answers.table, 1, ColumnType::Boolean);
    QCOMPARE(truth.unreadableCells, std::size_t(1));
    QCOMPARE(truth.table.column(1).codes, (std::vector<std::int32_t>{1, 0, -1, -1, 1}));
}

void ColumnTypesTest::retypedRolesFollow()
{
    const auto result = readCells("customer_id", {"5", "3", "9"});
    const RetypeResult numeric = withColumnType(*result.table, 1, ColumnType::Numeric);
    QVERIFY(numeric.table.role(1) == ColumnRole::Feature);
    const RetypeResult text = withColumnType(numeric.table, 1, ColumnType::Text);
    QVERIFY(text.table.role(1) == ColumnRole::Ignored);
}

void ColumnTypesTest::retypeWithoutSourceUsesTheValues()
{
    auto column = std::make_shared<Column>();
    column->name = "n";
    column->type = ColumnType::Numeric;
    column->numbers = {1, 2, std::numeric_limits<double>::quiet_NaN()};
    column->missing = {0, 0, 1};
    column->missingCount = 1;
    const DataTable table({column}, {ColumnRole::Feature});
    const RetypeResult result = withColumnType(table, 0, ColumnType::Category);
    QCOMPARE(result.table.column(0).levels, (Texts{"1", "2"}));
    QCOMPARE(result.table.column(0).missingCount, std::size_t(1));
}

QTEST_APPLESS_MAIN(ColumnTypesTest)
#include "test_columntypes.moc"
