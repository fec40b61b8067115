#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// A search for a better network and what is kept of it, through the program itself.
class TestTune : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));

    Run tune(const QStringList& more) const
    {
        return run(QStringList{"tune", m_file, "--target", "Segment", "--trials", "3", "--method",
                               "random", "--epochs", "3"} +
                   more);
    }

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "automobile", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void theBestIsSavedAndScoresTheSame()
    {
        const QString path = m_folder.filePath(QStringLiteral("best.tessera"));
        const Run done = tune({"--save", path, "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QCOMPARE(done.json()["written"].toArray(), QJsonArray{path});
        QCOMPARE(done.json()["model"].toObject()["trials"].toInt(), 3);
        const Run opened = run({"importance", path, m_file, "--repeats", "1", "--json"});
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QCOMPARE(opened.json()["part"].toString(), "test");
        QCOMPARE(opened.json()["trials"].toInt(), 3);
        QCOMPARE(opened.json()["baseline_score"], done.json()["test"].toObject()["accuracy"]);
        const Run explained = run({"explain", path, m_file, "--row", "5", "--json"});
        QVERIFY2(explained.exitCode == 0, explained.errors.constData());
        QCOMPARE(explained.json()["trials"].toInt(), 3);
    }

    void aFileThatCannotBeWrittenIsRefusedBeforeTheSearch()
    {
        const Run nowhere = tune({"--save", m_folder.filePath(QStringLiteral("none/a.tessera"))});
        QCOMPARE(nowhere.exitCode, 4);
        QVERIFY(nowhere.errors.contains("there is no folder"));
        const QByteArray table = contents(m_file);
        QVERIFY(tune({"--save", m_file}).exitCode != 0);
        QVERIFY(contents(m_file) == table);
    }
};

QTEST_GUILESS_MAIN(TestTune)
#include "test_tune.moc"
