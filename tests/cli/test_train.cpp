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

    void headAndCategoriesAreHeardAndSaid()
    {
        const auto nameOfFirstLayer = [](const Run& run) {
            return run.json()["layers"].toArray().first().toObject()["name"].toString();
        };
        const Run plain = train({});
        QCOMPARE(plain.json()["training"].toObject()["head"].toString(), "softmax");
        QCOMPARE(plain.json()["training"].toObject()["categories"].toString(), "one-hot");
        QVERIFY(nameOfFirstLayer(plain).startsWith("Dense"));
        const Run embedded = train({"--categories", "embeddings"});
        QVERIFY2(embedded.exitCode == 0, embedded.errors.constData());
        QCOMPARE(embedded.json()["training"].toObject()["categories"].toString(), "embeddings");
        QVERIFY(nameOfFirstLayer(embedded).startsWith("Embedding"));
        QVERIFY(embedded.json()["history"] != plain.json()["history"]);

        // The segments have no order; the sizes of families have.
        const Run refused = train({"--head", "ordinal"});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.errors.contains("order"), refused.errors.constData());
        const auto ofFamilies = [&](const QStringList& more) {
            return run(
                QStringList{"train", m_file, "--target", "Family_Size", "--json", "--epochs", "2"} +
                more);
        };
        const Run ordinal = ofFamilies({"--head", "ordinal"});
        QVERIFY2(ordinal.exitCode == 0, ordinal.errors.constData());
        QCOMPARE(ordinal.json()["training"].toObject()["head"].toString(), "ordinal");
        QVERIFY(ordinal.json()["history"] != ofFamilies({}).json()["history"]);
    }

    void comparisonsAndSearchesHearThemToo()
    {
        const QStringList options{m_file,     "--target", "Segment",      "--json",
                                  "--epochs", "2",        "--categories", "embeddings"};
        const Run compared =
            run(QStringList{"compare", "--models", "mlp,logistic", "--folds", "3"} + options);
        QVERIFY2(compared.exitCode == 0, compared.errors.constData());
        const QJsonArray rows = compared.json()["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        for (const auto& value : rows) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row["training"].toObject()["categories"].toString(),
                     row["model"].toString() == "mlp" ? "embeddings" : "");
        }
        const Run searched = run(QStringList{"tune", "--trials", "2"} + options);
        QVERIFY2(searched.exitCode == 0, searched.errors.constData());
        const QJsonObject model = searched.json()["model"].toObject();
        QCOMPARE(model["training"].toObject()["categories"].toString(), "embeddings");
        QVERIFY(model["layers"].toArray().first().toObject()["name"].toString().startsWith(
            "Embedding"));
        for (const char* command : {"compare", "tune"}) {
            const Run refused = run(QStringList{command, m_file, "--target", "Segment", "--head",
                                                "ordinal", "--epochs", "2"});
            QVERIFY2(refused.exitCode != 0, command);
            QVERIFY2(refused.errors.contains("order"), refused.errors.constData());
        }
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
        for (const char* option :
             {"--optimizer", "--schedule", "--watch", "--head", "--categories"}) {
            const Run refused = train({option, "nonsense"});
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.errors.contains(option), refused.errors.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTrain)
#include "test_train.moc"
