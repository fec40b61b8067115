#include "core/segment/segmentedits.h"
#include "tests/core/deploy/agreement.h"
#include "tests/core/deploy/hostile.h"
#include "tests/core/deploy/postgrescluster.h"
#include "tests/core/store/classifierfixture.h"

#include <QTest>

#include <optional>

using namespace core;
using namespace core::deploy;
using namespace core::predict;
using namespace deploying;

namespace {

SqlOptions inPostgres(const std::string& table)
{
    return {.dialect = SqlDialect::Postgres, .table = table, .idColumn = "row"};
}

/// Learnt from the hostile customers.
SavedClassifier hostileModel(ModelKind kind, const prepare::RecipePlan& plan)
{
    ClassifierOptions options = classifiers::options(kind);
    options.recipe = plan;
    return saved(trainClassifier({hostileCustomers(400), 6, {}, options, 42}, {}));
}

} // namespace

/// Statements in a server that the test starts for itself.
class SqlPostgresTest : public QObject {
    Q_OBJECT

    std::optional<PostgresCluster> m_server;

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_ENGINE();
        const QString hindrance = PostgresCluster::hindrance();
        if (!hindrance.isEmpty())
            QSKIP(qPrintable(hindrance));
        m_server.emplace();
        m_server->fill("customers", *customers(1000, 99), "row");
        m_server->run("CREATE SCHEMA \"crm.x\"");
    }
    void cleanupTestCase() { m_server.reset(); }

    void modelOfEveryKindPredictsTheSame_data()
    {
        QTest::addColumn<std::size_t>("number");
        const auto all = classifiers::cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].name.find("neighbours") == std::string::npos &&
                all[i].name.find("knn") == std::string::npos &&
                all[i].name != "folds of an ensemble" &&
                !all[i].name.starts_with("grouped, filled"))
                QTest::addRow("%s", all[i].name.c_str()) << i;
    }
    void modelOfEveryKindPredictsTheSame()
    {
        QFETCH(std::size_t, number);
        const SavedClassifier model = saved(classifiers::trained(classifiers::cases()[number]));
        const Agreement found =
            agreement(model, *customers(1000, 99),
                      m_server->run(sqlOf(model, inPostgres("customers")).bytes));
        QCOMPARE(found.rows, 1000U);
        QCOMPARE(found.otherLabels, 0U);
        QCOMPARE_LT(found.largestDifference, 1e-5);
    }

    void hostileNamesAndEveryStepPredictTheSame_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::newRow("standard") << "fill-numbers\nfill-levels\nuse-order\nsplit-levels\nscale";
        QTest::newRow("all steps")
            << "fill-numbers mean flag\nfill-levels own-level\ngroup-rare share=0.08\nuse-order\n"
               "split-levels\ntransform\nclip\nsplit-numbers\nscale robust";
        QTest::newRow("gaps to the end")
            << "transform log1p\nuse-order\nclip quantiles\nsplit-numbers\nsplit-levels\nscale "
               "min-max";
    }
    void hostileNamesAndEveryStepPredictTheSame()
    {
        QFETCH(QString, plan);
        const SavedClassifier model =
            hostileModel(ModelKind::Logistic, prepare::parsePlan(plan.toStdString()));
        const data::TablePointer table = hostileCustomers(500, 77);
        const std::string name = "odd \"table\"; --";
        m_server->fill(name, *table, "row");
        Agreement found;
        // A line break in a class would break the lines of the result.
        const ExportedModel exported = sqlOf(model, inPostgres(name));
        const std::string numbers = exported.bytes.substr(0, exported.bytes.rfind(';'));
        const Rows codes = m_server->run(
            "SELECT " + inQuotes("row") +
            ", replace(encode(convert_to(\"label\", 'UTF8'), 'hex'), E'\\n', "
            "''), " +
            inQuotes(exported.outputs[2].name) + ", " + inQuotes(exported.outputs[3].name) + ", " +
            inQuotes(exported.outputs[4].name) + " FROM (" + numbers + "\n) AS scored");
        const PredictedRows predicted =
            predict::predict(model, *table, data::allRows(table->rowCount()));
        for (const auto& row : codes) {
            const auto at = static_cast<std::size_t>(std::stoul(row[0]));
            const std::string& expected =
                model.classes[static_cast<std::size_t>(predicted.classes[at])];
            add(found, QByteArray::fromStdString(expected).toHex().toStdString(), row[1]);
            for (std::size_t k = 0; k < 3; ++k)
                add(found, predicted.probabilities(at, k), row[k + 2]);
        }
        QCOMPARE(found.rows, table->rowCount());
        QCOMPARE(found.otherLabels, 0U);
        QCOMPARE_LT(found.largestDifference, 1e-9);
    }

    void segmentsAreTheSame_data()
    {
        QTest::addColumn<segment::SegmentMethod>("method");
        QTest::newRow("k-means") << segment::SegmentMethod::KMeans;
        QTest::newRow("mixture") << segment::SegmentMethod::GaussianMixture;
        QTest::newRow("k-prototypes") << segment::SegmentMethod::KPrototypes;
    }
    void segmentsAreTheSame()
    {
        QFETCH(segment::SegmentMethod, method);
        segment::SegmentRequest request;
        request.table = hostileCustomers(400);
        request.features = {0, 1, 2, 3, 4, 5};
        request.method = method;
        request.k = 4;
        const segment::SegmentModel model =
            segment::modelOf(segment::splitInto(segment::segmentCustomers(request, {}, {}), 1, 2));
        const data::TablePointer table = hostileCustomers(600, 8);
        m_server->fill("of_segments", *table, "row");
        const Agreement found = agreement(
            model, table, m_server->run(sqlOf(model, inPostgres("public.of_segments")).bytes));
        QCOMPARE(found.rows, table->rowCount());
        QCOMPARE(found.otherLabels, 0U);
        QCOMPARE_LT(found.largestDifference, 1e-9);
    }

    void extremeCellsEndNoStatement()
    {
        const SavedClassifier model =
            saved(classifiers::trained({"", classifiers::options(ModelKind::Network), false}));
        m_server->run("CREATE TABLE extremes (row integer, \"Age\" double precision, \"Income\" "
                      "double precision, \"Card\" varchar, \"Noise\" double precision);"
                      "INSERT INTO extremes VALUES (0, 'NaN', 'Infinity', 'never seen', "
                      "'-Infinity'), (1, 1e308, -1e308, '', 5e-324), (2, 1e90, -1e90, NULL, NULL)");
        for (const auto& row : m_server->run(sqlOf(model, inPostgres("extremes")).bytes)) {
            double sum = 0;
            for (std::size_t k = 2; k < row.size(); ++k)
                sum += number(row[k]);
            QVERIFY(std::abs(sum - 1) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(SqlPostgresTest)
#include "test_sqlpostgres.moc"
