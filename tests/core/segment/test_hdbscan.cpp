#include "core/base/random.h"
#include "core/segment/methods/hdbscan.h"
#include "tests/core/segment/densepoints.h"
#include "tests/core/segment/points.h"
#include "tests/support/cancelling.h"

#include <QObject>
#include <QtTest>

#include <limits>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

/// Three planted groups of 16, 14 and 14 rows and 8 scattered ones, two decimals.
const std::vector<std::pair<double, double>> plane{
    {-0.26, -0.68}, {0.4, -0.66},  {1.21, 0.55},  {-0.22, 0.34}, {0.97, 1.7},  {-0.55, 0.64},
    {0.31, -0.17},  {0.66, 0.3},   {0.65, -0.32}, {0, 0.24},     {0.01, 0.01}, {-0.46, 0.08},
    {0.11, -0.04},  {-0.01, 0.42}, {-0.4, 0.42},  {-0.09, 0.03}, {4.94, 1.27}, {5.23, 1},
    {4.87, 1.56},   {5.16, 0.66},  {5, 0.97},     {5.22, 0.93},  {4.78, 1.4},  {4.4, 0.58},
    {4.84, 0.85},   {4.96, 1},     {5.3, 0.54},   {5.9, 1.18},   {4.77, 0.83}, {4.86, 0.33},
    {2.4, 4.89},    {1.46, 4.9},   {1.4, 6.02},   {0.71, 7.52},  {0.72, 5.5},  {1.97, 6.62},
    {2.21, 6.03},   {2.49, 6.36},  {1.02, 6.57},  {1.33, 4.83},  {1.88, 5.47}, {2.22, 6.26},
    {1.37, 6.28},   {1.91, 4.34},  {5.77, -2.94}, {4.78, 1.03},  {8.78, 3.93}, {5.02, 7.32},
    {-0.32, -0.13}, {6.65, 8.98},  {3.01, 0.86},  {8.84, -1.45}};

/// hdbscan 0.8.44: HDBSCAN(min_cluster_size=5, min_samples=3).fit(plane), labels in the order of
/// the rows; scikit-learn 1.9.1, HDBSCAN(min_cluster_size=5, min_samples=4), gives the same.
const std::vector<std::int32_t> planeLabels{
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1,  1, 1,  1,  1, 1,  1, 1,
    1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, -1, 1, -1, -1, 0, -1, 1, -1};
const std::vector<double> planeStrengths{0.331011299354248,
                                         0.3659849097004415,
                                         0.20967274941880434,
                                         1.0,
                                         0.14990633779917228,
                                         0.42606993811651955,
                                         0.6502937563803419,
                                         0.38972498722778975,
                                         0.39728810432460443,
                                         1.0,
                                         1.0,
                                         0.6829741386915068,
                                         1.0,
                                         0.61964338326126,
                                         0.6999520597198357,
                                         1.0,
                                         0.8838834764831852,
                                         0.9442628728875523,
                                         0.4742504557822681,
                                         0.7344515553369948,
                                         1.0,
                                         0.9468641529480005,
                                         0.689056691026053,
                                         0.48696994776427305,
                                         1.0,
                                         1.0,
                                         0.5479333416413149,
                                         0.29061909685954845,
                                         1.0,
                                         0.5018369973894486,
                                         0.7336154946658401,
                                         0.9447090218940637,
                                         0.9447090218940637,
                                         0.4453818942192923,
                                         0.7238918370879424,
                                         1.0,
                                         1.0,
                                         1.0,
                                         0.724930935936971,
                                         0.8172415335725663,
                                         0.9447090218940637,
                                         1.0,
                                         1.0,
                                         0.908283170290402,
                                         0.0,
                                         1.0,
                                         0.0,
                                         0.0,
                                         0.6741473935062021,
                                         0.0,
                                         0.143380298685826,
                                         0.0};
/// cluster_persistence_ of the same, groups in the order of the rows.
const std::vector<double> planePersistence{0.49102523363950645, 0.5574765937834109,
                                           0.21881513894738291};

