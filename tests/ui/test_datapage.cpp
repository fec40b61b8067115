#include "ui/pages/data/columninspector.h"
#include "ui/pages/data/datapage.h"
#include "ui/pages/data/findingscard.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/datatableview.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using core::data::ColumnRole;
using core::data::ColumnType;
using ui::Step;

namespace {

QByteArray customers()
{
    QByteArray text = "ID,Age,Spending,Segmentation\n";
    const char* levels[] = {"Low", "Average", "High"};
    const char* classes[] = {"A", "B", "C", "D"};
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(462800 + i * 7) + ',' +
                (i % 10 == 3 ? QByteArray() : QByteArray::number(20 + (i * 13) % 47)) + ',' +
                levels[i % 3] + ',' + classes[(i * 5) % 4] + '\n';
    return text;
}

} // namespace

class TestDataPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::DataPage> m_page;

    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found && m_page->optionsPanel())
            found = m_page->optionsPanel()->findChild<T*>(QLatin1String(name));
        return found;
    }
    ui::DataTableView* view() const { return find<ui::DataTableView>("dataTable"); }
    void open(const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("customers.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QSignalSpy changes(m_workspace.get(), &ui::Workspace::tableChanged);
        m_workspace->openFile(file.fileName());
        QTRY_COMPARE(changes.count(), 1);
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        m_page->optionsPanel()->show();
    }
    /// A finding's link by its words.
    QPushButton* action(const char* words) const
    {
        for (auto* button : find<ui::FindingsCard>("findingsCard")->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1String(words))
                return button;
        return nullptr;
    }
    QString headline() const { return find<QLabel>("pageHeadline")->accessibleName(); }

private slots:
    void init();
    void cleanup();
    void saysWhatIsNeededWhenNothingIsOpen();
    void headlineCountsCustomersFeaturesAndSegments();
    void receiptIsAWarningWhenRowsWereRejected();
    void findJumpsFromMatchToMatch();
    void findSaysWhenThereIsNothing();
    void roleComboChangesTheTableAndUndoRestoresIt();
    void typeComboThatDoesNotFitOffersUndo();
    void inspectorFollowsTheCurrentCell();
    void showRowsShowsOnlyThem();
    void headerArrowSortsUpDownAndBack();
    void filterButtonAsksForARange();
    void levelsAreTickedInTheFilter();
    void textsAreFilteredByWhatTheyContain();
    void missingCellsAreShownAloneOrHidden();
    void chipTakesItsFilterAway();
    void findingAndFilterAreBothMet();
    void sortedRowsAreCopiedInTheirOrder();
    void theChosenColumnStaysWhenTheTableTakesTheFocus();
    void findGoesThroughVisibleRowsOnly();
    void cellMenuFiltersByTheCell();
    void anotherTypeKeepsFiltersThatStillFit();
    void constantColumnIsIgnoredByItsFinding();
    void suspectedTokensBecomeMissingWithOneClick_data();
    void suspectedTokensBecomeMissingWithOneClick();
    void oddWordsAreShownAndReadAsNumbers();
    void orderOfDatesIsChosenWithOneClick();
    void alsoMissingFieldReadsTheColumnAgain();
    void decimalMarkIsChosenForAColumn();
    void unitStandsInHeaderAndFigures();
    void copyPutsTabSeparatedTextOnTheClipboard();
    void primaryButtonGoesToExplore();
    void failedReloadIsToldOnThePage();
    void everyControlHasAnAccessibleName();
};

