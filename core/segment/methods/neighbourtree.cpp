#include "core/segment/methods/neighbourtree.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>

#if defined(__GNUC__) && !defined(__clang__)
// Bounds must round like the distances of neighbourkernels.h.
#pragma GCC optimize("fp-contract=off")
#endif

namespace core::segment {
namespace {

/// Squares of greater values have no finite sum.
constexpr double largestValue = 1e150;

/// A value of the column to split at and the row it comes from.
struct Splitter {
    double value;
    std::uint32_t row;
    bool operator<(const Splitter& other) const
    {
        return value != other.value ? value < other.value : row < other.row;
    }
};

void check(const data::Matrix& points)
{
    if (points.rows() == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to find segments in."), "rows");
    if (points.columns() == 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There is no feature to find segments by."), "features");
    if (points.rows() > std::numeric_limits<std::int32_t>::max())
        throw Error(ErrorCode::TooLarge,
                    translate("Errors", "There are more rows than neighbours can be sought among."),
                    "rows");
    for (const double value : points.values())
        if (!(std::fabs(value) <= largestValue))
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors",
                                  "Neighbours cannot be sought among missing or infinite values."),
                        "features", {}, translate("Errors", "Fill the gaps in Prepare."));
    // The tiles with their boxes, and what the searches keep for every row.
    constexpr std::size_t perRow = 200;
    const std::size_t needed =
        points.rows() * (points.columns() * (sizeof(double) + 1) + sizeof(Splitter) + perRow);
    const std::size_t spare = spareMemory();
    if (spare > 0 && needed > spare)
        throw Error(
            ErrorCode::OutOfMemory,
            filled(
                translate("Errors",
                          "Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free."),
                {std::to_string(points.rows()), std::to_string(needed >> 20),
                 std::to_string(spare >> 20)}),
            "rows", {}, translate("Errors", "Choose fewer features, or close other programs."));
}

/// Column of the greatest extent of `count` rows.
std::size_t widestColumn(const data::Matrix& points, const std::uint32_t* rows, std::size_t count,
                         std::vector<double>& extents)
{
    const std::size_t dims = points.columns();
    extents.assign(2 * dims, std::numeric_limits<double>::infinity());
    std::fill(extents.begin() + static_cast<std::ptrdiff_t>(dims), extents.end(),
              -std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < count; ++i) {
        const double* values = points.row(rows[i]).data();
        for (std::size_t j = 0; j < dims; ++j) {
            extents[j] = std::min(extents[j], values[j]);
            extents[dims + j] = std::max(extents[dims + j], values[j]);
        }
    }
    std::size_t widest = 0;
    for (std::size_t j = 1; j < dims; ++j)
        if (extents[dims + j] - extents[j] > extents[dims + widest] - extents[widest])
            widest = j;
    return widest;
}

} // namespace

NeighbourTree::NeighbourTree(const data::Matrix& points, const std::stop_token& stop)
    : m_dims(points.columns())
{
    check(points);
    m_order.resize(points.rows());
    for (std::size_t row = 0; row < points.rows(); ++row)
        m_order[row] = static_cast<std::uint32_t>(row);
    const std::size_t tileCount = (points.rows() + tileRows - 1) / tileRows;
    m_leaves.resize(tileCount);
    m_nodes.resize(2 * tileCount - 1);
    m_nodes[0].endTile = static_cast<std::uint32_t>(tileCount);
    build(points, stop);
    throwIfStopped(stop);
    fillTiles(points);
    m_bounds.resize(m_nodes.size() * 2 * m_dims);
    parallelBlocks(tileCount, 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t tile = begin; tile < end; ++tile)
            boundLeaf(m_leaves[tile]);
    });
    boundParents();
}

void NeighbourTree::build(const data::Matrix& points, const std::stop_token& stop)
{
    std::vector<Splitter> scratch(rows());
    // Halves the tiles of a node at the column of the greatest extent; false for a leaf.
    const auto split = [&](std::uint32_t index, std::vector<double>& extents) {
        const Node node = m_nodes[index];
        const std::uint32_t count = node.endTile - node.firstTile;
        if (count == 1) {
            m_leaves[node.firstTile] = index;
            return false;
        }
        const std::uint32_t half = count / 2;
        const std::size_t begin = firstPlace(index);
        const std::size_t end = endPlace(index);
        const std::size_t middle = begin + half * tileRows;
        const std::size_t column =
            widestColumn(points, m_order.data() + begin, end - begin, extents);
        for (std::size_t place = begin; place < end; ++place)
            scratch[place] = {points(m_order[place], column), m_order[place]};
        const auto at = [&](std::size_t place) {
            return scratch.begin() + static_cast<std::ptrdiff_t>(place);
        };
        std::nth_element(at(begin), at(middle), at(end));
        for (std::size_t place = begin; place < end; ++place)
            m_order[place] = scratch[place].row;
        // A subtree of t tiles has 2 t - 1 nodes.
        m_nodes[index].right = index + 2 * half;
        m_nodes[index + 1] = {node.firstTile, node.firstTile + half, index, 0};
        m_nodes[index + 2 * half] = {node.firstTile + half, node.endTile, index, 0};
        return true;
    };

    // The upper levels one after another, then their subtrees side by side.
    std::vector<std::uint32_t> tops{0};
    std::vector<double> extents;
    for (int level = 0; level < 6; ++level) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t index : tops) {
            throwIfStopped(stop);
            if (split(index, extents)) {
                next.push_back(left(index));
                next.push_back(m_nodes[index].right);
            }
        }
        tops = std::move(next);
    }
    parallelBlocks(tops.size(), 1, [&](std::size_t first, std::size_t) {
        std::vector<double> ownExtents;
        std::vector<std::uint32_t> open{tops[first]};
        while (!open.empty()) {
            throwIfStopped(stop);
            const std::uint32_t index = open.back();
            open.pop_back();
            if (split(index, ownExtents)) {
                open.push_back(left(index));
                open.push_back(m_nodes[index].right);
            }
        }
    });
}

