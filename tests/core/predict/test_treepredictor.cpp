#include "core/base/progress.h"
#include "core/predict/models/treepredictor.h"
#include "tests/core/predict/modelfixture.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

using namespace core;
using namespace core::predict;

namespace {

/// Three inputs, the first one asked twice on the same way.
///
/// x0 < 1: x1 < 2: 0.5
///                 else x0 < −1: −1
///                               else 0.25
/// else x2 < 0: 2, else −0.75
Tree smallTree()
{
    return {{0, 1, 1, 10}, {1, 2, 3, 6},      {2, 0, 5, 4},   {-1, 0.5, 0, 2}, {0, -1, 7, 4},
            {-1, 2, 0, 1}, {-1, -0.75, 0, 3}, {-1, -1, 0, 3}, {-1, 0.25, 0, 1}};
}

TreeNumbers oneTree(TreeModel model = TreeModel::Boosting)
{
    return {model, 3, 2, 0, {smallTree()}};
}

data::Matrix rowsOf(const std::vector<std::vector<double>>& rows)
{
    data::Matrix result(rows.size(), rows[0].size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        std::ranges::copy(rows[row], result.row(row).begin());
    return result;
}

double logistic(double score)
{
    return 1 / (1 + std::exp(-score));
}

/// The tree's value when only some inputs are known: the others go both ways.
double valueOf(const Tree& tree, std::size_t at, unsigned known, std::span<const double> row)
{
    const TreeNode& node = tree[at];
    if (node.feature < 0)
        return node.value;
    const auto left = static_cast<std::size_t>(node.left);
    if (known >> node.feature & 1)
        return valueOf(tree,
                       row[static_cast<std::size_t>(node.feature)] < node.value ? left : left + 1,
                       known, row);
    return (tree[left].cover * valueOf(tree, left, known, row) +
            tree[left + 1].cover * valueOf(tree, left + 1, known, row)) /
           (tree[left].cover + tree[left + 1].cover);
}

/// Shapley's sum over all coalitions.
double shapleyOf(const Tree& tree, std::size_t inputs, std::size_t input,
                 std::span<const double> row)
{
    double sum = 0;
    for (unsigned others = 0; others < 1U << inputs; ++others) {
        if (others >> input & 1)
            continue;
        const int size = std::popcount(others);
        const double weight = std::tgamma(size + 1) *
                              std::tgamma(static_cast<double>(inputs) - size) /
                              std::tgamma(static_cast<double>(inputs) + 1);
        sum +=
            weight * (valueOf(tree, 0, others | 1U << input, row) - valueOf(tree, 0, others, row));
    }
    return sum;
}

} // namespace

class TreePredictorTest : public QObject {
    Q_OBJECT

private slots:
    void rowsBelowAThresholdGoLeft()
    {
        const TreePredictor model(oneTree());
        const double below = std::nextafter(1.0F, 0.0F);
        const auto found = model.probabilities(rowsOf(
            {{0, 1, 0}, {below, 2, 9}, {-2, 2, 9}, {1, 0, -1}, {1, 0, 0}, {1e300, 0, 1e300}}));
        const double scores[]{0.5, 0.25, -1, 2, -0.75, -0.75};
        for (std::size_t row = 0; row < 6; ++row) {
            QVERIFY(std::abs(found(row, 1) - logistic(scores[row])) < 1e-15);
            QVERIFY(std::abs(found(row, 0) - logistic(-scores[row])) < 1e-15);
        }
    }