data::Matrix matrixOf(const std::vector<std::pair<double, double>>& rows)
{
    data::Matrix points(rows.size(), 2);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        points(row, 0) = rows[row].first;
        points(row, 1) = rows[row].second;
    }
    return points;
}

/// The definition of the paper on all pairs: clusters of rows are cut at their longest edge of
/// mutual reachability, all edges of that length at once.
class Definition {
public:
    Definition(const data::Matrix& points, const HdbscanOptions& options)
        : m_rows(points.rows()), m_least(static_cast<std::size_t>(options.minClusterSize)),
          m_reach(m_rows, m_rows), m_cluster(m_rows), m_lambda(m_rows)
    {
        std::vector<double> core(m_rows);
        for (std::size_t a = 0; a < m_rows; ++a) {
            std::vector<double> own;
            for (std::size_t b = 0; b < m_rows; ++b)
                own.push_back(m_reach(a, b) = distance(points, a, b));
            std::sort(own.begin(), own.end());
            core[a] = own[static_cast<std::size_t>(options.minPoints) - 1];
        }
        for (std::size_t a = 0; a < m_rows; ++a)
            for (std::size_t b = 0; b < m_rows; ++b) {
                m_reach(a, b) = std::max({m_reach(a, b), core[a], core[b]});
                if (a != b && m_reach(a, b) > 0)
                    m_shortest = std::min(m_shortest, m_reach(a, b));
            }
        m_clusters.push_back({-1, 0, 0});
        std::vector<std::size_t> all(m_rows);
        std::iota(all.begin(), all.end(), std::size_t{0});
        split(all, 0);
        choose();
    }

    std::vector<std::int32_t> labels;
    std::vector<double> strengths;

private:
    struct Cluster {
        int parent;
        double birth;
        double death;
        double stability = 0;
        bool chosen = false;
        std::size_t size = 0;
    };

    /// Rows that hang together by edges shorter than `height`.
    std::vector<std::vector<std::size_t>> parts(std::vector<std::size_t> rows, double height) const
    {
        std::vector<std::vector<std::size_t>> result;
        while (!rows.empty()) {
            std::vector<std::size_t> part{rows.back()};
            rows.pop_back();
            for (std::size_t i = 0; i < part.size(); ++i)
                for (std::size_t j = rows.size(); j-- > 0;)
                    if (m_reach(part[i], rows[j]) < height * (1 - 1e-12)) {
                        part.push_back(rows[j]);
                        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(j));
                    }
            result.push_back(part);
        }
        return result;
    }

    /// Longest edge of a minimum spanning tree (Prim).
    double longestEdge(const std::vector<std::size_t>& rows) const
    {
        std::vector<double> nearest(rows.size(), std::numeric_limits<double>::infinity());
        std::vector<bool> inside(rows.size());
        double longest = 0;
        std::size_t at = 0;
        for (std::size_t step = 1; step < rows.size(); ++step) {
            inside[at] = true;
            std::size_t next = rows.size();
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (inside[i])
                    continue;
                nearest[i] = std::min(nearest[i], m_reach(rows[at], rows[i]));
                if (next == rows.size() || nearest[i] < nearest[next])
                    next = i;
            }
            longest = std::max(longest, nearest[next]);
            at = next;
        }
        return longest;
    }

    void split(const std::vector<std::size_t>& rows, int cluster)
    {
        const double height = longestEdge(rows);
        const double lambda = 1 / (height > 0 ? height : m_shortest);
        auto fallen = height > 0 ? parts(rows, height) : std::vector<std::vector<std::size_t>>();
        if (height == 0)
            for (const std::size_t row : rows)
                fallen.push_back({row});
        const auto large = std::count_if(fallen.begin(), fallen.end(),
                                         [&](const auto& part) { return part.size() >= m_least; });
        for (const auto& part : fallen) {
            if (part.size() < m_least) {
                for (const std::size_t row : part) {
                    m_cluster[row] = cluster;
                    m_lambda[row] = lambda;
                }
            } else if (large == 1) {
                split(part, cluster);
            } else {
                m_clusters.push_back({cluster, lambda, lambda, 0, false, part.size()});
                split(part, static_cast<int>(m_clusters.size()) - 1);
            }
        }
    }

    void choose()
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            Cluster& own = m_clusters[static_cast<std::size_t>(m_cluster[row])];
            own.stability += m_lambda[row] - own.birth;
            own.death = std::max(own.death, m_lambda[row]);
        }
        std::vector<double> below(m_clusters.size());
        for (std::size_t c = 1; c < m_clusters.size(); ++c) {
            Cluster& parent = m_clusters[static_cast<std::size_t>(m_clusters[c].parent)];
            parent.stability +=
                static_cast<double>(m_clusters[c].size) * (m_clusters[c].birth - parent.birth);
            parent.death = std::max(parent.death, m_clusters[c].birth);
        }
        for (std::size_t c = m_clusters.size(); c-- > 1;) {
            m_clusters[c].chosen = m_clusters[c].stability >= below[c];
            below[static_cast<std::size_t>(m_clusters[c].parent)] +=
                std::max(m_clusters[c].stability, below[c]);
        }
        for (std::size_t row = 0; row < m_rows; ++row) {
            int label = -1;
            for (int c = m_cluster[row]; c > 0; c = m_clusters[static_cast<std::size_t>(c)].parent)
                if (m_clusters[static_cast<std::size_t>(c)].chosen)
                    label = c;
            labels.push_back(label);
            const double death = label < 0 ? 1 : m_clusters[static_cast<std::size_t>(label)].death;
            strengths.push_back(label < 0 ? 0 : std::min(m_lambda[row], death) / death);
        }
    }

    std::size_t m_rows;
    std::size_t m_least;
    data::Matrix m_reach;
    double m_shortest = std::numeric_limits<double>::infinity();
    std::vector<int> m_cluster;
    std::vector<double> m_lambda;
    std::vector<Cluster> m_clusters;
};

