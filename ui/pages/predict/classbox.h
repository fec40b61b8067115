#pragma once

#include "ui/style/segmentstyle.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <string>
#include <vector>

namespace ui {

/// The classes of a model with their marks; an item's data is the class index. `all`: text of an
/// item before them that stands for all, its data is −1; empty: none. Nothing is emitted.
inline void fillClassBox(QComboBox& box, const std::vector<std::string>& classes,
                         const QString& all = {})
{
    const QSignalBlocker blocker(&box);
    box.clear();
    if (!all.isEmpty())
        box.addItem(all, -1);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const int index = static_cast<int>(i);
        box.addItem(
            QIcon(markerPixmap(segmentStyle(themeOf(&box), index), 14, box.devicePixelRatioF())),
            QString::fromStdString(classes[i]), index);
    }
}

/// The marks again, after a change of theme.
inline void retintClassBox(QComboBox& box)
{
    for (int i = 0; i < box.count(); ++i)
        if (const int index = box.itemData(i).toInt(); index >= 0)
            box.setItemIcon(i, QIcon(markerPixmap(segmentStyle(themeOf(&box), index), 14,
                                                  box.devicePixelRatioF())));
}

} // namespace ui
