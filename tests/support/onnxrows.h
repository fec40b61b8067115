#pragma once

#include "core/data/datatable.h"
#include "tests/support/onnxevaluator.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace tests {

/// The cells of a table as a graph takes them: rows × 1 for each of its inputs.
inline OnnxTensors onnxRows(const OnnxEvaluator& graph, const core::data::DataTable& table)
{
    OnnxTensors inputs;
    for (const std::string& name : graph.inputNames()) {
        const core::data::Column& column = table.column(table.require(name));
        std::vector<double> numbers;
        std::vector<std::string> texts;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.isNumeric())
                numbers.push_back(column.isMissing(row) ? std::numeric_limits<double>::quiet_NaN()
                                                        : column.numbers[row]);
            else
                texts.push_back(core::data::valueText(column, row));
        }
        const std::vector<std::size_t> shape{column.size(), 1};
        inputs[name] = column.isNumeric() ? OnnxTensor(shape, numbers) : OnnxTensor(shape, texts);
    }
    return inputs;
}

/// Some cells of every column emptied, and in columns with levels some of a level that is new.
inline core::data::TablePointer withSurprises(const core::data::DataTable& table)
{
    std::vector<core::data::DataTable::ColumnPointer> columns;
    std::vector<core::data::ColumnRole> roles;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        auto column = std::make_shared<core::data::Column>(table.column(i));
        if (column->hasLevels())
            column->levels.emplace_back("never seen");
        for (std::size_t row = i; row < column->size(); row += 7) {
            const bool isNew = column->hasLevels() && row % 2 == 0;
            column->missing[row] = isNew ? 0 : 1;
            if (column->isNumeric())
                column->numbers[row] = std::numeric_limits<double>::quiet_NaN();
            else if (column->hasLevels())
                column->codes[row] =
                    isNew ? static_cast<std::int32_t>(column->levels.size()) - 1 : -1;
        }
        column->missingCount = 0;
        for (const std::uint8_t isMissing : column->missing)
            column->missingCount += isMissing;
        columns.push_back(std::move(column));
        roles.push_back(table.role(i));
    }
    return std::make_shared<core::data::DataTable>(std::move(columns), std::move(roles));
}

} // namespace tests
