#pragma once

class QLineEdit;
class QSpinBox;
class QString;

namespace ui {

/// A field for whole numbers, right-aligned, with separators of thousands.
QSpinBox* optionSpinBox(const QString& name, int low, int high, int value);
/// A field for a number, with a point or with the decimal mark of the language: 0.001 or 1e-3.
QLineEdit* optionNumberField(const QString& name, const QString& text, double low, double high);
/// A number as such a field takes it.
QString optionNumberText(double value);
/// The number in such a field; `fallback` while it is not acceptable.
double optionNumber(const QLineEdit* field, double fallback);

} // namespace ui
