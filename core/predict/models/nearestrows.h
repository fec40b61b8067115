#pragma once

#include "core/data/matrix.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

struct NearRow {
    double square = 0; ///< squared Euclidean distance
    std::uint32_t row = 0;
};

/// Finds the nearest of many rows, exactly: all distances come by blocks from matrix products in
/// single precision, |c|² − 2x·c, and every row that their rounding leaves in question is measured
/// again in double precision. Of equally near rows the lower one comes first.
class NearestRows {
public:
    /// `rows` has at least one row and only finite values.
    explicit NearestRows(data::Matrix rows);

    /// Called with the index of a query and its nearest rows, the nearest first.
    using Visit = std::function<void(std::size_t query, std::span<const NearRow> nearest)>;
    /// Calls `visit` once for every query, from several threads, with `count` rows, at most all
    /// there are. Memory besides the rows does not grow with the queries. Throws Cancelled.
    void visit(const data::Matrix& queries, std::size_t count, const std::stop_token& stop,
               const Visit& visit) const;

    const data::Matrix& rows() const { return m_rows; }

private:
    struct Query;
    class Search;

    data::Matrix m_rows;
    std::vector<double> m_centre;    ///< the rows' mean: products round less around it
    double m_scale = 1;              ///< brings the largest centred value below 1
    std::vector<float> m_candidates; ///< rows × (columns + 1): centred and scaled, then the square
    std::vector<double> m_longest;   ///< the largest length in each block of candidates
};

} // namespace core::predict