    void scoresAreSumsOverTheRounds()
    {
        TreeNumbers numbers = oneTree();
        numbers.start = 0.5;
        numbers.trees.push_back({{1, 0, 1, 2}, {-1, -1, 0, 1}, {-1, 1, 0, 1}});
        const auto two = TreePredictor(numbers).probabilities(rowsOf({{0, 1, 0}, {1, -1, -1}}));
        QVERIFY(std::abs(two(0, 1) - logistic(0.5 + 0.5 + 1)) < 1e-15);
        QVERIFY(std::abs(two(1, 1) - logistic(0.5 + 2 - 1)) < 1e-15);
        // The same trees as one round of three classes.
        numbers.classCount = 3;
        numbers.trees.push_back({{-1, 0.25, 0, 1}});
        const TreePredictor model(numbers);
        QCOMPARE(model.rounds(), 1);
        const auto three = model.probabilities(rowsOf({{0, 1, 0}}));
        const double sum = std::exp(0.5) + std::exp(1) + std::exp(0.25);
        compareNear(three.values(), {std::exp(0.5) / sum, std::exp(1) / sum, std::exp(0.25) / sum},
                    1e-15);
    }

    void aForestGivesMeans()
    {
        const auto leaf = [](float share) { return Tree{{-1, share, 0, 1}}; };
        const TreePredictor two({TreeModel::Forest, 3, 2, 0, {leaf(0.25), leaf(0.75), leaf(0.8F)}});
        QVERIFY(std::abs(two.probabilities(rowsOf({{0, 0, 0}}))(0, 1) - 0.6) < 1e-7);
        const TreePredictor three({TreeModel::Forest, 3, 3, 0, {leaf(0.25), leaf(0.5), leaf(0.5)}});
        compareNear(three.probabilities(rowsOf({{0, 0, 0}})).values(), {0.2, 0.4, 0.4}, 1e-15);
        const TreePredictor none({TreeModel::Forest, 3, 3, 0, {leaf(0), leaf(0), leaf(0)}});
        compareNear(none.probabilities(rowsOf({{0, 0, 0}})).values(), {1 / 3., 1 / 3., 1 / 3.},
                    1e-15);
    }

    void contributionsAreShapleysSumOverAllCoalitions()
    {
        TreeNumbers numbers = oneTree();
        numbers.start = 0.125;
        // Input 1 matters in no tree but the first; a node without training rows is no harm.
        numbers.trees.push_back({{2, 3, 1, 8},
                                 {0, 0, 3, 5},
                                 {2, 4, 5, 3},
                                 {-1, 1, 0, 0},
                                 {-1, 2, 0, 5},
                                 {0, 1, 7, 1},
                                 {-1, -3, 0, 2},
                                 {-1, 5, 0, 0.5},
                                 {-1, 6, 0, 0.5}});
        const TreePredictor model(numbers);
        const auto rows =
            rowsOf({{0, 1, 0}, {-2, 3, 3.5}, {0.5, 2, 9}, {1, 0, -1}, {-1, -1, 3}, {4, 4, 4}});
        const auto found = model.contributions(rows);
        QCOMPARE(found.size(), std::size_t{1});
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            double mean = numbers.start;
            double score = numbers.start;
            for (const Tree& tree : numbers.trees) {
                mean += valueOf(tree, 0, 0, rows.row(row));
                score += valueOf(tree, 0, 7, rows.row(row));
            }
            for (std::size_t input = 0; input < 3; ++input) {
                double expected = 0;
                for (const Tree& tree : numbers.trees)
                    expected += shapleyOf(tree, 3, input, rows.row(row));
                QVERIFY(std::abs(found[0](row, input) - expected) < 1e-12);
                score -= expected;
            }
            QVERIFY(std::abs(found[0](row, 3) - mean) < 1e-12);
            QVERIFY(std::abs(score - mean) < 1e-12);
        }
    }

