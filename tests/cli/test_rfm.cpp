#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

/// Customers from transactions, through the program itself.
class TestRfm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile file(m_orders);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("order,customer,date,amount\n"
                   "A1,Ann,2024-01-05,100.10\nA1,Ann,2024-01-05,50.20\nB1,Bob,2024-02-01,20\n"
                   "A2,Ann,2024-03-10,30\nC1,Cem,2024-03-01,200\nC1,Cem,2024-03-02,-200\n"
                   "E1,,2024-03-04,10\nB4,Bob,2024-03-20,40\n");
    }

    void customersStandInTheFile()
    {
        const auto result = run({"rfm", m_orders, "--json", "-o", m_out});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()["customers"].toInt(), 3);
        QCOMPARE(result.json()["order"].toString(), QString("order"));
        QCOMPARE(result.json()["left_out"].toObject()["missing_customer"].toInt(), 1);
        QCOMPARE(result.json()["reference_date"].toString(), QString("2024-03-21"));
        QCOMPARE(contents(m_out),
                 QByteArray("customer,Recency (days),Frequency (orders),Monetary,Tenure (days),"
                            "Average basket,R score,F score,M score,RFM code\n"
                            "Ann,11,2,180.3,76,90.15,2,2,4,224\n"
                            "Bob,1,2,60,49,30,4,2,2,422\n"
                            "Cem,20,1,0,20,0,1,1,1,111\n"));
    }

    void optionsAreHeard()
    {
        const auto result = run({"rfm", m_orders, "--customer", "customer", "--date", "date",
                                 "--amount", "amount", "--order", "none", "--reference-date",
                                 "2024-03-05", "--returns", "ignore", "--json", "-o", m_out});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()["frequency_counts"].toString(), QString("days"));
        QCOMPARE(result.json()["left_out"].toObject()["after_reference_date"].toInt(), 2);
        QCOMPARE(result.json()["left_out"].toObject()["returns"].toInt(), 1);
        QVERIFY(contents(m_out).contains("\nCem,4,1,200,4,200,"));
    }

    void wrongUsageIsToldApartFromBadInput()
    {
        QCOMPARE(run({"rfm", m_orders, "--reference-date", "soon", "-o", m_out}).exitCode, 2);
        QCOMPARE(run({"rfm", m_orders, "--returns", "burn", "-o", m_out}).exitCode, 2);
        QCOMPARE(run({"rfm", m_orders, "--amount", "price", "-o", m_out}).exitCode, 3);
        QCOMPARE(
            run({"rfm", m_orders, "--date", "amount", "--amount", "amount", "-o", m_out}).exitCode,
            2);
        QCOMPARE(run({"rfm", m_orders, "-o", m_orders}).exitCode, 2);
    }

    void plantedTransactionsBecomeCustomers()
    {
        const QString planted = m_folder.filePath("planted.csv");
        QCOMPARE(
            run({"generate", "--plant", "transactions", "--rows", "5000", "-o", planted}).exitCode,
            0);
        QCOMPARE(contents(planted).count('\n'), 5001);
        const auto result = run({"rfm", planted, "--json", "-o", m_out});
        QCOMPARE(result.exitCode, 0);
        const auto json = result.json();
        QCOMPARE(json["customer"].toString(), QString("Customer ID"));
        QCOMPARE(json["order"].toString(), QString("Order ID"));
        QVERIFY(json["returns"].toInt() > 20);
        QVERIFY(json["left_out"].toObject()["missing_customer"].toInt() > 10);
        QVERIFY(json["customers"].toInt() > 100);
        QCOMPARE(contents(m_out).count('\n'), json["customers"].toInt() + 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_orders = m_folder.filePath("orders.csv");
    QString m_out = m_folder.filePath("out.csv");
};

QTEST_APPLESS_MAIN(TestRfm)
#include "test_rfm.moc"