void TestDataPage::init()
{
    m_workspace = std::make_unique<ui::Workspace>();
    m_page = std::make_unique<ui::DataPage>(*m_workspace);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDataPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestDataPage::saysWhatIsNeededWhenNothingIsOpen()
{
    QVERIFY(find<QPushButton>("openCsvButton")->isVisible());
    QVERIFY(!view()->isVisible());
    QCOMPARE(m_page->optionsPanel(), nullptr);
    open(customers());
    QVERIFY(!find<QPushButton>("openCsvButton")->isVisible());
    QVERIFY(view()->isVisible());
}

void TestDataPage::headlineCountsCustomersFeaturesAndSegments()
{
    open(customers());
    m_workspace->setColumnRole(3, ColumnRole::Target);
    QCOMPARE(headline(),
             QStringLiteral("<b>60 customers</b> described by <b>2 features</b>; target "
                            "<b>Segmentation</b> with 4 segments; 54 rows are complete"));
    QCOMPARE(find<ui::Banner>("receiptBar")->kind(), ui::Banner::Kind::Ok);
    const QString receipt = find<ui::Banner>("receiptBar")->text();
    QVERIFY2(receipt.startsWith(QStringLiteral(
                 "60 rows · 4 columns · UTF-8 · comma · 6 empty cells · 0 rows rejected")),
             qPrintable(receipt));
}

void TestDataPage::receiptIsAWarningWhenRowsWereRejected()
{
    open(customers() + "1,2,3,4,5,6,7\n");
    const auto* receipt = find<ui::Banner>("receiptBar");
    QVERIFY(receipt->isVisible());
    QCOMPARE(receipt->kind(), ui::Banner::Kind::Warning);
    QVERIFY(receipt->text().contains(QStringLiteral("1 row rejected")));
}

void TestDataPage::findJumpsFromMatchToMatch()
{
    open(customers());
    auto* field = find<QLineEdit>("findField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("462870")); // row 11
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(view()->currentIndex().row(), 10);
    QCOMPARE(view()->currentIndex().column(), 0);
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QStringLiteral("1 of 1"));

    field->clear();
    QTest::keyClicks(field, QStringLiteral("average")); // rows 2, 5, 8, …
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QStringLiteral("1 of 20"));
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 4);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(find<QLabel>("findResult")->text(), QStringLiteral("20 of 20"));
}

void TestDataPage::findSaysWhenThereIsNothing()
{
    open(customers());
    auto* field = find<QLineEdit>("findField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("zebra"));
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QStringLiteral("not found"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QString());
}

void TestDataPage::roleComboChangesTheTableAndUndoRestoresIt()
{
    open(customers());
    view()->setCurrentColumn(2);
    auto* box = find<QComboBox>("columnRoleBox");
    QCOMPARE(box->currentData().toInt(), int(ColumnRole::Feature));
    box->setCurrentIndex(box->findData(int(ColumnRole::Ignored)));
    QCOMPARE(m_workspace->openTable()->table->role(2), ColumnRole::Ignored);
    QCOMPARE(view()->tableModel()->table()->role(2), ColumnRole::Ignored);
    QCOMPARE(view()->currentColumn(), 2);
    m_workspace->undoStack()->undo();
    QCOMPARE(view()->tableModel()->table()->role(2), ColumnRole::Feature);
    QCOMPARE(box->currentData().toInt(), int(ColumnRole::Feature));
}

void TestDataPage::typeComboThatDoesNotFitOffersUndo()
{
    open(customers());
    view()->setCurrentColumn(2);
    auto* box = find<QComboBox>("columnTypeBox");
    const ColumnType before = m_workspace->openTable()->table->column(2).type;
    box->setCurrentIndex(box->findData(int(ColumnType::Numeric)));
    QCOMPARE(view()->tableModel()->table()->column(2).missingCount, std::size_t(60));
    auto* notice = find<ui::Banner>("retypeNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().startsWith(QStringLiteral("60 cells of Spending")));
    QTest::mouseClick(find<QPushButton>("undoTypeButton"), Qt::LeftButton);
    QCOMPARE(m_workspace->openTable()->table->column(2).type, before);
    QVERIFY(!notice->isVisible());
}

void TestDataPage::inspectorFollowsTheCurrentCell()
{
    open(customers());
    view()->setCurrentIndex(view()->model()->index(0, 1));
    auto* inspector = qobject_cast<ui::ColumnInspector*>(m_page->optionsPanel());
    QCOMPARE(inspector->column(), 1);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(inspector->column(), 2);
}

void TestDataPage::showRowsShowsOnlyThem()
{
    open(customers());
    auto* card = find<ui::FindingsCard>("findingsCard");
    QVERIFY(card->findingCount() > 0);
    emit card->rowsRequested({"missing-values", "Age", "6 cells of Age are missing"});
    QTRY_COMPARE(view()->model()->rowCount(), 6);
    QCOMPARE(view()->currentColumn(), 1);
    QVERIFY(find<QLabel>("rowsInSight")->toolTip().contains(QStringLiteral("6 (of 60)")));
    QTest::mouseClick(find<QPushButton>("clearAllFiltersButton"), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 60);
}

void TestDataPage::headerArrowSortsUpDownAndBack()
{
    open(customers());
    auto* header = view()->columnHeader();
    QWidget* area = header->viewport();
    // The arrow stands at the right of the name.
    const auto arrow = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) - 14,
                      17);
    };
    const auto first = [this] { return view()->model()->index(0, 1).data().toString(); };
    QTest::mouseClick(area, Qt::LeftButton, {}, arrow(1));
    QTRY_VERIFY(find<QLabel>("rowsInSight")->toolTip().endsWith(QStringLiteral("sorted by Age")));
    QCOMPARE(first(), QStringLiteral("20"));
    const int last = view()->model()->rowCount() - 1;
    QCOMPARE(view()->model()->index(last, 1).data().toString(), QStringLiteral("missing"));
    QTest::mouseClick(area, Qt::LeftButton, {}, arrow(1));
    QTRY_COMPARE(first(), QStringLiteral("66"));
    QCOMPARE(view()->model()->index(last, 1).data().toString(), QStringLiteral("missing"));
    QTest::mouseClick(area, Qt::LeftButton, {}, arrow(1));
    QTRY_COMPARE(view()->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("1"));
    QVERIFY(find<QLabel>("rowsInSight")->toolTip().endsWith(QStringLiteral("file order")));
}

