#pragma once

#include "core/data/matrix.h"
#include "core/segment/methods/vectorkernels.h"

#include <memory>
#include <span>
#include <vector>

namespace core::segment {

/// The rows of a matrix in blocks of columns, less the column means, padded with zeros to whole
/// vectors. Means are taken off so that x · c loses no digits when values lie far from 0.
class RowBlocks {
public:
    /// Throws core::Error (InvalidOption) when a value is not finite.
    explicit RowBlocks(const data::Matrix& points);

    std::size_t rows() const { return m_rows; }
    std::size_t dims() const { return m_means.size(); }
    std::size_t count() const { return m_count; }
    std::size_t blockRows() const { return m_blockRows; }
    /// Rows of block `index` without padding, and its first row.
    std::size_t size(std::size_t index) const;
    std::size_t first(std::size_t index) const { return index * m_blockRows; }
    RowBlock block(std::size_t index) const;
    /// The centred row.
    void copyRow(std::size_t row, std::span<double> out) const;
    double value(std::size_t row, std::size_t column) const;

    std::span<const double> means() const { return m_means; }
    /// Mean over the columns of their variances (n).
    double meanVariance() const { return m_meanVariance; }

private:
    std::size_t m_rows = 0;
    std::size_t m_count = 0;
    std::size_t m_blockRows = 0;
    std::vector<double> m_means;
    /// Block after block, in each column after column. Not a vector, which would first write zeros
    /// to all of it on one thread.
    std::unique_ptr<double[]> m_values;
    double m_meanVariance = 0;
};

} // namespace core::segment
