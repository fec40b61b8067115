#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmentcard.h"
#include "ui/widgets/segmentcardlist.h"

#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

QIcon markIcon(const QWidget* widget, int mark)
{
    return markerPixmap(segmentStyle(themeOf(widget), mark), 16, widget->devicePixelRatioF());
}

/// A name in a menu: an ampersand is one.
QString menuText(const std::string& name)
{
    return QString::fromStdString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void SegmentCardList::showMenu(int segment, const QPoint& globalPosition)
{
    SegmentCard* card = cardOf(segment);
    if (!card)
        return;
    delete m_menu;
    auto* menu = new QMenu(this);
    m_menu = menu;
    menu->setObjectName(QStringLiteral("segmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& name, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    // The menu gives the focus back to the card as it closes; the name is edited after that.
    add(tr("Rename"), QStringLiteral("renameSegment"), [card] {
        QMetaObject::invokeMethod(card, &SegmentCard::startRenaming, Qt::QueuedConnection);
    })->setShortcut(Qt::Key_F2);
    add(tr("Note and Actions…"), QStringLiteral("editNote"), [this, segment] {
        QMetaObject::invokeMethod(
            this, [this, segment] { openEditor(segment); }, Qt::QueuedConnection);
    });
    addColours(menu->addMenu(tr("Colour")), card->card());
    menu->addSeparator();
    const int last = int(m_cards.size()) - 1;
    QAction* up = add(tr("Move Up"), QStringLiteral("moveSegmentUp"),
                      [this, segment] { emit moveRequested(segment, segment - 1); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(segment > 0);
    QAction* down = add(tr("Move Down"), QStringLiteral("moveSegmentDown"),
                        [this, segment] { emit moveRequested(segment, segment + 1); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(segment < last);
    menu->addSeparator();
    QMenu* merge = menu->addMenu(tr("Merge With"));
    addOthers(merge, card->card());
    merge->menuAction()->setEnabled(last > 0);
    add(tr("Split in Two"), QStringLiteral("splitSegment"), [this, segment] {
        emit splitRequested(segment);
    })->setEnabled(card->card().size > 1);
    menu->addSeparator();
    add(tr("Select Customers"), QStringLiteral("selectSegmentCustomers"),
        [this, segment] { emit customersRequested(segment); });
    add(tr("Export This Segment…"), QStringLiteral("exportSegment"),
        [this, segment] { emit exportRequested(segment); });
    menu->popup(globalPosition);
}

/// All marks; one that another segment has says whose it is, and is exchanged.
void SegmentCardList::addColours(QMenu* menu, const core::segment::SegmentCard& card)
{
    menu->setObjectName(QStringLiteral("colourMenu"));
    for (int mark = 0; mark < segmentMarkCount; ++mark) {
        const auto owner = std::ranges::find_if(
            m_cards, [&](const SegmentCard* other) { return other->card().mark == mark; });
        QString text = segmentMarkName(mark);
        if (owner != m_cards.end() && (*owner)->segment() != card.id)
            text = tr("%1 – exchange with %2").arg(text, menuText((*owner)->card().name));
        QAction* action = menu->addAction(markIcon(this, mark), text);
        action->setObjectName(QStringLiteral("colour%1").arg(mark + 1));
        if (mark == card.mark) {
            action->setEnabled(false);
            action->setText(tr("%1 – now").arg(text));
        }
        connect(action, &QAction::triggered, this,
                [this, segment = card.id, mark] { emit colourChosen(segment, mark); });
    }
}

void SegmentCardList::addOthers(QMenu* menu, const core::segment::SegmentCard& card)
{
    menu->setObjectName(QStringLiteral("mergeMenu"));
    for (const SegmentCard* other : m_cards) {
        if (other->segment() == card.id)
            continue;
        QAction* action =
            menu->addAction(markIcon(this, other->card().mark), menuText(other->card().name));
        action->setObjectName(QStringLiteral("mergeWith%1").arg(other->segment() + 1));
        connect(action, &QAction::triggered, this,
                [this, segment = card.id, with = other->segment()] {
                    emit mergeRequested(segment, with);
                });
    }
}

} // namespace ui
