#include "tests/support/onnxbroadcast.h"
#include "tests/support/onnxnode.h"

namespace tests {
namespace {

using Shape = std::vector<std::size_t>;

/// `values[places[0]], values[places[1]], …` in a new shape.
OnnxTensor picked(const OnnxTensor& from, const std::vector<std::size_t>& places, Shape shape)
{
    return std::visit(
        [&](const auto& values) {
            auto result = values;
            result.clear();
            for (const std::size_t place : places)
                result.push_back(values.at(place));
            return OnnxTensor(std::move(shape), std::move(result));
        },
        from.values);
}

std::size_t product(const Shape& shape, std::size_t begin, std::size_t end)
{
    std::size_t result = 1;
    for (std::size_t i = begin; i < end; ++i)
        result *= shape[i];
    return result;
}

/// The given indices along one axis, whose size becomes that of `indices`.
OnnxTensor along(const OnnxTensor& data, std::size_t axis, const std::vector<std::int64_t>& indices,
                 const Shape& indexShape)
{
    const std::size_t outer = product(data.shape, 0, axis);
    const std::size_t inner = product(data.shape, axis + 1, data.shape.size());
    const std::size_t size = data.shape.at(axis);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < outer; ++i)
        for (const std::int64_t index : indices) {
            const auto at = index < 0 ? index + static_cast<std::int64_t>(size) : index;
            if (at < 0 || static_cast<std::size_t>(at) >= size)
                throw std::runtime_error("an index is out of range");
            for (std::size_t j = 0; j < inner; ++j)
                places.push_back((i * size + static_cast<std::size_t>(at)) * inner + j);
        }
    Shape shape(data.shape.begin(), data.shape.begin() + static_cast<std::ptrdiff_t>(axis));
    shape.insert(shape.end(), indexShape.begin(), indexShape.end());
    shape.insert(shape.end(), data.shape.begin() + static_cast<std::ptrdiff_t>(axis) + 1,
                 data.shape.end());
    return picked(data, places, shape);
}

OnnxTensor concat(const OnnxNode& node)
{
    const auto axis = static_cast<std::size_t>(node.integer.at("axis"));
    OnnxTensor result = node.in(0);
    for (std::size_t i = 1; i < node.inputs.size(); ++i) {
        const OnnxTensor& next = node.in(i);
        const std::size_t outer = product(result.shape, 0, axis);
        const std::size_t a = result.size() / outer, b = next.size() / outer;
        Shape shape = result.shape;
        shape[axis] += next.shape.at(axis);
        for (std::size_t d = 0; d < shape.size(); ++d)
            if (d != axis && shape[d] != next.shape.at(d))
                throw std::runtime_error("tensors of other shapes cannot be joined");
        result.values = std::visit(
            [&](const auto& left) {
                const auto& right = std::get<std::decay_t<decltype(left)>>(next.values);
                auto joined = left;
                joined.clear();
                for (std::size_t row = 0; row < outer; ++row) {
                    for (std::size_t j = 0; j < a; ++j)
                        joined.push_back(left[row * a + j]);
                    for (std::size_t j = 0; j < b; ++j)
                        joined.push_back(right[row * b + j]);
                }
                return OnnxTensor::Values(std::move(joined));
            },
            result.values);
        result.shape = shape;
    }
    return result;
}

std::vector<OnnxTensor> split(const OnnxNode& node)
{
    const auto axis = static_cast<std::size_t>(node.integerOr("axis", 0));
    std::vector<OnnxTensor> parts;
    std::int64_t begin = 0;
    for (const std::int64_t size : node.in(1).as<std::int64_t>()) {
        std::vector<std::int64_t> indices;
        for (std::int64_t i = 0; i < size; ++i)
            indices.push_back(begin + i);
        begin += size;
        parts.push_back(along(node.in(0), axis, indices, {indices.size()}));
    }
    if (static_cast<std::size_t>(begin) != node.in(0).shape.at(axis))
        throw std::runtime_error("the parts of a split do not add up");
    return parts;
}

OnnxTensor where(const OnnxNode& node)
{
    const auto& condition = node.in(0).as<std::uint8_t>();
    const Shape shape =
        broadcastShape(broadcastShape(node.in(0).shape, node.in(1).shape), node.in(2).shape);
    const auto at = broadcastPlaces(node.in(0).shape, shape);
    const auto yes = broadcastPlaces(node.in(1).shape, shape);
    const auto no = broadcastPlaces(node.in(2).shape, shape);
    return std::visit(
        [&](const auto& values) {
            const auto& others = std::get<std::decay_t<decltype(values)>>(node.in(2).values);
            auto result = values;
            result.clear();
            for (std::size_t i = 0; i < at.size(); ++i)
                result.push_back(condition[at[i]] != 0 ? values[yes[i]] : others[no[i]]);
            return OnnxTensor(shape, std::move(result));
        },
        node.in(1).values);
}

OnnxTensor expand(const OnnxNode& node)
{
    const auto& wanted = node.in(1).as<std::int64_t>();
    const Shape shape = broadcastShape(node.in(0).shape, {wanted.begin(), wanted.end()});
    return picked(node.in(0), broadcastPlaces(node.in(0).shape, shape), shape);
}

OnnxTensor shapeOf(const OnnxTensor& tensor)
{
    return {{tensor.shape.size()},
            std::vector<std::int64_t>(tensor.shape.begin(), tensor.shape.end())};
}

} // namespace

std::vector<OnnxTensor> moveElements(const OnnxNode& node)
{
    if (node.op == "Identity")
        return {node.in(0)};
    if (node.op == "Gather")
        return {along(node.in(0), static_cast<std::size_t>(node.integerOr("axis", 0)),
                      node.in(1).as<std::int64_t>(), node.in(1).shape)};
    if (node.op == "Concat")
        return {concat(node)};
    if (node.op == "Split")
        return split(node);
    if (node.op == "Where")
        return {where(node)};
    if (node.op == "Expand")
        return {expand(node)};
    if (node.op == "Shape")
        return {shapeOf(node.in(0))};
    return {};
}

} // namespace tests
