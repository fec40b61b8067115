#include "core/data/rejectedrows.h"

#include "core/data/csv/csvwriter.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace core::data {

void writeRejectedRows(std::ostream& out, const ImportReceipt& receipt)
{
    std::vector<const RejectedRow*> rows;
    rows.reserve(receipt.rejected.size() + receipt.skipped.size());
    for (const auto* list : {&receipt.rejected, &receipt.skipped})
        for (const RejectedRow& row : *list)
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RejectedRow* a, const RejectedRow* b) { return a->line < b->line; });
    std::string buffer = "line,reason,text\n";
    for (const RejectedRow* row : rows) {
        const std::array<std::string, 3> fields = {std::to_string(row->line), row->reason,
                                                   row->text};
        appendCsvRow(buffer, fields);
        out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        buffer.clear();
    }
    out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
}

} // namespace core::data