void TestDataPage::filterButtonAsksForARange()
{
    open(customers());
    view()->setCurrentColumn(1);
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    auto* from = find<QLineEdit>("filterFromField");
    QVERIFY(from);
    QTest::keyClicks(from, QStringLiteral("30"));
    QTest::keyClicks(find<QLineEdit>("filterToField"), QStringLiteral("4x"));
    QTRY_VERIFY(find<QLineEdit>("filterToField")->property("invalid").toBool());
    find<QLineEdit>("filterToField")->setText(QStringLiteral("40"));
    const core::data::Column& ages = m_workspace->openTable()->table->column(1);
    const auto expected = std::count_if(ages.numbers.begin(), ages.numbers.end(),
                                        [](double age) { return age >= 30 && age <= 40; });
    QTRY_COMPARE(view()->model()->rowCount(), int(expected));
    QTRY_COMPARE(find<QLabel>("filterResult")->text(),
                 QStringLiteral("%1 of 60 rows").arg(expected));
    find<QCheckBox>("filterOutsideBox")->click();
    QTRY_COMPARE(view()->model()->rowCount(), 54 - int(expected));
    QTest::mouseClick(find<QPushButton>("clearFilterButton"), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 60);
}

void TestDataPage::levelsAreTickedInTheFilter()
{
    open(customers());
    view()->setCurrentColumn(2);
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    auto* list = find<QListView>("filterLevelList");
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::mouseClick(find<QPushButton>("noLevelsButton"), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("noRows")->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(view()->model()->rowCount(), 20);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(view()->model()->index(row, 2).data(), list->model()->index(0, 0).data());
    QVERIFY(!find<QLabel>("noRows")->isVisible());
}

void TestDataPage::textsAreFilteredByWhatTheyContain()
{
    open(customers());
    view()->setCurrentColumn(0);
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("filterTextField"), QStringLiteral("4628"));
    QTRY_COMPARE(view()->model()->rowCount(), 15); // 462800 … 462898
    find<QComboBox>("filterMatchBox")->setCurrentIndex(3);
    QTRY_COMPARE(view()->model()->rowCount(), 45);
}

void TestDataPage::missingCellsAreShownAloneOrHidden()
{
    open(customers());
    view()->setCurrentColumn(1);
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    find<QCheckBox>("onlyMissingBox")->click();
    QTRY_COMPARE(view()->model()->rowCount(), 6);
    QVERIFY(!find<QLineEdit>("filterFromField")->isEnabled());
    find<QCheckBox>("hideMissingBox")->click();
    QVERIFY(!find<QCheckBox>("onlyMissingBox")->isChecked());
    QTRY_COMPARE(view()->model()->rowCount(), 54);
}

void TestDataPage::chipTakesItsFilterAway()
{
    open(customers());
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    find<QComboBox>("filterColumnBox")->setCurrentIndex(1);
    find<QLineEdit>("filterFromField")->setText(QStringLiteral("50"));
    QTRY_VERIFY(view()->model()->rowCount() < 60);
    m_page->findChild<QFrame*>(QStringLiteral("filterPopover"))->close();
    auto* chips = find<QWidget>("filterChips");
    QVERIFY(chips->isVisible());
    bool isNamed = false;
    for (const auto* words : chips->findChildren<QPushButton*>())
        isNamed = isNamed || words->text() == QStringLiteral("Age from 50");
    QVERIFY(isNamed);
    QTest::mouseClick(find<QToolButton>("removeFilterButton"), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 60);
    QVERIFY(!chips->isVisible());
}

