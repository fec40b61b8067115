#include "core/predict/models/boostertrees.h"

#include "core/base/error.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

namespace core::predict {
namespace {

/// A tree as XGBoost writes it, one entry a node.
struct WrittenTree {
    std::vector<double> left, right; ///< −1: a leaf
    std::vector<double> features, values, covers;

    bool isWhole() const
    {
        const std::size_t size = left.size();
        return size > 0 && right.size() == size && features.size() == size &&
               values.size() == size && covers.size() == size;
    }
};

/// Takes the few lists that are wanted as they come by; the whole document would be many times
/// larger than the trees.
class TreeReader : public nlohmann::json_sax<nlohmann::json> {
public:
    std::vector<WrittenTree> trees;

    bool key(string_t& name) override
    {
        m_list = nullptr;
        if (name == "left_children")
            m_list = &trees.emplace_back().left;
        else if (trees.empty())
            return true;
        else if (name == "right_children")
            m_list = &trees.back().right;
        else if (name == "split_indices")
            m_list = &trees.back().features;
        else if (name == "split_conditions")
            m_list = &trees.back().values;
        else if (name == "sum_hessian")
            m_list = &trees.back().covers;
        return true;
    }
    bool number_integer(number_integer_t value) override { return add(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override
    {
        m_list = nullptr;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override
    {
        return false;
    }

private:
    bool add(double value)
    {
        if (m_list)
            m_list->push_back(value);
        return true;
    }

    std::vector<double>* m_list = nullptr; ///< that the next numbers belong to
};

/// Level by level, so that the two nodes below a node stand side by side.
Tree arranged(const WrittenTree& written)
{
    Tree tree(1);
    std::vector<std::size_t> from{0}; // place of each node of `tree` in `written`
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const std::size_t at = from[i];
        TreeNode node{-1, static_cast<float>(written.values.at(at)), 0,
                      static_cast<float>(written.covers.at(at))};
        if (written.left[at] >= 0) {
            node.feature = static_cast<std::int32_t>(written.features[at]);
            node.left = static_cast<std::int32_t>(tree.size());
            from.push_back(static_cast<std::size_t>(written.left[at]));
            from.push_back(static_cast<std::size_t>(written.right[at]));
            tree.resize(tree.size() + 2);
        }
        tree[i] = node;
    }
    return tree;
}

} // namespace

std::vector<Tree> boosterTrees(std::string_view model)
{
    TreeReader reader;
    const bool isRead = nlohmann::json::sax_parse(model.begin(), model.end(), &reader,
                                                  nlohmann::json::input_format_t::ubjson);
    std::vector<Tree> trees;
    for (const WrittenTree& written : reader.trees) {
        if (!written.isWhole())
            break;
        trees.push_back(arranged(written));
    }
    if (!isRead || trees.empty() || trees.size() < reader.trees.size())
        throw Error(ErrorCode::Internal, "XGBoost's trees are written in an unknown way.",
                    "XGBoost");
    return trees;
}

} // namespace core::predict
