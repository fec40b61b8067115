#include "core/data/column.h"
#include "tests/support/realwindow.h"
#include "ui/pages/data/filterchips.h"
#include "ui/plots/associationheatmap.h"
#include "ui/plots/barlist.h"
#include "ui/plots/pairplot.h"
#include "ui/tables/datatableview.h"
#include "ui/widgets/statusline.h"
#include "ui/workspace/rowselection.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <memory>

using ui::Step;

/// From a cell of the heatmap to the customers behind a cell of its cross-table, in the real
/// window and by keyboard alone.
class TestExplore : public QObject, private tests::RealWindow {
    Q_OBJECT

    std::size_t m_customers = 0;
    QString m_title;

    using RealWindow::find;
    template <typename T>
    T* find()
    {
        for (T* widget : m_window->findChildren<T*>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    /// To the window as the keyboard does it: the widget with the focus gets it, or a shortcut.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }

    bool tabTo(QWidget* wanted)
    {
        for (int i = 0; i < 120 && wanted; ++i) {
            if (QApplication::focusWidget() == wanted)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::size_t shownRows()
    {
        auto* view = find<ui::DataTableView>();
        return view ? std::size_t(view->tableModel()->rowCount()) : 0;
    }

    QStringList facts() { return m_window->findChild<ui::StatusLine*>()->facts(); }

    /// Place of the cell of two columns in the order shown.
    static std::pair<int, int> placeOf(const ui::AssociationHeatmap& heatmap, const QString& row,
                                       const QString& column)
    {
        const QString wanted = QString::fromUtf8("%1 × %2\n").arg(row, column);
        for (int i = 0; i < 12; ++i)
            for (int j = 0; j < 12; ++j) {
                const QRectF cell = heatmap.cellRect(i, j);
                if (!cell.isNull() && heatmap.readOut(cell.center()).startsWith(wanted))
                    return {i, j};
            }
        return {-1, -1};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(show());
        m_workspace->openSample(QStringLiteral("automobile"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->hasTable(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->exploreResult() != nullptr, 30000);
        QVERIFY(facts().contains(QStringLiteral("none selected")));
    }

    void cleanupTestCase() { close(); }

    void enterOnAHeatmapCellOpensItsCrossTable()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentStep(), Step::Explore);
        auto* heatmap = find<ui::AssociationHeatmap>("associationHeatmap");
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(heatmap && pair);
        QTRY_VERIFY(heatmap->hasFigure());
        QVERIFY(tabTo(heatmap));
        const auto [row, column] =
            placeOf(*heatmap, QStringLiteral("Profession"), QStringLiteral("Segment"));
        QVERIFY(row >= 0);
        press(Qt::Key_Up, {}, 12);
        press(Qt::Key_Left, {}, 12);
        press(Qt::Key_Down, {}, row);
        press(Qt::Key_Right, {}, column);
        press(Qt::Key_Return);
        QTRY_VERIFY(pair->pair() && pair->pair()->nameA == "Profession" &&
                    pair->pair()->nameB == "Segment");
        QTRY_VERIFY(pair->hasFocus());
        QVERIFY(pair->cursor());
    }

    void enterOnACellSelectsItsCustomers()
    {
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(pair && pair->pair());
        press(Qt::Key_Down, {}, 3);
        press(Qt::Key_Right, {}, 2);
        const ui::Hit* cell = pair->cursor();
        QVERIFY(cell && cell->part);
        QCOMPARE(cell->part->levelsA.size(), std::size_t(1));
        QCOMPARE(cell->part->levelsB.size(), std::size_t(1));
        const auto& counts = pair->pair()->counts;
        const std::size_t a = cell->part->levelsA[0];
        const std::size_t b = cell->part->levelsB[0];
        m_customers = static_cast<std::size_t>(counts.counts(a, b));
        m_title = QStringLiteral("Profession = %1 and Segment = %2")
                      .arg(QString::fromStdString(counts.rowLevels[a]),
                           QString::fromStdString(counts.columnLevels[b]));
        QVERIFY(m_customers > 10);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_workspace->selection().count(), m_customers);
        QCOMPARE(m_workspace->selection().title(), m_title);
        QVERIFY(facts().contains(QStringLiteral("%1 selected").arg(m_customers)));
        QVERIFY(pair->selectedPart().has_value());
        auto* button = find<QPushButton>("showCustomersButton");
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("Show %1 Customers").arg(m_customers));
    }

    void enterAgainShowsThemInTheTable()
    {
        press(Qt::Key_Return);
        QTRY_COMPARE(m_window->currentStep(), Step::Data);
        QTRY_COMPARE(shownRows(), m_customers);
        auto* view = find<ui::DataTableView>();
        QVERIFY(view);
        const core::data::DataTable& table = *m_workspace->openTable()->table;
        const std::size_t profession = table.find("Profession").value();
        const std::size_t segment = table.find("Segment").value();
        for (int row = 0; row < view->tableModel()->rowCount(); ++row) {
            const std::size_t shown = view->tableModel()->tableRow(row);
            const QString title =
                QStringLiteral("Profession = %1 and Segment = %2")
                    .arg(QString::fromStdString(
                             core::data::valueText(table.column(profession), shown)),
                         QString::fromStdString(
                             core::data::valueText(table.column(segment), shown)));
            QCOMPARE(title, m_title);
        }
        QTRY_VERIFY(view->hasFocus());
        auto* chips = find<ui::FilterChips>();
        QVERIFY(chips);
        bool named = false;
        for (auto* words : chips->findChildren<QPushButton*>())
            named |= words->accessibleName() == m_title;
        QVERIFY(named);
    }

    void chipLeadsBackToThePicture()
    {
        auto* chips = find<ui::FilterChips>();
        QVERIFY(chips);
        QPushButton* words = nullptr;
        for (auto* button : chips->findChildren<QPushButton*>())
            if (button->accessibleName() == m_title)
                words = button;
        QVERIFY(tabTo(words));
        press(Qt::Key_Space);
        QTRY_COMPARE(m_window->currentStep(), Step::Explore);
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(pair && pair->selectedPart().has_value());
    }

    void buttonShowsThemToo()
    {
        QVERIFY(tabTo(find<QPushButton>("showCustomersButton")));
        press(Qt::Key_Space);
        QTRY_COMPARE(m_window->currentStep(), Step::Data);
        QCOMPARE(shownRows(), m_customers);
    }

    void otherRolesLeaveTheSelection()
    {
        const auto& table = *m_workspace->openTable()->table;
        m_workspace->setColumnRole(table.find("Gender").value(), core::data::ColumnRole::Ignored);
        QTRY_VERIFY(!m_workspace->isAnythingRunning());
        QCOMPARE(m_workspace->selection().count(), m_customers);
        QCOMPARE(shownRows(), m_customers);
    }

    void crossOnTheChipShowsAllRows()
    {
        QVERIFY(tabTo(find<QToolButton>("removeFilterButton")));
        press(Qt::Key_Space);
        QTRY_COMPARE(shownRows(), m_workspace->openTable()->table->rowCount());
        // Still selected, only no longer alone.
        QCOMPARE(m_workspace->selection().count(), m_customers);
        QVERIFY(!m_workspace->selection().isShownAlone());
    }

    void escapeClearsTheSelection()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(m_window->currentStep(), Step::Explore);
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(pair);
        QTRY_VERIFY(pair->pair() && pair->selectedPart());
        QVERIFY(tabTo(pair));
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_workspace->selection().isEmpty());
        QVERIFY(facts().contains(QStringLiteral("none selected")));
        QVERIFY(!find<QPushButton>("showCustomersButton"));
    }

    void barOfTheRankingOpensItsPair()
    {
        auto* ranking = find<ui::BarList>("rankingPlot");
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(ranking && pair);
        QVERIFY(tabTo(ranking));
        press(Qt::Key_Down);
        const QString feature = ranking->figureTable()[2][0];
        press(Qt::Key_Return);
        QTRY_VERIFY(pair->pair() && pair->pairTitle().contains(feature));
    }

    void anotherTableClearsTheSelection()
    {
        auto* pair = find<ui::PairPlot>("pairPlot");
        QVERIFY(pair);
        pair->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_workspace->selection().isEmpty());
        m_workspace->openSample(QStringLiteral("mall"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->selection().isEmpty(), 30000);
    }
};

QTEST_MAIN(TestExplore)
#include "test_explore.moc"
