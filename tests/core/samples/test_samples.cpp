#include "core/base/error.h"
#include "core/data/csv/csvreader.h"
#include "core/samples/samples.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace core::samples;
using core::data::CsvResult;
using core::data::DataTable;

namespace {

CsvResult readSample(const std::string& id)
{
    return core::data::readCsvText(sampleCsv(id), id);
}

double missingShare(const DataTable& table, const char* name)
{
    const auto& column = table.column(table.require(name));
    return static_cast<double>(column.missingCount) / static_cast<double>(column.size());
}

double shareOfLevel(const DataTable& table, const char* name, const std::string& level)
{
    const auto& column = table.column(table.require(name));
    const auto found = std::find(column.levels.begin(), column.levels.end(), level);
    const auto code = static_cast<std::int32_t>(found - column.levels.begin());
    return static_cast<double>(std::count(column.codes.begin(), column.codes.end(), code)) /
           static_cast<double>(column.size());
}

double meanWhere(const DataTable& table, const char* name, const char* group,
                 const std::string& level)
{
    const auto& numbers = table.column(table.require(name));
    const auto& groups = table.column(table.require(group));
    double sum = 0;
    double count = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (numbers.isMissing(row) || core::data::valueText(groups, row) != level)
            continue;
        sum += numbers.numbers[row];
        count += 1;
    }
    return sum / count;
}

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT
private slots:
    void sizesAreAsDeclared();
    void sameSeedSameBytes();
    void unknownSampleIsRefused();
    void carBuyersHaveFourSegmentsAndGaps();
    void shopCustomersHaveFiveGroups();
    void campaignHasOneInEightAndALeak();
    void loyaltyGapsHaveReasons();
    void plantedTableObeysItsOptions();
};

void SamplesTest::sizesAreAsDeclared()
{
    QCOMPARE(samples().size(), std::size_t(5));
    for (const Sample& sample : samples()) {
        const auto result = readSample(sample.id);
        QCOMPARE(result.table->rowCount(), sample.rows);
        QCOMPARE(result.table->columnCount(), sample.columns);
        QVERIFY(result.receipt.rejected.empty());
        QVERIFY(!sample.title.empty() && !sample.purpose.empty());
        QVERIFY(result.table->column(0).type == core::data::ColumnType::Identifier);
    }
}

void SamplesTest::sameSeedSameBytes()
{
    QVERIFY(sampleCsv("automobile", 5) == sampleCsv("automobile", 5));
    QVERIFY(sampleCsv("automobile", 5) != sampleCsv("automobile", 6));
}

void SamplesTest::unknownSampleIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(sampleCsv("boats"), core::Error);
}

void SamplesTest::carBuyersHaveFourSegmentsAndGaps()
{
    const auto result = readSample("automobile");
    const DataTable& table = *result.table;
    QVERIFY(table.target() == table.find("Segment"));
    for (const char* segment : {"A", "B", "C", "D"}) {
        const double share = shareOfLevel(table, "Segment", segment);
        QVERIFY2(share > 0.18 && share < 0.32, segment);
    }
    const std::vector<std::string> order = {"Low", "Average", "High"};
    QCOMPARE(table.column(table.require("Spending_Score")).levels, order);
    QCOMPARE(table.column(table.require("Profession")).levels.size(), std::size_t(9));
    QCOMPARE(table.column(table.require("Region_Code")).levels.size(), std::size_t(7));
    QVERIFY(std::abs(missingShare(table, "Work_Experience") - 0.10) < 0.015);
    QVERIFY(std::abs(missingShare(table, "Family_Size") - 0.04) < 0.01);
    QVERIFY(meanWhere(table, "Age", "Spending_Score", "High") >
            meanWhere(table, "Age", "Spending_Score", "Low") + 8);
    QVERIFY(meanWhere(table, "Age", "Ever_Married", "Yes") >
            meanWhere(table, "Age", "Ever_Married", "No") + 10);
}

