#pragma once

#include "core/base/error.h"
#include "core/data/matrix.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// Numbers for labels in ascending order: a table over their range, which is short, or a search
/// where it is not.
class LabelNumbers {
public:
    explicit LabelNumbers(std::span<const std::int32_t> labels)
    {
        if (labels.empty())
            return;
        const auto [low, high] = std::ranges::minmax(labels);
        m_low = low;
        const auto range = static_cast<std::size_t>(static_cast<std::int64_t>(high) - low) + 1;
        if (range <= std::max<std::size_t>(1024, labels.size())) {
            m_numbers.assign(range, 0);
            for (const auto label : labels)
                m_numbers[offset(label)] = 1;
            for (std::size_t i = 0; i < range; ++i) {
                if (m_numbers[i] == 0)
                    continue;
                m_numbers[i] = static_cast<std::uint32_t>(m_values.size());
                m_values.push_back(static_cast<std::int32_t>(m_low + static_cast<std::int64_t>(i)));
            }
            return;
        }
        m_values.assign(labels.begin(), labels.end());
        std::ranges::sort(m_values);
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    }

    std::size_t operator()(std::int32_t label) const
    {
        if (!m_numbers.empty())
            return m_numbers[offset(label)];
        return static_cast<std::size_t>(std::ranges::lower_bound(m_values, label) -
                                        m_values.begin());
    }
    /// The labels in use, ascending.
    const std::vector<std::int32_t>& values() const { return m_values; }

private:
    std::size_t offset(std::int32_t label) const { return static_cast<std::size_t>(label - m_low); }

    std::int64_t m_low = 0;
    std::vector<std::uint32_t> m_numbers;
    std::vector<std::int32_t> m_values;
};

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
    const LabelNumbers numbers(labels);
    const auto& values = numbers.values();
    const auto negative =
        static_cast<std::size_t>(std::ranges::lower_bound(values, 0) - values.begin());
    dense.count = values.size() - negative;
    dense.sizes.assign(dense.count, 0);
    dense.labels.reserve(labels.size());
    for (const std::int32_t label : labels) {
        if (label < 0) {
            dense.labels.push_back(-1);
            continue;
        }
        const std::size_t place = numbers(label) - negative;
        dense.labels.push_back(static_cast<std::int32_t>(place));
        ++dense.sizes[place];
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
