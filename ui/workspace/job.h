#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "ui/errortext.h"
#include "ui/workspace/jobthread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <mutex>
#include <string_view>
#include <vector>

namespace ui {

/// One piece of work on its own thread. Ends in exactly one of succeeded, failed and cancelled,
/// always on the thread the job lives in; none of them comes after the job is destroyed.
class Job final : public QObject {
    Q_OBJECT
public:
    /// Takes the result over; called on the job's home thread just before succeeded.
    using Deliver = std::function<void()>;
    /// Runs on the job's own thread.
    using Work = std::function<Deliver(Job& job, const core::TrainingControl& control)>;

    explicit Job(Work work, QObject* parent = nullptr);
    /// Stops the work and waits for it.
    ~Job() override;

    void start();
    /// The work ends as soon as it polls; a result that is already on its way is dropped.
    void discard();
    void keepBest();
    bool isDiscarded() const { return m_discarded; }
    /// False from the end signal on.
    bool isRunning() const { return m_running; }

    /// For the work: callbacks that are cheap at any rate. `from` and `to` are the part of the
    /// whole job that [0, 1] stands for.
    core::ProgressCallback progress(double from = 0, double to = 1);
    void reportProgress(double fraction, std::string_view stage);
    void reportEpoch(const core::network::EpochReport& report);

signals:
    /// At most 25 times a second, the newest only.
    void progressed(double fraction, const QString& stage);
    /// At most 25 times a second; every epoch once and in order.
    void epochsFinished(const std::vector<core::network::EpochReport>& reports);
    void succeeded();
    void failed(const ui::ErrorText& error);
    void cancelled();

private:
    void run(const std::stop_token& stop);
    void end(const Deliver& deliver, std::exception_ptr exception);
    void wake();
    void drainSoon();
    void drain();

    Work m_work;
    std::stop_source m_keepBest;
    bool m_discarded = false;
    bool m_running = false;
    QTimer m_drainTimer;
    QElapsedTimer m_sinceDrain;

    // What the worker has left for the home thread. One wake-up is under way at a time, so that
    // ten thousand epochs a second do not flood the event loop.
    std::mutex m_mutex;
    double m_fraction = 0;
    std::string m_stage;
    bool m_hasProgress = false;
    bool m_wakeUpPosted = false;
    std::vector<core::network::EpochReport> m_epochs;

    JobThread m_thread; ///< last: stops and waits before the rest goes
};

} // namespace ui
