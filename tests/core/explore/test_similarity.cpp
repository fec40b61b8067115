#include "core/base/random.h"
#include "core/explore/association.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace core::explore;

namespace {

AssociationMatrix matrixOf(const core::data::Matrix& values)
{
    AssociationMatrix matrix;
    matrix.value = values;
    for (std::size_t i = 0; i < values.rows(); ++i) {
        matrix.columns.push_back(i);
        matrix.names.push_back("c" + std::to_string(i));
    }
    matrix.measure.assign(values.rows() * values.rows(), Measure::Spearman);
    return matrix;
}

/// Sum of 1 − |value| over neighbours.
double pathLength(const AssociationMatrix& matrix, const std::vector<std::size_t>& order)
{
    double length = 0;
    for (std::size_t i = 1; i < order.size(); ++i)
        length += 1 - std::abs(matrix.value(order[i - 1], order[i]));
    return length;
}

bool isPermutation(std::vector<std::size_t> order)
{
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i] != i)
            return false;
    }
    return true;
}

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT

private slots:
    void columnsThatGoTogetherStandTogether()
    {
        // Columns 0, 3, 5 and 1, 2, 4 are two groups; the sign does not matter.
        core::data::Matrix values(6, 6, 0.05);
        for (std::size_t a = 0; a < 6; ++a) {
            for (std::size_t b = 0; b < 6; ++b) {
                const auto group = [](std::size_t i) { return i == 0 || i == 3 || i == 5; };
                if (a == b)
                    values(a, b) = 1;
                else if (group(a) == group(b))
                    values(a, b) = (a + b) % 2 == 0 ? 0.9 : -0.9;
            }
        }
        const std::vector<std::size_t> order = similarityOrder(matrixOf(values));
        QVERIFY(isPermutation(order));
        const std::vector<std::size_t> front(order.begin(), order.begin() + 3);
        for (const std::size_t member : {0, 3, 5})
            QVERIFY(std::find(front.begin(), front.end(), member) != front.end());
    }

    void aChainIsUnrolledFromEndToEnd()
    {
        // Columns on a line in shuffled order: the order along the line is the shortest.
        const std::vector<double> places{0.30, 0.0, 0.55, 0.12, 0.9, 0.7};
        core::data::Matrix values(6, 6);
        for (std::size_t a = 0; a < 6; ++a) {
            for (std::size_t b = 0; b < 6; ++b)
                values(a, b) = 1 - std::abs(places[a] - places[b]);
        }
        const std::vector<std::size_t> order = similarityOrder(matrixOf(values));
        QCOMPARE(order, (std::vector<std::size_t>{1, 3, 0, 2, 5, 4}));
    }

    void noFlipOfTheTreeIsShorter()
    {
        // Two pairs {0, 1} and {2, 3}: eight orders of the tree, tried one by one.
        core::Random random(5);
        for (int trial = 0; trial < 50; ++trial) {
            core::data::Matrix values(4, 4, 1);
            for (std::size_t a = 0; a < 4; ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    const bool isPair = a / 2 == b / 2;
                    values(a, b) = values(b, a) = (isPair ? 0.9 : 0.0) + 0.1 * random.uniform();
                }
            }
            const AssociationMatrix matrix = matrixOf(values);
            double shortest = 10;
            for (const std::vector<std::size_t>& left :
                 {std::vector<std::size_t>{0, 1}, std::vector<std::size_t>{1, 0}}) {
                for (const std::vector<std::size_t>& right :
                     {std::vector<std::size_t>{2, 3}, std::vector<std::size_t>{3, 2}})
                    shortest = std::min(
                        {shortest, pathLength(matrix, {left[0], left[1], right[0], right[1]})});
            }
            const std::vector<std::size_t> order = similarityOrder(matrix);
            QVERIFY(isPermutation(order));
            QVERIFY(std::abs(pathLength(matrix, order) - shortest) < 1e-12);
        }
    }

    void manyColumnsComeOutOnceEach()
    {
        core::Random random(9);
        core::data::Matrix values(60, 60, 1);
        for (std::size_t a = 0; a < 60; ++a) {
            for (std::size_t b = 0; b < a; ++b)
                values(a, b) = values(b, a) = 2 * random.uniform() - 1;
        }
        const std::vector<std::size_t> order = similarityOrder(matrixOf(values));
        QVERIFY(isPermutation(order));
        std::vector<std::size_t> fileOrder(60);
        std::iota(fileOrder.begin(), fileOrder.end(), std::size_t{0});
        QVERIFY(pathLength(matrixOf(values), order) < pathLength(matrixOf(values), fileOrder));
        QCOMPARE(similarityOrder(matrixOf(values)), order);
    }

    void pairsWithoutAMeasureAreFarApart()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        core::data::Matrix values(3, 3, nan);
        values(0, 2) = values(2, 0) = 0.8;
        const std::vector<std::size_t> order = similarityOrder(matrixOf(values));
        QVERIFY(isPermutation(order));
        QVERIFY(order[1] != 1);
    }

    void noneAndOneColumnAreInOrder()
    {
        QVERIFY(similarityOrder(matrixOf(core::data::Matrix())).empty());
        QCOMPARE(similarityOrder(matrixOf(core::data::Matrix(1, 1, 1))),
                 std::vector<std::size_t>{0});
    }
};

QTEST_APPLESS_MAIN(TestSimilarity)
#include "test_similarity.moc"
