#include "core/data/csv/csvreader.h"
#include "tests/support/segmentations.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmentcard.h"
#include "ui/widgets/segmentcardlist.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ui;

namespace {

/// Four segments of forty, thirty-five, thirty and five customers by income and spending; the rest
/// is not clustered.
core::segment::SegmentationPointer shop(int notClustered = 0)
{
    std::string csv = "Income (k$),Spending Score\n";
    std::vector<std::int32_t> labels;
    const auto add = [&](int count, int income, int score, int label) {
        for (int i = 0; i < count; ++i) {
            csv += std::to_string(income + i % 3) + ',' + std::to_string(score + i % 3) + '\n';
            labels.push_back(label);
        }
    };
    add(40, 50, 50, 0);
    add(35, 90, 10, 1);
    add(30, 90, 90, 2);
    add(5, 10, 10, 3);
    add(notClustered, 200, 10, -1);
    core::data::CsvOptions options;
    options.columns["Income (k$)"].type = core::data::ColumnType::Numeric;
    options.columns["Spending Score"].type = core::data::ColumnType::Numeric;
    return std::make_shared<const core::segment::Segmentation>(tests::labelledSegmentation(
        core::data::readCsvText(csv, "shop.csv", options).table, {0, 1}, labels, 4));
}

core::segment::SegmentationPointer changed(const core::segment::SegmentationPointer& before,
                                           auto change)
{
    auto now = std::make_shared<core::segment::Segmentation>(*before);
    change(*now);
    return now;
}

QAction* actionOf(QMenu* menu, const char* name)
{
    return menu ? menu->findChild<QAction*>(QLatin1String(name)) : nullptr;
}

} // namespace

class TestSegmentCards : public QObject {
    Q_OBJECT

    std::unique_ptr<SegmentCardList> m_list;
    core::segment::SegmentationPointer m_shop;

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void init()
    {
        m_shop = shop();
        m_list = std::make_unique<SegmentCardList>();
        m_list->resize(420, 460);
        m_list->setSegmentation(m_shop);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void aClickChoosesTheSegment()
    {
        QSignalSpy clicked(m_list.get(), &SegmentCardList::segmentClicked);
        QTest::mouseClick(m_list->cards()[1], Qt::LeftButton, {}, {200, 40});
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
        m_list->cards()[2]->setFocus();
        QTest::keyClick(m_list->cards()[2], Qt::Key_Space);
        QCOMPARE(clicked[1][0].toInt(), 2);
    }

    void f2RenamesInPlace()
    {
        QSignalSpy renamed(m_list.get(), &SegmentCardList::renamed);
        SegmentCard* card = m_list->cards()[0];
        card->setFocus();
        QTest::keyClick(card, Qt::Key_F2);
        QVERIFY(card->nameEditor());
        QVERIFY(card->nameEditor()->hasFocus());
        QCOMPARE(card->nameEditor()->selectedText(), QString::fromStdString(card->card().name));
        QTest::keyClicks(card->nameEditor(), QStringLiteral("Regulars"));
        QTest::keyClick(card->nameEditor(), Qt::Key_Return);
        QVERIFY(!card->isRenaming());
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed[0][1].toString(), QStringLiteral("Regulars"));
        QVERIFY(card->hasFocus());
    }

    void escapeKeepsTheName()
    {
        QSignalSpy renamed(m_list.get(), &SegmentCardList::renamed);
        SegmentCard* card = m_list->cards()[0];
        card->setFocus();
        QTest::keyClick(card, Qt::Key_F2);
        QTest::keyClicks(card->nameEditor(), QStringLiteral("x"));
        QTest::keyClick(card->nameEditor(), Qt::Key_Escape);
        QVERIFY(!card->isRenaming());
        QCOMPARE(renamed.count(), 0);
    }

    void thePencilAndADoubleClickRename()
    {
        SegmentCard* card = m_list->cards()[1];
        card->setSelected(true);
        auto* pencil = card->findChild<QToolButton*>(QStringLiteral("renameButton"));
        QVERIFY(pencil->isVisible());
        QTest::mouseClick(pencil, Qt::LeftButton);
        QVERIFY(card->isRenaming());
        QTest::keyClick(card->nameEditor(), Qt::Key_Escape);
        QTest::mouseDClick(card, Qt::LeftButton, {}, {60, 20});
        QVERIFY(card->isRenaming());
    }

