#pragma once

#include <QString>

#include <optional>

namespace ui {

/// A number as it is typed: with the decimal mark of the language or a point, with or without
/// marks between thousands, "0,5", "1.234,5", "0.001" or "1e-3". Nothing where it is no number.
std::optional<double> typedNumber(const QString& text);
/// The same for the screen, from a number written with a point: "0,001" in German.
QString withDecimalMark(const QString& plain);

} // namespace ui
