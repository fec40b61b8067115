#include "core/segment/methods/vectorkernels.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

using namespace core;
using namespace core::segment;

namespace core::segment {
namespace baseline {
extern const VectorKernels kernels;
}
namespace v3 {
extern const VectorKernels kernels;
}
namespace v4 {
extern const VectorKernels kernels;
}
} // namespace core::segment

namespace {

constexpr std::size_t rowCount = 24;
constexpr std::size_t dims = 5;

/// The sets this processor can run.
std::vector<const VectorKernels*> runnable()
{
    std::vector<const VectorKernels*> sets{&baseline::kernels, &vectorKernels()};
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
        __builtin_cpu_supports("bmi2"))
        sets.push_back(&v3::kernels);
#endif
    return sets;
}

std::vector<double> byColumn(const data::Matrix& points)
{
    std::vector<double> columns(points.rows() * points.columns() + vectorRows);
    for (std::size_t row = 0; row < points.rows(); ++row)
        for (std::size_t j = 0; j < points.columns(); ++j)
            columns[j * points.rows() + row] = points(row, j);
    return columns;
}

double squared(const data::Matrix& a, std::size_t row, const data::Matrix& b, std::size_t other)
{
    double sum = 0;
    for (std::size_t j = 0; j < a.columns(); ++j)
        sum += (a(row, j) - b(other, j)) * (a(row, j) - b(other, j));
    return sum;
}

} // namespace

/// Each set of loops against the formula written out.
class TestVectorKernels : public QObject {
    Q_OBJECT

    data::Matrix m_points = plantedGroups(rowCount, dims, 3, 3).points;
    data::Matrix m_centres = plantedGroups(8, dims, 3, 3, 99).points;
    std::vector<double> m_columns = byColumn(m_points);
    RowBlock m_block{m_columns.data(), rowCount, rowCount, dims};

private slots:
    void nearestCentreIsTheNearest()
    {
        std::vector<double> halfNorms;
        for (std::size_t c = 0; c < 8; ++c)
            halfNorms.push_back(squared(m_centres, c, data::Matrix(1, dims), 0) / 2);
        for (const auto* kernels : runnable()) {
            for (std::size_t count = 1; count <= 8; ++count) {
                std::vector<std::int32_t> best(rowCount, -1);
                kernels->nearestCentre(m_block, m_centres.values().data(), halfNorms.data(), count,
                                       best.data());
                for (std::size_t row = 0; row < rowCount; ++row) {
                    std::size_t expected = 0;
                    for (std::size_t c = 1; c < count; ++c)
                        if (squared(m_points, row, m_centres, c) <
                            squared(m_points, row, m_centres, expected))
                            expected = c;
                    QCOMPARE(best[row], static_cast<std::int32_t>(expected));
                }
            }
        }
    }

    void potentialsTakeTheSmallerDistance()
    {
        std::vector<double> nearest(rowCount, 4.0);
        for (const auto* kernels : runnable()) {
            double found[vectorCentres];
            kernels->potentials(m_block, m_centres.values().data(), nearest.data(), found);
            for (std::size_t c = 0; c < vectorCentres; ++c) {
                double expected = 0;
                for (std::size_t row = 0; row < rowCount; ++row)
                    expected += std::min(4.0, squared(m_points, row, m_centres, c));
                QVERIFY(std::fabs(found[c] - expected) < 1e-11);
            }
        }
    }

    void lowerNearestKeepsTheSmallerDistance()
    {
        for (const auto* kernels : runnable()) {
            std::vector<double> nearest(rowCount, 4.0);
            const double sum =
                kernels->lowerNearest(m_block, m_centres.values().data(), nearest.data());
            double expected = 0;
            for (std::size_t row = 0; row < rowCount; ++row) {
                const double lower = std::min(4.0, squared(m_points, row, m_centres, 0));
                QVERIFY(std::fabs(nearest[row] - lower) < 1e-12);
                expected += lower;
            }
            QVERIFY(std::fabs(sum - expected) < 1e-11);
        }
    }

    void pairSumsOfAnyLengths()
    {
        for (const auto* kernels : runnable()) {
            for (std::size_t length = 1; length <= 12; ++length) {
                const RowPairs pairs{m_points.values().data(),
                                     m_columns.data(),
                                     rowCount,
                                     dims,
                                     2,
                                     2 + length,
                                     24 - length,
                                     24};
                std::vector<double> first(length);
                std::vector<double> second(length);
                kernels->pairSums(pairs, first.data(), second.data());
                for (std::size_t i = 0; i < length; ++i) {
                    double ofFirst = 0;
                    double ofSecond = 0;
                    for (std::size_t j = 0; j < length; ++j) {
                        ofFirst += distance(m_points, 2 + i, 24 - length + j);
                        ofSecond += distance(m_points, 2 + j, 24 - length + i);
                    }
                    QVERIFY(std::fabs(first[i] - ofFirst) < 1e-11);
                    QVERIFY(std::fabs(second[i] - ofSecond) < 1e-11);
                }
            }
        }
    }

    void labelledSumsCountEachDistanceOnceForEachLabeling()
    {
        // Two labelings: by threes and by halves; sums 0 … 2 and 3 … 4.
        std::vector<std::uint32_t> indices;
        for (std::uint32_t row = 0; row < rowCount; ++row) {
            indices.push_back(row % 3);
            indices.push_back(3 + row / 12);
        }
        std::vector<double> first(dims * labelledRows);
        for (std::size_t row = 0; row < labelledRows; ++row)
            for (std::size_t j = 0; j < dims; ++j)
                first[j * labelledRows + row] = m_points(row, j);
        for (const auto* kernels : runnable()) {
            std::vector<double> sums(5 * labelledRows, 1.0);
            kernels->labelledSums(
                {first.data(), m_points.values().data(), rowCount, dims, indices.data(), 2},
                sums.data());
            for (std::size_t row = 0; row < labelledRows; ++row) {
                std::vector<double> expected(5, 1.0);
                for (std::size_t other = 0; other < rowCount; ++other)
                    for (std::size_t l = 0; l < 2; ++l)
                        expected[indices[other * 2 + l]] += distance(m_points, row, other);
                for (std::size_t slot = 0; slot < 5; ++slot)
                    QVERIFY(std::fabs(sums[slot * labelledRows + row] - expected[slot]) < 1e-11);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestVectorKernels)
#include "test_vectorkernels.moc"
