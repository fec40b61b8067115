#pragma once

#include "core/data/csv/csvrecords.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// Cells of one record of a sample.
struct SampleRecord {
    std::vector<std::string> cells; ///< empty for a fault
    std::size_t line = 0;           ///< from 0; of the first part of the sample only
    std::size_t sloppyCells = 0;    ///< with text behind the closing quote
    bool fault = false;
    bool isHead = true; ///< in the first part of the sample, where lines are known
};

/// Parts of a text that stand for the whole: its start, pieces from the middle, and its end. A
/// text that is not much longer than its parts would be is one part.
class TextSample {
public:
    explicit TextSample(std::string_view text);

    bool isWhole() const { return m_parts.size() == 1; }
    std::string_view text() const { return m_text; }
    /// The parts as they stand in the text.
    const std::vector<std::string_view>& parts() const { return m_parts; }
    bool contains(char c) const;
    bool contains(std::string_view word) const;

    /// Records of the parts, blank lines and comments left out. Parts behind the first begin with
    /// the first line from which on three records have the usual width of the first part.
    /// `isAll`: whether these are all records of the text.
    std::vector<SampleRecord> records(const CsvDialect& dialect, std::size_t mostOfHead,
                                      std::size_t mostOfPart, bool* isAll = nullptr) const;

private:
    /// True when the end of the part was reached.
    bool appendRecords(std::vector<SampleRecord>& records, std::size_t part,
                       const CsvDialect& dialect, std::size_t most, std::size_t width) const;

    std::string_view m_text;
    std::vector<std::string_view> m_parts;
};

/// The number of fields that most records have; titles above the table count half.
std::size_t usualWidth(const std::vector<SampleRecord>& records);

} // namespace core::data
