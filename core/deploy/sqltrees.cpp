#include "core/deploy/sqlpredictor.h"

#include <cmath>
#include <limits>

namespace core::deploy {
namespace {

using namespace predict;
using Names = std::vector<std::string>;

/// The double t for which float(x) < threshold if and only if x < t, for every double x.
double doubleThreshold(float threshold)
{
    const float below = std::nextafter(threshold, -std::numeric_limits<float>::infinity());
    if (std::isinf(below))
        return -0x1.ffffffp127; // half-way to the float that would follow: rounds to it
    const double middle = (double{below} + double{threshold}) / 2;
    // What lies in the middle rounds to the even one.
    return static_cast<float>(middle) < threshold
               ? std::nextafter(middle, std::numeric_limits<double>::infinity())
               : middle;
}

class TreeWriter {
public:
    TreeWriter(const SqlWords& words, const SqlInputs& inputs) : m_words(words), m_inputs(inputs) {}

    void write(const Tree& tree, std::string& text) const { write(tree, 0, 0, text, true); }

private:
    /// SQLite reads CASE within CASE some 15 times.
    static constexpr int mostNested = 10;

    /// Appends the value of the node as an expression.
    void write(const Tree& tree, std::size_t at, int depth, std::string& text, bool isTyped) const
    {
        const TreeNode& node = tree[at];
        if (node.feature < 0) {
            text += leaf(node, isTyped);
            return;
        }
        text += "CASE";
        const auto left = static_cast<std::size_t>(node.left);
        if (depth == mostNested) {
            writeList(tree, at, {}, text);
        } else {
            text += " WHEN " + condition(node) + " THEN ";
            // One of two leaves is enough to say what type they are of.
            write(tree, left, depth + 1, text, true);
            text += " ELSE ";
            write(tree, left + 1, depth + 1, text, false);
        }
        text += " END";
    }

    /// The leaves below from left to right. A row that is at a leaf took every turn to the left on
    /// the way; where the way turns right, rows that would turn left are gone by then.
    void writeList(const Tree& tree, std::size_t at, const std::string& conditions,
                   std::string& text) const
    {
        const TreeNode& node = tree[at];
        if (node.feature < 0) {
            text += (conditions.empty() ? " ELSE " : " WHEN " + conditions + " THEN ") +
                    leaf(node, true);
            return;
        }
        const auto left = static_cast<std::size_t>(node.left);
        writeList(tree, left, conditions + (conditions.empty() ? "" : " AND ") + condition(node),
                  text);
        writeList(tree, left + 1, conditions, text);
    }

    std::string leaf(const TreeNode& node, bool isTyped) const
    {
        return isTyped ? m_words.typed(node.value) : m_words.number(node.value);
    }

    std::string condition(const TreeNode& node) const
    {
        const auto feature = static_cast<std::size_t>(node.feature);
        // A flag needs no digits.
        const bool isPlain = m_inputs.isFlag[feature] && node.value > 0 && node.value <= 1;
        return m_inputs.names[feature] + '<' +
               (isPlain ? "1" : m_words.number(doubleThreshold(node.value)));
    }

    const SqlWords& m_words;
    const SqlInputs& m_inputs;
};

} // namespace

Names writeTrees(SqlStatement& statement, const TreeNumbers& trees, const SqlInputs& inputs)
{
    const SqlWords& words = statement.words();
    const TreeWriter writer(words, inputs);
    const std::size_t scores = trees.scoreCount();
    constexpr std::size_t treesAtOnce = 32;
    std::vector<Names> parts(scores);
    std::vector<SqlColumn> columns;
    for (std::size_t score = 0; score < scores; ++score) {
        for (std::size_t begin = score; begin < trees.trees.size(); begin += scores * treesAtOnce) {
            std::string sum;
            for (std::size_t i = begin;
                 i < std::min(begin + scores * treesAtOnce, trees.trees.size()); i += scores) {
                sum += sum.empty() ? "" : "\n  +";
                writer.write(trees.trees[i], sum);
            }
            parts[score].push_back(statement.fresh("s"));
            columns.push_back({parts[score].back(), std::move(sum)});
        }
    }
    statement.stage("trees", columns);
    Names sums;
    for (const Names& part : parts) {
        SqlSum sum(words.typed(trees.start));
        for (const std::string& name : part)
            sum.add(name);
        sums.push_back(sum.text());
    }
    return statement.stage("scores", "z", sums);
}

} // namespace core::deploy
