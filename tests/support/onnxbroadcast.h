#pragma once

#include "tests/support/onnxtensor.h"

#include <algorithm>
#include <stdexcept>

namespace tests {

/// The shape that two broadcast to: aligned at the last axis, sizes of 1 stretched.
inline std::vector<std::size_t> broadcastShape(const std::vector<std::size_t>& a,
                                               const std::vector<std::size_t>& b)
{
    std::vector<std::size_t> shape(std::max(a.size(), b.size()), 1);
    const auto put = [&](const std::vector<std::size_t>& own) {
        for (std::size_t i = 0; i < own.size(); ++i) {
            std::size_t& size = shape[shape.size() - own.size() + i];
            if (own[i] != 1 && size != 1 && size != own[i])
                throw std::runtime_error("shapes cannot be broadcast");
            size = own[i] == 1 ? size : own[i];
        }
    };
    put(a);
    put(b);
    return shape;
}

/// Where the elements of a tensor of shape `own` stand once it is broadcast to `shape`.
inline std::vector<std::size_t> broadcastPlaces(const std::vector<std::size_t>& own,
                                                const std::vector<std::size_t>& shape)
{
    std::size_t count = 1;
    for (const std::size_t size : shape)
        count *= size;
    std::vector<std::size_t> places(count, 0);
    for (std::size_t flat = 0; flat < count; ++flat) {
        std::size_t rest = flat;
        std::size_t stride = 1;
        for (std::size_t back = 1; back <= shape.size(); ++back) {
            const std::size_t index = rest % shape[shape.size() - back];
            rest /= shape[shape.size() - back];
            if (back > own.size())
                continue;
            const std::size_t size = own[own.size() - back];
            places[flat] += (size == 1 ? 0 : index) * stride;
            stride *= size;
        }
    }
    return places;
}

} // namespace tests
