#include "core/segment/profile/centredistances.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/segment/clustering.h"
#include "core/segment/validity/labels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 8192;

} // namespace

std::vector<double> centreDistances(const data::Matrix& points,
                                    std::span<const std::int32_t> labels, int segmentCount,
                                    std::stop_token stop)
{
    requireOneLabelPerRow(points, labels);
    if (std::ranges::any_of(labels, [&](std::int32_t label) { return label >= segmentCount; }))
        throw Error(ErrorCode::Internal, "A label is larger than the number of segments.");
    const data::Matrix centres = segmentMeans(points, labels, segmentCount);
    std::vector<double> distances(labels.size(), std::numeric_limits<double>::quiet_NaN());
    parallelBlocks(labels.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            if (labels[row] < 0)
                continue;
            const auto centre = centres.row(static_cast<std::size_t>(labels[row]));
            const auto point = points.row(row);
            double sum = 0;
            for (std::size_t j = 0; j < point.size(); ++j)
                sum += (point[j] - centre[j]) * (point[j] - centre[j]);
            distances[row] = std::sqrt(sum);
        }
    });
    return distances;
}

} // namespace core::segment
