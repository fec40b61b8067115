#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace core::explore {

/// What bins need to know of the present values.
struct ValueRange {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    std::size_t count = 0;
    bool whole = true; ///< only whole numbers, all below 1e15

    double span() const { return max - min; }
};

/// Edges at whole multiples of 1, 2, 2.5 or 5 times a power of ten that cover the range with at
/// most `bars` bins; whole numbers get a whole width, so that every bin holds equally many. The
/// range must not be empty.
std::vector<double> niceEdges(const ValueRange& range, std::size_t bars);

/// Edges for at most `bars` bins of any range: whole numbers of a small range get a bin each, a
/// constant a bin around it.
std::vector<double> histogramEdges(const ValueRange& range, std::size_t bars);

/// Finds the bin of a value within ascending, equally wide bins; values outside go to the first
/// and last one.
class BinFinder {
public:
    explicit BinFinder(const std::vector<double>& edges)
        : m_edges(edges.data()), m_bins(edges.size() - 1),
          m_perBin(static_cast<double>(m_bins) / (edges.back() - edges.front()))
    {
    }
    std::size_t operator()(double value) const
    {
        const double guess = (value - m_edges[0]) * m_perBin;
        std::size_t bin =
            guess > 0 ? (guess < static_cast<double>(m_bins) ? static_cast<std::size_t>(guess)
                                                             : m_bins - 1)
                      : 0;
        while (bin > 0 && value < m_edges[bin])
            --bin;
        while (bin + 1 < m_bins && value >= m_edges[bin + 1])
            ++bin;
        return bin;
    }

private:
    const double* m_edges;
    std::size_t m_bins;
    double m_perBin;
};

} // namespace core::explore
