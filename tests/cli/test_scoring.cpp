#include "tests/support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Models kept, shown and used on other files; nothing half of it when the program is killed.
class ScoringCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A model tells how long training took; that it is whole shows when it is read.
    static bool isWhole(const QString& path, const QByteArray& now, const QByteArray& whole)
    {
        return path.endsWith(QLatin1String(".tessera"))
                   ? run({"model", path, "--json"}).exitCode == 0
                   : now == whole;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run({"generate", "--rows", "600", "--seed", "1", "-o", path("old.csv")}).exitCode,
                 0);
        QCOMPARE(run({"generate", "--rows", "900", "--seed", "2", "-o", path("new.csv")}).exitCode,
                 0);
        QCOMPARE(run({"train", path("old.csv"), "--target", "segment", "--model", "forest",
                      "--trees", "20", "--save", path("m.tessera")})
                     .exitCode,
                 0);
        QCOMPARE(run({"segment", path("old.csv"), "--method", "kmeans", "--k", "3", "--save",
                      path("s.tessera")})
                     .exitCode,
                 0);
    }

    void theReceiptSaysWhatWasDone()
    {
        const Run scored = run({"score", path("m.tessera"), path("new.csv"), "-o", path("out.csv"),
                                "--min-confidence", "0.6", "--json", "--quiet"});
        QCOMPARE(scored.exitCode, 0);
        const QJsonObject receipt = scored.json();
        QCOMPARE(receipt["rows"].toInt(), 900);
        QCOMPARE(receipt["self_test"].toString(), QStringLiteral("passed"));
        QCOMPARE(receipt["overlap_ids"].toInt(), 600); // both count from the same first ID
        QVERIFY(receipt["missing_columns"].toArray().isEmpty());
        int given = receipt["not_sure"].toInt();
        for (const QJsonValue& count : receipt["counts"].toObject())
            given += count.toInt();
        QCOMPARE(given, 900);
        QVERIFY(receipt["drift"].toArray().size() > 5);
        QVERIFY(receipt["evaluation"].toObject()["accuracy"].toDouble() > 0.5);
        const QList<QByteArray> before = contents(path("new.csv")).split('\n');
        const QList<QByteArray> after = contents(path("out.csv")).split('\n');
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i + 1 < before.size(); ++i)
            QVERIFY(after[i].startsWith(before[i] + ','));
    }

    void columnsOfOtherNamesAreMapped()
    {
        QByteArray text = contents(path("new.csv"));
        text.replace(0, text.indexOf('\n'),
                     QByteArray(contents(path("new.csv")).split('\n')[0])
                         .replace("income", "Einkommen")
                         .replace("age,", "Age,"));
        QFile file(path("mapped.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto score = [&](QStringList more) {
            return run(
                QStringList{"score", path("m.tessera"), path("mapped.csv"), "--json", "--quiet"} +
                more);
        };
        QCOMPARE(score({}).json()["missing_columns"].toArray().size(), qsizetype(1));
        const QJsonObject receipt = score({"--map", "Einkommen=income"}).json();
        QVERIFY(receipt["missing_columns"].toArray().isEmpty());
        QCOMPARE(receipt["mapped"].toArray().size(), qsizetype(2));
        QCOMPARE(score({"--map", "nonsense=income"}).exitCode, 3);
        QCOMPARE(score({"--map", "nonsense"}).exitCode, 2);
    }

    void theCardTellsWhatAModelIs()
    {
        const QJsonObject card = run({"model", path("m.tessera"), "--json"}).json();
        QCOMPARE(card["kind"].toString(), QStringLiteral("classifier"));
        QCOMPARE(card["target"].toString(), QStringLiteral("segment"));
        QCOMPARE(card["classes"].toArray().size(), qsizetype(4));
        QVERIFY(!card["card"].toArray().isEmpty());
        const QJsonObject segments = run({"model", path("s.tessera"), "--json"}).json();
        QCOMPARE(segments["kind"].toString(), QStringLiteral("segments"));
        QCOMPARE(segments["segments"].toArray().size(), qsizetype(3));
        QVERIFY(run({"model", path("s.tessera")}).out.contains("Silhouette"));
    }

    void segmentsAreGivenToNewCustomers()
    {
        const Run scored =
            run({"score", path("s.tessera"), path("new.csv"), "-o", path("seg.csv"), "--by-label",
                 path("by"), "--by-label-columns", "customer_id,segment_2", "--json", "--quiet"});
        QCOMPARE(scored.exitCode, 0);
        // The file has a column of that name already.
        QVERIFY(contents(path("seg.csv")).split('\n')[0].endsWith(",segment_2,segment_distance"));
        QCOMPARE(QDir(path("by")).entryList({"*.csv"}).size(), qsizetype(3));
    }

    void nothingIsWrittenOver()
    {
        const QByteArray source = contents(path("new.csv"));
        QCOMPARE(run({"score", path("m.tessera"), path("new.csv"), "-o", path("new.csv")}).exitCode,
                 2);
        QCOMPARE(contents(path("new.csv")), source);
        const QByteArray model = contents(path("m.tessera"));
        QCOMPARE(
            run({"score", path("m.tessera"), path("new.csv"), "-o", path("m.tessera")}).exitCode,
            2);
        QCOMPARE(contents(path("m.tessera")), model);
        QCOMPARE(run({"score", path("m.tessera"), path("new.csv"), "-o", path("no/folder/o.csv")})
                     .exitCode,
                 4);
        QCOMPARE(run({"score", path("new.csv"), path("new.csv")}).exitCode, 3);
    }

    /// Killed at any moment, the old file stands there or the whole new one.
    void killedAtAnyMoment_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("target");
        QTest::newRow("scoring") << QStringList{"score", path("m.tessera"), path("new.csv"),
                                                "-o",    path("k/out.csv"), "--quiet"}
                                 << path("k/out.csv");
        QTest::newRow("saving a model")
            << QStringList{"train",  path("old.csv"), "--target", "segment", "--model",
                           "forest", "--trees",       "20",       "--save",  path("k/m.tessera"),
                           "--quiet"}
            << path("k/m.tessera");
    }
    void killedAtAnyMoment()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, target);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("k")));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(command).exitCode, 0);
        const qint64 usual = std::max<qint64>(timer.elapsed(), 20);
        const QByteArray whole = contents(target);
        QVERIFY(!whole.isEmpty());
        constexpr int kills = 40;
        int early = 0;
        for (int i = 0; i < kills; ++i) {
            QFile old(target);
            QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate));
            old.write("old");
            old.close();
            QProcess process;
            process.start(QStringLiteral(TESSERA_CLI), command);
            QVERIFY(process.waitForStarted());
            // Moments spread over the whole run.
            if (!process.waitForFinished(static_cast<int>(usual * i / kills))) {
                process.kill();
                QVERIFY(process.waitForFinished());
            }
            const QByteArray now = contents(target);
            if (now == "old")
                ++early;
            else
                QVERIFY2(isWhole(target, now, whole), qPrintable(QString::number(now.size())));
        }
        qInfo("%d of %d kills left the old file, the others the whole new one", early, kills);
        QVERIFY(early > 0);
        // What the killed ones left behind goes with the next file.
        QCOMPARE(run(command).exitCode, 0);
        QVERIFY(isWhole(target, contents(target), whole));
        const QFileInfo file(target);
        QCOMPARE(file.dir().entryList({'.' + file.baseName() + ".*"}, QDir::Files | QDir::Hidden),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(ScoringCommandTest)
#include "test_scoring.moc"
