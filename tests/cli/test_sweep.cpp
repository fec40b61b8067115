#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Several numbers of segments, through the program itself.
class TestSweep : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("mall.csv"));

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "mall", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void jsonHasEveryFigureAndTheAdvice()
    {
        const Run found = run(
            {"sweep", m_file, "--method", "kmeans", "--k", "2..6", "--resamples", "10", "--json"});
        QVERIFY2(found.exitCode == 0, found.errors.constData());
        const QJsonObject object = QJsonDocument::fromJson(found.out).object();
        const QJsonArray rows = object["rows"].toArray();
        QCOMPARE(rows.size(), 5);
        double inertia = 1e300;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            QCOMPARE(row["k"].toInt(), int(i) + 2);
            QVERIFY(row["inertia"].toDouble() < inertia);
            inertia = row["inertia"].toDouble();
            for (const char* name : {"silhouette", "davies_bouldin", "calinski_harabasz", "gap",
                                     "gap_error", "stability", "worst_stability"})
                QVERIFY2(row[QLatin1String(name)].isDouble(), name);
            QCOMPARE(row["segment_stability"].toArray().size(), i + 2);
            QVERIFY(row["worst_stability"].toDouble() <= row["stability"].toDouble());
        }
        QVERIFY(!object["advice"].toObject()["text"].toString().isEmpty());
        QCOMPARE(object["resamples"].toInt(), 10);
    }

    void whatIsLeftOutIsNull()
    {
        const Run found = run({"sweep", m_file, "--method", "kmeans", "--k", "2..4", "--resamples",
                               "0", "--references", "0", "--json"});
        QCOMPARE(found.exitCode, 0);
        const QJsonObject row =
            QJsonDocument::fromJson(found.out).object()["rows"].toArray()[0].toObject();
        QVERIFY(row["gap"].isNull() && row["stability"].isNull() && row["null"].isNull());
    }

    void methodsWithoutANumberNameTheRemedy()
    {
        const Run found = run({"sweep", m_file, "--method", "dbscan"});
        QCOMPARE(found.exitCode, 2);
        QVERIFY(found.errors.contains("DBSCAN finds the number of segments by itself"));
        QVERIFY(found.errors.contains("Choose another method"));
    }

    void rangeMustBeTwoNumbers()
    {
        for (const char* range : {"5", "2..x", "10..2", "1..4"})
            QCOMPARE(run({"sweep", m_file, "--method", "kmeans", "--k", range}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