void TestDataPage::findingAndFilterAreBothMet()
{
    open(customers());
    auto* card = find<ui::FindingsCard>("findingsCard");
    emit card->rowsRequested({"missing-values", "Age", "6 cells of Age are missing"});
    QTRY_COMPARE(view()->model()->rowCount(), 6); // rows 4, 14, 24, …
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    find<QComboBox>("filterColumnBox")->setCurrentIndex(0);
    find<QLineEdit>("filterTextField")->setText(QStringLiteral("4628"));
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(find<QWidget>("filterChips")->findChildren<QToolButton*>().size(), 2);
}

void TestDataPage::theChosenColumnStaysWhenTheTableTakesTheFocus()
{
    open(customers());
    view()->setCurrentColumn(2);
    emit view()->columnHeader()->sortClicked(1);
    QTRY_VERIFY(find<QLabel>("rowsInSight")->toolTip().endsWith(QStringLiteral("sorted by Age")));
    QVERIFY(!view()->currentIndex().isValid());
    QFocusEvent focus(QEvent::FocusIn, Qt::PopupFocusReason);
    QCoreApplication::sendEvent(view(), &focus);
    QCOMPARE(view()->currentColumn(), 2);
}

void TestDataPage::sortedRowsAreCopiedInTheirOrder()
{
    open("ID,Age\na,30\nb,10\nc,20\n");
    auto* header = view()->columnHeader();
    emit header->sortClicked(1);
    QTRY_COMPARE(view()->model()->index(0, 1).data().toString(), QStringLiteral("10"));
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("ID\tAge\nb\t10\nc\t20\na\t30\n"));
    QVERIFY(find<QLabel>("rowsInSight")->toolTip().startsWith(QStringLiteral("3 selected")));
}

void TestDataPage::findGoesThroughVisibleRowsOnly()
{
    open(customers());
    emit view()->columnHeader()->sortClicked(1);
    emit find<ui::FindingsCard>("findingsCard")
        ->rowsRequested({"missing-values", "Age", "6 cells of Age are missing"});
    QTRY_COMPARE(view()->model()->rowCount(), 6);
    auto* field = find<QLineEdit>("findField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("average"));
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QStringLiteral("1 of 2"));
    QTest::mouseClick(find<QPushButton>("clearAllFiltersButton"), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("findResult")->text(), QStringLiteral("20 found"));
}

void TestDataPage::cellMenuFiltersByTheCell()
{
    open(customers());
    emit view()->menuRequested(2, 0, QPoint(10, 10)); // Low
    auto* menu = m_page->findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(menu);
    QAction* only = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Show Only Rows Where Spending Is “Low”"))
            only = action;
    QVERIFY(only);
    only->trigger();
    menu->close();
    QTRY_COMPARE(view()->model()->rowCount(), 20);
    QCOMPARE(view()->model()->index(19, 2).data().toString(), QStringLiteral("Low"));
}

void TestDataPage::anotherTypeKeepsFiltersThatStillFit()
{
    open(customers());
    QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
    find<QComboBox>("filterColumnBox")->setCurrentIndex(1);
    find<QLineEdit>("filterFromField")->setText(QStringLiteral("50"));
    QTRY_VERIFY(view()->model()->rowCount() < 60);
    const int older = view()->model()->rowCount();
    m_page->findChild<QFrame*>(QStringLiteral("filterPopover"))->close();
    m_workspace->setColumnType(2, ColumnType::Text);
    QCOMPARE(view()->model()->rowCount(), older);
    m_workspace->setColumnType(1, ColumnType::Text);
    QTRY_COMPARE(view()->model()->rowCount(), 60);
    QVERIFY(!find<QWidget>("filterChips")->isVisible());
}

void TestDataPage::constantColumnIsIgnoredByItsFinding()
{
    open("Same,Age,City\n1,20,Rome\n1,30,Oslo\n1,40,Rome\n1,50,Oslo\n1,60,Oslo\n");
    // The reader may have proposed so already; here the analyst has taken it back.
    m_workspace->setColumnRole(0, ColumnRole::Feature);
    QPushButton* ignore = nullptr;
    for (auto* button : find<ui::FindingsCard>("findingsCard")->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Ignore Column"))
            ignore = button;
    QVERIFY(ignore);
    QTest::mouseClick(ignore, Qt::LeftButton);
    QCOMPARE(m_workspace->openTable()->table->role(0), ColumnRole::Ignored);
}

void TestDataPage::suspectedTokensBecomeMissingWithOneClick_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("cells");
    QByteArray words = "ID,City\n";
    QByteArray numbers = "ID,Points\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "C" + QByteArray::number(100 + i);
        words += id + ',' + (i % 6 == 0 ? "unknown" : i % 2 ? "Rome" : "Oslo") + '\n';
        numbers += id + ',' + (i % 10 == 0 ? "-99.0" : QByteArray::number(i * 3)) + '\n';
    }
    QTest::newRow("level") << words << 10;
    QTest::newRow("number") << numbers << 6;
}

