#include "ui/pages/welcome/recentrow.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/optionspanel.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/shortcutbutton.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/steprail.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestWidgets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void optionRowNamesItsControlAndExplainsIt()
    {
        OptionsPanel panel(QStringLiteral("Options"), QStringLiteral("Find Segments"));
        auto* k = new QSpinBox;
        panel.addGroup(QStringLiteral("Method"))
            ->addRow(QStringLiteral("Segments k"), k, QStringLiteral("How many groups."));
        QCOMPARE(k->accessibleName(), QStringLiteral("Segments k"));
        auto* info = panel.findChild<InfoButton*>();
        QVERIFY(info);
        QCOMPARE(info->accessibleName(), QStringLiteral("About Segments k"));
        QCOMPARE(info->help(), QStringLiteral("How many groups."));
    }

    void foldedGroupHidesItsRows()
    {
        OptionsPanel panel(QStringLiteral("Options"), {});
        QVERIFY(!panel.primaryButton());
        auto* control = new QComboBox;
        OptionGroup* group = panel.addGroup(QStringLiteral("Network"));
        group->addRow(QStringLiteral("Activation"), control);
        panel.show();
        QVERIFY(control->isVisible());
        auto* header = group->findChild<QToolButton*>(QStringLiteral("networkGroupHeader"));
        QVERIFY(header);
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(!control->isVisible());
        group->setExpanded(true);
        QVERIFY(control->isVisible());
        group->setRowVisible(control, false);
        QVERIFY(!control->isVisible());
    }

    void longLabelsLeaveRoomForTheirFields()
    {
        OptionsPanel panel(QStringLiteral("Options"), QStringLiteral("Start"));
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("Autoencoder and then k-means"));
        auto* number = new QDoubleSpinBox;
        OptionGroup* group = panel.addGroup(QStringLiteral("Group"));
        group->addRow(QStringLiteral("Hidden layers of encoder"), combo, QStringLiteral("Help"));
        group->addRow(QStringLiteral("Rate"), number, QStringLiteral("Help"));
        panel.resize(metrics::optionsWidth, 600);
        panel.show();
        const auto right = [&panel](QWidget* widget) {
            return widget->mapTo(&panel, QPoint(widget->width(), 0)).x();
        };
        QCOMPARE(right(combo), right(number));
        QVERIFY2(
            right(combo) <= metrics::optionsWidth - 16,
            qPrintable(QString::number(right(combo)) + u' ' + QString::number(combo->width())));
        QVERIFY(combo->width() >= 72);
        for (QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible())
                QVERIFY2(label->width() >= label->minimumSizeHint().width(),
                         qPrintable(label->text()));
    }

    void primaryButtonTellsWhenItRuns()
    {
        OptionsPanel panel(QStringLiteral("Options"), QStringLiteral("Train"));
        auto* button = qobject_cast<ShortcutButton*>(panel.primaryButton());
        QVERIFY(button);
        QCOMPARE(button->hint(), QStringLiteral("F5"));
        QCOMPARE(button->objectName(), QStringLiteral("trainButton"));
        QSignalSpy clicked(&panel, &OptionsPanel::primaryClicked);
        panel.show();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        panel.setRunning(true, QStringLiteral("Training…"));
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->text(), QStringLiteral("Training…"));
        panel.setPrimaryText(QStringLiteral("Train Again"));
        QCOMPARE(button->text(), QStringLiteral("Training…"));
        panel.setRunning(false);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->text(), QStringLiteral("Train Again"));
    }

    void popoverOpensByKeyAndClosesOnEscape()
    {
        QWidget window;
        auto* info = new InfoButton(QStringLiteral("Seed"),
                                    QStringLiteral("Same seed, same result."), &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        info->setFocus();
        QTest::keyClick(info, Qt::Key_Return);
        QPointer<QWidget> popover = QApplication::activePopupWidget();
        QVERIFY(popover);
        QCOMPARE(popover->accessibleName(), QStringLiteral("Seed"));
        QTest::keyClick(popover.data(), Qt::Key_Escape);
        QTRY_VERIFY(!popover || !popover->isVisible());
    }

    void bannerSaysItsTextAndItsDetails()
    {
        Banner banner;
        banner.showText(Banner::Kind::Danger, QStringLiteral("<b>Row 7 &amp; 8</b> are broken"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), QStringLiteral("Row 7 & 8 are broken"));
        QCOMPARE(banner.accessibleName(), banner.text());
        banner.setDetails(QStringLiteral("line 9"));
        auto* details = banner.findChild<QPlainTextEdit*>();
        QVERIFY(!details->isVisible());
        QPushButton* show = nullptr;
        QPushButton* copy = nullptr;
        for (auto* button : banner.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Details"))
                show = button;
            if (button->text() == QLatin1String("Copy Details"))
                copy = button;
        }
        QVERIFY(show && copy);
        show->click();
        QVERIFY(details->isVisible());
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Row 7 & 8 are broken\nline 9"));
        banner.showText(Banner::Kind::Ok, QStringLiteral("Fine"));
        QVERIFY(!details->isVisible());
        QVERIFY(!show->isVisible());
    }

    void bannerClosesAndSaysSo()
    {
        Banner banner;
        banner.showText(Banner::Kind::Info, QStringLiteral("Note"));
        QSignalSpy closed(&banner, &Banner::closed);
        banner.findChild<QToolButton*>(QStringLiteral("closeBannerButton"))->click();
        QVERIFY(!banner.isVisible());
        QCOMPARE(closed.count(), 1);
    }

    void bannerActionsCanRemoveThemselves()
    {
        Banner banner;
        banner.showText(Banner::Kind::Warning, QStringLiteral("Out of date"));
        QPushButton* again = banner.addAction(QStringLiteral("Run Again"));
        connect(again, &QPushButton::clicked, &banner, &Banner::clearActions);
        QTRY_VERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!again->isVisible());
    }

    void emptyStateOffersItsButton()
    {
        EmptyState empty(QStringLiteral("segment"), QStringLiteral("No segments"),
                         QStringLiteral("Open a table."));
        QPushButton* open = empty.addButton(QStringLiteral("Open CSV…"), true);
        empty.resize(600, 400);
        empty.show();
        QVERIFY(open->isVisible());
        QCOMPARE(empty.accessibleName(), QStringLiteral("No segments"));
        QVERIFY(empty.rect().contains(open->mapTo(&empty, QPoint(0, 0))));
    }

    void aChoiceWithoutRoomEndsInAnEllipsis()
    {
        const QString whole = QStringLiteral("Around each segment and its neighbours");
        ChoiceBox box;
        box.addItem(whole);
        box.resize(400, 28);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QCOMPARE(box.shownText(), whole);
        box.resize(120, 28);
        QVERIFY(box.shownText().endsWith(QChar(0x2026)));
        QVERIFY(whole.startsWith(box.shownText().chopped(1)));
        QCOMPARE(box.currentText(), whole);
    }

    void railSpeaksItsStates()
    {
        StepRail rail;
        rail.addStep(QStringLiteral("data"), QStringLiteral("Data"), QStringLiteral("Alt+1"));
        rail.addStep(QStringLiteral("explore"), QStringLiteral("Explore"), QStringLiteral("Alt+2"));
        QSignalSpy chosen(&rail, &StepRail::stepChosen);
        rail.setCurrent(0);
        rail.resize(168, 400);
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        auto* explore = rail.findChild<RailButton*>(QStringLiteral("exploreStepButton"));
        rail.setMark(1, StepRail::Mark::OutOfDate);
        QCOMPARE(explore->accessibleDescription(), QStringLiteral("out of date"));
        QTest::mouseClick(explore, Qt::LeftButton);
        QCOMPARE(rail.current(), 1);
        QCOMPARE(chosen.last().at(0).toInt(), 1);
        QTest::keyClick(explore, Qt::Key_Up);
        QCOMPARE(rail.current(), 0);
    }

    void railIsAsWideAsItsLongestName()
    {
        const auto widthWith = [](const QString& name) {
            StepRail rail;
            rail.addStep(QStringLiteral("data"), QStringLiteral("Data"), {});
            rail.addStep(QStringLiteral("explore"), name, {});
            rail.setCurrent(1);
            return rail.minimumWidth();
        };
        QCOMPARE(widthWith(QStringLiteral("Explore")), metrics::railWidth);
        const QString german = QStringLiteral("Segmentieren");
        const int words =
            QFontMetrics(interfaceFont(13, QFont::DemiBold)).horizontalAdvance(german);
        QVERIFY(widthWith(german) >= 48 + words + 40);
        QVERIFY(widthWith(german) > metrics::railWidth);
        QCOMPARE(widthWith(QString(60, u'm')), 220);
    }

    void shortJobsDoNotFlicker()
    {
        JobStrip strip;
        strip.addJob(1, QStringLiteral("Reading"), false);
        QVERIFY(!strip.isVisible());
        strip.removeJob(1);
        QCOMPARE(strip.jobCount(), 0);
        QVERIFY(!strip.isVisible());
    }

    void longJobsShowTheirFractionAndCanBeStopped()
    {
        JobStrip strip;
        strip.resize(1100, 44);
        strip.addJob(3, QStringLiteral("Training"), true);
        strip.setProgress(3, 0.25, QStringLiteral("epoch 5/20"));
        QTRY_VERIFY(strip.isVisible());
        auto* bar = strip.findChild<QProgressBar*>();
        QCOMPARE(bar->value() * 4, bar->maximum());
        QSignalSpy keep(&strip, &JobStrip::keepBestRequested);
        auto* button = strip.findChild<QPushButton*>(QStringLiteral("stopAndKeepBestButton"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(keep.last().at(0).toInt(), 3);
        strip.setStopping(3);
        QVERIFY(!button->isEnabled());
        strip.setProgress(3, 0.5, QStringLiteral("epoch 10/20"));
        bool says = false;
        for (QLabel* label : strip.findChildren<QLabel*>())
            says = says || label->text() == QStringLiteral("Stopping…");
        QVERIFY(says);
        strip.removeJob(3);
        QVERIFY(!strip.isVisible());
    }

    void jobsThatCannotKeepOfferCancel()
    {
        JobStrip strip;
        strip.addJob(0, QStringLiteral("Reading"), false);
        QVERIFY(!strip.findChild<QPushButton*>(QStringLiteral("stopAndKeepBestButton")));
        auto* cancel = strip.findChild<QPushButton*>(QStringLiteral("cancelButton"));
        QVERIFY(cancel);
        QSignalSpy discard(&strip, &JobStrip::discardRequested);
        cancel->click();
        QCOMPARE(discard.count(), 1);
    }

    void recentFilesAreTenNewestFirst()
    {
        QTemporaryDir folder;
        qputenv("TESSERA_SETTINGS", folder.filePath(QStringLiteral("s.ini")).toUtf8());
        Settings settings;
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(
                {QStringLiteral("/data/%1.csv").arg(i), 100 + i, 5, QDateTime::currentDateTime()});
        QCOMPARE(settings.recentFiles().size(), Settings::recentLimit);
        QCOMPARE(settings.recentFiles().first().path, QStringLiteral("/data/11.csv"));
        settings.addRecentFile({QStringLiteral("/data/5.csv"), 7, 5, {}});
        QCOMPARE(settings.recentFiles().size(), Settings::recentLimit);
        QCOMPARE(settings.recentFiles().first().rows, 7);
        settings.removeRecentFile(QStringLiteral("/data/5.csv"));
        QCOMPARE(settings.recentFiles().first().path, QStringLiteral("/data/11.csv"));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
        qunsetenv("TESSERA_SETTINGS");
    }

    void datesAreSaidInWords()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(10, 0));
        QCOMPARE(dayWords(QDateTime(QDate(2026, 11, 22), QTime(9, 12)), now),
                 QStringLiteral("today, 09:12"));
        QCOMPARE(dayWords(now.addDays(-1), now), QStringLiteral("yesterday"));
        QCOMPARE(dayWords(now.addDays(-3), now), QStringLiteral("19 Nov"));
        QCOMPARE(dayWords(QDateTime(QDate(2024, 10, 3), QTime(9, 0)), now),
                 QStringLiteral("3 Oct 2024"));
    }

    void missingRecentFileOffersRemove()
    {
        RecentRow row({QStringLiteral("/no/such/file.csv"), 10, 2, QDateTime::currentDateTime()});
        QVERIFY(row.isMissing());
        QSignalSpy opened(&row, &RecentRow::opened);
        QSignalSpy removed(&row, &RecentRow::removed);
        row.resize(800, 38);
        row.show();
        QTest::mouseClick(&row, Qt::LeftButton, {}, {100, 19});
        QCOMPARE(opened.count(), 0);
        row.findChild<QPushButton*>()->click();
        QCOMPARE(removed.last().at(0).toString(), QStringLiteral("/no/such/file.csv"));
    }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
