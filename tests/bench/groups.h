#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"

#include <cstddef>

namespace bench {

/// Overlapping round groups along the diagonal.
inline core::data::Matrix groups(std::size_t rows, std::size_t columns, double apart)
{
    core::Random random(1);
    core::data::Matrix points(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = static_cast<double>(random.below(5));
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = apart * group + random.normal();
    }
    return points;
}

} // namespace bench
