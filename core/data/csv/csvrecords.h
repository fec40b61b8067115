#pragma once

#include "core/data/csv/csvdialect.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// Where a field stands in the text, without its outer quotes. `escaped` fields hold doubled
/// quotes, backslashes or text behind the closing quote and are put right by fieldText().
struct FieldSpan {
    std::uint64_t begin : 63;
    std::uint64_t escaped : 1;
    std::uint32_t length = 0;
    bool quoted = false;
};

enum class RecordFault : std::uint8_t {
    None,
    StrayQuote, ///< a quote is opened that is not closed in a sound way on its line
    TooLong,
};

struct RecordEnd {
    std::size_t next = 0;       ///< start of the next record
    std::size_t contentEnd = 0; ///< end of this one, without its line end
    std::uint32_t lines = 1;    ///< line ends passed, at least 1 unless the text ended
    RecordFault fault = RecordFault::None;
    bool blank = false;   ///< nothing on the line
    bool comment = false; ///< the line begins with the comment mark; it has no fields
};

/// Numbers of the line ends met outside quotes.
struct LineEndCounts {
    std::size_t lf = 0;
    std::size_t crLf = 0;
    std::size_t cr = 0;
    void add(const LineEndCounts& other);
    LineEnd kind() const;
};

/// No table has more columns; further fields of a record are passed over.
inline constexpr std::size_t mostColumns = 100000;
/// Records longer than this are taken for a damaged file.
inline constexpr std::size_t longestRecord = std::size_t{1} << 26;

/// Splits the record that starts at `begin`; `fields` is cleared first. A record with a stray
/// quote, or longer than longestRecord, ends with its first line, so that one damaged line costs
/// one row. The result depends on nothing before `begin`.
///
/// A record of several lines with more than `mostFields` has a stray quote as well: without this a
/// damaged file would be read to its end again for every line.
RecordEnd splitRecord(std::string_view text, std::size_t begin, const CsvDialect& dialect,
                      std::vector<FieldSpan>& fields, LineEndCounts* lineEnds = nullptr,
                      std::size_t mostFields = 2000);

/// The text of a field, doubled quotes made single and backslashes resolved.
std::string fieldText(std::string_view text, const FieldSpan& field, const CsvDialect& dialect);

/// End of the line that starts at or covers `begin`: position behind LF, CRLF or CR.
std::size_t nextLine(std::string_view text, std::size_t begin);

} // namespace core::data
