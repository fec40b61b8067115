#include "core/segment/maps/embedding.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 512;
constexpr float momentum = 0.8F;
constexpr float smallestGain = 0.01F;
/// No row moves further in one step.
constexpr float longestMove = 5;

/// Up to here all pairs cost less than the grid.
constexpr std::size_t rowsOfPairs = 600;
constexpr std::size_t pairsRowsPerBlock = 128;

/// Small tables are done before a second thread has started.
std::size_t blockOf(std::size_t rows)
{
    return rows <= 2 * rowsPerBlock ? rows : rowsPerBlock;
}

} // namespace

Embedding::Embedding(const Affinities& affinities, std::vector<float> places)
    : m_affinities(affinities), m_places(std::move(places)), m_repelled(m_places.size()),
      m_moves(m_places.size()), m_gains(m_places.size(), 1)
{
}

double Embedding::repel()
{
    if (m_places.size() <= 2 * rowsOfPairs)
        return repelPairs();
    std::fill(m_repelled.begin(), m_repelled.end(), 0.0F);
    return m_repulsion.add(m_places, m_repelled);
}

double Embedding::repelPairs()
{
    const std::size_t rows = m_places.size() / 2;
    const std::size_t padded = (rows + mapLanes - 1) / mapLanes * mapLanes;
    // So far away that its square is infinite and its part 0.
    m_columns.assign(2 * padded, 1e30F);
    for (std::size_t row = 0; row < rows; ++row) {
        m_columns[row] = m_places[2 * row];
        m_columns[padded + row] = m_places[2 * row + 1];
    }
    const std::size_t block = rows <= 2 * pairsRowsPerBlock ? rows : pairsRowsPerBlock;
    std::vector<double> sums((rows + block - 1) / block);
    parallelBlocks(rows, block, [&](std::size_t begin, std::size_t end) {
        sums[begin / block] =
            mapKernels().repulsion(m_columns.data(), m_columns.data() + padded, padded, begin, end,
                                   m_repelled.data() + 2 * begin);
    });
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return std::max(total, 1e-12);
}

void Embedding::step(double exaggeration)
{
    const std::size_t rows = m_places.size() / 2;
    // Belkina et al. 2019: the rate that suits a number of rows.
    const auto rate = static_cast<float>(std::max(200.0, static_cast<double>(rows) / exaggeration));
    const auto perSum = static_cast<float>(1 / repel());
    const auto pull = static_cast<float>(exaggeration);
    // Moves first, places after: every row sees the others where they were.
    parallelBlocks(rows, blockOf(rows), [&](std::size_t begin, std::size_t end) {
        std::vector<float> attracted(2 * (end - begin));
        mapKernels().attraction(m_affinities.view(), begin, end, m_places.data(), attracted.data());
        for (std::size_t i = 2 * begin; i < 2 * end; ++i) {
            const float slope = pull * attracted[i - 2 * begin] - m_repelled[i] * perSum;
            m_gains[i] = (slope > 0) != (m_moves[i] > 0)
                             ? m_gains[i] + 0.2F
                             : std::max(m_gains[i] * 0.8F, smallestGain);
            m_moves[i] = momentum * m_moves[i] - rate * m_gains[i] * slope;
        }
        for (std::size_t row = begin; row < end; ++row) {
            float* move = m_moves.data() + 2 * row;
            const float length = std::hypot(move[0], move[1]);
            if (length > longestMove) {
                move[0] *= longestMove / length;
                move[1] *= longestMove / length;
            }
        }
    });
    double mean[2] = {};
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        m_places[i] += m_moves[i];
        mean[i % 2] += m_places[i];
    }
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_places[i] -= static_cast<float>(mean[i % 2] / static_cast<double>(rows));
}

std::vector<float> Embedding::gradient()
{
    const std::size_t rows = m_places.size() / 2;
    std::vector<float> slopes(m_places.size());
    const double sum = repel();
    mapKernels().attraction(m_affinities.view(), 0, rows, m_places.data(), slopes.data());
    for (std::size_t i = 0; i < slopes.size(); ++i)
        slopes[i] -= m_repelled[i] / static_cast<float>(sum);
    return slopes;
}

double Embedding::divergence()
{
    const std::size_t rows = m_places.size() / 2;
    const double sum = repel();
    const std::size_t block = blockOf(rows);
    std::vector<double> parts((rows + block - 1) / block);
    parallelBlocks(rows, block, [&](std::size_t begin, std::size_t end) {
        double part = 0;
        for (std::size_t row = begin; row < end; ++row) {
            for (std::size_t pair = m_affinities.first[row]; pair < m_affinities.first[row + 1];
                 ++pair) {
                const double weight = m_affinities.weights[pair];
                if (weight <= 0)
                    continue;
                const std::size_t other = m_affinities.neighbours[pair];
                const double x = m_places[2 * row] - m_places[2 * other];
                const double y = m_places[2 * row + 1] - m_places[2 * other + 1];
                part += weight * std::log(weight * (1 + x * x + y * y) * sum);
            }
        }
        parts[begin / block] = part;
    });
    double total = 0;
    for (const double part : parts)
        total += part;
    return total;
}

} // namespace core::segment
