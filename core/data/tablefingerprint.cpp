#include "core/data/tablefingerprint.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/data/digest.h"

#include <bit>

namespace core::data {
namespace {

constexpr std::size_t rowsPerBlock = 65536;

Digest digestOf(const Column& column, std::size_t begin, std::size_t end)
{
    Digest digest;
    std::vector<Digest> levels(column.levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i].add(column.levels[i]);
    for (std::size_t row = begin; row < end; ++row) {
        if (column.isMissing(row))
            digest.add(std::uint64_t{0});
        else if (column.isNumeric()) // −0 is 0
            digest.add(std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0));
        else if (column.hasLevels())
            digest.add(levels[static_cast<std::size_t>(column.codes[row])]);
        else
            digest.add(column.text[row]);
    }
    return digest;
}

} // namespace

std::string tableFingerprint(const DataTable& table, std::span<const std::size_t> columns,
                             const std::stop_token& stop)
{
    const std::size_t blocks = (table.rowCount() + rowsPerBlock - 1) / rowsPerBlock;
    Digest whole;
    whole.add(table.rowCount());
    for (const std::size_t index : columns) {
        const Column& column = table.column(index);
        std::vector<Digest> parts(blocks);
        parallelBlocks(table.rowCount(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            parts[begin / rowsPerBlock] = digestOf(column, begin, end);
        });
        whole.add(column.name);
        for (const Digest& part : parts)
            whole.add(part);
    }
    return whole.text();
}

} // namespace core::data
