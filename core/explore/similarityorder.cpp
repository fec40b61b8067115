#include "core/explore/association.h"
#include "core/hierarchy/leaforder.h"
#include "core/hierarchy/linkage.h"

#include <algorithm>
#include <cmath>

namespace core::explore {

std::vector<std::size_t> similarityOrder(const AssociationMatrix& matrix, std::stop_token stop)
{
    data::Matrix distance(matrix.size(), matrix.size(), 1);
    for (std::size_t a = 0; a < matrix.size(); ++a) {
        for (std::size_t b = 0; b < matrix.size(); ++b) {
            const double value = matrix.value(a, b);
            if (a == b)
                distance(a, b) = 0;
            else if (!std::isnan(value))
                distance(a, b) = 1 - std::min(1.0, std::abs(value));
        }
    }
    return hierarchy::optimalLeafOrder(hierarchy::averageLinkage(distance, stop), distance, stop);
}

} // namespace core::explore
