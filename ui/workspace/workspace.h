#pragma once

#include "core/data/csvreader.h"
#include "core/explore/association.h"
#include "core/explore/missingness.h"
#include "core/explore/quality.h"
#include "core/explore/summary.h"
#include "core/predict/classifier.h"
#include "core/segment/segmentation.h"
#include "ui/workspace/step.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace ui {

class Job;

/// An imported table with what was computed about it once, on the worker: shown everywhere.
struct OpenTable {
    QString path;  ///< of the file; a sample's file for examples
    QString title; ///< file name
    core::data::TablePointer table;
    core::data::ImportReceipt receipt;
    std::vector<core::explore::ColumnSummary> summaries;
    std::vector<core::explore::Histogram> histograms;
    core::explore::QualityReport quality;
    core::explore::Missingness missingness;
};
using OpenTablePointer = std::shared_ptr<const OpenTable>;

struct ExploreOptions {
    core::explore::MeasureChoice measure = core::explore::MeasureChoice::Automatic;
};
struct ExploreResult {
    core::data::TablePointer table;
    core::explore::AssociationMatrix associations;
    std::vector<std::size_t> order; ///< by similarity
};

/// What an error says on screen.
struct ErrorText {
    QString headline;
    QString details;
    QString remedy;
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
    core::segment::SegmentationPointer segmentation() const { return m_segmentation; }
    core::predict::ClassifierPointer classifier() const { return m_classifier; }
    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed);

    StepState state(Step step) const;
    bool isRunning(Step step) const;
    bool isAnythingRunning() const;

    void openFile(const QString& path, const core::data::CsvOptions& options = {});
    void openSample(const QString& id);
    void setColumnRole(std::size_t column, core::data::ColumnRole role);
    void setColumnType(std::size_t column, core::data::ColumnType type);
    void explore(const ExploreOptions& options);
    /// `table` and `seed` of the request are filled here.
    void findSegments(core::segment::SegmentRequest request);
    void trainClassifier(core::predict::ClassifierRequest request);
    /// A page's options no longer match its result.
    void markOutOfDate(Step step, bool outOfDate);

    void stopAndKeepBest(Step step);
    /// Cancels; the previous result stays.
    void discard(Step step);
    /// Cancels everything and waits; before quitting.
    void stopAll();

signals:
    void tableChanged();   ///< another table, or other roles and types
    void exploreChanged();
    void segmentationChanged();
    void classifierChanged();
    void stateChanged(ui::Step step);
    void seedChanged();

    void jobStarted(ui::Step step, const QString& title, bool canKeepBest);
    void jobProgress(ui::Step step, double fraction, const QString& stage);
    void epochFinished(ui::Step step, const core::network::EpochReport& report);
    void jobFailed(ui::Step step, const ui::ErrorText& error);
    void jobEnded(ui::Step step);

private:
    OpenTablePointer m_table;
    std::shared_ptr<const ExploreResult> m_explore;
    core::segment::SegmentationPointer m_segmentation;
    core::predict::ClassifierPointer m_classifier;
    std::uint64_t m_seed = 42;
    std::map<Step, std::unique_ptr<Job>> m_jobs;
    std::map<Step, bool> m_outOfDate;
};

} // namespace ui
