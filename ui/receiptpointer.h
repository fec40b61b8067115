#pragma once

#include "core/deploy/scoringreceipt.h"

#include <memory>

namespace ui {

using ReceiptPointer = std::shared_ptr<const core::deploy::ScoringReceipt>;

/// Rows of the file that were looked at, those left out among them.
inline std::size_t rowsSeen(const core::deploy::ScoringReceipt& receipt)
{
    return receipt.rows + receipt.leftOut;
}

/// Of these, customers that the model has seen: those left out are not counted among the findings.
inline std::size_t rowsKnown(const core::deploy::ScoringReceipt& receipt)
{
    return (receipt.known ? receipt.known->rows : 0) + receipt.leftOut;
}

} // namespace ui
