#include "core/base/error.h"
#include "core/segment/methods/agglomerative.h"
#include "core/segment/methods/dendrogram.h"
#include "tests/core/segment/points.h"

#include <QObject>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

using namespace core;
using namespace core::segment;

namespace {

/// Rows 0 … 5: ((0 1)₁ (2 3)₂)₅ (4 5)₃, joined at 9.
Dendrogram sixRows()
{
    return Dendrogram({{0, 1, 1, 2}, {2, 3, 2, 2}, {4, 5, 3, 2}, {6, 7, 5, 4}, {8, 9, 9, 6}});
}

Dendrogram ward(std::size_t rows)
{
    return agglomerate(plantedGroups(rows, 3, 4, 4).points);
}

using Labels = std::vector<std::int32_t>;

} // namespace

class TestDendrogram : public QObject {
    Q_OBJECT

private slots:
    void cutsAreThoseWorkedByHand()
    {
        const Dendrogram tree = sixRows();
        QCOMPARE(tree.cutInto(1).labels, (Labels{0, 0, 0, 0, 0, 0}));
        QCOMPARE(tree.cutInto(2).labels, (Labels{0, 0, 0, 0, 1, 1}));
        QCOMPARE(tree.cutInto(3).labels, (Labels{0, 0, 1, 1, 2, 2}));
        QCOMPARE(tree.cutInto(4).labels, (Labels{0, 0, 1, 1, 2, 3}));
        QCOMPARE(tree.cutInto(6).labels, (Labels{0, 1, 2, 3, 4, 5}));
        QCOMPARE(tree.cutInto(99).k, 6);
        QVERIFY_EXCEPTION_THROWN(tree.cutInto(0), Error);
        QCOMPARE(tree.cutAt(0.5).k, 6);
        QCOMPARE(tree.cutAt(5).k, 2); // fcluster(distance): joins up to and at the height stand
        QCOMPARE(tree.cutAt(4.999).k, 3);
        QCOMPARE(tree.cutAt(100).k, 1);
        QCOMPARE(tree.cutAt(-1).k, 6);
    }

    void rangeOfHeightsGivesItsNumberOfSegments()
    {
        const Dendrogram tree = ward(500);
        for (const int k : {1, 2, 3, 17, 499, 500}) {
            const auto range = tree.heightRange(k);
            QVERIFY(range);
            QVERIFY(range->low < range->high);
            const DendrogramCut cut = tree.cutInto(k);
            QCOMPARE(cut.low, range->low);
            QCOMPARE(cut.high, range->high);
            QCOMPARE(tree.segmentsAt(range->low), k);
            QCOMPARE(tree.cutAt(range->low).labels, cut.labels);
            if (k > 1) {
                QCOMPARE(tree.segmentsAt(std::nextafter(range->high, 0)), k);
                QCOMPARE(tree.segmentsAt(range->high), k - 1);
            }
        }
        QVERIFY(!tree.heightRange(0));
        QVERIFY(!tree.heightRange(501));
    }

    void eachCutIsNestedInTheOneBefore()
    {
        const Dendrogram tree = ward(300);
        Labels coarser = tree.cutInto(1).labels;
        for (int k = 2; k <= 300; ++k) {
            const DendrogramCut cut = tree.cutInto(k);
            QCOMPARE(std::set<std::int32_t>(cut.labels.begin(), cut.labels.end()).size(),
                     static_cast<std::size_t>(k));
            std::vector<std::int32_t> parent(static_cast<std::size_t>(k), -1);
            for (std::size_t row = 0; row < 300; ++row) {
                std::int32_t& p = parent[static_cast<std::size_t>(cut.labels[row])];
                QVERIFY(p == -1 || p == coarser[row]);
                p = coarser[row];
            }
            coarser = cut.labels;
        }
    }

    void segmentsAreNumberedFromTheLargest()
    {
        const DendrogramCut cut = ward(400).cutInto(12);
        std::vector<std::size_t> sizes(12, 0);
        std::vector<std::size_t> first(12, 400);
        for (std::size_t row = 0; row < 400; ++row) {
            const auto label = static_cast<std::size_t>(cut.labels[row]);
            ++sizes[label];
            first[label] = std::min(first[label], row);
        }
        for (std::size_t label = 1; label < 12; ++label)
            QVERIFY(sizes[label] < sizes[label - 1] ||
                    (sizes[label] == sizes[label - 1] && first[label] > first[label - 1]));
    }

    void tiesAtTheCutAreToldAndStillGiveSegments()
    {
        // Corners of a square, side 1: both sides are joined at 1, which one first is chance.
        const Dendrogram tree({{0, 1, 1, 2}, {2, 3, 1, 2}, {4, 5, 3, 4}});
        const DendrogramCut cut = tree.cutInto(3);
        QCOMPARE(cut.k, 3);
        QVERIFY(cut.isDecidedByTies);
        QVERIFY(!tree.heightRange(3));
        QVERIFY(!tree.cutInto(2).isDecidedByTies);
        QVERIFY(!tree.cutInto(4).isDecidedByTies);
    }

