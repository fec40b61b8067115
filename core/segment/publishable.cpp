#include "core/segment/publishable.h"

#include "core/base/words.h"
#include "core/segment/validity/stability.h"

namespace core::segment {

std::optional<std::string> whyNotPublishable(std::size_t size, double share)
{
    if (size < publishableSize)
        return "Only " + countOf(size, "customer", "customers") + ", fewer than " +
               groupedCount(publishableSize) +
               ": averages of so few may be chance, and single customers may be recognised.";
    if (share < publishableShare)
        return "Less than " + figureText(100 * publishableShare, 1) +
               " % of all customers: hardly worth a campaign of its own.";
    return std::nullopt;
}

std::optional<std::string> whyNotStable(double stability)
{
    if (!(stability < dissolvedJaccard))
        return std::nullopt;
    return "When customers are drawn afresh, this segment does not return (stability " +
           figureText(stability, 2) + "): do not build on it.";
}

} // namespace core::segment
