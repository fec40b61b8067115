#include "core/explore/pearsonmatrix.h"

#include "core/base/parallel.h"
#include "core/explore/frames.h"
#include "core/explore/sharedprogress.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace core::explore {
namespace {

using Matrix = Eigen::MatrixXd;
constexpr std::size_t rowsPerTile = 512;
/// Sums over rows: of products x·y, of x and of x² where y is present, and of rows present.
/// `gappy` numbers the columns with missing cells; only they need a mask.
struct Sums {
    Matrix products;
    Matrix valuesWhere;
    Matrix squaresWhere;
    Matrix rows;

    Sums(Eigen::Index columns, Eigen::Index gappy)
        : products(Matrix::Zero(columns, columns)), valuesWhere(Matrix::Zero(columns, gappy)),
          squaresWhere(Matrix::Zero(columns, gappy)), rows(Matrix::Zero(columns, gappy))
    {
    }
    void add(const Sums& other)
    {
        products += other.products;
        valuesWhere += other.valuesWhere;
        squaresWhere += other.squaresWhere;
        rows += other.rows;
    }
};

class PearsonSums {
public:
    PearsonSums(const std::vector<std::span<const double>>& columns, std::vector<Frame> frames)
        : m_columns(columns), m_frames(std::move(frames)), m_gappyIndex(columns.size(), -1)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (m_frames[i].hasMissing) {
                m_gappyIndex[i] = static_cast<Eigen::Index>(m_gappy.size());
                m_gappy.push_back(i);
            }
        }
    }

    Sums empty() const
    {
        return {static_cast<Eigen::Index>(m_columns.size()),
                static_cast<Eigen::Index>(m_gappy.size())};
    }
    Eigen::Index gappyIndex(std::size_t column) const { return m_gappyIndex[column]; }

    void addRows(Sums& sums, std::size_t begin, std::size_t end) const
    {
        const auto columns = static_cast<Eigen::Index>(m_columns.size());
        const auto gappy = static_cast<Eigen::Index>(m_gappy.size());
        Matrix values(rowsPerTile, columns);
        Matrix present(rowsPerTile, columns);
        Matrix mask(rowsPerTile, gappy);
        for (std::size_t tile = begin; tile < end; tile += rowsPerTile) {
            const std::size_t rows = std::min(rowsPerTile, end - tile);
            values.setZero();
            present.setZero();
            for (Eigen::Index column = 0; column < columns; ++column)
                fillTile(values.col(column).data(), present.col(column).data(), tile, rows,
                         static_cast<std::size_t>(column));
            sums.products.selfadjointView<Eigen::Lower>().rankUpdate(values.transpose());
            if (gappy == 0)
                continue;
            for (Eigen::Index i = 0; i < gappy; ++i)
                mask.col(i) =
                    present.col(static_cast<Eigen::Index>(m_gappy[static_cast<std::size_t>(i)]));
            sums.valuesWhere.noalias() += values.transpose() * mask;
            sums.rows.noalias() += present.transpose() * mask;
            values.array() *= values.array();
            sums.squaresWhere.noalias() += values.transpose() * mask;
        }
    }

private:
    void fillTile(double* values, double* present, std::size_t first, std::size_t rows,
                  std::size_t column) const
    {
        const Frame& frame = m_frames[column];
        const double* cells = m_columns[column].data() + first;
        for (std::size_t row = 0; row < rows; ++row) {
            const bool isPresent = cells[row] == cells[row];
            values[row] = isPresent ? (cells[row] - frame.centre) * frame.scale : 0.0;
            present[row] = isPresent ? 1.0 : 0.0;
        }
    }

    const std::vector<std::span<const double>>& m_columns;
    std::vector<Frame> m_frames;
    std::vector<Eigen::Index> m_gappyIndex;
    std::vector<std::size_t> m_gappy;
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

    std::vector<Frame> frames(count);
    parallelBlocks(count, 1, [&](std::size_t column, std::size_t) {
        throwIfStopped(stop);
        frames[column] = frameOf(columns[column]);
    });
    const PearsonSums pearson(columns, frames);

    // Partial sums per block of rows, added in order: the same figures on any number of threads.
    const std::size_t blockRows =
        std::max<std::size_t>(1 << 15, (rows / 32 / rowsPerTile + 1) * rowsPerTile);
    const std::size_t blocks = (rows + blockRows - 1) / blockRows;
    std::vector<Sums> parts(blocks, pearson.empty());
    SharedProgress shared(progress, blocks, "Association");
    parallelBlocks(blocks, 1, [&](std::size_t block, std::size_t) {
        const std::size_t begin = block * blockRows;
        const std::size_t end = std::min(rows, begin + blockRows);
        for (std::size_t part = begin; part < end; part += 16 * rowsPerTile) {
            throwIfStopped(stop);
            pearson.addRows(parts[block], part, std::min(end, part + 16 * rowsPerTile));
        }
        shared.partDone();
    });
    for (std::size_t block = 1; block < blocks; ++block)
        parts[0].add(parts[block]);
    const Sums& sums = parts[0];

    // Sums of a column over all its present rows: the partner has no gaps.
    std::vector<double> present(count, static_cast<double>(rows));
    std::vector<double> total(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const Eigen::Index gappy = pearson.gappyIndex(i);
        if (gappy >= 0) {
            present[i] = sums.rows(static_cast<Eigen::Index>(i), gappy);
            total[i] = sums.valuesWhere(static_cast<Eigen::Index>(i), gappy);
        }
    }
    const auto pairOf = [&](std::size_t a, std::size_t b) {
        const auto ia = static_cast<Eigen::Index>(a);
        const auto ib = static_cast<Eigen::Index>(b);
        const Eigen::Index ga = pearson.gappyIndex(a);
        const Eigen::Index gb = pearson.gappyIndex(b);
        const double n = gb >= 0 ? sums.rows(ia, gb) : present[a];
        const double sumA = gb >= 0 ? sums.valuesWhere(ia, gb) : total[a];
        const double sumB = ga >= 0 ? sums.valuesWhere(ib, ga) : total[b];
        const double squaresA = gb >= 0 ? sums.squaresWhere(ia, gb) : sums.products(ia, ia);
        const double squaresB = ga >= 0 ? sums.squaresWhere(ib, ga) : sums.products(ib, ib);
        const double centredA = squaresA - sumA * sumA / n;
        const double centredB = squaresB - sumB * sumB / n;
        const bool sound = frames[a].isUsable && frames[b].isUsable && n >= 2 &&
                           centredA > leastVarianceShare * squaresA &&
                           centredB > leastVarianceShare * squaresB && squaresA > 1e-200 &&
                           squaresB > 1e-200;
        if (!sound)
            return pearsonOf(columns[a], columns[b]);
        const double products = sums.products(ia, ib) - sumA * sumB / n;
        return correlationFigures(products / std::sqrt(centredA) / std::sqrt(centredB),
                                  static_cast<std::size_t>(n));
    };
    parallelBlocks(count, 1, [&](std::size_t a, std::size_t) {
        throwIfStopped(stop);
        for (std::size_t b = 0; b <= a; ++b)
            result[a * (a + 1) / 2 + b] = pairOf(a, b);
    });
    shared.finish();
    return result;
}

} // namespace core::explore
