#pragma once

#include "core/explore/quality.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace tests {

/// The findings of one kind, in the order of the report.
inline std::vector<core::Warning> findings(const core::explore::QualityReport& report,
                                           const std::string& code)
{
    std::vector<core::Warning> found;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(found),
                 [&](const core::Warning& warning) { return warning.code == code; });
    return found;
}

} // namespace tests
