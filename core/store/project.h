#pragma once

#include "core/data/csv/csvreader.h"
#include "core/predict/comparison/learningcurve.h"
#include "core/predict/evaluation/aucinterval.h"
#include "core/predict/evaluation/f1interval.h"
#include "core/predict/savedclassifier.h"
#include "core/segment/savedsegments.h"
#include "core/store/reportplan.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::store {

/// Where the table of a project comes from. Paths are UTF-8.
struct TableLink {
    enum class Kind { File, Pasted, Example };
    Kind kind = Kind::File;
    std::string title;
    std::string path;     ///< of a file: where it was
    std::string relative; ///< the same, seen from the folder of the project; may be empty
    std::uint64_t bytes = 0;
    /// fileDigest as the table was read; empty when the file was another one by the time the
    /// project was saved.
    std::string digest;
    std::string example;                       ///< its id
    std::shared_ptr<const std::string> pasted; ///< the text itself
    std::size_t rows = 0;                      ///< of the table
    std::string fingerprint;                   ///< data::tableFingerprint of all its columns
};

/// Columns by name, so that they are found again in a table that has changed.
struct NamedSplit {
    double validationShare = 0.2;
    double testShare = 0.2;
    std::string group, time; ///< empty: none
};
NamedSplit named(const predict::SplitChoice& split, const data::DataTable& table);
/// Columns that the table does not have are left out.
predict::SplitChoice placed(const NamedSplit& split, const data::DataTable& table);

/// A recipe as it was edited, and what it is for.
struct ProjectPlan {
    prepare::RecipePlan plan;
    std::vector<std::string> features; ///< empty: all that can be one
    std::optional<std::string> target;
    NamedSplit split;
};

/// The columns of a table that results were made on: their types and roles of that time.
struct ProjectTable {
    struct Column {
        std::string name;
        data::ColumnType type = data::ColumnType::Numeric;
        data::ColumnRole role = data::ColumnRole::Feature;
        std::vector<std::string> levels; ///< of an Ordinal, from low to high
    };
    std::size_t rows = 0;
    std::vector<Column> columns;
};
ProjectTable projectTable(const data::DataTable& table);

/// A trained model with all that is shown of it.
struct ProjectRun {
    int id = 0; ///< counted from 1
    std::string name;
    int mark = 0;
    bool isChecked = true;
    std::string trained;   ///< when, as "2026-11-22T14:32:05"; empty: unknown
    std::size_t table = 0; ///< of Project::tables
    predict::SavedClassifier model;
    NamedSplit split; ///< as asked for; the columns of the one made are the model's
    std::vector<std::uint32_t> trainRows, validationRows;
    /// What was judged; predictions follow from the probabilities.
    struct Part {
        std::vector<std::uint32_t> rows;
        std::vector<std::int32_t> classes;
        data::Matrix probabilities;
    };
    Part validation, test;
    predict::F1Intervals f1;
    predict::AucInterval auc;
};
/// Fills what follows from the model. Throws Cancelled.
ProjectRun projectRun(const predict::ClassifierModel& model, const std::stop_token& stop = {});
/// The model as it was, on `table`, which has the columns and the number of rows it was trained on.
/// Throws core::Error (UnknownColumn, MalformedInput for rows beyond the table).
predict::ClassifierModel classifierModel(const ProjectRun& run, data::TablePointer table);

struct ProjectSegments {
    std::shared_ptr<const segment::SegmentModel> model;
    segment::SegmentationRecord record;
    std::size_t table = 0; ///< of Project::tables
};
/// Throws Cancelled.
ProjectSegments projectSegments(const segment::Segmentation& segmentation,
                                const std::stop_token& stop = {});

struct ProjectCurve {
    predict::LearningCurve curve; ///< without features, and columns of the split
    std::vector<std::string> features;
    NamedSplit split;
};
struct ProjectFolds {
    predict::CrossValidation validation; ///< likewise
    std::vector<std::string> features;
    std::vector<NamedSplit> splits; ///< of each model
    std::vector<int> runs;
};

/// Everything of an open document, as plain values.
struct Project {
    std::string program; ///< version that saved it
    std::string saved;   ///< when, as in ProjectRun
    /// Of what was kept in case the program ends by accident: the project's own file, or empty when
    /// it had none yet.
    std::optional<std::string> recovers;
    TableLink link;
    data::CsvOptions import;
    bool isRememberedImport = false;
    std::vector<std::string> foundColumns;
    std::map<std::string, data::ColumnRole> roles;          ///< chosen by hand
    std::map<std::string, std::vector<std::string>> orders; ///< likewise, levels from low to high
    std::uint64_t seed = 42;
    ProjectPlan segmentPlan, predictPlan;
    std::string shownPlan; ///< "segment" or "predict"

    /// The open table first, then earlier ones that results are of.
    std::vector<ProjectTable> tables;
    /// Segments, with places among them of what is shown, was shown before, and is kept beside.
    std::vector<ProjectSegments> segments;
    std::optional<std::size_t> shownSegments, previousSegments, keptSegments;
    bool segmentsAreOutOfDate = false; ///< those shown are of other options than the page has
    std::vector<ProjectRun> runs;
    int shownRun = 0; ///< 0: none
    int lastRun = 0;
    std::optional<ProjectFolds> folds;
    std::optional<ProjectCurve> curve;

    struct Selection {
        std::vector<std::uint32_t> rows;
        std::string title;
        std::string step;
        bool isShownAlone = false;
    };
    std::optional<Selection> selection;
    std::string step; ///< the page that was open
    std::string notes;
    ReportPlan report = defaultReportPlan();
};

} // namespace core::store
