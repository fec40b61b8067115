#include "ui/workspace/segmentsweep.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace ui {

using core::segment::KSweep;
using core::segment::KSweepRow;

const KSweepRow* SegmentSweep::row(int k) const
{
    const auto found = std::ranges::find(m_rows, k, &KSweepRow::k);
    return found == m_rows.end() ? nullptr : &*found;
}

bool SegmentSweep::suits(const core::segment::Segmentation& segmentation) const
{
    auto asked = segmentation.request;
    asked.k = m_request.k;
    return m_basis && m_basis == segmentation.basis && asked == m_request;
}

void SegmentSweep::start(core::segment::SegmentBasisPointer basis,
                         const core::segment::SegmentRequest& request,
                         const core::segment::KSweepOptions& options)
{
    clear();
    m_basis = std::move(basis);
    m_request = request;
    m_options = options;
    const int run = m_run;
    Job& job = m_job.start([this, run, basis = m_basis, request,
                            options](Job& running, const core::TrainingControl& control) {
        const auto onRow = [this, run](const KSweepRow& row) {
            QMetaObject::invokeMethod(
                this,
                [this, run, row] {
                    if (run == m_run)
                        take(row);
                },
                Qt::QueuedConnection);
        };
        const auto result = std::make_shared<const KSweep>(core::segment::sweepSegments(
            basis, request, options, onRow, control.discard, running.progress()));
        return Job::Deliver([this, run, result] {
            if (run != m_run)
                return;
            m_result = result;
            m_rows = result->rows;
            emit rowsChanged();
        });
    });
    connect(&job, &Job::succeeded, this, &SegmentSweep::ended);
    connect(&job, &Job::progressed, this, &SegmentSweep::progressed);
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        emit ended();
        emit failed(error);
    });
    emit rowsChanged();
    emit started(tr("Trying %1 to %2 segments").arg(options.first).arg(options.last));
}

void SegmentSweep::take(const KSweepRow& row)
{
    const auto at = std::ranges::lower_bound(m_rows, row.k, {}, &KSweepRow::k);
    if (at != m_rows.end() && at->k == row.k)
        *at = row;
    else
        m_rows.insert(at, row);
    emit rowsChanged();
}

void SegmentSweep::cancel()
{
    if (!isRunning())
        return;
    ++m_run;
    m_job.stop();
    emit ended();
}

void SegmentSweep::clear()
{
    cancel();
    ++m_run;
    if (!m_basis)
        return;
    m_basis.reset();
    m_rows.clear();
    m_result.reset();
    emit rowsChanged();
}

} // namespace ui
