#include "core/base/error.h"
#include "core/hierarchy/leaforder.h"
#include "core/hierarchy/linkage.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

using namespace core::hierarchy;

namespace {

/// Distances in [0, 1) from s = (1103515245 s + 12345) mod 2³¹, s = 12345 first, row after row of
/// the upper half, as they were given to SciPy.
core::data::Matrix generated(std::size_t leaves)
{
    core::data::Matrix distance(leaves, leaves);
    std::uint64_t state = 12345;
    for (std::size_t a = 0; a < leaves; ++a) {
        for (std::size_t b = a + 1; b < leaves; ++b) {
            state = (state * 1103515245 + 12345) % 2147483648U;
            distance(a, b) = distance(b, a) = static_cast<double>(state) / 2147483648.0;
        }
    }
    return distance;
}

double pathLength(const core::data::Matrix& distance, const std::vector<std::size_t>& order)
{
    double length = 0;
    for (std::size_t i = 1; i < order.size(); ++i)
        length += distance(order[i - 1], order[i]);
    return length;
}

/// The leaves of the tree with the sides of merge i exchanged where bit i is set.
std::vector<std::size_t> flipped(const std::vector<LinkageMerge>& merges, std::uint32_t flips)
{
    const std::size_t leaves = merges.size() + 1;
    std::vector<std::vector<std::size_t>> clusters(leaves);
    for (std::size_t leaf = 0; leaf < leaves; ++leaf)
        clusters[leaf] = {leaf};
    for (std::size_t i = 0; i < merges.size(); ++i) {
        const bool isFlipped = (flips >> i & 1U) != 0;
        std::vector<std::size_t> joined = clusters[isFlipped ? merges[i].right : merges[i].left];
        const auto& other = clusters[isFlipped ? merges[i].left : merges[i].right];
        joined.insert(joined.end(), other.begin(), other.end());
        clusters.push_back(std::move(joined));
    }
    return clusters.back();
}

/// The leaves of every cluster stand side by side.
bool isOrderOf(const std::vector<LinkageMerge>& merges, const std::vector<std::size_t>& order)
{
    const std::size_t leaves = merges.size() + 1;
    std::vector<std::size_t> first(leaves + merges.size());
    std::vector<std::size_t> last(leaves + merges.size());
    std::vector<bool> seen(leaves, false);
    for (std::size_t i = 0; i < order.size(); ++i) {
        first[order[i]] = last[order[i]] = i;
        seen[order[i]] = true;
    }
    for (std::size_t i = 0; i < merges.size(); ++i) {
        const auto& [left, right, height, size] = merges[i];
        first[leaves + i] = std::min(first[left], first[right]);
        last[leaves + i] = std::max(last[left], last[right]);
        if (last[leaves + i] - first[leaves + i] + 1 != size)
            return false;
    }
    return order.size() == leaves && std::count(seen.begin(), seen.end(), false) == 0;
}

} // namespace

class TestLinkage : public QObject {
    Q_OBJECT

private slots:
    void mergesEqualSciPy()
    {
        // scipy.cluster.hierarchy.linkage(distances, 'average'), SciPy 1.17.1.
        const std::vector<LinkageMerge> expected{
            {0, 4, 0.10676848376169801, 2}, {1, 6, 0.1727199167944491, 2},
            {3, 9, 0.25332948938012123, 3}, {2, 7, 0.4642570982687175, 2},
            {8, 11, 0.5064907722407952, 4}, {10, 12, 0.6056775222920503, 7},
            {5, 13, 0.6893723414811704, 8},
        };
        const std::vector<LinkageMerge> merges = averageLinkage(generated(8));
        QCOMPARE(merges.size(), expected.size());
        for (std::size_t i = 0; i < merges.size(); ++i) {
            QCOMPARE(merges[i].left, expected[i].left);
            QCOMPARE(merges[i].right, expected[i].right);
            QCOMPARE(merges[i].size, expected[i].size);
            QVERIFY(std::abs(merges[i].height - expected[i].height) < 1e-15);
        }
    }

