#include "core/base/random.h"
#include "core/data/csv/csvreader.h"
#include "tests/support/heartbeat.h"
#include "tests/support/tables.h"
#include "ui/pages/data/tablecard.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/datatableview.h"
#include "ui/workspace/rowview.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using core::data::ColumnType;
using core::explore::RowCondition;
using core::explore::SortDirection;
using ui::RowView;
using Rows = std::vector<std::uint32_t>;

namespace {

constexpr std::size_t manyRows = 1'000'000;
constexpr double mostMilliseconds = 100;

core::data::TablePointer smallTable()
{
    return core::data::readCsvText("ID,Age,City\n"
                                   "a,30,Rome\n"
                                   "b,,Oslo\n"
                                   "c,20,Rome\n"
                                   "d,30,Oslo\n"
                                   "e,10,Rome\n",
                                   "five.csv")
        .table;
}

RowCondition ageFrom(double age)
{
    return {1, core::explore::NumberRange{age, {}}};
}

/// Twelve columns of every kind; built once for all that need it.
ui::OpenTablePointer manyCustomers()
{
    static const ui::OpenTablePointer made = [] {
        core::Random random(1);
        std::vector<core::data::Column> columns;
        std::vector<std::string> ids;
        std::vector<std::string> names;
        for (std::size_t row = 0; row < manyRows; ++row) {
            ids.push_back("C" + std::to_string(10'000'000 + (row * 7919) % manyRows));
            names.push_back(row % 50 == 0 ? std::string()
                                          : "Person " + std::to_string(random.below(700'000)));
        }
        columns.push_back(tables::identifier("ID", ids));
        columns.push_back(tables::texts("Name", names));
        for (int i = 0; i < 6; ++i) {
            std::vector<double> values(manyRows);
            for (double& value : values)
                value = random.below(20) == 0 ? tables::missing : random.normal() * 100;
            columns.push_back(tables::numbers("Number " + std::to_string(i), std::move(values)));
        }
        for (int i = 0; i < 4; ++i) {
            core::data::Column column;
            column.name = "Group " + std::to_string(i);
            column.type = ColumnType::Category;
            column.levels = {"Average", "High", "Low"};
            column.missing.assign(manyRows, 0);
            for (std::size_t row = 0; row < manyRows; ++row)
                column.codes.push_back(std::int32_t(random.below(3)));
            columns.push_back(std::move(column));
        }
        auto open = std::make_shared<ui::OpenTable>();
        open->table =
            std::make_shared<const core::data::DataTable>(tables::table(std::move(columns)));
        open->summaries = core::explore::summarize(*open->table);
        for (std::size_t c = 0; c < open->table->columnCount(); ++c)
            open->histograms.push_back(core::explore::histogram(open->table->column(c)));
        return ui::OpenTablePointer(open);
    }();
    return made;
}

} // namespace

class TestRowView : public QObject {
    Q_OBJECT

private slots:
    void startsWithAllRowsInFileOrder();
    void sortingAndFilteringGoTogether();
    void oldRowsStayUntilTheNewOnesAreThere();
    void newWishReplacesTheOneUnderWay();
    void cancelKeepsWhatIsShown();
    void findingRowsAreFilteredAndSorted();
    void filterThatNoLongerFitsIsDropped();
    void anotherTableStartsPlain();
    void millionRowsNeverHoldTheWindow();
    void exactIdentifierIsFoundAtOnceAmongAMillion();
};

void TestRowView::startsWithAllRowsInFileOrder()
{
    RowView view;
    view.setTable(smallTable());
    QVERIFY(!view.rows());
    QVERIFY(view.shown().isPlain());
    QVERIFY(!view.isBusy());
}

void TestRowView::sortingAndFilteringGoTogether()
{
    RowView view;
    const QSignalSpy changes(&view, &RowView::rowsChanged);
    view.setTable(smallTable());
    view.sortBy(1, SortDirection::Descending);
    QTRY_VERIFY(view.rows());
    QCOMPARE(view.rows()->rows, (Rows{0, 3, 2, 4, 1}));
    view.setCondition(1, ageFrom(15));
    QTRY_COMPARE(view.rows()->rows, (Rows{0, 3, 2}));
    QCOMPARE(view.rows()->places[2], 2U);
    QCOMPARE(view.rows()->places[1], core::explore::ShownRows::hidden);
    view.setCondition(2, RowCondition{2, core::explore::LevelSet{{"Rome"}}});
    QTRY_COMPARE(view.rows()->rows, (Rows{0, 2}));
    view.setFileOrder();
    QTRY_VERIFY(!view.shown().sortColumn);
    view.setCondition(1, {});
    QTRY_COMPARE(view.rows()->rows, (Rows{0, 2, 4}));
    view.clearFilter();
    QTRY_VERIFY(!view.rows());
    QVERIFY(view.shown().isPlain());
}

void TestRowView::oldRowsStayUntilTheNewOnesAreThere()
{
    RowView view;
    view.setTable(smallTable());
    view.setCondition(1, ageFrom(15));
    QTRY_VERIFY(view.rows());
    const auto before = view.rows();
    view.sortBy(1, SortDirection::Ascending);
    QCOMPARE(view.rows(), before);
    QVERIFY(view.wanted().sortColumn.has_value());
    QVERIFY(!view.shown().sortColumn);
    QTRY_COMPARE(view.rows()->rows, (Rows{2, 0, 3}));
}

void TestRowView::newWishReplacesTheOneUnderWay()
{
    RowView view;
    const QSignalSpy changes(&view, &RowView::rowsChanged);
    view.setTable(smallTable());
    view.sortBy(1, SortDirection::Ascending);
    view.sortBy(0, SortDirection::Descending);
    QTRY_VERIFY(view.rows());
    QCOMPARE(view.rows()->rows, (Rows{4, 3, 2, 1, 0}));
    QTRY_VERIFY(!view.isBusy());
    QCOMPARE(changes.count(), 2); // the table, and the second order
}

void TestRowView::cancelKeepsWhatIsShown()
{
    RowView view;
    view.setTable(manyCustomers()->table);
    const QSignalSpy changes(&view, &RowView::rowsChanged);
    view.sortBy(1, SortDirection::Ascending);
    QElapsedTimer clock;
    clock.start();
    view.cancel();
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!view.isBusy());
    QVERIFY(view.wanted().isPlain());
    // A wish that comes later is the only one that is told.
    view.setCondition(2, RowCondition{2, core::explore::MissingTest{}});
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(!view.shown().sortColumn);
}

void TestRowView::findingRowsAreFilteredAndSorted()
{
    RowView view;
    view.setTable(smallTable());
    view.setFinding({"missing-values", "Age", "1 cell is missing"});
    QTRY_VERIFY(view.rows());
    QCOMPARE(view.rows()->rows, (Rows{1}));
    view.setCondition(2, RowCondition{2, core::explore::LevelSet{{"Rome"}}});
    QTRY_VERIFY(view.rows()->rows.empty());
    view.clearFinding();
    QTRY_COMPARE(view.rows()->rows, (Rows{0, 2, 4}));
}

void TestRowView::filterThatNoLongerFitsIsDropped()
{
    RowView view;
    const auto table = smallTable();
    view.setTable(table);
    view.setCondition(1, ageFrom(15));
    view.setCondition(2, RowCondition{2, core::explore::LevelSet{{"Rome"}}});
    QTRY_VERIFY(view.rows() && view.rows()->rows == (Rows{0, 2}));
    view.setTable(std::make_shared<const core::data::DataTable>(
        core::data::withColumnType(*table, 1, ColumnType::Text).table));
    QTRY_COMPARE(view.rows()->rows, (Rows{0, 2, 4}));
    QCOMPARE(view.shown().filter.size(), std::size_t(1));
}

void TestRowView::anotherTableStartsPlain()
{
    RowView view;
    view.setTable(smallTable());
    view.sortBy(1, SortDirection::Ascending);
    QTRY_VERIFY(view.rows());
    view.setTable(smallTable());
    QVERIFY(!view.rows());
    QVERIFY(view.wanted().isPlain());
}

void TestRowView::millionRowsNeverHoldTheWindow()
{
    const ui::OpenTablePointer open = manyCustomers();
    ui::TableCard card;
    card.resize(1100, 700);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    tests::Heartbeat heart;
    heart.start();
    const auto beat = [&](const char* what) {
        // Two beats more, so that what was just done is within.
        const int beats = heart.beats();
        QTRY_VERIFY(heart.beats() > beats + 1);
        qInfo("%s: %.0f ms", what, heart.longest());
        QVERIFY2(
            heart.longest() < mostMilliseconds,
            qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(heart.longest())));
        heart.start();
    };
    card.setTable(open);
    ui::DataTableView* view = card.view();
    QTRY_COMPARE(view->model()->rowCount(), int(manyRows));
    beat("open");

    auto* bar = view->verticalScrollBar();
    for (int i = 0; i < 20; ++i) {
        QWheelEvent wheel(QPointF(200, 200), view->viewport()->mapToGlobal(QPointF(200, 200)), {},
                          QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &wheel);
        QCoreApplication::processEvents();
    }
    QVERIFY(bar->value() > 0);
    beat("wheel");
    for (int i = 0; i <= 20; ++i) {
        bar->setValue(int(double(bar->maximum()) * i / 20));
        QCoreApplication::processEvents();
    }
    QCOMPARE(view->visibleRows().second, int(manyRows) - 1);
    beat("drag to the end");

    for (const int column : {2, 0, 1, 9}) {
        emit view->columnHeader()->sortClicked(column);
        QTRY_COMPARE_WITH_TIMEOUT(card.rowView().shown().sortColumn.value_or(99),
                                  std::size_t(column), 20'000);
        beat("sort");
    }
    card.showFindingRows({"missing-values", "Number 1", "Some are missing"});
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() < int(manyRows), 20'000);
    beat("filter");
    card.openFilter(9, QRect(100, 100, 20, 20));
    beat("popover");
    card.findChild<QFrame*>(QStringLiteral("filterPopover"))->close();
    view->selectAll();
    beat("select all");
    QCOMPARE(view->selectedRowCount(), std::size_t(view->model()->rowCount()));
    bar->setValue(bar->maximum());
    beat("scroll a selection");
    emit view->columnHeader()->sortClicked(3);
    QTRY_COMPARE_WITH_TIMEOUT(card.rowView().shown().sortColumn.value_or(99), std::size_t(3),
                              20'000);
    beat("sort a selection");
}

void TestRowView::exactIdentifierIsFoundAtOnceAmongAMillion()
{
    ui::TableCard card;
    card.resize(1100, 700);
    card.show();
    card.setTable(manyCustomers());
    auto* field = card.findChild<QLineEdit*>(QStringLiteral("findField"));
    field->setText(
        QString::fromStdString(std::string(manyCustomers()->table->column(0).text[987'654])));
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(card.view()->currentIndex().row(), 987'654);
    QCOMPARE(card.view()->currentIndex().column(), 0);
    qInfo("found after %lld ms", clock.elapsed());
}

QTEST_MAIN(TestRowView)
#include "test_rowview.moc"
