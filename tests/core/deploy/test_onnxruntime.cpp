#include "core/deploy/onnxexport.h"
#include "core/segment/segmentmodel.h"
#include "tests/core/store/classifierfixture.h"
#include "tests/support/mixedcustomers.h"
#include "tests/support/onnxrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace core;

namespace {

QJsonObject columnsOf(const tests::OnnxTensors& tensors)
{
    QJsonObject columns;
    for (const auto& [name, tensor] : tensors) {
        QJsonArray cells;
        if (const auto* numbers = std::get_if<std::vector<double>>(&tensor.values))
            for (const double number : *numbers)
                cells.append(std::isnan(number) ? QJsonValue() : QJsonValue(number));
        else
            for (const std::string& text : tensor.as<std::string>())
                cells.append(QString::fromStdString(text));
        columns[QString::fromStdString(name)] = cells;
    }
    return columns;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Empty where both give the same labels, and numbers to 1e-5.
QString difference(const tests::OnnxTensors& ours, const QJsonObject& theirs)
{
    for (const auto& [name, tensor] : ours) {
        const QJsonArray cells = theirs[QString::fromStdString(name)].toArray();
        if (static_cast<std::size_t>(cells.size()) != tensor.size())
            return "a result has another size";
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const auto* numbers = std::get_if<std::vector<double>>(&tensor.values);
            const bool isSame =
                numbers ? std::abs((*numbers)[at] - cells[i].toDouble(NAN)) < 1e-5
                        : tensor.as<std::string>()[at] == cells[i].toString().toStdString();
            if (!isSame)
                return QString("row %1 of %2 differs").arg(i).arg(QString::fromStdString(name));
        }
    }
    return {};
}

} // namespace

/// What the runtime in use makes of exported graphs, against our interpreter of them, which other
/// tests hold against the program.
class OnnxRuntimeTest : public QObject {
    Q_OBJECT

private:
    QString disagreement(const deploy::ExportedModel& exported, const data::DataTable& table)
    {
        const tests::OnnxEvaluator graph(exported.bytes);
        const tests::OnnxTensors rows = tests::onnxRows(graph, table);
        const QString model = m_folder.filePath("model.onnx");
        const QString inputs = m_folder.filePath("inputs.json");
        const QString results = m_folder.filePath("results.json");
        writeFile(model, QByteArray::fromStdString(exported.bytes));
        writeFile(inputs, QJsonDocument(columnsOf(rows)).toJson());
        QProcess python;
        python.start("python3",
                     {TESSERA_SOURCE_DIR "/tests/support/runonnx.py", model, inputs, results});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            return python.readAllStandardError();
        QFile file(results);
        if (!file.open(QIODevice::ReadOnly))
            return "no results";
        return difference(graph.run(rows), QJsonDocument::fromJson(file.readAll()).object());
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_ENGINE();
        QProcess python;
        python.start("python3", {"-c", "import onnxruntime"});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            QSKIP("python3 has no onnxruntime");
    }

    void everyKindOfModelRuns_data()
    {
        QTest::addColumn<int>("kind");
        for (const predict::ModelKind kind : predict::modelKinds)
            QTest::newRow(std::string(predict::toWord(kind)).c_str()) << static_cast<int>(kind);
    }
    void everyKindOfModelRuns()
    {
        QFETCH(int, kind);
        const auto model = classifiers::example(static_cast<predict::ModelKind>(kind));
        const auto table = tests::withSurprises(*customers(200, 77));
        QCOMPARE(disagreement(deploy::onnxOf(model), *table), QString());
    }

    void everyKindOfSegmentsRuns_data()
    {
        QTest::addColumn<int>("method");
        for (const auto method :
             {segment::SegmentMethod::KMeans, segment::SegmentMethod::AutoencoderKMeans,
              segment::SegmentMethod::GaussianMixture, segment::SegmentMethod::KPrototypes})
            QTest::newRow(std::string(segment::toWord(method)).c_str()) << static_cast<int>(method);
    }
    void everyKindOfSegmentsRuns()
    {
        QFETCH(int, method);
        segment::SegmentRequest request;
        request.table = std::make_shared<data::DataTable>(tests::mixedCustomers(300));
        request.method = static_cast<segment::SegmentMethod>(method);
        request.k = 4;
        request.autoencoder.epochs = 5;
        request.recipe = prepare::parsePlan(
            "fill-numbers iterative flag\nfill-levels own-level\ngroup-rare\nsplit-levels\n"
            "split-numbers pieces=3\ntransform yeo-johnson\nclip quantiles\nscale robust");
        const auto model = segment::modelOf(segment::segmentCustomers(request, {}));
        const auto table = tests::withSurprises(tests::mixedCustomers(200, 77));
        QCOMPARE(disagreement(deploy::onnxOf(model), *table), QString());
    }
};

QTEST_GUILESS_MAIN(OnnxRuntimeTest)
#include "test_onnxruntime.moc"
