#include "core/base/error.h"
#include "tests/core/deploy/agreement.h"
#include "tests/core/deploy/sqlitedatabase.h"
#include "tests/core/store/classifierfixture.h"
#include "tests/support/maskedwords.h"

#include <QTest>

using namespace core;
using namespace core::deploy;
using namespace core::predict;
using namespace classifiers;
using namespace deploying;

namespace {

const SqlOptions inSqlite{.dialect = SqlDialect::Sqlite, .table = "customers", .idColumn = "row"};

Agreement sqliteAgreement(const SavedClassifier& model, const DataTable& table)
{
    SqliteDatabase database;
    database.fill("customers", table, "row");
    return agreement(model, table, database.run(sqlOf(model, inSqlite).bytes));
}

/// What keeps the model of a case out of SQL; empty where nothing does.
const char* hindrance(const Case& wanted)
{
    const auto& options = wanted.options;
    const bool hasNeighbours =
        options.kind == ModelKind::Neighbours ||
        (options.kind == ModelKind::Ensemble &&
         std::ranges::find(options.members, ModelKind::Neighbours) != options.members.end());
    const bool fillsInRounds = wanted.name.starts_with("grouped, filled");
    return hasNeighbours   ? "compared with all training rows"
           : fillsInRounds ? "computes in rounds"
                           : "";
}

} // namespace

class SqlExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_ENGINE(); }

    void modelOfEveryKindPredictsTheSameInSqlite_data()
    {
        QTest::addColumn<std::size_t>("number");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!*hindrance(all[i]))
                QTest::addRow("%s", all[i].name.c_str()) << i;
    }
    void modelOfEveryKindPredictsTheSameInSqlite()
    {
        QFETCH(std::size_t, number);
        const SavedClassifier model = saved(trained(cases()[number]));
        const data::TablePointer table = customers(1000, 99);
        const Agreement found = sqliteAgreement(model, *table);
        QCOMPARE(found.rows, table->rowCount());
        QCOMPARE(found.otherLabels, 0U);
        QVERIFY2(found.largestDifference < 1e-5,
                 qPrintable(QString::number(found.largestDifference)));
    }

    /// Whoever runs it may speak another language than the one who wrote it.
    void theStatementIsTheSameInEveryLanguage()
    {
        const SavedClassifier model = saved(trained(cases()[0]));
        SqlOptions options = inSqlite;
        options.idColumn.clear();
        const ExportedModel english = sqlOf(model, options);
        const tests::MaskedWords masked;
        const ExportedModel other = sqlOf(model, options);
        QVERIFY(english.bytes.find("Prepared as the training rows were") != std::string::npos);
        QVERIFY(english.bytes.find("Note: ") != std::string::npos);
        QCOMPARE(other.bytes, english.bytes);
        // The window says them in its own.
        QCOMPARE(other.warnings.size(), english.warnings.size());
        QVERIFY(other.warnings[0].text != english.warnings[0].text);
    }

    void whatNoStatementCanHoldIsRefusedWithTheReason_data()
    {
        QTest::addColumn<std::size_t>("number");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (*hindrance(all[i]))
                QTest::addRow("%s", all[i].name.c_str()) << i;
    }
    void whatNoStatementCanHoldIsRefusedWithTheReason()
    {
        QFETCH(std::size_t, number);
        const Case wanted = cases()[number];
        const SavedClassifier model = saved(trained(wanted));
        try {
            (void)sqlOf(model, inSqlite);
            QFAIL("a statement was written");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidOption);
            QVERIFY2(QString::fromUtf8(error.what()).contains(QLatin1String(hindrance(wanted))),
                     error.what());
            QVERIFY(!error.remedy().empty());
        }
    }
};

QTEST_GUILESS_MAIN(SqlExportTest)
#include "test_sqlexport.moc"
