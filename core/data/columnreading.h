#pragma once

#include "core/base/warning.h"
#include "core/data/column.h"
#include "core/data/datetext.h"
#include "core/data/numbertext.h"

#include <cstddef>
#include <optional>
#include <string>

namespace core::data {

/// The cells of one column as text; missing ones are empty and marked.
struct CellTexts {
    TextArena text;
    std::vector<std::uint8_t> missing;
    std::size_t missingCount = 0;

    std::size_t size() const { return missing.size(); }
    std::size_t filled() const { return missing.size() - missingCount; }
    void append(std::string_view cell, bool isMissing);
    void append(const CellTexts& others);
};

/// How the cells of a column are written and read; what is not given is found.
struct CellReading {
    NumberStyle numberStyle = {};
    std::optional<DateOrder> dateOrder = {};
    std::optional<ColumnType> type = {}; ///< fixed by the analyst
};

/// See OddCell; `row` counts from 0.
struct OddRow {
    std::size_t row = 0;
    std::string text;
    std::string reason;
};

struct ReadColumn {
    Column column;
    Warnings warnings;
    std::size_t unreadable = 0; ///< cells that do not fit a type fixed by the analyst
    std::vector<OddRow> oddRows = {};
};

/// At most so many odd cells of a column are listed.
inline constexpr std::size_t mostOddRows = 100;

/// More different texts than this are never a category.
inline constexpr std::size_t mostLevels = 1000;

/// Finds the type from all cells and fills the column. With a fixed type the cells that do not fit
/// become missing.
ReadColumn readColumn(const std::string& name, CellTexts cells, const CellReading& reading);

Warning missingWordWarning(const std::string& column, const std::string& word, std::size_t count);

/// Whether a column of this name and these numbers may be something else than a measure, so that
/// its text has to be looked at: an ID, or a counter of the rows.
bool mayBeIdentifier(const std::string& name, const std::vector<double>& numbers,
                     const std::vector<std::uint8_t>& missing, std::size_t missingCount);
/// Whether texts with so many different ones among `filled` cells are groups. `longest` is the
/// longest text in bytes.
bool areGroups(std::size_t distinct, std::size_t filled, std::size_t longest);

/// Puts numbers that were read elsewhere into a column; same result as readColumn.
ReadColumn finishNumeric(Column column);
/// The same for dates.
ReadColumn finishDates(Column column, DateOrder order);
/// The same for codes and levels in any order: levels are sorted and the type is found.
ReadColumn finishLevels(Column column);

} // namespace core::data
