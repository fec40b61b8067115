#pragma once

#include <cstddef>
#include <cstdint>

namespace core::segment {

/// Rows handled at once by the loops below. Arrays of rows are padded to a multiple of it.
inline constexpr std::size_t vectorRows = 8;
/// Candidates for a centre handled at once.
inline constexpr std::size_t vectorCentres = 4;

/// A block of rows, column after column: value (row, column) stands at columns[column * stride +
/// row]. `rows` and `stride` are multiples of vectorRows.
struct RowBlock {
    const double* columns = nullptr;
    std::size_t stride = 0;
    std::size_t rows = 0;
    std::size_t dims = 0;
};

/// Two runs of rows of the same points. `byRow` is rows × dims, `columns` as in RowBlock but
/// readable for vectorRows − 1 values beyond the last row.
struct RowPairs {
    const double* byRow = nullptr;
    const double* columns = nullptr;
    std::size_t stride = 0;
    std::size_t dims = 0;
    std::size_t firstBegin = 0, firstEnd = 0;
    std::size_t secondBegin = 0, secondEnd = 0;
};

/// Rows whose distances labelledSums adds up at once.
inline constexpr std::size_t labelledRows = 16;

/// Distances from labelledRows rows to a run of rows, added up per label of several labelings.
struct LabelledPairs {
    const double* first = nullptr;  ///< dims × labelledRows
    const double* second = nullptr; ///< count × dims
    std::size_t count = 0;
    std::size_t dims = 0;
    /// count × labelings: which sum the distance to that row counts for.
    const std::uint32_t* sumIndex = nullptr;
    std::size_t labelings = 0;
};

/// The inner loops of clustering, in double precision, compiled for several generations of
/// processors; the results differ between them by rounding only.
struct VectorKernels {
    /// best[row] = index of the nearest centre, the first of equals. `centres` is count × dims,
    /// `halfNorms` half their squared lengths.
    void (*nearestCentre)(const RowBlock& block, const double* centres, const double* halfNorms,
                          std::size_t count, std::int32_t* best);
    /// potentials[c] = sum over rows of min(nearest[row], squared distance to candidate c) for
    /// exactly vectorCentres candidates (vectorCentres × dims).
    void (*potentials)(const RowBlock& block, const double* candidates, const double* nearest,
                       double* potentials);
    /// nearest[row] = min(nearest[row], squared distance to `centre`); returns their sum.
    double (*lowerNearest)(const RowBlock& block, const double* centre, double* nearest);
    /// Adds the distances from each first row to all second rows to firstSums[0 …), and, unless
    /// it is null, from each second row to all first rows to secondSums[0 …).
    void (*pairSums)(const RowPairs& pairs, double* firstSums, double* secondSums);
    /// sums[slot × labelledRows + row] += the distances of `row` to the rows of that slot.
    void (*labelledSums)(const LabelledPairs& pairs, double* sums);
};

/// The fastest set this processor can run.
const VectorKernels& vectorKernels();

} // namespace core::segment
