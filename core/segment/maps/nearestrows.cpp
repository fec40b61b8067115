#include "core/segment/maps/nearestrows.h"

#include "core/base/progress.h"
#include "core/segment/maps/mapkernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace core::segment {
namespace {

constexpr std::uint32_t leafRows = 48;
constexpr std::size_t deepest = 64;

constexpr std::size_t padded(std::size_t rows)
{
    return (rows + mapLanes - 1) / mapLanes * mapLanes;
}

} // namespace

NearestRows::NearestRows(const data::Matrix& points, std::span<const std::uint32_t> rows,
                         const std::stop_token& stop)
    : m_dims(points.columns()), m_means(points.columns()), m_rows(rows.begin(), rows.end())
{
    if (rows.empty()) {
        m_rows.resize(points.rows());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    }
    for (const std::uint32_t row : m_rows)
        for (std::size_t j = 0; j < m_dims; ++j)
            m_means[j] += points(row, j);
    for (double& mean : m_means)
        mean /= static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
    std::vector<float> values(points.rows() * m_dims);
    for (const std::uint32_t row : m_rows)
        point(points.row(row), std::span(values).subspan(row * m_dims, m_dims));
    if (!m_rows.empty())
        build(0, static_cast<std::uint32_t>(m_rows.size()), values, stop);
}

std::uint32_t NearestRows::build(std::uint32_t begin, std::uint32_t end, std::vector<float>& values,
                                 const std::stop_token& stop)
{
    throwIfStopped(stop);
    const auto node = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({begin, end, 0});
    m_leafStarts.push_back(0);
    std::vector<float> low(m_dims, std::numeric_limits<float>::max());
    std::vector<float> high(m_dims, std::numeric_limits<float>::lowest());
    for (std::uint32_t position = begin; position < end; ++position) {
        const float* row = values.data() + m_rows[position] * m_dims;
        for (std::size_t j = 0; j < m_dims; ++j) {
            low[j] = std::min(low[j], row[j]);
            high[j] = std::max(high[j], row[j]);
        }
    }
    std::size_t widest = 0;
    for (std::size_t j = 1; j < m_dims; ++j)
        if (high[j] - low[j] > high[widest] - low[widest])
            widest = j;
    m_boxes.insert(m_boxes.end(), low.begin(), low.end());
    m_boxes.insert(m_boxes.end(), high.begin(), high.end());

    if (end - begin <= leafRows) {
        const std::size_t stride = padded(end - begin);
        m_leafStarts[node] = m_leaves.size();
        m_leaves.resize(m_leaves.size() + stride * m_dims, std::numeric_limits<float>::infinity());
        float* leaf = m_leaves.data() + m_leafStarts[node];
        for (std::uint32_t position = begin; position < end; ++position)
            for (std::size_t j = 0; j < m_dims; ++j)
                leaf[j * stride + position - begin] = values[m_rows[position] * m_dims + j];
        return node;
    }
    const std::uint32_t middle = begin + (end - begin) / 2;
    const auto at = [this](std::uint32_t position) { return m_rows.begin() + position; };
    std::nth_element(at(begin), at(middle), at(end), [&](std::uint32_t a, std::uint32_t b) {
        const float first = values[a * m_dims + widest];
        const float second = values[b * m_dims + widest];
        return first != second ? first < second : a < b;
    });
    build(begin, middle, values, stop);
    const std::uint32_t right = build(middle, end, values, stop);
    m_nodes[node].right = right;
    return node;
}

void NearestRows::point(std::uint32_t position, std::span<float> out) const
{
    // The leaf that holds the position.
    std::uint32_t node = 0;
    while (m_nodes[node].right != 0)
        node = position < m_nodes[m_nodes[node].right].begin ? node + 1 : m_nodes[node].right;
    const Node& leaf = m_nodes[node];
    const std::size_t stride = padded(leaf.end - leaf.begin);
    for (std::size_t j = 0; j < m_dims; ++j)
        out[j] = m_leaves[m_leafStarts[node] + j * stride + position - leaf.begin];
}

void NearestRows::point(std::span<const double> row, std::span<float> out) const
{
    for (std::size_t j = 0; j < m_dims; ++j)
        out[j] = static_cast<float>(row[j] - m_means[j]);
}

float NearestRows::boxDistance(std::uint32_t node, const float* point) const
{
    const float* low = m_boxes.data() + node * 2 * m_dims;
    const float* high = low + m_dims;
    float sum = 0;
    for (std::size_t j = 0; j < m_dims; ++j) {
        const float away = std::max({low[j] - point[j], 0.0F, point[j] - high[j]});
        sum += away * away;
    }
    return sum;
}

void NearestRows::nearest(std::span<const float> point, std::size_t count, std::uint32_t except,
                          std::vector<Found>& found) const
{
    found.clear();
    if (count == 0 || m_nodes.empty())
        return;
    const MapKernels& kernels = mapKernels();
    const std::size_t most = std::max<std::size_t>(2 * count, count + 64);
    float bound = std::numeric_limits<float>::infinity();
    struct Waiting {
        std::uint32_t node;
        float distance;
    };
    std::array<Waiting, deepest> waiting;
    std::size_t depth = 0;
    waiting[depth++] = {0, 0};
    std::array<float, padded(leafRows)> distances;
    while (depth > 0) {
        const auto [node, distance] = waiting[--depth];
        if (distance >= bound)
            continue;
        const Node& here = m_nodes[node];
        if (here.right != 0) {
            const float left = boxDistance(node + 1, point.data());
            const float right = boxDistance(here.right, point.data());
            if (left <= right) {
                waiting[depth++] = {here.right, right};
                waiting[depth++] = {node + 1, left};
            } else {
                waiting[depth++] = {node + 1, left};
                waiting[depth++] = {here.right, right};
            }
            continue;
        }
        const std::size_t rows = here.end - here.begin;
        kernels.squaredDistances(m_leaves.data() + m_leafStarts[node], padded(rows), m_dims,
                                 point.data(), distances.data());
        for (std::size_t i = 0; i < rows; ++i) {
            const auto position = here.begin + static_cast<std::uint32_t>(i);
            if (distances[i] < bound && position != except)
                found.push_back({distances[i], position});
        }
        if (found.size() >= most) {
            std::nth_element(found.begin(), found.begin() + std::ptrdiff_t(count - 1), found.end());
            bound = found[count - 1].squared;
            found.resize(count);
        }
    }
    const auto kept = std::min(count, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(kept), found.end());
    found.resize(kept);
}

} // namespace core::segment