bool equalsDefinition(const data::Matrix& points, const HdbscanOptions& options)
{
    const auto result = hdbscan(points, options);
    const Definition definition(points, options);
    if (!samePartition(result.labels, definition.labels))
        return false;
    for (std::size_t row = 0; row < points.rows(); ++row)
        if (std::fabs(result.strengths[row] - definition.strengths[row]) > 1e-9)
            return false;
    return true;
}

} // namespace

class TestHdbscan : public QObject {
    Q_OBJECT

private slots:
    void equalsThePackages()
    {
        const auto result = hdbscan(matrixOf(plane), {5, 4});
        QCOMPARE(result.labels, planeLabels);
        QCOMPARE(result.noise, 5U);
        for (std::size_t row = 0; row < plane.size(); ++row)
            QVERIFY(std::fabs(result.strengths[row] - planeStrengths[row]) < 1e-9);
        QCOMPARE(result.clusters.size(), 3U);
        for (std::size_t c = 0; c < 3; ++c)
            QVERIFY(std::fabs(result.clusters[c].persistence - planePersistence[c]) < 1e-9);
        QCOMPARE(result.clusters[0].size, 17U);
        QCOMPARE(result.clusters[1].size, 16U);
        QCOMPARE(result.clusters[2].size, 14U);
    }

