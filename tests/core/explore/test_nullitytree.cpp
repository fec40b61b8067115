#include "core/base/error.h"
#include "core/explore/nullitytree.h"
#include "tests/core/explore/masked.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace core::explore;
using masks::masked;

namespace {

core::data::DataTable sixColumns()
{
    return tables::table({masked("a", "xx..x....."), masked("b", "xx..x...x."),
                          masked("c", "..xx...x.."), masked("d", "..xx......"),
                          masked("e", ".........."), masked("f", "x........x")});
}

} // namespace

class TestNullityTree : public QObject {
    Q_OBJECT

private slots:
    void columnsThatMissTheSameRowsJoinFirst()
    {
        // scipy.cluster.hierarchy.linkage(masks, 'average', metric='hamming'), SciPy 1.17.1.
        const std::vector<core::hierarchy::LinkageMerge> expected{
            {0, 1, 0.1, 2}, {2, 3, 0.1, 2}, {4, 5, 0.2, 2}, {6, 8, 0.35, 4}, {7, 9, 0.475, 6}};
        const NullityTree tree = nullityTree(sixColumns());
        QCOMPARE(tree.columns, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(tree.merges.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(tree.merges[i].left, expected[i].left);
            QCOMPARE(tree.merges[i].right, expected[i].right);
            QCOMPARE(tree.merges[i].size, expected[i].size);
            QVERIFY(std::abs(tree.merges[i].height - expected[i].height) < 1e-15);
        }
        // Each pair stands together.
        QCOMPARE(tree.order.size(), std::size_t{6});
        const auto placeOf = [&](std::size_t leaf) {
            return std::find(tree.order.begin(), tree.order.end(), leaf) - tree.order.begin();
        };
        QCOMPARE(std::abs(placeOf(0) - placeOf(1)), 1);
        QCOMPARE(std::abs(placeOf(2) - placeOf(3)), 1);
        QCOMPARE(std::abs(placeOf(4) - placeOf(5)), 1);
    }

    void completeColumnsMayBeLeftOut()
    {
        const NullityTree tree = nullityTree(sixColumns(), {.withCompleteColumns = false});
        QCOMPARE(tree.columns, (std::vector<std::size_t>{0, 1, 2, 3, 5}));
        QCOMPARE(tree.merges.size(), std::size_t{4});
    }

    void completeColumnsAreOneFlatBranch()
    {
        const NullityTree tree = nullityTree(
            tables::table({masked("a", "...."), masked("b", "x..."), masked("c", "....")}));
        QCOMPARE(tree.merges[0].left, std::size_t{0});
        QCOMPARE(tree.merges[0].right, std::size_t{2});
        QCOMPARE(tree.merges[0].height, 0.0);
        QCOMPARE(tree.merges[1].height, 0.25);
    }

    void masksHoldPastAWordOfRows()
    {
        // 200 rows: rows 64, 129 and 199 are missing in one column each.
        std::string none(200, '.');
        std::vector<std::string> each(3, none);
        each[0][64] = each[1][129] = each[2][199] = 'x';
        each[1][64] = 'x';
        const NullityTree tree = nullityTree(
            tables::table({masked("a", each[0]), masked("b", each[1]), masked("c", each[2])}));
        QCOMPARE(tree.merges[0].height, 1.0 / 200);
        QCOMPARE(tree.merges[0].right, std::size_t{1});
        QCOMPARE(tree.merges[1].height, (2.0 + 3.0) / 2 / 200);
    }

    void aTableWithoutRowsOrGapsHasAFlatTree()
    {
        QVERIFY(nullityTree(tables::table({masked("a", "..")}), {.withCompleteColumns = false})
                    .order.empty());
        const NullityTree tree = nullityTree(tables::table({masked("a", ""), masked("b", "")}));
        QCOMPARE(tree.merges[0].height, 0.0);
    }

    void aStopRequestEndsTheTree()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(nullityTree(sixColumns(), {}, source.get_token()),
                                 core::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestNullityTree)
#include "test_nullitytree.moc"
