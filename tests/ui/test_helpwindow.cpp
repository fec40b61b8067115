#include "ui/dialogs/helpsearch.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using ui::HelpWindow;

class TestHelpWindow : public QObject {
    Q_OBJECT

    static QStringList pages()
    {
        return QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.html")}, QDir::Files);
    }

    static QString textOf(const QString& page)
    {
        QFile file(QStringLiteral(":/help/") + page);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList targetsOf(const QString& page)
    {
        static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
        QStringList targets;
        for (const auto& found : link.globalMatch(textOf(page)))
            targets << found.captured(1);
        return targets;
    }

    /// The page that a link on `page` leads to.
    static QString goalOf(const QString& target, const QString& page)
    {
        const QString goal = target.section(QLatin1Char('#'), 0, 0);
        return goal.isEmpty() ? page : goal;
    }

    static bool hasPlace(const QString& page, const QString& place)
    {
        const QString text = textOf(page);
        return text.contains(QStringLiteral("<a name=\"%1\">").arg(place)) ||
               text.contains(QStringLiteral(" id=\"%1\"").arg(place));
    }

    /// Colour of the letters of the first block with these words.
    static QColor inkOf(const QTextBrowser& page, const QString& words)
    {
        QTextCursor found = page.document()->find(words);
        return found.charFormat().foreground().color();
    }

    static bool showsTitle(const QTextBrowser& page)
    {
        for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() == 1)
                return block.text() == page.documentTitle();
        return false;
    }

private slots:
    void initTestCase()
    {
        ui::initializeResources();
        ui::applyTheme(ui::ThemeChoice::Light);
        QVERIFY(pages().contains(QStringLiteral("index.html")));
        QVERIFY(pages().contains(QStringLiteral("named-segments.html")));
    }

    void everyPageOpensUnderItsTitle()
    {
        HelpWindow window;
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        QVERIFY(page);
        for (const QString& name : pages()) {
            window.showTopic(QString(name).remove(QStringLiteral(".html")));
            QVERIFY2(!page->documentTitle().isEmpty(), qPrintable(name));
            QVERIFY2(showsTitle(*page), qPrintable(name));
            QVERIFY(window.windowTitle().startsWith(page->documentTitle()));
            QCOMPARE(page->accessibleName(), page->documentTitle());
        }
    }

    void everyLinkLeadsToAPlaceInTheHelp()
    {
        int links = 0;
        for (const QString& name : pages())
            for (const QString& target : targetsOf(name)) {
                const QString goal = goalOf(target, name);
                const QString place = target.section(QLatin1Char('#'), 1);
                const QString link = QStringLiteral("%1 → %2").arg(name, target);
                QVERIFY2(pages().contains(goal), qPrintable(link));
                QVERIFY2(place.isEmpty() || hasPlace(goal, place), qPrintable(link));
                ++links;
            }
        QVERIFY(links >= 3);
    }

