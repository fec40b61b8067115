#include "core/data/csv/rowindex.h"

#include <algorithm>

namespace core::data {

void RowIndex::append(Block block)
{
    if (block.starts.empty())
        return;
    block.firstRow = m_rowCount;
    m_rowCount += block.starts.size();
    m_blocks.push_back(std::move(block));
}

const RowIndex::Block& RowIndex::blockOf(std::size_t row) const
{
    const auto behind = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), row,
        [](std::size_t wanted, const Block& block) { return wanted < block.firstRow; });
    return *(behind - 1);
}

std::size_t RowIndex::start(std::size_t row) const
{
    const Block& block = blockOf(row);
    return block.begin + block.starts[row - block.firstRow];
}

std::size_t RowIndex::line(std::size_t row) const
{
    const Block& block = blockOf(row);
    const std::size_t own = row - block.firstRow;
    const auto behind = std::upper_bound(
        block.jumps.begin(), block.jumps.end(), own,
        [](std::size_t wanted, const LineJump& jump) { return wanted < jump.row; });
    const std::size_t extra = behind == block.jumps.begin() ? 0 : (behind - 1)->extra;
    return block.firstLine + own + extra;
}

} // namespace core::data
