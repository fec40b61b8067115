#pragma once

#include "core/base/progress.h"
#include "ui/workspace/opentable.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// The parts of a job that runs on a worker: plain functions over values.

/// Reads a table from where it comes from. Throws as core::data::readTableFile.
ReadTable readTable(const TableOrigin& origin, const core::data::CsvOptions& options,
                    std::stop_token stop, const core::ProgressCallback& progress = {});
TableOrigin fileOrigin(const QString& path);
TableOrigin sampleOrigin(const QString& id);
FileStamp fileStamp(const QString& path);

/// What was chosen by hand about the columns and outlives another reading of the file.
struct ChosenByHand {
    std::map<std::string, core::data::ColumnRole> roles;
    LevelOrders orders;
};
/// Gives the table what was chosen by hand and computes what is shown of it. An order of levels
/// that are no longer those of the column is dropped.
OpenTable describeTable(const ReadTable& table, const ChosenByHand& chosen, std::stop_token stop,
                        const core::ProgressCallback& progress = {});
/// The column with its levels in the order chosen for it; where the levels are others, or the
/// column is of another type by choice, the order is taken out of `orders`.
core::data::DataTable withChosenOrder(const core::data::DataTable& table, std::size_t column,
                                      LevelOrders& orders);

/// Fills in what depends on roles as well as cells: quality, missingness, missing by class.
void checkTable(OpenTable& open, std::stop_token stop, const core::ProgressCallback& progress = {});

/// One column read again, with its figures.
struct RetypedColumn {
    std::size_t index = 0;
    core::data::ColumnChoice choice;
    core::data::DataTable::ColumnPointer column;
    core::data::ColumnRole role = core::data::ColumnRole::Feature; ///< that suits the type
    core::explore::ColumnSummary summary;
    core::explore::Histogram histogram;
    std::size_t unreadableCells = 0;
    std::vector<core::data::OddCell> oddCells;
};
RetypedColumn retypeColumn(const core::data::DataTable& table, std::size_t index,
                           const core::data::ColumnChoice& choice);

std::vector<std::string> columnNames(const core::data::DataTable& table);

/// Whether the columns are at the same place, of the same name and type in the other table.
bool hasSameColumns(const core::data::DataTable& table, const std::vector<std::size_t>& columns,
                    const core::data::DataTable& other);

} // namespace ui
