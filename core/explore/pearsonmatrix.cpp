#include "core/explore/pearsonmatrix.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/explore/bitcounts.h"
#include "core/explore/frames.h"
#include "core/explore/sharedprogress.h"
#include "core/explore/tileproducts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core::explore {
namespace {

constexpr std::size_t tilesPerPart = 16;
constexpr std::size_t leastBlockRows = std::size_t{1} << 13;
/// Sums over the rows with a missing partner cost more per row than those over all rows.
constexpr double mostSparseShare = 0.2;

/// Sums over a block of rows, of values in their frames with 0 where missing. The last column of
/// `products` is one of ones, so that it holds the plain sums.
struct Sums {
    std::vector<double> products; ///< columns × columns, padded, lower half
    /// Columns × sparse columns: over the rows where the sparse column is missing.
    std::vector<double> missingValues;
    std::vector<double> missingSquares;
    /// Columns × dense columns, both padded: over the rows where the dense column is present.
    std::vector<double> presentValues;
    std::vector<double> presentSquares;

    void add(const Sums& other)
    {
        const auto addAll = [](std::vector<double>& to, const std::vector<double>& from) {
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += from[i];
        };
        addAll(products, other.products);
        addAll(missingValues, other.missingValues);
        addAll(missingSquares, other.missingSquares);
        addAll(presentValues, other.presentValues);
        addAll(presentSquares, other.presentSquares);
    }
};

/// Sum and sum of squares of one column of a pair on the rows where both are present.
struct Moments {
    double sum = 0;
    double squares = 0;
};

class PearsonSums {
public:
    explicit PearsonSums(const std::vector<std::span<const double>>& columns)
        : m_columns(columns), m_rows(columns.front().size()), m_frames(columns.size()),
          m_padded(paddedColumns(columns.size() + 1)), m_missing(columns.size()),
          m_index(columns.size())
    {
    }

    void measureColumns(const std::stop_token& stop)
    {
        const std::size_t words = (m_rows + rowsPerTile - 1) / rowsPerTile * (rowsPerTile / 64);
        parallelBlocks(m_columns.size(), 1, [&](std::size_t column, std::size_t) {
            throwIfStopped(stop);
            m_frames[column] = frameOf(m_columns[column]);
            if (m_frames[column].missing > 0)
                m_missing[column].assign(words, 0);
        });
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto missing = static_cast<double>(m_frames[column].missing);
            if (missing == 0)
                continue;
            auto& kind =
                missing > mostSparseShare * static_cast<double>(m_rows) ? m_dense : m_sparse;
            m_index[column] = kind.size();
            kind.push_back(column);
        }
    }

    Sums empty() const
    {
        Sums sums;
        sums.products.assign(m_padded * m_padded, 0);
        sums.missingValues.assign(m_columns.size() * m_sparse.size(), 0);
        sums.missingSquares = sums.missingValues;
        sums.presentValues.assign(m_padded * paddedColumns(m_dense.size()), 0);
        sums.presentSquares = sums.presentValues;
        return sums;
    }

    /// Blocks that start at a multiple of the rows of a tile may be added at the same time.
    void addRows(Sums& sums, std::size_t begin, std::size_t end)
    {
        Tile tile;
        tile.values.assign(m_padded * rowsPerTile, 0);
        tile.masks.assign(paddedColumns(m_dense.size()) * rowsPerTile, 0);
        for (std::size_t first = begin; first < end; first += rowsPerTile) {
            fillTile(tile, first, std::min(rowsPerTile, end - first));
            addTileProducts(sums.products.data(), tile.values.data(), m_padded, tile.values.data(),
                            m_padded, true);
            addSparse(sums, tile);
            if (m_dense.empty())
                continue;
            const std::size_t dense = paddedColumns(m_dense.size());
            addTileProducts(sums.presentValues.data(), tile.values.data(), m_padded,
                            tile.masks.data(), dense, false);
            for (double& value : tile.values)
                value *= value;
            addTileProducts(sums.presentSquares.data(), tile.values.data(), m_padded,
                            tile.masks.data(), dense, false);
        }
    }

