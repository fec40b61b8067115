#include "tests/support/inspection.h"
#include "tests/support/tour.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/plots/plotwidget.h"
#include "ui/widgets/infopopover.h"
#include "ui/widgets/menuletters.h"

#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using ui::Step;

namespace {

/// Where two stops of one panel come in another order than they are read: below before above, or
/// right before left in one row.
QStringList backwardStops(const QList<QWidget*>& stops, QWidget& window)
{
    QStringList backward;
    const auto panelOf = [](QWidget* widget) {
        QWidget* panel = widget->parentWidget();
        while (panel->parentWidget() && !panel->inherits("ui::OptionsPanel") &&
               !panel->inherits("ui::PlotCard") && !panel->inherits("ui::TabCard") &&
               !panel->inherits("ui::StepRail") && !panel->inherits("ui::OptionGroup") &&
               panel->objectName() != QLatin1String("card"))
            panel = panel->parentWidget();
        return panel;
    };
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget* before = stops[i - 1];
        QWidget* now = stops[i];
        if (panelOf(before) != panelOf(now) || panelOf(now) == &window)
            continue;
        const QRect a(before->mapTo(&window, QPoint()), before->size());
        const QRect b(now->mapTo(&window, QPoint()), now->size());
        const bool isAbove = b.bottom() < a.top();
        const bool isSameRow = b.center().y() >= a.top() && b.center().y() <= a.bottom() &&
                               a.center().y() >= b.top() && a.center().y() <= b.bottom();
        const bool isLeft = isSameRow && b.right() < a.left();
        // A column beside the one that has ended begins above its end.
        const bool isNextColumn = isAbove && b.left() >= a.right();
        if ((isAbove && !isNextColumn) || isLeft)
            backward << QStringLiteral("%1 (%2,%3) → %4 (%5,%6)")
                            .arg(tests::describe(before))
                            .arg(a.x())
                            .arg(a.y())
                            .arg(tests::describe(now))
                            .arg(b.x())
                            .arg(b.y());
    }
    return backward;
}

QImage pictureOf(QWidget& widget)
{
    // The frame of the focus may be drawn by what it stands in.
    QWidget* window = widget.window();
    const QRect place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4);
    return window->grab(place).toImage();
}

} // namespace

/// Everything can be done with the keyboard, is named for those who listen, and shows where the
/// keyboard is.
class TestAccessibility : public QObject, private tests::Tour {
    Q_OBJECT

    QStringList m_found;

    void everywhere(const Look& look)
    {
        pages(look);
        dialogs(look);
    }
    void note(const QString& where, const QStringList& found)
    {
        for (const QString& words : found) {
            const bool isKnown =
                std::any_of(m_found.begin(), m_found.end(),
                            [&](const QString& known) { return known.endsWith(words); });
            if (!isKnown)
                m_found << where + QStringLiteral(": ") + words;
        }
    }

private slots:
    void initTestCase() { QVERIFY(show()); }
    void cleanupTestCase() { close(); }
    void init() { m_found.clear(); }
    void cleanup()
    {
        for (const QString& words : m_found)
            qWarning("%s", qPrintable(words));
        QVERIFY(m_found.isEmpty());
    }

    void withoutATableEverythingIsNamedAndReached()
    {
        withoutTable([this](const QString& where, QWidget& seen) {
            note(where, tests::namelessControls(seen));
            note(where, tests::unreachableControls(seen));
            note(where, backwardStops(tests::tabStops(seen), seen));
        });
    }

    void everyControlIsNamedAndReached()
    {
        QVERIFY(findEverything());
        everywhere([this](const QString& where, QWidget& seen) {
            note(where + QStringLiteral(" nameless"), tests::namelessControls(seen));
            note(where + QStringLiteral(" unreachable"), tests::unreachableControls(seen));
        });
    }

    void theTabKeyReads()
    {
        everywhere([this](const QString& where, QWidget& seen) {
            const QList<QWidget*> stops = tests::tabStops(seen);
            QCOMPARE(QSet<QWidget*>(stops.begin(), stops.end()).size(), stops.size());
            note(where, backwardStops(stops, seen));
        });
    }

