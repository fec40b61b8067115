#include "tests/support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

/// Ctrl+C, and a service that is told to end, through the program itself.
class TestCancelling : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("customers.csv"));

private slots:
    void initTestCase()
    {
        const Run made = run({"generate", "--sample", "automobile", "-o", m_file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void aSignalEndsATrainingAndSaysSo_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aSignalEndsATrainingAndSaysSo()
    {
        QFETCH(int, signal);
        const QString log = m_folder.filePath(QString::number(signal));
        const QString model = m_folder.filePath(QStringLiteral("model.tessera"));
        QProcess process;
        // Where tests run in the background, Ctrl+C is ignored by all that they start.
        process.setChildProcessModifier([signal] { ::signal(signal, SIG_DFL); });
        process.start(QStringLiteral(TESSERA_CLI),
                      {"train", m_file, "--target", "Segment", "--epochs", "1000000", "--patience",
                       "0", "--log", log, "--save", model});
        // The first epochs are written while it trains.
        QTRY_VERIFY_WITH_TIMEOUT(QDir(log).exists() && !QDir(log).isEmpty(), 60000);
        QElapsedTimer time;
        time.start();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardError().contains("cancelled"));
        QVERIFY(!QFile::exists(model));
    }
};

QTEST_GUILESS_MAIN(TestCancelling)
#include "test_cancelling.moc"
