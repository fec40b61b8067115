#pragma once

class QWidget;

namespace ui {

/// Lets the Tab key go through a part of a window as it is read, whatever order its controls were
/// made in: as its layouts are, top to bottom and left to right.
void orderByReading(QWidget& root);

} // namespace ui
