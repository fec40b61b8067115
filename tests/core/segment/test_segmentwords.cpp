#include "core/data/csv/csvreader.h"
#include "core/segment/profile/columnwords.h"
#include "core/segment/profile/profile.h"
#include "core/segment/profile/segmentwords.h"

#include <QObject>
#include <QtTest>

#include <set>

using namespace core;
using namespace core::segment;

namespace {

/// Rows of a table: the same line as often as said.
struct Lines {
    int count;
    std::string line;
    int label;
};

std::vector<SegmentCard> cardsOf(const std::string& header, const std::vector<Lines>& rows,
                                 std::vector<std::size_t> features,
                                 const data::CsvOptions& options = {})
{
    std::string csv = header + '\n';
    std::vector<std::int32_t> labels;
    int segments = 0;
    for (const auto& row : rows) {
        for (int i = 0; i < row.count; ++i) {
            csv += row.line + '\n';
            labels.push_back(row.label);
        }
        segments = std::max(segments, row.label + 1);
    }
    const auto table = data::readCsvText(csv, "test.csv", options).table;
    return profileSegments(*table, features, labels, segments).cards;
}

data::CsvOptions types(const std::vector<std::pair<std::string, data::ColumnType>>& columns)
{
    data::CsvOptions options;
    for (const auto& [name, type] : columns)
        options.columns[name] = {type};
    return options;
}

} // namespace

