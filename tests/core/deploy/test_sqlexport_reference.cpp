// Models of the real tables in SQLite and in a PostgreSQL server, on customers they have not seen.
#include "core/data/csv/csvreader.h"
#include "tests/core/deploy/agreement.h"
#include "tests/core/deploy/postgrescluster.h"
#include "tests/core/deploy/sqlitedatabase.h"
#include "tests/core/predict/tablefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace core;
using namespace core::deploy;
using namespace core::predict;
using namespace deploying;

namespace {

data::TablePointer read(const char* file)
{
    return data::readCsv(qgetenv("TESSERA_TEST_DATA").toStdString() + '/' + file).table;
}

SavedClassifier carSegments(ModelKind kind)
{
    const data::TablePointer table = read("automobile_train.csv");
    // The default network has seven times the weights, which databases take their time for.
    ClassifierOptions options =
        classifierPreset(kind == ModelKind::Network ? "p4" : "default", kind);
    options.forest.trees = 40;
    return saved(trainClassifier({table, table->require("Segmentation"), {}, options, 42}, {}));
}

segment::SegmentModel mallSegments(const data::TablePointer& table)
{
    segment::SegmentRequest request;
    request.table = table;
    request.features = {table->require("Annual Income (k$)"),
                        table->require("Spending Score (1-100)")};
    request.method = segment::SegmentMethod::KMeans;
    return segment::modelOf(segment::segmentCustomers(request, {}, {}));
}

} // namespace

class SqlExportReferenceTest : public QObject {
    Q_OBJECT

    std::optional<PostgresCluster> m_server;

    template <typename Model, typename Table>
    void compare(const Model& model, const Table& table, const DataTable& cells, double tolerance)
    {
        SqlOptions options{.dialect = SqlDialect::Sqlite,
                           .table = "customers",
                           .idColumn = "row",
                           .mostBytes = SqlOptions{}.mostBytes};
        const auto check = [&](const char* where, const auto& run) {
            QElapsedTimer time;
            const std::string statement = sqlOf(model, options).bytes;
            time.start();
            const Rows rows = run(statement);
            const qint64 elapsed = time.elapsed();
            const Agreement found = agreement(model, table, rows);
            qInfo("%s: %zu bytes, %zu rows, %zu other labels, figures within %.2g, %lld ms", where,
                  statement.size(), found.rows, found.otherLabels, found.largestDifference,
                  static_cast<long long>(elapsed));
            QCOMPARE(found.rows, cells.rowCount());
            QCOMPARE_LE(found.otherLabels * 1000, found.rows);
            QCOMPARE_LT(found.largestDifference, tolerance);
        };
        const SqliteDatabase database;
        database.fill("customers", cells, "row");
        check("SQLite", [&](const std::string& statement) { return database.run(statement); });
        if (!m_server)
            return;
        m_server->fill("customers", cells, "row");
        options.dialect = SqlDialect::Postgres;
        check("PostgreSQL", [&](const std::string& statement) { return m_server->run(statement); });
    }

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_ENGINE();
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
        if (PostgresCluster::hindrance().isEmpty())
            m_server.emplace();
    }
    void cleanupTestCase() { m_server.reset(); }

    void newCarCustomersGetTheSameProbabilities_data()
    {
        QTest::addColumn<ModelKind>("kind");
        for (const ModelKind kind :
             {ModelKind::Network, ModelKind::Boosting, ModelKind::Forest, ModelKind::Logistic})
            QTest::addRow("%s", std::string(toWord(kind)).c_str()) << kind;
    }
    void newCarCustomersGetTheSameProbabilities()
    {
        QFETCH(ModelKind, kind);
        const data::TablePointer table = read("automobile_new.csv");
        compare(carSegments(kind), *table, *table, 1e-5);
    }

    void mallCustomersGetTheSameSegments()
    {
        const data::TablePointer table = read("mall_customers.csv");
        compare(mallSegments(table), table, *table, 1e-9);
    }
};

QTEST_GUILESS_MAIN(SqlExportReferenceTest)
#include "test_sqlexport_reference.moc"
