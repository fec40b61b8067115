#pragma once

#include "core/data/columnreading.h"

#include <memory>
#include <optional>
#include <string>

namespace core::data {

/// Looks whether texts that are no bare numbers are values all the same: dates, times of day,
/// numbers with a unit or with other marks than the file's.
class ValueSearch {
public:
    ValueSearch(const std::string& name, const CellReading& reading);
    ~ValueSearch();

    /// The column, when all filled cells are values of one kind; then `cells` are gone.
    std::optional<ReadColumn> read(CellTexts& cells);
    /// Adds what kept the cells from being values, if they nearly were, to the column that they
    /// became instead.
    void tellWhyNot(ReadColumn& result);

private:
    struct Almost;
    const std::string& m_name;
    const CellReading& m_reading;
    std::unique_ptr<Almost> m_almost;
};

} // namespace core::data
