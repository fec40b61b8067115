#include "tests/support/engine.h"
#include "tests/support/heartbeat.h"
#include "tests/support/realwindow.h"
#include "tests/support/textrecorder.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/pages/predict/predictpage.h"
#include "ui/plots/segment/ksweepplot.h"
#include "ui/plots/segment/segmentmap.h"
#include "ui/widgets/segmentcard.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/segmentsweep.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <map>

using ui::Step;

/// The walk of the help, step by step as it is written there: what a step of the page sets in bold
/// is what is clicked or typed here, so that page and program cannot drift apart.
class TestNamedSegments : public QObject, private tests::RealWindow {
    Q_OBJECT

    struct WalkStep {
        QString id;
        int number = 0;
        QStringList words; ///< in bold
    };

    QList<WalkStep> m_steps;
    QString m_page;
    tests::Heartbeat m_heartbeat;
    QString m_exported;

    static QString plain(QString text) { return text.remove(QLatin1Char('&')); }

    void readPage()
    {
        QFile file(QStringLiteral(":/help/named-segments.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll()).simplified();
        static const QRegularExpression row(
            QStringLiteral("<tr id=\"([a-z]+)\"><td class=\"number\">(\\d+)</td>(.*?)</tr>"));
        static const QRegularExpression bold(QStringLiteral("<b>(.*?)</b>"));
        for (const auto& found : row.globalMatch(m_page)) {
            WalkStep step{found.captured(1), found.captured(2).toInt(), {}};
            for (const auto& word : bold.globalMatch(found.captured(3)))
                step.words << word.captured(1);
            m_steps << step;
        }
    }

    template <typename T>
    T* byText(const QString& text) const
    {
        for (T* button : m_window->findChildren<T*>())
            if (button->isVisible() &&
                (plain(button->text()) == text || button->accessibleName() == text))
                return button;
        return nullptr;
    }

    bool clickButton(const QString& text)
    {
        auto* button = byText<QAbstractButton>(text);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    static QAction* actionOf(const QWidget* menu, const QString& text)
    {
        for (QAction* action : menu->actions())
            if (plain(action->text()) == text && action->isEnabled())
                return action;
        return nullptr;
    }

    /// Clicks one line of an open menu; the menu it opens, if it does.
    static QMenu* clickLine(QMenu* menu, const QString& text)
    {
        QAction* action = actionOf(menu, text);
        if (!action || !QTest::qWaitFor([menu] { return menu->isVisible(); }))
            return nullptr;
        QMenu* next = action->menu();
        QTest::mouseMove(menu, menu->actionGeometry(action).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        if (next && !QTest::qWaitFor([next] { return next->isVisible(); }))
            return nullptr;
        return next ? next : menu;
    }

    bool clickMenus(const QStringList& words)
    {
        QMenuBar* bar = m_window->menuBar();
        QAction* first = actionOf(bar, words.value(0));
        if (!first)
            return false;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(first).center());
        QMenu* menu = first->menu();
        for (qsizetype i = 1; i < words.size() && menu; ++i)
            menu = clickLine(menu, words.at(i));
        return menu != nullptr;
    }

    /// Opens the box by the mouse and goes to the line by the keys.
    static bool choose(QComboBox* box, const QString& text)
    {
        const int wanted = box ? box->findText(text) : -1;
        if (wanted < 0)
            return false;
        QTest::mouseClick(box, Qt::LeftButton);
        QAbstractItemView* lines = box->view();
        if (!QTest::qWaitFor([lines] { return lines->isVisible(); }))
            return false;
        QTest::keyClick(lines, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(lines, Qt::Key_Down);
        QTest::keyClick(lines, Qt::Key_Return);
        return box->currentText() == text;
    }

    bool untick(const QString& feature)
    {
        auto* box = byText<QCheckBox>(feature);
        if (!box || !box->isChecked())
            return false;
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        return !box->isChecked();
    }

    bool clickTab(const QString& title)
    {
        for (QTabBar* bar : m_window->findChildren<QTabBar*>())
            for (int i = 0; i < bar->count(); ++i)
                if (bar->isVisible() && bar->isTabVisible(i) && bar->tabText(i) == title) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                    return bar->currentIndex() == i;
                }
        return false;
    }

    bool clickCount(int k)
    {
        auto* plot = find<ui::KSweepPlot>("numbersPlot");
        if (!plot)
            return false;
        const QPointF place = plot->pointOf(ui::KSweepPlot::Chart::Silhouette, k);
        QTest::mouseClick(plot, Qt::LeftButton, {}, place.toPoint());
        return QTest::qWaitFor(
            [&] { return int(cards().size()) == k && plot->shownCount() == k && isSettled(); },
            20000);
    }

    bool isSettled() const
    {
        return !m_workspace->isRunning(Step::Segment) && !m_workspace->segments().isChanging();
    }

    QList<ui::SegmentCard*> cards() const
    {
        QList<ui::SegmentCard*> shown;
        for (auto* card : m_window->findChildren<ui::SegmentCard*>())
            if (card->isVisible() && card->segment() >= 0)
                shown << card;
        return shown;
    }

    ui::SegmentCard* cardOf(const QString& name) const
    {
        for (ui::SegmentCard* card : cards())
            if (QString::fromStdString(card->card().name) == name)
                return card;
        return nullptr;
    }

    /// What is written on the map, a name of two lines as one.
    QString wordsOnMap() const
    {
        auto* map = find<ui::SegmentMap>("segmentMap");
        if (!map || !QTest::qWaitFor([map] { return map->isSettled(); }))
            return {};
        TextRecorder recorder(map->size());
        QPainter painter(&recorder);
        map->paintFigure(painter, QSizeF(map->size()), ui::lightTheme());
        painter.end();
        QStringList words;
        for (const auto& painted : recorder.painted().texts)
            words << painted.text;
        return words.join(QLatin1Char(' '));
    }

    bool rename(const QString& from, const QString& to)
    {
        ui::SegmentCard* card = cardOf(from);
        if (!card)
            return false;
        const QPoint name(60, 20);
        QTest::mouseDClick(card, Qt::LeftButton, {}, name);
        if (!card->isRenaming())
            return false;
        QTest::keyClicks(card->nameEditor(), to);
        QTest::keyClick(card->nameEditor(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return cardOf(to) != nullptr; });
    }

    QByteArray exportSummary(const QStringList& words, const QString& name)
    {
        const QString file = path(name);
        ui::dialogs().saveFile = [file](QWidget*, const QString&, const QString&, const QString&) {
            return file;
        };
        auto* button = byText<QPushButton>(words.value(0));
        if (!button || !button->menu())
            return {};
        // The menu has its own loop while the button holds it open.
        bool clicked = false;
        QTimer::singleShot(0, button->menu(), [&] {
            clicked = clickLine(button->menu(), words.value(1)) != nullptr;
            button->menu()->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        // As a window manager does when a menu has closed.
        m_window->activateWindow();
        QFile written(file);
        if (!clicked || !QTest::qWaitForWindowActive(m_window.get()) ||
            !QTest::qWaitFor([&] { return written.exists(); }, 10000) ||
            !written.open(QIODevice::ReadOnly))
            return {};
        return written.readAll();
    }

    void doOpen(const QStringList& words)
    {
        QVERIFY(clickMenus(words));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 20000);
        QCOMPARE(m_workspace->openTable()->table->rowCount(), std::size_t{200});
    }

    void doSegment(const QStringList& words)
    {
        QVERIFY(clickButton(words.value(0)));
        QTRY_COMPARE(m_window->currentStep(), Step::Segment);
    }

    void doMethod(const QStringList& words)
    {
        auto* box = find<QComboBox>("methodBox");
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), words.value(0));
        QVERIFY(choose(box, words.value(1)));
    }

    void doUntick(const QStringList& words) { QVERIFY(untick(words.value(0))); }

    void doFind(const QStringList& words)
    {
        QVERIFY(clickButton(words.value(0)));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->segmentation() != nullptr, 30000);
        QTRY_VERIFY(isSettled());
        QCOMPARE(m_workspace->segmentation()->request.features, (std::vector<std::size_t>{3, 4}));
    }

    void doNumbers(const QStringList& words)
    {
        QVERIFY(clickTab(words.value(0)));
        const ui::SegmentSweep& sweep = m_workspace->segments().sweep();
        QTRY_VERIFY_WITH_TIMEOUT(sweep.result() != nullptr && !sweep.isRunning(), 60000);
        const QString headline = QString::fromStdString(sweep.result()->advice.headline);
        QVERIFY2(m_page.contains(QStringLiteral("<q>%1</q>").arg(headline)), qPrintable(headline));
    }

    /// The page says so too: any other number is one click away, and back.
    void doCount(const QStringList& words)
    {
        const int k = words.value(0).toInt();
        QCOMPARE(m_workspace->segments().sweep().result()->advice.k, k);
        QVERIFY(clickCount(k - 1));
        QVERIFY(clickCount(k));
    }

    void doName(const QStringList& words)
    {
        QVERIFY(rename(words.value(0), words.value(1)));
        QVERIFY(cardOf(words.value(1))->isSelected());
    }

    void doExport(const QStringList& words)
    {
        m_exported = QString::fromUtf8(exportSummary(words, QStringLiteral("segments.csv")));
        QVERIFY(!m_exported.isEmpty());
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        // The window loads it in its first quiet moment, which holds the loader's lock for half a
        // second: over before anyone has read the first step.
        SKIP_WITHOUT_ENGINE();
        QVERIFY(show());
        readPage();
    }

    void cleanupTestCase() { close(); }

    void theWalkHasTenNumberedSteps()
    {
        QCOMPARE(m_steps.size(), 10);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(m_steps.at(i).number, i + 1);
            QVERIFY2(!m_steps.at(i).words.isEmpty(), qPrintable(m_steps.at(i).id));
        }
    }

