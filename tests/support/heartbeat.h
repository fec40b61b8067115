#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace tests {

/// Measures how long the event loop was away at most. Time in which the thread was ready but had
/// no processor (other programs, the training thread on a small machine) is the scheduler's, not
/// the program's, and is taken off.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }

    void start()
    {
        m_longest = 0;
        m_beats = 0;
        m_clock.start();
        m_last = 0;
        m_lastWaiting = waitingMilliseconds();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    /// Waits until the window has nothing left to do, as it has between two clicks of a person, so
    /// that the end of one piece of work is not added to the next.
    bool rest() const
    {
        const int before = m_beats;
        return QTest::qWaitFor(
            [&] {
                const double since = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - m_last;
                return m_beats > before + 1 && since < 2 * m_timer.interval();
            },
            5000);
    }

    /// Longest time between two beats, in milliseconds, the timer's own interval included.
    double longest() const { return m_longest; }
    int beats() const { return m_beats; }

private:
    void beat()
    {
        const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        const double waiting = waitingMilliseconds();
        m_longest = std::max(m_longest, now - m_last - (waiting - m_lastWaiting));
        m_last = now;
        m_lastWaiting = waiting;
        ++m_beats;
    }

    /// Time this thread has spent waiting for a processor; 0 where the kernel does not tell.
    static double waitingMilliseconds()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_lastWaiting = 0;
    double m_longest = 0;
    int m_beats = 0;
};

} // namespace tests
