#pragma once

#include "core/data/datatable.h"
#include "core/prepare/sourcecolumn.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace core::prepare {

/// One column on its way through the steps of a recipe, all rows.
struct WorkColumn {
    enum class Kind : std::uint8_t {
        Number,
        Date,   ///< days since 1970-01-01
        Levels, ///< not yet numbers
        Flag,   ///< an input of 0 and 1, never missing
    };
    static constexpr std::int32_t missingCode = -1;
    static constexpr std::int32_t unseenCode = -2; ///< a level that was not seen while fitting

    std::string name;       ///< "Age", "Profession = Artist", "Age was missing"
    std::size_t source = 0; ///< index into Recipe::sources
    Kind kind = Kind::Number;
    /// A number from 0 to 1 that stands for a piece of another one; later steps leave it as it is.
    bool isPiece = false;
    /// A flag that stands for one level of its column.
    bool isLevel = false;
    bool isOrdered = false; ///< levels with an order, and the numbers made of it
    /// No step has filled it: cells may be empty, in a later file if not here.
    bool mayBeMissing = true;
    std::vector<std::string> levels; ///< of Levels

    // One of these has an entry a row, by kind.
    std::vector<double> numbers;     ///< Number, Date; NaN where missing
    std::vector<std::int32_t> codes; ///< Levels: index into `levels`, or one of the codes above
    std::vector<std::uint8_t> flags; ///< Flag

    bool isNumber() const { return kind == Kind::Number || kind == Kind::Date; }
    bool isMissing(std::size_t row) const
    {
        return isNumber() ? numbers[row] != numbers[row]
                          : kind == Kind::Levels && codes[row] == missingCode;
    }
    std::size_t missingCount() const;
};

struct WorkTable {
    std::size_t rows = 0;
    std::vector<WorkColumn> columns;
};

struct UnseenLevel {
    std::string column;
    std::string level;
    std::size_t count = 0;
};

/// The sources as columns without rows.
WorkTable withoutRows(const std::vector<SourceColumn>& sources);

class CellReader;

/// Reads rows of a table as the sources of a recipe; columns are matched by name, cells by what
/// they say. Throws core::Error (UnknownColumn, WrongColumnType).
class SourceReader {
public:
    SourceReader(const std::vector<SourceColumn>& sources, const data::DataTable& table);
    ~SourceReader();

    WorkTable read(std::span<const std::uint32_t> rows) const;
    std::vector<UnseenLevel> unseenLevels(std::span<const std::uint32_t> rows) const;

private:
    const std::vector<SourceColumn>& m_sources;
    std::vector<std::unique_ptr<CellReader>> m_readers;
};

/// What the columns are in these rows: types, levels that occur, missing cells. Throws core::Error
/// (WrongColumnType for identifiers and text).
std::vector<SourceColumn> sourceColumns(const data::DataTable& table,
                                        std::span<const std::size_t> columns,
                                        std::span<const std::uint32_t> rows);

} // namespace core::prepare