    void equalRowsAreNeverParted()
    {
        const Dendrogram tree({{0, 1, 0, 2}, {2, 4, 0, 3}, {3, 5, 7, 4}});
        QCOMPARE(tree.mostSegments(), 2);
        QCOMPARE(tree.cutInto(4).k, 2);
        QCOMPARE(tree.cutInto(4).labels, (Labels{0, 0, 0, 1}));
        QVERIFY(!tree.heightRange(3));
    }

    void branchesStandSideBySideInTheLeafOrder()
    {
        const Dendrogram tree = ward(250);
        const std::vector<std::uint32_t> order = tree.leafOrder();
        std::vector<std::size_t> low(2 * 250 - 1);
        std::vector<std::size_t> high(low.size());
        for (std::size_t place = 0; place < 250; ++place)
            low[order[place]] = high[order[place]] = place;
        for (std::size_t i = 0; i < tree.merges().size(); ++i) {
            const auto& merge = tree.merges()[i];
            low[250 + i] = std::min(low[merge.left], low[merge.right]);
            high[250 + i] = std::max(high[merge.left], high[merge.right]);
            QCOMPARE(high[250 + i] - low[250 + i] + 1, merge.size);
        }
        QCOMPARE(sixRows().leafOrder(), (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5}));
    }

    void topIsTheUpperPartOfTheTree_data()
    {
        QTest::addColumn<int>("leaves");
        for (const int leaves : {1, 2, 3, 30, 249, 250, 900})
            QTest::addRow("%d", leaves) << leaves;
    }
    void topIsTheUpperPartOfTheTree()
    {
        QFETCH(int, leaves);
        const Dendrogram tree = ward(250);
        const DendrogramTop top = tree.top(leaves);
        const auto count = static_cast<std::size_t>(top.leaves);
        QCOMPARE(top.leaves, std::min(leaves, 250));
        QCOMPARE(top.nodes.size(), 2 * count - 1);
        QCOMPARE(top.nodes.back().rows, std::size_t{250});
        QCOMPARE(top.nodes.back().parent, -1);
        // Its leaves are the segments of the cut into as many.
        const DendrogramCut cut = tree.cutInto(top.leaves);
        std::vector<std::size_t> rows(count, 0);
        for (std::size_t row = 0; row < 250; ++row) {
            ++rows[top.leafOfRow[row]];
            for (std::size_t other = 0; other < row; ++other)
                QCOMPARE(top.leafOfRow[row] == top.leafOfRow[other],
                         cut.labels[row] == cut.labels[other]);
        }
        for (std::size_t leaf = 0; leaf < count; ++leaf) {
            QCOMPARE(top.nodes[leaf].rows, rows[leaf]);
            QCOMPARE(top.nodes[leaf].position, static_cast<double>(leaf));
        }
        for (std::size_t n = count; n < top.nodes.size(); ++n) {
            const auto& node = top.nodes[n];
            const auto& left = top.nodes[static_cast<std::size_t>(node.left)];
            const auto& right = top.nodes[static_cast<std::size_t>(node.right)];
            QCOMPARE(left.parent, static_cast<int>(n));
            QCOMPARE(right.parent, static_cast<int>(n));
            QCOMPARE(left.rows + right.rows, node.rows);
            QVERIFY(left.rows >= right.rows);
            QVERIFY(left.height <= node.height && right.height <= node.height);
            QCOMPARE(left.firstLeaf, node.firstLeaf);
            QCOMPARE(left.lastLeaf + 1, right.firstLeaf);
            QCOMPARE(right.lastLeaf, node.lastLeaf);
            QCOMPARE(node.position, (left.position + right.position) / 2);
            QCOMPARE(node.height,
                     tree.merges()[tree.merges().size() - (top.nodes.size() - n)].height);
        }
    }

    void topKeepsTheOrderOfTheLeaves()
    {
        const Dendrogram tree = ward(250);
        const DendrogramTop top = tree.top(20);
        std::uint32_t before = 0;
        for (const std::uint32_t row : tree.leafOrder()) {
            QVERIFY(top.leafOfRow[row] >= before);
            before = top.leafOfRow[row];
        }
        QCOMPARE(before, 19U);
    }

    void cuttingAgainIsInstant()
    {
        // 20,000 rows joined as they come, then cut many times: 10 ms each at the most.
        std::vector<hierarchy::LinkageMerge> merges{{0, 1, 1, 2}};
        for (std::size_t i = 1; i + 1 < 20'000; ++i)
            merges.push_back({i + 1, 20'000 + i - 1, 1 + static_cast<double>(i), i + 2});
        const Dendrogram tree(std::move(merges));
        const auto start = std::chrono::steady_clock::now();
        std::int64_t sum = 0;
        for (int k = 1; k <= 20; ++k)
            sum += tree.cutInto(k * 5).labels.back() + tree.top(100).leaves;
        QVERIFY(sum > 0);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(400));
    }
};

QTEST_APPLESS_MAIN(TestDendrogram)
#include "test_dendrogram.moc"
