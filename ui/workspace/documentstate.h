#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/store/projectlink.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/recipepreview.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/step.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <stop_token>

namespace ui {

/// What a project keeps of the open document, as shared values: taken in a moment, written by a
/// worker.
struct DocumentState {
    OpenTablePointer table; ///< null: nothing is open
    std::uint64_t seed = 42;
    std::array<core::prepare::RecipePlan, 2> plans; ///< by PlanUse
    std::array<RecipeBasis, 2> bases;
    PlanUse shownUse = PlanUse::Segment;
    core::segment::SegmentationPointer shown, previous, kept;
    bool segmentsAreOutOfDate = false;
    ModelRuns::Kept models;
    RowSelection::Rows selected;
    QString selectionTitle;
    Step selectionOrigin = Step::Explore;
    bool selectionIsShownAlone = false;
    Step step = Step::Data;
    QString notes;
    core::store::ReportPlan report;
};

/// Whether nothing was made or unmade between the two: what is looked at is no work.
bool isSameWork(const DocumentState& one, const DocumentState& other);

/// On a worker. `digest` is that of the table's file as it was read, or empty. The table must be
/// there. Throws core::Error and Cancelled.
core::store::Project projectOf(const DocumentState& state, const std::string& digest,
                               const std::filesystem::path& file, const std::stop_token& stop,
                               const core::ProgressCallback& progress = {});

/// How a document came back.
struct RestoredDocument {
    DocumentState state;
    core::store::LinkState link = core::store::LinkState::Same; ///< of a table in a file
    bool dataChanged = false; ///< other cells than those the project was made with
    QStringList lost;         ///< results that fit the table no longer, by name
};

/// Puts the results of a project back on its table, which was read again. On a worker;
/// `dataChanged` as above. Throws core::Error and Cancelled.
RestoredDocument restored(const core::store::Project& project, OpenTablePointer table,
                          bool dataChanged, const std::stop_token& stop,
                          const core::ProgressCallback& progress = {});

/// A word for files: "data", "explore", …
std::string stepWord(Step step);
Step stepOfWord(const std::string& word);

} // namespace ui
