#include "core/segment/methods/optionchecks.h"

#include "core/base/error.h"
#include "core/base/translation.h"

namespace core::segment {

void checkSegmentOptions(std::size_t rows, std::size_t columns, int k, int starts,
                         int maxIterations)
{
    if (k < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of segments must be at least 1."), "k");
    if (starts < 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of starts must be 0 (automatic) or more."),
                    "starts");
    if (maxIterations < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of iterations must be at least 1."),
                    "maxIterations");
    if (rows < static_cast<std::size_t>(k))
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "{1} segments cannot be found among {2} rows."),
                           {std::to_string(k), std::to_string(rows)}),
                    "k", {}, translate("Errors", "Ask for fewer segments."));
    if (columns == 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There is no feature to find segments by."), "features");
}

} // namespace core::segment
