#include "core/explore/nullitytree.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/explore/bitcounts.h"
#include "core/explore/nullmasks.h"
#include "core/hierarchy/leaforder.h"
#include "core/hierarchy/linkage.h"

namespace core::explore {
NullityTree nullityTree(const data::DataTable& table, const NullityTreeOptions& options,
                        std::stop_token stop)
{
    throwIfStopped(stop);
    NullityTree tree;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (options.withCompleteColumns || table.column(i).missingCount > 0)
            tree.columns.push_back(i);
    }
    const std::size_t leaves = tree.columns.size();
    std::vector<std::vector<std::uint64_t>> bits(leaves);
    parallelBlocks(leaves, 1, [&](std::size_t leaf, std::size_t) {
        throwIfStopped(stop);
        bits[leaf] = missingBits(table.column(tree.columns[leaf]));
    });
    data::Matrix distance(leaves, leaves);
    const auto rows = static_cast<double>(table.rowCount());
    parallelBlocks(leaves, 1, [&](std::size_t a, std::size_t) {
        throwIfStopped(stop);
        for (std::size_t b = 0; b < a && rows > 0; ++b)
            distance(a, b) = distance(b, a) =
                static_cast<double>(differingBits(bits[a], bits[b])) / rows;
    });
    tree.merges = hierarchy::averageLinkage(distance, stop);
    tree.order = hierarchy::optimalLeafOrder(tree.merges, distance, stop);
    return tree;
}

} // namespace core::explore
