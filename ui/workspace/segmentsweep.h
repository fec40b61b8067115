#pragma once

#include "core/segment/segmentation.h"
#include "core/segment/validity/ksweep.h"
#include "ui/errortext.h"
#include "ui/workspace/latestjob.h"

#include <QObject>
#include <QString>

#include <vector>

namespace ui {

/// Several numbers of segments tried with the method and the prepared rows of one segmentation;
/// its figures come in one by one while it runs.
class SegmentSweep : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool isRunning() const { return m_job.isRunning(); }
    /// As far as they are known, in ascending k; NaN where a figure is still to come.
    const std::vector<core::segment::KSweepRow>& rows() const { return m_rows; }
    const core::segment::KSweepRow* row(int k) const;
    /// Null until the sweep has finished.
    core::segment::KSweepPointer result() const { return m_result; }
    /// What was tried; null basis: nothing.
    const core::segment::SegmentBasisPointer& basis() const { return m_basis; }
    const core::segment::SegmentRequest& request() const { return m_request; }
    const core::segment::KSweepOptions& options() const { return m_options; }
    /// Whether it tries other numbers of what found this segmentation.
    bool suits(const core::segment::Segmentation& segmentation) const;

    void start(core::segment::SegmentBasisPointer basis,
               const core::segment::SegmentRequest& request,
               const core::segment::KSweepOptions& options);
    /// Keeps what is known so far.
    void cancel();
    void clear();

signals:
    void started(const QString& title);
    void progressed(double fraction, const QString& stage);
    void rowsChanged();
    void ended();
    void failed(const ui::ErrorText& error);

private:
    void take(const core::segment::KSweepRow& row);

    LatestJob m_job;
    int m_run = 0; ///< tells late figures of an earlier run apart
    core::segment::SegmentBasisPointer m_basis;
    core::segment::SegmentRequest m_request;
    core::segment::KSweepOptions m_options;
    std::vector<core::segment::KSweepRow> m_rows;
    core::segment::KSweepPointer m_result;
};

} // namespace ui
