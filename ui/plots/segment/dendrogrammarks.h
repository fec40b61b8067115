#pragma once

#include "ui/plots/segment/dendrogramplot.h"

namespace ui {

/// What the screen shows beyond the figure itself.
struct DendrogramPlot::Marks {
    Cut cut;
    int selected = -1; ///< segment
    int hovered = -1;  ///< node
    bool isMoved = false;
    bool hasFocus = false;
};

} // namespace ui
