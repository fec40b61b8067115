#include "core/segment/publishable.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/segment/validity/stability.h"

namespace core::segment {

std::optional<std::string> whyNotPublishable(std::size_t size, double share)
{
    if (size < publishableSize)
        return filled(
            size == 1 ? translate("Segments", "Only 1 customer, fewer than {2}: averages of so few "
                                              "may be chance, and single customers may be "
                                              "recognised.")
                      : translate("Segments", "Only {1} customers, fewer than {2}: averages of so "
                                              "few may be chance, and single customers may be "
                                              "recognised."),
            {groupedCount(size), groupedCount(publishableSize)});
    if (share < publishableShare)
        return filled(translate("Segments", "Less than {1} % of all customers: hardly worth a "
                                            "campaign of its own."),
                      {figureText(100 * publishableShare, 1)});
    return std::nullopt;
}

std::optional<std::string> whyNotStable(double stability)
{
    if (!(stability < dissolvedJaccard))
        return std::nullopt;
    return filled(translate("Segments", "When customers are drawn afresh, this segment does not "
                                        "return (stability {1}): do not build on it."),
                  {figureText(stability, 2)});
}

} // namespace core::segment
