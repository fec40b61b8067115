#pragma once

#include "core/data/columnreading.h"

#include <array>
#include <cstddef>
#include <string>

namespace core::data {

/// What the filled cells say when they are read as bare numbers.
struct NumberEvidence {
    std::size_t plain = 0;
    std::size_t code = 0;
    std::size_t none = 0;
    std::size_t firstNone = 0; ///< row
    std::size_t firstCode = 0;
    bool allWhole = true;
    std::size_t read() const { return plain + code; }
};
NumberEvidence weighNumbers(const CellTexts& cells, NumberStyle style);

/// The same when they are read as numbers with a unit; counting ends when more than `mostNone`
/// cells are none.
struct MeasureEvidence {
    std::size_t read = 0;
    std::size_t none = 0;
    std::size_t code = 0;
    std::size_t withUnit = 0;
    std::size_t negated = 0; ///< by parentheses or a minus behind the number
    std::size_t parentheses = 0;
    std::string unit; ///< the first one
    bool mixedUnits = false;
    /// Whether these are numbers and nothing else.
    bool areNumbers(std::size_t filled) const;
};
MeasureEvidence weighMeasures(const CellTexts& cells, NumberStyle style, std::size_t mostNone);

/// The style that the cells' own marks ask for, or `style` where they say nothing.
NumberStyle styleOfMarks(const CellTexts& cells, NumberStyle style, std::size_t mostNone);

struct DateEvidence {
    std::size_t dates = 0;
    std::size_t none = 0;
    std::array<std::size_t, 3> reads = {}; ///< by DateOrder
    std::size_t yearFirst = 0;             ///< with four digits: no order leaves them in doubt
    std::size_t offsets = 0;
    std::size_t shortYears = 0;
    std::size_t named = 0;
    bool allPoints = true; ///< between the parts, where an order is to be settled
    bool readsAll(DateOrder order) const
    {
        return dates > 0 && reads[static_cast<std::size_t>(order)] == dates;
    }
    /// The one order that all dates can be read in; nothing when there is none, or several.
    /// Points are taken for day-month-year.
    std::optional<DateOrder> order() const;
    bool isAmbiguous() const;
};
DateEvidence weighDates(const CellTexts& cells, std::size_t mostNone);

/// Cells that are no time of day; more than `mostNone` are not counted.
std::size_t countNoTimes(const CellTexts& cells, std::size_t mostNone);

} // namespace core::data
