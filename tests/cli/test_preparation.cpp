#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

/// 240 customers: amounts with gaps, a plan whose order is not that of the alphabet, a town with
/// rare levels, and a segment that follows the amount.
QByteArray customers()
{
    QByteArray text = "Amount,Visits,Plan,Town,Segment\n";
    const char* plans[] = {"Zero", "Plus", "Max"};
    const char* towns[] = {"Ulm", "Bonn", "Ulm", "Köln", "Bonn", "Ulm"};
    for (int row = 0; row < 240; ++row) {
        const int plan = (row * 7) % 3;
        const int amount = 10 + 40 * plan + (row * 37) % 31;
        text += row % 12 == 5 ? QByteArray() : QByteArray::number(amount) + ".5";
        text += "," + (row % 16 == 3 ? QByteArray() : QByteArray::number((row * 13) % 9 + 1));
        text += QByteArray(",") + plans[plan] + ",";
        text += row == 100 ? "Rom" : row % 20 == 7 ? "" : towns[row % 6];
        text += amount > 60 ? ",high\n" : ",low\n";
    }
    return text;
}

} // namespace

/// The words of prepare, train and segment for the preparation, through the program itself.
class TestPreparation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_file = path("customers.csv");
        write("customers.csv", customers());
    }

    void helpNamesEveryWord_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("choosesFeatures");
        QTest::newRow("prepare") << "prepare" << true;
        QTest::newRow("train") << "train" << true;
        QTest::newRow("segment") << "segment" << false;
    }
    void helpNamesEveryWord()
    {
        QFETCH(QString, command);
        QFETCH(bool, choosesFeatures);
        const Run help = run({command, "--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* word :
             {"--recipe FILE|NAME", "--recipe-step", "median|mean|most-frequent|knn[=K]|iterative",
              "most-frequent|own-level|knn[=K]", "--flag-missing", "--rare-levels SHARE",
              "fences[=RANGES]|quantiles[=SHARE]", "yeo-johnson|log1p", "rank|one-hot",
              "standard|minmax|robust|none", "keep-missing", "Default: "})
            QVERIFY2(help.out.contains(word), word);
        QCOMPARE(help.out.contains("--choose-features"), choosesFeatures);
    }

    void wrongWordsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QStringList& words, const char* says) {
            QTest::newRow(name) << words << QByteArray(says);
        };
        row("method", {"--impute", "middle"}, "Choose one of median, mean");
        row("no neighbours", {"--impute", "knn=0"}, "from 1 to 1000");
        row("no number", {"--impute", "knn=five"}, "--impute knn=five");
        row("figure too many", {"--impute", "mean=3"}, "takes no figure");
        row("injected step", {"--impute", "knn=5;scale robust"}, "--impute");
        row("levels", {"--impute-levels", "median"}, "own-level");
        row("clip", {"--clip", "quantiles=0.7"}, "0.5");
        row("transform", {"--transform", "sqrt"}, "yeo-johnson, log1p, none");
        row("scale", {"--scale", "max"}, "standard, minmax, robust, none");
        row("ordinal", {"--ordinal", "alphabet"}, "rank");
        row("rare", {"--rare-levels", "1.5"}, "--rare-levels");
        row("plan", {"--recipe", "nobody"}, "neither a file nor a preparation");
        row("line", {"--recipe-step", "scale standard", "--recipe-step", "fill"}, "Line 2");
        row("both", {"--recipe", "standard", "--recipe-step", "scale robust"}, "--recipe");
        row("features without target", {"--choose-features", "0.1"}, "target");
        row("features", {"--target", "Segment", "--choose-features", "few"}, "top=N");
        row("order", {"--order", "Plan=Zero<Plus"}, "Max");
        row("order twice", {"--order", "Plan=Zero<Plus<Max<Zero"}, "each level once");
    }
    void wrongWordsEndWithTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const QString out = path("never.csv");
        const Run result = run(QStringList{"prepare", m_file, "-o", out} + words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(says), result.errors.constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(!QFile::exists(out));
    }

    void shortWordsChangeThePlan_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("plan");
        const auto row = [](const QStringList& words, const char* plan) {
            QTest::newRow(words.isEmpty() ? "none" : qPrintable(words.join(' ')))
                << words << QString(plan).replace("; ", "\n") + "\n";
        };
        row({}, "fill-numbers median; fill-levels most-frequent; use-order; split-levels; "
                "scale standard");
        row({"--impute", "knn", "--impute-levels", "knn=3"},
            "fill-numbers nearest-neighbours k=5; fill-levels nearest-neighbours k=3; use-order; "
            "split-levels; scale standard");
        row({"--impute", "constant=-1.5", "--scale", "none", "--ordinal", "one-hot"},
            "fill-numbers constant value=-1.5; fill-levels most-frequent; split-levels");
        row({"--impute", "iterative=4", "--flag-missing", "--scale", "minmax"},
            "fill-numbers iterative rounds=4 flag; fill-levels most-frequent flag; use-order; "
            "split-levels; scale min-max");
        row({"--rare-levels", "0.02", "--transform", "log1p", "--clip", "fences"},
            "fill-numbers median; fill-levels most-frequent; group-rare share=0.02; "
            "clip fences ranges=3; transform log1p; use-order; split-levels; scale standard");
        row({"--recipe", "skewed", "--clip", "quantiles=0.05", "--transform", "none"},
            "fill-numbers median; fill-levels most-frequent; clip quantiles share=0.05; "
            "use-order; split-levels; scale standard");
        row({"--recipe", "many-levels", "--rare-levels", "0", "--ordinal", "rank"},
            "fill-numbers median; fill-levels most-frequent; use-order; split-levels; "
            "scale standard");
        row({"--target", "Segment", "--choose-features", "top=2", "--impute-levels", "own-level"},
            "fill-numbers median; fill-levels own-level; use-order; split-levels; "
            "scale standard; choose-features most=2");
        row({"--recipe-step", "fill-numbers mean columns=Visits", "--recipe-step",
             "fill-numbers median", "--recipe-step", "split-levels", "--scale", "robust"},
            "fill-numbers mean columns=\"Visits\"; fill-numbers median; split-levels; "
            "scale robust");
    }
    void shortWordsChangeThePlan()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, plan);
        const Run result = prepare(m_file, "plan.csv", words);
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        const QJsonObject recipe = result.json()["recipe"].toObject();
        QCOMPARE(recipe["plan"].toString(), plan);
        const auto steps = static_cast<int>(plan.count('\n'));
        QCOMPARE(recipe["steps"].toArray().size(), steps);
        QCOMPARE(recipe["sentences"].toArray().size(), steps);
        QCOMPARE(recipe["rows_fitted"].toInt(), 240);

        // The plan, as it is printed, does the same from a file.
        const QByteArray table = contents(path("plan.csv"));
        write("plan.txt", "# as printed\n" + plan.toUtf8());
        QStringList again{"--recipe", path("plan.txt")};
        if (words.contains("--target"))
            again += QStringList{"--target", "Segment"};
        QCOMPARE(prepare(m_file, "again.csv", again).exitCode, 0);
        QVERIFY(table == contents(path("again.csv")));
        QCOMPARE(table.count('\n'), 241);
    }

    void preparedTableHasTheFiguresWorkedByHand()
    {
        write("small.csv", "Amount,Kind\n1,a\n,b\n3,b\n9,\n2,b\n");
        const Run result = prepare(path("small.csv"), "small-out.csv",
                                   {"--type", "Kind=category", "--scale", "minmax"});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        // The median of 1, 2, 3 and 9 is 2.5, the range 8.
        QCOMPARE(contents(path("small-out.csv")), QByteArray("Amount,Kind = a,Kind = b\n"
                                                             "0,1,0\n0.1875,0,1\n0.25,0,1\n"
                                                             "1,0,1\n0.125,0,1\n"));
        QCOMPARE(result.json()["cells_filled"].toInt(), 2);
        QCOMPARE(result.json()["recipe"]["inputs"].toArray(),
                 (QJsonArray{"Amount", "Kind = a", "Kind = b"}));
        QVERIFY(result.errors.contains("Learnt from all 5 rows"));

        // Another file is prepared by what the first one taught, row by row.
        write("new.csv", "Kind,Extra,Amount\nc,1,17\nb,2,\nc,3,5\n");
        const Run later = prepare(
            path("small.csv"), "new-out.csv",
            {"--type", "Kind=category", "--scale", "minmax", "--apply-to", path("new.csv")});
        QVERIFY2(later.exitCode == 0, later.errors.constData());
        QCOMPARE(contents(path("new-out.csv")),
                 QByteArray("Amount,Kind = a,Kind = b\n2,0,0\n0.1875,0,1\n0.5,0,0\n"));
        QCOMPARE(later.json()["unseen_levels"]["Kind"]["c"].toInt(), 2);
        QCOMPARE(later.json()["rows"].toInt(), 3);
        QVERIFY(later.errors.contains("\"c\" was not seen while fitting (2 rows)"));
    }

    void trainLearnsThePreparationFromTheTrainingRows()
    {
        const Run result = run({"train", m_file, "--target", "Segment", "--epochs", "1", "--layers",
                                "dense 4 relu", "--impute", "knn=3", "--clip", "fences",
                                "--choose-features", "top=2", "--json"});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        const QJsonObject object = result.json();
        const QJsonObject recipe = object["recipe"].toObject();
        QCOMPARE(recipe["rows_fitted"].toInt(), object["split"]["train"].toInt());
        QVERIFY(recipe["rows_fitted"].toInt() < 200);
        QVERIFY(recipe["plan"].toString().startsWith("fill-numbers nearest-neighbours k=3\n"));
        QVERIFY(recipe["plan"].toString().endsWith("choose-features most=2\n"));
        // The two that the segment was made from.
        for (const QJsonValue& input : recipe["inputs"].toArray())
            QVERIFY(input.toString().startsWith("Amount") || input.toString().startsWith("Plan"));
        QCOMPARE(run({"train", m_file, "--target", "Segment", "--impute", "no"}).exitCode, 2);
    }

    void segmentTakesTheSameWords()
    {
        const Run result = run({"segment", m_file, "--method", "kmeans", "--k", "3", "--transform",
                                "yeo-johnson", "--scale", "robust", "--json"});
        QVERIFY2(result.exitCode == 0, result.errors.constData());
        const QString plan = result.json()["recipe"]["plan"].toString();
        QVERIFY(plan.contains("transform yeo-johnson\n") && plan.contains("scale robust\n"));
        QCOMPARE(result.json()["recipe"]["rows_fitted"].toInt(), 240);
        QCOMPARE(run({"segment", m_file, "--choose-features", "0.1"}).exitCode, 2);
    }

    void sourceIsNeverOverwritten()
    {
        const QByteArray before = contents(m_file);
        const QString link = path("link.csv");
        QVERIFY(QFile::link(m_file, link));
        const QList<QStringList> commands{
            {"prepare", m_file, "-o", link},
            {"prepare", m_file, "-o", path("here/../customers.csv")},
            {"prepare", path("small.csv"), "--apply-to", m_file, "-o", m_file},
            {"convert", m_file, "-o", m_file},
            {"segment", m_file, "--method", "kmeans", "--customers", m_file},
        };
        QVERIFY(QDir(m_folder.path()).mkdir("here"));
        write("small.csv", "Amount\n1\n");
        for (const QStringList& command : commands) {
            const Run result = run(command);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(result.errors.contains("never overwritten"));
        }
        QVERIFY(contents(m_file) == before);
    }

    /// Levels numbered by the alphabet would turn the sign: Max, Plus, Zero.
    void orderGivenKeepsTheSignOfAnAssociation()
    {
        const auto [measure, value] =
            association(m_file, {"--order", "Plan=Zero<Plus<Max"}, "Plan", "Amount");
        QCOMPARE(measure, "spearman");
        QVERIFY(value > 0.8);
        const auto [reversed, opposite] =
            association(m_file, {"--order", "Plan=\"Max\" < Plus < Zero"}, "Plan", "Amount");
        QCOMPARE(reversed, "spearman");
        QVERIFY(std::abs(value + opposite) < 1e-12);
        // Without an order nothing is said of a direction.
        const auto [unordered, strength] = association(m_file, {}, "Plan", "Amount");
        QCOMPARE(unordered, "eta");
        QVERIFY(strength > 0.8);

        const Run ranked =
            prepare(m_file, "ranked.csv", {"--order", "Plan=Zero<Plus<Max", "--scale", "none"});
        QVERIFY(ranked.out.contains("Zero = 0, Plus = 1, Max = 2"));
    }

    /// ordinal_trap of association_automobile_train.json: codes in the order of the alphabet
    /// (Average, High, Low) gave the earlier projects −0.2695 for Spending_Score against Age.
    void spendingRisesWithAge()
    {
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
        const QString file = qEnvironmentVariable("TESSERA_TEST_DATA") + "/automobile_train.csv";
        const QStringList order{"--order", "Spending_Score=Low<Average<High"};
        const auto rank = association(file, order, "Spending_Score", "Age");
        QCOMPARE(rank.first, "spearman");
        QVERIFY(std::abs(rank.second - 0.42624830293930605) < 1e-12);
        const auto linear =
            association(file, order + QStringList{"--measure", "pearson"}, "Spending_Score", "Age");
        QVERIFY(std::abs(linear.second - 0.4154846691835206) < 1e-12);
        // The order that was found is the same.
        QCOMPARE(association(file, {}, "Spending_Score", "Age"), rank);
        // As categories they have no sign to get wrong.
        const auto eta =
            association(file, {"--type", "Spending_Score=category"}, "Spending_Score", "Age");
        QCOMPARE(eta.first, "eta");
        QVERIFY(eta.second > 0.4);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    Run prepare(const QString& file, const QString& out, const QStringList& words) const
    {
        return run(QStringList{"prepare", file, "-o", path(out), "--json"} + words);
    }

    /// Measure and value of two columns.
    static std::pair<QString, double> association(const QString& file, const QStringList& words,
                                                  const QString& a, const QString& b)
    {
        const QJsonObject object = run(QStringList{"associate", file, "--json"} + words).json();
        int row = -1, column = -1;
        const QJsonArray names = object["columns"].toArray();
        for (int i = 0; i < names.size(); ++i) {
            row = names[i].toString() == a ? i : row;
            column = names[i].toString() == b ? i : column;
        }
        if (row < 0 || column < 0)
            return {};
        return {object["measure"][row][column].toString(), object["value"][row][column].toDouble()};
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestPreparation)
#include "test_preparation.moc"
