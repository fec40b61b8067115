#include "core/segment/methods/distinctrows.h"

#include "core/base/mixedbits.h"
#include "core/base/progress.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace core::segment {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

std::uint64_t hashOf(std::span<const double> row)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15U;
    for (const double value : row) {
        // + 0.0 makes 0 of −0.
        hash = mixedBits(hash ^ std::bit_cast<std::uint64_t>(value + 0.0));
    }
    return hash;
}

} // namespace

DistinctRows distinctRows(const data::Matrix& points, const std::stop_token& stop)
{
    DistinctRows rows;
    rows.groups.resize(points.rows());
    // Open addressing: places hold numbers of distinct rows.
    const std::size_t places = std::bit_ceil(2 * points.rows() + 1);
    std::vector<std::uint32_t> table(places, none);
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (row % 4096 == 0)
            throwIfStopped(stop);
        const auto values = points.row(row);
        std::size_t place = hashOf(values) & (places - 1);
        while (table[place] != none && !std::equal(values.begin(), values.end(),
                                                   points.row(rows.first[table[place]]).begin()))
            place = (place + 1) & (places - 1);
        if (table[place] == none) {
            table[place] = static_cast<std::uint32_t>(rows.first.size());
            rows.first.push_back(static_cast<std::uint32_t>(row));
            rows.counts.push_back(0);
        }
        rows.groups[row] = table[place];
        ++rows.counts[table[place]];
    }
    return rows;
}

std::vector<hierarchy::LinkageMerge> equalRowJoins(const DistinctRows& rows)
{
    std::vector<hierarchy::LinkageMerge> joins;
    for (std::size_t row = 0; row < rows.groups.size(); ++row) {
        const std::size_t first = rows.first[rows.groups[row]];
        if (first != row)
            joins.push_back({first, row, 0.0, 0});
    }
    return joins;
}

} // namespace core::segment
