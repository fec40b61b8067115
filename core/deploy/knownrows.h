#pragma once

#include "core/deploy/rowfile.h"
#include "core/prepare/trainingorigin.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace core::deploy {

/// Finds customers of a file among those of the table a model was made from.
class KnownRows {
public:
    /// `idColumn`: of the file; nothing: nobody can be recognised.
    KnownRows(const prepare::KnownCustomers& known, std::optional<std::size_t> idColumn,
              const RowFile& file);

    bool canTell() const { return m_column && !m_rows.empty(); }
    struct Place {
        bool hasId = false;
        std::optional<std::uint32_t> row; ///< of the training table
    };
    Place find(const Piece& piece, std::size_t row) const;
    bool hasFeatures(std::uint32_t trainingRow, std::uint64_t mark) const;
    /// Leaves only the rows of customers who are not known; how many went.
    std::size_t keepNew(Piece& piece) const;

private:
    const prepare::KnownCustomers& m_known;
    const RowFile& m_file;
    std::optional<std::size_t> m_column;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_rows; ///< by mark
};

} // namespace core::deploy
