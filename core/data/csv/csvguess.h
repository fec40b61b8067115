#pragma once

#include "core/data/csv/csvcolumns.h"
#include "core/data/csv/csvheader.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// What each column seems to hold, from the first rows. A column for which the analyst has chosen
/// something is read from its text.
std::vector<ColumnGuess> guessColumns(std::string_view text, const CsvHeader& header,
                                      const CsvSource& source, const std::vector<bool>& hasChoice);

/// Whether the column that was read by the guess is what readColumn would have made of its text.
bool guessHolds(const std::string& name, ColumnGuess guess, const GuessedColumn& guessed);

} // namespace core::data
