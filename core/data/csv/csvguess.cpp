#include "core/data/csv/csvguess.h"

#include "core/data/columnnames.h"
#include "core/data/datetext.h"
#include "core/data/levels.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t guessRows = 1000;
constexpr std::size_t fewRows = 20;

ColumnGuess guessFrom(const std::vector<std::vector<std::string>>& records, std::size_t column,
                      std::size_t width, const CsvSource& source)
{
    LevelDictionary levels;
    std::size_t filled = 0;
    bool numbers = true;
    bool dates = true;
    for (const auto& record : records) {
        if (record.size() != width || source.isMissingText(record[column], column))
            continue;
        ++filled;
        const std::string& cell = record[column];
        numbers = numbers && parseNumber(cell, source.numberStyle()).kind == NumberKind::Plain;
        dates = dates && !numbers && parseDate(cell, DateOrder::YearMonthDay).has_value();
        levels.code(cell);
    }
    if (filled == 0)
        return ColumnGuess::Texts;
    if (numbers)
        return ColumnGuess::Numbers;
    if (dates)
        return ColumnGuess::Dates;
    return levels.size() * 2 <= filled || filled < fewRows ? ColumnGuess::Levels
                                                           : ColumnGuess::Texts;
}

/// Whether a text may be a number, a date, a sum of money or a time of day, so that the whole
/// column has to be looked at.
bool mayBeValue(std::string_view text)
{
    if (text.find_first_of("0123456789") == text.npos)
        return false;
    const char first = text.front();
    const bool letter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    return !letter || text.find_first_of(" \t$%\xC2\xE2") != text.npos;
}

bool levelsHold(const GuessedColumn& guessed)
{
    const Column& column = guessed.column;
    const std::size_t filled = column.size() - column.missingCount;
    return filled > 0 && areGroups(column.levels.size(), filled, guessed.longest) &&
           std::none_of(column.levels.begin(), column.levels.end(), mayBeValue);
}

} // namespace

std::vector<ColumnGuess> guessColumns(std::string_view text, const CsvHeader& header,
                                      const CsvSource& source, const std::vector<bool>& hasChoice)
{
    const auto records = firstRecords(text, header.dataBegin, source.dialect(), guessRows);
    std::vector<ColumnGuess> guesses;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        const bool needsText = hasChoice[i] || isIdName(header.names[i]);
        guesses.push_back(needsText ? ColumnGuess::Texts
                                    : guessFrom(records, i, header.names.size(), source));
    }
    return guesses;
}

bool guessHolds(const std::string& name, ColumnGuess guess, const GuessedColumn& guessed)
{
    if (guessed.failed || guess == ColumnGuess::Texts)
        return false;
    const Column& column = guessed.column;
    switch (guess) {
    case ColumnGuess::Numbers:
        return column.roundTripDifferences == 0 &&
               !mayBeIdentifier(name, column.numbers, column.missing, column.missingCount);
    case ColumnGuess::Dates:
        return column.missingCount < column.size();
    case ColumnGuess::Levels:
        return levelsHold(guessed);
    case ColumnGuess::Texts:
        break;
    }
    return false;
}

} // namespace core::data
