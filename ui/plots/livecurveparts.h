#pragma once

#include "ui/plots/chartcanvas.h"
#include "ui/plots/curvepicture.h"
#include "ui/plots/livecurve.h"

#include <QTimer>

namespace ui {

struct LiveCurve::Private : CurvePicture {
    QTimer timer;
    ChartCanvas canvas;
};

} // namespace ui
