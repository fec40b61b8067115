#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace tests {

inline QString describe(const QWidget* widget)
{
    QString text =
        QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text += u' ' + label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text += u' ' + button->text();
    if (const QWidget* parent = widget->parentWidget())
        text += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className()) +
                u' ' + parent->objectName();
    return text;
}

/// Words that do not fit: labels that cannot break lines, buttons, boxes and tabs narrower than
/// what they say. Captions that give way shorten themselves with "…" and say so by their policy.
inline QStringList clippedWords(QWidget& root)
{
    QStringList clipped;
    const auto note = [&](const QWidget* widget, const QSize& need) {
        clipped << QStringLiteral("%1: %2 × %3, needs %4 × %5")
                       .arg(describe(widget))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(need.width())
                       .arg(need.height());
    };
    for (auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->window() != root.window() ||
            label->property("elides").toBool() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QSize need = label->minimumSizeHint();
        if (label->height() < need.height() ||
            (!label->wordWrap() && label->width() < need.width()))
            note(label, need);
        else if (label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            note(label, {label->width(), label->heightForWidth(label->width())});
    }
    for (auto* button : root.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty() || button->window() != root.window() ||
            button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QSize need = button->minimumSizeHint();
        if (button->width() < need.width() || button->height() < need.height())
            note(button, need);
    }
    for (auto* box : root.findChildren<QComboBox*>()) {
        // What is chosen in a list is shortened by the list itself, and stands whole in it.
        if (box->isVisible() && box->window() == root.window() &&
            box->height() < box->minimumSizeHint().height())
            note(box, box->minimumSizeHint());
    }
    // What scrolls up and down only must have its width.
    for (auto* area : root.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() && area->window() == root.window() &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            note(area->viewport(), area->widget()->size());
    for (auto* tabs : root.findChildren<QTabBar*>())
        if (tabs->isVisible() && tabs->window() == root.window() && !tabs->usesScrollButtons() &&
            tabs->width() < tabs->minimumSizeHint().width())
            note(tabs, tabs->minimumSizeHint());
    return clipped;
}

/// What a person can act on.
inline bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           (qobject_cast<const QAbstractSlider*>(widget) &&
            !qobject_cast<const QScrollBar*>(widget)) ||
           (qobject_cast<const QAbstractItemView*>(widget) &&
            !qobject_cast<const QHeaderView*>(widget));
}

/// The line in a spin box and the glass in a search field speak with the field's name, the corner
/// of a table and the arrows of tabs are Qt's own.
inline bool isPartOfAnother(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QComboBoxListView") || widget->objectName().startsWith("qt_");
}

inline QList<QWidget*> visibleControls(QWidget& root)
{
    QList<QWidget*> controls;
    for (auto* widget : root.findChildren<QWidget*>())
        if (isControl(widget) && widget->isVisible() && widget->window() == root.window() &&
            !isPartOfAnother(widget))
            controls << widget;
    return controls;
}

inline QStringList namelessControls(QWidget& root)
{
    QStringList nameless;
    for (const QWidget* widget : visibleControls(root)) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            nameless << describe(widget);
    }
    return nameless;
}

/// Controls in use that the Tab key never comes to. Of buttons that exclude each other the keys
/// choose; what lies in a cell or a header belongs to its table.
inline QStringList unreachableControls(QWidget& root)
{
    QStringList unreachable;
    for (QWidget* widget : visibleControls(root)) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (!widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy() != nullptr || (button && button->autoExclusive()))
            continue;
        unreachable << describe(widget);
    }
    return unreachable;
}

/// Where the Tab key goes, from the first stop to the last.
inline QList<QWidget*> tabStops(QWidget& window)
{
    QList<QWidget*> stops;
    QWidget* at = &window;
    do {
        at = at->nextInFocusChain();
        if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) &&
            at->window() == &window && at->focusProxy() == nullptr)
            stops << at;
    } while (at != &window);
    return stops;
}

/// Two letters that mean two entries of one menu, entries without a letter, and submenus of such.
inline QStringList menuClashes(const QMenu& menu)
{
    QStringList clashes;
    QHash<QChar, QString> letters;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = action->text();
        qsizetype place = -1;
        for (qsizetype i = 0; i + 1 < text.size() && place < 0; ++i) {
            if (text[i] == u'&' && text[i + 1] != u'&')
                place = i + 1;
            else if (text[i] == u'&')
                ++i;
        }
        if (place < 0)
            clashes << QStringLiteral("%1: no letter").arg(text);
        else if (letters.contains(text[place].toLower()))
            clashes << QStringLiteral("%1 and %2").arg(text, letters[text[place].toLower()]);
        else
            letters.insert(text[place].toLower(), text);
        if (action->menu())
            clashes << menuClashes(*action->menu());
    }
    return clashes;
}

} // namespace tests
