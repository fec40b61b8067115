#include "core/samples/samples.h"
#include "core/store/atomicfile.h"
#include "ui/exporting.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/preferencesdialog.h"
#include "ui/settings.h"
#include "ui/style/motion.h"
#include "ui/widgets/menuletters.h"
#include "ui/windowholder.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"
#include "ui/zoom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

/// What is chosen once and for all: kept, applied at once, taken back with one button.
class TestPreferences : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// As a person does, by name of what is offered.
    static void choose(QComboBox* box, const QVariant& data)
    {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("TESSERA_SETTINGS", m_folder->filePath(QStringLiteral("tessera.ini")).toUtf8());
        applyTheme(ThemeChoice::Light);
        applyMotion(MotionChoice::System);
        applyLanguage({});
    }
    void cleanup()
    {
        applyZoom(zoom::actualSize);
        applyMotion(MotionChoice::System);
    }

    void changesApplyAtOnceAndStay()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.showPreferences();
        auto* dialog = window.findChild<PreferencesDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        choose(dialog->findChild<QComboBox*>(QStringLiteral("themeBox")),
               int(ThemeChoice::HighContrast));
        QCOMPARE(&themeOf(&window), &highContrastTheme());
        QCOMPARE(Settings().theme(), ThemeChoice::HighContrast);
        choose(dialog->findChild<QComboBox*>(QStringLiteral("zoomBox")), 125);
        QTRY_COMPARE(currentZoom(), 125);
        QCOMPARE(Settings().zoom(), 125);
        QVERIFY(dialog->isVisible());
        choose(dialog->findChild<QComboBox*>(QStringLiteral("motionBox")),
               int(MotionChoice::Reduced));
        QVERIFY(!mayMove(window));
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        dialog->findChild<QCheckBox*>(QStringLiteral("semicolonBox"))->click();
        QCOMPARE(Settings().tableDress().delimiter, ';');
        // The next time they are shown they say so.
        PreferencesDialog again;
        QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("zoomBox"))->currentData().toInt(),
                 125);
        QVERIFY(again.findChild<QCheckBox*>(QStringLiteral("semicolonBox"))->isChecked());
    }

    void zoomByKeyIsSeenInTheDialog()
    {
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        window.showPreferences();
        window.setZoom(150);
        auto* box = window.findChild<QComboBox*>(QStringLiteral("zoomBox"));
        QCOMPARE(box->currentData().toInt(), 150);
    }

    void resetTakesEverythingBack()
    {
        Settings().setTheme(ThemeChoice::Dark);
        Settings().setZoom(150);
        Settings().setMotion(MotionChoice::Reduced);
        Settings().setTableDress({true, ';', true});
        Settings().setLastFolder(m_folder->path());
        PreferencesDialog dialog;
        const QSignalSpy themes(&dialog, &PreferencesDialog::themeChosen);
        const QSignalSpy zooms(&dialog, &PreferencesDialog::zoomChosen);
        dialog.findChild<QPushButton*>(QStringLiteral("resetPreferencesButton"))->click();
        QCOMPARE(Settings().theme(), ThemeChoice::System);
        QCOMPARE(Settings().zoom(), zoom::ofSystem());
        QCOMPARE(Settings().motion(), MotionChoice::System);
        QCOMPARE(Settings().tableDress(), core::data::CsvDress());
        QCOMPARE(themes.size(), 1);
        QCOMPARE(zooms.size(), 1);
        // What is no preference is not forgotten.
        QCOMPARE(Settings().lastFolder(), m_folder->path());
    }

    void tablesAreWrittenInTheChosenDress()
    {
        Workspace workspace;
        workspace.openSample(QStringLiteral("mall"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.hasTable() && !workspace.isAnythingRunning(), 20000);
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::KMeans;
        request.k = 3;
        workspace.segments().find(request);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.segmentation(), 20000);
        Exporting exporting;
        const QString path = m_folder->filePath(QStringLiteral("summary.csv"));
        const auto written = [&] {
            QSignalSpy saved(&exporting, &Exporting::saved);
            exporting.clusterSummary(workspace.segmentation(), path);
            saved.wait(10000);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray plain = written();
        QVERIFY(plain.contains(','));
        Settings().setTableDress({true, ';', false});
        const QByteArray dressed = written();
        QVERIFY(dressed.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(dressed.count('\n'), plain.count('\n'));
        QVERIFY(dressed.split('\n').first().count(';') > 3);
        // Customers keep the dress of their file.
        const QString customers = m_folder->filePath(QStringLiteral("customers.csv"));
        QSignalSpy saved(&exporting, &Exporting::saved);
        exporting.customers(workspace.segmentation(), customers);
        QVERIFY(saved.wait(10000));
        QFile file(customers);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().startsWith("\xEF\xBB\xBF"));
    }

    void englishIsAlwaysOffered()
    {
        QStringList codes;
        for (const Language& language : installedLanguages())
            codes << language.code;
        QVERIFY(codes.contains(QStringLiteral("en")));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(currentLanguage(), QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
    }

    void anotherLanguageMakesTheWindowAnewOnTheSameWork()
    {
        Workspace workspace;
        WindowHolder holder(workspace);
        holder.window().resize(1200, 750);
        holder.window().show();
        workspace.openSample(QStringLiteral("mall"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.hasTable() && holder.window().isSettled(), 20000);
        workspace.setColumnRole(1, core::data::ColumnRole::Ignored);
        QTRY_VERIFY(holder.window().isSettled());
        const OpenTablePointer table = workspace.openTable();
        const int undo = workspace.undoStack()->index();
        holder.window().setStep(Step::Explore);
        QTRY_VERIFY_WITH_TIMEOUT(holder.window().isSettled(), 20000);
        holder.window().showPreferences();
        const QPointer<MainWindow> before = &holder.window();
        const QSize size = before->size();
        QSignalSpy remade(&holder, &WindowHolder::remade);
        auto* box = before->findChild<QComboBox*>(QStringLiteral("languageBox"));
        choose(box, QStringLiteral("en"));
        QTRY_COMPARE_WITH_TIMEOUT(remade.size(), 1, 20000);
        QVERIFY(!before);
        MainWindow& now = holder.window();
        QVERIFY(now.isVisible());
        QCOMPARE(now.currentStep(), Step::Explore);
        QVERIFY(now.currentPage());
        QCOMPARE(now.size(), size);
        QCOMPARE(workspace.openTable(), table);
        QCOMPARE(workspace.undoStack()->index(), undo);
        QVERIFY(now.findChild<PreferencesDialog*>());
        QTRY_VERIFY_WITH_TIMEOUT(now.isSettled(), 20000);
    }

    void theWindowWaitsForWhatRuns()
    {
        Workspace workspace;
        WindowHolder holder(workspace);
        holder.window().show();
        workspace.openSample(QStringLiteral("mall"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.hasTable() && holder.window().isSettled(), 20000);
        core::segment::SegmentRequest request;
        request.method = core::segment::SegmentMethod::AutoencoderKMeans;
        request.k = 2;
        request.autoencoder.epochs = 100000;
        workspace.segments().find(request);
        QTRY_VERIFY(workspace.isRunning(Step::Segment));
        QSignalSpy remade(&holder, &WindowHolder::remade);
        emit holder.window().languageChosen();
        QTest::qWait(500);
        QCOMPARE(remade.size(), 0);
        workspace.discard(Step::Segment);
        QTRY_COMPARE_WITH_TIMEOUT(remade.size(), 1, 20000);
    }

    void lettersAreFoundForEveryEntry()
    {
        QMenu menu;
        for (const char* text : {"&Save", "Save", "Save As", "数据", "&Save & Close", "R&&D"})
            menu.addAction(QString::fromUtf8(text));
        giveLetters(menu);
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts << action->text();
        QCOMPARE(texts, QStringList({QStringLiteral("&Save"), QStringLiteral("S&ave"),
                                     QStringLiteral("Sa&ve As"), QString::fromUtf8("数据 (&B)"),
                                     QStringLiteral("Save & &Close"), QStringLiteral("&R&&D")}));
    }
};

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
