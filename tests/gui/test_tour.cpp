#include "tests/support/realwindow.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/tourbar.h"
#include "ui/workspace/segments.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTest>

using ui::Step;
using Stop = ui::TourBar::Stop;

/// The two-minute tour as a newcomer takes it: from the welcome page, by its own buttons.
class TestTour : public QObject, private tests::RealWindow {
    Q_OBJECT

    ui::TourBar* tour() const { return m_window->findChild<ui::TourBar*>(); }

    bool click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

private slots:
    void init()
    {
        QVERIFY(show());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    }

    void cleanup() { close(); }

    void goesFromTheWelcomePageToAReport()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!tour()->isVisible());
        QVERIFY(click("tourButton"));
        QTRY_VERIFY_WITH_TIMEOUT(tour()->isVisible(), 20000);
        QCOMPARE(tour()->stop(), Stop::Table);
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t{200});
        QTRY_VERIFY(find<QAbstractButton>("tourNextButton")->hasFocus());

        QVERIFY(click("tourNextButton"));
        QCOMPARE(m_window->currentStep(), Step::Explore);
        QCOMPARE(tour()->stop(), Stop::Explore);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);

        // Space goes on, so that the tour needs one key.
        QTest::keyClick(find<QAbstractButton>("tourNextButton"), Qt::Key_Space);
        QCOMPARE(m_window->currentStep(), Step::Segment);
        QVERIFY(m_workspace->isRunning(Step::Segment));
        QCOMPARE(tour()->stop(), Stop::Find);
        QVERIFY(!find<QAbstractButton>("tourNextButton")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(tour()->stop() == Stop::Segments, 60000);
        const auto segments = m_workspace->segments().shown();
        QVERIFY(segments && segments->k >= 2);
        QVERIFY(find<QLabel>("tourTitle")->text().contains(QString::number(segments->k)));

        QVERIFY(find<QAbstractButton>("tourNextButton")->hasFocus());
        QTest::keyClick(find<QAbstractButton>("tourNextButton"), Qt::Key_Space);
        QCOMPARE(m_window->currentStep(), Step::Report);
        QCOMPARE(tour()->stop(), Stop::Report);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30000);
        const QString report = path(QStringLiteral("report.pdf"));
        ui::dialogs().saveFile = [report](QWidget*, const QString&, const QString&,
                                          const QString&) { return report; };
        QVERIFY(click("tourSaveButton"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(report), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30000);

        QVERIFY(click("tourNextButton"));
        QCOMPARE(tour()->stop(), Stop::End);
        // Nobody waits for minutes: what is left of the two is for reading.
        QVERIFY2(clock.elapsed() < 60000, qPrintable(QString::number(clock.elapsed())));
        bool isAsked = false;
        ui::dialogs().openFile = [&isAsked](QWidget*, const QString&, const QString&) {
            isAsked = true;
            return QString();
        };
        QVERIFY(click("tourNextButton"));
        QVERIFY(isAsked);
        QVERIFY(!tour()->isVisible());
    }

    void followsThePageAndComesBackFromAside()
    {
        m_window->startTour();
        QTRY_VERIFY_WITH_TIMEOUT(tour()->isVisible(), 20000);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(tour()->stop(), Stop::Explore);
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(tour()->stop(), Stop::Aside);
        // Nothing to report yet: the report is aside, too.
        QTest::keyClick(m_window.get(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(tour()->stop(), Stop::Aside);
        QVERIFY(click("tourNextButton"));
        QCOMPARE(m_window->currentStep(), Step::Explore);
        QVERIFY(click("tourCloseButton"));
        QVERIFY(!tour()->isVisible());
        QCOMPARE(m_window->currentStep(), Step::Explore);
    }

    void endsWithAnotherTable()
    {
        m_window->startTour();
        QTRY_VERIFY_WITH_TIMEOUT(tour()->isVisible(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
        m_workspace->openSample(QStringLiteral("automobile"));
        QTRY_VERIFY_WITH_TIMEOUT(!tour()->isOn(), 20000);
        QVERIFY(!tour()->isVisible());
    }

    void aProjectIsOpenedFromTheWelcomePage()
    {
        QString filter;
        ui::dialogs().openFile = [&filter](QWidget*, const QString&, const QString& kinds) {
            filter = kinds;
            return QString();
        };
        QVERIFY(click("openProjectButton"));
        QCOMPARE(filter, ui::projectFilter());
    }
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
