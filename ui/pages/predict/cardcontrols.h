#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/plotcard.h"

#include <QBoxLayout>

#include <initializer_list>

namespace ui {

/// Controls in a line between a card's header and its plot.
inline void addCardControls(PlotCard& card, std::initializer_list<QWidget*> controls)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 8);
    layout->setSpacing(8);
    for (QWidget* control : controls)
        layout->addWidget(control);
    layout->addStretch(1);
    static_cast<QBoxLayout*>(card.layout())->insertWidget(1, line);
}

} // namespace ui