    void toolsStandOnTheCardInUse()
    {
        SegmentCard* card = m_list->cards()[3];
        auto* pencil = card->findChild<QToolButton*>(QStringLiteral("renameButton"));
        auto* note = card->findChild<QToolButton*>(QStringLiteral("noteButton"));
        QVERIFY(!pencil->isVisible());
        QVERIFY(!note->isVisible());
        card->setFocus();
        QTRY_VERIFY(pencil->isVisible());
        m_list->cards()[0]->setFocus();
        QTRY_VERIFY(!pencil->isVisible());
        // A note that is there stays marked.
        m_list->setSegmentation(changed(m_shop, [](core::segment::Segmentation& now) {
            now.profile.cards[3].note = "Seasonal";
        }));
        QVERIFY(note->isVisible());
        QVERIFY(card->toolTip().contains(QStringLiteral("Seasonal")));
    }

    void smallAndUnstableSegmentsSaySo()
    {
        QCOMPARE(m_list->cards()[0]->badges(), QStringList());
        QCOMPARE(m_list->cards()[3]->badges(), QStringList{QStringLiteral("small")});
        QVERIFY(m_list->cards()[3]->toolTip().contains(QStringLiteral("Only 5 customers")));
        m_list->setStabilities({0.9, 0.4, 0.75, 0.5});
        QCOMPARE(m_list->cards()[0]->badges(), QStringList());
        QCOMPARE(m_list->cards()[1]->badges(), QStringList{QStringLiteral("unstable")});
        QCOMPARE(m_list->cards()[3]->badges(),
                 (QStringList{QStringLiteral("small"), QStringLiteral("unstable")}));
        QVERIFY(m_list->cards()[1]->accessibleDescription().contains(QStringLiteral("0.4")));
    }

