#include "tests/support/commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <cmath>
#include <functional>

/// A model that is saved, asked why, and trained again, through the program itself.
class TestExplaining : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));
    QString m_model = m_folder.filePath(QStringLiteral("model.tessera"));
    QJsonObject m_trained;

    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    Run train(const QStringList& more) const
    {
        return run(QStringList{"train", m_file, "--target", "Segment", "--json"} + more);
    }

    /// What was printed, as a file to replay.
    QString written(const QByteArray& json, const char* name) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(json) == json.size() ? out.fileName()
                                                                                : QString();
    }

    QString copyOfTable(const char* name, const std::function<void(QList<QByteArray>&)>& change)
    {
        QList<QByteArray> lines = contents(m_file).split('\n');
        change(lines);
        return written(lines.join('\n'), name);
    }

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "automobile", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const Run trained = train({"--model", "xgboost", "--rounds", "20", "--save", m_model});
        QVERIFY2(trained.exitCode == 0, trained.errors.constData());
        m_trained = trained.json();
        QVERIFY(m_trained["written"].toArray().contains(m_model));
        QVERIFY(contents(m_model).startsWith("PK"));
    }

    void importanceOfTheTrainingTableIsOfItsTestRows()
    {
        const Run done = run({"importance", m_model, m_file, "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QCOMPARE(json["part"].toString(), "test");
        QVERIFY(json["training_table"].toBool());
        const QJsonObject test = m_trained["test"].toObject();
        QCOMPARE(json["rows"].toInt(), test["n"].toInt());
        QCOMPARE(json["score"].toString(), "accuracy");
        QCOMPARE(json["baseline_score"].toDouble(), test["accuracy"].toDouble());
        const QJsonArray columns = json["columns"].toArray();
        QCOMPARE(columns.size(), m_trained["features"].toArray().size());
        for (qsizetype i = 1; i < columns.size(); ++i)
            QVERIFY(columns[i - 1].toObject()["mean"].toDouble() >=
                    columns[i].toObject()["mean"].toDouble());
        QVERIFY(columns[0].toObject()["mean"].toDouble() > 0.01);
        QVERIFY(columns[0].toObject()["sd"].toDouble() > 0);

        const Run loss =
            run({"importance", m_model, m_file, "--score", "log_loss", "--repeats", "3", "--json"});
        QCOMPARE(loss.json()["repeats"].toInt(), 3);
        QVERIFY(std::abs(loss.json()["baseline_score"].toDouble() - test["log_loss"].toDouble()) <
                1e-12);
        const Run people = run({"importance", m_model, m_file});
        QVERIFY(people.out.contains("the test rows of the training table"));
        QVERIFY(people.out.contains("Profession"));
    }

    void importanceOfOtherRowsIsOfAllThatHaveTheTarget()
    {
        const Run all = run({"importance", m_model, m_file, "--part", "all", "--json"});
        QVERIFY2(all.exitCode == 0, all.errors.constData());
        const QJsonObject split = m_trained["split"].toObject();
        QCOMPARE(all.json()["rows"].toInt(),
                 split["train"].toInt() + split["validation"].toInt() + split["test"].toInt());
        QCOMPARE(all.json()["warnings"].toArray().first().toObject()["code"].toString(),
                 "training-rows");
        // Another table: half of the rows.
        const QString half = copyOfTable(
            "half.csv", [](auto& lines) { lines.erase(lines.begin() + 1, lines.begin() + 4000); });
        const Run other = run({"importance", m_model, half, "--json"});
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        QCOMPARE(other.json()["part"].toString(), "all");
        QVERIFY(!other.json()["training_table"].toBool());
        const Run refused = run({"importance", m_model, half, "--part", "test"});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.errors.contains("not the table"));
    }

    void contributionsAddUpToTheProbability()
    {
        for (const QString& row : QStringList{"1", "7", "300"}) {
            const Run done = run({"explain", m_model, m_file, "--row", row, "--json"});
            QVERIFY2(done.exitCode == 0, done.errors.constData());
            const QJsonObject json = done.json();
            QCOMPARE(json["class"], json["predicted"]);
            QCOMPARE(json["line"].toInt(), row.toInt() + 1);
            double sum = json["base"].toDouble();
            for (const auto& part : json["contributions"].toArray())
                sum += part.toObject()["contribution"].toDouble();
            QVERIFY(std::abs(sum - json["probability"].toDouble()) < 1e-12);
            QVERIFY(std::abs(json["sum_check"].toObject()["difference"].toDouble()) < 1e-12);
            const QJsonObject probabilities = json["probabilities"].toObject();
            double all = 0;
            for (const auto& probability : probabilities) {
                all += probability.toDouble();
                QVERIFY(probability.toDouble() <= json["probability"].toDouble());
            }
            QVERIFY(std::abs(all - 1) < 1e-9);
            QCOMPARE(json["background_rows"].toInt(), 100);
        }
    }

    void cellsAreThoseOfTheRow()
    {
        const QList<QByteArray> lines = contents(m_file).split('\n');
        const QList<QByteArray> names = lines[0].split(',');
        const QList<QByteArray> cells = lines[12].split(',');
        const Run done = run({"explain", m_model, m_file, "--row", "12", "--class", "D", "--json"});
        QCOMPARE(done.json()["class"].toString(), "D");
        QCOMPARE(done.json()["probability"], done.json()["probabilities"].toObject()["D"]);
        for (const auto& part : done.json()["contributions"].toArray()) {
            const QByteArray column = part.toObject()["column"].toString().toUtf8();
            const QByteArray cell = cells[names.indexOf(column)].trimmed();
            if (cell.isEmpty())
                QVERIFY(part.toObject()["value"].isNull());
            else
                QCOMPARE(part.toObject()["value"].toString().toUtf8(), cell);
        }
        const Run people = run({"explain", m_model, m_file, "--row", "12"});
        QVERIFY(people.out.contains("Row 12 (line 13)"));
        QVERIFY(people.out.contains("together"));
    }

    void whatCannotBeExplainedIsRefused()
    {
        for (const char* row : {"0", "99999999"}) {
            const Run refused = run({"explain", m_model, m_file, "--row", row});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY(refused.errors.contains("There is no row"));
        }
        const Run unknown = run({"explain", m_model, m_file, "--row", "1", "--class", "Z"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.errors.contains("A, B, C, D"));
        const Run foreign = run({"explain", m_file, m_file, "--row", "1"});
        QCOMPARE(foreign.exitCode, 3);
        const QString narrow =
            copyOfTable("narrow.csv", [](auto& lines) { lines[0].replace("Profession", "Job"); });
        const Run missing = run({"explain", m_model, narrow, "--row", "1"});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.errors.contains("Profession"));
    }

    void modelNeverReplacesTheTable()
    {
        const QByteArray before = contents(m_file);
        const Run refused = train({"--model", "logistic", "--save", m_file});
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(contents(m_file), before);
        const Run nowhere = train({"--model", "logistic", "--save", file("no/such/model.tessera")});
        QCOMPARE(nowhere.exitCode, 4);
    }

    void replayGivesTheSameFigures_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("network") << QStringList{
            "--epochs", "3", "--seed", "7", "--layers", "dense 8 relu, dropout 0.1"};
        QTest::newRow("forest, prepared by hand")
            << QStringList{"--model",       "forest", "--trees", "5",       "--impute",  "knn=3",
                           "--rare-levels", "0.02",   "--type",  "ID=text", "--missing", "n/a"};
        QTest::newRow("folds") << QStringList{"--model", "logistic", "--folds", "3"};
    }
    void replayGivesTheSameFigures()
    {
        QFETCH(QStringList, options);
        const Run first = train(options);
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        const QString path = written(first.out, "run.json");
        const Run again = run({"replay", path, "--json"});
        QVERIFY2(again.exitCode == 0, (again.errors + again.out.right(2000)).constData());
        const QJsonObject replayed = again.json()["replayed"].toObject();
        QVERIFY(replayed["same"].toBool());
        QVERIFY(replayed["differences"].toArray().isEmpty());
        QCOMPARE(again.json()["test"], first.json()["test"]);
        QCOMPARE(again.json()["folds"], first.json()["folds"]);
        QCOMPARE(again.json()["recipe"], first.json()["recipe"]);
        QCOMPARE(again.json()["run"], first.json()["run"]);
    }

    void replaySaysWhatIsDifferent()
    {
        const QStringList options{"--model", "logistic", "--save", file("other.tessera")};
        const Run first = train(options);
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QVERIFY(QFile::remove(file("other.tessera")));
        QJsonObject changed = first.json();
        QJsonObject test = changed["test"].toObject();
        const double loss = test["log_loss"].toDouble();
        test["log_loss"] = loss * (1 + 1e-15);
        changed["test"] = test;
        const QString path = written(QJsonDocument(changed).toJson(), "changed.json");
        const Run again = run({"replay", path, "--json"});
        QCOMPARE(again.exitCode, 1);
        const QJsonObject replayed = again.json()["replayed"].toObject();
        QVERIFY(!replayed["same"].toBool());
        QVERIFY2(replayed["differences"].toArray().size() == 1,
                 QJsonDocument(replayed).toJson().constData());
        const QJsonObject difference = replayed["differences"].toArray().first().toObject();
        QCOMPARE(difference["path"].toString(), "/test/log_loss");
        QCOMPARE(difference["now"].toDouble(), loss);
        QVERIFY(!QFile::exists(file("other.tessera")));

        const QString same = written(first.out, "first.json");
        const Run people = run({"replay", same});
        QCOMPARE(people.exitCode, 0);
        QVERIFY(people.out.contains("The same figures as before"));
        const Run seeded = run({"replay", same, "--seed", "43", "--json"});
        QCOMPARE(seeded.exitCode, 1);
        QCOMPARE(seeded.json()["seed"].toInt(), 43);

        // The table is another one by now, and lies elsewhere.
        const QString half = copyOfTable("half.csv", [](auto& lines) { lines.remove(100, 1000); });
        const Run other = run({"replay", same, "--file", half, "--json"});
        QCOMPARE(other.exitCode, 1);
        QVERIFY(
            other.json()["replayed"]["differences"][0]["path"].toString().startsWith("/run/table"));
    }

    void foreignRunsAreRefused()
    {
        for (const char* text :
             {"", "Age,Income\n1,2\n", "[]", "{}", "{\"run\": 3}", "{\"run\": {\"command\": 5}}",
              "{\"run\": {\"command\": \"segment\"}}", "{\"run\": {\"command\": \"train\"}}",
              "{\"run\": {\"command\": \"train\", \"file\": \"a.csv\", \"version\": \"0.1\", "
              "\"arguments\": [1]}}",
              "{\"run\": {\"command\": \"train\", \"file\": \"a.csv\", \"version\": \"0.1\", "
              "\"arguments\": [\"--target=A\", \"--nonsense=1\"]}}"}) {
            const Run refused = run({"replay", written(text, "foreign.json")});
            QCOMPARE(refused.exitCode, 3);
            QVERIFY2(refused.errors.contains("cannot be replayed"), refused.errors.constData());
        }
        QCOMPARE(run({"replay", file("nowhere.json")}).exitCode, 3);
    }

    void foldsAreListedWithTheirMeans()
    {
        const Run done = train({"--model", "logistic", "--folds", "4"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonArray folds = done.json()["folds"].toArray();
        QCOMPARE(folds.size(), 4);
        double sum = 0;
        int rows = 0;
        for (const auto& fold : folds) {
            sum += fold.toObject()["accuracy"].toDouble();
            rows += fold.toObject()["n"].toInt();
            QVERIFY(fold.toObject()["log_loss"].toDouble() > 0);
        }
        const QJsonObject split = done.json()["split"].toObject();
        QCOMPARE(rows,
                 split["train"].toInt() + split["validation"].toInt() + split["test"].toInt());
        const QJsonObject mean = done.json()["folds_mean"].toObject();
        QVERIFY(std::abs(mean["accuracy"].toDouble() - sum / 4) < 1e-12);
        QVERIFY(mean["accuracy_sd"].toDouble() > 0);
    }

    void trainingIsLoggedForTensorBoard()
    {
        const QString log = file("log");
        const Run done = train({"--model", "xgboost", "--rounds", "5", "--log", log});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        int files = 0;
        for (QDirIterator it(log, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            QVERIFY(it.fileName().startsWith("events.out.tfevents."));
            QVERIFY(it.fileInfo().size() > 100);
            ++files;
        }
        QCOMPARE(files, 2);
        const Run none = train({"--model", "logistic", "--log", log});
        QCOMPARE(none.exitCode, 0);
        QVERIFY(none.errors.contains("no epochs") || none.out.contains("nothing-to-log"));
    }
};

QTEST_GUILESS_MAIN(TestExplaining)
#include "test_explaining.moc"
