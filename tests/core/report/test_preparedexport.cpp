#include "core/report/preparedexport.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace core;

class PreparedExportTest : public QObject {
    Q_OBJECT
private slots:
    void inputsStandBetweenIdentifierAndTarget();
};

void PreparedExportTest::inputsStandBetweenIdentifierAndTarget()
{
    const data::DataTable table = tables::table({tables::identifier("ID", {"a,1", "b", "c"}),
                                                 tables::category("Class", {"x", "y", "x"}),
                                                 tables::numbers("Age", {10, tables::missing, 30}),
                                                 tables::category("Job", {"m", "n", ""})},
                                                "Class");
    const auto rows = data::allRows(2);
    // Fitted on the first two rows only: the gap takes the one age among them.
    const prepare::Recipe recipe =
        prepare::fitRecipe(table, {prepare::usableFeatures(table), rows, {}},
                           {{{prepare::FillNumbers{}, {}},
                             {prepare::FillLevels{}, {}},
                             {prepare::SplitLevels{}, {}}}});
    QCOMPARE(report::preparedCsv(recipe, table, table.target()),
             std::string("ID,Age,Job = m,Job = n,Class\n"
                         "\"a,1\",10,1,0,x\n"
                         "b,10,0,1,y\n"
                         "c,30,1,0,x\n"));
}

QTEST_APPLESS_MAIN(PreparedExportTest)
#include "test_preparedexport.moc"
