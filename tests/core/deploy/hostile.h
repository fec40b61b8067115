#pragma once

#include "tests/support/mixedcustomers.h"

#include <memory>
#include <string>
#include <vector>

namespace deploying {

/// Names and levels that end a careless quotation, hide the rest of a statement, or are words of
/// the language. SQLite knows no difference between upper and lower case of names.
inline const std::vector<std::string> hostileTexts{
    "a\"b'c`d",
    "Robert'); DROP TABLE customers;--",
    "\\",
    "' OR 1=1 /* x",
    "select",
    "Grün ☃ 客",
    "two\nlines\r\n-- and more",
    "back\\slash\\'",
    "50% of $$ ${HOME} :name ?1 @x",
    "*/ a . b [c]",
    "\\u0027\\x27\\n",
    "\"\"",
};

/// mixedCustomers with hostile names of columns and levels, and a target of hostile classes.
inline core::data::TablePointer hostileCustomers(std::size_t rows, std::uint64_t seed = 3)
{
    using namespace core::data;
    const DataTable table = tests::mixedCustomers(rows, seed);
    std::vector<DataTable::ColumnPointer> columns;
    std::vector<ColumnRole> roles(table.columnCount(), ColumnRole::Feature);
    std::size_t next = 0;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        auto column = std::make_shared<Column>(table.column(i));
        column->name = hostileTexts[i];
        for (std::string& level : column->levels)
            level = hostileTexts[next++ % hostileTexts.size()];
        columns.push_back(column);
    }
    // The plan says most about the group.
    auto target = std::make_shared<Column>(table.column(4));
    target->name = "target'\"`--";
    target->type = ColumnType::Category;
    target->levels = {"probability_'; DROP", "\\'\"`\n--", "ß\\"};
    columns.push_back(target);
    roles.push_back(ColumnRole::Target);
    return std::make_shared<DataTable>(std::move(columns), std::move(roles));
}

} // namespace deploying
