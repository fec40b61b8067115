#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

namespace tests {

/// Drives widgets as a person does, with the mouse or with the keyboard alone. Every action fails
/// (false) on what is hidden, disabled, or out of this hand's reach.
class Hands {
public:
    enum Kind { Mouse, Keyboard };
    explicit Hands(Kind kind) : m_kind(kind) {}
    Kind kind() const { return m_kind; }
    /// Rows of test data: every hand once, its kind as the int "hand".
    static void addRows()
    {
        QTest::addColumn<int>("hand");
        QTest::newRow("by mouse") << int(Mouse);
        QTest::newRow("by keyboard") << int(Keyboard);
    }

    bool press(QAbstractButton* button) const
    {
        if (!canUse(button))
            return false;
        if (m_kind == Mouse)
            QTest::mouseClick(button, Qt::LeftButton);
        else if (!focus(button))
            return false;
        else
            QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    /// Types into a field in the place of what stands there.
    bool type(QWidget* field, const QString& text) const
    {
        if (!canUse(field))
            return false;
        if (m_kind == Mouse) {
            auto* line = field->findChild<QLineEdit*>();
            QTest::mouseClick(line ? line : field, Qt::LeftButton);
        } else if (!focus(field)) {
            return false;
        }
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
        return true;
    }

    bool choose(QTabBar* tabs, const QString& title) const
    {
        int wanted = -1;
        for (int i = 0; tabs && i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                wanted = i;
        if (wanted < 0 || !canUse(tabs))
            return false;
        if (m_kind == Mouse) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(wanted).center());
        } else {
            if (!focus(tabs))
                return false;
            for (int step = 0; tabs->currentIndex() != wanted && step < tabs->count(); ++step)
                QTest::keyClick(tabs, tabs->currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left);
        }
        return tabs->currentIndex() == wanted;
    }

    /// The next entry of a list of choices.
    bool chooseNext(QComboBox* box) const
    {
        if (!canUse(box) || !focus(box))
            return false;
        const int before = box->currentIndex();
        if (m_kind == Mouse)
            pickNext(box);
        else
            QTest::keyClick(box,
                            box->currentIndex() + 1 < box->count() ? Qt::Key_Down : Qt::Key_Up);
        return box->currentIndex() != before;
    }

private:
    static bool canUse(const QWidget* widget)
    {
        return widget && widget->isVisible() && widget->isEnabled();
    }

    /// What the Tab key does not stop at cannot be used by keyboard.
    static bool focus(QWidget* widget)
    {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            return false;
        widget->setFocus(Qt::TabFocusReason);
        return true;
    }

    /// Opens the list and clicks the entry below the current one, or above the last.
    static void pickNext(QComboBox* box)
    {
        const int next = box->currentIndex() + 1 < box->count() ? box->currentIndex() + 1
                                                                : box->currentIndex() - 1;
        QTest::mouseClick(box, Qt::LeftButton);
        QAbstractItemView* list = box->view();
        const QRect entry = list->visualRect(list->model()->index(next, box->modelColumn()));
        // The list takes a click for the end of the one that opened it until the mouse has moved.
        const int away = QApplication::startDragDistance() + 5;
        QTest::mouseMove(list->viewport(), entry.center() + QPoint(away, 0));
        QTest::mouseMove(list->viewport(), entry.center());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, entry.center());
    }

    Kind m_kind;
};

} // namespace tests
