#pragma once

#include "ui/style/theme.h"

#include <QColor>

namespace ui {

/// Signed values: `value` in [−1, 1], blue – neutral – red, symmetric.
QColor divergingColor(const Theme& theme, double value);
/// Magnitudes: `value` in [0, 1].
QColor viridisColor(double value);
/// Missing cells: 0 = present (hover colour), 1 = all missing (text colour).
QColor missingColor(const Theme& theme, double share);
/// Cells that were missing and have been filled: 0 = none of them (hover colour), 1 = all (accent).
QColor filledColor(const Theme& theme, double share);
/// #14181C or white, whichever contrasts more with the cell.
QColor textOn(const QColor& cell);
/// WCAG 2 contrast ratio, 1 … 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace ui
