#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Whether more customers would help, through the program itself.
class TestLearningCurve : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));

    Run curve(const QStringList& more) const
    {
        return run(QStringList{"learning-curve", m_file, "--target", "Segment", "--model",
                               "xgboost", "--rounds", "10", "--folds", "3"} +
                   more);
    }

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "automobile", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void allRowsScoreAsInTheComparison()
    {
        const Run done = curve({"--shares", "25,50", "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonArray points = done.json()["points"].toArray();
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0].toObject()["share"].toDouble(), 0.25);
        QCOMPARE(points[2].toObject()["share"].toDouble(), 1.0);
        const Run compared = run({"compare", m_file, "--target", "Segment", "--models", "xgboost",
                                  "--rounds", "10", "--folds", "3", "--json"});
        const QJsonObject row = compared.json()["rows"].toArray().first().toObject();
        const QJsonObject scores = points[2].toObject()["scores"].toObject();
        for (const char* score : {"accuracy", "macro_f1", "log_loss", "roc_auc"}) {
            QCOMPARE(scores[score].toObject()["held_out"], row[score]);
            QVERIFY(scores[score].toObject()["held_out_sd"].toDouble() > 0);
        }
        QVERIFY(scores["log_loss"].toObject()["learnt"].toDouble() <
                scores["log_loss"].toObject()["held_out"].toDouble());
        // Each share is learnt from a quarter, half and all of the same rows.
        const QJsonArray folds = points[2].toObject()["folds"].toArray();
        QCOMPARE(folds.size(), 3);
        for (qsizetype fold = 0; fold < folds.size(); ++fold) {
            const auto rows = [&](qsizetype point) {
                const QJsonArray own = points[point].toObject()["folds"].toArray();
                return own[fold].toObject()["rows"].toDouble();
            };
            QVERIFY(qAbs(rows(0) - rows(2) / 4) <= 0.5);
            QVERIFY(qAbs(rows(1) - rows(2) / 2) <= 0.5);
        }
    }

    void theVerdictIsInWordsAndNumbers()
    {
        const Run done = curve({"--score", "log_loss", "--json"});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QCOMPARE(json["points"].toArray().size(), 6);
        const QJsonObject more = json["more_rows"].toObject();
        QVERIFY(QStringList({"help", "hardly-help", "harm", "cannot-tell"})
                    .contains(more["verdict"].toString()));
        const QJsonObject doubling = more["last_doubling"].toObject();
        const QJsonArray points = json["points"].toArray();
        const auto loss = [&](qsizetype point) {
            return points[point]
                .toObject()["scores"]
                .toObject()["log_loss"]
                .toObject()["held_out"]
                .toDouble();
        };
        QVERIFY(qAbs(doubling["change"].toDouble() - (loss(5) - loss(3))) < 1e-12);
        const QJsonArray interval = doubling["interval"].toArray();
        QVERIFY(interval[0].toDouble() < doubling["change"].toDouble());
        QVERIFY(doubling["change"].toDouble() < interval[1].toDouble());
        const Run people = curve({"--score", "log_loss"});
        QVERIFY(people.out.contains(more["text"].toString().toUtf8()));
        QVERIFY(people.out.contains("held out"));
    }

    void sharesThatAreNoneAreRefused()
    {
        for (const char* shares : {"0", "101", "half"}) {
            const Run refused = curve({"--shares", shares});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY(refused.errors.contains("--shares"));
        }
    }
};

QTEST_GUILESS_MAIN(TestLearningCurve)
#include "test_learningcurve.moc"
