#include "core/base/error.h"
#include "core/deploy/onnxexport.h"
#include "core/segment/segmentedits.h"
#include "core/segment/segmentmodel.h"
#include "tests/support/engine.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/onnxrows.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace core;
using namespace core::segment;

namespace {

data::TablePointer customers(std::size_t rows = 400, std::uint64_t seed = 3)
{
    return std::make_shared<data::DataTable>(tests::mixedCustomers(rows, seed));
}

SegmentRequest asked(SegmentMethod method)
{
    SegmentRequest request;
    request.table = customers();
    request.method = method;
    request.k = 4;
    request.autoencoder.epochs = 10;
    return request;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; largest < INFINITY && i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) <= largest))
            largest = std::abs(a[i] - b[i]);
    return largest;
}

/// Empty where the graph gives every customer the segment, distance and probability that the
/// program gives.
QString disagreement(const SegmentModel& model)
{
    const tests::OnnxEvaluator graph(deploy::onnxOf(model).bytes);
    if (const std::string fault = graph.fault(); !fault.empty())
        return QString::fromStdString(fault);
    const auto table = tests::withSurprises(*customers(250, 21));
    const auto results = graph.run(tests::onnxRows(graph, *table));
    const CustomerSegments assigned = assignCustomers(model, table);
    const auto& labels = results.at("label").as<std::string>();
    for (std::size_t row = 0; row < labels.size(); ++row)
        if (labels[row] != model.segments[static_cast<std::size_t>(assigned.labels[row])].name)
            return QString("row %1 gets another segment").arg(row);
    if (results.contains("distance") == assigned.distances.empty() ||
        results.contains("probability") == assigned.probabilities.empty())
        return "the graph tells other things";
    // Latent codes are of single precision.
    const double tolerance = model.network ? 1e-5 : 1e-9;
    if (!assigned.distances.empty() &&
        !(largestDifference(results.at("distance").as<double>(), assigned.distances) < tolerance))
        return "a distance differs";
    if (!assigned.probabilities.empty() &&
        !(largestDifference(results.at("probability").as<double>(), assigned.probabilities) <
          tolerance))
        return "a probability differs";
    return labels.size() == table->rowCount() ? QString() : QString("rows are missing");
}

} // namespace

class OnnxSegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void everyMethodWithARuleGivesTheProgramsSegments_data()
    {
        QTest::addColumn<int>("method");
        for (const SegmentMethod method : allMethods())
            if (method != SegmentMethod::Dbscan && method != SegmentMethod::Hdbscan)
                QTest::newRow(std::string(toWord(method)).c_str()) << static_cast<int>(method);
    }
    void everyMethodWithARuleGivesTheProgramsSegments()
    {
        QFETCH(int, method);
        const Segmentation found = segmentCustomers(asked(static_cast<SegmentMethod>(method)), {});
        QCOMPARE(disagreement(modelOf(found)), QString());
    }

    void mixturesOfEveryShapeGiveTheirProbabilities_data()
    {
        QTest::addColumn<int>("covariance");
        for (const auto covariance : {MixtureCovariance::Full, MixtureCovariance::Diagonal,
                                      MixtureCovariance::Tied, MixtureCovariance::Spherical})
            QTest::newRow(std::string(toWord(covariance)).c_str()) << static_cast<int>(covariance);
    }
    void mixturesOfEveryShapeGiveTheirProbabilities()
    {
        QFETCH(int, covariance);
        SegmentRequest request = asked(SegmentMethod::GaussianMixture);
        request.covariance = static_cast<MixtureCovariance>(covariance);
        QCOMPARE(disagreement(modelOf(segmentCustomers(request, {}))), QString());
    }

    void changesByHandAreMadeForNewCustomersToo_data()
    {
        QTest::addColumn<int>("method");
        for (const SegmentMethod method :
             {SegmentMethod::KMeans, SegmentMethod::AutoencoderKMeans,
              SegmentMethod::GaussianMixture, SegmentMethod::KPrototypes})
            QTest::newRow(std::string(toWord(method)).c_str()) << static_cast<int>(method);
    }
    void changesByHandAreMadeForNewCustomersToo()
    {
        QFETCH(int, method);
        Segmentation found = segmentCustomers(asked(static_cast<SegmentMethod>(method)), {});
        found = splitInto(found, 1, 3);
        found = merged(found, std::array{0, 3});
        found = moved(found, 2, 0);
        found = splitInto(found, 0, 2);
        found = renamed(found, 1, "Loyal, \"big\" spenders");
        const SegmentModel model = modelOf(found);
        QVERIFY(model.changes.size() >= 4);
        QCOMPARE(disagreement(model), QString());
    }

    void methodsThatCompareRowsAreRefused_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("DBSCAN") << static_cast<int>(SegmentMethod::Dbscan);
        QTest::newRow("HDBSCAN") << static_cast<int>(SegmentMethod::Hdbscan);
    }
    void methodsThatCompareRowsAreRefused()
    {
        QFETCH(int, method);
        SegmentRequest request = asked(static_cast<SegmentMethod>(method));
        request.eps = 1.5;
        request.minPoints = 5;
        const SegmentModel model = modelOf(segmentCustomers(request, {}));
        try {
            deploy::onnxOf(model);
            QFAIL("a graph was made");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY(QString(error.what()).contains(QTest::currentDataTag()));
        }
    }

    void graphTellsItsSegments()
    {
        const SegmentModel model = modelOf(segmentCustomers(asked(SegmentMethod::Ward), {}));
        const deploy::ExportedModel made = deploy::onnxOf(model);
        const tests::OnnxEvaluator graph(made.bytes);
        QVERIFY(graph.metadata().at("segments").starts_with("[\"" + model.segments[0].name + "\""));
        QCOMPARE(made.inputs[2], (deploy::ExportedColumn{"Customer since", "date"}));
        QCOMPARE(made.inputs[5], (deploy::ExportedColumn{"Member", "yes/no"}));
        QVERIFY(model.ruleAgreement < 1);
        QVERIFY(std::ranges::any_of(
            made.warnings, [](const Warning& warning) { return warning.code == "own-customers"; }));
        QCOMPARE(deploy::onnxOf(model).bytes, made.bytes);
    }
};

QTEST_GUILESS_MAIN(OnnxSegmentsTest)
#include "test_onnxsegments.moc"
