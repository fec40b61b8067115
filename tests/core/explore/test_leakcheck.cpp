#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "core/explore/identifierlike.h"
#include "core/explore/namehints.h"
#include "core/explore/quality.h"
#include "core/explore/rowtrend.h"
#include "tests/support/findings.h"
#include "tests/support/tables.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtTest/QTest>

#include <cmath>

using namespace core::explore;
using core::Random;
using core::data::Column;
using core::data::ColumnRole;
using core::data::DataTable;
using tables::missing;
using tests::findings;

namespace {

std::vector<std::string> leakCodes(const QualityReport& report, const std::string& column)
{
    std::vector<std::string> codes;
    for (const core::Warning& finding : report.findings) {
        if (finding.column == column &&
            (finding.code == "leak-suspect" || finding.code == "known-afterwards" ||
             finding.code == "target-copy" || finding.code == "target-named"))
            codes.push_back(finding.code);
    }
    return codes;
}

std::vector<double> noise(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> values(rows);
    for (double& value : values)
        value = random.normal();
    return values;
}

constexpr std::size_t rows = 2000;

/// Customers who leave: age, usage and contract say something each; a fifth leaves.
struct Customers {
    std::vector<double> usage = noise(rows, 1);
    std::vector<double> age = noise(rows, 2);
    std::vector<double> spend = noise(rows, 3);
    std::vector<std::string> left;

    Customers()
    {
        const std::vector<double> chance = noise(rows, 4);
        for (std::size_t i = 0; i < rows; ++i)
            left.push_back(usage[i] + age[i] + spend[i] + chance[i] > 1.7 ? "yes" : "no");
    }

    DataTable with(std::vector<Column> more) const
    {
        more.push_back(tables::numbers("usage", usage));
        more.push_back(tables::numbers("age", age));
        more.push_back(tables::numbers("spend", spend));
        more.push_back(tables::category("churn", left));
        return tables::table(std::move(more), "churn");
    }
    /// Goes with leaving: its mean differs by `distance` standard deviations.
    std::vector<double> telling(double distance, std::uint64_t seed) const
    {
        std::vector<double> values = noise(rows, seed);
        for (std::size_t i = 0; i < rows; ++i)
            values[i] += left[i] == "yes" ? distance : 0;
        return values;
    }
};

} // namespace

class TestLeakCheck : public QObject {
    Q_OBJECT

private slots:
    void rankingScoreIsTheAreaUnderTheCurve()
    {
        // sklearn.metrics.roc_auc_score gives 0.75.
        const std::vector<double> scores{.1, .4, .4, .8, .35, .2, .9, .8};
        const std::vector<std::uint8_t> belongs{0, 1, 0, 1, 1, 0, 1, 0};
        QCOMPARE(rankingScore(scores, belongs), 0.75);
        QVERIFY(std::isnan(rankingScore(scores, std::vector<std::uint8_t>(8, 1))));
    }

    void aFeatureAloneScoresAsItsDistributionsSay()
    {
        const Customers customers;
        const std::vector<double> apart = customers.telling(1, 9);
        const QualityReport report = checkQuality(customers.with(
            {tables::numbers("apart", apart), tables::numbers("noise", noise(rows, 8))}));
        QCOMPARE(report.scores.features.size(), std::size_t{5});
        QCOMPARE(report.scores.rows, rows);
        // The higher, the likelier: the values themselves are the best ranking. Two normal
        // distributions at a distance of d have an area of Φ(d / √2), 0.7602 for d = 1.
        std::vector<std::uint8_t> belongs;
        for (const std::string& left : customers.left)
            belongs.push_back(left == "yes");
        const double best = rankingScore(apart, belongs);
        QVERIFY(std::abs(best - 0.7602) < 0.03);
        QVERIFY(std::abs(report.scores.find(0)->alone - best) < 0.025);
        QVERIFY(std::abs(report.scores.find(1)->alone - 0.5) < 3 * report.scores.standardError);
        QVERIFY(report.scores.all > 0.9);
        QVERIFY(!report.scores.find(5)); // the target
        QVERIFY(leakCodes(report, "apart").empty());
    }