    void theFocusIsSeen()
    {
        QSet<QString> kinds;
        everywhere([&](const QString& where, QWidget& seen) {
            seen.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&seen));
            for (QWidget* widget : tests::tabStops(seen)) {
                // One of each kind on each page is enough.
                const QString kind =
                    where.section(u'/', 0, 0) +
                    QString::fromLatin1(widget->metaObject()->className()) +
                    widget->property("primary").toString() + widget->property("link").toString() +
                    widget->property("flat").toString() + widget->property("quiet").toString();
                if (kinds.contains(kind) || widget->visibleRegion().isEmpty())
                    continue;
                kinds.insert(kind);
                if (QWidget* other = seen.focusWidget())
                    other->clearFocus();
                const QImage without = pictureOf(*widget);
                widget->setFocus(Qt::TabFocusReason);
                const QImage with = pictureOf(*widget);
                widget->clearFocus();
                if (without == with)
                    note(where, {tests::describe(widget)});
            }
        });
    }

    void everyPlotIsToldInWords()
    {
        everywhere([this](const QString& where, QWidget& seen) {
            for (auto* plot : seen.findChildren<ui::PlotWidget*>()) {
                if (!plot->isVisible() || !plot->hasFigure())
                    continue;
                if (plot->accessibleDescription().isEmpty())
                    note(where, {tests::describe(plot) + QStringLiteral(" has no summary")});
                if (plot->accessibleName().isEmpty())
                    note(where, {tests::describe(plot) + QStringLiteral(" has no name")});
            }
        });
    }

    void everyEntryOfAMenuHasALetterOfItsOwn()
    {
        QSet<QChar> bar;
        for (QAction* action : m_window->menuBar()->actions()) {
            QVERIFY(action->text().startsWith(u'&'));
            QVERIFY2(!bar.contains(action->text()[1].toLower()), qPrintable(action->text()));
            bar.insert(action->text()[1].toLower());
        }
        everywhere([this](const QString& where, QWidget& seen) {
            for (auto* menu : seen.findChildren<QMenu*>()) {
                if (menu->actions().isEmpty())
                    continue;
                menu->popup(QPoint(10, 10));
                note(where + u' ' + menu->title(), tests::menuClashes(*menu));
                menu->close();
            }
        });
    }

    void keysMeanOneThing()
    {
        QHash<QKeySequence, QString> keys;
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->shortcutContext() != Qt::WindowShortcut &&
                action->shortcutContext() != Qt::ApplicationShortcut)
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                if (keys.contains(key) && key != QKeySequence::Find)
                    note(key.toString(), {action->text() + QStringLiteral(" and ") + keys[key]});
                keys.insert(key, action->text());
            }
        }
    }

    void everyDialogWasSeen()
    {
        for (const char* name :
             {"preferencesAction", "notesAction", "importOptionsAction",
              "customersFromTransactionsAction", "helpContentsAction", "aboutAction",
              "exportSegmentFilesAction", "exportScoredPerLabelAction", "exportSqlAction",
              "receipt", "recipeInWordsAction", "saveImage", "enlarge", "compareButton",
              "modelCardButton", "mapColumnsButton"})
            QVERIFY2(seenDialogs().contains(QLatin1String(name)), name);
    }

    /// What an ⓘ says is said at length by a place in the help that is there.
    void infoButtonsLeadToTheHelp()
    {
        QSet<QString> topics;
        pages([&](const QString& where, QWidget& seen) {
            for (const auto* info : seen.findChildren<ui::InfoButton*>()) {
                if (info->topic().isEmpty()) {
                    note(where, {tests::describe(info) + QStringLiteral(" leads nowhere")});
                    continue;
                }
                topics << info->topic();
            }
        });
        QVERIFY(topics.size() > 20);
        for (const QString& topic : topics) {
            QFile page(QStringLiteral(":/help/%1.html").arg(topic.section(u'#', 0, 0)));
            QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(topic));
            const QString place = QStringLiteral("<a name=\"%1\">").arg(topic.section(u'#', 1));
            QVERIFY2(QString::fromUtf8(page.readAll()).contains(place), qPrintable(topic));
        }
    }

    void moreInHelpOpensThePlace()
    {
        m_window->setStep(Step::Segment);
        settle();
        ui::InfoButton* info = nullptr;
        for (auto* each : m_window->findChildren<ui::InfoButton*>())
            if (each->isVisible() && !each->topic().isEmpty())
                info = each;
        QVERIFY(info);
        info->setFocus();
        QTest::keyClick(info, Qt::Key_Return);
        QWidget* popover = QApplication::activePopupWidget();
        QVERIFY(popover);
        auto* more = popover->findChild<QPushButton*>(QStringLiteral("moreInHelp"));
        QVERIFY(more && more->isVisible());
        more->click();
        auto* help = m_window->findChild<ui::HelpWindow*>();
        QTRY_VERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), info->topic().section(u'#', 0, 0));
        help->close();
    }

    void whatsThisSaysWhatTheInfoButtonsSay()
    {
        everywhere([this](const QString& where, QWidget& seen) {
            for (auto* info : seen.findChildren<ui::InfoButton*>()) {
                if (!info->isVisible() || info->window() != &seen)
                    continue;
                if (info->whatsThis().isEmpty())
                    note(where, {tests::describe(info)});
            }
            // The control that an ⓘ stands beside has the name the ⓘ is about.
            for (const auto* info : seen.findChildren<ui::InfoButton*>())
                for (const QWidget* control : tests::visibleControls(seen))
                    if (control != info && info->parentWidget() == control->parentWidget() &&
                        info->accessibleName().endsWith(control->accessibleName()) &&
                        !control->accessibleName().isEmpty() &&
                        control->whatsThis() != info->help())
                        note(where, {tests::describe(control)});
        });
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
