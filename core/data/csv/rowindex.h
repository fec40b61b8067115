#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::data {

/// Where the rows of a text start and on which lines, in four bytes a row.
class RowIndex {
public:
    /// From `row` on (counted in its block) rows are `extra` lines further down than if every row
    /// took one line.
    struct LineJump {
        std::uint32_t row = 0;
        std::uint32_t extra = 0;
    };
    /// Rows that start near each other.
    struct Block {
        std::size_t begin = 0;
        std::vector<std::uint32_t> starts; ///< from `begin`
        std::size_t firstLine = 1;
        std::vector<LineJump> jumps;
        std::size_t firstRow = 0; ///< filled by append
    };

    void append(Block block);
    std::size_t rowCount() const { return m_rowCount; }
    std::size_t start(std::size_t row) const;
    std::size_t line(std::size_t row) const;

private:
    const Block& blockOf(std::size_t row) const;

    std::vector<Block> m_blocks; ///< without empty ones
    std::size_t m_rowCount = 0;
};

} // namespace core::data