class TestSegmentWords : public QObject {
    Q_OBJECT

private slots:
    void columnNamesBecomeWords_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("high");
        const auto row = [](const char* original, const char* name, const char* unit,
                            const char* high) {
            QTest::newRow(original) << original << name << unit << high;
        };
        row("Annual Income (k$)", "income", "k$", "high income");
        row("Spending Score (1-100)", "spending score", "", "high spending");
        row("Work_Experience", "work experience", "", "much work experience");
        row("TotalCharges", "total charges", "", "high total charges");
        row("CASH_ADVANCE", "cash advance", "", "high cash advance");
        row("PURCHASES_TRX", "purchases transactions", "", "many purchases transactions");
        row("PRC_FULL_PAYMENT", "full payment share", "", "high full payment share");
        row("NumWebVisitsMonth", "web visits a month", "", "many web visits a month");
        row("num_contacts_in_campaign", "contacts in campaign", "", "many contacts in campaign");
        row("Number of Orders", "orders", "", "many orders");
        row("No_Show", "no show", "", "high no show");
        row("MntMeatProducts", "spending on meat products", "", "high spending on meat");
        row("AcceptedCmp4", "accepted campaign 4", "", "high accepted campaign 4");
        row("Age", "age", "years", "older");
        row("Year_Birth", "year birth", "years", "younger");
        row("Recency", "recency", "", "lapsed");
        row("Monetary", "monetary", "", "high value");
        row("(x)", "(x)", "", "high (x)");
    }
    void columnNamesBecomeWords()
    {
        QFETCH(QString, original);
        const std::vector<std::string> names{original.toStdString()};
        const auto words = columnWords(names).front();
        QTEST(QString::fromStdString(words.name), "name");
        QTEST(QString::fromStdString(words.unit), "unit");
        QTEST(QString::fromStdString(words.high), "high");
    }

    void shortNamesDiffer()
    {
        const std::vector<std::string> names{"Annual Income", "Income",         "income (k$)",
                                             "in_come",       "Spending Score", "Spending",
                                             "Meat",          "Meat Products"};
        std::set<std::string> shortNames;
        std::set<std::string> high;
        for (const auto& words : columnWords(names)) {
            shortNames.insert(words.name);
            high.insert(words.high);
        }
        QCOMPARE(shortNames.size(), names.size());
        QCOMPARE(high.size(), names.size());
    }

    void aLeadingLevelNamesAnOrder()
    {
        // Most customers are Low; a segment of Average ones is above the mean rank, not "high".
        const auto cards =
            cardsOf("Spending_Score,Income",
                    {{12, "Low,10", 0}, {4, "Average,11", 1}, {1, "High,12", 1}}, {0},
                    types({{"Spending_Score", data::ColumnType::Ordinal},
                           {"Income", data::ColumnType::Numeric}}));
        QCOMPARE(cards[0].name, std::string("Low spending"));
        QCOMPARE(QString::fromStdString(cards[1].name), QStringLiteral("Average spending"));
    }

    void codesAreNoAmounts()
    {
        const auto cards = cardsOf(
            "Channel,Fresh", {{20, "1,100", 0}, {20, "2,900", 1}, {1, "3,500", 1}}, {0, 1},
            types({{"Channel", data::ColumnType::Numeric}, {"Fresh", data::ColumnType::Numeric}}));
        QCOMPARE(cards[0].name, std::string("Channel 1, low fresh"));
        QCOMPARE(cards[0].sentence,
                 std::string("Channel 1 for 100 % (49 % of all), fresh 400 below "
                             "average (100)."));
        QCOMPARE(cards[1].name, std::string("Channel 2, high fresh"));
    }

    void amountsAreNotCounted()
    {
        const auto amounts = cardsOf("Purchases", {{5, "1000.5", 0}, {5, "20.25", 1}}, {0},
                                     types({{"Purchases", data::ColumnType::Numeric}}));
        QCOMPARE(amounts[0].name, std::string("High purchases"));
        const auto counts = cardsOf("Purchases", {{5, "9", 0}, {5, "2", 1}}, {0},
                                    types({{"Purchases", data::ColumnType::Numeric}}));
        QCOMPARE(counts[0].name, std::string("Many purchases"));
        QCOMPARE(counts[1].name, std::string("Few purchases"));
    }

    void birthYearsAreAges()
    {
        const auto cards = cardsOf("Year_Birth", {{5, "1950", 0}, {5, "1990", 1}}, {0},
                                   types({{"Year_Birth", data::ColumnType::Numeric}}));
        QCOMPARE(cards[0].name, std::string("Older"));
        QCOMPARE(cards[0].sentence, std::string("20 years older than average (born 1950)."));
        QCOMPARE(cards[1].name, std::string("Younger"));
    }

    void namesDoNotSayTheSameTwice()
    {
        const auto cards = cardsOf("Cash Advance,Cash Advance Frequency,Credit Limit,Tenure",
                                   {{10, "9000.5,0.9,2000.5,11", 0},
                                    {5, "0.5,0.01,1000.5,12", 1},
                                    {5, "0.5,0.01,3000.5,12", 1}},
                                   {0, 1, 2, 3},
                                   types({{"Cash Advance", data::ColumnType::Numeric},
                                          {"Cash Advance Frequency", data::ColumnType::Numeric},
                                          {"Credit Limit", data::ColumnType::Numeric},
                                          {"Tenure", data::ColumnType::Numeric}}));
        QCOMPARE(QString::fromStdString(cards[0].name), QStringLiteral("High cash advance, short tenure"));
        QVERIFY(cards[0].name.size() <= longestName);
    }

    void oneFeatureOfFewIsNotLeftAlone()
    {
        // With up to three features there is room for what is near the average.
        const auto cards = cardsOf(
            "Age,Income,Score",
            {{10, "60,50,50", 0}, {10, "20,50,50", 1}, {5, "40,90,10", 2}, {5, "40,10,90", 2}},
            {0, 1, 2},
            types({{"Age", data::ColumnType::Numeric},
                   {"Income", data::ColumnType::Numeric},
                   {"Score", data::ColumnType::Numeric}}));
        QCOMPARE(cards[0].name, std::string("Older, mid income"));
        QCOMPARE(cards[1].name, std::string("Younger, mid income"));
    }
};

QTEST_APPLESS_MAIN(TestSegmentWords)
#include "test_segmentwords.moc"
