#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tests {

/// A tensor outside of any graph. Truths are bytes of 0 and 1.
struct OnnxTensor {
    using Values = std::variant<std::vector<float>, std::vector<double>, std::vector<std::int64_t>,
                                std::vector<std::string>, std::vector<std::uint8_t>>;
    std::vector<std::size_t> shape;
    Values values;

    OnnxTensor() = default;
    OnnxTensor(std::vector<std::size_t> s, Values v) : shape(std::move(s)), values(std::move(v)) {}

    template <typename T>
    const std::vector<T>& as() const
    {
        return std::get<std::vector<T>>(values);
    }
    std::size_t size() const
    {
        return std::accumulate(shape.begin(), shape.end(), std::size_t{1}, std::multiplies<>());
    }
};

} // namespace tests
