#pragma once

#include "core/data/importreceipt.h"

#include <iosfwd>

namespace core::data {

/// The lines of a file that are no rows of the table, in file order, as a CSV of three columns:
/// line, reason and text, which is the line as it stands in the file, at most 1,000 bytes.
void writeRejectedRows(std::ostream& out, const ImportReceipt& receipt);

} // namespace core::data
