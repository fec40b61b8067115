#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core::data {

/// Dense rows × columns of doubles, row after row. Missing values never stand in a Matrix that
/// comes out of a recipe; elsewhere they are NaN.
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns, double value = 0)
        : m_rows(rows), m_columns(columns), m_values(rows * columns, value)
    {
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    bool empty() const { return m_values.empty(); }

    double& operator()(std::size_t row, std::size_t column)
    {
        return m_values[row * m_columns + column];
    }
    double operator()(std::size_t row, std::size_t column) const
    {
        return m_values[row * m_columns + column];
    }
    std::span<double> row(std::size_t index)
    {
        return std::span(m_values).subspan(index * m_columns, m_columns);
    }
    std::span<const double> row(std::size_t index) const
    {
        return std::span(m_values).subspan(index * m_columns, m_columns);
    }
    std::span<double> values() { return m_values; }
    std::span<const double> values() const { return m_values; }

    bool operator==(const Matrix&) const = default;

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double> m_values;
};

} // namespace core::data