void SamplesTest::shopCustomersHaveFiveGroups()
{
    const auto result = readSample("mall");
    const DataTable& table = *result.table;
    const auto& income = table.column(table.require("Annual Income (k$)")).numbers;
    const auto& score = table.column(table.require("Spending Score (1-100)")).numbers;
    // Corners and middle of income × score are crowded, the space between is nearly empty.
    std::map<std::string, int> count;
    for (std::size_t row = 0; row < income.size(); ++row) {
        const bool poor = income[row] < 40;
        const bool rich = income[row] > 68;
        const bool thrifty = score[row] < 36;
        const bool spender = score[row] > 64;
        if ((poor || rich) && (thrifty || spender))
            ++count[std::string(poor ? "poor " : "rich ") + (thrifty ? "thrifty" : "spender")];
        else if (!poor && !rich && !thrifty && !spender)
            ++count["middle"];
        else
            ++count["between"];
    }
    QVERIFY(count["middle"] > 60);
    for (const char* corner : {"poor thrifty", "poor spender", "rich thrifty", "rich spender"})
        QVERIFY2(count[corner] >= 22, corner);
    QVERIFY(count["between"] < 20);
}

void SamplesTest::campaignHasOneInEightAndALeak()
{
    const auto result = readSample("campaign");
    const DataTable& table = *result.table;
    QVERIFY(table.target() == table.find("subscribed"));
    QVERIFY(std::abs(shareOfLevel(table, "subscribed", "yes") - 0.12) < 0.006);
    QVERIFY(missingShare(table, "days_since_previous_contact") > 0.75);
    QVERIFY(meanWhere(table, "call_duration", "subscribed", "yes") >
            2 * meanWhere(table, "call_duration", "subscribed", "no"));
    QVERIFY(std::any_of(
        result.receipt.warnings.begin(), result.receipt.warnings.end(), [](const auto& warning) {
            return warning.code == "possible-missing-token" && warning.column == "education";
        }));
}

void SamplesTest::loyaltyGapsHaveReasons()
{
    const auto result = readSample("loyalty");
    const DataTable& table = *result.table;
    const auto& satisfaction = table.column(table.require("survey_satisfaction"));
    const auto& recommend = table.column(table.require("survey_recommend"));
    QCOMPARE(satisfaction.missing, recommend.missing);
    QVERIFY(satisfaction.missingCount > table.rowCount() / 2);
    const auto& joined = table.column(table.require("joined"));
    QVERIFY(joined.type == core::data::ColumnType::Date);
    const auto& points = table.column(table.require("points_balance"));
    double latestKnown = 0;
    double earliestGap = 1e9;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (points.isMissing(row))
            earliestGap = std::min(earliestGap, joined.numbers[row]);
        else
            latestKnown = std::max(latestKnown, joined.numbers[row]);
    }
    QVERIFY(latestKnown < earliestGap);
}

void SamplesTest::plantedTableObeysItsOptions()
{
    PlantOptions options;
    options.rows = 5000;
    const auto plain = core::data::readCsvText(plantedCsv(options), "t");
    QCOMPARE(plain.table->rowCount(), std::size_t(5000));
    QCOMPARE(plain.table->columnCount(), std::size_t(12));
    QVERIFY(plain.receipt.emptyCells > 0);
    QVERIFY(meanWhere(*plain.table, "age", "segment", "D") >
            meanWhere(*plain.table, "age", "segment", "A") + 35);

    options.leaks = true;
    options.missing = false;
    options.segments = false;
    const auto other = core::data::readCsvText(plantedCsv(options), "t");
    QCOMPARE(other.table->columnCount(), std::size_t(13));
    QCOMPARE(other.receipt.emptyCells, std::size_t(0));
    QVERIFY(std::abs(meanWhere(*other.table, "age", "segment", "D") -
                     meanWhere(*other.table, "age", "segment", "A")) < 1.5);
    std::size_t same = 0;
    for (std::size_t row = 0; row < 5000; ++row)
        same += other.table->cellText(row, 11) == other.table->cellText(row, 12) ? 1 : 0;
    QVERIFY(same > 4700);
}

QTEST_APPLESS_MAIN(SamplesTest)
#include "test_samples.moc"
