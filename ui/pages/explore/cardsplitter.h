#pragma once

#include "ui/style/theme.h"

#include <QSplitter>
#include <QString>

namespace ui {

/// Cards side by side or one above the other; the gap between them can be dragged.
inline QSplitter* createCardSplitter(Qt::Orientation orientation, const QString& name)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setObjectName(name);
    splitter->setHandleWidth(metrics::cardGap);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace ui
