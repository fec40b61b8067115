#pragma once

#include "ui/workspace/opentable.h"

#include <QString>

#include <vector>

namespace ui {

/// One line of how a table was read: the part, what it is, and why.
struct ReceiptFact {
    QString part;
    QString value;
    QString why;
    bool isDoubtful = false;
};
std::vector<ReceiptFact> receiptFacts(const OpenTable& open);

/// "2,240 rows read, 3 left out, 2 lines are no rows"
QString receiptHeadline(const core::data::ImportReceipt& receipt);

/// Why a column has its type, and what its numbers lost, if anything.
QString columnRule(const core::data::Column& column);

/// All of the receipt as plain text, for mails and notes.
QString receiptText(const OpenTable& open);

} // namespace ui
