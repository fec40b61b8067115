#include "ui/pages/columninspector.h"
#include "ui/pages/datapage.h"
#include "ui/pages/findingscard.h"
#include "ui/tables/datatableview.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

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
    void constantColumnIsIgnoredByItsFinding();
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
    QVERIFY(find<QLabel>("rowsInSight")->text().contains(QStringLiteral("60 in all")));
    QTest::mouseClick(find<QPushButton>("showAllRowsButton"), Qt::LeftButton);
    QCOMPARE(view()->model()->rowCount(), 60);
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
