#include "ui/importing/rfmdialog.h"
#include "ui/tables/tablemodel.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace ui;

class TestRfmDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RfmDialog> m_dialog;

    void open(const std::string& text)
    {
        m_dialog.reset();
        m_workspace = std::make_unique<Workspace>();
        TableOrigin origin;
        origin.title = QStringLiteral("orders.csv");
        origin.pasted = std::make_shared<const std::string>(text);
        QSignalSpy changed(m_workspace.get(), &Workspace::tableChanged);
        m_workspace->openUnseen(origin);
        QTRY_VERIFY(changed.count() > 0 && !m_workspace->isAnythingRunning());
        m_dialog = std::make_unique<RfmDialog>(m_workspace->openTable());
        m_dialog->show();
    }

    template <typename T>
    T* find(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    bool isReady() { return find<QPushButton>("buildCustomerTableButton")->isEnabled(); }
    int customers() { return find<QTableView>("rfmCustomers")->model()->rowCount(); }

private slots:
    void init()
    {
        open("Order ID,Customer ID,Order Date,Amount\n"
             "O1,C1,2024-01-05,100.50\nO2,C2,2024-02-01,20.25\nO3,C1,2024-03-10,30.00\n"
             "O4,C3,2024-03-01,200.00\nO4,C3,2024-03-02,-200.00\nO5,,2024-03-04,10.00\n"
             "O6,C2,2024-03-20,40.00\nO7,C4,2024-03-12,25.10\n");
        QTRY_VERIFY(isReady());
    }
    void cleanup() { m_dialog.reset(); }

    void columnsAreProposedAndCustomersShown()
    {
        QCOMPARE(find<QComboBox>("customerChoice")->currentText(), QString("Customer ID"));
        QCOMPARE(find<QComboBox>("dateChoice")->currentText(), QString("Order Date"));
        QCOMPARE(find<QComboBox>("amountChoice")->currentText(), QString("Amount"));
        QCOMPARE(find<QComboBox>("quantityChoice")->currentText(), QString("None"));
        QCOMPARE(find<QComboBox>("orderChoice")->currentText(), QString("Order ID"));
        QCOMPARE(customers(), 4);
        QVERIFY(find<QLabel>("rfmHeadline")->text().startsWith("4 customers from 7 transactions"));
        QVERIFY(find<QLabel>("rfmLeftOut")->text().contains("1 row left out: the customer"));
        QCOMPARE(find<QDateEdit>("referenceDate")->date(), QDate(2024, 3, 21));
    }

    void everyChoiceChangesTheCustomers()
    {
        auto* returns = find<QComboBox>("returnsChoice");
        returns->setCurrentIndex(returns->findText("Leave out with their order"));
        QVERIFY(!isReady());
        QTRY_VERIFY(isReady());
        QCOMPARE(customers(), 3);
        returns->setCurrentIndex(0);
        find<QCheckBox>("dayAfterCheck")->setChecked(false);
        find<QDateEdit>("referenceDate")->setDate(QDate(2024, 2, 15));
        QTRY_VERIFY(isReady());
        QCOMPARE(customers(), 2);
        QVERIFY(find<QLabel>("rfmLeftOut")->text().contains("after the reference date"));
        find<QComboBox>("orderChoice")->setCurrentIndex(0);
        QTRY_VERIFY(isReady());
        QVERIFY(find<QLabel>("rfmHeadline")->text().contains("days with a purchase"));
    }

    void whatCannotBeBuiltIsTold()
    {
        find<QComboBox>("dateChoice")->setCurrentIndex(0);
        QVERIFY(!isReady());
        QVERIFY(find<QLabel>("rfmHeadline")->text().contains("date"));
        QCOMPARE(customers(), 0);
        find<QComboBox>("dateChoice")->setCurrentIndex(1);
        QTRY_VERIFY(isReady());
        find<QCheckBox>("dayAfterCheck")->setChecked(false);
        find<QDateEdit>("referenceDate")->setDate(QDate(2001, 1, 1));
        QTRY_VERIFY(m_dialog->isSettled());
        QVERIFY(!isReady());
        QCOMPARE(customers(), 0);
    }

    void customersBecomeTheOpenTable()
    {
        QSignalSpy built(m_dialog.get(), &RfmDialog::built);
        connect(m_dialog.get(), &RfmDialog::built, m_workspace.get(), &Workspace::adoptImport);
        QSignalSpy changed(m_workspace.get(), &Workspace::tableChanged);
        QTest::mouseClick(find<QPushButton>("buildCustomerTableButton"), Qt::LeftButton);
        QTRY_COMPARE(built.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(changed.count() > 0 && !m_workspace->isAnythingRunning());
        const auto& table = *m_workspace->openTable()->table;
        QCOMPARE(table.rowCount(), 4U);
        QCOMPARE(m_workspace->openTable()->title, QString("Customers of orders.csv"));
        QStringList features;
        for (const std::size_t column : table.features())
            features << QString::fromStdString(table.column(column).name);
        QCOMPARE(features, (QStringList{"Recency (days)", "Frequency (orders)", "Monetary"}));
        QVERIFY(table.column(6).type == core::data::ColumnType::Ordinal);
        QVERIFY(table.column(0).type == core::data::ColumnType::Identifier);
    }
};

QTEST_MAIN(TestRfmDialog)
#include "test_rfmdialog.moc"
