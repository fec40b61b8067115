#include "ui/workspace/neighbourmapjob.h"

#include <QMetaObject>

#include <mutex>
#include <utility>

namespace ui {

/// The newest map on its way to the window. At most one call is under way, so that many rounds a
/// second do not flood the event loop.
struct NeighbourMapJob::Newest {
    std::mutex mutex;
    core::segment::NeighbourMapPointer map;
    bool posted = false;
    NeighbourMapJob* owner = nullptr; ///< null once it no longer listens
};

NeighbourMapJob::NeighbourMapJob(QObject* parent) : QObject(parent) {}

NeighbourMapJob::~NeighbourMapJob()
{
    stop();
}

void NeighbourMapJob::make(core::segment::SegmentBasisPointer basis,
                           const core::segment::NeighbourMapOptions& options)
{
    if (basis == m_basis && options == m_options && (m_running || (m_map && m_map->finished)))
        return;
    stop();
    m_basis = std::move(basis);
    m_options = options;
    show(nullptr);
    if (!m_basis)
        return;
    m_newest = std::make_shared<Newest>();
    m_newest->owner = this;
    m_running = true;
    const auto work = [this, basis = m_basis, options, newest = m_newest](
                          Job& job, const core::TrainingControl& control) -> Job::Deliver {
        const auto onSnapshot = [&](const core::segment::NeighbourMapPointer& map) {
            const std::scoped_lock lock(newest->mutex);
            newest->map = map;
            if (newest->posted || newest->owner == nullptr)
                return;
            newest->posted = true;
            QMetaObject::invokeMethod(
                newest->owner,
                [newest] {
                    core::segment::NeighbourMapPointer arrived;
                    NeighbourMapJob* owner = nullptr;
                    {
                        const std::scoped_lock inner(newest->mutex);
                        arrived = newest->map;
                        newest->posted = false;
                        owner = newest->owner;
                    }
                    if (owner != nullptr)
                        owner->show(arrived);
                },
                Qt::QueuedConnection);
        };
        auto map = std::make_shared<const core::segment::NeighbourMap>(core::segment::neighbourMap(
            basis->space(), options, control.discard, job.progress(), onSnapshot));
        return [this, newest, map] {
            {
                const std::scoped_lock lock(newest->mutex);
                newest->owner = nullptr; // nothing older comes after it
            }
            show(map);
        };
    };
    m_job = std::make_unique<Job>(work);
    connect(m_job.get(), &Job::progressed, this, &NeighbourMapJob::progressed);
    connect(m_job.get(), &Job::failed, this, [this](const ErrorText& error) {
        end();
        emit failed(error);
    });
    connect(m_job.get(), &Job::succeeded, this, &NeighbourMapJob::end);
    connect(m_job.get(), &Job::cancelled, this, &NeighbourMapJob::end);
    m_job->start();
}

void NeighbourMapJob::stop()
{
    if (m_newest) {
        const std::scoped_lock lock(m_newest->mutex);
        m_newest->owner = nullptr;
    }
    m_newest.reset();
    if (m_job && !m_job->isRunning())
        m_job.release()->deleteLater(); // its end may be being told just now
    m_job.reset();
    if (std::exchange(m_running, false))
        emit ended();
}

void NeighbourMapJob::end()
{
    m_running = false;
    emit ended();
}

void NeighbourMapJob::show(core::segment::NeighbourMapPointer map)
{
    if (m_map == map)
        return;
    m_map = std::move(map);
    emit mapChanged(m_map);
}

} // namespace ui
