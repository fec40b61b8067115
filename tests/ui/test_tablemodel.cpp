#include "core/data/csv/csvreader.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/datatableview.h"
#include "ui/tables/distributionview.h"
#include "ui/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using core::data::ColumnRole;
using ui::TableModel;

namespace {

const char* const csv = "ID,Age,Spending,Segmentation\n"
                        "1001,22.0,Low,D\n"
                        "1002,,Average,A\n"
                        "1003,67.5,High,B\n"
                        "1004,61,,B\n";

core::data::TablePointer smallTable()
{
    return core::data::readCsvText(csv, "small.csv").table;
}

core::data::TablePointer withTarget(const core::data::TablePointer& table, std::size_t column)
{
    return std::make_shared<const core::data::DataTable>(
        table->withRole(column, ColumnRole::Target));
}

/// Rows of smallTable in this order.
ui::ShownRowsPointer shown(const std::vector<std::uint32_t>& rows)
{
    auto result = std::make_shared<core::explore::ShownRows>();
    result->rows = rows;
    result->places.assign(4, core::explore::ShownRows::hidden);
    for (std::size_t place = 0; place < rows.size(); ++place)
        result->places[rows[place]] = std::uint32_t(place);
    return result;
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private slots:
    void modelKeepsTheRulesOfItemModels();
    void missingCellIsAWordAndMarked();
    void toolTipTellsTheFileTextAndTheValue();
    void targetCellsCarryTheirClass();
    void numbersStandRight();
    void chosenRowsKeepTheirFileNumbers();
    void anotherRoleDoesNotResetTheModel();
    void anotherTableResetsTheModel();
    void copiedCellsAreTabSeparated();
    void headerKeepsNamesWhole();
    void facesTellMissingShareAndUniqueness();
    void figuresHaveSeparatorsAndFewDecimals();
    void niceStepsAreOneTwoFive();
};

void TestTableModel::modelKeepsTheRulesOfItemModels()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(smallTable());
    model.setTable(withTarget(model.table(), 3));
    model.setShownRows(shown({3, 1}));
    model.setShownRows({});
    model.setTable(smallTable());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 4);
}

void TestTableModel::missingCellIsAWordAndMarked()
{
    TableModel model;
    model.setTable(smallTable());
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("missing"));
    QVERIFY(model.index(1, 1).data(TableModel::MissingRole).toBool());
    QVERIFY(!model.index(0, 1).data(TableModel::MissingRole).toBool());
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("22"));
}

void TestTableModel::toolTipTellsTheFileTextAndTheValue()
{
    TableModel model;
    model.setTable(smallTable());
    const QString tip = model.index(0, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("“22.0”")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("Read as: 22 (number)")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("line 2")), qPrintable(tip));
    const QString missing = model.index(1, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(missing.contains(QStringLiteral("In the file: empty")), qPrintable(missing));
    QVERIFY2(missing.contains(QStringLiteral("Read as: missing")), qPrintable(missing));
}

void TestTableModel::targetCellsCarryTheirClass()
{
    TableModel model;
    model.setTable(withTarget(smallTable(), 3));
    // A, B, D in natural order.
    QCOMPARE(model.index(0, 3).data(TableModel::ClassRole).toInt(), 2);
    QCOMPARE(model.index(1, 3).data(TableModel::ClassRole).toInt(), 0);
    QCOMPARE(model.index(0, 2).data(TableModel::ClassRole).toInt(), -1);
}

void TestTableModel::numbersStandRight()
{
    TableModel model;
    model.setTable(smallTable());
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void TestTableModel::chosenRowsKeepTheirFileNumbers()
{
    TableModel model;
    model.setTable(smallTable());
    model.setShownRows(shown({3, 1}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("4"));
    QCOMPARE(model.tableRow(1), std::size_t(1));
    QCOMPARE(model.viewRow(3), 0);
    QCOMPARE(model.viewRow(2), -1);
}

void TestTableModel::anotherRoleDoesNotResetTheModel()
{
    TableModel model;
    model.setTable(smallTable());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTable(withTarget(model.table(), 3));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
}

void TestTableModel::anotherTableResetsTheModel()
{
    TableModel model;
    model.setTable(smallTable());
    model.setShownRows(shown({1}));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTable(smallTable());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 4);
}

void TestTableModel::copiedCellsAreTabSeparated()
{
    const auto table = smallTable();
    QCOMPARE(ui::cellsText(*table, {0, 1}, {0, 1}, true),
             QStringLiteral("ID\tAge\n1001\t22\n1002\t\n"));
    QCOMPARE(ui::cellsText(*table, {2}, {2}, false), QStringLiteral("High\n"));
}

void TestTableModel::headerKeepsNamesWhole()
{
    const auto table = smallTable();
    std::vector<core::explore::Histogram> histograms;
    for (std::size_t c = 0; c < table->columnCount(); ++c)
        histograms.push_back(core::explore::histogram(table->column(c)));
    ui::DataTableView view;
    view.setTable(table, core::explore::summarize(*table), histograms);
    auto* header = static_cast<ui::ColumnHeader*>(view.horizontalHeader());
    for (int c = 0; c < int(table->columnCount()); ++c) {
        QVERIFY(header->faceWidth(c) > 0);
        QVERIFY(view.columnWidth(c) >= header->faceWidth(c));
    }
}

void TestTableModel::facesTellMissingShareAndUniqueness()
{
    const auto table = smallTable();
    std::vector<core::explore::Histogram> histograms;
    for (std::size_t c = 0; c < table->columnCount(); ++c)
        histograms.push_back(core::explore::histogram(table->column(c)));
    const auto faces =
        ui::columnFaces(*withTarget(table, 3), core::explore::summarize(*table), histograms);
    QCOMPARE(faces[1].missingShare, 0.25);
    QCOMPARE(faces[1].missingText, QStringLiteral("25.0 % missing"));
    QCOMPARE(faces[3].missingText, QStringLiteral("complete"));
    QVERIFY(faces[3].isTarget);
    QCOMPARE(faces[3].barLevels, (std::vector<int>{0, 1, 2}));
    QCOMPARE(faces[3].bars, (std::vector<double>{0.5, 1, 0.5}));
}

void TestTableModel::figuresHaveSeparatorsAndFewDecimals()
{
    QCOMPARE(ui::countText(8068), QStringLiteral("8,068"));
    QCOMPARE(ui::figureText(2.641387), QStringLiteral("2.64"));
    QCOMPARE(ui::figureText(52247.2513), QStringLiteral("52,247"));
    QCOMPARE(ui::figureText(14), QStringLiteral("14"));
    QCOMPARE(ui::figureText(std::nan("")), QStringLiteral("–"));
    QCOMPARE(ui::percentText(829 / 8068.0), QStringLiteral("10.3 %"));
    QCOMPARE(ui::percentText(0.0001), QStringLiteral("< 0.1 %"));
    QCOMPARE(ui::percentText(0), QStringLiteral("0.0 %"));
}

void TestTableModel::niceStepsAreOneTwoFive()
{
    QCOMPARE(ui::niceStep(0.7), 1.0);
    QCOMPARE(ui::niceStep(11), 20.0);
    QCOMPARE(ui::niceStep(200), 200.0);
    QCOMPARE(ui::niceStep(3.4), 5.0);
}

QTEST_MAIN(TestTableModel)
#include "test_tablemodel.moc"
