#include "core/base/error.h"
#include "core/data/levelorder.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace core::data;

class LevelOrderTest : public QObject {
    Q_OBJECT
private slots:
    void everyCellSaysWhatItSaidBefore();
    void categoryBecomesOrdered();
    void otherLevelsAreRefused();
    void numbersHaveNoOrderToChoose();
};

namespace {

DataTable scores(ColumnType type)
{
    return tables::table({tables::withLevels("Score", type, {"Average", "High", "Low"},
                                             {"Low", "", "High", "Average", "Low"}),
                          tables::numbers("Age", {1, 2, 3, 4, 5})});
}

} // namespace

void LevelOrderTest::everyCellSaysWhatItSaidBefore()
{
    const DataTable before = scores(ColumnType::Ordinal);
    const std::vector<std::string> order{"Low", "Average", "High"};
    const DataTable after = withLevelOrder(before, 0, order);
    for (std::size_t row = 0; row < before.rowCount(); ++row)
        QCOMPARE(valueText(after.column(0), row), valueText(before.column(0), row));
    QCOMPARE(after.column(0).codes, (std::vector<std::int32_t>{0, -1, 2, 1, 0}));
    QCOMPARE(after.column(0).levels, order);
    QCOMPARE(after.column(0).missingCount, std::size_t(1));
    // The other columns are shared, not copied.
    QCOMPARE(after.columnPointer(1), before.columnPointer(1));
}

void LevelOrderTest::categoryBecomesOrdered()
{
    const DataTable before = scores(ColumnType::Category);
    const DataTable after =
        withLevelOrder(before, 0, std::vector<std::string>{"Low", "Average", "High"});
    QVERIFY(after.column(0).type == ColumnType::Ordinal);
    QVERIFY(before.column(0).type == ColumnType::Category);
    QVERIFY(after.role(0) == before.role(0));
}

void LevelOrderTest::otherLevelsAreRefused()
{
    const DataTable table = scores(ColumnType::Category);
    const std::vector<std::vector<std::string>> wrong{
        {"Low", "High"}, {"Low", "Low", "High"}, {"Low", "Average", "Top"}, {}};
    for (const auto& levels : wrong) {
        try {
            withLevelOrder(table, 0, levels);
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY(error.code() == core::ErrorCode::InvalidOption);
            QCOMPARE(error.subject(), std::string("Score"));
        }
    }
}

void LevelOrderTest::numbersHaveNoOrderToChoose()
{
    try {
        withLevelOrder(scores(ColumnType::Category), 1, std::vector<std::string>{"1"});
        QFAIL("accepted");
    } catch (const core::Error& error) {
        QVERIFY(error.code() == core::ErrorCode::WrongColumnType);
    }
}

QTEST_APPLESS_MAIN(LevelOrderTest)
#include "test_levelorder.moc"
