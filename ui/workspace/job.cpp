#include "ui/workspace/job.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QMetaObject>

#include <algorithm>

namespace ui {

namespace {
constexpr int drainIntervalMs = 40;
}

Job::Job(Work work, QObject* parent) : QObject(parent), m_work(std::move(work))
{
    m_drainTimer.setSingleShot(true);
    m_drainTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_drainTimer, &QTimer::timeout, this, &Job::drain);
}

Job::~Job() = default;

void Job::start()
{
    m_running = true;
    m_thread.start([this](const std::stop_token& stop) { run(stop); });
}

void Job::discard()
{
    m_discarded = true;
    m_thread.requestStop();
}

void Job::keepBest()
{
    m_keepBest.request_stop();
}

void Job::run(const std::stop_token& stop)
{
    Deliver deliver;
    std::exception_ptr exception;
    try {
        deliver = m_work(*this, core::TrainingControl{stop, m_keepBest.get_token()});
    } catch (...) {
        exception = std::current_exception();
    }
    QMetaObject::invokeMethod(
        this,
        [this, deliver = std::move(deliver), exception = std::move(exception)] {
            end(deliver, exception);
        },
        Qt::QueuedConnection);
}

void Job::end(const Deliver& deliver, std::exception_ptr exception)
{
    drain();
    m_running = false;
    if (m_discarded) {
        emit cancelled();
        return;
    }
    if (!exception) {
        if (deliver)
            deliver();
        emit succeeded();
        return;
    }
    try {
        std::rethrow_exception(exception);
    } catch (const core::Cancelled&) {
        emit cancelled();
    } catch (...) {
        emit failed(errorText(exception));
    }
}

core::ProgressCallback Job::progress(double from, double to)
{
    return [this, from, to](double fraction, std::string_view stage) {
        reportProgress(from + (to - from) * std::clamp(fraction, 0.0, 1.0), stage);
    };
}

void Job::reportProgress(double fraction, std::string_view stage)
{
    const std::scoped_lock lock(m_mutex);
    m_fraction = fraction;
    m_stage.assign(stage);
    m_hasProgress = true;
    wake();
}

void Job::reportEpoch(const core::network::EpochReport& report)
{
    const std::scoped_lock lock(m_mutex);
    m_epochs.push_back(report);
    wake();
}

void Job::wake()
{
    if (m_wakeUpPosted)
        return;
    m_wakeUpPosted = true;
    QMetaObject::invokeMethod(this, &Job::drainSoon, Qt::QueuedConnection);
}

void Job::drainSoon()
{
    const qint64 elapsed = m_sinceDrain.isValid() ? m_sinceDrain.elapsed() : drainIntervalMs;
    if (elapsed >= drainIntervalMs)
        drain();
    else if (!m_drainTimer.isActive())
        m_drainTimer.start(int(drainIntervalMs - elapsed));
}

void Job::drain()
{
    m_drainTimer.stop();
    if (!m_running)
        return;
    std::vector<core::network::EpochReport> epochs;
    double fraction = 0;
    QString stage;
    bool hasProgress = false;
    {
        const std::scoped_lock lock(m_mutex);
        epochs.swap(m_epochs);
        fraction = m_fraction;
        stage = QString::fromStdString(core::translate("Progress", m_stage.c_str()));
        hasProgress = std::exchange(m_hasProgress, false);
        m_wakeUpPosted = false;
    }
    m_sinceDrain.start();
    // A discarded job has nothing more to say.
    if (m_discarded)
        return;
    if (!epochs.empty())
        emit epochsFinished(epochs);
    if (hasProgress)
        emit progressed(fraction, stage);
}

} // namespace ui
