#include "tests/support/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <cmath>

namespace {

double entry(const QJsonObject& object, const char* matrix, int row, int column)
{
    return object[QLatin1String(matrix)].toArray()[row].toArray()[column].toDouble(-9);
}

bool agrees(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

/// Fourteen customers with gaps.
const char* const customers = "x,\"y, z\",Size,Segment\n"
                              "12,1,small,a\n"
                              "2,4,small,b\n"
                              "1,7,large,a\n"
                              "12,1,,b\n"
                              "2,0,small,a\n"
                              ",3,large,b\n"
                              "7,2,large,a\n"
                              "3,2,,b\n"
                              "3,5,small,b\n"
                              "9,,large,a\n"
                              "12,1,large,a\n"
                              "5,6,small,b\n"
                              ",2,,b\n"
                              "8,4,large,b\n";

} // namespace

/// What is missing and what goes with what, through the program itself.
class TestExploring : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath("customers.csv");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(customers);
    }

    void kendallComesWithItsAdjustedChance()
    {
        // scipy.stats.kendalltau(x, y, method='asymptotic'), SciPy 1.17.1.
        const Run result =
            run({"associate", m_file, "--measure", "kendall", "--columns", "x,\"y, z\"", "--type",
                 "x=numeric", "--type", "y, z=numeric", "--json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json["columns"].toArray(), QJsonArray({"x", "y, z"}));
        QCOMPARE(json["measure"].toArray()[0].toArray()[1].toString(), QStringLiteral("kendall"));
        QVERIFY(agrees(entry(json, "value", 0, 1), -0.39999999999999997));
        QVERIFY(agrees(entry(json, "p", 0, 1), 0.10718169953274313));
        // One pair alone needs no adjustment; a column and itself have none.
        QCOMPARE(entry(json, "p_adjusted", 0, 1), entry(json, "p", 0, 1));
        QVERIFY(json["p_adjusted"].toArray()[0].toArray()[0].isNull());
        QCOMPARE(entry(json, "n", 0, 1), 11.0);
    }

    void theTargetJoinsTheChosenColumns()
    {
        const Run result =
            run({"associate", m_file, "--columns", "x", "--target", "Segment", "--json"});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()["columns"].toArray(), QJsonArray({"x", "Segment"}));
        QCOMPARE(result.json()["target_ranking"].toArray().size(), 1);
    }

    void strongestPairsStandInTheText()
    {
        const Run all = run({"associate", m_file});
        QCOMPARE(all.exitCode, 0);
        QVERIFY(all.out.contains("p adjusted"));
        QVERIFY(all.out.count(" × ") > 1);
        const Run one = run({"associate", m_file, "--top", "1"});
        QCOMPARE(one.out.count(" × "), 1);
        QCOMPARE(run({"associate", m_file, "--top", "0"}).out.count(" × "), 0);
    }

    void anUnknownColumnIsNamed()
    {
        const Run result = run({"associate", m_file, "--columns", "Sise"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.errors.contains("Size"));
    }

    void missingCellsHavePatternsAndATree()
    {
        const Run result = run({"missing", m_file, "--patterns", "2", "--json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json["rows"].toInt(), 14);
        QCOMPARE(json["rows_complete"].toInt(), 9);
        QCOMPARE(json["pattern_count"].toInt(), 5);
        const QJsonArray patterns = json["patterns"].toArray();
        QCOMPARE(patterns.size(), 2);
        QVERIFY(patterns[0].toObject()["missing"].toArray().isEmpty());
        QCOMPARE(patterns[1].toObject()["missing"].toArray(), QJsonArray({"Size"}));
        QCOMPARE(patterns[1].toObject()["rows"].toInt(), 2);

        const QJsonObject tree = json["tree"].toObject();
        QCOMPARE(tree["leaves"].toArray().size(), 4);
        QCOMPARE(tree["order"].toArray().size(), 4);
        const QJsonArray merges = tree["merges"].toArray();
        QCOMPARE(merges.size(), 3);
        // y alone is missing in one row: as far from Segment, which is complete.
        QVERIFY(agrees(merges[0].toObject()["height"].toDouble(), 1.0 / 14));
        QCOMPARE(merges[0].toObject()["left"].toInt(), 1);
        QCOMPARE(merges[0].toObject()["right"].toInt(), 3);
        QCOMPARE(merges[2].toObject()["size"].toInt(), 4);
    }

    void missingCellsAreComparedBetweenClasses()
    {
        // scipy.stats.chi2_contingency([[6, 5], [0, 3]], correction=False), SciPy 1.17.1.
        const Run result = run({"missing", m_file, "--target", "Segment", "--json"});
        const QJsonObject byTarget = result.json()["by_target"].toObject();
        QCOMPARE(byTarget["target"].toString(), QStringLiteral("Segment"));
        QCOMPARE(byTarget["classes"].toArray(), QJsonArray({"a", "b"}));
        QCOMPARE(byTarget["rows"].toArray(), QJsonArray({6, 8}));
        const QJsonObject size = byTarget["columns"].toArray()[2].toObject();
        QCOMPARE(size["name"].toString(), QStringLiteral("Size"));
        QCOMPARE(size["missing"].toArray(), QJsonArray({0, 3}));
        QVERIFY(agrees(size["share"].toArray()[1].toDouble(), 0.375));
        QVERIFY(agrees(size["p"].toDouble(), 0.09060246700291072));
        QVERIFY(run({"missing", m_file, "--target", "Segment"}).out.contains("missing by Segment"));
    }

    void aTargetWithoutClassesIsRefused()
    {
        const Run result = run({"missing", m_file, "--target", "x", "--type", "x=numeric"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.errors.contains("--type x=category"));
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_APPLESS_MAIN(TestExploring)
#include "test_exploring.moc"
