#include "core/explore/quality.h"
#include "tests/support/findings.h"
#include "tests/support/tables.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace core::explore;
using core::data::DataTable;
using tables::missing;
using tests::findings;

namespace {

bool isFound(const QualityReport& report, const std::string& code, const std::string& column)
{
    const auto found = findings(report, code);
    return std::any_of(found.begin(), found.end(),
                       [&](const core::Warning& warning) { return warning.column == column; });
}

std::vector<std::string> repeated(const std::string& cell, std::size_t count)
{
    return std::vector<std::string>(count, cell);
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT

private slots:
    void repeatedRowsAreCountedWithAndWithoutTheIdentifier()
    {
        const DataTable table = tables::table({tables::identifier("id", {"a", "b", "c", "c", "e"}),
                                               tables::numbers("x", {1, 1, 2, 2, 1}),
                                               tables::category("c", {"u", "u", "v", "v", "v"})});
        const QualityReport report = checkQuality(table);
        QCOMPARE(report.duplicateRows, std::size_t{1});
        QCOMPARE(report.duplicateRowsExceptIds, std::size_t{2});
        QCOMPARE(report.duplicateIds, std::size_t{1});
        QVERIFY(isFound(report, "duplicate-ids", "id"));
        QVERIFY(isFound(report, "identifier-column", "id"));
        QCOMPARE(findings(report, "duplicate-rows").size(), std::size_t{1});
        QCOMPARE(findings(report, "duplicate-rows")[0].text,
                 std::string("2 rows repeat an earlier row in everything but the identifier."));
    }

    void missingEqualsMissingAndNothingElse()
    {
        const QualityReport report =
            checkQuality(tables::table({tables::numbers("x", {missing, 0, missing, -0.0}),
                                        tables::texts("t", {"", "a", "", "a"})}));
        QCOMPARE(report.duplicateRows, std::size_t{2});
    }

    void longTextsThatDifferAtTheEndAreDifferent()
    {
        const std::string stem(100, 'x');
        const QualityReport report = checkQuality(tables::table({tables::texts(
            "t", {stem + "a", stem + "b", stem, stem + "a", stem + std::string(1, '\0')})}));
        QCOMPARE(report.duplicateRows, std::size_t{1});
    }

    void missingIdentifiersAreNoRepeats()
    {
        const QualityReport report = checkQuality(tables::table(
            {tables::identifier("id", {"a", "", "", "b"}), tables::numbers("x", {1, 2, 3, 4})}));
        QCOMPARE(report.duplicateIds, std::size_t{0});
    }

    void equalFeaturesWithAnotherClassContradict()
    {
        const DataTable table =
            tables::table({tables::identifier("id", {"1", "2", "3", "4", "5", "6", "7"}),
                           tables::numbers("x", {1, 1, 1, 2, 2, missing, missing}),
                           tables::category("c", {"u", "u", "u", "v", "v", "w", "w"}),
                           tables::category("t", {"A", "A", "B", "A", "A", "B", ""})},
                          "t");
        const QualityReport report = checkQuality(table);
        // Rows 1, 2, 3 share x and c with both classes; 6 and 7 do not contradict: 7 has no class.
        QCOMPARE(report.contradictoryRows, std::size_t{3});
        QVERIFY(isFound(report, "contradictory-rows", "t"));
        QCOMPARE(checkQuality(table.withRole(3, core::data::ColumnRole::Ignored)).contradictoryRows,
                 std::size_t{0});
    }

    void ignoredColumnsDoNotExcuseAContradiction()
    {
        DataTable table = tables::table({tables::numbers("x", {1, 1}), tables::numbers("y", {1, 2}),
                                         tables::category("t", {"A", "B"})},
                                        "t");
        QCOMPARE(checkQuality(table).contradictoryRows, std::size_t{0});
        table = table.withRole(1, core::data::ColumnRole::Ignored);
        QCOMPARE(checkQuality(table).contradictoryRows, std::size_t{2});
    }

    void columnsThatNeverOrHardlyVaryAreFound()
    {
        std::vector<double> hardly(200, 3);
        hardly[0] = 1;
        hardly[1] = 2;
        std::vector<double> enough(200, 3);
        enough[0] = enough[50] = enough[100] = 1;
        const QualityReport report = checkQuality(
            tables::table({tables::numbers("same", std::vector<double>(200, 11)),
                           tables::numbers("hardly", hardly), tables::numbers("enough", enough),
                           tables::numbers("empty", std::vector<double>(200, missing)),
                           tables::category("level", repeated("a", 200))}));
        QVERIFY(isFound(report, "constant-column", "same"));
        QVERIFY(isFound(report, "constant-column", "empty"));
        QVERIFY(isFound(report, "constant-column", "level"));
        QCOMPARE(findings(report, "constant-column").size(), std::size_t{3});
        QCOMPARE(findings(report, "near-constant-column").size(), std::size_t{1});
        QCOMPARE(findings(report, "near-constant-column")[0].text,
                 std::string("\"hardly\" hardly varies: 99.0 % of its values are 3."));
    }

    void manyLevelsAndOrderedLevelsAreTold()
    {
        std::vector<std::string> many;
        std::vector<std::string> few;
        for (int i = 0; i < 102; ++i) {
            many.push_back("l" + std::to_string(i % 51));
            few.push_back("l" + std::to_string(i % 50));
        }
        std::vector<std::string> order = repeated("Low", 102);
        order[3] = "High";
        order[4] = "High";
        const QualityReport report = checkQuality(
            tables::table({tables::category("many", many), tables::category("few", few),
                           tables::ordinal("score", {"Low", "Average", "High"}, order)}));
        QCOMPARE(findings(report, "high-cardinality").size(), std::size_t{1});
        QVERIFY(isFound(report, "high-cardinality", "many"));
        QCOMPARE(findings(report, "ordered-levels")[0].text,
                 std::string("\"score\" is read as ordered: Low < Average < High."));
    }

    void featuresThatGiveTheTargetAwayAreSuspected()
    {
        std::vector<double> harmless;
        std::vector<double> amount;
        std::vector<double> onlyKnownAfterwards;
        std::vector<std::string> reason;
        std::vector<std::string> target;
        for (int i = 0; i < 1000; ++i) {
            const bool churned = i % 5 == 0;
            harmless.push_back(i * 7919 % 1000);
            amount.push_back(churned ? 500 + i % 90 : i % 400);
            onlyKnownAfterwards.push_back(churned ? i : missing);
            reason.push_back(churned ? (i % 2 == 0 ? "price" : "moved") : "none");
            target.push_back(churned ? "yes" : "no");
        }
        const DataTable table =
            tables::table({tables::numbers("harmless", harmless), tables::numbers("amount", amount),
                           tables::numbers("afterwards", onlyKnownAfterwards),
                           tables::category("reason", reason), tables::category("churn", target)},
                          "churn");
        const QualityReport report = checkQuality(table);
        QVERIFY(isFound(report, "leak-suspect", "amount"));
        QVERIFY(isFound(report, "leak-suspect", "afterwards"));
        QVERIFY(isFound(report, "leak-suspect", "reason"));
        QCOMPARE(findings(report, "leak-suspect").size(), std::size_t{3});
        // Without a target, or left out of the features, nothing can leak.
        QVERIFY(findings(checkQuality(table.withRole(4, core::data::ColumnRole::Ignored)),
                         "leak-suspect")
                    .empty());
        QVERIFY(!isFound(checkQuality(table.withRole(3, core::data::ColumnRole::Ignored)),
                         "leak-suspect", "reason"));
    }

    void missingValuesSayWhichClassTheyBefall()
    {
        std::vector<double> x(100, 1);
        std::vector<std::string> target;
        for (int i = 0; i < 100; ++i) {
            target.push_back(i < 50 ? "A" : "B");
            x[static_cast<std::size_t>(i)] = i;
            if (i < 5 || i == 60)
                x[static_cast<std::size_t>(i)] = missing;
        }
        std::vector<double> rarely(100, 0);
        for (std::size_t i = 0; i < 100; ++i)
            rarely[i] = i < 5 ? missing : static_cast<double>(i);
        const QualityReport report =
            checkQuality(tables::table({tables::numbers("x", x), tables::numbers("rarely", rarely),
                                        tables::category("t", target)},
                                       "t"));
        const auto found = findings(report, "missing-values");
        QCOMPARE(found.size(), std::size_t{1}); // 5 % is not more than 5 %
        QCOMPARE(found[0].text,
                 std::string("6 of 100 cells of \"x\" are missing (6.0 %), most often where t A "
                             "(10.0 %), least often where t B (2.0 %)."));
    }

    void aCleanTableHasNoFindings()
    {
        const QualityReport report = checkQuality(tables::table(
            {tables::numbers("x", {1, 2, 3}), tables::category("c", {"a", "b", "a"})}));
        QVERIFY(report.findings.empty());
        QCOMPARE(report.duplicateRows, std::size_t{0});
        QVERIFY(checkQuality(tables::table({tables::numbers("x", {})})).findings.empty());
    }

    void aStopRequestEndsTheCheck()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(
            checkQuality(tables::table({tables::numbers("x", {1, 2})}), source.get_token()),
            core::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "test_quality.moc"