    void contributionsOfLongWaysAddUp()
    {
        // Each node asks one of three inputs again, as deep as trees may be.
        Tree tree{{-1, 0, 0, 1e6F}};
        std::size_t last = 0;
        for (std::size_t depth = 0; depth < deepestTree; ++depth) {
            tree[last] = {static_cast<std::int32_t>(depth % 3), static_cast<float>(depth) - 20,
                          static_cast<std::int32_t>(tree.size()), tree[last].cover};
            const float cover = tree[last].cover / 2;
            tree.push_back({-1, static_cast<float>(depth), 0, cover});
            tree.push_back({-1, -1, 0, cover});
            last = tree.size() - 1;
        }
        const TreePredictor model({TreeModel::Boosting, 3, 2, 0, {tree}});
        const auto rows = rowsOf({{50, 50, 50}, {10, 3, 7}, {-30, 0, 0}});
        const auto found = model.contributions(rows);
        for (std::size_t row = 0; row < 3; ++row) {
            double sum = 0;
            for (const double value : found[0].row(row))
                sum += value;
            QVERIFY(std::abs(sum - valueOf(tree, 0, 7, rows.row(row))) < 1e-6);
            for (std::size_t input = 0; input < 3; ++input)
                QVERIFY(std::abs(found[0](row, input) - shapleyOf(tree, 3, input, rows.row(row))) <
                        1e-6);
        }
    }

    void numbersThatNoTreesHaveAreRefused_data()
    {
        using Change = std::function<void(TreeNumbers&)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) {
            QTest::newRow(name) << std::move(change);
        };
        const float infinity = std::numeric_limits<float>::infinity();
        row("no trees", [](TreeNumbers& n) { n.trees.clear(); });
        row("an empty tree", [](TreeNumbers& n) { n.trees[0].clear(); });
        row("no inputs", [](TreeNumbers& n) { n.inputCount = 0; });
        row("one class", [](TreeNumbers& n) { n.classCount = 1; });
        row("half a round", [](TreeNumbers& n) { n.classCount = 3; });
        row("an input too far", [](TreeNumbers& n) { n.inputCount = 2; });
        row("an input below none", [](TreeNumbers& n) { n.trees[0][0].feature = -2; });
        row("a child too far", [](TreeNumbers& n) { n.trees[0][4].left = 8; });
        row("a child before it", [](TreeNumbers& n) { n.trees[0][4].left = 1; });
        row("its own child", [](TreeNumbers& n) { n.trees[0][4].left = 4; });
        row("a child of two", [](TreeNumbers& n) { n.trees[0][4].left = 5; });
        row("the largest child", [](TreeNumbers& n) { n.trees[0][4].left = 0x7fffffff; });
        row("a node of no one", [](TreeNumbers& n) { n.trees[0][4].feature = -1; });
        row("a value without end", [=](TreeNumbers& n) { n.trees[0][0].value = infinity; });
        row("a leaf without value", [](TreeNumbers& n) { n.trees[0][3].value = NAN; });
        row("a negative cover", [](TreeNumbers& n) { n.trees[0][3].cover = -1; });
        row("no start", [](TreeNumbers& n) { n.start = NAN; });
        row("too deep", [](TreeNumbers& n) {
            Tree tree{{-1, 0, 0, 1}};
            for (std::size_t depth = 0; depth <= deepestTree; ++depth) {
                tree.back() = {0, 0, static_cast<std::int32_t>(tree.size()), 1};
                tree.resize(tree.size() + 2);
            }
            n.trees[0] = tree;
        });
    }
    void numbersThatNoTreesHaveAreRefused()
    {
        QFETCH(std::function<void(TreeNumbers&)>, change);
        TreeNumbers numbers = oneTree();
        checkNumbers(numbers);
        change(numbers);
        QCOMPARE(codeOf([&] { TreePredictor model(numbers); }), ErrorCode::MalformedInput);
    }

    void rowsThatDoNotFitAreRefused()
    {
        const TreePredictor model(oneTree());
        for (const data::Matrix& rows : {data::Matrix(1, 2), data::Matrix(1, 3, NAN)}) {
            QCOMPARE(codeOf([&] { model.probabilities(rows); }), ErrorCode::Internal);
            QCOMPARE(codeOf([&] { model.contributions(rows); }), ErrorCode::Internal);
        }
        QCOMPARE(model.probabilities(data::Matrix(0, 3)).rows(), std::size_t{0});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 model.probabilities(data::Matrix(1, 3), stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TreePredictorTest)
#include "test_treepredictor.moc"