    void oneFeatureThatHoldsMostOfTheAnswerIsSuspected()
    {
        const Customers customers;
        const auto report =
            checkQuality(customers.with({tables::numbers("visits", customers.telling(3.5, 9))}));
        QCOMPARE(leakCodes(report, "visits"), std::vector<std::string>{"leak-suspect"});
        const std::string text = findings(report, "leak-suspect").front().text;
        QVERIFY(text.starts_with("\"visits\" alone ranks 9"));
        QVERIFY(text.find("all 4 features together 9") != std::string::npos);
        QVERIFY(leakCodes(report, "usage").empty());
    }

    void aStrongFeatureAmongOthersAsStrongIsNone()
    {
        // Each alone comes near all, and nothing is lost without it.
        const Customers customers;
        const auto report =
            checkQuality(customers.with({tables::numbers("a", customers.telling(1.6, 9)),
                                         tables::numbers("b", customers.telling(1.6, 10)),
                                         tables::numbers("c", customers.telling(1.6, 11))}));
        QVERIFY(findings(report, "leak-suspect").empty());
        QVERIFY(report.scores.find(0)->alone > 0.8);
    }

    void theBestOfFewGoodFeaturesIsNone()
    {
        // The target is their sum: each is missed, but none says more than the others.
        std::vector<double> a = noise(rows, 1), b = noise(rows, 2), c = noise(rows, 3);
        std::vector<std::string> target;
        for (std::size_t i = 0; i < rows; ++i)
            target.push_back(1.2 * a[i] + b[i] + c[i] > 0 ? "yes" : "no");
        const auto report =
            checkQuality(tables::table({tables::numbers("a", a), tables::numbers("b", b),
                                        tables::numbers("c", c), tables::category("t", target)},
                                       "t"));
        QVERIFY(report.scores.all > 0.97);
        QVERIFY(report.scores.find(0)->alone > 0.78);
        QVERIFY(findings(report, "leak-suspect").empty());
    }

    void twoWritingsOfOneLeakDoNotExcuseEachOther()
    {
        const Customers customers;
        const std::vector<double> seconds = customers.telling(2.4, 9);
        std::vector<double> minutes;
        for (const double value : seconds)
            minutes.push_back(std::round(value * 10) / 10);
        std::vector<Column> columns{tables::numbers("talk_s", seconds),
                                    tables::numbers("talk_min", minutes)};
        columns.push_back(tables::category("churn", customers.left));
        columns.push_back(tables::numbers("noise", noise(rows, 30)));
        const auto report = checkQuality(tables::table(std::move(columns), "churn"));
        QCOMPARE(leakCodes(report, "talk_s"), std::vector<std::string>{"leak-suspect"});
        QCOMPARE(leakCodes(report, "talk_min"), std::vector<std::string>{"leak-suspect"});
        QCOMPARE(report.scores.find(0)->leftOut, std::size_t{2});
    }

    void aRecodedTargetIsACopy()
    {
        const Customers customers;
        std::vector<double> code;
        std::vector<double> nearly;
        for (const std::string& left : customers.left) {
            code.push_back(left == "yes" ? 7 : 3);
            nearly.push_back(code.back());
        }
        nearly[5] = nearly[5] == 7 ? 3 : 7;
        const auto report = checkQuality(
            customers.with({tables::numbers("k", code), tables::numbers("nearly", nearly)}));
        QCOMPARE(leakCodes(report, "k"), std::vector<std::string>{"target-copy"});
        QCOMPARE(findings(report, "target-copy").size(), std::size_t{1});
        QVERIFY(findings(report, "target-copy")[0].text.find(
                    "\"7\" is always \"yes\", \"3\" is always \"no\"") != std::string::npos);
        QCOMPARE(leakCodes(report, "nearly"), std::vector<std::string>{"leak-suspect"});
    }

    void aNameLikeTheTargetsCountsOnlyWithALink()
    {
        const Customers customers;
        const auto report = checkQuality(
            customers.with({tables::numbers("churn_score", customers.telling(0.8, 9)),
                            tables::numbers("ChurnRegion", noise(rows, 10)),
                            tables::numbers("prev_churn", customers.telling(0.8, 11))}));
        QCOMPARE(leakCodes(report, "churn_score"), std::vector<std::string>{"target-named"});
        QVERIFY(leakCodes(report, "ChurnRegion").empty());
        QVERIFY(leakCodes(report, "prev_churn").empty());
    }

