#pragma once

#include "core/data/csv/csvreader.h"
#include "core/data/matrix.h"
#include "core/explore/missingness.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ui {

using core::explore::MissingByClass;

/// What a file looked like from outside when it was read.
struct FileStamp {
    qint64 bytes = -1; ///< −1: there was none
    QDateTime modified;

    bool operator==(const FileStamp&) const = default;
};

/// Where a table comes from: a file, an example, or text that was pasted.
struct TableOrigin {
    QString path;     ///< of the file; else empty
    QString title;    ///< file name
    QString sampleId; ///< of an example; else empty
    std::shared_ptr<const std::string> pasted;

    bool isFile() const { return !path.isEmpty(); }
    bool isSameAs(const TableOrigin& other) const
    {
        return path == other.path && sampleId == other.sampleId && pasted == other.pasted;
    }
};

/// Levels from low to high, by the name of the column.
using LevelOrders = std::map<std::string, std::vector<std::string>>;

/// A table that was read and is not open yet.
struct ReadTable {
    TableOrigin origin;
    core::data::CsvOptions options; ///< it was read with
    core::data::CsvResult read;
    FileStamp stamp;
    /// The options are those that the analyst once had remembered for such columns.
    bool isRemembered = false;
    bool isWhole = true; ///< false: a part for a preview
    /// Names of the columns when nothing was chosen; empty when never read so.
    std::vector<std::string> foundColumns;
};
using ReadTablePointer = std::shared_ptr<const ReadTable>;

/// An imported table with what was computed about it once, on the worker: shown everywhere.
struct OpenTable : TableOrigin {
    core::data::CsvOptions options; ///< the table was read with
    FileStamp stamp;
    bool isRemembered = false; ///< this and the next: see ReadTable
    std::vector<std::string> foundColumns;
    core::data::TablePointer table;
    core::data::ImportReceipt receipt;
    /// Roles given by hand, by the name of the column: they outlive another reading of the file.
    std::map<std::string, core::data::ColumnRole> chosenRoles;
    /// Levels from low to high as put in order by hand, by the name of the column; they do too.
    LevelOrders chosenOrders;
    std::vector<core::explore::ColumnSummary> summaries;
    std::vector<core::explore::Histogram> histograms;
    core::explore::QualityReport quality;
    core::explore::Missingness missingness;
    MissingByClass missingByClass;
    /// False while `quality`, `missingness` and `missingByClass` are still those of earlier roles
    /// or types; they follow with the next tableChanged.
    bool checked = true;
};
using OpenTablePointer = std::shared_ptr<const OpenTable>;

} // namespace ui