    /// approximate_predict of the model above.
    void newRowsAsThePackageAssignsThem()
    {
        const auto points = matrixOf(plane);
        const HdbscanOptions options{5, 4};
        const auto reference = hdbscanReference(points, options, hdbscan(points, options));
        const auto added = assignHdbscan(
            reference,
            matrixOf({{0.1, 0.2}, {4.9, 1.1}, {2.2, 5.5}, {-2.5, 8}, {3, 3}, {1.2, 0.4}}));
        QCOMPARE(added.labels, (std::vector<std::int32_t>{0, 1, 2, -1, 2, 0}));
        const std::vector<double> strengths{0.98249135, 1, 0.90710384, 0, 0.29219571, 0.22865454};
        for (std::size_t row = 0; row < strengths.size(); ++row)
            QVERIFY(std::fabs(added.strengths[row] - strengths[row]) < 1e-8);
    }

    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("minClusterSize");
        QTest::addColumn<int>("minPoints");
        for (const int columns : {1, 2, 5, 12})
            for (const auto& [size, points] :
                 {std::pair{2, 1}, {3, 2}, {5, 5}, {20, 5}, {10, 30}, {150, 3}})
                QTest::addRow("%d columns, size %d, points %d", columns, size, points)
                    << columns << size << points;
    }
    void equalsTheDefinition()
    {
        QFETCH(int, columns);
        QFETCH(int, minClusterSize);
        QFETCH(int, minPoints);
        QVERIFY(equalsDefinition(densePoints(400, static_cast<std::size_t>(columns), 4, 0.2),
                                 {minClusterSize, minPoints}));
    }

    void equalDistancesAreUndoneTogether()
    {
        // Whole numbers on a small grid: nearly all distances tie, and rows coincide.
        Random random(4);
        data::Matrix points(300, 2);
        for (double& value : points.values())
            value = static_cast<double>(random.below(24));
        for (const auto& [size, count] : {std::pair{2, 1}, {4, 3}, {8, 5}, {12, 2}})
            QVERIFY(equalsDefinition(points, {size, count}));
    }

    void rowBetweenTwoGroupsIsOfNeither()
    {
        // The middle row is as far from both; whichever edge were cut first would give it away.
        data::Matrix points(13, 1);
        for (std::size_t row = 0; row < 6; ++row) {
            points(row, 0) = 0.1 * static_cast<double>(row);
            points(row + 6, 0) = 2.5 - 0.1 * static_cast<double>(row);
        }
        points(12, 0) = 1.25;
        const auto result = hdbscan(points, {4, 2});
        QCOMPARE(result.clusters.size(), 2U);
        QCOMPARE(result.labels[12], -1);
        QCOMPARE(result.noise, 1U);
    }

    void orderOfRowsDoesNotMatter()
    {
        auto points = densePoints(3000, 3, 5, 0.2);
        for (std::size_t row = 0; row < 200; ++row) // some coincide
            std::ranges::copy(points.row(row), points.row(row + 1000).begin());
        const HdbscanOptions options{15, 6};
        const auto result = hdbscan(points, options);
        QVERIFY(result.clusters.size() >= 4 && result.noise > 50);
        Random random(5);
        const auto order = randomPermutation(points.rows(), random);
        const auto shuffled = hdbscan(rowsOf(points, order), options);
        std::vector<std::int32_t> labels;
        for (std::size_t row = 0; row < order.size(); ++row) {
            labels.push_back(result.labels[order[row]]);
            QVERIFY(std::fabs(shuffled.strengths[row] - result.strengths[order[row]]) < 1e-9);
        }
        QVERIFY(samePartition(shuffled.labels, labels));
    }

    void sameResultEveryTime()
    {
        const auto points = densePoints(20000, 4, 6, 0.2);
        const auto first = hdbscan(points, {50, 8});
        for (int i = 0; i < 3; ++i) {
            const auto again = hdbscan(points, {50, 8});
            QVERIFY(again.labels == first.labels && again.strengths == first.strengths);
            for (std::size_t c = 0; c < first.clusters.size(); ++c)
                QVERIFY(again.clusters[c].stability == first.clusters[c].stability);
        }
    }

    void strengthsArePartsOfOne()
    {
        const auto points = densePoints(2000, 2, 5, 0.3);
        const auto result = hdbscan(points, {10, 5});
        std::vector<double> greatest(result.clusters.size());
        std::vector<std::size_t> sizes(result.clusters.size());
        for (std::size_t row = 0; row < points.rows(); ++row) {
            const double strength = result.strengths[row];
            QVERIFY(result.labels[row] < 0 ? strength == 0 : strength > 0 && strength <= 1);
            if (result.labels[row] < 0)
                continue;
            const auto label = static_cast<std::size_t>(result.labels[row]);
            greatest[label] = std::max(greatest[label], strength);
            ++sizes[label];
        }
        for (std::size_t c = 0; c < result.clusters.size(); ++c) {
            QCOMPARE(greatest[c], 1.0);
            QCOMPARE(result.clusters[c].size, sizes[c]);
            QVERIFY(sizes[c] >= 10);
            QVERIFY(result.clusters[c].persistence > 0 && result.clusters[c].persistence <= 1);
            QVERIFY(result.clusters[c].birth < result.clusters[c].death);
        }
    }

    void withoutASplitAllRowsAreNoise()
    {
        QCOMPARE(hdbscan(data::Matrix(500, 2, 1.0), {5, 5}).noise, 500U);
        const auto points = densePoints(300, 2, 1, 0);
        QCOMPARE(hdbscan(points, {151, 5}).noise, 300U);
        QCOMPARE(hdbscan(points, {300, 300}).noise, 300U);
    }

    void coincidingRowsKeepFiniteStrengths()
    {
        // Ten rows at each of 30 places of two groups: infinite density in the packages.
        data::Matrix points(600, 2);
        Random random(2);
        for (std::size_t place = 0; place < 60; ++place) {
            const double middle = place < 30 ? 0 : 20;
            const double x = middle + random.normal();
            const double y = random.normal();
            for (std::size_t i = 0; i < 10; ++i) {
                points(place * 10 + i, 0) = x;
                points(place * 10 + i, 1) = y;
            }
        }
        const auto result = hdbscan(points, {100, 5});
        QCOMPARE(result.clusters.size(), 2U);
        for (std::size_t row = 0; row < 600; ++row)
            QCOMPARE(result.labels[row], row < 300 ? 0 : 1);
        for (const auto& cluster : result.clusters)
            QVERIFY(std::isfinite(cluster.stability) && std::isfinite(cluster.persistence));
    }

    void ownRowsKeepTheirSegment()
    {
        for (const std::size_t columns : {2U, 6U}) {
            const auto points = densePoints(1500, columns, 4, 0.2);
            const HdbscanOptions options{20, 6};
            const auto result = hdbscan(points, options);
            QVERIFY(result.clusters.size() > 1);
            const auto again = assignHdbscan(hdbscanReference(points, options, result), points);
            std::size_t others = 0;
            for (std::size_t row = 0; row < points.rows(); ++row)
                others += again.labels[row] != result.labels[row];
            // Rows as near to two clusters as they are dense themselves may change.
            QVERIFY2(others <= 5, qPrintable(QString::number(others)));
        }
    }

    void suggestedSizeGrowsWithTheTable()
    {
        QCOMPARE(suggestedMinClusterSize(10), 5);
        QCOMPARE(suggestedMinClusterSize(200), 7);
        QCOMPARE(suggestedMinClusterSize(8950), 47);
        // The planted groups of a table, neither fewer nor splinters.
        const auto points = densePoints(3000, 3, 5, 0.2);
        QCOMPARE(hdbscan(points, {suggestedMinClusterSize(3000), 6}).clusters.size(), 5U);
    }

    void whatCannotBeClusteredIsRefused()
    {
        auto points = densePoints(100, 2, 2, 0);
        QVERIFY_THROWS_EXCEPTION(Error, hdbscan(points, {1, 5}));
        QVERIFY_THROWS_EXCEPTION(Error, hdbscan(points, {5, 0}));
        QVERIFY_THROWS_EXCEPTION(Error, hdbscan(points, {5, 101}));
        QVERIFY_THROWS_EXCEPTION(Error, hdbscan(points, {101, 5}));
        points(7, 0) = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_THROWS_EXCEPTION(Error, hdbscan(points, {5, 5}));
    }

    void cancelledSoon_data()
    {
        QTest::addColumn<int>("minPoints");
        QTest::newRow("few neighbours") << 2;
        QTest::newRow("many neighbours") << 200;
    }
    void cancelledSoon()
    {
        QFETCH(int, minPoints);
        const auto points = densePoints(150000, 6, 6, 0.3);
        tests::verifyCancellingEndsSoon(
            [&](std::stop_token stop, const ProgressCallback& progress) {
                hdbscan(points, {50, minPoints}, std::move(stop), progress);
            },
            0.5);
    }
};

QTEST_APPLESS_MAIN(TestHdbscan)
#include "test_hdbscan.moc"
