#pragma once

#include "ui/workspace/job.h"

#include <memory>

namespace ui {

/// Short work behind a view, of which only the newest matters: starting another one drops the
/// one under way. The work must poll often, since dropping waits for it.
class LatestJob {
public:
    void start(Job::Work work)
    {
        stop();
        m_job = std::make_unique<Job>(std::move(work));
        m_job->start();
    }
    void stop()
    {
        if (m_job && !m_job->isRunning())
            m_job.release()->deleteLater(); // its result may be being delivered just now
        m_job.reset();
    }
    bool isRunning() const { return m_job && m_job->isRunning(); }

private:
    std::unique_ptr<Job> m_job;
};

} // namespace ui
