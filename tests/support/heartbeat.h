#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdint>

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
        m_slowness = slowness();
        m_timer.start();
    }
    void stop()
    {
        m_timer.stop();
        m_slowness = std::max(m_slowness, slowness());
    }
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

    /// Longest time between two beats, in milliseconds of a processor of usual speed, the timer's
    /// own interval included.
    double longest() const { return m_longest / m_slowness; }
    int beats() const { return m_beats; }

private:
    /// How much longer than on a processor of 2.7 GHz that has its core for itself some steps take
    /// here and now, at least 1: a shared machine is at times a third slower.
    static double slowness()
    {
        constexpr int steps = 4'000'000;
        constexpr double usualMilliseconds = 16; // four chains of six operations a step
        QElapsedTimer clock;
        clock.start();
        std::uint64_t states[] = {88172645463325252ULL, 2, 3, 4};
        for (int i = 0; i < steps; ++i)
            for (std::uint64_t& state : states) {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
            }
        volatile std::uint64_t kept = states[0] + states[1] + states[2] + states[3]; // or no loop
        (void)kept;
        return std::max(1.0, static_cast<double>(clock.nsecsElapsed()) / 1e6 / usualMilliseconds);
    }

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
    double m_slowness = 1;
    double m_longest = 0;
    int m_beats = 0;
};

} // namespace tests