    void theWalkEndsInFiveNamedSegments()
    {
        using Action = void (TestNamedSegments::*)(const QStringList&);
        const std::map<QString, Action> actions{
            {QStringLiteral("open"), &TestNamedSegments::doOpen},
            {QStringLiteral("segment"), &TestNamedSegments::doSegment},
            {QStringLiteral("method"), &TestNamedSegments::doMethod},
            {QStringLiteral("gender"), &TestNamedSegments::doUntick},
            {QStringLiteral("age"), &TestNamedSegments::doUntick},
            {QStringLiteral("find"), &TestNamedSegments::doFind},
            {QStringLiteral("numbers"), &TestNamedSegments::doNumbers},
            {QStringLiteral("count"), &TestNamedSegments::doCount},
            {QStringLiteral("name"), &TestNamedSegments::doName},
            {QStringLiteral("export"), &TestNamedSegments::doExport}};
        QCOMPARE(actions.size(), std::size_t(m_steps.size()));
        // Nobody clicks in the half second in which the window comes to rest either.
        QTRY_VERIFY(m_window->findChild<ui::PredictPage*>());
        m_heartbeat.start();
        for (const WalkStep& step : m_steps) {
            const auto action = actions.find(step.id);
            QVERIFY2(action != actions.end(), qPrintable(step.id));
            (this->*action->second)(step.words);
            if (QTest::currentTestFailed()) {
                qWarning("step %s", qPrintable(step.id));
                return;
            }
            // Nobody clicks twice without a pause: what one step costs is not added to the next.
            QVERIFY(m_heartbeat.rest());
        }
        m_heartbeat.stop();
        QCOMPARE(cards().size(), 5);
        QVERIFY2(m_heartbeat.longest() < 100,
                 qPrintable(QStringLiteral("window away for %1 ms").arg(m_heartbeat.longest())));
    }