    PairFigures figures(const Sums& sums, std::size_t a, std::size_t b) const
    {
        const auto n = static_cast<double>(rowsOfBoth(a, b));
        const Moments ofA = moments(sums, a, b);
        const Moments ofB = moments(sums, b, a);
        const double centredA = ofA.squares - ofA.sum * ofA.sum / n;
        const double centredB = ofB.squares - ofB.sum * ofB.sum / n;
        const bool isSound = m_frames[a].isUsable && m_frames[b].isUsable && n >= 2 &&
                             isEnough(centredA, ofA.squares, sums, a) &&
                             isEnough(centredB, ofB.squares, sums, b);
        if (!isSound)
            return pearsonOf(m_columns[a], m_columns[b]);
        const double products =
            sums.products[std::max(a, b) * m_padded + std::min(a, b)] - ofA.sum * ofB.sum / n;
        return correlationFigures(products / std::sqrt(centredA) / std::sqrt(centredB),
                                  static_cast<std::size_t>(n));
    }

private:
    /// Rows of a tile in which one sparse column is missing.
    struct Gaps {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Tile {
        std::vector<double> values; ///< column after column
        std::vector<double> masks;  ///< of the dense columns: 1 where present
        std::vector<std::uint32_t> gapRows;
        std::vector<Gaps> gaps; ///< of each sparse column
    };

    bool isSparse(std::size_t column) const
    {
        return m_index[column] < m_sparse.size() && m_sparse[m_index[column]] == column;
    }

    std::size_t rowsOfBoth(std::size_t a, std::size_t b) const
    {
        std::size_t rows = m_rows - m_frames[a].missing - m_frames[b].missing;
        if (m_frames[a].missing > 0 && m_frames[b].missing > 0)
            rows += a == b ? m_frames[a].missing : commonBits(m_missing[a], m_missing[b]);
        return rows;
    }

    /// Of column `a` on the rows where `b` is present too.
    Moments moments(const Sums& sums, std::size_t a, std::size_t b) const
    {
        if (m_frames[b].missing > 0 && !isSparse(b)) {
            const std::size_t entry = a * paddedColumns(m_dense.size()) + m_index[b];
            return {sums.presentValues[entry], sums.presentSquares[entry]};
        }
        Moments all{sums.products[m_columns.size() * m_padded + a],
                    sums.products[a * m_padded + a]};
        if (m_frames[b].missing > 0) {
            const std::size_t entry = a * m_sparse.size() + m_index[b];
            all.sum -= sums.missingValues[entry];
            all.squares -= sums.missingSquares[entry];
        }
        return all;
    }

    /// Whether what is left after subtracting is more than rounding noise.
    static constexpr double leastSquares = 1e-200;
    bool isEnough(double centred, double squares, const Sums& sums, std::size_t column) const
    {
        return centred > leastVarianceShare * squares && squares > leastSquares &&
               squares > leastVarianceShare * sums.products[column * m_padded + column];
    }

    void fillTile(Tile& tile, std::size_t first, std::size_t rows)
    {
        tile.gapRows.clear();
        tile.gaps.assign(m_sparse.size(), {});
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const Frame frame = m_frames[column];
            const double* cells = m_columns[column].data() + first;
            double* values = &tile.values[column * rowsPerTile];
            for (std::size_t row = 0; row < rows; ++row)
                values[row] = frame(cells[row]);
            std::fill(values + rows, values + rowsPerTile, 0.0);
            if (frame.missing > 0)
                noteMissing(tile, column, first, rows);
        }
        double* ones = &tile.values[m_columns.size() * rowsPerTile];
        std::fill(ones, ones + rows, 1.0);
        std::fill(ones + rows, ones + rowsPerTile, 0.0);
    }

