#pragma once

#include "core/data/columnreading.h"

#include <string>

namespace core::data {

/// How the cells of a numeric column are written.
enum class NumberForm : std::uint8_t { Bare, Measure, TimeOfDay };

// Each makes a column of the cells without a rule; those that do not fit become missing, are
// counted and, the first ones, listed.
ReadColumn readNumbers(const std::string& name, CellTexts cells, NumberStyle style,
                       NumberForm form);
ReadColumn readDates(const std::string& name, CellTexts cells, DateOrder order);
ReadColumn readTexts(const std::string& name, CellTexts cells, ColumnType type, std::string rule);
/// Two texts are the two values; of more, those that say yes or no are read.
ReadColumn readTruths(const std::string& name, CellTexts cells);

/// Texts as levels and codes, without a type yet.
Column encodeLevels(const std::string& name, CellTexts cells);
/// Levels in the order of `positions`, codes with them.
void reorderLevels(Column& column, const std::vector<std::size_t>& positions);
void sortNaturally(Column& column);

/// Adds to the listed rows unless there are enough.
void listOddRow(ReadColumn& result, std::size_t row, std::string_view text,
                std::string_view reason);

} // namespace core::data
