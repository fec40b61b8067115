#pragma once

#include "ui/workspace/job.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace ui {

/// Short work behind a view, of which only the newest matters: starting another one drops the one
/// under way, which then ends by itself; nobody waits for it but the destructor.
class LatestJob {
public:
    LatestJob() = default;
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// The job lives until its end, the next start() or stop().
    Job& start(Job::Work work)
    {
        stop();
        m_job = std::make_unique<Job>(std::move(work));
        m_job->start();
        return *m_job;
    }
    void stop()
    {
        if (!m_job)
            return;
        Job* job = m_job.get();
        if (!job->isRunning()) {
            m_job.release()->deleteLater(); // its result may be being delivered just now
            return;
        }
        m_ending.push_back(std::move(m_job));
        job->disconnect();
        const auto forget = [this, job] {
            const auto at = std::ranges::find(m_ending, job, &std::unique_ptr<Job>::get);
            if (at == m_ending.end())
                return;
            at->release()->deleteLater();
            m_ending.erase(at);
        };
        QObject::connect(job, &Job::cancelled, job, forget);
        QObject::connect(job, &Job::succeeded, job, forget);
        QObject::connect(job, &Job::failed, job, forget);
        job->discard();
    }
    bool isRunning() const { return m_job && m_job->isRunning(); }

private:
    std::unique_ptr<Job> m_job;
    std::vector<std::unique_ptr<Job>> m_ending;
};

} // namespace ui
