#include "ui/widgets/readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace ui {

namespace {

using Widgets = QList<QWidget*>;

/// Its parts speak through it.
bool isOneControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || widget.inherits("QLineEdit");
}

void addLayout(QLayout& layout, Widgets& order);

/// The widgets that are directly in it, in reading order.
Widgets partsOf(QWidget& widget)
{
    Widgets parts;
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget())
            parts << scroll->widget();
        return parts;
    }
    if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
        return parts;
    }
    if (widget.layout())
        addLayout(*widget.layout(), parts);
    // What stands there without a layout, by where it is.
    Widgets others;
    for (QObject* child : widget.children())
        if (auto* part = qobject_cast<QWidget*>(child);
            part && !part->isWindow() && !parts.contains(part))
            others << part;
    std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
        return std::tuple(a->y(), a->x()) < std::tuple(b->y(), b->x());
    });
    return parts + others;
}

void addLayout(QLayout& layout, Widgets& order)
{
    std::vector<QLayoutItem*> items;
    for (int i = 0; i < layout.count(); ++i)
        items.push_back(layout.itemAt(i));
    if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        const auto place = [grid](QLayoutItem* item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::tuple(row, column);
        };
        std::stable_sort(items.begin(), items.end(),
                         [&](QLayoutItem* a, QLayoutItem* b) { return place(a) < place(b); });
    }
    for (QLayoutItem* item : items) {
        if (item->layout())
            addLayout(*item->layout(), order);
        else if (item->widget())
            order << item->widget();
    }
}

void collect(QWidget& widget, Widgets& stops)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        stops << &widget;
    if (isOneControl(widget))
        return;
    for (QWidget* part : partsOf(widget))
        collect(*part, stops);
}

} // namespace

void orderByReading(QWidget& root)
{
    Widgets stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace ui
