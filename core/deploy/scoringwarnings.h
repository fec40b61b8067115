#pragma once

#include "core/deploy/scoringreceipt.h"

namespace core::deploy {

/// What the user should know of the findings, in words, worst first by feature and then by file.
void addWarnings(ScoringReceipt& receipt);

} // namespace core::deploy