    void aWordForAfterwardsCountsOnlyWithALink()
    {
        const Customers customers;
        const auto report = checkQuality(
            customers.with({tables::numbers("Gesprächsdauer", customers.telling(0.9, 9)),
                            tables::numbers("refund_total", noise(rows, 10)),
                            tables::numbers("orders", customers.telling(0.9, 12))}));
        QCOMPARE(leakCodes(report, "Gesprächsdauer"), std::vector<std::string>{"known-afterwards"});
        QVERIFY(findings(report, "known-afterwards")[0].text.find("(dauer)") != std::string::npos);
        QVERIFY(leakCodes(report, "refund_total").empty());
        QVERIFY(leakCodes(report, "orders").empty());
    }

    void wordsForAfterwardsAreFoundInFiveLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        const std::pair<const char*, const char*> names[] = {
            {"last_contact_duration", "duration"},
            {"ChurnReason", "churn"},
            {"end_date", "end"},
            {"Kündigungsgrund", "kundigung"},
            {"GESPRAECHSDAUER", "dauer"},
            {"durée_appel", "duree"},
            {"DATE_FIN", "fin"},
            {"Résiliation", "resiliation"},
            {"fecha_baja", "baja"},
            {"Duración llamada", "duracion"},
            {"valor_reembolso", "reembolso"},
            {"data_cancelamento", "cancelamento"},
            {"prev_campaign_outcome", ""},
            {"Dauerauftrag", ""},
            {"tenure", ""},
            {"weekend_calls", ""},
            {"trend_date", ""},
            {"TotalCharges", ""},
        };
        for (const auto& [name, word] : names)
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(word);
    }

    void wordsForAfterwardsAreFoundInFiveLanguages()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        QCOMPARE(QString::fromStdString(std::string(afterwardsWord(name.toStdString()))), word);
    }

    void namesLikeTheTargetAreTold()
    {
        QVERIFY(isNamedLikeTarget("ChurnReason", "Churn"));
        QVERIFY(isNamedLikeTarget("churn_flag", "Churn Label"));
        QVERIFY(isNamedLikeTarget("Segment last month", "Segmentation"));
        QVERIFY(isNamedLikeTarget("y_pred", "y"));
        QVERIFY(isNamedLikeTarget("status_code", "Status"));
        QVERIFY(!isNamedLikeTarget("marital_status", "Status"));
        QVERIFY(!isNamedLikeTarget("day", "y"));
        QVERIFY(!isNamedLikeTarget("Contract", "Churn"));
        QVERIFY(!isNamedLikeTarget("term", "term_deposit_subscribed"));
        QVERIFY(!isNamedLikeTarget("previous_churn", "Churn"));
    }

    void countersAndNamesOfRowsLookLikeIdentifiers()
    {
        std::vector<double> counter, shuffled, amount, age;
        std::vector<std::string> names, cities;
        Random random(3);
        for (const std::uint32_t i : core::randomPermutation(500, random)) {
            shuffled.push_back(100000 + 2 * i);
            counter.push_back(static_cast<double>(counter.size()) + 1);
            amount.push_back(std::round(random.uniform() * 600));
            age.push_back(static_cast<double>(18 + random.below(60)));
            names.push_back("n" + std::to_string(i));
            cities.push_back("c" + std::to_string(i % 100));
        }
        const auto isLike = [](const Column& column) {
            return identifierLikeFinding(column).has_value();
        };
        QVERIFY(isLike(tables::numbers("n", counter)));
        QVERIFY(isLike(tables::numbers("n", shuffled)));
        QVERIFY(isLike(tables::category("c", names)));
        QVERIFY(!isLike(tables::numbers("n", amount)));
        QVERIFY(!isLike(tables::numbers("n", age)));
        QVERIFY(!isLike(tables::category("c", cities)));
        // Ten digits: chance would hardly repeat any, so nothing follows from that.
        std::vector<double> large;
        for (int i = 0; i < 500; ++i)
            large.push_back(std::floor(random.uniform() * 1e10));
        QVERIFY(!isLike(tables::numbers("n", large)));
        counter[7] = 0.5;
        QVERIFY(!isLike(tables::numbers("n", counter)));
    }

    void identifierLikeReplacesManyLevels()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 200; ++i)
            names.push_back("n" + std::to_string(i));
        const auto report = checkQuality(tables::table({tables::category("name", names)}));
        QCOMPARE(findings(report, "identifier-like").size(), std::size_t{1});
        QCOMPARE(findings(report, "identifier-like")[0].text,
                 std::string("\"name\" seems to name the rows: 200 different values in 200 rows."));
        QVERIFY(findings(report, "high-cardinality").empty());
    }

    void runsFollowWaldAndWolfowitz()
    {
        // n₁ = 6, n₂ = 4, by hand: expected 2·6·4/10 + 1 = 5.8, variance 48·38/(100·9) = 2.02667.
        const std::vector<std::int32_t> codes{0, 0, -1, 0, 1, 1, 0, 0, 0, 1, 1};
        const Runs runs = runsOf(codes);
        QCOMPARE(runs.count, std::size_t{4});
        QVERIFY(std::abs(runs.expected - 5.8) < 1e-12);
        QVERIFY(std::abs(runs.z - (4 - 5.8) / std::sqrt(48.0 * 38 / 900)) < 1e-12);
    }

    void aSortedTargetIsTold()
    {
        std::vector<std::string> sorted, drifting, mixed;
        std::vector<double> x = noise(1000, 5);
        Random random(9);
        for (int i = 0; i < 1000; ++i) {
            sorted.push_back(i < 400 ? "A" : i < 700 ? "B" : "C");
            drifting.push_back(random.uniform() * 1000 < i ? "A" : "B");
            mixed.push_back(random.uniform() < 0.4 ? "A" : "B");
        }
        const auto check = [&](const std::vector<std::string>& target) {
            return findings(checkQuality(tables::table(
                                {tables::numbers("x", x), tables::category("t", target)}, "t")),
                            "ordered-target");
        };
        QCOMPARE(check(sorted).size(), std::size_t{1});
        QCOMPARE(check(sorted)[0].text,
                 std::string("The rows are sorted by \"t\": 3 blocks of equal values, where a "
                             "shuffled file has about 661."));
        QCOMPARE(check(drifting).size(), std::size_t{1});
        QVERIFY(check(drifting)[0].text.find("of the first tenth") != std::string::npos);
        QVERIFY(check(mixed).empty());
    }

    void featuresThatFollowTheRowNumberAreTold()
    {
        std::vector<double> rising, falling, random = noise(300, 2);
        for (int i = 0; i < 300; ++i) {
            rising.push_back(i % 10 == 0 ? missing : i * 1.5 + i % 7);
            falling.push_back(-std::sqrt(i / 3));
        }
        const auto report = checkQuality(
            tables::table({tables::numbers("rising", rising), tables::numbers("falling", falling),
                           tables::numbers("random", random)}));
        const auto found = findings(report, "row-order");
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].column, std::string("rising"));
        QCOMPARE(found[1].text, std::string("\"falling\" falls with the row number (Spearman's ρ "
                                            "\u22121.00)."));
    }

    void unbalancedAndRareClassesAreTold()
    {
        std::vector<std::string> target;
        for (int i = 0; i < 1000; ++i)
            target.push_back(i % 100 == 0 ? "VIP" : i % 4 == 0 ? "B" : i % 50 == 3 ? "" : "A");
        const auto report = checkQuality(tables::table(
            {tables::numbers("x", noise(1000, 1)), tables::category("t", target)}, "t"));
        QVERIFY(report.balance.has_value());
        QCOMPARE(report.balance->classes.size(), std::size_t{3});
        QCOMPARE(report.balance->rowsWithoutClass, std::size_t{20});
        QCOMPARE(report.balance->classes[2].name, std::string("VIP"));
        QCOMPARE(report.balance->classes[2].count, std::size_t{10});
        QCOMPARE(report.balance->commonest().name, std::string("A"));
        QVERIFY(std::abs(report.balance->commonest().share - 730.0 / 980) < 1e-12);
        QCOMPARE(findings(report, "rare-class")[0].text,
                 std::string("1 value of \"t\" has fewer than 30 rows: \"VIP\" (10)."));
        QCOMPARE(findings(report, "imbalanced-classes").size(), std::size_t{1});
    }

    void numbersOfFewValuesAreClassesInOrder()
    {
        std::vector<double> target;
        for (int i = 0; i < 100; ++i)
            target.push_back(i % 3 == 0 ? 10 : i % 3 == 1 ? -1 : 2);
        const auto codes = targetCodes(tables::table({tables::numbers("t", target)}, "t"));
        QVERIFY(codes.has_value());
        QCOMPARE(codes->balance.classes[0].name, std::string("-1"));
        QCOMPARE(codes->balance.classes[2].name, std::string("10"));
        QCOMPARE(codes->codes[0], 2);
        for (int i = 0; i < 100; ++i)
            target[static_cast<std::size_t>(i)] = i;
        QVERIFY(!targetCodes(tables::table({tables::numbers("t", target)}, "t")));
    }

    void scoresDoNotDependOnChance()
    {
        const Customers customers;
        const DataTable table = customers.with({});
        const TargetScores once = checkQuality(table).scores;
        const TargetScores again = checkQuality(table).scores;
        QCOMPARE(once.all, again.all);
        QCOMPARE(once.features[0].alone, again.features[0].alone);
    }

    void realTablesScoreAsLogisticRegressionDoes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("suspects");
        QTest::newRow("automobile_train") << "Segmentation" << QStringList();
        QTest::newRow("telco_churn") << "Churn" << QStringList();
        QTest::newRow("bank_campaign_train")
            << "term_deposit_subscribed" << QStringList{"leak-suspect last_contact_duration"};
    }

    /// Areas under the curve of logistic regression in five folds, by scikit-learn 1.2.1
    /// (quality_*.json, models/logistic/roc_auc), and of bank_campaign_train without the column
    /// last_contact_duration.
    void realTablesScoreAsLogisticRegressionDoes()
    {
        QFETCH(QString, target);
        QFETCH(QStringList, suspects);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto expected = [&](const QString& suffix) {
            QFile file(qEnvironmentVariable("TESSERA_TEST_REFERENCE") + "/quality_" + name +
                       suffix + ".json");
            const bool isOpen = file.open(QIODevice::ReadOnly);
            return isOpen ? QJsonDocument::fromJson(
                                file.readAll())["models"]["logistic"]["roc_auc"]["mean"]
                                .toDouble()
                          : 0;
        };
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA") || expected({}) == 0)
            QSKIP("TESSERA_TEST_DATA or TESSERA_TEST_REFERENCE is not set");
        const auto data = core::data::readCsv(
            (qEnvironmentVariable("TESSERA_TEST_DATA") + "/" + name + ".csv").toStdString());
        const DataTable table =
            data.table->withRole(data.table->require(target.toStdString()), ColumnRole::Target);
        const QualityReport report = checkQuality(table);
        QVERIFY(std::abs(report.scores.all - expected({})) < 0.012);
        QStringList found;
        for (const core::Warning& finding : report.findings) {
            for (const std::string& code : leakCodes(report, finding.column)) {
                if (code == finding.code)
                    found << QString::fromStdString(code + ' ' + finding.column);
            }
        }
        QCOMPARE(found, suspects);
        if (!suspects.isEmpty()) {
            const FeatureScore* score = report.scores.find(table.require("last_contact_duration"));
            QVERIFY(std::abs(score->without - expected("_without_duration")) < 0.012);
        }
    }

    void tooFewRowsHaveNoScores()
    {
        const auto report = checkQuality(tables::table(
            {tables::numbers("x", {1, 2, 3, 4}), tables::category("t", {"a", "b", "a", "b"})},
            "t"));
        QVERIFY(report.scores.isEmpty());
        QVERIFY(std::isnan(report.scores.all));
    }

    void aStopRequestEndsTheScores()
    {
        const Customers customers;
        const DataTable table = customers.with({});
        std::stop_source source;
        source.request_stop();
        const auto target = targetCodes(table);
        QVERIFY_EXCEPTION_THROWN(scoreFeatures(table, *target, source.get_token()),
                                 core::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestLeakCheck)
#include "test_leakcheck.moc"