    void theNameGivenIsOnCardMapAndInTheSummary()
    {
        const QString name = m_steps.at(8).words.value(1);
        ui::SegmentCard* card = cardOf(name);
        QVERIFY(card);
        QVERIFY(card->accessibleName().startsWith(name));
        QVERIFY2(wordsOnMap().contains(name), qPrintable(wordsOnMap()));
        // Header, five segments, all customers.
        const QStringList rows = m_exported.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows.filter(QStringLiteral(",%1,%2,").arg(name).arg(card->card().size)).size(), 1);
        for (const ui::SegmentCard* other : cards())
            QVERIFY(m_exported.contains(QString::fromStdString(other->card().name)));
    }

    void undoGivesTheOldNameBack()
    {
        const WalkStep& naming = m_steps.at(8);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(cardOf(naming.words.value(0)));
        QVERIFY(!cardOf(naming.words.value(1)));
        QVERIFY(!wordsOnMap().contains(naming.words.value(1)));
        const QString summary = QString::fromUtf8(
            exportSummary(m_steps.at(9).words, QStringLiteral("segments before.csv")));
        QVERIFY(summary.contains(naming.words.value(0)));
        QVERIFY(!summary.contains(naming.words.value(1)));
    }

    void theKeyOfHelpOpensThePageOfTheStep()
    {
        // A menu that has just closed may still hold the keys.
        QTRY_VERIFY(!QApplication::activePopupWidget());
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->windowHandle());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F1);
        auto* help = m_window->findChild<ui::HelpWindow*>();
        QVERIFY(help);
        QTRY_VERIFY(help->isVisible());
        QVERIFY(!help->isModal());
        QCOMPARE(help->topic(), QStringLiteral("segment"));
        help->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentStep(), Step::Data);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("data"));
    }
};

QTEST_MAIN(TestNamedSegments)
#include "test_namedsegments.moc"
