#include "tests/support/doubtfulfile.h"
#include "tests/support/heartbeat.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/receiptdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::data::ColumnRole;
using core::data::ColumnType;
using ui::ImportDialog;
using ui::Step;

/// Opening tables in the real window: doubtful, large, changed on disk, pasted.
class TestImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test table");
        return file.fileName();
    }
    static QByteArray plainTable(int rows)
    {
        QByteArray text = "ID,Age,Spending,Group\n";
        for (int row = 0; row < rows; ++row)
            text += QByteArray::number(1000 + row) + ',' + QByteArray::number(20 + row % 50) +
                    (row % 2 ? ",Low,A\n" : ",High,B\n");
        return text;
    }
    /// A file of at least so many bytes, written in blocks.
    QString writeLarge(qint64 bytes)
    {
        QByteArray block;
        for (int row = 0; block.size() < 4'000'000; ++row)
            block += QByteArray::number(1'000'000 + row) + ',' + QByteArray::number(row % 97) +
                     ",\"Bern, Altstadt\"," + QByteArray::number(row * 0.37, 'f', 2) +
                     ",2013-04-05,yes\n";
        QFile file(m_folder.filePath(QStringLiteral("large.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the large table");
        file.write("ID,Visits,Place,Sales,Since,Member\n");
        while (file.size() < bytes)
            if (file.write(block) != block.size())
                qFatal("no room for the large table");
        return file.fileName();
    }
    void open(const QString& path)
    {
        m_window->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable() && m_workspace->openTable()->path == path,
                                 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isAnythingRunning(), 20000);
    }
    ImportDialog* importDialog()
    {
        const auto all = m_window->findChildren<ImportDialog*>();
        for (ImportDialog* dialog : all)
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    ui::Banner* visibleBanner()
    {
        for (auto* banner : m_window->findChildren<ui::Banner*>())
            if (banner->isVisible() && banner->kind() == ui::Banner::Kind::Warning)
                return banner;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_folder.isValid());
        qputenv("TESSERA_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
        ui::applyTheme(ui::ThemeChoice::Light);
    }
    void init()
    {
        m_workspace = std::make_unique<ui::Workspace>();
        m_window = std::make_unique<ui::MainWindow>(*m_workspace);
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_workspace->stopAll();
        m_window.reset();
        m_workspace.reset();
    }

    void clearFileOpensWithoutAQuestion()
    {
        open(write(QStringLiteral("plain.csv"), plainTable(50)));
        QVERIFY(!importDialog());
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(50));
    }

    void doubtfulFileIsCheckedFirst()
    {
        m_window->openFile(write(QStringLiteral("herbst.csv"), tests::autumnExport(400, 7)));
        QTRY_VERIFY(importDialog());
        QVERIFY(!m_workspace->hasTable());
        ImportDialog* dialog = importDialog();
        auto* rows = dialog->findChild<QTableView*>(QStringLiteral("firstRows"));
        QCOMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("Universität"));
        QCOMPARE(rows->model()->index(0, 3).data().toString(), QStringLiteral("20,138.50"));
        QCOMPARE(rows->model()->index(1, 4).data().toString(), QStringLiteral("2013-02-02"));
        QVERIFY(dialog->findChild<ui::Banner*>(QStringLiteral("importNote"))
                    ->text()
                    .startsWith(QStringLiteral("Please check this one.")));
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("importButton"));
        QCOMPARE(import->text(), QStringLiteral("Import 399 Rows"));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(m_workspace->hasTable());
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(399));
        QCOMPARE(m_window->currentStep(), Step::Data);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("herbst.csv[*] — Tessera"));
    }

    void cancelledDoubtfulFileLeavesTheTable()
    {
        open(write(QStringLiteral("plain.csv"), plainTable(50)));
        const ui::OpenTablePointer before = m_workspace->openTable();
        m_window->openFile(write(QStringLiteral("herbst.csv"), tests::autumnExport(400)));
        QTRY_VERIFY(importDialog());
        QTest::keyClick(importDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_workspace->openTable(), before);
    }

    void importOptionsOfTheOpenTableKeepRoles()
    {
        open(write(QStringLiteral("plain.csv"), plainTable(50)));
        m_workspace->setColumnRole(2, ColumnRole::Ignored);
        m_workspace->setColumnType(1, ColumnType::Category);
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        m_window->showImportOptions();
        QTRY_VERIFY(importDialog());
        auto* import = importDialog()->findChild<QPushButton*>(QStringLiteral("importButton"));
        QTRY_VERIFY(import->isEnabled());
        const ui::OpenTablePointer before = m_workspace->openTable();
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(m_workspace->openTable() != before);
        QCOMPARE(m_workspace->openTable()->table->role(2), ColumnRole::Ignored);
        QCOMPARE(m_workspace->openTable()->table->column(1).type, ColumnType::Category);
    }

    void importOfALargeFileIsCancelledAtOnce()
    {
        bool isSet = false;
        qint64 megabytes = qEnvironmentVariableIntValue("TESSERA_TEST_LARGE_MB", &isSet);
        if (!isSet)
            megabytes = 200;
        const QString large = writeLarge(megabytes * 1'000'000);
        open(write(QStringLiteral("plain.csv"), plainTable(50)));
        const ui::OpenTablePointer before = m_workspace->openTable();

        tests::Heartbeat heartbeat;
        heartbeat.start();
        QSignalSpy progress(m_workspace.get(), &ui::Workspace::jobProgress);
        QSignalSpy ends(m_workspace.get(), &ui::Workspace::jobEnded);
        m_window->openFile(large);
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 10000);
        QVERIFY(m_workspace->isRunning(Step::Data));
        QElapsedTimer clock;
        clock.start();
        m_window->discard();
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 10000);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        // Stopped for good, not only no longer listened to.
        m_workspace->stopAll();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_workspace->openTable(), before);
        QVERIFY(!importDialog());
        heartbeat.stop();
        QVERIFY(heartbeat.beats() > 0);
        QVERIFY2(heartbeat.longest() < 100, qPrintable(QString::number(heartbeat.longest())));
        QFile::remove(large);
    }

    void tooLargeFileIsOfferedAsASample()
    {
        QByteArray text = "ID,Visits\n";
        for (int row = 0; row < 1'050'000; ++row)
            text += QByteArray::number(row) + ',' + char('0' + row % 7) + '\n';
        const QString path = write(QStringLiteral("long.csv"), text);
        core::data::CsvOptions options;
        options.memoryLimit = 1000;
        m_workspace->openFile(path, options);
        QPushButton* sample = nullptr;
        const auto find = [&] {
            sample = m_window->findChild<QPushButton*>(QStringLiteral("openSampleButton"));
            return sample && sample->isVisible();
        };
        QTRY_VERIFY(find());
        QCOMPARE(sample->text(), QStringLiteral("Open a Random Sample of 1,000,000 Rows"));
        sample->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 30000);
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(1'000'000));
        QCOMPARE(m_workspace->openTable()->receipt.sampledFrom, std::size_t(1'050'000));
        const auto* bar = m_window->findChild<ui::Banner*>(QStringLiteral("receiptBar"));
        QVERIFY2(
            bar->text().startsWith(QStringLiteral("random sample of 1,000,000 of 1,050,000 rows")),
            qPrintable(bar->text()));
    }

    void changedFileIsReloadedOnRequest()
    {
        const QString path = write(QStringLiteral("watched.csv"), plainTable(50));
        open(path);
        m_workspace->setColumnRole(2, ColumnRole::Ignored);
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        // Replaced as editors do it: another file takes the name.
        // As another program does: this one would refuse, the table being open.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plainTable(60));
        file.close();
        QTRY_VERIFY(visibleBanner());
        QVERIFY(visibleBanner()->text().contains(QStringLiteral("has changed on disk")));
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(50));
        m_window->findChild<QPushButton*>(QStringLiteral("reloadChangedButton"))->click();
        QTRY_COMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(60));
        QCOMPARE(m_workspace->openTable()->table->role(2), ColumnRole::Ignored);
        // The new file is attended to as well; what is ignored is not said again.
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        write(QStringLiteral("watched.csv"), plainTable(70));
        QTRY_VERIFY(visibleBanner());
        m_window->findChild<QPushButton*>(QStringLiteral("ignoreChangeButton"))->click();
        QVERIFY(!visibleBanner());
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(60));
    }

    void vanishedFileIsSaidAndTheTableStays()
    {
        const QString path = write(QStringLiteral("watched.csv"), plainTable(50));
        open(path);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(visibleBanner());
        QVERIFY(visibleBanner()->text().contains(QStringLiteral("no longer")));
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t(50));
        write(QStringLiteral("watched.csv"), plainTable(80));
        QTRY_VERIFY(visibleBanner() && visibleBanner()->text().contains(QStringLiteral("changed")));
    }

    void cellsOfASpreadsheetArePasted()
    {
        QApplication::clipboard()->setText(QStringLiteral("Name\tSales\nAnna\t1,5\nBen\t2,5\n"));
        m_window->findChild<QAction*>(QStringLiteral("pasteTableAction"))->trigger();
        QTRY_VERIFY(m_workspace->hasTable() || importDialog());
        if (importDialog()) {
            auto* import = importDialog()->findChild<QPushButton*>(QStringLiteral("importButton"));
            QTest::mouseClick(import, Qt::LeftButton);
        }
        QTRY_VERIFY(m_workspace->hasTable());
        const ui::OpenTablePointer table = m_workspace->openTable();
        QCOMPARE(table->title, QStringLiteral("Pasted table"));
        QCOMPARE(table->table->rowCount(), std::size_t(2));
        QCOMPARE(table->table->column(1).numbers, (std::vector<double>{1.5, 2.5}));
        // One line is no table, and the open one stays.
        QApplication::clipboard()->setText(QStringLiteral("only words"));
        m_window->pasteTable();
        QVERIFY(!m_workspace->isRunning(Step::Data));
        QCOMPARE(m_workspace->openTable()->table, table->table);
    }

    void rejectedRowsAreExported()
    {
        m_window->openFile(write(QStringLiteral("herbst.csv"), tests::autumnExport(400, 7)));
        QTRY_VERIFY(importDialog());
        QTest::mouseClick(importDialog()->findChild<QPushButton*>(QStringLiteral("importButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(m_workspace->hasTable());
        const QString path = m_folder.filePath(QStringLiteral("rejected.csv"));
        ui::dialogs().saveFile = [path](QWidget*, const QString&, const QString&, const QString&) {
            return path;
        };
        m_window->showReceipt();
        auto* receipt = m_window->findChild<ui::ReceiptDialog*>();
        QVERIFY(receipt && receipt->isVisible());
        receipt->findChild<QPushButton*>(QStringLiteral("exportRejectedButton"))->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("zu viel"));
    }
};

QTEST_MAIN(TestImport)
#include "test_import.moc"