    void cardsMoveByKeyboardAndMouse()
    {
        QSignalSpy moved(m_list.get(), &SegmentCardList::moveRequested);
        SegmentCard* card = m_list->cards()[1];
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].toInt(), 1);
        QCOMPARE(moved[0][1].toInt(), 2);
        QTest::keyClick(m_list->cards()[3], Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.count(), 1);
        // From the first place to behind the third.
        SegmentCard* first = m_list->cards()[0];
        const QPoint goal = m_list->cards()[2]->mapTo(first->window(), QPoint(100, 70)) -
                            first->mapTo(first->window(), QPoint());
        QTest::mousePress(first, Qt::LeftButton, {}, {100, 40});
        QTest::mouseMove(first, {100, 60});
        QTest::mouseMove(first, goal);
        QTest::mouseRelease(first, Qt::LeftButton, {}, goal);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(moved[1][0].toInt(), 0);
        QCOMPARE(moved[1][1].toInt(), 2);
    }

    void upAndDownGoThroughTheCards()
    {
        m_list->cards()[0]->setFocus();
        QTest::keyClick(m_list->cards()[0], Qt::Key_Down);
        QVERIFY(m_list->cards()[1]->hasFocus());
        QTest::keyClick(m_list->cards()[1], Qt::Key_Up);
        QVERIFY(m_list->cards()[0]->hasFocus());
    }

    void cardsStayTheSameWidgets()
    {
        const auto before = m_list->cards();
        before[2]->setFocus();
        // The third segment moves to the first place, under its mark.
        m_list->setSegmentation(changed(m_shop, [](core::segment::Segmentation& now) {
            auto& cards = now.profile.cards;
            std::rotate(cards.begin(), cards.begin() + 2, cards.begin() + 3);
            for (std::size_t i = 0; i < cards.size(); ++i)
                cards[i].id = std::int32_t(i);
        }));
        QCOMPARE(m_list->cards()[0], before[2]);
        QCOMPARE(m_list->cards()[1], before[0]);
        QCOMPARE(m_list->cards()[0]->segment(), 0);
        QVERIFY(before[2]->hasFocus());
        QTRY_VERIFY(m_list->cards()[0]->y() < m_list->cards()[1]->y());
    }

    void theMenuAsksForEachChange()
    {
        QSignalSpy colour(m_list.get(), &SegmentCardList::colourChosen);
        QSignalSpy merge(m_list.get(), &SegmentCardList::mergeRequested);
        QSignalSpy split(m_list.get(), &SegmentCardList::splitRequested);
        QSignalSpy customers(m_list.get(), &SegmentCardList::customersRequested);
        QSignalSpy exported(m_list.get(), &SegmentCardList::exportRequested);
        const auto open = [&](int segment) {
            SegmentCard* card = m_list->cards()[std::size_t(segment)];
            QTest::mouseClick(card->findChild<QToolButton*>(QStringLiteral("moreButton")),
                              Qt::LeftButton);
            return m_list->menu();
        };
        QMenu* menu = open(0);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!actionOf(menu, "moveSegmentUp")->isEnabled());
        actionOf(menu, "colour7")->trigger();
        QCOMPARE(colour[0][1].toInt(), 6);
        QVERIFY(!actionOf(menu, "colour1")->isEnabled());
        QVERIFY(actionOf(menu, "colour2")->text().contains(QStringLiteral("exchange")));
        QVERIFY(!actionOf(menu, "mergeWith1"));
        actionOf(menu, "mergeWith3")->trigger();
        QCOMPARE(merge[0][0].toInt(), 0);
        QCOMPARE(merge[0][1].toInt(), 2);
        actionOf(menu, "splitSegment")->trigger();
        actionOf(menu, "selectSegmentCustomers")->trigger();
        actionOf(menu, "exportSegment")->trigger();
        QCOMPARE(split.count(), 1);
        QCOMPARE(customers[0][0].toInt(), 0);
        QCOMPARE(exported.count(), 1);
        menu->close();
        menu = open(1);
        actionOf(menu, "renameSegment")->trigger();
        menu->close();
        QTRY_VERIFY(m_list->cards()[1]->isRenaming());
    }

    void noteAndActionsAreHandedOverOnClosing()
    {
        QSignalSpy notes(m_list.get(), &SegmentCardList::noteChanged);
        QSignalSpy actions(m_list.get(), &SegmentCardList::actionsChanged);
        m_list->openEditor(1); // high income, low spending
        SegmentCardEditor* editor = m_list->editor();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor->noteEdit(), QStringLiteral("Ask sales"));
        auto* use = editor->findChild<QPushButton*>(QStringLiteral("useSuggestion1"));
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(!use->isEnabled());
        QCOMPARE(editor->actions().size(), 1U);
        QVERIFY(editor->actions()[0].starts_with("Win back"));
        // The analyst's own words replace it.
        auto* edit = editor->findChild<QLineEdit*>(QStringLiteral("actionEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Call them"));
        QVERIFY(use->isEnabled());
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(notes.count(), 1);
        QCOMPARE(notes[0][1].toString(), QStringLiteral("Ask sales"));
        QCOMPARE(actions.count(), 1);
        QCOMPARE(actions[0][1].value<std::vector<std::string>>(),
                 std::vector<std::string>{"Call them"});
    }

    void anEditorWithoutChangesIsSilent()
    {
        QSignalSpy notes(m_list.get(), &SegmentCardList::noteChanged);
        QSignalSpy actions(m_list.get(), &SegmentCardList::actionsChanged);
        m_list->openEditor(0);
        QVERIFY(!m_list->editor()->findChild<QPushButton*>(QStringLiteral("useSuggestion1")));
        QTest::keyClick(m_list->editor(), Qt::Key_Escape);
        QCOMPARE(notes.count() + actions.count(), 0);
    }

    void whatIsNotClusteredHasANeutralCard()
    {
        QVERIFY(!m_list->notClusteredCard());
        m_list->setSegmentation(shop(7));
        SegmentCard* card = m_list->notClusteredCard();
        QVERIFY(card);
        QCOMPARE(card->card().mark, -1);
        QVERIFY(card->accessibleName().contains(QStringLiteral("7 customers")));
        QVERIFY(!card->accessibleDescription().isEmpty());
        QVERIFY(!card->findChild<QToolButton*>());
        QSignalSpy customers(m_list.get(), &SegmentCardList::customersRequested);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(customers[0][0].toInt(), -1);
        m_list->setSegmentation(nullptr);
        QVERIFY(!m_list->notClusteredCard());
        QVERIFY(m_list->cards().empty());
    }
};

QTEST_MAIN(TestSegmentCards)
#include "test_segmentcards.moc"