    void noFlipOfTheTreeIsShorter_data()
    {
        QTest::addColumn<int>("leaves");
        for (const int leaves : {2, 3, 5, 6, 8, 10, 12})
            QTest::addRow("%d", leaves) << leaves;
    }
    void noFlipOfTheTreeIsShorter()
    {
        QFETCH(int, leaves);
        const core::data::Matrix distance = generated(static_cast<std::size_t>(leaves));
        const std::vector<LinkageMerge> merges = averageLinkage(distance);
        const std::vector<std::size_t> order = optimalLeafOrder(merges, distance);
        QVERIFY(isOrderOf(merges, order));
        double shortest = std::numeric_limits<double>::infinity();
        for (std::uint32_t flips = 0; flips < 1U << merges.size(); ++flips)
            shortest = std::min(shortest, pathLength(distance, flipped(merges, flips)));
        QVERIFY(std::abs(pathLength(distance, order) - shortest) < 1e-12);
    }

    void leafOrderIsNoLongerThanSciPys_data()
    {
        QTest::addColumn<int>("leaves");
        QTest::addColumn<double>("heights");
        QTest::addColumn<double>("length");
        // Sum of the heights of linkage(), and of the distances between neighbouring leaves of
        // scipy.cluster.hierarchy.optimal_leaf_ordering(), SciPy 1.17.1; the latter misses the
        // best order of these trees, as trying every flip of the first one shows.
        QTest::newRow("8") << 8 << 2.798615624219002 << 2.3126471880823374;
        QTest::newRow("40") << 40 << 7.79394719561249 << 5.334031526464969;
        QTest::newRow("400") << 400 << 55.01705926293894 << 34.76979198819026;
    }
    void leafOrderIsNoLongerThanSciPys()
    {
        QFETCH(int, leaves);
        QFETCH(double, heights);
        QFETCH(double, length);
        const core::data::Matrix distance = generated(static_cast<std::size_t>(leaves));
        const std::vector<LinkageMerge> merges = averageLinkage(distance);
        double sum = 0;
        for (const LinkageMerge& merge : merges)
            sum += merge.height;
        QVERIFY(std::abs(sum - heights) < 1e-9 * heights);
        const std::vector<std::size_t> order = optimalLeafOrder(merges, distance);
        QVERIFY(isOrderOf(merges, order));
        QVERIFY(pathLength(distance, order) <= length);
        QVERIFY(order.front() < order.back());
    }

    void equalDistancesAreJoinedFromTheLowestNumbers()
    {
        const std::vector<LinkageMerge> merges = averageLinkage(core::data::Matrix(4, 4, 0.0));
        QCOMPARE(merges.size(), std::size_t{3});
        QCOMPARE(merges[0].left, std::size_t{0});
        QCOMPARE(merges[0].right, std::size_t{1});
        QCOMPARE(optimalLeafOrder(merges, core::data::Matrix(4, 4, 0.0)).front(), std::size_t{0});
    }

    void noneAndOneLeafHaveNoMerges()
    {
        QVERIFY(averageLinkage(core::data::Matrix()).empty());
        QVERIFY(optimalLeafOrder({}, core::data::Matrix()).empty());
        QVERIFY(averageLinkage(core::data::Matrix(1, 1)).empty());
        QCOMPARE(optimalLeafOrder({}, core::data::Matrix(1, 1)), std::vector<std::size_t>{0});
    }

    void aStopRequestEndsTheOrdering()
    {
        std::stop_source source;
        source.request_stop();
        const core::data::Matrix distance = generated(8);
        QVERIFY_EXCEPTION_THROWN(averageLinkage(distance, source.get_token()), core::Cancelled);
        QVERIFY_EXCEPTION_THROWN(
            optimalLeafOrder(averageLinkage(distance), distance, source.get_token()),
            core::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestLinkage)
#include "test_linkage.moc"
