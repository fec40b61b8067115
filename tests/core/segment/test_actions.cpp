#include "core/base/error.h"
#include "core/segment/profile/actions.h"
#include "core/segment/profile/columnmeaning.h"

#include <QObject>
#include <QtTest>

using namespace core;
using namespace core::segment;

namespace {

/// One segment that differs by so many standard deviations; overall mean 50, sd 10.
SegmentProfile profileOf(const std::vector<std::pair<std::string, double>>& columns)
{
    SegmentProfile profile;
    profile.cards.resize(1);
    for (const auto& [name, difference] : columns) {
        ProfileColumn& column = profile.columns.emplace_back();
        column.name = name;
        column.overall.mean = column.overall.median = 50;
        column.overall.present = 100;
        column.segments.resize(1);
        column.segments[0].mean = 50 + 10 * difference;
        column.segments[0].difference = difference;
        column.segments[0].present = 20;
    }
    return profile;
}

QString textOf(const std::vector<ActionSuggestion>& suggestions)
{
    QStringList texts;
    for (const auto& suggestion : suggestions)
        texts << QString::fromStdString(suggestion.text);
    return texts.join(QLatin1Char('|'));
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void highIncomeAndLowSpendingIsWonBack()
    {
        const auto found = suggestActions(
            profileOf({{"Annual Income (k$)", 1.0}, {"Spending Score (1-100)", -1.3}}), 0);
        QCOMPARE(found.size(), 1U);
        QVERIFY(textOf(found).startsWith(QStringLiteral("Win back with a premium trial")));
        QCOMPARE(found[0].evidence,
                 std::string("income 10 k$ above average (60), spending score 13 below (37)"));
        QCOMPARE(found[0].strength, 1.0);
    }

    void lapsedCustomersOfHighValueAreCalled()
    {
        const auto found =
            suggestActions(profileOf({{"Recency", 0.9}, {"Frequency", 0.1}, {"Monetary", 1.5}}), 0);
        QCOMPARE(found.size(), 1U);
        QVERIFY(textOf(found).startsWith(QStringLiteral("Win back in person")));
    }

    void theMoreSpecificPatternReplacesTheWider()
    {
        const auto found = suggestActions(
            profileOf({{"Age", -1.0}, {"Income", -1.0}, {"Spending Score", 1.0}}), 0);
        QCOMPARE(found.size(), 1U);
        QVERIFY(textOf(found).startsWith(QStringLiteral("Offer a starter programme")));
    }

    void yearsOfBirthAreAgesTheOtherWayRound()
    {
        const auto found = suggestActions(
            profileOf({{"Year_Birth", 1.0}, {"Income", -1.0}, {"Spending Score", 1.0}}), 0);
        QVERIFY(textOf(found).startsWith(QStringLiteral("Offer a starter programme")));
    }

    void priceSensitivityAndSingleProductsAreSeen()
    {
        QVERIFY(textOf(suggestActions(profileOf({{"NumDealsPurchases", 0.8}}), 0))
                    .startsWith(QStringLiteral("Plan offers")));
        QVERIFY(textOf(suggestActions(profileOf({{"num_products", -0.8}}), 0))
                    .startsWith(QStringLiteral("Offer one product")));
    }

    void smallDifferencesSuggestNothing()
    {
        const double small = suggestionWorthy - 0.01;
        QVERIFY(
            suggestActions(profileOf({{"Income", small}, {"Spending Score", -1.3}}), 0).empty());
        QVERIFY(
            !suggestActions(profileOf({{"Income", suggestionWorthy}, {"Spending Score", -1.3}}), 0)
                 .empty());
    }

    void unknownColumnsSuggestNothing()
    {
        QVERIFY(
            suggestActions(profileOf({{"pdays", 3.0}, {"x1", -2.0}, {"Var_1", 2.0}}), 0).empty());
    }

    void contradictingColumnsSuggestNothing()
    {
        // Much wine and little fish is neither high nor low spending.
        QVERIFY(
            suggestActions(profileOf({{"Income", 1.0}, {"MntWines", 1.0}, {"MntFish", -1.0}}), 0)
                .empty());
    }

    void levelsSayYesAndNo()
    {
        SegmentProfile profile = profileOf({{"Churn", 0.0}});
        ProfileColumn& column = profile.columns[0];
        column.type = data::ColumnType::Boolean;
        column.segments[0].mode = "Yes";
        column.segments[0].modeShare = 0.6;
        column.segments[0].difference = 0.35; // 25 % of all
        const auto found = suggestActions(profile, 0);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].evidence, std::string("churn Yes for 60 %"));
    }

    void emptySegmentsSuggestNothing()
    {
        SegmentProfile profile = profileOf({{"Income", 1.0}, {"Spending Score", 1.0}});
        for (auto& column : profile.columns)
            column.segments[0].present = 0;
        QVERIFY(suggestActions(profile, 0).empty());
        QVERIFY_EXCEPTION_THROWN(suggestActions(profile, 1), Error);
    }

    void atMostTheNumberAskedFor()
    {
        const auto profile = profileOf({{"Income", 1.0},
                                        {"Spending Score", 1.0},
                                        {"NumDealsPurchases", 1.0},
                                        {"NumWebPurchases", 2.0},
                                        {"Kidhome", 1.0}});
        QCOMPARE(suggestActions(profile, 0).size(), 3U);
        QCOMPARE(suggestActions(profile, 0, 10).size(), 4U);
        // Two columns together say more than the strongest alone.
        QVERIFY(
            textOf(suggestActions(profile, 0)).startsWith(QStringLiteral("Keep with a loyalty")));
    }

    void namesAreUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char* name, int meaning) {
            QTest::newRow(name) << name << meaning;
        };
        row("Annual Income (k$)", int(Meaning::Income));
        row("CASH_ADVANCE", int(Meaning::CashAdvance));
        row("CASH_ADVANCE_TRX", -1);
        row("CREDIT_LIMIT", int(Meaning::CreditLimit));
        row("PURCHASES", int(Meaning::Spending));
        row("PURCHASES_FREQUENCY", int(Meaning::Frequency));
        row("BALANCE_FREQUENCY", -1);
        row("NumWebVisitsMonth", int(Meaning::WebVisits));
        row("days_since_prev_campaign_contact", -1);
        row("Z_Revenue", -1);
        row("Package", -1);
        row("Recency score", -1);
        row("Family_Size", int(Meaning::Children));
        row("tenure", int(Meaning::Tenure));
    }
    void namesAreUnderstood()
    {
        QFETCH(QString, name);
        const auto meaning = columnMeaning(name.toStdString());
        QTEST(meaning ? int(meaning->meaning) : -1, "meaning");
    }
};

QTEST_APPLESS_MAIN(TestActions)
#include "test_actions.moc"