    void noteMissing(Tile& tile, std::size_t column, std::size_t first, std::size_t rows)
    {
        const double* cells = m_columns[column].data() + first;
        std::array<std::uint32_t, rowsPerTile> found;
        std::size_t count = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            found[count] = static_cast<std::uint32_t>(row);
            count += cells[row] != cells[row];
        }
        for (std::size_t i = 0; i < count; ++i)
            m_missing[column][(first + found[i]) / 64] |= std::uint64_t{1} << (found[i] % 64);
        if (isSparse(column)) {
            Gaps& gaps = tile.gaps[m_index[column]];
            gaps.begin = tile.gapRows.size();
            tile.gapRows.insert(tile.gapRows.end(), found.begin(), found.begin() + count);
            gaps.end = tile.gapRows.size();
            return;
        }
        double* mask = &tile.masks[m_index[column] * rowsPerTile];
        std::fill(mask, mask + rows, 1.0);
        std::fill(mask + rows, mask + rowsPerTile, 0.0);
        for (std::size_t i = 0; i < count; ++i)
            mask[found[i]] = 0;
    }

    void addSparse(Sums& sums, const Tile& tile) const
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const double* values = &tile.values[column * rowsPerTile];
            double* sumsTo = sums.missingValues.data() + column * m_sparse.size();
            double* squaresTo = sums.missingSquares.data() + column * m_sparse.size();
            for (std::size_t sparse = 0; sparse < m_sparse.size(); ++sparse) {
                const Gaps& gaps = tile.gaps[sparse];
                double sum = 0;
                double squares = 0;
                for (std::size_t i = gaps.begin; i < gaps.end; ++i) {
                    const double value = values[tile.gapRows[i]];
                    sum += value;
                    squares += value * value;
                }
                sumsTo[sparse] += sum;
                squaresTo[sparse] += squares;
            }
        }
    }

    const std::vector<std::span<const double>>& m_columns;
    std::size_t m_rows;
    std::vector<Frame> m_frames;
    std::size_t m_padded;
    std::vector<std::vector<std::uint64_t>> m_missing; ///< one bit per row; empty: none missing
    std::vector<std::size_t> m_sparse;                 ///< columns with few missing cells
    std::vector<std::size_t> m_dense;                  ///< columns with many
    std::vector<std::size_t> m_index; ///< of a column with missing cells among those of its kind
};

} // namespace

std::vector<PairFigures> pearsonMatrix(const std::vector<std::span<const double>>& columns,
                                       std::stop_token stop, const ProgressCallback& progress)
{
    const std::size_t count = columns.size();
    std::vector<PairFigures> result(count * (count + 1) / 2);
    if (count == 0 || columns.front().empty())
        return result;
    const std::size_t rows = columns.front().size();
    PearsonSums pearson(columns);
    pearson.measureColumns(stop);

    // Partial sums per block of rows, added in order: the same figures on any number of threads.
    constexpr std::size_t partRows = tilesPerPart * rowsPerTile;
    const std::size_t blockRows = std::max(leastBlockRows, (rows / 32 / partRows + 1) * partRows);
    const std::size_t blocks = (rows + blockRows - 1) / blockRows;
    std::vector<Sums> sums(blocks, pearson.empty());
    SharedProgress shared(progress, (rows + partRows - 1) / partRows,
                          CORE_TRANSLATE_NOOP("Progress", "Association"));
    parallelBlocks(blocks, 1, [&](std::size_t block, std::size_t) {
        const std::size_t end = std::min(rows, (block + 1) * blockRows);
        for (std::size_t part = block * blockRows; part < end; part += partRows) {
            throwIfStopped(stop);
            pearson.addRows(sums[block], part, std::min(end, part + partRows));
            shared.partDone();
        }
    });
    for (std::size_t block = 1; block < blocks; ++block)
        sums[0].add(sums[block]);
    parallelBlocks(count, 1, [&](std::size_t a, std::size_t) {
        throwIfStopped(stop);
        for (std::size_t b = 0; b <= a; ++b)
            result[a * (a + 1) / 2 + b] = pearson.figures(sums[0], a, b);
    });
    shared.finish();
    return result;
}

} // namespace core::explore
