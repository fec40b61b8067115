#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/ksweep.h"
#include "ui/errortext.h"
#include "ui/workspace/latestjob.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace ui {

class SegmentSweep;
class Workspace;
struct OpenTable;

/// The segments of the open document: found, changed by hand, kept for a comparison. Every change
/// is one step of the undo stack; a change that has to measure afresh runs as a job and may be
/// dropped by the next one.
class Segments : public QObject {
    Q_OBJECT
public:
    explicit Segments(Workspace& workspace);

    core::segment::SegmentationPointer shown() const { return m_shown; }
    /// What was shown before the segments were found last; null at first.
    core::segment::SegmentationPointer previous() const { return m_previous; }
    /// Put aside by the analyst for a comparison.
    core::segment::SegmentationPointer kept() const { return m_kept; }
    void keepForComparison();
    /// Whether the segments shown are of another table, seed or recipe than the present ones.
    bool isOutOfDate() const;
    /// A change by hand is being measured.
    bool isChanging() const { return m_change.isRunning(); }

    /// Table, seed and recipe of the request are filled here.
    void find(core::segment::SegmentRequest request);
    /// Gives the customers of the open table the segments of a saved model.
    void useSaved(const QString& path);
    /// Shows segments that were found otherwise, as one step of undo with this name.
    void show(core::segment::SegmentationPointer segmentation, const QString& step);

    /// Other numbers of segments, tried by the method of the segments shown.
    SegmentSweep& sweep() const { return *m_sweep; }
    void startSweep(const core::segment::KSweepOptions& options);
    /// Shows the segments a sweep has found with this number; without them, finds them.
    void chooseCount(int k);

    void rename(int segment, const QString& name);
    void setNote(int segment, const QString& note);
    void setActions(int segment, const std::vector<std::string>& actions);
    void recolour(int segment, int mark);
    void move(int segment, int place);
    void merge(const std::vector<int>& segments);
    void split(int segment, int parts = 2);

    /// As they were when the document was left.
    void restore(core::segment::SegmentationPointer shown,
                 core::segment::SegmentationPointer previous,
                 core::segment::SegmentationPointer kept);
    /// Another table is open now; `isSame`: the same file read again. Drops what does not fit,
    /// without a signal.
    void adoptTable(const OpenTable& now, bool isSame);

signals:
    void shownChanged();
    /// While segments are refined, some times a second.
    void refined(const core::network::ClusterReport& report);
    void comparisonChanged(); ///< previous() or kept()
    void changingChanged();
    /// A change by hand could not be made; everything is as it was.
    void changeFailed(const ui::ErrorText& error);

private:
    friend class SegmentsCommand;
    using Segmentation = core::segment::Segmentation;
    using Change = std::function<Segmentation(const Segmentation&)>;
    using SlowChange = std::function<Segmentation(const Segmentation&, const std::stop_token&,
                                                  const core::ProgressCallback&)>;

    core::network::ClusterCallback refinementReporter();
    void set(core::segment::SegmentationPointer segmentation);
    void change(const QString& step, const Change& make);
    void changeSlowly(const QString& step, SlowChange make);

    Workspace& m_workspace;
    core::segment::SegmentationPointer m_shown;
    core::segment::SegmentationPointer m_previous;
    core::segment::SegmentationPointer m_kept;
    LatestJob m_change;
    SegmentSweep* m_sweep;
    /// Steps of undo from before a number was passed have nothing left to go back to.
    int m_generation = 0;
};

} // namespace ui
