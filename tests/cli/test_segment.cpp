#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

/// Customers of every segment, and of none at the end.
QList<int> counted(const QJsonArray& labels, int k)
{
    QList<int> sizes(k + 1, 0);
    for (const auto& value : labels) {
        const int label = value.toInt(-2);
        if (label < -1 || label >= k)
            return {};
        ++sizes[label < 0 ? k : label];
    }
    return sizes;
}

} // namespace

/// Finding segments, through the program itself.
class TestSegment : public QObject {
    Q_OBJECT

    static constexpr int customers = 200;

    QTemporaryDir m_folder;
    QString m_file = path("mall.csv");
    QByteArray m_source;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    Run segment(const QStringList& more) const
    {
        return run(QStringList{"segment", m_file, "--json", "--labels"} + more);
    }

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "mall", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        m_source = contents(m_file);
        QCOMPARE(m_source.count('\n'), customers + 1);
    }

    void cleanup() { QCOMPARE(contents(m_file), m_source); }

    void everyMethodGivesEveryCustomerALabel_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char* method :
             {"kmeans", "minibatch-kmeans", "gmm", "ward", "average", "complete", "kprototypes"})
            QTest::newRow(method) << QStringList{"--method", method, "--k", "4"};
        QTest::newRow("dbscan") << QStringList{"--method", "dbscan", "--min-points", "5"};
        QTest::newRow("hdbscan") << QStringList{"--method", "hdbscan"};
        QTest::newRow("autoencoder-kmeans")
            << QStringList{"--method", "autoencoder-kmeans", "--k", "4", "--epochs", "3"};
    }
    void everyMethodGivesEveryCustomerALabel()
    {
        QFETCH(QStringList, options);
        const Run found = segment(options);
        QVERIFY2(found.exitCode == 0, found.errors.constData());
        const QJsonObject object = found.json();
        QCOMPARE(object["method"].toString(), options[1]);
        QCOMPARE(object["n"].toInt(), customers);
        const int k = object["k"].toInt();
        QVERIFY(k >= 1);
        if (options.contains("--k"))
            QCOMPARE(k, 4);
        const QJsonArray labels = object["labels"].toArray();
        QCOMPARE(labels.size(), customers);
        const QList<int> sizes = counted(labels, k);
        QCOMPARE(sizes.size(), k + 1);
        QCOMPARE(object["not_clustered"].toInt(), sizes[k]);
        const QJsonArray segments = object["segments"].toArray();
        QCOMPARE(object["sizes"].toArray().size(), k);
        QCOMPARE(segments.size(), k);
        for (int i = 0; i < k; ++i) {
            const QJsonObject one = segments[i].toObject();
            QCOMPARE(object["sizes"].toArray()[i].toInt(), sizes[i]);
            QCOMPARE(one["id"].toInt(), i);
            QCOMPARE(one["size"].toInt(), sizes[i]);
            QCOMPARE(one["share"].toDouble(), sizes[i] / double(customers));
            QVERIFY(!one["name"].toString().isEmpty() && !one["sentence"].toString().isEmpty());
            const QJsonObject profile = one["profile"].toObject();
            QVERIFY(!profile.isEmpty());
            for (const auto& column : profile)
                for (const char* name : {"mean", "median", "mode", "difference"})
                    QVERIFY2(column.toObject().contains(QLatin1String(name)), name);
        }
    }

    void jsonHasEveryFigure()
    {
        const QJsonObject object = segment({"--method", "kmeans"}).json();
        QCOMPARE(object["k"].toInt(), 5);
        for (const char* name :
             {"inertia", "davies_bouldin", "calinski_harabasz", "seconds", "fit_seconds"})
            QVERIFY2(object[QLatin1String(name)].toDouble() > 0, name);
        const QJsonObject silhouette = object["silhouette"].toObject();
        QVERIFY(silhouette["prepared"].toDouble() > 0 && silhouette["exact"].toBool());
        QVERIFY(silhouette["latent"].isNull() && silhouette.contains("sample"));
        QVERIFY(object["history"].isArray() && object["history"].toArray().isEmpty());
        QVERIFY(object["features"].toArray().size() >= 3);
        QVERIFY(object["fit_seconds"].toDouble() <= object["seconds"].toDouble());
    }

    void theHistoryHasEveryEpoch()
    {
        const Run found = segment({"--method", "autoencoder-kmeans", "--epochs", "3"});
        QVERIFY2(found.exitCode == 0, found.errors.constData());
        const QJsonObject object = found.json();
        const QJsonArray history = object["history"].toArray();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[2].toObject()["epoch"].toInt(), 3);
        QVERIFY(history[0].toObject()["train_loss"].toDouble() > 0);
        QVERIFY(history[0].toObject()["validation_loss"].toDouble() > 0);
        QVERIFY(object["silhouette"].toObject()["latent"].isDouble());
    }

    void labelsAreLeftOutUnlessAskedFor()
    {
        const Run found = run({"segment", m_file, "--method", "kmeans", "--json"});
        QCOMPARE(found.exitCode, 0);
        QVERIFY(!found.json().contains("labels") && found.json().contains("sizes"));
    }

    void sameSeedSameOutput()
    {
        for (const char* method : {"kmeans", "gmm", "minibatch-kmeans"}) {
            const auto output = [&] {
                QJsonObject object =
                    segment({"--method", QLatin1String(method), "--seed", "9"}).json();
                object.remove("seconds");
                object.remove("fit_seconds");
                return object;
            };
            const QJsonObject first = output();
            QVERIFY(first["labels"].toArray().size() == customers);
            QCOMPARE(first["seed"].toInt(), 9);
            QVERIFY2(output() == first, method);
        }
    }

    void autoTakesWhatTheSweepAdvises()
    {
        const QStringList features{"--method", "kmeans", "--features",
                                   "Annual Income (k$),Spending Score (1-100)"};
        const Run found = segment(features + QStringList{"--k", "auto"});
        QVERIFY2(found.exitCode == 0, found.errors.constData());
        const Run swept = run(QStringList{"sweep", m_file, "--json"} + features);
        QVERIFY2(swept.exitCode == 0, swept.errors.constData());
        QCOMPARE(found.json()["k"].toInt(), swept.json()["advice"].toObject()["k"].toInt());
        const Run named =
            segment(features + QStringList{"--k", QString::number(found.json()["k"].toInt())});
        QCOMPARE(named.json()["labels"], found.json()["labels"]);
    }

    void savedSegmentsGiveTheSameCustomersTheSame()
    {
        for (const char* method : {"kmeans", "ward", "gmm", "hdbscan"}) {
            const QString model = path(method);
            const Run saved =
                segment({"--method", QLatin1String(method), "--k", "4", "--save", model});
            QVERIFY2(saved.exitCode == 0, saved.errors.constData());
            const Run used = segment({"--use", model});
            QVERIFY2(used.exitCode == 0, used.errors.constData());
            const QJsonObject before = saved.json(), now = used.json();
            QCOMPARE(now["method"], before["method"]);
            QCOMPARE(now["labels"], before["labels"]);
            QCOMPARE(now["sizes"], before["sizes"]);
            const QJsonArray old = before["segments"].toArray(), same = now["segments"].toArray();
            QCOMPARE(same.size(), old.size());
            for (qsizetype i = 0; i < old.size(); ++i) {
                QCOMPARE(same[i].toObject()["name"], old[i].toObject()["name"]);
                QCOMPARE(same[i].toObject()["mark"], old[i].toObject()["mark"]);
            }
        }
    }

    void filesHoldEverySegmentAndEveryCustomer()
    {
        const QString folder = path("segments");
        const Run found =
            segment({"--method", "kmeans", "--k", "4", "--summary", path("s.csv"), "--customers",
                     path("c.csv"), "--workbook", path("w.xlsx"), "--per-segment", folder});
        QVERIFY2(found.exitCode == 0, found.errors.constData());
        QCOMPARE(contents(path("c.csv")).count('\n'), customers + 1);
        QVERIFY(contents(path("s.csv")).count('\n') >= 5);
        QVERIFY(contents(path("w.xlsx")).startsWith("PK"));
        const QStringList tables = QDir(folder).entryList({"*.csv"}, QDir::Files);
        QCOMPARE(tables.size(), 4);
        int rows = 0;
        for (const QString& name : tables)
            rows += int(contents(folder + '/' + name).count('\n')) - 1;
        QCOMPARE(rows, customers);
        const QJsonArray written = found.json()["written"].toArray();
        QCOMPARE(written.size(), 3 + 4);
        for (const auto& file : written)
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
    }

    /// cleanup() sees that the source still is as it was.
    void theSourceIsNeverWritten()
    {
        for (const char* option : {"--summary", "--customers", "--workbook", "--save"}) {
            const Run refused =
                run({"segment", m_file, "--method", "kmeans", QLatin1String(option), m_file});
            QVERIFY2(refused.exitCode != 0, option);
            QVERIFY(!refused.errors.isEmpty());
        }
    }

    /// A folder in which the table of a segment would have the name of the source.
    void aTableOfASegmentNeverReplacesTheSource()
    {
        const QString folder = path("own");
        const Run first = segment({"--method", "kmeans", "--k", "3", "--per-segment", folder});
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        const QStringList tables = QDir(folder).entryList({"*.csv"}, QDir::Files);
        QVERIFY(!tables.isEmpty());
        const QString own = folder + '/' + tables[0];
        QVERIFY(QFile::remove(own) && QFile::copy(m_file, own));
        const Run refused =
            run({"segment", own, "--method", "kmeans", "--k", "3", "--per-segment", folder});
        QVERIFY(refused.exitCode != 0);
        QVERIFY(refused.errors.contains("is the file that is read"));
        QCOMPARE(contents(own), m_source);
    }

    void wrongOptionsNameThemselves()
    {
        for (const char* k : {"1", "x", "4x", "", "-3", "2000"}) {
            const Run refused =
                run({"segment", m_file, "--method", "kmeans", "--k", QLatin1String(k)});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains("--k"), refused.errors.constData());
        }
        QVERIFY(run({"segment", m_file, "--method", "magic"}).exitCode != 0);
        QVERIFY(run({"segment", m_file, "--use", path("nothing.segments")}).exitCode != 0);
        QVERIFY(run({"segment", m_file, "--use", m_file}).exitCode != 0);
        const Run column = run({"segment", m_file, "--method", "kmeans", "--features", "Nothing"});
        QVERIFY(column.exitCode != 0 && column.errors.contains("Nothing"));
    }
};

QTEST_GUILESS_MAIN(TestSegment)
#include "test_segment.moc"
