#pragma once

#include "core/base/error.h"
#include "core/data/matrix.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// Labels renumbered 0 … count − 1 in ascending order of the old ones; negative ones stay −1.
struct DenseLabels {
    std::vector<std::int32_t> labels;
    std::size_t count = 0;
    std::size_t clustered = 0;
    std::vector<std::size_t> sizes;
};

inline DenseLabels denseLabels(std::span<const std::int32_t> labels)
{
    DenseLabels dense;
    std::vector<std::int32_t> values(labels.begin(), labels.end());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    values.erase(values.begin(), std::lower_bound(values.begin(), values.end(), 0));
    dense.count = values.size();
    dense.sizes.assign(values.size(), 0);
    dense.labels.reserve(labels.size());
    for (const std::int32_t label : labels) {
        if (label < 0) {
            dense.labels.push_back(-1);
            continue;
        }
        const auto place = std::lower_bound(values.begin(), values.end(), label) - values.begin();
        dense.labels.push_back(static_cast<std::int32_t>(place));
        ++dense.sizes[static_cast<std::size_t>(place)];
        ++dense.clustered;
    }
    return dense;
}

inline void requireOneLabelPerRow(const data::Matrix& points, std::span<const std::int32_t> labels)
{
    if (points.rows() != labels.size())
        throw Error(ErrorCode::Internal, "There must be one label per row.");
}

} // namespace core::segment
