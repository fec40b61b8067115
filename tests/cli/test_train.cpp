#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Training a classifier, through the program itself.
class TestTrain : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));

    Run train(const QStringList& more) const
    {
        return run(QStringList{"train", m_file, "--target", "Segment", "--json", "--epochs", "4"} +
                   more);
    }

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "automobile", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void trainingOptionsAreHeardAndSaid()
    {
        const Run plain = train({});
        QVERIFY2(plain.exitCode == 0, plain.errors.constData());
        QCOMPARE(plain.json()["training"].toObject()["optimizer"].toString(), "adamw");
        const QStringList options{
            "--optimizer", "sgd",     "--schedule",        "one-cycle", "--momentum",      "0.8",
            "--lr",        "0.05",    "--label-smoothing", "0.1",       "--gradient-clip", "1.5",
            "--watch",     "accuracy"};
        const Run own = train(options);
        QVERIFY2(own.exitCode == 0, own.errors.constData());
        const QJsonObject training = own.json()["training"].toObject();
        QCOMPARE(training["optimizer"].toString(), "sgd");
        QCOMPARE(training["schedule"].toString(), "one-cycle");
        QCOMPARE(training["momentum"].toDouble(), 0.8);
        QCOMPARE(training["lr"].toDouble(), 0.05);
        QCOMPARE(training["label_smoothing"].toDouble(), 0.1);
        QCOMPARE(training["gradient_clip"].toDouble(), 1.5);
        QCOMPARE(training["watch"].toString(), "accuracy");
        QVERIFY(own.json()["history"] != plain.json()["history"]);
    }

    /// Age as a time: the oldest customers are the test.
    void splitByGroupAndByTimeIsSaid()
    {
        const Run timed = train({"--time", "Age"});
        QVERIFY2(timed.exitCode == 0, timed.errors.constData());
        QJsonObject split = timed.json()["split"].toObject();
        QCOMPARE(split["kind"].toString(), "timed");
        QCOMPARE(split["by"].toString(), "Age");
        const Run grouped = train({"--group", "Profession"});
        QVERIFY2(grouped.exitCode == 0, grouped.errors.constData());
        split = grouped.json()["split"].toObject();
        QCOMPARE(split["kind"].toString(), "grouped");
        QCOMPARE(split["by"].toString(), "Profession");
        QVERIFY(!grouped.json()["features"].toArray().contains("Profession"));
        QVERIFY(train({"--time", "Age", "--group", "Profession"}).exitCode != 0);
    }

    /// But for the seconds.
    void sameSeedGivesTheSameHistory()
    {
        const QStringList options{"--optimizer", "rmsprop", "--schedule", "cosine"};
        const auto losses = [&] {
            QList<double> result;
            for (const auto& epoch : train(options).json()["history"].toArray())
                result << epoch.toObject()["train_loss"].toDouble()
                       << epoch.toObject()["validation_loss"].toDouble();
            return result;
        };
        const QList<double> first = losses();
        QCOMPARE(first.size(), 8);
        QCOMPARE(losses(), first);
    }

    void unknownWordsAreRefused()
    {
        for (const char* option : {"--optimizer", "--schedule", "--watch"}) {
            const Run refused = train({option, "nonsense"});
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.errors.contains(option), refused.errors.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTrain)
#include "test_train.moc"
