#pragma once

#include <cmath>
#include <cstddef>

namespace core::predict {

/// Logarithms of many probabilities, added up with few calls of the logarithm.
class LikelihoodSum {
public:
    /// `probability` is above 1e-50 and at most 1.
    void add(double probability)
    {
        m_product *= probability;
        ++m_count;
        if (m_product < 1e-250) {
            m_sum += std::log(m_product);
            m_product = 1;
        }
    }
    double logarithm() const { return m_sum + std::log(m_product); }
    std::size_t count() const { return m_count; }

private:
    double m_product = 1; ///< of those whose logarithms are not in the sum yet
    double m_sum = 0;
    std::size_t m_count = 0;
};

} // namespace core::predict
