#pragma once

#include "core/data/datatable.h"

#include <iosfwd>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::data {

/// Appends one field, quoted only where a comma, quote, CR, LF or outer blank asks for it.
void appendCsvField(std::string& line, std::string_view text, char delimiter = ',');
/// Appends the fields and a final LF.
void appendCsvRow(std::string& out, std::span<const std::string> fields, char delimiter = ',');

/// The whole table: comma, UTF-8, LF, header row, original cell text.
void writeCsv(std::ostream& out, const DataTable& table, std::stop_token stop = {});

} // namespace core::data
