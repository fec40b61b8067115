#include "core/data/csv/csvreader.h"
#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "core/explore/nullitytree.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <cmath>

using namespace core::explore;
using core::data::CsvOptions;
using core::data::TablePointer;

namespace {

/// Figures computed by SciPy 1.10.1 and pandas 1.5.3 for the tables of TESSERA_TEST_DATA; each
/// file states its definitions.
QJsonObject reference(const QString& name)
{
    QFile file(qEnvironmentVariable("TESSERA_TEST_REFERENCE") + "/" + name + ".json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

TablePointer readTable(const QString& name, const CsvOptions& options = {})
{
    const QString path = qEnvironmentVariable("TESSERA_TEST_DATA") + "/" + name + ".csv";
    return core::data::readCsv(path.toStdString(), options).table;
}

/// Relative 1e-9; `floor` is the absolute error allowed round 0.
bool agrees(double a, double b, double floor = 1e-15)
{
    return std::abs(a - b) <= std::max(1e-9 * std::abs(b), floor);
}

std::vector<std::string> textsOf(const QJsonValue& value)
{
    std::vector<std::string> texts;
    for (const QJsonValue& entry : value.toArray())
        texts.push_back(entry.toString().toStdString());
    return texts;
}

std::size_t columnOf(const AssociationMatrix& matrix, const QJsonValue& name)
{
    const auto found =
        std::find(matrix.names.begin(), matrix.names.end(), name.toString().toStdString());
    return static_cast<std::size_t>(found - matrix.names.begin());
}

/// p of a pair beyond the range in which SciPy keeps nine digits counts by its magnitude.
bool pAgrees(double p, double expected)
{
    return std::abs(p - expected) <= std::max(1e-8 * expected, 1e-300);
}

void compare(const AssociationMatrix& matrix, const QJsonValue& a, const QJsonValue& b,
             const QJsonValue& n, const QJsonValue& value, const QJsonValue& p)
{
    const std::size_t i = columnOf(matrix, a);
    const std::size_t k = columnOf(matrix, b);
    const QByteArray pair = (a.toString() + " × " + b.toString()).toUtf8();
    if (value.isNull() || p.isNull()) {
        QVERIFY2(matrix.measureAt(i, k) == Measure::None || std::isnan(matrix.p(i, k)),
                 pair.constData());
        return;
    }
    QVERIFY2(matrix.n(i, k) == n.toDouble(), pair.constData());
    QVERIFY2(agrees(matrix.value(i, k), value.toDouble(), 1e-13), pair.constData());
    QVERIFY2(pAgrees(matrix.p(i, k), p.toDouble()), pair.constData());
}

} // namespace

class TestTableReference : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("TESSERA_TEST_DATA"))
            QSKIP("TESSERA_TEST_DATA is not set");
    }

    void everyAssociationEqualsTheReference_data() { associatedTables(); }
    void everyAssociationEqualsTheReference()
    {
        QFETCH(QString, table);
        const QJsonObject expected = reference("association_" + table);
        if (expected.isEmpty())
            QSKIP("TESSERA_TEST_REFERENCE is not set");
        CsvOptions options;
        for (const std::string& name : textsOf(expected["numeric"]))
            options.columns[name].type = core::data::ColumnType::Numeric;
        for (const std::string& name : textsOf(expected["nominal"]))
            options.columns[name].type = core::data::ColumnType::Category;
        const TablePointer data = readTable(table, options);
        std::vector<std::size_t> columns;
        for (const auto& [name, choice] : options.columns)
            columns.push_back(data->require(name));

        const auto pearson = associate(*data, columns, MeasureChoice::Pearson);
        const auto spearman = associate(*data, columns, MeasureChoice::Spearman);
        for (const QJsonValue& entry : expected["numeric_pairs"].toArray()) {
            const QJsonObject pair = entry.toObject();
            compare(pearson, pair["a"], pair["b"], pair["n"], pair["pearson"], pair["pearson_p"]);
            compare(spearman, pair["a"], pair["b"], pair["n"], pair["spearman"],
                    pair["spearman_p"]);
        }
        const auto cramersV = associate(*data, columns, MeasureChoice::CramersV);
        for (const QJsonValue& entry : expected["nominal_pairs"].toArray()) {
            const QJsonObject pair = entry.toObject();
            compare(cramersV, pair["a"], pair["b"], pair["n"], pair["v_corrected"], pair["p"]);
        }
        const auto eta = associate(*data, columns, MeasureChoice::Eta);
        for (const QJsonValue& entry : expected["nominal_numeric"].toArray()) {
            const QJsonObject pair = entry.toObject();
            compare(eta, pair["nominal"], pair["numeric"], pair["n"], pair["eta"], pair["p"]);
        }
        QVERIFY(expected["numeric_pairs"].toArray().size() > 0);
    }

    void kendallEqualsSciPy_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("tau");
        QTest::addColumn<double>("p");
        // scipy.stats.kendalltau(a, b, method='asymptotic') on the complete rows, SciPy 1.17.1.
        const struct {
            const char *table, *a, *b;
            double n, tau, p;
        } pairs[] = {
            {"automobile_train", "Age", "Work_Experience", 7239, -0.11265658552521673,
             1.3341439828221934e-38},
            {"automobile_train", "Age", "Family_Size", 7733, -0.20879592224261506,
             7.8981059847768607e-137},
            {"customer_personality", "Year_Birth", "Income", 2216, -0.15254215054190912,
             2.0023826134067894e-26},
            {"bank_campaign_train", "balance", "last_contact_duration", 30944, 0.031105157060497924,
             2.5430351750493701e-16},
            {"bank_campaign_train", "customer_age", "days_since_prev_campaign_contact", 5713,
             -0.060352138703879794, 1.7000543192563135e-11},
        };
        for (const auto& pair : pairs)
            QTest::addRow("%s × %s", pair.a, pair.b)
                << pair.table << pair.a << pair.b << pair.n << pair.tau << pair.p;
    }
    void kendallEqualsSciPy()
    {
        QFETCH(QString, table);
        QFETCH(QString, a);
        QFETCH(QString, b);
        CsvOptions options;
        for (const QString& name : {a, b})
            options.columns[name.toStdString()].type = core::data::ColumnType::Numeric;
        const TablePointer data = readTable(table, options);
        const auto matrix =
            associate(*data, {data->require(a.toStdString()), data->require(b.toStdString())},
                      MeasureChoice::Kendall);
        QFETCH(double, n);
        QFETCH(double, tau);
        QFETCH(double, p);
        compare(matrix, a, b, n, tau, p);
    }

    void missingCellsByClassEqualSciPy()
    {
        // scipy.stats.chi2_contingency(missing × class, correction=False), SciPy 1.17.1.
        const std::pair<const char*, double> expected[] = {
            {"Ever_Married", 0.04794609251511055},  {"Graduated", 0.532480798003949},
            {"Profession", 0.0023859192112436088},  {"Work_Experience", 5.235020051516732e-06},
            {"Family_Size", 4.576903620789729e-16}, {"Var_1", 0.6526226594141071},
        };
        const TablePointer data = readTable("automobile_train");
        const MissingByClass result = missingByClass(*data, data->require("Segmentation"));
        for (const auto& [name, p] : expected)
            QVERIFY2(agrees(result.p[data->require(name)], p), name);
        QVERIFY(std::isnan(result.p[data->require("Age")]));
        const std::size_t family = data->require("Family_Size");
        QCOMPARE(result.missing(family, 3), 153.0);
        QCOMPARE(result.rows[3], std::size_t{2268});
    }

    void nullityTreeEqualsSciPy()
    {
        // Heights of scipy.cluster.hierarchy.linkage(masks, 'average', metric='hamming'), but for
        // those of the columns without missing cells, SciPy 1.17.1.
        const std::vector<double> automobile{0.009419930589985127, 0.01123781193191208,
                                             0.017742049720235145, 0.02138076351016361,
                                             0.046011678510439045, 0.10873822508676252};
        const std::vector<double> bank{
            0.0035390400353903996, 0.005003107192888215, 0.005374187855939682, 0.010732229188954947,
            0.014074003855025751,  0.021682544948968305, 0.8142115505790903};
        for (const auto& [name, expected] :
             {std::pair("automobile_train", automobile), std::pair("bank_campaign_train", bank)}) {
            const NullityTree tree = nullityTree(*readTable(name));
            std::vector<double> heights;
            for (const core::hierarchy::LinkageMerge& merge : tree.merges) {
                if (merge.height > 0)
                    heights.push_back(merge.height);
            }
            QCOMPARE(heights.size(), expected.size());
            for (std::size_t i = 0; i < heights.size(); ++i)
                QVERIFY2(agrees(heights[i], expected[i]), name);
            QCOMPARE(tree.merges.back().size, tree.columns.size());
        }
    }

    void missingCellsEqualTheReference_data()
    {
        QTest::addColumn<QString>("table");
        for (const char* name : {"automobile_train", "automobile_new", "bank_campaign_train",
                                 "credit_cards", "customer_personality", "telco_churn"})
            QTest::newRow(name) << name;
    }
    void missingCellsEqualTheReference()
    {
        QFETCH(QString, table);
        const QJsonObject expected = reference("missing_" + table);
        if (expected.isEmpty())
            QSKIP("TESSERA_TEST_REFERENCE is not set");
        const TablePointer data = readTable(table);
        const Missingness found = missingness(*data);
        QCOMPARE(static_cast<int>(found.rowsComplete), expected["rows_complete"].toInt());
        const std::vector<std::string> names = textsOf(expected["columns"]);
        const QJsonArray coOccurrence = expected["co_occurrence"].toArray();
        for (std::size_t a = 0; a < names.size(); ++a) {
            const std::size_t i = data->require(names[a]);
            const auto at = static_cast<qsizetype>(a);
            QCOMPARE(static_cast<int>(found.columns[i].missing),
                     expected["missing"].toArray()[at].toInt());
            for (std::size_t b = 0; b < names.size(); ++b) {
                const double value =
                    coOccurrence[at].toArray()[static_cast<qsizetype>(b)].toDouble();
                QVERIFY(agrees(found.coOccurrence(i, data->require(names[b])), value, 1e-13));
            }
        }
        QMap<int, int> rowsByGaps;
        for (const MissingPattern& pattern : found.patterns)
            rowsByGaps[static_cast<int>(pattern.columns.size())] += static_cast<int>(pattern.rows);
        const QJsonObject counts = expected["rows_by_missing_cells"].toObject();
        for (auto entry = counts.begin(); entry != counts.end(); ++entry)
            QCOMPARE(rowsByGaps.take(entry.key().toInt()), entry.value().toInt());
        QVERIFY(rowsByGaps.isEmpty());
    }

    void summariesEqualTheReference_data()
    {
        QTest::addColumn<QString>("table");
        for (const char* name : {"automobile_train", "automobile_new", "bank_campaign_train",
                                 "bank_full", "credit_cards", "customer_personality",
                                 "mall_customers", "telco_churn", "wholesale_customers"})
            QTest::newRow(name) << name;
    }
    void summariesEqualTheReference()
    {
        QFETCH(QString, table);
        const QJsonObject expected = reference("table_" + table);
        if (expected.isEmpty())
            QSKIP("TESSERA_TEST_REFERENCE is not set");
        CsvOptions options;
        for (const QJsonValue& entry : expected["column"].toArray()) {
            const QJsonObject column = entry.toObject();
            if (column["kind"].toString() == "number")
                options.columns[column["name"].toString().toStdString()].type =
                    core::data::ColumnType::Numeric;
        }
        const TablePointer data = readTable(table, options);
        const std::vector<ColumnSummary> found = summarize(*data);
        for (const QJsonValue& entry : expected["column"].toArray()) {
            const QJsonObject column = entry.toObject();
            const std::string name = column["name"].toString().toStdString();
            const ColumnSummary& summary = found[data->require(name)];
            QVERIFY2(static_cast<int>(summary.missing) == column["missing"].toInt(), name.c_str());
            if (column["kind"].toString() != "number" || column["n"].toInt() == 0)
                continue;
            QVERIFY2(static_cast<int>(summary.distinct) == column["distinct_value"].toInt(),
                     name.c_str());
            const std::pair<const char*, double> figures[] = {
                {"mean", summary.mean}, {"sd", summary.sd},         {"min", summary.min},
                {"q1", summary.q1},     {"median", summary.median}, {"q3", summary.q3},
                {"max", summary.max}};
            for (const auto& [figure, value] : figures)
                QVERIFY2(agrees(value, column[figure].toDouble()), (name + " " + figure).c_str());
        }
    }

    void duplicatesAndContradictionsAreThoseOfTheTable()
    {
        const TablePointer data = readTable("automobile_train");
        const QualityReport report = checkQuality(
            data->withRole(data->require("Segmentation"), core::data::ColumnRole::Target));
        QCOMPARE(report.duplicateRows, std::size_t{0});
        QCOMPARE(report.duplicateRowsExceptIds, std::size_t{417});
        QCOMPARE(report.duplicateIds, std::size_t{0});
        QCOMPARE(report.contradictoryRows, std::size_t{691});
        QCOMPARE(checkQuality(*readTable("customer_personality")).duplicateRowsExceptIds,
                 std::size_t{182});
        QCOMPARE(checkQuality(*readTable("telco_churn")).duplicateRowsExceptIds, std::size_t{22});
    }

    void spendingScoreIsOrderedWhenReadFromTheFile()
    {
        const TablePointer data = readTable("automobile_train");
        const auto matrix =
            associate(*data, {data->require("Age"), data->require("Spending_Score")});
        QCOMPARE(matrix.measureAt(0, 1), Measure::Spearman);
        QVERIFY(agrees(matrix.value(0, 1), 0.42624830293930605));
    }

private:
    static void associatedTables()
    {
        QTest::addColumn<QString>("table");
        for (const char* name :
             {"automobile_train", "bank_campaign_train", "customer_personality", "telco_churn"})
            QTest::newRow(name) << name;
    }
};

QTEST_APPLESS_MAIN(TestTableReference)
#include "test_table_reference.moc"
