#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Models written as graphs, through the program itself. What is in the graphs the tests of
/// core/deploy check.
class TestExporting : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_table = m_folder.filePath("customers.csv");
    QString m_classifier = m_folder.filePath("classifier.tessera");
    QString m_segments = m_folder.filePath("segments.tessera");
    QString m_graph = m_folder.filePath("model.onnx");

private slots:
    void initTestCase()
    {
        const auto works = [](const QStringList& arguments) {
            const Run done = run(arguments);
            QVERIFY2(done.exitCode == 0, done.errors.constData());
        };
        works({"generate", "--sample", "automobile", "-o", m_table});
        works({"train", m_table, "--target", "Segment", "--model", "forest", "--trees", "5",
               "--save", m_classifier});
        works({"segment", m_table, "--method", "kmeans", "--k", "3", "--save", m_segments});
    }
    void init() { QFile::remove(m_graph); }

    void classifierBecomesAGraph()
    {
        const Run done = run({"export", m_classifier, "--onnx", m_graph, "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QCOMPARE(json["out"].toString(), m_graph);
        const QByteArray bytes = contents(m_graph);
        QCOMPARE(json["bytes"].toInt(), bytes.size());
        QVERIFY(bytes.contains("TreeEnsembleRegressor"));
        QCOMPARE(json["outputs"].toArray()[0].toObject()["name"].toString(), "label");
        QCOMPARE(json["outputs"].toArray()[1].toObject()["name"].toString(), "probabilities");
        QVERIFY(json["inputs"].toArray().size() > 3);
        QCOMPARE(json["warnings"].toArray()[0].toObject()["code"].toString(), "single-precision");
    }

    void segmentsBecomeAGraph()
    {
        const Run done = run({"export", m_segments, "--onnx", m_graph});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QVERIFY(done.out.contains("label (text), distance (number)"));
        QVERIFY(contents(m_graph).contains("ArgMin"));
    }

    void whatAGraphCannotHoldIsRefusedWithTheReason()
    {
        const QString model = m_folder.filePath("dense.tessera");
        QCOMPARE(run({"segment", m_table, "--method", "dbscan", "--save", model}).exitCode, 0);
        const Run done = run({"export", model, "--onnx", m_graph});
        QVERIFY(done.exitCode != 0);
        QVERIFY2(done.errors.contains("DBSCAN"), done.errors.constData());
        QVERIFY(!QFile::exists(m_graph));
    }

    void oneKindOfFileIsWrittenAtATime()
    {
        const Run none = run({"export", m_classifier});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(none.errors.contains("--sql or --onnx"));
        QCOMPARE(
            run({"export", m_classifier, "--onnx", m_graph, "--sql", m_graph + ".sql"}).exitCode,
            2);
        QVERIFY(!QFile::exists(m_graph));
        // What is for SQL only is not accepted in vain.
        QCOMPARE(run({"export", m_classifier, "--onnx", m_graph, "--dialect", "spark"}).exitCode,
                 2);
    }

    void theModelIsNeverOverwritten()
    {
        const QByteArray before = contents(m_classifier);
        QVERIFY(run({"export", m_classifier, "--onnx", m_classifier}).exitCode != 0);
        QCOMPARE(contents(m_classifier), before);
    }
};

QTEST_GUILESS_MAIN(TestExporting)
#include "test_exporting.moc"
