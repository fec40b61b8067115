#pragma once

#include "core/base/progress.h"
#include "ui/workspace/opentable.h"

#include <functional>
#include <stop_token>

namespace ui {

class Job;

/// The parts of a job that runs on a worker: plain functions over values.

/// Reads the file and describes the table. Throws as core::data::readCsv.
OpenTable importFile(const QString& path, const core::data::CsvOptions& options, Job& job,
                     std::stop_token stop);
/// Makes the example from its fixed seed and reads it like a file.
OpenTable importSample(const QString& id, Job& job, std::stop_token stop);

/// Fills in what depends on roles as well as cells: quality, missingness, missing by class.
void checkTable(OpenTable& open, std::stop_token stop, const core::ProgressCallback& progress = {});

/// One column read again, with its figures.
struct RetypedColumn {
    std::size_t index = 0;
    core::data::DataTable::ColumnPointer column;
    core::explore::ColumnSummary summary;
    core::explore::Histogram histogram;
    std::size_t unreadableCells = 0;
};
RetypedColumn retypeColumn(const core::data::DataTable& table, std::size_t index,
                           core::data::ColumnType type);

} // namespace ui
