#pragma once

#include "core/prepare/sourcecolumn.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core::prepare {

/// Reads one table column the way a recipe knew it while it was fitted, whatever type the reader
/// of a new file gave it: a file of three customers may hold only 0 and 1 where training saw 0 to
/// 3, and so be read as Boolean.
class CellReader {
public:
    /// Position returned for a missing cell.
    static constexpr std::int32_t missing = -1;

    /// Throws core::Error (WrongColumnType) when the cells cannot be read as the type it had then.
    CellReader(const SourceColumn& source, const data::Column& column);
    CellReader(const CellReader&) = delete;
    CellReader& operator=(const CellReader&) = delete;

    /// For numbers: NaN where missing.
    double number(std::size_t row) const
    {
        return m_numberOfCode.empty() ? (*m_numbers)[row]
               : m_column.codes[row] < 0
                   ? m_nan
                   : m_numberOfCode[static_cast<std::size_t>(m_column.codes[row])];
    }
    /// For levels: index into the source's levels, `missing`, or past their end for an
    /// unseen level, unseenLevel(index).
    std::int32_t level(std::size_t row) const
    {
        if (!m_levelOfRow.empty())
            return m_levelOfRow[row];
        const std::int32_t code = m_column.codes[row];
        return code < 0 ? missing : m_levelOfCode[static_cast<std::size_t>(code)];
    }
    bool hasUnseenLevels() const { return !m_unseen.empty(); }
    const std::string& unseenLevel(std::int32_t level) const
    {
        return m_unseen[static_cast<std::size_t>(level) - m_source.levels.size()];
    }
    std::size_t unseenCount() const { return m_unseen.size(); }

private:
    void readNumbers();
    void readLevels();

    const SourceColumn& m_source;
    const data::Column& m_column;
    const double m_nan;
    const std::vector<double>* m_numbers = nullptr;
    std::vector<double> m_ownNumbers;
    std::vector<double> m_numberOfCode;
    std::vector<std::int32_t> m_levelOfCode;
    std::vector<std::int32_t> m_levelOfRow;
    std::vector<std::string> m_unseen;
};

} // namespace core::prepare
