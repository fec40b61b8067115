#pragma once

#include "core/prepare/nearestneighbours.h"
#include "core/prepare/worktable.h"

#include <limits>
#include <vector>

namespace core::prepare::steps {

/// Every column, as rows are compared by them. Levels with an order are compared by their places.
inline std::vector<NeighbourColumn> comparedColumns(const WorkTable& work)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<NeighbourColumn> compared;
    for (const WorkColumn& column : work.columns) {
        NeighbourColumn& features = compared.emplace_back();
        if (column.isNumber()) {
            features.values = column.numbers;
        } else if (column.kind == WorkColumn::Kind::Flag) {
            features.values.assign(column.flags.begin(), column.flags.end());
            features.isNominal = true;
        } else {
            features.isNominal = !column.isOrdered;
            features.values.reserve(column.codes.size());
            // An unseen level is unlike every other, but has no place in an order.
            for (const std::int32_t code : column.codes)
                features.values.push_back(code == WorkColumn::missingCode ||
                                                  (code < 0 && column.isOrdered)
                                              ? none
                                              : static_cast<double>(code));
        }
    }
    return compared;
}

} // namespace core::prepare::steps
