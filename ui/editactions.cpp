#include "ui/editactions.h"

#include "ui/plots/plotwidget.h"
#include "ui/tables/parameterdiff.h"
#include "ui/widgets/plotcard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

constexpr const char* searchProperty = "searchField";

/// The field that a number or an editable choice is typed into.
QLineEdit* lineOf(QWidget* widget)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return line;
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return combo->lineEdit();
    if (qobject_cast<QAbstractSpinBox*>(widget))
        return widget->findChild<QLineEdit*>();
    return nullptr;
}

/// The card of the plot that has the focus; a table in a card is a table.
PlotCard* cardOf(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* card = qobject_cast<PlotCard*>(widget))
            return card->plot()->hasFigure() ? card : nullptr;
    return nullptr;
}

bool isSelectable(const QAbstractItemView& view)
{
    const auto mode = view.selectionMode();
    return mode != QAbstractItemView::NoSelection && mode != QAbstractItemView::SingleSelection;
}

/// As if the keys had been pressed: everything does what it does for them. Sent by way of the
/// application, they would come back as the keys of the entry.
void press(QWidget* widget, QKeySequence::StandardKey key)
{
    const QKeyCombination keys = QKeySequence(key)[0];
    QKeyEvent event(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    static_cast<QObject*>(widget)->event(&event);
}

} // namespace

EditActions::EditActions(QWidget* window)
    : QObject(window), m_window(window), m_copy(new QAction(tr("&Copy"), this)),
      m_selectAll(new QAction(tr("Select &All"), this)), m_find(new QAction(tr("&Find"), this))
{
    m_copy->setObjectName(QStringLiteral("copyAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_selectAll->setObjectName(QStringLiteral("selectAllAction"));
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    m_find->setObjectName(QStringLiteral("findAction"));
    m_find->setShortcut(QKeySequence::Find);
    connect(m_copy, &QAction::triggered, this, &EditActions::copy);
    connect(m_selectAll, &QAction::triggered, this, &EditActions::selectAll);
    connect(m_find, &QAction::triggered, this, &EditActions::find);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // The bar takes the focus while its menus are gone through.
        if (!now || now->window() != m_window || qobject_cast<QMenuBar*>(now))
            return;
        if (m_focused)
            m_focused->removeEventFilter(this);
        m_focused = now;
        m_focused->installEventFilter(this);
        update();
    });
    m_window->installEventFilter(this);
    update();
}

void EditActions::addTo(QMenu& menu)
{
    menu.addActions({m_copy, m_selectAll, m_find});
    connect(&menu, &QMenu::aboutToShow, this, &EditActions::update);
}

/// Comes before the keys of actions are looked for; other keys need not look for fields.
bool EditActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) ||
            key->matches(QKeySequence::Find))
            update();
    }
    return QObject::eventFilter(watched, event);
}

void EditActions::markSearchField(QLineEdit& field)
{
    field.setProperty(searchProperty, true);
}

QWidget* EditActions::focused() const
{
    QWidget* now = m_window->focusWidget();
    if (!now || qobject_cast<QMenuBar*>(now))
        now = m_focused;
    return now && now->isVisible() ? now : nullptr;
}

QLineEdit* EditActions::searchField() const
{
    for (auto* field : m_window->findChildren<QLineEdit*>())
        if (field->property(searchProperty).toBool() && field->isVisible() && field->isEnabled() &&
            field->window() == m_window)
            return field;
    return nullptr;
}

bool EditActions::canCopy() const
{
    QWidget* widget = focused();
    if (!widget)
        return false;
    if (const QLineEdit* line = lineOf(widget))
        return line->hasSelectedText();
    if (const auto* text = qobject_cast<QTextEdit*>(widget))
        return text->textCursor().hasSelection();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
        return text->textCursor().hasSelection();
    if (const auto* label = qobject_cast<QLabel*>(widget); label && label->hasSelectedText())
        return true;
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
        return view->selectionModel() &&
               (view->selectionModel()->hasSelection() || view->currentIndex().isValid());
    return qobject_cast<ParameterDiff*>(widget) || cardOf(widget);
}

bool EditActions::canSelectAll() const
{
    QWidget* widget = focused();
    if (!widget)
        return false;
    if (const QLineEdit* line = lineOf(widget))
        return !line->text().isEmpty();
    if (const auto* text = qobject_cast<QTextEdit*>(widget))
        return !text->document()->isEmpty();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
        return !text->document()->isEmpty();
    const auto* view = qobject_cast<QAbstractItemView*>(widget);
    return view && view->model() && view->model()->rowCount() > 0 && isSelectable(*view);
}

void EditActions::copy() const
{
    QWidget* widget = focused();
    if (!canCopy())
        return;
    if (const QLineEdit* line = lineOf(widget)) {
        line->copy();
        return;
    }
    const bool isItself = qobject_cast<QAbstractItemView*>(widget) ||
                          qobject_cast<ParameterDiff*>(widget) ||
                          qobject_cast<QTextEdit*>(widget) ||
                          qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QLabel*>(widget);
    if (isItself)
        press(widget, QKeySequence::Copy);
    else if (PlotCard* card = cardOf(widget))
        card->copyImage();
}

void EditActions::selectAll() const
{
    QWidget* widget = focused();
    if (!canSelectAll())
        return;
    if (QLineEdit* line = lineOf(widget))
        line->selectAll();
    else
        press(widget, QKeySequence::SelectAll);
}

void EditActions::find() const
{
    if (QLineEdit* field = searchField()) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

void EditActions::update()
{
    m_copy->setEnabled(canCopy());
    m_selectAll->setEnabled(canSelectAll());
    m_find->setEnabled(searchField() != nullptr);
}

} // namespace ui
