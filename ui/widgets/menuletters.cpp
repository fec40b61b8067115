#include "ui/widgets/menuletters.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSet>

namespace ui {

namespace {

/// Place of the letter that is marked with an ampersand; −1: there is none.
qsizetype markedPlace(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i + 1;
        ++i; // an ampersand that is shown
    }
    return -1;
}

QString withoutMark(QString text)
{
    if (const qsizetype place = markedPlace(text); place > 0)
        text.remove(place - 1, 1);
    return text;
}

/// Keyboards have these keys, whatever the language.
bool isKey(QChar c)
{
    return (c.isLetterOrNumber() && c.unicode() < 0x80) || c.script() == QChar::Script_Latin ||
           c.script() == QChar::Script_Greek || c.script() == QChar::Script_Cyrillic;
}

/// Where a letter that is still free may be marked, the first of a word before others.
qsizetype freePlace(const QString& text, const QSet<QChar>& taken)
{
    const qsizetype end = text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t');
    for (const bool startsWord : {true, false})
        for (qsizetype i = 0; i < end; ++i)
            if (isKey(text[i]) && (!startsWord || i == 0 || text[i - 1].isSpace()) &&
                !taken.contains(text[i].toLower()))
                return i;
    return -1;
}

/// Behind the words, as is usual where they have no letters a keyboard has.
QString withAddedLetter(const QString& text, const QSet<QChar>& taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        if (!taken.contains(QChar(letter).toLower()))
            return QStringLiteral("%1 (&%2)").arg(text, QChar(letter));
    return text;
}

} // namespace

void giveLetters(QMenu& menu)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const qsizetype place = markedPlace(action->text());
        const QChar letter = place < 0 ? QChar() : action->text()[place].toLower();
        if (place < 0 || taken.contains(letter))
            without << action;
        else
            taken.insert(letter);
    }
    for (QAction* action : without) {
        QString text = withoutMark(action->text());
        const qsizetype place = freePlace(text, taken);
        if (place >= 0)
            text.insert(place, u'&');
        else
            text = withAddedLetter(text, taken);
        if (const qsizetype marked = markedPlace(text); marked > 0)
            taken.insert(text[marked].toLower());
        action->setText(text);
    }
}

MenuLetters::MenuLetters(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuLetters::eventFilter(QObject* watched, QEvent* event)
{
    // A menu is polished when it opens for the first time, before it is laid out.
    if (event->type() == QEvent::Polish)
        if (auto* menu = qobject_cast<QMenu*>(watched)) {
            giveLetters(*menu);
            connect(menu, &QMenu::aboutToShow, this, [menu] { giveLetters(*menu); });
        }
    return false;
}

} // namespace ui
