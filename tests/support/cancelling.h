#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <stop_token>
#include <string_view>
#include <thread>

namespace tests {

/// Whether work ends within 0.2 s of being told to: once from its first report of progress, which
/// comes before a share of `early` is done, and once from another thread.
inline void verifyCancellingEndsSoon(
    const std::function<void(std::stop_token, const core::ProgressCallback&)>& work, double early)
{
    std::stop_source stop;
    QElapsedTimer sinceStop;
    double last = 0;
    const auto onProgress = [&](double done, std::string_view) {
        QVERIFY(done > last && done <= 1);
        last = done;
        sinceStop.start();
        stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(core::Cancelled, work(stop.get_token(), onProgress));
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
    QVERIFY(last > 0 && last < early);
    std::stop_source other;
    const std::jthread stopper([&] {
        sinceStop.start();
        other.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(core::Cancelled, work(other.get_token(), {}));
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
}

} // namespace tests
