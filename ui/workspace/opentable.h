#pragma once

#include "core/data/csvreader.h"
#include "core/data/matrix.h"
#include "core/explore/missingness.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace ui {

/// Missing cells of each column within each class of the target. Empty without a target.
struct MissingByClass {
    std::vector<std::string> classes;
    std::vector<std::size_t> rows; ///< rows of each class
    core::data::Matrix missing;    ///< columns × classes, counts
    /// Chance of differences at least this large when missing cells have nothing to do with the
    /// class (χ²), one per column; NaN where nothing is missing.
    std::vector<double> p;
};

/// An imported table with what was computed about it once, on the worker: shown everywhere.
struct OpenTable {
    QString path;                   ///< of the file; empty for examples
    QString title;                  ///< file name
    QString sampleId;               ///< of an example; empty for files
    core::data::CsvOptions options; ///< the file was read with
    core::data::TablePointer table;
    core::data::ImportReceipt receipt;
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
