#include "core/data/csv/csvreader.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/rowview.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;

/// Customers picked in a picture, and the table that shows only them.
class TestRowSelection : public QObject {
    Q_OBJECT
private slots:
    void selectionIsToldAndNamed();
    void anotherTableClearsIt();
    void otherRolesLeaveIt();
    void nothingSelectedCannotBeShownAlone();
    void noRowsAreASelectionToo();
    void tableShowsOnlyThePickedRows();
    void pickedRowsAndFiltersNarrowTogether();
    void clearingAllFiltersDropsThePickedRows();
};

namespace {

core::data::TablePointer customers(const char* name = "customers.csv")
{
    std::string text = "age,segment\n";
    for (int row = 0; row < 50; ++row)
        text += std::to_string((row * 13) % 50) + ".5," + (row % 2 ? "A" : "B") + "\n";
    return core::data::readCsvText(text, name).table;
}

RowSelection::Rows rows(std::initializer_list<std::uint32_t> numbers)
{
    return std::make_shared<const std::vector<std::uint32_t>>(numbers);
}

} // namespace

void TestRowSelection::selectionIsToldAndNamed()
{
    RowSelection selection;
    QSignalSpy changed(&selection, &RowSelection::changed);
    QVERIFY(selection.isEmpty());
    selection.select(rows({3, 9}), QStringLiteral("segment = A"), Step::Explore);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(selection.count(), std::size_t(2));
    QCOMPARE(selection.title(), QStringLiteral("segment = A"));
    selection.clear();
    QCOMPARE(changed.size(), 2);
    QVERIFY(selection.isEmpty());
    selection.clear();
    QCOMPARE(changed.size(), 2); // nothing changed
}

void TestRowSelection::anotherTableClearsIt()
{
    RowSelection selection;
    selection.setTable(customers());
    selection.select(rows({1}), QStringLiteral("one"), Step::Explore);
    selection.setShownAlone(true);
    QSignalSpy alone(&selection, &RowSelection::shownAloneChanged);
    selection.setTable(customers("other.csv"));
    QVERIFY(selection.isEmpty());
    QVERIFY(!selection.isShownAlone());
    QCOMPARE(alone.size(), 1);
}

void TestRowSelection::otherRolesLeaveIt()
{
    const auto table = customers();
    RowSelection selection;
    selection.setTable(table);
    selection.select(rows({1, 4}), QStringLiteral("two"), Step::Explore);
    selection.setTable(std::make_shared<const core::data::DataTable>(
        table->withRole(0, core::data::ColumnRole::Ignored)));
    QCOMPARE(selection.count(), std::size_t(2));
}

void TestRowSelection::nothingSelectedCannotBeShownAlone()
{
    RowSelection selection;
    selection.setShownAlone(true);
    QVERIFY(!selection.isShownAlone());
}

void TestRowSelection::noRowsAreASelectionToo()
{
    RowSelection selection;
    selection.select(rows({}), QStringLiteral("nobody"), Step::Explore);
    QVERIFY(!selection.isEmpty());
    QCOMPARE(selection.count(), std::size_t(0));
}

void TestRowSelection::tableShowsOnlyThePickedRows()
{
    RowView view;
    view.setTable(customers());
    view.setPicked(rows({2, 7, 11}), QStringLiteral("three"));
    QTRY_VERIFY(view.rows());
    QCOMPARE(view.rows()->rows, (std::vector<std::uint32_t>{2, 7, 11}));
    QCOMPARE(view.shown().pickedTitle, QStringLiteral("three"));
    // Ages of rows 2, 7, 11: 26.5, 41.5, 43.5.
    view.sortBy(0, core::explore::SortDirection::Descending);
    QTRY_COMPARE(view.rows()->rows, (std::vector<std::uint32_t>{11, 7, 2}));
    view.setPicked(nullptr, {});
    QTRY_COMPARE(view.rows()->rows.size(), std::size_t(50));
}

void TestRowSelection::pickedRowsAndFiltersNarrowTogether()
{
    RowView view;
    view.setTable(customers());
    view.setPicked(rows({2, 7, 11, 12}), QStringLiteral("four"));
    view.setCondition(1, core::explore::RowCondition{1, core::explore::LevelSet{{"A"}}});
    QTRY_VERIFY(view.rows() && view.rows()->rows == (std::vector<std::uint32_t>{7, 11}));
    view.setPicked(rows({7, 12}), QStringLiteral("two"));
    QTRY_COMPARE(view.rows()->rows, std::vector<std::uint32_t>{7});
}

void TestRowSelection::clearingAllFiltersDropsThePickedRows()
{
    RowView view;
    view.setTable(customers());
    view.setPicked(rows({2, 7}), QStringLiteral("two"));
    QTRY_VERIFY(view.rows());
    view.clearFilter();
    QTRY_VERIFY(!view.rows());
    QVERIFY(!view.shown().picked);
}

QTEST_MAIN(TestRowSelection)
#include "test_rowselection.moc"
