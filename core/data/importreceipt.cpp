#include "core/data/importreceipt.h"

#include <algorithm>

namespace core::data {

bool ImportReceipt::isDoubtful() const
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [](const DialectReason& reason) { return reason.doubtful; });
}

} // namespace core::data
