#pragma once

#include "core/explore/association.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace ui {

/// "Spearman's ρ", "Cramér's V, corrected" …: the measure of a cell in words.
QString measureName(core::explore::Measure measure);
/// The letter in a cell's corner.
QString measureLetter(core::explore::Measure measure);
/// Figure as people read it: "−0.28".
QString associationText(double value, bool absolute = false);
/// Which measures a matrix holds, one line each kind.
QStringList measureLines(const core::explore::AssociationMatrix& matrix);
/// Measure, value, n, p, and p for so many pairs looked at, of two rows of the matrix.
QString associationReadOut(const core::explore::AssociationMatrix& matrix, std::size_t a,
                           std::size_t b);

} // namespace ui
