#include "core/segment/validity/ksweep.h"
#include "tests/core/segment/sweepdata.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace core;
using namespace core::segment;
using namespace sweepdata;

namespace {

KSweepAdvice adviceOn(data::Matrix points, int resamples = 20)
{
    SegmentRequest request;
    request.method = SegmentMethod::KMeans;
    KSweepOptions options;
    options.resamples = resamples;
    return sweepSegments(basisOf(std::move(points)), request, options).advice;
}

NullFigures null(int k, double silhouette, double reached)
{
    NullFigures figures;
    figures.k = k;
    figures.silhouette = silhouette;
    figures.uniformSilhouette = figures.oneGroupSilhouette = reached;
    figures.uniformSd = figures.oneGroupSd = 0.01;
    return figures;
}

KSweepRow row(int k, double inertia, double silhouette, std::vector<double> stability,
              double reached = 0.2)
{
    KSweepRow result;
    result.k = k;
    result.inertia = inertia;
    result.silhouette = silhouette;
    result.null = null(k, silhouette, reached);
    result.segmentStability = stability;
    result.worstStability = *std::ranges::min_element(stability);
    result.stability = std::accumulate(stability.begin(), stability.end(), 0.0) /
                       static_cast<double>(stability.size());
    return result;
}

/// Sanitized code takes ten times as long, and what it shows does not hang on more tables: the
/// statistics are judged by the plain build.
#ifdef __SANITIZE_ADDRESS__
constexpr std::uint64_t tables = 1;
constexpr int mostRows = 600;
constexpr int groupStep = 3;
#else
constexpr std::uint64_t tables = 2;
constexpr int mostRows = 5000;
constexpr int groupStep = 1;
#endif

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void rowsWithoutSegmentsAreToldSo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        const std::vector<std::string> kinds{"uniform", "one round group", "skewed",
                                             "one long group"};
        for (int kind = 0; kind < 4; ++kind)
            for (const auto& [rows, columns] :
                 std::vector<std::pair<int, int>>{{200, 2}, {200, 8}, {600, 3}, {5000, 4}}) {
                if (rows > mostRows)
                    continue;
                QTest::addRow("%s, %d x %d", kinds[static_cast<std::size_t>(kind)].c_str(), rows,
                              columns)
                    << kind << rows << columns;
            }
    }
    void rowsWithoutSegmentsAreToldSo()
    {
        QFETCH(int, kind);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const auto n = static_cast<std::size_t>(rows);
        const auto d = static_cast<std::size_t>(columns);
        for (std::uint64_t seed = 1; seed <= (rows > 1000 ? 1U : tables); ++seed) {
            const auto advice = adviceOn(kind == 0   ? independent(n, d, seed, uniform)
                                         : kind == 1 ? independent(n, d, seed, normal)
                                         : kind == 2 ? independent(n, d, seed, skewed)
                                                     : correlated(n, d, seed),
                                         0);
            QVERIFY2(advice.noStructure, advice.wholeText().c_str());
            QVERIFY(!advice.k);
            QVERIFY(advice.wholeText().find("No cluster structure found. The silhouette") == 0);
        }
    }

    void plantedGroupsAreFound_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("unbalanced");
        for (int groups = 2; groups <= 8; groups += groupStep) {
            QTest::addRow("%d groups", groups) << groups << false;
            QTest::addRow("%d groups of unlike size", groups) << groups << true;
        }
    }
    void plantedGroupsAreFound()
    {
        QFETCH(int, groups);
        QFETCH(bool, unbalanced);
        for (std::uint64_t seed = 1; seed <= tables; ++seed) {
            const std::size_t columns = 2 + 2 * (seed % 3);
            const auto advice = adviceOn(planted(400, columns, groups, unbalanced, seed));
            QVERIFY2(advice.k == std::optional(groups), advice.wholeText().c_str());
            QVERIFY(advice.supported);
            QVERIFY(advice.wholeText().find(" segments are well supported. Silhouette is highest "
                                            "at ") != std::string::npos);
            QVERIFY(advice.text.find("every segment returns") != std::string::npos);
        }
    }

    void groupsThatTouchAreFoundWhenTheyReturn()
    {
        const auto advice = adviceOn(standardised(threeGroups()), 60);
        QCOMPARE(advice.k, std::optional(3));
        QVERIFY(advice.supported);
    }

    void wellSupportedInWords()
    {
        const std::vector<KSweepRow> rows{row(3, 158, 0.47, {0.98, 0.98, 0.97}),
                                          row(4, 109, 0.49, {0.9, 0.9, 0.8, 0.69}),
                                          row(5, 66, 0.5547, {0.97, 1, 1, 0.99, 0.98}),
                                          row(6, 55, 0.54, {1, 1, 0.9, 0.9, 0.8, 0.5})};
        const auto advice = adviceFor(rows, nullptr);
        QCOMPARE(advice.k, std::optional(5));
        QCOMPARE(advice.highestSilhouette, std::optional(5));
        QCOMPARE(advice.knee, std::optional(5));
        QCOMPARE(QString::fromStdString(advice.wholeText()),
                 QString("Five segments are well supported. Silhouette is highest at 5 (0.55), and "
                         "every segment returns when customers are resampled (worst 0.97). At 6, "
                         "one does not (0.50)."));
    }

    void anUnstableHighestSilhouetteIsPassedOver()
    {
        const std::vector<KSweepRow> rows{row(2, 9, 0.5, {0.96, 0.95}),
                                          row(3, 8, 0.6, {0.9, 0.5, 0.4}),
                                          row(4, 7, 0.3, {0.9, 0.9, 0.9, 0.3})};
        const auto advice = adviceFor(rows, nullptr);
        QCOMPARE(QString::fromStdString(advice.wholeText()),
                 QString("Two segments are well supported. Silhouette is highest at 3 (0.60), but "
                         "there two segments do not return when customers are resampled (worst "
                         "0.40). At 2 (0.50) every segment returns when customers are resampled "
                         "(worst 0.95)."));
    }

    void ofEqualSilhouettesTheMoreStableIsAdvised()
    {
        const std::vector<KSweepRow> rows{row(4, 9, 0.41, {0.96, 0.95, 0.95, 0.95}),
                                          row(5, 8, 0.42, {0.9, 0.9, 0.9, 0.9, 0.65})};
        const auto advice = adviceFor(rows, nullptr);
        QCOMPARE(advice.k, std::optional(4));
        QVERIFY(advice.text.find("Silhouette hardly differs between 4 (0.41) and 5 (0.42); at 4 "
                                 "every segment returns") == 0);
    }

    void aFinerDivisionAsCertainIsAdvised()
    {
        std::vector<KSweepRow> rows{row(3, 9, 0.66, {1, 1, 1}), row(4, 8, 0.61, {1, 1, 1, 0.99}),
                                    row(5, 7, 0.6, {1, 1, 1, 0.8, 0.7})};
        rows[0].gap = 1.1;
        rows[1].gap = 1.3;
        rows[1].gapError = 0.1;
        rows[2].gap = 1.6;
        rows[2].gapError = 0.1;
        const auto advice = adviceFor(rows, nullptr);
        QCOMPARE(QString::fromStdString(advice.wholeText()),
                 QString("Four segments are well supported. Silhouette is highest at 3 (0.66), but "
                         "4 (0.61) tells more kinds of customers apart just as reliably: every "
                         "segment returns when customers are resampled (worst 0.99). Three would "
                         "be stable too (silhouette 0.66, worst 1.00)."));
        rows[1].gap = 1.15; // not wider by its error
        QCOMPARE(adviceFor(rows, nullptr).k, std::optional(3));
    }

    void stableButOrdinaryIsWeak()
    {
        const std::vector<KSweepRow> rows{row(2, 9, 0.29, {0.95, 0.94}, 0.26),
                                          row(3, 8, 0.28, {0.9, 0.5, 0.4}, 0.2)};
        const auto advice = adviceFor(rows, nullptr);
        QCOMPARE(advice.k, std::optional(2));
        QVERIFY(!advice.supported && !advice.noStructure);
        QCOMPARE(QString::fromStdString(advice.wholeText()),
                 QString("Two segments are weakly supported. They return when customers are "
                         "resampled (worst 0.94), but they are hardly more distinct than parts of "
                         "one group would be (silhouette 0.29, against 0.26): a useful division "
                         "rather than separate kinds of customers."));
    }

    void nothingStableIsToldSo()
    {
        const std::vector<KSweepRow> rows{row(2, 9, 0.5, {0.55, 0.5}),
                                          row(3, 8, 0.6, {0.9, 0.5, 0.4})};
        const auto advice = adviceFor(rows, nullptr);
        QVERIFY(!advice.k && !advice.noStructure);
        QCOMPARE(QString::fromStdString(advice.headline),
                 QString("No number of segments is stable."));
        QVERIFY(advice.text.find("nearest to it comes 2 (worst 0.50, mean 0.53)") !=
                std::string::npos);
    }

    void kneeIsWhereTheCurveBends()
    {
        std::vector<KSweepRow> rows;
        for (const double value : {100.0, 60.0, 20.0, 16.0, 12.0, 8.0})
            rows.push_back(row(2 + static_cast<int>(rows.size()), value, 0.4, {1}));
        QCOMPARE(kneeOf(rows), std::optional(4));
        QVERIFY(!kneeOf(std::span(rows).first(3)));
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "test_advice.moc"
