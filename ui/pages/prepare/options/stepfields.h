#pragma once

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ui {

/// A field for a whole number; a number that is being typed does not count before it is done.
QSpinBox* stepCountField(const char* name, int low, int high);
/// The same for any number.
QDoubleSpinBox* stepNumberField(const char* name, double low, double high);
/// The muted words under the fields of a group.
QLabel* stepNote();

} // namespace ui
