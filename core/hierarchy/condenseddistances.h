#pragma once

#include "core/base/memory.h"

#include <algorithm>
#include <cstddef>
#include <memory>

namespace core::hierarchy {

/// Distances between all pairs of leaves, each once, in double precision: those of leaf i to the
/// leaves before it stand side by side. The values are not set at first.
class CondensedDistances {
public:
    CondensedDistances() = default;
    explicit CondensedDistances(std::size_t leaves)
        : m_leaves(leaves), m_values(std::make_unique_for_overwrite<double[]>(rowStart(leaves)))
    {
        adviseLargePages(m_values.get(), rowStart(leaves) * sizeof(double));
    }

    std::size_t leaves() const { return m_leaves; }
    /// Distances of leaf `i` to leaves 0 … i − 1.
    double* row(std::size_t i) { return m_values.get() + rowStart(i); }
    const double* row(std::size_t i) const { return m_values.get() + rowStart(i); }
    /// Of two different leaves.
    double& operator()(std::size_t a, std::size_t b)
    {
        return m_values[rowStart(std::max(a, b)) + std::min(a, b)];
    }
    double operator()(std::size_t a, std::size_t b) const
    {
        return m_values[rowStart(std::max(a, b)) + std::min(a, b)];
    }

    static std::size_t rowStart(std::size_t i) { return i < 2 ? 0 : i * (i - 1) / 2; }
    /// What the distances of so many leaves take, without overflow.
    static double bytes(std::size_t leaves)
    {
        const auto n = static_cast<double>(leaves);
        return n < 2 ? 0 : n * (n - 1) / 2 * static_cast<double>(sizeof(double));
    }

private:
    std::size_t m_leaves = 0;
    std::unique_ptr<double[]> m_values;
};

} // namespace core::hierarchy
