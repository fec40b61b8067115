#pragma once

#include "core/data/csv/csvreader.h"
#include "core/explore/association.h"
#include "core/predict/classifier.h"
#include "core/segment/segmentation.h"
#include "core/store/sourceguard.h"
#include "ui/errortext.h"
#include "ui/workspace/job.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/step.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QUndoStack;

namespace ui {

class ModelRuns;
class Project;
class RecipePlans;
class ReportDraft;
class RowSelection;
class Scoring;
class Segments;
struct ChosenByHand;
struct RetypedColumn;

struct ExploreOptions {
    core::explore::MeasureChoice measure = core::explore::MeasureChoice::Automatic;
};
struct ExploreResult {
    core::data::TablePointer table;
    ExploreOptions options;
    core::explore::AssociationMatrix associations;
    std::vector<std::size_t> order; ///< by similarity
};

/// The only writer of the open document. Pages read values from it, ask it to work, and listen.
/// Every job runs on its own thread and ends in exactly one of: a new result, `jobFailed`, or
/// (cancelled) neither; `jobEnded` always comes last.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    OpenTablePointer openTable() const { return m_table; }
    bool hasTable() const { return m_table != nullptr; }
    std::shared_ptr<const ExploreResult> exploreResult() const { return m_explore; }
    core::segment::SegmentationPointer segmentation() const; ///< segments().shown()
    core::predict::ClassifierPointer classifier() const;     ///< of the run models() shows
    /// The customers picked in a picture.
    RowSelection& selection() const { return *m_selection; }
    /// The recipes that segments and predictions are made with.
    RecipePlans& recipes() const { return *m_recipes; }
    /// The segments found, and what the analyst makes of them.
    Segments& segments() const { return *m_segments; }
    /// The models trained, compared and searched for.
    ModelRuns& models() const { return *m_models; }
    /// Which model scores which file, and what came of it. Needs no open table.
    Scoring& scoring() const { return *m_scoring; }
    /// What the analyst makes of the report.
    ReportDraft& report() const { return *m_report; }
    /// The file the document is kept in.
    Project& project() const { return *m_project; }
    /// Another file to hold against the open table; nothing is ever fitted on it. Null: none.
    ReadTablePointer newFile() const { return m_newFile; }
    /// Read with the missing tokens and column choices of the open table; closed with it.
    void openNewFile(const QString& path);
    void closeNewFile();
    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed);

    StepState state(Step step) const;
    bool isRunning(Step step) const;
    bool isAnythingRunning() const;

    /// Roles and types can be undone; the commands carry the names for the menu. Cleared by the
    /// next table.
    QUndoStack* undoStack() const { return m_undoStack; }

    /// On success the new table replaces the old one, running jobs are discarded and their results
    /// dropped; an import that fails or is discarded leaves everything in place. The same file
    /// read again keeps roles given by hand, and results whose columns are the same in place,
    /// name and type: they are out of date then.
    void openFile(const QString& path, const core::data::CsvOptions& options = {});
    /// Opens a table that nobody has looked at yet, the way tables with these columns were told
    /// to be read, if they were. A doubtful one is not opened but offered by `importDoubtful`.
    void openUnseen(const TableOrigin& origin);
    /// Opens a table that was read already; only its figures are computed.
    void adoptImport(ReadTablePointer table);
    void openSample(const QString& id);
    /// Back to nothing: no table, no results, running jobs discarded.
    void closeTable();
    /// The table that was asked for last, whether it opened or not.
    const TableOrigin& lastAsked() const { return m_lastAsked; }
    /// Reads the open table again with the same options.
    void reload();
    void setColumnRole(std::size_t column, core::data::ColumnRole role);
    void setColumnType(std::size_t column, core::data::ColumnType type);
    /// How one column is read: type, marks of numbers, order of dates, missing tokens. Kept when
    /// the table is read again.
    void setColumnChoice(std::size_t column, core::data::ColumnChoice choice);
    /// Levels of a column from low to high; a category becomes an ordinal. Kept when the table is
    /// read again.
    void setLevelOrder(std::size_t column, const std::vector<std::string>& levels);
    /// Asked on a worker thread for what openUnseen should know of tables with these columns.
    using Recall = std::function<std::optional<core::data::CsvOptions>(
        const std::vector<std::string>& columnNames)>;
    void setRecall(Recall recall) { m_recall = std::move(recall); }
    /// Takes over a job that nobody listens to any more; it is discarded and ends by itself.
    void letEnd(std::unique_ptr<Job> job);
    void explore(const ExploreOptions& options);
    /// A page's options no longer match its result.
    void markOutOfDate(Step step, bool outOfDate);

    void stopAndKeepBest(Step step);
    /// Cancels; the previous result stays.
    void discard(Step step);
    /// Cancels everything and waits; before quitting.
    void stopAll();

signals:
    void tableChanged(); ///< another table, or other roles and types
    /// The table was read, but how it should be read is for the analyst to say.
    void importDoubtful(const ui::ReadTablePointer& table);
    /// Follows the tableChanged of a type change; `unreadableCells` do not fit and became missing.
    void columnRetyped(std::size_t column, std::size_t unreadableCells);
    void exploreChanged();
    void segmentationChanged();
    void classifierChanged();
    void newFileChanged();
    void stateChanged(ui::Step step);
    void seedChanged();

    void jobStarted(ui::Step step, const QString& title, bool canKeepBest);
    void jobProgress(ui::Step step, double fraction, const QString& stage);
    void epochFinished(ui::Step step, const core::network::EpochReport& report);
    void jobFailed(ui::Step step, const ui::ErrorText& error);
    void jobEnded(ui::Step step);

private:
    friend class ModelRuns;
    friend class Project;
    friend class RecipePlans;
    friend class Scoring;
    friend class Segments;
    friend class TableCommand;

    void begin(Step step, const QString& title, bool canKeepBest, Job::Work work);
    void end(Step step, Job* job);
    /// Lets a discarded job come to its end without being listened to.
    void retire(Step step);
    using Read = std::function<ReadTable(std::stop_token, const core::ProgressCallback&)>;
    void importTable(const TableOrigin& origin, Read read);
    void adopt(OpenTablePointer table);
    void keepOrDropResults(const OpenTable* before, const OpenTable& now);
    ChosenByHand chosenFor(const TableOrigin& origin) const;
    void pushTable(const QString& text, OpenTable after);
    void setTable(OpenTablePointer table);
    void refreshChecks();
    void retypeNext();
    void applyRetyped(const RetypedColumn& retyped);
    void exploreIfCheap();
    bool isOutOfDate(Step step) const;

    OpenTablePointer m_table;
    /// The files that are open are never written to.
    core::store::SourceGuard m_tableGuard, m_newFileGuard;
    std::shared_ptr<const ExploreResult> m_explore;
    ExploreOptions m_exploreOptions;
    ReadTablePointer m_newFile;
    std::uint64_t m_seed = 42;
    QUndoStack* m_undoStack;
    RowSelection* m_selection;
    RecipePlans* m_recipes;
    Segments* m_segments;
    ModelRuns* m_models;
    Scoring* m_scoring;
    ReportDraft* m_report;
    Project* m_project;
    std::map<Step, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Job>> m_retired;
    std::deque<std::pair<std::size_t, core::data::ColumnChoice>> m_retypes;
    Recall m_recall;
    TableOrigin m_lastAsked;
    std::map<Step, bool> m_outOfDate;
};

} // namespace ui