void TestDataPage::suspectedTokensBecomeMissingWithOneClick()
{
    QFETCH(QByteArray, text);
    QFETCH(int, cells);
    open(text);
    QPushButton* treat = nullptr;
    QTRY_VERIFY((treat = action("Treat as Missing")));
    QPushButton* show = nullptr;
    for (auto* button : treat->parentWidget()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Show Rows"))
            show = button;
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), cells);
    QTRY_VERIFY(action("Treat as Missing"));
    QTest::mouseClick(action("Treat as Missing"), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->openTable()->table->column(1).missingCount, std::size_t(cells));
    QTRY_VERIFY(!action("Treat as Missing"));
    QVERIFY(!m_workspace->undoStack()->undoText().isEmpty());
    m_workspace->undoStack()->undo();
    QCOMPARE(m_workspace->openTable()->table->column(1).missingCount, std::size_t(0));
    QTRY_VERIFY(action("Treat as Missing"));
}

void TestDataPage::oddWordsAreShownAndReadAsNumbers()
{
    QByteArray text = "ID,Points\n";
    for (int i = 0; i < 80; ++i)
        text += "C" + QByteArray::number(100 + i) + ',' +
                (i == 40 ? QByteArray("n.v.") : QByteArray::number(i * 3)) + '\n';
    open(text);
    QVERIFY(!m_workspace->openTable()->table->column(1).isNumeric());
    QTRY_VERIFY(action("Show Rows"));
    QTest::mouseClick(action("Show Rows"), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->model()->index(0, 1).data().toString(), QStringLiteral("n.v."));
    QTRY_VERIFY(action("Read as Number"));
    QTest::mouseClick(action("Read as Number"), Qt::LeftButton);
    QTRY_VERIFY(m_workspace->openTable()->table->column(1).isNumeric());
    QCOMPARE(m_workspace->openTable()->table->column(1).missingCount, std::size_t(1));
    QTRY_VERIFY(!action("Read as Number"));
}

