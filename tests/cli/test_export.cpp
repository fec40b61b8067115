#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// A model for where the data are.
class TestExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));
    QString m_model = m_folder.filePath(QStringLiteral("model.tessera"));
    QString m_segments = m_folder.filePath(QStringLiteral("customers.tessera"));
    QString m_sql = m_folder.filePath(QStringLiteral("score.sql"));

private slots:
    void initTestCase()
    {
        QCOMPARE(run({"generate", "--sample", "automobile", "-o", m_file}).exitCode, 0);
        QCOMPARE(
            run({"train", m_file, "--target", "Segment", "--model", "logistic", "--save", m_model})
                .exitCode,
            0);
        QCOMPARE(run({"segment", m_file, "--method", "kmeans", "--k", "3", "--save", m_segments})
                     .exitCode,
                 0);
    }

    void classifiersAreWrittenAsSql()
    {
        const Run done = run({"export", m_model, "--sql", m_sql, "--dialect", "postgres", "--table",
                              "crm.customers", "--id", "ID", "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.json()["out"].toString(), m_sql);
        const QByteArray sql = contents(m_sql);
        QVERIFY(sql.contains("FROM \"crm\".\"customers\" AS t"));
        const QJsonArray outputs = done.json()["outputs"].toArray();
        QCOMPARE(outputs[0].toObject()["name"].toString(), QStringLiteral("ID"));
        QCOMPARE(outputs[1].toObject()["name"].toString(), QStringLiteral("label"));
        for (const QJsonValue& output : outputs)
            QVERIFY(sql.contains(" AS \"" + output.toObject()["name"].toString().toUtf8() + '"'));
        const QJsonArray inputs = done.json()["inputs"].toArray();
        QVERIFY(!inputs.isEmpty());
        for (const QJsonValue& input : inputs)
            QVERIFY(sql.contains("t.\"" + input.toObject()["name"].toString().toUtf8() + '"'));
    }

    void segmentsAreWrittenAsSql()
    {
        const Run done = run({"export", m_segments, "--sql", m_sql, "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonArray outputs = done.json()["outputs"].toArray();
        QCOMPARE(outputs.size(), 2);
        QCOMPARE(outputs[1].toObject()["name"].toString(), QStringLiteral("distance"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("none.sql"));
        QCOMPARE(run({"export", m_model, "--sql", nowhere, "--dialect", "mysql"}).exitCode, 2);
        QCOMPARE(run({"export", m_model}).exitCode, 2);
        QCOMPARE(run({"export", m_file, "--sql", nowhere}).exitCode, 3);
        const Run small = run({"export", m_model, "--sql", nowhere, "--most-bytes", "1000"});
        QCOMPARE(small.exitCode, 2);
        QVERIFY(small.errors.contains("too large for one SQL statement"));
        QCOMPARE(run({"export", m_model, "--sql", m_model}).exitCode, 2);
        QCOMPARE(run({"export", m_model, "--sql", "/nowhere/x.sql"}).exitCode, 4);
        QVERIFY(!QFile::exists(nowhere));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
