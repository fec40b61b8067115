#include "core/segment/methods/rowblocks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

// 1,024 rows of 8 columns are 64 KiB: a block and its labels stay in the second-level cache.
constexpr std::size_t largestBlock = 1024;
constexpr std::size_t blocksPerTask = 16;

std::size_t padded(std::size_t rows)
{
    return (rows + vectorRows - 1) / vectorRows * vectorRows;
}

} // namespace

RowBlocks::RowBlocks(const data::Matrix& points)
    : m_rows(points.rows()), m_blockRows(std::min(largestBlock, padded(points.rows()))),
      m_means(points.columns())
{
    const std::size_t dims = points.columns();
    m_count = m_blockRows == 0 ? 0 : (m_rows + m_blockRows - 1) / m_blockRows;
    m_values = std::make_unique_for_overwrite<double[]>(m_count * m_blockRows * dims);
    // One partial result per block, summed in order: the same for every number of threads.
    std::vector<double> partial(m_count * dims);
    parallelBlocks(m_count, blocksPerTask, [&](std::size_t begin, std::size_t end) {
        for (std::size_t b = begin; b < end; ++b)
            for (std::size_t r = first(b); r < first(b) + size(b); ++r)
                for (std::size_t j = 0; j < dims; ++j)
                    partial[b * dims + j] += points(r, j);
    });
    for (std::size_t b = 0; b < m_count; ++b)
        for (std::size_t j = 0; j < dims; ++j)
            m_means[j] += partial[b * dims + j] / static_cast<double>(m_rows);
    std::vector<double> squares(m_count);
    parallelBlocks(m_count, blocksPerTask, [&](std::size_t begin, std::size_t end) {
        for (std::size_t b = begin; b < end; ++b) {
            double* columns = m_values.get() + b * m_blockRows * dims;
            for (std::size_t r = 0; r < size(b); ++r) {
                const auto row = points.row(first(b) + r);
                for (std::size_t j = 0; j < dims; ++j) {
                    const double value = row[j] - m_means[j];
                    columns[j * m_blockRows + r] = value;
                    squares[b] += value * value;
                }
            }
            for (std::size_t j = 0; j < dims; ++j)
                std::fill(columns + j * m_blockRows + size(b), columns + (j + 1) * m_blockRows, 0);
        }
    });
    double total = 0;
    for (const double square : squares)
        total += square;
    // A value that is not finite has made its mean and so this sum not finite.
    if (!std::isfinite(total))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Segments can only be found among finite numbers; a value "
                                        "is missing or too large."));
    if (m_rows > 0 && dims > 0)
        m_meanVariance = total / static_cast<double>(m_rows * dims);
}

std::size_t RowBlocks::size(std::size_t index) const
{
    return std::min(m_blockRows, m_rows - first(index));
}

RowBlock RowBlocks::block(std::size_t index) const
{
    return {m_values.get() + index * m_blockRows * dims(), m_blockRows, padded(size(index)),
            dims()};
}

double RowBlocks::value(std::size_t row, std::size_t column) const
{
    const std::size_t index = row / m_blockRows;
    return m_values[(index * dims() + column) * m_blockRows + row % m_blockRows];
}

void RowBlocks::copyRow(std::size_t row, std::span<double> out) const
{
    for (std::size_t j = 0; j < dims(); ++j)
        out[j] = value(row, j);
}

} // namespace core::segment