void NeighbourTree::fillTiles(const data::Matrix& points)
{
    m_values.assign(tiles() * tileRows * m_dims, std::numeric_limits<double>::quiet_NaN());
    parallelBlocks(tiles(), 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t index = begin; index < end; ++index) {
            double* values = m_values.data() + index * tileRows * m_dims;
            for (std::size_t i = 0; i < tileSize(index); ++i) {
                const auto source = points.row(m_order[index * tileRows + i]);
                for (std::size_t j = 0; j < m_dims; ++j)
                    values[j * tileRows + i] = source[j];
            }
        }
    });
}

void NeighbourTree::boundLeaf(std::uint32_t node)
{
    const double* values = tile(m_nodes[node].firstTile);
    double* bounds = lower(node);
    for (std::size_t j = 0; j < m_dims; ++j) {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (std::size_t i = 0; i < tileRows; ++i) {
            const double value = values[j * tileRows + i];
            low = value < low ? value : low; // false for NaN
            high = value > high ? value : high;
        }
        bounds[j] = low;
        bounds[m_dims + j] = high;
    }
}

void NeighbourTree::boundParents()
{
    for (std::size_t index = m_nodes.size(); index-- > 0;) {
        const auto node = static_cast<std::uint32_t>(index);
        if (m_nodes[index].isLeaf())
            continue;
        const double* a = lower(left(node));
        const double* b = lower(m_nodes[index].right);
        double* bounds = lower(node);
        for (std::size_t j = 0; j < m_dims; ++j) {
            bounds[j] = std::min(a[j], b[j]);
            bounds[m_dims + j] = std::max(a[m_dims + j], b[m_dims + j]);
        }
    }
}

void NeighbourTree::copyTile(std::size_t index, std::span<double> out) const
{
    const double* values = tile(index);
    for (std::size_t j = 0; j < m_dims; ++j)
        for (std::size_t i = 0; i < tileRows; ++i)
            out[i * m_dims + j] = values[j * tileRows + i];
}

double NeighbourTree::nearest(std::uint32_t node, const double* query) const
{
    const double* low = lower(node);
    const double* high = upper(node);
    double sum = 0;
    for (std::size_t j = 0; j < m_dims; ++j) {
        const double gap = std::max(std::max(low[j] - query[j], query[j] - high[j]), 0.0);
        sum += gap * gap;
    }
    return sum;
}

double NeighbourTree::nearest(std::uint32_t a, std::uint32_t b) const
{
    const double* lowA = lower(a);
    const double* highA = upper(a);
    const double* lowB = lower(b);
    const double* highB = upper(b);
    double sum = 0;
    for (std::size_t j = 0; j < m_dims; ++j) {
        const double gap = std::max(std::max(lowA[j] - highB[j], lowB[j] - highA[j]), 0.0);
        sum += gap * gap;
    }
    return sum;
}

double NeighbourTree::farthest(std::uint32_t a, std::uint32_t b) const
{
    const double* lowA = lower(a);
    const double* highA = upper(a);
    const double* lowB = lower(b);
    const double* highB = upper(b);
    double sum = 0;
    for (std::size_t j = 0; j < m_dims; ++j) {
        const double reach = std::max(highA[j] - lowB[j], highB[j] - lowA[j]);
        sum += reach * reach;
    }
    return sum;
}

void NeighbourTree::keepOnly(std::span<const std::uint8_t> kept)
{
    parallelBlocks(tiles(), 256, [&](std::size_t begin, std::size_t end) {
        for (std::size_t index = begin; index < end; ++index) {
            double* values = m_values.data() + index * tileRows * m_dims;
            for (std::size_t i = 0; i < tileSize(index); ++i)
                if (!kept[index * tileRows + i])
                    for (std::size_t j = 0; j < m_dims; ++j)
                        values[j * tileRows + i] = std::numeric_limits<double>::quiet_NaN();
            boundLeaf(m_leaves[index]);
        }
    });
    boundParents();
}

void requireSameFeatures(const data::Matrix& rows, const data::Matrix& known)
{
    if (rows.columns() != known.columns())
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The rows do not have the features the segments were found with."),
            "features");
    for (const double value : rows.values())
        if (!std::isfinite(value))
            throw Error(
                ErrorCode::InvalidOption,
                translate("Errors", "Rows with missing or infinite values have no neighbours."),
                "features", {}, translate("Errors", "Fill the gaps in Prepare."));
}

} // namespace core::segment
