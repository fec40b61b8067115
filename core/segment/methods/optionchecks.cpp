#include "core/segment/methods/optionchecks.h"

#include "core/base/error.h"

namespace core::segment {

void checkSegmentOptions(std::size_t rows, std::size_t columns, int k, int starts,
                         int maxIterations)
{
    if (k < 1)
        throw Error(ErrorCode::InvalidOption, "The number of segments must be at least 1.", "k");
    if (starts < 0)
        throw Error(ErrorCode::InvalidOption, "The number of starts must be 0 (automatic) or more.",
                    "starts");
    if (maxIterations < 1)
        throw Error(ErrorCode::InvalidOption, "The number of iterations must be at least 1.",
                    "maxIterations");
    if (rows < static_cast<std::size_t>(k))
        throw Error(ErrorCode::NotEnoughRows,
                    std::to_string(k) + " segments cannot be found among " + std::to_string(rows) +
                        " rows.",
                    "k", {}, "Ask for fewer segments.");
    if (columns == 0)
        throw Error(ErrorCode::InvalidOption, "There is no feature to find segments by.",
                    "features");
}

} // namespace core::segment