    void everyPageIsReachedFromTheContents()
    {
        QStringList reached{QStringLiteral("index.html")};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QString page = reached.at(i);
            for (const QString& target : targetsOf(page))
                if (const QString goal = goalOf(target, page); !reached.contains(goal))
                    reached << goal;
        }
        reached.sort();
        QCOMPARE(reached, pages());
    }

    void nothingIsFetchedFromOutside()
    {
        for (const QString& name : pages()) {
            QVERIFY2(!textOf(name).contains(QStringLiteral("http")), qPrintable(name));
            QVERIFY2(!textOf(name).contains(QStringLiteral("src=")), qPrintable(name));
        }
    }

    void aLinkIsFollowedByKeyAndBackReturns()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        auto* back = window.findChild<QToolButton*>(QStringLiteral("helpBackButton"));
        QVERIFY(page->hasFocus());
        QVERIFY(!back->isEnabled());
        QTest::keyClick(page, Qt::Key_Tab);
        QTest::keyClick(page, Qt::Key_Return);
        QCOMPARE(window.topic(), HelpWindow::namedSegments());
        QVERIFY(window.isVisible());
        QVERIFY(back->isEnabled());
        QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.topic(), HelpWindow::contents());
        window.showTopic(HelpWindow::namedSegments());
        QTest::mouseClick(window.findChild<QToolButton*>(QStringLiteral("helpContentsButton")),
                          Qt::LeftButton);
        QCOMPARE(window.topic(), HelpWindow::contents());
    }

    void findGoesFromPlaceToPlaceAndRound()
    {
        HelpWindow window;
        window.showTopic(HelpWindow::namedSegments());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpFindField"));
        auto* found = window.findChild<QLabel*>(QStringLiteral("helpFound"));
        QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("cluster summary"));
        QCOMPARE(page->extraSelections().size(), 1);
        QVERIFY2(found->text().startsWith(QStringLiteral("1 of 1")), qPrintable(found->text()));
        const QRect cursor = page->cursorRect();
        QVERIFY(page->viewport()->rect().intersects(cursor));
        QVERIFY(page->verticalScrollBar()->value() > 0);
        field->clear();
        QVERIFY(found->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("ctrl+z"));
        QVERIFY2(found->text().startsWith(QStringLiteral("1 of 2")), qPrintable(found->text()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(found->text().startsWith(QStringLiteral("2 of 2")), qPrintable(found->text()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(found->text().startsWith(QStringLiteral("1 of 2")), qPrintable(found->text()));
        QTest::keyClicks(field, QStringLiteral("zz"));
        QVERIFY2(found->text().startsWith(QStringLiteral("Not on this page")),
                 qPrintable(found->text()));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(window.isVisible());
        QVERIFY(page->hasFocus());
    }

    void wordsAreFoundOnAllPages()
    {
        const auto findings = ui::helpFindings(QStringLiteral("  SILHOUETTE "));
        QVERIFY(findings.size() >= 3);
        QCOMPARE(findings[0].topic, QStringLiteral("segment"));
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings[i].places <= findings[i - 1].places);
        for (const auto& finding : findings) {
            QVERIFY(finding.around.mid(finding.at)
                        .startsWith(QStringLiteral("silhouette"), Qt::CaseInsensitive));
            QVERIFY(!finding.around.contains(QLatin1Char('<')));
        }
        QVERIFY(ui::helpFindings(QStringLiteral("qqqq")).isEmpty());
        QVERIFY(ui::helpFindings(QStringLiteral(" ")).isEmpty());

        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpFindField"));
        window.showTopic(QStringLiteral("privacy"));
        field->setText(QStringLiteral("Wilson"));
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("helpFound"))
                    ->text()
                    .contains(QStringLiteral("other page")));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return); // nothing here: to all pages
        QVERIFY(page->toPlainText().contains(QStringLiteral("“Wilson” in the help")));
        // Its first link leads to a page on which the words are marked.
        QTextCursor link =
            page->document()->find(ui::helpFindings(QStringLiteral("Wilson"))[0].title);
        QVERIFY(!link.isNull());
        emit page->anchorClicked(QUrl(link.charFormat().anchorHref()));
        page->setSource(QUrl(link.charFormat().anchorHref()));
        QCOMPARE(window.topic(), ui::helpFindings(QStringLiteral("Wilson"))[0].topic);
        QVERIFY(!page->extraSelections().isEmpty());
        page->backward();
        QVERIFY(page->toPlainText().contains(QStringLiteral("“Wilson” in the help")));
        window.showFindings(QStringLiteral("<b>&"));
        QVERIFY(page->toPlainText().contains(QStringLiteral("“<b>&” in the help")));
        QVERIFY(page->toPlainText().contains(QStringLiteral("No page has these words.")));
    }

    void placesOnAPageAreReached()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showTopic(QStringLiteral("segment#silhouette"));
        QCOMPARE(window.topic(), QStringLiteral("segment"));
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        QTRY_VERIFY(page->verticalScrollBar()->value() > 0);
    }

    void anotherThemeRestylesThePageAtItsPlace()
    {
        HelpWindow window;
        window.showTopic(HelpWindow::namedSegments());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* page = window.findChild<QTextBrowser*>(QStringLiteral("helpPage"));
        const QString muted = QStringLiteral("Alt+4 does the same");
        QCOMPARE(inkOf(*page, muted), ui::lightTheme().muted);
        page->verticalScrollBar()->setValue(200);
        ui::applyTheme(ui::ThemeChoice::Dark);
        QTRY_COMPARE(inkOf(*page, muted), ui::darkTheme().muted);
        QCOMPARE(inkOf(*page, QStringLiteral("Shop customers")), ui::darkTheme().text);
        QCOMPARE(page->verticalScrollBar()->value(), 200);
        QCOMPARE(window.topic(), HelpWindow::namedSegments());
        ui::applyTheme(ui::ThemeChoice::Light);
        QTRY_COMPARE(inkOf(*page, muted), ui::lightTheme().muted);
    }

    void everyControlHasAName()
    {
        HelpWindow window;
        for (const QToolButton* button : window.findChildren<QToolButton*>())
            if (button->objectName().startsWith(QStringLiteral("help")))
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(!window.findChild<QLineEdit*>(QStringLiteral("helpFindField"))
                     ->accessibleName()
                     .isEmpty());
    }
};

QTEST_MAIN(TestHelpWindow)
#include "test_helpwindow.moc"