void TestDataPage::orderOfDatesIsChosenWithOneClick()
{
    QByteArray text = "ID,Joined\n";
    for (int i = 0; i < 40; ++i)
        text += "C" + QByteArray::number(100 + i) + ",0" + QByteArray::number(1 + i % 9) + "/0" +
                QByteArray::number(1 + i % 7) + "/2020\n";
    QFile file(m_folder.filePath(QStringLiteral("joined.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_workspace->openFile(file.fileName());
    QTRY_VERIFY(m_workspace->hasTable() && !m_workspace->isAnythingRunning());
    m_page->optionsPanel()->show();
    QVERIFY(!m_workspace->openTable()->table->column(1).isNumeric());
    QTRY_VERIFY(action("Day First")); // the report comes after the table
    QTest::mouseClick(action("Day First"), Qt::LeftButton);
    QTRY_COMPARE(m_workspace->openTable()->table->column(1).type, ColumnType::Date);
    // Row 2 is 02/02, row 8 is 08/01: the eighth of January.
    QCOMPARE(view()->model()->index(7, 1).data().toString(), QStringLiteral("2020-01-08"));
    QTRY_VERIFY(!action("Day First"));
    view()->setCurrentColumn(1);
    auto* box = find<QComboBox>("dateOrderBox");
    QVERIFY(box->isVisible());
    box->setCurrentIndex(box->findData(int(core::data::DateOrder::MonthDayYear)));
    QTRY_COMPARE(view()->model()->index(7, 1).data().toString(), QStringLiteral("2020-08-01"));
    m_workspace->undoStack()->undo();
    QCOMPARE(view()->model()->index(7, 1).data().toString(), QStringLiteral("2020-01-08"));
    QCOMPARE(box->currentData().toInt(), int(core::data::DateOrder::DayMonthYear));
}

void TestDataPage::alsoMissingFieldReadsTheColumnAgain()
{
    open(customers());
    view()->setCurrentColumn(2);
    auto* field = find<QLineEdit>("alsoMissingField");
    field->setText(QStringLiteral("Low; never"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->openTable()->table->column(2).missingCount, std::size_t(20));
    QCOMPARE(field->text(), QStringLiteral("Low; never"));
    view()->setCurrentColumn(1);
    QCOMPARE(field->text(), QString());
    m_workspace->undoStack()->undo();
    QCOMPARE(m_workspace->openTable()->table->column(2).missingCount, std::size_t(0));
}

void TestDataPage::decimalMarkIsChosenForAColumn()
{
    QByteArray text = "ID;Share\n";
    for (int i = 0; i < 40; ++i)
        text += "C" + QByteArray::number(100 + i) + ";1," +
                QByteArray::number(100 + (i * 7 + 30) % 40) + '\n';
    open(text);
    view()->setCurrentColumn(1);
    auto* box = find<QComboBox>("decimalMarkBox");
    QVERIFY(box->isVisible());
    const auto fifth = [this] {
        const core::data::Column& column = m_workspace->openTable()->table->column(1);
        return column.isNumeric() ? column.numbers[5] : 0;
    };
    box->setCurrentIndex(box->findData(int(',')));
    QTRY_COMPARE(fifth(), 1.125);
    box->setCurrentIndex(box->findData(int('.')));
    QTRY_COMPARE(fifth(), 1125.0);
    m_workspace->undoStack()->undo();
    QCOMPARE(fifth(), 1.125);
    QCOMPARE(box->currentData().toInt(), int(','));
    view()->setCurrentColumn(0);
    QVERIFY(!box->isVisible());
}

void TestDataPage::unitStandsInHeaderAndFigures()
{
    QByteArray text = "ID;Income\n";
    for (int i = 0; i < 40; ++i)
        text += "C" + QByteArray::number(100 + i) + ";1." + QByteArray::number(100 + i) + ",50 €\n";
    open(text);
    QCOMPARE(m_workspace->openTable()->table->column(1).unit, std::string("€"));
    view()->setCurrentColumn(1);
    bool isShown = false;
    for (const auto* label : m_page->optionsPanel()->findChildren<QLabel*>())
        isShown = isShown || label->accessibleName() == QStringLiteral("Smallest 1,100.5 €");
    QVERIFY(isShown);
    const QString tip = view()->model()->index(0, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("“1.100,50 €”")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("Read as: 1100.5 € (number)")), qPrintable(tip));
}

void TestDataPage::copyPutsTabSeparatedTextOnTheClipboard()
{
    open(customers());
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("462800\t20\n462807\t33\n"));
}

void TestDataPage::primaryButtonGoesToExplore()
{
    open(customers());
    QSignalSpy steps(m_page.get(), &ui::Page::stepRequested);
    QTest::mouseClick(find<QPushButton>("exploreColumnsButton"), Qt::LeftButton);
    QCOMPARE(steps.count(), 1);
    QCOMPARE(steps.first().first().value<Step>(), Step::Explore);
}

void TestDataPage::failedReloadIsToldOnThePage()
{
    open(customers());
    QFile::remove(m_folder.filePath(QStringLiteral("customers.csv")));
    QTest::mouseClick(find<QPushButton>("reloadButton"), Qt::LeftButton);
    const auto isTold = [this] {
        for (const auto* banner : m_page->findChildren<ui::Banner*>())
            if (banner->isVisible() && banner->kind() == ui::Banner::Kind::Danger &&
                banner->text().contains(QStringLiteral("customers.csv")))
                return true;
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(view()->model()->rowCount(), 60);
}

void TestDataPage::everyControlHasAnAccessibleName()
{
    open(customers());
    QList<QWidget*> controls;
    for (QWidget* root : {static_cast<QWidget*>(m_page.get()), m_page->optionsPanel()})
        for (QWidget* widget : root->findChildren<QWidget*>())
            if (widget->isVisible() &&
                (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                 qobject_cast<QComboBox*>(widget)))
                controls << widget;
    QVERIFY(controls.size() > 6);
    for (const QWidget* control : controls) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        // The field's own clear button and the table's corner belong to Qt.
        if (button && (qobject_cast<QLineEdit*>(control->parent()) ||
                       qobject_cast<QTableView*>(control->parent())))
            continue;
        QVERIFY2(
            !control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(control->objectName() + QLatin1String(control->metaObject()->className())));
    }
}

QTEST_MAIN(TestDataPage)
#include "test_datapage.moc"
