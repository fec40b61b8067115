#pragma once

#include "core/data/csv/csvrecords.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::data {

/// A field of a batch, see FieldSpan.
struct BatchField {
    std::uint32_t begin = 0; ///< from the batch's origin
    std::uint32_t length : 31;
    std::uint32_t escaped : 1;
};

/// Splits record after record of a text into rows of `width` fields. Same result as splitRecord;
/// the usual records, without backslashes and blanks as delimiters, go 64 bytes at a time.
class RecordScanner {
public:
    RecordScanner(std::string_view text, const CsvDialect& dialect, std::size_t width);

    /// The record that starts at `begin`; its first `width` fields go to `out`, counted from
    /// `origin`. `fieldCount` may be more or less.
    RecordEnd read(std::size_t begin, std::size_t origin, BatchField* out, std::size_t& fieldCount,
                   LineEndCounts& lineEnds);

private:
    bool readUsual(std::size_t begin, std::size_t origin, BatchField* out, std::size_t& fieldCount,
                   RecordEnd& record, LineEndCounts& lineEnds);
    std::size_t closingQuote(std::size_t from, bool& escaped) const;
    std::size_t nextSeparator(std::size_t from, std::size_t& base, std::uint64_t& mask) const;
    std::uint64_t separatorsAt(std::size_t base) const;

    std::string_view m_text;
    const CsvDialect& m_dialect;
    std::size_t m_width;
    bool m_isUsual;
    std::size_t m_base;       ///< of the 64 bytes looked at last
    std::uint64_t m_mask = 0; ///< delimiters and line ends among them
    std::vector<FieldSpan> m_fields;
};

} // namespace core::data
