#include "core/base/error.h"
#include "core/segment/segmentedits.h"
#include "tests/core/deploy/agreement.h"
#include "tests/core/deploy/hostile.h"
#include "tests/core/deploy/sqlitedatabase.h"
#include "tests/support/engine.h"

#include <QTest>

#include <numeric>

using namespace core;
using namespace core::deploy;
using namespace core::segment;
using namespace deploying;

namespace {

const SqlOptions inSqlite{.dialect = SqlDialect::Sqlite, .table = "customers", .idColumn = "row"};

Segmentation segmented(SegmentMethod method, MixtureCovariance covariance = {})
{
    SegmentRequest request;
    request.table = hostileCustomers(500);
    request.features = {0, 1, 2, 3, 4, 5};
    request.method = method;
    request.k = 4;
    request.covariance = covariance;
    request.autoencoder.epochs = 3;
    return segmentCustomers(request, {}, {});
}

std::string statementOf(const SegmentModel& model)
{
    return sqlOf(model, inSqlite).bytes;
}

/// Of new customers.
void compare(const SegmentModel& model)
{
    const data::TablePointer table = hostileCustomers(700, 41);
    SqliteDatabase database;
    database.fill("customers", *table, "row");
    const Agreement found = agreement(model, table, database.run(statementOf(model)));
    QCOMPARE(found.rows, table->rowCount());
    QCOMPARE(found.otherLabels, 0U);
    QCOMPARE_LT(found.largestDifference, 1e-5);
}

/// Splits the largest segment, merges two, splits one of the result, and gives them hostile names.
Segmentation edited(Segmentation segmentation)
{
    segmentation = splitInto(segmentation, 0, 3);
    segmentation = moved(segmentation, 0, 2);
    const int both[] = {1, 3};
    segmentation = merged(segmentation, both);
    segmentation = splitInto(segmentation, 1, 2);
    const int rest[] = {0, 4};
    segmentation = merged(segmentation, rest);
    for (int id = 0; id < segmentation.k; ++id)
        segmentation =
            renamed(segmentation, id, hostileTexts[static_cast<std::size_t>(id)] + " segment");
    return segmentation;
}

} // namespace

class SqlSegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void newCustomersGetTheSameSegments_data()
    {
        QTest::addColumn<SegmentMethod>("method");
        QTest::addColumn<MixtureCovariance>("covariance");
        using enum SegmentMethod;
        QTest::newRow("k-means") << KMeans << MixtureCovariance::Full;
        QTest::newRow("Ward") << Ward << MixtureCovariance::Full;
        QTest::newRow("k-prototypes") << KPrototypes << MixtureCovariance::Full;
        QTest::newRow("mixture of ellipsoids") << GaussianMixture << MixtureCovariance::Full;
        QTest::newRow("mixture along the axes") << GaussianMixture << MixtureCovariance::Diagonal;
        QTest::newRow("mixture of one shape") << GaussianMixture << MixtureCovariance::Tied;
        QTest::newRow("mixture of balls") << GaussianMixture << MixtureCovariance::Spherical;
        QTest::newRow("autoencoder") << AutoencoderKMeans << MixtureCovariance::Full;
    }
    void newCustomersGetTheSameSegments()
    {
        QFETCH(SegmentMethod, method);
        QFETCH(MixtureCovariance, covariance);
        if (method == SegmentMethod::AutoencoderKMeans)
            SKIP_WITHOUT_ENGINE();
        compare(modelOf(segmented(method, covariance)));
    }

    void changesByHandHoldForNewCustomers_data()
    {
        QTest::addColumn<SegmentMethod>("method");
        QTest::newRow("k-means") << SegmentMethod::KMeans;
        QTest::newRow("k-prototypes") << SegmentMethod::KPrototypes;
        QTest::newRow("mixture") << SegmentMethod::GaussianMixture;
    }
    void changesByHandHoldForNewCustomers()
    {
        QFETCH(SegmentMethod, method);
        const SegmentModel model = modelOf(edited(segmented(method)));
        QVERIFY(model.changes.size() >= 5);
        compare(model);
    }

    void allSegmentsMergedAreOne()
    {
        Segmentation segmentation = segmented(SegmentMethod::KMeans);
        std::vector<int> all(static_cast<std::size_t>(segmentation.k));
        std::iota(all.begin(), all.end(), 0);
        compare(modelOf(merged(segmentation, all)));
    }

    void densityIsRefusedWithTheReason_data()
    {
        QTest::addColumn<SegmentMethod>("method");
        QTest::newRow("DBSCAN") << SegmentMethod::Dbscan;
        QTest::newRow("HDBSCAN") << SegmentMethod::Hdbscan;
    }
    void densityIsRefusedWithTheReason()
    {
        QFETCH(SegmentMethod, method);
        try {
            statementOf(modelOf(segmented(method)));
            QFAIL("a statement was written");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY2(QString::fromUtf8(error.what()).contains("compared with the customers"),
                     error.what());
        }
    }
};

QTEST_GUILESS_MAIN(SqlSegmentsTest)
#include "test_sqlsegments.moc"
