#include "ui/widgets/maptools.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

MapTools::MapTools(SegmentMap* map, QWidget* parent) : QWidget(parent), m_map(map)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const auto append = [&](QToolButton* button) {
        group->addButton(button);
        layout->addWidget(button);
    };
    append(add(MapTool::Pan, QStringLiteral("pan"), QStringLiteral("panTool"), tr("Move the Map"),
               tr("Drag to move the map (P)")));
    append(add(MapTool::Rectangle, QStringLiteral("select-rectangle"),
               QStringLiteral("rectangleTool"), tr("Select by Rectangle"),
               tr("Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to "
                  "the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.")));
    append(add(MapTool::Lasso, QStringLiteral("select-lasso"), QStringLiteral("lassoTool"),
               tr("Select by Lasso"),
               tr("Draw a line round customers (L, or Alt while dragging). Ctrl adds to the "
                  "selection.")));
    connect(map, &SegmentMap::toolChanged, this, &MapTools::show);
    show(map->tool());
    retint();
}

QToolButton* MapTools::add(MapTool tool, const QString& icon, const QString& objectName,
                           const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("iconName", icon);
    button->setProperty("tool", int(tool));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(26, 26);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    connect(button, &QToolButton::clicked, m_map, [this, tool] { m_map->setTool(tool); });
    m_buttons << button;
    return button;
}

void MapTools::show(MapTool tool)
{
    for (QToolButton* button : m_buttons)
        button->setChecked(button->property("tool").toInt() == int(tool));
    retint();
}

void MapTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void MapTools::retint()
{
    const Theme& theme = themeOf(this);
    for (QToolButton* button : m_buttons)
        button->setIcon(themedIcon(button->property("iconName").toString(),
                                   button->isChecked() ? theme.accent : theme.muted));
}

} // namespace ui
